// Officials of the land that a visit goes to: they receive, they do not visit.
import type { EntityDraft } from './entities.ts';
import type { RelationDraft } from './positions.ts';

const OFFICES: ReadonlySet<string> = new Set(['HOLDS_POSITION', 'REPRESENTS']);

/** Every office that a person is told to hold is one of the country that the visit is told to be in. */
export function isAtHome(relations: readonly RelationDraft[], person: EntityDraft, visit: EntityDraft): boolean {
  if (visit.attributes.eventType !== 'visit' || person.kind !== 'Person') return false;
  const goals = new Set<string>();
  const lands = new Set<string>();
  for (const { type, from, to } of relations) {
    if (type === 'HELD_IN' && from === visit && to.kind === 'Country') addLand(goals, to);
    if (from === person && OFFICES.has(type)) addLand(lands, to);
  }
  return lands.size === 1 && goals.size > 0 && [...lands].every((land) => goals.has(land));
}

function addLand(lands: Set<string>, { kind, attributes }: EntityDraft): void {
  const land = kind === 'Country' ? attributes.iso2 : kind === 'Organization' ? attributes.country : undefined;
  if (land !== undefined) lands.add(land);
}
