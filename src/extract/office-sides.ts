// The country of an office that names none, told by whose side its clause is about: "côté kényan, la ministre de la Pêche, X", "pour le Pérou, le ministre X".
import type { GroupNoun, PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import { FACING, hasSense, RECEIVING, senseBetween } from './event-senses.ts';
import { type Board, firstFrom, type Mention, type Title } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';

/** Tokens back that a side reaches. */
const FARTHEST_SIDE = 28;

/** Code of the country on whose side the clause of an office is, where the pack lists words for sides. */
export function sideCountry(document: Document, board: Board, { from }: Title): string | undefined {
  if (document.pack.pack.events?.sides === undefined) return undefined;
  const first = Math.max(document.sentenceFrom(from), from - FARTHEST_SIDE);
  const came = retinueBefore(document, from, first);
  if (came !== undefined) return leaderCountry(document, board, came);
  for (let at = from - 1; at >= first; at--) {
    if (document.word(at) === ';') return undefined;
    const owner = board.owner(at);
    if (owner?.kind !== 'Country') continue;
    return isSide(document, owner) && !isFaced(document, owner) && !isFacing(document, owner.to, from) ? owner.attributes.iso2 : undefined;
  }
  return undefined;
}

/** "accompagnée" + "du" before an office, or before the list that it is in. */
function retinueBefore(document: Document, from: number, first: number): number | undefined {
  for (let at = from - 1; at >= first; at--) {
    if (document.is(at, 'retinue')) return at;
    if (document.word(at) === ';' || document.isAny(at, ['speech-verb', 'perfect', 'relative'])) return undefined;
  }
  return undefined;
}

/** The country of the office named last before somebody's company, in the sentence or the one before. */
function leaderCountry(document: Document, board: Board, at: number): string | undefined {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
  for (let index = firstFrom(board.titles, at) - 1; index >= 0 && board.titles[index]!.from >= from; index--) {
    const iso2 = board.titles[index]!.country?.attributes.iso2;
    if (iso2 !== undefined) return iso2;
  }
  return undefined;
}

/** "côté" + "kényan", "về phía" + "Peru", "la délégation" + "kényane", "Pour" + "le Kenya" at the start of a clause. */
function isSide(document: Document, { from, rule }: Mention): boolean {
  if (document.hits.findEnding(from, 'side') !== undefined) return true;
  if (rule === 'demonym') {
    return document.hits.findEnding<GroupNoun>(from, 'group-noun')?.lexeme.value.of === 'delegations';
  }
  const before = prepositionBefore(document, from);
  if (before?.role !== 'for') return false;
  return before.from === document.sentenceFrom(from) || document.isPunctuation(before.from - 1) || document.is(before.from - 1, 'and');
}

/** Words between the noun for a delegation and the land that sends it. */
const MOST_BETWEEN = 4;

/** Code of the country whose delegation somebody is told to head in the same sentence: "Đoàn công tác của Peru gồm năm người do ông X làm" + "Trưởng đoàn". */
export function delegationCountry(document: Document, board: Board, { from }: Title): string | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  for (let at = from - 1; at >= document.sentenceFrom(from); at--) {
    if (document.word(at) === ';') return undefined;
    const owner = board.owner(at);
    if (owner?.kind !== 'Country' || !isSender(document, owner.from)) continue;
    return isFaced(document, owner) || isFacing(document, owner.to, from) ? undefined : owner.attributes.iso2;
  }
  return undefined;
}

/** "đoàn" + "công tác của" before a land: the noun for a delegation, plain words and "of" at most between. */
function isSender(document: Document, from: number): boolean {
  if (document.hits.findEnding(from, 'side') !== undefined) return true;
  for (let at = from; at >= from - MOST_BETWEEN; at--) {
    if (document.hits.findEnding<GroupNoun>(at, 'group-noun')?.lexeme.value.of === 'delegations') return true;
    if (!document.isWord(at - 1) || document.isCapital(at - 1)) return document.is(at - 1, 'group-noun') && isDelegation(document, at - 1);
  }
  return false;
}

function isDelegation(document: Document, at: number): boolean {
  return document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of === 'delegations';
}

/** "Gặp đoàn Peru, ông X", "hội đàm với phía Peru, ông X": a verb of meeting or "with" shortly before a side, where nouns take no article, is somebody else's. */
function isFaced(document: Document, { from }: Mention): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  return isFacing(document, Math.max(document.sentenceFrom(from), from - MOST_BETWEEN - 1), from);
}

/** A verb of meeting, or "with", stands between: who follows is of the other side. */
function isFacing(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'with' || hasSense(document, at, FACING)) return true;
  return false;
}

/** Code of the country of the one whom the holder of an office receives: "le ministre kényan X a été reçu par la ministre des Sports". */
export function receivedCountry(document: Document, board: Board, { from }: Title): string | undefined {
  if (document.pack.pack.events?.sides === undefined) return undefined;
  for (let at = from - 1; at >= Math.max(document.sentenceFrom(from), from - FARTHEST_SIDE); at--) {
    const iso2 = board.title(at)?.country?.attributes.iso2;
    if (iso2 !== undefined) return senseBetween(document, at, from, RECEIVING, true) ? iso2 : undefined;
    const owner = board.owner(at);
    if (owner?.kind === 'Country' && isSide(document, owner))
      return senseBetween(document, at, from, RECEIVING, true) ? owner.attributes.iso2 : undefined;
  }
  return undefined;
}

/** Code of the country of the one whom the holder of an office meets: "le ministre X a rencontré la ministre kényane". */
export function metCountry(document: Document, board: Board, { to }: Title): string | undefined {
  if (document.pack.pack.events?.sides === undefined) return undefined;
  const stop = Math.min(document.sentenceTo(to - 1), to + FARTHEST_SIDE);
  for (let at = to; at < stop; at++) {
    const other = board.title(at);
    const iso2 = other?.country?.attributes.iso2;
    if (iso2 !== undefined) return meets(document, to, other!.from) ? iso2 : undefined;
    if (document.word(at) === ';' || document.isAny(at, ['relative', 'complementizer'])) return undefined;
  }
  return undefined;
}

/** An active verb of meeting or receiving stands between. */
function meets(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (document.is(at, 'retinue') || document.is(at, 'passive')) return false;
    if (hasSense(document, at, FACING)) return true;
  }
  return false;
}
