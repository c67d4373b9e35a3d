// Whether a name stands as persons' names do: bare where nouns have articles, behind a noun of trade, in an inverted sentence.
import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import { datelineEnd } from './datelines.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

const PERSONAL: ReadonlySet<string> = new Set(['by', 'with', 'between', 'for', 'against', 'including', 'before']);

/**
 * Where nouns have articles, bodies and places of two words stand with one: a name without is a person, as a subject or after a
 * preposition that governs persons; an unknown noun with its article may stand before it ("l'hydrologue X Y").
 */
export function standsBare(document: Document, run: { from: number; to: number }): boolean {
  const { hits } = document;
  if (document.quoteOf[run.from] !== -1 && document.pack.pack.grammar.genders === undefined) return false;
  const { indefinite } = document.pack.pack.grammar;
  if (document.pack.pack.grammar.bareDefinite === true || indefinite.length === 0 || run.to - run.from < 2 || run.to - run.from > 4)
    return false;
  if (apposedNounStart(document, run.from) !== undefined) return true;
  if (hits.findEnding(run.from, 'definite') !== undefined || hits.findEnding(run.from, 'indefinite') !== undefined) return false;
  if (document.isCapital(run.to) && document.isAny(run.to, ['event-head', 'instrument-head', 'venue-head', 'place-head'])) return false;
  if (document.is(run.to, 'organization-head') || /^[–—-]$/.test(document.word(run.to))) return false;
  const preposition = hits.findEnding<PrepositionRole>(run.from, 'preposition');
  const inside = preposition !== undefined && preposition.lexeme.value !== 'by' && document.isCapital(preposition.from - 1);
  if (inside && !document.isPersonWord(preposition.from - 1)) return false;
  if (preposition !== undefined && opensTopic(document, preposition)) return true;
  if (preposition !== undefined && isOfPerson(document, preposition)) return true;
  if (preposition !== undefined) return PERSONAL.has(preposition.lexeme.value) || hits.findEnding(run.from, 'according-to') !== undefined;
  if (hits.findEnding(run.from, 'speech-verb') !== undefined || hits.findEnding(run.from, 'event-verb') !== undefined) return true;
  return (
    document.isInitial(run.from) ||
    followsDateline(document, run) ||
    document.isComma(run.from - 1) ||
    hits.findEnding(run.from, 'adverb') !== undefined ||
    document.isAny(run.from - 1, ['and', 'relative', 'complementizer', 'roll'])
  );
}

/** "Deputy X Y", "Goalkeeper X Y": a word for a person, with a capital, before two words of a name; where nouns come last. */
export function opensWithTrade(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isInitial(at)) return false;
  return document.is(at, 'deputy') || document.pack.personNoun?.(document.key(at)) === 'listed';
}

/** "LOMÉ, May 3 (...) - X Y was ...": the dash of a dateline stands right before. */
function followsDateline(document: Document, { from: at, to }: { from: number; to: number }): boolean {
  if (!/^[–—-]$/.test(document.word(at - 1))) return false;
  const first = document.sentenceFrom(at);
  return document.isCapital(first) && datelineEnd(document, first, at + 1) === at && !document.isAny(to, PLURAL);
}

/** What people or states together are called: capitals before them are an adjective. */
const PLURAL = ['role', 'plural-role', 'group-noun', 'collective', 'organization-head'];

/** "en présence de X Y", "succède à X Y", and "et de X Y" behind a name: what is before "of" tells that a person follows. */
function isOfPerson(document: Document, { from: of, lexeme }: { from: number; lexeme: { value: PrepositionRole } }): boolean {
  if (document.hits.findEnding(of, 'of-person') !== undefined) return true;
  if (lexeme.value !== 'of') return false;
  const and = document.hits.findEnding(of, 'and');
  if (and === undefined || document.pack.pack.grammar.genders === undefined) return false;
  const last = document.isComma(and.from - 1) ? and.from - 2 : and.from - 1;
  for (let at = last; at > and.from - LONGEST_JOINED && at >= document.sentenceFrom(of); at--)
    if (document.hits.findEnding(at, 'of-person') !== undefined) return true;
  return false;
}

const LONGEST_JOINED = 24;

/** "Quant à X, ...": a preposition of subject matter opens the sentence, where nouns have genders. */
function opensTopic(document: Document, { from, lexeme }: { from: number; lexeme: { value: PrepositionRole } }): boolean {
  return lexeme.value === 'about' && document.pack.pack.grammar.genders !== undefined && document.isInitial(from);
}

/** "l'hydrologue X", "la chanteuse malienne X": where an article, a noun that no list has and its adjectives open before a name. */
export function apposedNounStart(document: Document, at: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - 4); before--) {
    if (!document.isWord(before) || document.isCapital(before)) return undefined;
    if (document.isAny(before, ['definite', 'indefinite'])) return before < at - 1 ? before : undefined;
    if (isFunctionWord(document, before) || isKnownVerb(document, before)) return undefined;
    if (
      document.isAny(before, [
        'organization-head',
        'event-head',
        'instrument-head',
        'place-head',
        'venue-head',
        'named-after',
        'group-noun',
        'naming',
        'weekday',
        'month',
        'credit',
      ])
    )
      return undefined;
  }
  return undefined;
}

/** "cela faisait sourire Ana Ruiz": a given name of the world's lists right behind a plain word, where nouns have articles. */
export function followsPlainWord(document: Document, { from, to }: { from: number; to: number }): boolean {
  const { genders } = document.pack.pack.grammar;
  if (genders === undefined || to - from < 2 || to - from > 4 || from === document.sentenceFrom(from)) return false;
  const before = from - 1;
  if (!document.isWord(before) || document.isCapital(before) || document.hits.at(before).length > 0) return false;
  return document.pack.knowledge.personNames.find(document.word(from)).given;
}

/** "la Brestoise Ana Ruiz", "l'élu Vert'libéral Luc Ruiz": where nouns have genders, a capital that no name takes behind an article or an office, right before a given name and another capital. */
export function tellsOrigin(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.isCapital(at) || !document.isWord(at)) return false;
  if (!document.isCapital(at + 1) || !document.isCapital(at + 2) || !document.isWord(at + 2)) return false;
  if (document.hits.findEnding(at, 'definite') === undefined && document.hits.findEnding(at, 'role') === undefined) return false;
  if (document.isPersonWord(at) || !/\p{Ll}/u.test(document.word(at)) || document.isAny(at, NO_ORIGIN)) return false;
  const { personNames } = document.pack.knowledge;
  if (personNames.find(document.word(at)).given || document.is(at + 1, 'name-particle')) return false;
  return document.is(at + 1, 'given-name') || personNames.find(document.word(at + 1)).given;
}

const NO_ORIGIN = ['organization-head', 'event-head', 'instrument-head', 'place-head', 'venue-head', 'honorific', 'rank', 'name-particle'];

/** "Bà là Ana Dias,": who a pronoun for one person is said to be, where names go on by listed words and a bare copula follows the subject. */
export function isIntroduced(document: Document, { from, to }: { from: number; to: number }): boolean {
  const copula = to - from > 1 && hasNameWords(document) ? document.hits.findEnding(from, 'copula') : undefined;
  const pronoun = copula === undefined ? undefined : document.hits.findEnding<Pronoun>(copula.from, 'pronoun');
  if (pronoun?.lexeme.value.person !== 3 || pronoun.lexeme.value.number !== 'singular') return false;
  return pronoun.from === document.sentenceFrom(from) && document.isPunctuation(to);
}

/** "« ... », a soufflé X.", "'...,' ujar X.": the verb of saying right before stands right behind a quote. */
export function tellsQuote(document: Document, at: number): boolean {
  const verb = document.hits.findEnding(at, 'speech-verb')!;
  const before = document.is(verb.from - 1, 'perfect') ? verb.from - 2 : verb.from - 1;
  if (/^\p{Lu}+$/u.test(document.word(at))) return false;
  if (document.isComma(before)) return document.quoteOf[before - 1]! >= 0;
  return document.quoteOf[before]! >= 0 && document.isComma(before - 1);
}

/** "The new director is X Y.": who an office is said to be held by, to the end of the sentence or a mark. */
export function holdsOffice(document: Document, board: Board, { from, to }: { from: number; to: number }): boolean {
  const copula = document.isPunctuation(to) ? document.hits.findEnding(from, 'copula') : undefined;
  return copula !== undefined && board.title(copula.from - 1)?.to === copula.from;
}

/** "tại 45 Nguyễn Huệ", ", số 30 Trần Bình Trọng": a street's name behind the number of a house, where packs have words before such numbers. */
export function isOfHouse(document: Document, at: number): boolean {
  const { houseSigns } = document.pack.pack.lexicon;
  if (houseSigns === undefined || at < 2 || !/^\d{1,4}[A-Z]?$/.test(document.word(at - 1))) return false;
  const number = houseSigns.includes(document.key(at - 2)) ? at - 2 : at - 1;
  if (/^[,(/]$/.test(document.word(number - 1))) return true;
  const preposition = document.hits.findEnding<PrepositionRole>(number, 'preposition')?.lexeme.value;
  return preposition === 'in' || preposition === 'at';
}

/** "Ana Prado (D-N.Y.)", "Rui Teles, R-Tex.,": in brackets or commas behind a name, an initial of a party with the seat. */
export function isPartyTag(document: Document, at: number): boolean {
  if (!document.isCapital(at) || !document.isCapital(at - 2)) return false;
  if (!document.isMark(at - 1, '(') && !(document.isComma(at - 1) && document.isComma(document.isMark(at + 1, '.') ? at + 2 : at + 1)))
    return false;
  return /^\p{Lu}-\p{Lu}/u.test(document.word(at));
}
