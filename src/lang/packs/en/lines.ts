// Lists as text: one entry a line, or several with bars between, so that no forgotten comma fuses two.

/** The entries of a template string, trimmed. */
export function lines(text: string): readonly string[] {
  return text
    .split(/\n|\|/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
