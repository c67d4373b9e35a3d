// How far the name of an event reaches: the words before its head and the complement behind it.
import type { EventHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { SHAPE } from '../text/index.ts';
import { chainEnd, hasChains } from './chains.ts';
import { looksLikeVerb } from './common-nouns.ts';
import type { Document } from './document.ts';
import { beforeHeadlineVerb, beforeVenue, isPointedAt } from './event-name-ends.ts';
import { isOfPeople, OF_PERSONS, officeTaken, tradeOfEvent } from './event-people.ts';
import type { Board, Mention } from './mentions.ts';
import { extendByWords, hasNameWords, nameWordAt } from './name-words.ts';
import { readNumber } from './numbers.ts';
import { phraseEnd } from './phrase-ends.ts';
import { extendName, isFunctionWord, isKnownVerb, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { isWhere } from './where.ts';

const LONGEST = 20;
const YEAR = /^(?:19|20)\d\d$/;

/** Prepositions inside an event's name; "in" and "at" tell where it is held. */
const IN_NAMES = ['of', 'for', 'on', 'about', 'against'] as const;

const JOINING = ['of', 'on', 'about', 'for', 'against', 'between', 'with', 'to'] as const;

export function complementEnd(document: Document, board: Board, head: Hit<EventHead>, capital: boolean): number {
  const stop = document.sentenceTo(head.from);
  let end = head.to;
  const paper = head.lexeme.value.eventType === 'signing-ceremony' ? board.owner(end) : undefined;
  if (paper?.kind === 'Instrument' && paper.from === end) return paper.to;
  const paid = head.lexeme.value.eventType === 'visit' && !capital && document.pack.pack.grammar.nounOrder === 'head-last';
  if (paid || isPointedAt(document, head)) return head.to;
  const years = head.lexeme.value.eventType === 'anniversary' && hasNameWords(document) ? readNumber(document, end) : undefined;
  if (years !== undefined && years.to + 1 < stop) end = years.to + 1;
  for (let steps = 0; steps < 5; steps++) {
    const next = extendOnce(document, board, end, stop, capital, end === head.to);
    if (next <= end || next - head.from > LONGEST) break;
    end = next;
  }
  if (end === head.to && head.lexeme.value.eventType !== 'visit')
    end = groupEnd(document, board, end) ?? plainComplementEnd(document, board, end);
  end = numberedEnd(document, board, end, Math.min(stop, head.from + LONGEST)) ?? end;
  end = beforeVenue(document, head.to, yearEnd(document, landOfTopic(document, board, head, end) ?? end));
  return beforeHeadlineVerb(document, head.to, end);
}

/** "Forum sur la pêche au Sahel": the land behind a topic, where a preposition tells lands from cities: always a region, a country where its sentence puts the event elsewhere. */
function landOfTopic(document: Document, board: Board, head: Hit<EventHead>, at: number): number | undefined {
  const lands = document.pack.pack.grammar.beforeLands;
  if (lands === undefined || head.lexeme.value.eventType === 'visit' || !document.is(at, 'preposition')) return undefined;
  const preposition = document.hits.find(at, 'preposition')!.to;
  const start = document.hits.find(preposition, 'definite')?.to ?? preposition;
  if (!lands.includes(document.text(at, start).toLowerCase())) return undefined;
  const land = board.owner(start);
  if (land?.from !== start || land.form !== 'name' || (land.kind !== 'Place' && land.kind !== 'Country')) return undefined;
  if (land.kind === 'Place' ? land.attributes.country !== undefined : !isPutElsewhere(document, board, head.from, land.to))
    return undefined;
  for (let topic = head.to; topic < at; topic++) if (skipPreposition(document, topic, ['on', 'about']) !== undefined) return land.to;
  return undefined;
}

/** A city of its own is where something is in the sentence, before or behind. */
function isPutElsewhere(document: Document, board: Board, from: number, to: number): boolean {
  return board
    .startingIn(document.sentenceFrom(from), document.sentenceTo(from), 'Place')
    .some((city) => (city.from >= to || city.to <= from) && city.attributes.country !== undefined && isWhere(document, city.from));
}

/** "Diễn đàn" + "Nghị sĩ trẻ toàn cầu lần thứ 12", "Festival Andes" + "edisi ketiga": where nouns come first, words up to the number of the edition belong to the name. */
function numberedEnd(document: Document, board: Board, from: number, stop: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last' || hasChains(document)) return undefined;
  for (let at = from; at < stop; at++) {
    if (board.owner(board.title(at)?.to ?? at)?.kind === 'Person') return undefined;
    const end = ordinalEnd(document, at);
    if (end !== undefined) return (board.owner(at)?.from ?? at) < at && board.owner(at)?.kind === 'Organization' ? undefined : end;
    const counted = document.hits.find<EventHead>(at, 'event-head');
    if (counted?.lexeme.value.generic === true) {
      const numbered = ordinalEnd(document, counted.to);
      if (numbered !== undefined) return numbered;
    }
    if (/^[-–]$/.test(document.word(at)) && document.isCapital(at - 1) && document.isCapital(at + 1)) continue;
    if (!document.isWord(at) || board.isBlocked(at) || board.owner(at)?.kind === 'Person' || isNameEnd(document, at)) return undefined;
  }
  return undefined;
}

/** A word that no name of an event goes on with. */
function isNameEnd(document: Document, at: number): boolean {
  return (
    isKnownVerb(document, at) ||
    document.isAny(at, [
      'relative',
      'complementizer',
      'perfect',
      'future',
      'passive',
      'negation',
      'modal',
      'demonstrative',
      'event-head',
      'weekday',
    ]) ||
    skipPreposition(document, at, ['in', 'at', 'by', 'to', 'from', 'during']) !== undefined
  );
}

function extendOnce(document: Document, board: Board, at: number, stop: number, capital: boolean, first: boolean): number {
  if (at >= stop || document.isAny(at, ['weekday', 'no-topic'])) return at;
  const office = first ? officeTaken(document, board, at) : undefined;
  if (office !== undefined) return office;
  if (hasNameWords(document) && /^[-–]$/.test(document.word(at))) return extendByWords(document, board, at, at + LONGEST);
  if (
    document.isCapital(at) &&
    document.isWord(at) &&
    (capital || document.pack.pack.grammar.nounOrder === 'head-first') &&
    !document.isAny(at, ['definite', 'pronoun']) &&
    (!hasChains(document) || document.isCapital(at - 1) || document.hits.findEnding(at, 'event-head') !== undefined)
  ) {
    if (
      document.pack.pack.grammar.nounOrder === 'head-first' &&
      document.isAny(at, ['role', 'rank', 'honorific']) &&
      !isOfPeople(document, board, at)
    )
      return at;
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return first && isNameOfEvent(document, board, at, owner) ? owner.to : at;
    if (owner !== undefined && owner.from === at) return owner.to;
    if (!isFunctionWord(document, at) || capital) return extendName(document, board, at, at + LONGEST, 0, IN_NAMES);
  }
  const trade = first ? tradeOfEvent(document, at) : undefined;
  if (trade !== undefined) return trade;
  const small = hasNameWords(document) ? board.owner(at) : undefined;
  if (small?.from === at && small.kind === 'Place' && small.form === 'name' && !document.isCapital(at)) return small.to;
  const ordinal = ordinalEnd(document, document.word(at) === '(' && document.word(at + 2) === ')' ? at + 3 : at);
  if (ordinal !== undefined) return ordinal;
  if (
    document.pack.pack.grammar.nounOrder === 'head-first' &&
    !hasChains(document) &&
    (isPlainModifier(document, board, at) || (!first && isPeopleOfTopic(document, board, at))) &&
    (hasNameWords(document) || first || !document.isCapital(at - 1))
  )
    return nameWordAt(document, at, document.isCapital(at)) ?? at + 1;
  if (hasChains(document)) {
    const end = chainEnd(document, board, at);
    if (end > at) return end;
  }
  const short = pastShort(document, board, at);
  if (short !== undefined) return short;
  const preposition = document.isAny(at, ['jointly', 'future']) ? undefined : skipPreposition(document, at, JOINING);
  if (preposition === undefined) return at;
  const start = skipDeterminers(document, preposition);
  if (start >= stop || document.isAny(start, ['weekday', 'month', 'relative-day', 'no-topic'])) return at;
  if (capital && document.is(start, 'role') && skipPreposition(document, at, ['with']) !== undefined) return at;
  const owner = board.owner(start);
  const { nounOrder } = document.pack.pack.grammar;
  const about = skipPreposition(document, at, ['on', 'about', 'against', 'for']);
  const of = skipPreposition(document, at, ['of', 'on', 'about', 'for', 'against']) !== undefined;
  if (
    owner !== undefined &&
    owner.from === start &&
    of &&
    owner.kind !== 'Person' &&
    owner.kind !== 'Place' &&
    !(owner.kind === 'Country' && (owner.form === 'name' || document.is(owner.to, 'role') || board.title(owner.to) !== undefined))
  )
    return owner.to;
  if (nounOrder === 'head-last' && isHolder(document, board, start)) return at;
  if (document.isCapital(start) && (capital || of) && owner === undefined && document.isWord(start))
    return pastStart(extendName(document, board, start, start + LONGEST, 0, IN_NAMES), start, at);
  if (about !== undefined) return phraseEnd(document, board, skipDeterminers(document, about), capital ? 6 : 7, at);
  return at;
}

/** "the visit of Fisheries Minister X": capitals up to an office, a person behind it. */
function isHolder(document: Document, board: Board, from: number): boolean {
  for (let at = from; at < from + 5 && document.isWord(at) && document.isCapital(at); at++) {
    const role = document.hits.find(at, 'role');
    if (role !== undefined) return board.owner(role.to)?.kind === 'Person';
  }
  return false;
}

/** "summit of island leaders": plain words up to those of people or bodies in the plural. */
function groupEnd(document: Document, board: Board, head: number): number | undefined {
  const from = document.pack.pack.grammar.nounOrder === 'head-last' ? skipPreposition(document, head, ['of']) : undefined;
  if (from === undefined) return undefined;
  for (let at = from; at < from + 4 && document.isWord(at) && !document.isCapital(at) && board.isFree(at, at + 1); at++) {
    if (document.isAny(at, ['group-noun', 'plural-role'])) return at + 1;
    if (isFunctionWord(document, at) || isKnownVerb(document, at)) return undefined;
  }
  return undefined;
}

/** "commemoration of the 1962 flood", "talks on its annexes": what a plain phrase behind tells, where nouns come last. */
function plainComplementEnd(document: Document, board: Board, head: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return head;
  const preposition = skipPreposition(document, head, ['of', 'on', 'about', 'against']);
  if (preposition === undefined) return head;
  const determined = skipDeterminers(document, preposition);
  const from = possessiveAt(document, determined)?.to ?? determined;
  if (
    document.isCapital(from) ||
    document.isAny(from, ['weekday', 'month', 'relative-day', 'number-word', 'vague', 'event-head', 'no-topic'])
  )
    return head;
  return phraseEnd(document, board, from, 6, head);
}

/** "Rapat Nasional (Ratnas) Kelautan 2026": a name that goes on behind its short form in brackets. */
function pastShort(document: Document, board: Board, at: number): number | undefined {
  const next = at + 3;
  if (
    document.word(at) !== '(' ||
    document.word(at + 2) !== ')' ||
    !document.isCapital(at + 1) ||
    !document.isCapital(at - 1) ||
    document.isInitial(at - 1)
  )
    return undefined;
  if (!document.isWord(next) || !document.isCapital(next) || isFunctionWord(document, next) || board.title(next) !== undefined)
    return undefined;
  const owner = board.owner(next);
  if (owner?.kind === 'Person' || document.isAny(next, ['role', 'rank', 'honorific', 'weekday', 'month'])) return undefined;
  const end = owner?.from === next ? owner.to : extendName(document, board, next, next + LONGEST, 0, IN_NAMES);
  return end > next ? end : undefined;
}

/** "Festival Perahu Tomini": what looks like a person right behind a capital noun of a happening, that no list of names or office has and the article names nowhere else, where nouns take no article. */
function isNameOfEvent(document: Document, board: Board, at: number, person: Mention): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document) || person.from !== at) return false;
  const head = document.hits.findEnding<EventHead>(at, 'event-head');
  if (head === undefined || !document.isCapital(head.from) || OF_PERSONS.has(head.lexeme.value.eventType)) return false;
  if (document.is(at, 'given-name') || board.titlesOf(person).length > 0) return false;
  const named = board.ofKind('Person').filter(({ name }) => person.name.includes(name));
  return named.every(({ from }) => document.hits.findEnding(from, 'event-head') !== undefined);
}

/** Nothing was read after the preposition: the name ends before it. */
function pastStart(end: number, start: number, at: number): number {
  return end > start ? end : at;
}

/** A lower-case adjective after the head ("conférence internationale", "konferensi pers rutin", "hội nghị cấp cao"). */
function isPlainModifier(document: Document, board: Board, at: number): boolean {
  if (hasNameWords(document))
    return document.isWord(at) && board.isFree(at, at + 1) && nameWordAt(document, at, document.isCapital(at)) !== undefined;
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    board.isFree(at, at + 1) &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !looksLikeVerb(document, at) &&
    !YEAR.test(document.word(at - 1)) &&
    !document.isAny(at, [
      'no-topic',
      'month',
      'weekday',
      'relative-day',
      'number-word',
      'role',
      'group-noun',
      'collective',
      'according-to',
      'event-head',
      'honorific',
      'sidelines',
      'cancelled',
      'naming',
      'plain-verb',
    ])
  );
}

/** "lokakarya pencegahan perdagangan" + "orang": people without a number right behind a plain noun of the topic, where nouns take no article. */
function isPeopleOfTopic(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.bareAgents !== true || !document.is(at, 'group-noun') || document.isCapital(at)) return false;
  if (!document.isWord(at - 1) || document.isAny(at - 1, ['number-word', 'event-head', 'adverb']) || !board.isFree(at, at + 1))
    return false;
  return !document.is(at, 'country-word') && !isFunctionWord(document, at) && skipPreposition(document, at + 1, ['from']) === undefined;
}

/** "ke-46", "lần thứ 46", "XIX"; no word of an office: "Perdana Menteri". */
function ordinalEnd(document: Document, at: number): number | undefined {
  const word = document.word(at);
  if (/^(ke-\d+|[IVXL]{2,}|\d+(st|nd|rd|th|e|ème))$/.test(word)) return at + 1;
  const spelled = document.hits.find(at, 'ordinal-word');
  const day = spelled !== undefined && document.is(at, 'weekday') && document.isCapital(spelled.to - 1);
  const office = document.is(at, 'role');
  if (spelled !== undefined && !day && !office && !hasChains(document)) return spelled.to;
  if (document.is(at, 'ordinal') && /^(\d+|[IVXL]+)$/.test(document.word(document.hits.find(at, 'ordinal')!.to)))
    return document.hits.find(at, 'ordinal')!.to + 1;
  return undefined;
}

/** "COP30", "G20 2026": a year or number right after a capital name belongs to it. */
function yearEnd(document: Document, at: number): number {
  return YEAR.test(document.word(at)) && !(document.tokens.shape[at]! & SHAPE.breakBefore) && document.isCapital(at - 1) ? at + 1 : at;
}

/** Where the first preposition but "of" begins: what follows it tells whom or what the happening is for, not which it is. */
export function adjunctStart(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (document.is(at, 'preposition') && skipPreposition(document, at, ['of', 'on', 'about', 'between']) === undefined) return at;
  return to;
}
