// One stage of the sieve: what a noun of telling says: "her claim that ...", "warnings from X that ...".

import type { Pronoun } from '../lang/index.ts';
import { Referent } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

/** Adds the clause after a noun of telling and a complementizer, when its teller stands beside the noun. */
export function nominalClauses(sieve: Sieve): void {
  const { document } = sieve;
  for (let at = document.next(0, 'nominal-cue'); at < document.count; at = document.next(at + 1, 'nominal-cue')) {
    const noun = document.hits.find(at, 'nominal-cue');
    if (noun === undefined || document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || document.regionOf[at] === 2) continue;
    const after = tellerAfter(sieve, noun.to);
    const joint = after?.to ?? noun.to;
    const is = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.find(joint, 'passive') : undefined;
    const complementizer = document.hits.find(is?.to ?? joint, 'complementizer') ?? colonBehind(sieve, is?.to ?? joint);
    if (complementizer === undefined || sieve.covered[complementizer.to] === 1) continue;
    const teller =
      after?.referent ?? tellerBefore(sieve, noun.from) ?? (is === undefined ? giverBefore(sieve, noun.from)?.teller : undefined);
    if (teller === undefined) continue;
    const from = sieve.trimStart(complementizer.to);
    const to =
      is === undefined && document.word(from - 1) !== ':' ? clauseEnd(sieve, from) : sieve.trimEnd(from, document.sentenceTo(from));
    if (to - from < 4) continue;
    sieve.found.push({
      from,
      to,
      mode: sieve.modeOf(from, to),
      rule: 'noun-complementizer',
      cue: { from: noun.from, to: noun.to },
      via: { from: teller.from, to: teller.to },
      speakers: sieve.clauses.coordination(teller),
      fused: false,
    });
    sieve.cover(from, to);
  }
}

/** "X's message was clear: the dam holds": a colon right behind the noun or behind one word, words outside quotation marks after it; where nouns come last. */
function colonBehind({ document }: Sieve, at: number): { to: number } | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const colon = document.word(at) === ':' ? at : document.isWord(at) && document.word(at + 1) === ':' ? at + 1 : undefined;
  return colon !== undefined && document.isWord(colon + 1) && document.quoteOf[colon + 1] === -1 ? { to: colon + 1 } : undefined;
}

/** Adds what somebody takes a stand on or is willing to do: "X expressed serious concern over ...", "Y voiced *his country's readiness to ...*". */
export function stands(sieve: Sieve): void {
  const { document } = sieve;
  for (let at = document.next(0, 'stand', 'will'); at < document.count; at = document.next(at + 1, 'stand', 'will')) {
    const noun = document.hits.find(at, 'stand') ?? document.hits.find(at, 'will');
    if (noun === undefined || document.quoteOf[at]! >= 0 || sieve.covered[at] === 1 || sieve.covered[noun.to] === 1) continue;
    const giver = giverBefore(sieve, at);
    const teller = giver?.teller;
    const from = noun.lexeme.class === 'will' && giver !== undefined ? giver.object : noun.to;
    const to = beforeCue(sieve, from, clauseEnd(sieve, from));
    if (teller === undefined || to - from < 2 || document.regionOf[at] === 2) continue;
    const cue = { from: noun.from, to: noun.to };
    const via = { from: teller.from, to: teller.to };
    const speakers = sieve.clauses.coordination(teller);
    sieve.found.push({ from, to, mode: sieve.modeOf(from, to), rule: 'noun-complementizer', cue, via, speakers, fused: false });
    sieve.cover(from, to);
  }
}

/** "... the attack and pledged to act": before a second verb of saying behind "and". */
function beforeCue({ document, cueAt }: Sieve, from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if ((cueAt.has(at) || document.is(at, 'giving')) && document.isAny(at - 1, ['and', 'but'])) return at - 1;
  return to;
}

/** A comma ends the clause, for what follows may belong to the sentence around the noun. */
function clauseEnd(sieve: Sieve, from: number): number {
  const { document } = sieve;
  const stop = document.sentenceTo(from);
  for (let at = from + 1; at < stop; at++) if (document.isComma(at) && document.quoteOf[at] === -1) return sieve.trimEnd(from, at);
  return sieve.trimEnd(from, stop);
}

/** "Prado's claim", "her repeated claim": the possessor, an adjective or two between. */
function tellerBefore(sieve: Sieve, at: number): Referent | undefined {
  const { document } = sieve;
  for (let before = at - 1, steps = 0; steps < 3 && before >= document.sentenceFrom(at); before--, steps++) {
    const word = document.word(before);
    if (/^['’]s?$/.test(word)) return actor(sieve.referents.at(before - 1));
    const pronoun = document.hits.find<Pronoun>(before, 'pronoun')?.lexeme.value;
    if (pronoun?.person === 3 && pronoun.use !== 'subject' && document.pack.pack.grammar.nounOrder === 'head-last')
      return sieve.clauses.subject({ from: before })[0] ?? new Referent({ from: before, to: before + 1, kind: 'Pronoun', pronoun });
    if (document.isPunctuation(before) || document.isAny(before, ['definite', 'indefinite', 'preposition'])) return undefined;
  }
  return undefined;
}

/** "X gave an assurance that", "Y sounded a clear warning that": the subject of a verb of giving whose object the noun is, an adjective or two between; where the object starts. */
function giverBefore(sieve: Sieve, at: number): { teller: Referent; object: number } | undefined {
  const { document } = sieve;
  for (let before = at; before > at - MOST_BETWEEN && before > document.sentenceFrom(at); before--) {
    const verb = document.hits.findEnding(before, 'giving');
    if (verb === undefined) {
      if (!document.isWord(before - 1) || document.isAny(before - 1, ['preposition', 'negation', 'relative'])) return undefined;
      continue;
    }
    if (document.isAny(verb.from - 1, NOT_GIVEN)) return undefined;
    const teller = actor(sieve.clauses.subject({ from: groupStart(sieve, verb.from) })[0]);
    return teller && { teller, object: before };
  }
  return undefined;
}

const MOST_BETWEEN = 4;
const NOT_GIVEN = ['negation', 'modal', 'future', 'passive', 'preposition'];

function groupStart({ document }: Sieve, at: number): number {
  let from = at;
  while (document.isAny(from - 1, ['perfect', 'adverb'])) from--;
  return from;
}

/** "warnings from X", "the claim by X". */
function tellerAfter(sieve: Sieve, at: number): { referent: Referent; to: number } | undefined {
  const { document } = sieve;
  const start = skipPreposition(document, at, ['of', 'from', 'by']);
  if (start === undefined) return undefined;
  const referent = actor(sieve.referents.at(skipDeterminers(document, start)));
  return referent === undefined ? undefined : { referent, to: referent.to };
}

function actor(referent: Referent | undefined): Referent | undefined {
  return referent !== undefined && isActorLike(referent) && referent.kind !== 'Place' ? referent : undefined;
}
