// What a graph holds, in numbers: for the command line's table and the viewer's header.
import { compareBy, compareStrings } from '../base/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../model/index.ts';
import type { KnowledgeGraph } from './build.ts';

export interface Speaker {
  key: string;
  label: string;
  kind: NodeKind;
  statements: number;
}

export interface Summary {
  nodes: number;
  edges: number;
  /** Kinds and types that occur, in the order of the vocabulary. */
  kinds: { kind: NodeKind; count: number }[];
  relations: { type: EdgeType; count: number }[];
  /** Those who said most first; equals by key. All of them: the caller cuts. */
  speakers: Speaker[];
}

/** Counts nodes by kind, edges by type, and statements by speaker. */
export function summarize(graph: KnowledgeGraph): Summary {
  const kinds = new Map<NodeKind, number>();
  const relations = new Map<EdgeType, number>();
  const spoken = new Map<string, number>();
  graph.forEachNode((_key, { kind }) => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  });
  graph.forEachEdge((_key, { type }, source) => {
    relations.set(type, (relations.get(type) ?? 0) + 1);
    if (type === 'SAID') spoken.set(source, (spoken.get(source) ?? 0) + 1);
  });
  const speakers = [...spoken].map(([key, statements]) => {
    const { label, kind } = graph.getNodeAttributes(key);
    return { key, label, kind, statements };
  });
  return {
    nodes: graph.order,
    edges: graph.size,
    kinds: NODE_KINDS.flatMap((kind) => (kinds.has(kind) ? [{ kind, count: kinds.get(kind)! }] : [])),
    relations: EDGE_TYPES.flatMap((type) => (relations.has(type) ? [{ type, count: relations.get(type)! }] : [])),
    speakers: speakers.sort(
      compareBy(
        (a, b) => b.statements - a.statements,
        (a, b) => compareStrings(a.key, b.key),
      ),
    ),
  };
}
