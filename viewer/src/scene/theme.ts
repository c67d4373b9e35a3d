// Colours of the picture in daylight and at night. Starts from the table that the file formats use.
import { KIND_STYLE, RELATION_COLOR } from '../../../src/formats/index.ts';
import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../../../src/model/index.ts';

export interface Theme {
  paper: string;
  ink: string;
  /** Ring around the selected node. */
  ring: string;
  card: string;
  kinds: Record<NodeKind, string>;
  relations: Record<EdgeType, string>;
}

type Rgb = [number, number, number];

function channels(hex: string): Rgb {
  return [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)) as Rgb;
}

/** A colour between two: 0 gives the first, 1 the second. */
export function mixed(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a
    .map((value, i) =>
      Math.round(value + (b[i]! - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function mapped<K extends string>(keys: readonly K[], color: (key: K) => string): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, color(key)])) as Record<K, string>;
}

export const DAY: Theme = {
  paper: '#f6f5f1',
  ink: '#23262d',
  ring: '#23262d',
  card: '#ffffff',
  kinds: mapped(NODE_KINDS, (kind) => KIND_STYLE[kind].color),
  relations: mapped(EDGE_TYPES, (type) => RELATION_COLOR[type]),
};

export const NIGHT: Theme = {
  paper: '#14171d',
  ink: '#e8eaee',
  ring: '#ffffff',
  card: '#20252e',
  kinds: mapped(NODE_KINDS, (kind) => mixed(KIND_STYLE[kind].color, '#ffffff', 0.22)),
  relations: mapped(EDGE_TYPES, (type) => mixed(RELATION_COLOR[type], '#ffffff', 0.15)),
};
