// Input tree in, output tree out: each folder of golden/ is a run. UPDATE_GOLDEN=1 writes what a run gives; read the difference.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from './harness.ts';

const golden = fileURLToPath(new URL('golden', import.meta.url));
const cases = readdirSync(golden).sort();
const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-'));
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('golden runs', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
  });

  it.each(cases)('%s', async (name) => {
    const from = path.join(golden, name);
    const steps = JSON.parse(readFileSync(path.join(from, 'run.json'), 'utf8')) as string[][];
    if (existsSync(path.join(from, 'input'))) cpSync(path.join(from, 'input'), path.join(folder, 'input'), { recursive: true });
    writeFileSync(path.join(folder, 'in-the-way'), 'a file');
    process.chdir(folder);
    const log: string[] = [];
    for (const args of steps) {
      const { code, out, err } = await runCli(args);
      log.push(
        `$ rapporteur ${args.map((arg) => (/\s/u.test(arg) ? JSON.stringify(arg) : arg)).join(' ')}`,
        out,
        err === '' ? '' : `stderr:\n${err}`,
        `exit ${code}\n`,
      );
    }
    const result: Record<string, string> = { 'log.txt': withoutLayout(log.filter((part) => part !== '').join('\n')) };
    if (existsSync('out')) {
      for (const file of readdirSync('out').sort())
        result[`out/${file}`] = file === 'graph.gexf' ? 'present\n' : withoutLayout(readFileSync(path.join('out', file), 'utf8'));
    }
    const expected = path.join(from, 'expected');
    if (process.env['UPDATE_GOLDEN']) {
      rmSync(expected, { recursive: true, force: true });
      for (const [file, text] of Object.entries(result)) {
        mkdirSync(path.dirname(path.join(expected, file)), { recursive: true });
        writeFileSync(path.join(expected, file), text);
      }
    }
    expect(result).toEqual(readTree(expected));
  });
});

/** The layout has tests of its own; here it would only hide what changed. */
function withoutLayout(text: string): string {
  return text.replace(/,\s*"(?:size|x|y)":\s?-?[\d.]+/gu, '');
}

function readTree(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file).split(path.sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}
