import { describe, expect, test } from 'vitest';
import { writeGraphJson } from '../../src/formats/index.ts';
import { type KnowledgeGraph, layout, toGraph } from '../../src/graph/index.ts';
import { focusOf, isEdgeHidden, type Look, lookOfEdge, lookOfNode } from '../../viewer/src/scene/appearance.ts';
import { DAY, mixed, NIGHT } from '../../viewer/src/scene/theme.ts';
import { sampleFacts } from '../graph/sample.ts';

const graph: KnowledgeGraph = toGraph(sampleFacts());
layout(graph);
const PLAIN: Look = { theme: DAY, hiddenKinds: ['Article'], hiddenTypes: [] };
const ANA = 'person/ana-zukova';

function node(key: string, look: Look) {
  return lookOfNode(graph, key, look, focusOf(graph, look));
}

function edgesOfType(type: string): string[] {
  return graph.filterEdges((_key, attributes) => attributes.type === type);
}

describe('a node', () => {
  test('has the colour and shape of its kind', () => {
    expect(node(ANA, PLAIN)).toMatchObject({ color: DAY.kinds.Person, shape: 'disc', hidden: false, label: 'Ana Žukova' });
    expect(node('event/forum', PLAIN)).toMatchObject({ color: DAY.kinds.Event, shape: 'diamond' });
    expect(node(ANA, { ...PLAIN, theme: NIGHT }).color).toBe(NIGHT.kinds.Person);
  });

  test('is hidden with its kind, unless it is selected', () => {
    expect(node('article/en', PLAIN).hidden).toBe(true);
    expect(node('article/en', { ...PLAIN, selection: { kind: 'node', key: 'article/en' } }).hidden).toBe(false);
    expect(node(ANA, { ...PLAIN, hiddenKinds: ['Person'] }).hidden).toBe(true);
  });

  test('fades and loses its name when something else stands out', () => {
    const look: Look = { ...PLAIN, hovered: { kind: 'node', key: 'place/valmora' } };
    expect(node(ANA, look)).toMatchObject({ label: null, color: mixed(DAY.kinds.Person, DAY.paper, 0.84) });
    expect(node('event/forum', look)).toMatchObject({ color: DAY.kinds.Event, label: 'Blue Harbour Forum' });
    expect(node('place/valmora', look)).toMatchObject({ highlighted: true, forceLabel: true });
  });

  test('shows a statement’s words only near the focus', () => {
    expect(node('statement/en', PLAIN).label).toBeNull();
    expect(node('statement/en', { ...PLAIN, selection: { kind: 'node', key: ANA } }).label).toBe('Ships need clean berths');
  });

  test('is ringed and larger when selected', () => {
    const selected = node(ANA, { ...PLAIN, selection: { kind: 'node', key: ANA } });
    expect(selected.ring).toBe(DAY.ring);
    expect(selected.size).toBeGreaterThan(node(ANA, PLAIN).size);
  });
});

describe('the focus', () => {
  test('is the pointed-at node before the selected one, the selected one before the search', () => {
    const matches = new Set(['place/valmora']);
    const selection = { kind: 'node', key: 'instrument/charter' } as const;
    const hovered = { kind: 'node', key: 'group/delegates' } as const;
    expect(focusOf(graph, PLAIN)).toBeUndefined();
    expect([...focusOf(graph, { ...PLAIN, matches })!.centre]).toEqual(['place/valmora']);
    expect([...focusOf(graph, { ...PLAIN, matches, selection })!.centre]).toEqual([selection.key]);
    expect([...focusOf(graph, { ...PLAIN, matches, selection, hovered })!.centre]).toEqual([hovered.key]);
  });

  test('does not reach through hidden relations or to hidden kinds', () => {
    const selection = { kind: 'node', key: ANA } as const;
    expect(focusOf(graph, { ...PLAIN, selection })!.nodes.has('article/en')).toBe(false);
    expect(focusOf(graph, { ...PLAIN, selection, hiddenKinds: [] })!.nodes.has('article/en')).toBe(true);
    expect(focusOf(graph, { ...PLAIN, selection, hiddenTypes: ['MET'] })!.nodes.has('person/tomas-ibarra')).toBe(false);
  });

  test('of an edge is its two ends', () => {
    const [met] = edgesOfType('MET');
    const focus = focusOf(graph, { ...PLAIN, selection: { kind: 'edge', key: met! } })!;
    expect([...focus.nodes].sort()).toEqual([ANA, 'person/tomas-ibarra']);
    expect([...focus.edges]).toEqual([met]);
  });
});

describe('an edge', () => {
  test('is hidden with its type and with either end', () => {
    const [mentioned] = edgesOfType('MENTIONED_IN');
    const [met] = edgesOfType('MET');
    expect(isEdgeHidden(graph, mentioned!, PLAIN)).toBe(true);
    expect(isEdgeHidden(graph, mentioned!, { ...PLAIN, hiddenKinds: [] })).toBe(false);
    expect(isEdgeHidden(graph, met!, { ...PLAIN, hiddenTypes: ['MET'] })).toBe(true);
  });

  test('is lit in its own colour and named when its node is selected', () => {
    const [met] = edgesOfType('MET');
    const look: Look = { ...PLAIN, selection: { kind: 'node', key: ANA } };
    const lit = lookOfEdge(graph, met!, look, focusOf(graph, look));
    expect(lit).toMatchObject({ color: DAY.relations.MET, label: 'met' });
    expect(lit.size).toBeGreaterThan(lookOfEdge(graph, met!, PLAIN, undefined).size);
  });
});

test('no look changes the facts', () => {
  const before = writeGraphJson(graph);
  const look: Look = { ...PLAIN, selection: { kind: 'node', key: ANA }, matches: new Set([ANA]) };
  for (const key of graph.nodes()) node(key, look);
  for (const key of graph.edges()) lookOfEdge(graph, key, look, focusOf(graph, look));
  expect(writeGraphJson(graph)).toBe(before);
});

test('mixed goes from one colour to the other', () => {
  expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mixed('#000000', '#ffffff', 1)).toBe('#ffffff');
  expect(mixed('#204060', '#406080', 0.5)).toBe('#305070');
});
