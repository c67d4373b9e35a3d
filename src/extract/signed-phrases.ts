// Papers by how their clause tells the signing: the modifiers before a head, the verb around it.
import type { EventHead, EventVerb, InstrumentHead, PrepositionRole, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { isItemMark } from './listed-deeds.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';
import { isSignedNextSentence, isSigningSentence, NEAR_SIGNING, PACTS, signingAt, standsAlone, tellsSigning } from './signed-papers.ts';

/** A determiner, number or preposition before: the word is a noun here and no verb ("tuyên bố"). */
export function hasDeterminer(document: Document, at: number): boolean {
  return ['definite', 'indefinite', 'number-word', 'preposition'].some((name) => document.hits.findEnding(at, name) !== undefined);
}

/** "a defence pact", "a bilateral trade agreement": plain words before a head in head-last languages. */
export function plainModifiersStart(document: Document, at: number): number {
  let from = at;
  if (document.pack.pack.grammar.nounOrder === 'head-first') return at;
  while (
    at - from < MOST_WORDS &&
    document.isWord(from - 1) &&
    !document.isCapital(from - 1) &&
    !isFunctionWord(document, from - 1) &&
    (!isKnownVerb(document, from - 1) || isArticled(document, from - 1))
  )
    from--;
  return from < at ? pastOf(document, from) : from;
}

/** Words between the article and the head: "a joint air services agreement". */
const MOST_WORDS = 4;

/** "a grant agreement": a word right behind an article is a noun, though it may be a verb's form. */
function isArticled(document: Document, at: number): boolean {
  return document.hits.findEnding(at, 'indefinite') !== undefined || document.hits.findEnding(at, 'definite') !== undefined;
}

/** "a status of forces agreement": a plain noun before the "of" of what stands before a head; the place itself when there is none. */
function pastOf(document: Document, at: number): number {
  const of = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (of?.lexeme.value !== 'of' || of.to - of.from > 1) return at;
  const noun = of.from - 1;
  const plain = document.isWord(noun) && !document.isCapital(noun) && !isFunctionWord(document, noun) && !isKnownVerb(document, noun);
  return plain && isArticled(document, noun) ? noun : at;
}

const AMOUNT = /^(?:[$€£¥]|(?:US|A|NZ|C|HK)\$|[\d.,]+|-)$/;

/** "a $40 million deal": back past the amount before a noun phrase, where nouns come last. */
function pastPrice(document: Document, at: number): number {
  let from = at;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  while (at - from < 5 && (AMOUNT.test(document.word(from - 1)) || document.is(from - 1, 'scale') || document.is(from - 1, 'number-word')))
    from--;
  return from;
}

/** "The $40 million deal was signed by X", "the long-awaited treaty": the article before the modifiers of a paper that its clause tells the signing of. */
export function definitePast(document: Document, head: Hit<InstrumentHead>): Hit | undefined {
  const start = plainModifiersStart(document, head.from);
  const from = pastPrice(document, start);
  if (from === head.from || document.isCapital(head.from) || !standsAlone(document, head)) return undefined;
  return document.hits.findEnding(from, 'definite');
}

/** "put their names to the text": a definite object of a verb of signing. */
export function isObjectOfSigning(document: Document, at: number): boolean {
  const definite = document.hits.findEnding(at, 'definite');
  const verb = definite === undefined ? undefined : document.hits.findEnding<VerbHit<EventVerb>>(definite.from, 'event-verb');
  return verb !== undefined && signingAt(document, verb.from)?.to === definite!.from;
}

/** Syllables of a word for papers of any kind, a word for several before it: "các văn kiện". */
const PLAIN_PAPER = 3;

/** "signed a memorandum of understanding": the object of a verb of signing, with a determiner at most between. */
export function isSigned(document: Document, at: number): boolean {
  let before = pastPrice(document, plainModifiersStart(document, at));
  for (const name of ['definite', 'indefinite', 'number-word']) before = document.hits.findEnding(before, name)?.from ?? before;
  const verb = document.hits.findEnding<VerbHit<EventVerb>>(before, 'event-verb');
  const signing = verb !== undefined && signingAt(document, verb.from)?.to === before;
  const whole = document.hits.find(at, 'instrument-head')!.to - at > 1;
  const { instrumentType, weak } = document.hits.find<InstrumentHead>(at, 'instrument-head')!.lexeme.value;
  const telling =
    document.pack.pack.grammar.bareAgents === true ||
    instrumentType !== 'other' ||
    document.hits.find(at, 'instrument-head')!.to - at > PLAIN_PAPER;
  if (whole && telling && document.pack.pack.grammar.bareDefinite === true && isSigningEnding(document, before)) return true;
  if (whole && weak !== true && document.pack.pack.grammar.bareDefinite === true)
    return isSigningSentence(document, at) || isSignedNextSentence(document, at);
  if (hasChains(document) && hasDeterminer(document, at) && (isNearSigning(document, at) || isSignedNextSentence(document, at)))
    return true;
  const told = whole || plainModifiersStart(document, at) < at;
  const order = document.pack.pack.grammar.nounOrder;
  if (order === 'head-last' && told && (isSigningAhead(document, at) || isSigningOf(document, before))) return true;
  const plain = order === 'head-last' && PACTS.has(document.hits.find<InstrumentHead>(at, 'instrument-head')!.lexeme.value.instrumentType);
  let behind = document.hits.find(at, 'instrument-head')!.to;
  while (plain && document.isAny(behind, ['passive', 'perfect', 'future'])) behind++;
  const beside = document.hits.find<VerbHit<EventVerb>>(behind, 'event-verb');
  if (plain && beside?.lexeme.value.verb.sense === 'sign' && isSigningAhead(document, at)) return true;
  return signing && (told || (plain && document.hits.findEnding(at, 'indefinite') !== undefined));
}

/** "the signing of a trade agreement", "the signatories of the accord", "penandatanganan kesepakatan": what the paper or its preposition belongs to. */
export function isSigningOf(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareAgents === true && isSigningEnding(document, at)) return true;
  const of = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (of?.lexeme.value !== 'of') return false;
  if (document.hits.findEnding(of.from, 'signature') !== undefined) return true;
  return isSigningEnding(document, of.from);
}

/** The noun of a signing ends before a position. */
function isSigningEnding(document: Document, at: number): boolean {
  return document.hits.findEnding<EventHead>(at, 'event-head')?.lexeme.value.eventType === 'signing-ceremony';
}

/** Tokens between an indefinite paper and the verb of signing behind its parties: "a pact between X, head of Y, and Z was signed". */
const FAR_SIGNING = 32;

/** "A loan agreement worth 200 million was signed": a verb of signing behind the noun in its clause. */
function isSigningAhead(document: Document, at: number): boolean {
  if (document.hits.findEnding(pastPrice(document, plainModifiersStart(document, at)), 'indefinite') === undefined) return false;
  for (let token = at; token < Math.min(document.sentenceTo(at), at + FAR_SIGNING) && document.word(token) !== ';'; token++)
    if (tellsSigning(document, token)) return true;
  return isSignedNextSentence(document, at);
}

/** "Un contrat de 300 millions a été signé", "a signé lundi, au nom de X, une convention": a verb of signing close by in the clause. */
function isNearSigning(document: Document, at: number): boolean {
  const stop = Math.min(document.sentenceTo(at), at + NEAR_SIGNING);
  for (let token = Math.max(document.sentenceFrom(at), at - NEAR_SIGNING); token < stop; token++) {
    if (tellsSigning(document, token) && document.quoteOf[token] === document.quoteOf[at]) return true;
  }
  return isFarObject(document, at) || opensSignedItem(document, at);
}

/** Tokens between a verb of signing and its object behind a long "with the minister of X, Y,". */
const FAR_OBJECT = 32;

/** "a signé lundi avec la directrice de X, Y, une convention": an indefinite paper behind a verb of signing, no other verb between. */
function isFarObject(document: Document, at: number): boolean {
  if (document.hits.findEnding(at, 'indefinite') === undefined && document.hits.findEnding(at, 'number-word') === undefined) return false;
  for (let token = at - 1; token >= Math.max(document.sentenceFrom(at), at - FAR_OBJECT); token--) {
    if (signingAt(document, token) !== undefined) return document.quoteOf[token] === document.quoteOf[at];
    if (document.isAny(token, ['perfect', 'relative', 'complementizer', 'speech-verb']) || document.word(token) === ';') return false;
  }
  return false;
}

/** Items of a list that are looked back over. */
const MOST_ITEMS = 12;

/** "Ont été signés :" + "- un accord de pêche, par X et Y ;": a paper that opens an item of a list whose lead tells of signing. */
export function opensSignedItem(document: Document, at: number): boolean {
  const lead = leadOfItem(document, at);
  if (lead === undefined) return false;
  for (let token = document.sentenceTo(lead) - 1; token >= lead; token--) if (tellsSigning(document, token)) return true;
  return false;
}

/** The sentence that a colon closes before the list in which a token stands in an item. */
function leadOfItem(document: Document, at: number): number | undefined {
  const last = document.sentenceOf(at);
  if (!isItemMark(document, document.sentenceFrom(at))) return undefined;
  for (let sentence = last - 1; sentence >= Math.max(0, last - MOST_ITEMS); sentence--) {
    const from = document.sentences.from[sentence]!;
    if (document.word(document.sentenceTo(from) - 1) === ':') return from;
    if (!isItemMark(document, from)) return undefined;
  }
  return undefined;
}
