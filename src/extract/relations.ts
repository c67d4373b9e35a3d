// Relations that sentences state: a pack's frames over verbs and their arguments, and its token patterns.
import type { EventSense, EventVerb, FrameRule, PrepositionRole, Slot, SlotPlace, SpeechVerb, VerbForms, VerbHit } from '../lang/index.ts';
import type { Status } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { ContextEvents } from './context-events.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { accepted, pair, type RelationContext, resolveFillers } from './fillers.ts';
import type { Board, Referent } from './mentions.ts';
import { Parties } from './parties.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { patternRelations } from './relation-patterns.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

const FRAME_CONFIDENCE = 0.85;

/** Every relation the frames and patterns of the pack read off the article. */
export function findRelations(reading: Omit<RelationContext, 'events' | 'parties'>): RelationDraft[] {
  const events = new ContextEvents(reading.document, reading.board, reading.table);
  const context = { ...reading, events, parties: new Parties(reading.document) };
  return [...frameRelations(context), ...patternRelations(context)];
}

/** What is wished, proposed, urged or promised in the same sentence is not asserted. */
const WISHING: ReadonlySet<string> = new Set(['hope', 'propose', 'urge', 'advise', 'order', 'promise']);

function isWished(document: Document, board: Board, at: number): boolean {
  for (let before = at - 1; before >= document.sentenceFrom(at); before--) {
    if (document.word(before) === ';' || document.isAny(before, ['and', 'contrast', 'relative'])) return false;
    const cue = board.owner(before) === undefined ? document.hits.find<VerbHit<SpeechVerb>>(before, 'speech-verb') : undefined;
    if (cue !== undefined && cue.to <= at && WISHING.has(cue.lexeme.value.verb.sense) && !document.isCapital(before)) return true;
  }
  return false;
}

function frameRelations(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  const frames = document.pack.pack.events?.frames ?? [];
  for (let at = 0; at < document.count; at++) {
    if (document.regionOf[at] === 2) continue;
    const hit = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (hit === undefined || context.board.owner(at) !== undefined || (document.isCapital(at) && !document.isInitial(at))) continue;
    if (context.board.title(at) !== undefined) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (
      group.negated ||
      group.hypothetical ||
      isCalledOff(document, hit) ||
      isDenied(document, group.from) ||
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
    found.push(...told);
    at = hit.to - 1;
  }
  return found;
}

/** Who met, else the two persons who are the verb's subject, are "the two" of what follows. */
function rememberParties({ clauses, parties, table }: RelationContext, told: readonly RelationDraft[], group: VerbGroup): void {
  const met = told.filter(({ type }) => type === 'MET');
  const actors = clauses.subject(group).map(({ kind, mention }) => (kind === 'Person' ? table.entity(mention) : undefined));
  if (met.length > 0)
    parties.remember(
      group.verb,
      met.flatMap(({ from, to }) => [from, to]),
    );
  else if (actors.length === 2)
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

/** A verb may have several senses ("hold", "open", "lead"): every frame of each is tried. */
function sensesOf(document: Document, hit: Hit): ReadonlySet<EventSense> {
  const senses = new Set<EventSense>();
  for (const other of document.hits.at(hit.from)) {
    if (other.lexeme.class === 'event-verb' && other.to === hit.to) senses.add((other.lexeme.value as VerbHit<EventVerb>).verb.sense);
  }
  return senses;
}

/** Senses by which a purpose is a plan: who travels to attend will attend; who came to sign may not have. */
const INTENDED: readonly string[] = ['attend', 'join', 'speak', 'chair'];

/** "untuk menandatangani", "để ký", "pour signer": what somebody came for, not what was done; the second of two verbs too. */
function isPurpose(document: Document, group: VerbGroup): boolean {
  const marked = (at: number): boolean => document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'for';
  if (marked(group.from)) return true;
  const and = document.hits.findEnding(group.from, 'and');
  return and !== undefined && (marked(and.from - 1) || marked(and.from - 2));
}

function applyFrame(context: RelationContext, frame: FrameRule, group: VerbGroup): RelationDraft[] {
  const from = fill(context, frame.from, group, frame.relation === 'HELD_IN');
  if (from.length === 0) return [];
  const to = fill(context, frame.to, group, frame.relation === 'HELD_IN');
  const jointly =
    context.document.isAny(group.to, ['jointly']) ||
    context.document.is(group.verb, 'jointly') ||
    context.document.hits.findEnding(group.verb, 'jointly') !== undefined;
  const status: Status | undefined = group.future ? 'planned' : undefined;
  const each = frame.relation === 'MET' && to.length === 0 ? { from: from.slice(0, 1), to: from.slice(1) } : { from, to };
  const found = pair(
    context,
    each.from,
    each.to,
    { type: frame.relation, jointly, role: frame.role, status, rule: frame.name, confidence: FRAME_CONFIDENCE },
    group.from,
  );
  if (frame.relation === 'MET') return [...found, ...metAt(context, found, group)];
  return frame.sense === 'organize' && frame.voice === 'active' && frame.relation === 'HOSTED'
    ? withTakingPart(found, context, from, group.from)
    : found;
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

/** Happenings that those who "hold" them take part in. */
const HELD_BY_PARTIES: ReadonlySet<string> = new Set(['negotiation', 'meeting', 'press-conference', 'visit', 'session']);

/** "The two ministers held talks", "X held a press conference": persons who hold a meeting and parties who hold talks are there, and meet. */
function withTakingPart(found: RelationDraft[], context: RelationContext, from: readonly EntityDraft[], at: number): RelationDraft[] {
  const taken = found.map((relation): RelationDraft => {
    const type = relation.to.attributes.eventType ?? 'other';
    const takesPart = type === 'negotiation' || (relation.from.kind === 'Person' && HELD_BY_PARTIES.has(type));
    return takesPart ? { ...relation, type: 'ATTENDED' } : relation;
  });
  const pairs = from.length === 2 && from.every((party) => party.kind === 'Person');
  const talks = taken.find(({ type, to }) => {
    const { eventType } = to.attributes;
    return type === 'ATTENDED' && (eventType === 'negotiation' || (pairs && eventType === 'meeting'));
  });
  if (talks === undefined || from.length < 2) return taken;
  const reading = {
    type: 'MET',
    jointly: false,
    role: undefined,
    status: talks.attributes.status,
    rule: 'parties-hold-talks',
    confidence: FRAME_CONFIDENCE,
  } as const;
  return [...taken, ...pair(context, from.slice(0, 1), from.slice(1), reading, at)];
}

/** Fillers of a slot, tried place by place; the setting of another subject is not that of the event around. */
function fill(context: RelationContext, slot: Slot, group: VerbGroup, setting: boolean): EntityDraft[] {
  const places: readonly SlotPlace[] = Array.isArray(slot.at) ? (slot.at as readonly SlotPlace[]) : [slot.at as SlotPlace];
  for (const place of places) {
    if (place === 'context' && setting && places.includes('subject') && hasSubject(context, group)) continue;
    const fillers = resolveFillers(context, slot, fillersAt(context, place, slot, group));
    if (fillers.length > 0) return slot.list === true ? fillers : fillers.slice(0, 1);
  }
  return [];
}

/** "Les deux premières éditions s'étaient tenues ...": what a sentence says of another subject it does not say of the event around. */
function hasSubject({ clauses }: RelationContext, group: VerbGroup): boolean {
  if (clauses.subjectWords(group) !== undefined) return true;
  return clauses.subject(group).some((referent) => referent.kind !== 'Pronoun');
}

function fillersAt(context: RelationContext, place: SlotPlace, slot: Slot, group: VerbGroup): Referent[] {
  const { clauses } = context;
  const accepts = (referent: Referent): boolean => accepted(slot.kind, referent);
  if (slot.near === true) {
    const first = context.referents.at(group.to);
    return first?.from === group.to && accepts(first) ? clauses.coordination(first).filter(accepts) : [];
  }
  if (place === 'subject') {
    const found = subjects(context, group, accepts);
    return found.length === 0 && slot.kind === 'instrument' ? paperMeant(context, group) : found;
  }
  if (place === 'object') {
    const objects = withExamples(context, slot, clauses.object(group, accepts).filter(accepts));
    return objects.length > 0 ? objects : relativeObject(context, group, accepts);
  }
  if (place === 'agent') return withExamples(context, slot, agents(context, group, accepts));
  if (place === 'context') return slot.kind === 'instrument' ? instrumentBefore(context, group) : context.events.at(group.from);
  const after = clauses.complement(group, place as PrepositionRole, accepts);
  if (after.length > 0) return after.filter(accepts);
  const leading = clauses.leading(group, place as PrepositionRole, accepts);
  const last = leading[leading.length - 1];
  return last === undefined || (place === 'by' && verbBetween(context.document, last.to, group.from)) ? [] : leading.filter(accepts);
}

/** "the forum, which Ghana hosted", "le forum que le Ghana doit accueillir", "the pact Ghana signed": what stands right before the verb's own subject. */
function relativeObject(
  { document, referents, clauses }: RelationContext,
  group: VerbGroup,
  accepts: (referent: Referent) => boolean,
): Referent[] {
  const subject = clauses.subject(group)[0];
  if (subject === undefined || subject.to > group.from || !isObjectless(document, group.to)) return [];
  const start = document.hits.findEnding(subject.from, 'definite')?.from ?? subject.from;
  const relative = document.hits.findEnding(start, 'relative') ?? document.hits.findEnding(start, 'complementizer');
  if (relative === undefined && document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  const from = relative?.from ?? start;
  if (from <= document.sentenceFrom(group.from) || (relative === undefined && document.isComma(from - 1))) return [];
  const antecedent = referents.at(document.isComma(from - 1) ? from - 2 : from - 1);
  return antecedent !== undefined && accepts(antecedent) ? [antecedent] : [];
}

/** No noun phrase follows a verb: the clause ends there, or an adverb, a date or a preposition follows. */
function isObjectless(document: Document, at: number): boolean {
  const past = document.hits.find(at, 'definite')?.to;
  if (past !== undefined && document.dateEnds.has(past)) return true;
  return (
    at >= document.sentenceTo(at - 1) ||
    document.isPunctuation(at) ||
    document.dateEnds.has(at) ||
    document.isAny(at, ['preposition', 'adverb', 'weekday', 'relative-day', 'subordinator', 'and', 'jointly'])
  );
}

/** "X and Y signed.": where nothing follows the verb but a mark or an adjunct, the instrument named last, one sentence back at most. */
function instrumentBefore({ document, board }: RelationContext, group: VerbGroup): Referent[] {
  const closed = document.isPunctuation(group.to) || document.isAny(group.to, ['preposition', 'subordinator']);
  if (!closed || document.quoteOf[group.from] !== -1) return [];
  const from = document.sentences.from[Math.max(0, document.sentenceOf(group.from) - 1)]!;
  const mention = board.startingIn(from, group.from, 'Instrument').at(-1);
  return mention === undefined ? [] : [{ from: mention.from, to: mention.to, kind: 'Instrument', mention }];
}

/** "It was signed by X": the paper named last, in the sentence or the one before, where a pronoun that is no person's is the subject. */
function paperMeant({ board, document, clauses }: RelationContext, group: VerbGroup): Referent[] {
  const [subject] = clauses.subject(group);
  if (!group.passive || subject?.pronoun?.number !== 'singular' || subject.pronoun.person !== 3 || subject.pronoun.gender !== undefined)
    return [];
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  const from = document.sentences.from[Math.max(0, document.sentenceOf(group.from) - 1)]!;
  const paper = board.startingIn(from, subject.from, 'Instrument').at(-1);
  return paper === undefined ? [] : [{ from: paper.from, to: paper.to, kind: 'Instrument', mention: paper }];
}

/** The subject; of a participle beside its noun ("the forum, hosted by X", "Hosted by X, the forum ..."): that noun. */
function subjects(context: RelationContext, group: VerbGroup, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const found = clauses.subject(group).filter(accepts);
  if (found.length > 0 || !group.passive || !isBareParticiple(document, group)) return found;
  const first = document.sentenceFrom(group.from);
  for (let at = group.from - 1; at >= first && group.from - at < 30 && document.word(at) !== ';'; at--) {
    const referent = referents.at(at);
    if (referent !== undefined && accepts(referent)) return [referent];
  }
  if (group.from > first + 1) return [];
  const stop = document.sentenceTo(group.from);
  for (let at = group.to; at < Math.min(group.to + 60, stop); at++) {
    const referent = document.isComma(at) ? (referents.at(at + 1) ?? referents.at(skipDeterminers(document, at + 1))) : undefined;
    if (referent !== undefined && referent.from > at && accepts(referent)) return [referent];
  }
  return [];
}

/** Nothing but adverbs before the verb: no auxiliary makes it a sentence's own. */
function isBareParticiple(document: Document, group: VerbGroup): boolean {
  if (!group.passive) return false;
  for (let at = group.from; at < group.verb; at++) if (!document.isAny(at, ['adverb', 'jointly'])) return false;
  return true;
}

/** "180 peserta dari 14 negara, di antaranya Filipina dan Malaysia": what a list slot's last filler includes. */
function withExamples(context: RelationContext, slot: Slot, fillers: Referent[]): Referent[] {
  const { document, referents, clauses } = context;
  const last = fillers[fillers.length - 1];
  if (slot.list !== true || last === undefined) return fillers;
  for (let at = last.to; at < Math.min(last.to + 6, document.sentenceTo(last.from)); at++) {
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (preposition?.lexeme.value === 'including') {
      const first = referents.at(preposition.to);
      if (first === undefined || first.from !== preposition.to) return fillers;
      return [...fillers, ...clauses.coordination(first).filter((member) => accepted(slot.kind, member) && !fillers.includes(member))];
    }
  }
  return fillers;
}

/** Who does what a passive verb says: after "by", between auxiliary and verb, or right after a passive form. */
function agents(context: RelationContext, group: VerbGroup, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const by = clauses.complement(group, 'by', accepts);
  if (by.length > 0 && !verbBetween(document, group.to, by[0]!.from)) return by.filter(accepts);
  const inner = referents.at(group.verb - 1);
  if (inner !== undefined && accepts(inner) && document.isAny(inner.from - 1, ['passive', 'preposition']))
    return clauses.coordination(inner).filter(accepts);
  const leading = clauses.leading(group, 'by', accepts);
  if (leading.length > 0 && !verbBetween(document, leading[leading.length - 1]!.to, group.from)) return leading.filter(accepts);
  return document.pack.pack.grammar.bareAgents === true ? clauses.object(group, accepts, 8).filter(accepts) : [];
}

/** Another verb stands between: the doer named before is that verb's. */
function verbBetween(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.isAny(at, ['event-verb', 'relative']) || document.word(at) === ';') return true;
  return false;
}
