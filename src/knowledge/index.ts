export type {
  CountryRecord,
  InstrumentRecord,
  Knowledge,
  NamesByLanguage,
  OrganizationRecord,
  PlaceRecord,
  PortfolioRecord,
  TopicRecord,
} from './records.ts';
