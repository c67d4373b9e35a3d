// The engine's process seen from outside: started, spoken to, watched, killed. A runaway query or a crash ends the
// process and nothing else.
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UserError } from '../../base/index.ts';
import type { QueryLimits, WriteReport } from '../port.ts';
import type { EngineAnswer, EngineFailure, EngineMode, EngineReply, EngineRequest } from './protocol.ts';

/** How often the memory of a running query is looked at. */
const MEMORY_POLL_MS = 50;

/** The compiled entry of the engine's process; when this module runs from source (tests), the one that was built from it. */
function entry(): string {
  const here = fileURLToPath(new URL('./child.js', import.meta.url));
  if (existsSync(here)) return here;
  return fileURLToPath(new URL('../../../dist/src/stores/embedded/child.js', import.meta.url));
}

interface Waiting {
  resolve(reply: EngineReply): void;
  reject(error: Error): void;
}

export class EngineProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready: Promise<string>;
  #next = 1;
  #end: Error | undefined;
  /** Why the process was killed, when it was killed on purpose. */
  #killed: UserError | undefined;

  constructor(mode: EngineMode, file: string) {
    this.#child = fork(entry(), [mode, file], {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=8192'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#ready = new Promise((resolve, reject) => {
      this.#child.on('message', (reply: EngineReply) => {
        if ('ready' in reply) {
          if ('version' in reply.ready) resolve(reply.ready.version);
          else reject(asError(reply.ready));
          return;
        }
        const waiting = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        if ('failure' in reply) waiting?.reject(asError(reply.failure));
        else waiting?.resolve(reply);
      });
      const ended = (how: string): void => {
        this.#end ??=
          this.#killed ?? new UserError('engine-crashed', `The engine's process ended (${how}): ask again, it is started anew.`);
        reject(new UserError('index-damaged', `The engine ended while opening the graph file (${how}).`));
        for (const waiting of this.#waiting.values()) waiting.reject(this.#end);
        this.#waiting.clear();
      };
      this.#child.on('exit', (code, signal) => ended(signal ?? `code ${code}`));
      this.#child.on('error', (error) => ended(error.message));
    });
    this.#ready.catch(() => {});
  }

  /** The engine's version, once the file is open. Rejects with `index-damaged` when it cannot be opened. */
  ready(): Promise<string> {
    return this.#ready;
  }

  get isAlive(): boolean {
    return this.#end === undefined && this.#killed === undefined;
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  async write(request: Exclude<EngineRequest, { op: 'query' }>): Promise<WriteReport> {
    return ((await this.#send(request)) as { report: WriteReport }).report;
  }

  /** Asks one query and kills the process when a limit is passed. */
  async query(request: Extract<EngineRequest, { op: 'query' }>, limits: QueryLimits): Promise<EngineAnswer> {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const seconds = limits.timeoutMs / 1000;
      this.kill(new UserError('query-timeout', `Query stopped: it ran longer than ${seconds} s. Narrow it, or raise --timeout.`));
    }, limits.timeoutMs);
    void this.#watchMemory(limits.maxMemoryMb, stop.signal);
    try {
      return ((await this.#send(request)) as { answer: EngineAnswer }).answer;
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }

  kill(reason: UserError): void {
    this.#killed ??= reason;
    this.#child.kill('SIGKILL');
  }

  async close(): Promise<void> {
    if (this.#end) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#killed ??= new UserError('store-closed', 'The store is closed: open it again.');
    this.#child.kill('SIGKILL');
    await gone;
  }

  async #send(request: EngineRequest): Promise<EngineReply> {
    await this.#ready;
    if (this.#end) throw this.#end;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#child.send({ id, request }, (error) => {
        if (error && this.#waiting.delete(id)) reject(this.#end ?? this.#killed ?? error);
      });
    });
  }

  async #watchMemory(limitMb: number, stop: AbortSignal): Promise<void> {
    const before = await residentMb(this.pid);
    while (!stop.aborted && before !== undefined) {
      await new Promise((resolve) => setTimeout(resolve, MEMORY_POLL_MS));
      const now = stop.aborted ? undefined : await residentMb(this.pid);
      if (now === undefined || stop.aborted) return;
      if (now - before > limitMb) {
        this.kill(new UserError('query-memory', `Query stopped: it took more than ${limitMb} MB of memory. Narrow it, or raise --memory.`));
        return;
      }
    }
  }
}

function asError({ code, message }: EngineFailure): UserError {
  return new UserError(code, message);
}

/** Resident memory of a process in MB: from /proc, elsewhere from ps; undefined when neither knows it. */
async function residentMb(pid: number | undefined): Promise<number | undefined> {
  if (pid === undefined) return undefined;
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return undefined;
  }
  return new Promise((resolve) => {
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (error, stdout) => resolve(error ? undefined : Number(stdout) / 1024));
  });
}
