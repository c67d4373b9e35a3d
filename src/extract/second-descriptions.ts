// "X was pleased. 'A good day,' said the chair of the committee": an office or trade of a body told of the person in focus a second time.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

/** Titles that a person's offices are looked for in. */
const TITLES_BACK = 200;
/** Sentences back that the person was named in. */
const FARTHEST = 2;
/** Those who speak for others are named by whom they speak for. */
const VOICES: ReadonlySet<string> = new Set(['spokesperson', 'representative', 'head-of-delegation', 'lawyer', 'negotiator']);

/** Whether a definite description that names a body may mean a person: named shortly before in the paragraph, and of no office that tells otherwise. */
export function isSecondDescription(
  document: Document,
  board: Board,
  table: EntityTable,
  title: Title,
  person: EntityDraft,
  at: number,
): boolean {
  if (document.pack.pack.grammar.genders === undefined || title.possessive === true || title.counterpart === true) return false;
  if ((title.role.kind === 'state' && title.organizations.length === 0) || title.role.kind === 'envoy') return false;
  const last = person.mentions[firstFrom(person.mentions, at) - 1]?.from ?? -1;
  if (last < 0 || document.paragraphOf(last) !== document.paragraphOf(at)) return false;
  if (document.sentenceOf(at) - document.sentenceOf(last) > FARTHEST) return false;
  const voice = VOICES.has(title.role.position);
  const stop = firstFrom(board.titles, at);
  for (let index = stop - 1; index >= Math.max(0, stop - TITLES_BACK); index--) {
    const other = board.titles[index]!;
    if (table.entity(other.person) !== person) continue;
    if (voice ? other.role.kind !== 'occupation' : tellsOtherwise(table, title, other)) return false;
  }
  return true;
}

/** An office of a state, of a field or of another body. */
function tellsOtherwise(table: EntityTable, title: Title, other: Title): boolean {
  if (other.role.kind === 'occupation' || other.former) return false;
  if (title.role.position === 'diplomat' && other.role.kind === 'envoy') return false;
  if (other.role.kind === 'envoy' || (other.role.kind === 'state' && other.role.position !== 'minister')) return true;
  if (other.portfolio !== undefined) return other.portfolio !== title.portfolio;
  const bodies = new Set(other.organizations.map((body) => table.entity(body)));
  return bodies.size > 0 && !title.organizations.some((body) => bodies.has(table.entity(body)));
}

/** "mantan Duta Besar untuk Peru itu", "Ketua Umum Partai X ini": a former office, or one in a body, that a demonstrative closes, where nouns take no article: somebody named before. */
export function pointsAtHolder(document: Document, { to, former, indefinite, possessive, organizations, role }: Title): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || indefinite || possessive === true) return false;
  if (document.hits.findEnding(to, 'demonstrative') === undefined) return false;
  return former || (role.kind === 'office' && organizations.length > 0);
}
