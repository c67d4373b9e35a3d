// Sets compared.

/** How many members two sets have in common. */
export function overlap<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common++;
  return common;
}

export function shares<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

/** Jaccard similarity: what two sets have in common as a share of all they have. */
export function similarity<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  const common = overlap(a, b);
  return common / (a.size + b.size - common || 1);
}
