// What a panel tells about a node: its relations in reading order, its statements, where it is mentioned. Pure.
import { compareBy, compareStrings } from '../../../src/base/index.ts';
import type { KnowledgeGraph } from '../../../src/graph/index.ts';
import { EDGE_TYPES, type EdgeAttributes, type EdgeType, type Evidence, type StatementNode } from '../../../src/model/index.ts';

export interface Relation {
  edge: string;
  /** The node at the other end. */
  other: string;
  attributes: EdgeAttributes;
}

export interface RelationGroup {
  type: EdgeType;
  direction: 'out' | 'back';
  relations: Relation[];
}

export interface Utterance {
  edge: string;
  key: string;
  statement: StatementNode;
  evidence: Evidence[];
  event?: string;
}

/** Order in a panel: what somebody is, did and was part of first; where words come from last. */
const READING_ORDER: readonly EdgeType[] = [
  'HOLDS_POSITION',
  'REPRESENTS',
  'HOSTED',
  'CO_HOSTED',
  'ATTENDED',
  'SIGNED',
  'MET',
  'CONCERNS',
  'HELD_IN',
  'PART_OF',
  'LOCATED_IN',
];

/** Relations of a node by type and direction. SAID and MENTIONED_IN have places of their own in the panel and are left out. */
export function relationsOf(graph: KnowledgeGraph, key: string): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  graph.forEachEdge(key, (edge, attributes, source, target) => {
    if (attributes.type === 'MENTIONED_IN') return;
    if (attributes.type === 'SAID' && source === key) return;
    const direction = source === key ? 'out' : 'back';
    const { type } = attributes;
    const id = type === 'MET' ? type : `${type} ${direction}`;
    const group = groups.get(id) ?? { type, direction, relations: [] };
    group.relations.push({ edge, other: source === key ? target : source, attributes });
    groups.set(id, group);
  });
  const byLabel = compareBy<Relation>((a, b) =>
    compareStrings(graph.getNodeAttribute(a.other, 'label'), graph.getNodeAttribute(b.other, 'label')),
  );
  for (const { relations } of groups.values()) relations.sort(byLabel);
  const rank = (type: EdgeType) => (READING_ORDER.includes(type) ? READING_ORDER.indexOf(type) : 20 + EDGE_TYPES.indexOf(type));
  return [...groups.values()].sort(
    compareBy(
      (a, b) => rank(a.type) - rank(b.type),
      (a, b) => compareStrings(b.direction, a.direction),
    ),
  );
}

/** What a speaker is reported to have said, in the order of the articles' texts. */
export function utterancesOf(graph: KnowledgeGraph, speaker: string): Utterance[] {
  const said: Utterance[] = [];
  graph.forEachOutEdge(speaker, (edge, attributes, _source, key) => {
    const statement = graph.getNodeAttributes(key);
    if (attributes.type !== 'SAID' || statement.kind !== 'Statement') return;
    const utterance: Utterance = { edge, key, statement, evidence: attributes.evidence };
    const event = targetOf(graph, key, 'MADE_AT');
    if (event) utterance.event = event;
    said.push(utterance);
  });
  return said.sort(
    compareBy(
      (a, b) => compareStrings(a.statement.article, b.statement.article),
      (a, b) => a.statement.start - b.statement.start,
    ),
  );
}

export function speakersOf(graph: KnowledgeGraph, statement: string): Relation[] {
  return graph
    .mapInEdges(statement, (edge, attributes, other) => ({ edge, other, attributes }))
    .filter(({ attributes }) => attributes.type === 'SAID');
}

function targetOf(graph: KnowledgeGraph, key: string, type: EdgeType): string | undefined {
  const edge = graph.findOutEdge(key, (_edge, attributes) => attributes.type === type);
  return edge === undefined ? undefined : graph.target(edge);
}

/** Evidence by sentence: two rules that read the same words are one sentence with two reasons. Order is kept. */
export function sentencesOf(evidence: readonly Evidence[]): [Evidence, ...Evidence[]][] {
  const sentences = new Map<string, [Evidence, ...Evidence[]]>();
  for (const one of evidence) {
    const place = `${one.start} ${one.end} ${one.article}`;
    const same = sentences.get(place);
    if (!same) sentences.set(place, [one]);
    else if (!same.some(({ rule }) => rule === one.rule)) same.push(one);
  }
  return [...sentences.values()];
}

/** Every place where a node is named, grouped by article, in text order, each place once. */
export function mentionsByArticle(graph: KnowledgeGraph, key: string): { article: string; places: { start: number; end: number }[] }[] {
  const articles = new Map<string, { start: number; end: number }[]>();
  for (const { article, start, end } of graph.getNodeAttribute(key, 'mentions')) {
    if (!graph.hasNode(article)) continue;
    const places = articles.get(article) ?? [];
    if (!places.some((place) => place.start === start && place.end === end)) places.push({ start, end });
    articles.set(article, places);
  }
  return [...articles]
    .map(([article, places]) => ({ article, places: places.sort((a, b) => a.start - b.start) }))
    .sort(compareBy((a, b) => compareStrings(a.article, b.article)));
}
