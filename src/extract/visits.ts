// Who made a visit: the one whose it is called, or who does in the sentence what happens on it.
import type { EventVerb, Pronoun, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { journeyRules } from './journeys.ts';
import { isAhead } from './main-event.ts';
import { type Mention, Referent } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isPossessor, POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import type { ReportContext } from './reports.ts';
import type { Speakers } from './speakers.ts';

/** Prepositions behind which a visit is the occasion of what the sentence tells. */
const OCCASIONS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'after', 'before', 'for']);

/** Verbs whose subject stays at home, and those that deny or call off. */
const HOSTING: ReadonlySet<string> = new Set(['receive', 'host', 'invite', 'cancel', 'miss']);

/** ATTENDED of visits whose maker no verb of visiting tells. */
export function visitorsAttend(context: ReportContext, relations: readonly RelationDraft[]): RelationDraft[] {
  const { document, board, table } = context;
  const along = journeyRules(document);
  const made = new Set(
    relations
      .filter(({ type, from, evidence }) => type === 'ATTENDED' && from.kind === 'Person' && !along.has(evidence.rule))
      .map(({ to }) => to),
  );
  const hosts = hostsBySentence(document, relations);
  const found: RelationDraft[] = [];
  for (const mention of board.ofKind('Event')) {
    const visit = mention.attributes.eventType === 'visit' ? table.entity(mention) : undefined;
    if (visit === undefined || made.has(visit) || mention.edition === 'other' || document.quoteOf[mention.from] !== -1) continue;
    const visitors = ownersOf(context, mention) ?? occasionedBy(context, mention);
    if (visitors === undefined || visitors.entities.length === 0 || isGivenUp(document, mention.from)) continue;
    made.add(visit);
    const planned = visit.attributes.status === 'planned' || isAhead(document, mention.from);
    const before = hosts.get(document.sentenceOf(mention.from) - 1);
    if (isPronounOf(document, mention) && visitors.entities.some((visitor) => before?.has(visitor) === true)) continue;
    for (const visitor of visitors.entities)
      found.push({
        type: 'ATTENDED',
        from: visitor,
        to: visit,
        attributes: { role: 'participant', ...(planned ? { status: 'planned' as const } : {}) },
        evidence: {
          from: document.sentenceFrom(mention.from),
          to: document.sentenceTo(mention.from),
          rule: visitors.rule,
          confidence: 0.7,
        },
      });
  }
  return found;
}

/** "She cancelled her trip", "called off his visit": where nouns come last, a word for calling off right before the visit's own words. */
function isGivenUp(document: Document, visit: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  for (let at = visit - 1; at >= Math.max(document.sentenceFrom(visit), visit - NEAR); at--) {
    if (document.isPunctuation(at)) return false;
    if (document.is(at, 'cancelled')) return !document.is(at - 1, 'negation');
  }
  return false;
}

const NEAR = 5;

function isPronounOf(document: Document, visit: Mention): boolean {
  return document.hits.findEnding<Pronoun>(visit.from, 'pronoun')?.lexeme.value.use === 'possessive';
}

/** "Minister A received Minister B. His visit ...": by sentence, who met somebody there and may have been the host in the next one. */
function hostsBySentence(document: Document, relations: readonly RelationDraft[]): Map<number, Set<EntityDraft>> {
  const hosts = new Map<number, Set<EntityDraft>>();
  for (const { type, from, evidence } of relations) {
    if (type !== 'MET') continue;
    const sentence = document.sentenceOf(evidence.from);
    hosts.set(sentence, (hosts.get(sentence) ?? new Set()).add(from));
  }
  return hosts;
}

interface Visitors {
  entities: EntityDraft[];
  rule: string;
}

/** "Tổng thống X đã thăm chính thức Lào": where the words of a visit are a verb, its subject right before them. */
function payerOf(document: Document, referents: Referents, visit: Mention): Referent | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true || document.isCapital(visit.from)) return undefined;
  let at = visit.from;
  while (document.isAny(at - 1, ['perfect', 'future', 'adverb'])) at--;
  const payer = referents.at(at - 1);
  if (payer?.kind !== 'Person' || payer.to !== at) return undefined;
  const asked = document.hits.findEnding<VerbHit<EventVerb>>(payer.from, 'event-verb')?.lexeme.value.verb.sense === 'invite';
  return asked ? undefined : payer;
}

/** "the visit of President X", "X's visit", "kunjungan Presiden X", "his visit". */
function ownersOf(context: ReportContext, visit: Mention): Visitors | undefined {
  const { document, referents, speakers } = context;
  const payer = payerOf(document, referents, visit);
  if (payer !== undefined) return { entities: persons(speakers, payer), rule: 'visit-paid-by' };
  const behind = personAfter(context, visit.to);
  if (behind !== undefined) return { entities: persons(speakers, behind), rule: 'visit-of-person' };
  if (POSSESSIVE.test(document.word(visit.from - 1))) {
    const owner = referents.at(visit.from - 2);
    return owner?.kind === 'Person' ? { entities: persons(speakers, owner), rule: 'visit-of-person' } : { entities: [], rule: '' };
  }
  const pronoun = document.hits.findEnding<Pronoun>(visit.from, 'pronoun');
  if (pronoun?.lexeme.value.use !== 'possessive') return undefined;
  const referent: Referent = new Referent({ from: pronoun.from, to: pronoun.to, kind: 'Pronoun', pronoun: pronoun.lexeme.value });
  return { entities: persons(speakers, referent), rule: 'visit-of-person' };
}

function personAfter(context: ReportContext, from: number): Referent | undefined {
  const { board, document, referents } = context;
  const at = pastSetting(context, from);
  const of = skipPreposition(document, at, at > from ? ['by'] : ['of', 'by']);
  const start = skipDeterminers(document, of ?? at);
  const first = of !== undefined || document.pack.pack.grammar.nounOrder === 'head-first' ? referents.at(start) : undefined;
  const owned = first !== undefined && first.kind !== 'Person' && isPossessor(document, first) ? referents.at(first.to + 1) : undefined;
  if (owned?.kind === 'Person' && owned.from === first!.to + 1) return owned;
  const office = of === undefined ? undefined : (board.title(start) ?? board.title(start + 1));
  const holder = first?.kind !== 'Person' && office?.person !== undefined ? referents.at(office.person.from) : undefined;
  if (holder?.kind === 'Person') return holder;
  return first?.kind === 'Person' && first.from <= start && first.from >= (of ?? at) ? first : undefined;
}

/** "a visit" + "to Suva in May" + "by X": past places and dates in the care of prepositions, where nouns come last. */
function pastSetting({ document, board }: ReportContext, from: number): number {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return from;
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const start = skipDeterminers(
      document,
      skipPreposition(document, at, ['to', 'in', 'on', 'of']) ?? (document.is(at, 'and') ? at + 1 : at),
    );
    const owner = board.owner(start);
    const place = owner?.form === 'name' && (owner.kind === 'Place' || owner.kind === 'Country') ? owner.to : undefined;
    const end = place ?? document.dateEnds.get(start) ?? (document.isAny(at, ['weekday', 'relative-day', 'adverb']) ? at + 1 : undefined);
    if (end === undefined) return at;
    at = end;
  }
  return at;
}

/** "X said on a visit to Ghana", "during the visit she called on Y": who the sentence is about, where nobody is received in it. */
function occasionedBy({ document, referents, speakers }: ReportContext, visit: Mention): Visitors | undefined {
  const role = occasionBefore(document, visit.from);
  if (role === undefined || !OCCASIONS.has(role)) return undefined;
  const stop = document.sentenceTo(visit.from);
  let first: Referent | undefined;
  for (let at = document.sentenceFrom(visit.from); at < stop; at++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined && HOSTING.has(verb.lexeme.value.verb.sense)) return undefined;
    if (document.isAny(at, ['cancelled', 'conditional'])) return undefined;
    const referent = referents.at(at);
    if (referent === undefined || referent.from !== at) continue;
    if (first === undefined && isSubject(document, referent)) first = referent;
  }
  if (first === undefined || isDeniedBetween(document, first.to, visit.from)) return undefined;
  return { entities: persons(speakers, first), rule: 'visit-in-sentence' };
}

/** "X did not speak of the visit": what somebody did not do stands between their name and a visit. */
function isDeniedBetween(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.is(at, 'negation')) return true;
  return false;
}

/** The preposition before a visit's words, plain ones ("official", "three-day") skipped. */
function occasionBefore(document: Document, from: number): string | undefined {
  for (let at = from; at > from - 4; at--) {
    const role = prepositionBefore(document, at)?.role;
    if (role !== undefined) return role;
    if (!document.isWord(at - 1) || document.isCapital(at - 1) || document.isAny(at - 1, ['event-verb', 'and', 'event-head']))
      return undefined;
  }
  return undefined;
}

function isSubject(document: Document, referent: Referent): boolean {
  if (referent.kind === 'Pronoun') return referent.pronoun?.use === 'subject' && referent.pronoun.person === 3;
  if (referent.kind !== 'Person' || document.hits.findEnding(referent.from, 'event-verb') !== undefined) return false;
  return prepositionBefore(document, referent.from) === undefined;
}

function persons(speakers: Speakers, referent: Referent): EntityDraft[] {
  return speakers.resolve(referent).entities.filter((entity) => entity.kind === 'Person');
}
