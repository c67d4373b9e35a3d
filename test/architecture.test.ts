// The rows hold, and the check that says so can fail.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../scripts/architecture.mjs', import.meta.url));
const check = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('each module imports only from rows above its own', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = check();
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^\d+ modules, \d+ imports, 0 against the rows\n$/u);
  expect(status).toBe(0);
});

it('a wrong import is named, and a check that sees almost nothing fails', { timeout: 60_000 }, () => {
  const root = mkdtempSync(path.join(tmpdir(), 'rows-'));
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  put('src/model/index.ts', 'export type Thing = { a: number };\n');
  put('src/model/inner.ts', 'export const inner = 1;\n');
  put('src/cli/run.ts', "import { inner } from '../model/inner.ts';\nexport const run = inner;\n");
  put(
    'src/base/index.ts',
    "import { readFileSync } from 'node:fs';\nimport type { Thing } from '../model/index.ts';\nexport const read = (): Thing => readFileSync('x') as never;\n",
  );
  const { status, stderr } = check(root);
  rmSync(root, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain('base-imports-only-rows-above: src/base/index.ts -> src/model/index.ts');
  expect(stderr).toContain('node-only-at-the-edges: src/base/index.ts -> fs');
  expect(stderr).toContain('model-is-entered-by-its-index: src/cli/run.ts -> src/model/inner.ts');
  expect(stderr).toMatch(/only 4 modules and \d+ imports were seen/u);
});
