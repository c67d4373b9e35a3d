// Laws 1, 2 and 7: extraction is a function of its inputs, every span slices back, every finding says why.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, contentHash } from '../../src/base/index.ts';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { Article, Fragment } from '../../src/model/index.ts';
import { builtCommand } from '../built.ts';
import { articles, extractArticle, fragments, mangled, noise } from './samples.ts';
import { faultsOf } from './spans.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hashOf = (list: readonly Fragment[]): string => contentHash(canonicalJson(list));

describe('extraction is a function of the article, the pack and the knowledge', { timeout: 120_000 }, () => {
  it('whatever was read before, and with packs compiled anew', async () => {
    const again = await loadPacks(loadKnowledge());
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles]), (order) => {
        for (const article of order) {
          const index = articles.indexOf(article);
          expect(canonicalJson(extract(article, again.get(article.language)!))).toBe(canonicalJson(fragments[index]));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('and leaves its inputs as they were', () => {
    for (const article of articles) {
      const before = canonicalJson(article);
      extractArticle(deepFreeze(structuredClone(article)));
      expect(canonicalJson(article)).toBe(before);
    }
  });

  it('in any time zone and locale, at any time', () => {
    builtCommand();
    const here = hashOf(fragments);
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'C' },
      { TZ: 'Asia/Kathmandu', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8', LANGUAGE: 'ar' },
    ])
      expect(hashElsewhere(articles, env), JSON.stringify(env)).toBe(here);
  });
});

describe('every span slices back and every finding says why', { timeout: 300_000 }, () => {
  it('in the sample and gold articles', () => {
    for (const fragment of fragments) expect(faultsOf(fragment), fragment.article.source).toEqual([]);
    expect(fragments.reduce((sum, { statements }) => sum + statements.length, 0)).toBeGreaterThan(50);
  });

  it('in mangled articles', () => {
    fc.assert(
      fc.property(mangled(), (article) => {
        expect(faultsOf(extractArticle(article))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('in texts of no language', () => {
    fc.assert(
      fc.property(noise(), (article) => {
        expect(faultsOf(extractArticle(article))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

/** Extraction in a process of its own, under another environment and another clock. */
function hashElsewhere(list: readonly Article[], env: Record<string, string>): string {
  const script = `
    const { extract, loadKnowledge, loadPacks } = await import('./dist/src/index.js');
    const { canonicalJson, contentHash } = await import('./dist/src/base/index.js');
    const now = Date.now;
    Date.now = () => now() + 4e11;
    Math.random = () => 0.25;
    const packs = await loadPacks(loadKnowledge());
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    const articles = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const found = articles.map((article) => extract(article, packs.get(article.language)));
    process.stdout.write(contentHash(canonicalJson(found)));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(list),
    env: { ...process.env, ...env },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

function deepFreeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner as object);
  return Object.freeze(value);
}
