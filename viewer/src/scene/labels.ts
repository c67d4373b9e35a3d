// Names on the picture: collected while sigma draws, then placed so that none covers another or a large node.
import type { Theme } from './theme.ts';

export interface LabelData {
  x: number;
  y: number;
  size: number;
  label: string | null;
  forceLabel?: boolean;
  zIndex?: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Labels {
  /** Forgets the last frame. */
  begin(): void;
  collect(context: CanvasRenderingContext2D, data: LabelData): void;
  /** Draws what was collected: forced and large ones first, each at the freest side of its node. `discs` should stay uncovered. */
  place(theme: Theme, discs: readonly { x: number; y: number; size: number }[]): void;
}

const FONT = 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const SIDES = ['below', 'right', 'left', 'above'] as const;

export function fontFor(data: Pick<LabelData, 'size' | 'forceLabel'>): { font: string; height: number } {
  const height = Math.round(Math.min(15, 10.5 + data.size / 5));
  return { font: `${data.forceLabel || data.size > 12 ? 600 : 500} ${height}px ${FONT}`, height };
}

export function createLabels(): Labels {
  let waiting: LabelData[] = [];
  let canvas: CanvasRenderingContext2D | undefined;
  return {
    begin: () => {
      waiting = [];
    },
    collect: (context, data) => {
      canvas = context;
      if (data.label) waiting.push(data);
    },
    place: (theme, discs) => {
      if (!canvas) return;
      const obstacles = discs.map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
      const order = (a: LabelData, b: LabelData) =>
        Number(b.forceLabel ?? false) - Number(a.forceLabel ?? false) || (b.zIndex ?? 0) - (a.zIndex ?? 0) || b.size - a.size;
      const taken: Box[] = [];
      for (const data of waiting.sort(order)) {
        const { font, height } = fontFor(data);
        canvas.font = font;
        const width = canvas.measureText(data.label!).width;
        const boxes = SIDES.map((side) => boxAt(side, data, width, height)).map((box) => inside(box, data.x, canvas!.canvas.clientWidth));
        const free = boxes
          .filter((box) => !taken.some((other) => meet(box, other)))
          .map((box) => ({ box, share: covered(box, obstacles) }));
        const best = free.reduce<(typeof free)[number] | undefined>(
          (least, one) => (least && least.share <= one.share ? least : one),
          undefined,
        );
        const box = best && (best.share < 0.2 || data.forceLabel) ? best.box : data.forceLabel ? boxes[0] : undefined;
        if (!box) continue;
        taken.push(box);
        draw(canvas, data.label!, box, height, theme);
      }
      waiting = [];
    },
  };
}

function boxAt(side: (typeof SIDES)[number], { x, y, size }: LabelData, width: number, height: number): Box {
  const gap = size + 4;
  const left = side === 'right' ? x + gap : side === 'left' ? x - gap - width : x - width / 2;
  const top = side === 'below' ? y + gap : side === 'above' ? y - gap - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** The name of a node on the stage that would run over its side is moved in. */
function inside(box: Box, x: number, stage: number): Box {
  if (x < 0 || x > stage) return box;
  const shift = Math.max(0, 4 - box.left) - Math.max(0, box.right - stage + 4);
  return { ...box, left: box.left + shift, right: box.right + shift };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How much of the most hidden of the obstacles, or of the box itself, the two would cover of each other. */
function covered(box: Box, obstacles: readonly Box[]): number {
  let most = 0;
  for (const other of obstacles) {
    if (!meet(box, other)) continue;
    const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    most = Math.max(most, (width * height) / Math.min(areaOf(box), areaOf(other)));
  }
  return most;
}

function areaOf({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function draw(canvas: CanvasRenderingContext2D, label: string, box: Box, height: number, theme: Theme): void {
  canvas.textBaseline = 'alphabetic';
  canvas.lineJoin = 'round';
  canvas.lineWidth = 4;
  canvas.strokeStyle = theme.paper;
  canvas.strokeText(label, box.left, box.bottom - height * 0.2);
  canvas.fillStyle = theme.ink;
  canvas.fillText(label, box.left, box.bottom - height * 0.2);
}

/** The name of the node under the pointer, on a card of its own that nothing covers. */
export function drawHoverLabel(canvas: CanvasRenderingContext2D, data: LabelData, theme: Theme): void {
  if (!data.label) return;
  const { font, height } = fontFor({ size: data.size, forceLabel: true });
  canvas.font = font;
  const width = canvas.measureText(data.label).width;
  const box = boxAt('below', data, width, height);
  canvas.fillStyle = theme.card;
  canvas.shadowColor = 'rgba(0, 0, 0, 0.28)';
  canvas.shadowBlur = 10;
  canvas.shadowOffsetY = 2;
  canvas.beginPath();
  canvas.roundRect(box.left - 8, box.top - 2, width + 16, height + 9, 7);
  canvas.fill();
  canvas.shadowColor = 'transparent';
  canvas.shadowBlur = 0;
  canvas.shadowOffsetY = 0;
  canvas.fillStyle = theme.ink;
  canvas.fillText(data.label, box.left, box.bottom);
}
