// Positions and sizes for the picture, computed at build time. Seeded by the keys: no random numbers, no clock.
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { contentHash } from '../base/index.ts';
import type { EdgeAttributes, EdgeType, NodeKind } from '../model/index.ts';
import type { KnowledgeGraph } from './build.ts';

// Both packages are CommonJS whose `module.exports` is the function itself; their types describe an ES default.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** How hard an edge pulls its ends together. Provenance pulls so little that articles follow their content, not shape it. */
const PULL: Partial<Record<EdgeType, number>> = {
  SAID: 1.6,
  RESTATES: 2,
  ABOUT: 0.35,
  MENTIONED_IN: 0.015,
  PUBLISHED_BY: 0.3,
  LOCATED_IN: 1.2,
};

export function pullOf(type: EdgeType): number {
  return PULL[type] ?? 1;
}

/** Decimals kept: far above the error of single precision, far below what an eye can see. */
const DECIMALS = 2;

/** How much wider than high the picture is made: names run from left to right, and so do screens. */
const WIDENING = 1.1;

/** Distance of neighbours in the finished picture, in the unit that sizes are in. */
const SPACING = 64;

/**
 * Sets `x`, `y` and `size` of every node: ForceAtlas2 from positions hashed from the keys, a fixed number of steps by
 * size of graph, scaled to an even density, then moved apart until no two overlap. The same graph gets the same
 * numbers everywhere: only sums, products, square roots and the engine's own logarithm are used, in single precision.
 */
export function layout(graph: KnowledgeGraph): void {
  if (graph.order === 0) return;
  graph.forEachNode((key, { kind }) => {
    graph.mergeNodeAttributes(key, { ...seedPosition(key, graph.order), size: nodeSize(graph, key, kind) });
  });
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: stepsFor(graph.order),
      getEdgeWeight: (_key, attributes) => pullOf((attributes as EdgeAttributes).type),
      settings: {
        barnesHutOptimize: graph.order > 800,
        barnesHutTheta: 0.8,
        gravity: 0.3,
        strongGravityMode: true,
        scalingRatio: 12,
        slowDown: 4,
      },
    });
    drawIn(graph);
    scaleToDensity(graph);
    separateTwins(graph);
    spreadOut(graph, 1);
    spreadOut(graph, 0);
  }
  graph.forEachNode((key, { x, y }) => {
    graph.mergeNodeAttributes(key, { x: rounded(x!), y: rounded(y!) });
  });
}

function stepsFor(order: number): number {
  if (order <= 150) return 220;
  if (order <= 400) return 160;
  return order <= 1500 ? 160 : 120;
}

function gridFor(order: number): number {
  return Math.max(4, Math.min(80, Math.floor(Math.sqrt(order))));
}

/** A point in a square whose side grows with the graph, from two 32-bit pieces of the key's hash. */
function seedPosition(key: string, order: number): { x: number; y: number } {
  const hash = contentHash(key);
  const side = 20 * Math.sqrt(order);
  const unit = (from: number) => Number.parseInt(hash.slice(from, from + 8), 16) / 0x1_0000_0000 - 0.5;
  return { x: unit(0) * side, y: unit(8) * side };
}

/** Moves nodes apart: with room for their names as far as that goes in time, then, with none, until no two touch. */
function spreadOut(graph: KnowledgeGraph, room: 0 | 1): void {
  noverlap.assign(graph, {
    maxIterations: graph.order > 2000 ? 60 : room === 1 ? 60 : 600,
    inputReducer: (key, { x, y, size = 1 }) => ({ x, y, size: size + room * nameRoom(graph.getNodeAttribute(key, 'kind')) }),
    settings: { margin: 2, ratio: 1.15, speed: room === 1 ? 2 : 1, gridSize: gridFor(graph.order) },
  });
}

/** Space kept around a node for its name; statements and articles show theirs only when asked. */
function nameRoom(kind: NodeKind): number {
  return kind === 'Statement' || kind === 'Article' ? 4 : 14;
}

/** Statements stay small whatever they touch; entities grow with the square root of what connects to them. */
function nodeSize(graph: KnowledgeGraph, key: string, kind: NodeKind): number {
  if (kind === 'Statement') return 3.5;
  if (kind === 'Article') return 6;
  let facts = 0;
  graph.forEachEdge(key, (_edge, { type }) => {
    if (type !== 'MENTIONED_IN' && type !== 'PUBLISHED_BY') facts += type === 'ABOUT' ? 0.5 : 1;
  });
  const mentions = graph.getNodeAttribute(key, 'mentions').length;
  return rounded(Math.min(22, 4.5 + 2.3 * Math.sqrt(facts) + 0.45 * Math.sqrt(mentions)));
}

/** Brings nodes that hardly anything holds back to the rim of the rest, so that one stray does not shrink the picture. */
function drawIn(graph: KnowledgeGraph): void {
  const [centreX, centreY] = centre(graph);
  const radii = graph.mapNodes((_key, { x, y }) => distance(x! - centreX, y! - centreY)).sort((a, b) => a - b);
  const rim = 1.15 * radii[Math.floor((radii.length - 1) * 0.85)]!;
  graph.forEachNode((key, { x, y }) => {
    const radius = distance(x! - centreX, y! - centreY);
    if (radius <= rim) return;
    const share = rim / radius;
    graph.mergeNodeAttributes(key, { x: centreX + (x! - centreX) * share, y: centreY + (y! - centreY) * share });
  });
}

function distance(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

function centre(graph: KnowledgeGraph): [number, number] {
  let [sumX, sumY] = [0, 0];
  graph.forEachNode((_key, { x, y }) => {
    sumX += x!;
    sumY += y!;
  });
  return [sumX / graph.order, sumY / graph.order];
}

/** Centres the picture and scales it so that its area grows with the number of nodes. */
function scaleToDensity(graph: KnowledgeGraph): void {
  const [centreX, centreY] = centre(graph);
  let spread = 0;
  graph.forEachNode((_key, { x, y }) => {
    spread += (x! - centreX) * (x! - centreX) + (y! - centreY) * (y! - centreY);
  });
  const radius = Math.sqrt(spread / graph.order);
  const factor = radius > 0 ? (SPACING * Math.sqrt(graph.order) * 0.42) / radius : 1;
  graph.forEachNode((key, { x, y }) => {
    graph.mergeNodeAttributes(key, { x: (x! - centreX) * factor * WIDENING, y: ((y! - centreY) * factor) / WIDENING });
  });
}

/** Moves nodes off exactly equal points, because the library would part those with random numbers. */
function separateTwins(graph: KnowledgeGraph): void {
  const taken = new Set<string>();
  graph.forEachNode((key, { x, y }) => {
    let shifted = x!;
    while (taken.has(`${Math.fround(shifted)} ${Math.fround(y!)}`)) shifted += 1;
    taken.add(`${Math.fround(shifted)} ${Math.fround(y!)}`);
    if (shifted !== x) graph.setNodeAttribute(key, 'x', shifted);
  });
}

/** Rounded to the kept decimals; never negative zero. */
function rounded(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
