// Offices and trades told without a name, of somebody in focus: "la ministre", "cette haute responsable", "the chair of the committee".
import { type AdoptedOffices, firstOffices, firstTrades } from './adopted-offices.ts';
import type { Descriptions } from './descriptions.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders } from './genders.ts';
import { type Board, firstFrom, type Referent, type Title } from './mentions.ts';
import { isOfAnother } from './one-person.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { Salience } from './salience.ts';
import { isSecondDescription } from './second-descriptions.ts';
import { isContrasted, isGeneral, isOfOtherTrade, ofTrade } from './trades.ts';

/** Offices that many may be called by, whatever their trade. */
const OF_MANY: ReadonlySet<string> = new Set(['head', 'representative', 'delegate', 'president']);

/** Reads whom such words mean. */
export class OfficesInFocus {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly salience: Salience;
  private readonly genders: Genders;
  private readonly descriptions: Descriptions;
  private readonly adoption: AdoptedOffices;
  /** Where the first title of each person stands that is no occupation. */
  private readonly firstOffice: ReadonlyMap<EntityDraft, number>;

  /** Where each person is told by a trade first. */
  private readonly firstTrade: ReadonlyMap<EntityDraft, number>;

  constructor(
    document: Document,
    board: Board,
    table: EntityTable,
    salience: Salience,
    genders: Genders,
    descriptions: Descriptions,
    adoption: AdoptedOffices,
  ) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.salience = salience;
    this.genders = genders;
    this.descriptions = descriptions;
    this.adoption = adoption;
    this.firstOffice = firstOffices(board, table);
    this.firstTrade = firstTrades(board, table);
  }

  /** "Cette haute responsable du ministère", "the minister" of an office told otherwise before: the person in focus, of no state's highest office. */
  focused(title: Title, { from, to }: Referent): EntityDraft | undefined {
    const { document } = this;
    const pointed = document.is(from, 'demonstrative') || document.hits.findEnding(to, 'demonstrative') !== undefined;
    const bare = title.organizations.length === 0 && title.country === undefined && title.possessive !== true;
    const owned = !pointed && skipPreposition(document, to, ['of']) !== undefined;
    if (title.role.kind === 'state' || !(pointed || bare) || owned || isContrasted(document, title)) return undefined;
    const near = this.salience.personBefore(from, title.gender);
    if (near === undefined || isOfAnother(document, title, near, from)) return undefined;
    return !pointed && this.isOfOtherCalling(title, near, from) ? undefined : near;
  }

  /** An office or trade of a body, told of the person in focus. */
  describedAgain(title: Title, at: number): EntityDraft | undefined {
    if (title.organizations.length === 0 && title.portfolio === undefined && title.about === undefined) return undefined;
    const near = this.salience.personBefore(at, title.gender);
    if (near === undefined || !isSecondDescription(this.document, this.board, this.table, title, near, at)) return undefined;
    return isOfOtherTrade(this.document, this.board, this.table, near, title, at) ? undefined : near;
  }

  /** "Le Béninois a rencontré ...", "La chercheuse kényane a été reçue ...": whom the words of a country mean that open a sentence, nobody being named by them. */
  opening(from: number): EntityDraft | undefined {
    const { board, document } = this;
    const start = skipDeterminers(document, from);
    if (start === from || document.pack.pack.grammar.genders === undefined) return undefined;
    const title = board.title(start);
    const owner = title === undefined ? board.owner(start) : undefined;
    if (owner?.from === start && owner.rule === 'demonym') return this.descriptions.inhabitant(owner);
    const iso2 = title?.country?.attributes.iso2;
    if (title === undefined || iso2 === undefined || title.person !== undefined || !title.definite) return undefined;
    const other = title.possessive === true || title.portfolio !== undefined || title.organizations.length > 0;
    return other || !isGeneral(document, title) ? undefined : this.descriptions.ofCountry(iso2, title.gender, from, true);
  }

  /** A bare description ("the lawyer", "la ministre"): the person in focus, unless an office of another sort is known of them. */
  described(title: Title, at: number): EntityDraft | undefined {
    const other = isContrasted(this.document, title);
    const untitled = other ? undefined : this.adoption.bearer(title, at);
    if (untitled !== undefined) return untitled;
    if (title.possessive === true || title.portfolio !== undefined || title.organizations.length > 0) return undefined;
    const iso2 = title.country?.attributes.iso2;
    if (iso2 !== undefined) return isGeneral(this.document, title) ? this.descriptions.ofCountry(iso2, title.gender, at, true) : undefined;
    const near = other ? undefined : this.salience.personBefore(at, title.gender);
    if (near !== undefined && isOfAnother(this.document, title, near, at)) return undefined;
    if (near === undefined || title.role.kind === 'occupation')
      return ofTrade(this.document, this.board, this.table, near, title, at, (person) => !differs(title.gender, this.genders.get(person)));
    if ((this.firstOffice.get(near) ?? at) < at) return undefined;
    return this.isOfOtherCalling(title, near, at) ? undefined : near;
  }

  /** "L'expert X doute. Le procureur ...": somebody told by a trade right beside the name, in another paragraph, holds no office that nothing told of, where nouns have genders. */
  private isOfOtherCalling(title: Title, near: EntityDraft, at: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.genders === undefined || title.role.kind === 'occupation' || OF_MANY.has(title.role.position))
      return false;
    const last = near.mentions[firstFrom(near.mentions, at) - 1]?.from ?? at;
    if (document.paragraphOf(last) === document.paragraphOf(at)) return false;
    return (this.firstTrade.get(near) ?? at) < at;
  }
}
