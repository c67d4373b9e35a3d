// "the union", "le Secrétariat", "KBRI": heads of bodies that stand alone and point back to one named before.
import type { GroupNoun, OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';

/** Adds "the union", "the department": definite common nouns for a body that was named before; with a capital one whose name holds it; no part of "the union leaders". */
export function findBodyReferences(document: Document, board: Board): void {
  const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
  const named = headLast ? wordsOfBodies(board) : undefined;
  const opened = document.pack.pack.grammar.bareDefinite === true && !headLast ? headsOfBodies(document, board) : undefined;
  for (let at = document.next(0, 'organization-head'); at < document.count; at = document.next(at + 1, 'organization-head')) {
    const head = document.hits.find<OrganizationHead>(at, 'organization-head');
    if (head === undefined || !board.isFree(head.from, head.to) || board.title(at) !== undefined) continue;
    if (named !== undefined && isTeam(document, at) && !named.has(document.key(at))) continue;
    if (headLast && document.isAny(head.to, ['plural-role', 'group-noun'])) continue;
    if (!headLast && head.lexeme.value.complement === 'before') continue;
    const before = opened?.get(document.text(head.from, head.to).toLowerCase()) ?? at;
    if (isInitialsAlone(document, head) || (before < at && (isBareSubject(document, head) || isCapitalHead(document, head)))) {
      board.add(backReference(document, head));
      continue;
    }
    const initials = !headLast && /^\p{Lu}{2,}$/u.test(document.word(at));
    const bare = isCapitalAlone(document, head);
    if (document.isCapital(at) && !initials && !bare && named?.has(document.key(at)) !== true) continue;
    const { hits } = document;
    const definite =
      hits.findEnding(head.from, 'definite') ?? hits.findEnding(head.from, 'demonstrative') ?? hits.find(head.to, 'demonstrative');
    if (definite === undefined || (document.isCapital(head.to) && document.isWord(head.to))) continue;
    board.add(backReference(document, head));
  }
}

/** "the delegation": a noun for those who were sent together, which is a body's only where one is named by it. */
function isTeam(document: Document, at: number): boolean {
  const of = document.hits.find<GroupNoun>(at, 'group-noun')?.lexeme.value.of;
  return of === 'delegations' || of === 'missions' || of === 'teams';
}

/** "le Secrétariat indique", "le Bureau a précisé": a head with its capital, nothing of a name behind, and a verb of saying, where nouns have genders. */
function isCapitalAlone(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.isCapital(from) || document.isInitial(from)) return false;
  let at = to;
  while (at < to + 3 && document.isAny(at, ['adverb', 'perfect', 'future', 'negation'])) at++;
  return document.is(at, 'speech-verb') && !document.isCapital(at);
}

/** Where each head, and the words that open it, first stand in the name of a body. */
function headsOfBodies(document: Document, board: Board): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  for (const { kind, form, from } of board.mentions) {
    const head = kind === 'Organization' && form === 'name' ? document.hits.find(from, 'organization-head') : undefined;
    for (let to = from + 1; to <= (head?.to ?? from); to++) {
      const key = document.text(from, to).toLowerCase();
      heads.set(key, Math.min(from, heads.get(key) ?? from));
    }
  }
  return heads;
}

/** "Đại sứ quán đề nghị", "Komisi juga mendesak": a head that opens its clause right before the verb, where nouns take no article. */
function isBareSubject(document: Document, { from, to }: Hit): boolean {
  const opens = from === document.sentenceFrom(from) || document.isComma(from - 1);
  if (!opens || document.is(from, 'event-head')) return false;
  let at = to;
  while (at < to + 3 && document.isAny(at, ['adverb', 'perfect', 'future'])) at++;
  return document.is(at, 'speech-verb') && !document.isCapital(at);
}

/** "do Đại sứ quán và Cục X tổ chức": a head of several words with a capital inside a sentence, nothing of a name behind. */
function isCapitalHead(document: Document, { from, to }: Hit): boolean {
  return to - from > 1 && document.isCapital(from) && !document.isInitial(from) && !(document.isCapital(to) && document.isWord(to));
}

/** "KBRI menjelaskan": a head in capitals alone, with nothing of a name behind, where nouns take no article. */
function isInitialsAlone(document: Document, { from, to }: Hit): boolean {
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if (bareDefinite !== true || nounOrder !== 'head-first' || to - from > 1) return false;
  return /^\p{Lu}{3,}$/u.test(document.word(from)) && !(document.isCapital(to) && document.isWord(to));
}

/** The words of all names of bodies, as they are compared. */
function wordsOfBodies(board: Board): ReadonlySet<string> {
  const words = new Set<string>();
  for (const mention of board.mentions)
    if (mention.kind === 'Organization' && mention.form === 'name')
      for (const word of mention.name.toLowerCase().split(/\s+/)) words.add(word);
  return words;
}

/** A bare head that points back to a body named before. */
export function backReference(document: Document, head: Hit<OrganizationHead>): Mention {
  return new Mention({
    kind: 'Organization',
    from: head.from,
    to: head.to,
    form: 'nominal',
    rule: 'body-back-reference',
    name: document.text(head.from, head.to),
    attributes: { orgType: head.lexeme.value.orgType },
    anaphoric: true,
  });
}
