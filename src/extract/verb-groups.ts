// What a verb's group says: tense, voice, negation, whether it is asserted.
import { type EventVerb, FORM, type PrepositionRole, type Pronoun, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { assertionBefore } from './linked-verbs.ts';
import { isFunctionWord, possessiveAt } from './phrases.ts';
import { sharedAuxiliary } from './shared-auxiliaries.ts';

export interface VerbGroup {
  /** First token of the group (auxiliaries included), the verb itself, and the token after it. */
  from: number;
  verb: number;
  to: number;
  passive: boolean;
  negated: boolean;
  /** would, if, to + infinitive: not asserted. */
  hypothetical: boolean;
  future: boolean;
  gerund: boolean;
  /** Token of a subject pronoun written as a clitic in or after the group: "a-t-elle déclaré", "dit-il". */
  clitic?: number;
  /** Nobody in particular is the subject, hung on the auxiliary: "a-t-on indiqué". */
  nobody?: boolean;
  /** Token of the auxiliary that the group shares with a verb before it: its subject is that verb's. */
  shared?: number;
}

const AUXILIARY = ['perfect', 'passive', 'future', 'modal', 'negation', 'adverb', 'jointly'];

/** Reads the words around an occurrence of a verb. */
export function readVerbGroup(document: Document, hit: Hit<VerbHit<VerbForms>>): VerbGroup {
  const forms = hit.lexeme.value.forms;
  const group: VerbGroup = {
    from: hit.from,
    verb: hit.from,
    to: hit.to,
    passive: false,
    negated: false,
    hypothetical: (forms & FORM.conditional) !== 0,
    future: (forms & FORM.future) !== 0,
    gerund: false,
  };
  let perfect = false;
  let passive = false;
  let modal = false;
  let asserted = false;
  const stop = document.sentenceFrom(hit.from);
  let at = hit.from;
  while (at > stop) {
    if (isClitic(document, at - 1)) {
      group.clitic = at - 1;
      at--;
      continue;
    }
    if (isHungNobody(document, at - 1)) {
      group.nobody = true;
      at--;
      continue;
    }
    const object = objectPronoun(document, at, stop);
    if (object !== undefined) {
      at = object;
      continue;
    }
    const auxiliary = auxiliaryEnding(document, at) ?? auxiliaryBeforeAside(document, at, stop);
    const told =
      asserted || (forms & FORM.infinitive) === 0
        ? undefined
        : (document.hits.findEnding(at, 'asserting') ?? assertionBefore(document, at, stop));
    if (told !== undefined && told.from >= (auxiliary?.from ?? stop) - 1 && told.from >= stop) {
      asserted = true;
      at = told.from;
      continue;
    }
    if (auxiliary === undefined) break;
    for (const lexeme of document.hits.at(auxiliary.from)) {
      if (lexeme.to !== auxiliary.to) continue;
      if (lexeme.lexeme.class === 'perfect') perfect = true;
      else if (lexeme.lexeme.class === 'passive') passive = true;
      else if (lexeme.lexeme.class === 'future') group.future = true;
      else if (lexeme.lexeme.class === 'modal') modal = true;
      else if (lexeme.lexeme.class === 'negation') group.negated = true;
    }
    at = auxiliary.from;
  }
  while (at < hit.from && isOnlyAdverb(document, at)) at++;
  group.from = at;
  if (
    document.is(hit.to, 'negation') &&
    document.hits.find(hit.to, 'negation')!.to - hit.to === 1 &&
    document.pack.pack.grammar.negationAfter === true
  )
    group.negated = true;
  if (isClitic(document, hit.to)) {
    group.clitic = hit.to;
    group.to = hit.to + 1;
  }
  const only = (bit: number): boolean => forms === bit;
  if (only(FORM.participle) && !perfect && !passive) {
    const shared = sharedPerfect(document, group.from, hit.to);
    if (shared !== undefined) {
      perfect = true;
      group.shared = shared;
    }
  }
  const auxiliary =
    group.from === hit.from || document.is(hit.from - 1, 'adverb') ? sharedAuxiliary(document, group.from, forms) : undefined;
  if (auxiliary !== undefined) {
    group.shared = auxiliary.from;
    group.future ||= auxiliary.future;
    modal ||= auxiliary.modal;
  }
  group.passive =
    (forms & FORM.passive) !== 0 && !(forms & FORM.finite) ? true : passive && (forms & (FORM.participle | FORM.passive)) !== 0;
  if (only(FORM.passive)) group.passive = true;
  if (only(FORM.participle) && !perfect && !passive) group.passive = true;
  if ((forms & FORM.participle) !== 0 && !perfect && !passive && doerFollows(document, hit.to)) group.passive = true;
  if (asserted) group.future = false;
  if (modal && !group.future) group.hypothetical = true;
  if (!asserted && only(FORM.infinitive) && !group.future && !perfect && !isBefore(document, group.from) && !isNarrated(document, hit))
    group.hypothetical = true;
  group.gerund = (forms & FORM.gerund) !== 0 && !(forms & FORM.finite);
  if (isConditional(document, group.from)) group.hypothetical = true;
  return group;
}

/** "organised by", "co-hosted jointly by": a participle that has its doer after it. */
function doerFollows(document: Document, from: number): boolean {
  let at = from;
  while (document.isAny(at, ['adverb', 'jointly']) && at - from < 3) at++;
  const by = document.hits.find<PrepositionRole>(at, 'preposition');
  return by?.lexeme.value === 'by' && !isMeans(document, by.to);
}

/** "said by telephone": a bare noun in lower case that no list has is a means, not a doer. */
function isMeans(document: Document, at: number): boolean {
  return (
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    document.isWord(at) &&
    !document.isCapital(at) &&
    document.hits.at(at).length === 0
  );
}

/** "Et X d'ajouter : ...", "Et d'ajouter que ...": an infinitive that tells, a colon behind it or nothing but its subject, or nobody, before it. */
export function isNarrated(document: Document, hit: Hit): boolean {
  const before = document.hits.findEnding<PrepositionRole>(hit.from, 'preposition');
  const colon = document.isComma(hit.to) && document.isWord(hit.to + 1) ? hit.to + 2 : hit.to;
  const first = document.sentenceFrom(hit.from);
  if (before?.lexeme.value !== 'of' || !document.is(first, 'and')) return false;
  return (
    document.word(colon) === ':' ||
    (document.pack.pack.grammar.genders !== undefined && (before.from === first + 1 || isSubjectAlone(document, first + 1, before.from)))
  );
}

const LONGEST_TELLER = 10;

/** "Et la ministre X d'ajouter que ...": few words and no verb between the word that joins and the preposition. */
function isSubjectAlone(document: Document, from: number, to: number): boolean {
  if (to - from > LONGEST_TELLER || to <= from) return false;
  for (let at = from; at < to; at++)
    if (document.isAny(at, ['perfect', 'passive', 'modal', 'future', 'negation', 'speech-verb', 'event-verb', 'relative'])) return false;
  return true;
}

/** "avant d'ajouter": what somebody did next. */
function isBefore(document: Document, at: number): boolean {
  return document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'before';
}

/** "lui a répondu", "nous a écrit", "m'a soufflé": where pronouns of the object stand before the verb, one is no subject; where it starts. */
function objectPronoun(document: Document, at: number, stop: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  const hit = document.hits.findEnding<Pronoun>(at, 'pronoun');
  if (hit === undefined && isObjectBehindQuote(document, at)) return at - 1;
  if (hit === undefined || hit.from <= stop) return undefined;
  const { use, person, number } = hit.lexeme.value;
  const before = hit.from - 1;
  if (use === 'object') return hit.from;
  const dative = use === 'possessive' && person === 3 && number === 'plural' && hit.to - hit.from === 1;
  if (use !== 'any' && !dative) return undefined;
  const afterQuote = document.isComma(before) && document.quoteOf[before - 1]! >= 0;
  if (document.isPunctuation(before) && !afterQuote) return undefined;
  return document.isAny(before, ['complementizer', 'preposition', 'and', 'subordinator', 'but']) ? undefined : hit.from;
}

/** "« ... », l'interroge X", "« ... », la coupe X": an article's form right behind a quote and its comma, before a verb. */
function isObjectBehindQuote(document: Document, at: number): boolean {
  if (at < 4 || !document.isComma(at - 2) || document.quoteOf[at - 3] === -1) return false;
  return document.is(at - 1, 'definite') && document.hits.find(at - 1, 'definite')!.to === at && !document.isCapital(at);
}

/** A subject pronoun hung on its verb by a hyphen. */
function isClitic(document: Document, at: number): boolean {
  return at >= 0 && /^[-‐‑]/.test(document.word(at)) && document.is(at, 'pronoun');
}

/** "-t-on": nobody in particular, hung by a hyphen. */
function isHungNobody(document: Document, at: number): boolean {
  return at >= 0 && /^[-‐‑]/.test(document.word(at)) && document.is(at, 'nobody');
}

/** "a salué X et appelé ...", "ont, dans une note, appelé ...": the auxiliary of a participle that stands behind a coordinator or a comma. */
function sharedPerfect(document: Document, from: number, to: number): number | undefined {
  const joint = document.pack.pack.grammar.genders === undefined ? from : beforeAdverbs(document, from);
  const comma = document.isComma(joint - 1);
  if (!comma && document.hits.findEnding(joint, 'and') === undefined && document.hits.findEnding(joint, 'but') === undefined)
    return undefined;
  if (document.hits.find<PrepositionRole>(to, 'preposition')?.lexeme.value === 'by') return undefined;
  let inner = false;
  const reports =
    document.is(from, 'speech-verb') && (document.is(to, 'complementizer') || document.pack.pack.grammar.genders !== undefined);
  for (let at = from - 2; at >= document.sentenceFrom(from); at--) {
    if (document.quoteOf[at]! >= 0) continue;
    const barrier = document.isAny(at, ['passive', 'relative', 'contrast']) && !document.is(at, 'perfect');
    if (barrier && !reports) return undefined;
    inner ||= barrier || document.is(at, 'complementizer');
    const perfect = document.hits.find(at, 'perfect');
    if (inner && reports && perfect !== undefined && !document.is(perfect.to, 'speech-verb')) continue;
    if (perfect === undefined || document.hits.find(at, 'passive') !== undefined) continue;
    if (document.isComma(perfect.to)) return comma ? at : undefined;
    return !comma && hasParticiple(document, perfect.to, from)
      ? at
      : comma && hasParticiple(document, perfect.to, from) && document.is(from, 'speech-verb')
        ? at
        : undefined;
  }
  return undefined;
}

/** "et, en outre, | pris note", "et également | salué": back over adverbs, also between commas, to what joins. */
function beforeAdverbs(document: Document, from: number): number {
  const adverb =
    document.hits.findEnding(from, 'adverb') ?? (document.isComma(from - 1) ? document.hits.findEnding(from - 1, 'adverb') : undefined);
  if (adverb === undefined || adverb.from <= document.sentenceFrom(from)) return from;
  if (adverb.to === from) return adverb.from;
  return document.isComma(adverb.from - 1) && document.is(adverb.from - 2, 'and') ? adverb.from - 1 : from;
}

/** A participle within a few words after its auxiliary: one that the pack knows, or a plain word right behind it where nouns take articles. */
function hasParticiple(document: Document, from: number, stop: number): boolean {
  if (document.pack.pack.grammar.genders !== undefined) {
    let next = from;
    while (next < stop && document.is(next, 'adverb')) next = document.hits.find(next, 'adverb')!.to;
    if (next < stop && document.isWord(next) && !document.isCapital(next) && !isFunctionWord(document, next)) return true;
  }
  for (let at = from; at < Math.min(from + 5, stop); at++) {
    for (const name of ['speech-verb', 'event-verb']) {
      const hit = document.hits.find<VerbHit<VerbForms>>(at, name);
      if (hit !== undefined && (hit.lexeme.value.forms & FORM.participle) !== 0) return true;
    }
  }
  return false;
}

function auxiliaryEnding(document: Document, at: number): Hit | undefined {
  let best: Hit | undefined;
  for (const name of AUXILIARY) {
    const hit = document.hits.findEnding(at, name);
    if (hit !== undefined && (best === undefined || hit.from < best.from)) best = hit;
  }
  return best !== undefined && standsForAll(document, best) ? undefined : best;
}

/** "s'est, ainsi, entretenu", "ont, par ailleurs, signé": the auxiliary before an adverb between two commas. */
function auxiliaryBeforeAside(document: Document, at: number, stop: number): Hit | undefined {
  if (!document.isComma(at - 1)) return undefined;
  const aside = document.hits.findEnding(at - 1, 'adverb');
  if (aside === undefined || aside.from - 2 < stop || !document.isComma(aside.from - 1)) return undefined;
  return document.hits.findEnding(aside.from - 1, 'perfect') ?? document.hits.findEnding(aside.from - 1, 'passive');
}

/** "Both signed", "On Friday, both said": with nobody before it the word for "jointly" is the subject itself. */
function standsForAll(document: Document, { from, to, lexeme }: Hit): boolean {
  if (lexeme.class !== 'jointly' || document.hits.find(from, 'collective')?.to !== to) return false;
  return from === document.sentenceFrom(from) || document.isPunctuation(from - 1) || document.isAny(from - 1, BEFORE_SUBJECT);
}

const BEFORE_SUBJECT = ['weekday', 'month', 'relative-day', 'and', 'but', 'complementizer', 'subordinator'];

function isOnlyAdverb(document: Document, at: number): boolean {
  return document.is(at, 'adverb') && !document.isAny(at, ['perfect', 'passive', 'future', 'modal', 'negation']);
}

/** An "if" between the start of the clause and the verb. */
function isConditional(document: Document, from: number): boolean {
  for (let at = from - 1; at >= document.sentenceFrom(from); at--) {
    if (document.is(at, 'conditional') && !(document.is(at, 'preposition') && document.isCapital(at + 1))) return true;
    if (document.is(at, 'complementizer') || document.word(at) === ';') return false;
    if (document.isComma(at)) return startsConditional(document, at);
  }
  return false;
}

/** "If the weather allows, X will ...": the first clause of the sentence is a condition. */
function startsConditional(document: Document, comma: number): boolean {
  const first = document.sentenceFrom(comma);
  for (let at = first; at < comma; at++) if (document.isComma(at)) return false;
  return document.is(first, 'conditional');
}

/** "a meeting with X", "the host country": a gerund or a bare form behind an article is a noun, where nouns come last. */
export function isMeetingNoun(document: Document, { from, lexeme }: Hit<VerbHit<EventVerb>>): boolean {
  const noun = lexeme.value.forms === FORM.gerund || (lexeme.value.forms & FORM.infinitive) !== 0;
  if (!noun || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return document.hits.findEnding(from, 'indefinite') !== undefined || document.hits.findEnding(from, 'definite') !== undefined;
}

/** "After meeting the mayor", "before meeting Ana Prado": a gerund behind a preposition, and whom it is done to, where nouns come last. */
export function hasObject(document: Document, { from, to }: Hit): boolean {
  const verb = document.hits.find<VerbHit<EventVerb>>(from, 'event-verb');
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || ((verb?.lexeme.value.forms ?? 0) & FORM.gerund) === 0) return false;
  const opens = from === document.sentenceFrom(from) || document.isAny(from - 1, ['preposition', 'subordinator']);
  if (!opens || document.isAny(to, ['weekday', 'month'])) return false;
  return (
    document.isCapital(to) || document.isAny(to, ['definite', 'role', 'honorific', 'rank']) || possessiveAt(document, to) !== undefined
  );
}
