// The cases beside each pack: what must be found in a sentence, and what must not. One test a pack and task; it shows all that fail.
import { expect, it } from 'vitest';
import { problemOf } from './cases.ts';
import { everyPack, expectNone } from './packs.ts';

const packs = await everyPack();

it('there are packs with cases', () => {
  expect(packs.length).toBeGreaterThan(0);
});

for (const pack of packs) {
  for (const task of [...new Set(pack.cases.map((entry) => entry.task))].sort()) {
    it(`${pack.tag}: ${task}`, () => {
      const problems = pack.cases.filter((entry) => entry.task === task).flatMap((entry) => problemOf(pack, entry) ?? []);
      expectNone(problems, `${pack.tag} ${task} cases fail`);
    });
  }
}
