// "Commissioner X asked", "another Expert, Y": a seat in a deciding body that the article names by the noun such seats go with.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { firstFrom, type Title } from './mentions.ts';

/** The body, named before, whose name holds the noun that a bare seat goes with: the only one, else the one named last. */
export function bodyOfSeat(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const heads = headsOf(document, title);
  if (heads === undefined || !isPlainSeat(document, title)) return undefined;
  let best: EntityDraft | undefined;
  let latest = -1;
  for (const draft of table.drafts) {
    if (draft.kind !== 'Organization' || draft.first >= title.from || !isNamed(draft)) continue;
    const name = ` ${draft.label.toLowerCase()} `;
    if (!heads.some((head) => name.includes(` ${head} `)) || (isOfField(title) && draft.attributes.orgType !== 'intergovernmental'))
      continue;
    const last = draft.mentions[firstFrom(draft.mentions, title.from) - 1]?.from ?? -1;
    if (last <= latest) continue;
    latest = last;
    best = draft;
  }
  return best;
}

/** The nouns that seats of a position go with. */
function headsOf(document: Document, { role }: Title): readonly string[] | undefined {
  return document.pack.pack.lexicon.seats?.find(({ positions }) => positions.includes(role.position))?.bodies;
}

/** Of no state, place or body that its own words tell. */
function isPlainSeat(document: Document, title: Title): boolean {
  const { role, country, place, organizations, possessive, possessed } = title;
  if (country !== undefined || place !== undefined || organizations.length > 0 || possessive === true || possessed === true) return false;
  return role.kind !== 'occupation' || isTradeWithSeat(document, title);
}

/** "Another Expert, X": a trade that a capital inside its sentence makes a seat. */
export function isTradeWithSeat(document: Document, title: Title): boolean {
  const last = title.to - 1;
  return document.isCapital(last) && !document.isInitial(last) && headsOf(document, title) !== undefined;
}

function isOfField({ portfolio, about }: Title): boolean {
  return portfolio !== undefined || about !== undefined;
}

function isNamed({ mentions }: EntityDraft): boolean {
  return mentions.some(({ form }) => form === 'name');
}
