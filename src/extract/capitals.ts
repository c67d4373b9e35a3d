// Cities told by what they are: "the Kenyan capital", "la capitale kényane", "in the capital".
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { countryBefore } from './ministries.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

/** Adds the capital of a country that stands beside the word, and the capital named last where it stands alone behind "in". */
export function findCapitals(document: Document, board: Board): void {
  let last: Mention | undefined;
  for (let at = 0; at < document.count; at++) {
    const owner = board.owner(at);
    if (owner !== undefined) {
      if (owner.kind === 'Place' && isCapital(document, owner)) last = owner;
      continue;
    }
    const word = document.hits.find(at, 'capital-word');
    if (word === undefined || !board.isFree(word.from, word.to) || document.quoteOf[at] !== -1 || isApposed(document, board, at)) continue;
    const country = countryBefore(document, board, word.from) ?? countryAfter(document, board, word.to);
    const named = country === undefined ? undefined : capitalOf(document, country.attributes.iso2);
    if (country !== undefined && named !== undefined) last = addCapital(board, word, named, country);
    else if (country === undefined && last !== undefined && isPlace(document, word.from))
      board.add(new Mention({ ...last, from: word.from, to: word.to, form: 'nominal', rule: 'capital-alone' }));
  }
}

/** "Oslo, capitale de la Norvège": the city has its name before the comma. */
function isApposed(document: Document, board: Board, at: number): boolean {
  const comma = (document.hits.findEnding(at, 'definite')?.from ?? at) - 1;
  return document.isComma(comma) && board.owner(comma - 1)?.kind === 'Place';
}

function addCapital(board: Board, word: { from: number; to: number }, named: Capital, country: Mention): Mention {
  board.remove(country);
  const mention = board.add(
    new Mention({
      kind: 'Place',
      from: Math.min(word.from, country.from),
      to: Math.max(word.to, country.to),
      form: 'nominal',
      rule: 'capital-of-country',
      name: named.name,
      knowledge: named.key,
      attributes: country.attributes.iso2 === undefined ? {} : { country: country.attributes.iso2 },
      owner: country,
    }),
  );
  board.addNested(country);
  return mention;
}

/** The country right behind: "of Kenya", "kényane". */
function countryAfter(document: Document, board: Board, at: number): Mention | undefined {
  const of = skipPreposition(document, at, ['of']);
  if (of === undefined && document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  const start = of === undefined ? at : skipDeterminers(document, of);
  const owner = board.owner(start);
  return owner?.kind === 'Country' && owner.from === start ? owner : undefined;
}

/** Behind "in" or "at": where something is, not a sum of money. */
function isPlace(document: Document, at: number): boolean {
  const role = prepositionBefore(document, at)?.role;
  const definite = document.pack.pack.grammar.bareDefinite === true || document.hits.findEnding(at, 'definite') !== undefined;
  return definite && (role === 'in' || role === 'at');
}

interface Capital {
  key: string;
  name: string;
}

function capitalOf(document: Document, iso2: string | undefined): Capital | undefined {
  const record = document.pack.capitals.get(iso2 ?? '');
  if (record === undefined) return undefined;
  const { tag } = document.pack;
  return { key: record.key, name: record.names[tag]?.[0] ?? record.names['*']?.[0] ?? record.names['en']?.[0] ?? record.key };
}

function isCapital(document: Document, place: Mention): boolean {
  return place.knowledge !== undefined && document.pack.capitals.get(place.attributes.country ?? '')?.key === place.knowledge;
}
