export type { Article, Region } from './article.ts';
export type { ArticleNode, EdgeAttributes, EntityNode, FactGraph, GraphEdge, GraphNode, NodeAttributes, StatementNode } from './facts.ts';
export { GRAPH_FORMAT } from './facts.ts';
export type { EntityAttributes, Fragment, LocalEntity, LocalMention, LocalRelation, LocalStatement } from './fragment.ts';
export { FRAGMENT_FORMAT } from './fragment.ts';
export type { ArticleSpan, Evidence, Span } from './span.ts';
export * from './vocabulary.ts';
