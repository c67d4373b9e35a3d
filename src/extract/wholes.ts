// The body that another's name ends in, "Komisi X DPR", "Khoa Luật Đại học Huế", or begins with where nouns come last: "House of Commons Home Affairs Committee".
import type { OrganizationRecord } from '../knowledge/index.ts';
import type { OrganizationHead } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import { isPart } from './body-parts.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack } from './phrases.ts';

/** Bodies of an article by their names, for those whose names end in another's. */
export class Wholes {
  private readonly document: Document;
  private readonly table: EntityTable;
  private readonly byName = new Map<string, EntityDraft>();
  /** The legislatures of the article, once asked for. */
  private chambers: readonly EntityDraft[] | undefined;

  constructor(document: Document, table: EntityTable) {
    this.document = document;
    this.table = table;
    for (const draft of table.drafts)
      if (draft.kind === 'Organization') for (const alias of draft.aliases) this.byName.set(foldedKey(alias), draft);
  }

  /** The longest end of a body's name that is another body's: one that the article names, or a known one. */
  of(mention: Mention): { draft: EntityDraft; from: number } | undefined {
    const { document } = this;
    const own = this.table.entity(mention);
    if (own === undefined || mention.rule !== 'organization-head' || mention.nested === true || mention.partOf !== undefined)
      return undefined;
    if (document.pack.pack.grammar.nounOrder !== 'head-first') return this.ahead(mention, own);
    const head = document.hits.find(mention.from, 'organization-head')?.to ?? mention.from + 1;
    for (let from = head + 1; from < mention.to; from++) {
      const small = !document.isCapital(from) && !(hasChains(document) && document.is(from, 'organization-head'));
      if (small || !document.isWord(from)) continue;
      if (document.is(skipDeterminersBack(document, from) - 1, 'and')) return undefined;
      const alone = from === mention.to - 1 && hasChains(document) && isInitials(document, from);
      if (alone && prepositionBefore(document, from) === undefined) return undefined;
      const draft = this.byName.get(foldedKey(document.text(from, mention.to))) ?? this.known(from, mention.to);
      if (draft !== undefined && draft !== own && !foldedKey(draft.label).includes(foldedKey(own.label))) return { draft, from };
    }
    return this.onlyChamber(mention, own);
  }

  /** "au Sénat ... la commission des Affaires sociales": a part in lower case, in an article that names one legislature alone, where names go on by chains. */
  private onlyChamber({ from }: Mention, own: EntityDraft): { draft: EntityDraft; from: number } | undefined {
    const { document } = this;
    if (!hasChains(document) || document.isCapital(from) || !isPart(document, from)) return undefined;
    this.chambers ??= this.table.drafts.filter(({ kind, attributes }) => kind === 'Organization' && attributes.orgType === 'legislature');
    const [draft, ...others] = this.chambers;
    return draft === undefined || others.length > 0 || draft === own ? undefined : { draft, from };
  }

  /** "House of Commons Home Affairs Committee", "WHO Regional Office": the longest start of a part's name that is another body's. */
  private ahead(mention: Mention, own: EntityDraft): { draft: EntityDraft; from: number } | undefined {
    const { document } = this;
    if (!isPart(document, mention.to - 1) || document.hits.findEnding(mention.to, 'organization-head') === undefined) return undefined;
    for (let to = mention.to - 2; to > mention.from; to--) {
      if (!document.isCapital(to) || !document.isCapital(to - 1)) continue;
      const draft =
        this.byName.get(foldedKey(document.text(mention.from, to))) ?? this.known(mention.from, to) ?? this.chamber(mention.from, to);
      if (draft !== undefined && draft !== own) return { draft, from: mention.from };
    }
    return undefined;
  }

  /** A parliament that heads alone name: "House of Commons", "Senate". */
  private chamber(from: number, to: number): EntityDraft | undefined {
    const head = this.document.hits.find<OrganizationHead>(from, 'organization-head');
    if (head?.to !== to || head.lexeme.value.orgType !== 'legislature') return undefined;
    const name = this.document.text(from, to);
    return this.table.implied('Organization', `chamber|${foldedKey(name)}`, name, { orgType: 'legislature' }, { from, to }, 'body-in-name');
  }

  private known(from: number, to: number): EntityDraft | undefined {
    if (to - from === 1 && this.document.isInKnownName(from)) return undefined;
    for (const hit of this.document.hits.at(from)) {
      if (hit.to !== to || hit.lexeme.class !== 'organization') continue;
      const { key, orgType, country } = hit.lexeme.value as OrganizationRecord;
      if (orgType === 'company') continue;
      const attributes = { orgType, ...(country === undefined ? {} : { country }) };
      const draft = this.table.implied('Organization', key, this.document.text(from, to), attributes, { from, to }, 'body-in-name');
      draft.knowledge = key;
      return draft;
    }
    return undefined;
  }
}

/** Capitals alone: the short name of the words before, where nothing ties the two. */
function isInitials(document: Document, at: number): boolean {
  return /^\p{Lu}{3,}$/u.test(document.word(at));
}
