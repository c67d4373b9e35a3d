// Bodies of one state by names that bodies of other states have too: "Assemblée nationale" in a report that does not name France.
import type { OrganizationRecord } from '../knowledge/index.ts';
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';

/** Bodies that nearly every state has by the same names. */
const OF_ANY_STATE: ReadonlySet<string> = new Set(['legislature', 'court']);
/** States beyond which an article is a roll of the world, whose own state does not stand out. */
const MOST_STATES = 8;

/** Where an article names states, but not the one of a known national body by a shared name, the body is another state's: `country`'s. */
export function disownSharedNames(document: Document, board: Board, named: ReadonlyMap<string, number>, country: string | undefined): void {
  if (named.size === 0 || named.size > MOST_STATES) return;
  const home = document.pack.pack.manifest.homeCountry;
  for (const mention of board.ofKind('Organization')) {
    const record = mention.knowledge === undefined ? undefined : document.pack.organizations.get(mention.knowledge);
    if (record === undefined || !isShared(record, mention.name)) continue;
    if (record.country === home) takeGuest(document, board, mention);
    if (record.country === home || named.has(record.country!)) continue;
    mention.knowledge = undefined;
    mention.attributes = { orgType: record.orgType, ...(country === undefined ? {} : { country }) };
  }
}

/** "Đoàn đại biểu Quốc hội Peru do Chủ tịch" + "Quốc hội" + "X dẫn đầu": of the other state's body by that name, "by" right behind it in the sentence, is who heads those that it sends. */
function takeGuest(document: Document, board: Board, body: Mention): void {
  const first = document.sentenceFrom(body.from);
  for (let at = body.from - 1; at >= first; at--) {
    if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'by') continue;
    const end = board.owner(at - 1);
    const guest = end?.kind === 'Country' ? board.owner(end.from - 1) : end;
    if (guest?.kind !== 'Organization' || !guest.name.startsWith(body.name) || (guest === end && guest.name === body.name)) return;
    const { orgType, country = end?.attributes.iso2 } = guest.attributes;
    body.knowledge = guest === end ? guest.knowledge : undefined;
    body.name = document.text(guest.from, at);
    body.attributes = { ...(orgType === undefined ? {} : { orgType }), ...(country === undefined ? {} : { country }) };
    return;
  }
}

function isShared({ ambiguous, country, orgType }: OrganizationRecord, name: string): boolean {
  return country !== undefined && OF_ANY_STATE.has(orgType) && ambiguous?.includes(name) === true;
}
