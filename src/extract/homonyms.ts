// Places of one name in several countries: the one that the words beside it, or else the countries the article names, tell.
import type { CityCountry, PlaceRecord } from '../knowledge/index.ts';
import type { Hit } from '../rules/index.ts';
import { countCountries } from './country-counts.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { surroundingsOf } from './surroundings.ts';

const CITIES: readonly PlaceRecord['placeType'][] = ['capital', 'city'];
/** How many times more people the listed place may have where the article names another's country alone, and where that stands beside it in a list or an address. */
const LARGER = 5;
const FAR_LARGER = 8;

/** Gives listed cities to the country that the article means where another has a city of the name. */
export function settleHomonyms(document: Document, board: Board): void {
  const names = new Map<string, Mention[]>();
  for (const mention of board.ofKind('Place')) {
    if (mention.rule !== 'known-place' || mention.attributes.country === undefined) continue;
    const name = document.key(mention.from);
    const known = names.get(name);
    if (known === undefined) names.set(name, [mention]);
    else known.push(mention);
  }
  let counts: ReadonlyMap<string, number> | undefined;
  for (const mentions of names.values()) {
    const lands = document.pack.knowledge.cities.find(document.text(mentions[0]!.from, mentions[0]!.to));
    const own = mentions[0]!.attributes.country!;
    if (
      lands.length < 2 ||
      !lands.some(({ iso2 }) => iso2 === own) ||
      !CITIES.includes(recordOf(document, mentions[0]!, own)?.placeType ?? 'region')
    )
      continue;
    let country = toldBeside(document, board, mentions, lands, own);
    const rivals = lands.filter(({ iso2, thousands }) => iso2 !== own && people(lands, own) < LARGER * thousands);
    if (country === undefined && rivals.length > 0) {
      counts ??= countCountries(document, board);
      country = meant(rivals, own, counts, mentions.length);
    }
    if (country !== undefined) for (const mention of mentions) move(document, mention, country);
  }
}

/** Another country that stands beside one of the mentions, or whose province does. */
function toldBeside(
  document: Document,
  board: Board,
  mentions: readonly Mention[],
  lands: readonly CityCountry[],
  own: string,
): string | undefined {
  for (const mention of mentions) {
    const land = surroundingsOf(document, board, mention);
    const country = land?.attributes.iso2 ?? land?.attributes.country;
    if (country === undefined || !lands.some(({ iso2 }) => iso2 === country)) continue;
    if (country === own) return undefined;
    if (land!.kind === 'Place' || people(lands, own) < FAR_LARGER * people(lands, country)) return country;
  }
  return undefined;
}

/** The other country that the article names most, where it names the listed one by this place alone. */
function meant(rivals: readonly CityCountry[], own: string, counts: ReadonlyMap<string, number>, mentions: number): string | undefined {
  if ((counts.get(own) ?? 0) > mentions) return undefined;
  const named = rivals.filter(({ iso2 }) => counts.has(iso2));
  if (named.length === 0) return undefined;
  return named.reduce((best, land) => (counts.get(land.iso2)! > counts.get(best.iso2)! ? land : best)).iso2;
}

function people(lands: readonly CityCountry[], country: string): number {
  return lands.find(({ iso2 }) => iso2 === country)?.thousands ?? 0;
}

/** The listed place of this name in a country. */
function recordOf(document: Document, { from, to }: Mention, country: string): PlaceRecord | undefined {
  const hits = document.hits.at(from) as readonly Hit<PlaceRecord>[];
  return hits.find((hit) => hit.lexeme.class === 'place' && hit.to === to && hit.lexeme.value.country === country)?.lexeme.value;
}

function move(document: Document, mention: Mention, country: string): void {
  mention.knowledge = recordOf(document, mention, country)?.key;
  mention.attributes = { ...mention.attributes, country };
}
