// npm run bench:start [-- ROUNDS]: wall time of a build of the five sample articles, start of node included, beside node's own start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('ROUNDS must be a whole number above 0');
  process.exit(2);
}
const out = mkdtempSync(path.join(tmpdir(), 'start-'));
const command = ['dist/src/cli/bin.js', 'build', 'graph-data/articles', '--out', out];

/** Seconds that one run of node takes. */
function timed(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || `node ${args.join(' ')} ended with ${status}`);
  return (performance.now() - begin) / 1000;
}

function line(name, seconds) {
  const sorted = [...seconds].sort((a, b) => a - b);
  const [best, median, worst] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map((at) => sorted[at].toFixed(2));
  console.log(`${name.padEnd(28)}best ${best} s  median ${median} s  worst ${worst} s`);
}

try {
  const [builds, bare] = [[], []];
  for (let round = 0; round < rounds; round++) {
    builds.push(timed(command));
    bare.push(timed(['--eval', '0']));
  }
  console.log(`node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, ${rounds} rounds`);
  line('build of the five articles', builds);
  line('node alone', bare);
} finally {
  rmSync(out, { recursive: true, force: true });
}
