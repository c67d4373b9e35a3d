// Stores: the graph of facts on a query engine, embedded or a server, behind one port.
export { columnNames } from './cypher.ts';
export { type DirectoryOptions, openGraphDirectory } from './embedded/directory.ts';
export { EmbeddedStore } from './embedded/store.ts';
export { type ExportFiles, neo4jCsv } from './export/csv.ts';
export { cypherScript } from './export/script.ts';
export { type Connection, openNeo4jStore, type PushOptions, type PushReport, pushGraph } from './neo4j/index.ts';
export {
  DEFAULT_LIMITS,
  type GraphStore,
  type Parameters,
  type Progress,
  type QueryLimits,
  type QueryResult,
  type StoreInfo,
  type WriteReport,
} from './port.ts';
export { completeParameters, NAMED_QUERIES, namedQuery, parseParameter } from './queries/index.ts';
export type { NamedQuery, QueryParameter } from './queries/query.ts';
export { readOnlyQuery } from './safety.ts';
export { graphTypeOf, type NodeValue, type PathValue, type RelationshipValue, type Value } from './values.ts';
