// A visit that is named after, or before, the sentence that tells who went where: "X will travel to Peru. The trip ...".
import type { Pronoun, VerbForms, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isCalledOff } from './event-settings.ts';
import { isBareDefinite } from './event-signs.ts';
import type { Mention, Referent } from './mentions.ts';
import type { RelationDraft } from './positions.ts';
import type { ReportContext } from './reports.ts';
import { goalOf, isTravel } from './travel-verbs.ts';
import { readVerbGroup, type VerbGroup } from './verb-groups.ts';

/** How many sentences lie between the verb and the noun at most. */
const FARTHEST = 2;
/** How far behind its verb a destination stands at most. */
const LONGEST = 14;

/** ATTENDED and HELD_IN of visits that only a verb of travelling close by tells. */
export function journeysTold(context: ReportContext, relations: readonly RelationDraft[]): RelationDraft[] {
  const along = journeyRules(context.document);
  const made = new Set(
    relations
      .filter(({ type, from, evidence }) => type === 'ATTENDED' && from.kind === 'Person' && !along.has(evidence.rule))
      .map(({ to }) => to),
  );
  const placed = new Set(relations.filter(({ type }) => type === 'HELD_IN').map(({ from }) => from));
  const found: RelationDraft[] = [];
  for (const mention of context.board.ofKind('Event')) {
    const visit = mention.attributes.eventType === 'visit' ? context.table.entity(mention) : undefined;
    if (visit === undefined || (made.has(visit) && placed.has(visit)) || mention.edition !== undefined || visit.first !== mention.from)
      continue;
    if (!isKnown(context.document, mention) || isCalledOff(context.document, mention)) continue;
    const journey = journeyNear(context, mention);
    if (journey === undefined) continue;
    const evidence = { ...journey.sentence, rule: 'journey-told', confidence: 0.7 };
    const planned = journey.planned ? { status: 'planned' as const } : {};
    for (const traveller of made.has(visit) ? [] : journey.travellers)
      found.push({ type: 'ATTENDED', from: traveller, to: visit, attributes: { role: 'participant', ...planned }, evidence });
    if (placed.has(visit)) continue;
    for (const place of journey.places) found.push({ type: 'HELD_IN', from: visit, to: place, attributes: {}, evidence });
  }
  return found;
}

/** The patterns that tell who came along with somebody: they make nobody the one who travelled. */
export function journeyRules(document: Document): ReadonlySet<string> {
  return new Set(document.pack.pack.events?.patterns.filter((rule) => rule.journey === true).map(({ name }) => name));
}

/** "the trip", "ce déplacement", "his visit", "chuyến thăm này", or a heading. */
function isKnown(document: Document, { from, to }: Mention): boolean {
  const { hits } = document;
  const marked = hits.findEnding(from, 'definite') ?? hits.findEnding(from, 'demonstrative') ?? hits.find(to, 'demonstrative');
  const owned = hits.findEnding<Pronoun>(from, 'pronoun')?.lexeme.value.use === 'possessive';
  return marked !== undefined || owned || isBareDefinite(document, from) || isHeading(document, from);
}

/** The title, or a line without a full stop before the report. */
function isHeading(document: Document, at: number): boolean {
  return document.sentenceOf(at) === 0 && !/^[.!?]$/.test(document.word(document.sentenceTo(at) - 1));
}

interface Journey {
  travellers: EntityDraft[];
  places: EntityDraft[];
  planned: boolean;
  sentence: { from: number; to: number };
}

/** The last journey told before a visit is named, of a heading the first one after it. */
function journeyNear(context: ReportContext, mention: Mention): Journey | undefined {
  const { document } = context;
  const here = document.sentenceOf(mention.from);
  if (isHeading(document, mention.from)) {
    for (let sentence = 1; sentence <= FARTHEST + 1 && sentence < document.sentences.count; sentence++) {
      const journey = journeyIn(context, document.sentences.from[sentence]!, document.sentences.to[sentence]!);
      if (journey !== undefined) return journey;
    }
    return undefined;
  }
  for (let sentence = here; sentence >= Math.max(0, here - FARTHEST); sentence--) {
    const stop = sentence === here ? mention.from : document.sentences.to[sentence]!;
    const journey = journeyIn(context, document.sentences.from[sentence]!, stop);
    if (journey !== undefined) return journey;
  }
  return undefined;
}

/** Persons who go to a place in a run of tokens. */
function journeyIn(context: ReportContext, from: number, to: number): Journey | undefined {
  const { document, clauses, speakers } = context;
  for (let at = from; at < to; at++) {
    const hit = document.hits.at(at).find(isTravel);
    if (hit === undefined || document.quoteOf[at] !== -1 || context.board.owner(at) !== undefined) continue;
    const group = readVerbGroup(document, hit as unknown as Hit<VerbHit<VerbForms>>);
    if (group.negated || group.hypothetical || group.passive) continue;
    const places = destination(context, group, to);
    if (places.length === 0) continue;
    const travellers = clauses
      .subject(group)
      .flatMap((referent: Referent) =>
        speakers.resolve(referent).entities.filter((entity) => entity.kind === 'Person' && isNamedNear(context, referent, entity)),
      );
    if (travellers.length > 0)
      return { travellers, places, planned: group.future, sentence: { from: document.sentenceFrom(at), to: document.sentenceTo(at) } };
  }
  return undefined;
}

/** A pronoun stands for somebody whom its sentence or the one before names. */
function isNamedNear({ document, table }: ReportContext, { from, pronoun }: Referent, entity: EntityDraft): boolean {
  const sentence = document.sentenceOf(from);
  return pronoun === undefined || [sentence, sentence - 1].some((near) => table.namedIn(near).some(({ draft }) => draft === entity));
}

/** The country or place that a verb of travelling leads to. */
function destination({ board, document, table }: ReportContext, group: VerbGroup, stop: number): EntityDraft[] {
  const entity = table.entity(goalOf(document, board, group, Math.min(group.to + LONGEST, stop)));
  return entity === undefined ? [] : [entity];
}
