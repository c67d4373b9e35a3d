// "Nghị sĩ đối lập X", "luật sư của trung tâm, X,": where nouns take no article, the name that closes a description without one; "a skipper who gave his name as X".
import type { Document } from './document.ts';
import { type Board, firstFrom, type Mention } from './mentions.ts';
import { introductionBefore } from './name-company.ts';
import { isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

/** Plain words, or names of states and bodies, between a noun and the name it describes. */
const MOST_BETWEEN = 4;
/** The same before a comma. */
const MOST_BEFORE_COMMA = 8;

/** The person whose name stands right behind a description that ends at `to`, only plain words, one body or its "of" between. */
export function namedBehind(document: Document, board: Board, to: number): Mention | undefined {
  const told = introducedInRelative(document, board, to) ?? calledPlainly(document, board, to);
  if (told !== undefined) return told;
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  const stop = document.sentenceTo(to - 1);
  const owned = skipPreposition(document, to, ['of', 'from', 'in', 'for']);
  let at = owned ?? to;
  const last = to + (owned === undefined ? MOST_BETWEEN : MOST_BEFORE_COMMA);
  while (at < Math.min(stop, last)) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person') return owner.from === at && owner.form === 'name' && at > to ? owner : undefined;
    if (owner !== undefined && (owner.kind === 'Country' || owner.kind === 'Organization' || owner.kind === 'Place')) at = owner.to;
    else if (owner === undefined && document.isComma(at)) return at > to ? apposedAt(document, board, at + 1) : undefined;
    else if (owner === undefined && isPlain(document, at)) at++;
    else return undefined;
  }
  return undefined;
}

/** "a plumber named X": right behind a word of naming, where nouns come last. */
function calledPlainly(document: Document, board: Board, to: number): Mention | undefined {
  const at = document.pack.pack.grammar.nounOrder === 'head-last' ? calledBehind(document, to) : undefined;
  const owner = at === undefined ? undefined : board.owner(at);
  return owner?.kind === 'Person' && owner.from === at ? owner : undefined;
}

/** "a skipper who gave his name only as X": the person whom a relative clause right behind a description names. */
function introducedInRelative(document: Document, board: Board, to: number): Mention | undefined {
  const start = document.isComma(to) ? to + 1 : to;
  if (!document.is(start, 'relative')) return undefined;
  const person = board.mentions[firstFrom(board.mentions, start)];
  if (person?.kind !== 'Person' || person.from - start > MOST_BEFORE_COMMA + 2) return undefined;
  return introductionBefore(document, person.from) === undefined ? undefined : person;
}

/** A name alone between commas: what is described opens the clause. */
function apposedAt(document: Document, board: Board, at: number): Mention | undefined {
  const person = board.mentions[firstFrom(board.mentions, at)];
  if (person?.kind !== 'Person' || person.form !== 'name' || !document.isComma(person.to)) return undefined;
  const start = document.hits.findEnding(person.from, 'honorific')?.from ?? person.from;
  return start === at ? person : undefined;
}

function isPlain(document: Document, at: number): boolean {
  return (
    document.isWord(at) &&
    !document.isCapital(at) &&
    document.quoteOf[at] === -1 &&
    !isFunctionWord(document, at) &&
    !isKnownVerb(document, at) &&
    !document.isAny(at, ['honorific', 'copula', 'naming', 'negation', 'modal', 'perfect', 'future', 'passive'])
  );
}

/** "sopir truk bernama X": behind a word by which somebody is called, a plain word before it at most, where nouns take no article. */
export function calledBehind(document: Document, to: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder === 'head-last')
    return document.isCapital(to) ? undefined : document.hits.find(to, 'naming')?.to;
  if (document.pack.pack.grammar.bareDefinite !== true || document.isCapital(to)) return undefined;
  if (document.is(to, 'naming')) return to + 1;
  return document.is(to + 1, 'naming') && !isFunctionWord(document, to) ? to + 2 : undefined;
}
