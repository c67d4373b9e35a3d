import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { madeGraph } from '../../scripts/bench/made-graph.mjs';
import { parseFacts } from '../../src/cli/stores.ts';
import { writeGraphJson } from '../../src/formats/index.ts';
import { toGraph } from '../../src/graph/index.ts';
import type { FactGraph } from '../../src/model/index.ts';
import { openGraphDirectory } from '../../src/stores/index.ts';
import { builtCommand } from '../built.ts';
import { facts } from './facts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-index-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true, force: true });
});

const write = (graph: FactGraph): Promise<void> => writeFile(join(folder, 'graph.json'), writeGraphJson(toGraph(graph)));
const index = (): string => join(folder, 'graph.grafeo');

/** Opens the folder, counts the people, closes; gives the count and the notices. */
async function ask(): Promise<{ count: unknown; notices: string[] }> {
  const notices: string[] = [];
  const store = await openGraphDirectory(folder, { parse: parseFacts, notice: (line) => notices.push(line) });
  try {
    return { count: (await store.query('MATCH (n:Person) RETURN count(n)')).rows[0]?.[0], notices };
  } finally {
    await store.close();
  }
}

describe('the index of a folder', () => {
  test('is made once, and used after that', async () => {
    await write(facts());
    const first = await ask();
    expect(first.count).toBe(4);
    expect(first.notices).toEqual([expect.stringContaining('there is none')]);
    const { mtimeMs } = await stat(index());
    expect(await ask()).toEqual({ count: 4, notices: [] });
    expect((await stat(index())).mtimeMs).toBe(mtimeMs);
    expect((await readdir(folder)).sort()).toEqual(['graph.grafeo', 'graph.grafeo.json', 'graph.json']);
  });

  test('is made anew when graph.json changed, and not when only its time did', async () => {
    await write(facts());
    await ask();
    await utimes(join(folder, 'graph.json'), new Date(1), new Date(1));
    expect((await ask()).notices).toEqual([]);
    const { nodes } = facts();
    await write({ nodes: nodes.filter((node) => node.attributes.kind === 'Person').slice(1), edges: [] });
    const again = await ask();
    expect(again.count).toBe(3);
    expect(again.notices).toEqual([expect.stringContaining('has changed')]);
  });

  test.each<[string, (file: string) => Promise<unknown>]>([
    ['cut short', (file) => truncate(file, 5000)],
    ['empty', (file) => truncate(file, 0)],
    ['something else', (file) => writeFile(file, 'not a graph\n'.repeat(1000))],
    ['zeroed at its head', async (file) => writeFile(file, (await readFile(file)).fill(0, 0, 8192))],
    ['overwritten in its middle', async (file) => writeFile(file, (await readFile(file)).fill(0x55, 20_000, 60_000))],
    ['gone', (file) => rm(file)],
    ['without its stamp', (file) => rm(`${file}.json`)],
    ['stamped with nonsense', (file) => writeFile(`${file}.json`, 'null')],
    [
      'of another version',
      async (file) => writeFile(`${file}.json`, (await readFile(`${file}.json`, 'utf8')).replace('"mapping":', '"mapping":9')),
    ],
  ])('is made anew when it is %s', async (_, damage) => {
    await write(facts());
    await ask();
    await damage(index());
    const again = await ask();
    expect(again.count).toBe(4);
    expect(again.notices).toHaveLength(1);
    expect((await ask()).notices).toEqual([]);
  });

  test('a folder without a graph, and a graph.json that is broken, are told apart', async () => {
    await expect(ask()).rejects.toMatchObject({ code: 'graph-missing' });
    await writeFile(join(folder, 'graph.json'), '{"attributes":');
    await expect(ask()).rejects.toMatchObject({ code: 'graph-json' });
  });

  test('two that make it at once do not hinder each other', async () => {
    await write(facts());
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ count }) => count)).toEqual([4, 4, 4]);
    expect((await readdir(folder)).sort()).toEqual(['graph.grafeo', 'graph.grafeo.json', 'graph.json']);
  });

  test('when the process that answers is killed, the next question is answered', async () => {
    await write(facts());
    const store = await openGraphDirectory(folder, { parse: parseFacts });
    const slow = store.query('UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)');
    const outcome = slow.catch((error: { code?: string }) => error.code);
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(store.pid as number, 'SIGKILL');
    expect(await outcome).toBe('engine-crashed');
    expect((await store.query('RETURN 1')).rows).toEqual([[1]]);
    await store.close();
  });

  test('kill -9 while it is being made, 20 times: the next question is answered each time', async () => {
    await write(madeGraph({ nodes: 3000, edges: 15_000, seed: 7 }));
    const bin = builtCommand();
    const run = (): ReturnType<typeof spawn> =>
      spawn(process.execPath, [bin, 'query', '--graph', folder, '--format', 'json', 'MATCH ()-[r]->() RETURN count(r) AS n'], {
        detached: true,
      });
    let unfinished = 0;
    for (let i = 0; i < 20; i++) {
      await rm(index(), { force: true });
      const victim = run();
      const ended = new Promise((resolve) => victim.once('exit', resolve));
      await new Promise((resolve) => setTimeout(resolve, 120 + i * 40));
      // By turns the command alone, as the kernel kills it, and the command with its engine.
      if (victim.exitCode === null) process.kill(i % 2 === 0 ? (victim.pid as number) : -(victim.pid as number), 'SIGKILL');
      await ended;
      if (!(await stat(index()).catch(() => undefined))) unfinished++;
      const next = run();
      let out = '';
      next.stdout?.on('data', (chunk) => {
        out += chunk;
      });
      const code = await new Promise((resolve) => next.once('close', resolve));
      expect([code, JSON.parse(out || 'null')], `after kill ${i}`).toEqual([0, [{ n: 15_000 }]]);
    }
    console.log(`${unfinished} of 20 kills came before the index was complete`);
    expect(unfinished).toBeGreaterThanOrEqual(8);
    await ask();
    expect((await readdir(folder)).sort()).toEqual(['graph.grafeo', 'graph.grafeo.json', 'graph.json']);
  }, 180_000);
});
