// Who a subject is: names, titles, pronouns, bodies. When nobody fits, nobody is named.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Referent, Title } from './mentions.ts';
import { titleOwner } from './positions.ts';

export interface Resolved {
  entities: EntityDraft[];
  note?: string;
  /** Factor on the rule's confidence. */
  certainty: number;
}

const NOBODY: Resolved = { entities: [], certainty: 1 };

interface Heard {
  at: number;
  entities: EntityDraft[];
}

export class Speakers {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly heard: Heard[] = [];
  private readonly genders = new Map<EntityDraft, 'male' | 'female'>();

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.learnGenders();
  }

  /** Remembers who spoke, for the pronouns that follow. */
  remember(at: number, entities: EntityDraft[]): void {
    if (entities.length > 0) this.heard.push({ at, entities });
  }

  /** The last speaker before a position, within a few paragraphs. */
  last(at: number): Resolved {
    const last = this.heard.findLast((heard) => heard.at < at);
    if (last === undefined || this.document.paragraphOf(at) - this.document.paragraphOf(last.at) > 3) return NOBODY;
    return { entities: last.entities, note: 'last speaker', certainty: 0.9 };
  }

  /** Every member of a coordination, resolved. */
  resolveAll(referents: readonly Referent[]): Resolved {
    const parts = referents.map((referent) => this.resolve(referent));
    const entities = [...new Set(parts.flatMap((part) => part.entities))];
    const notes = parts.flatMap((part) => (part.note === undefined ? [] : [part.note]));
    return {
      entities,
      certainty: Math.min(1, ...parts.map((part) => part.certainty)),
      ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    };
  }

  resolve(referent: Referent): Resolved {
    if (referent.mention !== undefined) {
      const entity = this.table.entity(referent.mention);
      if (entity === undefined && referent.mention.rule !== 'body-back-reference') return NOBODY;
      if (entity === undefined) return { entities: [this.table.group(referent)], note: 'described, not named', certainty: 0.9 };
      return referent.representative === true
        ? { entities: [entity], note: 'a representative: the body speaks', certainty: 0.95 }
        : { entities: [entity], certainty: 1 };
    }
    if (referent.pronoun !== undefined) return this.pronoun(referent, referent.pronoun);
    if (referent.title !== undefined) return this.title(referent, referent.title);
    return { entities: [this.table.group(referent)], note: 'described, not named', certainty: 0.9 };
  }

  private pronoun(referent: Referent, pronoun: Pronoun): Resolved {
    if (pronoun.person !== 3) return NOBODY;
    if (pronoun.number === 'plural') return this.plural(referent);
    const body = this.bodyInFocus(referent.from);
    if (body !== undefined)
      return { entities: [body], note: `"${this.document.text(referent.from, referent.to)}" is ${body.label}`, certainty: 0.75 };
    const near = this.personBefore(referent.from, pronoun.gender);
    return near === undefined
      ? NOBODY
      : { entities: [near], note: `"${this.document.text(referent.from, referent.to)}" is ${near.label}`, certainty: 0.85 };
  }

  /** Where nouns have genders "elle" may be a body: the one that opened the sentence before, when no person was named since. */
  private bodyInFocus(at: number): EntityDraft | undefined {
    const { document, board } = this;
    if (document.pack.pack.grammar.genders === undefined) return undefined;
    const here = document.sentenceOf(at);
    if (here === 0 || document.paragraphOf(at) !== document.paragraphOf(document.sentenceFrom(at) - 1)) return undefined;
    const from = document.sentences.from[here - 1]!;
    const since = board.mentions.filter((mention) => mention.from >= from && mention.from < at && mention.form === 'name');
    if (since.some((mention) => mention.kind === 'Person')) return undefined;
    const first = since[0];
    const opens = first !== undefined && first.from - from <= 2 && (first.kind === 'Organization' || first.kind === 'Country');
    return opens && document.quoteOf[from] === -1 ? this.table.entity(first) : undefined;
  }

  private plural(referent: Referent): Resolved {
    const last = this.heard.findLast((heard) => heard.at < referent.from);
    if (last === undefined) return NOBODY;
    const collective = last.entities.length > 1 || last.entities[0]?.kind !== 'Person';
    return collective ? { entities: last.entities, note: 'plural pronoun: last collective speaker', certainty: 0.75 } : NOBODY;
  }

  /** Fused or missing subjects: the last speaker, else the person named last. */
  implicit(at: number): Resolved {
    const near = this.personBefore(at, undefined);
    return near === undefined ? NOBODY : { entities: [near], note: `subject not written: ${near.label}`, certainty: 0.85 };
  }

  /** The person most in focus before a position: who spoke last, else whom a sentence named first, nearer ones first. */
  private personBefore(at: number, gender: 'male' | 'female' | undefined): EntityDraft | undefined {
    const { document } = this;
    let best: EntityDraft | undefined;
    let score = Number.NEGATIVE_INFINITY;
    const here = document.sentenceOf(at);
    for (const draft of this.table.drafts) {
      if (draft.kind !== 'Person') continue;
      const known = this.genders.get(draft);
      if (gender !== undefined && known !== undefined && known !== gender) continue;
      const value = this.salience(draft, at, here);
      if (value > score) {
        score = value;
        best = draft;
      }
    }
    return score > -6 ? best : undefined;
  }

  private salience(draft: EntityDraft, at: number, here: number): number {
    const { document } = this;
    let score = Number.NEGATIVE_INFINITY;
    for (const mention of draft.mentions) {
      if (mention.from >= at || document.quoteOf[mention.from]! >= 0) continue;
      const distance = here - document.sentenceOf(mention.from);
      const subject = mention.from - document.sentenceFrom(mention.from) < 8 ? 0.8 : 0;
      score = Math.max(score, subject - distance);
    }
    const last = this.heard.findLast((heard) => heard.at < at);
    if (last?.entities.includes(draft)) score = Math.max(score, this.spokeLast(last.at, at, here, score));
    return score;
  }

  /** Who spoke last is in focus; in another paragraph less than whom a later sentence named first. */
  private spokeLast(heard: number, at: number, here: number, score: number): number {
    const { document } = this;
    const distance = here - document.sentenceOf(heard);
    if (document.paragraphOf(heard) !== document.paragraphOf(at)) return 1 - distance;
    return distance <= 4 ? Math.max(score, 0) + 1.5 - 0.5 * distance : score;
  }

  /** "the minister": the person whose stated office it is, else the body it names, else a described speaker. */
  private title(referent: Referent, title: Title): Resolved {
    const holder = this.holderOf(title, referent.from);
    if (holder !== undefined)
      return { entities: [holder], note: `"${this.document.text(referent.from, referent.to)}" is ${holder.label}`, certainty: 0.92 };
    const described = title.definite ? this.described(title, referent.from) : undefined;
    if (described !== undefined)
      return {
        entities: [described],
        note: `"${this.document.text(referent.from, referent.to)}" describes ${described.label}`,
        certainty: 0.78,
      };
    const owner = title.role.kind === 'occupation' ? undefined : titleOwner(this.document, this.table, title);
    const speaksFor = title.role.position === 'spokesperson' || title.role.position === 'representative';
    if (owner !== undefined && (!title.indefinite || speaksFor))
      return { entities: [owner], note: 'office without a name: its body speaks', certainty: 0.7 };
    return { entities: [this.table.group(referent)], note: 'described, not named', certainty: 0.9 };
  }

  /** A bare description ("the lawyer", "la ministre"): the person in focus, unless an office of another sort is known of them. */
  private described(title: Title, at: number): EntityDraft | undefined {
    const untitled = this.untitled(title, at);
    if (untitled !== undefined) return untitled;
    if (title.possessive === true || title.portfolio !== undefined || title.organizations.length > 0) return undefined;
    if (title.country !== undefined && title.role.kind !== 'occupation') return undefined;
    const near = this.personBefore(at, title.gender);
    if (near === undefined || title.role.kind === 'occupation') return near;
    const offices = this.board.titles.filter(
      (other) => other.from < at && this.table.entity(other.person) === near && other.role.kind !== 'occupation',
    );
    return offices.length === 0 ? near : undefined;
  }

  /**
   * "X n'a pas attendu. ... La ministre gabonaise des Forêts a ouvert ...": an office that nobody was named for, after the only
   * person of the sentence before, who has no title of their own. The office becomes theirs.
   */
  private untitled(title: Title, at: number): EntityDraft | undefined {
    if (title.possessive === true || title.role.kind === 'occupation' || title.person !== undefined) return undefined;
    const before = this.document.sentenceOf(at) - 1;
    const near = this.board.mentions.filter(
      (mention) =>
        mention.kind === 'Person' &&
        mention.from < at &&
        this.document.sentenceOf(mention.from) >= before &&
        this.document.paragraphOf(mention.from) === this.document.paragraphOf(at),
    );
    const person = near.at(-1);
    const entity = this.table.entity(person);
    if (entity === undefined || near.some((mention) => this.table.entity(mention) !== entity)) return undefined;
    if (differs(title.gender, this.genders.get(entity)) || this.board.titles.some((other) => this.table.entity(other.person) === entity))
      return undefined;
    title.person = person!;
    return entity;
  }

  private holderOf(title: Title, at: number): EntityDraft | undefined {
    if (title.indefinite || (title.organizations.length > 0 && title.role.kind === 'occupation')) return undefined;
    let best: EntityDraft | undefined;
    let position = -1;
    let closest = 0;
    for (const other of this.board.titles) {
      if (other.person === undefined || other.from >= at || !sameOffice(title, other)) continue;
      const closeness = agreement(title, other);
      if (closeness < closest) continue;
      const entity = this.table.entity(other.person);
      if (entity === undefined || differs(title.gender, this.genders.get(entity))) continue;
      const last = Math.max(...entity.mentions.filter((mention) => mention.from < at).map((mention) => mention.from), -1);
      if (closeness > closest || last > position) {
        closest = closeness;
        position = last;
        best = entity;
      }
    }
    return best;
  }

  /** Given names that tell, where no title did. */
  private learnFromNames(): void {
    const { lexicon } = this.document.pack.pack;
    if (lexicon.givenNameGenders === undefined) return;
    const male = new Set(lexicon.givenNameGenders.male);
    const female = new Set(lexicon.givenNameGenders.female);
    for (const draft of this.table.drafts) {
      if (draft.kind !== 'Person' || this.genders.has(draft)) continue;
      const first = draft.label.split(' ')[0]!;
      if (male.has(first) !== female.has(first)) this.genders.set(draft, male.has(first) ? 'male' : 'female');
    }
  }

  private learnGenders(): void {
    for (const title of this.board.titles) {
      const entity = this.table.entity(title.person);
      if (entity !== undefined && title.gender !== undefined) this.genders.set(entity, title.gender);
    }
    this.learnFromNames();
    for (const mention of this.board.mentions) {
      if (mention.kind !== 'Person') continue;
      const honorific = this.document.hits.findEnding<{ gender?: 'male' | 'female' }>(mention.from, 'honorific');
      const entity = this.table.entity(mention);
      if (honorific?.lexeme.value.gender !== undefined && entity !== undefined) this.genders.set(entity, honorific.lexeme.value.gender);
    }
  }
}

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Same role, and nothing said that tells them apart. */
function sameOffice(title: Title, other: Title): boolean {
  if (title.role.position !== other.role.position && !title.role.forms.some((form) => other.role.forms.includes(form))) return false;
  if (title.deputy && !other.deputy) return false;
  if (title.portfolio !== undefined && other.portfolio !== undefined && title.portfolio !== other.portfolio) return false;
  const a = title.country?.attributes.iso2;
  const b = other.country?.attributes.iso2;
  return a === undefined || b === undefined || a === b;
}

/** How much two titles of one office say alike: word, country, portfolio, rank. */
function agreement(title: Title, other: Title): number {
  const country = title.country !== undefined && title.country.attributes.iso2 === other.country?.attributes.iso2 ? 1 : 0;
  const portfolio = title.portfolio !== undefined && title.portfolio === other.portfolio ? 1 : 0;
  const word = title.role === other.role ? 0.75 : 0;
  return word + country + portfolio + (title.deputy === other.deputy ? 0.5 : 0);
}
