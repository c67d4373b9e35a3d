// Treaties, agreements, resolutions and laws by their head words.
import type { InstrumentHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { SHAPE } from '../text/index.ts';
import { chainEnd, hasChains, isOnBehalf } from './chains.ts';
import type { Document } from './document.ts';
import { isInTitle } from './in-titles.ts';
import { isGatheringAt, isWordOfCompound, joinedStart } from './instrument-names.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import { namedFieldEnd, phraseEnd } from './phrase-ends.ts';
import { extendName, isForParty, isFunctionWord, skipDeterminers, skipPreposition } from './phrases.ts';
import {
  isBeingSigned,
  isPact,
  isSignedBy,
  isSignedNextSentence,
  isSigningSentence,
  isSubjectOfSigning,
  isToldSigned,
  opensList,
  plainEnd,
  SIGNED_REFERENCE,
  standsAlone,
  toldEnd,
} from './signed-papers.ts';
import { definitePast, hasDeterminer, isObjectOfSigning, isSigned, isSigningOf, plainModifiersStart } from './signed-phrases.ts';

const LONGEST = 18;

/** Adds instruments named by a head with a proper complement or number, and definite ones that point back. */
export function findInstruments(document: Document, board: Board): void {
  const words = new Set<string>();
  const surnames = new Set<string>();
  for (let at = document.next(0, 'instrument-head'); at < document.count; at = document.next(at + 1, 'instrument-head')) {
    const head = document.hits.find<InstrumentHead>(at, 'instrument-head');
    if (
      head === undefined ||
      document.regionOf[at] === 2 ||
      isGivenName(document, head) ||
      isSurname(document, head, surnames) ||
      opensVenue(document, head) ||
      isWordOfCompound(document, head) ||
      isGatheringAt(document, head) ||
      opensBody(document, head) ||
      opensOffice(document, head)
    )
      continue;
    if (document.isCapital(at) && document.is(at - 1, 'and') && isInTitle(document, at)) continue;
    const placed = isPlaced(document, board, head);
    if (head.lexeme.value.placed === true && !placed) continue;
    if (head.lexeme.value.reference === true && !placed && !words.has(document.key(at)) && !isSignedText(document, head)) continue;
    const owner = board.owner(at);
    if (owner !== undefined && (owner.to > head.to || owner.from < head.from) && (owner.kind === 'Instrument' || isKnownBody(owner)))
      continue;
    const mention = head.lexeme.value.reference === true && !placed ? bare(document, board, head) : readInstrument(document, board, head);
    if (mention === undefined) continue;
    for (let word = mention.from; word < mention.to; word++) words.add(document.key(word));
    at = Math.max(at, mention.to - 1);
  }
}

/** "the Lima Call", "the Galway Statement": a capital word right behind an article and the name of a place, where nouns come last. */
function isPlaced(document: Document, board: Board, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(from) || document.isCapital(to)) return false;
  const place = board.owner(from - 1);
  if (place === undefined || place.to !== from || (place.kind !== 'Place' && place.kind !== 'Country')) return false;
  return document.hits.findEnding(place.from, 'definite') !== undefined;
}

/** "North Atlantic Treaty Organization": the head stands within a body's listed name. */
function isKnownBody(owner: Mention): boolean {
  return owner.kind === 'Organization' && owner.rule === 'known-organization';
}

/** "put their names to the paper", "The text was signed": what a word for papers at large points back to. */
function isSignedText(document: Document, head: Hit<InstrumentHead>): boolean {
  if (isObjectOfSigning(document, head.from)) return true;
  return head.lexeme.value.weak === true && document.hits.findEnding(head.from, 'definite') !== undefined && isToldSigned(document, head);
}

/** "Convention Centre", "Pusat Konvensi Nasional": the head is a word of a venue's. */
function opensVenue(document: Document, head: Hit): boolean {
  if (document.isCapital(head.from - 1) && (document.hits.find(head.from - 1, 'venue-head')?.to ?? 0) >= head.to) return true;
  const venue = document.hits.find(head.from, 'venue-head');
  if (document.isCapital(head.from) && document.isCapital(head.to) && document.is(head.to, 'venue-head')) return true;
  return venue !== undefined && venue.to > head.to;
}

/** "Law Commission", "Law Society": the head is the first word of a body's, where nouns come last. */
function opensBody(document: Document, head: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isCapital(head.from)) return false;
  const body = document.hits.find(head.from, 'organization-head');
  return body !== undefined && body.to > head.to && document.isCapital(head.to);
}

/** "Protocol Officer": the head is the first word of an office's. */
function opensOffice(document: Document, head: Hit): boolean {
  const office = document.hits.find(head.from, 'role');
  return office !== undefined && office.to > head.to;
}

/** "Bill Walker" is a person, not a law. */
function isGivenName(document: Document, head: Hit): boolean {
  return document.is(head.from, 'given-name') && document.isCapital(head.from) && document.isCapital(head.to) && document.isWord(head.to);
}

/** "Marcia Grant", "Senator Zora Law", later "Grant": one capital behind a given name, or behind an office and another capital, and that word alone in the rest of the article. */
function isSurname(document: Document, { from, to }: Hit, surnames: Set<string>): boolean {
  if (to - from > 1 || !document.isCapital(from)) return false;
  const key = document.key(from);
  if (surnames.has(key)) return document.hits.findEnding(from, 'definite') === undefined;
  const given = from - 1;
  if (from <= document.sentenceFrom(from) || !document.isCapital(given) || !document.isWord(given)) return false;
  const titled = document.isAny(given, ['given-name']) || document.hits.findEnding(given, 'role') !== undefined;
  if (!titled || document.hits.findEnding(given, 'definite') !== undefined || document.is(given, 'place')) return false;
  surnames.add(key);
  return true;
}

function readInstrument(document: Document, board: Board, head: Hit<InstrumentHead>): Mention | undefined {
  const value = head.lexeme.value;
  const capital = document.isCapital(head.from);
  if (!capital && hasNameWords(document) && document.is(head.from, 'speech-verb') && !hasDeterminer(document, head.from)) return undefined;
  let from = capital || document.pack.pack.grammar.nounOrder === 'head-last' ? nameStart(document, board, head.from) : head.from;
  let to = numberEnd(document, head.to) ?? head.to;
  if (to === head.to) {
    const end = yearsEnd(document, complementEnd(document, board, head.to, capital && !document.isInitial(head.from)));
    to = end > to && /^\d+$/.test(document.word(end - 1)) ? slashTail(document, end) : end;
  }
  if (!capital && from === head.from && to > head.to && isSigningSentence(document, from)) from = plainModifiersStart(document, from);
  const phrase = plainEnd(document, board, head, to);
  const plain = phrase === undefined ? undefined : yearsEnd(document, phrase);
  if (plain !== undefined && (plain > to || !hasProperWord(document, board, head.to, to))) return spelledOut(document, board, head, plain);
  const named = from < head.from || to > head.to;
  if (isSpelledOut(document, head, to)) return spelledOut(document, board, head, to);
  const told = capital ? undefined : toldEnd(document, board, head);
  if (told !== undefined && told >= to) return spelledOut(document, board, head, told);
  if (!named) return bare(document, board, head);
  if (
    value.weak === true &&
    !capital &&
    hasNameWords(document) &&
    !document.isCapital(head.to) &&
    numberEnd(document, head.to) === undefined
  )
    return bare(document, board, head);
  const wordy = capital && !document.isInitial(head.from) && (hasNameWords(document) || (hasChains(document) && to - head.to > 1));
  const signed =
    to > head.to &&
    (hasChains(document)
      ? isBeingSigned(document, head.from)
      : isSigningSentence(document, head.from) || isSignedNextSentence(document, head.from));
  if (
    value.weak === true &&
    !wordy &&
    !signed &&
    !hasProperWord(document, board, from, head.from) &&
    !hasProperWord(document, board, head.to, to)
  )
    return bare(document, board, head);
  const dated = /^\d{4}$/.test(document.word(to - 1));
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if ((board.isBlocked(at) && !dated) || (owner !== undefined && (owner.from < from || owner.to > to)))
      return bare(document, board, head);
  }
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) board.remove(owner);
  }
  return board.add(
    new Mention({
      kind: 'Instrument',
      from,
      to,
      form: 'name',
      rule: 'instrument-head',
      name: document.text(from, to),
      attributes: { instrumentType: value.instrumentType },
    }),
  );
}

/** "un accord de libre-échange", "un protocole sanitaire relatif aux crevettes": a pact told by what it is about, without a name. */
function isSpelledOut(document: Document, head: Hit<InstrumentHead>, to: number): boolean {
  const own = /\s/.test(head.lexeme.form);
  const between = skipPreposition(document, to, ['between']) !== undefined;
  return hasChains(document) && !document.isCapital(head.from) && (isPact(head, own) || between) && (to - head.to > 1 || own);
}

function spelledOut(document: Document, board: Board, head: Hit<InstrumentHead>, to: number): Mention | undefined {
  const { from } = head;
  const other = head.lexeme.value.instrumentType === 'other';
  if (other && document.isComma(to) && document.is(to + 1, 'instrument-head')) return undefined;
  if (document.quoteOf[from] !== -1 && document.hits.findEnding(from, 'indefinite') !== undefined) return undefined;
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (board.isBlocked(at) || (owner !== undefined && (owner.from < from || owner.to > to))) return bare(document, board, head);
  }
  return board.add(
    new Mention({
      kind: 'Instrument',
      from,
      to,
      form: 'nominal',
      rule: 'instrument-phrase',
      name: document.text(from, to),
      attributes: { instrumentType: head.lexeme.value.instrumentType },
    }),
  );
}

/** "the Convention", "perjanjian tersebut": points back; "a memorandum of understanding": a new one when signed. */
function bare(document: Document, board: Board, head: Hit<InstrumentHead>): Mention | undefined {
  if (!board.isFree(head.from, head.to)) return undefined;
  const { hits } = document;
  const definite =
    hits.findEnding(head.from, 'definite') ??
    hits.findEnding(head.from, 'demonstrative') ??
    hits.find(head.to, 'demonstrative') ??
    definitePast(document, head) ??
    (isPaperAtHand(document, board, head) ? head : undefined) ??
    ((head.to - head.from === 1 || head.lexeme.value.weak === true) && isSubjectOfSigning(document, head) ? head : undefined);
  if (opensList(document, head)) return undefined;
  const capital = document.isCapital(head.from) && !document.isInitial(head.from);
  const signed = definite === undefined ? isSigned(document, head.from) : isSignedBy(document, head.to);
  if (definite === undefined && !capital && !signed && !isSubjectOfSigning(document, head)) return undefined;
  const alone = !signed && (standsAlone(document, head) || isSigningOf(document, Math.min(definite?.from ?? head.from, head.from)));
  const first = alone && document.pack.pack.grammar.nounOrder === 'head-last' && !isTypeNamed(board, head);
  const from = signed || first ? plainModifiersStart(document, head.from) : head.from;
  return board.add(
    new Mention({
      kind: 'Instrument',
      from,
      to: head.to,
      form: 'nominal',
      rule: signed ? 'instrument-signed' : alone ? SIGNED_REFERENCE : 'instrument-back-reference',
      ...(signed ? {} : { anaphoric: true }),
      name: document.text(from, head.to),
      attributes: { instrumentType: head.lexeme.value.instrumentType },
    }),
  );
}

/** Sentences back that a plain word for papers reaches. */
const FARTHEST_BACK = 2;

/** "đại diện hai bên ký văn kiện": a plain word for papers of any kind, where nouns take no article and a paper was named shortly before. */
function isPaperAtHand(document: Document, board: Board, { from, lexeme }: Hit<InstrumentHead>): boolean {
  const { instrumentType, weak } = lexeme.value;
  if (document.pack.pack.grammar.bareDefinite !== true || instrumentType !== 'other' || weak !== true) return false;
  if (document.hits.findEnding(from, 'indefinite') !== undefined || document.hits.findEnding(from, 'number-word') !== undefined)
    return false;
  const last = board.ofKind('Instrument').findLast((mention) => mention.to <= from);
  return last !== undefined && document.sentenceOf(from) - document.sentenceOf(last.from) <= FARTHEST_BACK;
}

/** A paper of the type of a head is named before it. */
function isTypeNamed(board: Board, head: Hit<InstrumentHead>): boolean {
  const { instrumentType } = head.lexeme.value;
  return board.ofKind('Instrument').some(({ attributes }) => attributes.instrumentType === instrumentType);
}

/** "Resolution 57", "Undang-Undang Nomor 5", "Loi n° 2". */
function numberEnd(document: Document, at: number): number | undefined {
  const isNumber = (token: number): boolean =>
    token < document.count && (document.tokens.shape[token]! & SHAPE.digit) !== 0 && /^\p{Lu}{0,4}[-/]?\d/u.test(document.word(token));
  if (isNumber(at)) return slashTail(document, at + 1);
  if (/^(no|nomor|number|số|n)$/i.test(document.word(at)) && isNumber(at + 1)) return slashTail(document, at + 2);
  if (/^(no|n)$/i.test(document.word(at)) && /^[.°º]$/.test(document.word(at + 1)) && isNumber(at + 2)) return slashTail(document, at + 3);
  return undefined;
}

/** "2026-2030": past a second year behind the first. */
function yearsEnd(document: Document, at: number): number {
  const range = /^[-–]$/.test(document.word(at)) && /^20\d\d$/.test(document.word(at - 1)) && /^20\d\d$/.test(document.word(at + 1));
  return range ? at + 2 : at;
}

/** "57-NQ/TW", "78/2024", "2026-2030", "44 Tahun 2012", "44 of 2012": what is glued to a number belongs to it, and the year it was given in. */
function slashTail(document: Document, at: number): number {
  let end = yearsEnd(document, at);
  while (document.word(end) === '/' && document.isWord(end + 1) && !(document.tokens.shape[end]! & SHAPE.spaceBefore)) end += 2;
  const year = document.is(end, 'year-word') ? end + 1 : (skipPreposition(document, end, ['of']) ?? end);
  return year > end && /^(?:19|20)\d\d$/.test(document.word(year)) ? year + 1 : end;
}

/** Capitals before a head ("Paris Agreement", "UN Charter"), owners of known names included. */
function nameStart(document: Document, board: Board, at: number): number {
  let from = at;
  const first = document.sentenceFrom(at);
  if (document.pack.pack.grammar.nounOrder === 'head-first') return at;
  while (from > first && document.isCapital(from - 1) && document.isWord(from - 1) && !board.isBlocked(from - 1)) {
    if (document.isAny(from - 1, ['role', 'honorific', 'definite', 'indefinite', 'demonstrative'])) break;
    if (isFunctionWord(document, from - 1) && document.isInitial(from - 1)) break;
    if (!document.isCapital(at) && board.owner(from - 1)?.kind !== 'Country' && board.owner(from - 1)?.kind !== 'Place') break;
    from--;
  }
  return from < at && document.isCapital(at) ? joinedStart(document, board, from, at) : from;
}

/** Prepositions inside an instrument's name; "in" and "at" tell where it was made. */
const IN_NAMES = ['of', 'for', 'on', 'about', 'against', 'to'] as const;

const JOINING = ['of', 'for', 'on', 'about', 'against', 'to', 'in'] as const;

/** The complement: capitals after a preposition or directly; for a capital head also a few lower-case words after "on" or "against". */
function complementEnd(document: Document, board: Board, at: number, capitalHead: boolean): number {
  if (hasChains(document)) {
    if (isWho(document, at) || isHearer(document, board, at) || isOnBehalf(document, board, at)) return at;
    const end = chainEnd(document, board, at);
    if (end > at) return end;
  }
  if (isForParty(document, at)) return at;
  const preposition = skipPreposition(document, at, JOINING);
  const start = preposition === undefined ? at : skipDeterminers(document, preposition);
  if (start >= document.sentenceTo(at - 1) || isSetting(document, board, at, start) || document.is(start, 'honorific')) return at;
  if (
    (document.isCapital(start) && document.isWord(start)) ||
    (start === at && hasNameWords(document) && nameWordAt(document, start, true) !== undefined)
  ) {
    const end = namedFieldEnd(document, board, extendName(document, board, start, at + LONGEST, 0, IN_NAMES));
    const more = capitalHead ? secondComplement(document, board, end) : end;
    if (end > start) return more;
  }
  const about = skipPreposition(document, at, ['on', 'about', 'against', 'for']) ?? bareOf(document, at);
  if (about !== undefined && !isDay(document, about) && !(capitalHead && isHowMany(document, at, about)))
    return phraseEnd(document, board, skipDeterminers(document, about), 6, at, capitalHead);
  return at;
}

/** "a treaty of friendship": "of" and a plain noun without an article, where nouns come last. */
function bareOf(document: Document, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const of = skipPreposition(document, at, ['of']);
  return of !== undefined && document.isWord(of) && document.hits.at(of).length === 0 ? of : undefined;
}

/** "une déclaration à l'Agence X": who was told, a body in the care of "to". */
function isHearer(document: Document, board: Board, at: number): boolean {
  const to = skipPreposition(document, at, ['to']);
  const owner = to === undefined ? undefined : board.owner(skipDeterminers(document, to));
  return (
    owner?.kind === 'Organization' &&
    document.hits.findEnding<InstrumentHead>(at, 'instrument-head')?.lexeme.value.instrumentType === 'declaration'
  );
}

/** "de la porte-parole", "du ministre": whose it is, by an office in lower case. */
function isWho(document: Document, at: number): boolean {
  const of = skipPreposition(document, at, ['of']);
  const start = of === undefined ? at : skipDeterminers(document, of);
  return of !== undefined && !document.isCapital(start) && document.is(start, 'role');
}

/** "for 20 million", "for 12 towns": for how many, not what it is about, where nouns come last. */
function isHowMany(document: Document, preposition: number, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || skipPreposition(document, preposition, ['for']) === undefined) return false;
  return document.is(at, 'number-word') || /^\d/.test(document.word(at));
}

/** "on Tuesday": when it was, not what it is about. */
function isDay(document: Document, at: number): boolean {
  return document.isAny(at, ['weekday', 'relative-day', 'month']) || document.dateEnds.has(at);
}

/** "an agreement on Tuesday", "the Trade Agreement in Lima": when or where it was signed, where nouns come last or take no article. */
function isSetting(document: Document, board: Board, at: number, start: number): boolean {
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if ((nounOrder !== 'head-last' && bareDefinite !== true) || start === at) return false;
  if (board.isBlocked(start) || isDay(document, start)) return true;
  if (nounOrder === 'head-last' && skipPreposition(document, at, ['for']) !== undefined) {
    if (start > at + 1 || document.isCapital(at - 1) || !document.isCapital(start))
      return board.owner(start)?.kind === 'Country' && isBeingSigned(document, at);
    return !isSigningSentence(document, at) || (board.owner(start)?.kind === 'Country' && isBeingSigned(document, at));
  }
  const within = skipPreposition(document, at, ['in']) !== undefined;
  const place = board.owner(start)?.kind;
  return (
    within &&
    (place === 'Place' || (place === 'Country' && nounOrder === 'head-last') || (bareDefinite === true && nounOrder === 'head-first'))
  );
}

/** "Convention of the United Nations" + "against cybercrime". */
function secondComplement(document: Document, board: Board, at: number): number {
  const about = skipPreposition(document, at, ['on', 'about', 'against', 'for']);
  return about === undefined || isDay(document, about) || isForParty(document, at)
    ? at
    : phraseEnd(document, board, skipDeterminers(document, about), 5, at);
}

function hasProperWord(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if ((document.isCapital(at) && !document.isInitial(at)) || board.owner(at) !== undefined || /\d/.test(document.word(at))) return true;
  }
  return false;
}
