// One stage of the sieve: quotes that a clause behind their colon, or the sentence behind them, gives to somebody without a verb of saying.

import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import type { Quote } from '../text/index.ts';
import { invertedSubject } from './attribution.ts';
import type { Document } from './document.ts';
import { onlyPerson } from './leading.ts';
import { Referent } from './mentions.ts';
import { possessiveAt, skipDeterminersBack } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { FoundStatement, Sieve, StatementRule } from './sieve.ts';

/** Adds "« ... » : X ne cède pas" and "« ... » La formule, prononcée par X, ...". */
export function verblessQuotes(sieve: Sieve): void {
  const { document } = sieve;
  for (const quote of sieve.outer) {
    if (sieve.claimed.has(quote) || sieve.covered[quote.open] === 1 || document.regionOf[quote.open] === 2) continue;
    if (quote.to - quote.from < 3 || document.hits.findEnding(quote.open - 1, 'naming') !== undefined) continue;
    const found =
      behindColon(sieve, quote) ??
      gestured(sieve, quote) ??
      echoed(sieve, quote) ??
      possessed(sieve, quote) ??
      signed(sieve, quote) ??
      announced(sieve, quote);
    if (found !== undefined) addVerbless(sieve, quote, found.speaker, found.rule);
  }
}

function addVerbless(sieve: Sieve, quote: Quote, speaker: Referent, rule: StatementRule): void {
  sieve.claimed.add(quote);
  const span = { from: speaker.from, to: speaker.to };
  const to = sieve.trimEnd(quote.from, quote.to);
  const statement: FoundStatement = {
    from: quote.from,
    to,
    mode: 'direct',
    cue: span,
    via: span,
    speakers: [speaker],
    fused: false,
    rule,
  };
  sieve.found.push(sieve.extendOverParagraphs(statement, quote));
}

const LONGEST_SIGNATURE = 40;

/** "« ... »" and under it "- X, ministre de la Santé": a line of a name and what its holder is, right below a quote that has lines of its own. */
function signed(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  const below = quote.close + 1;
  if (below >= document.count || document.sentenceFrom(quote.open) !== quote.open) return undefined;
  const dash = DASH.test(document.word(below));
  const start = dash ? below + 1 : below;
  const own = document.paragraphOf(below) !== document.paragraphOf(quote.open);
  if (!own && !dash) return undefined;
  const speaker = subjectFrom(sieve, start, Math.min(document.sentenceTo(below), start + 4));
  if (speaker?.kind !== 'Person' || !(speaker.mention?.form === 'name' || speaker.title !== undefined)) return undefined;
  const end = document.sentenceTo(below);
  const name = speaker.mention?.to ?? speaker.to;
  if (end - below > LONGEST_SIGNATURE || !(document.isComma(name) || name === end)) return undefined;
  if (!dash && document.word(end - 1) === '.') return undefined;
  for (let at = below; at < end; at++)
    if (sieve.cueAt.has(at) || document.quoteOf[at]! >= 0 || document.isAny(at, ['perfect', 'passive'])) return undefined;
  return { speaker, rule: 'quote-verbless' };
}

const DASH = /^[–—-]$/;

/** "Son constat : « ... »", "Leur réponse, sèche : « ... »": somebody's words behind a colon, a possessive and a plain noun before it; where nouns have genders. */
function possessed(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  const colon = quote.open - 1;
  const from = document.sentenceFrom(colon);
  if (document.word(colon) !== ':' || document.pack.pack.grammar.genders === undefined || colon - from > LONGEST_POSSESSED)
    return undefined;
  const pronoun = possessiveAt(document, from)?.lexeme.value as Pronoun | undefined;
  if (pronoun?.person !== 3 || quote.to - quote.from < SHORTEST_WORDS || document.is(from, 'naming')) return undefined;
  for (let at = from + 1; at < colon; at++) {
    const word = document.isComma(at) || (document.isWord(at) && !document.isCapital(at) && document.quoteOf[at] === -1);
    if (!word || sieve.cueAt.has(at) || sieve.referents.at(at) !== undefined || document.is(at, 'naming')) return undefined;
  }
  return { speaker: new Referent({ from, to: from + 1, kind: 'Pronoun', pronoun }), rule: 'quote-verbless' };
}

const LONGEST_POSSESSED = 7;
/** Fewer tokens in quotation marks are a name or a motto. */
const SHORTEST_WORDS = 4;

/** "X a fait la déclaration suivante :" and a quote below: the one person of a line that a word for something said and a colon end. */
function announced(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  const colon = quote.open - 1;
  if (document.word(colon) !== ':' || document.sentenceFrom(quote.open) !== quote.open) return undefined;
  const from = document.sentenceFrom(colon);
  let told = false;
  for (let at = from; at < colon; at++) {
    if (sieve.cueAt.has(at)) return undefined;
    told ||= document.is(at, 'nominal-cue');
  }
  const speaker = told ? (onlyPerson(sieve, from, colon) ?? subjectFrom(sieve, from, colon)) : undefined;
  return speaker === undefined ? undefined : { speaker, rule: 'block-quote' };
}

/** "« Rien n'est joué » : X ne veut pas ...": a quote that opens its sentence, and the person who opens the clause behind its colon. */
function behindColon(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  const colon = quote.close + 1;
  if (document.word(colon) !== ':' || document.sentenceFrom(quote.open) !== quote.open) return undefined;
  const speaker = subjectFrom(sieve, colon + 1, Math.min(document.sentenceTo(quote.open), colon + 4));
  return speaker?.kind === 'Person' && speaker.mention !== undefined ? { speaker, rule: 'quote-verbless' } : undefined;
}

/** ""...", ông X thở dài": a quote that opens its sentence, and right behind its comma a person who does something that is no word of saying. */
function gestured(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders !== undefined || quote.to - quote.from < SHORTEST_WORDS) return undefined;
  if (document.sentenceFrom(quote.open) !== quote.open) return undefined;
  const mark = quote.close + 1;
  const inside = /^[,!?…]+$/.test(document.word(quote.to - 1));
  const outside = document.isComma(mark) || DASH.test(document.word(mark));
  const start = outside ? mark + 1 : mark;
  const end = document.sentenceTo(quote.close);
  if (!(inside || outside) || document.sentenceOf(start) !== document.sentenceOf(quote.close) || start >= end) return undefined;
  const speaker = sieve.referents.at(start) ?? sieve.referents.at(start + 1);
  if (speaker === undefined || (speaker.kind !== 'Person' && speaker.pronoun?.person !== 3) || speaker.from > start + 1) return undefined;
  if (speaker.from > start && !document.isAny(start, ['definite', 'honorific', 'adverb'])) return undefined;
  if (!document.isWord(speaker.to) || document.isAny(speaker.to, ['copula', 'relative', 'and', 'preposition'])) return undefined;
  for (let at = start; at < end; at++) if (sieve.cueAt.has(at) || document.quoteOf[at]! >= 0) return undefined;
  return { speaker, rule: 'quote-verbless' };
}

/** The first actor of a clause, when no preposition governs it and nothing but adjuncts stands before it. */
function subjectFrom(sieve: Sieve, from: number, to: number): Referent | undefined {
  const { document } = sieve;
  for (let at = from; at < to; at++) {
    const referent = sieve.referents.at(at);
    if (referent === undefined) continue;
    if (!isActorLike(referent) || referent.kind === 'Place' || referent.kind === 'Group') return undefined;
    const governed = document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, referent.from), 'preposition');
    if (governed === undefined) return referent;
    at = referent.to - 1;
  }
  return undefined;
}

/** "La formule, prononcée lundi par X, ...": the first person of the sentence behind the quote, which opens with a word for what was said. */
function echoed(sieve: Sieve, quote: Quote): { speaker: Referent; rule: StatementRule } | undefined {
  const { document } = sieve;
  const next = quote.close + 1;
  if (next >= document.count || document.sentenceFrom(next) !== next || document.paragraphOf(next) !== document.paragraphOf(quote.open))
    return undefined;
  if (document.sentenceFrom(quote.open) !== quote.open || document.hits.find(next, 'echo') === undefined) return undefined;
  for (let at = next; at < document.sentenceTo(next); at++) {
    const referent = sieve.referents.at(at);
    if (referent?.kind === 'Person') return { speaker: referent, rule: 'quote-verbless' };
  }
  return undefined;
}

/** "Le port fermera. C'est ce qu'a annoncé X.": the sentence before is what the cue behind such an opening reports. */
export function echoedSentences(sieve: Sieve): void {
  const { document } = sieve;
  for (const cue of sieve.cues) {
    const first = document.sentenceFrom(cue.group.verb);
    const echo = first > 0 ? document.hits.find(first, 'echo') : undefined;
    if (echo === undefined || echo.to !== cue.group.from || cue.impersonal || sieve.covered[cue.group.verb] === 1) continue;
    const from = sieve.trimStart(document.sentenceFrom(first - 1));
    const subject = invertedSubject(sieve, cue);
    if (subject === undefined || subject.speakers.length === 0 || !goesBackTo(document, from, first)) continue;
    if (reportsItself(sieve, from, first)) continue;
    const to = sieve.trimEnd(from, first);
    const span = { from: cue.group.verb, to: cue.group.to };
    sieve.found.push({
      from,
      to,
      mode: 'indirect',
      cue: span,
      via: subject.via,
      speakers: subject.speakers,
      fused: false,
      rule: 'content-then-cue',
    });
    sieve.cover(from, to);
    sieve.cover(first, document.sentenceTo(first));
  }
}

/** The sentence before stands in the same paragraph; where nouns have genders, or in the one before of the text, not the heading. */
function goesBackTo(document: Document, from: number, first: number): boolean {
  const back = document.paragraphOf(first) - document.paragraphOf(from);
  return (
    back === 0 || (back === 1 && document.pack.pack.grammar.genders !== undefined && document.regionOf[from] === document.regionOf[first])
  );
}

/** A cue, a quote or content already found stands between two positions. */
function reportsItself(sieve: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sieve.cueAt.has(at) || sieve.covered[at] === 1 || sieve.document.quoteOf[at]! >= 0) return true;
  return false;
}
