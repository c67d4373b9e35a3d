// A body of one country that is named by a common noun once and by its full name elsewhere.
import { isWithin } from './content-words.ts';
import type { EntityDraft } from './entities.ts';
import type { Mention } from './mentions.ts';

/** "Zambia police" and "Zambia Police Service": of one country, one named by a common noun, its words among the other's. */
export function sameBody(
  mention: Mention,
  bodies: readonly EntityDraft[],
  wordsOf: (name: string) => ReadonlySet<string>,
): EntityDraft | undefined {
  const { country } = mention.attributes;
  if (mention.kind !== 'Organization' || country === undefined || mention.attributes.portfolio !== undefined) return undefined;
  const words = wordsOf(mention.name);
  const common = mention.rule === 'common-body';
  return bodies.find((draft) => {
    if (draft.attributes.country !== country || draft.attributes.portfolio !== undefined) return false;
    if (!common && !draft.mentions.some(({ rule }) => rule === 'common-body')) return false;
    const other = wordsOf(draft.label);
    return isWithin(words, other) || (!common && isWithin(other, words));
  });
}
