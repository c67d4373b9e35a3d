// "A ministry spokeswoman", "a spokesman for the lender": spokespersons without a name, of bodies that only a noun tells; where nouns come last.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { bodyMeant } from './one-body.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';
import type { Salience } from './salience.ts';
import { isSpokesperson } from './spokespersons.ts';

/** Tokens behind "for" that the body's noun stands in. */
const LONGEST = 8;

/** The body for which an unnamed spokesperson speaks. */
export function bodySpokenFor(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  title: Title,
): EntityDraft | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !isSpokesperson(title.role.position)) return undefined;
  const of = skipPreposition(document, title.to, ['of', 'for', 'at', 'from', 'with']);
  if (of !== undefined) return bodyMeant(document, board, table, salience, of, Math.min(of + LONGEST, document.sentenceTo(title.to - 1)));
  return bodyBefore(document, table, title) ?? (title.indefinite ? bodyHere(document, salience, title.from) : undefined);
}

/** "The Commission welcomed it. 'Well done,' a spokesperson said": the body in focus of the same paragraph. */
function bodyHere(document: Document, salience: Salience, at: number): EntityDraft | undefined {
  const from = document.sentenceFrom(at);
  const here = from > 0 && document.paragraphOf(from - 1) === document.paragraphOf(at);
  return here ? salience.bodyBefore(at) : undefined;
}

/** "a ministry spokeswoman", "an economy ministry spokesman": the body named last whose name holds these words. */
function bodyBefore(document: Document, table: EntityTable, { from, to }: Title): EntityDraft | undefined {
  let office = to - 1;
  while (office > from && !document.is(office, 'role')) office--;
  const words: string[] = [];
  for (let at = office - 1; at >= document.sentenceFrom(to - 1) && words.length < 2; at--) {
    if (!document.isWord(at) || document.isCapital(at) !== document.isInitial(at) || isFunctionWord(document, at)) break;
    words.push(document.key(at));
  }
  const [head] = words;
  if (head === undefined || !document.isAny(office - 1, ['organization-head', 'body-noun'])) return undefined;
  let best: EntityDraft | undefined;
  let place = -1;
  for (const draft of table.drafts) {
    const last = draft.kind === 'Organization' ? draft.mentions[firstFrom(draft.mentions, from) - 1]?.from : undefined;
    if (last === undefined || last <= place || !holdsWords(draft, words)) continue;
    best = draft;
    place = last;
  }
  return best;
}

/** One of the names holds all words. */
function holdsWords({ aliases }: EntityDraft, words: readonly string[]): boolean {
  return aliases.some((alias) => {
    const name = alias.toLowerCase();
    return words.every((word) => name.includes(word));
  });
}
