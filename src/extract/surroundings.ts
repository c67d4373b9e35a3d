// The country or place that the words beside a place put it in: "X (Benin)", "X, in northern Benin", "the Beninese town of X".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

interface Span {
  from: number;
  to: number;
}

/** Countries and places by name behind a comma, a bracket or "in"; a country's adjective beside the noun for such places before it. */
export function surroundingsOf(document: Document, board: Board, place: Span): Mention | undefined {
  return landAfter(document, board, place) ?? landBefore(document, board, place);
}

/** Plain words between "in" and the name: "in the far north of", "ở miền đông nam". */
const MOST_WORDS = 3;

function landAfter(document: Document, board: Board, { to }: Span): Mention | undefined {
  const marked = document.isComma(to) || document.word(to) === '(';
  const start = marked ? to + 1 : to;
  const inside = skipPreposition(document, start, marked && document.pack.pack.grammar.directionsPlace === true ? WHERE : IN);
  if (!marked && inside === undefined) return undefined;
  const stop = document.sentenceTo(to - 1);
  let words = 0;
  for (let at = inside ?? start; at < stop && words <= MOST_WORDS; ) {
    const owner = board.owner(at);
    if (owner !== undefined) return isLand(owner) && owner.from === at ? owner : undefined;
    if (document.isCapital(at) || !document.isWord(at) || board.isBlocked(at)) return undefined;
    const joint = document.hits.find(at, 'definite')?.to ?? skipPreposition(document, at, ['of']);
    if (joint === undefined && !isPlain(document, at)) return undefined;
    if (joint === undefined) words++;
    at = joint ?? at + 1;
  }
  return undefined;
}

const IN: readonly PrepositionRole[] = ['in'];
const WHERE: readonly PrepositionRole[] = ['in', 'to'];

function isPlain(document: Document, at: number): boolean {
  return document.is(at, 'place-head') || (!isFunctionWord(document, at) && !isKnownVerb(document, at) && !document.is(at, 'event-head'));
}

function isLand(mention: Mention): boolean {
  return (mention.kind === 'Country' || mention.kind === 'Place') && mention.form === 'name';
}

/** "the Chilean city of X", "la ville kirghize d'X": a head of places and the adjective of a country right before. */
function landBefore(document: Document, board: Board, { from }: Span): Mention | undefined {
  const of = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  const end = of?.lexeme.value === 'of' ? of.from : from;
  const head = document.hits.findEnding(end, 'place-head');
  const adjective = board.owner((head?.from ?? end) - 1);
  if (adjective?.rule !== 'demonym' || adjective.to !== (head?.from ?? end)) return undefined;
  const headed = head !== undefined || document.hits.findEnding(adjective.from, 'place-head') !== undefined;
  return headed ? adjective : undefined;
}
