// Mentions of one article as the finders add them: who owns which token, and what was found there.
import type { Pronoun, Role } from '../lang/index.ts';
import type { EntityAttributes, EntityKind } from '../model/index.ts';

export interface Mention {
  kind: EntityKind;
  from: number;
  to: number;
  form: 'name' | 'nominal';
  rule: string;
  /** How it is shown; the surface form unless the rule knows better. */
  name: string;
  attributes: EntityAttributes;
  /** What it is told apart by, where the name alone does not do. */
  key?: string;
  /** Key of the knowledge record. */
  knowledge?: string;
  /** Points back to something named before ("the conference"): no entity of its own when that is found. */
  anaphoric?: boolean;
  /** Nothing at all unless it points back to something named before. */
  tentative?: boolean;
  /** Stands inside another mention (the country in a ministry's name). */
  nested?: boolean;
  /** Mention it is a part of, by the text: the ministry after the department, the country after the city. */
  partOf?: Mention;
  /** Country or body whose it is, as stated. */
  owner?: Mention;
  /** Instruments and topics an event is about, as its own name says. */
  concerns?: Mention[];
}

/** "Deputy Foreign Minister of Vietnam": the words of an office and what they say. */
export interface Title {
  from: number;
  to: number;
  role: Role;
  deputy: boolean;
  former: boolean;
  acting: boolean;
  portfolio?: string;
  /** The words of the portfolio as written; alone where knowledge has no such portfolio. */
  about?: { from: number; to: number };
  organizations: Mention[];
  country?: Mention;
  /** Definite or demonstrative: "the minister", "menteri tersebut". */
  definite: boolean;
  indefinite: boolean;
  /** "its chairman": the office is in the body named last. */
  possessive?: boolean;
  /** Gender told by the role word or by its determiner. */
  gender?: 'male' | 'female';
  /** The name it belongs to, once known. */
  person?: Mention;
}

/** Something that can be the subject, object or complement of a verb. `from..to` covers titles and appositions. */
export interface Referent {
  from: number;
  to: number;
  kind: EntityKind | 'Pronoun';
  mention?: Mention;
  title?: Title;
  pronoun?: Pronoun;
  /** "a representative of UNODC": the mention is the body that speaks. */
  representative?: boolean;
}

/** Tokens of an article and the outermost mention that owns each. */
export class Board {
  readonly mentions: Mention[] = [];
  readonly titles: Title[] = [];
  private readonly owners: (Mention | undefined)[];
  private readonly blocked: Uint8Array;
  private readonly titled: (Title | undefined)[];

  constructor(count: number) {
    this.owners = new Array(count);
    this.titled = new Array(count);
    this.blocked = new Uint8Array(count);
  }

  /** The outermost mention over a token. */
  owner(at: number): Mention | undefined {
    return this.owners[at];
  }

  title(at: number): Title | undefined {
    return this.titled[at];
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
    this.mentions.push(mention);
    for (let at = mention.from; at < mention.to; at++) this.owners[at] = mention;
    return mention;
  }

  /** Adds a mention inside another one's tokens. */
  addNested(mention: Mention): Mention {
    mention.nested = true;
    this.mentions.push(mention);
    return mention;
  }

  remove(mention: Mention): void {
    const index = this.mentions.indexOf(mention);
    if (index >= 0) this.mentions.splice(index, 1);
    for (let at = mention.from; at < mention.to; at++) if (this.owners[at] === mention) this.owners[at] = undefined;
  }

  addTitle(title: Title): void {
    this.titles.push(title);
    for (let at = title.from; at < title.to; at++) this.titled[at] = title;
  }

  /** Puts mentions and titles in text order, outer ones first. */
  sort(): void {
    this.mentions.sort((a, b) => a.from - b.from || b.to - a.to);
    this.titles.sort((a, b) => a.from - b.from);
  }
}
