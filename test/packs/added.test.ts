// Adding a language touches one folder: a made-up pack in a folder of the user's is found, compiled and extracted with.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadKnowledge, loadPacks } from '../../src/discovery/index.ts';
import { extract } from '../../src/extract/index.ts';
import type { LanguagePack } from '../../src/lang/index.ts';
import { articleOf } from './packs.ts';

const WEEK = ['lunis', 'martis', 'merkis', 'jovis', 'venis', 'sabis', 'solis'] as const;
const YEAR = ['unar', 'duar', 'trinar', 'kvar', 'kvinar', 'sesar', 'separ', 'okar', 'novar', 'dekar', 'undekar', 'dudekar'] as const;

/** Everything a pack must have, in a language that nobody speaks: "zu" says, "mo" that, "ki" at, "vek" takes part. */
const pack: LanguagePack = {
  manifest: { tag: 'qaa', name: 'Zukim', englishName: 'Zukim' },
  text: { abbreviations: [], elisions: [], clitics: [], singleQuotes: false, dashSpeech: false },
  grammar: {
    nounOrder: 'head-last',
    definite: ['le'],
    indefinite: ['un'],
    demonstrative: ['tis'],
    prepositions: { of: ['de'], in: ['en'], at: ['ki'], by: ['bai'] },
    and: ['ka'],
    or: ['or'],
    but: ['sed'],
    complementizers: ['mo'],
    relatives: ['kviu'],
    contrast: ['dum'],
    conditional: ['se'],
    subordinators: ['char'],
    pronouns: [{ forms: ['shi'], person: 3, number: 'singular', gender: 'female', use: 'subject' }],
    passive: [],
    perfect: [],
    future: ['vil'],
    modal: ['pov'],
    negation: ['ne'],
    adverbs: [],
    jointly: ['kune'],
    collectivePronouns: [],
  },
  lexicon: {
    honorifics: [{ forms: ['Sina'], gender: 'female' }],
    ranks: [],
    roles: [{ forms: ['ministro'], position: 'minister', kind: 'office' }],
    deputy: [],
    former: [],
    acting: [],
    roleModifiers: [],
    bodyRepresentatives: [],
    organizationHeads: [],
    eventHeads: [{ forms: ['Kongreso'], eventType: 'conference' }],
    instrumentHeads: [],
    placeHeads: [],
    venueHeads: [],
    groupNouns: [],
    nameParticles: [],
    nameOrder: 'given-family',
    givenNames: ['Amra', 'Dolo'],
    familyNames: ['Kestor'],
    notNames: [],
    namingWords: [],
    creditWords: [],
    namedAfterHeads: [],
  },
  numbers: {
    grouping: ',',
    words: {},
    scales: {},
    quantifiers: { exactly: [], 'more-than': [], nearly: [], about: [] },
    ordinals: [],
    vague: [],
  },
  times: {
    months: YEAR.map((name) => [name]) as unknown as LanguagePack['times']['months'],
    weekdays: WEEK.map((name) => [name]) as unknown as LanguagePack['times']['weekdays'],
    relativeDays: [{ forms: ['hier'], offset: -1 }],
    dates: ['{D} {M} {Y}'],
  },
  speech: {
    verbs: [{ lemma: 'zu', sense: 'say', content: ['quote', 'that'], finite: ['zu', 'zus'] }],
    accordingTo: ['lau'],
    nominalCues: [],
    addressees: [],
    impersonal: [],
  },
  events: {
    verbs: [{ lemma: 'vek', sense: 'attend', finite: ['vek', 'veks'] }],
    frames: [
      {
        name: 'qaa-attend',
        sense: 'attend',
        voice: 'active',
        relation: 'ATTENDED',
        from: { at: 'subject', kind: 'actor', list: true },
        to: { at: ['object', 'at'], kind: 'event' },
        example: 'Amra Kestor vek le Kongreso de Maro.',
        counterExample: 'Amra Kestor ne vek le Kongreso de Maro.',
      },
    ],
    patterns: [],
    sidelines: [],
    cancelled: [],
  },
};

const TEXT = [
  'Amra Kestor zu mo le rivero es alta.',
  '"Le ponto kasis ki matin," zus Dolo Kestor.',
  'Amra Kestor vek le Kongreso de Maro. Dolo Kestor ne vek le Kongreso de Maro.',
].join('\n\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packs-'));
  mkdirSync(path.join(folder, 'qaa'));
  writeFileSync(path.join(folder, 'qaa', 'index.mjs'), `export default ${JSON.stringify(pack)};\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('a pack in a folder of its own is enough to extract with', async () => {
  const packs = await loadPacks(loadKnowledge(), { directory: folder });
  expect([...packs.keys()]).toEqual(expect.arrayContaining(['en', 'qaa']));
  const { entities, statements, relations, uncovered } = extract(articleOf(TEXT, 'qaa'), packs.get('qaa')!);
  const label = (id: string): string => entities.find((entity) => entity.id === id)!.label;
  expect(statements.map(({ speakers, text, cue }) => [speakers.map(label), text, cue])).toEqual([
    [['Amra Kestor'], 'le rivero es alta', 'zu'],
    [['Dolo Kestor'], 'Le ponto kasis ki matin', 'zus'],
  ]);
  expect(relations.map(({ from, type, to, evidence }) => [label(from), type, label(to), evidence.rule])).toEqual([
    ['Amra Kestor', 'ATTENDED', 'Kongreso de Maro', 'qaa-attend'],
  ]);
  expect(uncovered).toEqual([]);
});

it('parts that a pack leaves out are reported as not covered', async () => {
  const { speech: _, events: __, ...rest } = pack;
  mkdirSync(path.join(folder, 'qab'));
  const small = { ...rest, manifest: { ...pack.manifest, tag: 'qab' } };
  writeFileSync(path.join(folder, 'qab', 'index.mjs'), `export default ${JSON.stringify(small)};\n`);
  const packs = await loadPacks(loadKnowledge(), { directory: folder, only: ['qab'] });
  expect([...packs.keys()]).toEqual(['qab']);
  const fragment = extract(articleOf(TEXT, 'qab'), packs.get('qab')!);
  expect(fragment.uncovered).toEqual(['statements', 'relations']);
  expect([fragment.statements, fragment.entities.length > 0]).toEqual([[], true]);
});

it('a folder with another name than its pack is refused by name', async () => {
  mkdirSync(path.join(folder, 'qac'));
  writeFileSync(path.join(folder, 'qac', 'index.mjs'), `export default ${JSON.stringify(pack)};\n`);
  await expect(loadPacks(loadKnowledge(), { directory: folder, only: ['qac'] })).rejects.toThrow(/qac.*its manifest says "qaa"/u);
});
