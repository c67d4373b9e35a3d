// Where in a clause names of persons stand: what is next to a run of capitals that no list knows, in languages whose common words are listed.
import type { PrepositionRole, Words } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { opensWithTrade } from './name-standing.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

export interface Run {
  from: number;
  to: number;
}

const MOST_WORDS = 5;

/** Made of ordinary words, of capitals only or glued to one in lower case: a title, "Tin Drums", "Lima-based Forja". */
export function isTitle(document: Document, { from, to }: Run): boolean {
  const isOrdinary = document.pack.isOrdinary!;
  let names = 0;
  for (let at = from; at < to; at++) {
    const word = document.word(at);
    if (!document.isCapital(at)) continue;
    if (/\d/.test(word) || isGluedWord(document, at) || document.isAny(at, HEADS)) return true;
    const known = isOrdinary(document.key(at)) && !document.isPersonWord(at);
    if (!known && (word.length >= SHORTEST_CAPITALS || /\p{Ll}/u.test(word))) names++;
  }
  return names === 0;
}

/** "Lima-based": glued to an ordinary word in lower case, as "Ji-hoon" is not. */
export function isGluedWord(document: Document, at: number): boolean {
  const rest = /\p{Ll}-(\p{Ll}+)$/u.exec(document.word(at))?.[1];
  return rest !== undefined && document.pack.isOrdinary!(rest);
}

/** Fewer capitals alone are an acronym. */
const SHORTEST_CAPITALS = 5;

const HEADS = ['organization-head', 'event-head', 'instrument-head', 'demonym', 'country', 'month', 'weekday', 'number-word'];

/** A run of two words or more, no title, stands where languages with articles put persons: with no article, no word for a thing or place beside it, as a clause's subject, object or possessor. */
export function fillsPersonsSlot(document: Document, board: Board, run: Run): boolean {
  const { from, to } = run;
  if (to - from < 2 || to - from > MOST_WORDS || isTitle(document, run)) return false;
  const quote = document.quoteAt(from);
  if (quote !== undefined && quote.close - quote.open < to - from + MOST_WORDS) return false;
  if (isDescribedAsPerson(document, to)) return true;
  return opensLikePerson(document, board, run) && (closesLikePerson(document, to) || isObjectBeforeAdverb(document, run));
}

/** "took Ana Dias away from Lima": the object of a verb of the past, before a word that is no plural and a preposition. */
function isObjectBeforeAdverb(document: Document, { from, to }: Run): boolean {
  const verb = document.pack.isPast?.(document.key(from - 1)) === true;
  if (verb && document.is(to, 'number-word')) return true;
  if (!verb || document.isCapital(to) || document.isAny(to, NOUNS) || !document.is(to + 1, 'preposition')) return false;
  return document.isWord(to) && document.pack.pack.lexicon.pasts?.finite?.some((ending) => document.key(to).endsWith(ending)) !== true;
}

/** ", a fisher,", ", the widow of ...": a determined noun for one person behind the name's comma. */
export function isDescribedAsPerson(document: Document, at: number): boolean {
  if (!document.isComma(at) || !document.isAny(at + 1, DETERMINERS)) return false;
  for (let next = at + 2; next < at + 6 && document.isWord(next) && !isFunctionWord(document, next) && !document.isCapital(next); next++)
    if (isPersonNoun(document, next))
      return document.isPunctuation(next + 1) || document.isAny(next + 1, ['preposition', 'relative', 'and']);
  return false;
}

/** What stands before: the start, a mark, a word of grammar, a verb or a noun for a person; no article, preposition of place or other noun. */
function opensLikePerson(document: Document, board: Board, run: Run): boolean {
  const at = run.from;
  const before = at - 1;
  if (document.isInitial(at)) return true;
  if (document.isPunctuation(before)) return !isGlued(document, before) && !followsOther(document, board, before, run.to);
  if (document.hits.findEnding(at, 'according-to') !== undefined) return true;
  const preposition = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (preposition !== undefined) return takesPersons(document, preposition.lexeme.value, preposition.from);
  if (document.isAny(before, DETERMINERS) && !document.is(before, 'complementizer')) return false;
  if (document.is(before, 'and')) return !followsOther(document, board, before, run.to);
  if (document.is(before, 'naming')) return isPersonNoun(document, before - 1) || isLand(board.owner(before - 1)?.kind);
  if (isFunctionWord(document, before) || document.isAny(before, ['relative-day', 'weekday', 'month'])) return true;
  if (/^(?:1[89]|20)\d\d$/.test(document.word(before)) || POSSESSIVE.test(document.word(before))) return true;
  if (opensWithTime(document, before)) return true;
  if (document.isAny(before, THINGS) || !document.isWord(before)) return false;
  if (document.pack.pack.lexicon.arrivals?.includes(document.key(before)) === true) return false;
  if (document.isCapital(before))
    return document.isInitial(before) && (document.pack.isOrdinary!(document.key(before)) || opensWithTrade(document, before));
  return isKnownVerb(document, before) || document.pack.isPast?.(document.key(before)) === true || isPersonNoun(document, before);
}

const DETERMINERS = ['definite', 'indefinite', 'demonstrative'];
export const THINGS: readonly string[] = [
  'organization-head',
  'event-head',
  'instrument-head',
  'place-head',
  'venue-head',
  'body-noun',
  'naming',
  'named-after',
  'credit',
];

/** "For two years Ana Dias slept", "The day Ana Dias came", "For three monsoons ...": a noun for a time, or a counted one that opens the sentence, right before a subject. */
function opensWithTime(document: Document, at: number): boolean {
  if (document.pack.pack.lexicon.times?.includes(document.key(at)) === true) return true;
  return document.is(at - 1, 'number-word') && document.is(at - 2, 'preposition') && document.isInitial(at - 2);
}

/** Behind the comma or "and" of a place or body the next of its kind may follow, not behind "X of Peru and" nor before "of". */
export function followsOther(document: Document, board: Board, joint: number, to: number): boolean {
  const owner = board.owner(joint - 1);
  if (!document.isComma(joint) && !document.is(joint, 'and')) return false;
  if (owner === undefined || owner.to !== joint || owner.form !== 'name' || document.is(to, 'preposition')) return false;
  if (owner.kind === 'Organization') return !document.isComma(joint);
  if (!isLand(owner.kind)) return false;
  const preposition = document.hits.findEnding<PrepositionRole>(owner.from, 'preposition')?.lexeme.value;
  if (document.isComma(joint)) return document.is(to, 'and') || (document.isComma(to) && isLand(board.owner(to + 1)?.kind));
  return preposition !== 'of';
}

function isLand(kind: string | undefined): boolean {
  return kind === 'Place' || kind === 'Country';
}

/** A hyphen, dash or slash without a space. */
export function isGlued(document: Document, at: number): boolean {
  const { start, end } = document.tokens;
  return /^[-–/&]$/.test(document.word(at)) && (end[at - 1] === start[at] || end[at] === start[at + 1]);
}

/** "confié à X", "confié ses enfants à X", "remis à X et à Y": a word before "to" tells that it is a person's, in languages where it tells places too. */
export function isDative(document: Document, at: number): boolean {
  const { datives } = document.pack.pack.lexicon;
  const preposition = datives === undefined ? undefined : document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (preposition === undefined || (preposition.lexeme.value !== 'in' && preposition.lexeme.value !== 'to')) return false;
  return isGovernedBy(document, preposition.from, datives!) || givesObject(document, preposition.from, datives!);
}

/** One of the words right before a preposition, or before the one that "and" or a comma joins it to. */
export function isGovernedBy(document: Document, preposition: number, governors: Words): boolean {
  const before = preposition - 1;
  if (governors.includes(document.key(before))) return true;
  const joint = document.isComma(before) ? before : document.hits.findEnding(preposition, 'and')?.from;
  if (joint === undefined) return false;
  const role = document.hits.find<PrepositionRole>(preposition, 'preposition')?.lexeme.value;
  for (let at = joint - 2; at > joint - LONGEST_JOINED && at >= document.sentenceFrom(preposition); at--)
    if (governors.includes(document.key(at))) return document.hits.find<PrepositionRole>(at + 1, 'preposition')?.lexeme.value === role;
  return false;
}

/** "remis" + "les clés" + "à": a determined noun or two between the participle and its "to". */
function givesObject(document: Document, preposition: number, datives: Words): boolean {
  for (let at = preposition - 2; at >= Math.max(document.sentenceFrom(preposition), preposition - LONGEST_OBJECT); at--) {
    if (document.isPunctuation(at) || document.isCapital(at + 1)) return false;
    if (datives.includes(document.key(at)))
      return document.is(at - 1, 'perfect') && (document.isAny(at + 1, DETERMINERS) || document.is(at + 1, 'pronoun'));
  }
  return false;
}

const LONGEST_JOINED = 24;
const LONGEST_OBJECT = 5;

export const PERSONAL: ReadonlySet<string> = new Set([
  'by',
  'with',
  'between',
  'for',
  'against',
  'including',
  'before',
  'about',
  'as',
  'after',
  'other',
]);

function takesPersons(document: Document, role: PrepositionRole, from: number): boolean {
  const { bearers, motions } = document.pack.pack.lexicon;
  const before = document.key(from - 1);
  if (role === 'of') return isPersonNoun(document, from - 1) || bearers?.includes(before) === true;
  if (role === 'to')
    return document.isInitial(from) || (motions !== undefined && !motions.includes(before) && !document.isCapital(from - 1));
  return PERSONAL.has(role);
}

/** A noun for one person: kin, trade, age. */
export function isPersonNoun(document: Document, at: number): boolean {
  if (document.pack.personNoun === undefined || document.isCapital(at)) return false;
  const noun = document.pack.personNoun(document.key(at));
  return noun !== 'except' && (noun !== undefined || document.is(at, 'role'));
}

/** What follows: a mark, a possessive, a word of grammar or a verb; a noun there would make the run an adjective. */
function closesLikePerson(document: Document, at: number): boolean {
  if (at >= document.sentenceTo(at - 1)) return true;
  const word = document.word(at);
  if (document.isPunctuation(at)) return !isGlued(document, at);
  if (POSSESSIVE.test(word) || isFunctionWord(document, at) || isKnownVerb(document, at)) return true;
  return (
    !document.isCapital(at) &&
    document.isWord(at) &&
    (document.pack.isPast?.(document.key(at)) === true ||
      document.isAny(at, ['relative-day', 'aside', 'copula', 'plain-verb']) ||
      isThirdPerson(document, at))
  );
}

/** "Ana Dias mends nets", "sells a boat": by its ending a plural or a verb; a verb before a determiner, a preposition's object apart, or another noun that closes. */
function isThirdPerson(document: Document, at: number): boolean {
  const { finite } = document.pack.pack.lexicon.pasts ?? {};
  if (finite?.some((ending) => document.key(at).endsWith(ending)) !== true || document.isAny(at, NOUNS)) return false;
  const next = at + 1;
  if (document.isAny(next, ['definite', 'indefinite', 'pronoun', 'demonstrative', 'number-word'])) return true;
  return (
    document.isWord(next) &&
    !isFunctionWord(document, next) &&
    !isKnownVerb(document, next) &&
    document.pack.isPast?.(document.key(next)) === false
  );
}

/** Classes of nouns that are no name by themselves. */
export const NOUNS: readonly string[] = [
  'role',
  'plural-role',
  'group-noun',
  'collective',
  'organization-head',
  'event-head',
  'instrument-head',
  'place-head',
  'venue-head',
];

const NO_NAMES = [
  'organization-head',
  'organization',
  'event-head',
  'instrument-head',
  'place-head',
  'venue-head',
  'country',
  'demonym',
  'place',
  'month',
  'weekday',
  'honorific',
  'rank',
  'role',
  'deputy',
  'former',
  'acting',
  'role-modifier',
  'number-word',
  'ordinal-word',
  'not-name',
];

/** A capital that is a given name, or no word of the language and of no list. */
export function isUnlistedName(document: Document, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at) || !/\p{Ll}/u.test(document.word(at))) return false;
  if (document.isPersonWord(at)) return true;
  return document.pack.isOrdinary?.(document.key(at)) === false && !document.isAny(at, NO_NAMES) && !isGluedWord(document, at);
}

/** "Nodira Al-Rashid", "Jomar N'Diaye": a word of two capitals as persons have them, which the tagger takes for a body's. */
export function hasDoubleName(document: Document, { from, to }: Run): boolean {
  if (to - from < 2 || to - from > 3) return false;
  for (let at = from; at < to; at++) if (/^\p{Lu}\p{Ll}*['’-]\p{Lu}\p{Ll}+$/u.test(document.word(at))) return true;
  return false;
}
