// Offices that nobody is named for beside them, and that belong to whom the sentence before names: "X declined. ... The Gabonese minister opened ...".
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders } from './genders.ts';
import type { Board, Title } from './mentions.ts';
import { tellsNew } from './one-person.ts';

/** Gives such offices to persons who have no title of their own. */
export class AdoptedOffices {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly genders: Genders;
  /** Persons with a title of their own. */
  private readonly titled: Set<EntityDraft>;

  constructor(document: Document, board: Board, table: EntityTable, genders: Genders) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.genders = genders;
    this.titled = new Set(board.titles.map(({ person }) => table.entity(person)).filter((entity) => entity !== undefined));
  }

  /** Gives away the offices that open their sentence and that a demonstrative closes, or that are told with their body. */
  pointed(): void {
    const { board, document } = this;
    if (document.pack.pack.grammar.bareDefinite !== true && !hasChains(document)) return;
    for (const title of board.titles) {
      const opens = title.from === document.sentenceFrom(title.from) && document.quoteOf[title.from]! < 0;
      if (opens && title.person === undefined && (isPointed(document, title) || isOfBody(document, title))) this.bearer(title, title.from);
    }
  }

  /**
   * "X n'a pas attendu. ... La ministre gabonaise des Forêts a ouvert ...": the only person of the sentence before, of the same
   * paragraph unless a demonstrative points back. The office becomes theirs.
   */
  bearer(title: Title, at: number): EntityDraft | undefined {
    const { board, document, table } = this;
    if (title.possessive === true || title.person !== undefined || tellsNew(document, title.to)) return undefined;
    if (title.role.kind === 'occupation' && title.organizations.length === 0) return undefined;
    const before = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
    const near = board
      .startingIn(before, at, 'Person')
      .filter((mention) => isPointed(document, title) || document.paragraphOf(mention.from) === document.paragraphOf(at));
    const person = near.at(-1);
    const entity = table.entity(person);
    if (entity === undefined || near.some((mention) => table.entity(mention) !== entity)) return undefined;
    if (differs(title.gender, this.genders.get(entity)) || this.titled.has(entity)) return undefined;
    title.person = person!;
    this.titled.add(entity);
    return entity;
  }
}

/** "La professeure de l'Université X", "L'ambassadrice du Pérou": told with its body, or with its state and field, where names are chains. */
function isOfBody(document: Document, { from, definite, organizations, role, country, portfolio, about }: Title): boolean {
  if (!hasChains(document) || !definite) return false;
  if (organizations.some(({ form }) => form === 'name')) return role.kind !== 'state' || !document.isCapital(from + 1);
  return country !== undefined && (role.kind === 'envoy' || portfolio !== undefined || about !== undefined);
}

/** "Ketua Umum Partai X itu": closed by a demonstrative, where nouns take no article. */
function isPointed(document: Document, { to }: Title): boolean {
  return document.pack.pack.grammar.bareDefinite === true && document.hits.findEnding(to, 'demonstrative') !== undefined;
}

/** Where the first title of each person stands that is no occupation. */
export function firstOffices(board: Board, table: EntityTable): ReadonlyMap<EntityDraft, number> {
  return firstTitles(board, table, (kind) => kind !== 'occupation');
}

/** Where each person is told by a trade first. */
export function firstTrades(board: Board, table: EntityTable): ReadonlyMap<EntityDraft, number> {
  return firstTitles(board, table, (kind) => kind === 'occupation');
}

function firstTitles(board: Board, table: EntityTable, counts: (kind: Title['role']['kind']) => boolean): ReadonlyMap<EntityDraft, number> {
  const first = new Map<EntityDraft, number>();
  for (const { person, role, from } of board.titles) {
    const entity = counts(role.kind) ? table.entity(person) : undefined;
    if (entity !== undefined && !first.has(entity)) first.set(entity, from);
  }
  return first;
}
