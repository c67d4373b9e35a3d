// Offices behind the comma of whoever said something that are the subject of what was said, not what the speaker holds.
import type { SpeechVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { PREDICATES } from './inserted-rest.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isKnownVerb } from './phrases.ts';

/** "Kata X, Menteri Pertanian akan datang": behind whoever it is attributed to, where the doer follows bare, an office that a predicate follows is the subject of what was said. */
export function tellsOfAnother(document: Document, board: Board, { to }: Title, person: Mention): boolean {
  if (document.pack.pack.grammar.bareAgents !== true || !(document.isAny(to, PREDICATES) || isKnownVerb(document, to))) return false;
  const office = board.titlesOf(person).find((title) => title.to === person.from);
  const from = office?.from ?? document.hits.findEnding(person.from, 'honorific')?.from ?? person.from;
  const verb = document.hits.findEnding<VerbHit<SpeechVerb>>(from, 'speech-verb');
  return verb?.lexeme.value.verb.subject === 'after' || document.hits.findEnding(from, 'according-to') !== undefined;
}
