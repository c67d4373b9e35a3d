// The process that holds the engine: started by `EngineProcess`, killed by it when a query runs away.
import { createRequire } from 'node:module';
import type { GrafeoDB as Engine, GrafeoError } from '@grafeo-db/js';
import { FLOAT_PROPERTIES, type NodeRecord, type RelationshipRecord } from '../records.ts';
import { normalValue } from './convert.ts';
import type { EngineAnswer, EngineFailure, EngineMode, EngineReply, EngineRequest } from './protocol.ts';
import { executed, Loader, Upserter } from './write.ts';

// The package is CommonJS whose exports ES modules cannot name.
const { GrafeoDB } = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js');

const [mode, file] = process.argv.slice(2) as [EngineMode, string];
const say = (reply: EngineReply): void => {
  process.send?.(reply);
};

// Without its owner the process has nothing to do and must not outlive it.
process.on('disconnect', () => process.exit(0));

function open(): Engine {
  if (mode === 'read') return GrafeoDB.openReadOnly(file);
  return mode === 'edit' ? GrafeoDB.open(file) : GrafeoDB.create();
}

function failure(error: unknown): EngineFailure {
  const { gqlStatus = '', message } = error as GrafeoError;
  const [first = ''] = message.split('\n');
  const text = first.replace(/^(?:\w+ error: )?(?:GRAFEO-\w+: )?(?:(?:syntax|semantic|execution) error: )?(?:\[Cypher\] )?/, '');
  if (gqlStatus.startsWith('25')) return { code: 'query-refused', message: `Query refused: it would write (${text}).` };
  if (text.startsWith('Missing parameter')) return { code: 'query-parameter', message: `${text}: give it with --param name=value.` };
  if (/exceeded the \d+\s?s timeout/.test(text))
    return { code: 'query-timeout', message: 'Query stopped: it ran longer than the engine allows (30 s). Narrow it.' };
  if (gqlStatus.startsWith('42')) {
    const position = /query:(\d+):(\d+)/.exec(message);
    const where = position ? ` (line ${position[1]}, column ${position[2]})` : '';
    return { code: 'query-syntax', message: `The query cannot be understood${where}: ${text}.` };
  }
  return { code: 'query-failed', message: `The query failed: ${text}.` };
}

async function query(db: Engine, request: Extract<EngineRequest, { op: 'query' }>): Promise<EngineAnswer> {
  const result = await db.executeCypher(request.query, request.parameters);
  const { columns, length } = result;
  const keys = new Map<number, string | null>();
  const keyOf = (id: number): string | null => {
    if (!keys.has(id)) keys.set(id, (db.getNode(id)?.get('key') as string | null | undefined) ?? null);
    return keys.get(id) ?? null;
  };
  const wanted = Math.min(length, request.maxRows);
  const raw: unknown[][] = wanted === length ? result.rows() : Array.from({ length: wanted }, (_, i) => Object.values(result.get(i)));
  return { columns, rows: raw.map((row) => row.map((value) => normalValue(value, keyOf))), truncated: wanted < length };
}

function main(): void {
  const db = open();
  const writer = mode === 'edit' ? new Upserter(db) : new Loader(db);
  const answer = async (id: number, request: EngineRequest): Promise<EngineReply> => {
    switch (request.op) {
      case 'query':
        return { id, answer: await query(db, request) };
      case 'nodes':
        return { id, report: await writer.nodes(JSON.parse(request.json) as NodeRecord[]) };
      case 'relationships':
        return { id, report: await writer.relationships(JSON.parse(request.json) as RelationshipRecord[]) };
      case 'run':
        return { id, report: await executed(db, request.statements, request.parameters) };
      case 'save':
        return { id, report: await writer.save(request.file, FLOAT_PROPERTIES) };
    }
  };
  process.on('message', ({ id, request }: { id: number; request: EngineRequest }) => {
    answer(id, request).then(say, (error: unknown) => say({ id, failure: failure(error) }));
  });
  say({ ready: { version: db.version() } });
}

try {
  main();
} catch (error) {
  say({ ready: { code: 'index-damaged', message: (error as Error).message } });
}
