// The words that name who said it, right before a verb that closes the sentence: "..., the country's health ministry said".
import { isClause } from './content-starts.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, possessiveAt } from './phrases.ts';
import { isActorLike, POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Nothing, a mark, or a short tag in brackets or commas: "(R)", ", D-Nev.,". */
export function isTag(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  if (to - from <= 1 || isPostmodifier(sieve, from, to)) return true;
  const opens = document.word(from) === '(' || document.isComma(from);
  const closes = document.word(to - 1) === ')' || document.isComma(to - 1);
  return opens && closes && to - from <= 6;
}

/** "two people familiar with the matter", "officials close to the talks": plain words and one prepositional group behind a noun. */
function isPostmodifier(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  if (to - from > 8 || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  let prepositions = 0;
  for (let at = from; at < to; at++) {
    if (POSSESSIVE.test(document.word(at))) continue;
    if (!document.isWord(at) || document.quoteOf[at]! >= 0 || sieve.cueAt.has(at)) return false;
    if (document.isAny(at, ['passive', 'perfect', 'modal', 'future', 'negation', 'complementizer', 'and'])) return false;
    if (document.is(at, 'preposition')) prepositions++;
  }
  return prepositions > 0;
}

/** "Five were rescued, the coastguard said": the plain noun phrase between the last comma and the verb, when no actor was found in it; where nouns come last. */
export function nounAtEnd(sieve: Sieve, group: VerbGroup, found: readonly Referent[]): { from: number; to: number } | undefined {
  const { document } = sieve;
  const { from: verb, gerund } = group;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || gerund) return undefined;
  let from = verb;
  while (!document.isComma(from - 1)) {
    from--;
    const plain =
      POSSESSIVE.test(document.word(from)) ||
      (document.isWord(from) && document.quoteOf[from] === -1 && !sieve.cueAt.has(from) && !document.isAny(from, NOT_IN_NOUN));
    if (!plain || verb - from > LONGEST_NOUN || from <= document.sentenceFrom(verb)) return undefined;
  }
  if (
    from === verb ||
    document.isAny(from - 2, ['and', 'or', 'but']) ||
    !(document.isAny(from, DETERMINERS) || document.isCapital(from) || possessiveAt(document, from) || isListener(document, from, verb))
  )
    return undefined;
  const actor = found.some((referent) => referent.to > from && isActorLike(referent) && referent.mention?.rule !== 'demonym');
  return actor ? undefined : { from, to: verb };
}

/** "..., state media reported", "..., local media said": those whom people speak to, as ones who tell. */
function isListener(document: Document, from: number, to: number): boolean {
  return document.hits.findEnding(to, 'addressee')?.from === from;
}

/** "..., Ana Prado, a nurse from Lima, said", "..., Ana Prado, who runs the clinic, said": the name behind a comma or at the start whose apposition or relative clause ends right before the verb; where nouns come last. */
export function nameBeforeApposition({ document, referents }: Sieve, { from: verb, gerund }: VerbGroup): Referent | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || gerund || !document.isComma(verb - 1)) return undefined;
  let at = verb - 2;
  while (!document.isComma(at) && verb - at <= LONGEST_RELATIVE && document.isWord(at) && document.quoteOf[at] === -1) at--;
  if (!document.isComma(at)) return undefined;
  if (!document.is(at + 1, 'relative')) {
    if (verb - at > LONGEST_NOUN + 1 || !document.isAny(at + 1, OPENS_APPOSITION)) return undefined;
    for (let inner = at + 1; inner < verb - 1; inner++) if (document.isAny(inner, NOT_IN_APPOSITION)) return undefined;
  }
  const name = referents.at(at - 1);
  const own = name?.mention;
  return name?.kind === 'Person' && own?.form === 'name' && own.to === at && document.isComma(own.from - 1) ? name : undefined;
}

const NOT_IN_APPOSITION = ['passive', 'perfect', 'modal', 'future', 'complementizer', 'and', 'relative'];
const OPENS_APPOSITION = ['definite', 'indefinite', 'role', 'former', 'acting', 'preposition', 'number-word'];
const LONGEST_RELATIVE = 16;
const LONGEST_NOUN = 9;
const DETERMINERS = ['definite', 'indefinite', 'demonstrative', 'number-word', 'paper'];
const NOT_IN_NOUN = [
  'nominal-cue',
  'sent-cue',
  'passive',
  'perfect',
  'modal',
  'future',
  'negation',
  'complementizer',
  'relative',
  'subordinator',
  'but',
  'contrast',
];

/** Where the noun phrase around a subject starts: plain words and determiners before it, back to a mark; also the word that owns an office ("its director, X", "her lawyer"). */
export function phraseStart(sieve: Sieve, at: number): number {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  const first = document.sentenceFrom(at);
  let from = at;
  for (let steps = 0; steps < 6 && from > first; steps++) {
    const before = from - 1;
    if (!(document.isWord(before) || POSSESSIVE.test(document.word(before))) || document.quoteOf[before]! >= 0) break;
    const plain =
      POSSESSIVE.test(document.word(before)) ||
      possessiveAt(document, before) !== undefined ||
      document.isAny(before, ['definite', 'indefinite', 'demonstrative', 'role-modifier', 'adverb']) ||
      !isFunctionWord(document, before);
    if (!plain || document.isAny(before, ['speech-verb', 'event-verb'])) return at;
    from = before;
  }
  return from;
}

/** A comma right before a position, inside a closing mark or out. */
export function endsWithComma(sieve: Sieve, at: number): boolean {
  const { document } = sieve;
  return document.isComma(at - 1) || (document.quoteOf[at - 1]! >= 0 && document.isComma(at - 2));
}

const PAPERS = ['nominal-cue', 'paper', 'sent-cue'];

/** "in a statement | carried by the radio", "in a widely | read column": a verb's form that goes with a noun for words said, where nouns come last. */
export function isBesideCueNoun(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (document.word(at - 1).endsWith('ly') && document.isWord(at + 1) && !isFunctionWord(document, at + 1)) return true;
  return document.isAny(at + 1, PAPERS) || PAPERS.some((name) => document.hits.findEnding(at, name) !== undefined);
}

/** "Speaking to students in Lima": a word in -ing opens the sentence and no verb stands behind it, where nouns come last. */
export function isParticiplePhrase(document: Document, from: number, to: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || from !== document.sentenceFrom(from)) return false;
  return /\p{Ll}ing$/u.test(document.word(from)) && !isClause(document, from + 1, to);
}
