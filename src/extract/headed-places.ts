// Venues and provinces by their head words.
import type { Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { isPart } from './body-parts.ts';
import { hasChains } from './chains.ts';
import { isCommonNoun } from './common-nouns.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import { isInTitle } from './in-titles.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isMiswritten } from './organizations.ts';
import { extendName, isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import { isToldPersonWithTail } from './surname-tails.ts';
import { isWhere } from './where.ts';

/** Adds places named by a head: "Quang Tri province", "Kota Bandung", "Jakarta Convention Center". */
export function findHeadedPlaces(document: Document, board: Board): void {
  for (let at = document.next(0, 'place-head', 'venue-head'); at < document.count; at = document.next(at + 1, 'place-head', 'venue-head')) {
    const head = document.hits.find(at, 'place-head') ?? document.hits.find(at, 'venue-head');
    if (
      head === undefined ||
      isMiswritten(document, head) ||
      (board.owner(at)?.from ?? at) < at ||
      startsPersonsName(document, head.from, head.to) ||
      isToldPersonWithTail(document, head.from) ||
      isInRole(document, head.from, head.to) ||
      isInVerb(document, head) ||
      isPartNamed(document, board, head)
    )
      continue;
    const venue = document.is(at, 'venue-head');
    const span =
      wholeName(document, board, head.from, head.to, venue) ??
      headAfter(document, board, head.from, head.to, venue) ??
      headBefore(document, board, head.from, head.to, venue);
    if (span === undefined) continue;
    const known = board.owner(span.nameFrom);
    if (known?.kind === 'Country' && !venue && document.isComma(head.from - 1)) continue;
    for (let k = span.from; k < span.to; k++) {
      const owner = board.owner(k);
      if (owner === undefined) continue;
      board.remove(owner);
      const city = venue && hasChains(document) && owner.kind === 'Place' && owner.to === span.to && owner.from > span.nameFrom - 1;
      if (owner.kind === 'Organization' || city) board.addNested(owner);
    }
    const inherited =
      known?.kind === 'Place' && !venue
        ? { ...(known.knowledge === undefined ? {} : { knowledge: known.knowledge }), attributes: known.attributes }
        : { attributes: {} };
    board.add(
      new Mention({
        kind: 'Place',
        from: span.from,
        to: span.to,
        form: 'name',
        rule: venue ? 'venue-head' : 'place-head',
        name: document.text(span.from, span.to),
        ...inherited,
      }),
    );
    at = Math.max(at, span.to - 1);
    if (document.is(head.from - 1, 'number-word') || document.hits.findEnding(head.from, 'indefinite') !== undefined)
      addListed(document, board, span.to);
  }
}

/** "avaient pris place" + "Awa Sarr": the noun closes a verb of several words. */
function isInVerb({ hits }: Document, { from, to }: Hit): boolean {
  const verb = hits.findEnding(to, 'event-verb');
  return verb !== undefined && verb.from < from;
}

/** "Balai Penyuluhan Perikanan X": a noun for halls too opens the name of a part of a body, told by the field behind it, where nobody and nothing is said to be in it. */
function isPartNamed(document: Document, board: Board, { from, to }: Hit): boolean {
  const body = board.owner(from);
  if (body?.kind !== 'Organization' || body.from !== from || !isPart(document, from)) return false;
  return isCommonNoun(document, to) && !isWhere(document, from);
}

/** A listed venue that is a name by itself, its second part with a capital too where names go on by listed words: "Nhà khách Chính phủ", "Palais des congrès". */
function wholeName(document: Document, board: Board, from: number, to: number, venue: boolean): PlaceRun | undefined {
  if (!venue || !document.isCapital(from) || document.isCapital(to)) return undefined;
  if (document.pack.pack.grammar.bareAgents === true)
    return !document.isCapital(from - 1) && isAllCapitals(document, from, to) ? { from, to, nameFrom: from } : undefined;
  if (hasChains(document)) {
    const of = skipPreposition(document, to, ['of']);
    const whole = board.isFree(from, to) && to - from > 1 && (of === undefined || !document.isCapital(of));
    return whole ? { from, to, nameFrom: from } : undefined;
  }
  if (!hasNameWords(document) || to - from < 3) return undefined;
  let capital = false;
  for (let at = from + 1; at < to; at++) capital ||= document.isCapital(at);
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (board.isBlocked(at) || (owner !== undefined && (owner.from < from || owner.to > to))) return undefined;
  }
  return capital ? { from, to, nameFrom: from } : undefined;
}

/** "Pusat Konvensi Nasional": three words or more, each with a capital. */
function isAllCapitals(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!document.isCapital(at)) return false;
  return to - from > 2;
}

/** "hai xã A và B": after a head in the plural, the names joined to the first are places too, when "and" closes their list. */
function addListed(document: Document, board: Board, from: number): void {
  const listed: { from: number; to: number }[] = [];
  let closed = false;
  for (let at = from; !closed; ) {
    const and = document.hits.find(at, 'and');
    const start = document.isComma(at) ? at + 1 : and?.to;
    if (start === undefined || !document.isCapital(start) || board.owner(start) !== undefined) return;
    if (document.isAny(start, ['honorific', 'rank', 'role'])) return;
    let end = start;
    while (end - start < 3 && document.isCapital(end) && document.isWord(end) && board.isFree(end, end + 1)) end++;
    listed.push({ from: start, to: end });
    closed = and !== undefined;
    at = end;
  }
  for (const { from: start, to } of listed)
    board.add(
      new Mention({ kind: 'Place', from: start, to, form: 'name', rule: 'place-list', name: document.text(start, to), attributes: {} }),
    );
}

/** A head that is also a family name, before another name of persons: "Hồ Thị Nga" is no lake. */
function startsPersonsName(document: Document, from: number, to: number): boolean {
  return (
    to - from === 1 && document.isCapital(from) && document.is(from, 'family-name') && document.isCapital(to) && document.isPersonWord(to)
  );
}

/** "Wali Kota", "mayor of the city": the head is part of an office's name. */
function isInRole(document: Document, from: number, to: number): boolean {
  const role = document.hits.findEnding(to, 'role');
  return role !== undefined && role.from < from;
}

/** A list of places is no place: up to the first comma, "and" or further head. */
function placeEnd(document: Document, board: Board, from: number, to: number): number {
  if (document.pack.pack.grammar.nounOrder === 'head-last' || hasChains(document)) return to;
  if (hasNameWords(document)) return beforeLowerPart(document, from, to);
  for (let at = from; at < to; at++) {
    if (
      at > from &&
      (document.isComma(at) || document.is(at, 'and') || document.isAny(at, ['place-head', 'venue-head', 'organization-head']))
    )
      return at;
    const owner = board.owner(at);
    if (
      owner?.kind === 'Place' &&
      owner.from === at &&
      owner.knowledge !== undefined &&
      owner.to < to &&
      !document.isAny(owner.to, ['place-head'])
    )
      return owner.to;
  }
  return to;
}

/** Up to an "and" that no capital follows: "Quảng trường Độc lập" + "và gặp gỡ". */
function beforeLowerPart(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const and = document.hits.find(at, 'and');
    if (and !== undefined && !document.isCapital(and.to)) return at;
  }
  return to;
}

interface PlaceRun {
  from: number;
  to: number;
  nameFrom: number;
}

/** Head first: "tỉnh Quảng Nam", "capitale du Kordofan", "palais des congrès de Lima". The head is part of a venue's name only when written with a capital; "Direktur Perhubungan Laut" + "Capt. X": before a rank it is the field of an office. */
function headAfter(document: Document, board: Board, from: number, to: number, venue: boolean): PlaceRun | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const of =
    document.isCapital(to) || !hasChains(document)
      ? undefined
      : skipPreposition(document, venue ? to : describedTo(document, board, to), ['of']);
  const start = of === undefined ? pastStop(document, to) : skipDeterminers(document, of);
  if (!document.isCapital(start) || !document.isWord(start)) return undefined;
  if (document.is(start, 'rank') && document.is(from, 'common-noun') && isInTitle(document, from, board)) return undefined;
  const owner = venue && document.isCapital(from) ? board.owner(start) : undefined;
  if (owner?.kind === 'Organization' && owner.from === start) return { from, to: owner.to, nameFrom: start };
  if (of !== undefined && (board.owner(start)?.kind === 'Country' || document.isAny(start, ['role', 'organization-head', 'event-head'])))
    return undefined;
  const named = extendName(document, board, start, start + 6, 0, ['of']);
  const extended = venue ? pastTitleOf(document, board, named) : named;
  const end = cutBeforePerson(document, board, start, placeEnd(document, board, start, extended), isInTitle(document, from, board));
  if (end <= start || !replaceable(board, start, end, isHouseOf(document, board, from, end, venue))) return undefined;
  return { from: document.isCapital(from) || venue ? from : start, to: end, nameFrom: start };
}

/** "Aula Prof" + ". Amir": the rest of a name behind the full stop of a form of address. */
function pastTitleOf(document: Document, board: Board, end: number): number {
  const stopped = document.word(end) === '.' && document.is(end - 1, 'honorific') && document.isCapital(end + 1);
  return stopped ? extendName(document, board, end + 1, end + 5, 0, ['of']) : end;
}

/** "Gedung Merah Putih KPK": where something is, a venue whose name closes with the body that owns it, where nouns take no article. */
function isHouseOf(document: Document, board: Board, from: number, end: number, venue: boolean): boolean {
  if (!venue || document.pack.pack.grammar.bareAgents !== true || !document.isCapital(from) || !isWhere(document, from)) return false;
  const owner = board.owner(end - 1);
  return owner?.kind === 'Organization' && owner.to === end;
}

/** "TP.Huế": past the full stop of a shortened head. */
function pastStop(document: Document, to: number): number {
  return document.word(to) === '.' && document.pack.abbreviations.has(document.key(to - 1)) ? to + 1 : to;
}

/** "la ville" + "portuaire", "le village" + "malgache": past what describes a place, where a preposition ties its name. */
function describedTo(document: Document, board: Board, from: number): number {
  if (document.is(from - 1, 'preposition')) return from;
  const to = board.owner(from)?.rule === 'demonym' ? board.owner(from)!.to : from + 1;
  const word = document.isWord(from) && !document.isCapital(from) && !isFunctionWord(document, from) && !isKnownVerb(document, from);
  return word && skipPreposition(document, from, ['of']) === undefined && skipPreposition(document, to, ['of']) !== undefined ? to : from;
}

/** Head last: "Quang Tri province", "Jakarta Convention Center"; where nouns take no article heads of several words alone, which are borrowed. */
function headBefore(document: Document, board: Board, from: number, to: number, venue: boolean): PlaceRun | undefined {
  const borrowed = document.pack.pack.grammar.bareAgents === true && venue && to - from > 1 && document.isCapital(from - 1);
  if ((document.pack.pack.grammar.nounOrder === 'head-first' && !borrowed) || (venue && !document.isCapital(from))) return undefined;
  let start = from;
  while (
    start > document.sentenceFrom(from) &&
    document.isCapital(start - 1) &&
    document.isWord(start - 1) &&
    !board.isBlocked(start - 1)
  ) {
    if (document.isInitial(start - 1) && isFunctionWord(document, start - 1)) break;
    if (document.is(start - 1, 'weekday') && document.is(start - 2, 'preposition')) break;
    if (document.is(start - 1, 'role') && !isRoyal(document, start - 1)) return undefined;
    start--;
  }
  if (start === from && venue) return headOf(document, board, from, to);
  if (isPlainNoun(document, start, from, to)) return undefined;
  if (start === from || !replaceable(board, start, to) || board.owner(from - 1)?.rule === 'demonym') return undefined;
  if (board.owner(from)?.kind === 'Country' || (venue && document.hits.find(start, 'organization-head')?.to === to)) return undefined;
  return { from: start, to: document.isCapital(from) ? to : from, nameFrom: start };
}

/** "Three islands", "Small Island Developing States": ordinary words before the head, of which the capital tells nothing or the name goes on behind. */
function isPlainNoun(document: Document, start: number, from: number, to: number): boolean {
  const { isOrdinary } = document.pack;
  if (isOrdinary === undefined) return false;
  if (document.isCapital(from) ? !document.isCapital(to) || document.is(to, 'role') : !document.isInitial(start)) return false;
  for (let at = start; at < from; at++) if (!isOrdinary(document.key(at)) || document.isAny(at, ['place', 'given-name'])) return false;
  return true;
}

const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'emperor', 'sultan', 'emir']);

/** "Queen Elizabeth Barracks": a crowned head in the name of a venue. */
function isRoyal(document: Document, at: number): boolean {
  const role = document.hits.find<Role>(at, 'role');
  return role !== undefined && ROYAL.has(role.lexeme.value.position) && role.to === at + 1;
}

/** "House of the Estates", "Palace of Culture": a venue's head with a capital before "of" and capitals. */
function headOf(document: Document, board: Board, from: number, to: number): PlaceRun | undefined {
  const of = skipPreposition(document, to, ['of']);
  const start = of === undefined ? to : skipDeterminers(document, of);
  if (of === undefined || !document.isCapital(start) || document.isAny(start, ['role', 'organization-head', 'event-head', 'country']))
    return undefined;
  if (!document.isCapital(from) || document.isAny(from, ['organization-head', 'role'])) return undefined;
  const end = extendName(document, board, start, start + 6, 0, ['of']);
  return end > start && replaceable(board, from, end) ? { from, to: end, nameFrom: start } : undefined;
}

function replaceable(board: Board, from: number, to: number, owned = false): boolean {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (board.isBlocked(at) || (owner !== undefined && (owner.from < from || owner.to > to))) return false;
    if (owned && owner?.to === to) continue;
    if (owner !== undefined && owner.kind !== 'Place' && owner.kind !== 'Country') return false;
  }
  return true;
}
