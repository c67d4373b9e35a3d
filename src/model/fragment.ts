// What extraction finds in one article, before any other article is known.
import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { EntityKind, EventType, FactType, InstrumentType, OrgType, Quantifier, StatementMode, Status } from './vocabulary.ts';

export const FRAGMENT_FORMAT = 'rapporteur/fragment@1';

export interface LocalMention extends Span {
  /** The rule that found it. */
  rule: string;
  /** name: a proper name or acronym; nominal: a description ("the minister"). */
  form: 'name' | 'nominal';
}

/** Attributes by kind; absent means not stated. */
export interface EntityAttributes {
  orgType?: OrgType;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  iso2?: string;
  eventType?: EventType;
  /** EDTF. */
  start?: string;
  end?: string;
  status?: Status;
  instrumentType?: InstrumentType;
  count?: number;
  quantifier?: Quantifier;
  /** Group: what is counted ("countries"). */
  of?: string;
  wikidata?: string;
  /** Organization: the portfolio of a ministry (key of portfolios.json), so that it is one concept in all languages. */
  portfolio?: string;
  /** The country was taken from context, not stated. */
  countryInferred?: boolean;
}

export interface LocalEntity {
  /** Unique in the fragment: e0, e1 ... in order of first mention. */
  id: string;
  kind: EntityKind;
  label: string;
  /** Every surface form seen, in order of first appearance. */
  aliases: string[];
  mentions: LocalMention[];
  attributes: EntityAttributes;
  /** Key of the knowledge record it was recognised as (`org/unodc`, `country/VN`, `place/hanoi`, `instrument/...`). */
  knowledge?: string;
}

export interface LocalStatement extends Span {
  id: string;
  /** Always `article.text.slice(start, end)`. */
  text: string;
  /** The content alone, where an attribution interrupts it; absent when the content is one piece. */
  parts?: Span[];
  mode: StatementMode;
  /** Ids of the entities that speak; empty when nobody fits. */
  speakers: string[];
  /** The reporting verb as written, and the words that name the speaker. */
  cue: string;
  via: string;
  rule: string;
  confidence: number;
  /** How the speaker was resolved, in words ("pronoun -> last speaker"). */
  note?: string;
  /** The sentence or clause that reports it. */
  evidence: Span;
  /** Event it was made at. */
  event?: string;
  /** Entities and topics the content names. */
  about: string[];
  /** EDTF, where stated. */
  date?: string;
}

export interface LocalRelation {
  type: FactType;
  from: string;
  to: string;
  attributes: {
    title?: string;
    position?: string;
    asOf?: string;
    status?: Status;
    role?: string;
    count?: number;
    date?: string;
    event?: string;
  };
  evidence: Span & { rule: string; confidence: number; note?: string };
}

export interface Fragment {
  format: typeof FRAGMENT_FORMAT;
  /** Version of the extractor, ordered as dotted numbers: the newer one wins. */
  extractor: string;
  article: Article;
  entities: LocalEntity[];
  statements: LocalStatement[];
  relations: LocalRelation[];
  /** Tasks the language pack does not cover; `['all']` when there is no pack. */
  uncovered: string[];
}
