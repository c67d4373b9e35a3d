// The command as users start it: a process of its own, built by the package's own build.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtCommand } from '../built.ts';

let bin: string;
let folder: string;

beforeAll(() => {
  bin = builtCommand();
  folder = mkdtempSync(path.join(tmpdir(), 'bin-'));
  mkdirSync(path.join(folder, 'out'));
  writeFileSync(path.join(folder, 'out/graph.json'), '{}');
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const cli = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });

it('prints its version and ends with 0', () => {
  expect(cli('--version')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) });
});

it('tells mistakes of usage (2) from mistakes of the user (1)', () => {
  expect(cli('nonsense').status).toBe(2);
  expect(cli('stats', '--graph', 'nowhere')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('no graph in nowhere'),
  });
});

it('shows where an error came from with --debug', () => {
  expect(cli('stats', '--graph', 'nowhere', '--debug').stderr).toMatch(/UserError: no graph in nowhere.*\n\s+at /u);
});

it.each(['SIGINT', 'SIGTERM'] as const)('serves until %s and ends with 0', { timeout: 20_000 }, async (signal) => {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => resolve(/serving on (\S+)/u.exec(data.toString())?.[1] ?? ''));
    child.stderr.on('data', (data: Buffer) => reject(new Error(data.toString())));
  });
  const page = await fetch(address);
  expect([page.status, (await page.text()).includes('<script')]).toEqual([200, true]);
  child.kill(signal);
  expect(await ended).toBe(0);
});

it('ends quietly when its reader has seen enough', () => {
  const { status, stderr } = spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${bin}" --help | true`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
