// Where the name of an event begins: the words before its head that belong to it.
import { borrowedStart } from './borrowed-names.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { isDeed, isFiniteOnly } from './finite-forms.ts';
import type { Board } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

/** Modifiers before a head in head-last languages: capitals, ordinals, demonyms, a few lower-case words. */
export function modifiersStart(document: Document, board: Board, at: number, capital: boolean): number {
  if (document.pack.pack.grammar.nounOrder === 'head-first') {
    const borrowed = borrowedStart(document, board, at);
    return borrowed < at ? borrowed : ordinalStart(document, at);
  }
  let from = at;
  const first = document.sentenceFrom(at);
  let lower = 0;
  while (from > first) {
    const before = from - 1;
    if (/^['’]$/.test(document.word(before)) && capital && document.isCapital(before - 1) && board.owner(before - 1)?.kind !== 'Country') {
      from -= 2;
      continue;
    }
    if (/^['’]$/.test(document.word(before)) && isPluralOwner(document, board, before - 1)) {
      from -= 2;
      continue;
    }
    if (capital && document.word(before) === '/' && document.isCapital(from) && document.isCapital(before - 1)) {
      from -= 2;
      continue;
    }
    if (document.word(before) === '/' && /^\d+$/.test(document.word(before - 1) + document.word(from))) {
      from -= 2;
      continue;
    }
    if (capital && isOfPeoples(document, before)) {
      from -= 2;
      continue;
    }
    const office = capital && from === at && document.isCapital(before) ? document.hits.findEnding(from, 'role') : undefined;
    if (office !== undefined && office.from >= first && document.isCapital(office.from)) {
      from = office.from;
      continue;
    }
    if (!document.isWord(before) || board.isBlocked(before)) break;
    if (document.isAny(before, ['definite', 'indefinite', 'demonstrative', 'role', 'honorific', 'name-particle'])) break;
    if (/^['’]s?$/.test(document.word(before))) break;
    if (board.owner(before)?.kind === 'Person') break;
    if (document.isCapital(before)) {
      if (document.isInitial(before) && isFunctionWord(document, before)) break;
      from--;
      continue;
    }
    if (/^\d+(st|nd|rd|th)$/.test(document.word(before))) {
      from--;
      continue;
    }
    const ordinal = document.hits.findEnding(from, 'ordinal-word');
    if (ordinal !== undefined && ordinal.from >= first) {
      from = ordinal.from;
      continue;
    }
    const year = capital && from < at + 1 && /^(?:19|20)\d\d$/.test(document.word(before)) && document.isCapital(from);
    if (year) return document.hits.findEnding(before, 'definite') === undefined ? from : before;
    const joined = capital && document.isCapital(from) ? joinedStart(document, board, before) : undefined;
    if (joined !== undefined) return joined;
    if (lower >= 3 || isFunctionWord(document, before) || document.isAny(before, ['number-word', 'vague'])) break;
    if ((isKnownVerb(document, before) || document.is(before, 'group-noun')) && !isCompound(document, before, at)) break;
    if (capital && !document.isCapital(before)) break;
    lower++;
    from--;
  }
  return from;
}

const MOST_JOINED = 5;

/** "the Women in Fisheries Conference", "the Bay of Plenty Science Camp": where the capitals before a joint begin, when an article opens them. */
function joinedStart(document: Document, board: Board, joint: number): number | undefined {
  if (skipPreposition(document, joint, ['of', 'in', 'for', 'on']) === undefined && !document.is(joint, 'and')) return undefined;
  for (let at = joint - 1; at >= joint - MOST_JOINED; at--) {
    if (document.is(at, 'definite') && !document.isCapital(at + 1)) return undefined;
    if (document.is(at, 'definite')) return at + 1 < joint ? at + 1 : undefined;
    if (!document.isWord(at) || !(document.isCapital(at) || document.hits.find(at, 'preposition')?.lexeme.value === 'of')) return undefined;
    if (document.isAny(at, ['role', 'honorific', 'event-head', 'weekday', 'month']) || board.owner(at)?.kind === 'Person') return undefined;
  }
  return undefined;
}

/** "the Rural Women's Summit", "the Children's Parade": a capital noun for people of any number owns what follows. */
function isOfPeoples(document: Document, at: number): boolean {
  return /^['’]s$/.test(document.word(at)) && document.isCapital(at - 1) && document.isCapital(at + 1) && document.is(at - 1, 'group-noun');
}

/** "donors' conference", "ministers' meeting": a plural in lower case before its apostrophe. */
function isPluralOwner(document: Document, board: Board, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && board.isFree(at, at + 1) && document.word(at).endsWith('s');
}

/** "a one-day pledging conference", "the donor talks": after an article and plain words, what stands before the head is part of the noun. */
function isCompound(document: Document, at: number, head: number): boolean {
  if (at !== head - 1 || isFiniteOnly(document, at) || isDeed(document, at)) return false;
  for (let before = at; before > at - 3; before--) {
    if (['indefinite', 'definite', 'demonstrative'].some((name) => document.hits.findEnding(before, name) !== undefined)) return true;
    if (!document.isWord(before - 1) || document.isCapital(before - 1) || isFunctionWord(document, before - 1)) return false;
  }
  return false;
}

/** "28e sommet", "46ème session". */
function ordinalStart(document: Document, at: number): number {
  const word = hasChains(document) ? document.hits.findEnding(at, 'ordinal-word') : undefined;
  if (word !== undefined) return word.from;
  return at > document.sentenceFrom(at) && /^(\d+|[IVX][IVXL]*)(e|è|ème|er|re|es|èmes|ères?)$/.test(document.word(at - 1)) ? at - 1 : at;
}
