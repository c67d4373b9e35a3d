// A set of fragments as a join semilattice: one fragment an article, the newer extractor's, then by content.
import { canonicalJson, compareStrings, contentHash } from '../base/index.ts';
import type { Fragment } from '../model/index.ts';

/** Keeps one fragment of each article, in the order of article ids. Commutative, associative, idempotent. */
export function joinFragments(fragments: readonly Fragment[]): Fragment[] {
  const best = new Map<string, Fragment>();
  for (const fragment of fragments) {
    const other = best.get(fragment.article.id);
    if (other === undefined || beats(fragment, other)) best.set(fragment.article.id, fragment);
  }
  return [...best.values()].sort((a, b) => compareStrings(a.article.id, b.article.id));
}

function beats(fragment: Fragment, other: Fragment): boolean {
  const versions = compareVersions(fragment.extractor, other.extractor);
  if (versions !== 0) return versions > 0;
  const contents = compareStrings(fragment.article.contentHash, other.article.contentHash);
  if (contents !== 0) return contents > 0;
  const whole = canonicalJson(fragment);
  const otherWhole = canonicalJson(other);
  return whole !== otherWhole && compareStrings(contentHash(whole), contentHash(otherWhole)) > 0;
}

/** Dotted numbers, part by part. */
function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = (left[index] ?? 0) - (right[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
