// The table of what was found, for build and stats.
import type { Summary } from '../graph/index.ts';
import { FACT_TYPES, type NodeKind } from '../model/index.ts';
import { table } from './tables.ts';

const PLURAL: Record<NodeKind, string> = {
  Person: 'people',
  Organization: 'organisations',
  Country: 'countries',
  Place: 'places',
  Event: 'events',
  Instrument: 'instruments',
  Group: 'groups',
  Topic: 'topics',
  Statement: 'statements',
  Article: 'articles',
};

/** Relations that texts state, without statements and provenance. */
export function countRelations(summary: Summary): number {
  return summary.relations.reduce((sum, { type, count }) => sum + ((FACT_TYPES as readonly string[]).includes(type) ? count : 0), 0);
}

/** Counts by kind, the number of relations, and the busiest speakers. */
export function summaryTables(summary: Summary, speakers: number): string {
  const found = summary.kinds.map(({ kind, count }) => [PLURAL[kind], count] as const);
  const counts = table(['found', 'count'], [...found, ['relations', countRelations(summary)]]);
  if (summary.speakers.length === 0) return counts;
  const rows = summary.speakers.slice(0, speakers).map(({ label, kind, statements }) => [label, kind, statements] as const);
  return `${counts}\n${table(['busiest speakers', 'kind', 'statements'], rows)}`;
}
