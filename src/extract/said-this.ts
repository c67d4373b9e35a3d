// One stage of the sieve: "The governor disclosed this on Monday": a verb of saying whose object stands for the sentence before.
import { speakerBefore } from './attribution.ts';
import { type Cue, comparisonStart } from './cues.ts';
import type { Document } from './document.ts';
import { isActorLike } from './referent-kinds.ts';
import { addRetold } from './retellings.ts';
import type { Sieve } from './sieve.ts';

/** Adds the sentence before for each such verb, and before each phrase that does as much ("made this known"); these verbs report nothing else. */
export function saidThis(sieve: Sieve, used: Set<Cue>): void {
  const { document } = sieve;
  for (const cue of sieve.cues) {
    const behind = document.hits.find(cue.group.to, 'pointer')?.to ?? (isTakenUp(document, cue) ? cue.group.to : undefined);
    if (
      behind === undefined ||
      !TELLING.has(cue.verb.sense) ||
      used.has(cue) ||
      sieve.covered[cue.group.verb] === 1 ||
      !isAlone(document, behind)
    )
      continue;
    used.add(cue);
    const { speakers, via } = speakerBefore(sieve, cue);
    if (speakers.length > 0 && via !== undefined && speakers.every(isActorLike))
      addBefore(sieve, { from: cue.group.verb, to: cue.group.to }, { speakers, via });
  }
  for (let at = document.next(1, 'telling-deed'); at < document.count; at = document.next(at + 1, 'telling-deed')) {
    const deed = document.hits.find(at, 'telling-deed');
    if (deed === undefined || document.quoteOf[at]! >= 0 || document.regionOf[at] === 2 || !isAlone(document, deed.to)) continue;
    const from = document.hits.findEnding(at, 'perfect')?.from ?? at;
    const speakers = sieve.clauses.subject({ from });
    if (speakers.length === 0 || !speakers.every(isActorLike)) continue;
    addBefore(sieve, { from: at, to: deed.to }, { speakers, via: { from: speakers[0]!.from, to: speakers.at(-1)!.to } });
  }
}

/** Senses of verbs that tell, not of those that ask, judge or feel ("regretted this"). */
const TELLING: ReadonlySet<string> = new Set(
  'say state tell inform announce affirm confirm stress explain reveal report add declare recall specify write note'.split(' '),
);

type Subject = Parameters<typeof addRetold>[2];

function addBefore(sieve: Sieve, cue: { from: number; to: number }, subject: Subject): void {
  const { document } = sieve;
  const opening = document.sentenceFrom(cue.from);
  if (opening === 0 || document.regionOf[opening - 1] === 2) return;
  if (document.paragraphOf(opening) - document.paragraphOf(opening - 1) <= 1) addRetold(sieve, cue, subject, opening);
}

/** "Le ministre l'a annoncé lundi": an object with the form of an article right before the verb's auxiliary, no comparison before it; where nouns have genders. */
function isTakenUp(document: Document, { group }: Cue): boolean {
  if (document.pack.pack.grammar.genders === undefined || group.from === group.verb) return false;
  const object = document.hits.findEnding(group.from, 'definite');
  if (object === undefined || comparisonStart(document, group.from) < group.from) return false;
  if (!document.dateEnds.has(group.to) && !document.isAny(group.to, WHEN_WHERE)) return false;
  return document.hits.findEnding(object.from, 'echo') === undefined && !document.isAny(object.from - 1, ['relative', 'complementizer']);
}

const WHEN_WHERE = ['preposition', 'weekday', 'relative-day', 'addressee'];

/** The end of the sentence, a mark, or when, where and why it was said. */
function isAlone(document: Document, at: number): boolean {
  if (document.word(at) === ':' || document.quoteOf[at]! >= 0 || document.quoteOf[at + 1]! >= 0 || document.is(at, 'copula')) return false;
  if (document.isComma(at)) return document.isAny(at + 1, BEHIND);
  return document.isPunctuation(at) || document.dateEnds.has(at) || document.isAny(at, BEHIND);
}

const BEHIND = ['preposition', 'weekday', 'relative-day', 'month', 'adverb', 'contrast', 'subordinator', 'addressee'];
