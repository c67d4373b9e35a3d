// Where a body that is sent abroad sits, as the end of its name: "ambassade du Pérou" + "en Belgique", "Délégation de l'Union européenne" + "au Tchad".
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** The land or city that a preposition of place puts right behind the name of such a body, where names are chains. */
export function seatAbroad(document: Document, board: Board, at: number): Mention | undefined {
  const preposition = hasChains(document) ? skipPreposition(document, at, ['in', 'at', 'to']) : undefined;
  const start = preposition === undefined ? at : skipDeterminers(document, preposition);
  const seat = preposition === undefined ? undefined : board.owner(start);
  return seat?.from === start && (seat.kind === 'Country' || seat.kind === 'Place') ? seat : undefined;
}
