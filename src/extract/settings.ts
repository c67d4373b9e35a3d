// When, where and how something was said, between a verb and its content, where nouns have articles: "a dénoncé, mardi à Lima, une ingérence".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import { isStressed } from './inserted-asides.ts';
import { possessiveAt, skipDeterminers } from './phrases.ts';

const MOST_SETTINGS = 5;
const LONGEST_PHRASE = 12;
const LONGEST_ASIDE = 22;
const TIMES = ['weekday', 'relative-day'] as const;
/** Words that open another clause or hold its verb: what follows is no setting. */
const CLAUSE = [
  'complementizer',
  'relative',
  'subordinator',
  'conditional',
  'perfect',
  'passive',
  'modal',
  'future',
  'negation',
  'contrast',
];
const OPENERS = ['preposition', 'adverb', 'addressee', 'weekday', 'relative-day', 'contrast'];

/** Where `opens` first holds behind a run of adverbs, dates, adjuncts and asides that starts at a token; undefined where something else comes first. */
export function pastSettings(document: Document, from: number, opens: (at: number) => boolean): number | undefined {
  const stop = document.sentenceTo(from);
  let at = from;
  for (let steps = 0; steps < MOST_SETTINGS && at < stop; steps++) {
    const end = settingEnd(document, at, stop, opens);
    if (end === undefined || end >= stop) return undefined;
    if (opens(end)) return end;
    at = end;
  }
  return undefined;
}

function settingEnd(document: Document, at: number, stop: number, opens: (at: number) => boolean): number | undefined {
  if (document.quoteOf[at]! >= 0) return undefined;
  if (document.isComma(at)) return opens(at + 1) ? at + 1 : asideEnd(document, at, stop, opens);
  const date = dateEnd(document, at);
  const adverb = document.hits.find(at, 'adverb')?.to ?? 0;
  const addressee = document.hits.find(at, 'addressee')?.to ?? 0;
  const light = Math.max(date, adverb, addressee);
  if (light > at) return light;
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  return preposition === undefined ? undefined : phraseEnd(document, preposition.to, stop, opens);
}

/** "ce jeudi 11 juin", "mardi", "le 4 mai": the end of a date, a determiner passed over; 0 where there is none. */
function dateEnd(document: Document, at: number): number {
  const start = document.dateEnds.has(at) ? at : skipDeterminers(document, at);
  let end = document.dateEnds.get(start) ?? 0;
  for (const name of TIMES) end = Math.max(end, document.hits.find(start, name)?.to ?? 0);
  return end;
}

/** The end of the phrase behind a preposition: at a mark, a date, the next noun phrase that nothing governs, or where `opens` holds. */
function phraseEnd(document: Document, from: number, stop: number, opens: (at: number) => boolean): number | undefined {
  const start = Math.max(dateEnd(document, from), skipDeterminers(document, from), possessiveAt(document, from)?.to ?? from);
  for (let at = start; at < Math.min(from + LONGEST_PHRASE, stop); at++) {
    if (at > start && opens(at) && !isGoverned(document, at)) return at;
    if (document.isComma(at)) return at;
    if (at > start && (document.is(at, 'adverb') || dateEnd(document, at) > at)) return at;
    if (!document.isWord(at) || document.quoteOf[at]! >= 0) return undefined;
    if (document.isAny(at, CLAUSE) && !document.isCapital(at)) return undefined;
    const preposition = document.hits.find(at, 'preposition') ?? document.hits.find(at, 'and');
    if (preposition !== undefined) at = Math.max(preposition.to, skipDeterminers(document, preposition.to)) - 1;
  }
  return undefined;
}

/** "tous | les", "et | la": a word before it that a noun phrase goes on from. */
function isGoverned(document: Document, at: number): boolean {
  return document.isAny(at - 1, ['and', 'or', 'quantifier', 'definite', 'indefinite', 'demonstrative']) || document.isMark(at - 1, '(');
}

/** Past the comma that closes what another one opened: an adjunct, an adverb, a stressed pronoun. */
function asideEnd(document: Document, comma: number, stop: number, opens: (at: number) => boolean): number | undefined {
  if (!document.isAny(comma + 1, OPENERS) && dateEnd(document, comma + 1) === 0 && !isStressed(document, comma + 1)) return undefined;
  for (let at = comma + 2; at < Math.min(comma + LONGEST_ASIDE, stop); at++) {
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ['complementizer', 'relative'])) return undefined;
    if (document.isComma(at) && (opens(at + 1) || document.isAny(at + 1, OPENERS))) return opens(at + 1) ? at + 1 : at;
  }
  return undefined;
}
