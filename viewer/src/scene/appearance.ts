// How every node and edge looks now: pure functions of the unchanged facts and the state of the page.
import { KIND_STYLE, type Shape } from '../../../src/formats/index.ts';
import type { KnowledgeGraph } from '../../../src/graph/index.ts';
import type { EdgeType, NodeKind } from '../../../src/model/index.ts';
import type { Selection } from '../store/view.ts';
import { RELATION_WORDS, shortened } from '../words.ts';
import { mixed, type Theme } from './theme.ts';

export interface Look {
  theme: Theme;
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  selection?: Selection;
  hovered?: Selection;
  /** Nodes that the search found; absent when nothing is searched for. */
  matches?: ReadonlySet<string>;
}

/** What stands out; everything else is dimmed. */
export interface Focus {
  centre: ReadonlySet<string>;
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export interface NodeLook {
  hidden: boolean;
  color: string;
  ring: string;
  shape: Shape;
  size: number;
  label: string | null;
  forceLabel: boolean;
  highlighted: boolean;
  zIndex: number;
}

export interface EdgeLook {
  hidden: boolean;
  color: string;
  size: number;
  label: string | null;
  forceLabel: boolean;
  zIndex: number;
}

/** Labels are forced on so many neighbours at most; beyond that the picture chooses by size. */
const MOST_FORCED = 30;
const MOST_EDGE_LABELS = 14;
/** Edges of statements go without saying, unless they stand alone. */
const OBVIOUS: readonly EdgeType[] = ['SAID', 'ABOUT', 'MADE_AT', 'MENTIONED_IN'];

export function isEdgeHidden(graph: KnowledgeGraph, edge: string, look: Look): boolean {
  const hides = (node: string) => look.hiddenKinds.includes(graph.getNodeAttribute(node, 'kind'));
  return look.hiddenTypes.includes(graph.getEdgeAttribute(edge, 'type')) || graph.extremities(edge).some(hides);
}

/**
 * The pointed-at node before the selected thing before the search: each with what it touches through visible edges.
 * A pointed-at edge moves no focus: a pointer on its way crosses many.
 */
export function focusOf(graph: KnowledgeGraph, look: Look): Focus | undefined {
  const thing = pointedOrSelected(look);
  if (thing?.kind === 'edge') {
    const ends = new Set(graph.extremities(thing.key));
    return { centre: ends, nodes: ends, edges: new Set([thing.key]) };
  }
  if (thing) {
    const [nodes, edges] = [new Set([thing.key]), new Set<string>()];
    graph.forEachEdge(thing.key, (edge, _attributes, source, target) => {
      if (isEdgeHidden(graph, edge, look)) return;
      edges.add(edge);
      nodes.add(source).add(target);
    });
    return { centre: new Set([thing.key]), nodes, edges };
  }
  return look.matches ? { centre: look.matches, nodes: look.matches, edges: new Set() } : undefined;
}

function pointedOrSelected({ hovered, selection }: Look): Selection | undefined {
  return hovered?.kind === 'node' ? hovered : selection;
}

export function lookOfNode(graph: KnowledgeGraph, key: string, look: Look, focus: Focus | undefined): NodeLook {
  const { kind, label, size = 6 } = graph.getNodeAttributes(key);
  const { theme } = look;
  const near = focus === undefined || focus.nodes.has(key);
  const central = focus?.centre.has(key) ?? false;
  const selected = look.selection?.kind === 'node' && look.selection.key === key;
  const quiet = kind === 'Statement' || kind === 'Article';
  const color = theme.kinds[kind];
  const chosen = central && pointedOrSelected(look) !== undefined;
  const named = near && (!quiet || chosen || (focus !== undefined && focus.nodes.size <= 12));
  return {
    hidden: look.hiddenKinds.includes(kind) && !selected,
    color: near ? color : mixed(color, theme.paper, 0.84),
    ring: selected ? theme.ring : theme.paper,
    shape: KIND_STYLE[kind].shape,
    size: selected ? size * 1.15 + 1 : size,
    label: named ? shortened(label, quiet ? 32 : central ? 60 : 34) : null,
    forceLabel: (central && (chosen || !quiet)) || (focus !== undefined && near && !quiet && focus.nodes.size <= MOST_FORCED),
    highlighted: look.hovered?.kind === 'node' && look.hovered.key === key,
    zIndex: central ? 3 : focus !== undefined && near ? 2 : quiet ? 0 : 1,
  };
}

export function lookOfEdge(graph: KnowledgeGraph, key: string, look: Look, focus: Focus | undefined): EdgeLook {
  const { type, evidence } = graph.getEdgeAttributes(key);
  const { theme } = look;
  const pointed = look.hovered?.kind === 'edge' && look.hovered.key === key;
  const lit = pointed || (focus?.edges.has(key) ?? false);
  const faint = type === 'ABOUT' || type === 'MENTIONED_IN' || type === 'PUBLISHED_BY' || type === 'MADE_AT';
  const strength = Math.min(1, (evidence.length || 1) / 4);
  const few = focus !== undefined && (focus.edges.size === 1 || (!OBVIOUS.includes(type) && focus.edges.size <= MOST_EDGE_LABELS));
  const labelled = pointed || (lit && few);
  const wash = lit ? 0 : focus !== undefined ? 0.88 : faint ? 0.5 : 0.12;
  return {
    hidden: isEdgeHidden(graph, key, look),
    color: mixed(theme.relations[type], theme.paper, wash),
    size: (faint ? 1.2 : 1.4 + strength) + (lit ? 1 : 0),
    label: labelled ? RELATION_WORDS[type].name.toLowerCase() : null,
    forceLabel: labelled,
    zIndex: lit ? 2 : faint ? 0 : 1,
  };
}
