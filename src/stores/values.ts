// The one shape in which both engines' answers leave the stores: JSON values, nodes, relationships and paths.

/** A node of an answer; `key` is null for a node that did not come from a graph of facts. */
export interface NodeValue {
  $type: 'node';
  key: string | null;
  /** In code-unit order. */
  labels: string[];
  /** In code-unit order of names. */
  properties: Record<string, Value>;
}

/** A relationship of an answer; `from` and `to` are the keys of its end nodes. */
export interface RelationshipValue {
  $type: 'relationship';
  key: string | null;
  type: string;
  from: string | null;
  to: string | null;
  properties: Record<string, Value>;
}

/** `relationships[i]` stands between `nodes[i]` and `nodes[i + 1]`, in either direction. */
export interface PathValue {
  $type: 'path';
  nodes: NodeValue[];
  relationships: RelationshipValue[];
}

/**
 * Integers and floats are numbers, integers past 2^53 decimal text; dates, times and durations are ISO 8601 text;
 * an absent property is null.
 */
export type Value = null | boolean | number | string | Value[] | { [name: string]: Value } | NodeValue | RelationshipValue | PathValue;

/** Whether a value is a node, relationship or path, and which. */
export function graphTypeOf(value: Value): 'node' | 'relationship' | 'path' | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const type = (value as { $type?: unknown }).$type;
  return type === 'node' || type === 'relationship' || type === 'path' ? type : undefined;
}

/** An integer of any size as a JSON value. */
export function integerValue(value: bigint): number | string {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

/** A date-time as ISO text without an empty fraction. */
export function dateTimeText(text: string): string {
  return text.replace(/(\.\d*?)0+(?=Z|[+-]\d{2}:?\d{2}|$)/, '$1').replace(/\.(?=Z|[+-]\d{2}:?\d{2}|$)/, '');
}
