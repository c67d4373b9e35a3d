// Words that are two pronouns at once: "her report" is hers, "told her" is told to her. What follows decides.
import type { Pronoun } from '../lang/index.ts';
import type { Hit, HitIndex } from '../rules/index.ts';

/** Words that no noun phrase of an owner goes on with. */
const CLOSING = [
  'preposition',
  'complementizer',
  'and',
  'or',
  'but',
  'relative',
  'definite',
  'indefinite',
  'demonstrative',
  'pronoun',
  'conditional',
  'subordinator',
  'perfect',
  'future',
  'modal',
  'negation',
  'weekday',
  'relative-day',
];

/** Leaves one reading of each pronoun that the pack lists as a possessive and as another one, none of a country's name in capitals ("US"). */
export function settlePronouns(hits: HitIndex, count: number, isWord: (at: number) => boolean, isUpper: (at: number) => boolean): void {
  for (let at = hits.next(0, 'pronoun'); at < count; at = hits.next(at + 1, 'pronoun')) {
    const pronouns = hits.at(at).filter((hit) => hit.lexeme.class === 'pronoun') as Hit<Pronoun>[];
    if (isUpper(at) && hits.has(at, 'country')) {
      for (const hit of pronouns) hits.drop(hit);
      continue;
    }
    for (const hit of pronouns) if (isAdjective(hits, hit, isWord)) hits.drop(hit);
    const owning = pronouns.find((hit) => hit.lexeme.value.use === 'possessive');
    const other = pronouns.find((hit) => hit.lexeme.value.use !== 'possessive' && hit.to === owning?.to);
    if (owning === undefined || other === undefined) continue;
    const owns = isWord(owning.to) && !CLOSING.some((name) => hits.has(owning.to, name));
    hits.drop(owns ? other : owning);
  }
}

/** What the subject's predicate may open with. */
const PREDICATE = [...CLOSING, 'speech-verb', 'event-verb', 'adverb', 'copula', 'passive'];

/** "the former captain", "the latter part": behind an article, a word that points to one of two stands before a noun of its own. */
function isAdjective(hits: HitIndex, { from, to, lexeme }: Hit<Pronoun>, isWord: (at: number) => boolean): boolean {
  const { latest, earlier } = lexeme.value;
  if ((latest !== true && earlier !== true) || !hits.has(from, 'definite')) return false;
  return isWord(to) && !PREDICATE.some((name) => hits.has(to, name));
}
