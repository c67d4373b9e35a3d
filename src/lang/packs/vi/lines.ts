// One entry a line: a list whose entries cannot fuse by a forgotten comma.

/** The non-empty lines of a template string, trimmed. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
