// Answers of a store as a table, as JSON or as CSV.
import { canonicalJson } from '../base/index.ts';
import { graphTypeOf, type NodeValue, type PathValue, type QueryResult, type RelationshipValue, type Value } from '../stores/index.ts';
import { table } from './tables.ts';

export type AnswerFormat = 'table' | 'json' | 'csv';

/** Longest cell of a table. */
const WIDEST = 80;

export function formatAnswer(result: QueryResult, format: AnswerFormat): string {
  if (format === 'json') {
    const rows = result.rows.map((row) => Object.fromEntries(result.columns.map((column, i) => [column, row[i] ?? null])));
    return `[${rows.map((row) => `\n${canonicalJson(row)}`).join(',')}\n]\n`;
  }
  if (format === 'csv')
    return [result.columns, ...result.rows.map((row) => row.map(plainText))]
      .map((cells) => `${cells.map(csvField).join(',')}\r\n`)
      .join('');
  const rows = result.rows.map((row) => row.map((value) => (typeof value === 'number' ? value : shortText(value))));
  return table(result.columns, rows);
}

function shortText(value: Value): string {
  const text = plainText(value).replace(/\s+/g, ' ');
  const marks = [...text];
  return marks.length > WIDEST ? `${marks.slice(0, WIDEST - 1).join('')}…` : text;
}

/** A value in words: nodes by kind, key and label, relationships by type, everything nested as JSON. */
function plainText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  switch (graphTypeOf(value)) {
    case 'node':
      return nodeText(value as NodeValue);
    case 'relationship':
      return relationshipText(value as RelationshipValue);
    case 'path':
      return pathText(value as PathValue);
    default:
      return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join('; ') : canonicalJson(value);
  }
}

function nodeText({ key, labels, properties }: NodeValue): string {
  const kind = typeof properties['kind'] === 'string' ? properties['kind'] : labels.join(':');
  return `(${kind} ${key ?? ''} ${canonicalJson(properties['label'] ?? '')})`;
}

function relationshipText({ type, from, to }: RelationshipValue): string {
  return `(${from ?? ''})-[${type}]->(${to ?? ''})`;
}

function pathText({ nodes, relationships }: PathValue): string {
  const [first, ...rest] = nodes;
  const steps = rest.map((node, i) => {
    const { type, to } = relationships[i] as RelationshipValue;
    const forward = to === node.key;
    return `${forward ? '-' : '<-'}[${type}]${forward ? '->' : '-'}${nodeText(node)}`;
  });
  return (first ? nodeText(first) : '') + steps.join('');
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
