// Whose words a paper holds: the body behind the noun for it, "un communiqué du ministère", "figures that X released".
import type { PrepositionRole } from '../lang/index.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { isPossessor } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';
import { isOneOfPeople } from './source-words.ts';

/** "un communiqué du ministère", "siaran pers UNICEF": the body behind the words it put out. */
export function sourceOf(sieve: Sieve, from: number): { speakers: Referent[]; to: number; from: number } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-first') return releasedBy(sieve, from);
  if (isOneOfPeople(document, skipDeterminers(document, from))) return undefined;
  for (let at = skipDeterminers(document, from); at < Math.min(from + LONGEST_SOURCE, document.sentenceTo(from - 1)); at++) {
    const owner = document.pack.pack.grammar.bareDefinite === true && at > from ? sieve.referents.at(at) : undefined;
    if (owner?.kind === 'Organization' && owner.mention?.form === 'name' && owner.from === at)
      return { speakers: [owner], from, to: owner.to };
    if (!document.isWord(at) || document.isCapital(at) || sieve.referents.at(at) !== undefined) return undefined;
    const by = document.pack.pack.grammar.genders !== undefined && at > from + 1 ? skipPreposition(document, at, ['by']) : undefined;
    const of = by ?? skipPreposition(document, at, ['of']);
    const body = of === undefined ? undefined : sieve.referents.at(skipDeterminers(document, of));
    if (of !== undefined)
      return body?.kind === 'Organization' && body.mention !== undefined ? { speakers: [body], from, to: body.to } : undefined;
  }
  return undefined;
}

/** Words of a source before the body it is from. */
const LONGEST_SOURCE = 7;

/** "figures that X released", "a note published by X", "data from X": the first body behind plain words in lower case. */
function releasedBy(sieve: Sieve, from: number): { speakers: Referent[]; to: number; from: number } | undefined {
  const { document } = sieve;
  for (let at = from; at < Math.min(from + 7, document.sentenceTo(from - 1)); at++) {
    const referent = sieve.referents.at(at);
    if (referent !== undefined && isPossessor(document, referent)) {
      at = referent.to;
      continue;
    }
    const by = referent?.kind === 'Country' && document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'by';
    if ((by || referent?.kind === 'Organization') && referent.mention?.form === 'name' && at > from + 1)
      return { speakers: [referent], from, to: referent.to };
    if (referent !== undefined || !document.isWord(at) || document.isCapital(at)) return undefined;
  }
  return undefined;
}
