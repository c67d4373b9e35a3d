// Whether words put something in a place: "in Lima", "à Lima", "ở thủ đô Lima", "in the Peruvian port of Lima".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import { isFunctionWord, prepositionBefore } from './phrases.ts';

/** In the care of "in" or "at", or of a preposition of direction where those tell places too: "à Lima", "au Pérou". */
export function isWhere(document: Document, at: number): boolean {
  return isWithin(document, at) || (document.pack.pack.grammar.directionsPlace === true && prepositionBefore(document, at)?.role === 'to');
}

/** In the care of "in" or "at". */
export function isWithin(document: Document, at: number): boolean {
  const preposition = prepositionBefore(document, at) ?? beforeNoun(document, at);
  const role = preposition?.role;
  return role === 'of' ? isInTown(document, preposition!.from) : role === 'in' || role === 'at';
}

/** "ở | thủ đô Lima", "di | kota Lima": the preposition before a noun for places that stands right before the name, where nouns come first. */
function beforeNoun(document: Document, at: number): { role: PrepositionRole; from: number } | undefined {
  const noun = document.hits.findEnding(at, 'place-head');
  return noun === undefined ? undefined : prepositionBefore(document, noun.from);
}

const MOST_BEFORE_TOWN = 3;

/** "in the Peruvian port of": a word for a place before "of", a preposition of place before its article. */
function isInTown(document: Document, of: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isAny(of - 1, ['place-head', 'capital-word'])) return false;
  for (let at = of - 1; at > of - 2 - MOST_BEFORE_TOWN; at--) {
    const article = document.hits.findEnding(at, 'definite');
    if (article === undefined) {
      if (!document.isWord(at - 1) || (isFunctionWord(document, at - 1) && !document.isCapital(at - 1))) return false;
      continue;
    }
    const role = document.hits.findEnding<PrepositionRole>(article.from, 'preposition')?.lexeme.value;
    return role === 'in' || role === 'at';
  }
  return false;
}
