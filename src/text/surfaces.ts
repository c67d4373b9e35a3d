// Surface forms as texts bring them, found by their characters alone, so that no string is made of a word that was seen before.

const FIRST_SLOTS = 1 << 12;
/** Forms kept; later ones are looked up the long way. */
const MOST_FORMS = 50_000;

/** A hash table of words: what is told of each is one whole number. Only ever a short cut. */
export class SurfaceTable {
  private hashes: Int32Array = new Int32Array(FIRST_SLOTS);
  private values: Int32Array = new Int32Array(FIRST_SLOTS);
  private forms: (string | undefined)[] = new Array(FIRST_SLOTS).fill(undefined);
  private mask = FIRST_SLOTS - 1;
  private size = 0;

  /** What is told of a part of a text; -1 when it was not seen before. */
  find(text: string, from: number, to: number, hash: number): number {
    const { hashes, forms, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const form = forms[slot];
      if (form === undefined) return -1;
      if (hashes[slot] === hash && isSame(form, text, from, to)) return this.values[slot]!;
    }
  }

  /** Notes what is told of a word that is not in the table; false when the table is full. */
  set(form: string, hash: number, value: number): boolean {
    if (this.size >= MOST_FORMS) return false;
    if (this.size * 2 > this.mask) this.widen();
    this.put(form, hash, value);
    this.size++;
    return true;
  }

  private put(form: string, hash: number, value: number): void {
    let slot = hash & this.mask;
    while (this.forms[slot] !== undefined) slot = (slot + 1) & this.mask;
    this.hashes[slot] = hash;
    this.values[slot] = value;
    this.forms[slot] = form;
  }

  private widen(): void {
    const { hashes, values, forms } = this;
    const size = forms.length * 2;
    this.hashes = new Int32Array(size);
    this.values = new Int32Array(size);
    this.forms = new Array(size).fill(undefined);
    this.mask = size - 1;
    for (const [slot, form] of forms.entries()) if (form !== undefined) this.put(form, hashes[slot]!, values[slot]!);
  }
}

/** A hash of a part of a text (FNV-1a over its code units, folded). */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(form: string, text: string, from: number, to: number): boolean {
  if (form.length !== to - from) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
