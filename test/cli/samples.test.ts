// The sample articles from start to files, in processes of their own: the same bytes whatever the order, locale and time zone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/model/index.ts';
import { builtCommand } from '../built.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = readdirSync(path.join(root, 'graph-data/articles')).map((name) => `graph-data/articles/${name}`);
const FILES = ['graph.json', 'graph.gexf', 'fragments.jsonl'];
let folder: string;

const build = (name: string, inputs: string[], env: Record<string, string> = {}): { files: string[]; stdout: string } => {
  const out = path.join(folder, name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand(), 'build', ...inputs, '--out', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect([status, stderr]).toEqual([0, '']);
  return { files: FILES.map((file) => readFileSync(path.join(out, file), 'utf8')), stdout };
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'samples-'));
  builtCommand();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a build of the sample articles', { timeout: 60_000 }, () => {
  it('gives the same bytes again, from shuffled inputs, and in another locale and time zone', () => {
    const first = build('first', ['graph-data/articles']);
    const shuffled = [...articles].reverse();
    expect(build('again', ['graph-data/articles']).files).toEqual(first.files);
    expect(build('shuffled', [...shuffled.slice(2), ...shuffled]).files).toEqual(first.files);
    expect(build('elsewhere', ['graph-data/articles'], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Apia' }).files).toEqual(
      first.files,
    );
  });

  it('prints what was found', () => {
    const { stdout } = build('printed', ['graph-data/articles']);
    expect(stdout).toMatch(/^people +\d+$/mu);
    expect(stdout).toMatch(/^busiest speakers/mu);
  });

  it('writes fragments whose every span slices back to the text', () => {
    const lines = build('spans', ['graph-data/articles']).files[2]!.trimEnd().split('\n');
    expect(lines).toHaveLength(articles.length);
    let spans = 0;
    for (const line of lines) {
      const { article, entities, statements, relations } = JSON.parse(line) as Fragment;
      const inside = ({ start, end }: { start: number; end: number }): boolean => start >= 0 && start < end && end <= article.text.length;
      for (const { mentions, aliases } of entities) {
        for (const mention of mentions) {
          expect(inside(mention)).toBe(true);
          if (mention.form === 'name') expect(aliases).toContain(article.text.slice(mention.start, mention.end));
          spans++;
        }
      }
      for (const statement of statements) {
        expect(article.text.slice(statement.start, statement.end)).toBe(statement.text);
        expect([inside(statement.evidence), statement.cue !== '', statement.rule !== '']).toEqual([true, true, true]);
        spans++;
      }
      for (const { evidence } of relations) {
        expect([inside(evidence), evidence.rule !== '']).toEqual([true, true]);
        spans++;
      }
    }
    expect(spans).toBeGreaterThan(50);
  });
});
