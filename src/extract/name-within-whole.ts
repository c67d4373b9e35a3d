// The short name of a whole one: the name of a part without that of the body it belongs to: "Comité permanent des pêches" of "Comité permanent des pêches de la Chambre".
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';

const FEWEST_WORDS = 3;

/** What a body is called for short when its name ends in that of its whole; undefined where too little of it is left. */
export function nameWithinWhole(document: Document, mention: Mention): string | undefined {
  const { kind, from, to, partOf } = mention;
  if (kind === 'Event' || (kind === 'Instrument' && !document.isCapital(from))) return nameBeforeSubject(document, mention);
  if (kind !== 'Organization' || partOf === undefined || partOf.to !== to || partOf.from <= from) return undefined;
  const joint = prepositionBefore(document, partOf.from)?.from;
  return joint === undefined || joint - from < FEWEST_WORDS ? undefined : document.text(from, joint);
}

/** "rapat dengar pendapat umum" of "rapat dengar pendapat umum tentang rencana X": an event or paper without what it was about. */
function nameBeforeSubject(document: Document, { from, to }: Mention): string | undefined {
  for (let at = from + FEWEST_WORDS; at < to; at++)
    if (skipPreposition(document, at, ['about', 'on']) !== undefined) return document.text(from, at);
  return undefined;
}

/** "le musée" and "Musées royaux d'Art": a folded name holds a word, or its plural where nouns have genders. */
export function holdsWord(document: Document, name: string, word: string): boolean {
  const padded = ` ${name} `;
  return padded.includes(` ${word} `) || (document.pack.pack.grammar.genders !== undefined && padded.includes(` ${word}s `));
}
