// Writes graph-data/knowledge/person-names.txt from the names that @faker-js/faker lists for its locales in Latin letters: a line a word,
// in order of its folded key, with "m" and "f" for given names of men and women and "s" for surnames. Run by `npm run knowledge`.
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { foldedKey } from '../../dist/src/text/index.js';

const WORD = /^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u;

const marks = new Map();
function mark(names, sign) {
  for (const name of Array.isArray(names) ? names : []) {
    if (!WORD.test(name)) continue;
    const key = foldedKey(name.split('-')[0]);
    if (!/^[a-z]{3,}$/.test(key)) continue;
    marks.set(key, (marks.get(key) ?? new Set()).add(sign));
  }
}

for (const { person } of Object.values(allLocales)) {
  const { first_name: given, last_name: surname } = person ?? {};
  mark(given?.male, 'm');
  mark(given?.female, 'f');
  if (given?.male === undefined || given?.female === undefined) for (const sign of ['m', 'f']) mark(given?.generic, sign);
  for (const names of Object.values(surname ?? {})) mark(names, 's');
}

const lines = [...marks]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, signs]) => `${key}\t${['f', 'm', 's'].filter((sign) => signs.has(sign)).join('')}\n`);
writeFileSync(new URL('../../graph-data/knowledge/person-names.txt', import.meta.url), lines.join(''));
