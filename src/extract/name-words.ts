// Names that go on in lower case by the words a pack lists: "Cục Quản lý lao động ngoài nước". Knows no language.
import type { GroupNoun, OrganizationHead } from '../lang/index.ts';
import type { OrgType } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { foldedKey, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

/** Whether the pack's names go on by listed words and not by capitals alone. */
export function hasNameWords(document: Document): boolean {
  return document.pack.pack.lexicon.nameWords !== undefined;
}

/** The end of a word of names that starts at a token: one in lower case goes on anywhere, others only open a part of the name. */
export function nameWordAt(document: Document, at: number, opening: boolean): number | undefined {
  const { hits } = document;
  const word = hits.find(at, 'name-word')?.to ?? at;
  const start = opening ? (hits.find(at, 'name-start')?.to ?? at) : at;
  const portfolio = opening ? (hits.find(at, 'portfolio-of')?.to ?? at) : at;
  const end = Math.max(word, start, portfolio);
  return end > at ? end : undefined;
}

/** Where a name goes on from `from`: listed words, capitals, places with their heads, joined by "and", a comma of a list, a dash. */
export function extendByWords(document: Document, board: Board, from: number, limit: number, body = false): number {
  const stop = Math.min(document.sentenceTo(from > 0 ? from - 1 : 0), limit);
  let at = from;
  for (;;) {
    const next =
      at < stop ? (step(document, board, from, at, stop, body) ?? (body ? seatAbroad(document, board, from, at) : undefined)) : undefined;
    if (next === undefined || next > stop) return at;
    at = next;
  }
}

function step(document: Document, board: Board, from: number, at: number, stop: number, body: boolean): number | undefined {
  if (board.isBlocked(at)) return undefined;
  const joined = afterJoint(document, board, at, stop);
  if (joined !== undefined) return joined;
  const counted = at > from ? countedEnd(document, at) : undefined;
  if (counted !== undefined) return counted;
  const place = headedPlace(document, board, at);
  if (place !== undefined) return place;
  const owner = board.owner(at);
  if (owner !== undefined) return owner.from === at && owner.kind !== 'Person' && owner.kind !== 'Event' ? owner.to : undefined;
  const capital = document.isCapital(at);
  const office = at === from && capital ? document.hits.find(at, 'role') : undefined;
  if (office !== undefined) return body || goesOn(document, office.to) ? office.to : undefined;
  if (at > from && capital && startsOther(document, at)) return undefined;
  if (at > from && capital && isLand(board.owner(at - 1)?.kind)) return undefined;
  const word = nameWordAt(document, at, capital || at === from);
  if (word !== undefined) return body && !capital && at > from && isYear(document, word) ? undefined : word;
  if (!document.isWord(at)) return undefined;
  if (!capital && at > from && document.isCapital(at - 1) && document.is(at, 'name-particle') && !document.isAny(at, CLOSED_PARTICLES)) {
    const end = particledEnd(document, board, at);
    return end > at ? end : undefined;
  }
  if (capital)
    return document.is(at, 'name-joint') || (at > from && document.isAny(at, CLOSED)) ? undefined : unlistedEnd(document, board, from, at);
  if (body && at === from && !capital && isOwnNumber(document, at)) return at + 1;
  const number = at > from && (document.tokens.shape[at]! & SHAPE.digit) !== 0;
  if (number && isYear(document, at) && /^[-–]$/.test(document.word(at + 1)) && isYear(document, at + 2)) return at + 3;
  if (number) return document.isCapital(at - 1) || isYear(document, at) || (body && isOwnNumber(document, at)) ? at + 1 : undefined;
  return body && at > from ? smallEnd(document, at) : undefined;
}

/** "Hợp tác xã" + "rau sạch" + "Phú Điền": past a few words in lower case, listed or not, that tell the trade of a company or club, up to the capital it is named by. */
export function pastTrade(document: Document, board: Board, { from, to, lexeme }: Hit<OrganizationHead>): number {
  if (!document.isCapital(from) || !TRADING.has(lexeme.value.orgType)) return to;
  let at = to;
  while (at - to < LONGEST_TRADE && document.isWord(at) && !document.isCapital(at) && isOfTrade(document, at)) at++;
  const named = at > to && document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1);
  return named && !document.isAny(at, ['role', 'honorific', 'rank', 'organization-head']) ? at : to;
}

function isOfTrade(document: Document, at: number): boolean {
  return document.hits.at(at).every((hit) => NOUNS.includes(hit.lexeme.class) || hit.lexeme.class === 'plain-word');
}

/** Bodies that are called by what they make or do and then by a name. */
const TRADING: ReadonlySet<OrgType> = new Set(['company', 'ngo', 'other']);
const LONGEST_TRADE = 3;

/** "Bệnh viện Quân y" + "175 Lê Thị Lan", "nói": a number of a body, no count of what follows. */
function isOwnNumber(document: Document, at: number): boolean {
  if (!(document.tokens.shape[at]! & SHAPE.digit)) return false;
  if (document.tokens.end[at]! - document.tokens.start[at]! > 3 || document.is(at + 1, 'group-noun')) return false;
  return (
    document.isCapital(at + 1) ||
    document.isPunctuation(at + 1) ||
    document.isAny(at + 1, ['speech-verb', 'event-verb', 'perfect', 'preposition'])
  );
}

function isYear(document: Document, at: number): boolean {
  return /^(19|20)\d\d$/.test(document.word(at));
}

/** "Ủy ban Kinh tế" + "của Liên hợp quốc về châu Phi (UNECA)": the union of states a body belongs to and what it is about, up to the body's own short name in brackets. */
export function glossedEnd(document: Document, board: Board, end: number): number {
  const of = document.hits.find<string>(end, 'preposition');
  const whole = of?.lexeme.value === 'of' ? board.owner(of.to) : undefined;
  if (whole?.kind !== 'Organization' || whole.from !== of?.to || whole.attributes.orgType !== 'intergovernmental') return end;
  for (let at = whole.to; at < whole.to + LONGEST_SCOPE; at++) {
    const short = document.word(at) === '(' ? board.owner(at + 1) : undefined;
    if (document.word(at) === '(') return isShortName(document, at) && (short === undefined || short.name !== whole.name) ? at : end;
    if (!document.isWord(at) || document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'future'])) return end;
  }
  return end;
}

const LONGEST_SCOPE = 10;

/** "(PSMA)": capitals alone in brackets. */
export function isShortName(document: Document, open: number): boolean {
  return document.word(open) === '(' && /^\p{Lu}[\p{Lu}\d-]+$/u.test(document.word(open + 1)) && document.word(open + 2) === ')';
}

/** "Hội Người mù" + "vùng cao (HNM)": words in lower case that no list has, up to an acronym in brackets. */
function smallEnd(document: Document, from: number): number | undefined {
  let at = from;
  while (at - from < LONGEST_GLOSSED && document.isWord(at) && !document.isCapital(at) && document.hits.at(at).length === 0) at++;
  const glossed = document.word(at) === '(' && (document.tokens.shape[at + 1]! & SHAPE.upper) !== 0 && document.word(at + 2) === ')';
  return glossed && at > from ? at : undefined;
}

const LONGEST_GLOSSED = 4;

/** "Diễn đàn Nghị sĩ trẻ", "Hội nghị Tổng cục trưởng Hải quan": a word of names follows an office, not the name of its holder. */
function goesOn(document: Document, at: number): boolean {
  return nameWordAt(document, at, true) !== undefined;
}

/** "Đại sứ quán Việt Nam tại Indonesia", "Văn phòng UNICEF tại Lào": where a body of one country has its seat, and one of a body in which country. */
function seatAbroad(document: Document, board: Board, from: number, at: number): number | undefined {
  const preposition = document.hits.find<string>(at, 'preposition');
  const sender = board.owner(at - 1)?.kind;
  const whole = board.owner(at - 1)?.from === from;
  if (preposition?.lexeme.value !== 'in' || (sender !== 'Country' && sender !== 'Organization')) return undefined;
  const owner = board.owner(preposition.to);
  const seat = owner?.kind === 'Country' || (sender === 'Country' && whole && owner?.kind === 'Place');
  return owner?.from === preposition.to && seat ? owner.to : undefined;
}

/** An unlisted word: one capital syllable, and the second syllable when that is in no list either and the word opens a part of the name. */
function unlistedEnd(document: Document, board: Board, from: number, at: number): number {
  const { syllable } = document.pack;
  const next = at + 1;
  if (syllable === undefined || (at > from && document.isCapital(at - 1)) || document.isCapital(next) || !board.isFree(next, next + 1))
    return next;
  if (next >= document.sentenceTo(at) || document.hits.at(next).some((hit) => !NOUNS.includes(hit.lexeme.class))) return next;
  const isSyllable = (token: number): boolean => syllable.test(document.word(token).toLowerCase());
  return isSyllable(at) && isSyllable(next) ? next + 1 : next;
}

/** Classes of nouns: a syllable of theirs may as well be the second one of an unlisted word ("Ngoại vụ"). */
const NOUNS = ['organization-head', 'place-head', 'venue-head', 'family-name', 'given-name', 'group-noun', 'name-word', 'role'];

/** What is no particle of a foreign name where it is a word of grammar: "do". */
const CLOSED_PARTICLES = ['preposition', 'subordinator', 'pronoun', 'demonstrative'];

const CLOSED = ['pronoun', 'negation', 'according-to', 'perfect', 'future', 'passive', 'conditional', 'contrast', 'honorific'];

/** A title or a person's full name begins: "Bộ Xây dựng" + "Lương Đình Khoát". */
function startsOther(document: Document, at: number): boolean {
  if (document.isAny(at, ['role', 'honorific', 'rank'])) return true;
  if (!document.is(at, 'family-name') || !document.isCapital(at + 1) || isBeforeHolder(document, at)) return false;
  return nameWordAt(document, at, true) === undefined || startsFullName(document, at);
}

/** "Công ty Sao Mai" + "Lê Thị Lan" or "Peter Wama": the second capital of a body's own name, a family name too, where another name of three words, or one of no syllables, follows. */
function isBeforeHolder(document: Document, at: number): boolean {
  const { syllable } = document.pack;
  if (
    syllable === undefined ||
    !document.isCapital(at - 1) ||
    (document.isCapital(at - 2) && document.isCapital(at - 3)) ||
    !document.isCapital(at + 2)
  )
    return false;
  if (document.isAny(at - 1, ['role', 'organization-head', 'honorific', 'rank'])) return false;
  const foreign = !syllable.test(document.word(at + 1).toLowerCase()) && !document.isPersonWord(at + 1);
  return foreign || (document.is(at + 1, 'family-name') && document.isPersonWord(at + 2) && document.isCapital(at + 3));
}

/** "Bộ trưởng Ngoại giao" + "Lưu Quang Hải": a family name that is a word of names too, with one or two listed names and no more capitals behind. */
export function startsFullName(document: Document, at: number): boolean {
  if (!document.is(at, 'family-name') || !document.isCapital(at) || nameWordAt(document, at, true) !== at + 1) return false;
  let end = at + 1;
  while (end < at + 4 && document.isCapital(end) && document.isPersonWord(end)) end++;
  return end > at + 2 && !document.isCapital(end);
}

/** "ba nước" inside a name: a number word and what it counts. */
function countedEnd(document: Document, at: number): number | undefined {
  const number = document.hits.find(at, 'number-word');
  return number === undefined ? undefined : document.hits.find(number.to, 'group-noun')?.to;
}

/** "tỉnh Quảng Nam", "TP.Huế" inside a name. */
function headedPlace(document: Document, board: Board, at: number): number | undefined {
  const head = document.hits.find(at, 'place-head');
  if (head === undefined) return undefined;
  const name = document.word(head.to) === '.' ? head.to + 1 : head.to;
  if (!document.isCapital(name)) return undefined;
  const owner = board.owner(name);
  if (owner !== undefined) return owner.kind === 'Place' ? particledEnd(document, board, owner.to) : undefined;
  let end = name;
  while (end - name < 3 && document.isCapital(end) && board.owner(end) === undefined) end++;
  return particledEnd(document, board, end);
}

/** "sông Rio" + "de la Plata": particles and the capital behind them. */
function particledEnd(document: Document, board: Board, from: number): number {
  let end = from;
  while (end - from < 2 && document.is(end, 'name-particle')) end++;
  return end > from && document.isCapital(end) && board.owner(end) === undefined ? end + 1 : from;
}

/** "Á - Âu": one capital of a letter or two on either side of a dash. */
function isContinent(document: Document, at: number): boolean {
  return document.isCapital(at) && document.word(at).length <= 3;
}

/** The end of the part after "and", after a comma of a list, after a dash, or after a determiner inside the name. */
function afterJoint(document: Document, board: Board, at: number, stop: number): number | undefined {
  const { hits } = document;
  const and = hits.find(at, 'and') ?? (document.word(at) === '&' ? { to: at + 1 } : undefined);
  if (and !== undefined && isLand(board.owner(at - 1)?.kind) && !document.isCapital(and.to)) return undefined;
  if (and !== undefined && document.is(and.to, 'body-representative') && !document.isCapital(and.to)) return undefined;
  if (and !== undefined)
    return isOwnBody(document, board, and.to) ? undefined : (nameWordAt(document, and.to, true) ?? secondField(document, board, and.to));
  if (document.isComma(at)) return listGoesOn(document, at + 1, stop) ? nameWordAt(document, at + 1, true) : undefined;
  if (/^[-–]$/.test(document.word(at))) {
    const next = board.owner(at + 1);
    if (next !== undefined && next.from === at + 1 && isParty(next.kind) && isParty(board.owner(at - 1)?.kind)) return next.to;
    if (!document.isCapital(at + 1) || next !== undefined || isOwnBody(document, board, at + 1)) return undefined;
    if (isLand(board.owner(at - 1)?.kind)) return capitalsEnd(document, board, at + 1);
    return nameWordAt(document, at + 1, true) ?? (isContinent(document, at - 1) && isContinent(document, at + 1) ? at + 2 : undefined);
  }
  const inner = hits.find(at, 'name-joint');
  if (inner === undefined || document.hits.find<GroupNoun>(inner.to, 'group-noun')?.lexeme.value.of === 'countries') return undefined;
  return (
    nameWordAt(document, inner.to, true) ?? (document.isCapital(inner.to) && !document.isAny(inner.to, CLOSED) ? inner.to + 1 : undefined)
  );
}

/** "Hội đồng Chè" + "và Cao su Lào", "Hiệp hội Bông và Sợi (HBS)": a capital behind "and" that goes on to a country or an acronym in brackets; "Viện Quy hoạch" + "và Thiết kế": a word of two syllables, the second in lower case. */
function secondField(document: Document, board: Board, from: number): number | undefined {
  if (!document.isCapital(from) || !document.isWord(from) || !board.isFree(from, from + 1)) return undefined;
  const word = plainWord(document, board, from);
  if (word !== undefined) return word;
  if (startsOther(document, from) && board.owner(from + 1)?.kind !== 'Country') return undefined;
  const end = board.owner(from + 1) === undefined ? (nameWordAt(document, from + 1, false) ?? from + 1) : from + 1;
  const gloss = document.word(end) === '(' && (document.tokens.shape[end + 1]! & SHAPE.upper) !== 0;
  return gloss || (board.owner(end)?.kind === 'Country' && board.owner(end)?.from === end) ? end : undefined;
}

/** A capital syllable that no list opens another mention with, and one in lower case that is in no list either. */
function plainWord(document: Document, board: Board, from: number): number | undefined {
  const { syllable } = document.pack;
  const next = from + 1;
  if (syllable === undefined || document.isCapital(next) || !board.isFree(next, next + 1) || document.is(from, 'name-joint'))
    return undefined;
  if (
    document.hits.at(from).some((hit) => !WORDS.has(hit.lexeme.class)) ||
    document.hits.at(next).some((hit) => !NOUNS.includes(hit.lexeme.class))
  )
    return undefined;
  return syllable.test(document.word(from).toLowerCase()) && syllable.test(document.word(next)) ? next + 1 : undefined;
}

/** Classes that a syllable which opens a plain word may be in by itself. */
const WORDS: ReadonlySet<string> = new Set(['family-name', 'given-name', 'name-word', 'plain-word', 'event-verb', 'common-noun']);

/** "Huế - Trnava": the capitals behind a dash. */
function capitalsEnd(document: Document, board: Board, from: number): number {
  let end = from;
  while (end - from < 3 && document.isCapital(end) && document.isWord(end) && board.isFree(end, end + 1)) end++;
  return end;
}

/** Sides of a dash: "ASEAN - Trung Quốc". */
function isParty(kind: string | undefined): boolean {
  return isLand(kind) || kind === 'Organization';
}

function isLand(kind: string | undefined): boolean {
  return kind === 'Country' || kind === 'Place';
}

/** After "and" stands a body of its own: a head that is no part of a longer listed word. */
function isOwnBody(document: Document, board: Board, at: number): boolean {
  if (board.owner(at)?.from === at && board.owner(at)?.kind === 'Organization') return true;
  const head = document.hits.find(at, 'organization-head');
  return head !== undefined && document.isCapital(at) && (nameWordAt(document, at, true) ?? at) <= head.to;
}

/** "điều tra, khám phá và xử lý": listed words parted by commas, then "and" with another one. */
function listGoesOn(document: Document, at: number, stop: number): boolean {
  let next = at;
  while (next < stop) {
    const word = nameWordAt(document, next, true);
    if (word !== undefined) next = word;
    else if (document.isComma(next)) next++;
    else break;
  }
  const and = document.hits.find(next, 'and');
  return next > at && and !== undefined && nameWordAt(document, and.to, true) !== undefined;
}

/** "Ủy ban nhân dân": UBND. */
export function initials(name: string): string {
  return foldedKey(name)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** Where names go on by listed words, the name of a body, its long head as initials, without the heads of places in it: "Công an tỉnh Lào Cai" is "Công an Lào Cai". */
export function withoutPlaceHeads(document: Document, body: Mention): string {
  if (!hasNameWords(document) || document.text(body.from, body.to) !== body.name) return body.name;
  const head = document.hits.find(body.from, 'organization-head')?.to ?? body.from;
  const words: string[] = head - body.from >= 4 ? [initials(document.text(body.from, head))] : [];
  for (let at = words.length > 0 ? head : body.from; at < body.to; at++) {
    const place = at > body.from && !document.isCapital(at) ? document.hits.find(at, 'place-head') : undefined;
    if (place !== undefined && document.isCapital(place.to)) at = place.to - 1;
    else words.push(document.word(at));
  }
  return words.join(' ');
}
