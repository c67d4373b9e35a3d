// The graph that sigma draws: keys, places and bends only, so that the facts themselves are never touched.
import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import { type KnowledgeGraph, pullOf } from '../../../src/graph/index.ts';

export interface Spot {
  x: number;
  y: number;
  size: number;
}

export interface Line {
  curvature: number;
  /** How hard it pulls when the layout is refined. */
  weight: number;
  /** Parallel edges are numbered by `indexParallelEdgesIndex`; an edge without company has no number. */
  parallelIndex?: number | null;
  parallelMinIndex?: number | null;
  parallelMaxIndex?: number | null;
}

export type Picture = MultiDirectedGraph<Spot, Line>;

/** Nodes where the file puts them (a file without places gets a grid), edges bent apart where several join the same two nodes. */
export function pictureOf(facts: KnowledgeGraph): Picture {
  const picture: Picture = new MultiDirectedGraph<Spot, Line>();
  const side = Math.ceil(Math.sqrt(facts.order));
  let count = 0;
  facts.forEachNode((key, { x = (count % side) * 60, y = Math.floor(count / side) * 60, size = 6 }) => {
    count += 1;
    picture.addNode(key, { x, y, size });
  });
  facts.forEachEdge((key, { type }, source, target) => {
    picture.addDirectedEdgeWithKey(key, source, target, { curvature: 0, weight: pullOf(type) });
  });
  indexParallelEdgesIndex(picture, {
    edgeIndexAttribute: 'parallelIndex',
    edgeMinIndexAttribute: 'parallelMinIndex',
    edgeMaxIndexAttribute: 'parallelMaxIndex',
  });
  picture.forEachEdge((key, { parallelIndex, parallelMinIndex, parallelMaxIndex }) => {
    picture.setEdgeAttribute(key, 'curvature', bend(parallelIndex, parallelMinIndex, parallelMaxIndex));
  });
  return picture;
}

function bend(index: number | null | undefined, least: number | null | undefined, most: number | null | undefined): number {
  if (typeof index !== 'number' || typeof most !== 'number' || most === 0) return 0;
  if (typeof least === 'number' && least < 0) return (0.4 * index) / Math.max(most, -least);
  return 0.15 + (0.45 * index) / most;
}

/** What the camera shows as a whole: every node but the articles, which are hidden at first and stand further out. */
export function extentOf(facts: KnowledgeGraph, picture: Picture): { x: [number, number]; y: [number, number] } {
  const spots = picture.filterNodes((key) => facts.getNodeAttribute(key, 'kind') !== 'Article');
  const range = (axis: 'x' | 'y'): [number, number] => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const key of spots.length > 0 ? spots : picture.nodes()) {
      const value = picture.getNodeAttribute(key, axis);
      [least, most] = [Math.min(least, value), Math.max(most, value)];
    }
    return most > least ? [least, most] : [least - 50, most + 50];
  };
  return { x: range('x'), y: range('y') };
}
