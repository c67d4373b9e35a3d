// Sequences of small whole numbers as one flat hash table: three typed arrays instead of a map for every step. Knows no words.

/** The node that every sequence starts from. */
export const ROOT = 0;

const FIRST_SLOTS = 1 << 12;

/** A trie whose nodes are numbers, in the order they were made. */
export class Trie {
  private parents: Int32Array = new Int32Array(FIRST_SLOTS);
  private keys: Int32Array = new Int32Array(FIRST_SLOTS);
  /** 0 marks an empty slot: the root is nobody's child. */
  private children: Int32Array = new Int32Array(FIRST_SLOTS);
  private mask = FIRST_SLOTS - 1;
  private nodes = 1;

  /** The node one step on from another, or 0. */
  child(node: number, key: number): number {
    const { parents, keys, children, mask } = this;
    for (let slot = hash(node, key) & mask; ; slot = (slot + 1) & mask) {
      const child = children[slot]!;
      if (child === 0 || (parents[slot] === node && keys[slot] === key)) return child;
    }
  }

  /** The node one step on from another, made when it is not there yet. */
  grow(node: number, key: number): number {
    const known = this.child(node, key);
    if (known !== 0) return known;
    if (this.nodes * 2 > this.mask) this.widen();
    const child = this.nodes++;
    this.put(node, key, child);
    return child;
  }

  private put(node: number, key: number, child: number): void {
    let slot = hash(node, key) & this.mask;
    while (this.children[slot] !== 0) slot = (slot + 1) & this.mask;
    this.parents[slot] = node;
    this.keys[slot] = key;
    this.children[slot] = child;
  }

  private widen(): void {
    const { parents, keys, children } = this;
    const size = children.length * 2;
    this.parents = new Int32Array(size);
    this.keys = new Int32Array(size);
    this.children = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < children.length; slot++) if (children[slot] !== 0) this.put(parents[slot]!, keys[slot]!, children[slot]!);
  }
}

/** Spreads neighbouring nodes and keys over the table. */
function hash(node: number, key: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
