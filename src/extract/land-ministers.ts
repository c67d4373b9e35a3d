// Ministers of lands that are no states: "the Minister of Justice of Aruba", "Scotland's culture secretary".
import type { PlaceRecord } from '../knowledge/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Where nouns come last: the land behind the "of" that an office of no told country ends with, or that possesses it or stands before it; no city, which stands for its state. */
export function landOfMinister(document: Document, board: Board, { from, to, country, portfolio, place }: Title): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || country !== undefined || portfolio === undefined) return undefined;
  const before = place ?? (POSSESSIVE.test(document.word(from - 1)) ? board.owner(from - 2) : undefined);
  const land = placeWithin(document, board, from, to) ?? before;
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

const LISTED = ['preposition', 'role', 'role-modifier', 'acting', 'former', 'deputy', 'demonym', 'portfolio-of'];

/** "la ministre québécoise de l'Environnement": an adjective that no list has right behind the word of office, where nouns have genders, tells a region. */
export function isOfUnlistedRegion(document: Document, { country, role, from, to }: Title): boolean {
  if (country !== undefined || document.pack.pack.grammar.genders === undefined || !role.position.endsWith('minister')) return false;
  const noun = document.hits.find(from, 'role') ?? document.hits.find(from + 1, 'role');
  const at = noun?.to ?? to;
  if (at >= to - 1 || !document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at)) return false;
  return !document.isAny(at, LISTED);
}
