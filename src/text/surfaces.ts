// Surface forms as texts bring them, found by their code units alone, so that no string is made of a word that was seen before.

const FIRST_SLOTS = 1 << 12;
const FIRST_UNITS = 1 << 14;
/** Forms kept; later ones are looked up the long way. */
const MOST_FORMS = 100_000;
/** A slot of the table: the hash of a form, what is told of it, where its code units begin and how many there are (none in an empty slot). */
const WIDTH = 4;

/** A hash table of words: what is told of each is one whole number. Only ever a short cut. */
export class SurfaceTable {
  private slots: Int32Array = new Int32Array(FIRST_SLOTS * WIDTH);
  /** The code units of all forms, one behind the other. */
  private units: Uint16Array = new Uint16Array(FIRST_UNITS);
  private end = 0;
  private mask = FIRST_SLOTS - 1;
  private size = 0;

  /** What is told of a part of a text; -1 when it was not seen before. */
  find(text: Uint16Array, from: number, to: number, hash: number): number {
    const { slots, units, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const length = slots[at + 3]!;
      if (length === 0) return -1;
      if (slots[at] === hash && length === to - from && isSame(units, slots[at + 2]!, text, from, length)) return slots[at + 1]!;
    }
  }

  /** Notes what is told of a part of a text that is not in the table; false when the table is full. */
  set(text: Uint16Array, from: number, to: number, hash: number, value: number): boolean {
    if (this.size >= MOST_FORMS) return false;
    if (this.size * 2 > this.mask) this.widen();
    const start = this.end;
    this.end += to - from;
    if (this.end > this.units.length) {
      const wider = new Uint16Array(this.end * 2);
      wider.set(this.units);
      this.units = wider;
    }
    this.units.set(text.subarray(from, to), start);
    this.put(hash, value, start, to - from);
    this.size++;
    return true;
  }

  private put(hash: number, value: number, start: number, length: number): void {
    const { slots, mask } = this;
    let slot = hash & mask;
    while (slots[slot * WIDTH + 3] !== 0) slot = (slot + 1) & mask;
    slots[slot * WIDTH] = hash;
    slots[slot * WIDTH + 1] = value;
    slots[slot * WIDTH + 2] = start;
    slots[slot * WIDTH + 3] = length;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < slots.length; at += WIDTH)
      if (slots[at + 3] !== 0) this.put(slots[at]!, slots[at + 1]!, slots[at + 2]!, slots[at + 3]!);
  }
}

/** What may be read behind the last code unit of a text: noughts. */
const PADDING = 3;

/** The code units of a text, with noughts behind: read over and over they are much faster than characters of a string. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + PADDING);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** A hash of a part of a text (FNV-1a over its code units, folded). */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ units[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(form: Uint16Array, start: number, text: Uint16Array, from: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (form[start + at] !== text[from + at]) return false;
  return true;
}
