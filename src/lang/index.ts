export type { CompiledPack } from './compile.ts';
export { compilePack, lexemeName } from './compile.ts';
export type { PackCase } from './corpus.ts';
export { type DateElement, type DateIndex, type DateNode, type DateSlot, NO_LITERAL } from './dates.ts';
export type { Link, LinkedVerb } from './linked-words.ts';
export type * from './pack.ts';
export { type CalledRule, type CompiledPattern, mayOpen } from './patterns.ts';
export { FORM, type VerbHit } from './verb-forms.ts';
