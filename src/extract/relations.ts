// Relations that sentences state: a pack's frames over verbs and their arguments, and its token patterns.
import type {
  EventSense,
  EventVerb,
  FrameRule,
  PatternRule,
  PrepositionRole,
  Slot,
  SlotPlace,
  SpeechVerb,
  VerbForms,
  VerbHit,
} from '../lang/index.ts';
import type { Status } from '../model/index.ts';
import { type Hit, matchPattern, type PatternTest, type PatternText } from '../rules/index.ts';
import { type Clauses, readVerbGroup, type VerbGroup } from './clauses.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention, Referent } from './mentions.ts';
import { skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import type { Referents } from './referents.ts';
import type { Speakers } from './speakers.ts';

const FRAME_CONFIDENCE = 0.85;
const PATTERN_CONFIDENCE = 0.82;

export interface RelationContext {
  document: Document;
  board: Board;
  referents: Referents;
  clauses: Clauses;
  table: EntityTable;
  speakers: Speakers;
}

/** Every relation the frames and patterns of the pack read off the article. */
export function findRelations(context: RelationContext): RelationDraft[] {
  return [...frameRelations(context), ...patternRelations(context)];
}

// ------------------------------------------------------------------ frames

function frameRelations(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  const frames = document.pack.pack.events?.frames ?? [];
  for (let at = 0; at < document.count; at++) {
    if (document.regionOf[at] === 2) continue;
    const hit = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (hit === undefined || context.board.owner(at) !== undefined || (document.isCapital(at) && !document.isInitial(at))) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.negated || group.hypothetical || isDenied(document, group.from) || isPurpose(document, group)) continue;
    const senses = sensesOf(document, hit);
    for (const frame of frames) {
      if (!senses.has(frame.sense) || (frame.voice === 'passive') !== group.passive) continue;
      found.push(...applyFrame(context, frame, group));
    }
    at = hit.to - 1;
  }
  return found;
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

/** A verb may have several senses ("hold", "open", "lead"): every frame of each is tried. */
function sensesOf(document: Document, hit: Hit): ReadonlySet<EventSense> {
  const senses = new Set<EventSense>();
  for (const other of document.hits.at(hit.from)) {
    if (other.lexeme.class === 'event-verb' && other.to === hit.to) senses.add((other.lexeme.value as VerbHit<EventVerb>).verb.sense);
  }
  return senses;
}

/** "untuk menandatangani", "để ký", "pour signer": what somebody came for, not what was done; the second of two verbs too. */
function isPurpose(document: Document, group: VerbGroup): boolean {
  const marked = (at: number): boolean => document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value === 'for';
  if (marked(group.from)) return true;
  const and = document.hits.findEnding(group.from, 'and');
  return and !== undefined && (marked(and.from - 1) || marked(and.from - 2));
}

function applyFrame(context: RelationContext, frame: FrameRule, group: VerbGroup): RelationDraft[] {
  const from = fill(context, frame.from, group);
  if (from.length === 0) return [];
  const to = fill(context, frame.to, group);
  const jointly = context.document.is(group.to, 'jointly') || context.document.hits.findEnding(group.verb, 'jointly') !== undefined;
  const status: Status | undefined = group.future ? 'planned' : undefined;
  const each = frame.relation === 'MET' && to.length === 0 ? { from: from.slice(0, 1), to: from.slice(1) } : { from, to };
  return pair(
    context,
    each.from,
    each.to,
    { type: frame.relation, jointly, role: frame.role, status, rule: frame.name, confidence: FRAME_CONFIDENCE },
    group.from,
  );
}

/** Fillers of a slot, tried place by place. */
function fill(context: RelationContext, slot: Slot, group: VerbGroup): EntityDraft[] {
  const places: readonly SlotPlace[] = Array.isArray(slot.at) ? (slot.at as readonly SlotPlace[]) : [slot.at as SlotPlace];
  for (const place of places) {
    const fillers = resolveFillers(context, slot, fillersAt(context, place, slot, group));
    if (fillers.length > 0) return slot.list === true ? fillers : fillers.slice(0, 1);
  }
  return [];
}

function fillersAt(context: RelationContext, place: SlotPlace, slot: Slot, group: VerbGroup): Referent[] {
  const { clauses } = context;
  const accepts = (referent: Referent): boolean => accepted(slot.kind, referent);
  if (place === 'subject') return subjects(context, group, accepts);
  if (place === 'object') return clauses.object(group, accepts).filter(accepts);
  if (place === 'agent') return agents(context, group, accepts);
  if (place === 'context') return contextEvent(context, group);
  const after = clauses.complement(group, place as PrepositionRole, accepts);
  return (after.length > 0 ? after : clauses.leading(group, place as PrepositionRole, accepts)).filter(accepts);
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
  let comma = group.to;
  while (comma < stop && !document.isComma(comma)) comma++;
  for (let at = comma; at < Math.min(comma + 8, stop); at++) {
    const referent = referents.at(at);
    if (referent !== undefined) return accepts(referent) ? [referent] : [];
  }
  return [];
}

/** Nothing but adverbs before the verb: no auxiliary makes it a sentence's own. */
function isBareParticiple(document: Document, group: VerbGroup): boolean {
  for (let at = group.from; at < group.verb; at++) if (!document.isAny(at, ['adverb', 'jointly'])) return false;
  return true;
}

/** Who does what a passive verb says: after "by", between auxiliary and verb, or right after a passive form. */
function agents(context: RelationContext, group: VerbGroup, accepts: (referent: Referent) => boolean): Referent[] {
  const { clauses, document, referents } = context;
  const by = clauses.complement(group, 'by', accepts);
  if (by.length > 0) return by.filter(accepts);
  const inner = referents.at(group.verb - 1);
  if (inner !== undefined && accepts(inner) && document.isAny(inner.from - 1, ['passive', 'preposition']))
    return clauses.coordination(inner).filter(accepts);
  const leading = clauses.leading(group, 'by', accepts);
  if (leading.length > 0) return leading.filter(accepts);
  return document.pack.pack.grammar.bareAgents === true ? clauses.object(group, accepts, 8).filter(accepts) : [];
}

/** The event a sentence is about: named in it, else the last one named before. */
function contextEvent(context: RelationContext, group: { from: number }): Referent[] {
  const event = nearestEvent(context, group.from) ?? mainEvent(context, group.from);
  return event === undefined ? [] : [{ from: event.from, to: event.to, kind: 'Event', mention: event }];
}

/** The event an article is about: the one it mentions most, if it was named before and more than once. */
function mainEvent({ board, table }: RelationContext, before: number): Mention | undefined {
  let best: Mention | undefined;
  let most = 1;
  for (const mention of board.mentions) {
    if (mention.kind !== 'Event' || mention.from >= before) continue;
    const count = table.entity(mention)?.mentions.length ?? 0;
    if (count <= most) continue;
    most = count;
    best = mention;
  }
  return best;
}

function nearestEvent({ board, document }: RelationContext, at: number): Mention | undefined {
  const sentence = document.sentenceOf(at);
  let best: Mention | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const mention of board.mentions) {
    if (mention.kind !== 'Event') continue;
    const other = document.sentenceOf(mention.from);
    const here =
      other === sentence
        ? Math.abs(mention.from - at)
        : other < sentence && sentence - other <= 2
          ? 1000 + (at - mention.from)
          : Number.POSITIVE_INFINITY;
    if (here < distance) {
      distance = here;
      best = mention;
    }
  }
  return best;
}

function accepted(kind: Slot['kind'], referent: Referent): boolean {
  switch (kind) {
    case 'actor':
      return (
        referent.kind === 'Person' ||
        referent.kind === 'Organization' ||
        referent.kind === 'Country' ||
        referent.kind === 'Group' ||
        referent.kind === 'Pronoun'
      );
    case 'event':
      return referent.kind === 'Event';
    case 'instrument':
      return referent.kind === 'Instrument';
    case 'place':
      return referent.kind === 'Place' || referent.kind === 'Country';
    case 'person':
      return referent.kind === 'Person' || referent.kind === 'Pronoun';
    case 'organization':
      return referent.kind === 'Organization';
    case 'country':
      return referent.kind === 'Country';
  }
}

/** Entities of referents; unnamed persons and uncounted groups are no fillers. */
function resolveFillers(context: RelationContext, slot: Slot, referents: readonly Referent[]): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (const referent of referents) {
    for (const entity of fillersOf(context, referent)) if (!found.includes(entity) && kindFits(slot.kind, entity)) found.push(entity);
  }
  return found;
}

/** The entities a referent brings to a relation: itself when it is named, and the whole it is a part of. */
function fillersOf(context: RelationContext, referent: Referent): EntityDraft[] {
  const whole = partitive(context, referent);
  const wholes = whole === undefined ? [] : [whole];
  const named = referent.mention !== undefined || referent.pronoun !== undefined || referent.title !== undefined;
  if (!named || referent.mention?.rule === 'demonym') return wholes;
  if (referent.title !== undefined && referent.mention === undefined && isOfficeAlone(context, referent)) return wholes;
  const own = context.speakers.resolve(referent).entities.filter((entity) => entity.kind !== 'Group' || referent.mention !== undefined);
  return [...own, ...wholes];
}

/** "2,500 delegates from 119 countries": the countries act through them. */
function partitive({ board, document, table }: RelationContext, referent: Referent): EntityDraft | undefined {
  if (referent.mention !== undefined ? referent.mention.kind !== 'Group' : referent.kind !== 'Group' && referent.title === undefined)
    return undefined;
  const from = skipPreposition(document, referent.to, ['from', 'of']);
  const mention = from === undefined ? undefined : board.owner(from);
  return mention?.kind === 'Group' && mention.attributes.count !== undefined ? table.entity(mention) : undefined;
}

/** "the president" whom nobody names: the country is not the one who met somebody. */
function isOfficeAlone({ speakers }: RelationContext, referent: Referent): boolean {
  return speakers.resolve(referent).entities.every((entity) => entity.kind !== 'Person');
}

function kindFits(kind: Slot['kind'], entity: EntityDraft): boolean {
  if (kind === 'actor') return ['Person', 'Organization', 'Country', 'Group'].includes(entity.kind);
  if (kind === 'place') return entity.kind === 'Place' || entity.kind === 'Country';
  return entity.kind.toLowerCase() === kind;
}

interface Reading {
  type: RelationDraft['type'];
  jointly: boolean;
  role: 'speaker' | 'chair' | 'participant' | undefined;
  status: Status | undefined;
  rule: string;
  confidence: number;
}

function pair(
  context: RelationContext,
  from: readonly EntityDraft[],
  to: readonly EntityDraft[],
  reading: Reading,
  at: number,
): RelationDraft[] {
  const { document } = context;
  const sentence = document.sentenceOf(at);
  const evidence = {
    from: document.sentences.from[sentence]!,
    to: document.sentences.to[sentence]!,
    rule: reading.rule,
    confidence: reading.confidence,
  };
  const shared = (reading.type === 'HOSTED' || reading.type === 'CO_HOSTED') && (from.length > 1 || reading.jointly);
  const type = reading.type === 'HOSTED' && shared ? 'CO_HOSTED' : reading.type;
  return from.flatMap((source) =>
    to.flatMap((target) => {
      if (source === target) return [];
      const count = source.kind === 'Group' ? source.attributes.count : undefined;
      const attributes = {
        ...(reading.status === undefined ? {} : { status: reading.status }),
        ...(reading.role === undefined ? {} : { role: reading.role }),
        ...(count === undefined ? {} : { count }),
      };
      return [{ type, from: source, to: target, attributes, evidence }];
    }),
  );
}

// ---------------------------------------------------------------- patterns

function patternRelations(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const text = patternText(context);
  const found: RelationDraft[] = [];
  for (let sentence = 0; sentence < document.sentences.count; sentence++) {
    const stop = document.sentences.to[sentence]!;
    for (let at = document.sentences.from[sentence]!; at < stop; at++) {
      if (document.regionOf[at] === 2) continue;
      for (const rule of document.pack.patterns.startingAt(document.hits, at, document.key(at))) {
        const match = matchPattern(rule.pattern, text, at, stop);
        if (match === undefined) continue;
        found.push(...readMatch(context, rule.rule, rule.pattern.context, match));
      }
    }
  }
  return found;
}

function readMatch(
  context: RelationContext,
  rule: PatternRule,
  contextSlot: 'from' | 'to' | undefined,
  match: { from: number; to: number; slots: Map<string, Referent[]> },
): RelationDraft[] {
  if (isUnasserted(context.document, match.from) || isDeniedWithin(context.document, match)) return [];
  const fillers = (slot: 'from' | 'to'): EntityDraft[] => {
    const referents = contextSlot === slot ? contextEvent(context, { from: match.from }) : (match.slots.get(slot) ?? []);
    return [...new Set(referents.flatMap((referent) => fillersOf(context, referent)))];
  };
  const reading: Reading = {
    type: rule.relation,
    jointly: false,
    role: rule.role,
    status: rule.status,
    rule: rule.name,
    confidence: PATTERN_CONFIDENCE,
  };
  return pair(context, fillers('from'), fillers('to'), reading, match.from);
}

/** A negation or cancellation in the matched words or close after them in the clause. */
function isDeniedWithin(document: Document, match: { from: number; to: number }): boolean {
  const stop = Math.min(document.sentenceTo(match.from), match.to + 8);
  for (let at = match.from; at < stop; at++) {
    if (at >= match.to && (document.isComma(at) || document.word(at) === ';')) return false;
    if (document.is(at, 'cancelled') || (at < match.to && document.is(at, 'negation'))) return true;
  }
  return false;
}

/** A negation, condition or cancellation close before. */
function isUnasserted(document: Document, at: number): boolean {
  for (let before = at - 1; before >= document.sentenceFrom(at) && at - before < 8; before--) {
    if (document.isAny(before, ['negation', 'conditional', 'cancelled'])) return true;
    if (document.isComma(before)) return false;
  }
  return false;
}

function patternText(context: RelationContext): PatternText<Referent> {
  const { document, referents, clauses } = context;
  return {
    test: (at, test) => testToken(document, at, test),
    mention: (at, sort, list) => {
      let start = at;
      for (let steps = 0; steps < 2 && document.isAny(start, ['definite', 'indefinite']) && referents.at(start) === undefined; steps++)
        start++;
      const referent = referents.at(start);
      if (referent === undefined || referent.from > start || (referent.from < start && referent.from < at)) return undefined;
      const kind = sort as Slot['kind'];
      if (!accepted(kind, referent)) return undefined;
      const fillers = list
        ? clauses.coordination(referent).filter((member) => member.from >= referent.from && accepted(kind, member))
        : [referent];
      return { fillers, to: fillers[fillers.length - 1]!.to };
    },
    passable: (at) =>
      context.board.isBlocked(at) || (!document.isPunctuation(at) && !document.isAny(at, ['complementizer', 'contrast', 'conditional'])),
  };
}

function testToken(document: Document, at: number, test: PatternTest): number | undefined {
  if ('literal' in test) return document.key(at) === test.literal ? at + 1 : undefined;
  for (const hit of document.hits.at(at)) {
    if (hit.lexeme.class !== test.lexemeClass) continue;
    if (test.value === undefined || classValue(hit) === test.value) return hit.to;
  }
  return undefined;
}

/** The part of a lexeme's value that patterns may ask for: a preposition's role, an event verb's sense. */
function classValue(hit: Hit): string | undefined {
  if (typeof hit.lexeme.value === 'string') return hit.lexeme.value;
  const value = hit.lexeme.value as { verb?: { sense?: string }; eventType?: string; instrumentType?: string; of?: string };
  return value.verb?.sense ?? value.eventType ?? value.instrumentType ?? value.of;
}
