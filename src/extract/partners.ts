// "Son hôte a répondu", "son interlocutrice norvégienne": whoever an article tells of together with the person in focus.
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

/** Position of the words for somebody whom another one meets: host, guest, interlocutor. */
export const PARTNER = 'partner';

/** Sentences back that the two were told of together. */
const FARTHEST = 10;

/** The one who fits and is named nearest to somebody in the last sentence that names both, or tells of the somebody by an office; else whoever else was named last. */
export function partnerOf(
  document: Document,
  board: Board,
  table: EntityTable,
  self: EntityDraft | undefined,
  at: number,
  fits: (person: EntityDraft) => boolean,
  holderOf: (title: Title) => EntityDraft | undefined,
): EntityDraft | undefined {
  let latest: EntityDraft | undefined;
  const here = document.sentenceOf(at);
  for (let sentence = here; sentence >= Math.max(0, here - FARTHEST); sentence--) {
    const named = table.namedIn(sentence).filter(({ draft, from }) => draft.kind === 'Person' && from < at && document.quoteOf[from]! < 0);
    const others = named.filter(({ draft }) => draft !== self && fits(draft));
    if (others.length === 0) continue;
    const own = named.filter(({ draft }) => draft === self).map(({ from }) => from);
    if (own.length === 0 && self !== undefined)
      for (let index = firstFrom(board.titles, document.sentences.from[sentence]!); index < board.titles.length; index++) {
        const title = board.titles[index]!;
        if (title.from >= Math.min(at, document.sentences.to[sentence]!)) break;
        if (title.person === undefined && title.definite && holderOf(title) === self) own.push(title.from);
      }
    const apart = (from: number): number => Math.min(...own.map((place) => Math.abs(place - from)));
    if (own.length > 0) return others.reduce((a, b) => (apart(b.from) < apart(a.from) ? b : a)).draft;
    latest ??= others.at(-1)?.draft;
    if (self === undefined) return latest;
  }
  return latest;
}
