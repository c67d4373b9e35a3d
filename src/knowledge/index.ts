export { Cities, type CityCountry, cityKey } from './cities.ts';
export { type NameWord, PersonNames } from './person-names.ts';
export type {
  CountryRecord,
  ForenameRecord,
  InstrumentRecord,
  Knowledge,
  NamesByLanguage,
  OrganizationRecord,
  PlaceRecord,
  PortfolioRecord,
  TopicRecord,
} from './records.ts';
