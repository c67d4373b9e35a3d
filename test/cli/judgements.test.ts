import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJudgements } from '../../src/cli/judgements.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'judgements-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const read = (text: string) => {
  const file = path.join(folder, 'j.json');
  writeFileSync(file, text);
  return readJudgements(file);
};

describe('readJudgements', () => {
  it('reads a list, and none where no file is named', async () => {
    const list = [{ a: 'person/x', b: 'person/y', verdict: 'same', note: 'one byline' }];
    expect(await read(JSON.stringify(list))).toEqual(list);
    expect(await readJudgements(undefined)).toEqual([]);
  });

  it.each([
    ['{', /is not JSON/u],
    ['{}', /must be a JSON array/u],
    ['[{"a":"x","b":"y","verdict":"same"},{"a":"x","verdict":"maybe"}]', /entry 2 must be/u],
  ])('refuses %s', async (text, reason) => {
    await expect(read(text)).rejects.toThrow(reason);
  });

  it('names a file that cannot be read', async () => {
    await expect(readJudgements(path.join(folder, 'none.json'))).rejects.toThrow(/none\.json: cannot be read/u);
  });
});
