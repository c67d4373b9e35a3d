// The state for which an envoy stands, by the mission that they serve in.
import type { Role } from '../lang/index.ts';
import { isMission } from './advocates.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { stateInName } from './parts.ts';

/** "Đại biện lâm thời Đại sứ quán Ecuador tại Việt Nam": an envoy who serves in a mission speaks for the state in its name. */
export function stateOfMission(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const body = title.organizations[0];
  const state =
    body === undefined || !isMission(body, title) || body.rule === 'common-body' || title.country !== undefined
      ? undefined
      : stateInName(document, body);
  return state === undefined ? undefined : table.country(state.iso2);
}

/** "Đại sứ quán Peru mở cửa. Đại sứ X nói": the state of the only mission that the article calls by the envoy's word. */
export function stateOfOwnMission(
  document: Document,
  board: Board,
  table: EntityTable,
  { role, country, organizations }: Title,
  missions: Map<Role, string | undefined>,
): EntityDraft | undefined {
  if (role.kind !== 'envoy' || country !== undefined || organizations.length > 0) return undefined;
  if (!missions.has(role)) missions.set(role, onlyMission(document, board, role));
  const iso2 = missions.get(role);
  return iso2 === undefined ? undefined : table.country(iso2);
}

/** The state in the names of the bodies that begin with a word of office, when it is one. */
function onlyMission(document: Document, board: Board, { forms }: Role): string | undefined {
  const states = new Set<string>();
  for (const body of board.ofKind('Organization')) {
    const name = body.name.toLowerCase();
    const named = body.attributes.orgType === 'other' && forms.some((form) => name.startsWith(`${form.toLowerCase()} `));
    const mission = isMissionOfState(document, body);
    if (!named && !mission) continue;
    const state = (mission ? (body.attributes.country ?? body.owner?.attributes.iso2) : undefined) ?? stateInName(document, body)?.iso2;
    if (state !== undefined) states.add(state);
  }
  return states.size === 1 ? [...states][0] : undefined;
}

/** "Embassy of Peru", "Peru's High Commission": a word of its name tells the mission of a state. */
function isMissionOfState(document: Document, { from, to }: Mention): boolean {
  for (let at = from; at < to; at++) if (document.is(at, 'mission')) return true;
  return false;
}
