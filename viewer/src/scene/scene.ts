// The picture: owns sigma, its camera and its events. Told what to show by `paint`; knows no panels and no address.
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { KnowledgeGraph } from '../../../src/graph/index.ts';
import type { Camera, Selection } from '../store/view.ts';
import { type Focus, focusOf, type Look, lookOfEdge, lookOfNode } from './appearance.ts';
import { createLabels, drawHoverLabel } from './labels.ts';
import { extentOf, type Line, pictureOf, type Spot } from './picture.ts';
import { type Refinement, refine } from './refine.ts';
import { ShapeProgram } from './shapes.ts';

export interface SceneEvents {
  pointedAt(thing: Selection | undefined): void;
  chosen(thing: Selection | undefined): void;
  /** After the reader moved the picture; undefined when it is back where it began. */
  moved(camera: Camera | undefined): void;
  refined(): void;
}

export interface Scene {
  paint(look: Look): void;
  /** Brings a node or the ends of an edge into view, if they are outside it or very small. */
  reveal(thing: Selection): void;
  moveTo(camera: Camera | undefined): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  startRefining(): void;
  stopRefining(): void;
  /** Where a node stands on the stage, in CSS pixels. */
  placeOf(key: string): { x: number; y: number };
  end(): void;
}

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
const ARROW = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 };
/** Beyond so many nodes, names are placed without looking at every disc. */
const MOST_OBSTACLES = 800;

export function createScene(stage: HTMLElement, facts: KnowledgeGraph, first: Look, events: SceneEvents): Scene {
  const picture = pictureOf(facts);
  const labels = createLabels();
  let look = first;
  let focus: Focus | undefined = focusOf(facts, look);
  let refinement: Refinement | undefined;
  let scale = scaleFor(stage, picture.order);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const duration = () => (still.matches ? 0 : 350);

  const sigma = new Sigma<Spot, Line>(picture, stage, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: {
      straight: createEdgeArrowProgram<Spot, Line>(ARROW),
      curved: createEdgeCurveProgram<Spot, Line>({ arrowHead: { extremity: 'target', ...ARROW } }),
    },
    nodeReducer: (key, spot) => {
      const node = lookOfNode(facts, key, look, focus);
      return { ...spot, type: 'shape', ...node, size: node.size * scale };
    },
    edgeReducer: (key, line) => ({ ...line, type: line.curvature === 0 ? 'straight' : 'curved', ...lookOfEdge(facts, key, look, focus) }),
    defaultDrawNodeLabel: (context, data) => labels.collect(context, data),
    defaultDrawNodeHover: (context, data) => drawHoverLabel(context, data, look.theme),
    enableEdgeEvents: true,
    renderEdgeLabels: true,
    edgeLabelSize: 11,
    edgeLabelWeight: '500',
    edgeLabelColor: { color: look.theme.ink },
    zIndex: true,
    labelDensity: 4,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 5.5,
    stagePadding: 56,
    minCameraRatio: 0.04,
    maxCameraRatio: 2.5,
    minEdgeThickness: 1,
  });
  const camera = sigma.getCamera();
  sigma.setCustomBBox(extentOf(facts, picture));

  sigma.on('beforeProcess', () => {
    if (refinement) sigma.setCustomBBox(extentOf(facts, picture));
  });
  sigma.on('beforeRender', () => labels.begin());
  sigma.on('afterRender', () => labels.place(look.theme, picture.order > MOST_OBSTACLES ? [] : shownDiscs()));
  sigma.on('enterNode', ({ node }) => events.pointedAt({ kind: 'node', key: node }));
  sigma.on('leaveNode', () => events.pointedAt(undefined));
  sigma.on('enterEdge', ({ edge }) => events.pointedAt({ kind: 'edge', key: edge }));
  sigma.on('leaveEdge', () => events.pointedAt(undefined));
  sigma.on('clickNode', ({ node }) => events.chosen({ kind: 'node', key: node }));
  sigma.on('clickEdge', ({ edge }) => events.chosen({ kind: 'edge', key: edge }));
  sigma.on('clickStage', () => events.chosen(undefined));
  camera.on('updated', () => {
    const { x, y, ratio } = camera.getState();
    const home = Math.abs(x - WHOLE.x) + Math.abs(y - WHOLE.y) + Math.abs(ratio - 1) < 1e-3;
    events.moved(home ? undefined : { x, y, ratio });
  });
  const resized = new ResizeObserver(() => {
    if (stage.clientWidth === 0) return;
    scale = scaleFor(stage, picture.order);
    sigma.resize().refresh();
  });
  resized.observe(stage);

  /** Dots of statements do not count: there are too many of them, and a name may stand on one. */
  function shownDiscs(): { x: number; y: number; size: number }[] {
    return picture.nodes().flatMap((key) => {
      const data = sigma.getNodeDisplayData(key);
      if (!data || data.hidden || facts.getNodeAttribute(key, 'kind') === 'Statement') return [];
      return [{ ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }];
    });
  }

  function reveal(thing: Selection): void {
    const keys = thing.kind === 'node' ? [thing.key] : picture.extremities(thing.key);
    const { width, height } = sigma.getDimensions();
    const inside = keys.every((key) => {
      const { x, y } = placeOf(key);
      return x > 60 && y > 60 && x < width - 60 && y < height - 60;
    });
    if (inside) return;
    const spots = keys.map((key) => sigma.getNodeDisplayData(key)).filter((spot) => spot !== undefined);
    if (spots.length === 0) return;
    const middle = (axis: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
    void camera.animate(
      { x: middle('x'), y: middle('y'), ratio: Math.min(camera.ratio, keys.length > 1 ? 1 : 0.6) },
      { duration: duration() },
    );
  }

  function placeOf(key: string): { x: number; y: number } {
    return sigma.graphToViewport(picture.getNodeAttributes(key));
  }

  function stopRefining(): void {
    refinement?.stop();
    refinement = undefined;
  }

  return {
    paint: (next) => {
      const nightfall = next.theme !== look.theme;
      look = next;
      focus = focusOf(facts, look);
      if (nightfall) sigma.setSetting('edgeLabelColor', { color: look.theme.ink });
      sigma.refresh({ skipIndexation: true });
    },
    reveal,
    moveTo: (target) => {
      void camera.animate(target ?? WHOLE, { duration: duration() });
    },
    zoom: (factor) => {
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio * factor) }, { duration: duration() });
    },
    pan: (right, down) => {
      camera.setState({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio });
    },
    startRefining: () => {
      stopRefining();
      refinement = refine(picture, () => events.refined());
    },
    stopRefining,
    placeOf,
    end: () => {
      stopRefining();
      resized.disconnect();
      sigma.kill();
    },
  };
}

/** Marks grow with the stage, within reason, and shrink when there are very many. */
function scaleFor(stage: HTMLElement, order: number): number {
  const room = Math.min(stage.clientWidth, stage.clientHeight * 1.2) / 780;
  return Math.max(0.5, Math.min(1.25, room)) * Math.max(0.45, Math.min(1, Math.sqrt(220 / order)));
}
