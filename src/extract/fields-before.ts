// "Shipping, Ports and Waterways Minister": where a field of ordinary capitals begins that stands before an office, where nouns come last.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isKnownVerb, prepositionBefore } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const LONGEST = 14;
const MOST_MORE = 3;
const NO_FIELD: readonly string[] = [
  'honorific',
  'rank',
  'given-name',
  'former',
  'acting',
  'deputy',
  'weekday',
  'month',
  'relative-day',
  'not-name',
  'adverb',
  'role-modifier',
];
const OF_PLACE: readonly PrepositionRole[] = ['in', 'at', 'on'];
const READ_OVER: ReadonlySet<string> = new Set(['Organization', 'Group', 'Place']);

/** Where the members begin, joined by commas and a last "and", that end at a token before an office; the token itself when there are none. */
export function fieldStart(document: Document, board: Board, to: number): number {
  const { pack } = document;
  if (pack.isOrdinary === undefined || pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(to)) return to;
  const first = Math.max(document.sentenceFrom(to), to - LONGEST);
  let joined = false;
  let from = memberStart(document, board, to, first);
  for (let at = from; at > first + 1; ) {
    const mark = document.is(at - 1, 'definite') ? at - 2 : at - 1;
    const and = document.is(mark, 'and');
    if (and ? joined : !(joined && document.isComma(mark))) break;
    const end = and && document.isComma(mark - 1) ? mark - 1 : mark;
    const start = memberStart(document, board, end, first);
    if (start === end || document.is(start - 1, 'given-name') || (!and && isSetting(document, start))) break;
    joined = true;
    from = start;
    at = start;
  }
  return joined ? from : to;
}

function memberStart(document: Document, board: Board, to: number, first: number): number {
  let from = to;
  while (from > first) {
    const mark = from < to && POSSESSIVE.test(document.word(from - 1)) && from - 1 > first;
    const at = mark ? from - 2 : from - 1;
    if (!isFieldWord(document, board, at)) break;
    from = at;
  }
  return from;
}

/** "In Parliament, Trade and Industry Minister X": what stands behind a preposition of place is no member. */
function isSetting(document: Document, from: number): boolean {
  const role = prepositionBefore(document, from)?.role;
  return role !== undefined && OF_PLACE.includes(role);
}

/** "Urban" + "Development Minister", not "Union" + "Health Minister": where the ordinary capitals begin that tell more of the listed field at a token; the token itself when there are none. */
export function widerFieldStart(document: Document, board: Board, to: number): number {
  if (document.pack.isOrdinary === undefined || document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(to)) return to;
  let from = memberStart(document, board, to, Math.max(document.sentenceFrom(to), to - MOST_MORE));
  while (from < to && document.is(from, 'organization-head') && !document.is(from, 'portfolio-of')) from++;
  return document.isInitial(from) ? to : from;
}

function isFieldWord(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at) || board.isBlocked(at)) return false;
  const owner = board.owner(at);
  if (owner !== undefined && (!READ_OVER.has(owner.kind) || owner.knowledge !== undefined || owner.attributes.orgType === 'ministry'))
    return false;
  if (document.is(at, 'portfolio-of') || document.is(at, 'portfolio-before')) return true;
  if (document.isAny(at, NO_FIELD) || (document.isInitial(at) && isKnownVerb(document, at))) return false;
  if (document.is(at, 'role') || board.title(at) !== undefined) return false;
  return /^\p{Lu}{2,}$/u.test(document.word(at)) || document.key(at).split('-').every(document.pack.isOrdinary!);
}
