// Bodies that only their acronym in brackets shows in full: "Chamber of Commerce and Industry (CCI)", "Division for Ocean Affairs and the Law of the Sea (DOALOS)".
import { foldedKey, SHAPE } from '../text/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';

const LONGEST = 16;

/** Adds, or lengthens, the name before "(ABC)" whose words the letters of the acronym begin, one each, grammar words passed over at will; not before one that is 1 in `terms`. */
export function findExpansions(document: Document, board: Board, terms: Uint8Array): void {
  for (let at = 2; at + 2 < document.count; at++) {
    if (!document.isMark(at, '(') || !document.isMark(at + 2, ')')) continue;
    const acronym = document.word(at + 1);
    if (!(document.tokens.shape[at + 1]! & SHAPE.upper) || !/^\p{L}{3,}$/u.test(acronym)) continue;
    const from =
      expansionStart(document, board, at, foldedKey(acronym)) ??
      articleStart(document, board, at, foldedKey(acronym)) ??
      chainStart(document, board, at, foldedKey(acronym));
    if (from !== undefined && !isPortfolio(document, from, at) && terms[at - 1] === 0) addExpansion(document, board, from, at);
  }
}

/** "Menteri Energi dan Sumber Daya Mineral (ESDM)": the field of the minister before it, that knowledge lists, no body of its own. */
function isPortfolio(document: Document, from: number, to: number): boolean {
  return document.hits.findEnding(from, 'role') !== undefined && document.hits.find(from, 'portfolio-of')?.to === to;
}

/** Where the words begin whose first letters spell the acronym, read from its last letter back; undefined when they do not. */
function expansionStart(document: Document, board: Board, to: number, letters: string): number | undefined {
  const stop = Math.max(document.sentenceFrom(to), to - LONGEST);
  let letter = letters.length - 1;
  for (let at = to - 1; at >= stop; at--) {
    if (!document.isWord(at) || document.quoteOf[at] !== document.quoteOf[to] || board.isBlocked(at)) return undefined;
    const fits = foldedKey(document.word(at))[0] === letters[letter];
    const grammar = isFunctionWord(document, at) && !document.isCapital(at);
    if (fits && !(grammar && foldedKey(document.word(at - 1))[0] === letters[letter])) letter--;
    else if (!grammar) return letter === 0 ? firstOfName(document, board, at, letters) : undefined;
    if (letter < 0) return document.isCapital(at) ? at : undefined;
  }
  return undefined;
}

/** "Viet Nam Chamber of Commerce and Industry (VCCI)": the first letter of a name found already stands for several words. */
function firstOfName(document: Document, board: Board, at: number, letters: string): number | undefined {
  const from = board.owner(at)?.from;
  return from !== undefined && from < at && foldedKey(document.word(from))[0] === letters[0] ? from : undefined;
}

/** "the Coordinating Body of Chaco Peoples (CPC)": capitals and "of" behind an article, the first beginning with the acronym's first letter. */
function articleStart(document: Document, board: Board, to: number, letters: string): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const body = board.owner(to - 1);
  let from = body?.from ?? to;
  if (body !== undefined && (body.kind !== 'Organization' || body.knowledge !== undefined)) return undefined;
  for (
    let words = 0;
    words < LONGEST && (document.isCapital(from - 1) || skipPreposition(document, from - 1, ['of', 'for']) === from);
    words++
  ) {
    if (!document.isWord(from - 1) || board.isBlocked(from - 1)) return undefined;
    from--;
  }
  const named = from < (body?.from ?? to) && document.isCapital(from) && document.is(from - 1, 'definite');
  return named && foldedKey(document.word(from))[0] === letters[0] ? from : undefined;
}

/**
 * "Organisation pour la mise en valeur du fleuve X (OMVX)": where names are chains, the body that begins with the acronym's first letter
 * and goes on in lower case up to the bracket, the other letters the first ones of its words in their order.
 */
function chainStart(document: Document, board: Board, to: number, letters: string): number | undefined {
  if (!hasChains(document) || letters.length < 3) return undefined;
  let letter = letters.length - 1;
  const stop = Math.max(document.sentenceFrom(to), to - LONGEST);
  for (let at = to - 1; at >= stop; at--) {
    if (document.isComma(at)) continue;
    if (!document.isWord(at) || board.isBlocked(at) || document.quoteOf[at] !== document.quoteOf[to]) return undefined;
    if (letter > 0 && foldedKey(document.word(at))[0] === letters[letter] && !isFunctionWord(document, at)) letter--;
    const body = board.owner(at);
    const head = body === undefined && document.isCapital(at) && document.is(at, 'organization-head');
    if (!head && (body?.kind !== 'Organization' || body.from !== at)) continue;
    const first = document.isCapital(at) && foldedKey(document.word(at))[0] === letters[0];
    return first && letter === 0 && body?.knowledge === undefined && (body?.to ?? at) < to ? at : undefined;
  }
  return undefined;
}

/** Makes one body of the span, unless it is a happening, a paper or a person, or is one mention already. */
function addExpansion(document: Document, board: Board, from: number, to: number): void {
  const inner = new Set<Mention>();
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) inner.add(owner);
    if (document.isAny(at, ['event-head', 'instrument-head']) && !document.is(at, 'organization-head')) return;
  }
  for (const mention of inner) {
    if (mention.from < from || mention.to > to || mention.kind === 'Person' || (mention.from === from && mention.to === to)) return;
  }
  const body = [...inner].find((mention) => mention.kind === 'Organization');
  for (const mention of inner) board.remove(mention);
  const country = [...inner].find((mention) => mention.kind === 'Country');
  board.add(
    new Mention({
      kind: 'Organization',
      from,
      to,
      form: 'name',
      rule: 'acronym-expansion',
      name: document.text(from, to),
      attributes: {
        orgType: body?.attributes.orgType ?? 'other',
        ...(country?.attributes.iso2 === undefined ? {} : { country: country.attributes.iso2 }),
      },
    }),
  );
  for (const mention of inner) if (mention.kind === 'Country' || mention.kind === 'Place') board.addNested(mention);
}
