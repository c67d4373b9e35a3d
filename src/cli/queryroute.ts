// POST /api/query: the query box of the viewer. A query that runs away or an engine that dies ends in an answer that says so;
// the server stays.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { UserError } from '../base/index.ts';
import type { GraphStore, Parameters } from '../stores/index.ts';
import type { Route } from './server.ts';

/** Limits of one question from a browser: tighter than those of the command line. */
const LIMITS = { timeoutMs: 10_000, maxRows: 1000, maxMemoryMb: 1024 };
const LONGEST_REQUEST = 100_000;

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/**
 * A route that takes `{"cypher", "parameters"}` or `{"name", "parameters"}` as JSON and gives
 * `{"columns", "rows", "truncated", "ms"}`, or `{"code", "message"}` with status 400. GET lists the named queries.
 */
export function queryRoute(open: () => Promise<GraphStore>): { route: Route; close(): Promise<void> } {
  let store: Promise<GraphStore> | undefined;
  const opened = (): Promise<GraphStore> => {
    store ??= open().catch((error: unknown) => {
      store = undefined;
      throw error;
    });
    return store;
  };
  const route: Route = async (request, response) => {
    try {
      const stores = await import('../stores/index.ts');
      if (request.method === 'GET') return send(response, 200, stores.NAMED_QUERIES);
      if (request.method !== 'POST') return send(response, 405, { code: 'method', message: 'ask with POST' });
      // A form of another page cannot send JSON: what is not JSON is refused.
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        return send(response, 415, { code: 'type', message: 'send JSON' });
      const { cypher, name, parameters = {} } = await readQuestion(request);
      const named = name === undefined ? undefined : stores.namedQuery(name);
      const complete = named ? stores.completeParameters(named, parameters) : parameters;
      send(response, 200, await (await opened()).query(named?.cypher ?? cypher ?? '', complete, LIMITS));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      send(response, 400, { code: error.code, message: error.message });
    }
  };
  return { route, close: async () => (await store?.catch(() => undefined))?.close() };
}

interface Question {
  cypher?: string;
  name?: string;
  parameters?: Parameters;
}

async function readQuestion(request: IncomingMessage): Promise<Question> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LONGEST_REQUEST) throw new UserError('query-size', 'The question is too long: at most 100 kB are taken.');
    chunks.push(chunk);
  }
  let question: unknown;
  try {
    question = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (cause) {
    throw new UserError('query-request', 'The question is not JSON: send {"cypher": "..."} or {"name": "..."}.', { cause });
  }
  if (!isQuestion(question))
    throw new UserError('query-request', 'The question holds no query: send {"cypher": "..."} or {"name": "..."}.');
  return question;
}

function isQuestion(value: unknown): value is Question {
  if (value === null || typeof value !== 'object') return false;
  const { cypher, name, parameters = {} } = value as Record<string, unknown>;
  const texts = [cypher, name].filter((text) => text !== undefined);
  return (
    texts.length === 1 &&
    typeof texts[0] === 'string' &&
    typeof parameters === 'object' &&
    parameters !== null &&
    !Array.isArray(parameters)
  );
}

function send(response: ServerResponse, status: number, body: unknown): void {
  // What is left of a refused request is not read: the connection ends with the answer.
  response.writeHead(status, response.req.complete ? HEADERS : { ...HEADERS, connection: 'close' });
  response.end(JSON.stringify(body));
}
