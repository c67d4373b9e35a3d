export { isUpper } from './characters.ts';
export { comparisonKey, foldedKey, slug } from './keys.ts';
export type { Quote, QuoteConventions } from './quotes.ts';
export { findQuotes } from './quotes.ts';
export type { Sentences } from './sentences.ts';
export { splitSentences } from './sentences.ts';
export { hashOf, SurfaceTable, unitsOf } from './surfaces.ts';
export type { Affixes, Tokens, Vocabulary } from './tokens.ts';
export { isPlainWords, SHAPE, surface, surfaceOf, tokenize } from './tokens.ts';
