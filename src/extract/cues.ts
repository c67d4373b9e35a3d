// Reporting verbs as used in this article: which occurrences report something.
import { FORM, type PrepositionRole, type SpeechVerb, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { comparisonKey } from '../text/index.ts';
import { isNounUse, isPossessedNoun } from './cue-nouns.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';
import { quarterOf } from './quarters.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { speechVerbAt } from './speech-verbs.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

export interface Cue {
  verb: SpeechVerb;
  forms: number;
  group: VerbGroup;
  fused: boolean;
  /** "dit-on", "indique-t-on": nobody said it. */
  impersonal: boolean;
  /** The body where nobody in particular says it: "indique-t-on au ministère". */
  quarter?: Referent;
}

/** Occurrences of reporting verbs outside quotation marks that assert a report, in text order. */
export function findCues(document: Document, referents: Referents): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < document.count; at++) {
    if (document.quoteOf[at] !== -1 || document.regionOf[at] === 2 || document.is(at, 'credit')) continue;
    const hit = speechVerbAt(document, at);
    if (hit === undefined || isInMention(document, referents, at) || isInAdverb(document, hit) || isHalfName(document, hit)) continue;
    const cue = readCue(document, hit, referents);
    if (cue !== undefined) cues.push(cue);
    at = hit.to - 1;
  }
  return cues;
}

const NOUNS: ReadonlySet<string> = new Set(['Event', 'Group', 'Organization', 'Instrument']);

/** "the press briefing", "28 states", "put pen to paper": a word of what is named, or of a longer verb, reports nothing. */
function isInMention(document: Document, referents: Referents, at: number): boolean {
  const referent = referents.at(at);
  if (referent?.mention !== undefined && referent.mention.from < at && NOUNS.has(referent.kind)) return true;
  for (let before = Math.max(0, at - 3); before < at; before++)
    if ((document.hits.find(before, 'event-verb')?.to ?? 0) > at && !(before === at - 1 && isTold(document, at))) return true;
  return false;
}

/** "« ... », a témoigné X", "a témoigné que ...": with its auxiliary alone behind a quote, or before a complementizer. */
function isTold(document: Document, at: number): boolean {
  if (!document.is(at - 1, 'perfect')) return false;
  return document.is(at + 1, 'complementizer') || (document.isComma(at - 2) && document.quoteOf[at - 4]! >= 0);
}

/** "Trung tâm Sự" + "cố": the last syllable of one word of a name and the first of another are no verb. */
function isHalfName(document: Document, { from, to }: Hit): boolean {
  return (
    document.pack.syllable !== undefined &&
    to - from > 1 &&
    !document.isCapital(from) &&
    document.isCapital(to - 1) &&
    document.word(to - 1).length > 1
  );
}

/** "lebih lanjut": the end of an adverb of several words. */
function isInAdverb(document: Document, { from, to }: Hit): boolean {
  return (document.hits.findEnding(to, 'adverb')?.from ?? from) < from;
}

/** A reporting verb at a token inside quotation marks, as an insertion would have it: able to take a quote, its form asserted. */
export function cueInside(document: Document, at: number): Cue | undefined {
  const hit = document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb');
  if (hit === undefined || !hit.lexeme.value.verb.content.includes('quote')) return undefined;
  if ((hit.lexeme.value.forms & FORM.infinitive) !== 0) return undefined;
  return readCue(document, hit);
}

/** "bunyi pepatah", "demikian pula": a longer phrase that nobody says anything with, where the doer stands bare behind the verb. */
function opensImpersonal(document: Document, { from, to }: Hit): boolean {
  return document.pack.pack.grammar.bareAgents === true && (document.hits.find(from, 'impersonal')?.to ?? 0) > to;
}

/** "a jugé utile de" + "rappeler": words that tell of the verb of saying right behind them. */
function opensAssertion(document: Document, { from, to }: Hit): boolean {
  const end = document.hits.find(from, 'asserting')?.to ?? 0;
  return end >= to && document.is(end, 'speech-verb');
}

function readCue(document: Document, hit: Hit<VerbHit<SpeechVerb>>, referents?: Referents): Cue | undefined {
  const { verb, forms } = hit.lexeme.value;
  if (isInName(document, hit) || opensImpersonal(document, hit) || opensAssertion(document, hit)) return undefined;
  const group = readVerbGroup(document, hit);
  if (isHeading(document, hit)) return undefined;
  const fused = (forms & FORM.fused) !== 0;
  if (
    document.quoteOf[hit.from - 1] === -1 &&
    /^['’]s?$/.test(document.word(hit.from - 1)) &&
    (forms & (FORM.participle | FORM.gerund)) === 0
  )
    return undefined;
  if (group.negated && verb.sense !== 'deny') return undefined;
  if ((group.hypothetical && !isInserted(document, hit, group)) || group.passive || isState(document, hit, group)) return undefined;
  if (group.gerund && (group.from === document.sentenceFrom(group.from) || isAsideBeforeCue(document, hit))) return undefined;
  if (group.gerund && isBeforeEvent(document, hit)) return undefined;
  if (group.future && (forms & (FORM.finite | FORM.infinitive)) !== 0 && verb.sense !== 'say') return undefined;
  if (fused ? isPossessedNoun(document, hit.from) : isNounUse(document, hit, group, referents)) return undefined;
  if (isReduced(document, hit, group) || isReflexive(document, hit) || quotesAnother(document, hit)) return undefined;
  const hung = group.clitic === undefined && (group.nobody === true || /^[-‐‑]\p{L}/u.test(document.word(hit.to)));
  const quarter = referents === undefined ? undefined : quarterOf(document, referents, group, hung);
  return { verb, forms, group, fused, impersonal: hung && quarter === undefined, ...(quarter === undefined ? {} : { quarter }) };
}

/** "the official" + "welcoming" + "ceremony": inside a phrase, right before a noun for happenings, where nouns come last. */
function isBeforeEvent(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(to, 'event-head')) return false;
  return document.isAny(from - 1, ['definite', 'indefinite', 'role', 'role-modifier', 'demonstrative']);
}

/** "Wysocki, replying, joked that ...": a participle between commas right before the verb that reports. */
function isAsideBeforeCue(document: Document, { from, to }: Hit): boolean {
  if (!document.isComma(from - 1) || !document.isComma(to)) return false;
  return ((document.hits.find<VerbHit<SpeechVerb>>(to + 1, 'speech-verb')?.lexeme.value.forms ?? 0) & FORM.finite) !== 0;
}

/** "Kalau berhasil, kata X, ...", "Si rien n'est fait, a prévenu X, ...": between commas a verb whose subject comes behind it is no part of the condition before. */
function isInserted(document: Document, hit: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.genders !== undefined)
    return (
      document.isComma(group.from - 1) &&
      (hit.lexeme.value.forms & (FORM.finite | FORM.participle)) !== 0 &&
      (hit.lexeme.value.forms & FORM.conditional) === 0 &&
      !document.isAny(group.from, ['modal', 'conditional'])
    );
  if (document.pack.pack.grammar.nounOrder === 'head-last' && (hit.lexeme.value.forms & FORM.finite) !== 0 && document.isComma(group.to))
    return group.from === group.verb || !document.isAny(group.from, ['modal', 'conditional']);
  return hit.lexeme.value.verb.subject === 'after' && group.from === group.verb && document.isComma(group.from - 1);
}

const LONGEST_QUOTED = 14;

/** "quoted X as saying": the verb behind "as" reports, where nouns come last. */
function quotesAnother(document: Document, { to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const stop = Math.min(to + LONGEST_QUOTED, document.sentenceTo(to - 1));
  for (let at = to + 1; at < stop; at++) {
    if (document.isPunctuation(at) && !document.isComma(at)) return false;
    const forms = document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb')?.lexeme.value.forms ?? 0;
    if ((forms & FORM.gerund) !== 0 && isBehindAs(document, at)) return true;
  }
  return false;
}

/** "as saying": right behind the preposition that quotes somebody. */
function isBehindAs(document: Document, at: number): boolean {
  return document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'as';
}

/** "would stay closed", "may remain open": behind a modal and a plain verb a participle tells a state, where nouns come last. */
function isState(document: Document, { from, lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || (lexeme.value.forms & FORM.participle) === 0 || group.from !== from)
    return false;
  return document.isWord(from - 1) && !isFunctionWord(document, from - 1) && document.hits.findEnding(from - 1, 'modal') !== undefined;
}

/** "s'appuie sur", "se relève": with a reflexive pronoun before it a verb that is listed without one tells nothing, unless a quote stands beside. */
function isReflexive(document: Document, { from, to, lexeme }: Hit<VerbHit<SpeechVerb>>): boolean {
  const { reflexives } = document.pack.pack.grammar;
  if (reflexives === undefined || !reflexives.includes(comparisonKey(document.word(from - 1)))) return false;
  const before = document.isComma(from - 2) ? from - 3 : from - 2;
  return document.quoteOf[before] === -1 && document.quoteOf[to] === -1 && (lexeme.value.forms & FORM.finite) !== 0;
}

/** "avant d'ajouter": an infinitive behind "before", where nouns have genders: what somebody said next. */
export function isNextReport(document: Document, { forms, group }: Cue): boolean {
  if ((forms & FORM.infinitive) === 0 || document.pack.pack.grammar.genders === undefined) return false;
  return document.hits.findEnding<PrepositionRole>(group.from, 'preposition')?.lexeme.value === 'before';
}

/** A capital inside a sentence: part of a name, not a verb. */
function isInName(document: Document, hit: Hit): boolean {
  return document.isCapital(hit.from) && !document.isInitial(hit.from);
}

/** "Réplique de X : « ... »": a form that opens its sentence before "of" is a noun, where nouns have genders. */
function isHeading(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.isCapital(from) || from !== document.sentenceFrom(from)) return false;
  return skipPreposition(document, to, ['of']) !== undefined;
}

/** ", comme l'a rappelé X": where a clause of comparison around a cue starts, its object a pronoun with the form of an article. */
export function comparisonStart(document: Document, at: number): number {
  if (document.pack.pack.grammar.genders === undefined) return at;
  const article = document.hits.findEnding(at, 'definite')?.from ?? at;
  const as = document.hits.findEnding<PrepositionRole>(article, 'preposition');
  if (as?.lexeme.value === 'as') return as.from;
  return (article < at ? document.hits.findEnding(article, 'comparing')?.from : undefined) ?? at;
}

/** "Kenya, admitted as an intervener, supports ...": a participle behind the comma of a subject, with a preposition and no content. */
function isReduced(document: Document, hit: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  const { forms } = hit.lexeme.value;
  if ((forms & FORM.participle) === 0 || group.from !== group.verb || !document.isComma(group.from - 1)) return false;
  if (!document.is(hit.to, 'preposition')) return false;
  for (let at = document.sentenceFrom(group.from); at < group.from - 1; at++) {
    if (POSSESSIVE.test(document.word(at))) continue;
    if (document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'passive', 'modal', 'future', 'and']) || document.isComma(at))
      return false;
  }
  return true;
}
