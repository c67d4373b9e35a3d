export type { GraphHeader, KnowledgeGraph, LaidOut, Position } from './build.ts';
export { emptyGraph, toGraph } from './build.ts';
export { layout, pullOf } from './layout.ts';
export type { Speaker, Summary } from './summary.ts';
export { summarize } from './summary.ts';
