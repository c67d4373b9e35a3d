// What the reader is looking at: plain data that fits in an address. Knows no graph and no screen.
import { EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../../../src/model/index.ts';

export type Selection = { kind: 'node' | 'edge'; key: string };

export interface Reading {
  article: string;
  /** The span to mark; absent when the article is read from the top. */
  start?: number;
  end?: number;
}

export interface Camera {
  x: number;
  y: number;
  ratio: number;
}

export interface View {
  selection?: Selection;
  reading?: Reading;
  query: string;
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  camera?: Camera;
}

/** Articles are hidden at first: every node is mentioned in some article, and those edges bury the rest. */
export const FIRST_VIEW: View = { query: '', hiddenKinds: ['Article'], hiddenTypes: [] };

/** The view as a location hash. Only what differs from the first view is written; the order is fixed. */
export function viewToHash(view: View): string {
  const parts: string[] = [];
  const add = (name: string, value: string) =>
    parts.push(`${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%3A', ':')}`);
  if (view.selection) add(view.selection.kind, view.selection.key);
  if (view.reading) {
    const { article, start, end } = view.reading;
    add('read', start === undefined ? article : `${article}:${start}-${end}`);
  }
  if (view.query !== '') add('q', view.query);
  if (!same(view.hiddenKinds, FIRST_VIEW.hiddenKinds)) add('hide', view.hiddenKinds.join(','));
  if (!same(view.hiddenTypes, FIRST_VIEW.hiddenTypes)) add('without', view.hiddenTypes.join(','));
  if (view.camera) add('at', [view.camera.x, view.camera.y, view.camera.ratio].map((n) => String(Math.round(n * 1e4) / 1e4)).join(','));
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads any hash: what cannot be understood is left out, so that a mangled link still opens the graph. */
export function viewFromHash(hash: string): View {
  const values = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0) values.set(part.slice(0, equals), decoded(part.slice(equals + 1)));
  }
  const view: View = { ...FIRST_VIEW, query: values.get('q') ?? '' };
  const [node, edge, reading, camera] = [
    values.get('node'),
    values.get('edge'),
    parseReading(values.get('read')),
    parseCamera(values.get('at')),
  ];
  if (node) view.selection = { kind: 'node', key: node };
  else if (edge) view.selection = { kind: 'edge', key: edge };
  if (reading) view.reading = reading;
  if (camera) view.camera = camera;
  const [hide, without] = [values.get('hide'), values.get('without')];
  if (hide !== undefined) view.hiddenKinds = NODE_KINDS.filter((kind) => hide.split(',').includes(kind));
  if (without !== undefined) view.hiddenTypes = EDGE_TYPES.filter((type) => without.split(',').includes(type));
  return view;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseReading(text: string | undefined): Reading | undefined {
  if (!text) return undefined;
  const [, article, start, end] = /^(.*):(\d+)-(\d+)$/s.exec(text) ?? [];
  return article === undefined ? { article: text } : { article, start: Number(start), end: Number(end) };
}

function parseCamera(text: string | undefined): Camera | undefined {
  const [x, y, ratio] = (text ?? '').split(',').map(Number);
  const fine = [x, y, ratio].every((n) => n !== undefined && Number.isFinite(n)) && ratio! > 0;
  return fine ? { x: x!, y: y!, ratio: ratio! } : undefined;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
