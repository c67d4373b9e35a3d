// Happenings that the text only tells of as to come: "une conférence aurait lieu à Lima", "Lima accueillera un forum".
import { type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Board, Mention } from './mentions.ts';

/** Tokens between a happening and the verb that tells it is to come. */
const NEAR = 6;
const HOLDING: ReadonlySet<string> = new Set(['hold', 'organize', 'host', 'happen', 'open']);

/** Where names are chains, for a word that points back in a sentence of no future: those of its word and the happenings that were not just announced, when there are any. */
export function notAnnounced(document: Document, board: Board, mention: Mention, drafts: readonly EntityDraft[]): readonly EntityDraft[] {
  const { attributes, kind, from } = mention;
  if (kind !== 'Event' || attributes.eventType === 'visit' || drafts.length < 2 || !hasChains(document)) return drafts;
  if (isToCome(document, from, document.sentenceTo(from))) return drafts;
  const word = foldedKey(document.word(from));
  const held = drafts.filter((draft) => isCalled(draft, word) || !isAnnounced(document, board, draft));
  return held.length > 0 ? held : drafts;
}

/** One of its names has the word that points back. */
function isCalled({ aliases }: EntityDraft, word: string): boolean {
  return aliases.some((alias) => foldedKey(alias).split(' ').includes(word));
}

/** Named once, beside a verb of holding in a form of what is to come. */
function isAnnounced(document: Document, board: Board, { first, references }: EntityDraft): boolean {
  if (references > 1) return false;
  const to = board.owner(first)?.to ?? first + 1;
  return isToCome(document, Math.max(document.sentenceFrom(first), first - NEAR), Math.min(document.sentenceTo(first), to + NEAR));
}

function isToCome(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    for (const { lexeme } of document.hits.at(at)) {
      if (lexeme.class !== 'event-verb') continue;
      const { forms, verb } = lexeme.value as VerbHit<EventVerb>;
      if (!HOLDING.has(verb.sense)) continue;
      if ((forms & (FORM.future | FORM.conditional)) !== 0) return true;
      if (document.isAny(at - 1, ['future', 'modal']) || document.isAny(at - 2, ['future', 'modal'])) return true;
    }
  return false;
}
