// Subjects of verbs: the nearest noun before a verb's group that no preposition governs.
import { FORM, type GroupNoun, type PrepositionRole, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Coordination } from './coordination.ts';
import { datelineEnd } from './datelines.ts';
import type { Document } from './document.ts';
import { governedBefore, opensClause } from './governed.ts';
import { opensAdjunct } from './list-joints.ts';
import { subjectOfList } from './listed-deeds.ts';
import type { Referent } from './mentions.ts';
import { meetingOf } from './met-before.ts';
import { isHomeOf, phraseHead } from './phrase-heads.ts';
import { skipDeterminers, skipDeterminersBack } from './phrases.ts';
import { quotedBefore } from './quoted-subjects.ts';
import { isActorLike, isEvent, isPossessor } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { CLAUSE_START, openBracket, Segments } from './segments.ts';
import {
  countedFrom,
  describedName,
  gerundOpening,
  isAside,
  isCleft,
  isCountryOfPlace,
  isInsertedRelative,
  isNearest,
  isPlainSubject,
  isPointed,
  isSitting,
  pastDay,
  purposeOf,
  relativeAhead,
} from './subject-words.ts';
import { toldSubject } from './told-subjects.ts';

/** Subjects by position. Quotes are jumped over; referents are atoms. */
export class Subjects {
  private readonly document: Document;
  private readonly referents: Referents;
  private readonly lists: Coordination;
  private readonly segments: Segments;

  constructor(document: Document, referents: Referents, lists: Coordination) {
    this.document = document;
    this.referents = referents;
    this.lists = lists;
    this.segments = new Segments(document, referents);
  }

  /** The subject of a verb group, coordinated ones together; empty when none is found. "60 aktivis dari Peru, Fiji, dan Malawi": those counted, not their states. */
  of(group: { from: number; clitic?: number; shared?: number; gerund?: boolean }): Referent[] {
    const found = this.find(group);
    const deed = meetingOf(this.document, this.referents, found, group.from);
    if (deed !== undefined) return this.find({ from: deed });
    const counted = found[0]?.kind === 'Country' && found.length > 1 ? countedFrom(this.document, this.referents, found[0]) : undefined;
    return counted === undefined ? found : [counted];
  }

  private find(group: { from: number; clitic?: number; shared?: number; gerund?: boolean }): Referent[] {
    const { document } = this;
    if (group.shared !== undefined) return this.find({ from: group.shared });
    const clitic = group.clitic === undefined ? undefined : this.referents.at(group.clitic);
    if (clitic !== undefined) return [clitic];
    const told = this.referents.at(group.from - 1);
    if (told?.pronoun?.stressed !== undefined && document.isComma(told.from - 1)) return this.find({ ...group, from: told.from });
    const stop = document.sentenceFrom(group.from);
    const listed = group.from - stop <= 1 ? subjectOfList(document, this.referents, group.from) : undefined;
    if (listed !== undefined) return [listed];
    const quoted = group.gerund === true ? quotedBefore(this.document, this.referents, group.from) : undefined;
    if (quoted !== undefined) return [quoted];
    const joint = group.gerund === true ? this.beforeParticiple(group.from) : undefined;
    const main = joint === undefined ? undefined : this.mainSubject(joint, stop);
    if (main !== undefined) return this.lists.around(main);
    const relative = document.hits.findEnding(group.from, 'relative') ?? relativeAhead(document, group.from, stop);
    if (relative !== undefined && relative.from > stop) {
      const antecedent = this.phraseOf(this.endingAt(relative.from), stop);
      if (this.isInThing(relative, antecedent)) return this.sharedSubject(relative.from - 1, stop);
      if (antecedent?.kind === 'Person' && document.isComma(relative.from - 1) && !isCleft(document, stop)) return [antecedent];
      return antecedent === undefined ? [] : this.lists.around(antecedent);
    }
    const but = document.hits.findEnding(group.from, 'but');
    if (but !== undefined && but.from > stop && !document.isComma(but.from - 1)) return this.sharedSubject(but.from, stop);
    const manner = group.gerund === true ? gerundOpening(document, group.from) : undefined;
    if (manner !== undefined && manner > stop) return this.sharedSubject(manner, stop);
    const purpose = purposeOf(document, group.from);
    const name = toldSubject(document, group.from, stop);
    if (name !== undefined) return [name];
    if (purpose !== undefined && purpose > stop) return this.sharedSubject(purpose, stop);
    const segments = this.segments.before(group.from, stop);
    const outer = document.isComma(group.from - 1) ? this.interruptedSubject(segments, group.from) : undefined;
    if (outer !== undefined) return this.lists.around(outer);
    const joined = document.hits.findEnding(group.from, 'and') !== undefined;
    for (let index = 0; index < segments.length; index++) {
      const segment = segments[index]!;
      if (segment.to <= segment.from) continue;
      const start = this.segments.skipLead(segment.from, segment.to);
      if (start >= segment.to) {
        if (index === 0 && segment.from > stop)
          return this.sharedSubject(document.hits.findEnding(segment.from, 'accompanying')?.from ?? segment.from, stop);
        continue;
      }
      const relative = document.hits.find(start, 'relative');
      if (relative !== undefined) {
        if (index === 0) {
          const inside = this.segments.skipLead(relative.to, segment.to);
          const sender = this.senderBefore(relative, inside, segment.to);
          if (sender !== undefined) return [sender];
          const found = inside >= segment.to ? this.endingAt(start) : this.headOf(inside, segment.to, true);
          return found === undefined ? [] : this.lists.around(found);
        }
        continue;
      }
      if (isCountryOfPlace(this.document, this.referents, start, segment.to)) continue;
      if (!segment.closed && index > 0 && document.is(start, 'complementizer')) continue;
      if (!segment.closed && (document.is(start, 'aside') || this.isParticiple(start) || (joined && this.opensDeed(start)))) continue;
      const first = this.headOf(start, segment.to, isNearest(document, this.referents, segments, index));
      const found = joined && first !== undefined ? (this.toldOf(first.to, group.from) ?? first) : first;
      const before = found === undefined || segment.closed ? undefined : segments[index + 1];
      const opening = before === undefined ? 0 : skipDeterminers(document, this.segments.skipLead(before.from, before.to));
      const described = before && describedName(document, this.referents, found!, start, { from: opening, to: before.to });
      if (described !== undefined) return this.lists.around(described);
      if (found?.pronoun !== undefined && this.isSetOff(found, segment, segments[index + 1])) continue;
      if (found !== undefined && isSitting(document, found, segment)) continue;
      if (found !== undefined) return this.lists.around(found);
      if (index === 0 && !document.is(start, 'preposition') && segment.closed) return [];
    }
    return [];
  }

  /** Where the clause ends that a participle goes on: at its comma, or before "while" and "before". */
  private beforeParticiple(from: number): number | undefined {
    const { document } = this;
    if (document.isComma(from - 1)) return from - 1;
    const joint = document.hits.findEnding(from, 'contrast') ?? document.hits.findEnding(from, 'subordinator');
    if (joint === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
    return document.isComma(joint.from - 1) ? joint.from - 1 : joint.from;
  }

  /** "Nigeria, whose delegation warned": the state that a relative makes the owner of a delegation. */
  private senderBefore(relative: { from: number }, inside: number, to: number): Referent | undefined {
    const { document } = this;
    if (!(document.pack.pack.grammar.possessiveRelatives ?? []).includes(document.key(relative.from))) return undefined;
    const team = document.hits.find<GroupNoun>(inside, 'group-noun');
    const owner = team?.lexeme.value.bound === true && team.to === to ? this.endingAt(relative.from) : undefined;
    return owner?.kind === 'Country' || owner?.kind === 'Organization' ? owner : undefined;
  }

  /** "X thông qua tuyên bố, trong đó khẳng định ...": a relative of several words points into what the subject put out. */
  private isInThing({ from, to }: { from: number; to: number }, antecedent: Referent | undefined): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true || to - from < 2 || !document.isComma(from - 1)) return false;
    return antecedent === undefined || !isActorLike(antecedent);
  }

  /**
   * "Ghana, speaking for the group, proposed", "X, director at the office for small states, said": the name that opens the clause, when
   * a comma closes what stands between it and its verb and no other person is named there as its subject.
   */
  private interruptedSubject(segments: readonly { from: number; to: number; closed: boolean }[], verb: number): Referent | undefined {
    const { document } = this;
    for (let index = segments.length - 1; index > 0; index--) {
      const segment = segments[index]!;
      const start = skipDeterminers(document, this.segments.skipLead(segment.from, segment.to));
      if (start >= segment.to) continue;
      if (opensAdjunct(document, start) || document.isAny(start, ['aside', 'according-to', 'relative']) || this.isParticiple(start))
        continue;
      const head = this.referents.at(start);
      if (head === undefined || head.from > start || head.mention?.form !== 'name' || !isActorLike(head) || head.kind === 'Place')
        return undefined;
      if (
        isPossessor(document, head) ||
        this.holdsVerb(head.to, segment.to) ||
        isCountryOfPlace(this.document, this.referents, start, segment.to)
      )
        return undefined;
      let next = index - 1;
      while (next > 0 && segments[next]!.to <= head.to) next--;
      return this.isInterposed(segments[next]!, verb) ? head : undefined;
    }
    return undefined;
  }

  /** What opens right behind the comma of a name is no other subject: a participle, a relative clause or a common noun; up to the comma before the verb. */
  private isInterposed(first: { from: number; to: number }, verb: number): boolean {
    const { document } = this;
    if (first.from >= first.to || document.isAny(first.from, ['and', 'or', 'but', 'jointly'])) return false;
    if (document.is(first.from, 'preposition') && this.isParticiple(first.from + 1) && !this.holdsVerb(first.from, verb - 1)) return true;
    for (let at = first.from; at < verb; at++) {
      if (document.isComma(at - 1) && document.isAny(at, ['and', 'jointly'])) return false;
      const referent = this.referents.at(at);
      if (referent?.kind === 'Person' && !governedBefore(document, this.referents, referent.from, first.from)) return false;
    }
    const noun = this.referents.at(first.from);
    return noun === undefined || noun.from < first.from || noun.mention?.form !== 'name';
  }

  /** A verb that is asserted: finite, or behind an auxiliary; where verbs show no tense any that the pack knows. */
  private holdsVerb(from: number, to: number): boolean {
    const { document } = this;
    const tenses = document.pack.pack.grammar.bareDefinite !== true;
    for (let at = from; at < to; at++) {
      if (this.referents.at(at) !== undefined) continue;
      if (document.isAny(at, ['perfect', 'passive', 'modal', 'future'])) return true;
      const asserted = !tenses || ((this.formsAt(at, 'event-verb') | this.formsAt(at, 'speech-verb')) & FORM.finite) !== 0;
      if (asserted && document.isAny(at, ['speech-verb', 'event-verb'])) return true;
    }
    return false;
  }

  /** "X declined to say that Y had left, saying ...": a participle behind a comma is done by the subject that opens the sentence. */
  private mainSubject(to: number, stop: number): Referent | undefined {
    if (this.document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
    const start = this.segments.skipLead(stop, to);
    const main = opensAdjunct(this.document, start) ? undefined : this.headOf(start, to, false);
    return main?.kind === 'Place' ? undefined : main;
  }

  /** "X, speaking for Y, said": a participle between commas opens no clause of its own. */
  private isParticiple(at: number): boolean {
    return ((this.formsAt(at, 'event-verb') | this.formsAt(at, 'speech-verb')) & FORM.gerund) !== 0;
  }

  /** "X tới Lima, gặp Y" + "và dự ...": a verb right behind the comma has its subject before it, where verbs show no tense. */
  private opensDeed(at: number): boolean {
    const { document } = this;
    return (
      document.pack.pack.grammar.bareDefinite === true &&
      document.is(at, 'event-verb') &&
      !document.isCapital(at) &&
      this.referents.at(at) === undefined
    );
  }

  private formsAt(at: number, name: string): number {
    return this.document.hits.find<VerbHit<VerbForms>>(at, name)?.lexeme.value.forms ?? 0;
  }

  /** "X, lui, n'y croit pas": a pronoun alone between commas behind the name that it takes up. */
  private isSetOff(found: Referent, segment: { to: number; closed: boolean }, before: { from: number; to: number } | undefined): boolean {
    const { document } = this;
    if (segment.closed || before === undefined || found.to !== segment.to || !document.isComma(found.from - 1)) return false;
    if (!document.isComma(found.to)) return false;
    const head = this.referents.at(before.to - 1);
    if (head !== undefined) return isActorLike(head) && head.pronoun === undefined;
    const start = this.segments.skipLead(before.from, before.to);
    const opens = start === before.from && start === document.sentenceFrom(start);
    return opens && document.pack.pack.grammar.genders !== undefined && document.is(start, 'definite') && before.to - start < LONGEST_HEAD;
  }

  /** The words of a subject that is no referent ("the report"), for showing who spoke; undefined when there are none. */
  words(group: { from: number }): { from: number; to: number } | undefined {
    const stretches = this.segments.before(group.from, this.document.sentenceFrom(group.from)).filter(({ from, to }) => to > from);
    const [first, second] = isInsertedRelative(this.document, stretches[0]) ? stretches.slice(1) : stretches;
    const pronoun = first === undefined ? undefined : this.referents.at(this.segments.skipLead(first.from, first.to));
    const setOff = first !== undefined && pronoun?.pronoun !== undefined && this.isSetOff(pronoun, first, second);
    const segment = setOff || isAside(this.document, this.referents, first, second) ? second : first;
    if (segment === undefined) return undefined;
    const start = pastDay(this.document, this.segments.skipLead(segment.from, segment.to));
    if (
      start >= segment.to ||
      !(isPlainSubject(this.document, this.referents, start, segment.to) || isPointed(this.document, start, segment.to))
    )
      return undefined;
    return { from: start, to: this.document.hits.findEnding(segment.to, 'adverb')?.from ?? segment.to };
  }

  /** Verbs joined by "and" share a subject: the first referent of the clause before, an event only where nobody stands behind it. */
  private sharedSubject(from: number, stop: number): Referent[] {
    let event: Referent | undefined;
    const segments = this.segments.before(from, datelineEnd(this.document, stop, from));
    for (let index = segments.length - 1; index >= 0; index--) {
      const segment = segments[index]!;
      const start = this.segments.skipLead(segment.from, segment.to);
      if (start >= segment.to || this.document.isAny(start, ['relative', 'preposition'])) continue;
      const found = this.headOf(start, segment.to, false);
      if (found !== undefined && isEvent(found)) event ??= found;
      else if (found !== undefined) return this.lists.around(this.toldOf(found.to, from) ?? found);
    }
    return event === undefined ? [] : this.lists.around(event);
  }

  /** "X cho biết Y sẽ thăm Huế và ký ...": whom a verb of saying tells of right behind it, with an auxiliary or verb of its own, where verbs show no tense. */
  private toldOf(from: number, to: number): Referent | undefined {
    const { document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
    let told: Referent | undefined;
    for (let at = from; at < to; at++) {
      const verb = this.referents.at(at) === undefined ? document.hits.find(at, 'speech-verb') : undefined;
      const whom = verb === undefined ? undefined : this.referents.at(skipDeterminers(document, verb.to));
      if (whom !== undefined && isActorLike(whom) && document.isAny(whom.to, ACTING)) told = whom;
    }
    return told;
  }

  /** The head noun of a segment: its first referent that no preposition governs. */
  private headOf(from: number, to: number, nearest: boolean): Referent | undefined {
    const { document } = this;
    const inner = nearest ? this.innerSubject(from, to) : undefined;
    if (inner !== undefined) return inner;
    let at = from;
    const opensWithPreposition = opensAdjunct(document, from);
    const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
    let last: Referent | undefined;
    while (at < to) {
      const referent = document.quoteOf[at] === document.quoteOf[from] ? this.referents.at(at) : undefined;
      if (referent === undefined) {
        if (!nearest && document.isAny(at, CLAUSE_START)) break;
        if (nearest && last !== undefined && this.isFiniteVerb(at)) break;
        at++;
        continue;
      }
      if (isPossessor(document, referent)) {
        at = referent.to + 1;
        continue;
      }
      if (isHomeOf(document, this.referents, referent, to)) {
        at = referent.to;
        continue;
      }
      const governed = governedBefore(document, this.referents, referent.from, from);
      if (!governed && isActorLike(referent)) {
        if (!opensWithPreposition) return nearest ? phraseHead(document, this.referents, referent, to) : referent;
        last = referent;
      } else if (!(governed && headLast) && last === undefined && !opensWithPreposition && isEvent(referent)) return referent;
      at = Math.max(referent.to, at + 1);
    }
    return last;
  }

  /** A verb the pack knows in lower case, where nouns come last: the subject of what "and" adds stands before it. */
  private isFiniteVerb(at: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isCapital(at)) return false;
    return document.isAny(at, ['speech-verb', 'event-verb']) && !document.isAny(at, ['event-head', 'preposition', 'instrument-head']);
  }

  /** "X denied the rumour Y had signed": after another verb, an actor that no preposition governs is the subject of what follows. */
  private innerSubject(from: number, to: number): Referent | undefined {
    const { document } = this;
    const told = this.referents.at(to - 1);
    if (told !== undefined && told.from > from && isActorLike(told) && opensClause(document, this.referents, told.from, told.from))
      return told;
    let verb = -1;
    for (let at = from; at < to; at++) {
      if (document.is(at, 'relative')) return undefined;
      if (this.referents.at(at) === undefined && document.isAny(at, ['speech-verb', 'event-verb', 'sight']) && !document.isCapital(at))
        verb = at;
    }
    if (verb < 0) return undefined;
    const last = this.referents.at(to - 1);
    if (last === undefined || last.from <= verb || !isActorLike(last) || governedBefore(document, this.referents, last.from, from))
      return undefined;
    return last;
  }

  /** "X of the bank, who said", "X, of the bank, who said", "l'union des pêcheurs de Guinée, laquelle dit": the noun whose complement a body or country is. */
  private phraseOf(last: Referent | undefined, stop: number): Referent | undefined {
    if (last === undefined || (last.kind !== 'Organization' && last.kind !== 'Country' && last.kind !== 'Place')) return last;
    const { document } = this;
    const own = document.hits.findEnding(last.from, 'organization-head')?.from ?? last.from;
    const start = skipDeterminersBack(document, own);
    const of =
      document.hits.findEnding<PrepositionRole>(own, 'preposition') ?? document.hits.findEnding<PrepositionRole>(start, 'preposition');
    if (of === undefined || of.from <= stop) return last;
    if (of.lexeme.value !== 'of' && of.lexeme.value !== 'from') return this.placedIn(of, last);
    const bearer = document.isComma(of.from - 1) && last.kind === 'Organization' ? this.referents.at(of.from - 2) : undefined;
    if (bearer?.kind === 'Person' && bearer.mention?.form === 'name' && bearer.to === of.from - 1) return bearer;
    const head = this.referents.at(of.from - 1);
    return head !== undefined && (head.kind === 'Person' || head.kind === 'Organization') && head.to === of.from ? head : last;
  }

  /** "la représentante de l'OMS au Kenya, qui": whoever is told to be there, where nouns have genders. */
  private placedIn(preposition: { from: number; lexeme: { value: PrepositionRole } }, last: Referent): Referent {
    const head = this.referents.at(preposition.from - 1);
    const placed = last.kind !== 'Organization' && PLACING.has(preposition.lexeme.value);
    const there = placed && this.document.pack.pack.grammar.genders !== undefined;
    return there && head?.to === preposition.from && (head.kind === 'Person' || head.representative === true) ? head : last;
  }

  private endingAt(at: number): Referent | undefined {
    let before = this.document.isComma(at - 1) ? at - 2 : at - 1;
    if (this.document.word(before) === ')') before = (openBracket(this.document, before, this.document.sentenceFrom(at)) ?? before) - 1;
    return before >= 0 ? this.referents.at(before) : undefined;
  }
}

const PLACING: ReadonlySet<PrepositionRole> = new Set(['in', 'at', 'to']);

/** Words of a subject that a pronoun takes up. */
const LONGEST_HEAD = 9;

/** What opens the predicate of a subject. */
const ACTING = ['perfect', 'future', 'passive', 'modal', 'event-verb'];
