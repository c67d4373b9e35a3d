// Given names and surnames: what a word may be in a name, and that the file is as the search needs it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/discovery/index.ts';
import { PersonNames } from '../../src/knowledge/index.ts';

const lines = readFileSync(new URL('../../graph-data/knowledge/person-names.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

test('the file is in order of keys, each of them once, with marks in order', () => {
  expect(lines.length).toBeGreaterThan(20_000);
  expect(lines.filter((line) => !/^[a-z]{3,}\tf?m?s?$/.test(line) || line.endsWith('\t'))).toEqual([]);
  const keys = lines.map((line) => line.split('\t')[0]!);
  expect(keys.filter((key, at) => at > 0 && keys[at - 1]! >= key)).toEqual([]);
});

test('words are told apart, with the gender of given names that one gender has', () => {
  const { personNames } = loadKnowledge();
  expect(personNames.find('Päivi')).toEqual({ given: true, surname: false, gender: 'female' });
  expect(personNames.find('Andrea').gender).toBeUndefined();
  expect(personNames.find('Kjell-Arne').gender).toBe('male');
  expect(personNames.find('Zzyzx')).toEqual({ given: false, surname: false });
});

test('the text is read when first asked for, once', () => {
  let reads = 0;
  const names = new PersonNames(() => {
    reads++;
    return 'abo\tms\nada\tf\n';
  });
  expect(reads).toBe(0);
  expect(names.find('Abo')).toEqual({ given: true, surname: true, gender: 'male' });
  expect(names.find('Ada').given).toBe(true);
  expect(reads).toBe(1);
});
