// "Brian Baker, a lawyer, ... Baker said": words of office and trade that are somebody's last name in this article.
import type { Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import { isFunctionWord, skipDeterminersBack } from './phrases.ts';

/** Where a word of office or trade stands alone that closes a full name elsewhere: with a capital, no article before it, no capital beside it; not where tokens are syllables. */
export function roleSurnames(document: Document): ReadonlySet<number> {
  const places = new Set<number>();
  if (document.pack.syllable !== undefined) return places;
  const keys = new Set<string>();
  for (let at = document.next(0, 'role'); at < document.count; at = document.next(at + 1, 'role'))
    if (isCapitalWord(document, at) && closesName(document, at)) keys.add(document.key(at));
  if (keys.size === 0) return places;
  for (let at = document.next(0, 'role'); at < document.count; at = document.next(at + 1, 'role'))
    if (isCapitalWord(document, at) && keys.has(document.key(at)) && (isLone(document, at) || closesName(document, at))) places.add(at);
  return places;
}

function isCapitalWord(document: Document, at: number): boolean {
  return document.isCapital(at) && document.is(at, 'role') && /\p{Ll}/u.test(document.word(at));
}

/** "Brian" + "Baker": behind one given name, an initial between at most, and neither a capital nor what the office is of behind. */
function closesName(document: Document, at: number): boolean {
  if (document.isCapital(at + 1)) return false;
  if (document.is(at + 1, 'preposition') && document.hits.find<Role>(at, 'role')?.lexeme.value.kind !== 'occupation') return false;
  const letter = document.isMark(at - 1, '.') ? at - 2 : at - 1;
  const given = /^\p{Lu}\.?$/u.test(document.word(letter)) ? letter - 1 : at - 1;
  return (
    given >= document.sentenceFrom(at) &&
    document.isCapital(given) &&
    isGiven(document, given) &&
    !document.isAny(given, ['role', 'honorific'])
  );
}

function isGiven(document: Document, at: number): boolean {
  return document.is(at, 'given-name') || document.pack.knowledge.personNames.find(document.word(at)).given;
}

/** "Baker said", "Mr. King said"; where nouns take no article an office opens its sentence as "Hakim" does, and may be one. */
function isLone(document: Document, at: number): boolean {
  if (document.isInitial(at)) return document.pack.pack.grammar.bareDefinite !== true && !document.isCapital(at + 1);
  if (document.isCapital(at + 1) || skipDeterminersBack(document, at) < at || document.hits.findEnding(at, 'pronoun') !== undefined)
    return false;
  if (!document.isCapital(at - 1) || document.hits.findEnding(at, 'honorific') !== undefined) return true;
  return document.dateEnds.has(at) || document.isAny(at - 1, ['weekday', 'month']) || isFunctionWord(document, at - 1);
}
