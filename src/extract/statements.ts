// What was said, found by a sieve of named rules: the most certain pattern first, each over what the ones before left.
import { accordingTo, ownedSources } from './according.ts';
import type { Clauses } from './clauses.ts';
import { echoedSentences, verblessQuotes } from './colons.ts';
import { contentBehindComparison } from './compared.ts';
import type { Cue } from './cues.ts';
import { dialogueTurns } from './dialogue-turns.ts';
import type { Document } from './document.ts';
import { floatingQuotes } from './floating.ts';
import { contentThenCue, cueThenContent } from './indirect.ts';
import { interruptedQuotes } from './interrupted.ts';
import { answers } from './interviews.ts';
import { contentBeforeSubject, quotesBehindColons } from './leading.ts';
import { nominalClauses, stands } from './nominal.ts';
import { openingAttributions } from './opening-attributions.ts';
import { cueThenQuote, quoteThenCue } from './quoted.ts';
import { contentThenQuoting } from './quoted-as-saying.ts';
import type { Referents } from './referents.ts';
import { repliesBehindColons } from './replies.ts';
import { retoldSentences } from './retellings.ts';
import { saidThis } from './said-this.ts';
import { type FoundStatement, Sieve } from './sieve.ts';

/** Finds every reported statement of an article, in text order. */
export function findStatements(document: Document, referents: Referents, clauses: Clauses): FoundStatement[] {
  const sieve = new Sieve(document, referents, clauses);
  const used = new Set<Cue>();
  answers(sieve);
  dialogueTurns(sieve);
  interruptedQuotes(sieve);
  for (const cue of sieve.cues) if (quoteThenCue(sieve, cue)) used.add(cue);
  for (const cue of sieve.cues) if (!used.has(cue) && cueThenQuote(sieve, cue)) used.add(cue);
  accordingTo(sieve);
  openingAttributions(sieve);
  ownedSources(sieve);
  echoedSentences(sieve);
  retoldSentences(sieve);
  saidThis(sieve, used);
  repliesBehindColons(sieve);
  for (const stage of [contentBehindComparison, contentBeforeSubject, contentThenQuoting, contentThenCue, cueThenContent]) {
    for (const cue of sieve.cues)
      if (!used.has(cue) && !cue.impersonal && sieve.covered[cue.group.verb] !== 1 && stage(sieve, cue)) used.add(cue);
  }
  quotesBehindColons(sieve);
  nominalClauses(sieve);
  stands(sieve);
  verblessQuotes(sieve);
  floatingQuotes(sieve);
  return oneForEachSpan(sieve.found)
    .map(withSoundParts)
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Two rules may read one stretch of text: the one that came first in the sieve stays. */
function oneForEachSpan(found: readonly FoundStatement[]): FoundStatement[] {
  const seen = new Map<number, number[]>();
  return found.filter(({ from, to }) => {
    const ends = seen.get(from);
    if (to <= from || ends?.includes(to) === true) return false;
    if (ends === undefined) seen.set(from, [to]);
    else ends.push(to);
    return true;
  });
}

/** Pieces stand in order inside their statement; where a quotation was repaired over them they do not, and it is one piece. */
function withSoundParts(statement: FoundStatement): FoundStatement {
  if (statement.parts === undefined) return statement;
  const { parts, ...whole } = statement;
  const sound = parts.every(
    (part, index) => part.from < part.to && part.from >= (parts[index - 1]?.to ?? whole.from) && part.to <= whole.to,
  );
  return sound ? statement : whole;
}
