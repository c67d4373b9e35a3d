// What an office is for, in plain words behind it, where nouns come last: "the agency's adviser on seed law, X", "X, head of trade policy at Y".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const LEADS: readonly PrepositionRole[] = ['of', 'for', 'on', 'in', 'at', 'about', 'to', 'with', 'against'];
/** Prepositions by which a body is the office's own. */
const BODY_LEADS: readonly PrepositionRole[] = ['of', 'for', 'at', 'with', 'in'];
const LONGEST = 12;

/** Offices whose portfolio is a ministry's; of the others a field of work that no possessor needs. */
const OF_MINISTRIES = /(^|-)(minister|secretary|secretary-of-state|undersecretary)$/;

/**
 * Takes the field of an office in, up to the body behind it or the comma before the holder's name, once all names are known.
 * `startsHolder` tells whether the name of a person begins behind a comma.
 */
export function completeField(document: Document, board: Board, title: Title, startsHolder: (at: number) => boolean): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  const body = bodyAhead(document, board, title);
  if (body !== undefined) takeBody(title, body);
  if (title.role.kind === 'state') return takeLedBody(document, board, title);
  const end = fieldEnd(document, board, title, startsHolder);
  if (end === undefined) return;
  if (end.body !== undefined) title.organizations.push(end.body);
  title.to = end.to;
  const owned = title.organizations.length > 0 || title.possessive === true;
  if (owned && !OF_MINISTRIES.test(title.role.position)) {
    title.portfolio = undefined;
    title.about = undefined;
  }
}

/** "ANDE president X", "TPDF naval commander X": a body whose name was not known when the office was read, two plain words between at most. */
function bodyAhead(document: Document, board: Board, title: Title): Mention | undefined {
  if (title.organizations.length > 0 || title.country !== undefined || title.place !== undefined || title.possessive === true)
    return undefined;
  if (title.definite || title.indefinite || title.deputy || !NAMED.test(document.word(title.to))) return undefined;
  for (let at = title.from; at > Math.max(document.sentenceFrom(title.from), title.from - 3); at--) {
    const owner = board.owner(POSSESSIVE.test(document.word(at - 1)) ? at - 2 : at - 1);
    if (owner !== undefined) return owner.kind === 'Organization' && owner.form === 'name' ? owner : undefined;
    if (!isFieldWord(document, board, at - 1) || document.isCapital(at - 1) || isKnownVerb(document, at - 1)) return undefined;
  }
  return undefined;
}

/** A capital, or the comma before a name. */
const NAMED = /^(?:\p{Lu}|,)/u;

/** "the president of World Rowing": a body right behind "of" whose name was not known when the office was read. */
function takeLedBody(document: Document, board: Board, title: Title): void {
  if (title.organizations.length > 0 || title.country !== undefined || title.place !== undefined) return;
  const of = skipPreposition(document, title.to, ['of']);
  const start = of === undefined ? title.to : skipDeterminers(document, of);
  const body = of === undefined ? undefined : board.owner(start);
  if (body?.kind !== 'Organization' || body.from !== start || body.form !== 'name') return;
  title.organizations.push(body);
  title.to = body.to;
}

function takeBody(title: Title, body: Mention): void {
  title.organizations.push(body);
  title.from = body.from;
  if (OF_MINISTRIES.test(title.role.position)) return;
  title.portfolio = undefined;
  title.about = undefined;
}

function fieldEnd(
  document: Document,
  board: Board,
  title: Title,
  startsHolder: (at: number) => boolean,
): { to: number; body?: Mention } | undefined {
  const stop = Math.min(document.sentenceTo(title.from), title.to + LONGEST);
  const closed = (to: number): { to: number } | undefined => (to > title.to || title.about !== undefined ? { to } : undefined);
  for (let at = title.to; at < stop; ) {
    if (document.isComma(at)) return isOwned(title) && startsHolder(at + 1) ? closed(at) : undefined;
    if (board.isBlocked(at)) return undefined;
    const preposition = skipPreposition(document, at, LEADS);
    const start = preposition === undefined ? at : skipDeterminers(document, preposition);
    const owner = board.owner(start);
    if (owner?.kind === 'Organization' && owner.from === start && owner.form === 'name' && title.organizations.length === 0) {
      const own = preposition !== undefined && skipPreposition(document, at, BODY_LEADS) !== undefined;
      return own && (canServe(title) || (at === title.to && speaksFor(title))) ? { to: owner.to, body: owner } : undefined;
    }
    if (owner !== undefined && (owner.kind === 'Person' || owner.kind === 'Event' || owner.from !== start)) return undefined;
    const owned = owner === undefined || preposition === undefined ? undefined : bodyOfState(document, board, owner);
    if (owned !== undefined && title.organizations.length === 0 && canServe(title)) return { to: owned.to, body: owned };
    if (owner !== undefined) at = owner.to;
    else if (preposition !== undefined) at = start;
    else if (document.is(at, 'and')) at = skipDeterminers(document, at + 1);
    else if (isFieldWord(document, board, at)) at++;
    else return undefined;
  }
  return undefined;
}

/** "head of safety of" + "Sweden's Plant Service", "the Lao Plant Service": the named body right behind its state. */
function bodyOfState(document: Document, board: Board, state: Mention): Mention | undefined {
  const possessive = POSSESSIVE.test(document.word(state.to));
  if (state.kind !== 'Country' || !(possessive || state.rule === 'demonym')) return undefined;
  const body = board.owner(possessive ? state.to + 1 : state.to);
  return body?.kind === 'Organization' && body.form === 'name' && body.from > state.from ? body : undefined;
}

/** "its adviser", "UNODC's adviser", "the agency's adviser": the body stands before; the name behind the comma is the holder's. */
function isOwned(title: Title): boolean {
  return title.organizations.length > 0 || title.possessive === true || title.country !== undefined;
}

/** An office of its own in a body, not somebody who is only said to be somewhere. */
function canServe(title: Title): boolean {
  return (title.role.kind === 'office' && title.possessive !== true && title.country === undefined) || title.role.kind === 'occupation';
}

/** "High Representative of" + "X": an envoy of the body right behind, of no state. */
function speaksFor({ role, possessive, country }: Title): boolean {
  return role.kind === 'envoy' && possessive !== true && country === undefined;
}

function isFieldWord(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    board.isFree(at, at + 1) &&
    board.title(at) === undefined &&
    !isFunctionWord(document, at) &&
    (!isKnownVerb(document, at) ||
      isNameWord(document, at) ||
      document.isAny(at, ['event-head', 'portfolio-of', 'organization-head', 'instrument-head'])) &&
    !document.isAny(at, ['weekday', 'month', 'relative-day'])
  );
}

/** "Eastern Caribbean States": a capital behind another is a word of a name, whatever verb it is too. */
function isNameWord(document: Document, at: number): boolean {
  return document.isCapital(at) && document.isCapital(at - 1);
}
