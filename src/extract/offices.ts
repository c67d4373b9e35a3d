// Offices without a name: whose stated office "the minister" is.
import type { Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Genders } from './genders.ts';
import { headOfBody } from './heads-of-bodies.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { widerHolder } from './wider-words.ts';

/** What one body that both titles name is worth beside other signs of one office. */
const SAME_BODY = 2;

/** Titles of one office that are looked back over. */
const OFFICES_BACK = 200;

/** The holders that an article names for its offices. */
export class Offices {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly genders: Genders;
  private readonly byRole = new Map<Role, readonly Title[]>();

  constructor(document: Document, board: Board, table: EntityTable, genders: Genders) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.genders = genders;
  }

  /** The person whose stated office a title names. A masculine form of an office may stand for a woman ("le porte-parole") who is not called by the feminine one. */
  holderOf(title: Title, at: number): EntityDraft | undefined {
    if (title.indefinite || (title.organizations.length > 0 && title.role.kind === 'occupation')) return undefined;
    let best: EntityDraft | undefined;
    let position = Number.NEGATIVE_INFINITY;
    let closest = 0;
    const protagonist = this.isCapitalAlone(title);
    const titles = this.titlesLike(title);
    const stop = firstFrom(titles, at);
    for (const other of titles.slice(Math.max(0, stop - OFFICES_BACK), stop)) {
      if (other.person === undefined || !sameOffice(title, other) || !this.sameTrade(title, other)) continue;
      if (this.isOfAnotherBody(title, other) || this.isOfNoLand(title, other)) continue;
      const entity = this.table.entity(other.person);
      const own = entity !== undefined && this.isOwn(title, other, entity, at) ? 0.25 : 0;
      const closeness = agreement(title, other) + (this.sharesBody(title, other) ? SAME_BODY : 0) + own;
      if (closeness < closest) continue;
      if (entity === undefined || (title.gender === 'female' && this.genders.get(entity) === 'male')) continue;
      if (title.gender === 'male' && other.gender === 'female') continue;
      const last = protagonist ? this.rankFor(entity, at) : (entity.mentions[firstFrom(entity.mentions, at) - 1]?.from ?? -1);
      if (closeness > closest || last > position) {
        closest = closeness;
        position = last;
        best = entity;
      }
    }
    const told = best ?? headOfBody(this.document, this.board, this.table, title, at);
    if (told !== undefined || this.document.pack.pack.grammar.genders === undefined) return told;
    return widerHolder(this.board, this.table, this.genders, title, at);
  }

  /**
   * "le ministre", "Thủ tướng", of no told country, where nouns have genders or take no article: of none or the home country too, or named in
   * this paragraph, before all others of the sentence where nouns take no article.
   */
  private isOwn(title: Title, other: Title, entity: EntityDraft, at: number): boolean {
    const { grammar, manifest } = this.document.pack.pack;
    const { genders } = grammar;
    if ((genders === undefined && grammar.bareDefinite !== true) || title.country !== undefined || title.organizations.length > 0)
      return false;
    const land = other.country?.attributes.iso2;
    if (land === undefined || land === manifest.homeCountry) return true;
    const last = entity.mentions[firstFrom(entity.mentions, at) - 1]?.from;
    if (last === undefined || this.document.paragraphOf(last) !== this.document.paragraphOf(at)) return false;
    return genders !== undefined || this.table.namedIn(this.document.sentenceOf(last)).find(isPerson)?.draft === entity;
  }

  /** "The Minister" in capitals, of no country and no body, where nouns come last: a release's own. */
  private isCapitalAlone({ from, to, country, organizations, portfolio }: Title): boolean {
    if (this.document.pack.pack.grammar.nounOrder !== 'head-last' || country !== undefined || portfolio !== undefined) return false;
    return organizations.length === 0 && this.document.isCapital(to - 1) && (from < to - 1 || !this.document.isInitial(to - 1));
  }

  /** Of several holders the one named last in the paragraph, else the one whom the article names first. */
  private rankFor({ mentions, first }: EntityDraft, at: number): number {
    const last = mentions[firstFrom(mentions, at) - 1]?.from ?? -1;
    const here = last >= 0 && this.document.paragraphOf(last) === this.document.paragraphOf(at);
    return here ? last : -first;
  }

  /** "bà thị trưởng": whose office it is that starts right behind a word of address. */
  holderFrom(at: number): EntityDraft | undefined {
    const { titles } = this.board;
    const title = titles[firstFrom(titles, at)];
    return title?.from === at && title.person === undefined ? this.holderOf(title, at) : undefined;
  }

  /** "le secrétaire exécutif de l'IGAD": both titles name one body. */
  private sharesBody(title: Title, other: Title): boolean {
    if (title.organizations.length === 0 || other.organizations.length === 0) return false;
    const bodies = this.bodiesOf(other);
    return this.bodiesOf(title).some((body) => bodies.includes(body));
  }

  /** "La directrice de l'Unicef" is not the director of the WHO: each names a body, and none is both's. */
  private isOfAnotherBody(title: Title, other: Title): boolean {
    if (title.organizations.length === 0 || other.organizations.length === 0 || title.role.kind !== 'office') return false;
    const bodies = this.bodiesOf(other);
    const own = this.bodiesOf(title);
    return bodies.length > 0 && own.length > 0 && !own.some((body) => bodies.includes(body));
  }

  /** "The delegate of Peru" is not the special representative of no land: other words for an envoy, and one of them of a country. */
  private isOfNoLand(title: Title, other: Title): boolean {
    if (title.role.kind !== 'envoy' || title.country === undefined || other.country !== undefined) return false;
    return this.wordOf(title) !== this.wordOf(other);
  }

  /** The bodies that a title names, and what they are parts of. */
  private bodiesOf({ organizations }: Title): EntityDraft[] {
    return organizations.flatMap((body) => [this.table.entity(body), this.table.entity(body.partOf)]).filter((body) => body !== undefined);
  }

  /** Where words have no forms, trades that share a role are told apart by their words: a singer is no fisherman. */
  private sameTrade(title: Title, other: Title): boolean {
    if (title.role.kind !== 'occupation' || this.document.pack.pack.grammar.bareDefinite !== true) return true;
    const a = this.wordOf(title);
    const b = this.wordOf(other);
    return a === undefined || b === undefined || a.includes(b) || b.includes(a);
  }

  /** The word of a title that tells its role. */
  private wordOf({ from, to, role }: Title): string | undefined {
    for (let at = from; at < to; at++) {
      const hit = this.document.hits.find<Role>(at, 'role');
      if (hit?.lexeme.value === role) return this.document.text(hit.from, hit.to).toLowerCase();
    }
    return undefined;
  }

  /** Titles of the article with the role of a title, in text order. */
  private titlesLike({ role }: Title): readonly Title[] {
    let titles = this.byRole.get(role);
    if (titles === undefined) {
      titles = this.board.titles.filter((other) => sameRole(role, other.role));
      this.byRole.set(role, titles);
    }
    return titles;
  }
}

function isPerson({ draft }: { draft: EntityDraft }): boolean {
  return draft.kind === 'Person';
}

/** One role, or for an office another word for it; two trades of one field are two ("the hydrologist", "the scientist"). */
function sameRole(a: Role, b: Role): boolean {
  if (a === b || (a.kind !== 'occupation' && a.position === b.position)) return true;
  let forms = FORMS.get(a);
  if (forms === undefined) {
    forms = new Set(a.forms);
    FORMS.set(a, forms);
  }
  return b.forms.some((form) => forms.has(form));
}

/** The forms of the roles asked for so far: roles are those of packs. */
const FORMS = new WeakMap<Role, ReadonlySet<string>>();

/** Of two titles of one role: nothing said that tells them apart. */
function sameOffice(title: Title, other: Title): boolean {
  if (title.deputy && !other.deputy) return false;
  if (title.portfolio !== undefined && other.portfolio !== undefined && title.portfolio !== other.portfolio) return false;
  if (isElsewhere(title, other) || isElsewhere(other, title)) return false;
  const a = title.country?.attributes.iso2;
  const b = other.country?.attributes.iso2;
  return a === undefined || b === undefined || a === b;
}

/** "Le président russe" is not the president of a council: one office of a state, the other of a body alone. */
function isElsewhere(state: Title, body: Title): boolean {
  return state.role.kind === 'state' && state.country !== undefined && body.country === undefined && body.organizations.length > 0;
}

/** How much two titles of one office say alike: word, country, portfolio, rank. */
function agreement(title: Title, other: Title): number {
  const country = title.country !== undefined && title.country.attributes.iso2 === other.country?.attributes.iso2 ? 1 : 0;
  const portfolio = title.portfolio !== undefined && title.portfolio === other.portfolio ? 1 : 0;
  const word = title.role === other.role ? 0.75 : 0;
  return word + country + portfolio + (title.deputy === other.deputy ? 0.5 : 0);
}
