// Papers told in plain words where they are being signed: "perjanjian ekstradisi", "nota kesepahaman tentang pelabuhan".
import { type EventHead, type EventVerb, FORM, type InstrumentHead, type Pronoun, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

/** The longest verb of signing that starts at a token, though its form may be another verb's too ("concluded", "put pen to paper on"). */
export function signingAt(document: Document, at: number): Hit<VerbHit<EventVerb>> | undefined {
  let longest: Hit<VerbHit<EventVerb>> | undefined;
  for (const hit of document.hits.at(at) as readonly Hit<VerbHit<EventVerb>>[])
    if (hit.lexeme.class === 'event-verb' && hit.lexeme.value.verb.sense === 'sign' && hit.to > (longest?.to ?? 0)) longest = hit;
  return longest;
}

/** A verb of signing starts at a token, or "signatures", "signatories" stand there. */
export function tellsSigning(document: Document, at: number): boolean {
  return document.is(at, 'signature') || signingAt(document, at) !== undefined;
}

/** "signed a charter on river trade": a common noun with a complement is one instrument where it is being signed. */
export function isBeingSigned(document: Document, at: number): boolean {
  for (let token = document.sentenceFrom(at); token < document.sentenceTo(at); token++) {
    if (tellsSigning(document, token)) return true;
  }
  return false;
}

/** "penandatanganan", "lễ ký": the sentence names a signing. */
function isSigningNamed(document: Document, at: number): boolean {
  for (let token = document.sentenceFrom(at); token < document.sentenceTo(at); token++) if (isSigning(document, token)) return true;
  return false;
}

/** "signed it": a pronoun of things right behind a verb of signing. */
function signsThing(document: Document, at: number): boolean {
  const to = signingAt(document, at)?.to;
  return to !== undefined && document.hits.find<Pronoun>(to, 'pronoun')?.lexeme.value.thing === true;
}

/** A verb or an event of signing in the sentence. */
export function isSigningSentence(document: Document, at: number): boolean {
  return isBeingSigned(document, at) || isSigningNamed(document, at);
}

/** "The deal", "Kontrak itu": a definite head, by the word behind it where nouns take no article. */
function isPointedAt(document: Document, at: number, bare: boolean): boolean {
  const head = document.hits.find(at, 'instrument-head');
  if (head === undefined) return false;
  return bare ? document.is(head.to, 'demonstrative') : document.hits.findEnding(at, 'definite') !== undefined;
}

/** "penandatanganan": a head of signings. */
function isSigning(document: Document, at: number): boolean {
  return document.hits.find<EventHead>(at, 'event-head')?.lexeme.value.eventType === 'signing-ceremony';
}

/** "They had worked on an accord on seals. It was signed by X", "... The deal was inked": one of the two next sentences tells its signing, "Penandatanganan dilakukan oleh X". */
export function isSignedNextSentence(document: Document, at: number): boolean {
  const bare = document.pack.pack.grammar.bareDefinite === true;
  if (hasNameWords(document) || document.quoteOf[at] !== -1) return false;
  const sentence = document.sentenceOf(at);
  for (let next = sentence + 1; next <= sentence + 2 && next < document.sentences.count; next++) {
    const from = document.sentences.from[next]!;
    const to = document.sentences.to[next]!;
    let signed = bare && isSigning(document, from);
    let meant = signed || document.hits.find<Pronoun>(from, 'pronoun')?.lexeme.value.thing === true;
    for (let token = from; token < to; token++) {
      signed ||= tellsSigning(document, token);
      meant ||= isPointedAt(document, token, bare) || signsThing(document, token);
    }
    if (signed && meant) return true;
  }
  return false;
}

/** "Perjanjian diteken ...", "thỏa thuận mà X ký", "thỏa thuận được X ký": without articles a bare head that is signed points back; at the start of its sentence with up to three words between. */
export function isSubjectOfSigning(document: Document, head: Hit): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const initial = document.isInitial(head.from);
  let told = false;
  if (skipPreposition(document, head.to, ['between']) !== undefined) return isSignedBehindParties(document, head.to);
  for (let at = head.to; at < Math.min(head.to + (hasNameWords(document) ? LONGEST_SUBJECT : 4), document.sentenceTo(head.from)); at++) {
    if (signingAt(document, at) !== undefined) return true;
    told ||= hasNameWords(document) && document.isAny(at, ['relative', 'passive']);
    if (document.isPunctuation(at) && !initial) return false;
    if (!initial && !told && !document.isAny(at, ['adverb', 'perfect', 'future', 'relative'])) return false;
  }
  return false;
}

/** "Pernyataan antara A dan B" + "ditandatangani": a verb of signing is the first one behind the parties. */
function isSignedBehindParties(document: Document, from: number): boolean {
  for (let at = from; at < Math.min(from + FARTHEST_VERB, document.sentenceTo(from - 1)); at++) {
    if (signingAt(document, at) !== undefined) return true;
    if (document.isAny(at, ['event-verb', 'speech-verb', 'relative', 'subordinator'])) return false;
  }
  return false;
}

const FARTHEST_VERB = 24;

/** Syllables between a paper and the verb that tells its signing. */
const LONGEST_SUBJECT = 14;

/** Where names go on in lower case without any sign of it: the plain words after a head, where it is being signed or has a capital. */
export function plainEnd(document: Document, board: Board, head: Hit<InstrumentHead>, to: number): number | undefined {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || grammar.nounOrder !== 'head-first' || hasNameWords(document)) return undefined;
  if (head.lexeme.value.instrumentType === 'law' || document.quoteOf[head.from] !== -1) return undefined;
  const capital = document.isCapital(head.from) && !document.isInitial(head.from) && head.lexeme.value.weak !== true;
  if (!capital && !isSigningSentence(document, head.from) && !isSignedNextSentence(document, head.from)) return undefined;
  if (pointsBack(document, head, to)) return undefined;
  const end = plainPhraseEnd(document, board, pastBracket(document, to), to);
  return end > head.to ? end : undefined;
}

/** "menandatangani Konvensi tepat pada ...": one capital word without a capital behind it is a paper named before. */
function pointsBack(document: Document, head: Hit<InstrumentHead>, to: number): boolean {
  const capital = document.isCapital(head.from) && !document.isInitial(head.from);
  return (
    capital &&
    to === head.to &&
    head.to - head.from === 1 &&
    !document.isCapital(head.to) &&
    !/\p{Lu}.*\p{Lu}/u.test(document.word(head.from))
  );
}

/** "surat niat (letter of intent)": past up to five words in brackets. */
function pastBracket(document: Document, at: number): number {
  if (document.word(at) !== '(') return at;
  for (let end = at + 1; end < at + 7; end++) if (document.word(end) === ')') return end + 1;
  return at;
}

/** Up to eight plain words, one preposition of topic or purpose and one "and" among them, up to an auxiliary or a copula ("akan berlaku", "adalah"); `fallback` when there are none. */
function plainPhraseEnd(document: Document, board: Board, from: number, fallback: number): number {
  const stop = Math.min(document.sentenceTo(fallback - 1), from + LONGEST_PLAIN);
  let end = from;
  let joints = 0;
  while (end < stop) {
    if (document.isAny(end, ['future', 'copula'])) break;
    const joint = skipPreposition(document, end, ['about', 'for', 'on']) ?? (end > from ? document.hits.find(end, 'and')?.to : undefined);
    const next = joint ?? end;
    if (joint !== undefined && ++joints > 2) break;
    if (!isPlainWord(document, board, next)) break;
    end = next + 1;
  }
  return end > from ? end : fallback;
}

const LONGEST_PLAIN = 10;

function isPlainWord(document: Document, board: Board, at: number): boolean {
  if (!document.isWord(at) || !board.isFree(at, at + 1) || isFunctionWord(document, at) || isKnownVerb(document, at)) return false;
  if (document.isCapital(at) && document.isAny(at, ['role', 'rank', 'honorific', 'organization-head'])) return false;
  return !document.isAny(at, ['month', 'weekday', 'relative-day', 'number-word', 'instrument-head']);
}

/** "l'accord signé par X": who signed it tells which it is, where names are chains. */
export function isSignedBy(document: Document, at: number): boolean {
  const verb = hasChains(document) ? document.hits.find<VerbHit<EventVerb>>(at, 'event-verb') : undefined;
  return verb?.lexeme.value.verb.sense === 'sign' && skipPreposition(document, verb.to, ['by', 'between']) !== undefined;
}

/** "ký thỏa thuận" + "chuyển giao kỹ thuật", "thỏa thuận" + "tài trợ" + "sẽ được ký": the plain words behind a weak head right beside the verb of signing, where names go on by listed words. */
export function toldEnd(document: Document, board: Board, head: Hit<InstrumentHead>): number | undefined {
  if (head.lexeme.value.weak !== true || !hasNameWords(document) || document.quoteOf[head.from] !== -1) return undefined;
  const stop = Math.min(document.sentenceTo(head.from), head.to + LONGEST_PLAIN);
  let end = head.to;
  while (end < stop && !document.isCapital(end) && (isPlainWord(document, board, end) || (end === head.to && opensTopic(document, end))))
    end++;
  if (end === head.to) return undefined;
  let before = document.hits.findEnding(head.from, 'indefinite')?.from ?? head.from;
  before = document.hits.findEnding(before, 'number-word')?.from ?? before;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(before, 'event-verb');
  return (verb !== undefined && signingAt(document, verb.from)?.to === before) || isSignedNext(document, end) ? end : undefined;
}

/** "thỏa thuận trao đổi giảng viên": a verb right behind the head tells what it is for. */
function opensTopic(document: Document, at: number): boolean {
  return (
    isKnownVerb(document, at) &&
    document.isWord(at) &&
    !document.isAny(at, ['relative', 'passive', 'perfect', 'future', 'modal', 'preposition']) &&
    signingAt(document, at) === undefined
  );
}

/** "sẽ được ký": nothing but auxiliaries before a verb of signing. */
function isSignedNext(document: Document, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    if (signingAt(document, at) !== undefined) return at > from;
    if (
      !document.isAny(at, ['future', 'perfect', 'passive', 'adverb']) &&
      !document.isAny(at - 1, ['future', 'perfect', 'passive', 'adverb'])
    )
      return false;
  }
  return false;
}

/** Kinds of papers that parties sign. */
export const PACTS: ReadonlySet<string> = new Set(['treaty', 'convention', 'agreement', 'memorandum', 'protocol', 'charter']);

/** A declaration only with more to its name: "déclaration d'intention". */
export function isPact(head: Hit<InstrumentHead>, own: boolean): boolean {
  const { instrumentType } = head.lexeme.value;
  return PACTS.has(instrumentType) || (own && instrumentType === 'declaration');
}

/** Tokens between a paper and a verb of signing in its clause. */
export const NEAR_SIGNING = 10;

/** "three documents: a treaty, ...": papers counted before a colon that the list behind it names. */
export function opensList(document: Document, head: Hit<InstrumentHead>): boolean {
  if (head.lexeme.value.instrumentType !== 'other' || document.hits.findEnding(head.from, 'number-word') === undefined) return false;
  for (let at = head.to; at < Math.min(head.to + 6, document.sentenceTo(head.from)); at++) if (document.word(at) === ':') return true;
  return false;
}

/** Rule of a definite paper in a clause of signing: where nothing named before is meant, it is a paper of its own. */
export const SIGNED_REFERENCE = 'instrument-signed-reference';

/** "The treaty was signed in May by X": a pact that its clause tells the signing of. */
export function standsAlone(document: Document, head: Hit<InstrumentHead>): boolean {
  const own = /\s/.test(head.lexeme.form) && !BROAD.has(head.lexeme.value.instrumentType);
  if (!own && !isPact(head, false) && head.lexeme.value.instrumentType !== 'charter') return false;
  return isToldSigned(document, head);
}

/** A verb of signing shortly before a paper, or done to it behind it. */
export function isToldSigned(document: Document, head: Hit<InstrumentHead>): boolean {
  if (document.quoteOf[head.from] !== -1 || document.regionOf[head.from] !== 0) return false;
  const stop = Math.min(document.sentenceTo(head.from), head.to + LONGEST_SUBJECT);
  for (let at = Math.max(document.sentenceFrom(head.from), head.from - NEAREST); at < stop; at++) {
    const verb = signingAt(document, at)?.lexeme.value;
    if (document.is(at, 'signature') && (at > head.to || hasChains(document))) return true;
    if (verb !== undefined && (at < head.from || isDoneTo(document, head.to, at, verb.forms))) return true;
    if (at > head.to + 1 && document.isAny(at, ['subordinator', 'relative'])) return false;
  }
  return false;
}

/** Laws and resolutions are signed into force, so that signing one does not tell which. */
const BROAD: ReadonlySet<string> = new Set(['law', 'resolution']);

/** A passive or a participle: what stands before the verb is signed. */
function isDoneTo(document: Document, from: number, at: number, forms: number): boolean {
  if ((forms & (FORM.participle | FORM.passive)) !== 0) return true;
  for (let token = from; token < at; token++) if (document.is(token, 'passive')) return true;
  return false;
}

/** Tokens between a verb of signing and its object. */
const NEAREST = 6;

/** "signed the free trade agreement": placed last, so that it joins the one named in full. */
export function isSignedBare(mention: Mention): boolean {
  return mention.rule === 'instrument-signed' && mention.attributes.instrumentType !== 'memorandum';
}

/** "une convention d'assistance mutuelle": told by what it is about, without a name. */
export function isToldByTopic({ mentions }: { mentions: readonly { rule: string }[] }): boolean {
  return mentions.some(({ rule }) => rule === 'instrument-phrase');
}

/** "signed an agreement on Monday. The Lima Protocol was signed ...": a pact that one of the two next sentences opens with, where nouns come last. */
export function namedNext<Entity>(
  document: Document,
  board: Board,
  entities: ReadonlyMap<Mention, Entity>,
  { from, to }: Mention,
): Entity | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const sentence = document.sentenceOf(from);
  const next = board.ofKind('Instrument').find((mention) => mention.from >= to);
  if (next === undefined || next.form !== 'name' || !PACTS.has(next.attributes.instrumentType ?? '')) return undefined;
  const distance = document.sentenceOf(next.from) - sentence;
  const opens = document.hits.findEnding(next.from, 'definite')?.from === document.sentenceFrom(next.from);
  return opens && distance > 0 && distance <= 2 && isSigningSentence(document, next.from) ? entities.get(next) : undefined;
}

/** "a fish-trade accord, the Lima Protocol,", "the text, a new protocol": the paper beside a comma that another one, with the other article, describes. */
export function apposedPaper(document: Document, board: Board, mention: Mention): Mention | undefined {
  if (mention.kind !== 'Instrument' || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const here = articleOf(document, mention);
  if (here === undefined) return undefined;
  const ahead = document.isComma(mention.to) ? skipDeterminers(document, mention.to + 1) : mention.to;
  for (const other of [document.isComma(here.from - 1) ? board.owner(here.from - 2) : undefined, board.owner(ahead)]) {
    const there = other?.kind === 'Instrument' && other !== mention ? articleOf(document, other) : undefined;
    if (there === undefined || there.lexeme.class === here.lexeme.class) continue;
    const [first, second] = other!.from < mention.from ? [other!, here] : [mention, there];
    if (first.to === second.from - 1 && !document.is(Math.max(other!.to, mention.to), 'and')) return other;
  }
  return undefined;
}

/** "the" or "a" right before a paper. */
function articleOf(document: Document, { from }: Mention): Hit | undefined {
  return document.hits.findEnding(from, 'definite') ?? document.hits.findEnding(from, 'indefinite');
}

/** "the treaty": one word for a paper right behind an article, where nouns come last. */
export function isPointedAlone({ hits, pack }: Document, { from, to }: Mention): boolean {
  return to - from === 1 && pack.pack.grammar.nounOrder === 'head-last' && hits.findEnding(from, 'definite') !== undefined;
}
