// What the commands that ask or fill a store share: the folder's facts, the server's address and credentials.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError, UserError } from '../base/index.ts';
import type { FactGraph } from '../model/index.ts';
import type { Connection, Progress } from '../stores/index.ts';
import { type Invocation, type OptionSpec, optionText } from './command.ts';
import type { Effects } from './effects.ts';

export const DATABASE_OPTION: OptionSpec = { flags: '--database <name>', description: 'database of the server', default: 'neo4j' };

/** The facts in the text of a graph.json; the reader is loaded when it is needed. */
export async function parseFacts(text: string): Promise<FactGraph> {
  const { parseGraphJson } = await import('../formats/index.ts');
  const graph = parseGraphJson(text);
  return {
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
  };
}

/** The facts of a folder that build wrote. */
export async function readFacts(folder: string): Promise<FactGraph> {
  const file = path.join(folder, 'graph.json');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError('no-graph', `no graph in ${folder}: run "rapporteur build INPUT... --out ${folder}" first`, { cause });
  });
  return parseFacts(text);
}

/**
 * The server to talk to. User and password come from NEO4J_USER (or NEO4J_USERNAME) and NEO4J_PASSWORD; with a user but no
 * password, a person at a terminal is asked.
 */
export async function connectionOf(uri: string, invocation: Invocation, effects: Effects): Promise<Connection> {
  const { env } = effects;
  const user = env['NEO4J_USER'] ?? env['NEO4J_USERNAME'];
  const password = env['NEO4J_PASSWORD'] ?? (user === undefined ? undefined : await effects.askSecret?.(`Password of ${user} at ${uri}: `));
  const database = optionText(invocation, 'database') ?? 'neo4j';
  return { uri, database, ...(user === undefined ? {} : { user }), ...(password === undefined ? {} : { password }) };
}

/** Runs with the connection from the environment; asks for a password once when the server wants one and none was given. */
export async function withCredentials<T>(
  connection: Connection,
  effects: Effects,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    return await work(connection);
  } catch (error) {
    const wanted = error instanceof UserError && error.code === 'neo4j-password' && connection.password === undefined;
    const password = wanted ? await effects.askSecret?.(`Password of ${connection.user ?? 'neo4j'} at ${connection.uri}: `) : undefined;
    if (!password) throw error;
    return work({ ...connection, password });
  }
}

/** A positive number given as an option. */
export function optionNumber(invocation: Invocation, name: string, least = 0): number | undefined {
  const text = optionText(invocation, name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isFinite(number) || number < least || text.trim() === '')
    throw new UsageError(
      `--${name.replace(/\p{Lu}/gu, (mark) => `-${mark.toLowerCase()}`)} takes a number of at least ${least}, not "${text}"`,
    );
  return number;
}

/** Progress on one line of a terminal; nothing elsewhere. */
export function progressLine(effects: Effects): { progress: Progress; end(): void } {
  let shown = 0;
  return {
    progress: (stage, done, total) => {
      if (!effects.errIsTerminal || (performance.now() - shown < 100 && done < total)) return;
      shown = performance.now();
      effects.err(`\r${stage}: ${done} of ${total}\u001b[K`);
    },
    end: () => {
      if (shown > 0) effects.err('\r\u001b[K');
    },
  };
}
