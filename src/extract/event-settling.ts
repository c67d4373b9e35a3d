// Happenings that an article alone tells of as one of its own: "a meeting with X", "par une séance de travail avec Y".
import type { EventHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { isCalledOff } from './event-settings.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { isWished } from './wishes.ts';

/** Kinds of happenings that "a" tells one of by itself; shows, matches and weeks have further signs. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'visit',
  'meeting',
  'session',
  'ceremony',
  'workshop',
  'press-conference',
  'conference',
  'exhibition',
  'summit',
  'negotiation',
]);

const UNASSERTED = ['negation', 'conditional', 'modal'];

/** An indefinite gathering where nouns take articles and nothing denies, wishes or doubts it; or a sitting by how it was held. */
export function isOneOfItsOwn(document: Document, board: Board, head: Hit<EventHead>, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite === true || document.quoteOf[from] !== -1) return false;
  const article = document.hits.findEnding(from, 'indefinite');
  if (article === undefined ? !isSittingIn(document, head, from) : !isGathering(document, head, from)) return false;
  for (let at = document.sentenceFrom(from); at < (article?.from ?? from); at++) if (document.isAny(at, UNASSERTED)) return false;
  return !isOpenEnded(document, from, to) && !isWished(document, board, from);
}

/** "had a good meeting,": an object with nothing behind it; "a meeting could ...", "une réunion ne suffit pas": one that a modal or a denial follows, unless it was called off. */
function isOpenEnded(document: Document, from: number, to: number): boolean {
  if (document.isPunctuation(to)) return !document.quoteAt(to + 1) && prepositionBefore(document, from) === undefined;
  return document.isAny(to, ['modal', 'negation']) && !isCalledOff(document, { from, to });
}

/** A kind of gathering, or anything in the care of "by": "s'est achevé par un exercice". */
function isGathering(document: Document, { lexeme }: Hit<EventHead>, from: number): boolean {
  const role = prepositionBefore(document, from)?.role;
  return role === 'by' || (role !== 'for' && role !== 'in' && GATHERINGS.has(lexeme.value.eventType));
}

/** "en séance plénière": a sitting of several words right behind "in", where names are chains. */
function isSittingIn(document: Document, { lexeme, from: at, to }: Hit<EventHead>, from: number): boolean {
  if (lexeme.value.eventType !== 'session' || to - at < 2 || at !== from || !hasChains(document)) return false;
  return prepositionBefore(document, from)?.role === 'in';
}

/** "A second meeting planned for May in Lima has been cancelled": one that never was, of its own by its article or told by more than its noun where nouns come last. */
export function dropped(
  document: Document,
  board: Board,
  from: number,
  to: number,
  own: boolean,
): { from: number; to: number } | undefined {
  if (own)
    return isCalledOff(document, { from, to }) || isStillToBe(document, from) ? { from, to: partyEnd(document, board, to) } : undefined;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.hits.findEnding(from, 'indefinite') === undefined) return undefined;
  return to - from > 1 && isCalledOff(document, { from, to }) ? { from, to } : undefined;
}

/** "accepted an invitation to pay a state visit": the verb before its article is only aimed at, where nouns come last. */
function isStillToBe(document: Document, from: number): boolean {
  const article = document.hits.findEnding(from, 'indefinite');
  if (article === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const verb = document.hits.findEnding(article.from, 'event-verb');
  return verb !== undefined && prepositionBefore(document, verb.from)?.role === 'to';
}

/** "a meeting" + "with the Governor of the Bank", "a tour" + "of Lima": up to whom or what it was to be with, of or by. */
function partyEnd(document: Document, board: Board, to: number): number {
  const behind = skipPreposition(document, to, ['with', 'of', 'by', 'to']);
  if (behind === undefined) return to;
  const at = skipDeterminers(document, behind);
  const owner = board.owner(at);
  return owner?.from === at ? owner.to : Math.max(to, board.title(at)?.to ?? to);
}
