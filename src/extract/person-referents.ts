// Persons with the words that belong to them: titles, honorifics, appositions, the country in brackets behind.
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, type Mention, Referent, type Title } from './mentions.ts';
import { countryAfter } from './name-lists.ts';
import { apposedNounStart, tellsOrigin } from './name-standing.ts';
import { isOnePerson } from './person-nouns.ts';
import { isFunctionWord, isKnownVerb, isModifier, skipDeterminersBack } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** A person's mention with titles, ranks, forms of address and appositions taken in; the titles go to `taken`. */
export function personReferent(document: Document, board: Board, mention: Mention, taken: Set<Title>): Referent {
  let from = mention.from;
  let to = mention.to;
  let first: Title | undefined;
  for (const title of board.titlesOf(mention)) {
    taken.add(title);
    first ??= title;
    if (title.from < from) from = title.from;
    if (title.from >= mention.to) to = appositionEnd(document, board, Math.max(to, title.to));
  }
  while (from > document.sentenceFrom(from)) {
    const prefix =
      document.hits.findEnding(from, 'honorific') ??
      document.hits.findEnding(from, 'rank') ??
      document.hits.findEnding(document.word(from - 1) === '.' ? from - 1 : -1, 'honorific');
    if (prefix === undefined) break;
    from = prefix.from;
  }
  const inhabitant = hasChains(document) && from > 0 ? board.owner(from - 1) : undefined;
  if (inhabitant?.rule === 'demonym' && document.isCapital(inhabitant.from)) from = inhabitant.from;
  if (from === mention.from && from > 0 && tellsOrigin(document, from - 1)) from--;
  if (from === mention.from) from = freeNounStart(document, board, from) ?? tradeStart(document, board, from);
  if (to === mention.to && document.isComma(to) && /^\d{2}$/.test(document.word(to + 1)) && document.isComma(to + 2)) to += 3;
  const country = to === mention.to ? countryAfter(document, board, to) : undefined;
  if (country !== undefined && !POSSESSIVE.test(document.word(country.to))) {
    to = country.to;
    if (first !== undefined) first.country ??= country;
  }
  return new Referent({ from, to, kind: 'Person', mention, ...(first === undefined ? {} : { title: first }) });
}

/** "l'hydrologue X": the noun and its article before a name, when no name holds them ("... de l'eau" + "X"). */
function freeNounStart(document: Document, board: Board, from: number): number | undefined {
  const start = apposedNounStart(document, from);
  for (let at = start ?? from; at < from; at++) {
    const owner = board.owner(at);
    if (owner !== undefined && owner.rule !== 'demonym') return undefined;
  }
  return start;
}

/** Words between an article and the noun for a person before a name. */
const MOST_MODIFIERS = 3;

/** "the Manila plumber X", "a local baker named X": where a noun for one person in lower case before a name starts, where nouns come last. */
function tradeStart(document: Document, board: Board, name: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return name;
  const noun = (document.hits.findEnding(name, 'naming')?.from ?? name) - 1;
  if (noun <= document.sentenceFrom(name) || !document.isWord(noun) || board.owner(noun) !== undefined) return name;
  if (isFunctionWord(document, noun) || isKnownVerb(document, noun) || !isOnePerson(document, noun)) return name;
  let from = noun;
  while (noun - from < MOST_MODIFIERS && from > document.sentenceFrom(name)) {
    const owner = board.owner(from - 1);
    if (owner !== undefined ? owner.kind !== 'Place' && owner.rule !== 'demonym' : !isModifier(document, from - 1)) break;
    from = owner?.from ?? from - 1;
  }
  return skipDeterminersBack(document, from);
}

/** The apposition's closing comma or bracket, a second body after a comma included. */
function appositionEnd(document: Document, board: Board, at: number): number {
  let end = at;
  const owner = document.isComma(end) ? board.owner(end + 1) : undefined;
  if (owner?.kind === 'Organization' && owner.from === end + 1 && board.owner(end - 1)?.partOf === owner) end = owner.to;
  return document.isComma(end) || document.word(end) === ')' ? end + 1 : end;
}
