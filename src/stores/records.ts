// The graph of facts as a property graph: labels, flat properties and relationships, the same for every engine.
// Property graphs hold no nested maps, so lists of records become parallel lists (see README, "What the stores hold").
import { createHash } from 'node:crypto';
import { canonicalJson, compareStrings } from '../base/index.ts';
import type { EdgeType, FactGraph, GraphEdge, GraphNode, NodeKind } from '../model/index.ts';

/** A calendar day, kept apart from text so that engines can store it as a date. */
export class DateValue {
  readonly day: string;
  constructor(day: string) {
    this.day = day;
  }
  toJSON(): { $date: string } {
    return { $date: this.day };
  }
}

export type PropertyValue = string | number | boolean | string[] | number[] | DateValue;
export type Properties = Record<string, PropertyValue>;

export interface NodeRecord {
  key: string;
  kind: NodeKind;
  /** The kind first, then `Entity` and `Actor` where they apply. */
  labels: string[];
  properties: Properties;
}

export interface RelationshipRecord {
  key: string;
  type: EdgeType;
  from: string;
  to: string;
  properties: Properties;
}

/** Kinds that speak, attend, host and sign. */
export const ACTOR_KINDS: ReadonlySet<NodeKind> = new Set<NodeKind>(['Person', 'Organization', 'Country', 'Group']);

/** Properties that hold fractions: stored as floats even when the value is whole. All other numbers are integers. */
export const FLOAT_PROPERTIES: ReadonlySet<string> = new Set(['similarity', 'evidence_confidence']);

/** Version of this mapping: an index written by another one is rebuilt. */
export const MAPPING_VERSION = 1;

/** Labels of a node of this kind. */
export function labelsOf(kind: NodeKind): string[] {
  if (kind === 'Statement' || kind === 'Article') return [kind];
  return ACTOR_KINDS.has(kind) ? [kind, 'Entity', 'Actor'] : [kind, 'Entity'];
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day an EDTF text names exactly, when it names one that exists; months, seasons and unknown parts do not. */
export function exactDay(edtf: string): DateValue | undefined {
  if (!DAY.test(edtf)) return undefined;
  const time = Date.parse(`${edtf}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(edtf) ? new DateValue(edtf) : undefined;
}

/** Date properties (EDTF text) that get a sister `<name>_date` of type date where the day is exact. */
const EDTF_PROPERTIES = new Set(['date', 'publishedAt', 'asOf']);
const EVENT_EDTF_PROPERTIES = new Set(['start', 'end']);

/** The kind is set first; where a layout put the node is for pictures, not for questions. */
const NOT_FACTS = new Set(['kind', 'x', 'y', 'size']);

/** The record of a node. Absent, empty and null attributes leave no property. */
export function nodeRecord(node: GraphNode): NodeRecord {
  const { kind } = node.attributes;
  const properties: Properties = { key: node.key, kind };
  for (const [name, value] of Object.entries(node.attributes)) {
    if (NOT_FACTS.has(name) || value === undefined || value === null) continue;
    if (name === 'mentions') putColumns(properties, 'mention', value as object[], ['article', 'start', 'end']);
    else if (name === 'parts') putColumns(properties, 'part', value as object[], ['start', 'end']);
    else if (name === 'regions') putColumns(properties, 'region', value as object[], ['role', 'start', 'end']);
    else if (name === 'names') putNames(properties, value as Record<string, string>);
    else putScalar(properties, name, value, EDTF_PROPERTIES.has(name) || (kind === 'Event' && EVENT_EDTF_PROPERTIES.has(name)));
  }
  return { key: node.key, kind, labels: labelsOf(kind), properties };
}

/** The record of an edge. */
export function relationshipRecord(edge: GraphEdge): RelationshipRecord {
  const { type, evidence, ...rest } = edge.attributes;
  const properties: Properties = { key: edge.key };
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined && value !== null) putScalar(properties, name, value, EDTF_PROPERTIES.has(name));
  }
  putColumns(properties, 'evidence', evidence, ['article', 'start', 'end', 'rule', 'confidence']);
  for (const name of ['cue', 'via', 'note']) {
    if (evidence.some((item) => name in item)) putColumns(properties, 'evidence', evidence, [name], '');
  }
  return { key: edge.key, type, from: edge.source, to: edge.target, properties };
}

/** All records of a graph, nodes before relationships, each in the graph's order. */
export function graphRecords(graph: FactGraph): { nodes: NodeRecord[]; relationships: RelationshipRecord[] } {
  return { nodes: graph.nodes.map(nodeRecord), relationships: graph.edges.map(relationshipRecord) };
}

function putScalar(properties: Properties, name: string, value: unknown, edtf: boolean): void {
  if (Array.isArray(value) && value.length === 0) return;
  if (typeof value === 'object' && !Array.isArray(value)) {
    properties[name] = canonicalJson(value);
    return;
  }
  properties[name] = value as PropertyValue;
  const day = edtf && typeof value === 'string' ? exactDay(value) : undefined;
  if (day) properties[`${name}_date`] = day;
}

/** One list per field, all of the same length, so that entry i of each belongs together. */
function putColumns(properties: Properties, prefix: string, items: readonly object[], fields: string[], missing?: string): void {
  if (items.length === 0) return;
  for (const field of fields) {
    properties[`${prefix}_${field}`] = items.map((item) => (item as Record<string, unknown>)[field] ?? missing) as PropertyValue;
  }
}

/** Names by language as two parallel lists and, for the search by name, nothing nested. */
function putNames(properties: Properties, names: Record<string, string>): void {
  const languages = Object.keys(names).sort(compareStrings);
  if (languages.length === 0) return;
  properties['name_language'] = languages;
  properties['name_text'] = languages.map((language) => names[language] as string);
}

/** Fingerprint of a record's properties, by which a push sees what the server already holds unchanged. */
export function recordHash(properties: Properties): string {
  const names = Object.keys(properties).sort(compareStrings);
  const text = JSON.stringify(names.map((name) => [name, properties[name]]));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
