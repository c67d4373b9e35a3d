import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, gexfChunks, KIND_STYLE, RELATION_COLOR, writeGexf } from '../../src/formats/index.ts';
import { layout, toGraph } from '../../src/graph/index.ts';
import { EDGE_TYPES, NODE_KINDS } from '../../src/model/index.ts';
import { sampleFacts } from '../graph/sample.ts';

function sampleGexf(): string {
  const graph = toGraph(sampleFacts());
  layout(graph);
  return writeGexf(graph);
}

/** The element of one node or edge, as text. */
function element(gexf: string, id: string): string {
  return new RegExp(`<(node|edge) id="${id}"[^]*?</\\1>`).exec(gexf)![0];
}

describe('escapeXml', () => {
  test('gives back every character that XML can hold, and no other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"'\n\r\t]/);
        const kept = [...text].filter((c) => /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u.test(c)).join('');
        const references: Record<string, string> = {
          amp: '&',
          lt: '<',
          gt: '>',
          quot: '"',
          apos: "'",
          '#9': '\t',
          '#10': '\n',
          '#13': '\r',
        };
        expect(escaped.replace(/&([^;]+);/g, (_all, name: string) => references[name]!)).toBe(kept);
      }),
    );
  });

  test('drops controls, lone surrogates and non-characters', () => {
    expect(escapeXml('a\u0000\u0008\u000B\u001F\uD800\uFFFE\uFFFFb😀')).toBe('ab😀');
  });
});

describe('writeGexf', () => {
  test('gives every node its kind, colour, shape, place and names', () => {
    const node = element(sampleGexf(), 'person/ana-zukova');
    expect(node).toContain('label="Ana Žukova"');
    expect(node).toContain('<attvalue for="kind" value="Person"/>');
    expect(node).toContain('<attvalue for="aliases" value="[&quot;Ana Žukova&quot;]"/>');
    expect(node).toMatch(
      /<viz:color r="\d+" g="\d+" b="\d+"\/>\s*<viz:position x="-?[\d.]+" y="-?[\d.]+" z="0"\/>\s*<viz:size value="[\d.]+"\/>\s*<viz:shape value="disc"\/>/,
    );
  });

  test('gives every edge its type, weight and sentences', () => {
    const gexf = sampleGexf();
    const met = element(gexf, /<edge id="(MET:[^"]+)"/.exec(gexf)![1]!);
    expect(met).toContain('kind="MET"');
    expect(met).toContain('weight="1"');
    expect(met).toContain('signed the &lt;Berth Charter&gt;. [Port forum opens in Valmora, ');
    expect(met).toContain('met-plain');
  });

  test('dates nodes whose days are exact, and only those', () => {
    expect(element(sampleGexf(), 'event/forum')).toContain('start="2031-03-03" end="2031-03-03"');
    const { nodes, edges } = sampleFacts();
    const vague = nodes.map((node) =>
      node.key === 'event/forum' ? { ...node, attributes: { ...node.attributes, start: 'XXXX-03-03' } } : node,
    );
    const gexf = writeGexf(toGraph({ nodes: vague as typeof nodes, edges }));
    expect(gexf).toContain('mode="static"');
    expect(gexf).not.toMatch(/<node[^>]* start=/);
    expect(gexf).toContain('<attvalue for="startDate" value="XXXX-03-03"/>');
  });

  test('stays one well-formed document whatever the names are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (label, alias) => {
        const { nodes, edges } = sampleFacts();
        const strange = nodes.map((node) => ({ ...node, attributes: { ...node.attributes, label, aliases: [alias, label] } }));
        const gexf = writeGexf(toGraph({ nodes: strange, edges }));
        const tag = /<[/?]?[\w:]+(?: [\w:]+="(?:[^<>"&]|&(?:amp|lt|gt|quot|apos|#\d+);)*")*[/?]?>/gu;
        expect(gexf.replace(tag, '')).not.toMatch(/[<>]/);
        expect(gexf.match(/<(node|edge) id=/g)).toHaveLength(24);
      }),
      { numRuns: 30 },
    );
  });

  test('comes in pieces that join to the whole', () => {
    const graph = toGraph(sampleFacts());
    const pieces = [...gexfChunks(graph)];
    expect(pieces.length).toBeGreaterThan(24);
    expect(pieces.join('')).toBe(writeGexf(graph));
  });

  test('is well-formed to xmllint', ({ skip }) => {
    const run = spawnSync('xmllint', ['--noout', '-'], { input: sampleGexf(), encoding: 'utf8' });
    if (run.error) {
      if (process.env['CI'] === 'true') throw new Error('xmllint is missing in CI: install libxml2-utils');
      console.warn('SKIPPED: xmllint is not installed (libxml2-utils)');
      skip();
    }
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});

test('no two kinds look alike, in colour or in shape and size', () => {
  const colors = NODE_KINDS.map((kind) => KIND_STYLE[kind].color);
  expect(new Set(colors).size).toBe(NODE_KINDS.length);
  const entities = NODE_KINDS.filter((kind) => kind !== 'Statement' && kind !== 'Article');
  expect(new Set(entities.map((kind) => KIND_STYLE[kind].shape)).size).toBe(entities.length);
  expect(new Set(EDGE_TYPES.map((type) => RELATION_COLOR[type])).size).toBeGreaterThan(14);
});
