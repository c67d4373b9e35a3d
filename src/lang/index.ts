export type { PackCase } from './corpus.ts';
export type * from './pack.ts';
