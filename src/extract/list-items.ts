// Lists of persons whose items semicolons part, each with what is told of its person: "A, who heads B; C, of D; and E".
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

const LONGEST_ITEM = 40;
const SEMICOLON = ';';

/** The person of the item behind the one a person is in. */
export function nextItem(document: Document, referents: Referents, member: Referent): Referent | undefined {
  if (!isItem(document, member)) return undefined;
  const stop = Math.min(document.sentenceTo(member.from), member.to + LONGEST_ITEM);
  for (let at = member.to; at < stop; at++) {
    if (document.quoteOf[at] !== document.quoteOf[member.from]) return undefined;
    if (document.word(at) === SEMICOLON) return personOf(document, referents, at + 1);
  }
  return undefined;
}

/** The person of the item before the one a person opens. */
export function itemBefore(document: Document, referents: Referents, member: Referent): Referent | undefined {
  if (!isItem(document, member) && !isLastOfSubject(document, member)) return undefined;
  const start = Math.max(document.sentenceFrom(member.from), member.from - LONGEST_ITEM);
  for (let at = member.from - 1; at >= start; at--) {
    if (document.word(at) !== SEMICOLON) continue;
    if (personOf(document, referents, at + 1) !== member) return undefined;
    for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - LONGEST_ITEM); before--) {
      if (document.word(before) === SEMICOLON) return personOf(document, referents, before + 1);
      const person = referents.at(before);
      if (person?.kind === 'Person' && nextItem(document, referents, person) === member) return person;
    }
    return undefined;
  }
  return undefined;
}

/** A named person whose item ends here, or goes on behind a mark or with "of": no verb is the person's own. */
function isItem(document: Document, { kind, mention, to }: Referent): boolean {
  if (kind !== 'Person' || mention === undefined) return false;
  return document.isPunctuation(to) || document.isAny(to, ['preposition', 'relative']) || to >= document.sentenceTo(to - 1);
}

/** "the heads of A and B, C and D; ...": the first of two persons of one item. */
function opensPair(document: Document, referents: Referents, { to }: Referent): boolean {
  const and = document.hits.find(to, 'and');
  const second = and === undefined ? undefined : referents.at(and.to);
  return second?.from === and?.to && second !== undefined && isItem(document, second);
}

/** "A, who heads B; C, of D; and E attended": the last item of a subject, with which the sentence opens. */
function isLastOfSubject(document: Document, { kind, mention, from }: Referent): boolean {
  if (kind !== 'Person' || mention === undefined) return false;
  const first = document.sentenceFrom(from);
  let joint = from - 1;
  while (joint > first && from - joint < LONGEST_ITEM && document.word(joint) !== SEMICOLON) joint--;
  if (document.word(joint) !== SEMICOLON || !document.is(joint + 1, 'and')) return false;
  for (let at = first; at < joint; at++) {
    if (document.isCapital(at) || POSSESSIVE.test(document.word(at)) || document.is(at - 1, 'relative') || document.is(at - 2, 'relative'))
      continue;
    if (document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'passive', 'future', 'modal', 'pronoun'])) return false;
  }
  return true;
}

/** The first person whom an item names, where the item is no clause of its own. */
function personOf(document: Document, referents: Referents, from: number): Referent | undefined {
  const stop = Math.min(document.sentenceTo(from - 1), from + LONGEST_ITEM);
  for (let at = from; at < stop && document.word(at) !== SEMICOLON; at++) {
    const referent = referents.at(at);
    if (referent?.kind === 'Person' && referent.mention !== undefined && referent.from >= from)
      return isItem(document, referent) || isLastOfSubject(document, referent) || opensPair(document, referents, referent)
        ? referent
        : undefined;
    if (POSSESSIVE.test(document.word(at))) continue;
    if (document.isAny(at, ['perfect', 'passive', 'future', 'modal', 'negation', 'pronoun', 'complementizer'])) return undefined;
  }
  return undefined;
}

/** "The two ministers, X and Y, met": a counted collective whose members, as many as it counts, commas enclose. */
export function areToldByName(document: Document, [first, ...members]: readonly Referent[]): boolean {
  if (first?.kind !== 'Group' || first.mention?.attributes.count !== members.length || members.length < 2) return false;
  if (!document.isComma(first.to) || !document.isComma(members[members.length - 1]!.to)) return false;
  return members.every(({ kind, mention }) => mention !== undefined && (kind === 'Person' || kind === 'Country'));
}
