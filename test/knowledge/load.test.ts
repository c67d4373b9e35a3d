// Loading: the user's folder is added to the package's, and a fault is reported with its file and record.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../../src/base/index.ts';
import { loadKnowledge } from '../../src/discovery/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const failure = (): UserError => {
  try {
    loadKnowledge(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error('was loaded');
};
const place = (key: string, name = 'Springfield') => ({ key, placeType: 'city', names: { '*': [name] } });

it('adds the records of a folder, from every file of a kind', () => {
  write('places.json', [place('place/springfield-one')]);
  write('places-more.json', [place('place/springfield-two')]);
  const before = loadKnowledge().places.length;
  const { places } = loadKnowledge(folder);
  expect(places.length).toBe(before + 2);
  const keys = places.map((record) => record.key);
  expect(keys).toEqual([...keys].sort());
});

it('lets a record of the folder stand for the packaged one', () => {
  write('places-mine.json', [place('place/paris', 'Paris on the Seine')]);
  const paris = loadKnowledge(folder).places.filter((record) => record.key === 'place/paris');
  expect(paris.map((record) => record.names)).toEqual([{ '*': ['Paris on the Seine'] }]);
});

it('names file and record of a fault', () => {
  write('places.json', [place('place/good'), { ...place('place/bad'), placeType: 'village' }]);
  expect(failure().message).toMatch(/places\.json: record "place\/bad" must have placeType: one of capital, city/u);
  write('places.json', [place('place/good'), { names: {} }]);
  expect(failure().message).toMatch(/places\.json: record number 2 must have a key/u);
  write('places.json', [place('place/empty', ' ')]);
  expect(failure().message).toMatch(/"place\/empty" has a name that is empty/u);
});

it('refuses what is no JSON, no array, twice the same key, no knowledge at all', () => {
  expect(failure().message).toMatch(/holds no knowledge file/u);
  write('topics.json', '[{');
  expect(failure().code).toBe('knowledge-unreadable');
  write('topics.json', '{}');
  expect(failure().message).toMatch(/topics\.json: must hold a JSON array/u);
  write('topics.json', [{ key: 'topic/one', names: {} }]);
  write('topics-b.json', [{ key: 'topic/one', names: {} }]);
  expect(failure().code).toBe('knowledge-duplicate');
  expect(() => loadKnowledge(join(folder, 'nowhere'))).toThrow(/no such folder/u);
});
