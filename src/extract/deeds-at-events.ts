// Who did something at a gathering was there: "X unveiled a plan at the forum", "At the summit, X ...", "A met B on the sidelines of ...".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Mention, Referent } from './mentions.ts';
import { skipDeterminers, skipDeterminersBack } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isPossessor, POSSESSIVE } from './referent-kinds.ts';
import type { ReportContext } from './reports.ts';

/** Gatherings at which those who do something are present. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'conference',
  'summit',
  'session',
  'workshop',
  'exhibition',
  'meeting',
  'ceremony',
  'signing-ceremony',
  'negotiation',
  'anniversary',
]);
const WHERE: ReadonlySet<PrepositionRole> = new Set(['at', 'in', 'during']);
/** Tokens between a subject and the words for the gathering. */
const FARTHEST = 24;
/** Tokens of an opening phrase before its comma. */
const LONGEST_OPENING = 30;
/** What opens another clause, denies or doubts what stands between a subject and a gathering. */
const BARRIERS = [
  'complementizer',
  'relative',
  'subordinator',
  'contrast',
  'conditional',
  'negation',
  'cancelled',
  'modal',
  'passive',
] as const;
const CONFIDENCE = 0.65;

/** ATTENDED for the subject of a sentence that sets what it did at a gathering, and for both who met on its sidelines. */
export function doersAttend(context: ReportContext, stated: readonly RelationDraft[]): RelationDraft[] {
  const { document, board, table } = context;
  const relations: RelationDraft[] = [];
  for (const mention of board.ofKind('Event')) {
    const event = table.entity(mention);
    if (event === undefined || !GATHERINGS.has(event.attributes.eventType ?? '') || document.quoteOf[mention.from] !== -1) continue;
    const set = settingStart(context, mention);
    if (set === undefined || isFuture(document, mention)) continue;
    const doers = [...subjectOf(context, mention, set.from), ...(set.aside ? partners(document, stated, mention) : [])];
    const evidence = {
      from: document.sentenceFrom(mention.from),
      to: document.sentenceTo(mention.from),
      rule: 'did-something-at-event',
      confidence: CONFIDENCE,
    };
    for (const from of new Set(doers)) relations.push({ type: 'ATTENDED', from, to: event, attributes: { role: 'participant' }, evidence });
  }
  return relations;
}

/** Where the preposition before a gathering starts that sets a deed there; `aside` for "on the sidelines of". */
function settingStart({ document, board }: ReportContext, mention: Mention): { from: number; aside: boolean } | undefined {
  const owned = POSSESSIVE.test(document.word(mention.from - 1));
  const start = skipDeterminersBack(document, owned ? (board.owner(mention.from - 2)?.from ?? mention.from - 2) : mention.from);
  const aside = document.hits.findEnding(start, 'sidelines') ?? document.hits.findEnding(mention.from, 'sidelines');
  if (aside !== undefined) return { from: aside.from, aside: true };
  const preposition =
    document.hits.findEnding<PrepositionRole>(mention.from, 'preposition') ??
    document.hits.findEnding<PrepositionRole>(start, 'preposition');
  if (preposition === undefined) return undefined;
  const role = preposition.lexeme.value;
  const where =
    WHERE.has(role) || (role === 'to' && document.pack.pack.grammar.directionsPlace === true && document.isInitial(preposition.from));
  return where ? { from: preposition.from, aside: false } : undefined;
}

/** A word of the future in the sentence. */
function isFuture(document: Document, { from }: Mention): boolean {
  for (let at = document.sentenceFrom(from); at < document.sentenceTo(from); at++) if (document.is(at, 'future')) return true;
  return false;
}

/** The subject of the clause that a setting belongs to: before it, or behind the comma that closes it. */
function subjectOf(context: ReportContext, mention: Mention, set: number): EntityDraft[] {
  const { document } = context;
  const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
  const first = document.sentenceFrom(set);
  const leads = opens(document, first, set);
  const referent = leads ? behindComma(context, mention) : opening(context, first);
  if (referent === undefined || document.quoteOf[referent.from] !== -1) return [];
  const stop = leads ? Math.min(referent.to + 4, document.sentenceTo(set)) : set;
  if (stop - referent.to > FARTHEST || stop <= referent.to) return [];
  if (document.isPunctuation(referent.to) && !leads && !isApposed(document, referent)) return [];
  for (let at = referent.to; at < stop; at++)
    if (document.isAny(at, BARRIERS) || isTold(document, at) || document.quoteOf[at] !== -1 || /^[:;]$/.test(document.word(at))) return [];
  const members = context.clauses.coordination(referent).filter(({ from }) => from >= referent.from);
  return members
    .filter((member) => isDoer(member) && !isPossessor(document, member) && !isAdjective(member))
    .flatMap((member) => context.speakers.resolve(member).entities)
    .filter(({ kind }) => kind === 'Person' || (headLast && kind === 'Country'));
}

/** "the minister, X, ...": the comma behind a name closes the one between it and its office. */
function isApposed(document: Document, { title, mention, to }: Referent): boolean {
  return title !== undefined && mention !== undefined && document.isComma(mention.from - 1) && document.isComma(to);
}

/** A verb of saying, which may open a clause without "that" unless the language has genders. */
function isTold(document: Document, at: number): boolean {
  return document.pack.pack.grammar.genders === undefined && document.is(at, 'speech-verb');
}

/** Nothing but adverbs and dates stands before the setting. */
function opens(document: Document, first: number, set: number): boolean {
  for (let at = first; at < set; at++) if (!document.is(at, 'adverb') && !document.isComma(at)) return false;
  return true;
}

/** The referent with which a sentence opens. */
function opening({ document, referents }: ReportContext, first: number): Referent | undefined {
  const whole = referents.at(skipDeterminers(document, first)) ?? referents.at(first);
  const owned = whole !== undefined && isPossessor(document, whole) ? referents.at(whole.to + 1) : undefined;
  if (owned?.kind === 'Person' && owned.from === whole!.to + 1) return owned;
  const referent = whole;
  return referent !== undefined && referent.from <= skipDeterminers(document, first) && isDoer(referent) ? referent : undefined;
}

/** The referent behind the comma that closes an opening phrase, or right behind it where nouns come last: "At the ceremony Minister X unveiled ...". */
function behindComma({ document, referents }: ReportContext, { to }: Mention): Referent | undefined {
  const direct = document.pack.pack.grammar.nounOrder === 'head-last' ? referents.at(skipDeterminers(document, to)) : undefined;
  if (direct?.kind === 'Person' && direct.from <= skipDeterminers(document, to) && direct.from >= to) return direct;
  for (let at = to; at < Math.min(to + LONGEST_OPENING, document.sentenceTo(to - 1)); at++) {
    if (!document.isComma(at)) continue;
    const start = skipDeterminers(document, at + 1);
    const referent = referents.at(start) ?? referents.at(at + 1);
    if (referent !== undefined && referent.from <= start) return isDoer(referent) ? referent : undefined;
  }
  return undefined;
}

function isDoer({ kind }: Referent): boolean {
  return kind === 'Person' || kind === 'Country' || kind === 'Organization';
}

/** "the Kenyan ...": a country's adjective does nothing itself. */
function isAdjective({ mention, representative }: Referent): boolean {
  return mention?.rule === 'demonym' && representative !== true;
}

/** Those told to have met in the sentence of a gathering. */
function partners(document: Document, stated: readonly RelationDraft[], { from }: Mention): EntityDraft[] {
  const first = document.sentenceFrom(from);
  const to = document.sentenceTo(from);
  return stated
    .filter(({ type, evidence }) => type === 'MET' && evidence.from >= first && evidence.to <= to)
    .flatMap((relation) => [relation.from, relation.to])
    .filter(({ kind }) => kind === 'Person');
}
