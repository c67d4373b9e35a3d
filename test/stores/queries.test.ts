import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { completeParameters, EmbeddedStore, namedQuery, parseParameter } from '../../src/stores/index.ts';
import { namedQueriesContract } from './cases.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

namedQueriesContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-queries-'));
  folders.push(folder);
  return new EmbeddedStore(join(folder, 'graph.grafeo'));
});

describe('parameters', () => {
  test.each([
    ['about=ports', 'about', 'ports'],
    ['n=5', 'n', 5],
    ['$n=-1.5', 'n', -1.5],
    ['from=2031-03-01', 'from', '2031-03-01'],
    ['l=["a",1]', 'l', ['a', 1]],
    ['t="5"', 't', '5'],
    ['b=true', 'b', true],
    ['x=null', 'x', null],
    ['e=', 'e', ''],
    ['q=a=b', 'q', 'a=b'],
    ['broken=[1', 'broken', '[1'],
    ['nước=Việt', 'nước', 'Việt'],
  ])('%s', (text, name, value) => {
    expect(parseParameter(text)).toEqual([name, value]);
  });

  test.each(['about', '=x', '1a=2', 'a b=c'])('%s is not one', (text) => {
    expect(() => parseParameter(text)).toThrow(expect.objectContaining({ code: 'query-parameter' }));
  });

  test('a missing one, an unknown one and an unknown query are named', () => {
    expect(() => completeParameters(namedQuery('path'), { from: 'a' })).toThrow(/--param to=/);
    expect(() => completeParameters(namedQuery('co-hosts'), { x: 1 })).toThrow(/it takes none/);
    expect(() => namedQuery('nope')).toThrow(/said-about/);
  });
});
