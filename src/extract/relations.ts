// Relations that sentences state: a pack's frames over verbs and their arguments, and its token patterns.
import type { EventSense, EventVerb, FrameRule, PrepositionRole, Slot, SlotPlace, SpeechVerb, VerbForms, VerbHit } from '../lang/index.ts';
import type { FactType, Status } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { ContextEvents } from './context-events.ts';
import {
  agents,
  instrumentBefore,
  isBareParticiple,
  isInvited,
  paperBefore,
  paperMeant,
  relativeObject,
  subjects,
  verbBetween,
  withExamples,
} from './deed-arguments.ts';
import { isOfOther } from './deeds-elsewhere.ts';
import type { Document } from './document.ts';
import { encountersTold } from './encounters.ts';
import type { EntityDraft } from './entities.ts';
import { tellsOfOthers } from './event-places.ts';
import { accepted, areTwoPersons, FRAME_CONFIDENCE, fillersOf, pair, type RelationContext, resolveFillers } from './fillers.ts';
import { senderOf } from './group-senders.ts';
import { TOLD_MEETING } from './hearings.ts';
import { cityOfBody } from './held-at-bodies.ts';
import type { Referent } from './mentions.ts';
import { Parties } from './parties.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { patternRelations } from './relation-patterns.ts';
import { isReportedFuture } from './reported-future.ts';
import { listedPresent } from './rolls.ts';
import { signersTold } from './signers.ts';
import { isWordOf, partnersOfTalks, withTakingPart } from './talks-held.ts';
import { toldAttendance } from './told-events.ts';
import { hasPointedSubject, isNounsOwn, isOfNoun, isStatedOf, isToldOfThing } from './told-of-nouns.ts';
import { isMeetingNoun, readVerbGroup, type VerbGroup } from './verb-groups.ts';
import { isWished } from './wishes.ts';

/** Every relation the frames and patterns of the pack read off the article. */
export function findRelations(reading: Omit<RelationContext, 'events' | 'parties'>): RelationDraft[] {
  const { document, board, referents, clauses, table, speakers } = reading;
  const events = new ContextEvents(document, board, table);
  const context = { document, board, referents, clauses, table, speakers, events, parties: new Parties(reading) };
  const patterns = patternRelations(context);
  rememberTravellers(context, patterns);
  return [
    ...frameRelations(context),
    ...patterns,
    ...signersTold(context),
    ...encountersTold(context),
    ...listedPresent(context),
    ...toldAttendance(context),
  ];
}

/** Persons who make a visit. */
function rememberTravellers({ parties }: RelationContext, relations: readonly RelationDraft[]): void {
  for (const { type, from, to } of relations)
    if (type === 'ATTENDED' && from.kind === 'Person' && to.attributes.eventType === 'visit') parties.travels(from);
}

function frameRelations(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  const frames = document.pack.pack.events?.frames ?? [];
  for (let at = document.next(0, 'event-verb'); at < document.count; at = document.next(at + 1, 'event-verb')) {
    if (document.regionOf[at] === 2) continue;
    const hit = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (hit === undefined || isOwned(context, at) || (document.isCapital(at) && !document.isInitial(at))) continue;
    if (isMeetingNoun(document, hit) || document.hits.findEnding(at, 'nominalizer') !== undefined) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.hypothetical && isReportedFuture(document, context.board, hit, group)) {
      group.hypothetical = false;
      group.future = true;
    }
    if (context.board.title(at) !== undefined && !hasAuxiliary(document, group)) continue;
    if (
      group.negated ||
      group.hypothetical ||
      isCalledOff(document, hit) ||
      isDenied(document, group.from) ||
      isInvited(context, group) ||
      (!isBareParticiple(document, group) && isWished(document, context.board, group.from))
    )
      continue;
    const senses = sensesOf(document, hit);
    const purpose = isPurpose(document, group);
    if (purpose) group.future = true;
    const told: RelationDraft[] = [];
    for (const frame of frames) {
      if (!senses.has(frame.sense) || (frame.voice === 'passive') !== group.passive) continue;
      if (purpose && !INTENDED.includes(frame.sense)) continue;
      told.push(...applyFrame(context, frame, group));
    }
    rememberParties(context, told, group);
    rememberTravellers(context, told);
    found.push(...told);
    at = hit.to - 1;
  }
  return found;
}

/** A name or a noun stands there, no verb: not where the verb itself tells of a meeting. */
function isOwned({ board }: RelationContext, at: number): boolean {
  const owner = board.owner(at);
  return owner !== undefined && owner.rule !== TOLD_MEETING;
}

/** "will co-chair": a word that may be an office is a verb behind an auxiliary. */
function hasAuxiliary(document: Document, { from, verb }: VerbGroup): boolean {
  return from < verb && document.isAny(verb - 1, ['future', 'modal']);
}

/** Who met, else the two persons who are the verb's subject, are "the two" of what follows. */
function rememberParties(context: RelationContext, told: readonly RelationDraft[], group: VerbGroup): void {
  const { clauses, parties } = context;
  const met = told.filter(({ type }) => type === 'MET');
  const actors = clauses.subject(group).map((referent) => {
    const [entity, ...more] = referent.kind === 'Person' || referent.kind === 'Country' ? fillersOf(context, referent) : [];
    return more.length === 0 && entity?.kind === referent.kind ? entity : undefined;
  });
  if (met.length > 0)
    parties.remember(
      group.verb,
      met.flatMap(({ from, to }) => [from, to]),
    );
  else if (actors.length === 2 && actors[0]?.kind === actors[1]?.kind)
    parties.remember(
      group.verb,
      actors.filter((entity) => entity !== undefined),
    );
}

/** Somebody denies it: a verb of denial stands before in the sentence, and nothing turns the sentence since. */
function isDenied(document: Document, at: number): boolean {
  for (let before = at - 1; before >= document.sentenceFrom(at); before--) {
    if (document.isAny(before, ['but', 'contrast']) || document.word(before) === ';') return false;
    const hit = document.hits.find<VerbHit<SpeechVerb>>(before, 'speech-verb');
    if (hit?.lexeme.value.verb.sense === 'deny') return true;
  }
  return false;
}

/** "was to be held in X but was postponed": what was to happen did not. */
function isCalledOff(document: Document, hit: Hit<VerbHit<EventVerb>>): boolean {
  if (!HAPPENINGS.includes(hit.lexeme.value.verb.sense)) return false;
  for (let at = hit.to; at < Math.min(hit.to + 24, document.sentenceTo(hit.from)); at++) {
    if (document.word(at) === ';') return false;
    if (document.is(at, 'but'))
      return document.is(at + 1, 'cancelled') || document.is(at + 2, 'cancelled') || document.is(at + 3, 'cancelled');
  }
  return false;
}

const HAPPENINGS: readonly string[] = ['organize', 'hold', 'happen', 'open', 'host'];

/** A verb may have several senses ("hold", "open", "lead"): every frame of each is tried; "met for" is a meeting too. */
function sensesOf(document: Document, hit: Hit): ReadonlySet<EventSense> {
  const senses = new Set<EventSense>();
  for (const other of document.hits.at(hit.from)) {
    if (other.lexeme.class === 'event-verb' && other.to === hit.to) senses.add((other.lexeme.value as VerbHit<EventVerb>).verb.sense);
  }
  for (const other of document.hits.at(hit.from)) {
    const { lexeme, to } = other;
    if (lexeme.class === 'event-verb' && to < hit.to && (lexeme.value as VerbHit<EventVerb>).verb.sense === 'meet') senses.add('meet');
  }
  return senses;
}

/** Senses by which a purpose is a plan: who travels to attend will attend; who came to sign may not have. */
const INTENDED: readonly string[] = ['attend', 'join', 'speak', 'chair', 'meet'];

/** "untuk menandatangani", "để ký", "pour signer": what somebody came for, not what was done; the second of two verbs too. */
function isPurpose(document: Document, group: VerbGroup): boolean {
  const marked = (at: number): boolean => document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'for';
  if (marked(group.from)) return true;
  const and = document.hits.findEnding(group.from, 'and');
  return and !== undefined && (marked(and.from - 1) || marked(and.from - 2));
}

function applyFrame(context: RelationContext, frame: FrameRule, group: VerbGroup): RelationDraft[] {
  const from = travelling(context, frame, frame.from, group) ?? fill(context, frame.from, group, frame.relation);
  if (from.length === 0) return [];
  if (frame.sense === 'receive' && group.passive && isWordOf(context, context.clauses.subject(group)[0])) return [];
  const to = travelling(context, frame, frame.to, group) ?? fill(context, frame.to, group, frame.relation);
  const jointly =
    context.document.isAny(group.to, ['jointly']) ||
    context.document.is(group.verb, 'jointly') ||
    context.document.hits.findEnding(group.verb, 'jointly') !== undefined;
  const status: Status | undefined = group.future ? 'planned' : undefined;
  const each =
    frame.relation === 'MET' && to.length === 0 && metEachOther(context, from, group)
      ? { from: from.slice(0, 1), to: from.slice(1) }
      : { from, to };
  const found = pair(
    context,
    each.from,
    each.to,
    { type: frame.relation, jointly, role: frame.role, status, rule: frame.name, confidence: FRAME_CONFIDENCE },
    group.from,
  );
  if (frame.relation === 'SIGNED' && from.length === 1 && !group.passive) found.push(...partnerSigns(context, group, from[0]!, to));
  if (frame.relation === 'MET') return [...found, ...metAt(context, found, group)];
  const held = (frame.sense === 'organize' || frame.sense === 'host') && frame.relation === 'HOSTED';
  const joined = (frame.sense === 'join' || frame.sense === 'undertake') && frame.relation === 'ATTENDED';
  if (frame.voice !== 'active' || (!held && !joined)) return found;
  const taken = withTakingPart(found, context, from, group.from, frame.sense);
  return [...taken, ...partnersOfTalks(context, taken, group)];
}

/** "In the afternoon he was received by X": the visitor of whom the report is, where a pronoun is the subject of a meeting. */
function travelling(context: RelationContext, { relation }: FrameRule, slot: Slot, group: VerbGroup): EntityDraft[] | undefined {
  if (relation !== 'MET' || (slot.at !== 'subject' && slot.at[0] !== 'subject')) return undefined;
  const [subject, ...others] = context.clauses.subject(group);
  if (subject?.pronoun === undefined || others.length > 0) return undefined;
  const { gender } = subject.pronoun;
  const visitor = context.parties.traveller(subject, (entity) => context.speakers.fits(entity, gender));
  return visitor === undefined ? undefined : [visitor];
}

/** "X and Y met": the members of a subject meet each other; those of a whole do not meet it, nor those who were received or met somebody else ("with two leaders"). */
function metEachOther({ document }: RelationContext, from: readonly EntityDraft[], group: VerbGroup): boolean {
  return !group.passive && !isMetWith(document, group) && from.every(({ kind }) => kind !== 'Group');
}

/** "X held talks with Y and signed ...": whom the signer has just met signs too, in the same sentence. */
function partnerSigns(context: RelationContext, group: VerbGroup, signer: EntityDraft, papers: readonly EntityDraft[]): RelationDraft[] {
  const { document } = context;
  const joined = document.hits.findEnding(group.from, 'and') !== undefined || document.isComma(group.from - 1);
  const partner = joined ? context.parties.metIn(document.sentenceFrom(group.from), group.from, signer) : undefined;
  if (partner === undefined || context.clauses.complement(group, 'with', ({ kind }) => kind !== 'Event').length > 0) return [];
  const status: Status | undefined = group.future ? 'planned' : undefined;
  const reading = { type: 'SIGNED', jointly: false, role: undefined, status, rule: 'partner-signs', confidence: 0.7 } as const;
  return pair(context, [partner], papers, reading, group.from);
}

/** "held talks with X": who meets so takes part in the talks, where they are a happening of their own. */
function metAt(context: RelationContext, found: readonly RelationDraft[], group: VerbGroup): RelationDraft[] {
  for (let at = group.verb + 1; at < group.to; at++) {
    const referent = context.referents.at(at);
    const event = referent?.kind === 'Event' ? context.table.entity(referent.mention) : undefined;
    if (event?.attributes.eventType !== 'negotiation') continue;
    const parties = [...new Set(found.flatMap(({ from, to }) => [from, to]))];
    const status: Status | undefined = group.future ? 'planned' : undefined;
    const reading = {
      type: 'ATTENDED',
      jointly: false,
      role: 'participant',
      status,
      rule: 'met-at-talks',
      confidence: FRAME_CONFIDENCE,
    } as const;
    return pair(context, parties, [event], reading, group.from);
  }
  return [];
}

/** Fillers of a slot, tried place by place; the setting of another subject is not that of the event around. */
function fill(context: RelationContext, slot: Slot, group: VerbGroup, relation: FactType): EntityDraft[] {
  const setting = relation === 'HELD_IN';
  const places: readonly SlotPlace[] = Array.isArray(slot.at) ? (slot.at as readonly SlotPlace[]) : [slot.at as SlotPlace];
  if (setting && slot.kind === 'place') return firstPlaces(context, slot, group, places);
  for (const place of places) {
    if (place === 'context' && places.includes('subject') && isToldOfThing(context, group)) continue;
    if (place === 'context' && relation === 'ATTENDED' && isOfOther(context, group, places)) continue;
    const subject = place === 'context' && places.includes('subject');
    if (subject && setting && (hasSubject(context, group) || isNounsOwn(context, group) || hasPointedSubject(context, group))) continue;
    if (subject && relation === 'HOSTED' && (isStatedOf(context, group) ? hasSubject(context, group) : isOfNoun(context, group))) continue;
    const fillers = resolveFillers(context, slot, fillersAt(context, place, slot, group, relation));
    if (fillers.length > 0) return slot.list === true ? fillers : fillers.slice(0, 1);
  }
  return [];
}

/** "Chủ trì phiên họp, X nói rằng ... ở Y": a verb of saying with its subject stands between, what follows is told and no setting. */
function isToldBefore(document: Document, from: number, to: number): boolean {
  let comma = false;
  for (let at = from; at < to; at++) {
    comma ||= document.isComma(at);
    if (comma && document.is(at, 'speech-verb') && !document.is(at, 'event-verb') && !document.isCapital(at)) return true;
  }
  return false;
}

/** Of places behind several prepositions the ones that stand first behind the verb: "se poursuit au palais des congrès, à Lima". */
function firstPlaces(context: RelationContext, slot: Slot, group: VerbGroup, places: readonly SlotPlace[]): EntityDraft[] {
  let first: readonly Referent[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const found = fillersAt(context, place, slot, group, 'HELD_IN').filter(
      ({ from }) => !isToldBefore(context.document, group.to, from) && !tellsOfOthers(context.document, group.to, from),
    );
    const from = found[0] === undefined ? nearest : found[0].from < group.to ? Number.MAX_SAFE_INTEGER : found[0].from;
    if (from >= nearest || resolveFillers(context, slot, found).length === 0) continue;
    nearest = from;
    first = found;
  }
  const fillers = resolveFillers(context, slot, first);
  if (fillers.length > 0) return slot.list === true ? fillers : fillers.slice(0, 1);
  const city = context.table.entity(cityOfBody(context.document, context.board, group));
  return city === undefined ? [] : [city];
}

/** "Les deux premières éditions s'étaient tenues ...": what a sentence says of another subject it does not say of the event around. */
function hasSubject({ clauses }: RelationContext, group: VerbGroup): boolean {
  if (clauses.subjectWords(group) !== undefined) return true;
  return clauses.subject(group).some((referent) => referent.kind !== 'Pronoun');
}

/** "signed three documents during the visit:" + "a treaty on X and an agreement on Y": the papers that a colon of the sentence opens, where nouns come last. */
function papersBehindColon({ document, clauses, referents }: RelationContext, { to }: VerbGroup): Referent[] {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  for (let at = to; at < document.sentenceTo(to); at++) {
    if (document.quoteOf[at]! >= 0 || document.isAny(at, ['relative', 'complementizer', 'contrast'])) return [];
    if (document.word(at) !== ':') continue;
    const first = referents.at(skipDeterminers(document, at + 1));
    return first?.kind === 'Instrument' ? clauses.coordination(first).filter(({ kind }) => kind === 'Instrument') : [];
  }
  return [];
}

/** "put their names to it": a pronoun for a thing right behind the verb, where nouns come last. */
function isIt({ document, referents }: RelationContext, group: VerbGroup): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && referents.at(group.to)?.pronoun?.thing === true;
}

/** "S'entretenant avec B, A ...": "with" right behind the verb, what no preposition governs behind it is no object. */
function isMetWith({ hits }: Document, { to }: VerbGroup): boolean {
  return hits.find<PrepositionRole>(to, 'preposition')?.lexeme.value === 'with';
}

/** What stands at a place; for who was there or was met the states and bodies that people without a name come from. */
function fillersAt(context: RelationContext, place: SlotPlace, slot: Slot, group: VerbGroup, relation: FactType): Referent[] {
  const found = referentsAt(context, place, slot, group, relation);
  if ((relation !== 'ATTENDED' && relation !== 'MET') || slot.list !== true) return found;
  const sent = found.flatMap((referent) => {
    const sender = senderOf(context.document, context.referents, referent);
    const senders = sender === undefined ? [] : context.clauses.coordination(sender).filter(({ from }) => from >= sender.from);
    return [referent, ...senders.filter((member) => accepted(slot.kind, member))];
  });
  return [...new Set(sent)];
}

function referentsAt(context: RelationContext, place: SlotPlace, slot: Slot, group: VerbGroup, relation: FactType): Referent[] {
  const { clauses } = context;
  const accepts = (referent: Referent): boolean =>
    accepted(slot.kind, referent) || (slot.kind === 'person' && areTwoPersons(context.document, referent));
  if (slot.near === true) {
    const first = context.referents.at(group.to);
    return first?.from === group.to && accepts(first) ? clauses.coordination(first).filter(accepts) : [];
  }
  if (place === 'subject') {
    const found = withExamples(context, slot, subjects(context, group, accepts));
    return found.length === 0 && slot.kind === 'instrument' ? paperMeant(context, group) : found;
  }
  if (place === 'object') {
    if (relation === 'MET' && isMetWith(context.document, group)) return [];
    const objects = withExamples(context, slot, clauses.object(group, accepts).filter(accepts));
    if (objects.length > 0) return objects;
    const listed = slot.kind === 'instrument' && slot.list === true ? papersBehindColon(context, group) : [];
    if (listed.length > 0) return listed;
    return slot.kind === 'instrument' && isIt(context, group)
      ? paperBefore(context.document, context.board, group.from)
      : relativeObject(context, group, accepts);
  }
  if (place === 'agent') return withExamples(context, slot, agents(context, group, accepts));
  if (place === 'context') return slot.kind === 'instrument' ? instrumentBefore(context, group) : context.events.at(group.from, relation);
  const after = clauses.complement(group, place as PrepositionRole, accepts);
  if (after.length > 0 && !(place === 'with' && verbBetween(context.document, group.to, after[0]!.from))) return after.filter(accepts);
  const leading = clauses.leading(group, place as PrepositionRole, accepts);
  const last = leading.at(-1);
  return last === undefined || (place === 'by' && verbBetween(context.document, last.to, group.from)) ? [] : leading.filter(accepts);
}
