// "lembaga itu", "Badan PBB tersebut": the body that a word for bodies points back to, where its name does not hold the word.
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Mention } from './mentions.ts';
import { latest } from './recency.ts';

/** Sentences back that "that body" reaches. */
const FARTHEST = 3;
/** Sorts of words for a body that tell none. */
const ANY_SORT: readonly (string | undefined)[] = ['agency', 'intergovernmental', 'other'];

/** Where a demonstrative closes the phrase and nouns take no article: the body named last, shortly before and of no other sort. */
export function bodyNear(
  document: Document,
  mention: Mention,
  bodies: readonly EntityDraft[],
  fold: (name: string) => string,
): EntityDraft | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || !document.is(mention.to, 'demonstrative')) return undefined;
  const here = document.sentenceOf(mention.from);
  const own = ` ${foldedKey(mention.name)} `;
  const near = bodies.filter(
    (draft) =>
      here - document.sentenceOf(draft.last) <= FARTHEST &&
      isOfSort(draft.attributes.orgType, mention.attributes.orgType) &&
      !draft.aliases.some((alias) => own.includes(` ${fold(alias)} `)),
  );
  return latest(near, mention.from);
}

function isOfSort(body: string | undefined, word: string | undefined): boolean {
  return body === word || ANY_SORT.includes(word) || body === undefined || body === 'other';
}
