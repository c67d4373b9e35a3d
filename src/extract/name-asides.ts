// What is told of somebody between commas right behind their name: "X, qui dirige Y,", "X, 52 ans, chauffeur,", "X, arrivée en 1998,".
import type { Document } from './document.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

/** Tokens of one aside. */
const LONGEST = 20;
/** Asides in a row: an age, a trade, a relative clause. */
const MOST = 3;

/**
 * Where nouns have genders: the comma that closes the asides behind a name, from the comma right behind it on; undefined when what
 * follows that comma is none or no comma closes it.
 */
export function nameAsideEnd(document: Document, comma: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined || !document.isComma(comma)) return undefined;
  let end: number | undefined;
  for (let at = comma, steps = 0; steps < MOST && opensAside(document, at + 1); steps++) {
    const close = closingComma(document, at + 1);
    if (close === undefined) break;
    end = at = close;
  }
  return end;
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
