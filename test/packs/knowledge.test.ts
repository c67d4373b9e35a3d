// Every name of a country, body or instrument in the knowledge files is found in a plain sentence of every language, as the record that lists it.
import { describe, expect, test } from 'vitest';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { NamesByLanguage } from '../../src/knowledge/index.ts';
import { comparisonKey } from '../../src/text/index.ts';
import { articleOf } from './packs.ts';

interface Named {
  key: string;
  names: NamesByLanguage;
  acronyms?: NamesByLanguage;
  orgType?: string;
  ambiguous?: readonly string[];
}

const SENTENCES: Record<string, (name: string) => string> = {
  en: (name) => `On Monday the envoy spoke about ${name} and left the town.`,
  fr: (name) => `Lundi, l'envoyé a parlé de l'histoire et, ${name}, avant de quitter la ville.`,
  id: (name) => `Pada Senin utusan itu berbicara tentang ${name} lalu pergi.`,
  vi: (name) => `Hôm thứ Hai, phái viên nói về ${name} rồi rời đi.`,
};

/** Names that a text needs more for: written small, with a year behind them, of a site on the web, or shared with another body. */
const DOUBTFUL = /^[\p{Ll}\s]+$|\d{4}$|\.net$|\/|^Dewan Eropa$|^Hội đồng châu Âu$|^Thái$|^eSwatini$|^Việt nam$/u;

/** A name that legislatures and courts of other states have too: it takes its state for it to be that one. */
const isOfAnyState = ({ ambiguous, orgType }: Named, name: string): boolean =>
  (orgType === 'legislature' || orgType === 'court') && ambiguous?.includes(name) === true;

/** Names far from each other in the files, asked for in one article. */
const PER_ARTICLE = 20;

const knowledge = loadKnowledge();
const packs = await loadPacks(knowledge);

describe.each(Object.keys(SENTENCES))('%s', (language) => {
  const records: Named[] = [...knowledge.countries, ...knowledge.organizations, ...knowledge.instruments];
  const namesOf = (record: Named): readonly string[] =>
    [record.names, record.acronyms].flatMap((names) => [...(names?.[language] ?? []), ...(names?.['*'] ?? [])]);
  const owners = new Map<string, Set<string>>();
  for (const record of records)
    for (const name of new Set([...namesOf(record), ...(record.names['en'] ?? [])])) {
      const key = comparisonKey(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(record.key));
    }

  test('names of one record are found as that record', () => {
    const asked = records.flatMap((record) =>
      namesOf(record)
        .filter((name) => owners.get(comparisonKey(name))!.size === 1 && !DOUBTFUL.test(name) && !isOfAnyState(record, name))
        .map((name) => ({ name, key: record.key })),
    );
    const articles = Math.ceil(asked.length / PER_ARTICLE);
    const lost: string[] = [];
    for (let first = 0; first < articles; first++) {
      const told = asked.filter((_, at) => at % articles === first);
      const text = told.map(({ name }) => SENTENCES[language]!(name)).join('\n\n');
      const found = new Set(extract(articleOf(text, language), packs.get(language)!).entities.map((entity) => entity.knowledge));
      for (const { name, key } of told) if (!found.has(key)) lost.push(`${key} ${name}`);
    }
    expect(lost).toEqual([]);
  });
});

test('a name that legislatures of other states have too is the one known only where its state is named, or none is', () => {
  const bodiesOf = (text: string): (string | undefined)[] =>
    extract(articleOf(text, 'fr'), packs.get('fr')!)
      .entities.filter(({ kind }) => kind === 'Organization')
      .map(({ knowledge }) => knowledge);
  expect(bodiesOf("La France attend. L'Assemblée nationale a voté.")).toEqual(['org/fr/national-assembly']);
  expect(bodiesOf("L'Assemblée nationale a voté.")).toEqual(['org/fr/national-assembly']);
  expect(bodiesOf("Le Mali attend. L'Assemblée nationale a voté.")).toEqual([undefined]);
});

test('of countries that share a name the one is meant that the article names otherwise', () => {
  const countriesOf = (text: string): string[] =>
    extract(articleOf(text, 'en'), packs.get('en')!)
      .entities.filter(({ kind }) => kind === 'Country')
      .map(({ attributes }) => attributes.iso2!);
  expect(countriesOf('Congolese officials met in Brazzaville.')).toEqual(['CG']);
  expect(countriesOf('Congolese officials met in Goma.')).toEqual(['CD']);
  expect(countriesOf('The Dominican president went home.')).toEqual(['DO']);
  expect(countriesOf('The Dominican prime minister went home to Roseau.')).toEqual(['DM']);
});
