import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeGraphJson } from '../../src/formats/index.ts';
import { type KnowledgeGraph, layout, summarize, toGraph } from '../../src/graph/index.ts';
import type { FactGraph } from '../../src/model/index.ts';
import { sampleFacts } from './sample.ts';

function laidOut(facts: FactGraph): KnowledgeGraph {
  const graph = toGraph(facts);
  layout(graph);
  return graph;
}

function overlaps(graph: KnowledgeGraph): [string, string][] {
  const nodes = graph.mapNodes((key, { x, y, size }) => ({ key, x: x!, y: y!, size: size! }));
  return nodes.flatMap((a, i) =>
    nodes.slice(i + 1).flatMap((b): [string, string][] => (Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size ? [[a.key, b.key]] : [])),
  );
}

/** A star of stars, the shape of a conference: `order` nodes, each but the first tied to an earlier one. */
function madeUp(order: number): FactGraph {
  const nodes = Array.from({ length: order }, (_, i) => ({
    key: `group/${i}`,
    attributes: { kind: 'Group' as const, label: `group ${i}`, aliases: [], mentions: [], names: {} },
  }));
  const edges = nodes.slice(1).map(({ key }, i) => ({
    key: `MET:${i}`,
    source: key,
    target: `group/${Math.floor(i / 6)}`,
    attributes: { type: 'MET' as const, evidence: [] },
  }));
  return { nodes, edges };
}

describe('toGraph and layout', () => {
  test('give the same bytes whatever order the facts come in', () => {
    const facts = sampleFacts();
    const expected = writeGraphJson(laidOut(facts));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(facts.nodes, { minLength: facts.nodes.length }),
        fc.shuffledSubarray(facts.edges, { minLength: facts.edges.length }),
        (nodes, edges) => {
          expect(writeGraphJson(laidOut({ nodes, edges }))).toBe(expected);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('leave the facts unchanged', () => {
    const facts = sampleFacts();
    laidOut(facts);
    expect(facts).toEqual(sampleFacts());
  });

  test('refuse an edge to a node that is not there', () => {
    const { nodes, edges } = sampleFacts();
    expect(() => toGraph({ nodes: nodes.slice(3), edges })).toThrow();
  });

  test('place every node at a finite, rounded point', () => {
    laidOut(sampleFacts()).forEachNode((_key, { x, y, size }) => {
      for (const number of [x!, y!]) expect(Math.round(number * 100) / 100).toBe(number);
      expect(size).toBeGreaterThan(0);
    });
  });

  test.each([1, 2, 3, 12, 150, 600])('let no two of %i nodes overlap', (order) => {
    expect(overlaps(laidOut(madeUp(order)))).toEqual([]);
  });

  test('need no random numbers, not even for nodes without edges', () => {
    const random = Math.random;
    Math.random = () => {
      throw new Error('random numbers are forbidden in the layout');
    };
    try {
      laidOut({ nodes: madeUp(300).nodes, edges: [] });
      laidOut(madeUp(300));
    } finally {
      Math.random = random;
    }
  });

  test('are done with nothing to do', () => {
    expect(laidOut({ nodes: [], edges: [] }).order).toBe(0);
  });
});

test('summarize counts kinds, types and speakers', () => {
  const summary = summarize(toGraph(sampleFacts()));
  expect(summary).toMatchObject({ nodes: 12, edges: 12, speakers: [{ key: 'person/ana-zukova', label: 'Ana Žukova', statements: 2 }] });
  expect(summary.kinds[0]).toEqual({ kind: 'Person', count: 2 });
  expect(summary.relations).toContainEqual({ type: 'HOLDS_POSITION', count: 2 });
  expect(summary.relations.reduce((sum, { count }) => sum + count, 0)).toBe(12);
});
