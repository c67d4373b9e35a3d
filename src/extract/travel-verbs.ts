// Verbs of travelling and where they lead: "travelled to Lima", "a visité le Pérou".
import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isWhere } from './where.ts';

/** A verb of travelling or visiting. */
export function isTravel({ lexeme }: Hit): boolean {
  return lexeme.class === 'event-verb' && (lexeme.value as VerbHit<EventVerb>).verb.sense === 'visit';
}

/** The first country or place named between a verb of travelling and `stop`, where it stands as the verb's goal. */
export function goalOf(document: Document, board: Board, group: VerbGroup, stop: number): Mention | undefined {
  const place = board.startingIn(group.to, stop).find(({ kind, form }) => (kind === 'Country' || kind === 'Place') && form === 'name');
  if (place === undefined) return undefined;
  const right = place.from === group.to || document.hits.findEnding(place.from, 'definite')?.from === group.to;
  return right || isWhere(document, place.from) || prepositionBefore(document, place.from)?.role === 'to' ? place : undefined;
}
