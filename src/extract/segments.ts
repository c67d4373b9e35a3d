// Stretches of a clause between commas, read back from a verb.
import type { Document } from './document.ts';
import { isFunctionWord } from './phrases.ts';
import type { Referents } from './referents.ts';

/** Words that open a clause. */
export const CLAUSE_START: readonly string[] = ['complementizer', 'contrast', 'conditional', 'subordinator'];

/** Quoted words of no sentence. */
const LONGEST_WORDS = 8;

/** A stretch of tokens; closed when the clause starts with it. */
interface Segment {
  from: number;
  to: number;
  closed: boolean;
}

/** Segments of clauses. Quotes close them; referents are atoms. */
export class Segments {
  private readonly document: Document;
  private readonly referents: Referents;

  constructor(document: Document, referents: Referents) {
    this.document = document;
    this.referents = referents;
  }

  /** Stretches between commas and clause boundaries, nearest first, back to the start of the clause. */
  before(from: number, stop: number): Segment[] {
    const { document } = this;
    const found: Segment[] = [];
    let to = from;
    let at = from;
    while (at > stop) {
      const before = at - 1;
      const quote = document.quoteOf[before]!;
      if (quote >= 0 && document.quoteOf[from] !== quote) {
        const title = this.quotedTitle(quote) ?? this.quotedWords(quote, from, stop);
        if (title !== undefined && title > stop) {
          at = title;
          continue;
        }
        found.push({ from: at, to, closed: true });
        return found;
      }
      const referent = this.referents.at(before);
      if (referent !== undefined && referent.from >= stop) {
        at = referent.from;
        continue;
      }
      const word = document.word(before);
      if (word === ')') {
        const open = openBracket(document, before, stop);
        if (open !== undefined) {
          at = open;
          continue;
        }
      }
      if ((word === ',' && !this.isInsideJoint(before)) || word === '–' || word === '—' || word === '-') {
        found.push({ from: at, to, closed: false });
        to = before;
      } else if (to < from && this.opensRelative(before, to)) {
        at = before;
        continue;
      } else if (this.opensInserted(before, to, stop)) {
        found.push({ from: before, to, closed: false });
        to = before - 1;
        at = before - 1;
        continue;
      } else if (word === ';' || word === ':' || (this.startsClause(before) && at !== from)) {
        found.push({ from: at, to, closed: true });
        return found;
      }
      at = before;
    }
    found.push({ from: stop, to, closed: true });
    return found;
  }

  /** "chủ trì, phối hợp với": a comma inside the words that join two who act together. */
  private isInsideJoint(comma: number): boolean {
    const { hits } = this.document;
    if (hits.find(comma + 1, 'jointly') === undefined) return false;
    for (let at = comma - 1; at > comma - 4; at--) if ((hits.find(at, 'jointly')?.to ?? 0) > comma) return true;
    return false;
  }

  /** A few quoted words that a word before them names ("author of "X""): part of its phrase, not speech. */
  private quotedTitle(index: number): number | undefined {
    const { document } = this;
    const quote = document.quotes[index];
    if (quote === undefined || quote.to - quote.from > 6 || !document.isAny(quote.open - 1, ['preposition', 'naming'])) return undefined;
    return quote.open;
  }

  /** "X parle d'un « gâchis » et promet": a few quoted words inside a clause that goes on behind them, where nouns have genders. */
  private quotedWords(index: number, from: number, stop: number): number | undefined {
    const { document } = this;
    const quote = document.quotes[index];
    if (quote === undefined || document.pack.pack.grammar.genders === undefined || quote.to - quote.from > LONGEST_WORDS) return undefined;
    const inside = document.isWord(quote.open - 1) && quote.open > stop + 1 && document.isWord(quote.close + 1);
    return inside && quote.close < from ? quote.open : undefined;
  }

  /** "le maire, que les pêcheurs ont sifflé, a promis": what opens a clause elsewhere opens one between commas behind its noun, where nouns have genders. */
  private opensInserted(at: number, to: number, stop: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.genders === undefined || !document.is(at, 'complementizer') || !document.isComma(at - 1)) return false;
    if (at - 2 <= stop || !document.isComma(to)) return false;
    return this.referents.at(at - 2) !== undefined || document.hits.findEnding(at - 1, 'speech-verb') === undefined;
  }

  /** "X, a charity that buys nets, warned": between commas, right behind a plain noun and before a verb; where nouns come last. */
  private opensRelative(at: number, to: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(at, 'complementizer') || !document.isComma(to)) return false;
    const noun = at - 1;
    if (!document.isWord(noun) || isFunctionWord(document, noun) || document.hits.findEnding(at, 'speech-verb') !== undefined) return false;
    if (document.hits.findEnding(at, 'nominal-cue') !== undefined) return false;
    return !document.isCapital(at + 1) && !document.isAny(at + 1, ['definite', 'indefinite', 'demonstrative', 'pronoun', 'number-word']);
  }

  private startsClause(at: number): boolean {
    return this.document.isAny(at, CLAUSE_START) && !this.document.is(at, 'preposition');
  }

  /** Past coordinators and adverbs that may open a clause. */
  skipLead(from: number, to: number): number {
    let at = from;
    while (at < to) {
      const { document } = this;
      if (this.referents.at(at) !== undefined) break;
      const hit =
        document.hits.find(at, 'and') ??
        document.hits.find(at, 'but') ??
        document.hits.find(at, 'or') ??
        document.hits.find(at, 'adverb') ??
        document.hits.find(at, 'weekday') ??
        document.hits.find(at, 'relative-day');
      if (hit === undefined && !(document.isPunctuation(at) && document.word(at) !== '(')) break;
      at = hit?.to ?? at + 1;
    }
    return at;
  }
}

/** The bracket that a closing one belongs to, when it is near. */
export function openBracket(document: Document, close: number, stop: number): number | undefined {
  for (let at = close - 1; at >= stop && close - at < 30; at--) if (document.word(at) === '(') return at;
  return undefined;
}
