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
    const complementizer = document.hits.find(after?.to ?? noun.to, 'complementizer');
    if (complementizer === undefined || sieve.covered[complementizer.to] === 1) continue;
    const teller = after?.referent ?? tellerBefore(sieve, noun.from);
    if (teller === undefined) continue;
    const from = sieve.trimStart(complementizer.to);
    const to = clauseEnd(sieve, from);
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
