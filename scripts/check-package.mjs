// Packs the package, installs it in a folder of its own and builds the sample articles with it: the same bytes as the checkout's.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'package-'));
const run = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const [{ filename, size, files }] = JSON.parse(run(root, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
  writeFileSync(path.join(folder, 'package.json'), '{"private":true,"type":"module"}');
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', `./${filename}`);
  const articles = path.join(root, 'graph-data', 'articles');
  run(folder, 'npx', '--no-install', 'rapporteur', 'build', articles, '--out', 'installed');
  run(folder, process.execPath, path.join(root, 'dist', 'src', 'cli', 'bin.js'), 'build', articles, '--out', 'checkout');
  for (const name of ['graph.json', 'graph.gexf', 'fragments.jsonl']) {
    const [installed, checkout] = ['installed', 'checkout'].map((from) => readFileSync(path.join(folder, from, name), 'utf8'));
    if (installed !== checkout) throw new Error(`${name} of the installed package differs from the checkout's`);
  }
  run(
    folder,
    process.execPath,
    '--input-type=module',
    '--eval',
    "const { extract, resolve, toGraph } = await import('rapporteur'); if (![extract, resolve, toGraph].every((f) => typeof f === 'function')) process.exit(1);",
  );
  console.log(`${filename}: ${files.length} files, ${Math.round(size / 1000)} kB, builds the same graph when installed`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
