// The countries that an article names most.
import type { Board } from './mentions.ts';

/** How often each country is named, adjectives half as much, places that are known to be in it a quarter. */
export function countCountries(board: Board): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of board.mentions) {
    const iso2 = mention.kind === 'Country' ? mention.attributes.iso2 : undefined;
    if (iso2 !== undefined) counts.set(iso2, (counts.get(iso2) ?? 0) + (mention.form === 'name' ? 2 : 1));
    const around = mention.kind === 'Place' && mention.knowledge !== undefined ? mention.attributes.country : undefined;
    if (around !== undefined) counts.set(around, (counts.get(around) ?? 0) + 0.5);
  }
  return counts;
}

/** The country with the highest count, another one than that excepted. */
export function mostNamed(counts: ReadonlyMap<string, number>, except?: string): string | undefined {
  let best: string | undefined;
  for (const [iso2, count] of counts) if (iso2 !== except && (best === undefined || count > counts.get(best)!)) best = iso2;
  return best;
}
