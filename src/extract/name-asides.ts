// What is told of somebody between commas right behind their name: "X, qui dirige Y,", "X, 52 ans, chauffeur,", "X, arrivée en 1998,".
import type { Document } from './document.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

/** Tokens of one aside. */
const LONGEST = 20;
/** Asides in a row: an age, a trade, a relative clause. */
const MOST = 3;

/**
 * Where nouns have genders, or take no article: the comma that closes the asides behind a name, from the comma right behind it on; undefined when what
 * follows that comma is none or no comma closes it.
 */
export function nameAsideEnd(document: Document, comma: number): number | undefined {
  if (!document.isComma(comma)) return undefined;
  if (document.pack.pack.grammar.bareAgents === true) return tradeEnd(document, comma);
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  let end: number | undefined;
  for (let at = comma, steps = 0; steps < MOST && opensAside(document, at + 1); steps++) {
    const close = closingComma(document, at + 1);
    if (close === undefined) break;
    end = at = close;
  }
  return end;
}

/** Words of an aside that would be a clause instead. */
const CLAUSAL = ['demonstrative', 'negation', 'modal', 'future', 'perfect', 'speech-verb', 'complementizer', 'contrast', 'quantifier'];

/** ", nelayan asal Lamakera,", ", 41 tahun,": where nouns take no article, an age, or an office or trade in small letters that closes in a name or by itself. */
function tradeEnd(document: Document, comma: number): number | undefined {
  const aged = /^\d+$/.test(document.word(comma + 1)) && document.pack.pack.lexicon.ages?.includes(document.word(comma + 2)) === true;
  if (aged && document.isComma(comma + 3)) return tradeEnd(document, comma + 3) ?? comma + 3;
  const start = document.hits.find(comma + 1, 'indefinite')?.to ?? comma + 1;
  const role = document.hits.find(start, 'role') ?? document.hits.find(start, 'group-noun');
  const close = role === undefined || document.isCapital(start) ? undefined : closingComma(document, start);
  if (role === undefined || close === undefined) return undefined;
  for (let at = role.to; at < close; at++) if (document.isAny(at, CLAUSAL)) return undefined;
  return close === role.to || start > comma + 1 || document.isCapital(close - 1) ? close : undefined;
}

function closingComma(document: Document, from: number): number | undefined {
  const stop = Math.min(from + LONGEST, document.sentenceTo(from));
  for (let at = from + 1; at < stop; at++) {
    if (document.quoteOf[at]! >= 0 || document.word(at) === ':') return undefined;
    if (document.isComma(at)) return at;
  }
  return undefined;
}

/** A relative, an age, "of" a place or body, a trade or office, one of several, a participle. */
function opensAside(document: Document, at: number): boolean {
  if (document.is(at, 'relative')) return true;
  if (/^\d+$/.test(document.word(at))) return document.pack.pack.lexicon.ages?.includes(document.word(at + 1)) === true;
  if (skipPreposition(document, at, ['of']) !== undefined) return true;
  const noun = skipDeterminers(document, at);
  if (document.isAny(noun, ['role', 'former'])) return true;
  if (noun > at) return isOneOfSeveral(document, noun);
  return isParticiple(document, at);
}

/** "l'une des élues", "l'un de ses fils": a number right behind an article, before "of". */
function isOneOfSeveral(document: Document, at: number): boolean {
  return document.is(at, 'number-word') && skipPreposition(document, at + 1, ['of']) !== undefined;
}

/** "arrivée", "originaire", "venus": a plain word that ends like a participle or tells where somebody is from, before a preposition. */
function isParticiple(document: Document, at: number): boolean {
  const { participleEndings } = document.pack.pack.grammar;
  if (participleEndings === undefined || !document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at)) return false;
  const word = document.word(at);
  if (!isKnownVerb(document, at) && !document.is(at + 1, 'preposition')) return false;
  return participleEndings.some((ending) => word.endsWith(ending));
}
