// A text of lines in order of keys, searched as it is: nothing is parsed before something is asked for.

/** Answers kept at once; more are forgotten together. */
const MOST_KNOWN = 50_000;

/** Lines "key, tab, value" in order of keys by code units. The text is read when first asked for, once. */
export class SortedLines {
  private readonly read: () => string;
  private readonly known = new Map<string, string | undefined>();
  private text: string | undefined;

  constructor(read: () => string) {
    this.read = read;
  }

  /** The value of a key; undefined when no line has it. Logarithmic in the number of lines when first asked for. */
  find(key: string): string | undefined {
    const known = this.known.get(key);
    if (known !== undefined || this.known.has(key)) return known;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    const value = this.search(key);
    this.known.set(key, value);
    return value;
  }

  private search(key: string): string | undefined {
    this.text ??= this.read();
    const { text } = this;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
      const tab = text.indexOf('\t', start);
      const end = text.indexOf('\n', start);
      const other = text.slice(start, tab);
      if (other === key) return text.slice(tab + 1, end);
      if (other < key) low = end + 1;
      else high = start;
    }
    return undefined;
  }
}
