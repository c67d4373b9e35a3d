// "his wife, Amina Sow", "Amina Sow, a mother of three", "Amina Sow is the first woman to": genders that nouns beside a name tell, where nouns come last.
import { comparisonKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { isFunctionWord, possessiveAt } from './phrases.ts';

type Gender = 'male' | 'female';

/** Words between an article and its noun. */
const MOST_BETWEEN = 4;

/** The gender that a noun for one person tells: a brother, a chairwoman; not "spokesperson", which only ends like "son". */
export function genderOfNoun(document: Document, at: number): Gender | undefined {
  const { persons } = document.pack.pack.lexicon;
  if (persons === undefined) return undefined;
  const word = comparisonKey(document.word(at));
  const tells = (ending: string): boolean =>
    word.endsWith(ending) &&
    !persons.endings.some((other) => other.length > ending.length && other.endsWith(ending) && word.endsWith(other));
  if (persons.female.some(tells)) return 'female';
  return persons.male.some(tells) ? 'male' : undefined;
}

/** Genders of the persons beside whose names a noun tells one. */
export function learnFromNouns(document: Document, board: Board, table: EntityTable): Map<EntityDraft, Gender> {
  const found = new Map<EntityDraft, Gender>();
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return found;
  for (const mention of board.mentions) {
    if (mention.kind !== 'Person') continue;
    const entity = table.entity(mention);
    const gender = entity === undefined || found.has(entity) ? undefined : (nounBefore(document, mention) ?? nounBehind(document, mention));
    if (gender !== undefined) found.set(entity!, gender);
  }
  return found;
}

/** "her brother X", "his wife, X,". */
function nounBefore(document: Document, { from }: Mention): Gender | undefined {
  const noun = document.isComma(from - 1) ? from - 2 : from - 1;
  if (!document.isWord(noun) || document.isCapital(noun) || document.sentenceFrom(from) > noun) return undefined;
  if (noun < from - 1 && possessiveAt(document, noun - 1) === undefined) return undefined;
  return genderBeside(document, noun);
}

/** A trade that ends like a word for a man may be a woman's: only the word itself tells. */
function genderBeside(document: Document, noun: number): Gender | undefined {
  const gender = genderOfNoun(document, noun);
  const whole = document.pack.pack.lexicon.persons?.male.includes(comparisonKey(document.word(noun))) === true;
  return gender === 'male' && !whole ? undefined : gender;
}

/** ", a mother of three", ", his wife,", "is the first woman": the noun of an apposition or of a word of being right behind a name. */
function nounBehind(document: Document, { to }: Mention): Gender | undefined {
  const start = document.isComma(to) ? to + 1 : document.hits.find(to, 'copula')?.to;
  if (start === undefined) return undefined;
  if (!document.isAny(start, ['definite', 'indefinite']) && possessiveAt(document, start) === undefined) return undefined;
  let end = start + 1;
  while (end < start + 1 + MOST_BETWEEN && document.isWord(end) && !isFunctionWord(document, end) && !document.isCapital(end)) end++;
  return end === start + 1 ? undefined : genderBeside(document, end - 1);
}
