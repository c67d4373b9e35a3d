// What the language's trained tagger takes for names: evidence beside the rules, never a mention by itself.
import type { NameTagger, TaggedSentence } from '../rules/index.ts';
import { type Sentences, SHAPE, type SurfaceTable, surface, type Tokens } from '../text/index.ts';

export type TaggedKind = 'Person' | 'Organization' | 'Place';

export interface TaggedSpan {
  from: number;
  to: number;
  kind: TaggedKind;
}

const KINDS: Readonly<Record<string, TaggedKind>> = { PER: 'Person', ORG: 'Organization', LOC: 'Place' };
/** Longer stretches without a full stop are tables and lists: the model was not made for them. */
const LONGEST_SENTENCE = 150;

/** Tagged spans by token; empty for a language without a model. A run of words is tagged when it is first asked for. */
export class TaggedNames {
  /** Whether the language has a model. */
  readonly active: boolean;
  private readonly sentences: Sentences;
  private readonly tagger: NameTagger | undefined;
  private readonly view: SentenceView;
  private readonly owners: (TaggedSpan | undefined)[];
  private readonly asked: Uint8Array;

  constructor(tokens: Tokens, sentences: Sentences, tagger: NameTagger | undefined) {
    this.active = tagger !== undefined;
    this.sentences = sentences;
    this.tagger = tagger;
    this.view = new SentenceView(tokens);
    this.owners = new Array(tagger === undefined ? 0 : tokens.count);
    this.asked = new Uint8Array(tagger === undefined ? 0 : tokens.count);
  }

  /** The span over a token. */
  at(token: number): TaggedSpan | undefined {
    if (this.asked[token] === 0) this.ask(token, this.tagger!);
    return this.owners[token];
  }

  private ask(token: number, tagger: NameTagger): void {
    const { view, asked } = this;
    const sentence = this.sentences.of[token]!;
    const start = this.sentences.from[sentence]!;
    view.open(start, this.sentences.to[sentence]!);
    const run = view.count > LONGEST_SENTENCE ? undefined : tagger.runAround(view, token - start);
    if (run === undefined) {
      asked[token] = 1;
      return;
    }
    asked.fill(1, start + run.from, start + run.to);
    for (const name of tagger.tagRun(view, run.from, run.to)) {
      const kind = KINDS[name.kind];
      if (kind === undefined) continue;
      const span = { from: start + name.from, to: start + name.to, kind };
      for (let at = span.from; at < span.to; at++) this.owners[at] = span;
    }
  }
}

/** One sentence of an article at a time. */
class SentenceView implements TaggedSentence {
  count = 0;
  private from = 0;
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  open(from: number, to: number): void {
    this.from = from;
    this.count = to - from;
  }

  word(at: number): string {
    return surface(this.tokens, this.from + at);
  }

  find(at: number, table: SurfaceTable): number {
    const { units, start, end, hash } = this.tokens;
    return table.find(units, start[this.from + at]!, end[this.from + at]!, hash[this.from + at]!);
  }

  isCapital(at: number): boolean {
    return at >= 0 && at < this.count && (this.tokens.shape[this.from + at]! & SHAPE.capital) !== 0;
  }
}
