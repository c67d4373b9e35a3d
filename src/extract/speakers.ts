// Who a subject is: names, titles, pronouns, bodies. When nobody fits, nobody is named.
import type { PrepositionRole, Pronoun, Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Mention, type Referent, type Title } from './mentions.ts';
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
  /** The farthest position heard of so far. */
  reach: number;
  entities: EntityDraft[];
}

/** Nobody is in focus who was named so many sentences ago. */
const FAINTEST = -6;
const STEPS_AHEAD = 32;
/** Titles of one office that are looked back over. */
const OFFICES_BACK = 200;

export class Speakers {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly heard: Heard[] = [];
  /** Speakers by token of content. */
  private readonly contents = new Map<number, EntityDraft[]>();
  private readonly genders = new Map<EntityDraft, 'male' | 'female'>();
  private readonly offices = new Map<string, readonly Title[]>();
  /** Place of each person in the table: of two equally in focus the first counts. */
  private readonly rank: ReadonlyMap<EntityDraft, number>;
  /** Persons with a title of their own. */
  private readonly titled = new Set<EntityDraft>();
  /** Where the first title of each person stands that is no occupation. */
  private readonly firstOffice = new Map<EntityDraft, number>();

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.rank = new Map(table.drafts.map((draft, index) => [draft, index]));
    for (const { person, role, from } of board.titles) {
      const bearer = table.entity(person);
      if (bearer !== undefined) this.titled.add(bearer);
      const entity = role.kind === 'occupation' ? undefined : bearer;
      if (entity !== undefined && !this.firstOffice.has(entity)) this.firstOffice.set(entity, from);
    }
    this.learnGenders();
  }

  /** Remembers who spoke, for the pronouns that follow. */
  remember(at: number, entities: EntityDraft[]): void {
    const reach = Math.max(at, this.heard[this.heard.length - 1]?.reach ?? 0);
    if (entities.length > 0) this.heard.push({ at, reach, entities });
  }

  /** Remembers whose words a stretch is: "I" and "we" in it are the speaker, "he" in it nobody who is named elsewhere when the speaker is not. */
  rememberContent(from: number, to: number, entities: EntityDraft[]): void {
    if (entities.length > 0) for (let at = from; at < to; at++) this.contents.set(at, entities);
  }

  private contentAround(at: number): EntityDraft[] | undefined {
    return this.contents.get(at);
  }

  /** The last speaker before a position, within a few paragraphs. */
  last(at: number): Resolved {
    const last = this.lastHeard(at);
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
      const holders = this.holders(referent);
      if (holders.length > 0) return { entities: holders, note: 'the holders named last', certainty: 0.85 };
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

  /** "the two ministers": as many holders of that office as were named last. */
  private holders(referent: Referent): EntityDraft[] {
    const { count, of } = referent.mention?.attributes ?? {};
    if (referent.kind !== 'Group' || count === undefined || count > 4 || of === undefined) return [];
    if (this.document.hits.findEnding(referent.from, 'definite') === undefined && !this.document.is(referent.from, 'definite')) return [];
    const office = of.replace(/s$/, '');
    const found: EntityDraft[] = [];
    for (let index = this.board.titles.length - 1; index >= 0 && found.length < count; index--) {
      const title = this.board.titles[index]!;
      const person = title.from < referent.from ? this.table.entity(title.person) : undefined;
      if (person === undefined || found.includes(person)) continue;
      if (title.role.position === office || title.role.position.endsWith(`-${office}`)) found.push(person);
    }
    return found.length === count ? found.reverse() : [];
  }

  private pronoun(referent: Referent, pronoun: Pronoun): Resolved {
    const content = this.contentAround(referent.from);
    if (pronoun.person === 1)
      return content === undefined ? NOBODY : { entities: content, note: 'first person: the speaker', certainty: 0.9 };
    if (pronoun.person !== 3) return NOBODY;
    if (pronoun.number === 'singular' && content?.every((entity) => entity.kind !== 'Person')) return NOBODY;
    if (pronoun.number === 'plural') return this.plural(referent);
    if (pronoun.latest === true) return this.latest(referent, pronoun.gender);
    const body = this.bodyInFocus(referent.from);
    if (body !== undefined)
      return { entities: [body], note: `"${this.document.text(referent.from, referent.to)}" is ${body.label}`, certainty: 0.75 };
    const near = this.personBefore(referent.from, pronoun.gender);
    return near === undefined
      ? NOBODY
      : { entities: [near], note: `"${this.document.text(referent.from, referent.to)}" is ${near.label}`, certainty: 0.85 };
  }

  /** Whoever was named last: a person of fitting gender, else a body. */
  private latest(referent: Referent, gender: 'male' | 'female' | undefined): Resolved {
    const { board, document } = this;
    const since = document.sentences.from[Math.max(0, document.sentenceOf(referent.from) - FARTHEST_LATEST)]!;
    const named = board
      .startingIn(since, referent.from)
      .filter((mention) => mention.form === 'name' && document.quoteOf[mention.from] === -1);
    const fits = (mention: Mention): boolean => {
      const entity = this.table.entity(mention);
      return mention.kind === 'Person' ? entity !== undefined && !differs(gender, this.genders.get(entity)) : false;
    };
    const mention = named.findLast(fits) ?? named.findLast((other) => other.kind === 'Organization' || other.kind === 'Country');
    const entity = this.table.entity(mention);
    return entity === undefined
      ? NOBODY
      : { entities: [entity], note: `"${document.text(referent.from, referent.to)}" is ${entity.label}`, certainty: 0.85 };
  }

  /** Where nouns have genders "elle" may be a body: the one that opened the sentence before, when no person was named since. */
  private bodyInFocus(at: number): EntityDraft | undefined {
    const { document, board } = this;
    if (document.pack.pack.grammar.genders === undefined) return undefined;
    const here = document.sentenceOf(at);
    if (here === 0 || document.paragraphOf(at) !== document.paragraphOf(document.sentenceFrom(at) - 1)) return undefined;
    const from = document.sentences.from[here - 1]!;
    const since = board.startingIn(from, at).filter((mention) => mention.form === 'name');
    if (since.some((mention) => mention.kind === 'Person')) return undefined;
    const first = since[0];
    const opens = first !== undefined && first.from - from <= 2 && (first.kind === 'Organization' || first.kind === 'Country');
    return opens && document.quoteOf[from] === -1 ? this.table.entity(first) : undefined;
  }

  private plural(referent: Referent): Resolved {
    const last = this.lastHeard(referent.from);
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
    let best: EntityDraft | undefined;
    let score = FAINTEST;
    for (const [draft, value] of this.salience(at)) {
      const known = this.genders.get(draft);
      if (gender !== undefined && known !== undefined && known !== gender) continue;
      if (value > score || (value === score && best !== undefined && this.rank.get(draft)! < this.rank.get(best)!)) {
        score = value;
        best = draft;
      }
    }
    return best;
  }

  /** How much each person named lately, or heard last, is in focus at a position. */
  private salience(at: number): Map<EntityDraft, number> {
    const { document } = this;
    const here = document.sentenceOf(at);
    const scores = new Map<EntityDraft, number>();
    for (let sentence = Math.max(0, here + FAINTEST); sentence <= here; sentence++) {
      let first = true;
      for (const { draft, from } of this.table.namedIn(sentence)) {
        if (draft.kind !== 'Person' || from >= at || document.quoteOf[from]! >= 0) continue;
        if (sentence === here && isAddressed(document, from)) continue;
        const subject = from - document.sentenceFrom(from) < 8 ? 0.8 : first && !isGoverned(document, from) ? 0.6 : 0;
        first = false;
        scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, subject - (here - sentence)));
      }
    }
    const last = this.lastHeard(at);
    const newer = last !== undefined && this.namesAnother(last, here);
    for (const draft of last?.entities ?? []) {
      if (draft.kind !== 'Person') continue;
      const score = scores.get(draft) ?? Number.NEGATIVE_INFINITY;
      scores.set(
        draft,
        Math.max(score, newer ? Math.max(score, 1 - (here - document.sentenceOf(last!.at))) : this.spokeLast(last!.at, at, here, score)),
      );
    }
    return scores;
  }

  /** What was heard last before a position. What is heard comes almost in text order: a few steps ahead are looked at. */
  private lastHeard(at: number): Heard | undefined {
    const { heard } = this;
    let low = 0;
    let high = heard.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (heard[middle]!.reach < at) low = middle + 1;
      else high = middle;
    }
    for (let index = Math.min(heard.length - 1, low + STEPS_AHEAD); index >= 0; index--) if (heard[index]!.at < at) return heard[index];
    return undefined;
  }

  /** A sentence after the last statement opens with somebody else: the focus has moved on. */
  private namesAnother(last: Heard, here: number): boolean {
    const { document } = this;
    for (let sentence = document.sentenceOf(last.at) + 1; sentence < here; sentence++) {
      const first = this.table.namedIn(sentence).find(({ draft, from }) => draft.kind === 'Person' && document.quoteOf[from]! < 0);
      if (first === undefined || last.entities.includes(first.draft)) continue;
      if (first.from - document.sentenceFrom(first.from) < 4 && !isGoverned(document, first.from)) return true;
    }
    return false;
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
    return (this.firstOffice.get(near) ?? at) < at ? undefined : near;
  }

  /**
   * "X n'a pas attendu. ... La ministre gabonaise des Forêts a ouvert ...": an office that nobody was named for, after the only
   * person of the sentence before, who has no title of their own. The office becomes theirs.
   */
  private untitled(title: Title, at: number): EntityDraft | undefined {
    if (title.possessive === true || title.role.kind === 'occupation' || title.person !== undefined) return undefined;
    const before = this.document.sentences.from[Math.max(0, this.document.sentenceOf(at) - 1)]!;
    const near = this.board
      .startingIn(before, at, 'Person')
      .filter((mention) => this.document.paragraphOf(mention.from) === this.document.paragraphOf(at));
    const person = near.at(-1);
    const entity = this.table.entity(person);
    if (entity === undefined || near.some((mention) => this.table.entity(mention) !== entity)) return undefined;
    if (differs(title.gender, this.genders.get(entity)) || this.titled.has(entity)) return undefined;
    title.person = person!;
    this.titled.add(entity);
    return entity;
  }

  /** The person whose stated office a title names. A masculine form of an office may stand for a woman ("le porte-parole"). */
  private holderOf(title: Title, at: number): EntityDraft | undefined {
    if (title.indefinite || (title.organizations.length > 0 && title.role.kind === 'occupation')) return undefined;
    let best: EntityDraft | undefined;
    let position = -1;
    let closest = 0;
    const titles = this.titlesLike(title);
    const stop = firstFrom(titles, at);
    for (const other of titles.slice(Math.max(0, stop - OFFICES_BACK), stop)) {
      if (other.person === undefined || !sameOffice(title, other)) continue;
      const closeness = agreement(title, other);
      if (closeness < closest) continue;
      const entity = this.table.entity(other.person);
      if (entity === undefined || (title.gender === 'female' && this.genders.get(entity) === 'male')) continue;
      const last = entity.mentions[firstFrom(entity.mentions, at) - 1]?.from ?? -1;
      if (closeness > closest || last > position) {
        closest = closeness;
        position = last;
        best = entity;
      }
    }
    return best;
  }

  /** Titles of the article with the role of a title, in text order. */
  private titlesLike({ role }: Title): readonly Title[] {
    const key = `${role.position}|${role.forms.join('|')}`;
    let titles = this.offices.get(key);
    if (titles === undefined) {
      titles = this.board.titles.filter((other) => sameRole(role, other.role));
      this.offices.set(key, titles);
    }
    return titles;
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

/** Sentences back that "the latter" reaches, over quotations. */
const FARTHEST_LATEST = 5;

function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function sameRole(a: Role, b: Role): boolean {
  return a === b || a.position === b.position || a.forms.some((form) => b.forms.includes(form));
}

/** Of two titles of one role: nothing said that tells them apart. */
function sameOffice(title: Title, other: Title): boolean {
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

/** "Kepada Astrid, ia ...": whom a preposition of address governs is not the subject of the clause after it. */
function isAddressed(document: Document, at: number): boolean {
  const role = document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return role === 'to' || role === 'with' || role === 'against';
}

/** A preposition stands right before. */
function isGoverned(document: Document, at: number): boolean {
  return document.hits.findEnding(at, 'preposition') !== undefined;
}
