// What every language pack must be, whatever the language.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseDatePattern } from '../../src/lang/dates.ts';
import { parsePattern } from '../../src/rules/index.ts';
import { comparisonKey } from '../../src/text/index.ts';
import { everyPack, expectNone } from './packs.ts';

/** Every string of a pack with the path that leads to it. Keys of number tables are forms too. */
function* strings(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* strings(entry, `${at}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) {
      if (/^numbers\.(?:words|scales)$/u.test(at)) yield [`${at} key`, key];
      yield* strings(entry, at === '' ? key : `${at}.${key}`);
    }
}

/** Every list of forms of a pack with the path that leads to it. */
function* lists(value: unknown, at: string): Generator<[string, readonly string[]]> {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) yield [at, value];
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* lists(entry, `${at}[${index}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* lists(entry, at === '' ? key : `${at}.${key}`);
}

function repeated(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => seen.has(form) || !seen.add(form));
}

for (const { tag, folder, pack, compiled, cases } of await everyPack()) {
  it(`${tag}: folder, manifest and README agree`, () => {
    expect(pack.manifest.tag).toBe(path.basename(folder));
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(pack.manifest.name.trim()).not.toBe('');
    expect(pack.manifest.englishName).toBe(new Intl.DisplayNames(['en'], { type: 'language' }).of(tag));
    if (pack.manifest.homeCountry !== undefined) expect(pack.manifest.homeCountry).toMatch(/^[A-Z]{2}$/u);
    const readme = path.join(folder, 'README.md');
    expect(existsSync(readme)).toBe(true);
    expect(statSync(readme).size).toBeGreaterThan(200);
    expect(readFileSync(readme, 'utf8')).toMatch(/gap/iu);
  });

  it(`${tag}: forms are written in composed letters, without empty ones or stray space`, () => {
    const all = [...strings(pack, '')];
    expect(all.length).toBeGreaterThan(500);
    expectNone(
      all.flatMap(([at, text]) => (text !== text.normalize('NFC') ? [`  ${at}: "${text}" is not NFC`] : [])),
      'texts',
    );
    expectNone(
      all.flatMap(([at, text]) => (text.trim() === '' || text !== text.trim() || /\s{2}/u.test(text) ? [`  ${at}: "${text}"`] : [])),
      'empty texts, or with stray space',
    );
    expectNone(
      all.flatMap(([at, text]) => (/\\u|\u00AD|[\u200B-\u200D\uFEFF]/u.test(text) ? [`  ${at}: "${text}"`] : [])),
      'texts with escapes or invisible letters',
    );
  });

  it(`${tag}: no form stands twice in one list`, () => {
    expectNone(
      [...lists(pack, '')].flatMap(([at, forms]) => repeated(forms).map((form) => `  ${at}: "${form}"`)),
      'repeated forms',
    );
  });

  it(`${tag}: no entry is a list of its own`, () => {
    expectNone(
      [...lists(pack, '')].flatMap(([at, forms]) =>
        at.startsWith('times.dates') ? [] : forms.filter((form) => /[;|]|^,|,$|,(?! )/u.test(form)).map((form) => `  ${at}: "${form}"`),
      ),
      'entries that look like lists',
    );
  });

  it(`${tag}: months and weekdays are told apart`, () => {
    for (const table of [pack.times.months, pack.times.weekdays]) {
      expect(table.every((forms) => forms.length > 0)).toBe(true);
      expect(repeated(table.flatMap((forms) => forms.map(comparisonKey)))).toEqual([]);
    }
  });

  it(`${tag}: every date pattern and token pattern can be read`, () => {
    expect(pack.times.dates.length).toBeGreaterThan(0);
    for (const pattern of pack.times.dates)
      expect(parseDatePattern(pattern, compiled.affixes, (key) => key.length).length).toBeGreaterThan(0);
    for (const { pattern } of pack.events?.patterns ?? [])
      expect(parsePattern(pattern, (word) => word.length).elements.length).toBeGreaterThan(0);
  });

  it(`${tag}: rules have names of their own, examples and counter-examples`, () => {
    const rules = [...(pack.events?.frames ?? []), ...(pack.events?.patterns ?? [])];
    expect(repeated(rules.map(({ name }) => name))).toEqual([]);
    for (const { name, example, counterExample } of rules) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(example.length, name).toBeGreaterThan(10);
      expect(counterExample.length, name).toBeGreaterThan(10);
      expect(example, name).not.toBe(counterExample);
    }
  });

  it(`${tag}: verbs have forms and frames, each lemma once a sense`, () => {
    const speech = pack.speech?.verbs ?? [];
    expectNone(
      speech.filter(({ content }) => content.length === 0).map(({ lemma }) => `  ${lemma}`),
      'reporting verbs without a frame',
    );
    const groups = [
      ['speech', speech],
      ['events', pack.events?.verbs ?? []],
    ] as const;
    for (const [part, verbs] of groups) {
      expectNone(
        verbs
          .filter((verb) => ![...lists(verb, '')].some(([at, forms]) => at !== 'content' && forms.length > 0))
          .map((v) => `  ${v.lemma}`),
        `${part} verbs without forms`,
      );
      expectNone(
        repeated(verbs.map(({ lemma, sense }) => `${lemma} (${sense})`)).map((line) => `  ${line}`),
        `${part} verbs listed twice`,
      );
    }
  });

  it(`${tag}: the corpus has positive and negative cases for every task the pack covers`, () => {
    const tasks = ['person', 'organization', 'event', 'place', 'group', 'date', 'position'];
    if (!compiled.uncovered.includes('statements')) tasks.push('statement');
    if (!compiled.uncovered.includes('relations')) tasks.push('relation');
    const having = (list: 'yes' | 'no') =>
      new Set(cases.filter((entry) => (entry[list]?.length ?? 0) > 0).map((entry) => entry.task as string));
    expectNone(
      tasks.filter((task) => !having('yes').has(task)).map((task) => `  ${task}`),
      'tasks without a positive case',
    );
    expectNone(
      tasks.filter((task) => ['person', 'statement', 'relation'].includes(task) && !having('no').has(task)).map((task) => `  ${task}`),
      'tasks without a negative case',
    );
    expect(cases.every((entry) => (entry.yes?.length ?? 0) + (entry.no?.length ?? 0) > 0)).toBe(true);
  });
}
