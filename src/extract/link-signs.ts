// What is looked at in two entities of an article to judge whether a relation that no rule has read ties them: where they
// stand, how often, what else is known of them, and the words around and between them.

import { ENTITY_KINDS, FACT_TYPES } from '../model/index.ts';
import type { HitIndex, LinkSink, LinkText } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { bucket, COLUMN, KINDS, officeNumber, PAIR, SORT, SORTS, stepOf, X, Y } from './link-numbers.ts';
import type { RelationDraft } from './positions.ts';
import type { StatementDraft } from './reports.ts';

/** Relations by number, and no ties yet. */
const NUMBER: ReadonlyMap<string, number> = new Map(FACT_TYPES.map((type, at) => [type, at]));
const UNTIED: readonly number[] = FACT_TYPES.flatMap(() => [0, 0]);
const SEVERAL = -1;

interface Place {
  from: number;
  to: number;
  sentence: number;
  named: boolean;
}

/** An entity with what all its pairs ask. */
export interface LinkEnd {
  draft: EntityDraft;
  /** Its number among the ends of the article. */
  number: number;
  kind: number;
  sort: number;
  places: readonly Place[];
  rank: number;
  /** Distinct others it is tied to, by relation and direction. */
  ties: number[];
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
  /** Relations of each pair, as bits; by the numbers of its ends. */
  private readonly pairs = new Map<number, number>();
  /** Number of the source that stands in a sentence with a relation to a target; SEVERAL for more than one. */
  private readonly company = new Map<number, number>();
  private readonly spoken: Uint8Array;

  constructor(document: Document, table: EntityTable, statements: readonly StatementDraft[], relations: readonly RelationDraft[]) {
    this.document = document;
    this.table = table;
    this.words = document.tokens.key;
    this.hits = document.hits;
    this.spoken = new Uint8Array(document.count);
    for (const { from, to } of statements) this.spoken.fill(1, from, to);
    this.ends = this.readEnds(statements);
    for (const relation of relations) this.tie(relation);
  }

  /** Whether a rule has read a relation of a pair. */
  isTied(type: RelationDraft['type'], x: LinkEnd, y: LinkEnd): boolean {
    return ((this.bitsOf(x, y) >> NUMBER.get(type)!) & 1) === 1;
  }

  private bitsOf(x: LinkEnd, y: LinkEnd): number {
    return this.pairs.get(x.number * this.ends.size + y.number) ?? 0;
  }

  private companyKey(relation: number, target: LinkEnd, sentence: number): number {
    return (relation * this.document.sentences.count + sentence) * this.ends.size + target.number;
  }

  /** Where a pair is told of: the later of the two mentions that stand nearest. */
  evidenceOf(x: LinkEnd, y: LinkEnd): number {
    const [p, q] = nearest(x.places, y.places);
    return Math.max(p.from, q.from);
  }

  /** Sentences between the two mentions of a pair that stand nearest. */
  distance(x: LinkEnd, y: LinkEnd): number {
    const [p, q] = nearest(x.places, y.places);
    return Math.abs(p.sentence - q.sentence);
  }

  private readEnds(statements: readonly StatementDraft[]): Map<EntityDraft, LinkEnd> {
    const ends = new Map<EntityDraft, LinkEnd>();
    const byKind = new Map<string, LinkEnd[]>();
    for (const draft of this.table.drafts) {
      if (draft.mentions.length === 0 || draft.kind === 'Topic' || draft.kind === 'Instrument') continue;
      const same = byKind.get(draft.kind) ?? [];
      const sort = SORT.get(draft.attributes.eventType ?? draft.attributes.orgType ?? '') ?? 0;
      const end: LinkEnd = {
        draft,
        number: ends.size,
        kind: ENTITY_KINDS.indexOf(draft.kind),
        sort,
        places: this.placesOf(draft),
        rank: 0,
        ties: UNTIED.slice(),
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
    return ends;
  }

  private tie({ type, from, to, attributes }: RelationDraft): void {
    const source = this.ends.get(from);
    const target = this.ends.get(to);
    if (source === undefined || target === undefined) return;
    if (type === 'HOLDS_POSITION' && attributes.position !== undefined) source.office = officeNumber(attributes.position);
    const bits = this.bitsOf(source, target);
    const number = NUMBER.get(type)!;
    if (((bits >> number) & 1) === 1) return;
    this.pairs.set(source.number * this.ends.size + target.number, bits | (1 << number));
    source.ties[number * 2]!++;
    target.ties[number * 2 + 1]!++;
    if (target.draft.kind !== 'Event' && source.draft.kind !== 'Event') return;
    for (const { sentence } of source.places) {
      const key = this.companyKey(number, target, sentence);
      const known = this.company.get(key);
      if (known !== source.number) this.company.set(key, known === undefined ? source.number : SEVERAL);
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
  seeEnd(end: LinkEnd, isSource: boolean, sink: LinkSink): void {
    const { of } = isSource ? X : Y;
    const { kind, draft, places } = end;
    const first = places[0]!;
    const opens = first.sentence;
    sink.sign(of.kind + kind);
    sink.sign(of.sort + kind * SORTS.length + end.sort);
    sink.sign(of.fellows + kind * 6 + bucket(end.fellows, [1, 2, 3, 5, 8]));
    sink.sign(of.rank + kind * 4 + bucket(end.rank, [0, 1, 2]));
    sink.sign(of.mentions + kind * 5 + bucket(places.length, [1, 2, 3, 5]));
    sink.sign(of.order + kind * 4 + bucket(end.order, [0, 1, 2]));
    sink.sign(of.opens + kind * 6 + bucket(opens, [0, 1, 2, 4, 8]));
    sink.sign(of.stands + kind * 8 + (end.rank === 0 ? 4 : 0) + (opens <= 1 ? 2 : 0) + (end.fellows === 1 ? 1 : 0));
    sink.sign(of.named + kind * 2 + (places.some(({ named }) => named) ? 1 : 0));
    sink.sign(of.known + kind * 2 + (draft.knowledge === undefined ? 0 : 1));
    const { status } = draft.attributes;
    if (draft.kind === 'Event') sink.sign(of.status + (status === undefined ? 0 : status === 'planned' ? 1 : 2));
    if (draft.kind === 'Person') sink.sign(of.speaks + bucket(end.speaks, [0, 1, 3]));
    if (draft.kind === 'Group') sink.sign(of.counted + (draft.attributes.count === undefined ? 0 : 1));
    if (end.office >= 0) sink.sign(of.office + end.office);
    const described = isSource ? COLUMN['described-x'] : COLUMN['described-y'];
    if (draft.kind === 'Group') sink.span(described, first.from, first.to);
    else if (draft.kind !== 'Person') sink.span(described, first.from, Math.min(first.to, first.from + 3));
    if (draft.kind === 'Event')
      for (const { from } of places.slice(0, 4))
        sink.span(isSource ? COLUMN['before-any-x'] : COLUMN['before-any-y'], Math.max(0, from - 3), from);
  }

  /** What is seen of two ends together. The mentions that stand nearest speak for both. */
  seePair(type: RelationDraft['type'], x: LinkEnd, y: LinkEnd, sink: LinkSink): void {
    const { of } = PAIR;
    const both = x.kind * KINDS + y.kind;
    sink.sign(of.kinds + both);
    sink.sign(of.sorts + x.sort * SORTS.length + y.sort);
    const relation = NUMBER.get(type)!;
    const own = this.bitsOf(x, y);
    const tied = (own >> relation) & 1;
    this.seeTies(sink, x, X.of, own, 0, relation);
    this.seeTies(sink, y, Y.of, own, 1, relation);
    for (let other = 0; other < FACT_TYPES.length; other++) if (other !== relation && (own >> other) & 1) sink.sign(of.tied + other);
    const { country: a } = x.draft.attributes;
    const b = y.draft.attributes.country ?? y.draft.attributes.iso2;
    if (a !== undefined && b !== undefined) sink.sign(of.country + both * 3 + (a === b ? 1 : 2));
    const there = x.said.includes(y.draft) ? 1 : 0;
    if (there === 1) sink.sign(of.saidThere);
    if (x.said.length > there) sink.sign(of.saidElsewhere);
    const [p, q] = nearest(x.places, y.places);
    const { document } = this;
    const step = stepOf(p.sentence - q.sentence);
    sink.sign(of.step + step);
    sink.sign(of.stepKinds + step * KINDS * KINDS + both);
    sink.sign(of.stepSort + step * SORTS.length + y.sort);
    sink.sign(of.stepRanks + step * 9 + bucket(x.rank, [0, 1]) * 3 + bucket(y.rank, [0, 1]));
    const distance = Math.abs(p.from - q.from);
    sink.sign(of.nearestY + step * 2 + (this.isNearer(p, distance, y) ? 1 : 0));
    sink.sign(of.nearestX + step * 2 + (this.isNearer(q, distance, x) ? 1 : 0));
    sink.sign(of.region + step * 3 + document.regionOf[p.from]!);
    sink.sign(of.regionY + document.regionOf[q.from]!);
    sink.sign(of.paragraph + step * 2 + (document.paragraphOf(p.from) === document.paragraphOf(q.from) ? 1 : 0));
    sink.sign(of.quoted + this.spoken[p.from]! * 2 + this.spoken[q.from]!);
    sink.sign(of.forms + (p.named ? 2 : 0) + (q.named ? 1 : 0));
    const xFrom = document.sentenceFrom(p.from);
    const xTo = document.sentenceTo(p.from);
    const yFrom = document.sentenceFrom(q.from);
    const yTo = document.sentenceTo(q.from);
    sink.span(COLUMN['before-x-4'], Math.max(xFrom, p.from - 4), p.from);
    sink.span(COLUMN['before-x'], Math.max(xFrom, p.from - 1), p.from);
    sink.span(COLUMN['behind-x'], p.to, Math.max(p.to, Math.min(xTo, p.to + 1)));
    sink.span(COLUMN['behind-x-5'], p.to, Math.max(p.to, Math.min(xTo, p.to + 5)));
    sink.span(COLUMN['before-y-3'], Math.max(yFrom, q.from - 3), q.from);
    sink.span(COLUMN['before-y'], Math.max(yFrom, q.from - 1), q.from);
    sink.span(COLUMN['behind-y-3'], q.to, Math.max(q.to, Math.min(yTo, q.to + 3)));
    if (step === 0) this.seeBetween(sink, p, q, x, y);
    const beside = this.company.get(this.companyKey(relation, y, p.sentence));
    const company = beside !== undefined && beside !== x.number;
    sink.sign(of.fellow + x.kind * 2 + (company ? 1 : 0));
    sink.sign(of.fellowStep + step * 2 + (company ? 1 : 0));
    sink.sign(of.others + step * 3 + bucket(x.ties[relation * 2]! - tied, [0, 1]));
  }

  private seeTies(sink: LinkSink, end: LinkEnd, of: typeof X.of, own: number, side: 0 | 1, relation: number): void {
    for (let at = 0; at < end.ties.length; at++) {
      const shared = at % 2 === side ? (own >> (at >> 1)) & 1 : 0;
      if (end.ties[at]! > shared) sink.sign(of.ties + end.kind * FACT_TYPES.length * 2 + at);
    }
    const same = end.ties[relation * 2 + side]! - ((own >> relation) & 1);
    sink.sign(of.same + end.kind * 4 + bucket(same, [0, 1, 3]));
  }

  /** Signs of two mentions in one sentence. */
  private seeBetween(sink: LinkSink, p: Place, q: Place, x: LinkEnd, y: LinkEnd): void {
    const { of } = PAIR;
    const both = x.kind * KINDS + y.kind;
    const forward = p.from < q.from;
    const [left, right] = forward ? [p, q] : [q, p];
    if (right.from < left.to) sink.sign(of.inside + both * 2 + (forward ? 1 : 0));
    sink.sign(of.turn + both * 2 + (forward ? 1 : 0));
    const to = Math.max(left.to, right.from);
    sink.span(forward ? COLUMN['between-x-y'] : COLUMN['between-y-x'], left.to, to);
    sink.sign(of.gap + (forward ? 0 : 7) + bucket(to - left.to, [0, 1, 3, 6, 12, 20]));
    let crowd = 0;
    let likeX = 0;
    let likeY = 0;
    for (const { draft, from } of this.table.namedIn(p.sentence)) {
      if (from < left.to || from >= right.from || draft === x.draft || draft === y.draft) continue;
      crowd++;
      if (draft.kind === x.draft.kind) likeX = 1;
      if (draft.kind === y.draft.kind) likeY = 1;
    }
    sink.sign(of.crowd + bucket(crowd, [0, 1, 3]));
    sink.sign(of.crowdX + likeX);
    sink.sign(of.crowdY + likeY);
    const end = this.document.sentenceTo(p.from);
    const behind = Math.max(p.to, q.to);
    sink.span(COLUMN['behind-both'], behind, Math.max(behind, Math.min(end, behind + 5)));
    const before = Math.min(p.from, q.from);
    sink.span(COLUMN['before-both'], Math.max(this.document.sentenceFrom(p.from), before - 5), before);
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
