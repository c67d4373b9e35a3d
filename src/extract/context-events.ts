// The event that a sentence without one is about.
import { type EventSense, type EventVerb, FORM, type PrepositionRole, type VerbHit } from '../lang/index.ts';
import type { FactType } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { isOfTwo } from './event-identity.ts';
import { isCalledOff } from './event-settings.ts';
import { TOLD_MEETING } from './hearings.ts';
import { isBackground } from './main-event.ts';
import { type Board, firstFrom, type Mention, Referent } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack } from './phrases.ts';
import { maySign } from './signings.ts';

/** An event that is named this early is what the article is about until another one is mentioned more often. */
const LEAD_SENTENCES = 4;
const GATHERINGS: readonly string[] = ['conference', 'summit', 'session', 'meeting', 'workshop', 'exhibition'];

/** What is done at a place of its own, away from the gathering told of. */
const OWN_DEEDS: readonly EventSense[] = ['receive', 'host', 'meet', 'visit'];

/** Senses of the verbs in a run of tokens. */
function sensesIn(document: Document, from: number, to: number): ReadonlySet<EventSense> {
  const senses = new Set<EventSense>();
  for (let at = from; at < to; at++)
    for (const { lexeme } of document.hits.at(at))
      if (lexeme.class === 'event-verb') senses.add((lexeme.value as VerbHit<EventVerb>).verb.sense);
  return senses;
}

/** Days and other happenings that nobody sits in. */
const OBSERVED: readonly string[] = ['anniversary', 'other'];
const CEREMONIES: readonly string[] = ['signing-ceremony', 'ceremony'];

/** How far behind the first event of an article may be, where it is the talks that were told of. */
const FARTHEST_TALKS = 12;

/** How far behind a visit who was there is told, and how often it was named before at most. */
const FARTHEST_VISIT = 5;
const MOST_OF_VISIT = 3;

/** Happenings whose story may come before their noun. */
const TOLD_FIRST: readonly string[] = [...GATHERINGS, 'negotiation', 'ceremony', 'signing-ceremony'];

/** The gathering that an event is a part of, or the event itself. */
function wholeOf(table: EntityTable, event: EntityDraft): EntityDraft {
  return table.wholeOf(event) ?? event;
}

/** Events of an article by place, asked many times; a part of a gathering ("the closing session") speaks for the whole. */
export class ContextEvents {
  private readonly document: Document;
  private readonly events: readonly Mention[];
  /** For each event mention the main event of the article up to there. */
  private readonly main: (Mention | undefined)[] = [];
  /** For each event mention the one gathering that the article told of up to there. */
  private readonly only: (Mention | undefined)[] = [];
  /** For each event mention the last visit up to there. */
  private readonly visits: (Mention | undefined)[] = [];
  /** The one happening of the article at which papers may have been signed. */
  private readonly signing: Mention | undefined;

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.events = board.ofKind('Event').filter((mention) => {
      const entity = table.entity(mention);
      return !isOfThePast(mention) && mention.rule !== TOLD_MEETING && (entity === undefined || !isBackground(document, entity));
    });
    this.signing = onlySigning(document, this.events, table);
    let most = 1;
    let single: Mention | undefined;
    let others = false;
    const counts = new Map<EntityDraft, number>();
    for (const draft of table.drafts) {
      const whole = wholeOf(table, draft);
      if (draft.kind === 'Event') counts.set(whole, (counts.get(whole) ?? 0) + draft.mentions.length);
    }
    const wholes = new Map<EntityDraft, Mention>();
    for (const found of this.events) {
      const entity = table.entity(found);
      const whole = entity === undefined ? undefined : wholeOf(table, entity);
      const mention = (whole === entity ? undefined : wholes.get(whole!)) ?? found;
      if (whole !== undefined && whole === entity) wholes.set(whole, found);
      const journey = mention.attributes.eventType === 'visit' && !isAside(mention) && mention.attributes.status !== 'planned';
      this.visits.push(journey ? mention : this.visits.at(-1));
      const gathers = GATHERINGS.includes(mention.attributes.eventType ?? '') && !isAside(mention);
      others ||= gathers && single !== undefined && table.entity(mention) !== table.entity(single);
      if (gathers) single = mention;
      this.only.push(others ? undefined : single);
      const count = whole === undefined ? 0 : (counts.get(whole) ?? 0);
      const before = this.main.at(-1);
      const opens =
        before === undefined &&
        isNamed(mention) &&
        GATHERINGS.includes(mention.attributes.eventType ?? '') &&
        document.sentenceOf(mention.from) < LEAD_SENTENCES;
      this.main.push(count > most || opens ? mention : before);
      most = Math.max(most, count);
    }
  }

  /** The event a place in the text is about: named in its sentence, else shortly before, else what the article mentions most; for who was there its one gathering. */
  at(token: number, relation: FactType): Referent[] {
    const told = relation === 'ATTENDED' ? this.signingTold(token) : undefined;
    if (told !== undefined) return [referent(told)];
    const before = firstFrom(this.events, token) - 1;
    const near = this.nearest(token, relation);
    const event =
      (near.passing ? undefined : near.event) ??
      this.main[before] ??
      near.event ??
      (relation === 'ATTENDED' ? (this.only[before] ?? this.soleVisit(before, token)) : undefined) ??
      this.toldBefore(token);
    return event === undefined ? [] : [referent(event)];
  }

  /** The event of a sentence that tells who looked on: its own, that of the signing it tells of, none where somebody was received; else the one at hand. */
  ofDeed(token: number): Referent[] {
    const { document, events } = this;
    const from = document.sentenceFrom(token);
    const to = document.sentenceTo(token);
    const index = firstFrom(events, from);
    if (events[index] !== undefined && events[index].from < to) return this.at(token, 'CONCERNS');
    const senses = sensesIn(document, from, to);
    if (senses.has('sign')) {
      const here = document.sentenceOf(token);
      const signings = events.filter(({ attributes, from }) => {
        if (attributes.eventType === 'signing-ceremony' || from === this.signing?.from) return true;
        return attributes.eventType === 'ceremony' && Math.abs(document.sentenceOf(from) - here) <= 2;
      });
      const signing = signings[firstFrom(signings, token) - 1] ?? signings[0];
      return signing === undefined ? [] : [referent(signing)];
    }
    return OWN_DEEDS.some((sense) => senses.has(sense)) ? [] : this.at(token, 'CONCERNS');
  }

  /** "A and B signed a pact, watched by C. ... after the ceremony": the article's one signing, where a sentence without a happening tells that papers were signed, or the one right before it does. */
  private signingTold(token: number): Mention | undefined {
    const { document, signing } = this;
    if (signing === undefined) return undefined;
    const from = document.sentenceFrom(token);
    const to = document.sentenceTo(token);
    if (this.hasEvent(from, to)) return undefined;
    const senses = sensesIn(document, from, to);
    if (senses.has('sign')) return isSignedNow(document, from, to) ? signing : undefined;
    const before = document.sentences.from[document.sentenceOf(token) - 1];
    if (before === undefined || document.paragraphOf(before) !== document.paragraphOf(token) || this.hasEvent(before, from))
      return undefined;
    if (OWN_DEEDS.some((sense) => senses.has(sense)) || this.only[firstFrom(this.events, token) - 1] !== undefined) return undefined;
    return sensesIn(document, before, from).has('sign') && isSignedNow(document, before, from) ? signing : undefined;
  }

  /** Whether a happening is named in a run of tokens. */
  private hasEvent(from: number, to: number): boolean {
    const next = this.events[firstFrom(this.events, from)];
    return next !== undefined && next.from < to;
  }

  /** For those who came along with somebody: the event of the sentence, else the journey the article tells of, else the event at hand or to come. */
  onJourney(token: number, relation: FactType): Referent[] {
    const { document, events } = this;
    const first = document.sentenceFrom(token);
    const index = firstFrom(events, first);
    const named = events[index] !== undefined && events[index].from < document.sentenceTo(token);
    const visit = named ? undefined : this.visits[index - 1];
    if (visit !== undefined) return [referent(visit)];
    const here = this.at(token, relation);
    const next = here.length === 0 ? this.ahead(token) : undefined;
    return next === undefined ? here : [referent(next)];
  }

  /** For those who sat in on it: the event at hand; the talks to come where there is none, or but a visit. */
  onTalks(token: number, relation: FactType): Referent[] {
    const here = this.at(token, relation);
    if (here.length > 0 && here[0]!.mention?.attributes.eventType !== 'visit') return here;
    const next = this.ahead(token);
    return next === undefined || (here.length > 0 && next.attributes.eventType !== 'meeting') ? here : [referent(next)];
  }

  /** "Réunis à X, A et B ont ... La rencontre ...": where no event was named, the one that the next sentences name as known. */
  private toldBefore(token: number): Mention | undefined {
    const { document, events } = this;
    const next = events[firstFrom(events, token)];
    if (next === undefined || document.sentenceOf(next.from) - document.sentenceOf(token) > 2) return undefined;
    const known = next.form === 'nominal' && TOLD_FIRST.includes(next.attributes.eventType ?? '') && next.edition === undefined;
    return known && isPointedAt(document, next) && firstFrom(events, token) === 0 ? next : undefined;
  }

  /** The talks or the visit that the two sentences after name first: those who took part are listed before "At the meeting, ...". */
  private ahead(token: number): Mention | undefined {
    const { document, events } = this;
    const next = events[firstFrom(events, token)];
    const type = next?.attributes.eventType;
    if (next === undefined || (type !== 'meeting' && type !== 'visit')) return undefined;
    const reach = type === 'meeting' && firstFrom(events, token) === 0 && next.form === 'nominal' ? FARTHEST_TALKS : 2;
    return document.sentenceOf(next.from) - document.sentenceOf(token) > reach ? undefined : next;
  }

  /** The visit told of shortly before, where no other happening was and the first sentence of it tells who received it. */
  private soleVisit(before: number, token: number): Mention | undefined {
    const { document, events, visits } = this;
    const visit = before < 0 || before > MOST_OF_VISIT ? undefined : visits[before];
    if (visit === undefined || document.sentenceOf(token) - document.sentenceOf(visit.from) > FARTHEST_VISIT) return undefined;
    if (!events.slice(0, before + 1).every(({ attributes }) => attributes.eventType === 'visit')) return undefined;
    const first = document.sentenceFrom(events[0]!.from);
    return sensesIn(document, first, document.sentenceTo(first)).has('receive') ? visit : undefined;
  }

  /** "The signing took place on the sidelines of the summit": an event by which its sentence only tells where another one was. */
  private isBeside(index: number): boolean {
    const { document, events } = this;
    const { from } = events[index]!;
    if (document.hits.findEnding(skipDeterminersBack(document, from), 'sidelines') === undefined) return false;
    const other = events[firstFrom(events, document.sentenceFrom(from))];
    return other !== undefined && other.from < from && CEREMONIES.includes(other.attributes.eventType ?? '');
  }

  /** "The workshop ended two days before World Rabies Day": the gathering named before, in the same sentence, a happening that nobody attends as one. */
  private gatheringBeside(index: number): Mention | undefined {
    const { document, events } = this;
    const last = events[index]!;
    const other = events[index - 1];
    if (!OBSERVED.includes(last.attributes.eventType ?? '') || other === undefined || isAside(other)) return undefined;
    const same = document.sentenceOf(other.from) === document.sentenceOf(last.from);
    return same && GATHERINGS.includes(other.attributes.eventType ?? '') ? other : undefined;
  }

  /**
   * The event named nearest in the sentence, else the last one of the two sentences before; who was there was at none that those sentences
   * only name in passing, where they name another and nouns come last.
   */
  private nearest(token: number, relation: FactType): { event: Mention | undefined; passing?: boolean } {
    const { document, events } = this;
    const sentence = document.sentenceOf(token);
    const first = document.sentences.from[sentence]!;
    let best: Mention | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (let index = firstFrom(events, first); index < events.length && events[index]!.from < document.sentences.to[sentence]!; index++) {
      if (index > 0 && events[index]!.from > token && isToldOf(document, token, events[index]!)) continue;
      const here = Math.abs(events[index]!.from - token);
      if (here >= distance && (best === undefined || !isAside(best))) continue;
      if (best !== undefined && isAside(events[index]!)) continue;
      distance = here;
      best = events[index];
    }
    if (best !== undefined) return { event: best };
    const told =
      relation === 'ATTENDED' &&
      (document.pack.pack.grammar.nounOrder === 'head-last' || hasChains(document)) &&
      !isOfFuture(document, token);
    let spare: Mention | undefined;
    for (let index = firstFrom(events, first) - 1; index >= 0; index--) {
      const before = events[index]!;
      if (sentence - document.sentenceOf(before.from) > 2) break;
      if (isOfTwo(document, before) && document.paragraphOf(before.from) !== document.paragraphOf(token)) continue;
      if (isAside(before) || this.isBeside(index) || isHopedFor(document, before) || isCalledOff(document, before)) continue;
      const event = this.gatheringBeside(index) ?? events[firstFrom(events, before.from)];
      if (!told || !(spare === undefined || TOLD_FIRST.includes(before.attributes.eventType ?? ''))) return { event: spare ?? event };
      if (!isNamedInPassing(document, before)) return { event };
      spare ??= event;
    }
    return { event: spare, passing: true };
  }
}

/** Nothing is denied or to come, and no year stands alone, outside quotation marks: not "a 1994 agreement signed by X", "Chile did not sign". */
function isSignedNow(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.quoteOf[at] !== -1) continue;
    if (document.isAny(at, ['negation', 'future', 'modal'])) return false;
    if (YEAR.test(document.word(at)) && /^\p{L}/u.test(document.word(at - 1)) && !document.is(at - 1, 'month')) return false;
  }
  return true;
}

/** The only signing that was held, else the only ceremony by a word that signings are called by too. */
function onlySigning(document: Document, events: readonly Mention[], table: EntityTable): Mention | undefined {
  for (const type of ['signing-ceremony', 'ceremony']) {
    const held = events.filter((event) => event.attributes.eventType === type && event.attributes.status !== 'planned');
    const [first] = held;
    if (first === undefined) continue;
    const one = held.every((mention) => table.entity(mention) === table.entity(first));
    if (held.some((mention) => isCalledOff(document, mention))) return undefined;
    return one && (type === 'signing-ceremony' || maySign(document, first.from)) ? first : undefined;
  }
  return undefined;
}

/** A word of the future before a token in its sentence. */
function isOfFuture(document: Document, token: number): boolean {
  for (let at = document.sentenceFrom(token); at < document.sentenceTo(token); at++) if (document.is(at, 'future')) return true;
  return false;
}

/** Prepositions by which a sentence names a happening that it is not about: "ahead of the summit", "preparations for the summit". */
const PASSING: ReadonlySet<PrepositionRole> = new Set(['for', 'to', 'before', 'after', 'about', 'against']);
/** The same where directions tell places too: "à la conférence". */
const AWAY: ReadonlySet<PrepositionRole> = new Set(['before', 'about', 'against']);
/** What is done there, or on the way there. */
const THERE: ReadonlySet<EventSense> = new Set(['attend', 'join', 'speak', 'chair', 'gather', 'visit', 'meet', 'open', 'send', 'invite']);
const HOLDING: ReadonlySet<EventSense> = new Set(['hold', 'organize', 'host']);
/** Tokens between "to hold" and what is held. */
const NEAR = 4;
const YEAR = /^(?:19|20)\d\d$/;

/** "agreed to hold a seminar", "a seminar is planned", "had called off a seminar", "ahead of the summit", "at the forum in 2019". */
function isNamedInPassing(document: Document, { from, to }: Mention): boolean {
  const first = document.sentenceFrom(from);
  const role = prepositionBefore(document, from)?.role;
  if ([...sensesIn(document, first, from)].some((sense) => THERE.has(sense))) return false;
  if (role !== undefined && (hasChains(document) ? AWAY : PASSING).has(role)) return true;
  if (YEAR.test(document.word(to + 1)) && document.is(to, 'preposition')) return true;
  for (let at = first; at < Math.min(to + NEAR, document.sentenceTo(from)); at++) {
    if (at >= from && at < to) continue;
    if (document.isAny(at, ['future', 'modal', 'cancelled'])) return true;
    const verb = at < from && at >= from - NEAR - 2 ? document.hits.find<VerbHit<EventVerb>>(at, 'event-verb') : undefined;
    const sense = verb?.lexeme.value.verb.sense;
    if (sense === 'cancel' || (sense !== undefined && HOLDING.has(sense) && isToDo(document, verb!))) return true;
  }
  return false;
}

/** "to hold", "accueillerait": a preposition of aim right before a verb, or a form of what is to come. */
function isToDo(document: Document, { from, lexeme }: Hit<VerbHit<EventVerb>>): boolean {
  if ((lexeme.value.forms & (FORM.conditional | FORM.future)) !== 0) return true;
  const role = document.hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value;
  return role === 'to' || role === 'for';
}

/** "In her closing remarks, X announced that a workshop would be held": one to come in what somebody is told to have said. */
function isToldOf(document: Document, token: number, { from, to }: Mention): boolean {
  let told = false;
  for (let at = token; at < from; at++) told ||= document.is(at, 'complementizer');
  if (!told) return false;
  for (let at = from - 1; at < Math.min(to + 6, document.sentenceTo(token)); at++) if (document.isAny(at, ['future', 'modal'])) return true;
  return false;
}

/** "festival keempat" + "dapat diselenggarakan", "the next round may be held": a modal right behind tells of one to come. */
function isHopedFor(document: Document, { to, edition }: Mention): boolean {
  return edition !== undefined && (document.is(to, 'modal') || document.is(to + 1, 'modal'));
}

function referent(event: Mention): Referent {
  return new Referent({ from: event.from, to: event.to, kind: 'Event', mention: event });
}

/** "the meeting", "cette rencontre", "hội nghị này". */
function isPointedAt({ hits }: Document, { from, to }: Mention): boolean {
  return (hits.findEnding(from, 'definite') ?? hits.findEnding(from, 'demonstrative') ?? hits.find(to, 'demonstrative')) !== undefined;
}

/** A name, or a numbered edition: "la 30e session de la Commission X". */
function isNamed(mention: Mention): boolean {
  return mention.form === 'name' || (mention.edition !== undefined && mention.edition !== 'other');
}

/** One of an earlier year that no number of an edition tells apart: never what a sentence is about that only names it. */
function isOfThePast({ edition, passing }: Mention): boolean {
  return passing === true && edition === undefined;
}

/** Another happening of its kind than the one at hand. */
function isAside({ edition, passing }: Mention): boolean {
  return edition === 'other' || passing === true;
}
