// Each frame and pattern of a pack fires on its own example and stays silent on its counter-example.
import { it } from 'vitest';
import { readArticle } from '../../src/extract/extract.ts';
import { articleOf, everyPack, expectNone, type FoundPack, read } from './packs.ts';

for (const pack of await everyPack()) {
  const rules = [...(pack.pack.events?.frames ?? []), ...(pack.pack.events?.patterns ?? [])];
  it(`${pack.tag}: every example fires its rule`, () => {
    expectNone(
      rules
        .filter(({ name, example }) => !rulesFired(pack, example).includes(name))
        .map(({ name, example }) => report(pack, name, example)),
      `${pack.tag} examples do not fire their rule`,
    );
  });
  it(`${pack.tag}: no counter-example fires its rule`, () => {
    expectNone(
      rules
        .filter(({ name, counterExample }) => rulesFired(pack, counterExample).includes(name))
        .map(({ name, counterExample }) => report(pack, name, counterExample)),
      `${pack.tag} counter-examples fire their rule`,
    );
  });
}

function rulesFired(pack: FoundPack, text: string): string[] {
  const { relations, statements } = readArticle(articleOf(text, pack.tag), pack.compiled);
  return [...relations.map(({ evidence }) => evidence.rule), ...statements.map(({ rule }) => rule)];
}

function report(pack: FoundPack, rule: string, text: string): string {
  const { entities, relations } = read(pack, text);
  const name = (id: string): string => entities.find((entity) => entity.id === id)!.label;
  return [
    `  ${rule}: ${text}`,
    `    entities    ${entities.map(({ kind, label }) => `${kind} ${label}`).join('; ') || 'none'}`,
    ...relations.map(({ type, from, to, evidence }) => `    relation    ${name(from)} ${type} ${name(to)}  [${evidence.rule}]`),
  ].join('\n');
}
