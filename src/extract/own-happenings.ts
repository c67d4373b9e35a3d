// Words for a happening that point back by their form and yet tell that it is none of those named before.
import type { EventHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isSpanned } from './event-signs.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/**
 * "the closing session" is not the summit, "the follow-up meeting" not the workshop, "the talks with Chile's minister" not the forum: where no
 * name of the happening holds the noun, a part of a gathering, a noun told by a word beside it, and talks with somebody named are happenings of their own.
 */
export function isOfItsOwn(document: Document, board: Board, mention: Mention, draft: EntityDraft): boolean {
  if (mention.kind !== 'Event' || mention.generic === true || mention.edition !== undefined) return false;
  const head = headWithin(document, mention);
  if (head === undefined || holdsHead(document, head, draft)) return false;
  if (isFacing(document, board, mention.to) || isSittingOf(mention, head)) return true;
  if (draft.attributes.eventType === mention.attributes.eventType) return false;
  return isModified(document, mention, head) && !isSpanned(document, mention.from, head.from);
}

/** "the closing session", "the plenary": a part of the gathering that it would point back to. */
export function isPartOfGathering(document: Document, mention: Mention): boolean {
  const head = headWithin(document, mention);
  return head !== undefined && isSittingOf(mention, head);
}

function isSittingOf({ opens }: Mention, { lexeme }: Hit<EventHead>): boolean {
  return opens === true || lexeme.value.part === true;
}

/** The last noun of a happening among the words of a mention. */
function headWithin({ hits }: Document, { from, to }: Mention): Hit<EventHead> | undefined {
  let last: Hit<EventHead> | undefined;
  for (let at = from; at < to; at++) {
    const head = hits.find<EventHead>(at, 'event-head');
    if (head === undefined || head.to > to) continue;
    last = head;
    at = head.to - 1;
  }
  return last;
}

/** A name of a happening holds the noun that points back. */
export function isNamedAlike(document: Document, mention: Mention, draft: EntityDraft): boolean {
  const head = headWithin(document, mention);
  return head !== undefined && holdsHead(document, head, draft);
}

function holdsHead(document: Document, { from }: Hit, { aliases }: EntityDraft): boolean {
  const word = foldedKey(document.word(from));
  return aliases.some((alias) => foldedKey(alias).includes(word));
}

/** "annual meeting", "réunion de suivi": words more than the plain noun, among those of the list too. */
function isModified(document: Document, { from, to }: Mention, head: Hit): boolean {
  if (to - from > head.to - head.from) return true;
  return head.to - head.from > 1 && document.pack.syllable === undefined && !document.isCapital(head.from);
}

/** "vòng đàm phán với Liên minh X", "pertemuan dengan Menteri X": a bare noun that points back to nothing and tells who came, where nouns take no article. */
export function standsAlone(document: Document, board: Board, mention: Mention): boolean {
  if (mention.kind !== 'Event' || mention.attributes.eventType === 'other' || document.quoteOf[mention.from] !== -1) return false;
  return document.pack.pack.grammar.bareDefinite === true && isFacing(document, board, mention.to);
}

const SIDES: ReadonlySet<string> = new Set(['Person', 'Organization', 'Country']);

/** "the meeting" + "with Foreign Minister X": the other side stands right behind, by its name or its office. */
function isFacing(document: Document, board: Board, to: number): boolean {
  const behind = skipPreposition(document, to, ['with']);
  if (behind === undefined) return false;
  const side = skipDeterminers(document, behind);
  return board.title(side) !== undefined || SIDES.has(board.owner(side)?.kind ?? '');
}
