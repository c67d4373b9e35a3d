// "Health Minister X spoke. ... Peru's delegation, led by X": an office whose land only the context told is of the land that its holder stands for elsewhere.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Title } from './mentions.ts';
import { ministryIn, type RelationDraft } from './positions.ts';

/** The relations, with such offices moved to that land. */
export function officesByState(
  document: Document,
  board: Board,
  table: EntityTable,
  relations: readonly RelationDraft[],
): readonly RelationDraft[] {
  const offices = relations.filter((relation) => isOfContext(board, relation));
  if (offices.length === 0) return relations;
  const states = statesTold(board, table, relations, new Set(offices.map(({ from }) => from)));
  const moved = new Map<RelationDraft, EntityDraft | undefined>();
  for (const relation of offices) {
    const state = states.get(relation.from);
    if (state === undefined || state === 'several') continue;
    const land = state.attributes.iso2;
    if (land === undefined || land === landOf(relation.to)) continue;
    const title = titleOf(board, relation);
    const toCountry = relation.to.kind === 'Country';
    moved.set(relation, toCountry ? state : title && ministryIn(document, table, title, land));
  }
  if (moved.size === 0) return relations;
  const kept = relations.flatMap((relation) => {
    const to = moved.has(relation) ? moved.get(relation) : relation.to;
    return to === undefined ? [] : [to === relation.to ? relation : { ...relation, to }];
  });
  const used = new Set(kept.flatMap(({ from, to }) => [from, to]));
  for (const { to } of moved.keys()) if (!used.has(to) && isImplied(to)) to.mentions.length = 0;
  return kept;
}

/** A ministry or state whose office no name of a land or body tells. */
function isOfContext(board: Board, { type, to, evidence }: RelationDraft): boolean {
  return evidence.rule === 'title-position' && isOffice(type, to) && !tellsLand(board, evidence);
}

function isOffice(type: RelationDraft['type'], to: EntityDraft): boolean {
  return type === 'HOLDS_POSITION' && (to.kind === 'Country' || to.attributes.orgType === 'ministry');
}

function tellsLand(board: Board, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner === undefined) continue;
    if (owner.kind !== 'Person') return true;
    at = owner.to - 1;
  }
  return false;
}

/** The one land that each of some persons stands for or has a told office of. */
function statesTold(
  board: Board,
  table: EntityTable,
  relations: readonly RelationDraft[],
  persons: ReadonlySet<EntityDraft>,
): ReadonlyMap<EntityDraft, EntityDraft | 'several'> {
  const states = new Map<EntityDraft, EntityDraft | 'several'>();
  for (const { type, from, to, evidence } of relations) {
    if (!persons.has(from) || (type === 'REPRESENTS' ? to.kind !== 'Country' : !isOffice(type, to))) continue;
    if (evidence.rule.startsWith('title-') && !tellsLand(board, evidence)) continue;
    const state = to.kind === 'Country' ? to : table.country(landOf(to) ?? '');
    if (state === undefined) continue;
    const known = states.get(from);
    states.set(from, known === undefined || known === state ? state : 'several');
  }
  return states;
}

function landOf({ attributes }: EntityDraft): string | undefined {
  return attributes.iso2 ?? attributes.country;
}

function titleOf(board: Board, { evidence }: RelationDraft): Title | undefined {
  for (let at = evidence.from; at < evidence.to; at++) {
    const title = board.title(at);
    if (title !== undefined && (title.portfolio !== undefined || title.about !== undefined)) return title;
  }
  return undefined;
}

function isImplied({ mentions }: EntityDraft): boolean {
  return mentions.every(({ rule }) => rule === 'office-implies-ministry');
}
