// "Le ministère a précisé", "un communiqué du ministère": the ministry of the minister whom the article tells of, where nouns have genders.
import type { OrganizationHead } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { titleOwner } from './positions.ts';

/** A ministry that an article names, or tells by an office in it. */
interface Told {
  at: number;
  ministry: EntityDraft;
  /** The country told beside the office or in the name. */
  iso2: string | undefined;
  /** By its own name. */
  named: boolean;
}

/** The ministries of an article, listed when one is first asked for. */
export class MinistriesMeant {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private told: readonly Told[] | undefined;

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.board = board;
    this.table = table;
  }

  /** The ministry that a noun for one means: of the country of an adjective behind it; else the one named last, the one of a minister of no told country, the first. */
  meant(at: number): EntityDraft | undefined {
    const { document } = this;
    const head =
      document.pack.pack.grammar.genders === undefined ? undefined : document.hits.find<OrganizationHead>(at, 'organization-head');
    if (head?.lexeme.value.portfolio !== true || (document.isCapital(at) && !document.isInitial(at))) return undefined;
    const behind = this.board.owner(head.to);
    const adjective = behind?.rule === 'demonym' && behind.from === head.to ? behind : undefined;
    const before = this.list().filter((told) => told.at < at);
    if (adjective !== undefined) return before.findLast(({ iso2 }) => iso2 === adjective.attributes.iso2)?.ministry;
    const here = before.filter((told) => document.paragraphOf(told.at) === document.paragraphOf(at));
    const only = new Set(here.map(({ ministry }) => ministry)).size === 1 ? here[0] : undefined;
    const best = before.findLast(({ named }) => named) ?? only ?? before.find(({ iso2 }) => iso2 === undefined) ?? before[0];
    return best?.ministry;
  }

  private list(): readonly Told[] {
    if (this.told !== undefined) return this.told;
    const { document, board, table } = this;
    const told: Told[] = [];
    for (const title of board.titles) {
      if (title.portfolio === undefined && title.about === undefined) continue;
      const ministry = title.former ? undefined : titleOwner(document, board, table, title);
      if (ministry?.kind === 'Organization' && ministry.attributes.orgType === 'ministry')
        told.push({ at: title.from, ministry, iso2: title.country?.attributes.iso2, named: false });
    }
    for (const mention of board.ofKind('Organization')) {
      const ministry = mention.form === 'name' && mention.attributes.orgType === 'ministry' ? table.entity(mention) : undefined;
      if (ministry !== undefined) told.push({ at: mention.from, ministry, iso2: mention.attributes.country, named: true });
    }
    this.told = told.sort((a, b) => a.at - b.at);
    return this.told;
  }
}
