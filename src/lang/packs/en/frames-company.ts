// Frames by which English tells with whom somebody opened or led a gathering.
import type { FrameRule } from '../../pack.ts';

export const COMPANY_FRAMES: readonly FrameRule[] = [
  {
    name: 'open-with',
    sense: 'open',
    voice: 'active',
    relation: 'ATTENDED',
    from: { at: 'with', kind: 'person', list: true },
    to: { at: 'object', kind: 'event' },
    role: 'participant',
    example: 'President Ilse Maurer opened the Danube Book Fair with Mayor Rui Teles.',
    counterExample: 'President Ilse Maurer opened the bridge with Mayor Rui Teles.',
  },
  {
    name: 'chair-with',
    sense: 'chair',
    voice: 'active',
    relation: 'ATTENDED',
    from: { at: 'with', kind: 'person', list: true },
    to: { at: 'object', kind: 'event' },
    role: 'participant',
    example: 'Ana Prado chaired the Lisbon Health Forum with Rui Teles.',
    counterExample: 'Ana Prado chaired the hospital board with Rui Teles.',
  },
];
