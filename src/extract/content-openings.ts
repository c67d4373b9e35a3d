// What opens content that no complementizer announces: a quantity, a second noun phrase, a coordinated clause; whose it is without a subject.
import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, possessiveAt } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** Prepositions that tell how many before a number; "to 400 guests" and "at two meetings" tell whom and when. */
const APPROXIMATE: readonly PrepositionRole[] = ['about', 'in', 'between', 'other'];

/** "about 400 families", "between 40 and 50 nurses", "as many as 90": a preposition right before a number that is no date. */
export function opensQuantity(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  if (preposition === undefined) return false;
  if (preposition.lexeme.value === 'as') return isRole(document, at + 2, 'as') && isNumber(document, at + 3);
  if (!APPROXIMATE.includes(preposition.lexeme.value)) return false;
  return !document.dateEnds.has(preposition.to) && !document.dateEnds.has(at) && isNumber(document, preposition.to);
}

function isNumber(document: Document, at: number): boolean {
  return document.is(at, 'number-word') || /^\d/.test(document.word(at));
}

function isRole(document: Document, at: number, role: PrepositionRole): boolean {
  return document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === role;
}

/** Prepositions that may stand before whom somebody speaks to. */
const ADDRESSING: readonly PrepositionRole[] = ['to', 'with', 'before', 'at', 'in', 'on', 'during'];

/** "to the farmers", "at a meeting with residents"; not "by next year half of the farmers", where nouns come last. */
export function mayOpenAddress(document: Document, at: number): boolean {
  const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return document.pack.pack.grammar.nounOrder !== 'head-last' || (role !== undefined && ADDRESSING.includes(role));
}

/** "from Monday": a date behind a preposition of origin. */
export function opensPeriod(document: Document, at: number): boolean {
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  return preposition?.lexeme.value === 'from' && (document.dateEnds.has(preposition.to) || document.is(preposition.to, 'weekday'));
}

/** "under the plan | the teachers", "in her village | nobody": a determiner right behind a noun opens what is said. */
export function opensSubject(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (!document.isAny(at, ['definite', 'indefinite', 'demonstrative']) && possessiveAt(document, at) === undefined) return false;
  return document.isWord(at - 1) && (document.isCapital(at - 1) || !isFunctionWord(document, at - 1));
}

/** Words between an article and the noun for whom somebody tells. */
const LONGEST_TOLD = 4;

/** "told her neighbours | the road was closed", "told the mayor | he was late": where a noun phrase ends that a subject stands right behind. */
export function toldNounEnd(document: Document, from: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  if (!document.isAny(from, ['definite', 'indefinite']) && possessiveAt(document, from) === undefined) return undefined;
  let end = from + 1;
  while (
    end <= from + LONGEST_TOLD &&
    document.isWord(end) &&
    !document.isCapital(end) &&
    (isOf(document, end) || !isFunctionWord(document, end))
  )
    end++;
  const subject = document.hits.find<Pronoun>(end, 'pronoun')?.lexeme.value.use === 'subject';
  return end > from + 1 && (subject || opensSubject(document, end)) ? end : undefined;
}

/** "a group | of veterans". */
function isOf(document: Document, at: number): boolean {
  return document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'of';
}

/** Prepositions whose date belongs to what is said: "from Monday the ferry will run", "by May the wells were dry". */
const OF_CONTENT: readonly PrepositionRole[] = ['from', 'by', 'before', 'after', 'other'];

/** "said from Monday", "warned by May": a date behind such a preposition tells when what is said happens. */
export function datesContent(document: Document, at: number): boolean {
  const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return document.pack.pack.grammar.nounOrder === 'head-last' && role !== undefined && OF_CONTENT.includes(role);
}

/** "..., and that the money was gone": a complementizer behind a conjunction goes on with content that has begun. */
export function goesOn(document: Document, complementizer: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.isAny(complementizer - 1, ['and', 'but']);
}

/** "Đồng thời, đề nghị ...": an adverb and a verb open a sentence without a subject; it is whoever the sentence before has heard, where verbs show no person; "The rower said ..., adding ...": whom the sentence has heard. */
export function goesOnFromBefore({ document, found }: Sieve, cue: Cue): boolean {
  const first = document.sentenceFrom(cue.group.verb);
  if (cue.group.gerund && document.pack.pack.grammar.nounOrder === 'head-last')
    return (
      document.isComma(document.quoteOf[cue.group.from - 1]! >= 0 ? cue.group.from - 2 : cue.group.from - 1) &&
      found.some((other) => other.cue.from >= first && other.cue.from < cue.group.verb)
    );
  const adverb = document.hits.find(first, 'adverb')?.to;
  if (adverb === undefined || document.pack.pack.grammar.bareDefinite !== true || first === 0) return false;
  if ((document.isComma(adverb) ? adverb + 1 : adverb) !== cue.group.verb) return false;
  const before = document.sentenceFrom(first - 1);
  return found.some(({ cue: other }) => other.from >= before && other.from < first);
}

/** "nhấn mạnh, mặt khác, ...", "cho rằng, trong lúc bão về, hai ngành ...", "khẳng định, còn nhiều việc": a word of contrast right behind a verb of saying opens what is said, where names show words of theirs. */
export function opensOwnClause(document: Document, at: number): boolean {
  const contrast = document.hits.find(at, 'contrast');
  if (contrast === undefined || !hasNameWords(document)) return false;
  if (document.isComma(contrast.to) || document.is(contrast.to, 'indefinite')) return true;
  for (let next = contrast.to; next < document.sentenceTo(at) && !document.is(next, 'speech-verb'); next++)
    if (document.isComma(next)) return true;
  return false;
}
