// Stages of the sieve: speech told before its subject, and quotes behind a colon that no verb of saying brings in.

import type { SpeechVerb, VerbHit } from '../lang/index.ts';
import { readGap } from './cue-gaps.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Sieve } from './sieve.ts';

const LONGEST_CONTENT = 40;

/** "Cho biết A đã mất 2 ha đất, bà X kêu gọi ...": a verb of saying opens the sentence; its subject stands behind the comma, before the next verb. */
export function contentBeforeSubject(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const first = sieve.trimStart(document.sentenceFrom(cue.group.verb));
  if (cue.group.from !== first || cue.group.to - cue.group.from < 2 || !cue.verb.content.includes('bare')) return false;
  const gap = readGap(document, sieve.referents, cue, cue.group.to);
  if (document.isAny(gap.to, ['preposition', 'subordinator', 'addressee'])) return false;
  const stop = Math.min(document.sentenceTo(cue.group.verb), gap.to + LONGEST_CONTENT);
  for (let at = gap.to; at < stop; at++) {
    if (sieve.cueAt.has(at) || document.quoteOf[at]! >= 0 || document.word(at) === ';') return false;
    const speaker = document.isComma(at) ? sieve.referents.at(at + 1) : undefined;
    if (speaker === undefined || speaker.from !== at + 1 || !isSpeaker(speaker) || !isBeforeCue(sieve, speaker.to)) continue;
    if (at - gap.to < 5 || document.is(at - 1, 'demonstrative')) return false;
    const via = { from: speaker.from, to: speaker.to };
    const span = { from: cue.group.verb, to: cue.group.to };
    sieve.found.push({
      from: gap.to,
      to: at,
      mode: 'indirect',
      cue: span,
      speakers: [speaker],
      via,
      fused: false,
      rule: 'content-before-subject',
    });
    sieve.cover(gap.to, at);
    return true;
  }
  return false;
}

function isSpeaker(referent: Referent): boolean {
  return isActorLike(referent) && (referent.kind === 'Person' || referent.kind === 'Pronoun' || referent.mention !== undefined);
}

/** A verb of saying follows, auxiliaries, adverbs and an apposition between commas at most between. */
function isBeforeCue(sieve: Sieve, from: number): boolean {
  const { document } = sieve;
  for (let at = from; at < Math.min(from + 6, document.sentenceTo(from - 1)); at++) {
    if (sieve.cueAt.has(at)) return true;
    if (!document.isAny(at, ['adverb', 'perfect', 'future', 'modal', 'jointly'])) return false;
  }
  return false;
}

/** "Bà X chỉ lắc đầu: "...".": a whole quote behind a colon, in the mouth of the subject of the clause before it. */
export function quotesBehindColons(sieve: Sieve): void {
  const { document } = sieve;
  for (const quote of sieve.outer) {
    const colon = quote.open - 1;
    if (sieve.claimed.has(quote) || quote.repaired || document.word(colon) !== ':' || document.regionOf[colon] === 2) continue;
    if (quote.to - quote.from < 4 || !document.isCapital(quote.from) || sieve.covered[quote.open] === 1) continue;
    const from = document.sentenceFrom(colon);
    if (document.sentenceOf(quote.open) !== document.sentenceOf(colon) || isNamed(sieve, from, colon)) continue;
    const subject = sieve.clauses.subject({ from: colon });
    const people =
      subject.length === 1 && (subject[0]!.kind === 'Person' || subject[0]!.kind === 'Pronoun' || isBodyHere(sieve, subject[0]!, from));
    const speaker = people
      ? subject[0]!
      : subject.length < 2
        ? (onlyPerson(sieve, from, colon) ?? onlyOffice(sieve, from, colon))
        : undefined;
    if (speaker === undefined) continue;
    sieve.claimed.add(quote);
    sieve.found.push({
      from: quote.from,
      to: sieve.trimEnd(quote.from, quote.to),
      mode: 'direct',
      cue: { from: colon, to: colon + 1 },
      speakers: [speaker],
      via: { from: speaker.from, to: speaker.to },
      fused: false,
      rule: 'quote-behind-colon',
    });
  }
}

/** "Même son de cloche chez X, juriste : « ... »", "Le mot de la fin revient à X : « ... »": the only person whom the words before the colon name. */
export function onlyPerson(sieve: Sieve, from: number, to: number): Referent | undefined {
  let only: Referent | undefined;
  for (let at = from; at < to; at++) {
    const referent = sieve.referents.at(at);
    if (sieve.document.quoteOf[at]! >= 0) return undefined;
    if (referent?.kind !== 'Person' || referent.mention?.form !== 'name' || referent === only) continue;
    if (only !== undefined) return undefined;
    only = referent;
  }
  return only;
}

/** "Les chercheurs sont unanimes : « ... »": people or a body that open the sentence, no determiner of one thing among many before, where nouns have genders. */
function isBodyHere({ document }: Sieve, { kind, from }: Referent, first: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || (kind !== 'Group' && kind !== 'Organization')) return false;
  return skipDeterminers(document, first) >= from;
}

/** "Même constat pour la ministre : « ... »": the only office, behind an article, of words before a colon that name nobody; where nouns have genders. */
function onlyOffice({ document, referents }: Sieve, from: number, to: number): Referent | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  let only: Referent | undefined;
  for (let at = from; at < to; at++) {
    const referent = referents.at(at);
    if (referent === undefined || referent === only || referent.from < from || !isActorLike(referent)) continue;
    if (only !== undefined || referent.title?.definite !== true || document.isAny(referent.from, ['plural-role'])) return undefined;
    only = referent;
  }
  return only;
}

/** A title, theme or writing is what the colon brings in, or a verb of saying stands before it. */
function isNamed(sieve: Sieve, from: number, colon: number): boolean {
  const { document } = sieve;
  let negated = false;
  let comma = colon;
  while (comma > from && !document.isComma(comma)) comma--;
  for (let at = from; at < colon; at++) {
    if (sieve.cueAt.has(at) || (at >= comma && document.isAny(at, ['naming', 'nominal-cue']))) return true;
    if (document.is(at, 'according-to') && !document.is(at, 'preposition')) return true;
    negated ||= document.is(at, 'negation');
    if (negated && (document.pack.pack.grammar.genders === undefined || isTelling(document, at))) return true;
  }
  return false;
}

/** Senses of verbs that tell what somebody thinks or feels: negated they still bring in why ("X n'y croit guère : « ... »"). */
const FEELING: ReadonlySet<string> = new Set(['think', 'believe', 'fear', 'hope', 'doubt', 'expect', 'want', 'wish', 'hide', 'understand']);

function isTelling(document: Document, at: number): boolean {
  const verb = document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb')?.lexeme.value.verb;
  return verb?.content.includes('quote') === true && !FEELING.has(verb.sense);
}
