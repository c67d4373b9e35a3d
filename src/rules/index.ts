export type { Hit, Lexeme } from './lexemes.ts';
export { HitIndex, Lexicon } from './lexemes.ts';
export type { LexemeName, LinkModel, LinkSink, LinkText, LinkWeights } from './link-model.ts';
export { LINK_MODEL_FORMAT, LinkScorer, LinkTally } from './link-model.ts';
export type { Hiding } from './longest.ts';
export type { Pattern, PatternMatch, PatternTest, PatternText } from './patterns.ts';
export { matchPattern, parsePattern } from './patterns.ts';
export type { NameModel, TaggedName, TaggedSentence } from './tagger.ts';
export {
  contextFeatures,
  mayFollow,
  NAME_MODEL_FORMAT,
  NameTagger,
  NEIGHBOURS,
  neighbourFeature,
  sentenceOf,
  stepFeature,
  wordFeatures,
} from './tagger.ts';
