// Sequences of small whole numbers as one flat hash table: three typed arrays instead of a map for every step. Knows no words.

/** The node that every sequence starts from. */
export const ROOT = 0;

const FIRST_SLOTS = 1 << 12;
/** A slot of the table: the node a step starts from, the number it goes by, the node it ends at. */
const WIDTH = 3;

/** A trie whose nodes are numbers, in the order they were made. */
export class Trie {
  /** The first steps, by their number alone. */
  private firsts: Int32Array = new Int32Array(FIRST_SLOTS);
  /** All others. An end of 0 marks an empty slot: the root is nobody's child. */
  private slots: Int32Array = new Int32Array(FIRST_SLOTS * WIDTH);
  private mask = FIRST_SLOTS - 1;
  private nodes = 1;
  /** By node: whether any step starts from it. */
  private inner: Uint8Array = new Uint8Array(FIRST_SLOTS);

  /** The node one step on from the root, or 0. */
  first(key: number): number {
    return key < this.firsts.length ? this.firsts[key]! : 0;
  }

  /** The node one step on from another, or 0. */
  child(node: number, key: number): number {
    if (node === ROOT) return this.first(key);
    if (this.inner[node] === 0) return 0;
    const { slots, mask } = this;
    for (let slot = hash(node, key) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      const child = slots[at + 2]!;
      if (child === 0 || (slots[at] === node && slots[at + 1] === key)) return child;
    }
  }

  /** The node one step on from another, made when it is not there yet. */
  grow(node: number, key: number): number {
    const known = this.child(node, key);
    if (known !== 0) return known;
    const child = this.nodes++;
    if (child >= this.inner.length) this.inner = widened(this.inner, new Uint8Array(child * 2));
    if (node === ROOT) {
      if (key >= this.firsts.length) this.firsts = widened(this.firsts, new Int32Array(key * 2));
      this.firsts[key] = child;
      return child;
    }
    if (this.nodes * 2 > this.mask) this.widen();
    this.inner[node] = 1;
    this.put(node, key, child);
    return child;
  }

  private put(node: number, key: number, child: number): void {
    let slot = hash(node, key) & this.mask;
    while (this.slots[slot * WIDTH + 2] !== 0) slot = (slot + 1) & this.mask;
    this.slots[slot * WIDTH] = node;
    this.slots[slot * WIDTH + 1] = key;
    this.slots[slot * WIDTH + 2] = child;
  }

  private widen(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.mask = (slots.length * 2) / WIDTH - 1;
    for (let at = 0; at < slots.length; at += WIDTH) if (slots[at + 2] !== 0) this.put(slots[at]!, slots[at + 1]!, slots[at + 2]!);
  }
}

function widened<Numbers extends Int32Array | Uint8Array>(old: Numbers, wider: Numbers): Numbers {
  wider.set(old);
  return wider;
}

/** Spreads neighbouring nodes and keys over the table. */
function hash(node: number, key: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
