// Offices behind the comma of a name that are somebody else's: the next in a list, or the subject of what is told.
import type { SpeechVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { PREDICATES } from './inserted-rest.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isEnvoyOfAnother, personAt, skipNamePrefix } from './name-lists.ts';
import { isKnownVerb } from './phrases.ts';

/** "Kata X, Menteri Pertanian akan datang": behind whoever it is attributed to, where the doer follows bare, an office that a predicate follows is the subject of what was said. */
export function tellsOfAnother(document: Document, board: Board, { to }: Title, person: Mention): boolean {
  if (document.pack.pack.grammar.bareAgents !== true || !(document.isAny(to, PREDICATES) || isKnownVerb(document, to))) return false;
  const office = board.titlesOf(person).find((title) => title.to === person.from);
  const from = office?.from ?? document.hits.findEnding(person.from, 'honorific')?.from ?? person.from;
  const verb = document.hits.findEnding<VerbHit<SpeechVerb>>(from, 'speech-verb');
  return verb?.lexeme.value.verb.subject === 'after' || document.hits.findEnding(from, 'according-to') !== undefined;
}

/** "Tham dự có ông X, Cục trưởng Cục Y" + "và bà Z": the next member of a list of persons. */
export function joinsPerson(document: Document, board: Board, at: number): boolean {
  const and = document.hits.find(at, 'and');
  return and !== undefined && personAt(board, skipNamePrefix(document, board, and.to)) !== undefined;
}

/** "X, para atase Peru": of several; "la gouverneure X, l'ambassadeur du Vietnam": where nouns have articles and genders, an office with its article behind a person with one is another's. */
export function isNextInList(document: Document, board: Board, title: Title, person: Mention): boolean {
  if (document.is(title.from, 'several')) return true;
  if (LED_BY_SEVERAL.has(title.role.position) && document.pack.pack.grammar.bareDefinite === true && isOfficer(board, person)) return true;
  if (document.pack.pack.grammar.bareDefinite === true && isEnvoyOfAnother(document, board, title, person)) return true;
  const article = document.is(title.from, 'definite') || document.hits.findEnding(title.from, 'definite') !== undefined;
  if (document.pack.pack.grammar.genders === undefined || !article) return false;
  return isOfficer(board, person);
}

/** "Bộ trưởng X, lãnh đạo Bộ Y tế, đại diện Hội Y": told without their names, several may lead or stand for a body. */
const LED_BY_SEVERAL: ReadonlySet<string> = new Set(['leader', 'representative']);

/** An office is told before the name. */
function isOfficer(board: Board, person: Mention): boolean {
  return board.titlesOf(person).some((other) => other.to <= person.from);
}
