// Whether a report without a subject beside it, or with one that is nobody, is told at all; where nouns have genders.
import { FORM } from '../lang/index.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** "précise-t-on au siège de X": the words for nobody in particular stand right behind the verb, what was said before it. */
export function isHung(document: Document, { quarter, group }: Cue): boolean {
  return quarter !== undefined && document.is(group.to, 'nobody');
}

/** "Des pêcheurs de X, emmenés par Y, ont promis que": a report with its complementizer stands by itself where no subject is made out, where nouns have genders. */
export function isPlainlyTold(document: Document, { group, forms }: Cue, { complementizer }: { complementizer: boolean }): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  if (forms === FORM.infinitive && opensNarrated(document, group.from)) return true;
  if (!complementizer || group.gerund || group.nobody === true) return false;
  if (document.hits.findEnding(group.from, 'nobody') !== undefined) return false;
  return (forms & FORM.finite) !== 0 || group.from < group.verb;
}

/** "Et d'ajouter que ...", "Et d'appeler les deux camps à ...": right behind the word that joins and a preposition an infinitive goes on with what was told. */
function opensNarrated(document: Document, from: number): boolean {
  const first = document.sentenceFrom(from);
  return document.is(first, 'and') && document.hits.findEnding(from, 'preposition')?.from === first + 1;
}

/** "a refusé de commenter": what somebody would not tell. */
export function isDeclined(document: Document, { verb }: Cue, from: number): boolean {
  return document.pack.pack.grammar.genders !== undefined && verb.sense === 'refuse' && document.is(from, 'speech-verb');
}

/** "ont félicité Mme X", "chúc mừng Đại sứ": somebody alone, what for not told, where nouns have genders or take no article. */
export function isSomebodyPraised({ document, referents }: Sieve, { verb }: Cue, from: number, to: number): boolean {
  const { bareDefinite, genders } = document.pack.pack.grammar;
  const praised = verb.sense === 'praise' || verb.sense === 'thank';
  if (bareDefinite === true) {
    if (!praised && verb.sense !== 'evaluate') return false;
    const named = referents.at(from);
    return (named?.kind === 'Person' ? named.to : document.hits.find(from, 'role')?.to) === to;
  }
  if (genders === undefined || !praised) return false;
  const somebody = referents.at(skipDeterminers(document, from));
  if (somebody?.kind !== 'Person' || somebody.from > skipDeterminers(document, from)) return false;
  for (let at = somebody.to; at < to && !document.isComma(at); at++)
    if (skipPreposition(document, at, ['of', 'for', 'from']) !== undefined) return false;
  return true;
}

/** "La Conférence se félicite de ...": where nouns have genders, those who meet speak as one; words, for no gathering is a speaker. */
export function gathered<Subject extends { speakers: Referent[]; via?: { from: number; to: number } }>(
  document: Document,
  subject: Subject,
): Subject {
  const [only, ...others] = subject.speakers;
  if (document.pack.pack.grammar.genders === undefined || only?.kind !== 'Event' || others.length > 0) return subject;
  return document.is(only.from - 1, 'definite') || document.is(only.from, 'definite') ? { ...subject, speakers: [] } : subject;
}
