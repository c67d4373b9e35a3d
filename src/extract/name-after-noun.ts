// Foreign names of bodies behind a common noun in lower case, where names go on by listed words.
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { cutBeforePerson } from './holders.ts';
import { type Board, Mention } from './mentions.ts';
import { extendByWords, nameWordAt } from './name-words.ts';
import { namedBody } from './named-body.ts';

/** What the name of a body behind its common noun was found by. */
const AFTER_NOUN = 'name-after-noun';
const FARTHEST_NOUN = 8;

/** Where the common noun of such a name starts: who acts is "công ty dược phẩm Nanobio", though it is called Nanobio. */
export function nounBefore(document: Document, board: Board, { rule, from }: Mention): number {
  if (rule !== AFTER_NOUN) return from;
  for (let at = from - 1; at > from - FARTHEST_NOUN && at >= document.sentenceFrom(from); at--) {
    if (!document.isWord(at) || document.isCapital(at) !== document.isInitial(at) || board.owner(at) !== undefined) return from;
    const head = document.hits.find(at, 'organization-head');
    if (head !== undefined && head.to <= from) return at;
  }
  return from;
}

/** "tổ chức môi trường Zelen Greben", "hãng Antara": the foreign name behind a common noun and its words, without them. */
export function nameAfterNoun(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  const titled = document.hits.findEnding(head.from, 'role') !== undefined && document.isCapital(head.to);
  if (titled && nameWordAt(document, head.to, true) !== undefined) return bodyInTitle(document, board, head);
  let from = head.to;
  for (let steps = 0; steps < 3 && !document.isCapital(from); steps++) from = nameWordAt(document, from, true) ?? from;
  if (!document.isCapital(from) || !document.isWord(from) || nameWordAt(document, from, true) !== undefined) return undefined;
  if (document.isAny(from, NO_BODY) || (document.is(head.from, 'event-verb') && !isNounThere(document, head.from))) return undefined;
  let to = from;
  while (to - from < 5 && document.isCapital(to) && document.isWord(to) && board.isFree(to, to + 1) && !document.isAny(to, NO_BODY)) to++;
  if (to === from || board.owner(to)?.from === to) return undefined;
  return board.add(namedBody(document, from, to, AFTER_NOUN, { orgType: head.lexeme.value.orgType }));
}

/** "trưởng phòng Đối ngoại", "giám đốc trung tâm Nghiên cứu biển": a body in an office's care, its head in lower case. */
function bodyInTitle(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  const to = cutBeforePerson(document, board, head.to, extendByWords(document, board, head.to, head.to + LONGEST, true), true);
  if (to === head.to || !board.isFree(head.from, to)) return undefined;
  return board.add(
    new Mention({
      kind: 'Organization',
      from: head.from,
      to,
      form: 'name',
      rule: 'organization-head',
      name: document.text(head.from, to),
      attributes: { orgType: head.lexeme.value.orgType },
    }),
  );
}

const LONGEST = 14;

const NO_BODY = [
  'role',
  'honorific',
  'rank',
  'event-head',
  'instrument-head',
  'organization-head',
  'place-head',
  'venue-head',
  'month',
  'weekday',
  'family-name',
];

/** What may be a verb is a noun at the start of its sentence, after an office, "of" or a determiner. */
function isNounThere(document: Document, at: number): boolean {
  if (document.sentenceFrom(at) === at) return true;
  const preposition = document.hits.findEnding(at, 'preposition');
  return (
    preposition !== undefined ||
    ['role', 'according-to', 'indefinite', 'definite'].some((name) => document.hits.findEnding(at, name) !== undefined)
  );
}
