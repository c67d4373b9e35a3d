// "The head of the union": whoever was named with an office that leads the body, by whatever word, where nouns come last or take no article.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { LEADING } from './name-evidence.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** Whoever leads a body, by whatever office. */
const HEADS: readonly string[] = ['head', 'leader'];
/** Titles that are looked back over. */
const OFFICES_BACK = 200;

/** The person named last with a leading office of the body that a definite "head" names, or whose name holds the noun behind its "of". */
export function headOfBody(document: Document, board: Board, table: EntityTable, title: Title, at: number): EntityDraft | undefined {
  const { nounOrder, bareDefinite } = document.pack.pack.grammar;
  if (!HEADS.includes(title.role.position)) return undefined;
  if (bareDefinite === true ? title.indefinite || document.is(title.from - 1, 'several') : nounOrder !== 'head-last' || !title.definite)
    return undefined;
  const own = new Set(title.organizations.map((body) => table.entity(body)));
  const of = own.size > 0 ? undefined : skipPreposition(document, title.to, ['of']);
  const noun = of === undefined ? undefined : document.key(skipDeterminers(document, of));
  if (own.size === 0 && noun === undefined) return undefined;
  const stop = firstFrom(board.titles, at);
  const led = board.titles.slice(Math.max(0, stop - OFFICES_BACK), stop).findLast(
    ({ person, role, organizations }) =>
      person !== undefined &&
      (LEADING.has(role.position) || (bareDefinite === true && role.position === 'minister')) &&
      organizations.some((body) => {
        if (noun === undefined) return own.has(table.entity(body));
        for (let word = body.from; word < body.to; word++) if (document.key(word) === noun) return true;
        return false;
      }),
  );
  return table.entity(led?.person);
}
