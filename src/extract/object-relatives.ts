// "le texte que la ministre a défendu hier": verbs of saying whose object stands before them; where nouns have genders.
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { isFunctionWord, isKnownVerb, skipDeterminersBack } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** A cue of a clause that a word of joining opens right behind a noun, no verb of saying before it: what follows is no content. */
export function isInObjectRelative({ document, clauses, cueAt }: Sieve, { group }: Cue): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const subject = clauses.subject(group)[0];
  if (subject === undefined || subject.to > group.from) return false;
  const start = skipDeterminersBack(document, subject.from);
  const opener = document.hits.findEnding(start, 'complementizer');
  if (opener === undefined || isOtherJoint(document, start)) return false;
  const comma = document.isComma(opener.from - 1);
  const noun = comma ? opener.from - 2 : opener.from - 1;
  if (noun <= document.sentenceFrom(group.verb) || !isNoun(document, noun)) return false;
  for (let at = document.sentenceFrom(group.verb); at < noun && !comma; at++) if (cueAt.has(at)) return false;
  return true;
}

/** "alors que", "parce que": a word of joining of its own. */
function isOtherJoint(document: Document, at: number): boolean {
  return ['subordinator', 'contrast', 'conditional'].some((name) => document.hits.findEnding(at, name) !== undefined);
}

function isNoun(document: Document, at: number): boolean {
  if (!document.isWord(at) || isFunctionWord(document, at) || isKnownVerb(document, at)) return false;
  return (
    !document.isAny(at, ['adverb', 'weekday', 'relative-day', 'month']) && document.hits.findEnding(at + 1, 'speech-verb') === undefined
  );
}
