// Bodies of one state by names that bodies of other states have too: "Assemblée nationale" in a report that does not name France.
import type { OrganizationRecord } from '../knowledge/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

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
    if (record.country === home || named.has(record.country!)) continue;
    mention.knowledge = undefined;
    mention.attributes = { orgType: record.orgType, ...(country === undefined ? {} : { country }) };
  }
}

function isShared({ ambiguous, country, orgType }: OrganizationRecord, name: string): boolean {
  return country !== undefined && OF_ANY_STATE.has(orgType) && ambiguous?.includes(name) === true;
}
