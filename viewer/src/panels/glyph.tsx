// The mark of a kind: the same colour and shape as in the picture, small enough for a line of text.
import type { JSX } from 'preact';
import { KIND_STYLE, type Shape } from '../../../src/formats/index.ts';
import type { NodeKind } from '../../../src/model/index.ts';

const OUTLINE: Record<Shape, string> = {
  disc: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  square: 'M4.5 3h11A1.5 1.5 0 0 1 17 4.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5v-11A1.5 1.5 0 0 1 4.5 3Z',
  diamond: 'M10 1l9 9-9 9-9-9Z',
  triangle: 'M10 2l9 15.5H1Z',
  star: 'M10 1l2.6 6 6.5.6-4.9 4.300 1.5 6.4L10 14.9l-5.700 3.4 1.5-6.4L.9 7.6 7.4 7Z',
  pentagon: 'M10 1.5l8.5 6.200-3.200 10H4.700l-3.200-10Z',
  hexagon: 'M5.4 2h9.200L19.200 10l-4.6 8H5.4L.8 10Z',
  cross: 'M7 2h6v5h5v6h-5v5H7v-5H2V7h5Z',
};

export function Glyph({ kind }: { kind: NodeKind }): JSX.Element {
  const quiet = kind === 'Statement';
  return (
    <svg class={`glyph${quiet ? ' glyph-small' : ''}`} viewBox="0 0 20 20" aria-hidden="true" style={{ color: `var(--kind-${kind})` }}>
      <path d={OUTLINE[KIND_STYLE[kind].shape]} fill="currentColor" />
    </svg>
  );
}
