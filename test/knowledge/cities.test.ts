// The gazetteer of populated places: what it finds, in which order, and that its file is as the search needs it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/discovery/index.ts';
import { Cities, cityKey } from '../../src/knowledge/index.ts';

const lines = readFileSync(new URL('../../graph-data/knowledge/cities.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

test('the file is in order of keys, each of them once, in plain letters, with countries by size', () => {
  expect(lines.length).toBeGreaterThan(40_000);
  expect(lines.filter((line) => !/^[a-z][a-z ]+\t[A-Z]{2}\d+(?: [A-Z]{2}\d+)*$/.test(line))).toEqual([]);
  const keys = lines.map((line) => line.split('\t')[0]!);
  expect(keys.filter((key, at) => at > 0 && keys[at - 1]! >= key)).toEqual([]);
  const sizes = lines.map((line) => line.match(/\d+/g)!.map(Number));
  expect(sizes.filter((size) => size.some((count, at) => at > 0 && size[at - 1]! < count))).toEqual([]);
});

test('every name is found, and none beside them', () => {
  const { cities } = loadKnowledge();
  for (let at = 0; at < lines.length; at += 97) {
    const key = lines[at]!.split('\t')[0]!;
    expect(cities.find(key)).not.toEqual([]);
    expect(cities.find(`${key}zq`)).toEqual([]);
  }
  for (const end of [lines[0]!, lines.at(-1)!]) expect(cities.find(end.split('\t')[0]!)).not.toEqual([]);
  for (const none of ['', 'a', 'zzzzz', 'Paris Saint']) expect(cities.find(none)).toEqual([]);
});

test('names are found as other languages write them, with the largest place of the name first', () => {
  const { cities } = loadKnowledge();
  expect(cities.find('Diyarbakır').map(({ iso2 }) => iso2)).toEqual(['TR']);
  expect(cities.find('Kédougou').map(({ iso2 }) => iso2)).toEqual(['SN']);
  expect(cities.find('valencia').map(({ iso2 }) => iso2)).toContain('VE');
  expect(cityKey('Gəncə')).toBe('ganca');
});

test('the text is read when first asked for, once', () => {
  let reads = 0;
  const cities = new Cities(() => {
    reads++;
    return 'aba\tNG10\nabu\tXX3 YY1\n';
  });
  expect(reads).toBe(0);
  expect(cities.find('Abu')).toEqual([
    { iso2: 'XX', thousands: 3 },
    { iso2: 'YY', thousands: 1 },
  ]);
  expect(cities.find('Abo')).toEqual([]);
  expect(reads).toBe(1);
});
