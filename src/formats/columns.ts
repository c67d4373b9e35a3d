// The columns of tabular formats: which attribute of a node or edge becomes which typed value.
import type { LaidOut } from '../graph/index.ts';
import type { EdgeAttributes } from '../model/index.ts';

export interface Column<T> {
  id: string;
  type: 'string' | 'integer' | 'double' | 'boolean' | 'anyURI' | 'liststring';
  value(row: T): string | number | boolean | undefined;
}

export interface EdgeRow extends EdgeAttributes {
  /** The evidence as sentences, each followed by where it stands. */
  sentences: string[];
}

/** A list the way Gephi reads one: quoted, so that commas and brackets in names stay in names. */
function listString(items: readonly string[]): string | undefined {
  if (items.length === 0) return undefined;
  return `[${items.map((item) => `"${item.replace(/[\\"]/g, '\\$&')}"`).join(', ')}]`;
}

type Field = 'string' | 'integer' | 'double' | 'boolean' | 'anyURI';

function field(id: string, type: Field = 'string'): Column<LaidOut> {
  return {
    id,
    type,
    value: (row) => {
      const value = (row as unknown as Record<string, unknown>)[id];
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
    },
  };
}

/** `start` and `end` of events are EDTF strings under their own names, because GEXF uses the bare words for time. */
export const NODE_COLUMNS: readonly Column<LaidOut>[] = [
  field('kind'),
  { id: 'aliases', type: 'liststring', value: ({ aliases }) => listString(aliases) },
  {
    id: 'names',
    type: 'liststring',
    value: ({ names }) =>
      listString(
        Object.keys(names)
          .sort()
          .map((tag) => `${tag}: ${names[tag]}`),
      ),
  },
  { id: 'mentionCount', type: 'integer', value: ({ mentions }) => mentions.length },
  { id: 'sameAs', type: 'liststring', value: ({ sameAs }) => listString(sameAs ?? []) },
  ...['orgType', 'country', 'iso2', 'eventType', 'instrumentType'].map((id) => field(id)),
  { id: 'startDate', type: 'string', value: (row) => (row.kind === 'Event' ? row.start : undefined) },
  { id: 'endDate', type: 'string', value: (row) => (row.kind === 'Event' ? row.end : undefined) },
  field('status'),
  field('count', 'integer'),
  field('quantifier'),
  field('of'),
  field('wikidata'),
  field('portfolio'),
  { id: 'text', type: 'string', value: (row) => (row.kind === 'Statement' ? row.text : undefined) },
  field('language'),
  field('mode'),
  field('date'),
  field('article'),
  field('title'),
  field('publisher'),
  field('publishedAt'),
  field('url', 'anyURI'),
  field('source'),
  field('contentHash'),
];

export const EDGE_COLUMNS: readonly Column<EdgeRow>[] = [
  { id: 'type', type: 'string', value: ({ type }) => type },
  { id: 'evidence', type: 'string', value: ({ sentences }) => sentences.join('\n') },
  { id: 'rules', type: 'liststring', value: ({ evidence }) => listString([...new Set(evidence.map(({ rule }) => rule))].sort()) },
  {
    id: 'confidence',
    type: 'double',
    value: ({ evidence }) => (evidence.length > 0 ? Math.max(...evidence.map((e) => e.confidence)) : undefined),
  },
  { id: 'cue', type: 'liststring', value: ({ evidence }) => listString([...new Set(evidence.flatMap(({ cue }) => cue ?? []))]) },
  { id: 'via', type: 'liststring', value: ({ evidence }) => listString([...new Set(evidence.flatMap(({ via }) => via ?? []))]) },
  { id: 'background', type: 'boolean', value: ({ source }) => (source === 'knowledge' ? true : undefined) },
  { id: 'title', type: 'string', value: ({ title }) => title },
  { id: 'position', type: 'string', value: ({ position }) => position },
  { id: 'asOf', type: 'string', value: ({ asOf }) => asOf },
  { id: 'status', type: 'string', value: ({ status }) => status },
  { id: 'role', type: 'string', value: ({ role }) => role },
  { id: 'count', type: 'integer', value: ({ count }) => count },
  { id: 'date', type: 'string', value: ({ date }) => date },
  { id: 'event', type: 'string', value: ({ event }) => event },
  { id: 'similarity', type: 'double', value: ({ similarity }) => similarity },
];
