// Papers told in plain words where they are being signed: "perjanjian ekstradisi", "nota kesepahaman tentang pelabuhan".
import type { EventHead, EventVerb, InstrumentHead, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

/** "signed a charter on river trade": a common noun with a complement is one instrument where it is being signed. */
export function isBeingSigned(document: Document, at: number): boolean {
  for (let token = document.sentenceFrom(at); token < document.sentenceTo(at); token++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(token, 'event-verb');
    if (verb?.lexeme.value.verb.sense === 'sign') return true;
  }
  return false;
}

/** "penandatanganan", "lễ ký": the sentence names a signing. */
function isSigningNamed(document: Document, at: number): boolean {
  for (let token = document.sentenceFrom(at); token < document.sentenceTo(at); token++)
    if (document.hits.find<EventHead>(token, 'event-head')?.lexeme.value.eventType === 'signing-ceremony') return true;
  return false;
}

/** A verb or an event of signing in the sentence. */
export function isSigningSentence(document: Document, at: number): boolean {
  return isBeingSigned(document, at) || isSigningNamed(document, at);
}

/** "Perjanjian diteken ...": without articles a bare head that is signed points back; at the start of its sentence with up to three words between. */
export function isSubjectOfSigning(document: Document, head: Hit): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const initial = document.isInitial(head.from);
  for (let at = head.to; at < Math.min(head.to + (hasNameWords(document) ? 8 : 4), document.sentenceTo(head.from)); at++) {
    if (document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'sign') return true;
    if (!initial && !document.isAny(at, ['adverb', 'perfect', 'future', 'relative'])) return false;
  }
  return false;
}

/** Where names go on in lower case without any sign of it: the plain words after a head, where it is being signed or has a capital. */
export function plainEnd(document: Document, board: Board, head: Hit<InstrumentHead>, to: number): number | undefined {
  const { grammar } = document.pack.pack;
  if (grammar.bareDefinite !== true || grammar.nounOrder !== 'head-first' || hasNameWords(document)) return undefined;
  if (head.lexeme.value.instrumentType === 'law' || document.quoteOf[head.from] !== -1) return undefined;
  const capital = document.isCapital(head.from) && !document.isInitial(head.from) && head.lexeme.value.weak !== true;
  if (!capital && !isSigningSentence(document, head.from)) return undefined;
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

/** Up to eight plain words, one preposition of topic or purpose and one "and" among them; `fallback` when there are none. */
function plainPhraseEnd(document: Document, board: Board, from: number, fallback: number): number {
  const stop = Math.min(document.sentenceTo(fallback - 1), from + LONGEST_PLAIN);
  let end = from;
  let joints = 0;
  while (end < stop) {
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
