// Ministers of lands that are no states: "the Minister of Justice of Aruba", "Scotland's culture secretary".
import type { PlaceRecord } from '../knowledge/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Where nouns come last: the land behind the "of" that an office of no told country ends with, or that possesses it; no city, which stands for its state. */
export function landOfMinister(document: Document, board: Board, { from, to, country, portfolio }: Title): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || country !== undefined || portfolio === undefined) return undefined;
  const land = placeWithin(document, board, from, to) ?? (POSSESSIVE.test(document.word(from - 1)) ? board.owner(from - 2) : undefined);
  if (land?.kind !== 'Place' || land.form !== 'name' || land.rule === 'demonym') return undefined;
  const known = document.hits.find<PlaceRecord>(land.from, 'place')?.lexeme.value.placeType;
  return known === undefined || known === 'province' ? land : undefined;
}

/** The last word of the office, or right behind it. */
function placeWithin(document: Document, board: Board, from: number, to: number): Mention | undefined {
  const inside = board.owner(to - 1);
  if (inside?.kind === 'Place' && inside.from > from && document.hits.findEnding(inside.from, 'preposition') !== undefined) return inside;
  const of = skipPreposition(document, to, ['of']);
  const behind = of === undefined ? undefined : board.owner(of);
  return behind?.from === of ? behind : undefined;
}
