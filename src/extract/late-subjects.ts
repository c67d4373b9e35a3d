// Where a subject stands that follows its verb behind when, where and to whom something was said, where nouns have genders.
import type { Referent } from './mentions.ts';
import { possessiveAt } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import { pastSettings } from './settings.ts';
import type { Sieve } from './sieve.ts';

/** "a reconnu à l'issue de la séance un délégué": where the noun phrase starts behind when and where it was said; one that nothing governs. */
export function subjectBehindSettings({ document, referents }: Sieve, from: number): number | undefined {
  if (!document.isAny(from, ['preposition', 'weekday', 'adverb', 'addressee'])) return undefined;
  return pastSettings(document, from, (at) => {
    if (document.is(at, 'preposition')) return false;
    const referent = referents.at(at);
    if (referent !== undefined)
      return referent.from === at && isActorLike(referent) && document.hits.findEnding(at, 'preposition') === undefined;
    return document.isAny(at, ['definite', 'indefinite']) || possessiveAt(document, at) !== undefined;
  });
}

const LONGEST_ADJUNCT = 10;

/** "a lancé à l'ouverture des travaux Adam X": a person's name behind an adjunct of plain words, where nouns take articles. */
export function subjectBehindAdjunct(sieve: Sieve, from: number): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || !document.is(from, 'preposition')) return undefined;
  for (let at = from + 1; at < Math.min(from + LONGEST_ADJUNCT, document.sentenceTo(from)); at++) {
    if (document.isPunctuation(at) || document.isAny(at, ['complementizer', 'relative', 'speech-verb']) || document.quoteOf[at]! >= 0)
      return undefined;
    const referent = sieve.referents.at(at);
    if (referent?.kind !== 'Person' || referent.from !== at || referent.mention === undefined) continue;
    if (document.hits.findEnding(at, 'preposition') !== undefined) return undefined;
    const speakers = sieve.clauses.coordination(referent);
    return { speakers, via: { from: referent.from, to: speakers[speakers.length - 1]!.to } };
  }
  return undefined;
}
