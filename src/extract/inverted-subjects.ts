// Subjects behind a verb that opens its sentence: "Assistaient à la séance X et Y", "Ont pris part aux travaux : X, Y et Z".
import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { RelationContext } from './fillers.ts';
import type { Referent } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Tokens behind the verb in which its subject starts: what was attended stands between. */
const FARTHEST = 24;

/** What is told of people before they are named. */
const PRESENCE: ReadonlySet<string> = new Set(['attend', 'speak', 'represent']);

/** What opens another clause. */
const CLAUSE_STARTS = ['relative', 'complementizer', 'contrast', 'conditional', 'subordinator', 'but'];

/** The first actor behind a verb of taking part that opens its sentence, no preposition before it, with those joined to it; where nouns have genders. */
export function invertedSubjects(
  { clauses, document, referents }: RelationContext,
  group: VerbGroup,
  accepts: (referent: Referent) => boolean,
): Referent[] {
  if (group.gerund || group.hypothetical || !opensSentence(document, group.from) || !tellsPresence(document, group.verb)) return [];
  for (let at = group.to; at < Math.min(group.to + FARTHEST, document.sentenceTo(group.from)); at++) {
    const referent = referents.at(at);
    if (referent === undefined) {
      if (document.isAny(at, CLAUSE_STARTS) || document.word(at) === ';' || isVerb(document, at)) return [];
      continue;
    }
    if (accepts(referent) && referent.pronoun === undefined && prepositionBefore(document, referent.from) === undefined)
      return clauses.coordination(referent).filter((member) => member.from >= referent.from && accepts(member));
    at = Math.max(at, referent.to - 1);
  }
  return [];
}

/** Nothing but an adverb or a pronoun for a place before it. */
function opensSentence(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const first = document.sentenceFrom(from);
  return from === first || (from === first + 1 && document.isAny(first, ['adverb', 'pronoun']));
}

function tellsPresence(document: Document, at: number): boolean {
  return document.hits
    .at(at)
    .some(({ lexeme }) => lexeme.class === 'event-verb' && PRESENCE.has((lexeme.value as VerbHit<EventVerb>).verb.sense));
}

function isVerb(document: Document, at: number): boolean {
  return document.isAny(at, ['event-verb', 'speech-verb']) && !document.isAny(at, ['event-head', 'role', 'preposition', 'instrument-head']);
}
