// Who a wider word means, where nouns have genders: "le chercheur" is the oceanographer, "l'élu" the senator, "la diplomate" the ambassador.
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders } from './genders.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

/** Titles that are looked back over. */
const BACK = 200;

const OF_PARLIAMENT = ['member-of-parliament', 'senator', 'member-of-european-parliament', 'lawmaker', 'legislator'];
const OF_SCIENCE = [
  'scientist',
  'researcher',
  'professor',
  'lecturer',
  'historian',
  'economist',
  'sociologist',
  'anthropologist',
  'geographer',
  'political-scientist',
  'physicist',
  'neuroscientist',
];

/** Positions that a wider word stands for. */
const NARROWER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawmaker: OF_PARLIAMENT,
    'elected-official': [...OF_PARLIAMENT, 'mayor', 'deputy-mayor', 'councillor'],
    politician: [...OF_PARLIAMENT, 'minister', 'mayor', 'party-leader', 'opposition-leader'],
    researcher: OF_SCIENCE,
    scientist: OF_SCIENCE,
    expert: [...OF_SCIENCE, 'engineer', 'consultant'],
    diplomat: ['diplomat', 'head-of-mission'],
  }).map(([wider, positions]) => [wider, new Set(positions)]),
);

/** Whether one title may be told again by the other, of a wider word. */
function fits({ role }: Title, other: Title): boolean {
  if (role.position === 'diplomat' && (other.role.kind === 'envoy' || other.portfolio === 'foreign-affairs')) return true;
  return NARROWER.get(role.position)?.has(other.role.position) === true;
}

/** The person named last whose office or trade a definite word without a body of its own covers, of its gender and country. */
export function widerHolder(board: Board, table: EntityTable, genders: Genders, title: Title, at: number): EntityDraft | undefined {
  if (!title.definite || title.role.kind !== 'occupation' || title.organizations.length > 0 || title.possessive === true) return undefined;
  let best: EntityDraft | undefined;
  let latest = -1;
  const stop = firstFrom(board.titles, at);
  for (const other of board.titles.slice(Math.max(0, stop - BACK), stop)) {
    const entity = other.person === undefined || !fits(title, other) ? undefined : table.entity(other.person);
    if (entity === undefined || differs(title.gender ?? title.role.gender, genders.get(entity))) continue;
    const land = title.country?.attributes.iso2;
    if (land !== undefined && other.country !== undefined && other.country.attributes.iso2 !== land) continue;
    const last = entity.mentions[firstFrom(entity.mentions, at) - 1]?.from ?? -1;
    if (last <= latest) continue;
    latest = last;
    best = entity;
  }
  return best !== undefined && isHidden(board, table, latest, at) ? undefined : best;
}

/** Whether somebody of no told office or trade, whom the word may mean as well, is named in between. */
function isHidden(board: Board, table: EntityTable, from: number, at: number): boolean {
  const between = board.startingIn(from + 1, at, 'Person').filter(({ form }) => form === 'name');
  return between.some((mention) => {
    const entity = table.entity(mention);
    return entity !== undefined && !board.titles.some(({ person }) => person !== undefined && table.entity(person) === entity);
  });
}
