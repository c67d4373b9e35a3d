// Who signed what, where a noun of signing tells it: "the signing of X by A and B", "lễ ký X giữa A và B".
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import { pair, type RelationContext, resolveFillers } from './fillers.ts';
import type { Mention } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';

const SIGNERS: ReadonlySet<PrepositionRole> = new Set(['by', 'between']);

/** SIGNED for the actors behind "by" or "between" after a signing and its paper. Nothing is read where the sentence denies it or speaks of what is to come. */
export function nominalSignings(context: RelationContext): RelationDraft[] {
  const { document, board, table, referents, clauses } = context;
  return board.ofKind('Event').flatMap((event): RelationDraft[] => {
    const papers = (event.concerns ?? []).map((paper) => table.entity(paper)).filter((draft) => draft !== undefined);
    if (event.attributes.eventType !== 'signing-ceremony' || papers.length === 0 || isUnasserted(document, event)) return [];
    const end = Math.max(event.to, ...(event.concerns ?? []).map((paper) => paper.to));
    const preposition = document.hits.find<PrepositionRole>(bracketEnd(document, end), 'preposition');
    if (preposition === undefined || !SIGNERS.has(preposition.lexeme.value)) return [];
    const first = referents.at(skipDeterminers(document, preposition.to));
    const actors = first === undefined ? [] : clauses.coordination(first).filter((member) => member.from >= preposition.to);
    const from = resolveFillers(context, { at: 'agent', kind: 'actor', list: true }, actors);
    const reading = { type: 'SIGNED', jointly: false, role: undefined, status: undefined, rule: 'signing-by', confidence: 0.8 } as const;
    return pair(context, from, papers, reading, event.from);
  });
}

/** Past an acronym or a translation in brackets. */
function bracketEnd(document: Document, at: number): number {
  if (document.word(at) !== '(') return at;
  for (let close = at + 1; close < at + 8; close++) if (document.word(close) === ')') return close + 1;
  return at;
}

function isUnasserted(document: Document, event: Mention): boolean {
  for (let at = document.sentenceFrom(event.from); at < document.sentenceTo(event.from); at++)
    if (document.isAny(at, ['negation', 'cancelled', 'conditional', 'future'])) return true;
  return false;
}
