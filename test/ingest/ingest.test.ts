import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ingest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const write = (name: string, data: string | Uint8Array): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, data);
  return file;
};
const stdin = (text: string): AsyncIterable<Uint8Array> =>
  (async function* () {
    yield Buffer.from(text);
  })();
const good = 'The council met in the hall and the members said that it would meet again.';

describe('ingest', () => {
  it('reads folders and patterns, sorted, each file once', async () => {
    const b = write('b.txt', `${good} B.`);
    write('deep/a.md', `# Title\n\n${good} A.`);
    write('notes.xyz', 'not read');
    const { articles, problems } = await ingest([b, folder, path.join(folder, '*.txt')]);
    expect(articles.map(({ source }) => path.relative(folder, source))).toEqual(['b.txt', path.join('deep', 'a.md')]);
    expect(problems).toEqual([]);
  });

  it('reads standard input as text, records or a page', async () => {
    expect((await ingest(['-'], { stdin: stdin(good) })).articles[0]).toMatchObject({ source: '-', text: good, language: 'en' });
    expect((await ingest(['-'], { stdin: stdin(`${JSON.stringify({ text: good })}\n`) })).articles[0]).toMatchObject({
      source: '-#1',
      text: good,
    });
    expect((await ingest(['-'], { stdin: stdin(`<!doctype html><p>${good}</p>`) })).articles[0]).toMatchObject({ text: good });
  });

  it('names each bad input and reads the others', async () => {
    const files = {
      empty: write('empty.txt', ''),
      blank: write('blank.txt', ' \n\n'),
      binary: write('binary.txt', Buffer.from([0, 1, 2, 3, 0, 0])),
      latin: write('latin.txt', Buffer.from('Le café était fermé', 'latin1')),
      kind: write('a.docx', 'x'),
      good: write('good.txt', good),
      missing: path.join(folder, 'missing.txt'),
      pattern: path.join(folder, '*.none'),
      folder: path.join(folder, 'nothing'),
    };
    mkdirSync(files.folder);
    const { articles, problems } = await ingest(Object.values(files));
    expect(articles.map(({ source }) => source)).toEqual([files.good]);
    expect(
      Object.fromEntries(problems.map(({ path: at, reason }) => [Object.entries(files).find(([, file]) => file === at)?.[0], reason])),
    ).toEqual({
      missing: 'no such file or folder',
      pattern: 'no readable file matches this pattern',
      folder: 'no .txt, .md, .html or .jsonl file in this folder',
      kind: expect.stringContaining('not a .txt, .md, .html or .jsonl file'),
      binary: 'binary data, not text',
      blank: 'no text in it',
      empty: 'the file is empty',
      latin: expect.stringContaining('Latin-1'),
    });
  });

  it('names a bad line by its number and keeps the others', async () => {
    const file = write(
      'a.jsonl',
      `${JSON.stringify({ text: good })}\r\n\nnot json\n{"text":""}\n${JSON.stringify({ text: `${good} Two.` })}`,
    );
    const { articles, problems } = await ingest([file]);
    expect(articles.map(({ source }) => source)).toEqual([`${file}#1`, `${file}#5`]);
    expect(problems).toEqual([
      { path: file, line: 3, reason: expect.stringContaining('not JSON') },
      { path: file, line: 4, reason: 'no text in it' },
    ]);
  });

  it('refuses a single line of 50 MB, alone and among records, and reads a large one within the limit', { timeout: 60_000 }, async () => {
    const line = Buffer.alloc(50_000_000, 'word and ');
    const large = write('large.txt', line);
    const records = write(
      'large.jsonl',
      Buffer.concat([Buffer.from('{"text":"'), line, Buffer.from(`"}\n${JSON.stringify({ text: good })}\n`)]),
    );
    const { articles, problems } = await ingest([large, records]);
    expect(articles.map(({ source }) => source)).toEqual([`${records}#2`]);
    expect(problems).toEqual([
      { path: records, line: 1, reason: expect.stringContaining('larger than 10 MB') },
      { path: large, reason: expect.stringContaining('larger than 10 MB') },
    ]);
    const whole = await ingest([large], { maxBytes: 60_000_000, language: 'en' });
    expect(whole.articles[0]?.text).toHaveLength(49_999_999);
  });

  it('obeys a language and a format given', async () => {
    const file = write('a.log', good);
    expect((await ingest([file], { format: 'text', language: 'fr' })).articles[0]).toMatchObject({ language: 'fr', text: good });
  });
});
