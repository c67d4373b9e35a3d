// What the language's trained tagger takes for names: evidence beside the rules, never a mention by itself.
import type { NameTagger } from '../rules/index.ts';
import { type Sentences, SHAPE, surface, type Tokens } from '../text/index.ts';

export type TaggedKind = 'Person' | 'Organization' | 'Place';

export interface TaggedSpan {
  from: number;
  to: number;
  kind: TaggedKind;
}

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'Person', ORG: 'Organization', LOC: 'Place' };
/** Longer stretches without a full stop are tables and lists: the model was not made for them. */
const LONGEST_SENTENCE = 150;

/** Tagged spans by token; empty for a language without a model. */
export class TaggedNames {
  /** Whether the language has a model. */
  readonly active: boolean;
  private readonly owners: (TaggedSpan | undefined)[] = [];

  constructor(tokens: Tokens, sentences: Sentences, tagger: NameTagger | undefined) {
    this.active = tagger !== undefined;
    if (tagger === undefined) return;
    for (let sentence = 0; sentence < sentences.count; sentence++)
      this.tagSentence(tokens, sentences.from[sentence]!, sentences.to[sentence]!, tagger);
  }

  /** The span over a token. */
  at(token: number): TaggedSpan | undefined {
    return this.owners[token];
  }

  private tagSentence(tokens: Tokens, from: number, to: number, tagger: NameTagger): void {
    if (to - from > LONGEST_SENTENCE || !hasCapital(tokens, from, to)) return;
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(surface(tokens, at));
    for (const name of tagger.tag(words)) {
      const kind = KINDS[name.kind];
      if (kind === undefined) continue;
      const span = { from: from + name.from, to: from + name.to, kind };
      for (let at = span.from; at < span.to; at++) this.owners[at] = span;
    }
  }
}

function hasCapital(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape[at]! & SHAPE.capital) return true;
  return false;
}
