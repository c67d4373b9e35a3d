// Relations that runs of tokens state: the patterns of a pack.
import { type EventVerb, mayOpen, type PatternRule, type PrepositionRole, type Slot, type VerbHit } from '../lang/index.ts';
import { type Hit, matchPattern, type PatternTest, type PatternText } from '../rules/index.ts';
import { bodyInView } from './bodies-of-offices.ts';
import { paperAtHand } from './deed-arguments.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { titleEnd } from './event-settings.ts';
import { accepted, fillersOf, pair, type Reading, type RelationContext } from './fillers.ts';
import { senderOf } from './group-senders.ts';
import { wholeEnd } from './list-joints.ts';
import { Referent } from './mentions.ts';
import { isModifier, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isPossessor } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { isOnlyWanted } from './wishes.ts';

const PATTERN_CONFIDENCE = 0.82;

const IN_PLACE: readonly PrepositionRole[] = ['in', 'at', 'to'];

/** Every relation the patterns of the pack read off the article. */
export function patternRelations(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const text = patternText(context);
  const keys = document.tokens.key;
  const found: RelationDraft[] = [];
  const farther = new Set<RelationDraft>();
  for (let sentence = 0; sentence < document.sentences.count; sentence++) {
    const from = document.sentences.from[sentence]!;
    const stop = document.sentences.to[sentence]!;
    const asked = document.pack.patterns.calledFor(document.hits, keys, from, stop);
    if (asked.length === 0) continue;
    const called = asked.filter(({ rule }) => rule.sorts.every((sort) => mayStand(context, sort, from, stop)));
    if (called.length === 0) continue;
    const hosts = new Map<PatternRule, HostsTold>();
    for (let at = from; at < stop; at++) {
      if (document.regionOf[at] === 2) continue;
      const key = keys[at]!;
      const mention = mayStart(context, at);
      for (const { rule, last } of called) {
        if (last < at || !mayOpen(rule, document.hits, at, key, mention)) continue;
        const match = matchPattern(rule.pattern, text, at, stop);
        if (match === undefined) continue;
        const told = readMatch(context, rule.rule, rule.pattern.context, match);
        const before = HOSTING.has(rule.rule.relation) && rule.sorts[0] === 'event' ? hosts.get(rule.rule) : undefined;
        if (before?.to === match.to && told.length > 0) for (const draft of before.told) farther.add(draft);
        hosts.set(rule.rule, { to: match.to, told });
        found.push(...told);
      }
    }
  }
  return farther.size === 0 ? found : found.filter((draft) => !farther.has(draft));
}

const HOSTING: ReadonlySet<string> = new Set(['HOSTED', 'CO_HOSTED']);

/** "phiên toàn thể của Hội nghị X, do Y đăng cai": where a match of a rule ended and what it told; of two happenings before one host the nearer is meant. */
interface HostsTold {
  to: number;
  told: readonly RelationDraft[];
}

/** A sentence may hold a mention of a sort; events and instruments are always told by words of their own. */
function mayStand({ referents }: RelationContext, sort: string, from: number, to: number): boolean {
  if (sort === 'instrument') return referents.hasKind('Instrument', from, to) || referents.hasKind('Event', from, to);
  return sort !== 'event' || referents.hasKind('Event', from, to);
}

/** A mention starts at a token, or behind the determiners there. */
function mayStart({ referents }: RelationContext, at: number): boolean {
  return referents.at(at) !== undefined || referents.at(at + 1) !== undefined || referents.at(at + 2) !== undefined;
}

function readMatch(
  context: RelationContext,
  rule: PatternRule,
  contextSlot: 'from' | 'to' | undefined,
  match: { from: number; to: number; slots: Map<string, Referent[]> },
): RelationDraft[] {
  if (rule.relation === 'MET' && (isAgent(context, match) || areBothMet(context, match))) return [];
  if (rule.after !== undefined && !isToldBefore(context.document, rule.after, match.from)) return [];
  const standing = rule.relation === 'PART_OF' || rule.relation === 'HOLDS_POSITION';
  const headLast = context.document.pack.pack.grammar.nounOrder === 'head-last';
  const planned = rule.relation === 'HELD_IN' && headLast;
  if (rule.relation === 'SIGNED' && isOnlyWanted(context.document, context.board, match.from)) return [];
  if (isUnasserted(context, match.from) || (!standing && isDeniedWithin(context, match, planned))) return [];
  const fillers = (slot: 'from' | 'to'): EntityDraft[] => {
    if (contextSlot === slot && (rule.relation === 'HOLDS_POSITION' || rule.relation === 'PART_OF')) {
      const at = rule.relation === 'PART_OF' ? match.from : match.to;
      const body = bodyInView(context.document, context.table, at, false);
      return body === undefined ? [] : [body];
    }
    if (contextSlot === slot && rule.relation === 'MET') return personTold(context, match.from);
    const referents = contextSlot === slot ? contextOf(context, rule, match.from) : (match.slots.get(slot) ?? []);
    if (rule.relation === 'LOCATED_IN') return referents.flatMap(({ mention }) => context.table.entity(mention) ?? []);
    const groups = rule.relation === 'ATTENDED' && slot === 'from' ? 'described' : undefined;
    return [...new Set(referents.flatMap((referent) => fillersOf(context, referent, groups, OF_DEMONYMS.has(rule.relation))))];
  };
  const reading: Reading = {
    type: rule.relation,
    jointly: false,
    role: rule.role,
    status: rule.status,
    rule: rule.name,
    confidence: PATTERN_CONFIDENCE,
  };
  const stops = rule.journey === true && rule.relation === 'HELD_IN';
  if (stops && isDroppedLater(context.document, match.to)) return [];
  const from = stops ? fillers('from').filter(({ attributes }) => attributes.eventType === 'visit') : fillers('from');
  const found = pair(context, from, fillers('to'), reading, match.from);
  return rule.attends === true && found.length > 0 ? [...found, ...presence(context, found, reading, match.from)] : found;
}

/** A verb of a sense stands before a position, in its sentence or the one before, and nothing denies it. */
function isToldBefore(document: Document, sense: string, at: number): boolean {
  const sentence = document.sentenceOf(at);
  for (let before = at - 1; before >= document.sentences.from[Math.max(0, sentence - 1)]!; before--) {
    if (document.isAny(before, ['negation', 'cancelled'])) return false;
    for (const { lexeme } of document.hits.at(before))
      if (lexeme.class === 'event-verb' && (lexeme.value as VerbHit<EventVerb>).verb.sense === sense) return true;
  }
  return false;
}

/** Sentences back that "l'a reçu" reaches. */
const TOLD_BACK = 3;

/** "X est arrivé. Le président l'a reçu": the person that the last sentence before to name any names first. */
function personTold({ document, table }: RelationContext, at: number): EntityDraft[] {
  const here = document.sentenceOf(at);
  for (let sentence = here - 1; sentence >= Math.max(0, here - TOLD_BACK); sentence--) {
    const person = table.namedIn(sentence).find(({ draft, from }) => draft.kind === 'Person' && document.quoteOf[from] === -1);
    if (person !== undefined) return [person.draft];
  }
  return [];
}

/** Relations to a state that its adjective tells as well: "la délégation kényane", "la ville kényane de X". */
const OF_DEMONYMS: ReadonlySet<string> = new Set(['REPRESENTS', 'LOCATED_IN']);

/** Who speaks for whom is at the gathering at hand, and so is who is spoken for. */
function presence(context: RelationContext, found: readonly RelationDraft[], reading: Reading, at: number): RelationDraft[] {
  const events = context.events.at(at, 'ATTENDED').flatMap((referent) => fillersOf(context, referent));
  const gatherings = events.filter((event) => GATHERINGS.includes(event.attributes.eventType ?? ''));
  const there = [...new Set(found.flatMap(({ from, to }) => [from, to]))];
  return pair(context, there, gatherings, { ...reading, type: 'ATTENDED', role: 'participant' }, at);
}

const GATHERINGS: readonly string[] = ['conference', 'summit', 'session', 'workshop', 'meeting', 'negotiation', 'exhibition'];

/** What the context of a pattern is: the paper named last where it tells of a signature, else the event at hand. */
function contextOf(context: RelationContext, rule: PatternRule, at: number): Referent[] {
  const { events } = context;
  if (rule.deed === true) return events.ofDeed(at);
  if (rule.relation === 'SIGNED') return paperAtHand(context, at);
  if (rule.talks === true) return events.onTalks(at, rule.relation);
  return rule.journey === true ? events.onJourney(at, rule.relation) : events.at(at, rule.relation);
}

/** A negation or cancellation in the matched words, outside names ("Médecins sans frontières"), or a cancellation after them: "the talks between X and Y, due today, were called off"; where nouns come last, where it was to be is told all the same. */
function isDeniedWithin({ document, board }: RelationContext, match: { from: number; to: number }, planned: boolean): boolean {
  const stop = planned ? match.to : Math.min(document.sentenceTo(match.from), match.to + 12);
  for (let at = match.from; at < stop; at++) {
    if (at >= match.to && document.word(at) === ';') return false;
    if (board.owner(at) !== undefined) continue;
    if (document.is(at, 'cancelled') || (at < match.to && (document.is(at, 'negation') || isMissed(document, at)))) return true;
  }
  return false;
}

/** "Absent from the panel were X and Y": a word for staying away. */
function isMissed(document: Document, at: number): boolean {
  return document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'miss';
}

/** "A stop at X, once thought of, was called off": a cancellation behind, outside quotation marks. */
function isDroppedLater(document: Document, from: number): boolean {
  for (let at = from; at < document.sentenceTo(from - 1); at++) {
    if (document.word(at) === ';' || document.is(at, 'contrast')) return false;
    if (document.quoteOf[at] === -1 && document.is(at, 'cancelled')) return true;
  }
  return false;
}

/** "was received by X and held talks with Y", "called on X and held talks with Y": who did it to the subject, or whom a preposition governs before "and", is not the subject of what follows. */
function isAgent({ document, referents }: RelationContext, { from, to }: { from: number; to: number }): boolean {
  const style = document.hits.findEnding(from, 'honorific')?.from ?? from;
  const preposition = document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, style), 'preposition');
  if (preposition === undefined) return false;
  if (preposition.lexeme.value === 'by') return true;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || preposition.from === document.sentenceFrom(from)) return false;
  const opening = referents.at(from);
  if (opening?.kind !== 'Person') return false;
  for (let at = opening.to; at < Math.min(opening.to + 3, to); at++)
    if (document.is(at, 'and') && document.is(at + 1, 'event-verb')) return true;
  return false;
}

/** "X tiếp bà A," + "ông B": who is named behind the comma is met too where the verb has a subject of its own, and verbs show no tense. */
function areBothMet({ clauses, document }: RelationContext, { from, slots }: { from: number; slots: Map<string, Referent[]> }): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || from === document.sentenceFrom(from)) return false;
  const [met] = slots.get('to') ?? [];
  const [other] = slots.get('from') ?? [];
  if (met === undefined || other === undefined || other.from < met.from) return false;
  return clauses.subject({ from }).some(({ kind, to }) => kind === 'Person' && to <= from);
}

/** A negation, condition or cancellation close before; or who is invited to do it. */
function isUnasserted({ document, board }: RelationContext, at: number): boolean {
  const invited = document.hits.findEnding<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'invite';
  if (invited && board.owner(at) !== undefined) return true;
  for (let before = at - 1; before >= document.sentenceFrom(at) && at - before < 8; before--) {
    if (document.isAny(before, ['negation', 'conditional', 'cancelled']) || isMissed(document, before)) return true;
    if (document.isComma(before)) return false;
  }
  return false;
}

function patternText(context: RelationContext): PatternText<Referent> {
  const { document, referents, clauses } = context;
  return {
    test: (at, test) => testToken(document, at, test),
    mention: (at, sort, list) => {
      const signed = sort === 'instrument' ? paperOfSigning(referents, at) : undefined;
      if (signed !== undefined) return signed;
      let start = at;
      for (let steps = 0; steps < 2 && document.isAny(start, ['definite', 'indefinite']) && referents.at(start) === undefined; steps++)
        start++;
      const group = possessed(document, referents, start);
      if (group !== undefined && group.from > start) start = group.from;
      const first = (group === undefined ? undefined : senderOf(document, referents, group)) ?? group;
      if (first !== group) start = first!.from;
      const owned = first !== undefined && isPossessor(document, first) ? ownedBy(document, referents, first.to + 1) : undefined;
      const referent =
        owned?.mention?.kind === 'Organization' || ((sort === 'actor' || sort === 'person') && owned?.mention?.kind === 'Person')
          ? owned
          : first;
      if (referent !== first) start = referent!.from;
      if (referent === undefined || referent.from > start) return undefined;
      const inside = referent.from < start && referent.from < at && !isFusedArticle(document, referent, start);
      if (inside && !isRepresented(referent, start) && !isPredicate(document, start)) return undefined;
      const kind = sort as Slot['kind'];
      if (!accepted(kind, referent)) return undefined;
      const fillers = list
        ? clauses.coordination(referent).filter((member) => member.from >= referent.from && accepted(kind, member))
        : [referent];
      const last = fillers.at(-1);
      if (last === undefined) return undefined;
      return { fillers, to: last.kind === 'Event' ? titleEnd(document, last.to) : pastAcronym(context, last, list) };
    },
    passable: (at) =>
      context.board.isBlocked(at) ||
      /^[()]$/.test(document.word(at)) ||
      (document.word(at) === '.' && document.is(at - 1, 'honorific')) ||
      isBetweenPlaces(context, at) ||
      (!document.isPunctuation(at) && !document.isAny(at, ['complementizer', 'contrast', 'conditional'])),
  };
}

/** "Apia, Samoa", "à Apia, aux Samoa": the comma between a place and what it lies in. */
function isBetweenPlaces({ document, board }: RelationContext, at: number): boolean {
  if (!document.isComma(at) || board.owner(at - 1)?.kind !== 'Place') return false;
  const wider = board.owner(skipDeterminers(document, skipPreposition(document, at + 1, IN_PLACE) ?? at + 1))?.kind;
  return wider === 'Place' || wider === 'Country';
}

/** "penandatanganan" + "nota kesepahaman tentang air": the paper inside the name of its signing. */
function paperOfSigning(referents: Referents, at: number): { fillers: Referent[]; to: number } | undefined {
  const signing = referents.at(at)?.mention;
  if (signing?.kind !== 'Event' || signing.attributes.eventType !== 'signing-ceremony') return undefined;
  const paper = signing.concerns?.find(({ from }) => from === at);
  if (paper === undefined) return undefined;
  const { from, to } = paper;
  return { fillers: [new Referent({ from, to, kind: 'Instrument', mention: paper })], to: Math.max(to, signing.to) };
}

/** "delegasi" + "Mesir": the body behind the word for who speaks for it, where a pattern asks for that word itself. */
function isRepresented({ representative, mention }: Referent, at: number): boolean {
  return representative === true && mention?.from === at;
}

/** "du" + "maire de X": a preposition that holds the article opens what it governs, and a pattern may read it alone. */
function isFusedArticle(document: Document, { from }: Referent, at: number): boolean {
  return from === at - 1 && document.is(from, 'preposition') && document.is(from, 'definite');
}

/** "The chief guest was" + "X": the office before a copula is the name's, which begins behind it. */
function isPredicate({ hits }: Document, at: number): boolean {
  return hits.findEnding(at, 'copula') !== undefined;
}

/** "Kenya" + "'s delegation": the end of the name, so that a pattern may ask for the noun behind it. */
function nameEnd({ representative, mention, from, to }: Referent): number {
  return representative === true && mention?.from === from ? mention.to : to;
}

/** Past the acronym in brackets behind a body's name, and the state in brackets behind the last person of a list. */
function pastAcronym({ board, document, table }: RelationContext, referent: Referent, list: boolean): number {
  const end = (list ? wholeEnd(document, referent) : undefined) ?? nameEnd(referent);
  if (list && referent.kind === 'Person' && document.word(end) === '(' && board.owner(end + 1)?.kind === 'Country') {
    const state = board.owner(end + 1)!;
    return document.word(state.to) === ')' ? state.to + 1 : end;
  }
  if (referent.kind !== 'Organization' || document.word(end) !== '(' || document.word(end + 2) !== ')') return end;
  const inner = board.owner(end + 1);
  return inner !== undefined && table.entity(inner) === table.entity(referent.mention) ? end + 3 : end;
}

function testToken(document: Document, at: number, test: PatternTest): number | undefined {
  if ('literal' in test) return document.tokens.key[at] === test.literal ? at + 1 : undefined;
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

/** What stands at a token; "her Danish counterpart, X": the person behind a possessive, not whose they are. */
function possessed(document: Document, referents: Referents, at: number): Referent | undefined {
  const here = referents.at(at);
  if (here !== undefined && here.pronoun === undefined) return here;
  const owned = document.is(at, 'pronoun') ? referents.at(at + 1) : undefined;
  const titled = owned?.kind === 'Person' && owned.title !== undefined && owned.mention !== undefined;
  return titled && owned.from === at + 1 ? owned : here;
}

/** What stands behind a possessor: "Peru's non-resident Ambassador X", past a plain word. */
function ownedBy(document: Document, referents: Referents, at: number): Referent | undefined {
  const plain = !document.isCapital(at) && isModifier(document, at) && referents.at(at) === undefined;
  return plain ? referents.at(at + 1) : referents.at(at);
}
