// Events by their head words: the name with its modifiers and complement, or a definite mention that points back.
import type { EventHead, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { readCalledOff } from './called-off.ts';
import { adjectivesEnd, hasChains } from './chains.ts';
import { isBeforeField } from './common-nouns.ts';
import { isCommonUse, isPaper } from './common-uses.ts';
import type { Document } from './document.ts';
import {
  isAtOccasion,
  isHand,
  isHeadedBody,
  isNamedCongress,
  isOfNoneInParticular,
  isOfSeveral,
  isOtherWord,
  isPartOfNoun,
  isPlainCongress,
  isToldHeld,
} from './event-doubts.ts';
import { editionWithin, furtherOne, isBare, isThisOne, ofAnotherYear, seriesType } from './event-editions.ts';
import { markPassing, markPast, readTail } from './event-identity.ts';
import { measuredStart } from './event-measures.ts';
import { modifiersStart } from './event-modifiers.ts';
import { beforeOpened } from './event-name-ends.ts';
import { adjunctStart, complementEnd } from './event-names.ts';
import { isOccasionOfDeed, isOccasionOfMeeting } from './event-occasions.ts';
import { eventHeadAt } from './event-people.ts';
import { isCalledOff } from './event-settings.ts';
import { dropped, isOneOfItsOwn } from './event-settling.ts';
import {
  isBareDefinite,
  isBegun,
  isDatedOrPlaced,
  isDefinite,
  isHeldAt,
  isNamedBefore,
  isOccasion,
  isOfVisitor,
  isPredicated,
  isSpanned,
  isSpokenAt,
  isSpokenIn,
  isTimed,
  isTold,
  isVerbalUse,
  isWorkshopSeen,
  setsScene,
} from './event-signs.ts';
import { isOffered, isOnlyWished } from './event-wishes.ts';
import { readHearing } from './hearings.ts';
import { isInTitle } from './in-titles.ts';
import { isAhead } from './main-event.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord, skipDeterminers, skipPreposition } from './phrases.ts';
import { isBodyMeant } from './shared-gatherings.ts';
import { addBodyReference } from './standing-gatherings.ts';
import { isWhere } from './where.ts';

/** Adds every event the text names. A name around known bodies and countries keeps them as nested mentions. */
export function findEvents(document: Document, board: Board): void {
  const next = (at: number): number => document.next(at, 'event-head', 'cancelled', 'event-tail');
  for (let at = next(0); at < document.count; at = next(at + 1)) {
    if (document.pack.pack.lexicon.occasions !== undefined && document.is(at, 'cancelled')) readCalledOff(document, board, at);
    const head = eventHeadAt(document, board, at);
    if (head === undefined && document.is(at, 'event-tail')) readTail(document, board, at);
    if (head === undefined || document.regionOf[at] === 2 || board.isBlocked(at) || isOtherWord(document, head) || isField(document, head))
      continue;
    if (isHand(document, head) || isPeriod(document, board, head) || isPaper(document, board, head)) continue;
    if (document.is(at, 'body-gathering') && addBodyReference(document, board, head)) continue;
    const owner = board.owner(at);
    if (
      owner !== undefined &&
      (owner.kind === 'Organization' || owner.kind === 'Instrument' || owner.kind === 'Place') &&
      (owner.to > head.to ||
        isHeadedBody(document, owner) ||
        (owner.knowledge !== undefined && owner.from < head.from) ||
        isBodyMeant(document, owner))
    )
      continue;
    const told = head.lexeme.value.told !== undefined;
    const mention = told ? readHearing(document, board, head) : readEvent(document, board, head);
    at = Math.max(at, (mention?.to ?? head.to) - 1);
  }
  const events = board.ofKind('Event');
  markPassing(events);
  markPast(document, events);
}

/** "Direktur Perundingan Bilateral", "Kepala Misi Uni Eropa", "koordinator operasi X": talks, missions and operations that an office is for. */
function isField(document: Document, head: Hit<EventHead>): boolean {
  if (!FIELDS.has(head.lexeme.value.eventType)) return false;
  if (document.isCapital(head.from)) return isInTitle(document, head.from);
  return (
    document.pack.pack.grammar.bareDefinite === true && document.hits.findEnding<Role>(head.from, 'role')?.lexeme.value.kind === 'office'
  );
}

/** "pekan ini", "pekan lalu": a stretch of time, unless it goes on as a name ("la 14e Journée du lac"). */
function isPeriod(document: Document, board: Board, head: Hit<EventHead>): boolean {
  const { lexeme, from, to } = head;
  if (lexeme.value.period !== true) return false;
  if (document.pack.pack.grammar.nounOrder === 'head-last' && !document.isCapital(from))
    return document.is(from, 'event-part') || !isNamedBefore(document, board, head);
  if (document.pack.pack.grammar.nounOrder === 'head-last')
    return !(document.isCapital(from) && document.isCapital(from - 1) && !isFunctionWord(document, from - 1));
  const end = hasChains(document) ? adjectivesEnd(document, board, to, to + 3) : to;
  const named =
    hasChains(document) && !document.isInitial(from) && (end > to || skipPreposition(document, to, ['of', 'for']) !== undefined);
  return !(document.isCapital(from) && (document.isCapital(to) || named));
}

const FIELDS: ReadonlySet<string> = new Set(['negotiation', 'other']);

function readEvent(document: Document, board: Board, head: Hit<EventHead>): Mention | undefined {
  const value = head.lexeme.value;
  const inside = document.isCapital(head.from) && !document.isInitial(head.from);
  const capital = inside || (document.isCapital(head.from) && isBeforeField(document, head.to));
  const start = modifiersStart(document, board, head.from, capital);
  const from = capital ? start : measuredStart(document, start);
  const whole = value.private === true && hasChains(document) ? head.to : complementEnd(document, board, head, capital);
  const to = value.opens === true ? beforeOpened(document, head.to, whole) : whole;
  const named =
    /^\p{Lu}+\d/u.test(document.word(head.from)) ||
    from < head.from ||
    (value.weak !== true && head.to - head.from > 1) ||
    isTitled(document, to) ||
    (hasChains(document) && !capital ? hasName(document, board, head.to, to) : to > head.to);
  const definite = isDefinite(document, from, to);
  const part = isPartOfNoun(document, board, to);
  if (isOfNoneInParticular(document, from)) return undefined;
  if ((isVerbalUse(document, head) && !isVisitPaid(document, board, head, to)) || document.hits.findEnding(from, 'negation') !== undefined)
    return undefined;
  const predicated = isPredicated(document, board, value, from, to);
  const told =
    predicated ||
    definite ||
    isTimed(document, head.to) ||
    from < start ||
    isSpanned(document, from, head.from) ||
    isTold(document, head, from, to) ||
    isDatedOrPlaced(document, board, to) ||
    isOfVisitor(document, board, value, from, to) ||
    (value.generic === true && isNumberedAfter(document, board, from, to)) ||
    isSpokenAt(document, value, from) ||
    (to > head.to && isSpokenIn(document, board, from)) ||
    isOccasionOfMeeting(document, value, from) ||
    isOccasionOfDeed(document, value, from);
  const own = !told && isOneOfItsOwn(document, board, head, from, to);
  const settled = told || own;
  if (
    (value.held === true && !predicated && !(definite && isToldHeld(document, head))) ||
    (!predicated && isCommonUse(document, board, head, from, to)) ||
    isSigningWanted(document, board, head, from, to) ||
    isWorkshopSeen(document, board, value, from)
  )
    return undefined;
  const other =
    otherAround(document, from, to) ?? ofAnotherYear(document, board, head, { from, to }) ?? dropped(document, board, from, to, own);
  if (other !== undefined) return addOther(document, board, head, other);
  const edition = editionWithin(document, from, to);
  if (edition === undefined && !definite && !isProper(document, board, from, to) && isOnlyWished(document, board, from, to))
    return undefined;
  if (
    value.numbered === true &&
    edition === undefined &&
    !(definite && isNamedBefore(document, board, head)) &&
    !isPlainCongress(document, value, from) &&
    !(isNamedCongress(document, board, head, from) && (predicated || isDatedOrPlaced(document, board, to) || isAtOccasion(document, from)))
  )
    return undefined;
  if (document.quoteOf[from] !== -1 && value.weak === true && !isProper(document, board, from, to) && edition === undefined)
    return undefined;
  if (part && !definite) return undefined;
  const indefinite = document.hits.findEnding(from, 'indefinite') !== undefined;
  if (
    value.several === true &&
    from === start &&
    (!definite || indefinite || (from < head.from && isOfSeveral(document, board, predicated, to))) &&
    edition === undefined &&
    !isProper(document, board, from, to)
  )
    return undefined;
  const bare = !named && !settled && isBareDefinite(document, from);
  if (!named && !settled && !bare && value.weak === true) return undefined;
  if (
    isUnspecific(value) &&
    (edition === undefined || value.eventType !== 'negotiation') &&
    !settled &&
    !bare &&
    !isTitled(document, to) &&
    !isProper(document, board, from, adjunctStart(document, head.to, to))
  )
    return undefined;
  if (
    value.eventType === 'anniversary' &&
    !capital &&
    document.pack.syllable === undefined &&
    (edition === undefined || !isHeldAt(document, board, from))
  )
    return undefined;
  if (!fits(document, board, from, to)) return undefined;
  const paperOf = board.owner(head.to - 1);
  if (paperOf?.kind === 'Instrument' && document.hits.findEnding(head.to, 'instrument-head') !== undefined) board.remove(paperOf);
  const inner = nestMentions(board, from, to);
  const concerns = inner.filter((mention) => mention.kind === 'Instrument');
  const paper = value.eventType === 'signing-ceremony' ? instrumentAfter(document, board, to) : undefined;
  if (paper !== undefined) concerns.push(paper);
  return board.add(
    new Mention({
      kind: 'Event',
      from,
      to,
      form: inside && named ? 'name' : 'nominal',
      rule: inside && named ? 'event-name' : 'event-phrase',
      name: document.text(from, to),
      attributes: { eventType: value.generic === true ? (seriesType(document, head.to, to) ?? value.eventType) : value.eventType },
      ...(edition === undefined && !definite ? furtherOne(document, board, value, from, to) : {}),
      ...(edition === undefined ? {} : { edition: edition.number, bare: isBare(document, head, edition, from, to) }),
      ...(edition !== undefined && (isEditionAtHand(document, board, from, to) || isThisOne(document, value, from))
        ? { anaphoric: true }
        : {}),
      ...((part ||
        definite ||
        bare ||
        ((value.generic === true || isPlainBack(document, board, named, from, to)) && isBareDefinite(document, from))) &&
      edition === undefined &&
      isBackReference(document, board, from, to, head) &&
      !(!definite && document.pack.pack.grammar.bareDefinite === true && isBegun(document, value, from))
        ? { anaphoric: true }
        : {}),
      ...(value.generic === true ? { generic: true } : {}),
      ...(value.opens === true ? { opens: true } : {}),
      ...(isOffered(document, from) ? { passing: true } : {}),
      ...visitKey(value, inner, to),
      ...(part || (bare && value.weak === true && !setsScene(document, from, to) && !isOccasion(document, value, from))
        ? { tentative: true }
        : {}),
      ...(concerns.length > 0 ? { concerns } : {}),
    }),
  );
}

/** "subordonne la signature d'un accord à ...": a signing of some paper or other, where nothing tells that it was held, when or where. */
function isSigningWanted(document: Document, board: Board, head: Hit<EventHead>, from: number, to: number): boolean {
  if (head.lexeme.value.eventType !== 'signing-ceremony' || head.to - head.from > 1 || !hasChains(document)) return false;
  const of = skipPreposition(document, head.to, ['of']);
  if (of === undefined || document.hits.find(of, 'indefinite') === undefined) return false;
  const end = Math.max(to, instrumentAfter(document, board, head.to)?.to ?? to);
  return !isDatedOrPlaced(document, board, end) && !isPredicated(document, board, head.lexeme.value, from, end);
}

/** "edisi kelima tersebut", "Latihan edisi ketiga itu": an edition that is pointed at, where nouns come first. */
function isEditionAtHand(document: Document, board: Board, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.quoteOf[from] !== -1) return false;
  if (document.hits.find(to, 'demonstrative') === undefined || isProper(document, board, from, to)) return false;
  for (let at = from; at < to; at++) if (document.hits.find<EventHead>(at, 'event-head')?.lexeme.value.generic === true) return true;
  return false;
}

/** "The fifth edition": one of the series of an event that was named before. */
function isNumberedAfter(document: Document, board: Board, from: number, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.quoteOf[from] !== -1) return false;
  const placed = board.startingIn(to, document.sentenceTo(from), 'Place').some(({ from: at }) => isWhere(document, at));
  return placed && editionWithin(document, from, to) !== undefined && board.ofKind('Event').length > 0;
}

/** A head that tells little: only something proper beside it, or its setting, makes it one particular happening. */
function isUnspecific(value: EventHead): boolean {
  return value.weak === true || value.eventType === 'other' || value.eventType === 'negotiation';
}

/** A capital inside the sentence, a known name or a number among the words. */
function isProper(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if ((document.isCapital(at) && !document.isInitial(at)) || board.owner(at)?.knowledge !== undefined || /\d/.test(document.word(at)))
      return true;
  return false;
}

/** The event's words with the one beside them that makes it another of its kind: "sidang sebelumnya", "the next ASEAN summit". */
function otherAround(document: Document, from: number, to: number): { from: number; to: number } | undefined {
  const leads = document.pack.pack.grammar.nounOrder === 'head-last' || hasChains(document);
  const before = (leads ? document.hits.findEnding(from, 'other') : undefined) ?? document.hits.find(from, 'other');
  if (before !== undefined && before.to <= to) return { from: Math.min(before.from, from), to };
  const after = document.pack.pack.grammar.nounOrder === 'head-last' ? undefined : document.hits.find(to, 'other');
  if (after !== undefined) return { from, to: after.to };
  const last = document.hits.findEnding(to, 'other');
  return last === undefined || last.from <= from || document.isCapital(last.from) ? undefined : { from, to };
}

/** Another happening of the kind, never the one at hand. */
function addOther(document: Document, board: Board, head: Hit<EventHead>, span: { from: number; to: number }): Mention | undefined {
  if (!fits(document, board, span.from, span.to)) return undefined;
  nestMentions(board, span.from, span.to);
  return board.add(
    new Mention({
      kind: 'Event',
      ...span,
      form: 'nominal',
      rule: 'event-other',
      name: document.text(span.from, span.to),
      attributes: { eventType: head.lexeme.value.eventType },
      edition: 'other',
      ...(isCalledOff(document, span) ? { passing: true } : {}),
    }),
  );
}

/** A capital or a known name among the words of a complement. */
function hasName(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isCapital(at) || board.owner(at) !== undefined) return true;
  return false;
}

/** "penandatanganan" + "nota kesepahaman tentang pelabuhan", "the signing of" + "a pact on trade": the paper named right behind. */
function instrumentAfter(document: Document, board: Board, to: number): Mention | undefined {
  const at = skipDeterminers(document, skipPreposition(document, to, ['of']) ?? to);
  const owner = board.owner(at);
  return owner?.kind === 'Instrument' && owner.from === at ? owner : undefined;
}

/** "lokakarya bertajuk “Garam”", "une exposition, « Sel »,": its own title in quotation marks right behind, a comma or a word of naming between or not. */
function isTitled(document: Document, to: number): boolean {
  const at = document.hits.find(to, 'naming')?.to ?? (document.isComma(to) ? to + 1 : to);
  const quote = document.quoteAt(at);
  return quote !== undefined && quote.open === at && !quote.repaired && quote.to - quote.from < 14 && document.isCapital(quote.from);
}

/** Nothing in its words tells it from the happening named before. */
function isBackReference(document: Document, board: Board, from: number, to: number, head: Hit<EventHead>): boolean {
  if (/^\p{Lu}+\d/u.test(document.word(head.from))) return false;
  if (hasChains(document) && head.to - head.from > 2 && head.lexeme.value.eventType === 'conference') return false;
  if (head.lexeme.value.generic === true) return !isProper(document, board, from, to);
  return !hasProper(document, board, from, head) && (to === head.to || isLength(document, head.to, to));
}

/** "ce séminaire" + "de deux jours": how long it lasts, and no more. */
function isLength(document: Document, from: number, to: number): boolean {
  return hasChains(document) && isTimed(document, from) && to - from <= 3 && !document.isAny(to - 1, COUNTED);
}

const COUNTED = ['instrument-head', 'group-noun', 'organization-head', 'event-head', 'place-head', 'role', 'plural-role'];

/** Visits of one article to one country are one, however they are named. */
function visitKey(value: EventHead, inner: readonly Mention[], to: number): { key?: string } {
  const country = value.eventType === 'visit' ? inner.find((mention) => mention.kind === 'Country' && mention.to === to) : undefined;
  return country?.attributes.iso2 === undefined ? {} : { key: `visit|${country.attributes.iso2}` };
}

/** "đã thăm chính thức Lào": words of a visit before the country where it is, an auxiliary before them or not. */
function isVisitPaid(document: Document, board: Board, head: Hit<EventHead>, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || head.lexeme.value.eventType !== 'visit' || head.to - head.from < 3) return false;
  if (document.hits.findEnding(head.from, 'negation') !== undefined) return false;
  return board.owner(to - 1)?.kind === 'Country';
}

/** A bare noun without a date or a place beside it, where bare nouns point back: "Khóa học do X tổ chức". */
function isPlainBack(document: Document, board: Board, named: boolean, from: number, to: number): boolean {
  return !named && !isAhead(document, from) && !isTimed(document, to) && !isDatedOrPlaced(document, board, to);
}

function hasProper(document: Document, board: Board, from: number, head: Hit): boolean {
  for (let at = from; at < head.from; at++) if (document.isCapital(at) || board.owner(at) !== undefined) return true;
  return false;
}

function fits(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (document.sentenceOf(at) !== document.sentenceOf(from) || (owner !== undefined && (owner.from < from || owner.to > to)))
      return false;
  }
  return true;
}

/** Mentions inside the event's name live on as nested ones. */
function nestMentions(board: Board, from: number, to: number): Mention[] {
  const inner = new Set<Mention>();
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) inner.add(owner);
  }
  for (const mention of inner) {
    board.remove(mention);
    if (!mention.rule.startsWith('name-') && mention.rule !== 'venue-head' && mention.rule !== 'place-head') board.addNested(mention);
  }
  return [...inner].filter((mention) => mention.nested === true);
}
