// "The foundation rejected the charge. Its spokeswoman ...": the body that opens a sentence by its noun alone; where nouns come last.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { bodyBeside } from './one-body.ts';
import { lastHolding } from './spoken-for.ts';

/** Nouns that a body is called by. */
const NOUNS = ['organization-head', 'body-noun', 'group-noun'];

/** The body named before that the article and noun at the start of a sentence mean, and where the noun ends. */
export function openingBody(
  document: Document,
  board: Board,
  table: EntityTable,
  sentence: number,
): { body: EntityDraft; to: number } | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const noun = document.hits.find(document.sentences.from[sentence]!, 'definite')?.to;
  if (noun === undefined || document.isCapital(noun) || !document.isAny(noun, NOUNS)) return undefined;
  if (document.isAny(noun + 1, ['role', 'organization-head', 'event-head', 'preposition'])) return undefined;
  const body = bodyBeside(document, board, table, noun) ?? lastHolding(table, [document.key(noun)], noun);
  return body && { body, to: noun + 1 };
}
