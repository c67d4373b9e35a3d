// The engine's values in the normal shape. Knows how this engine marks nodes, relationships and paths.
import { dateTimeText, integerValue, type NodeValue, type RelationshipValue, type Value } from '../values.ts';

type KeyOf = (id: number) => string | null;
type Raw = Record<string, unknown>;

/** Converts one value of a row; `keyOf` finds the key of a node by the engine's id. */
export function normalValue(value: unknown, keyOf: KeyOf): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return integerValue(value);
  if (typeof value === 'string') return DATE_TIME.test(value) ? dateTimeText(value) : value;
  if (typeof value !== 'object') return value as Value;
  if (value instanceof Date) return dateTimeText(value.toISOString());
  if (Array.isArray(value)) return value.map((item) => normalValue(item, keyOf));
  const raw = value as Raw;
  if (typeof raw['_id'] === 'number' && Array.isArray(raw['_labels'])) return node(raw, keyOf);
  if (typeof raw['_id'] === 'number' && typeof raw['_type'] === 'string') return relationship(raw, keyOf);
  if (isPath(raw)) {
    const [nodes, edges] = [raw['nodes'] as Raw[], raw['edges'] as Raw[]];
    return { $type: 'path', nodes: nodes.map((item) => node(item, keyOf)), relationships: edges.map((item) => relationship(item, keyOf)) };
  }
  return properties(raw, keyOf);
}

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d*0(?:Z|[+-]\d{2}:?\d{2})?$/;

function isPath(raw: Raw): boolean {
  const { nodes, edges } = raw as { nodes?: unknown; edges?: unknown };
  if (!Array.isArray(nodes) || !Array.isArray(edges) || Object.keys(raw).length !== 2) return false;
  return nodes.length === edges.length + 1 && nodes.every((item) => Array.isArray(item?._labels));
}

function node(raw: Raw, keyOf: KeyOf): NodeValue {
  const { _id, _labels, ...rest } = raw;
  const key = typeof rest['key'] === 'string' ? rest['key'] : null;
  return { $type: 'node', key, labels: [...(_labels as string[])].sort(), properties: properties(rest, keyOf) };
}

function relationship(raw: Raw, keyOf: KeyOf): RelationshipValue {
  const { _id, _type, _source, _target, ...rest } = raw;
  const key = typeof rest['key'] === 'string' ? rest['key'] : null;
  const [from, to] = [keyOf(_source as number), keyOf(_target as number)];
  return { $type: 'relationship', key, type: _type as string, from, to, properties: properties(rest, keyOf) };
}

function properties(raw: Raw, keyOf: KeyOf): Record<string, Value> {
  const out: Record<string, Value> = {};
  for (const name of Object.keys(raw).sort()) out[name] = normalValue(raw[name], keyOf);
  return out;
}
