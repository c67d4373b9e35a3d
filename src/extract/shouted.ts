// Words shouted in capitals: "WE WIN", "did NOT". They are no short names of bodies.
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import { isFunctionWord } from './phrases.ts';

/** As long as the short name of a body that is an ordinary word too: "ACT", "ICE". */
const SHORTEST_SHOUT = 3;

/** A word of grammar in capitals, or an ordinary one beside another such or of four letters and more, where neither an article nor a verb of saying tells a body. */
export function isShouted(document: Document, at: number): boolean {
  const { isOrdinary } = document.pack;
  if (isOrdinary === undefined || !isUpper(document, at)) return false;
  const grammar = isFunctionWord(document, at);
  if (!(grammar || isOrdinary(document.key(at))) || document.is(at - 1, 'definite') || document.is(at + 1, 'speech-verb')) return false;
  const loud = (other: number): boolean => isUpper(document, other) && (isOrdinary(document.key(other)) || isFunctionWord(document, other));
  return grammar || document.word(at).length > SHORTEST_SHOUT || loud(at - 1) || loud(at + 1);
}

function isUpper(document: Document, at: number): boolean {
  return (document.tokens.shape[at]! & SHAPE.upper) !== 0;
}
