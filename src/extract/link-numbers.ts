// The numbers by which the model of links knows the signs of a pair of entities, and the columns of the words around them.
import { ENTITY_KINDS, EVENT_TYPES, FACT_TYPES, ORG_TYPES } from '../model/index.ts';

/** Spans of words, by where they stand: X is the relation's source, Y its target. */
const COLUMNS = [
  'before-x-4',
  'before-x',
  'behind-x',
  'behind-x-5',
  'before-y-3',
  'before-y',
  'behind-y-3',
  'between-x-y',
  'between-y-x',
  'behind-both',
  'before-both',
  'described-x',
  'described-y',
  'before-any-x',
  'before-any-y',
] as const;
export const COLUMN: Readonly<Record<(typeof COLUMNS)[number], number>> = Object.fromEntries(
  COLUMNS.map((name, at) => [name, at]),
) as Record<(typeof COLUMNS)[number], number>;
export const LINK_COLUMNS: number = COLUMNS.length;

/** Number of kinds of entities. */
export const KINDS: number = ENTITY_KINDS.length;
/** Types of events and bodies; '' for none. */
export const SORTS: readonly string[] = ['', ...EVENT_TYPES, ...ORG_TYPES.filter((type) => type !== 'other')];
export const SORT: ReadonlyMap<string, number> = new Map(SORTS.map((name, at) => [name, at]));
/** Sentences between two mentions: same, one before, two, four, more; one behind, two, four, more. */
export const STEPS = 9;
const POSITIONS = 256;

type EndSign =
  | 'kind'
  | 'sort'
  | 'status'
  | 'fellows'
  | 'rank'
  | 'mentions'
  | 'order'
  | 'opens'
  | 'stands'
  | 'named'
  | 'known'
  | 'speaks'
  | 'counted'
  | 'office'
  | 'ties'
  | 'same';

type PairSign =
  | 'kinds'
  | 'sorts'
  | 'tied'
  | 'country'
  | 'saidThere'
  | 'saidElsewhere'
  | 'step'
  | 'stepKinds'
  | 'stepRanks'
  | 'stepSort'
  | 'nearestX'
  | 'nearestY'
  | 'region'
  | 'regionY'
  | 'paragraph'
  | 'quoted'
  | 'forms'
  | 'inside'
  | 'turn'
  | 'gap'
  | 'crowd'
  | 'crowdX'
  | 'crowdY'
  | 'fellow'
  | 'fellowStep'
  | 'others';

/** How many numbers each sort of sign takes. One for X and one for Y where it is of an end. */
const SIZES: Readonly<Record<EndSign, number>> = {
  kind: KINDS,
  sort: KINDS * SORTS.length,
  status: 3,
  fellows: KINDS * 6,
  rank: KINDS * 4,
  mentions: KINDS * 5,
  order: KINDS * 4,
  opens: KINDS * 6,
  stands: KINDS * 8,
  named: KINDS * 2,
  known: KINDS * 2,
  speaks: 4,
  counted: 2,
  office: POSITIONS,
  ties: KINDS * FACT_TYPES.length * 2,
  same: KINDS * 4,
};
const PAIR_SIZES: Readonly<Record<PairSign, number>> = {
  kinds: KINDS * KINDS,
  sorts: SORTS.length * SORTS.length,
  tied: FACT_TYPES.length,
  country: KINDS * KINDS * 3,
  saidThere: 2,
  saidElsewhere: 2,
  step: STEPS,
  stepKinds: STEPS * KINDS * KINDS,
  stepRanks: STEPS * 9,
  stepSort: STEPS * SORTS.length,
  nearestX: STEPS * 2,
  nearestY: STEPS * 2,
  region: STEPS * 3,
  regionY: 3,
  paragraph: STEPS * 2,
  quoted: 4,
  forms: 4,
  inside: KINDS * KINDS * 2,
  turn: KINDS * KINDS * 2,
  gap: 14,
  crowd: 4,
  crowdX: 2,
  crowdY: 2,
  fellow: KINDS * 2,
  fellowStep: STEPS * 2,
  others: STEPS * 3,
};

/** First number of each sort of sign, and the one behind the last. */
export interface Numbers<Name extends string> {
  of: Readonly<Record<Name, number>>;
  to: number;
}

function offsets<Name extends string>(sizes: Readonly<Record<Name, number>>, from: number): Numbers<Name> {
  const of = {} as Record<Name, number>;
  let to = from;
  for (const name of Object.keys(sizes) as Name[]) {
    of[name] = to;
    to += sizes[name];
  }
  return { of, to };
}

/** First numbers of the signs of a source, of a target, and of both together. */
export const X: Numbers<EndSign> = offsets(SIZES, 0);
export const Y: Numbers<EndSign> = offsets(SIZES, X.to);
export const PAIR: Numbers<PairSign> = offsets(PAIR_SIZES, Y.to);
export const LINK_SIGNS: number = PAIR.to;

/** The place of a number among ascending bounds. */
export function bucket(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value > bounds[at]!) at++;
  return at;
}

/** Offices are told apart by a number of their name. */
export function officeNumber(position: string): number {
  let hash = 0;
  for (let at = 0; at < position.length; at++) hash = (hash * 31 + position.charCodeAt(at)) % 65521;
  return hash % POSITIONS;
}

/** The number of a distance in sentences. */
export function stepOf(distance: number): number {
  if (distance === 0) return 0;
  return (distance > 0 ? 4 : 0) + 1 + bucket(Math.abs(distance), [1, 2, 4]);
}
