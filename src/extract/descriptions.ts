// Speakers by description: "the hydrologist", "the 61-year-old", "the Finnish leader", "the statement": whom the article means.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Mention, type Title } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers } from './phrases.ts';
import type { Salience } from './salience.ts';

/** Longest apposition that is read for the nouns it describes a person by. */
const LONGEST = 8;
/** Titles that are looked back over. */
const OFFICES_BACK = 200;
/** Offices of those who stand for their country. */
const HEADS: readonly string[] = ['head-of-state', 'head-of-government', 'leader', 'president', 'prime-minister', 'king', 'queen', 'emir'];

/** The nouns by which an article describes its persons, and who a description is. */
export class Descriptions {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly salience: Salience;
  private nouns: Map<string, { from: number; draft: EntityDraft }[]> | undefined;

  constructor(document: Document, board: Board, table: EntityTable, salience: Salience) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.salience = salience;
  }

  /** Whom a definite description without a name means: by age the person in focus, by a noun the person described by it before. */
  person(from: number, to: number): EntityDraft | undefined {
    const { document } = this;
    if (!document.isAny(from, ['definite', 'demonstrative']) || to - from > LONGEST) return undefined;
    const ages = document.pack.pack.lexicon.ages ?? [];
    for (let at = from + 1; at < to; at++)
      if (/^\d/.test(document.word(at)) && ages.some((age) => document.key(at).endsWith(age)))
        return this.salience.personBefore(from, undefined);
    const described = this.index().get(document.key(to - 1));
    return described?.[firstFrom(described, from) - 1]?.draft;
  }

  /** "The statement said", "a note from the ministry read": the body whose words these are, else who was heard last. */
  author(from: number, to: number): EntityDraft | undefined {
    const { document, board, table } = this;
    const noun = document.hits.findEnding(to, 'nominal-cue') ?? document.hits.find(skipDeterminers(document, from), 'nominal-cue');
    if (noun === undefined || noun.from < from || noun.to > to) return undefined;
    for (const mention of board.startingIn(from, to))
      if (mention.kind === 'Organization' || mention.kind === 'Country' || mention.kind === 'Person') return table.entity(mention);
    return this.salience.bodyBefore(from);
  }

  /** "the Finnish leader": the person named last who heads that country. */
  leader(iso2: string, at: number): EntityDraft | undefined {
    let best: EntityDraft | undefined;
    let latest = -1;
    for (const { person, country, role } of this.titlesBefore(at)) {
      if (person === undefined || !HEADS.includes(role.position) || (country !== undefined && country.attributes.iso2 !== iso2)) continue;
      const draft = this.table.entity(person);
      const last = draft?.mentions[firstFrom(draft.mentions, at) - 1]?.from ?? -1;
      if (last <= latest) continue;
      latest = last;
      best = draft;
    }
    return best;
  }

  /** "the envoy": the ambassador or envoy named last. */
  envoy(at: number): EntityDraft | undefined {
    return this.table.entity(this.titlesBefore(at).findLast(({ person, role }) => person !== undefined && role.kind === 'envoy')?.person);
  }

  /** The offices named lately before a position, in text order. */
  private titlesBefore(at: number): readonly Title[] {
    const stop = firstFrom(this.board.titles, at);
    return this.board.titles.slice(Math.max(0, stop - OFFICES_BACK), stop);
  }

  private index(): Map<string, { from: number; draft: EntityDraft }[]> {
    if (this.nouns !== undefined) return this.nouns;
    this.nouns = new Map();
    for (const mention of this.board.ofKind('Person')) {
      const draft = mention.form === 'name' ? this.table.entity(mention) : undefined;
      const at = draft === undefined ? undefined : this.headNoun(mention);
      if (draft === undefined || at === undefined) continue;
      const list = this.nouns.get(this.document.key(at));
      if (list === undefined) this.nouns.set(this.document.key(at), [{ from: mention.from, draft }]);
      else list.push({ from: mention.from, draft });
    }
    return this.nouns;
  }

  /** "X, a retired hydrologist from Y,", "X is a hydrologist": the noun of what is apposed to a name. */
  private headNoun({ to }: Mention): number | undefined {
    const { document } = this;
    if (!document.isComma(to) && document.hits.find(to, 'passive') === undefined) return undefined;
    const first = skipDeterminers(document, document.isComma(to) ? to + 1 : document.hits.find(to, 'passive')!.to);
    if (document.hits.findEnding(first, 'indefinite') === undefined && document.hits.findEnding(first, 'definite') === undefined)
      return undefined;
    let at = first;
    while (at < first + LONGEST && document.isWord(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at)) at++;
    return at > first && !document.isCapital(at - 1) ? at - 1 : undefined;
  }
}
