// Verbs of presence whose own words tell of something else than the gathering at hand: "attended a dozen rallies", "he drew a crowd".
import type { EventHead, GroupNoun, SlotPlace } from '../lang/index.ts';
import { isDefinite } from './event-signs.ts';
import type { RelationContext } from './fillers.ts';
import { readNumber } from './numbers.ts';
import { skipPreposition } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Tokens behind a verb in which a happening is its object. */
const NEAR = 4;

/** What a verb of presence would say of the gathering at hand it says of what it names itself, or of somebody who is no gathering. */
export function isOfOther(context: RelationContext, group: VerbGroup, places: readonly SlotPlace[]): boolean {
  return places.includes('object')
    ? hasOwnObject(context, group)
    : places.includes('subject') && !group.passive && isOfPerson(context, group);
}

/** "took part in three debates", "attended a vigil": one of any, or several, not the one told of. */
function hasOwnObject({ document, referents }: RelationContext, { to }: VerbGroup): boolean {
  const start = skipPreposition(document, to, ['in', 'at']) ?? to;
  if (document.hits.find(start, 'indefinite') !== undefined || readNumber(document, start) !== undefined) return true;
  if (document.pack.pack.grammar.bareDefinite === true) return false;
  for (let at = start; at < start + NEAR; at++) {
    if (!document.isWord(at) || document.is(at, 'preposition') || referents.at(at) !== undefined) return false;
    const head = document.hits.find<EventHead>(at, 'event-head');
    if (head !== undefined) return !isDefinite(document, start, head.to) && document.hits.find(start, 'definite') === undefined;
  }
  return false;
}

/** "She brought up the tax", "Mayor Ana Prado drew a crowd": a person's deed; whoever brings a delegation comes with it. */
function isOfPerson({ clauses, document }: RelationContext, group: VerbGroup): boolean {
  for (let at = group.to; at < group.to + NEAR; at++)
    if (document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of === 'delegations') return false;
  return clauses.subject(group).some(({ kind, pronoun }) => kind === 'Person' || (pronoun !== undefined && pronoun.gender !== undefined));
}
