export { joinFragments } from './join.ts';
export type { Judgement } from './judgements.ts';
export type { ResolveOptions } from './resolve.ts';
export { resolve } from './resolve.ts';
