// "Badminton Asia", "Hydro Tasmania": bodies written as a common noun and the land it is of, with no word for a body.

import type { OrganizationHead } from '../lang/index.ts';
import { KIND_WORDS } from './common-nouns.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord } from './phrases.ts';

const MOST_WORDS = 3;
const NO_FIELD = [
  ...KIND_WORDS.filter((name) => name !== 'organization-head'),
  'place-head',
  'venue-head',
  'month',
  'weekday',
  'relative-day',
  'given-name',
  'family-name',
  'demonym',
  'rank',
];

/** Makes one body of ordinary capitals, with no article, and the known land right behind them. */
export function findLandBodies(document: Document, board: Board): void {
  if (document.pack.isOrdinary === undefined) return;
  for (const land of [...board.ofKind('Country'), ...board.ofKind('Place')]) {
    if (land.form !== 'name' || land.rule === 'demonym' || document.isCapital(land.to) || !document.isCapital(land.from - 1)) continue;
    const from = fieldStart(document, board, land.from);
    if (from === land.from || (document.isInitial(from) && land.from - from < 2 && !document.is(from, 'organization-head'))) continue;
    if (document.isCapital(from - 1) || document.isAny(from - 1, ['definite', 'indefinite', 'demonstrative'])) continue;
    const name = document.text(from, land.to);
    const country = land.attributes.iso2 ?? land.attributes.country;
    board.remove(land);
    const attributes = { orgType: 'other' as const, ...(country === undefined ? {} : { country }) };
    board.add(new Mention({ kind: 'Organization', from, to: land.to, form: 'name', rule: 'land-body', name, attributes }));
  }
}

/** Back over up to three ordinary nouns with capitals; the land's own start where something else is among them. */
function fieldStart(document: Document, board: Board, at: number): number {
  let from = at;
  while (from > document.sentenceFrom(at) && document.isCapital(from - 1) && document.isWord(from - 1)) {
    from--;
    const head = document.hits.find<OrganizationHead>(from, 'organization-head');
    if (head !== undefined && head.lexeme.value.complement !== 'before') return at;
    const plain =
      (head !== undefined || document.pack.isOrdinary!(document.key(from))) &&
      !document.isAny(from, NO_FIELD) &&
      !isFunctionWord(document, from);
    const side = document.pack.pack.lexicon.sides?.includes(document.key(from)) === true;
    if (!plain || side || at - from > MOST_WORDS || !board.isFree(from, from + 1) || document.regionOf[from] === 2) return at;
  }
  return from;
}
