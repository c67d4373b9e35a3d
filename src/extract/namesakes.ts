// Countries that share a name or an adjective ("Congo", "Dominican"): which of them the article speaks of.
import type { CountryRecord, PlaceRecord } from '../knowledge/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

/** Gives each mention that several countries could be to the one the article names most otherwise, by another name or a place in it. */
export function settleNamesakes(document: Document, board: Board): void {
  const shared = new Map<Mention, readonly CountryRecord[]>();
  for (const mention of board.ofKind('Country')) {
    const named = countriesNamed(document, mention);
    if (named.length > 1) shared.set(mention, named);
  }
  if (shared.size === 0) return;
  const counts = countOthers(board, shared);
  for (const [mention, named] of shared) {
    const weigh = ({ iso2 }: CountryRecord): number => (counts.get(iso2) ?? 0) + share(document.pack.knowledge.places, iso2);
    const { key, iso2 } = named.reduce((best, next) => (weigh(next) > weigh(best) ? next : best));
    mention.knowledge = key;
    mention.attributes = { ...mention.attributes, iso2 };
  }
}

/** The share of the listed places that are a country's: without a sign the one the world hears more of is meant. */
function share(places: readonly PlaceRecord[], iso2: string): number {
  return places.filter(({ country }) => country === iso2).length / (places.length + 1);
}

function countriesNamed(document: Document, { from, to }: Mention): readonly CountryRecord[] {
  const named = new Set<CountryRecord>();
  for (const hit of document.hits.at(from))
    if (hit.to === to && (hit.lexeme.class === 'country' || hit.lexeme.class === 'demonym')) named.add(hit.lexeme.value as CountryRecord);
  return [...named];
}

function countOthers(board: Board, shared: ReadonlyMap<Mention, unknown>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (iso2: string | undefined): void => {
    if (iso2 !== undefined) counts.set(iso2, (counts.get(iso2) ?? 0) + 1);
  };
  for (const mention of board.ofKind('Country')) if (!shared.has(mention)) add(mention.attributes.iso2);
  for (const { knowledge, attributes } of board.ofKind('Place')) if (knowledge !== undefined) add(attributes.country);
  return counts;
}
