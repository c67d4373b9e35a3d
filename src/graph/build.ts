// The resolved facts as a graphology graph. Nothing is judged or changed here; only the order is fixed.
import { MultiDirectedGraph } from 'graphology';
import { compareBy, compareStrings } from '../base/index.ts';
import { type EdgeAttributes, type FactGraph, GRAPH_FORMAT, type NodeAttributes } from '../model/index.ts';

/** Where `layout` put a node; absent before. */
export interface Position {
  x?: number;
  y?: number;
  size?: number;
}

export type LaidOut = NodeAttributes & Position;

export interface GraphHeader {
  format: typeof GRAPH_FORMAT;
}

export type KnowledgeGraph = MultiDirectedGraph<LaidOut, EdgeAttributes, GraphHeader>;

export function emptyGraph(): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<LaidOut, EdgeAttributes, GraphHeader>();
  graph.setAttribute('format', GRAPH_FORMAT);
  return graph;
}

/**
 * Builds the graph with nodes and edges inserted in key order, so that every later step (layout, files) gives the same
 * bytes whatever order the facts came in. Records are copied at the top level; `facts` is not changed.
 * Throws when an edge names a node that is not there: that is a bug of the resolver, not a user's mistake.
 */
export function toGraph(facts: FactGraph): KnowledgeGraph {
  const graph = emptyGraph();
  const byKey = compareBy<{ key: string }>((a, b) => compareStrings(a.key, b.key));
  for (const { key, attributes } of [...facts.nodes].sort(byKey)) graph.addNode(key, { ...attributes });
  for (const { key, source, target, attributes } of [...facts.edges].sort(byKey)) {
    graph.addDirectedEdgeWithKey(key, source, target, { ...attributes });
  }
  return graph;
}
