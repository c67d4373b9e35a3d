// What an unknown name stands beside: heads of bodies, bodies it comes from, offices it may be the body of, words of naming.
import { type EventSense, type EventVerb, FORM, type OrganizationHead, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { isUnlistedName } from './name-slots.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, isKnownVerb, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "l'ONG gabonaise X", "le groupe X": a head of bodies right before, a demonym between allowed. */
export function followsBodyHead(document: Document, board: Board, at: number): boolean {
  if (at === 0 || board.title(at - 1)?.to === at) return false;
  if (document.pack.pack.grammar.nounOrder !== 'head-first') {
    const head = document.hits.findEnding<OrganizationHead>(at, 'organization-head');
    if (head !== undefined) return head.lexeme.value.common !== true && !document.isCapital(head.from);
    return document.hits.findEnding(at, 'body-noun') !== undefined && !document.isCapital(at - 1) && !isOnesTrade(document, at);
  }
  const between = board.owner(at - 1);
  const before = between?.rule === 'demonym' && !document.isCapital(between.from) ? between.from : describedFrom(document, at);
  return document.hits.findEnding<OrganizationHead>(before, 'organization-head')?.lexeme.value.common === undefined
    ? document.hits.findEnding(before, 'organization-head') !== undefined
    : false;
}

/** "the trader Ana Dias": what one person may be too, before two words that are none of the language. */
function isOnesTrade(document: Document, at: number): boolean {
  return document.is(at - 1, 'role') && isUnlistedName(document, at) && document.isCapital(at + 1);
}

/** "who gave his name only as X", "known only by her first name, X": words of three or more that introduce a name, a comma between allowed. */
export function introductionBefore(document: Document, at: number): Hit | undefined {
  const hit =
    document.hits.findEnding(at, 'introducing') ?? (document.isComma(at - 1) ? document.hits.findEnding(at - 1, 'introducing') : undefined);
  return hit !== undefined && hit.to - hit.from > 2 ? hit : undefined;
}

/** "X, 34 ans", not "passeuse de X, 34 ans": the word that tells an age stands by itself. */
export function isAge(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (document.hits.findEnding(from, 'preposition') !== undefined && document.hits.findEnding(from, 'copula') === undefined) return false;
  return document.pack.pack.lexicon.ages?.includes(document.key(to + 2)) === true;
}

/** "84-year-old X Y": a word of age right before. */
export function followsAge(document: Document, at: number): boolean {
  const word = document.key(at - 1);
  return /^\d/.test(word) && document.pack.pack.lexicon.ages?.some((age) => word.endsWith(age)) === true;
}

/** "The company, X,": between commas behind a noun for bodies that an article or a possessive opens, where nouns come last. */
export function isApposedToBody(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (!document.isComma(from - 1) || !document.isPunctuation(to) || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const noun = document.hits.findEnding(from - 1, 'body-noun');
  if (noun === undefined || document.isCapital(noun.from) || document.is(from, 'given-name')) return false;
  if (document.is(noun.from, 'role') && isUnlistedName(document, from) && document.isCapital(from + 1)) return false;
  if (document.pack.knowledge.personNames.find(document.word(from)).given) return false;
  for (let at = noun.from - 1; at >= noun.from - MOST_ADJECTIVES && document.isWord(at); at--) {
    if (document.isAny(at, ['definite', 'indefinite', 'demonstrative']) || possessiveAt(document, at) !== undefined)
      return document.hits.findEnding(at, 'preposition') === undefined;
    if (isFunctionWord(document, at)) return false;
  }
  return false;
}

const MOST_ADJECTIVES = 4;

/** "perusahaan armada beku X": past up to three plain words behind a small head of bodies, where nouns take no article. */
export function describedFrom(document: Document, at: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return at;
  for (let before = at; before > at - 4; before--) {
    const head = document.hits.findEnding(before, 'organization-head');
    if (head !== undefined) return document.isCapital(head.from) && !document.isInitial(head.from) ? at : before;
    if (!document.isWord(before - 1) || document.isCapital(before - 1)) return at;
    if (isFunctionWord(document, before - 1) || isKnownVerb(document, before - 1)) return at;
    if (document.isAny(before - 1, ['role', 'group-noun', 'honorific', 'event-head', 'venue-head', 'place-head'])) return at;
  }
  return at;
}

/** "seorang perempuan berusia 67 tahun bernama X": a word for people in the same clause before a word of naming. */
export function isCalled(document: Document, at: number): boolean {
  const naming = document.hits.findEnding(at, 'naming');
  for (
    let before = (naming?.from ?? 0) - 1;
    naming !== undefined && before >= Math.max(document.sentenceFrom(at), naming.from - 7);
    before--
  ) {
    if (document.isPunctuation(before)) return false;
    if (document.isAny(before, ['organization-head', 'event-head', 'place-head', 'venue-head'])) return false;
    if (document.isAny(before, ['group-noun', 'role'])) return true;
  }
  return false;
}

/** "Daud Palinggi dari Universitas X": two to four words, and the body they come from; "Ola Berg of Norway's Institute of X" where nouns come last. */
export function comesFromBody(document: Document, board: Board, run: { from: number; to: number }): boolean {
  if (run.to - run.from < 2 || run.to - run.from > 4) return false;
  const from = skipPreposition(document, run.to, ['from']);
  const body = from === undefined ? undefined : board.owner(from);
  if (body?.kind === 'Organization' && body.from === from) return true;
  const of = document.pack.pack.grammar.nounOrder === 'head-last' ? skipPreposition(document, run.to, ['of']) : undefined;
  if (of === undefined || document.isAny(run.from - 1, ['definite', 'indefinite', 'demonstrative'])) return false;
  const start = skipDeterminers(document, of);
  const first = board.owner(start);
  const owned = first?.kind === 'Country' && POSSESSIVE.test(document.word(first.to)) ? board.owner(first.to + 1) : first;
  return owned?.kind === 'Organization' && owned.form === 'name' && (owned.from === start || owned !== first);
}

/** "herpetologist Ana Prado": a noun of people that no list has, by how it ends, where nouns come last. */
export function followsTrade(document: Document, at: number): boolean {
  const { people } = document.pack.pack.lexicon;
  if (people === undefined || document.pack.pack.grammar.nounOrder !== 'head-last' || !isPlain(document, at - 1)) return false;
  const plural = `${document.key(at - 1)}s`;
  return people.endings.some((ending) => plural.endsWith(ending) && plural.length > ending.length + 3) && !people.except.includes(plural);
}

/** A word in lower case that is no name, verb, word of grammar or head. */
function isPlain(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && !isKnownVerb(document, at) && document.hits.at(at).length === 0;
}

/**
 * "Direktur utama Pescanorte, Xoan Barreiro,": behind an office without a body a name, a comma and a full name that closes: the first is the
 * body's. Only where nouns take no article.
 */
export function precedesHolder(document: Document, board: Board, run: { from: number; to: number }): boolean {
  const title = board.title(run.from - 1);
  if (document.pack.pack.grammar.bareDefinite !== true || title?.to !== run.from || title.role.kind !== 'office') return false;
  if (title.organizations.length > 0 || title.portfolio !== undefined || !document.isComma(run.to)) return false;
  let end = run.to + 1;
  while (end - run.to < 6 && isFreeCapital(document, board, end)) end++;
  const words = end - run.to - 1;
  return (
    words >= 2 && words <= 4 && (document.isPunctuation(end) || document.isAny(end, ['speech-verb', 'event-verb', 'perfect', 'relative']))
  );
}

function isFreeCapital(document: Document, board: Board, at: number): boolean {
  return (
    document.isWord(at) &&
    document.isCapital(at) &&
    board.owner(at) === undefined &&
    board.title(at) === undefined &&
    !document.isAny(at, ['honorific', 'rank', 'role', 'common-noun', 'organization-head'])
  );
}

/** ", yayasan yang ...", ", perusahaan pengelola pipa,", ", lembaga hukum asal Lima": no verb before a relative, a preposition of place or a comma. */
function isApposition(document: Document, at: number): boolean {
  for (let next = at; next < Math.min(at + 4, document.sentenceTo(at - 1)); next++) {
    if (document.isComma(next) || document.is(next, 'relative')) return true;
    if (skipPreposition(document, next, ['from', 'in', 'of']) !== undefined) return true;
    if (isKnownVerb(document, next) || document.isCapital(next) || isFunctionWord(document, next)) return false;
  }
  return false;
}

/** ", the agency's director": an office behind the possessive of a common noun behind the name's comma, where nouns come last. */
export function holdsOwnedOffice(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isComma(at) || !document.is(at + 1, 'definite')) return false;
  for (let next = at + 3; next < Math.min(at + 6, document.sentenceTo(at)); next++)
    if (POSSESSIVE.test(document.word(next))) return board.title(next + 1) !== undefined || document.is(next + 1, 'role');
  return false;
}

/** What stands behind a noun that is no apposition but an office's body or a subject: "According to X, the company has ...". */
const SUBJECT_OF = ['role', 'perfect', 'future', 'modal', 'passive', 'copula', 'speech-verb', 'negation'];

/** ", a Bilbao company", ", a local charity": a determined common noun for a body behind the name's comma, that owns nothing. */
export function isDescribedAsBody(document: Document, at: number): boolean {
  const head = document.hits.find<OrganizationHead>(at + 1, 'organization-head');
  if (document.pack.pack.grammar.bareDefinite === true && document.isComma(at) && head !== undefined && !document.isCapital(at + 1))
    return !document.is(at + 1, 'role') && isApposition(document, head.to);
  if (document.pack.pack.grammar.nounOrder === 'head-first' || !document.isComma(at) || !document.isAny(at + 1, ['indefinite', 'definite']))
    return false;
  for (let next = at + 2; next < Math.min(at + 7, document.sentenceTo(at)) && document.isWord(next); next++) {
    if (document.is(next, 'role')) return false;
    const head = document.hits.find(next, 'organization-head');
    if (head !== undefined && !document.isCapital(next))
      return !document.isAny(head.to, SUBJECT_OF) && !POSSESSIVE.test(document.word(head.to));
    const plain = document.isCapital(next) ? undefined : document.hits.find(next, 'body-noun');
    if (plain !== undefined && (document.isPunctuation(plain.to) || document.isAny(plain.to, ['preposition', 'relative']))) return true;
    if (document.isAny(next, ['preposition', 'speech-verb', 'relative'])) return false;
  }
  return false;
}

/** Senses of verbs that persons do at a gathering, and that are done to it by persons. */
const DONE_BY_PERSONS: ReadonlySet<EventSense> = new Set([
  'attend',
  'join',
  'speak',
  'chair',
  'open',
  'meet',
  'miss',
  'receive',
  'represent',
]);

/** "X Y bergabung", "dihadiri X Y": the doer beside a verb of being at a gathering, where nouns take no article and names show no words of theirs. */
export function actsAtGathering(document: Document, { from, to }: { from: number; to: number }): boolean {
  const { bareAgents } = document.pack.pack.grammar;
  if (bareAgents !== true || to - from < 2 || to - from > 4) return false;
  const after = document.hits.find<VerbHit<EventVerb>>(to, 'event-verb')?.lexeme.value;
  if (after !== undefined && (after.forms & FORM.finite) !== 0 && DONE_BY_PERSONS.has(after.verb.sense)) return document.isInitial(from);
  const before = document.hits.findEnding<VerbHit<EventVerb>>(from, 'event-verb')?.lexeme.value;
  return before !== undefined && (before.forms & FORM.passive) !== 0 && DONE_BY_PERSONS.has(before.verb.sense);
}

/** "X (Peru), Y Z (Nhật Bản)", "hai hiệu trưởng X và Y Z": a name joined to one told of in the same way, where names go on by listed words. */
export function isListedName(document: Document, board: Board, { from, to }: { from: number; to: number }): boolean {
  if (!hasNameWords(document) || to - from < 2 || to - from > 4) return false;
  const and = document.hits.findEnding(from, 'and');
  const joint = document.isComma(from - 1) ? from - 1 : and?.from;
  if (joint === undefined) return false;
  if (document.isMark(joint - 1, ')')) return document.isMark(to, '(') && board.owner(to + 1)?.kind === 'Country';
  if (and === undefined || document.isPunctuation(to)) return false;
  for (let at = joint - 2; at > joint - LONGEST_PAIR && at >= document.sentenceFrom(from); at--)
    if (document.is(at, 'pair')) return document.isAny(at + 1, ['role', 'honorific']) || board.title(at + 1) !== undefined;
  return false;
}

const LONGEST_PAIR = 10;
