// Events by their head words: the name with its modifiers and complement, or a definite mention that points back.
import { type EventHead, type EventVerb, FORM, type Pronoun, type Role, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { SHAPE } from '../text/index.ts';
import { chainEnd, hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { phraseEnd } from './instruments.ts';
import type { Board, Mention } from './mentions.ts';
import { extendByWords, hasNameWords, nameWordAt } from './name-words.ts';
import { readNumber } from './numbers.ts';
import { extendName, isFunctionWord, isKnownVerb, prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

const LONGEST = 20;

/** Adds every event the text names. A name around known bodies and countries keeps them as nested mentions. */
export function findEvents(document: Document, board: Board): void {
  for (let at = 0; at < document.count; at++) {
    const head = document.hits.find<EventHead>(at, 'event-head');
    if (head === undefined || document.regionOf[at] === 2 || board.isBlocked(at) || isOtherWord(document, head)) continue;
    const owner = board.owner(at);
    if (
      owner !== undefined &&
      (owner.kind === 'Organization' || owner.kind === 'Instrument' || owner.kind === 'Place') &&
      (owner.to > head.to || (owner.knowledge !== undefined && owner.from < head.from))
    )
      continue;
    const mention = readEvent(document, board, head);
    at = Math.max(at, (mention?.to ?? head.to) - 1);
  }
}

/** "the National Assembly", "next March": the last word of a body's head, or a month. */
function isOtherWord(document: Document, head: Hit<EventHead>): boolean {
  const body = document.hits.findEnding(head.to, 'organization-head');
  return (body !== undefined && body.from < head.from) || (document.is(head.from, 'month') && document.isCapital(head.from));
}

function readEvent(document: Document, board: Board, head: Hit<EventHead>): Mention | undefined {
  const value = head.lexeme.value;
  const capital = document.isCapital(head.from) && !document.isInitial(head.from);
  const from = modifiersStart(document, board, head.from, capital);
  const to = complementEnd(document, board, head, capital);
  const named =
    /^\p{Lu}+\d/u.test(document.word(head.from)) ||
    from < head.from ||
    (value.weak !== true && head.to - head.from > 1) ||
    isTitled(document, to) ||
    (hasChains(document) && !capital ? hasName(document, board, head.to, to) : to > head.to);
  const definite = isDefinite(document, from, to);
  if (isVerbalUse(document, head) || document.hits.findEnding(from, 'negation') !== undefined) return undefined;
  const settled =
    definite ||
    isTimed(document, head.to) ||
    isTold(document, head, from, to) ||
    isDatedOrPlaced(document, board, to) ||
    isPredicated(document, value, from, to) ||
    isSpokenAt(document, value, head.from);
  const other = otherAround(document, from, to);
  if (other !== undefined) return addOther(document, board, head, other);
  const edition = editionWithin(document, from, to);
  if (value.numbered === true && edition === undefined) return undefined;
  if (document.quoteOf[from] !== -1 && value.weak === true && !isProper(document, board, from, to) && edition === undefined)
    return undefined;
  const bare = !named && !settled && isBareDefinite(document, from);
  if (!named && !settled && !bare && value.weak === true) return undefined;
  if (
    isUnspecific(value) &&
    !settled &&
    !bare &&
    !isTitled(document, to) &&
    !isProper(document, board, from, adjunctStart(document, head.to, to))
  )
    return undefined;
  if (value.eventType === 'anniversary' && !capital) return undefined;
  if (!fits(document, board, from, to)) return undefined;
  const inner = nestMentions(board, from, to);
  const concerns = inner.filter((mention) => mention.kind === 'Instrument');
  const paper = value.eventType === 'signing-ceremony' ? instrumentAfter(document, board, to) : undefined;
  if (paper !== undefined) concerns.push(paper);
  return board.add({
    kind: 'Event',
    from,
    to,
    form: capital && named ? 'name' : 'nominal',
    rule: capital && named ? 'event-name' : 'event-phrase',
    name: document.text(from, to),
    attributes: { eventType: value.eventType },
    ...(edition === undefined ? {} : { edition }),
    ...((definite || bare || (value.generic === true && isBareDefinite(document, from))) &&
    edition === undefined &&
    isBackReference(document, board, from, to, head)
      ? { anaphoric: true }
      : {}),
    ...(value.generic === true ? { generic: true } : {}),
    ...(bare && value.weak === true && !setsScene(document, from, to) ? { tentative: true } : {}),
    ...(concerns.length > 0 ? { concerns } : {}),
  });
}

/** "pertemuan dua hari", "visite de trois jours": how long it lasted stands right behind. */
function isTimed(document: Document, to: number): boolean {
  if (document.pack.pack.grammar.nounOrder === 'head-last') return false;
  return readNumber(document, skipPreposition(document, to, ['of']) ?? to) !== undefined;
}

/** Types of happenings that an indefinite noun with a complement tells of: "une conférence de donateurs", "a workshop on seed law". */
const TOLD: ReadonlySet<string> = new Set(['conference', 'summit', 'workshop', 'ceremony', 'signing-ceremony', 'exhibition']);

/** An indefinite happening told by a complement, where nothing denies it or puts it under a condition. */
function isTold(document: Document, head: Hit<EventHead>, from: number, to: number): boolean {
  if (document.hits.findEnding(from, 'indefinite') === undefined || document.quoteOf[from] !== -1) return false;
  if (!TOLD.has(head.lexeme.value.eventType) || (to === head.to && from === head.from)) return false;
  for (let at = document.sentenceFrom(from); at < document.sentenceTo(from); at++)
    if (document.isAny(at, ['negation', 'conditional', 'modal'])) return false;
  return true;
}

/** "told a news conference", "at a press briefing that ...": a press conference in the care of a preposition or of a verb of speech was one. */
function isSpokenAt(document: Document, value: EventHead, from: number): boolean {
  if (value.eventType !== 'press-conference') return false;
  const start = document.hits.findEnding(from, 'indefinite')?.from ?? from;
  return document.is(start - 1, 'speech-verb') || ['at', 'in', 'during'].includes(prepositionBefore(document, from)?.role ?? '');
}

/** A head that tells little: only something proper beside it, or its setting, makes it one particular happening. */
function isUnspecific(value: EventHead): boolean {
  return value.weak === true || value.eventType === 'other' || value.eventType === 'negotiation';
}

/** Where the first preposition but "of" begins: what follows it tells whom or what the happening is for, not which it is. */
function adjunctStart(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (document.is(at, 'preposition') && skipPreposition(document, at, ['of', 'on', 'about', 'between']) === undefined) return at;
  return to;
}

/** A capital inside the sentence, a known name or a number among the words. */
function isProper(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((document.isCapital(at) && !document.isInitial(at)) || board.owner(at)?.knowledge !== undefined || /\d/.test(document.word(at)))
      return true;
  }
  return false;
}

/** The event's words with the one beside them that makes it another of its kind: "sidang sebelumnya", "the next ASEAN summit". */
function otherAround(document: Document, from: number, to: number): { from: number; to: number } | undefined {
  const before = document.hits.findEnding(from, 'other') ?? document.hits.find(from, 'other');
  if (before !== undefined && before.to <= to) return { from: Math.min(before.from, from), to };
  const after = document.hits.find(to, 'other');
  return after === undefined ? undefined : { from, to: after.to };
}

/** Another happening of the kind, never the one at hand. */
function addOther(document: Document, board: Board, head: Hit<EventHead>, span: { from: number; to: number }): Mention | undefined {
  if (!fits(document, board, span.from, span.to)) return undefined;
  nestMentions(board, span.from, span.to);
  return board.add({
    kind: 'Event',
    ...span,
    form: 'nominal',
    rule: 'event-other',
    name: document.text(span.from, span.to),
    attributes: { eventType: head.lexeme.value.eventType },
    edition: 'other',
  });
}

/** The number of an edition among the words of an event: "19th", "ke-3", "lần thứ 22", "troisième". */
function editionWithin(document: Document, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const word = document.hits.find<number>(at, 'ordinal-word');
    if (word !== undefined && word.to <= to) return String(word.lexeme.value);
    const digits = /^(?:ke-)?(\d{1,3})(?:st|nd|rd|th|e|è|ème|er|re)?$/.exec(document.word(at));
    if (digits !== null && (/\D/.test(document.word(at)) || document.is(at - 1, 'ordinal'))) return digits[1];
  }
  return undefined;
}

/** A capital or a known name among the words of a complement. */
function hasName(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isCapital(at) || board.owner(at) !== undefined) return true;
  return false;
}

/** A date or a place in a preposition's care stands right after. */
function isDatedOrPlaced(document: Document, board: Board, to: number): boolean {
  const start = skipPreposition(document, to, ['in', 'at', 'on', 'to']) ?? to;
  if (document.dateEnds.has(to) || document.dateEnds.has(start)) return true;
  const owner = board.owner(start);
  const between = skipPreposition(document, to, ['between']);
  if (between !== undefined && board.owner(skipDeterminers(document, between)) !== undefined) return true;
  if (start > to && document.hits.find(start, 'event-head') !== undefined && document.is(to, 'preposition')) return true;
  return start > to && owner?.from === start && (owner.kind === 'Place' || owner.kind === 'Country');
}

/** What only a happening can do or be done to stands right beside it: "pertemuan dihadiri", "menggelar rapat". */
function isPredicated(document: Document, value: EventHead, from: number, to: number): boolean {
  if (document.quoteOf[from] !== -1) return false;
  const start = document.hits.findEnding(from, 'indefinite')?.from ?? from;
  const before = document.hits.findEnding<VerbHit<EventVerb>>(start, 'event-verb');
  const sense = before?.lexeme.value.verb.sense;
  if (sense !== undefined && (HAPPENING.has(sense) || (sense === 'undertake' && value.eventType === 'visit'))) return true;
  const beside = document.isComma(to) ? document.hits.find<VerbHit<EventVerb>>(to + 1, 'event-verb') : undefined;
  if (beside !== undefined && HAPPENING.has(beside.lexeme.value.verb.sense) && (beside.lexeme.value.forms & FORM.participle) !== 0)
    return true;
  let at = pastApposition(document, to);
  const limit = at + 3;
  while (
    at < limit &&
    document.isAny(at, ['adverb', 'perfect', 'future', 'negation', 'modal', 'passive', 'relative']) &&
    !document.is(at, 'event-verb')
  )
    at++;
  const after = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
  return after !== undefined && HAPPENING.has(after.lexeme.value.verb.sense);
}

/** "An exhibition, Planks and Monsoons, opens": past a short run between two commas. */
function pastApposition(document: Document, to: number): number {
  if (!document.isComma(to)) return to;
  for (let at = to + 1; at < Math.min(to + 9, document.sentenceTo(to)); at++) if (document.isComma(at)) return at + 1;
  return to;
}

const HAPPENING: ReadonlySet<string> = new Set(['attend', 'host', 'organize', 'hold', 'happen', 'chair', 'open']);

/** "penandatanganan" + "nota kesepahaman tentang pelabuhan", "the signing of" + "a pact on trade": the paper named right behind. */
function instrumentAfter(document: Document, board: Board, to: number): Mention | undefined {
  const at = skipDeterminers(document, skipPreposition(document, to, ['of']) ?? to);
  const owner = board.owner(at);
  return owner?.kind === 'Instrument' && owner.from === at ? owner : undefined;
}

/** "triển lãm “Hạt mặn”": its own title in quotation marks right behind. */
function isTitled(document: Document, at: number): boolean {
  const quote = document.quotes[document.quoteOf[at] ?? -1];
  return quote !== undefined && quote.open === at && !quote.repaired && quote.to - quote.from < 14 && document.isCapital(quote.from);
}

/** Nothing in its words tells it from the happening named before. */
function isBackReference(document: Document, board: Board, from: number, to: number, head: Hit<EventHead>): boolean {
  if (head.lexeme.value.generic === true) return !isProper(document, board, from, to);
  return !hasProper(document, board, from, head) && to === head.to;
}

/** "Tại buổi tiếp, ...", "Pada pembicaraan itu, ...": a sentence opens with where it was, so it was. */
function setsScene(document: Document, from: number, to: number): boolean {
  const preposition = prepositionBefore(document, from);
  if (preposition === undefined || !SCENES.has(preposition.role)) return false;
  return preposition.from === document.sentenceFrom(from) || skipPreposition(document, to, ['in', 'at']) !== undefined;
}

const SCENES: ReadonlySet<string> = new Set(['at', 'in', 'during', 'on']);

/** A bare noun in a language without articles: neither "a" nor a number before it. */
function isBareDefinite(document: Document, from: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const { hits } = document;
  if (hits.findEnding(from, 'indefinite') !== undefined || hits.findEnding(from, 'number-word') !== undefined) return false;
  return !/^\d/.test(document.word(from - 1));
}

/** "to meet", "will visit": the word is a verb here. */
function isVerbalUse(document: Document, head: Hit): boolean {
  if (!document.is(head.from, 'event-verb') && !document.is(head.from, 'speech-verb')) return false;
  if (document.isCapital(head.from) && !document.isInitial(head.from)) return false;
  const { hits } = document;
  if (
    document.pack.pack.grammar.bareDefinite === true &&
    document.is(head.from, 'event-verb') &&
    skipPreposition(document, head.to, ['with']) !== undefined
  )
    return hits.findEnding(head.from, 'indefinite') === undefined;
  if (hits.findEnding(head.from, 'definite') ?? hits.findEnding(head.from, 'indefinite') ?? hits.findEnding(head.from, 'demonstrative'))
    return false;
  if (hits.findEnding<Pronoun>(head.from, 'pronoun')?.lexeme.value.use === 'possessive') return false;
  return ['perfect', 'future', 'modal', 'passive', 'negation', 'pronoun', 'relative'].some(
    (name) => hits.findEnding(head.from, name) !== undefined,
  );
}

function isDefinite(document: Document, from: number, to: number): boolean {
  const { hits } = document;
  if (hits.findEnding<Pronoun>(from, 'pronoun')?.lexeme.value.use === 'possessive') return true;
  if (/^['’]s?$/.test(document.word(from - 1))) return true;
  return (hits.findEnding(from, 'definite') ?? hits.findEnding(from, 'demonstrative') ?? hits.find(to, 'demonstrative')) !== undefined;
}

function hasProper(document: Document, board: Board, from: number, head: Hit): boolean {
  for (let at = from; at < head.from; at++) if (document.isCapital(at) || board.owner(at) !== undefined) return true;
  return false;
}

/** Modifiers before a head in head-last languages: capitals, ordinals, demonyms, a few lower-case words. */
function modifiersStart(document: Document, board: Board, at: number, capital: boolean): number {
  if (document.pack.pack.grammar.nounOrder === 'head-first') return ordinalStart(document, at);
  let from = at;
  const first = document.sentenceFrom(at);
  let lower = 0;
  while (from > first) {
    const before = from - 1;
    if (/^['’]$/.test(document.word(before)) && capital && document.isCapital(before - 1) && board.owner(before - 1)?.kind !== 'Country') {
      from -= 2;
      continue;
    }
    if (!document.isWord(before) || board.isBlocked(before)) break;
    if (document.isAny(before, ['definite', 'indefinite', 'demonstrative', 'role', 'honorific', 'name-particle'])) break;
    if (/^['’]s?$/.test(document.word(before))) break;
    if (board.owner(before)?.kind === 'Person') break;
    if (document.isCapital(before)) {
      if (document.isInitial(before) && isFunctionWord(document, before)) break;
      from--;
      continue;
    }
    if (/^\d+(st|nd|rd|th)$/.test(document.word(before))) {
      from--;
      continue;
    }
    const ordinal = document.hits.findEnding(from, 'ordinal-word');
    if (ordinal !== undefined && ordinal.from >= first) {
      from = ordinal.from;
      continue;
    }
    if (lower >= 3 || isFunctionWord(document, before) || document.isAny(before, ['number-word', 'vague'])) break;
    if ((isKnownVerb(document, before) || document.is(before, 'group-noun')) && !isCompound(document, before, at)) break;
    if (capital && !document.isCapital(before)) break;
    lower++;
    from--;
  }
  return from;
}

/** "a one-day pledging conference", "the donor talks": after an article and plain words, what stands before the head is part of the noun. */
function isCompound(document: Document, at: number, head: number): boolean {
  if (at !== head - 1) return false;
  for (let before = at; before > at - 3; before--) {
    if (['indefinite', 'definite', 'demonstrative'].some((name) => document.hits.findEnding(before, name) !== undefined)) return true;
    if (!document.isWord(before - 1) || document.isCapital(before - 1) || isFunctionWord(document, before - 1)) return false;
  }
  return false;
}

/** "28e sommet", "46ème session". */
function ordinalStart(document: Document, at: number): number {
  const word = hasChains(document) ? document.hits.findEnding(at, 'ordinal-word') : undefined;
  if (word !== undefined) return word.from;
  return at > document.sentenceFrom(at) && /^(\d+|[IVX][IVXL]*)(e|è|ème|er|re)$/.test(document.word(at - 1)) ? at - 1 : at;
}

/** Prepositions inside an event's name; "in" and "at" tell where it is held. */
const IN_NAMES = ['of', 'for', 'on', 'about', 'against'] as const;

const JOINING = ['of', 'on', 'about', 'for', 'against', 'between', 'with', 'to'] as const;

function complementEnd(document: Document, board: Board, head: Hit<EventHead>, capital: boolean): number {
  const stop = document.sentenceTo(head.from);
  let end = head.to;
  const paper = head.lexeme.value.eventType === 'signing-ceremony' ? board.owner(end) : undefined;
  if (paper?.kind === 'Instrument' && paper.from === end) return paper.to;
  for (let steps = 0; steps < 5; steps++) {
    const next = extendOnce(document, board, end, stop, capital, end === head.to);
    if (next <= end || next - head.from > LONGEST) break;
    end = next;
  }
  end = numberedEnd(document, board, end, Math.min(stop, head.from + LONGEST)) ?? end;
  return yearEnd(document, end);
}

/** "Diễn đàn" + "Nghị sĩ trẻ toàn cầu lần thứ 12": where nouns come first, words up to the number of the edition belong to the name. */
function numberedEnd(document: Document, board: Board, from: number, stop: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last' || hasChains(document)) return undefined;
  for (let at = from; at < stop; at++) {
    const end = ordinalEnd(document, at);
    if (end !== undefined) return end;
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
    ]) ||
    skipPreposition(document, at, ['in', 'at', 'by', 'to', 'from', 'during']) !== undefined
  );
}

function extendOnce(document: Document, board: Board, at: number, stop: number, capital: boolean, first: boolean): number {
  if (at >= stop) return at;
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
    if (owner?.kind === 'Person') return at;
    if (owner !== undefined && owner.from === at) return owner.to;
    if (!isFunctionWord(document, at) || capital) return extendName(document, board, at, at + LONGEST, 0, IN_NAMES);
  }
  const small = hasNameWords(document) ? board.owner(at) : undefined;
  if (small?.from === at && small.kind === 'Place' && small.form === 'name' && !document.isCapital(at)) return small.to;
  const ordinal = ordinalEnd(document, document.word(at) === '(' && document.word(at + 2) === ')' ? at + 3 : at);
  if (ordinal !== undefined) return ordinal;
  if (
    document.pack.pack.grammar.nounOrder === 'head-first' &&
    !hasChains(document) &&
    isPlainModifier(document, board, at) &&
    (hasNameWords(document) || first || !document.isCapital(at - 1))
  )
    return nameWordAt(document, at, document.isCapital(at)) ?? at + 1;
  if (hasChains(document)) {
    const end = chainEnd(document, board, at);
    if (end > at) return end;
  }
  const preposition = skipPreposition(document, at, JOINING);
  if (preposition === undefined) return at;
  const start = skipDeterminers(document, preposition);
  if (start >= stop || document.isAny(start, ['weekday', 'month', 'relative-day'])) return at;
  const owner = board.owner(start);
  const of = skipPreposition(document, at, ['of', 'on', 'about', 'for', 'against']) !== undefined;
  if (
    owner !== undefined &&
    owner.from === start &&
    of &&
    owner.kind !== 'Person' &&
    owner.kind !== 'Place' &&
    !(owner.kind === 'Country' && owner.form === 'name')
  )
    return owner.to;
  if (document.isCapital(start) && (capital || of) && owner === undefined && document.isWord(start))
    return pastStart(extendName(document, board, start, start + LONGEST, 0, IN_NAMES), start, at);
  const about = skipPreposition(document, at, ['on', 'about', 'against', 'for']);
  if (about !== undefined) return phraseEnd(document, board, skipDeterminers(document, about), capital ? 6 : 5, at);
  return at;
}

/** "Kongres Penyair Asia": people of an occupation in an event's name, no person's title. */
function isOfPeople(document: Document, board: Board, at: number): boolean {
  const role = document.hits.find<Role>(at, 'role');
  if (role?.lexeme.value.kind !== 'occupation' || board.title(at)?.person !== undefined) return false;
  return document.isCapital(role.to) && board.owner(role.to)?.kind !== 'Person' && !document.is(role.to, 'given-name');
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
    !document.isAny(at, [
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
    ])
  );
}

/** "ke-46", "lần thứ 46", "XIX". */
function ordinalEnd(document: Document, at: number): number | undefined {
  const word = document.word(at);
  if (/^(ke-\d+|[IVXL]{2,}|\d+(st|nd|rd|th|e|ème))$/.test(word)) return at + 1;
  const spelled = document.hits.find(at, 'ordinal-word');
  if (spelled !== undefined && !hasChains(document)) return spelled.to;
  if (document.is(at, 'ordinal') && /^\d+$/.test(document.word(document.hits.find(at, 'ordinal')!.to)))
    return document.hits.find(at, 'ordinal')!.to + 1;
  return undefined;
}

/** "COP30", "G20 2026": a year or number right after a capital name belongs to it. */
function yearEnd(document: Document, at: number): number {
  return /^(19|20)\d\d$/.test(document.word(at)) && !(document.tokens.shape[at]! & SHAPE.breakBefore) && document.isCapital(at - 1)
    ? at + 1
    : at;
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
