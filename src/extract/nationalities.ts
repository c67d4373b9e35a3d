// Which countries an article ties its persons to: by their offices, the bodies these are in, and an inhabitant's name before theirs.
import { bodyOfBranch } from './branches.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom } from './mentions.ts';

/** Countries of persons by ISO 3166-1 alpha-2 code; a person whom nothing ties to a country is missing. */
export class Nationalities {
  private readonly ties = new Map<EntityDraft, Set<string>>();
  private readonly residents = new Map<string, EntityDraft[]>();

  constructor(document: Document, board: Board, table: EntityTable) {
    for (const { person, country, organizations, role } of board.titles) {
      const draft = table.entity(person);
      if (draft === undefined) continue;
      if (organizations.length === 0 || role.kind !== 'office') this.tie(draft, country?.attributes.iso2);
      if (country !== undefined || role.kind === 'envoy') continue;
      for (const body of organizations) {
        const { attributes } = table.entity(body) ?? body;
        this.tie(draft, attributes.countryInferred === true ? undefined : attributes.country);
        if (bodyOfBranch(body) !== undefined) continue;
        for (const inner of board.startingIn(body.from, body.to, 'Country')) this.tie(draft, inner.attributes.iso2);
      }
    }
    for (const mention of board.ofKind('Person')) {
      const before = mention.from > 0 ? board.owner(mention.from - 1) : undefined;
      if (before?.rule === 'demonym' && document.isCapital(before.from)) this.tie(table.entity(mention), before.attributes.iso2);
    }
  }

  private tie(draft: EntityDraft | undefined, iso2: string | undefined): void {
    if (draft === undefined || iso2 === undefined) return;
    const known = this.ties.get(draft);
    if (known?.has(iso2) === true) return;
    if (known === undefined) this.ties.set(draft, new Set([iso2]));
    else known.add(iso2);
    const residents = this.residents.get(iso2);
    if (residents === undefined) this.residents.set(iso2, [draft]);
    else residents.push(draft);
  }

  /** The person of a country who was named last before a position. */
  lastOf(iso2: string, at: number, fits: (person: EntityDraft) => boolean): EntityDraft | undefined {
    let best: EntityDraft | undefined;
    let latest = -1;
    for (const draft of this.residents.get(iso2) ?? []) {
      const last = draft.mentions[firstFrom(draft.mentions, at) - 1]?.from ?? -1;
      if (last > latest && fits(draft)) {
        latest = last;
        best = draft;
      }
    }
    return best;
  }

  /** Tied to other countries only. */
  isForeign(person: EntityDraft, iso2: string): boolean {
    const known = this.ties.get(person);
    return known !== undefined && !known.has(iso2);
  }
}
