// Runs the command line in a folder of its own with captured effects and a toy extractor:
// a line `Name said: words` is a person and a statement. What is tested is the command line, not extraction.
import { fileURLToPath } from 'node:url';
import { shortHash } from '../../src/base/index.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { makeReader } from '../../src/cli/engine.ts';
import { run } from '../../src/cli/program.ts';
import {
  type Article,
  type EdgeAttributes,
  type FactGraph,
  FRAGMENT_FORMAT,
  type Fragment,
  type NodeAttributes,
} from '../../src/model/index.ts';

export interface Run {
  code: number;
  out: string;
  err: string;
}

const toyReader = makeReader<string>({
  loadPack: async (language) => (language === 'en' || language === 'fr' ? language : undefined),
  extract: toyFragment,
  join: (fragments) => [...new Map(fragments.map((fragment) => [fragment.article.id, fragment])).values()],
  resolve: toyFacts,
  extractor: '0',
});

export function makeEffects(changes: Partial<Effects> = {}): { effects: Effects; captured: { out: string; err: string } } {
  const captured = { out: '', err: '' };
  const effects: Effects = {
    out: async (text) => {
      captured.out += text;
    },
    err: (text) => {
      captured.err += text;
    },
    errIsTerminal: false,
    stdin: (async function* () {})(),
    env: {},
    engine: async () => ({ open: async () => toyReader }),
    untilStopped: async () => {},
    version: '9.9.9',
    packageRoot: fileURLToPath(new URL('../..', import.meta.url)),
    ...changes,
  };
  return { effects, captured };
}

export async function runCli(args: string[], changes: Partial<Effects> = {}): Promise<Run> {
  const { effects, captured } = makeEffects(changes);
  const code = await run(args, effects);
  return { code, ...captured };
}

function toyFragment(article: Article): Fragment {
  const found = [...article.text.matchAll(/^(\p{Lu}\p{L}+) (said): (.+)$/gmu)];
  const start = (match: RegExpExecArray, part: string): number => match.index + match[0].lastIndexOf(part);
  return {
    format: FRAGMENT_FORMAT,
    extractor: '0',
    article,
    entities: found.map((match, i) => ({
      id: `e${i}`,
      kind: 'Person',
      label: match[1]!,
      aliases: [match[1]!],
      mentions: [{ start: match.index, end: match.index + match[1]!.length, rule: 'toy-name', form: 'name' }],
      attributes: {},
    })),
    statements: found.map((match, i) => ({
      id: `s${i}`,
      start: start(match, match[3]!),
      end: start(match, match[3]!) + match[3]!.length,
      text: match[3]!,
      mode: 'direct',
      speakers: [`e${i}`],
      cue: 'said',
      via: match[1]!,
      rule: 'toy-said',
      confidence: 0.9,
      evidence: { start: match.index, end: match.index + match[0].length },
      about: [],
    })),
    relations: [],
    uncovered: [],
  };
}

function toyFacts(fragments: Fragment[]): FactGraph {
  const nodes = new Map<string, NodeAttributes>();
  const edges: FactGraph['edges'] = [];
  const base = (label: string) => ({ label, aliases: [label], mentions: [], names: {} });
  for (const { article, entities, statements } of fragments) {
    const { id, ...rest } = article;
    nodes.set(id, { kind: 'Article', ...base(article.title ?? article.source), ...rest });
    for (const { label, mentions } of entities) {
      const known = nodes.get(`person/${label.toLowerCase()}`);
      const spans = mentions.map(({ start, end }) => ({ article: id, start, end }));
      nodes.set(`person/${label.toLowerCase()}`, { kind: 'Person', ...base(label), mentions: [...(known?.mentions ?? []), ...spans] });
    }
    for (const { start, end, text, cue, via, rule, confidence, evidence } of statements) {
      const key = `statement/${shortHash(`${id} ${start}`)}`;
      nodes.set(key, { kind: 'Statement', ...base(text), text, language: article.language, mode: 'direct', article: id, start, end });
      const attributes: EdgeAttributes = { type: 'SAID', evidence: [{ article: id, ...evidence, rule, confidence, cue, via }] };
      edges.push({ key: `SAID:${shortHash(key)}`, source: `person/${via.toLowerCase()}`, target: key, attributes });
    }
  }
  return { nodes: [...nodes].map(([key, attributes]) => ({ key, attributes })), edges };
}
