// "X, who led the team, said buyers ...", "A guild of weavers, Y, asked ...": what stands before a verb is its own subject, no content of its.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isOnePerson } from './person-nouns.ts';
import { skipDeterminers } from './phrases.ts';
import { isActorLike, POSSESSIVE } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Words before the noun that opens a sentence. */
const MOST_BEFORE = 3;

/**
 * Where nouns come last: the words from `first` to a verb are an actor with a relative clause or an apposition without a verb between commas. `named`
 * is the name right before the verb, if one is read as its subject.
 */
export function isInterruptedSubject(sieve: Sieve, first: number, verb: number, named: Referent | undefined): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isComma(first) || !document.isComma(verb - 1)) return false;
  if (named !== undefined && named.to === verb - 1 && named.mention?.form === 'name' && document.isComma(named.from - 1))
    return !holdsVerb(sieve, first, named.from);
  const start = skipDeterminers(document, first);
  let end = start;
  for (let at = start; at <= start + MOST_BEFORE && end === start; at++) {
    const head = sieve.referents.at(at);
    if (head !== undefined && (!isActorLike(head) || head.pronoun !== undefined)) return false;
    if (head !== undefined) end = head.to;
    else if (!document.isWord(at) || document.isAny(at, VERBS)) return false;
    else if (isOnePerson(document, at)) end = at + 1;
    else end = document.hits.find(at, 'organization-head')?.to ?? document.hits.find(at, 'body-noun')?.to ?? end;
  }
  if (end === start || end >= verb - 1 || !(document.isComma(end) || holdsComma(sieve, start, end))) return false;
  return document.is(end + 1, 'relative') || !holdsVerb(sieve, participleEnd(document, end), verb);
}

/** "The panel, chaired by X, briefed ...": past a participle with its preposition right behind the comma. */
function participleEnd(document: Document, comma: number): number {
  const opens = document.isComma(comma) && document.isAny(comma + 1, ['event-verb', 'speech-verb']);
  if (!opens) return comma;
  const preposition = document.is(comma + 2, 'preposition') ? comma + 2 : comma + 3;
  return document.is(preposition, 'preposition') ? preposition : comma;
}

/** "X, a baker": the name with its office behind a comma is one. */
function holdsComma({ document }: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isComma(at)) return true;
  return false;
}

function holdsVerb({ document, referents, cueAt }: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.is(at, 'relative') && isLastStretch(document, at, to - 1)) return false;
    const word = referents.at(at) === undefined && !POSSESSIVE.test(document.word(at));
    if (word && (document.isAny(at, ASSERTED) || cueAt.has(at))) return true;
  }
  return false;
}

/** No comma between two positions. */
function isLastStretch(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isComma(at)) return false;
  return true;
}

const ASSERTED = ['event-verb', 'perfect', 'passive', 'modal', 'future', 'negation'];
const VERBS = ['speech-verb', 'event-verb', 'perfect', 'passive', 'modal', 'future', 'preposition'];
