import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSiteServer } from '../../src/cli/server.ts';
import { runCli } from './harness.ts';

let folder: string;
let graph: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  graph = path.join(folder, 'out');
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  put('package/dist/viewer/index.html', '<p>viewer');
  put('package/dist/viewer/assets/a.js', 'let a;');
  put('package/dist/viewer/.hidden', 'x');
  put('package/secret.txt', 'secret');
  put('out/graph.json', '{}');
  put('out/other.json', '{}');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  type: string | undefined;
  body: string;
}
const ask = (port: number, at: string, options: { method?: string; host?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    const sent = request({ agent: false, port, host: '127.0.0.1', path: at, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'], body }));
    });
    sent.on('error', reject).end();
  });

async function withServer(test: (port: number) => Promise<void>): Promise<void> {
  const server = createSiteServer({ viewer: path.join(folder, 'package/dist/viewer'), graph });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await test((server.address() as { port: number }).port);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('the site', () => {
  it('serves the viewer and the built files with their types', async () => {
    await withServer(async (port) => {
      expect(await ask(port, '/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>viewer' });
      expect(await ask(port, '/assets/a.js?v=1')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', body: 'let a;' });
      expect(await ask(port, '/graph.json')).toEqual({ status: 200, type: 'application/json; charset=utf-8', body: '{}' });
      expect(await ask(port, '/graph.json', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    });
  });

  it.each([
    ['/../secret.txt', 400],
    ['/..%2f..%2fsecret.txt', 400],
    ['/%2e%2e/%2e%2e/secret.txt', 400],
    ['/assets/..\\..\\..\\secret.txt', 400],
    ['/%00', 400],
    ['/%zz', 400],
    ['/.hidden', 400],
    ['/other.json', 404],
    ['/assets', 404],
    ['//etc/passwd', 404],
  ])('refuses %s', async (at, status) => {
    await withServer(async (port) => {
      const answer = await ask(port, at);
      expect(answer.status).toBe(status);
      expect(answer.body).not.toContain('secret\n');
    });
  });

  it('refuses other methods and other hosts', async () => {
    await withServer(async (port) => {
      expect((await ask(port, '/', { method: 'POST' })).status).toBe(405);
      expect((await ask(port, '/', { host: 'elsewhere.example' })).status).toBe(403);
      expect((await ask(port, '/', { host: `localhost:${port}` })).status).toBe(200);
    });
  });
});

describe('serve', () => {
  it('says where it serves and ends cleanly when stopped', async () => {
    let stop = () => {};
    const untilStopped = () =>
      new Promise<void>((resolve) => {
        stop = resolve;
      });
    let port = 0;
    const run = runCli(['serve', '--graph', graph, '--port', '0'], {
      packageRoot: path.join(folder, 'package'),
      untilStopped,
      out: async (text) => {
        port = Number(/serving on http:\/\/127\.0\.0\.1:(\d+)\n/u.exec(text)?.[1]);
        expect((await ask(port, '/')).body).toBe('<p>viewer');
        stop();
      },
    });
    expect(await run).toMatchObject({ code: 0, err: '' });
    await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/u);
  });

  it('names a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, err } = await runCli(['serve', '--graph', graph, '--port', String(port)], { packageRoot: path.join(folder, 'package') });
    other.close();
    expect([code, err]).toEqual([1, `rapporteur: port ${port} is in use: stop what runs there or choose another with --port\n`]);
  });

  it('names an address that is not of this machine, and a viewer that is not built', async () => {
    const wrong = await runCli(['serve', '--graph', graph, '--host', '203.0.113.1', '--port', '0'], {
      packageRoot: path.join(folder, 'package'),
    });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('no address of this machine') });
    expect(await runCli(['serve', '--graph', graph], { packageRoot: folder })).toMatchObject({
      code: 1,
      err: expect.stringContaining('viewer is not built'),
    });
  });
});
