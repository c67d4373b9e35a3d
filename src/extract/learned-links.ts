// Relations that no rule has read, as a model learned from annotated articles judges them, and rules' relations it holds for
// next to impossible. One more source of evidence beside the rules, under its own rule name.

import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { EntityKind } from '../model/index.ts';
import { type LinkScorer, LinkTally } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type LinkEnd, LinkView } from './link-signs.ts';
import { isMetBefore } from './met-only.ts';
import { isAtHome } from './officials-at-home.ts';
import type { RelationDraft } from './positions.ts';
import { isReportedOn } from './reported-gatherings.ts';
import type { StatementDraft } from './reports.ts';

interface LinkKind {
  type: RelationDraft['type'];
  from: readonly EntityKind[];
  to: readonly EntityKind[];
  /** Drawn from this probability on. */
  drawn: number;
  /** A rule's relation is left out below it. */
  doubted: number;
  /** That of a rule that only guesses is left out below this. */
  unlikely: number;
  /** Two ends whose logits add up to less by themselves are not looked at together: about one link in twenty is lost. */
  hopeless: number;
}

/** What the model is asked about. The bounds were chosen by the totals of articles that no rule was written on. */
export const LINK_KINDS: readonly LinkKind[] = [
  {
    type: 'ATTENDED',
    from: ['Person', 'Organization', 'Country'],
    to: ['Event'],
    drawn: 0.65,
    doubted: 0.1,
    unlikely: 0.15,
    hopeless: -2.8,
  },
  { type: 'HELD_IN', from: ['Event'], to: ['Place', 'Country'], drawn: 0.7, doubted: 0.1, unlikely: 0.15, hopeless: -3.8 },
];

/** Events that are asked about: those most spoken of. Keeps the work linear in the length of an article. */
const MOST_EVENTS = 8;

/** What a rule is surer of than this is not doubted. */
const SURE = 0.8;

/** What no rule is surer of than this is a guess. */
const GUESSED = 0.65;

/** Words of a sentence that tell of what did not happen, may not have, or was said elsewhere: nothing is drawn from it. */
const UNREAL: readonly string[] = ['negation', 'cancelled', 'conditional', 'modal', 'future-in-past', 'apart', 'sent-cue'];

/** Visits the pairs of an article that the model judges, in the order of the article. */
export function eachLinkPair(view: LinkView, visit: (kind: LinkKind, x: LinkEnd, y: LinkEnd) => void): void {
  const ends = [...view.ends.values()];
  const events = ends
    .filter(({ draft }) => draft.kind === 'Event')
    .sort((a, b) => b.places.length - a.places.length || a.order - b.order)
    .slice(0, MOST_EVENTS);
  for (const kind of LINK_KINDS) {
    const sources = kind.from.includes('Event') ? events : ends.filter(({ draft }) => kind.from.includes(draft.kind));
    const targets = kind.to.includes('Event') ? events : ends.filter(({ draft }) => kind.to.includes(draft.kind));
    for (const x of sources) for (const y of targets) if (x !== y) visit(kind, x, y);
  }
}

/** The relations of an article with those the model draws and without those it doubts; unchanged where the pack has no model. */
export function withLearnedLinks(
  document: Document,
  table: EntityTable,
  statements: readonly StatementDraft[],
  relations: RelationDraft[],
  absent: ReadonlySet<EntityDraft>,
): RelationDraft[] {
  const { links } = document.pack;
  if (links === undefined || !table.drafts.some(({ kind, mentions }) => kind === 'Event' && mentions.length > 0)) return relations;
  const view = new LinkView(document, table, statements, relations);
  const doubted = new Map<EntityDraft, Map<EntityDraft, { kind: LinkKind; probability: number }>>();
  const drawn: RelationDraft[] = [];
  const readers = new Map([...links].map(([type, scorer]) => [type, new Reader(view, scorer)]));
  eachLinkPair(view, (kind, x, y) => {
    const reader = readers.get(kind.type);
    if (reader === undefined) return;
    const stated = view.isTied(kind.type, x, y);
    if (!stated && reader.ends(x, y) < kind.hopeless) return;
    const probability = reader.judge(kind, x, y);
    if (stated) {
      if (probability < kind.unlikely) doubted.set(x.draft, (doubted.get(x.draft) ?? new Map()).set(y.draft, { kind, probability }));
      return;
    }
    if (probability < kind.drawn) return;
    const at = view.evidenceOf(x, y);
    const presence = kind.type === 'ATTENDED';
    if (presence && (absent.has(x.draft) || isAtHome(relations, x.draft, y.draft))) return;
    if (presence && x.draft.kind === 'Person' && isMetBefore(document, relations, x, y, at)) return;
    if (presence && isFarFetched(document, view, x, y, at, probability)) return;
    if (presence && probability < WARY && !isReportedOn(document, y.draft, relations)) return;
    if (!isUnreal(document, at)) drawn.push(draw(document, kind.type, x, y, probability, at));
  });
  const isDoubted = ({ type, from, to, evidence }: RelationDraft): boolean => {
    const doubt = evidence.confidence <= SURE ? doubted.get(from)?.get(to) : undefined;
    if (doubt?.kind.type !== type) return false;
    return evidence.confidence <= GUESSED || doubt.probability < doubt.kind.doubted;
  };
  return [...relations.filter((relation) => !isDoubted(relation)), ...drawn];
}

/** Presence of which the model knows less than it seems to is drawn from this probability on. */
const WARY = 0.8;

/** Sentences between where somebody and a happening are told of that make it doubtful. */
const FAR = 7;

/**
 * Presence that the model is mostly wrong about: at a signing ceremony (rules read who signs and who looks on), and, where it is less than sure, of
 * who is told of far from the happening or in a sentence that tells of a signature.
 */
function isFarFetched(document: Document, view: LinkView, x: LinkEnd, y: LinkEnd, at: number, probability: number): boolean {
  if (y.draft.attributes.eventType === 'signing-ceremony') return true;
  if (probability >= WARY) return false;
  return view.distance(x, y) >= FAR || tellsOfSigning(document, document.sentenceFrom(at), document.sentenceTo(at));
}

function tellsOfSigning(document: Document, from: number, to: number): boolean {
  for (let at = document.next(from, 'event-verb'); at < to; at = document.next(at + 1, 'event-verb'))
    if (document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense === 'sign') return true;
  return false;
}

/** One relation's model over one article. */
class Reader {
  private readonly view: LinkView;
  private readonly scorer: LinkScorer;
  private readonly tally: LinkTally;
  private readonly sources = new Map<LinkEnd, number>();
  private readonly targets = new Map<LinkEnd, number>();

  constructor(view: LinkView, scorer: LinkScorer) {
    this.view = view;
    this.scorer = scorer;
    this.tally = new LinkTally(scorer, view);
  }

  /** Logits of both ends by themselves. */
  ends(x: LinkEnd, y: LinkEnd): number {
    return this.scorer.bias + this.ofEnd(this.sources, x, true) + this.ofEnd(this.targets, y, false);
  }

  judge({ type }: LinkKind, x: LinkEnd, y: LinkEnd): number {
    const ends = this.ends(x, y);
    this.tally.total = 0;
    this.view.seePair(type, x, y, this.tally);
    return 1 / (1 + Math.exp(-ends - this.tally.total));
  }

  private ofEnd(known: Map<LinkEnd, number>, end: LinkEnd, isSource: boolean): number {
    const seen = known.get(end);
    if (seen !== undefined) return seen;
    this.tally.total = 0;
    this.view.seeEnd(end, isSource, this.tally);
    known.set(end, this.tally.total);
    return this.tally.total;
  }
}

function isUnreal(document: Document, at: number): boolean {
  const from = document.sentenceFrom(at);
  const to = document.sentenceTo(at);
  return document.is(from, 'earlier') || UNREAL.some((name) => document.next(from, name) < to);
}

function draw(document: Document, type: RelationDraft['type'], x: LinkEnd, y: LinkEnd, probability: number, at: number): RelationDraft {
  const event = x.draft.kind === 'Event' ? x.draft : y.draft;
  return {
    type,
    from: x.draft,
    to: y.draft,
    attributes: event.attributes.status === 'planned' && type === 'ATTENDED' ? { status: 'planned' } : {},
    evidence: {
      from: document.sentenceFrom(at),
      to: document.sentenceTo(at),
      rule: 'learned-link',
      confidence: Math.round(probability * 100) / 100,
      note: `judged by a model learned from annotated articles, with probability ${probability.toFixed(2)}`,
    },
  };
}
