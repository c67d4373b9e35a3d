// The graph as files for `neo4j-admin database import full`: one for each kind of node and each type of relationship.
import { compareStrings, groupBy } from '../../base/index.ts';
import type { FactGraph } from '../../model/index.ts';
import { HASH_PROPERTY } from '../neo4j/bookkeeping.ts';
import { DateValue, FLOAT_PROPERTIES, graphRecords, type Properties, type PropertyValue, recordHash } from '../records.ts';

/** Stands between the items of a list: no text holds it. */
const LIST_DELIMITER = '\u001f';

/** What to run after the import, by cypher-shell, is in a file of its own. */
export interface ExportFiles {
  files: Record<string, Iterable<string>>;
  /** The command that imports them, one line, to be run in their folder. */
  command: string;
}

/** Files by name, and the command that imports them into a database that does not exist yet. */
export function neo4jCsv(graph: FactGraph, database = 'neo4j'): ExportFiles {
  const { nodes, relationships } = graphRecords(graph);
  const files: Record<string, Iterable<string>> = {};
  const options: string[] = [];
  for (const [kind, records] of groupBy(nodes, (node) => node.kind)) {
    const labels = records[0]?.labels.join(';') ?? kind;
    const name = `nodes-${kind}.csv`;
    files[name] = lines(
      records,
      [
        ['key:ID', (record) => record.key],
        [':LABEL', () => labels],
      ],
      ['key'],
    );
    options.push(`--nodes=${name}`);
  }
  for (const [type, records] of groupBy(relationships, (relationship) => relationship.type)) {
    const name = `relationships-${type}.csv`;
    files[name] = lines(
      records,
      [
        [':START_ID', (record) => record.from],
        [':END_ID', (record) => record.to],
        [':TYPE', () => type],
      ],
      [],
    );
    options.push(`--relationships=${name}`);
  }
  const flags = ['--array-delimiter=U+001F', '--multiline-fields=true', '--id-type=string', '--overwrite-destination=true'];
  return { files, command: ['neo4j-admin database import full', database, ...flags, ...options].join(' ') };
}

type Column<T> = [head: string, value: (record: T) => string];

function* lines<T extends { properties: Properties }>(
  records: readonly T[],
  own: readonly Column<T>[],
  skip: readonly string[],
): Generator<string> {
  const types = new Map<string, string>();
  for (const { properties } of records)
    for (const name in properties) if (!skip.includes(name)) types.set(name, typeOf(name, properties[name] as PropertyValue));
  const names = [...types.keys()].sort(compareStrings);
  // The headers of labels and types hold `;` between labels, which is not the delimiter of the other lists.
  yield `${[...own.map(([head]) => head), ...names.map((name) => `${name}:${types.get(name)}`), `${HASH_PROPERTY}:string`].join(',')}\n`;
  for (const record of records) {
    const cells = own.map(([head, value]) => field(head === ':LABEL' ? value(record).replaceAll(';', LIST_DELIMITER) : value(record)));
    for (const name of names) cells.push(cell(record.properties[name]));
    yield `${[...cells, recordHash(record.properties)].join(',')}\n`;
  }
}

function typeOf(name: string, value: PropertyValue): string {
  if (value instanceof DateValue) return 'date';
  if (Array.isArray(value)) return typeof value[0] === 'number' ? `${numberType(name)}[]` : 'string[]';
  if (typeof value === 'number') return numberType(name);
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function numberType(name: string): string {
  return FLOAT_PROPERTIES.has(name) ? 'double' : 'long';
}

function cell(value: PropertyValue | undefined): string {
  if (value === undefined) return '';
  if (value instanceof DateValue) return value.day;
  if (Array.isArray(value)) return field(value.join(LIST_DELIMITER));
  return typeof value === 'string' ? field(value) : String(value);
}

/** Text in quotation marks, so that an empty text is not taken for an absent one. */
function field(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
