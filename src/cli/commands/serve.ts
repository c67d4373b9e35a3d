// serve: the viewer on a local address, until Ctrl-C.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { EXIT, UsageError, UserError } from '../../base/index.ts';
import { type CommandSpec, GRAPH_OPTION, optionText } from '../command.ts';

export const serve: CommandSpec = {
  name: 'serve',
  summary: 'show a built graph in the browser',
  options: [
    GRAPH_OPTION,
    { flags: '--port <number>', description: 'port to listen on; 0 takes a free one', default: '4173' },
    { flags: '--host <address>', description: 'address to listen on', default: '127.0.0.1' },
  ],
  examples: ['rapporteur serve', 'rapporteur serve --graph out --port 8080'],
  async run(invocation, effects) {
    const graph = optionText(invocation, 'graph') ?? 'out';
    const host = optionText(invocation, 'host') ?? '127.0.0.1';
    const port = Number(optionText(invocation, 'port') ?? '4173');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError('--port must be a number from 0 to 65535');
    const viewer = path.join(effects.packageRoot, 'dist', 'viewer');
    if (!existsSync(path.join(graph, 'graph.json')))
      throw new UserError('no-graph', `no graph in ${graph}: run "rapporteur build INPUT... --out ${graph}" first`);
    if (!existsSync(path.join(viewer, 'index.html')))
      throw new UserError('no-viewer', 'the viewer is not built: run "npm run build" first');
    const stopped = effects.untilStopped();
    const [{ createSiteServer }, { queryRoute }] = await Promise.all([import('../server.ts'), import('../queryroute.ts')]);
    const box = queryRoute(async () => {
      const [{ openGraphDirectory }, { parseFacts }] = await Promise.all([import('../../stores/index.ts'), import('../stores.ts')]);
      return openGraphDirectory(graph, { parse: parseFacts, notice: (line) => effects.err(`rapporteur: ${line}\n`) });
    });
    const server = createSiteServer({ viewer, graph, routes: new Map([['/api/query', box.route]]) });
    await listen(server, port, host);
    await effects.out(`serving on ${addressOf(server, host)}\n`);
    await stopped;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await box.close();
    return EXIT.ok;
  },
};

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(mistake(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function mistake(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new UserError('port', `port ${port} is in use: stop what runs there or choose another with --port`, { cause: error });
  if (error.code === 'EACCES')
    return new UserError('port', `port ${port} needs more rights: choose one above 1023 with --port`, { cause: error });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError('host', `${host} is no address of this machine: choose another with --host`, { cause: error });
  return error;
}

function addressOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
