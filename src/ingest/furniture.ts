// Tells a line of page furniture from a line of the article. Reads short lines only, so a long one costs nothing.
import { APPEALS, BUTTONS, COMMENTS, LABELS, READ_ALSO, SECTIONS } from './debris.ts';

const LONGEST = 300;
const LONGEST_CREDIT = 120;

/** A line's label and value: `Source : x` gives `source` and `x`. */
export interface Labelled {
  label: string;
  value: string;
}

/** Reads `Label: value` where the label is short; undefined for any other line. */
export function findLabel(line: string): Labelled | undefined {
  const colon = line.slice(0, 40).search(/[:：]/u);
  if (colon < 1) return undefined;
  return { label: fold(line.slice(0, colon)), value: line.slice(colon + 1).trim() };
}

/** True when the line is a comment counter, buttons, a link to another article, a credit or a legal line. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const folded = fold(line);
  if (folded === '') return true;
  return isCommentCount(folded) || isButtons(folded) || isReadAlso(folded) || isCredit(line) || isAppeal(folded) || isRule(line);
}

/** How many headlines may follow the name of a box of links: many, one, or none where the line is no such name. */
export function headlinesUnder(line: string): number {
  if (line.length > LONGEST_NAME) return 0;
  const name = fold(line).replace(/^[^\p{L}]+|[\s:.…»>]+$/gu, '');
  if (SECTIONS.has(name)) return MOST_HEADLINES;
  return READ_ALSO.includes(name) ? 1 : 0;
}

const LONGEST_NAME = 40;
const MOST_HEADLINES = 12;

/** A line of a few words that no full stop, quotation mark or bracket closes. */
export function isHeadline(line: string): boolean {
  return line.length <= LONGEST_HEADLINE && !/[.:;"”“»’)\]]$/u.test(line) && /\p{L}/u.test(line);
}

const LONGEST_HEADLINE = 140;

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function isCommentCount(folded: string): boolean {
  const words = folded.replace(/^\d{1,7}\s|[\s:]*\(?\s?\d{1,7}\s?\)?:?$/gu, '').trim();
  return words.length < folded.length && COMMENTS.has(words);
}

/** True when the line can be read from end to end as names of buttons and services. */
function isButtons(folded: string): boolean {
  const words = folded.split(/[\s|·•,/>»:]+/u).filter((word) => word !== '' && !/^\d+$/u.test(word));
  if (words.length === 0 || words.length > 12) return false;
  let at = 0;
  while (at < words.length) {
    let size = Math.min(5, words.length - at);
    while (size > 0 && !BUTTONS.has(words.slice(at, at + size).join(' '))) size--;
    if (size === 0) return false;
    at += size;
  }
  return true;
}

function isReadAlso(folded: string): boolean {
  const bare = folded.replace(/^[^\p{L}]+/u, '');
  return READ_ALSO.some((opening) => opensWith(bare, opening));
}

function isAppeal(folded: string): boolean {
  return APPEALS.some((opening) => opensWith(folded, opening));
}

function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const labelled = findLabel(line);
  return labelled !== undefined && LABELS.has(labelled.label);
}

/** A ruler (`----`, `***`) or a lone bullet. */
function isRule(line: string): boolean {
  return !/[\p{L}\p{N}]/u.test(line) && !/["“”«»!?…]/u.test(line);
}

function opensWith(text: string, opening: string): boolean {
  return text.startsWith(opening) && (opening.endsWith(' ') || !/^\p{L}/u.test(text.slice(opening.trimEnd().length)));
}
