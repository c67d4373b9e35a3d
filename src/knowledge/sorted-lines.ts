// A text of lines in order of keys, searched as it is: nothing is parsed before something is asked for.

/** Answers kept at once; more are forgotten together. */
const MOST_KNOWN = 50_000;

/** What was asked for before, by the words asked with: a memory of bounded size in front of a search. */
export class Remembered<Value> {
  private readonly known = new Map<string, Value>();
  private readonly search: (asked: string) => Value;

  constructor(search: (asked: string) => Value) {
    this.search = search;
  }

  find(asked: string): Value {
    let value = this.known.get(asked);
    if (value === undefined) {
      if (this.known.size >= MOST_KNOWN) this.known.clear();
      value = this.search(asked);
      this.known.set(asked, value);
    }
    return value;
  }
}

/** Lines "key, tab, value" in order of keys by code units. The text is read when first asked for, once. */
export class SortedLines {
  private readonly read: () => string;
  private text: string | undefined;

  constructor(read: () => string) {
    this.read = read;
  }

  /** The value of a key; undefined when no line has it. Logarithmic in the number of lines. */
  find(key: string): string | undefined {
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
