// Units whose noun ends the word of office of their head, where names go on by listed words: "Trưởng phòng" + "An toàn bay" heads the Phòng An toàn bay.
import type { Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import { type Board, Mention } from './mentions.ts';
import { extendByWords, hasNameWords, nameWordAt, startsFullName } from './name-words.ts';
import { isFunctionWord, skipPreposition } from './phrases.ts';
import { tierOf } from './tiers.ts';

const LONGEST = 10;

/** Adds a body for each of them, part of the one named right behind. */
export function findHeadedUnits(document: Document, board: Board): void {
  if (!hasNameWords(document)) return;
  for (let at = document.next(0, 'role'); at < document.count; at = document.next(at + 1, 'role')) {
    const role = document.hits.find<Role>(at, 'role');
    const noun = role?.lexeme.value.body;
    if (role === undefined || noun === undefined) continue;
    const unlisted = unlistedField(document, board, role.to);
    if (unlisted === undefined && !opensField(document, board, role.to)) continue;
    const from = role.to - noun.split(' ').length;
    const to = unlisted ?? fieldEnd(document, board, role);
    if (to === role.to || !board.isFree(from, role.to)) continue;
    const whole = wholeBehind(document, board, to);
    const inner = board.owner(to - 1);
    for (let token = role.to; token < to; token++) {
      const owner = board.owner(token);
      if (owner !== undefined) board.remove(owner);
    }
    const unit = board.add(
      new Mention({
        kind: 'Organization',
        from,
        to,
        form: 'name',
        rule: 'headed-unit',
        name: `${noun} ${document.text(role.to, to)}`,
        attributes: { orgType: 'agency' },
      }),
    );
    if (inner?.kind === 'Place' || inner?.kind === 'Country') board.addNested(inner);
    if (whole !== undefined) unit.partOf = whole;
  }
}

/** A capital that begins a field of work, listed or of two syllables with the second in lower case, and no holder's name. */
function opensField(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at)) return false;
  const listed = nameWordAt(document, at, true);
  if (document.isAny(at, ['honorific', 'rank']) || startsFullName(document, at)) return false;
  if (listed === undefined && (document.isAny(at, ['role', 'organization-head']) || !board.isFree(at, at + 1))) return false;
  if (document.isCapital(at + 1)) return listed !== undefined && listed > at + 1;
  return (listed !== undefined && !document.is(at, 'family-name')) || isSmallWord(document, board, at + 1);
}

function isSmallWord(document: Document, board: Board, at: number): boolean {
  return document.isWord(at) && board.isFree(at, at + 1) && nameWordAt(document, at - 1, true) !== undefined;
}

/** Up to the holder's name or the body that the unit is of. */
function fieldEnd(document: Document, board: Board, role: Hit<Role>): number {
  const limit = extendByWords(document, board, role.to, role.to + LONGEST, true);
  let to = role.to;
  while (to < limit && !(board.owner(to)?.kind === 'Organization' && board.owner(to)?.from === to)) to++;
  return cutBeforePerson(document, board, role.to, to, true);
}

const MOST_SMALL = 3;

/** "Trưởng khoa" + "Hồi sức tích cực" + ", Bệnh viện X": a capital that no list has and one to three plain words in lower case, as no person is named, up to a mark, "of", a body or the holder's name. */
function unlistedField(document: Document, board: Board, at: number): number | undefined {
  if (!document.isCapital(at) || !document.isWord(at) || document.isAny(at, NO_FIELD) || nameWordAt(document, at, true) !== undefined)
    return undefined;
  const { syllable } = document.pack;
  for (let to = at + 1; to <= at + 1 + MOST_SMALL; to++) {
    if (to > at + 1 && (isMark(document, to) || closesField(document, board, to))) return to;
    const plain = document.isWord(to) && !document.isCapital(to) && syllable?.test(document.word(to)) === true;
    if (!plain || isFunctionWord(document, to) || document.is(to, 'speech-verb') || to >= document.sentenceTo(at)) return undefined;
  }
  return undefined;
}

/** What is no first word of a field behind an office. */
const NO_FIELD = ['honorific', 'rank', 'role', 'organization-head', 'place-head'];

function isMark(document: Document, at: number): boolean {
  return document.isComma(at) || /^[().;]$/.test(document.word(at));
}

/** "thuộc", a body, or a person's name. */
function closesField(document: Document, board: Board, at: number): boolean {
  if (skipPreposition(document, at, ['of']) !== undefined) return true;
  const owner = board.owner(at);
  if (owner?.from === at && (owner.kind === 'Organization' || owner.kind === 'Person')) return true;
  return document.isCapital(at) && document.is(at, 'family-name') && document.isCapital(at + 1);
}

/** "Phòng An toàn bay" + "Cục Hàng không X", "của Viện X"; behind a comma or a bracket a body that has such units. */
function wholeBehind(document: Document, board: Board, to: number): Mention | undefined {
  const apart = document.isComma(to) || document.word(to) === '(';
  const at = apart ? to + 1 : (skipPreposition(document, to, ['of']) ?? to);
  const body = board.owner(at);
  if (body?.kind !== 'Organization' || body.from !== at) return undefined;
  if (!apart) return body;
  return body.attributes.orgType === 'ministry' || (tierOf(document, body) ?? 0) > LOWEST ? body : undefined;
}

/** The tier of units that have no units of their own. */
const LOWEST = 1;
