export type { CompiledPack, VerbHit } from './compile.ts';
export { compilePack, FORM, lexemeName } from './compile.ts';
export type { PackCase } from './corpus.ts';
export { type DateElement, type DateIndex, type DateNode, type DateSlot, NO_LITERAL } from './dates.ts';
export type * from './pack.ts';
export { type CalledRule, type CompiledPattern, mayOpen } from './patterns.ts';
