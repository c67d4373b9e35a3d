// The closed vocabularies of the data contract: kinds, relation types, and the values of typed attributes.

export const ENTITY_KINDS = ['Person', 'Organization', 'Country', 'Place', 'Event', 'Instrument', 'Group', 'Topic'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export type NodeKind = EntityKind | 'Statement' | 'Article';
export const NODE_KINDS: readonly NodeKind[] = [...ENTITY_KINDS, 'Statement', 'Article'];

/** Relations that a text can state between two entities. */
export const FACT_TYPES = [
  'ATTENDED',
  'HOSTED',
  'CO_HOSTED',
  'SIGNED',
  'MET',
  'HOLDS_POSITION',
  'REPRESENTS',
  'PART_OF',
  'HELD_IN',
  'LOCATED_IN',
  'CONCERNS',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

export type EdgeType = FactType | 'SAID' | 'MADE_AT' | 'ABOUT' | 'RESTATES' | 'MENTIONED_IN' | 'PUBLISHED_BY';
export const EDGE_TYPES: readonly EdgeType[] = [...FACT_TYPES, 'SAID', 'MADE_AT', 'ABOUT', 'RESTATES', 'MENTIONED_IN', 'PUBLISHED_BY'];

export const ORG_TYPES = [
  'ministry',
  'intergovernmental',
  'agency',
  'legislature',
  'court',
  'party',
  'media',
  'company',
  'ngo',
  'university',
  'other',
] as const;
export type OrgType = (typeof ORG_TYPES)[number];

export const EVENT_TYPES = [
  'conference',
  'summit',
  'meeting',
  'signing-ceremony',
  'press-conference',
  'ceremony',
  'session',
  'workshop',
  'visit',
  'negotiation',
  'exhibition',
  'anniversary',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const INSTRUMENT_TYPES = [
  'treaty',
  'convention',
  'agreement',
  'memorandum',
  'resolution',
  'declaration',
  'law',
  'protocol',
  'charter',
  'statement',
  'other',
] as const;
export type InstrumentType = (typeof INSTRUMENT_TYPES)[number];

export type Quantifier = 'exactly' | 'more-than' | 'nearly' | 'about';
export type Status = 'planned' | 'held';
export type StatementMode = 'direct' | 'indirect' | 'mixed';
