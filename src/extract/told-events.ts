// Happenings that a verb alone tells of, with where and when: "Les ministres se réuniront les 19 et 20 mai à Suva".
import { type EventVerb, FORM, type PrepositionRole, type Pronoun, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { EventType } from '../model/index.ts';
import type { Hit } from '../rules/index.ts';
import { subjects } from './deed-arguments.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { accepted, fillersOf, pair, type RelationContext } from './fillers.ts';
import { isHearingBody, isLawmakers, TOLD, TOLD_MEETING } from './hearings.ts';
import { type Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';
import { isWhere } from './where.ts';
import { isWished } from './wishes.ts';

/** Tokens behind the verb in which its place stands. */
const FARTHEST = 12;
/** Sentences around the verb in which a noun for the happening makes the verb tell of nothing new. */
const SENTENCES_BEFORE = 3;
const SENTENCES_AFTER = 1;
const CONFIDENCE = 0.75;

/** Adds what verbs of gathering and travelling tell of, where their sentence says when and where and nothing near names it. */
export function findToldEvents(document: Document, board: Board): void {
  for (let at = document.next(0, 'event-verb'); at < document.count; at = document.next(at + 1, 'event-verb')) {
    const hit = tellingVerb(document, at);
    if (hit === undefined || document.regionOf[at] === 2 || document.quoteOf[at] !== -1 || board.owner(at) !== undefined) continue;
    const { type, name, party } = hit.lexeme.value.verb.tells!;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.negated || group.hypothetical || isDropped(document, at) || isWanted(document, group)) continue;
    if (party === true && isWished(document, board, group.from)) continue;
    const end =
      type === 'session'
        ? hearerBehind(document, board, group.to, party)?.to
        : party === true
          ? partnerEnd(document, board, group)
          : settingEnd(document, board, group, type);
    if (end === undefined || isNamedNear(document, board, at, type)) continue;
    if ((type === 'visit' || type === 'session') && !group.gerund && !hasSomebody(document, board, at)) continue;
    board.add(
      new Mention({
        kind: 'Event',
        from: hit.from,
        to: hit.to,
        form: 'nominal',
        rule: party === true ? TOLD_MEETING : TOLD,
        name: name ?? document.text(hit.from, end),
        attributes: { eventType: type, ...(group.future ? { status: 'planned' as const } : {}) },
      }),
    );
    at = hit.to - 1;
  }
}

/** "invited X to visit Lima in May", "mengundang X untuk berkunjung ke Lima": behind a preposition of aim, and nothing tells will be, where nouns have no gender. */
function isWanted(document: Document, { from, future }: VerbGroup): boolean {
  if (future || document.pack.pack.grammar.genders !== undefined) return false;
  const role = prepositionBefore(document, from)?.role;
  return role === 'to' || role === 'for';
}

/** ATTENDED for the subjects of verbs that told of a happening by themselves. */
export function toldAttendance(context: RelationContext): RelationDraft[] {
  const { board, document, table } = context;
  const found: RelationDraft[] = [];
  for (const mention of board.ofKind('Event')) {
    const event =
      (mention.rule === TOLD || mention.rule === TOLD_MEETING) && mention.owner === undefined ? table.entity(mention) : undefined;
    const hit = event === undefined ? undefined : tellingVerb(document, mention.from);
    if (event === undefined || hit === undefined) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    const status = group.future ? ('planned' as const) : undefined;
    const reading = { type: 'ATTENDED', jointly: false, role: 'participant', status, rule: TOLD, confidence: CONFIDENCE } as const;
    found.push(...pair(context, attendants(context, group), [event], reading, group.from));
    const hearer =
      event.attributes.eventType === 'session'
        ? table.entity(hearerBehind(document, board, group.to, hit.lexeme.value.verb.tells!.party)?.body)
        : undefined;
    if (hearer !== undefined) found.push(...pair(context, [hearer], [event], { ...reading, type: 'HOSTED', role: undefined }, group.from));
  }
  return found;
}

/** Who gathers or travels, collectives without a number too. */
function attendants(context: RelationContext, group: VerbGroup): EntityDraft[] {
  const referents = subjects(context, group, (referent) => accepted('actor', referent));
  return [...new Set(referents.flatMap((referent) => fillersOf(context, referent, 'any')))];
}

/** The longest verb at a token that tells of a happening by itself; of a participle one that opens an aside or a sentence. */
function tellingVerb(document: Document, at: number): Hit<VerbHit<EventVerb>> | undefined {
  let found: Hit<VerbHit<EventVerb>> | undefined;
  for (const hit of document.hits.at(at)) {
    if (hit.lexeme.class !== 'event-verb') continue;
    const verb = hit as Hit<VerbHit<EventVerb>>;
    if (verb.lexeme.value.verb.tells !== undefined && (found === undefined || hit.to > found.to)) found = verb;
  }
  const { forms, verb } = found?.lexeme.value ?? { forms: 0, verb: undefined };
  if ((forms & FORM.gerund) !== 0 && verb?.sense === 'hear') return at === document.sentenceFrom(at) ? found : undefined;
  if ((forms & FORM.participle) === 0 || verb?.tells?.party === true || opensAside(document, at) || isPast(document, at, forms))
    return found;
  return undefined;
}

/** "met in Lima on Monday": a form of the past that is a participle's too, behind nothing that makes it one, where nouns come last. */
function isPast(document: Document, at: number, forms: number): boolean {
  if ((forms & FORM.finite) === 0 || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return !document.isAny(at - 1, ['relative', 'passive', 'perfect', 'subordinator']);
}

/** "Réunis vendredi à Lima, les maires ...", "Les maires, réunis à Lima, ...", "sont réunis à Lima". */
function opensAside(document: Document, at: number): boolean {
  return at === document.sentenceFrom(at) || document.isComma(at - 1) || document.is(at - 1, 'passive');
}

/** Where the place behind a verb ends, when its sentence tells the day or the verb is no more than an aside: "de passage à Lima". */
function settingEnd(document: Document, board: Board, { gerund, to }: VerbGroup, type: EventType): number | undefined {
  const place = placeBehind(document, board, to, type === 'visit');
  return place !== undefined && (gerund || isDated(document, place)) ? place.to : undefined;
}

/** Where the verb ends that tells of a meeting, when its sentence tells the day, somebody stands before it and a partner close behind. */
function partnerEnd(document: Document, board: Board, { from, to }: VerbGroup): number | undefined {
  const stop = Math.min(to + NEAREST, document.sentenceTo(from));
  if (!hasParty(document, board, to, stop) || !hasParty(document, board, document.sentenceFrom(from), from)) return undefined;
  const first = document.sentenceFrom(from);
  const last = Math.min(to + FARTHEST, document.sentenceTo(from));
  return document.dates.some((date) => date.from >= first && date.from < last && date.start.length >= A_DAY) ? to : undefined;
}

/** One who may meet somebody is named or told in a run of tokens. */
function hasParty(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (PARTNERS.has(board.owner(at)?.kind ?? '')) return true;
  return toldBetween(document, board, from, to);
}

/** Signs of a date that tells the day: 2026-06-05. */
const A_DAY = 10;
const NEAREST = 3;
const PARTNERS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Group', 'Country']);

/** Who hears somebody, in the care of a preposition behind the verb: a committee or a legislature, or its members; any body where the verb tells of nothing but hearings. */
function hearerBehind(document: Document, board: Board, from: number, any = false): { to: number; body?: Mention } | undefined {
  for (let at = from; at < Math.min(from + FARTHEST, document.sentenceTo(from)); at++) {
    const role = prepositionBefore(document, at)?.role;
    const body = board.owner(at);
    if (role !== undefined && HEARERS.has(role)) {
      if (isLawmakers(document, at) || (any && body === undefined && document.is(at, 'organization-head'))) return { to: at + 1 };
      if (body !== undefined && (any ? body.kind === 'Organization' : isHearingBody(document, body))) return { to: body.to, body };
    }
    if (body === undefined && !board.isBlocked(at) && !document.is(at, 'preposition') && isBarrier(document, at)) return undefined;
  }
  return undefined;
}

const HEARERS: ReadonlySet<PrepositionRole> = new Set(['by', 'before']);

/** Somebody named or told by an office, a collective or a pronoun stands before the verb. */
function hasSomebody(document: Document, board: Board, at: number): boolean {
  const first = document.sentenceFrom(at);
  if (board.startingIn(first, at).some(({ kind }) => kind === 'Person' || kind === 'Group')) return true;
  return toldBetween(document, board, first, at);
}

/** Somebody is told by an office, a collective or a pronoun in a run of tokens. */
function toldBetween(document: Document, board: Board, first: number, at: number): boolean {
  for (let before = first; before < at; before++)
    if (
      board.title(before) !== undefined ||
      document.isAny(before, ['delegation', 'body-representative', 'group-noun', 'plural-role']) ||
      document.hits.find<Pronoun>(before, 'pronoun')?.lexeme.value.use === 'subject'
    )
      return true;
  return false;
}

const BARRIERS = ['event-verb', 'speech-verb', 'relative', 'complementizer', 'contrast', 'but', 'conditional', 'negation'] as const;

function isBarrier(document: Document, at: number): boolean {
  return document.isAny(at, BARRIERS) || /^[;:()]$/.test(document.word(at));
}

const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization']);

/** The named place in the care of a preposition behind a verb, in its clause; right behind the verb where nouns have no gender: "will visit Lima", "berkunjung ke" + "Lima". */
function placeBehind(document: Document, board: Board, from: number, bare: boolean): Mention | undefined {
  const { nounOrder, genders } = document.pack.pack.grammar;
  const headLast = nounOrder === 'head-last';
  for (let at = from; at < Math.min(from + FARTHEST, document.sentenceTo(from)); at++) {
    const owner = board.owner(at);
    if (owner !== undefined) {
      const place = (owner.kind === 'Place' || owner.kind === 'Country') && owner.form === 'name' && owner.from === at;
      if (place && (isWhere(document, at) || (bare && genders === undefined && skipDeterminers(document, from) === at))) return owner;
      if (headLast && ACTORS.has(owner.kind)) return undefined;
      at = owner.to - 1;
      continue;
    }
    if (board.isBlocked(at)) continue;
    if (isBarrier(document, at)) return undefined;
  }
  return undefined;
}

/** A day or a month in the sentence, before the place or right behind it. */
function isDated(document: Document, { from, to }: Mention): boolean {
  const stop = Math.min(to + FARTHEST / 2, document.sentenceTo(from));
  for (let at = document.sentenceFrom(from); at < stop; at++)
    if (document.dateEnds.has(at) || document.isAny(at, ['weekday', 'relative-day', 'month'])) return true;
  return false;
}

/** A cancellation in the sentence. */
function isDropped(document: Document, from: number): boolean {
  for (let at = document.sentenceFrom(from); at < document.sentenceTo(from); at++) if (document.is(at, 'cancelled')) return true;
  return false;
}

const ASIDE: ReadonlySet<PrepositionRole> = new Set(['before', 'after', 'about', 'against']);

/** A noun tells of a happening in the sentences around, of a visit one of its kind; in the sentence itself not one that it was before or after. */
function isNamedNear(document: Document, board: Board, at: number, type: EventType): boolean {
  const here = document.sentenceOf(at);
  return board.ofKind('Event').some((event) => {
    const there = document.sentenceOf(event.from);
    if (there < here - SENTENCES_BEFORE || there > here + SENTENCES_AFTER) return false;
    if ((type === 'visit') !== (event.attributes.eventType === 'visit') && there !== here) return false;
    if (event.edition === 'other' || (type === 'visit' && event.rule === TOLD_MEETING)) return false;
    const aside = prepositionBefore(document, event.from)?.role;
    return there !== here || aside === undefined || !ASIDE.has(aside);
  });
}
