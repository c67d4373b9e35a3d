// A small static server for the viewer and the files of a build. Reads only what lies in the folders it was given.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

/** Answers a request under its own path, such as `/api/query`. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Site {
  /** Folder of the built viewer. */
  viewer: string;
  /** Folder that build wrote; its files are served beside the viewer. */
  graph: string;
  routes?: ReadonlyMap<string, Route>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.gexf': 'application/xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};
const BUILT = new Set(['graph.json', 'graph.gexf', 'fragments.jsonl']);
const SAFETY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'; base-uri 'none'",
};

/** A server that is not listening yet. On a loopback address it answers only to loopback names, so that no page elsewhere can read it. */
export function createSiteServer(site: Site): Server {
  const server = createServer((request, response) => {
    answer(site, server, request, response).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'cannot be read');
      else response.destroy();
    });
  });
  return server;
}

async function answer(site: Site, server: Server, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isWelcome(server, request)) return refuse(response, 403, 'wrong host');
  const name = pathOf(request.url ?? '/');
  if (name === undefined) return refuse(response, 400, 'bad path');
  const route = site.routes?.get(`/${name}`);
  if (route) return await route(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'only GET', { allow: 'GET, HEAD' });
  const file = BUILT.has(name) ? path.join(site.graph, name) : path.join(site.viewer, name === '' ? 'index.html' : name);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(response, 404, 'not found');
  const headers = {
    ...SAFETY,
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  };
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The path without a leading slash; undefined when it cannot be decoded or leads out of its folder. */
function pathOf(url: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(url.split(/[?#]/u, 1)[0]!).replace(/^\/+/u, '');
  } catch {
    return undefined;
  }
  const parts = name.split(/[/\\]/u);
  return name.includes('\0') || parts.some((part) => part.startsWith('.')) || path.isAbsolute(name) ? undefined : name;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

function isWelcome(server: Server, request: IncomingMessage): boolean {
  const address = server.address();
  if (address === null || typeof address === 'string' || !LOOPBACK.has(address.address)) return true;
  const host = request.headers.host ?? '';
  return LOOPBACK.has(host.replace(/:\d+$/u, ''));
}

function refuse(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...SAFETY, 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}
