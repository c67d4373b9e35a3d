// A mission that an article names with its seat and without it.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';

/** "Đại sứ quán Peru tại Lào" and "Đại sứ quán Peru", where names go on by listed words: the only body that differs by its seat alone. */
export function sameMission(
  document: Document,
  mention: Mention,
  bodies: readonly EntityDraft[],
  keyOf: (name: string) => string,
): EntityDraft | undefined {
  if (mention.kind !== 'Organization' || mention.attributes.orgType !== 'other' || !hasNameWords(document)) return undefined;
  const key = keyOf(mention.name);
  const seats = (document.pack.pack.grammar.prepositions.in ?? []).map(foldedKey);
  const alike = bodies.filter(({ label }) => {
    const other = keyOf(label);
    return seats.some((seat) => key.startsWith(`${other} ${seat} `) || other.startsWith(`${key} ${seat} `));
  });
  return alike.length === 1 ? alike[0] : undefined;
}
