export type { Hit, Lexeme } from './lexemes.ts';
export { HitIndex, Lexicon } from './lexemes.ts';
