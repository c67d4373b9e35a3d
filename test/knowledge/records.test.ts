// The packaged knowledge: what every record must be, beyond the checks that run at each start.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE_FILES, loadKnowledge } from '../../src/discovery/index.ts';

interface AnyRecord {
  key: string;
  country?: string;
  partOf?: string;
  portfolio?: string;
  ambiguous?: readonly string[];
  names?: Record<string, readonly string[]>;
  demonyms?: Record<string, readonly string[]>;
  acronyms?: Record<string, readonly string[]>;
  of?: Record<string, readonly string[]>;
  before?: Record<string, readonly string[]>;
}

const knowledge = loadKnowledge();
const recordsOf = (kind: (typeof KNOWLEDGE_FILES)[number]): readonly AnyRecord[] => knowledge[kind] as unknown as readonly AnyRecord[];
const namesOf = (record: AnyRecord): [string, string][] =>
  [record.names, record.demonyms, record.acronyms, record.of, record.before].flatMap((lists) =>
    Object.entries(lists ?? {}).flatMap(([language, names]) => names.map((name): [string, string] => [language, name])),
  );

describe.each(KNOWLEDGE_FILES)('%s', (kind) => {
  const records = recordsOf(kind);

  it('is not empty and its keys are unique and sorted in the file', () => {
    const parsed = JSON.parse(readFileSync(new URL(`../../graph-data/knowledge/${kind}.json`, import.meta.url), 'utf8')) as AnyRecord[];
    const keys = parsed.map((record) => record.key);
    expect(keys.length).toBeGreaterThan(100);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('holds names in NFC, trimmed, with straight apostrophes, in known languages', () => {
    const faults = records.flatMap((record) =>
      namesOf(record)
        .filter(([language, name]) => {
          const tidy = name === name.normalize('NFC').trim() && name !== '' && !/[’]|\s\s/u.test(name);
          return !tidy || !['*', 'en', 'fr', 'id', 'vi'].includes(language);
        })
        .map(([language, name]) => `${record.key} ${language} ${JSON.stringify(name)}`),
    );
    expect(faults).toEqual([]);
  });

  it('has a name in each of the four languages for every record; a national body may have its own language alone', () => {
    const missing = records.flatMap((record) => {
      const lists = record.names ?? record.of ?? {};
      const lacking = ['en', 'fr', 'id', 'vi'].filter((language) => !lists[language]?.length && !lists['*']?.length);
      const allowed = kind === 'organizations' && record.country !== undefined ? 3 : 0;
      return lacking.length > allowed ? [`${record.key} ${lacking.join(' ')}`] : [];
    });
    expect(missing).toEqual([]);
  });

  it('marks a name that two records share in a language as ambiguous in both', () => {
    if (kind === 'portfolios') return;
    const owners = new Map<string, Set<AnyRecord>>();
    for (const record of records) {
      for (const [language, name] of namesOf(record)) {
        for (const one of language === '*' ? ['en', 'fr', 'id', 'vi'] : [language]) {
          owners.set(`${one} ${name}`, (owners.get(`${one} ${name}`) ?? new Set()).add(record));
        }
      }
    }
    const unmarked = [...owners].flatMap(([name, sharing]) =>
      sharing.size < 2
        ? []
        : [...sharing].filter((record) => !record.ambiguous?.includes(name.slice(3))).map((record) => `${name}: ${record.key}`),
    );
    expect(unmarked).toEqual([]);
  });

  it('calls ambiguous only what it holds', () => {
    const strangers = records.flatMap((record) => {
      const held = new Set(namesOf(record).map(([, name]) => name));
      return (record.ambiguous ?? []).filter((name) => !held.has(name)).map((name) => `${record.key} ${name}`);
    });
    expect(strangers).toEqual([]);
  });
});

describe('references between records', () => {
  const organizations = new Set(knowledge.organizations.map((record) => record.key));
  const countries = new Set(knowledge.countries.map((record) => record.iso2));
  const portfolios = new Set(knowledge.portfolios.map((record) => record.key));

  it('resolve', () => {
    const broken = [...recordsOf('organizations'), ...recordsOf('places')].flatMap((record) => [
      ...(record.country !== undefined && !countries.has(record.country) ? [`${record.key} country ${record.country}`] : []),
      ...(record.portfolio !== undefined && !portfolios.has(record.portfolio) ? [`${record.key} portfolio ${record.portfolio}`] : []),
      ...(record.partOf !== undefined && !organizations.has(record.partOf) && !countries.has(record.partOf.replace('country/', ''))
        ? [`${record.key} partOf ${record.partOf}`]
        : []),
    ]);
    expect(broken).toEqual([]);
  });

  it('give one body for a country and a portfolio', () => {
    const held = knowledge.organizations.flatMap((record) => (record.portfolio ? [`${record.country} ${record.portfolio}`] : []));
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((pair, index) => held.indexOf(pair) !== index)).toEqual([]);
  });

  it('give no Wikidata identifier to two records', () => {
    const used = KNOWLEDGE_FILES.flatMap((kind) => recordsOf(kind)).flatMap((record) => (record as { wikidata?: string }).wikidata ?? []);
    expect(used.length).toBeGreaterThan(250);
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([]);
  });

  it('give a form of a portfolio to one portfolio alone', () => {
    const forms = knowledge.portfolios.flatMap((record) =>
      Object.entries(record.of).flatMap(([language, names]) => names.map((name) => `${language} ${name}`)),
    );
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });
});

describe('demonyms', () => {
  const find = (iso2: string): AnyRecord => recordsOf('countries').find((record) => record.key === `country/${iso2}`)!;

  it('are inflected', () => {
    expect(find('VN').demonyms?.['fr']).toEqual(['vietnamien', 'vietnamienne', 'vietnamiens', 'vietnamiennes']);
    expect(find('ID').demonyms?.['fr']).toEqual(['indonésien', 'indonésienne', 'indonésiens', 'indonésiennes']);
    expect(find('GR').demonyms?.['fr']).toEqual(['grec', 'grecque', 'grecs', 'grecques']);
    expect(find('KR').demonyms?.['fr']).toEqual(
      expect.arrayContaining(['coréen', 'sud-coréen', 'sud-coréenne', 'sud-coréens', 'sud-coréennes']),
    );
    expect(find('TH').demonyms?.['en']).toEqual(['Thai', 'Thais']);
    expect(find('JP').demonyms?.['en']).toEqual(['Japanese']);
  });
});
