// The part of a language pack by which relations are read: verbs of events, frames around them, patterns of tokens.
import type { EventType, FactType } from '../model/index.ts';
import type { PrepositionRole, VerbForms, Words } from './entries.ts';

export type EventSense =
  | 'attend'
  | 'gather'
  | 'involve'
  | 'speak'
  | 'chair'
  | 'host'
  | 'organize'
  | 'hold'
  | 'happen'
  | 'open'
  | 'sign'
  | 'meet'
  | 'visit'
  /** to pay, begin, end a visit; to hold talks: what the object names, done by the subject */
  | 'undertake'
  /** to receive or host a person */
  | 'receive'
  /** to give a meal, a reception, a party: of such a happening the subject is the host, of others not */
  | 'offer'
  /** to send somebody on one's behalf */
  | 'send'
  | 'represent'
  | 'lead'
  | 'concern'
  | 'cancel'
  /** to be heard by a committee: of a hearing it tells by itself, of the gathering at hand nothing */
  | 'hear'
  | 'invite'
  | 'appoint'
  | 'join'
  | 'miss';

/** How a verb goes with a noun for a signature; see `EventsPart.signatureVerbs`. */
export type SignatureUse = 'put' | 'bear' | 'make';

/** How a verb goes with a noun for an encounter; see `EventsPart.encounterVerbs`. */
export type EncounterUse = 'have' | 'grant';

export interface EventVerb extends VerbForms {
  lemma: string;
  sense: EventSense;
  /** What happening it tells of by itself, where its clause says when and where or, of a hearing, by whom; named by those words unless it has a name; `party`: of a meeting told by its day and who met, wherever its place stands, of a hearing by any body. */
  tells?: { type: EventType; name?: string; party?: boolean };
}

/** Where a slot's filler stands relative to the trigger. `context`: the nearest event named in the sentence, else the article's. */
export type SlotPlace = 'subject' | 'object' | 'agent' | 'context' | PrepositionRole;

export interface Slot {
  at: SlotPlace | readonly SlotPlace[];
  /** `party`: a country or a body, no person; `group`: a collective; `city`: a place that is no country. */
  kind: 'actor' | 'event' | 'instrument' | 'place' | 'city' | 'person' | 'organization' | 'country' | 'party' | 'group';
  /** Every member of a coordination fills the slot. */
  list?: boolean;
  /** Only what stands right behind the verb fills it: "diterima Presiden X". */
  near?: boolean;
  /** Types of events that fill it; any when absent. */
  types?: Words;
  /** Collectives without a name or a count fill it too: all of them ("the ministers signed"), those told by more than their noun ("elders from X"), or those who were sent together ("the delegation"). */
  groups?: 'any' | 'described' | 'teams';
}

/** A relation read off a verb and its shallow arguments. Negated, hypothetical and denied triggers give nothing; future ones `planned`. */
export interface FrameRule {
  name: string;
  sense: EventSense;
  voice: 'active' | 'passive';
  relation: FactType;
  from: Slot;
  to: Slot;
  role?: 'speaker' | 'chair' | 'participant';
  example: string;
  counterExample: string;
}

/**
 * A relation read off a run of tokens. Elements, separated by spaces: a literal word; `#class` a lexical class (see
 * compile.ts); `@kind:slot` a mention of that kind filling `from`, `to` or nothing (`@actor+:from` a coordination);
 * `~N` a gap of at most N tokens inside the clause; a trailing `?` makes an element optional; `a|b` alternatives of
 * literals or classes. `@context:to` takes the event of the context, for HOLDS_POSITION and PART_OF the body in view, for MET who was told of last. At least one literal or class is needed.
 */
export interface PatternRule {
  name: string;
  pattern: string;
  relation: FactType;
  status?: 'planned';
  role?: 'speaker' | 'chair' | 'participant';
  /** About people who came along with somebody: where the article tells of a visit, that is the context. */
  journey?: boolean;
  /** The event of the context is the talks to come where none is at hand, or but a visit: "Also present were X and Y". */
  talks?: boolean;
  /** About who was there as something was done: where the sentence tells of a signing or a reception, no other event is meant. */
  deed?: boolean;
  /** Both whom it names are at the gathering of the context: "Peru was represented by X". */
  attends?: boolean;
  /** Only where a verb of this sense stands before it, in its sentence or the one before: "So did Peru." */
  after?: EventSense;
  example: string;
  counterExample: string;
}

export interface EventsPart {
  verbs: readonly EventVerb[];
  frames: readonly FrameRule[];
  patterns: readonly PatternRule[];
  /** sidelines: "on the sidelines of", "di sela-sela", "en marge de", "bên lề": the place of a meeting, not its name. */
  sidelines: Words;
  /** "nhận lời mời của": open a sentence with who invited those that its subject names behind a comma. */
  invitations?: Words;
  /** guests, speakers, present, hadir, intervenants, có mặt: words that head a list, line by line, of who was there. */
  rolls?: Words;
  /** room, table, budget: behind a happening's noun they make another thing of it. */
  parts?: Words;
  /** "of course", "game plan": phrases with a word for happenings in lower case that tell of none. */
  otherUses?: Words;
  /** "the verge", "social media", "scène": behind the preposition of topics they tell how or where, not what it is about. */
  noTopics?: Words;
  /** one, of them: what stands for the noun of a happening behind its number. */
  standIns?: Words;
  /** any, every: a happening of no one in particular. */
  any?: Words;
  /** signature, signatories, signataires: nouns that tell that a paper in their sentence is signed. */
  signatures?: Words;
  /** sides: nouns before the adjective of a state that tell whose side acts: "côté kényan", "la partie norvégienne". */
  sides?: Words;
  /** "accompagné de", "flanqué du": what stands between somebody and those of the same side who come along. */
  retinues?: Words;
  /** Verbs that nouns for a signature go with: of who puts one to a paper (apposer), of the paper that bears it (porter), of who makes one (procéder à). */
  signatureVerbs?: Readonly<Record<SignatureUse, Words>>;
  /** tête-à-tête, audience: nouns for two who meet, which a verb some words before goes with. */
  encounters?: Words;
  /** Those verbs: of whoever has such a meeting (a eu), of who grants it to somebody (a accordé). */
  encounterVerbs?: Readonly<Record<EncounterUse, Words>>;
  /** cancelled, postponed, dibatalkan, annulé, hủy: the event was not held. */
  cancelled: Words;
}
