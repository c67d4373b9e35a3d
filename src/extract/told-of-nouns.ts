// Whether a verb tells of the noun beside it or of the happening around: "a shelter run by X", "deux ateliers organisés à Lima".
import { type EventHead, type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import { isBareParticiple } from './deed-arguments.ts';
import type { RelationContext } from './fillers.ts';
import { isFunctionWord } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** "perjanjian yang digagas X": a relative clause tells of the noun before it, not of the event around, where nouns take no article. */
export function isToldOfThing({ document }: RelationContext, group: VerbGroup): boolean {
  return document.pack.pack.grammar.bareDefinite === true && document.hits.findEnding(group.from, 'relative') !== undefined;
}

/** "operasi itu dilakukan di Lima": a noun that points back and is not one for any happening is the subject, where nouns take no article. */
export function hasPointedSubject({ document }: RelationContext, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.bareAgents !== true) return false;
  const pointer = document.hits.findEnding(group.from, 'demonstrative');
  if (pointer === undefined || !document.isWord(pointer.from - 1)) return false;
  return document.hits.findEnding<EventHead>(pointer.from, 'event-head')?.lexeme.value.generic !== true;
}

/** "deux ateliers organisés à Lima": a participle that no auxiliary makes a sentence's own is said of the noun before it. */
export function isNounsOwn({ document }: RelationContext, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.passive.length === 0 || document.pack.pack.grammar.bareDefinite === true) return false;
  if (group.from === document.sentenceFrom(group.from)) return false;
  const forms = document.hits.find<VerbHit<EventVerb>>(group.verb, 'event-verb')?.lexeme.value.forms ?? 0;
  return isBareParticiple(document, group) || (group.from === group.verb && (forms & FORM.participle) !== 0);
}

/** "a centre to be run by X": a passive with an auxiliary tells of its own subject, where nouns come last. */
export function isStatedOf({ document }: RelationContext, group: VerbGroup): boolean {
  return group.passive && document.pack.pack.grammar.nounOrder === 'head-last' && !isBareParticiple(document, group);
}

/** "a shelter run by X": a bare participle right behind a plain noun for no happening tells of that noun, where nouns come last. */
export function isOfNoun({ document, referents }: RelationContext, { from }: VerbGroup): boolean {
  const noun = from - 1;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isWord(noun) || document.isCapital(noun)) return false;
  return (
    referents.at(noun) === undefined && !document.isAny(noun, ['event-head', 'occasion', 'event-verb']) && !isFunctionWord(document, noun)
  );
}
