// Sees to it that dist/ holds what src/ says, for tests that start the command as users do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Path of the built command. Builds only what is missing or older than its source, so a fresh checkout is not built twice. */
export function builtCommand(): string {
  const command = path.join(root, 'dist/src/cli/bin.js');
  const viewer = existsSync(path.join(root, 'dist/viewer/index.html'));
  if (!viewer) build('scripts/build.mjs');
  else if (!existsSync(command) || statSync(command).mtimeMs < newest(path.join(root, 'src')))
    build('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
  return command;
}

function build(script: string, ...args: string[]): void {
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`);
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...files.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}
