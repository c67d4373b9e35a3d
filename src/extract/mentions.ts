// Mentions of one article as the finders add them: who owns which token, and what was found there.
import type { Pronoun, Role } from '../lang/index.ts';
import type { EntityAttributes, EntityKind } from '../model/index.ts';

export class Mention {
  kind: EntityKind;
  from: number;
  to: number;
  form: 'name' | 'nominal';
  rule: string;
  /** How it is shown; the surface form unless the rule knows better. */
  name: string;
  attributes: EntityAttributes;
  /** What it is told apart by, where the name alone does not do. */
  key: string | undefined;
  /** Key of the knowledge record. */
  knowledge: string | undefined;
  /** Points back to something named before ("the conference"): no entity of its own when that is found. */
  anaphoric: boolean | undefined;
  /** Nothing at all unless it points back to something named before. */
  tentative: boolean | undefined;
  /** Stands inside another mention (the country in a ministry's name). */
  nested: boolean | undefined;
  /** Mention it is a part of, by the text: the ministry after the department, the country after the city. */
  partOf: Mention | undefined;
  /** Country or body whose it is, as stated. */
  owner: Mention | undefined;
  /** Its words fit an event of any type. */
  generic: boolean | undefined;
  /** Which of a series an event is, as its words say: its number, or that it is another one. */
  edition: string | undefined;
  /** Of a numbered event: nothing but the noun and its number. */
  bare: boolean | undefined;
  /** Another edition than the one the article told of before: "the first workshop was held in X". */
  passing: boolean | undefined;
  /** The opening or closing of a gathering. */
  opens: boolean | undefined;
  /** Whose nickname it is: another mention of the same person. */
  calledAs: Mention | undefined;
  /** Instruments and topics an event is about, as its own name says. */
  concerns: Mention[] | undefined;
  /** Made by the constructor alone: objects of one layout are read much faster than literals of many. */
  declare private readonly made: true;

  constructor(given: NewMention) {
    this.kind = given.kind;
    this.from = given.from;
    this.to = given.to;
    this.form = given.form;
    this.rule = given.rule;
    this.name = given.name;
    this.attributes = given.attributes;
    this.key = given.key;
    this.knowledge = given.knowledge;
    this.anaphoric = given.anaphoric;
    this.tentative = given.tentative;
    this.nested = given.nested;
    this.partOf = given.partOf;
    this.owner = given.owner;
    this.generic = given.generic;
    this.edition = given.edition;
    this.bare = given.bare;
    this.passing = given.passing;
    this.opens = given.opens;
    this.concerns = given.concerns;
    this.calledAs = given.calledAs;
  }
}

/** What a mention is made of; what is left out is unsaid. */
export type NewMention = Pick<Mention, 'kind' | 'from' | 'to' | 'form' | 'rule' | 'name' | 'attributes'> & Partial<Mention>;

/** "Deputy Foreign Minister of Vietnam": the words of an office and what they say. */
export class Title {
  from: number;
  to: number;
  role: Role;
  deputy: boolean;
  former: boolean;
  acting: boolean;
  portfolio: string | undefined;
  /** The words of the portfolio as written; alone where knowledge has no such portfolio. */
  about: { from: number; to: number } | undefined;
  organizations: Mention[];
  country: Mention | undefined;
  /** "Lima Mayor", "Zhejiang Vice Governor": the place before the words of office. */
  place: Mention | undefined;
  /** Behind an office whose word holds its body: the words that tell which. */
  seat: { from: number; to: number } | undefined;
  /** Of a delegation or team of its country. */
  delegation: boolean | undefined;
  /** Definite or demonstrative: "the minister", "menteri tersebut". */
  definite: boolean;
  indefinite: boolean;
  /** "its chairman": the office is in the body named last. */
  possessive: boolean | undefined;
  /** The office of somebody named before, held elsewhere: "his counterpart". */
  counterpart: boolean | undefined;
  /** "the latter's president", "the programme's director": the office is in what a plain noun tells. */
  possessed: boolean | undefined;
  /** Gender told by the role word or by its determiner. */
  gender: 'male' | 'female' | undefined;
  /** The name it belongs to, once known. */
  person: Mention | undefined;
  /** See Mention. */
  declare private readonly made: true;

  constructor(given: NewTitle) {
    this.from = given.from;
    this.to = given.to;
    this.role = given.role;
    this.deputy = given.deputy;
    this.former = given.former;
    this.acting = given.acting;
    this.portfolio = given.portfolio;
    this.about = given.about;
    this.organizations = given.organizations;
    this.country = given.country;
    this.place = given.place;
    this.seat = given.seat;
    this.delegation = given.delegation;
    this.definite = given.definite;
    this.indefinite = given.indefinite;
    this.possessive = given.possessive;
    this.counterpart = given.counterpart;
    this.possessed = given.possessed;
    this.gender = given.gender;
    this.person = given.person;
  }
}

/** What a title is made of; what is left out is unsaid. */
export type NewTitle = Pick<Title, 'from' | 'to' | 'role' | 'deputy' | 'former' | 'acting' | 'organizations' | 'definite' | 'indefinite'> &
  Partial<Title>;

/** Something that can be the subject, object or complement of a verb. `from..to` covers titles and appositions. */
export class Referent {
  from: number;
  to: number;
  kind: EntityKind | 'Pronoun';
  mention: Mention | undefined;
  title: Title | undefined;
  pronoun: Pronoun | undefined;
  /** "a representative of UNODC": the mention is the body that speaks. */
  representative: boolean | undefined;
  /** The delegation through which the mention acts: a collective of its own. */
  delegation: Mention | undefined;
  /** See Mention. */
  declare private readonly made: true;

  constructor(given: NewReferent) {
    this.from = given.from;
    this.to = given.to;
    this.kind = given.kind;
    this.mention = given.mention;
    this.title = given.title;
    this.pronoun = given.pronoun;
    this.representative = given.representative;
    this.delegation = given.delegation;
  }
}

/** What a referent is made of; what is left out is unsaid. */
export type NewReferent = Pick<Referent, 'from' | 'to' | 'kind'> & Partial<Referent>;

/** Tokens of an article and the outermost mention that owns each. */
export class Board {
  readonly titles: Title[] = [];
  /** Where words of office are last names: "Baker". */
  surnames: ReadonlySet<number> = new Set();
  private readonly found = new Set<Mention>();
  private readonly offices = new Map<Mention, Title[]>();
  private sorted: readonly Mention[] | undefined;
  private readonly kinds = new Map<EntityKind, readonly Mention[]>();
  private readonly owners: (Mention | undefined)[];
  private readonly blocked: Uint8Array;
  private readonly titled: (Title | undefined)[];

  constructor(count: number) {
    this.owners = new Array(count);
    this.titled = new Array(count);
    this.blocked = new Uint8Array(count);
  }

  /** All mentions; after `sort` in text order, outer ones first. */
  get mentions(): readonly Mention[] {
    return this.sorted ?? [...this.found];
  }

  /** Mentions that start in a run of tokens, in text order; all of them, or of one kind. Asked after `sort`. */
  startingIn(from: number, to: number, kind?: EntityKind): readonly Mention[] {
    const list = kind === undefined ? this.mentions : this.ofKind(kind);
    return list.slice(firstFrom(list, from), firstFrom(list, to));
  }

  /** Mentions of one kind; after `sort` in text order. */
  ofKind(kind: EntityKind): readonly Mention[] {
    if (this.sorted === undefined) return this.mentions.filter((mention) => mention.kind === kind);
    let list = this.kinds.get(kind);
    if (list === undefined) {
      list = this.mentions.filter((mention) => mention.kind === kind);
      this.kinds.set(kind, list);
    }
    return list;
  }

  /** The outermost mention over a token. */
  owner(at: number): Mention | undefined {
    return at < 0 ? undefined : this.owners[at];
  }

  title(at: number): Title | undefined {
    return at < 0 ? undefined : this.titled[at];
  }

  /** No mention, date or credit is here yet. */
  isFree(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.owners[at] !== undefined || this.blocked[at] === 1) return false;
    return true;
  }

  isBlocked(at: number): boolean {
    return this.blocked[at] === 1;
  }

  /** Keeps tokens out of every later mention (dates, credits). */
  block(from: number, to: number): void {
    this.blocked.fill(1, from, to);
  }

  /** Adds a mention; what it covers wholly becomes nested or goes. */
  add(mention: Mention): Mention {
    this.found.add(mention);
    for (let at = mention.from; at < mention.to; at++) this.owners[at] = mention;
    return mention;
  }

  /** Adds a mention inside another one's tokens. */
  addNested(mention: Mention): Mention {
    mention.nested = true;
    this.found.add(mention);
    return mention;
  }

  remove(mention: Mention): void {
    this.found.delete(mention);
    for (let at = mention.from; at < mention.to; at++) if (this.owners[at] === mention) this.owners[at] = undefined;
  }

  /** Ties a title to the name it belongs to. */
  attach(title: Title, person: Mention): void {
    title.person = person;
    const titles = this.offices.get(person);
    if (titles === undefined) this.offices.set(person, [title]);
    else titles.push(title);
  }

  /** The titles tied to a name, in the order they were tied. */
  titlesOf(person: Mention): readonly Title[] {
    return this.offices.get(person) ?? [];
  }

  addTitle(title: Title): void {
    this.titles.push(title);
    for (let at = title.from; at < title.to; at++) this.titled[at] = title;
  }

  /** Puts mentions and titles in text order, outer ones first. Nothing is added afterwards. */
  sort(): void {
    this.sorted = [...this.found].sort((a, b) => a.from - b.from || b.to - a.to);
    this.titles.sort((a, b) => a.from - b.from);
  }
}

/** Index of the first of a list in text order that starts at a token or after it. */
export function firstFrom(list: readonly { from: number }[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions of more words before those of fewer, else in text order. */
export function longestFirst(mentions: readonly Mention[]): Mention[] {
  const words = (mention: Mention): number => mention.to - mention.from;
  return [...mentions].sort((a, b) => words(b) - words(a) || a.from - b.from);
}
