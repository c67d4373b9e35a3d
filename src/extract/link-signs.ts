// What is looked at in two entities of an article to judge whether a relation that no rule has read ties them: where they
// stand, how often, what else is known of them, and the words around and between them.

import { ENTITY_KINDS, FACT_TYPES } from '../model/index.ts';
import type { HitIndex, LinkSigns, LinkText } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { bucket, COLUMN, KINDS, officeNumber, PAIR, SORT, SORTS, stepOf, X, Y } from './link-numbers.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';

interface Place {
  from: number;
  to: number;
  sentence: number;
  named: boolean;
}

/** An entity with what all its pairs ask. */
export interface LinkEnd {
  draft: EntityDraft;
  kind: number;
  sort: number;
  places: readonly Place[];
  rank: number;
  /** Distinct others it is tied to, by relation and direction. */
  ties: Int32Array;
  /** Events at which it speaks. */
  said: EntityDraft[];
  speaks: number;
  office: number;
  fellows: number;
  order: number;
}

/** An article's entities as ends of possible links. */
export class LinkView implements LinkText {
  readonly words: Int32Array;
  readonly hits: HitIndex;
  readonly ends: ReadonlyMap<EntityDraft, LinkEnd>;
  private readonly document: Document;
  private readonly table: EntityTable;
  /** Relations of each pair, as bits; by source, then target. */
  private readonly pairs = new Map<EntityDraft, Map<EntityDraft, number>>();
  /** Sentences in which a relation's sources stand, by relation and target. */
  private readonly company = new Map<string, Map<number, EntityDraft[]>>();
  private readonly spoken: Uint8Array;

  constructor(document: Document, table: EntityTable, statements: readonly StatementDraft[], relations: readonly RelationDraft[]) {
    this.document = document;
    this.table = table;
    this.words = document.tokens.key;
    this.hits = document.hits;
    this.spoken = new Uint8Array(document.count);
    for (const { from, to } of statements) this.spoken.fill(1, from, to);
    this.ends = this.readEnds(statements, relations);
  }

  /** Whether a rule has read a relation of a pair. */
  isTied(type: RelationDraft['type'], from: EntityDraft, to: EntityDraft): boolean {
    return (((this.pairs.get(from)?.get(to) ?? 0) >> FACT_TYPES.indexOf(type)) & 1) === 1;
  }

  /** Where a pair is told of: the later of the two mentions that stand nearest. */
  evidenceOf(x: LinkEnd, y: LinkEnd): number {
    const [p, q] = nearest(x.places, y.places);
    return Math.max(p.from, q.from);
  }

  private readEnds(statements: readonly StatementDraft[], relations: readonly RelationDraft[]): Map<EntityDraft, LinkEnd> {
    const ends = new Map<EntityDraft, LinkEnd>();
    const byKind = new Map<string, LinkEnd[]>();
    for (const draft of this.table.drafts) {
      if (draft.mentions.length === 0 || draft.kind === 'Topic') continue;
      const same = byKind.get(draft.kind) ?? [];
      const sort = SORT.get(draft.attributes.eventType ?? draft.attributes.orgType ?? '') ?? 0;
      const end: LinkEnd = {
        draft,
        kind: ENTITY_KINDS.indexOf(draft.kind),
        sort,
        places: this.placesOf(draft),
        rank: 0,
        ties: new Int32Array(FACT_TYPES.length * 2),
        said: [],
        speaks: 0,
        office: -1,
        fellows: 0,
        order: same.length,
      };
      same.push(end);
      byKind.set(draft.kind, same);
      ends.set(draft, end);
    }
    for (const same of byKind.values()) {
      const counts = same.map(({ places }) => places.length).sort((a, b) => b - a);
      for (const end of same) {
        end.fellows = same.length;
        end.rank = counts.indexOf(end.places.length);
      }
    }
    for (const { speakers, event } of statements)
      for (const speaker of speakers) {
        const end = ends.get(speaker);
        if (end === undefined) continue;
        end.speaks++;
        if (event !== undefined && !end.said.includes(event)) end.said.push(event);
      }
    for (const relation of relations) this.tie(relation, ends);
    return ends;
  }

  private tie({ type, from, to, attributes }: RelationDraft, ends: ReadonlyMap<EntityDraft, LinkEnd>): void {
    const source = ends.get(from);
    const target = ends.get(to);
    if (source === undefined || target === undefined) return;
    if (type === 'HOLDS_POSITION' && attributes.position !== undefined) source.office = officeNumber(attributes.position);
    const of = this.pairs.get(from) ?? new Map<EntityDraft, number>();
    this.pairs.set(from, of);
    const bits = of.get(to) ?? 0;
    const number = FACT_TYPES.indexOf(type);
    if (((bits >> number) & 1) === 1) return;
    of.set(to, bits | (1 << number));
    source.ties[number * 2]!++;
    target.ties[number * 2 + 1]!++;
    const key = `${type} ${target.order} ${to.kind}`;
    const where = this.company.get(key) ?? new Map<number, EntityDraft[]>();
    this.company.set(key, where);
    for (const { sentence } of source.places) {
      const list = where.get(sentence);
      if (list === undefined) where.set(sentence, [from]);
      else if (list.length < 2) list.push(from);
    }
  }

  private placesOf({ mentions }: EntityDraft): Place[] {
    const { tokens, sentences } = this.document;
    const places: Place[] = [];
    let sorted = true;
    let last = -1;
    for (const { from, end, form } of mentions) {
      let to = from + 1;
      while (to < tokens.count && tokens.start[to]! < end) to++;
      places.push({ from, to, sentence: sentences.of[from]!, named: form === 'name' });
      if (from < last) sorted = false;
      last = from;
    }
    return sorted ? places : places.sort((a, b) => a.from - b.from);
  }

  /** What is seen of one end by itself, as X or as Y. */
  signsOfEnd(end: LinkEnd, isSource: boolean): LinkSigns {
    const { of } = isSource ? X : Y;
    const { kind, draft, places } = end;
    const first = places[0]!;
    const opens = first.sentence;
    const signs = [
      of.kind + kind,
      of.sort + kind * SORTS.length + end.sort,
      of.fellows + kind * 6 + bucket(end.fellows, [1, 2, 3, 5, 8]),
      of.rank + kind * 4 + bucket(end.rank, [0, 1, 2]),
      of.mentions + kind * 5 + bucket(places.length, [1, 2, 3, 5]),
      of.order + kind * 4 + bucket(end.order, [0, 1, 2]),
      of.opens + kind * 6 + bucket(opens, [0, 1, 2, 4, 8]),
      of.stands + kind * 8 + (end.rank === 0 ? 4 : 0) + (opens <= 1 ? 2 : 0) + (end.fellows === 1 ? 1 : 0),
      of.named + kind * 2 + (places.some(({ named }) => named) ? 1 : 0),
      of.known + kind * 2 + (draft.knowledge === undefined ? 0 : 1),
    ];
    const { status } = draft.attributes;
    if (draft.kind === 'Event') signs.push(of.status + (status === undefined ? 0 : status === 'planned' ? 1 : 2));
    if (draft.kind === 'Person') signs.push(of.speaks + bucket(end.speaks, [0, 1, 3]));
    if (draft.kind === 'Group') signs.push(of.counted + (draft.attributes.count === undefined ? 0 : 1));
    if (end.office >= 0) signs.push(of.office + end.office);
    const spans: number[] = [];
    const described = isSource ? COLUMN['described-x'] : COLUMN['described-y'];
    if (draft.kind === 'Group') spans.push(described, first.from, first.to);
    else if (draft.kind !== 'Person') spans.push(described, first.from, Math.min(first.to, first.from + 3));
    if (draft.kind === 'Event')
      for (const { from } of places.slice(0, 4))
        spans.push(isSource ? COLUMN['before-any-x'] : COLUMN['before-any-y'], Math.max(0, from - 3), from);
    return { signs, spans };
  }

  /** What is seen of two ends together. The mentions that stand nearest speak for both. */
  signsOfPair(type: RelationDraft['type'], x: LinkEnd, y: LinkEnd): LinkSigns {
    const { of } = PAIR;
    const both = x.kind * KINDS + y.kind;
    const signs = [of.kinds + both, of.sorts + x.sort * SORTS.length + y.sort];
    const spans: number[] = [];
    const relation = FACT_TYPES.indexOf(type);
    const own = this.pairs.get(x.draft)?.get(y.draft) ?? 0;
    const tied = (own >> relation) & 1;
    this.addTies(signs, x, X.of, own, 0, relation);
    this.addTies(signs, y, Y.of, own, 1, relation);
    for (let other = 0; other < FACT_TYPES.length; other++) if (other !== relation && (own >> other) & 1) signs.push(of.tied + other);
    const { country: a } = x.draft.attributes;
    const b = y.draft.attributes.country ?? y.draft.attributes.iso2;
    if (a !== undefined && b !== undefined) signs.push(of.country + both * 3 + (a === b ? 1 : 2));
    const there = x.said.includes(y.draft) ? 1 : 0;
    if (there === 1) signs.push(of.saidThere);
    if (x.said.length > there) signs.push(of.saidElsewhere);
    const [p, q] = nearest(x.places, y.places);
    const { document } = this;
    const step = stepOf(p.sentence - q.sentence);
    signs.push(of.step + step, of.stepKinds + step * KINDS * KINDS + both, of.stepSort + step * SORTS.length + y.sort);
    signs.push(of.stepRanks + step * 9 + bucket(x.rank, [0, 1]) * 3 + bucket(y.rank, [0, 1]));
    const distance = Math.abs(p.from - q.from);
    signs.push(of.nearestY + step * 2 + (this.isNearer(p, distance, y) ? 1 : 0));
    signs.push(of.nearestX + step * 2 + (this.isNearer(q, distance, x) ? 1 : 0));
    signs.push(of.region + step * 3 + document.regionOf[p.from]!, of.regionY + document.regionOf[q.from]!);
    signs.push(of.paragraph + step * 2 + (document.paragraphOf(p.from) === document.paragraphOf(q.from) ? 1 : 0));
    signs.push(of.quoted + this.spoken[p.from]! * 2 + this.spoken[q.from]!, of.forms + (p.named ? 2 : 0) + (q.named ? 1 : 0));
    const xFrom = document.sentenceFrom(p.from);
    const xTo = document.sentenceTo(p.from);
    const yFrom = document.sentenceFrom(q.from);
    const yTo = document.sentenceTo(q.from);
    spans.push(COLUMN['before-x-4'], Math.max(xFrom, p.from - 4), p.from, COLUMN['before-x'], Math.max(xFrom, p.from - 1), p.from);
    spans.push(COLUMN['behind-x'], p.to, Math.max(p.to, Math.min(xTo, p.to + 1)));
    spans.push(COLUMN['behind-x-5'], p.to, Math.max(p.to, Math.min(xTo, p.to + 5)));
    spans.push(COLUMN['before-y-3'], Math.max(yFrom, q.from - 3), q.from, COLUMN['before-y'], Math.max(yFrom, q.from - 1), q.from);
    spans.push(COLUMN['behind-y-3'], q.to, Math.max(q.to, Math.min(yTo, q.to + 3)));
    if (step === 0) this.addBetween(signs, spans, p, q, x, y);
    const company =
      this.company
        .get(`${type} ${y.order} ${y.draft.kind}`)
        ?.get(p.sentence)
        ?.some((draft) => draft !== x.draft) === true;
    signs.push(of.fellow + x.kind * 2 + (company ? 1 : 0), of.fellowStep + step * 2 + (company ? 1 : 0));
    signs.push(of.others + step * 3 + bucket(x.ties[relation * 2]! - tied, [0, 1]));
    return { signs, spans };
  }

  private addTies(signs: number[], end: LinkEnd, of: typeof X.of, own: number, side: 0 | 1, relation: number): void {
    for (let at = 0; at < end.ties.length; at++) {
      const shared = at % 2 === side ? (own >> (at >> 1)) & 1 : 0;
      if (end.ties[at]! > shared) signs.push(of.ties + end.kind * FACT_TYPES.length * 2 + at);
    }
    const same = end.ties[relation * 2 + side]! - ((own >> relation) & 1);
    signs.push(of.same + end.kind * 4 + bucket(same, [0, 1, 3]));
  }

  /** Signs of two mentions in one sentence. */
  private addBetween(signs: number[], spans: number[], p: Place, q: Place, x: LinkEnd, y: LinkEnd): void {
    const { of } = PAIR;
    const both = x.kind * KINDS + y.kind;
    const forward = p.from < q.from;
    const [left, right] = forward ? [p, q] : [q, p];
    if (right.from < left.to) signs.push(of.inside + both * 2 + (forward ? 1 : 0));
    signs.push(of.turn + both * 2 + (forward ? 1 : 0));
    const to = Math.max(left.to, right.from);
    spans.push(forward ? COLUMN['between-x-y'] : COLUMN['between-y-x'], left.to, to);
    signs.push(of.gap + (forward ? 0 : 7) + bucket(to - left.to, [0, 1, 3, 6, 12, 20]));
    let crowd = 0;
    let likeX = 0;
    let likeY = 0;
    for (const { draft, from } of this.table.namedIn(p.sentence)) {
      if (from < left.to || from >= right.from || draft === x.draft || draft === y.draft) continue;
      crowd++;
      if (draft.kind === x.draft.kind) likeX = 1;
      if (draft.kind === y.draft.kind) likeY = 1;
    }
    signs.push(of.crowd + bucket(crowd, [0, 1, 3]), of.crowdX + likeX, of.crowdY + likeY);
    const end = this.document.sentenceTo(p.from);
    const behind = Math.max(p.to, q.to);
    spans.push(COLUMN['behind-both'], behind, Math.max(behind, Math.min(end, behind + 5)));
    const before = Math.min(p.from, q.from);
    spans.push(COLUMN['before-both'], Math.max(this.document.sentenceFrom(p.from), before - 5), before);
  }

  /** No other entity of an end's kind stands nearer to a place than a distance; those in the sentence and beside it are asked. */
  private isNearer(place: Place, distance: number, end: LinkEnd): boolean {
    const last = this.document.sentences.from.length - 1;
    for (let at = Math.max(0, place.sentence - 1); at <= Math.min(last, place.sentence + 1); at++)
      for (const { draft, from } of this.table.namedIn(at))
        if (draft.kind === end.draft.kind && draft !== end.draft && Math.abs(from - place.from) < distance) return false;
    return true;
  }
}

/** The two mentions that stand nearest, counted in sentences first; the earliest of those that stand alike. */
function nearest(xs: readonly Place[], ys: readonly Place[]): [Place, Place] {
  let best: [Place, Place] = [xs[0]!, ys[0]!];
  let least = Number.POSITIVE_INFINITY;
  for (const x of xs) {
    let low = 0;
    let high = ys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ys[middle]!.from < x.from) low = middle + 1;
      else high = middle;
    }
    for (let at = Math.max(0, low - 1); at <= Math.min(ys.length - 1, low); at++) {
      const y = ys[at]!;
      const distance = Math.abs(x.sentence - y.sentence) * 10_000 + Math.abs(x.from - y.from);
      if (distance < least) [least, best] = [distance, [x, y]];
    }
  }
  return best;
}
