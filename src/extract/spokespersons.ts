// Spokespersons whose body only the article around them tells.
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import type { RelationDraft } from './positions.ts';

/** HOLDS_POSITION for spokespersons without a body: of the body that another one speaks for, else of the one that holds the press conference. */
export function spokespersonsOfContext(board: Board, table: EntityTable, relations: readonly RelationDraft[]): RelationDraft[] {
  const bodies = new Set<EntityDraft>();
  const hosts = new Set<EntityDraft>();
  const placed = new Set<EntityDraft>();
  for (const { type, from, to, attributes } of relations) {
    if (type === 'HOLDS_POSITION' || type === 'REPRESENTS') placed.add(from);
    if (type === 'HOLDS_POSITION' && to.kind === 'Organization' && isSpokesperson(attributes.position)) bodies.add(to);
    if (type === 'HOSTED' && from.kind === 'Organization' && to.attributes.eventType === 'press-conference') hosts.add(from);
  }
  const body = only(bodies) ?? (bodies.size === 0 ? only(hosts) : undefined);
  if (body === undefined) return [];
  return board.titles.flatMap((title): RelationDraft[] => {
    const person = table.entity(title.person);
    const owned = title.organizations.length > 0 || title.country !== undefined || title.possessive === true;
    if (person === undefined || owned || placed.has(person) || !isSpokesperson(title.role.position)) return [];
    placed.add(person);
    const position = title.deputy ? `deputy-${title.role.position}` : title.role.position;
    const evidence = { from: title.from, to: title.to, rule: 'spokesperson-of-context', confidence: 0.65 };
    return [{ type: 'HOLDS_POSITION', from: person, to: body, attributes: { position }, evidence }];
  });
}

/** A spokesperson of any rank. */
export function isSpokesperson(position: string | undefined): boolean {
  return position !== undefined && /(?:^|-)spokesperson$/.test(position);
}

function only(drafts: ReadonlySet<EntityDraft>): EntityDraft | undefined {
  return drafts.size === 1 ? [...drafts][0] : undefined;
}
