// "The paper quoted X as saying": who is quoted, right before "as", where nouns come last.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

/** The person or body right before the "as" of a participle of saying; not "by the agency", which quotes the subject. */
export function quotedBefore(document: Document, referents: Referents, at: number): Referent | undefined {
  const as = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  if (as?.lexeme.value !== 'as' || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const who = referents.at(document.isComma(as.from - 1) ? as.from - 2 : as.from - 1);
  if (who === undefined || !isActorLike(who) || who.kind === 'Place') return undefined;
  return prepositionBefore(document, who.from) === undefined ? who : undefined;
}
