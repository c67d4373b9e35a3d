// The graph as a script for cypher-shell. Running it twice is running it once.
import { groupBy } from '../../base/index.ts';
import type { FactGraph, NodeKind } from '../../model/index.ts';
import { HASH_PROPERTY } from '../neo4j/bookkeeping.ts';
import { CONSTRAINTS, CREATE_TEXT_INDEX } from '../neo4j/schema.ts';
import { DateValue, FLOAT_PROPERTIES, graphRecords, labelsOf, type Properties, type PropertyValue, recordHash } from '../records.ts';

/** Records a statement: small enough to parse, large enough to be quick. */
const BATCH = 200;

/** The script in pieces; every statement ends with a semicolon and a line break. */
export function* cypherScript(graph: FactGraph): Generator<string> {
  const { nodes, relationships } = graphRecords(graph);
  yield '// cypher-shell -a bolt://localhost:7687 -f graph.cypher\n';
  for (const statement of CONSTRAINTS) yield `${statement};\n`;
  const kinds = new Map<string, NodeKind>();
  for (const [kind, records] of groupBy(nodes, (node) => node.kind)) {
    for (const { key } of records) kinds.set(key, kind);
    const more = labelsOf(kind).slice(1);
    const labels = more.length === 0 ? '' : `, n:${more.join(':')}`;
    yield* statements(
      records,
      ({ key, properties }) => `{key: ${text(key)}, properties: ${map(properties)}}`,
      `MERGE (n:${kind} {key: row.key}) SET n = row.properties${labels}`,
    );
  }
  for (const [group, records] of groupBy(relationships, ({ type, from, to }) => `${type} ${kinds.get(from)} ${kinds.get(to)}`)) {
    const [type, from, to] = group.split(' ');
    yield* statements(
      records,
      (record) => `{from: ${text(record.from)}, to: ${text(record.to)}, key: ${text(record.key)}, properties: ${map(record.properties)}}`,
      `MATCH (a:${from} {key: row.from}) MATCH (b:${to} {key: row.to}) MERGE (a)-[r:${type} {key: row.key}]->(b) SET r = row.properties`,
    );
  }
  yield `${CREATE_TEXT_INDEX};\n`;
}

function* statements<T>(records: readonly T[], literal: (record: T) => string, body: string): Generator<string> {
  for (let i = 0; i < records.length; i += BATCH) {
    yield `UNWIND [\n${records
      .slice(i, i + BATCH)
      .map(literal)
      .join(',\n')}\n] AS row ${body};\n`;
  }
}

function map(properties: Properties): string {
  const entries = Object.entries({ ...properties, [HASH_PROPERTY]: recordHash(properties) });
  return `{${entries.map(([name, value]) => `${name}: ${literal(name, value)}`).join(', ')}}`;
}

function literal(name: string, value: PropertyValue): string {
  if (value instanceof DateValue) return `date('${value.day}')`;
  if (Array.isArray(value)) return `[${value.map((item) => literal(name, item)).join(', ')}]`;
  if (typeof value === 'number') return FLOAT_PROPERTIES.has(name) && Number.isInteger(value) ? value.toFixed(1) : String(value);
  return typeof value === 'string' ? text(value) : String(value);
}

/** A string literal; control characters and line breaks as escapes, so that no statement spans an unexpected line. */
function text(value: string): string {
  const escaped = value
    .replace(/[\\'"]/g, '\\$&')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `'${escaped}'`;
}
