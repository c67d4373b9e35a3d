#!/usr/bin/env node
// The command line on the real world.
import { createRequire } from 'node:module';
import type { Effects } from './effects.ts';
import { openEngine } from './library.ts';
import { run } from './program.ts';
import { askSecret } from './prompt.ts';
import { findPackageRoot } from './root.ts';

const packageRoot = findPackageRoot(import.meta.url);

const effects: Effects = {
  out: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  err: (text) => {
    process.stderr.write(text);
  },
  errIsTerminal: process.stderr.isTTY === true,
  stdin: process.stdin,
  env: process.env,
  engine: openEngine,
  askSecret,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  version: (createRequire(import.meta.url)(`${packageRoot}/package.json`) as { version: string }).version,
  packageRoot,
};

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await run(process.argv.slice(2), effects);
