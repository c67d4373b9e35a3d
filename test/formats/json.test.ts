import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UserError } from '../../src/base/index.ts';
import { parseGraphJson, writeGraphJson } from '../../src/formats/index.ts';
import { layout, toGraph } from '../../src/graph/index.ts';
import { sampleFacts } from '../graph/sample.ts';

function sampleFile(): string {
  const graph = toGraph(sampleFacts());
  layout(graph);
  return writeGraphJson(graph);
}

/** The sample file with one thing changed. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks the file on purpose
function broken(change: (file: any) => void): string {
  const file = JSON.parse(sampleFile());
  change(file);
  return JSON.stringify(file);
}

test('what is written is read back to the same bytes', () => {
  const file = sampleFile();
  expect(writeGraphJson(parseGraphJson(file))).toBe(file);
  expect(parseGraphJson(`\uFEFF${file}`).order).toBe(12);
});

test('the file is plain graphology serialisation', () => {
  const file = JSON.parse(sampleFile());
  expect(file.attributes).toEqual({ format: 'rapporteur/graph@1' });
  expect(file.options).toEqual({ type: 'directed', multi: true, allowSelfLoops: true });
  expect(Object.keys(file.edges[0]).sort()).toEqual(['attributes', 'key', 'source', 'target']);
});

test('a file of format 1, as it was first released, is still read', () => {
  const text = readFileSync(new URL('../fixtures/formats/graph-1.json', import.meta.url), 'utf8');
  const graph = parseGraphJson(text);
  expect(graph.order).toBe(12);
  expect(graph.getNodeAttribute('person/ana-zukova', 'label')).toBe('Ana Žukova');
  for (const { attributes } of graph.edgeEntries()) {
    for (const { article, start, end } of attributes.evidence) {
      const node = graph.getNodeAttributes(article);
      expect(node.kind === 'Article' && node.text.slice(start, end)).toMatch(/\p{L}/u);
    }
  }
});

test.each<[string, string, string]>([
  ['not JSON', '{"attributes":', 'graph-json'],
  ['not an object', '[]', 'graph-damaged'],
  ['no format', '{"nodes":[],"edges":[]}', 'graph-format'],
  [
    'another version',
    broken((file) => {
      file.attributes.format = 'rapporteur/graph@9';
    }),
    'graph-format',
  ],
  [
    'no nodes',
    broken((file) => {
      delete file.nodes;
    }),
    'graph-damaged',
  ],
  [
    'an unknown kind',
    broken((file) => {
      file.nodes[0].attributes.kind = 'Ghost';
    }),
    'graph-damaged',
  ],
  [
    'an unknown type',
    broken((file) => {
      file.edges[0].attributes.type = 'HAUNTS';
    }),
    'graph-damaged',
  ],
  [
    'a dangling edge',
    broken((file) => {
      file.edges[0].target = 'person/nobody';
    }),
    'graph-damaged',
  ],
  [
    'a node twice',
    broken((file) => {
      file.nodes.push(file.nodes[0]);
    }),
    'graph-damaged',
  ],
  [
    'an edge twice',
    broken((file) => {
      file.edges.push(file.edges[0]);
    }),
    'graph-damaged',
  ],
  [
    'evidence that is no list',
    broken((file) => {
      file.edges[0].attributes.evidence = 'yes';
    }),
    'graph-damaged',
  ],
  [
    'a place that is no number',
    broken((file) => {
      file.nodes[0].attributes.x = 'left';
    }),
    'graph-damaged',
  ],
])('%s is refused in one line that says what to do', (_what, text, code) => {
  expect(() => parseGraphJson(text)).toThrow(UserError);
  try {
    parseGraphJson(text);
  } catch (error) {
    expect(error).toMatchObject({ code });
    expect((error as UserError).message).toMatch(/^[^\n]+rapporteur build"\.$/);
  }
});
