// The driver's values in the normal shape, and properties in the server's types.
import neo4j, { type Path, type Relationship, type Node as ServerNode } from 'neo4j-driver';
import type { Parameters } from '../port.ts';
import { DateValue, FLOAT_PROPERTIES, type Properties } from '../records.ts';
import { dateTimeText, integerValue, type NodeValue, type RelationshipValue, type Value } from '../values.ts';

import { HASH_PROPERTY } from './bookkeeping.ts';
/** Converts answers; nodes seen on the way give the ends of relationships their keys, the rest is asked for once. */
export class Converter {
  readonly #keys = new Map<string, string | null>();
  readonly #unknown = new Set<string>();
  readonly #open: [RelationshipValue, string, string][] = [];

  /** Element ids of end nodes whose keys no answer held. */
  get unknownIds(): string[] {
    return [...this.#unknown].filter((id) => !this.#keys.has(id));
  }

  learn(id: string, key: string | null): void {
    this.#keys.set(id, key);
  }

  /** Writes the ends of all relationships met so far. */
  settle(): void {
    for (const [relationship, from, to] of this.#open) {
      relationship.from = this.#keys.get(from) ?? null;
      relationship.to = this.#keys.get(to) ?? null;
    }
  }

  value(value: unknown): Value {
    if (value === null || value === undefined) return null;
    if (typeof value === 'bigint') return integerValue(value);
    if (typeof value !== 'object') return value as Value;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (neo4j.isInt(value)) return integerValue(value.toBigInt());
    if (neo4j.isNode(value)) return this.#node(value);
    if (neo4j.isRelationship(value)) return this.#relationship(value);
    if (neo4j.isPath(value)) return this.#path(value);
    if (neo4j.isDateTime(value) || neo4j.isLocalDateTime(value)) return dateTimeText(value.toString());
    if (neo4j.isDate(value) || neo4j.isTime(value) || neo4j.isLocalTime(value)) return value.toString();
    if (neo4j.isDuration(value)) return value.toString().replace(/T$/, '');
    return this.#map({ ...value });
  }

  #map(map: Record<string, unknown>): Record<string, Value> {
    const out: Record<string, Value> = {};
    for (const name of Object.keys(map).sort()) out[name] = this.value(map[name]);
    return out;
  }

  #properties(properties: Record<string, unknown>): Record<string, Value> {
    const out = this.#map(properties);
    delete out[HASH_PROPERTY];
    return out;
  }

  #node(node: ServerNode): NodeValue {
    const found = node.properties['key'];
    const key = typeof found === 'string' ? found : null;
    this.#keys.set(node.elementId, key);
    return { $type: 'node', key, labels: [...node.labels].sort(), properties: this.#properties(node.properties) };
  }

  #relationship(relationship: Relationship): RelationshipValue {
    const found = relationship.properties['key'];
    const value: RelationshipValue = {
      $type: 'relationship',
      key: typeof found === 'string' ? found : null,
      type: relationship.type,
      from: null,
      to: null,
      properties: this.#properties(relationship.properties),
    };
    const { startNodeElementId: from, endNodeElementId: to } = relationship;
    this.#open.push([value, from, to]);
    for (const id of [from, to]) if (!this.#keys.has(id)) this.#unknown.add(id);
    return value;
  }

  #path(path: Path): Value {
    const nodes = path.segments.length === 0 ? [path.start] : [path.start, ...path.segments.map((segment) => segment.end)];
    const relationships = path.segments.map((segment) => this.#relationship(segment.relationship));
    return { $type: 'path', nodes: nodes.map((node) => this.#node(node)), relationships };
  }
}

/** Properties as the driver must be given them: whole numbers as integers, days as dates. */
export function serverProperties(properties: Properties): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value instanceof DateValue) out[name] = neo4j.types.Date.fromStandardDate(new Date(`${value.day}T00:00:00Z`));
    else if (typeof value === 'number') out[name] = FLOAT_PROPERTIES.has(name) ? value : neo4j.int(value);
    else if (Array.isArray(value) && typeof value[0] === 'number' && !FLOAT_PROPERTIES.has(name))
      out[name] = (value as number[]).map((item) => neo4j.int(item));
    else out[name] = value;
  }
  return out;
}

/** Parameters of a query: whole numbers are integers, as they are in the query's own text. */
export function serverParameters(value: Value | Parameters): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(serverParameters);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, serverParameters(item as Value)]));
}
