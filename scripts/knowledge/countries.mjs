// Writes graph-data/knowledge/countries.json from CLDR territory names, world-countries and the hand-made supplement in
// sources/countries.json. Run by `npm run knowledge`; the result is checked in.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflectEnglish, inflectFrench } from './demonyms.mjs';
import { recordLines } from './lines.mjs';

const require = createRequire(import.meta.url);
const folder = new URL('../../graph-data/knowledge/', import.meta.url);
const LANGUAGES = ['en', 'fr', 'id', 'vi'];
/** Written as countries in the news though world-countries does not list them as independent. */
const ALSO = new Set(['CK', 'FO', 'GL', 'NU', 'PS', 'TW', 'VA', 'XK']);

const clean = (name) => name.normalize('NFC').replaceAll('’', "'").replaceAll(' & ', ' and ').trim();
const unique = (names) => [...new Set(names)];

const territories = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames.territories,
  ]),
);
const supplement = JSON.parse(readFileSync(new URL('sources/countries.json', folder), 'utf8'));

function namesOf(country, extra, language) {
  const table = territories[language];
  const official = { en: [country.name.common, country.name.official], fr: [country.translations.fra?.official], vi: [], id: [] };
  const known = [country.cca2, `${country.cca2}-alt-short`, `${country.cca2}-alt-variant`].map((key) => table[key]);
  const own = (extra.names?.[language] ?? []).map(clean);
  const all = [...known.filter(Boolean).map(clean), ...own, ...official[language].filter(Boolean).map(clean)];
  const dropped = new Set((extra.drop ?? []).map(clean));
  const preferred = extra.preferred?.[language];
  return unique([...(preferred ? [preferred] : []), ...all.filter((name) => own.includes(name) || !dropped.has(name))]);
}

function demonymsOf(country, extra) {
  const derived = {
    en: unique([country.demonyms?.eng?.m, country.demonyms?.eng?.f].filter(Boolean).map(clean)).flatMap(inflectEnglish),
    fr: inflectFrench(clean(country.demonyms?.fra?.m ?? ''), clean(country.demonyms?.fra?.f ?? '')),
  };
  return Object.fromEntries(
    ['en', 'fr'].map((language) => [
      language,
      unique(extra.onlyDemonyms?.[language] ?? [...derived[language], ...(extra.demonyms?.[language] ?? [])]),
    ]),
  );
}

const records = require('world-countries')
  .filter((country) => country.independent || ALSO.has(country.cca2))
  .map((country) => {
    const extra = supplement[country.cca2] ?? {};
    const record = {
      key: `country/${country.cca2}`,
      iso2: country.cca2,
      ...(extra.wikidata ? { wikidata: extra.wikidata } : {}),
      names: Object.fromEntries(LANGUAGES.map((language) => [language, namesOf(country, extra, language)])),
      demonyms: demonymsOf(country, extra),
    };
    return extra.ambiguous ? { ...record, ambiguous: extra.ambiguous } : record;
  })
  .sort((a, b) => (a.key < b.key ? -1 : 1));

writeFileSync(new URL('countries.json', folder), recordLines(records));
