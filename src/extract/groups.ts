// Counted and described collectives ("more than 300 delegates"), venues and provinces by their head words.
import type { GroupNoun, Role } from '../lang/index.ts';
import type { Quantifier } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { isPart } from './body-parts.ts';
import { hasChains } from './chains.ts';
import { isCommonNoun } from './common-nouns.ts';
import type { Document } from './document.ts';
import { cutBeforePerson, isInTitle } from './holders.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { readNumber } from './numbers.ts';
import { isMiswritten } from './organizations.ts';
import { extendName, isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';
import { isToldPersonWithTail } from './surname-tails.ts';
import { isWhere } from './where.ts';

/** Adds numbers with the collective they count. */
export function findGroups(document: Document, board: Board): void {
  for (let at = 0; at < document.count; at++) {
    if (board.isBlocked(at) || board.owner(at) !== undefined) continue;
    const mention = counted(document, board, at) ?? vague(document, board, at);
    if (mention === undefined) continue;
    board.add(mention);
    at = mention.to - 1;
  }
}

function counted(document: Document, board: Board, from: number): Mention | undefined {
  const number = readNumber(document, from);
  if (number === undefined || number.value < 2) return undefined;
  const noun = nounAfter(document, board, number.to) ?? partOfWhole(document, board, number.to) ?? someOf(document, board, number.to);
  const whole = document.hits.find(from, 'collective');
  if (noun === undefined || (whole !== undefined && whole.to > noun.to)) return undefined;
  const quantified = document.hits.findEnding<Quantifier>(from, 'quantifier');
  const start = quantified?.from ?? from;
  return new Mention({
    kind: 'Group',
    from: start,
    to: noun.to,
    form: 'nominal',
    rule: 'counted-group',
    name: document.text(start, noun.to),
    attributes: { count: number.value, quantifier: quantified?.lexeme.value ?? 'exactly', of: noun.of },
  });
}

/** "96 dari 170 anggota", "96 of the 170 members": the noun of the whole. */
function partOfWhole(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  const from = skipPreposition(document, at, ['from', 'of']);
  const whole = from === undefined ? undefined : readNumber(document, skipDeterminers(document, from));
  return whole === undefined ? undefined : nounAfter(document, board, whole.to);
}

/** "two of the survivors", "deux des habitants": the noun of those that the number is a part of. */
function someOf(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  const from = skipPreposition(document, at, ['from', 'of']);
  return from === undefined ? undefined : nounAfter(document, board, skipDeterminers(document, from));
}

/** The collective noun within three plain words after the number. */
function nounAfter(document: Document, board: Board, at: number): { to: number; of: string } | undefined {
  for (let next = at, steps = 0; steps < 4 && next < document.sentenceTo(at - 1); steps++) {
    const owner = board.owner(next);
    const body = owner?.kind === 'Organization' && owner.form === 'name' && document.pack.pack.grammar.nounOrder === 'head-last';
    const noun = body ? undefined : document.hits.find<GroupNoun>(next, 'group-noun');
    if (noun !== undefined) return joined(document, board, noun.to, noun.lexeme.value.of);
    if (isPeople(document, next)) return { to: peopleEnd(document, board, next + 1), of: document.key(next) };
    const and = owner === undefined && board.owner(next - 1)?.rule === 'demonym' ? document.hits.find(next, 'and') : undefined;
    if (and !== undefined && board.owner(and.to)?.rule === 'demonym') {
      next = board.owner(and.to)!.to;
      continue;
    }
    if (!document.isWord(next) || isKnownVerb(document, next) || isFunctionWord(document, next)) return undefined;
    if (board.isBlocked(next)) return undefined;
    next = owner !== undefined && (body || owner.rule === 'demonym') ? owner.to : next + 1;
  }
  return undefined;
}

/** "technicians", "knitters": a noun that no list has, by how it ends. */
function isPeople(document: Document, at: number): boolean {
  const people = document.pack.pack.lexicon.people;
  if (people === undefined || !document.isWord(at) || document.isCapital(at)) return false;
  const word = document.key(at);
  return people.endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2) && !people.except.includes(word);
}

const MOST_LISTED = 4;

/** ", broadcasters and emergency managers": further nouns of people, two words before each at most. */
function peopleEnd(document: Document, board: Board, from: number): number {
  let end = from;
  for (let members = 0; members < MOST_LISTED; members++) {
    const joint: number = document.isComma(end) ? end + 1 : end;
    let at: number = document.hits.find(joint, 'and')?.to ?? joint;
    if (at === end) return end;
    const last = at + 2;
    while (at < last && isPlainWord(document, board, at) && !isPeopleNoun(document, at)) at++;
    if (!isPeopleNoun(document, at) || board.owner(at) !== undefined) return end;
    end = document.hits.find(at, 'group-noun')?.to ?? at + 1;
  }
  return end;
}

function isPeopleNoun(document: Document, at: number): boolean {
  return isPeople(document, at) || document.is(at, 'group-noun');
}

function isPlainWord(document: Document, board: Board, at: number): boolean {
  return document.isWord(at) && board.isFree(at, at + 1) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
}

/** "countries and territories", "weavers, healers and lawyers" are one collective. */
function joined(document: Document, board: Board, at: number, of: string): { to: number; of: string } {
  const and = document.hits.find(at, 'and');
  const second = and === undefined ? undefined : document.hits.find<GroupNoun>(and.to, 'group-noun');
  if (second !== undefined) return { to: second.to, of: `${of} and ${second.lexeme.value.of}` };
  const people = document.pack.pack.lexicon.people !== undefined && document.pack.pack.grammar.nounOrder === 'head-last';
  return { to: people && document.isComma(at) ? peopleEnd(document, board, at) : at, of };
}

function vague(document: Document, board: Board, from: number): Mention | undefined {
  const hit = document.hits.find(from, 'vague');
  if (hit === undefined) return undefined;
  const noun = nounAfter(document, board, hit.to);
  if (noun === undefined) return undefined;
  return new Mention({
    kind: 'Group',
    from,
    to: noun.to,
    form: 'nominal',
    rule: 'vague-group',
    name: document.text(from, noun.to),
    attributes: { of: noun.of },
  });
}

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

/** Head first: "tỉnh Quảng Nam", "capitale du Kordofan", "palais des congrès de Lima". The head is part of a venue's name only when written with a capital. */
function headAfter(document: Document, board: Board, from: number, to: number, venue: boolean): PlaceRun | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const of =
    document.isCapital(to) || !hasChains(document)
      ? undefined
      : skipPreposition(document, venue ? to : describedTo(document, board, to), ['of']);
  const start = of === undefined ? pastStop(document, to) : skipDeterminers(document, of);
  if (!document.isCapital(start) || !document.isWord(start)) return undefined;
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
  if (start === from || !replaceable(board, start, to) || board.owner(from - 1)?.rule === 'demonym') return undefined;
  if (board.owner(from)?.kind === 'Country' || (venue && document.hits.find(start, 'organization-head')?.to === to)) return undefined;
  return { from: start, to: document.isCapital(from) ? to : from, nameFrom: start };
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
