// Reads the word lists of this pack: one entry a line.

/** The entries of a template string, one a line, without the white space around them. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The entries of a template string that white space divides. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
