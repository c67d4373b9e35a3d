// Background knowledge as records: one JSON array a file in graph-data/knowledge, extended by anyone.
import type { InstrumentType, OrgType } from '../model/index.ts';
import type { Cities } from './cities.ts';
import type { PersonNames } from './person-names.ts';

/**
 * Names by language tag; `*` holds names that are the same in every language (acronyms such as ASEAN). The preferred name of a
 * language is its first, else the first of `*`, else the first of `en`.
 */
export type NamesByLanguage = Readonly<Record<string, readonly string[]>>;

/** What every record with names may say of them. */
interface Named {
  /**
   * Those of the record's names (or demonyms, or acronyms) that are also an everyday word, a personal name, another place or another
   * record's name: to be believed only with capitals and more context than the name alone.
   */
  ambiguous?: readonly string[];
}

/** countries.json, key `country/<ISO2>`. The first name of a language is the preferred one. */
export interface CountryRecord extends Named {
  key: string;
  iso2: string;
  wikidata?: string;
  names: NamesByLanguage;
  /** Adjectives and inhabitants, all inflected forms. */
  demonyms: NamesByLanguage;
}

/** places.json, key `place/<slug>`: capitals, large cities, provinces, world regions, seas, venues of conferences. */
export interface PlaceRecord extends Named {
  key: string;
  /** ISO 3166-1 alpha-2; absent for regions across countries. */
  country?: string;
  placeType: 'capital' | 'city' | 'province' | 'region' | 'venue' | 'water';
  wikidata?: string;
  names: NamesByLanguage;
}

/** organizations.json, key `org/<slug>` or `org/<iso2>/<slug>` for national bodies. */
export interface OrganizationRecord extends Named {
  key: string;
  orgType: OrgType;
  country?: string;
  /** Key of the body it belongs to. */
  partOf?: string;
  /** Key of portfolios.json: this national body is the ministry of that portfolio. */
  portfolio?: string;
  wikidata?: string;
  names: NamesByLanguage;
  /** Used case-sensitively. */
  acronyms: NamesByLanguage;
}

/**
 * portfolios.json, key `<slug>` ("foreign-affairs"): what ministries are about. `of` are the forms that follow a head
 * ("Foreign Affairs" in "Ministry of Foreign Affairs", "Luar Negeri" in "Kementerian Luar Negeri"), `before` those that
 * stand before one ("Foreign" in "Foreign Minister").
 */
export interface PortfolioRecord {
  key: string;
  of: NamesByLanguage;
  before: NamesByLanguage;
}

/** instruments.json, key `instrument/<slug>`: well-known treaties and declarations. */
export interface InstrumentRecord extends Named {
  key: string;
  instrumentType: InstrumentType;
  wikidata?: string;
  names: NamesByLanguage;
  acronyms: NamesByLanguage;
}

/** topics.json, key `topic/<slug>`: subject matters, with every usual term in each language, lower case. */
export interface TopicRecord extends Named {
  key: string;
  wikidata?: string;
  names: NamesByLanguage;
}

/** forenames.json, key `forename/<slug>`: spellings of one given name, and the short forms that the press uses for it. */
export interface ForenameRecord {
  key: string;
  names: NamesByLanguage;
  short: NamesByLanguage;
}

export interface Knowledge {
  countries: readonly CountryRecord[];
  places: readonly PlaceRecord[];
  organizations: readonly OrganizationRecord[];
  portfolios: readonly PortfolioRecord[];
  instruments: readonly InstrumentRecord[];
  topics: readonly TopicRecord[];
  forenames: readonly ForenameRecord[];
  cities: Cities;
  personNames: PersonNames;
}
