// Whether a body's name stands inside the words of an office: "director of the Harbour Institute", "Ketua Komisi X".
import type { PrepositionRole } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { prepositionBefore } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Tokens from an office to the body's head. */
const FARTHEST = 14;

/** An office stands before a body's head, capitals at most between, or "of the" where nouns come last: its holder may follow. */
export function isInTitle(document: Document, head: number, board?: Board): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-first') {
    let of = ofBefore(document, head);
    let role = of === undefined ? undefined : document.hits.findEnding(of, 'role');
    for (let hops = 0; role === undefined && of !== undefined && document.isCapital(of - 1) && hops < MOST_WHOLES; hops++) {
      of = ofBefore(document, of - 1);
      role = of === undefined ? undefined : document.hits.findEnding(of, 'role');
    }
    return role !== undefined && !isApposed(document, role.from);
  }
  const first = Math.max(document.sentenceFrom(head), head - FARTHEST);
  const of = hasChains(document) ? prepositionBefore(document, head) : undefined;
  for (let at = of?.role === 'of' ? of.from : head; at > first; at--) {
    const role = document.hits.findEnding(at, 'role');
    if (role !== undefined) return !isApposed(document, role.from);
    const body = document.pack.syllable === undefined ? undefined : board?.owner(at - 1);
    if (body?.kind === 'Organization') {
      at = body.from + 1;
      continue;
    }
    if (!document.isWord(at - 1) || !(document.isCapital(at - 1) || document.is(at - 1, 'and') || isFor(document, at))) return false;
  }
  return false;
}

/** "Head of the Trade Section of the Chamber of Deputies": how many bodies stand between an office and the one asked about, each of the next. */
const MOST_WHOLES = 2;

/** Where the "of" begins that governs the capitals up to a token. */
function ofBefore(document: Document, head: number): number | undefined {
  let start = head;
  while (head - start < FARTHEST && isOfName(document, start - 1) && !document.is(start - 1, 'role')) start--;
  const of = prepositionBefore(document, start);
  return of?.role === 'of' ? of.from : undefined;
}

/** A capital, or the mark of whose it is: "People's" Committee. */
function isOfName(document: Document, at: number): boolean {
  return (document.isCapital(at) && document.isWord(at)) || (POSSESSIVE.test(document.word(at)) && document.isCapital(at - 1));
}

/** "Direktur Kantor ILO untuk" + "Pulau X", "Dirjen Pelindungan pada" + "Badan X": a preposition inside an office, the latter where nouns take no article. */
function isFor(document: Document, at: number): boolean {
  const preposition = document.isCapital(at) ? document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value : undefined;
  const placing = document.pack.pack.grammar.bareDefinite === true && !hasNameWords(document);
  return preposition === 'for' || (placing && (preposition === 'on' || preposition === 'at'));
}

/** "Marek Zielony, direktur Museum X": an office in lower case behind a name and a comma has its holder already. */
function isApposed(document: Document, role: number): boolean {
  if (hasNameWords(document)) return isBehindAddressed(document, role);
  if (document.isCapital(role)) return false;
  if (!document.isComma(role - 1)) return isBehindCopula(document, role);
  return document.isCapital(role - 2) && !document.isAny(role - 2, ['weekday', 'month']);
}

/** "Ana Dias selaku" + "direktur Dinas X", "Ana Dias, yang juga" + "ketua X": a word of being or "as" behind a capital, where nouns take no article. */
function isBehindCopula(document: Document, role: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const as = document.hits.findEnding<PrepositionRole>(role, 'preposition');
  const from = document.hits.findEnding(role, 'copula')?.from ?? (as?.lexeme.value === 'as' ? as.from : undefined);
  if (from === undefined) return false;
  for (let at = from - 1; at >= Math.max(document.sentenceFrom(role), from - 3); at--) if (document.isCapital(at)) return true;
  return false;
}

/** "Bà Phan Hải Yến - Hiệu trưởng Trường X", "ông Lê Bình, Giám đốc Công ty Y": a mark and a name with its form of address before it, or a bracket behind a name. */
function isBehindAddressed(document: Document, role: number): boolean {
  if (document.word(role - 1) === '(') return document.isCapital(role - 2) && document.isCapital(role - 3);
  if (!document.isComma(role - 1) && !/^[-–]$/.test(document.word(role - 1))) return false;
  for (let at = role - 1; role - at < LONGEST_FULL_NAME; at--) {
    if ((document.hits.findEnding(at, 'honorific') ?? document.hits.findEnding(at, 'rank')) !== undefined) return at < role - 2;
    if (!document.isCapital(at - 1) || !document.isWord(at - 1)) return false;
  }
  return false;
}

const LONGEST_FULL_NAME = 7;
