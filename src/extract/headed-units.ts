// Units whose noun ends the word of office of their head, where names go on by listed words: "Trưởng phòng" + "An toàn bay" heads the Phòng An toàn bay.
import type { Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import { type Board, Mention } from './mentions.ts';
import { extendByWords, hasNameWords, nameWordAt, startsFullName } from './name-words.ts';
import { skipPreposition } from './phrases.ts';

const LONGEST = 10;

/** Adds a body for each of them, part of the one named right behind. */
export function findHeadedUnits(document: Document, board: Board): void {
  if (!hasNameWords(document)) return;
  for (let at = document.next(0, 'role'); at < document.count; at = document.next(at + 1, 'role')) {
    const role = document.hits.find<Role>(at, 'role');
    const noun = role?.lexeme.value.body;
    if (role === undefined || noun === undefined || !opensField(document, board, role.to)) continue;
    const from = role.to - noun.split(' ').length;
    const to = fieldEnd(document, board, role);
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

/** "Phòng An toàn bay" + "Cục Hàng không X", "của Viện X". */
function wholeBehind(document: Document, board: Board, to: number): Mention | undefined {
  const at = skipPreposition(document, to, ['of']) ?? to;
  const body = board.owner(at);
  return body?.kind === 'Organization' && body.from === at ? body : undefined;
}
