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
