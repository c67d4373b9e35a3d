// A TCP proxy before the server, to cut connections in the middle of a push.
import { connect, createServer, type Server, type Socket } from 'node:net';

export class CuttingProxy {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  readonly #target: number;
  /** Bytes sent to the server so far, and after how many everything is cut. */
  sent = 0;
  cutAfter = Number.POSITIVE_INFINITY;
  /** After a cut: refuse new connections too. */
  stayDown = false;
  cuts = 0;
  #down = false;

  constructor(target: number) {
    this.#target = target;
    this.#server = createServer((client) => {
      if (this.#down) {
        client.destroy();
        return;
      }
      const server = connect(this.#target, '127.0.0.1');
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        socket.on('close', () => this.#sockets.delete(socket));
        socket.on('error', () => socket.destroy());
      }
      client.on('close', () => server.destroy());
      server.on('close', () => client.destroy());
      server.pipe(client);
      client.on('data', (chunk) => {
        this.sent += chunk.length;
        if (this.sent > this.cutAfter) this.#cut();
        else server.write(chunk);
      });
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as { port: number }).port;
  }

  #cut(): void {
    this.cuts++;
    this.cutAfter = Number.POSITIVE_INFINITY;
    this.#down = this.stayDown;
    for (const socket of this.#sockets) socket.destroy();
  }

  comeBack(): void {
    this.#down = false;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
