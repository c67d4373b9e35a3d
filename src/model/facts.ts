// The resolved graph as plain records: what `resolve` returns, and what graph, formats and stores take.
import type { Region } from './article.ts';
import type { EntityAttributes } from './fragment.ts';
import type { ArticleSpan, Evidence, Span } from './span.ts';
import type { EdgeType, EntityKind, StatementMode, Status } from './vocabulary.ts';

export const GRAPH_FORMAT = 'rapporteur/graph@1';

interface NodeBase {
  label: string;
  aliases: string[];
  mentions: ArticleSpan[];
  /** Preferred name by language tag. */
  names: Record<string, string>;
  /** Keys that went out of use when records merged. */
  sameAs?: string[];
}

export interface EntityNode extends NodeBase, EntityAttributes {
  kind: EntityKind;
}

export interface StatementNode extends NodeBase {
  kind: 'Statement';
  text: string;
  language: string;
  mode: StatementMode;
  article: string;
  start: number;
  end: number;
  parts?: Span[];
  date?: string;
}

export interface ArticleNode extends NodeBase {
  kind: 'Article';
  source: string;
  url?: string;
  title?: string;
  publisher?: string;
  language: string;
  publishedAt?: string;
  text: string;
  contentHash: string;
  sourceHash: string;
  regions: Region[];
  /** Key of the article this one is a near-duplicate of. */
  duplicateOf?: string;
}

export type NodeAttributes = EntityNode | StatementNode | ArticleNode;

export interface EdgeAttributes {
  type: EdgeType;
  evidence: Evidence[];
  /** Set when the edge comes from background knowledge alone; `evidence` is then empty. */
  source?: 'knowledge';
  title?: string;
  position?: string;
  asOf?: string;
  status?: Status;
  role?: string;
  count?: number;
  date?: string;
  /** MET: key of the event the text ties it to. */
  event?: string;
  similarity?: number;
}

export interface GraphNode {
  key: string;
  attributes: NodeAttributes;
}

export interface GraphEdge {
  /** Content-addressed: `<type>:<hash of source, type, target>`. */
  key: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** Nodes sorted by key and edges by key; article nodes included. */
export interface FactGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}
