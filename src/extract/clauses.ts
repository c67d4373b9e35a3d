// Shallow grammar: what a verb's group says (tense, voice, negation) and what its subject, object and complements are.
import { FORM, type PrepositionRole, type Pronoun, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers } from './phrases.ts';
import type { Referents } from './referents.ts';

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
  const stop = document.sentenceFrom(hit.from);
  let at = hit.from;
  while (at > stop) {
    if (isClitic(document, at - 1)) {
      group.clitic = at - 1;
      at--;
      continue;
    }
    const auxiliary = auxiliaryEnding(document, at);
    if (auxiliary === undefined) break;
    for (const lexeme of document.hits.at(auxiliary.from)) {
      if (lexeme.to !== at) continue;
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
  group.passive =
    (forms & FORM.passive) !== 0 && !(forms & FORM.finite) ? true : passive && (forms & (FORM.participle | FORM.passive)) !== 0;
  if (only(FORM.passive)) group.passive = true;
  if (only(FORM.participle) && !perfect && !passive) group.passive = true;
  if ((forms & FORM.participle) !== 0 && !perfect && !passive && doerFollows(document, hit.to)) group.passive = true;
  if (modal && !group.future) group.hypothetical = true;
  if (only(FORM.infinitive) && !group.future && !perfect && !isBefore(document, group.from)) group.hypothetical = true;
  group.gerund = (forms & FORM.gerund) !== 0 && !(forms & FORM.finite);
  if (isConditional(document, group.from)) group.hypothetical = true;
  return group;
}

/** "organised by", "co-hosted jointly by": a participle that has its doer after it. */
function doerFollows(document: Document, from: number): boolean {
  let at = from;
  while (document.isAny(at, ['adverb', 'jointly']) && at - from < 3) at++;
  return document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'by';
}

/** "avant d'ajouter": what somebody did next. */
function isBefore(document: Document, at: number): boolean {
  return document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'before';
}

/** A subject pronoun hung on its verb by a hyphen. */
function isClitic(document: Document, at: number): boolean {
  return at >= 0 && /^[-‐‑]/.test(document.word(at)) && document.is(at, 'pronoun');
}

/** "a salué X et appelé ...", "ont, dans une note, appelé ...": the auxiliary of a participle that stands behind a coordinator or a comma. */
function sharedPerfect(document: Document, from: number, to: number): number | undefined {
  const comma = document.isComma(from - 1);
  if (!comma && document.hits.findEnding(from, 'and') === undefined) return undefined;
  if (document.hits.find<PrepositionRole>(to, 'preposition')?.lexeme.value === 'by') return undefined;
  for (let at = from - 2; at >= document.sentenceFrom(from); at--) {
    if (document.quoteOf[at]! >= 0) continue;
    if (document.isAny(at, ['passive', 'relative', 'contrast']) && !document.is(at, 'perfect')) return undefined;
    const perfect = document.hits.find(at, 'perfect');
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

/** A participle that the pack knows, within a few words after its auxiliary. */
function hasParticiple(document: Document, from: number, stop: number): boolean {
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
  return best;
}

function isOnlyAdverb(document: Document, at: number): boolean {
  return document.is(at, 'adverb') && !document.isAny(at, ['perfect', 'passive', 'future', 'modal', 'negation']);
}

/** An "if" between the start of the clause and the verb. */
function isConditional(document: Document, from: number): boolean {
  for (let at = from - 1; at >= document.sentenceFrom(from); at--) {
    if (document.is(at, 'conditional')) return true;
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

/** "de la ministre X et de l'envoyé Y": languages that repeat the preposition before each member of a list. */
function repeatedPreposition(document: Document, at: number): Hit | undefined {
  const hit = document.hits.find<PrepositionRole>(at, 'preposition');
  return hit !== undefined && ['of', 'by', 'with', 'to'].includes(hit.lexeme.value) && document.pack.pack.grammar.nounOrder === 'head-first'
    ? hit
    : undefined;
}

const LONGEST_SUBJECT = 6;

/** A short noun phrase that opens with a determiner and holds no clause: "the report", "une étude récente". */
function isPlainSubject(document: Document, from: number, to: number): boolean {
  const opens =
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    from === document.sentenceFrom(from) &&
    to - from <= 4 &&
    !isFunctionWord(document, from);
  if (to - from > LONGEST_SUBJECT || !(opens || document.isAny(from, ['definite', 'indefinite', 'demonstrative']))) return false;
  for (let at = from; at < to; at++) {
    if (at > from && POSSESSIVE.test(document.word(at))) continue;
    if (document.isAny(at, ['relative', 'modal', 'passive', 'perfect', 'event-verb', 'speech-verb']) || !document.isWord(at)) return false;
  }
  return true;
}

const CLAUSE_START = ['complementizer', 'contrast', 'conditional', 'subordinator'];

/** Arguments of verbs by position. Quotes are jumped over; referents are atoms. */
export class Clauses {
  private readonly document: Document;
  private readonly referents: Referents;

  constructor(document: Document, referents: Referents) {
    this.document = document;
    this.referents = referents;
  }

  /** The subject of a verb group, coordinated ones together; empty when none is found. */
  subject(group: { from: number; clitic?: number; shared?: number }, depth = 0): Referent[] {
    const { document } = this;
    if (group.shared !== undefined) return this.subject({ from: group.shared }, depth);
    const clitic = group.clitic === undefined ? undefined : this.referents.at(group.clitic);
    if (clitic !== undefined) return [clitic];
    const stop = document.sentenceFrom(group.from);
    const relative = document.hits.findEnding(group.from, 'relative');
    if (relative !== undefined && relative.from > stop) {
      const antecedent = this.endingAt(relative.from);
      return antecedent === undefined ? [] : this.coordination(antecedent);
    }
    const segments = this.segments(group.from, stop);
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      if (segment.to <= segment.from) continue;
      const start = this.skipLead(segment.from, segment.to);
      if (start >= segment.to) {
        if (index === 0 && depth < 3 && segment.from > stop) return this.sharedSubject(segment.from, stop);
        continue;
      }
      const relative = document.hits.find(start, 'relative');
      if (relative !== undefined) {
        if (index === 0) {
          const inside = this.skipLead(relative.to, segment.to);
          const found = inside >= segment.to ? this.endingAt(start) : this.headOf(inside, segment.to, true);
          return found === undefined ? [] : this.coordination(found);
        }
        continue;
      }
      if (this.isCountryOfPlace(start, segment.to)) continue;
      const found = this.headOf(start, segment.to, index === 0);
      if (found !== undefined) return this.coordination(found);
      if (index === 0 && !document.is(start, 'preposition') && segment.closed) return [];
    }
    return [];
  }

  /** "in Tokyo, Japan, ...": the country after a place's comma is no subject of what follows. */
  private isCountryOfPlace(from: number, to: number): boolean {
    const referent = this.referents.at(from);
    if (referent === undefined || referent.to !== to || (referent.kind !== 'Country' && referent.kind !== 'Place')) return false;
    return this.document.isComma(from - 1) && this.referents.at(from - 2)?.kind === 'Place';
  }

  /** The words of a subject that is no referent ("the report"), for showing who spoke; undefined when there are none. */
  subjectWords(group: { from: number }): { from: number; to: number } | undefined {
    const segment = this.segments(group.from, this.document.sentenceFrom(group.from))[0];
    if (segment === undefined) return undefined;
    const start = this.skipLead(segment.from, segment.to);
    if (start >= segment.to || !isPlainSubject(this.document, start, segment.to)) return undefined;
    return { from: start, to: segment.to };
  }

  /** Stretches between commas and clause boundaries, nearest first, back to the start of the clause. */
  private segments(from: number, stop: number): { from: number; to: number; closed: boolean }[] {
    const { document } = this;
    const found: { from: number; to: number; closed: boolean }[] = [];
    let to = from;
    let at = from;
    while (at > stop) {
      const before = at - 1;
      const quote = document.quoteOf[before]!;
      if (quote >= 0 && document.quoteOf[from] !== quote) {
        const title = this.quotedTitle(quote);
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
        const open = this.openBracket(before, stop);
        if (open !== undefined) {
          at = open;
          continue;
        }
      }
      if (word === ',' || word === '–' || word === '—' || word === '-') {
        found.push({ from: at, to, closed: false });
        to = before;
      } else if (word === ';' || word === ':' || this.startsClause(before)) {
        found.push({ from: at, to, closed: true });
        return found;
      }
      at = before;
    }
    found.push({ from: stop, to, closed: true });
    return found;
  }

  /** A few quoted words that a word before them names ("author of "X""): part of its phrase, not speech. */
  private quotedTitle(index: number): number | undefined {
    const { document } = this;
    const quote = document.quotes[index];
    if (quote === undefined || quote.to - quote.from > 6 || !document.isAny(quote.open - 1, ['preposition', 'naming'])) return undefined;
    return quote.open;
  }

  private startsClause(at: number): boolean {
    return this.document.isAny(at, CLAUSE_START) && !this.document.is(at, 'preposition');
  }

  private openBracket(close: number, stop: number): number | undefined {
    for (let at = close - 1; at >= stop && close - at < 30; at--) if (this.document.word(at) === '(') return at;
    return undefined;
  }

  /** Past coordinators and adverbs that may open a clause. */
  private skipLead(from: number, to: number): number {
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

  /** Verbs joined by "and" share a subject: the first referent of the clause before. */
  private sharedSubject(from: number, stop: number): Referent[] {
    const segments = this.segments(from, stop);
    for (let index = segments.length - 1; index >= 0; index--) {
      const segment = segments[index]!;
      const start = this.skipLead(segment.from, segment.to);
      if (start >= segment.to || this.document.isAny(start, ['relative', 'preposition'])) continue;
      const found = this.headOf(start, segment.to, false);
      if (found !== undefined) return this.coordination(found);
    }
    return [];
  }

  /** The head noun of a segment: its first referent that no preposition governs. */
  private headOf(from: number, to: number, nearest: boolean): Referent | undefined {
    const { document } = this;
    const inner = nearest ? this.innerSubject(from, to) : undefined;
    if (inner !== undefined) return inner;
    let at = from;
    const opensWithPreposition = this.governed(from);
    let last: Referent | undefined;
    while (at < to) {
      const referent = this.referents.at(at);
      if (referent === undefined) {
        if (!nearest && document.isAny(at, CLAUSE_START)) break;
        at++;
        continue;
      }
      if (isPossessor(document, referent)) {
        at = referent.to + 1;
        continue;
      }
      if (!this.governedBefore(referent.from, from) && isActorLike(referent)) {
        if (!opensWithPreposition) return nearest ? this.phraseHead(referent, to) : referent;
        last = referent;
      } else if (last === undefined && !opensWithPreposition && isEvent(referent)) return referent;
      at = Math.max(referent.to, at + 1);
    }
    return last;
  }

  /** "X denied the rumour Y had signed": after another verb, an actor that no preposition governs is the subject of what follows. */
  private innerSubject(from: number, to: number): Referent | undefined {
    const { document } = this;
    let verb = -1;
    for (let at = from; at < to; at++) {
      if (document.is(at, 'relative')) return undefined;
      if (this.referents.at(at) === undefined && document.isAny(at, ['speech-verb', 'event-verb']) && !document.isCapital(at)) verb = at;
    }
    if (verb < 0) return undefined;
    const last = this.referents.at(to - 1);
    if (last === undefined || last.from <= verb || !isActorLike(last) || this.governedBefore(last.from, from)) return undefined;
    return last;
  }

  /** "the U.N. children's agency UNICEF", "Lima mayor X": in a phrase without joints the last name is the head. */
  private phraseHead(first: Referent, to: number): Referent {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last') return first;
    const last = this.referents.at(to - 1);
    if (last === undefined || last === first || last.to !== to || last.mention?.form !== 'name' || !isActorLike(last)) return first;
    for (let at = first.to; at < last.from; at++)
      if (!document.isWord(at) || document.isAny(at, ['preposition', 'and', 'or', 'speech-verb', 'event-verb', 'relative', 'passive']))
        return first;
    return last;
  }

  private governed(at: number): boolean {
    return this.document.is(at, 'preposition') || this.document.is(at, 'sidelines');
  }

  /** Whether a preposition or "of" stands right before, determiners between. */
  private governedBefore(at: number, from: number): boolean {
    const { document } = this;
    let before = at;
    for (let steps = 0; steps < 4 && before > from; steps++) {
      if (document.hits.findEnding(before, 'preposition') !== undefined) return true;
      const determiner =
        document.hits.findEnding(before, 'definite') ??
        document.hits.findEnding(before, 'indefinite') ??
        document.hits.findEnding(before, 'demonstrative');
      if (determiner === undefined) return false;
      before = determiner.from;
    }
    return false;
  }

  private endingAt(at: number): Referent | undefined {
    let before = this.document.isComma(at - 1) ? at - 2 : at - 1;
    if (this.document.word(before) === ')') before = (this.openBracket(before, this.document.sentenceFrom(at)) ?? before) - 1;
    return before >= 0 ? this.referents.at(before) : undefined;
  }

  /** A referent with those joined to it by commas and "and", in text order. */
  coordination(member: Referent): Referent[] {
    const list = [member];
    for (let next = this.joinedAfter(member); next !== undefined; next = this.joinedAfter(next)) list.push(next);
    for (let before = this.joinedBefore(member); before !== undefined; before = this.joinedBefore(before)) list.unshift(before);
    const last = list[list.length - 1]!;
    if (last.kind === 'Group') list.push(...this.included(last));
    return this.isAdjunctPair(list) ? list.slice(1) : list;
  }

  /** "Before the question about BRICS, Ms Hoa": a comma between an adjunct's noun and the subject joins nothing. */
  private isAdjunctPair(list: readonly Referent[]): boolean {
    const [first, second] = list;
    if (list.length !== 2 || !this.document.isComma(first!.to) || first!.to + 1 !== second!.from) return false;
    let from = first!.from;
    const start = this.document.sentenceFrom(from);
    while (from > start && !this.document.isComma(from - 1)) from--;
    for (let at = from; at < first!.from; at++) if (this.document.is(at, 'event-verb')) return false;
    return this.governed(from) && this.referents.at(from) === undefined && first!.from - from < 24;
  }

  /** "300 guests from 20 countries, including A and B": the members that are named. */
  private included(group: Referent): Referent[] {
    const { document } = this;
    const stop = Math.min(document.sentenceTo(group.from), group.to + 10);
    for (let at = group.to; at < stop; at++) {
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition?.lexeme.value === 'including') {
        const first = this.referents.at(skipDeterminers(document, preposition.to));
        return first !== undefined && first !== group && first.from >= preposition.to && isActorLike(first) ? this.coordination(first) : [];
      }
      if (document.isAny(at, ['speech-verb', 'event-verb', 'passive', 'perfect', 'relative']) || document.word(at) === ';') return [];
    }
    return [];
  }

  private joinedAfter(member: Referent): Referent | undefined {
    const { document } = this;
    let at = this.bracketEnd(member.to);
    let joined = document.isComma(at - 1);
    for (let steps = 0; steps < 4; steps++) {
      if (joined && this.referents.at(at)?.from === at) break;
      const hit =
        document.isComma(at) || this.listsPersons(member, at)
          ? { to: at + 1 }
          : (document.hits.find(at, 'and') ?? document.hits.find(at, 'jointly'));
      const determiner = joined
        ? (document.hits.find(at, 'definite') ??
          document.hits.find(at, 'indefinite') ??
          repeatedPreposition(document, at) ??
          this.possessiveAt(at))
        : undefined;
      if (hit !== undefined) {
        joined = true;
        at = hit.to;
      } else if (determiner !== undefined) at = determiner.to;
      else break;
    }
    if (joined) at = this.skipCommonNoun(at);
    const next = joined ? this.pastPossessor(at) : undefined;
    if (next !== undefined && next.from > at && document.word(next.from - 1).match(POSSESSIVE) !== null) at = next.from;
    return next !== undefined && next.from === at && next !== member && sameSort(member, next) ? next : undefined;
  }

  /** "X et son homologue". */
  private possessiveAt(at: number): Hit | undefined {
    const pronoun = this.document.hits.find<Pronoun>(at, 'pronoun');
    return pronoun?.lexeme.value.use === 'possessive' ? pronoun : undefined;
  }

  /** Past an acronym or a parent body in brackets: "X (ABC) and Y". */
  private bracketEnd(at: number): number {
    if (this.document.word(at) !== '(') return at;
    for (let close = at + 1; close < at + 10; close++) if (this.document.word(close) === ')') return close + 1;
    return at;
  }

  /** "; " between persons with their titles. */
  private listsPersons(member: Referent, at: number): boolean {
    return this.document.word(at) === ';' && member.kind === 'Person' && this.referents.at(at + 1)?.kind === 'Person';
  }

  /** "Kenya's Ministry of Trade": the body, not the country before it. */
  private pastPossessor(at: number): Referent | undefined {
    const next = this.referents.at(at);
    if (next === undefined || next.from !== at || !isPossessor(this.document, next)) return next;
    return this.referents.at(next.to + 1) ?? next;
  }

  /** "the nonprofit X", "broadcaster Y": a plain noun or two before a name. */
  private skipCommonNoun(from: number): number {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
    for (let at = from; at < from + 3; at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined) return referent.from === at && document.isCapital(at) && referent.mention?.form === 'name' ? at : from;
      if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at) || isKnownVerb(document, at)) return from;
    }
    return from;
  }

  private joinedBefore(member: Referent): Referent | undefined {
    const { document } = this;
    let at = member.from;
    let joined = false;
    for (let steps = 0; steps < 4 && at > 0; steps++) {
      const hit = document.isComma(at - 1)
        ? { from: at - 1 }
        : (document.hits.findEnding(at, 'and') ?? document.hits.findEnding(at, 'definite'));
      if (hit === undefined) break;
      if (!document.is(hit.from, 'definite')) joined = true;
      at = hit.from;
    }
    const before = joined && at > 0 ? this.referents.at(at - 1) : undefined;
    if (before === undefined || before.to !== at || !sameSort(before, member) || this.joinedAfter(before) !== member) return undefined;
    return this.isPlaceTail(before) ? undefined : before;
  }

  /** "in Baku, Azerbaijan,": the country after a place belongs to the place. */
  private isPlaceTail(referent: Referent): boolean {
    if (referent.kind !== 'Country' || !this.document.isComma(referent.from - 1)) return false;
    return this.referents.at(referent.from - 2)?.kind === 'Place';
  }

  /** The first referent after a verb group that no preposition governs, within its clause. */
  object(group: { to: number }, accepts: (referent: Referent) => boolean, most = 14): Referent[] {
    const { document } = this;
    const stop = Math.min(document.sentenceTo(group.to - 1), group.to + most);
    for (let at = group.to; at < stop; at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined && referent.from >= group.to) {
        if (accepts(referent) && !this.isModifier(referent, group.to)) return this.coordination(referent);
        at = referent.to - 1;
        continue;
      }
      if (document.word(at) === ';' || document.isAny(at, ['complementizer', 'relative', 'contrast', 'conditional'])) return [];
      if (document.quoteOf[at] !== document.quoteOf[group.to - 1]) return [];
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      const setting = preposition === undefined ? undefined : this.settingEnd(preposition);
      if (setting !== undefined) {
        at = setting - 1;
        continue;
      }
      if (preposition !== undefined && preposition.lexeme.value !== 'of' && preposition.lexeme.value !== 'including') return [];
    }
    return [];
  }

  /** "in Hanoi", "on 4 June": where or when it was, between a verb and its object. */
  private settingEnd(preposition: Hit<PrepositionRole>): number | undefined {
    if (!['in', 'at', 'on'].includes(preposition.lexeme.value)) return undefined;
    const date = this.document.dateEnds.get(preposition.to);
    if (date !== undefined) return date;
    const referent = this.referents.at(preposition.to);
    return referent?.kind === 'Place' && referent.from === preposition.to ? referent.to : undefined;
  }

  /** "menyambut komitmen Prancis": without articles a country or body right behind a plain noun is the noun's, not the verb's. */
  private isModifier(referent: Referent, from: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true || document.pack.pack.grammar.nounOrder !== 'head-first') return false;
    if ((referent.kind !== 'Country' && referent.kind !== 'Organization') || referent.from <= from || referent.representative === true)
      return false;
    const before = referent.from - 1;
    return (
      document.isWord(before) &&
      !document.isCapital(before) &&
      document.hits.at(before).length === 0 &&
      this.referents.at(before) === undefined
    );
  }

  /** Referents after a preposition of a role, between the verb and the end of its clause. */
  complement(group: { to: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean, most = 40): Referent[] {
    const { document } = this;
    const stop = Math.min(document.sentenceTo(group.to - 1), group.to + most);
    for (let at = group.to; at < stop; at++) {
      if (document.word(at) === ';' || document.isAny(at, ['contrast', 'complementizer'])) return [];
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition === undefined || preposition.lexeme.value !== role) continue;
      const found = this.after(preposition.to, accepts);
      if (found !== undefined) return this.coordination(found);
    }
    return [];
  }

  /** The referent that a preposition at most a few plain words before governs. */
  private after(from: number, accepts: (referent: Referent) => boolean): Referent | undefined {
    const { document } = this;
    for (let at = from, steps = 0; steps < 6 && at < document.sentenceTo(from - 1); steps++, at++) {
      const referent = this.referents.at(at);
      if (referent !== undefined) return accepts(referent) ? referent : undefined;
      if (document.is(at, 'preposition') || document.isComma(at)) return undefined;
    }
    return undefined;
  }

  /** Referents after a preposition of a role anywhere before the verb in its clause ("At the conference, X ..."). */
  leading(group: { from: number }, role: PrepositionRole, accepts: (referent: Referent) => boolean): Referent[] {
    const { document } = this;
    for (let at = document.sentenceFrom(group.from); at < group.from; at++) {
      const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
      if (preposition === undefined || preposition.lexeme.value !== role) continue;
      const found = this.after(preposition.to, accepts);
      if (found !== undefined && found.to <= group.from) return this.coordination(found);
    }
    return [];
  }
}

const POSSESSIVE = /^['’]s?$/;

/** "Kenya's" before a noun: the possessor is not the head of its phrase. */
export function isPossessor(document: Document, referent: Referent): boolean {
  return (
    POSSESSIVE.test(document.word(referent.to)) &&
    document.isWord(referent.to + 1) &&
    document.quoteOf[referent.to] === document.quoteOf[referent.from]
  );
}

export function isActorLike(referent: Referent): boolean {
  return (
    referent.kind === 'Person' ||
    referent.kind === 'Organization' ||
    referent.kind === 'Country' ||
    referent.kind === 'Group' ||
    referent.kind === 'Pronoun' ||
    referent.kind === 'Place'
  );
}

function isEvent(referent: Referent): boolean {
  return referent.kind === 'Event' || referent.kind === 'Instrument';
}

/** Members of one list: actors with actors, events with events. */
function sameSort(a: Referent, b: Referent): boolean {
  if (a.kind === 'Pronoun' || b.kind === 'Pronoun') return false;
  return a.kind === b.kind || (isActorLike(a) && isActorLike(b) && a.kind !== 'Place' && b.kind !== 'Place');
}
