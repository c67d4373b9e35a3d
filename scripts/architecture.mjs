// Holds the rows: a module imports only from rows above its own, through the other module's index.ts.
// Fails too when it sees too few modules or imports, so that it can never pass on nothing.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const ROWS = [
  ['base'],
  ['model'],
  ['text'],
  ['rules'],
  ['knowledge'],
  ['lang'],
  ['discovery'],
  ['ingest', 'extract'],
  ['resolve'],
  ['graph'],
  ['formats', 'stores'],
  ['evaluation'],
  ['cli'],
];
const WITH_NODE = ['ingest', 'stores', 'cli', 'discovery', 'evaluation'];
const VIEWER_READS = ['base', 'model', 'graph', 'formats'];
/** A library and the only places that may name it. */
const ONLY_IN = {
  '@grafeo-db/js': '^src/stores/',
  'neo4j-driver': '^src/stores/',
  commander: '^src/cli/',
  linkedom: '^src/ingest/',
  '@mozilla/readability': '^src/ingest/',
  eld: '^src/ingest/',
  sigma: '^viewer/',
  preact: '^viewer/',
};
const FEWEST_MODULES = 60;
const FEWEST_IMPORTS = 150;

const all = ROWS.flat();
const oneOf = (names) => `(?:${names.join('|')})`;
const forbidden = [
  ...ROWS.flatMap((row, r) =>
    row.map((name) => ({
      name: `${name}-imports-only-rows-above`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: {
        path: `^src/(?:index\\.ts$|${oneOf(
          ROWS.slice(r)
            .flat()
            .filter((other) => other !== name),
        )}/|$^)`,
      },
    })),
  ),
  ...all.map((name) => ({
    name: `${name}-is-entered-by-its-index`,
    severity: 'error',
    from: { path: '^(?:src|viewer)/', pathNot: `^src/${name}/` },
    to: { path: `^src/${name}/`, pathNot: `^src/${name}/index\\.ts$` },
  })),
  {
    name: 'node-only-at-the-edges',
    severity: 'error',
    from: { path: '^(?:src|viewer)/', pathNot: `^(?:src/${oneOf(WITH_NODE)}/|viewer/vite\\.config)` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'viewer-reads-only-base-model-graph-formats',
    severity: 'error',
    from: { path: '^viewer/' },
    to: { path: '^src/', pathNot: `^src/${oneOf(VIEWER_READS)}/` },
  },
  { name: 'src-knows-no-viewer', severity: 'error', from: { path: '^src/' }, to: { path: '^(?:viewer|test|scripts)/' } },
  ...Object.entries(ONLY_IN).map(([library, place]) => ({
    name: `${library.replace(/[^a-z0-9]/gu, '-')}-only-in-its-place`,
    severity: 'error',
    from: { path: '^(?:src|viewer)/', pathNot: place },
    to: { path: `(?:^|node_modules/)${library}(?:/|$)` },
  })),
  {
    name: 'no-circle',
    severity: 'error',
    from: { path: '^(?:src|viewer)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  { name: 'all-resolved', severity: 'error', from: { path: '^(?:src|viewer)/' }, to: { couldNotResolve: true } },
];

// The cruiser asks swc to read every file as plain TypeScript; a .tsx file is told by its name.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync.call(swc, file, { ...options, tsx: file.endsWith('.tsx') });
const { cruise } = await import('dependency-cruiser');

process.chdir(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const { output } = await cruise(
  ['src', 'viewer'].filter((folder) => existsSync(folder)),
  {
    ruleSet: { forbidden },
    validate: true,
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|out)/|\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
);
const violations = output.summary.violations.filter(({ rule, from, cycle }) => rule.name !== 'no-circle' || !opensByTypes(from, cycle));
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`);
const own = output.modules.filter(({ source }) => /^(?:src|viewer)\//u.test(source));
const imports = own.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
if (own.length < FEWEST_MODULES || imports < FEWEST_IMPORTS) {
  console.error(`only ${own.length} modules and ${imports} imports were seen: the reader of TypeScript is broken`);
  process.exit(1);
}
console.log(`${own.length} modules, ${imports} imports, ${violations.length} against the rows`);
process.exit(violations.length === 0 ? 0 : 1);

/** A circle in which one step imports types alone is none when the program runs; the swc reader does not tell them apart. */
function opensByTypes(from, cycle) {
  const steps = [from, ...cycle.map(({ name }) => name)];
  return steps.slice(1).some((to, i) => importsTypesOnly(steps[i], to));
}

function importsTypesOnly(from, to) {
  const text = readFileSync(from, 'utf8');
  const found = [...text.matchAll(/^(?:import|export)\s([^'";]*?)\sfrom\s'([^']+)'/gmu)].filter(
    ([, , name]) => path.posix.join(path.posix.dirname(from), name) === to,
  );
  return found.length > 0 && found.every(([, names]) => names.startsWith('type ') || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/u.test(names));
}
