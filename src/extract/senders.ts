// Whom an envoy speaks for where the title names no state: the state of an office of theirs, of the side that opens the sentence, the paper's own.
import { leadsDelegation } from './advocates.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Title } from './mentions.ts';
import { delegationCountry, sideCountry } from './office-sides.ts';
import type { RelationDraft } from './positions.ts';

/** "State Secretary of the Ministry of Justice of Peru and head of the delegation", "For Peru, ... Ambassador to Italy X": the state that sends them. */
export function sender(
  document: Document,
  board: Board,
  table: EntityTable,
  title: Title,
  relations: readonly RelationDraft[],
): EntityDraft | undefined {
  const person = table.entity(title.person);
  if (person === undefined || title.role.kind !== 'envoy' || title.organizations.length > 0) return undefined;
  const side = document.pack.pack.grammar.bareDefinite === true ? landOfSide(document, board, table, title) : undefined;
  if (side !== undefined) return side;
  if (leadsDelegation(title)) return stateOfOffice(table, person, relations);
  const posting = board.startingIn(title.from, title.to, 'Country')[0]?.attributes.iso2;
  if (posting === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const first = table.namedIn(document.sentenceOf(title.from)).find(({ from }) => from < title.from)?.draft;
  const own = first?.attributes.iso2 ?? table.contextCountry;
  return own === undefined || own === posting ? undefined : table.country(own);
}

/** "Về phía Peru có Đại sứ X", "Đoàn Peru do ông X làm Trưởng đoàn": the state of the side that an envoy is told of, where nouns take no article. */
function landOfSide(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const land = leadsDelegation(title) ? delegationCountry(document, board, title) : sideCountry(document, board, title);
  return land === undefined ? undefined : table.country(land);
}

/** The one state, or state of bodies, in which somebody has an office. */
function stateOfOffice(table: EntityTable, person: EntityDraft, relations: readonly RelationDraft[]): EntityDraft | undefined {
  const states = new Set<EntityDraft>();
  for (const { type, from, to } of relations) {
    if (type !== 'HOLDS_POSITION' || from !== person) continue;
    const iso2 = to.attributes.iso2 ?? to.attributes.country;
    const state = iso2 === undefined ? undefined : table.country(iso2);
    if (state !== undefined) states.add(state);
  }
  return states.size === 1 ? [...states][0] : undefined;
}
