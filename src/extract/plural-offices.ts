// "the presidents of Peru, Chile and Ghana": each state of such a list acts by the holder of its office, where the article names one.
import type { PrepositionRole, Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention, Referent } from './mentions.ts';
import { skipDeterminers, skipDeterminersBack } from './phrases.ts';

/** States of one list at most. */
const MOST_STATES = 12;

/** The holders, or the states themselves, of the whole list behind an office in the plural that a state stands in; empty for any other state. */
export function holdersOfStates(document: Document, board: Board, table: EntityTable, { kind, mention }: Referent): EntityDraft[] {
  if (kind !== 'Country' || mention === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  const first = firstState(document, board, mention);
  const role = first === undefined ? undefined : pluralOffice(document, first);
  if (first === undefined || role === undefined) return [];
  const found: EntityDraft[] = [];
  for (let state: Mention | undefined = first; state !== undefined; state = nextState(document, board, state)) {
    const entity = holderOf(board, table, role, state) ?? table.entity(state);
    if (entity !== undefined) found.push(entity);
    if (found.length > MOST_STATES) break;
  }
  return found.length > 1 ? found : [];
}

/** Back over commas and "and" to the state that the list begins with. */
function firstState(document: Document, board: Board, last: Mention): Mention | undefined {
  let first = last;
  for (let steps = 0; steps < MOST_STATES; steps++) {
    const start = skipDeterminersBack(document, first.from);
    if (document.hits.findEnding<PrepositionRole>(start, 'preposition')?.lexeme.value === 'of') return first;
    let end = document.hits.findEnding(start, 'and')?.from ?? start;
    if (document.isComma(end - 1)) end--;
    const before = end === start ? undefined : board.owner(end - 1);
    if (before?.kind !== 'Country' || before.to !== end) return undefined;
    first = before;
  }
  return undefined;
}

/** The office in the plural before the "of" that governs the first state. */
function pluralOffice(document: Document, { from }: Mention): Role | undefined {
  const of = document.hits.findEnding(skipDeterminersBack(document, from), 'preposition');
  const role = of === undefined ? undefined : document.hits.findEnding<Role>(of.from, 'plural-role')?.lexeme.value;
  return role?.kind === 'state' ? role : undefined;
}

function nextState(document: Document, board: Board, { to }: Mention): Mention | undefined {
  const comma = document.isComma(to) ? to + 1 : to;
  const joint = document.hits.find(comma, 'and')?.to ?? comma;
  const start = joint === to ? to : skipDeterminers(document, joint);
  const next = joint === to ? undefined : board.owner(start);
  return next?.kind === 'Country' && next.from === start && next.rule !== 'demonym' ? next : undefined;
}

function holderOf(board: Board, table: EntityTable, role: Role, { attributes }: Mention): EntityDraft | undefined {
  const title = board.titles.find(
    ({ role: other, country, person, former }) =>
      person !== undefined && !former && other.position === role.position && country?.attributes.iso2 === attributes.iso2,
  );
  return table.entity(title?.person);
}
