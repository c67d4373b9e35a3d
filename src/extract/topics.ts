// "Quant à X, il ...": the person or body whom the opening of a sentence is about.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';

/** The last person named, else the first body, between a preposition of subject matter that opens a sentence and the comma right before a position. */
export function topicBefore(document: Document, board: Board, table: EntityTable, at: number): EntityDraft | undefined {
  const from = document.sentenceFrom(at);
  const opens = document.hits.find<PrepositionRole>(from, 'preposition')?.lexeme.value === 'about';
  if (!opens || !document.isComma(at - 1)) return undefined;
  const named = board.startingIn(from, at).filter((mention) => mention.form === 'name');
  const person = named.findLast(({ kind }) => kind === 'Person');
  return table.entity(person ?? named.find(({ kind }) => kind === 'Organization' || kind === 'Country'));
}
