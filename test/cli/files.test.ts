import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareFolder, writeFiles } from '../../src/cli/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function* failing(): Generator<string> {
  yield 'half';
  throw new TypeError('broken');
}

describe('writeFiles', () => {
  it('replaces all files', async () => {
    writeFileSync(path.join(folder, 'a'), 'old');
    await writeFiles(folder, { a: ['n', 'ew'], b: [] });
    expect([readFileSync(path.join(folder, 'a'), 'utf8'), readFileSync(path.join(folder, 'b'), 'utf8')]).toEqual(['new', '']);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('leaves everything as it was when one of them fails, and passes a bug on', async () => {
    writeFileSync(path.join(folder, 'a'), 'old');
    await expect(writeFiles(folder, { a: ['new'], b: failing() })).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('old');
  });
});

describe('prepareFolder', () => {
  it('makes the folders above too, and takes an empty new one away again', async () => {
    const undo = await prepareFolder(path.join(folder, 'a/b/c'));
    expect(readdirSync(path.join(folder, 'a/b/c'))).toEqual([]);
    await undo();
    expect(readdirSync(path.join(folder, 'a/b'))).toEqual([]);
  });

  it('leaves a folder that was there', async () => {
    await (await prepareFolder(folder))();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('gives up at once where a file system takes no folders', async () => {
    await expect(prepareFolder('/proc/no/such/folder')).rejects.toMatchObject({ code: 'output' });
  });
});
