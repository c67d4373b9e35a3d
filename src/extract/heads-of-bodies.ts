// "The head of the union": whoever was named with an office that leads the body, by whatever word, or "la patronne de l'agence".
import type { OrganizationHead } from '../lang/index.ts';
import { mayBeCalled } from './bodies-of-nouns.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { LEADING } from './leading-offices.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** Whoever leads a body, by whatever office; further words for them where nouns have genders. */
const HEADS: readonly string[] = ['head', 'leader'];
const MORE_HEADS: readonly string[] = [...HEADS, 'chief', 'chief-executive'];
/** Titles that are looked back over. */
const OFFICES_BACK = 200;

/** The person named last with a leading office of the body that a definite "head" names, or whose name holds the noun behind its "of". */
export function headOfBody(document: Document, board: Board, table: EntityTable, title: Title, at: number): EntityDraft | undefined {
  const { bareDefinite, genders } = document.pack.pack.grammar;
  if (!(genders === undefined ? HEADS : MORE_HEADS).includes(title.role.position)) return undefined;
  if (bareDefinite === true ? title.indefinite || document.is(title.from - 1, 'several') : !title.definite) return undefined;
  const own = new Set(title.organizations.map((body) => table.entity(body)).filter((body) => body !== undefined));
  const of = own.size > 0 && title.organizations.length > 0 ? undefined : skipPreposition(document, title.to, ['of']);
  const noun = of === undefined ? undefined : document.key(skipDeterminers(document, of));
  if (own.size === 0 && noun === undefined) return undefined;
  const head =
    of === undefined || genders === undefined
      ? undefined
      : document.hits.find<OrganizationHead>(skipDeterminers(document, of), 'organization-head')?.lexeme.value;
  const stop = firstFrom(board.titles, at);
  const led = board.titles.slice(Math.max(0, stop - OFFICES_BACK), stop).findLast(
    ({ person, role, organizations }) =>
      person !== undefined &&
      (LEADING.has(role.position) || (bareDefinite === true && role.position === 'minister')) &&
      organizations.some((body) => {
        const draft = table.entity(body);
        if (noun === undefined) return draft !== undefined && own.has(draft);
        if (head !== undefined && draft !== undefined && mayBeCalled(head, draft)) return true;
        for (let word = body.from; word < body.to; word++) if (document.key(word) === noun) return true;
        return false;
      }),
  );
  return table.entity(led?.person);
}
