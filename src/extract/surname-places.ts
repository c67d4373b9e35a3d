// "Omar Kingston left. ... Kingston said": a place's name that is the surname of a person named before.
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** What stands behind a subject. */
const PREDICATE = ['speech-verb', 'event-verb', 'perfect', 'passive', 'modal', 'future', 'adverb'];
/** What stands before a person who speaks. */
const CITING = ['speech-verb', 'honorific', 'according-to'];

/** Takes places of one word that are the last word of a fuller name before them for that person, where they act, speak or own. */
export function takeSurnames(document: Document, board: Board): void {
  const surnames = new Map<string, number>();
  for (const { kind, form, from, to } of board.mentions)
    if (kind === 'Person' && form === 'name' && to - from > 1) {
      const key = document.word(to - 1);
      surnames.set(key, Math.min(from, surnames.get(key) ?? from));
    }
  if (surnames.size === 0) return;
  for (const place of board.mentions) {
    if (place.kind !== 'Place' || place.to - place.from !== 1 || place.nested === true) continue;
    const named = surnames.get(document.word(place.from));
    if (named === undefined || named > place.from || !actsAsPerson(document, place)) continue;
    board.remove(place);
    const { from, to } = place;
    board.add(new Mention({ kind: 'Person', from, to, form: 'name', rule: 'name-person', name: document.text(from, to), attributes: {} }));
  }
}

/** "Kingston said", "said Kingston", "Mr Kingston", "Kingston's": no preposition of place governs it. */
function actsAsPerson(document: Document, { from, to }: Mention): boolean {
  if (CITING.some((name) => document.hits.findEnding(from, name) !== undefined)) return true;
  if (document.hits.findEnding(from, 'preposition') !== undefined || document.hits.findEnding(from, 'definite') !== undefined) return false;
  return document.isAny(to, PREDICATE) || POSSESSIVE.test(document.word(to));
}
