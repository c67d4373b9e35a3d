// Entries of the word lists of a pack: lists of words, and nouns with what they say of their names.
import type { EventType, InstrumentType, OrgType } from '../model/index.ts';

export type Words = readonly string[];

export interface Honorific {
  forms: Words;
  gender?: 'male' | 'female';
}

/**
 * A word for an office or occupation. `kind` says what a holder stands for:
 * office: HOLDS_POSITION in an organization (minister, director, spokesperson);
 * state: HOLDS_POSITION in a Country when a country or nothing narrower is named (president, prime minister, king);
 * envoy: REPRESENTS a Country or Organization (ambassador, permanent representative);
 * occupation: describes a person, no position (analyst, student, activist, official, source).
 */
export interface Role {
  forms: Words;
  /** Normalised, English, kebab-case: minister, deputy-minister, spokesperson, secretary-general. */
  position: string;
  kind: 'office' | 'state' | 'envoy' | 'occupation';
  gender?: 'male' | 'female';
  /** The home country of the language has no such office: "tổng thống" in Vietnamese. */
  foreign?: boolean;
  /** The office is in the word: "Menlu" is minister of foreign-affairs (key of portfolios.json). */
  portfolio?: string;
  /** The body is in the word: "kapolri", "senator" (key of organizations.json). */
  organization?: string;
  /** The noun or name of the body is in the word: "kapolda" is of a "Polda", "kabareskrim" of "Bareskrim". */
  body?: string;
  /** There are many of that body, told apart by their seat or number: "Kapolda Jambi", "Dandim 0811". */
  seated?: boolean;
  /** The possessor is in the word: "juru bicaranya". Set by the compiler for forms with a possessive suffix. */
  possessive?: boolean;
}

export interface OrganizationHead {
  forms: Words;
  orgType: OrgType;
  /** The head takes a portfolio: ministry, department, kementerian, bộ. */
  portfolio?: boolean;
  /** Where the complement stands: "Bank of X" after, "X Bank" before, both. Default: after for head-first languages, both else. */
  complement?: 'after' | 'before' | 'both';
  /** Names a body in lower case beside the country or place it belongs to: "the Kenyan government", "pemerintah Kenya". */
  common?: boolean;
  /** Names a part of the named body beside it: "UNESCO's Jakarta office", "the finance committee of the Senate". */
  part?: boolean;
  /**
   * How high such bodies stand among those that have one another for parts, where a part stands right before its whole: "Phòng" (1) before
   * "Cục" (3). A ministry stands above all.
   */
  tier?: number;
  /** A place or state has one of them: with a capital right behind an office its noun alone is its name ("Bí thư Tỉnh ủy"). */
  sole?: boolean;
  /** Such a part that speaks for the whole: office, bureau, secretariat. */
  voice?: boolean;
  /** Only one country calls its bodies so: its code. */
  country?: string;
  /** Says no more than that it is a body: "institution", "organisme"; with an article it points back to one of any sort. */
  any?: boolean;
  /** Sits abroad: the land or city behind its name is where, and of the name ("ambassade du Pérou en Belgique"). */
  posted?: boolean;
  /** A building too: where something is held there, a place. */
  venue?: boolean;
  /** A common noun too ("group", "center"): a name only with a capital (or, in lower case, not at all). */
  weak?: boolean;
}

export interface EventHead {
  forms: Words;
  eventType: EventType;
  /** Too common to be an event without a complement, a date, a place or a definite mark ("meeting", "session", "visit"). */
  weak?: boolean;
  /** An event only with the number of an edition: "23rd Assembly", "Komisi Bersama ke-3". */
  numbered?: boolean;
  /** In the plural: an event only where it is pointed at, numbered or told by a name, "conferences for members" is none. */
  several?: boolean;
  /** The opening or closing of a gathering: who is there is at the gathering. */
  opens?: boolean;
  /** A sitting that gatherings are made of: points back to none of them as a whole ("plenary session"). */
  part?: boolean;
  /** A plain word for other things too: an event only where it is told to be held ("a organisé une formation"). */
  held?: boolean;
  /** A word of many uses ("course", "review", "debate"): an event only where a date, a place, a number, a name or one told before is beside it. */
  common?: boolean;
  /** Of two sides who meet: points back to no gathering of another type ("buổi tiếp", "cuộc hội kiến"). */
  private?: boolean;
  /** Of two who have just met as much as of a gathering ("rencontre"). */
  encounter?: boolean;
  /** A stretch of time too: an event only where it and the word behind have capitals ("Pekan Budaya", never "pekan lalu"). */
  period?: boolean;
  /** Says no more than that it was an event, whatever its type: "event", "acara", "sự kiện". */
  generic?: boolean;
  /** The forms are verbs that tell of it with a committee or legislature as their subject; what it is called then: "audition". */
  told?: string;
}

export interface InstrumentHead {
  forms: Words;
  instrumentType: InstrumentType;
  /** A plain word that only points back to a paper whose name holds it: "the plan". */
  reference?: boolean;
  /** Too common to be an instrument without a name, number or complement ("agreement", "law"). */
  weak?: boolean;
  /** A word that is a paper's only with a capital behind the name of a place: "the Lima Call". */
  placed?: boolean;
}

/** Counted or described collectives. `of` is the English singular or plural noun by which they are compared: "countries", "delegates". */
export interface GroupNoun {
  forms: Words;
  of: string;
  /** Too common to be a collective without a number or a determiner. */
  bound?: boolean;
}

/** Written forms of a verb by what they tell the reader. A form may stand in several lists. */
export interface VerbForms {
  /** Asserted, active, past or present: said, says, mengatakan, déclare, cho biết. */
  finite?: Words;
  /** After a modal, future or purpose word: say, dire. Languages without inflection leave it out (finite serves). */
  infinitive?: Words;
  /** saying, affirmant: active, subject of the main clause. */
  gerund?: Words;
  /** Past participle: active after `perfect` auxiliaries, passive after `passive` ones. */
  participle?: Words;
  /** Passive in the form itself: diadakan, dihadiri. */
  passive?: Words;
  future?: Words;
  conditional?: Words;
  /** Verb and subject pronoun in one word: ujarnya, katanya. */
  fused?: Words;
}

/** What a preposition does: `of` attaches to the noun before it, the others open an adjunct. */
export type PrepositionRole =
  | 'of'
  | 'in'
  | 'at'
  | 'on'
  | 'by'
  | 'with'
  | 'to'
  | 'for'
  | 'from'
  | 'between'
  | 'about'
  | 'against'
  | 'during'
  | 'before'
  | 'after'
  | 'as'
  | 'including'
  | 'other';
