// What stands behind a verb of saying and is no content: a verb without a subject of its own, a relative clause, when it was said; where nouns come last.
import { FORM, type PrepositionRole, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { isFunctionWord, possessiveAt, skipDeterminers } from './phrases.ts';

/** "the lowest level recorded was ...", "the rules announced in May are ...", "said when she resigned": a verb whose subject stands before the cue, or a clause of time alone. */
export function isNoClause(document: Document, from: number, to: number): boolean {
  return opensFinite(document, from) || opensAdjunctOfSubject(document, from) || isTimeAlone(document, from, to);
}

/** "le séisme proprement dit" + "a été ressenti", "refuse" + "car elle est malade": the same where nouns have genders; "prétend avoir vu" is content. */
export function isNoGenderedClause(document: Document, from: number, to: number): boolean {
  if (document.quoteOf[from]! >= 0) return false;
  if (document.isComma(from - 1)) return false;
  return (document.isAny(from, ['perfect', 'passive']) && !/(re|oir|ant)$/.test(document.word(from))) || isTimeAlone(document, from, to);
}

const AUXILIARY = ['modal', 'future', 'perfect', 'passive'];

/** An auxiliary; "having met" and "being late" are content. */
function opensFinite(document: Document, at: number): boolean {
  return document.isAny(at, AUXILIARY) && !document.word(at).endsWith('ing');
}

/** Words of a noun phrase behind its preposition and its article. */
const LONGEST_NOUN = 2;

/** "on the island" + "was", "in 1975," + "is", "hearing," + "were": an adjunct that an auxiliary stands right behind, no subject between them. */
function opensAdjunctOfSubject(document: Document, from: number): boolean {
  const preposition = document.hits.find<PrepositionRole>(from, 'preposition');
  if (preposition === undefined) return document.isWord(from) && document.isComma(from + 1) && opensFinite(document, from + 2);
  if (preposition.lexeme.value === 'to') return false;
  const date = document.dateEnds.get(preposition.to);
  if (date !== undefined) return document.is(document.isComma(date) ? date + 1 : date, 'passive');
  const noun = skipDeterminers(document, preposition.to);
  const most = noun + (noun === preposition.to && possessiveAt(document, noun) === undefined ? 1 : LONGEST_NOUN);
  let at = noun;
  while (at < most && document.isWord(at) && !isFunctionWord(document, at)) at++;
  return at > noun && document.is(at, 'passive') && !document.word(at).endsWith('ing');
}

/** "when she left the station after the storm": a clause of time or reason up to the end, no comma and no words in quotation marks in it. */
function isTimeAlone(document: Document, from: number, to: number): boolean {
  if (!document.is(from, 'subordinator') || document.is(from, 'preposition') || !document.isWord(from + 1)) return false;
  for (let at = from; at < to; at++) if (document.isComma(at) || document.quoteOf[at]! >= 0) return false;
  return true;
}

/** Tokens behind a verb that show whether it is a noun with a verb of its own. */
const NEAR = 4;
/** What may stand right before the word for "that" without being a noun that a relative clause belongs to. */
const NO_NOUN = ['addressee', 'weekday', 'relative-day', 'adverb', 'month', 'speech-verb'];

/** "showed her a well" + "that dried up", "rules that promise to": behind the word for "that" a verb without a subject, a noun before it. */
export function isRelativeClause(document: Document, cue: Cue, from: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.quoteOf[from]! >= 0) return false;
  const that = document.hits.findEnding(from, 'complementizer');
  if (that === undefined || document.isPunctuation(that.from - 1)) return false;
  const direct = that.from === cue.group.to;
  if (direct && !mayBeNoun(document, cue)) return false;
  let at = document.hits.find(from, 'adverb')?.to ?? from;
  if (opensFinite(document, at)) return direct || !isNoNoun(document, that.from);
  if (document.isCapital(at) || !isVerb(document, at)) return false;
  if (document.isAny(at + 1, ['definite', 'indefinite'])) return true;
  for (at++; at < from + NEAR && document.isWord(at); at++) if (document.isAny(at, AUXILIARY) || isVerb(document, at)) return false;
  return true;
}

/** "told reporters that ...", "said on Monday that ...", "said in 2019 that ...". */
function isNoNoun(document: Document, at: number): boolean {
  return NO_NOUN.some((name) => document.hits.findEnding(at, name) !== undefined) || /\d$/.test(document.word(at - 1));
}

/** "rules", "states", "claims": a bare form or one in -s. */
function mayBeNoun(document: Document, { group, forms }: Cue): boolean {
  if (group.from !== group.verb || group.to !== group.verb + 1) return false;
  return /[^s]s$/.test(document.word(group.verb)) && (forms & FORM.infinitive) === 0 && document.is(group.verb, 'nominal-cue');
}

function isVerb(document: Document, at: number): boolean {
  if (document.isAny(at, ['plain-verb', 'plain-plural'])) return true;
  const hit = document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb') ?? document.hits.find<VerbHit<VerbForms>>(at, 'event-verb');
  return hit !== undefined && (hit.lexeme.value.forms & FORM.finite) !== 0;
}

/** "spent years learning how to read": a participle of finding without a comma before it, where nouns come last. */
export function isFoundOut(document: Document, { group }: Cue): boolean {
  return group.gerund && document.pack.pack.grammar.nounOrder === 'head-last' && document.isWord(group.from - 1);
}
