// What persons are called for short, as the article introduces it: "Rahman Saleh (Mansa)", "the woman fondly called Ida".
import { comparisonKey, foldedKey, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';

/** Tokens back that whoever is "fondly called" so was named in. */
const NAMED_BACK = 120;
/** Words that a name in brackets has at most. */
const LONGEST = 2;
/** Rule of the mentions that are found here. */
export const NICKNAME = 'nickname';

/** Adds a mention for each place of a name that the article introduces as what a person is called. */
export function findNicknames(document: Document, board: Board): void {
  const holders = new Map<string, Mention>();
  for (const holder of board.mentions) {
    if (holder.kind !== 'Person' || holder.form !== 'name' || !document.isMark(holder.to, '(')) continue;
    const from = document.hits.find(holder.to + 1, 'honorific')?.to ?? holder.to + 1;
    const to = nameEnd(document, from);
    if (to > from && document.isMark(to, ')') && isNickname(document, board, from, to, holder.name))
      keep(holders, document, from, to, holder);
  }
  for (let at = document.next(0, 'nicknaming'); at < document.count; at = document.next(at + 1, 'nicknaming')) {
    const cue = document.hits.find(at, 'nicknaming')!;
    const from = document.hits.find(cue.to, 'honorific')?.to ?? cue.to;
    const to = nameEnd(document, from);
    const holder = to > from ? namedBefore(document, board, cue.from) : undefined;
    if (holder !== undefined && isFreeOrPerson(board, from, to)) keep(holders, document, from, to, holder);
  }
  if (holders.size > 0) addMentions(document, board, holders);
}

/** Where one or two capitals end. */
function nameEnd(document: Document, from: number): number {
  let at = from;
  while (at - from < LONGEST && document.isWord(at) && document.isCapital(at)) at++;
  return at;
}

/** "R-Utah", "D-Mass": what a member of a legislature is for. */
const PARTY_AND_STATE = /^\p{Lu}-/u;

/** Nothing that a list knows; letters alone only where they are the first ones of the name. */
function isNickname(document: Document, board: Board, from: number, to: number, full: string): boolean {
  if (!isFreeOrPerson(board, from, to) || document.isAny(from, ['role', 'organization', 'country', 'place', 'organization-head']))
    return false;
  const word = document.text(from, to);
  if (PARTY_AND_STATE.test(word)) return false;
  if (!(document.tokens.shape[from]! & SHAPE.upper)) return word.length > 2;
  const letters = foldedKey(word);
  return (
    to - from === 1 &&
    letters.length > 1 &&
    foldedKey(full)
      .split(' ')
      .map((part) => part[0])
      .join('') === letters
  );
}

function isFreeOrPerson(board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (board.isBlocked(at) || (owner !== undefined && owner.kind !== 'Person' && owner.knowledge !== undefined)) return false;
  }
  return true;
}

/** The person named last by the reporter. */
function namedBefore(document: Document, board: Board, before: number): Mention | undefined {
  for (let at = before - 1; at >= Math.max(0, before - NAMED_BACK); at--) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person' && owner.form === 'name' && document.quoteOf[at] === -1) return owner;
  }
  return undefined;
}

/** The name itself is no other person's. */
function keep(holders: Map<string, Mention>, document: Document, from: number, to: number, holder: Mention): void {
  const key = comparisonKey(document.text(from, to));
  if (!holders.has(key) && !` ${foldedKey(holder.name)} `.includes(` ${foldedKey(key)} `)) holders.set(key, holder);
}

function addMentions(document: Document, board: Board, holders: ReadonlyMap<string, Mention>): void {
  const firsts = new Set([...holders.keys()].map((key) => key.split(' ')[0]!));
  for (let at = 0; at < document.count; at++) {
    if (!document.isCapital(at) || !firsts.has(document.key(at))) continue;
    for (const [key, holder] of holders) {
      const to = at + key.split(' ').length;
      if (comparisonKey(document.text(at, to)) !== key || !isFreeOrPerson(board, at, to) || !document.isCapital(to - 1)) continue;
      const owners = new Set([board.owner(at), board.owner(to - 1)]);
      if ([...owners].some((owner) => owner !== undefined && (owner.from < at || owner.to > to))) continue;
      for (const owner of owners) if (owner !== undefined) board.remove(owner);
      board.add(
        new Mention({
          kind: 'Person',
          from: at,
          to,
          form: 'name',
          rule: NICKNAME,
          name: document.text(at, to),
          attributes: {},
          calledAs: holder,
        }),
      );
      at = to - 1;
      break;
    }
  }
}
