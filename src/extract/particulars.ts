// What tells persons apart: "the 29-year-old", "the Bergen teacher", "the Osaka-born surgeon": whose age or home the article told, where nouns come last.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';

/** Tokens back that an age or a home is looked for. */
const FARTHEST = 500;
/** Tokens between an age or a home and the name it stands before. */
const BEFORE_NAME = 4;
/** "29-year-old", "Osaka-born": what a plain word is glued to. */
const GLUED = /^(\d{1,3}|\p{Lu}[^-]*)-\p{Ll}/u;

/** The person beside whose name the age or home that a description holds was told before. */
export function tellsApart(
  document: Document,
  board: Board,
  table: EntityTable,
  { from, to }: { from: number; to: number },
): EntityDraft | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  for (let at = from; at < to; at++) {
    const glued = GLUED.exec(document.word(at))?.[1];
    const owner = board.owner(at);
    const home = owner?.kind === 'Place' ? document.word(owner.to - 1) : undefined;
    const told = glued ?? home;
    const person = told === undefined ? undefined : besideWord(document, table, told, from);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The person of the last sentence that holds a word, outside quotation marks: whose name it stands right before, else who was named before it. */
function besideWord(document: Document, table: EntityTable, word: string, before: number): EntityDraft | undefined {
  for (let at = before - 1; at > Math.max(-1, before - FARTHEST); at--) {
    const here = document.word(at);
    if (document.quoteOf[at]! >= 0 || !(here === word || (here.startsWith(word) && here[word.length] === '-'))) continue;
    const persons = table.namedIn(document.sentenceOf(at)).filter(({ draft }) => draft.kind === 'Person');
    const next = persons.find(({ from }) => from > at);
    if (next !== undefined && isBefore(document, at, next.from)) return next.draft;
    const person = persons.findLast(({ from }) => from < at);
    if (person !== undefined) return person.draft;
  }
  return undefined;
}

/** Nothing but a few words up to a name. */
function isBefore(document: Document, at: number, name: number): boolean {
  for (let next = at + 1; next < name; next++) if (!document.isWord(next) || document.isAny(next, ['and', 'preposition'])) return false;
  return name - at <= BEFORE_NAME;
}
