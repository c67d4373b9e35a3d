// What makes a knowledge record acceptable: the cheap checks that run at every start. The fuller ones are tests of the packaged files.
import { INSTRUMENT_TYPES, ORG_TYPES } from '../model/index.ts';
import type { KnowledgeFile } from './kinds.ts';

type Fields = Readonly<Record<string, unknown>>;

const PLACE_TYPES = ['capital', 'city', 'province', 'region', 'venue', 'water'];
const ISO2 = /^[A-Z]{2}$/u;

const KEY: Readonly<Record<KnowledgeFile, RegExp>> = {
  countries: /^country\/[A-Z]{2}$/u,
  places: /^place\/[a-z0-9-]+$/u,
  organizations: /^org\/(?:[a-z]{2}\/)?[a-z0-9-]+$/u,
  portfolios: /^[a-z0-9-]+$/u,
  instruments: /^instrument\/[a-z0-9-]+$/u,
  topics: /^topic\/[a-z0-9-]+$/u,
  forenames: /^forename\/[a-z0-9-]+$/u,
};

/** The record's fields that hold names by language. */
const NAME_FIELDS: Readonly<Record<KnowledgeFile, readonly string[]>> = {
  countries: ['names', 'demonyms'],
  places: ['names'],
  organizations: ['names', 'acronyms'],
  portfolios: ['of', 'before'],
  instruments: ['names', 'acronyms'],
  topics: ['names'],
  forenames: ['names', 'short'],
};

/** What is wrong with a record, in words that follow its name; undefined when nothing is. */
export function findRecordProblem(kind: KnowledgeFile, record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'must be an object';
  const fields = record as Fields;
  if (typeof fields['key'] !== 'string' || !KEY[kind].test(fields['key'])) return `must have a key that matches ${KEY[kind].source}`;
  for (const field of NAME_FIELDS[kind]) {
    const problem = findNamesProblem(field, fields[field]);
    if (problem !== undefined) return problem;
  }
  return findTypeProblem(kind, fields) ?? findOptionalProblem(fields);
}

function findNamesProblem(field: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `must have ${field}: an object of lists by language`;
  for (const [language, names] of Object.entries(value)) {
    if (!Array.isArray(names)) return `must have a list of strings in ${field}.${language}`;
    for (const name of names) {
      if (typeof name !== 'string' || name === '' || name.charCodeAt(0) <= 0x20)
        return `has a name that is empty, begins with a space or is no string, in ${field}.${language}`;
    }
  }
  return undefined;
}

function findTypeProblem(kind: KnowledgeFile, fields: Fields): string | undefined {
  if (kind === 'countries') return isMatch(fields['iso2'], ISO2) ? undefined : 'must have iso2: two capital letters';
  if (kind === 'places') return findChoiceProblem('placeType', fields['placeType'], PLACE_TYPES);
  if (kind === 'organizations') return findChoiceProblem('orgType', fields['orgType'], ORG_TYPES);
  if (kind === 'instruments') return findChoiceProblem('instrumentType', fields['instrumentType'], INSTRUMENT_TYPES);
  return undefined;
}

function findChoiceProblem(field: string, value: unknown, choices: readonly string[]): string | undefined {
  return choices.includes(value as string) ? undefined : `must have ${field}: one of ${choices.join(', ')}`;
}

function findOptionalProblem(fields: Fields): string | undefined {
  const { wikidata, country, partOf, portfolio, ambiguous } = fields;
  if (wikidata !== undefined && !isMatch(wikidata, /^Q[1-9]\d*$/u)) return 'has a wikidata that is no Q identifier';
  if (country !== undefined && !isMatch(country, ISO2)) return 'has a country that is not two capital letters';
  if (partOf !== undefined && !isMatch(partOf, /^(?:org|country)\//u)) return 'has a partOf that is no key of an organization or country';
  if (portfolio !== undefined && !isMatch(portfolio, KEY.portfolios)) return 'has a portfolio that is no key of a portfolio';
  if (ambiguous !== undefined && !(Array.isArray(ambiguous) && ambiguous.every((name) => typeof name === 'string'))) {
    return 'has an ambiguous that is no list of strings';
  }
  return undefined;
}

function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}
