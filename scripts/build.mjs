// Compiles the library and the command line into dist/, and the viewer into dist/viewer. The command is made executable: npm does so only when it
// first links it, so that a later build would leave `npx rapporteur` without permission.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, ...args) => {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
const { bin } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
for (const file of Object.values(bin)) chmodSync(`${root}/${file}`, 0o755);
if (existsSync(`${root}/viewer/vite.config.ts`)) run('node_modules/vite/bin/vite.js', 'build', '--config', 'viewer/vite.config.ts');
