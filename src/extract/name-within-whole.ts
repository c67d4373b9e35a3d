// The name of a part without that of the body it belongs to: "Comité permanent des pêches" of "Comité permanent des pêches de la Chambre".
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';

const FEWEST_WORDS = 3;

/** What a body is called for short when its name ends in that of its whole; undefined where too little of it is left. */
export function nameWithinWhole(document: Document, { kind, from, to, partOf }: Mention): string | undefined {
  if (kind !== 'Organization' || partOf === undefined || partOf.to !== to || partOf.from <= from) return undefined;
  const joint = prepositionBefore(document, partOf.from)?.from;
  return joint === undefined || joint - from < FEWEST_WORDS ? undefined : document.text(from, joint);
}
