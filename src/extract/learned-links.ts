// Relations that no rule has read, as a model learned from annotated articles judges them, and rules' relations it holds for
// next to impossible. One more source of evidence beside the rules, under its own rule name.

import type { EntityKind } from '../model/index.ts';
import type { LinkScorer } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type LinkEnd, LinkView } from './link-signs.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';

interface LinkKind {
  type: RelationDraft['type'];
  from: readonly EntityKind[];
  to: readonly EntityKind[];
  /** Drawn from this probability on. */
  drawn: number;
  /** A rule's relation is left out below it. */
  doubted: number;
  /** Two ends whose logits add up to less by themselves are not looked at together: about one link in twenty is lost. */
  hopeless: number;
}

/** What the model is asked about. The bounds were chosen on development articles, by cross-validation. */
export const LINK_KINDS: readonly LinkKind[] = [
  { type: 'ATTENDED', from: ['Person', 'Organization', 'Country', 'Group'], to: ['Event'], drawn: 0.6, doubted: 0.1, hopeless: -2.6 },
  { type: 'HELD_IN', from: ['Event'], to: ['Place', 'Country'], drawn: 0.7, doubted: 0.1, hopeless: -3.8 },
];

/** Events that are asked about: those most spoken of. Keeps the work linear in the length of an article. */
const MOST_EVENTS = 8;

/** What a rule is surer of than this is not doubted. */
const SURE = 0.8;

/** Words of a sentence that tell of what did not happen, or may not have: nothing is drawn from it. */
const UNREAL: readonly string[] = ['negation', 'cancelled', 'conditional', 'modal', 'future-in-past'];

/** Two entities that may be tied, in the order of an article. */
export interface LinkPair {
  kind: LinkKind;
  x: LinkEnd;
  y: LinkEnd;
}

/** The pairs of an article that the model judges. */
export function linkPairs(view: LinkView): LinkPair[] {
  const ends = [...view.ends.values()];
  const events = new Set(
    ends
      .filter(({ draft }) => draft.kind === 'Event')
      .sort((a, b) => b.places.length - a.places.length || a.order - b.order)
      .slice(0, MOST_EVENTS),
  );
  const pairs: LinkPair[] = [];
  if (events.size === 0) return pairs;
  for (const kind of LINK_KINDS)
    for (const x of ends) {
      if (!kind.from.includes(x.draft.kind) || (x.draft.kind === 'Event' && !events.has(x))) continue;
      for (const y of ends)
        if (x !== y && kind.to.includes(y.draft.kind) && (y.draft.kind !== 'Event' || events.has(y))) pairs.push({ kind, x, y });
    }
  return pairs;
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
  const doubted = new Map<EntityDraft, Map<EntityDraft, RelationDraft['type']>>();
  const drawn: RelationDraft[] = [];
  const readers = new Map<RelationDraft['type'], Reader>();
  for (const { kind, x, y } of linkPairs(view)) {
    const scorer = links.get(kind.type);
    if (scorer === undefined) continue;
    const reader = readers.get(kind.type) ?? new Reader(view, kind.type, scorer);
    readers.set(kind.type, reader);
    const stated = view.isTied(kind.type, x.draft, y.draft);
    if (!stated && reader.ends(x, y) < kind.hopeless) continue;
    const probability = reader.judge(x, y);
    if (stated) {
      if (probability < kind.doubted) doubted.set(x.draft, (doubted.get(x.draft) ?? new Map()).set(y.draft, kind.type));
      continue;
    }
    if (probability < kind.drawn || (kind.type === 'ATTENDED' && absent.has(x.draft))) continue;
    const at = view.evidenceOf(x, y);
    if (!isUnreal(document, at)) drawn.push(draw(document, kind.type, x, y, probability, at));
  }
  const isDoubted = ({ type, from, to, evidence }: RelationDraft): boolean =>
    evidence.confidence <= SURE && doubted.get(from)?.get(to) === type;
  return [...relations.filter((relation) => !isDoubted(relation)), ...drawn];
}

/** One relation's model over one article. */
class Reader {
  private readonly view: LinkView;
  private readonly type: RelationDraft['type'];
  private readonly scorer: LinkScorer;
  private readonly sources = new Map<LinkEnd, number>();
  private readonly targets = new Map<LinkEnd, number>();

  constructor(view: LinkView, type: RelationDraft['type'], scorer: LinkScorer) {
    this.view = view;
    this.type = type;
    this.scorer = scorer;
  }

  /** Logits of both ends by themselves. */
  ends(x: LinkEnd, y: LinkEnd): number {
    return this.scorer.bias + this.ofEnd(this.sources, x, true) + this.ofEnd(this.targets, y, false);
  }

  judge(x: LinkEnd, y: LinkEnd): number {
    const logit = this.ends(x, y) + this.scorer.total(this.view.signsOfPair(this.type, x, y), this.view);
    return 1 / (1 + Math.exp(-logit));
  }

  private ofEnd(known: Map<LinkEnd, number>, end: LinkEnd, isSource: boolean): number {
    let total = known.get(end);
    if (total === undefined) {
      total = this.scorer.total(this.view.signsOfEnd(end, isSource), this.view);
      known.set(end, total);
    }
    return total;
  }
}

function isUnreal(document: Document, at: number): boolean {
  const to = document.sentenceTo(at);
  return UNREAL.some((name) => document.next(document.sentenceFrom(at), name) < to);
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
