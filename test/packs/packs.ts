// Every pack that discovery finds, as data and compiled, with its corpus.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPacks, loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { CompiledPack, LanguagePack, PackCase } from '../../src/lang/index.ts';
import type { Article, Fragment } from '../../src/model/index.ts';

export interface FoundPack {
  tag: string;
  folder: string;
  pack: LanguagePack;
  compiled: CompiledPack;
  cases: readonly PackCase[];
}

/** All packs of the project. A pack without a corpus has no cases, and the conformance test says so. */
export async function everyPack(): Promise<FoundPack[]> {
  const compiled = await loadPacks(loadKnowledge());
  return Promise.all(
    [...findPacks()].map(async ([tag, file]) => {
      const folder = path.dirname(file);
      const corpus = readdirSync(folder).find((name) => /^corpus\.[jt]s$/u.test(name));
      const cases = corpus === undefined ? [] : await corpusIn(path.join(folder, corpus));
      return { tag, folder, pack: compiled.get(tag)!.pack, compiled: compiled.get(tag)!, cases };
    }),
  );
}

async function corpusIn(file: string): Promise<readonly PackCase[]> {
  return ((await import(pathToFileURL(file).href)) as { default: readonly PackCase[] }).default;
}

/** An article that is one text and nothing else. */
export function articleOf(text: string, language: string, publishedAt?: string, heading = 0): Article {
  return {
    id: 'article/case',
    source: 'case.txt',
    language,
    text,
    contentHash: 'case',
    sourceHash: 'case',
    regions: heading === 0 ? [] : [{ role: 'heading', start: 0, end: heading }],
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** What extraction makes of a text in a pack's language, below a heading if there is one. */
export function read({ tag, compiled }: FoundPack, text: string, publishedAt?: string, heading = ''): Fragment {
  const whole = heading === '' ? text : `${heading}\n\n${text}`;
  return extract(articleOf(whole, tag, publishedAt, heading.length), compiled);
}

/** Fails with every line of a list, all of them, or passes when there is none. */
export function expectNone(problems: readonly string[], what: string): void {
  if (problems.length > 0) throw new Error(`${problems.length} ${what}:\n${problems.join('\n')}`);
}
