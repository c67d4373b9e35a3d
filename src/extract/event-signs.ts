// What shows that an event noun means one particular happening: determiners, dates, places, verbs, the way it is spoken of.
import { type EventHead, type EventVerb, FORM, type PrepositionRole, type Pronoun, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { readNumber } from './numbers.ts';
import { isFunctionWord, possessiveEnding, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { hasObject } from './verb-groups.ts';
import { isWhere } from './where.ts';

/** "pertemuan dua hari", "visite de trois jours": how long it lasted stands right behind. */
export function isTimed(document: Document, to: number): boolean {
  if (isHeadLast(document)) return false;
  return readNumber(document, skipPreposition(document, to, ['of']) ?? to) !== undefined;
}

/** "a three-day visit", "a four-nation tour": a word before the head tells its length or reach. */
export function isSpanned(document: Document, from: number, head: number): boolean {
  const { spans } = document.pack.pack.lexicon;
  for (let at = from; spans !== undefined && at < head; at++) if (spans.some((ending) => document.key(at).endsWith(ending))) return true;
  return false;
}

function isHeadLast({ pack }: Document): boolean {
  return pack.pack.grammar.nounOrder === 'head-last';
}

/** Types of happenings that an adjective alone tells of: "a regional workshop". */
const TOLD: ReadonlySet<string> = new Set(['conference', 'summit', 'workshop', 'ceremony', 'signing-ceremony', 'exhibition']);

/** "une conférence de donateurs", "une réunion régionale d'experts", "a regional workshop": an indefinite happening told by words beside its noun, where nothing denies it or puts it under a condition. */
export function isTold(document: Document, head: Hit<EventHead>, from: number, to: number): boolean {
  if (document.hits.findEnding(from, 'indefinite') === undefined || document.quoteOf[from] !== -1) return false;
  if (to === head.to && (from === head.from || !TOLD.has(head.lexeme.value.eventType))) return false;
  for (let at = document.sentenceFrom(from); at < document.sentenceTo(from); at++)
    if (document.isAny(at, ['negation', 'conditional', 'modal'])) return false;
  return true;
}

/** "au premier jour d'une visite du ministre X": a visit whose visitor is told was one. */
export function isOfVisitor(document: Document, board: Board, value: EventHead, from: number, to: number): boolean {
  if (value.eventType === 'visit' && isTour(document, to)) return true;
  if ((value.eventType === 'visit' || isHeadLast(document)) && isBehindPlace(document, board, from)) return true;
  const of = value.eventType === 'visit' ? skipPreposition(document, to, ['of', 'by']) : undefined;
  if (of === undefined) return false;
  const at = skipDeterminers(document, of);
  const office = board.title(at)?.to;
  const name = office !== undefined && document.isComma(office) ? office + 1 : (office ?? at);
  return board.owner(name)?.kind === 'Person';
}

/** "in Quito for an official visit", "will fly to Quito for talks", "arrived in Suva on Monday on a working visit": the place stands before the purpose. */
function isBehindPlace(document: Document, board: Board, from: number): boolean {
  const start = document.hits.findEnding(from, 'indefinite')?.from ?? from;
  const purpose = prepositionBefore(document, start);
  if (purpose === undefined || !PURPOSES.has(purpose.role)) return false;
  let at = purpose.from;
  while (isOfDate(document, at - 1) || prepositionBefore(document, at)?.role === 'on') at--;
  const place = board.owner(at - 1);
  if (place === undefined || !SETTINGS.has(place.kind)) return false;
  return isWhere(document, place.from) || (isHeadLast(document) && prepositionBefore(document, place.from)?.role === 'to');
}

/** A word by which a day is told: "12 May 2026", "Friday evening". */
function isOfDate(document: Document, at: number): boolean {
  return (
    document.isAny(at, ['weekday', 'relative-day', 'month']) ||
    document.isComma(at) ||
    /^\d+$/.test(document.word(at)) ||
    document.is(at - 1, 'weekday')
  );
}

const PURPOSES: ReadonlySet<string> = new Set(['for', 'on']);
const SETTINGS: ReadonlySet<string> = new Set(['Place', 'Country']);

/** "lawatan ke tiga kota", "lawatan sepekan yang membawanya ke X": how far it went stands right behind, where nouns take no article. */
function isTour(document: Document, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const toward = skipPreposition(document, to, ['to', 'in']);
  if (toward !== undefined && readNumber(document, toward) !== undefined) return true;
  return document.is(to, 'relative') || (document.is(to + 1, 'relative') && document.isWord(to) && !document.isCapital(to));
}

/** "told a news conference", "at a press briefing that ...": a press conference in the care of a preposition or of a verb of speech was one. */
export function isSpokenAt(document: Document, value: EventHead, from: number): boolean {
  if (value.eventType !== 'press-conference') return false;
  const start = document.hits.findEnding(from, 'indefinite')?.from ?? from;
  return document.is(start - 1, 'speech-verb') || ['at', 'in', 'during'].includes(prepositionBefore(document, from)?.role ?? '');
}

/** "phát biểu tại phiên họp về X": what somebody spoke at, where nouns take no article. */
export function isSpokenIn(document: Document, board: Board, from: number): boolean {
  const inside = document.pack.pack.grammar.bareDefinite === true ? prepositionBefore(document, from) : undefined;
  if (inside?.role !== 'at' && inside?.role !== 'in') return false;
  return verbBefore(document, board, inside.from)?.lexeme.value.verb.sense === 'speak';
}

/** A date or a place in a preposition's care stands right after, where nouns come last also behind what it is for: "a vigil to mark the day in Lima". */
export function isDatedOrPlaced(document: Document, board: Board, to: number): boolean {
  if (isSetBeside(document, board, to)) return true;
  if (!isHeadLast(document) || skipPreposition(document, to, ['to']) !== to + 1) return false;
  if (isFunctionWord(document, to + 1) || board.owner(to + 1) !== undefined) return false;
  for (let at = to + 2; at < to + 2 + LONGEST_OWNER && (document.isWord(at) || board.isBlocked(at)); at++) {
    if (board.owner(at) === undefined && document.isAny(at, ['relative', 'complementizer', 'speech-verb', 'and'])) return false;
    if (document.is(at, 'preposition') && isSetBeside(document, board, at)) return true;
  }
  return false;
}

function isSetBeside(document: Document, board: Board, to: number): boolean {
  const start = skipPreposition(document, to, ['in', 'at', 'on', 'to']) ?? to;
  if (document.dateEnds.has(to) || document.dateEnds.has(start)) return true;
  const owner = board.owner(skipDeterminers(document, start));
  const between = skipPreposition(document, to, ['between']);
  if (between !== undefined && isParty(document, board, skipDeterminers(document, between))) return true;
  if (start > to && document.hits.find(start, 'event-head') !== undefined && document.is(to, 'preposition')) return true;
  if (start > to && owner?.kind === 'Organization' && (owner.attributes.orgType === 'legislature' || isWhere(document, owner.from)))
    return true;
  return start > to && owner !== undefined && owner.from >= start && (owner.kind === 'Place' || owner.kind === 'Country');
}

/** A name or, where nouns come last, an office or "their ministers": a side of talks. */
function isParty(document: Document, board: Board, at: number): boolean {
  if (board.owner(at) !== undefined) return true;
  if (!isHeadLast(document)) return false;
  if (board.title(at) !== undefined) return true;
  if (document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use !== 'possessive') return false;
  for (let next = at + 1; next < at + 4; next++) if (document.isAny(next, ['plural-role', 'group-noun'])) return true;
  return false;
}

const BEFORE_VERB = ['adverb', 'perfect', 'future', 'negation', 'modal', 'passive', 'relative', 'pronoun'];

/** What only a happening can do or be done to stands right beside it: "pertemuan dihadiri", "menggelar rapat". */
export function isPredicated(document: Document, board: Board, value: EventHead, from: number, to: number): boolean {
  if (document.quoteOf[from] !== -1) return false;
  const pointed = value.held === true && isHeadLast(document);
  const start =
    (document.hits.findEnding(from, 'indefinite') ?? (pointed ? document.hits.findEnding(from, 'definite') : undefined))?.from ?? from;
  const verb = verbBefore(document, board, start);
  const sense = verb?.lexeme.value.verb.sense;
  if (sense !== undefined && (HAPPENING.has(sense) || isDoneTo(sense, value))) return true;
  if (sense === 'speak' || sense === 'join') return prepositionBefore(document, verb!.from)?.role !== 'to';
  const inside = prepositionBefore(document, start);
  const attended = inside === undefined ? undefined : verbBefore(document, board, inside.from);
  if (attended?.lexeme.value.verb.sense === 'attend' && value.eventType !== 'other') return true;
  const topic = document.hits.find<VerbHit<EventVerb>>(to, 'event-verb')?.lexeme.value;
  if (topic?.verb.sense === 'concern' && (topic.forms & (FORM.participle | FORM.gerund)) !== 0) return true;
  const beside = document.isComma(to) ? document.hits.find<VerbHit<EventVerb>>(to + 1, 'event-verb') : undefined;
  if (beside !== undefined && HAPPENING.has(beside.lexeme.value.verb.sense) && (beside.lexeme.value.forms & FORM.participle) !== 0)
    return true;
  let at = pastApposition(document, pastOwner(document, to));
  const limit = at + 3;
  while (at < limit && document.isAny(at, BEFORE_VERB) && !document.is(at, 'event-verb')) at++;
  const after = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
  if (after !== undefined && isDevoted(after) && at > to) return true;
  if (after !== undefined) return happens(document, at) || isDoneTo(after.lexeme.value.verb.sense, value) || isDropped(document, after);
  return isDoneBy(document, at) || isDoneInRelative(document, board, value, to);
}

/** "a dinner she gave", "talks that Peru hosted": a verb that tells of it behind its own subject, right behind the noun, where nouns come last. */
function isDoneInRelative(document: Document, board: Board, value: EventHead, to: number): boolean {
  if (!isHeadLast(document)) return false;
  const start = skipDeterminers(document, document.isAny(to, ['relative', 'complementizer']) ? to + 1 : to);
  const pronoun = document.hits.find<Pronoun>(start, 'pronoun')?.lexeme.value;
  const owner = board.owner(start);
  const subject = pronoun?.use === 'subject' ? start + 1 : owner?.from === start && owner.kind !== 'Event' ? owner.to : undefined;
  const at = subject !== undefined && document.isAny(subject, ['perfect', 'adverb', 'future']) ? subject + 1 : subject;
  const verb = at === undefined ? undefined : document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
  return verb !== undefined && (HAPPENING.has(verb) || isDoneTo(verb, value));
}

/** "A second round, planned for May, has been called off": what is called off was to be, where nouns come last. */
function isDropped(document: Document, { from, lexeme }: Hit<VerbHit<EventVerb>>): boolean {
  const told = isHeadLast(document) && lexeme.value.verb.sense === 'cancel';
  return told && document.isAny(from - 1, ['passive', 'perfect']);
}

/** What only certain happenings are done by: visits are paid, receptions and concerts given. */
const DONE_TO: Readonly<Record<string, readonly string[]>> = {
  undertake: ['visit', 'meeting'],
  receive: ['visit'],
  offer: ['ceremony', 'other', 'workshop', 'press-conference'],
};

function isDoneTo(sense: string, { eventType, generic }: EventHead): boolean {
  return generic !== true && DONE_TO[sense]?.includes(eventType) === true;
}

/** A verb of happening, however many words a longer verb takes in: "opened" in "opened at". */
function happens(document: Document, at: number): boolean {
  return document.hits
    .at(at)
    .some(({ lexeme }) => lexeme.class === 'event-verb' && HAPPENING.has((lexeme.value as VerbHit<EventVerb>).verb.sense));
}

/** "a panel was devoted to X": told in the passive what it is about. */
function isDevoted({ lexeme }: Hit<VerbHit<EventVerb>>): boolean {
  return lexeme.value.verb.sense === 'concern' && (lexeme.value.forms & FORM.participle) !== 0;
}

const LONGEST_OWNER = 9;
const BEHIND: readonly PrepositionRole[] = ['of', 'on', 'about', 'to'];

/** "Cuộc họp của Nhóm công tác, diễn ra ...", "a vigil to mark the day was held": past whose it is and what for, up to the comma or the verb. */
function pastOwner(document: Document, to: number): number {
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  const last = nounOrder === 'head-last';
  const of = skipPreposition(document, to, bareDefinite === true ? ['of'] : last ? BEHIND : ['of', 'on', 'about']);
  if (of === undefined) return to;
  const purpose = last && skipPreposition(document, to, ['to']) !== undefined;
  for (let at = purpose ? of + 1 : of; at < Math.min(of + LONGEST_OWNER, document.sentenceTo(to)); at++) {
    if (document.isComma(at)) return at + 1;
    if (document.isAny(at, ['event-verb', 'perfect', 'future', 'passive']) && !document.isCapital(at)) return at;
  }
  return to;
}

const LONGEST_AGENT = 16;

/** "Cuộc gặp do X và Y tổ chức", "được X đăng cai": where the doer stands between "by" or the passive and what was done. */
function isDoneBy(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const by = skipPreposition(document, at, ['by']) ?? (document.hits.findEnding(at, 'passive') === undefined ? undefined : at);
  if (by === undefined) return false;
  for (let verb = by; verb < Math.min(by + LONGEST_AGENT, document.sentenceTo(at)); verb++) {
    const hit = document.hits.find<VerbHit<EventVerb>>(verb, 'event-verb');
    if (hit !== undefined && !document.isCapital(verb)) return HAPPENING.has(hit.lexeme.value.verb.sense);
  }
  return false;
}

/** "on fêtait le trentième anniversaire", "to mark the 50th anniversary": what somebody holds. */
export function isHeldAt(document: Document, board: Board, from: number): boolean {
  const start = (document.hits.findEnding(from, 'definite') ?? document.hits.findEnding(from, 'indefinite'))?.from ?? from;
  return verbBefore(document, board, start)?.lexeme.value.verb.sense === 'hold';
}

/** "visiter un atelier d'appareillage": a workshop that somebody looks at is a room. */
export function isWorkshopSeen(document: Document, board: Board, value: EventHead, from: number): boolean {
  const start = document.hits.findEnding(from, 'indefinite') ?? document.hits.findEnding(from, 'definite');
  return value.eventType === 'workshop' && verbBefore(document, board, start?.from ?? from)?.lexeme.value.verb.sense === 'visit';
}

/** The verb before a noun, dates, places and commas between at most: "organiseront, mardi 14 octobre, une table ronde". */
function verbBefore(document: Document, board: Board, start: number): Hit<VerbHit<EventVerb>> | undefined {
  const near = document.hits.findEnding<VerbHit<EventVerb>>(start, 'event-verb');
  if (near !== undefined || document.pack.pack.grammar.genders === undefined) return near;
  for (let at = start - 1; at > Math.max(start - 14, document.sentenceFrom(start)); at--) {
    const phrase = document.hits.findEnding(at + 1, 'adverb');
    if (phrase !== undefined) at = phrase.from;
    const verb = document.hits.findEnding<VerbHit<EventVerb>>(at, 'event-verb');
    if (!isSetting(document, board, at)) return undefined;
    if (verb !== undefined) return (verb.lexeme.value.forms & FORM.gerund) === 0 ? verb : undefined;
  }
  return undefined;
}

/** A word of when and where: a date, a place, what joins them. */
function isSetting(document: Document, board: Board, at: number): boolean {
  if (
    board.isBlocked(at) ||
    document.isComma(at) ||
    document.isAny(at, ['adverb', 'jointly', 'definite', 'relative-day', 'weekday', 'month'])
  )
    return true;
  const { kind } = board.owner(at) ?? {};
  return (
    kind === 'Place' ||
    kind === 'Country' ||
    ['in', 'at', 'to', 'on'].some((role) =>
      document.hits.at(at).some(({ lexeme }) => lexeme.class === 'preposition' && lexeme.value === role),
    )
  );
}

/** "An exhibition, Planks and Monsoons, opens": past a short run between two commas. */
function pastApposition(document: Document, to: number): number {
  if (!document.isComma(to)) return to;
  const most = isHeadLast(document) ? 12 : 9;
  for (let at = to + 1; at < Math.min(to + most, document.sentenceTo(to)); at++) if (document.isComma(at)) return at + 1;
  return to;
}

/** "mengadakan pembicaraan": a meeting that a verb of holding brings up is one of its own, not the gathering around it. */
export function isBegun(document: Document, value: EventHead, from: number): boolean {
  const before = document.hits.findEnding<VerbHit<EventVerb>>(from, 'event-verb');
  return MEETINGS.has(value.eventType) && before?.lexeme.value.verb.sense === 'organize';
}

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'press-conference']);

const HAPPENING: ReadonlySet<string> = new Set(['attend', 'gather', 'host', 'organize', 'hold', 'happen', 'chair', 'open']);

/** "Tại buổi tiếp, ...", "Pada pembicaraan itu, ...": a sentence opens with where it was, so it was. */
export function setsScene(document: Document, from: number, to: number): boolean {
  const preposition = prepositionBefore(document, from);
  if (preposition === undefined || !SCENES.has(preposition.role)) return false;
  return preposition.from === document.sentenceFrom(from) || skipPreposition(document, to, ['in', 'at']) !== undefined;
}

/** "sebelum peresmian", "seusai upacara pembukaan": a ceremony by which something else is placed or timed was held. */
export function isOccasion(document: Document, value: EventHead, from: number): boolean {
  return value.eventType === 'ceremony' && OCCASIONS.has(prepositionBefore(document, from)?.role ?? '') && document.quoteOf[from] === -1;
}

const OCCASIONS: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on', 'after', 'before']);

const SCENES: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on']);

/** A bare noun in a language without articles: neither "a" nor a number before it. */
export function isBareDefinite(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const { hits } = document;
  if (hits.findEnding(from, 'indefinite') !== undefined || hits.findEnding(from, 'number-word') !== undefined) return false;
  return !/^\d/.test(document.word(from - 1));
}

/** "to meet", "will visit": the word is a verb here; "faire le voyage": or part of one. */
export function isVerbalUse(document: Document, head: Hit): boolean {
  const phrase = document.hits.findEnding<VerbHit<EventVerb>>(head.to, 'event-verb');
  if (phrase !== undefined && phrase.from < head.from && ['attend', 'miss', 'sign'].includes(phrase.lexeme.value.verb.sense)) return true;
  if (isHeadLast(document) && document.isAny(head.from - 1, ['future', 'modal']) && !document.isCapital(head.from - 1)) return true;
  if (!document.is(head.from, 'event-verb') && !document.is(head.from, 'speech-verb')) return false;
  if (document.isCapital(head.from) && !document.isInitial(head.from)) return false;
  const next = document.hits.findEnding(head.from, 'other');
  if (next !== undefined && (next.to - next.from > 1 || document.hits.findEnding(next.from, 'definite') !== undefined)) return false;
  if (opensAsParticiple(document, head) || hasObject(document, head)) return true;
  const { hits } = document;
  if (
    document.pack.pack.grammar.bareDefinite === true &&
    document.is(head.from, 'event-verb') &&
    skipPreposition(document, head.to, ['with']) !== undefined
  )
    return hits.findEnding(head.from, 'indefinite') === undefined;
  if (hits.findEnding(head.from, 'definite') ?? hits.findEnding(head.from, 'indefinite') ?? hits.findEnding(head.from, 'demonstrative'))
    return false;
  if (possessiveEnding(document, head.from) !== undefined) return false;
  if (document.pack.syllable !== undefined && document.is(head.from, 'event-verb') && hits.findEnding(head.from, 'pair') !== undefined)
    return true;
  if (/^['’]s?$/.test(document.word(head.from - 1)) && document.isCapital(head.from - 2)) return false;
  return ['perfect', 'future', 'modal', 'passive', 'negation', 'pronoun', 'relative'].some(
    (name) => hits.findEnding(head.from, name) !== undefined,
  );
}

/** "Meeting in Lima on Monday, the three states ...": a participle opens the sentence, up to a comma. */
function opensAsParticiple(document: Document, head: Hit): boolean {
  const verb = document.hits.find<VerbHit<EventVerb>>(head.from, 'event-verb');
  if (head.from !== document.sentenceFrom(head.from) || ((verb?.lexeme.value.forms ?? 0) & FORM.gerund) === 0) return false;
  if (skipPreposition(document, head.to, ['in', 'at', 'on']) === undefined) return false;
  for (let at = head.to; at < Math.min(head.to + 9, document.sentenceTo(head.from)); at++) {
    if (document.isComma(at)) return document.isCapital(at + 1) || document.is(at + 1, 'definite');
    if (document.isAny(at, ['event-verb', 'speech-verb', 'perfect', 'passive'])) return false;
  }
  return false;
}

/** "Pertemuan tiga hari itu": past how long it lasted, where nouns come first. */
function pastLength(document: Document, to: number): number {
  const number = document.pack.pack.grammar.bareDefinite === true ? readNumber(document, to) : undefined;
  return number !== undefined && document.is(number.to + 1, 'demonstrative') ? number.to + 1 : to;
}

export function isDefinite(document: Document, from: number, to: number): boolean {
  const { hits } = document;
  if (possessiveEnding(document, from) !== undefined || isOwned(document, to)) return true;
  if (/^['’]s?$/.test(document.word(from - 1))) return true;
  return (
    (hits.findEnding(from, 'definite') ??
      hits.findEnding(from, 'demonstrative') ??
      hits.find(pastLength(document, to), 'demonstrative')) !== undefined
  );
}

/** "kunjungan mereka": whose it was stands right behind, as a pronoun, where nouns take no article. */
function isOwned(document: Document, to: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const at = skipPreposition(document, to, ['of']) ?? to;
  const pronoun = document.hits.find<Pronoun>(at, 'pronoun');
  return pronoun !== undefined && pronoun.lexeme.value.person === 3 && !document.isCapital(at);
}

/** "the 9th Coral Congress ... the congress": an event of that noun was named before, where nouns come last. */
export function isNamedBefore(document: Document, board: Board, head: Hit<EventHead>): boolean {
  if (!isHeadLast(document)) return false;
  const word = document.text(head.from, head.to).toLowerCase();
  return board.ofKind('Event').some(({ form, from, name }) => form === 'name' && from < head.from && name.toLowerCase().endsWith(word));
}
