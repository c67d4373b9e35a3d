// One look for a kind or relation in every picture: GEXF and the viewer's light theme use the same table.
import type { EdgeType, NodeKind } from '../model/index.ts';

export type Shape = 'disc' | 'square' | 'diamond' | 'triangle' | 'star' | 'pentagon' | 'hexagon' | 'cross';

export interface Style {
  color: string;
  shape: Shape;
}

/** Colour and shape both tell the kind, so that neither colour sight nor a grey print hides it. */
export const KIND_STYLE: Record<NodeKind, Style> = {
  Person: { color: '#d9572b', shape: 'disc' },
  Organization: { color: '#2f6fde', shape: 'square' },
  Country: { color: '#0f8f6f', shape: 'hexagon' },
  Place: { color: '#5f9e1f', shape: 'triangle' },
  Event: { color: '#b8860b', shape: 'diamond' },
  Instrument: { color: '#8a4fd0', shape: 'pentagon' },
  Group: { color: '#c2447f', shape: 'cross' },
  Topic: { color: '#5d7f96', shape: 'star' },
  Statement: { color: '#8e95a3', shape: 'disc' },
  Article: { color: '#6b6257', shape: 'square' },
};

export const RELATION_COLOR: Record<EdgeType, string> = {
  SAID: '#d9572b',
  MADE_AT: '#c9a55a',
  ABOUT: '#a9b2c0',
  RESTATES: '#a06cc0',
  ATTENDED: '#b8860b',
  HOSTED: '#0f8f6f',
  CO_HOSTED: '#3fae90',
  SIGNED: '#8a4fd0',
  MET: '#c2447f',
  HOLDS_POSITION: '#2f6fde',
  REPRESENTS: '#5a93e8',
  PART_OF: '#6f86b5',
  HELD_IN: '#5f9e1f',
  LOCATED_IN: '#86b356',
  CONCERNS: '#a787d6',
  MENTIONED_IN: '#c6c0b6',
  PUBLISHED_BY: '#9c9184',
};
