// Who signs for the other side without a verb of their own: "A a signé pour la partie kényane, B pour la partie norvégienne", "..., qui a signé ; côté norvégien, B".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { fillersOf, type RelationContext } from './fillers.ts';
import { skipDeterminers } from './phrases.ts';
import { sideAt } from './signer-lists.ts';

/** What a clause with a verb of its own holds. */
const CLAUSAL = ['perfect', 'passive', 'future', 'modal', 'relative', 'event-verb', 'speech-verb', 'negation', 'copula'];
/** Tokens of such a clause. */
const LONGEST = 24;

/** The persons of verbless clauses of sides behind a verb of signing, up to the end of its sentence. */
export function gappedSigners(context: RelationContext, from: number, stop: number): EntityDraft[] {
  const { document } = context;
  const found: EntityDraft[] = [];
  for (let at = from; at < stop; at++) {
    if (!document.isComma(at) && document.word(at) !== ';' && !document.isAny(at, ['and', 'contrast'])) continue;
    const joint = document.hits.find(at, 'and') ?? document.hits.find(at, 'contrast');
    found.push(...signerOfClause(context, joint?.to ?? at + 1, stop));
  }
  return found;
}

/** "B pour la Norvège", "côté norvégien, B", "pour la Norvège, B": the person of a clause that holds a side and no verb. */
function signerOfClause(context: RelationContext, from: number, stop: number): EntityDraft[] {
  const { document, referents } = context;
  const ahead = pastSide(context, from);
  const start = ahead === undefined ? from : document.isComma(ahead) ? ahead + 1 : ahead;
  const person = referents.at(skipDeterminers(document, start)) ?? referents.at(start);
  if (person?.kind !== 'Person' || person.pronoun !== undefined || person.from < from) return [];
  if (ahead === undefined && !isForSide(document, person.to)) return [];
  const end = clauseEnd(document, person.to, stop);
  return end === undefined ? [] : fillersOf(context, person).filter(({ kind }) => kind === 'Person');
}

/** Behind "côté norvégien", "pour la partie norvégienne" or "pour la Norvège". */
function pastSide(context: RelationContext, at: number): number | undefined {
  const { board, document } = context;
  const side = document.hits.find(at, 'side') ?? document.hits.find(at + 1, 'side');
  const state = side === undefined ? undefined : board.owner(side.to);
  return state?.kind === 'Country' ? state.to : sideAt(context, at)?.to;
}

function isForSide(document: Document, at: number): boolean {
  const next = document.isComma(at) ? at + 1 : at;
  return document.hits.find<PrepositionRole>(next, 'preposition')?.lexeme.value === 'for';
}

/** Where the clause ends, if it holds no verb. */
function clauseEnd(document: Document, from: number, stop: number): number | undefined {
  for (let at = from; at < Math.min(stop, from + LONGEST); at++) {
    if (document.word(at) === ';' || document.is(at, 'contrast')) return at;
    if (document.isAny(at, CLAUSAL)) return undefined;
  }
  return stop;
}
