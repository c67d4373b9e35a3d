// Places of the large gazetteer: which of the countries that have one of a name is meant, and which names are none.
import { expect, test } from 'vitest';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import { articleOf } from './packs.ts';

const en = (await loadPacks(loadKnowledge(), { only: ['en'] })).get('en')!;

function placesOf(text: string): string[] {
  return extract(articleOf(text, 'en'), en)
    .entities.filter(({ kind }) => kind === 'Place')
    .map(({ label, attributes }) => `${label} ${attributes.country ?? '?'}`)
    .sort();
}

test('the country beside a name decides, then the one that the article names, then size', () => {
  expect(placesOf('The fair opened in Cuenca, Spain.')).toEqual(['Cuenca ES']);
  expect(placesOf('The fair opened in Cuenca. Farmers from all over Ecuador came.')).toEqual(['Cuenca EC']);
  expect(placesOf('The fair opened in Kanazawa.')).toEqual(['Kanazawa JP']);
  expect(placesOf('The fair opened in San Fernando.')).toEqual(['San Fernando ?']);
});

test('names of persons and words of longer names are no places', () => {
  expect(placesOf('The fair was opened by Kent Nagano. Nagano thanked Kent.')).toEqual([]);
  expect(placesOf('He told Nelson that Ben Oruro had left. Nobody believes in Oruro.')).toEqual([]);
  expect(placesOf('They met at the Oruro Growers Association.')).toEqual([]);
});

test('names in one list are places together', () => {
  expect(placesOf('They visited Trincomalee (Sri Lanka), Kitui and Oruro.')).toEqual(['Kitui KE', 'Oruro BO', 'Trincomalee LK']);
  expect(placesOf('Kitui, Oruro and Kanazawa want the next one.')).toEqual(['Kanazawa JP', 'Kitui KE', 'Oruro BO']);
  expect(placesOf('Kitui and Mara Soto want the next one.')).toEqual([]);
});

test('a place is in the country that its own words name, not in the next of a list', () => {
  const located = (text: string): string[] => {
    const { entities, relations } = extract(articleOf(text, 'en'), en);
    const label = new Map(entities.map((entity) => [entity.id, entity.label]));
    return [
      ...new Set(relations.flatMap(({ from, to, type }) => (type === 'LOCATED_IN' ? [`${label.get(from)} in ${label.get(to)}`] : []))),
    ];
  };
  expect(located('A potter from Kaunas in Lithuania spoke.')).toEqual(['Kaunas in Lithuania']);
  expect(located('The Chilean city of Temuco sent a choir.')).toEqual(['Temuco in Chilean']);
  expect(located('The dam stands in Oruro, in the far south of Bolivia.')).toEqual(['Oruro in Bolivia']);
  expect(located('Temuco wrote to Bolivia. The dam stands in Temuco, in Bolivian style.')).toEqual([]);
  expect(located('The train stops in Farafenni, Banjul and Dakar.')).toEqual([]);
  expect(located('The mayor of Bandung in Jakarta kept silent.')).toEqual([]);
});

test('a large city needs no company inside a sentence, a small one does', () => {
  expect(placesOf('The course planned for Khulna was called off.')).toEqual(['Khulna BD']);
  expect(placesOf('The course planned for Natitingou was called off.')).toEqual([]);
  expect(placesOf('Khulna was called off.')).toEqual([]);
  expect(placesOf('Patrols will run between Natitingou and Oruro.')).toEqual(['Natitingou BJ', 'Oruro BO']);
});
