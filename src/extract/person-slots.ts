// Where names of persons stand in languages whose nouns have articles and genders and whose ordinary words are listed: capitals without an article.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { fillsPersonsSlot, followsOther, isDative, isGlued, isGovernedBy, isTitle, PERSONAL, type Run, THINGS } from './name-slots.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';

const MOST_WORDS = 5;

/** What next to a run tells of a person, as the language has it: its articles where nouns have genders, else its whole company. */
export function standsAsPerson(document: Document, board: Board, run: Run): boolean {
  const gendered = document.pack.pack.grammar.genders !== undefined;
  return gendered ? standsWithoutArticle(document, board, run) : fillsPersonsSlot(document, board, run);
}

/** Two words or more, one of them none of the language, where a body or place would have its article or its preposition. */
function standsWithoutArticle(document: Document, board: Board, run: Run): boolean {
  const { from, to } = run;
  if (to - from < 2 || to - from > MOST_WORDS || isTitle(document, run) || opensWithOrdinary(document, run)) return false;
  if (endsInBodyWord(document, run)) return false;
  const quote = document.quoteAt(from);
  if (quote !== undefined && quote.close - quote.open < to - from + MOST_WORDS) return false;
  if (document.isInitial(from)) return true;
  const before = from - 1;
  if (document.isPunctuation(before)) return !isGlued(document, before) && !followsOther(document, board, before, to);
  if (document.hits.findEnding(from, 'according-to') !== undefined) return true;
  const preposition = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  if (preposition !== undefined) return isDative(document, from) || governsPersons(document, preposition.lexeme.value, preposition.from);
  if (document.isAny(before, DETERMINERS)) return document.is(before, 'complementizer');
  if (document.is(before, 'and')) return !followsOther(document, board, before, to);
  if (document.isAny(before, TITLES) && !document.isCapital(before)) return true;
  if (isOwnFellow(document, before)) return true;
  if (document.isAny(before, THINGS) || !document.isWord(before)) return false;
  if (isFunctionWord(document, before)) return true;
  if (document.isCapital(before)) return false;
  return isKnownVerb(document, before) || isVerbBefore(document, before);
}

const TITLES = ['honorific', 'rank', 'role'];
const DETERMINERS = ['definite', 'indefinite', 'demonstrative'];

/** "son ami X": a possessive and a noun for those whom a person has. */
function isOwnFellow(document: Document, at: number): boolean {
  return document.pack.pack.lexicon.fellows?.includes(document.key(at)) === true && document.is(at - 1, 'pronoun');
}

/** "Nordvik Energy": an ending of bodies' names, or a word for one. */
function endsInBodyWord(document: Document, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) if (document.isAny(at, ['organization-head', 'organization'])) return true;
  return false;
}

/** "le fils de X", "confié à X", "avec X": never "la région de X", "à X". */
function governsPersons(document: Document, role: PrepositionRole, from: number): boolean {
  const { bearers } = document.pack.pack.lexicon;
  if (role === 'of')
    return (
      (bearers !== undefined && isGovernedBy(document, from, bearers)) ||
      document.hits.findEnding(from, 'of-person') !== undefined ||
      (document.is(from - 1, 'role') && !document.isCapital(from - 1) && isOfKin(document, from - 1))
    );
  return PERSONAL.has(role);
}

function isOfKin(document: Document, at: number): boolean {
  return document.hits
    .at(at)
    .some(({ lexeme }) => lexeme.class === 'role' && (lexeme.value as { position?: string }).position === 'relative');
}

/** "ont retrouvé X", "où vivait X", "qui aide X": a participle behind its auxiliary, a word that only verbs end like, or one behind what only verbs follow. */
function isVerbBefore(document: Document, at: number): boolean {
  const { arrivals, pasts } = document.pack.pack.lexicon;
  if (arrivals?.includes(document.key(at)) === true) return false;
  if (pasts?.endings.some((ending) => document.key(at).endsWith(ending)) === true) return true;
  let before = at - 1;
  if (document.is(before, 'adverb')) before--;
  if (document.isAny(before, ['perfect', 'passive', 'modal', 'relative', 'pronoun', 'negation'])) return !document.is(before, 'definite');
  return isPresent(document, at) && isSubject(document, at - 1);
}

/** "interroge", "aident": a listed infinitive when its ending is put in place. */
function isPresent(document: Document, at: number): boolean {
  const { pasts } = document.pack.pack.lexicon;
  const word = document.key(at);
  return Object.entries(pasts?.presents ?? {}).some(
    ([ending, infinitive]) => word.endsWith(ending) && document.pack.isOrdinary?.(word.slice(0, -ending.length) + infinitive) === true,
  );
}

/** A noun or a name, right before a verb and never before another bare noun. */
function isSubject(document: Document, at: number): boolean {
  return document.isWord(at) && !isFunctionWord(document, at) && !document.isAny(at, THINGS);
}

/** "Enfant, il ...": where nouns have genders, one word right before a comma that opens its sentence. */
export function opensAlone(document: Document, { from, to }: Run): boolean {
  return document.pack.pack.grammar.genders !== undefined && document.isInitial(from) && document.isComma(to);
}

/** "Air Tovalu", "Orange Bakoria": where nouns have genders, a word of the language that is no given name opens two others or one. */
export function opensWithOrdinary(document: Document, { from, to }: Run): boolean {
  if (document.pack.pack.grammar.genders === undefined || to - from < 2 || document.isPersonWord(from)) return false;
  return document.pack.isOrdinary?.(document.key(from)) === true && !document.pack.knowledge.personNames.find(document.word(from)).given;
}

/** '"Face of X," Speaker Ana Dias said': where nouns come last, a given name right behind an office is who holds it. */
export function hasOwnHolder(document: Document, board: Board, at: number): boolean {
  return (
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    document.is(at, 'given-name') &&
    board.isFree(at, at + 1) &&
    document.isCapital(at + 1)
  );
}

/** "a fan of Ana Dias", "grâce à Ana Dias": a given name of any list opens two words or more, the last no ordinary one. */
export function opensWithGiven(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (to - from < 2 || document.pack.isOrdinary?.(document.key(to - 1)) !== false) return false;
  return document.is(from, 'given-name') || document.pack.knowledge.personNames.find(document.word(from)).given;
}
