// What stands at the joints of a list: prepositions, determiners and possessives before its members.
import { type EventVerb, FORM, type PrepositionRole, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, isKnownVerb, possessiveEnding, prepositionBefore, skipDeterminers, skipDeterminersBack } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

/** A preposition or a word that puts aside ("beside") stands here: what follows is no subject. */
export function opensAdjunct(document: Document, at: number): boolean {
  return document.is(at, 'preposition') || document.is(at, 'sidelines');
}

/** "de la ministre X et de l'envoyé Y": languages that repeat the preposition before each member of a list. */
export function repeatedPreposition(document: Document, member: Referent, at: number): Hit | undefined {
  const hit = document.hits.find<PrepositionRole>(at, 'preposition');
  if (hit === undefined || !REPEATED.includes(hit.lexeme.value)) return undefined;
  const role = governingRole(document, member);
  if (document.isComma(at - 1) && role === undefined && member.representative !== true) return undefined;
  const again = role !== 'of' || document.hits.findEnding(at, 'and') !== undefined;
  return document.pack.pack.grammar.nounOrder === 'head-first' || (role === hit.lexeme.value && again) ? hit : undefined;
}

const REPEATED: readonly PrepositionRole[] = ['of', 'by', 'with', 'to'];

/** The role of the preposition that governs a member of a list, or that holds its article: "du" + "ministre X". */
export function governingRole(document: Document, member: Referent): PrepositionRole | undefined {
  const fused = document.is(member.from, 'definite') ? document.hits.find<PrepositionRole>(member.from, 'preposition') : undefined;
  if (fused !== undefined && fused.to === member.from + 1) return fused.lexeme.value;
  const from = possessiveEnding(document, member.from)?.from ?? member.from;
  const before = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  return before?.lexeme.value ?? prepositionBefore(document, from)?.role;
}

/** What may stand between "and" and a member of a list: determiners, possessives, a preposition repeated, an adverb. */
export function inListBefore(document: Document, referents: Referents, at: number): { from: number } | undefined {
  const { hits } = document;
  const possessor = POSSESSIVE.test(document.word(at - 1)) ? referents.at(at - 2) : undefined;
  if (possessor !== undefined && possessor.to === at - 1) return possessor;
  const preposition = hits.findEnding<PrepositionRole>(at, 'preposition');
  return (
    hits.findEnding(at, 'definite') ??
    hits.findEnding(at, 'indefinite') ??
    possessiveEnding(document, at) ??
    (preposition !== undefined && REPEATED.includes(preposition.lexeme.value) ? preposition : undefined) ??
    hits.findEnding(at, 'adverb') ??
    countedBefore(document, at)
  );
}

/** "Peru cùng ba nước" + "Lào, Nepal và Chile": how many states there are, right before their names, where nouns take no article. */
function countedBefore(document: Document, at: number): { from: number } | undefined {
  return document.pack.pack.grammar.bareDefinite === true ? document.hits.findEnding(at, 'collective') : undefined;
}

/** The same from where the number stands, a state behind it. */
export function countedStates(document: Document, referents: Referents, at: number): { to: number } | undefined {
  const count = document.pack.pack.grammar.bareDefinite === true ? document.hits.find(at, 'collective') : undefined;
  return count !== undefined && referents.at(count.to)?.kind === 'Country' ? count : undefined;
}

/** "X đã cùng Y ký", "X telah bersama Y menandatangani": past the auxiliaries of the verb to the word that joins its second subject, where nouns take no article. */
export function pastAuxiliaries(document: Document, from: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return from;
  let at = from;
  while (at < from + 3 && document.isAny(at, ['perfect', 'future', 'adverb']) && !document.is(at, 'jointly')) at++;
  return at > from && document.is(at, 'jointly') ? at : from;
}

/** Past an acronym or a parent body in brackets: "X (ABC) and Y". */
export function bracketEnd(document: Document, at: number): number {
  if (document.word(at) !== '(') return at;
  for (let close = at + 1; close < at + 10; close++) if (document.word(close) === ')') return close + 1;
  return at;
}

/** "Cục X (A5), Bộ Y và ...": where the body ends that a part named before it belongs to, which is no member of the list. */
export function wholeEnd(document: Document, { kind, mention, to }: Referent): number | undefined {
  const whole = kind === 'Organization' && mention?.form === 'name' ? mention.partOf : undefined;
  if (whole === undefined || whole.kind !== 'Organization' || whole.from <= to || whole.from - to > FARTHEST_WHOLE) return undefined;
  return document.word(whole.to) === ')' ? whole.to + 1 : whole.to;
}

/** The part that a body stands behind as its whole: "Cục X" of "Cục X, Bộ Y". */
export function partBefore(document: Document, referents: Referents, { kind, mention, from }: Referent): Referent | undefined {
  if (kind !== 'Organization' || mention === undefined) return undefined;
  for (let at = from - 1; at > Math.max(from - FARTHEST_WHOLE - 2, document.sentenceFrom(from) - 1); at--) {
    const part = referents.at(at);
    if (part?.mention?.partOf === mention && part.to <= from && part.kind === 'Organization') return part;
  }
  return undefined;
}

/** Tokens between a part and its whole: a short name in brackets, a comma, "thuộc". */
const FARTHEST_WHOLE = 5;

/** "in Baku, Azerbaijan,": the country after a place belongs to the place. */
export function isPlaceTail(document: Document, referents: Referents, { kind, from }: Referent): boolean {
  return kind === 'Country' && document.isComma(from - 1) && referents.at(from - 2)?.kind === 'Place';
}

/** Tokens of a relative clause between two members of a list. */
const LONGEST_RELATIVE = 8;

/** "X, who chaired, Y (Peru) and Z": past a short relative clause behind a person's comma, where nouns come last. */
export function pastRelative(document: Document, referents: Referents, member: Referent, at: number): number {
  if (member.kind !== 'Person' || !document.isComma(at) || !document.is(at + 1, 'relative')) return at;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return at;
  for (let end = at + 2; end < Math.min(at + LONGEST_RELATIVE, document.sentenceTo(at)); end++) {
    if (referents.at(end)?.mention?.kind === 'Person') return at;
    if (document.isComma(end)) return end;
  }
  return at;
}

/** "Universitas X, Peru, meneken": between two commas behind the last body stands where it sits, where nouns take no article. */
function endsInSeat(document: Document, list: readonly Referent[]): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const [body, last] = [list.at(-2), list.at(-1)];
  if (body?.kind !== 'Organization' || last?.kind !== 'Country') return false;
  return document.isComma(last.from - 1) && document.isComma(last.to);
}

/** Words of office before the first name of a headline. */
const LONGEST_TITLE = 3;

/** "Peru, Chile sign pact": in a line without a full stop, two names before a bare verb, where nouns come last. */
export function isHeadlinePair(document: Document, first: Referent, second: Referent): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || second.from !== first.to + 1) return false;
  const [start, end] = [document.sentenceFrom(first.from), document.sentenceTo(first.from)];
  const verb = document.hits.find<VerbHit<EventVerb>>(second.to, 'event-verb');
  if (verb === undefined || (verb.lexeme.value.forms & FORM.infinitive) === 0 || document.isPunctuation(end - 1)) return false;
  return first.from - start <= LONGEST_TITLE && first.kind === second.kind;
}

/** "dưới sự chứng kiến của hai Thủ tướng, X và Y": a counted group behind "of", then a comma and persons, where nouns take no article. */
export function isWitnessed(document: Document, [group, person]: readonly Referent[]): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || group?.kind !== 'Group' || person?.kind !== 'Person') return false;
  return document.isComma(group.to) && governingRole(document, group) === 'of';
}

/** "Before the question about BRICS, Ms Hoa": a comma between an adjunct's noun and the subject joins nothing. */
export function isAdjunctPair(document: Document, referents: Referents, list: readonly Referent[]): boolean {
  const [first, second] = list;
  if (list.length !== 2 || !document.isComma(first!.to) || skipDeterminers(document, first!.to + 1) !== second!.from) return false;
  let from = first!.from;
  const start = document.sentenceFrom(from);
  while (from > start && !document.isComma(from - 1)) from--;
  for (let at = from; at < first!.from; at++) if (document.is(at, 'event-verb')) return false;
  return opensAdjunct(document, from) && referents.at(from) === undefined && first!.from - from < 24;
}

const MOST_TOLD = 3;

/** "belasan organisasi lingkungan Peru, X": past up to three plain words or states that tell which of a counted collective, to the mark or "and" behind them, where nouns take no article. */
export function pastCounted(document: Document, referents: Referents, { kind, to }: Referent): number | undefined {
  if (kind !== 'Group' || document.pack.pack.grammar.bareDefinite !== true) return undefined;
  let at = to;
  for (let words = 0; words < MOST_TOLD; words++) {
    const state = referents.at(at);
    if (state === undefined ? !isPlainWord(document, at) : state.kind !== 'Country' && state.mention?.rule !== 'body-back-reference') break;
    at = state?.to ?? at + 1;
  }
  return at > to && (document.isComma(at) || document.is(at, 'and')) ? at : undefined;
}

function isPlainWord(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
}

/** "Nhận lời mời của X và Y, Z thăm Lào": where the words of an invitation open a list, whoever stands behind its last bare comma was invited. */
export function invitedFrom(document: Document, list: readonly Referent[]): number {
  const opening = skipDeterminersBack(document, list[0]!.from);
  if (document.hits.findEnding(opening, 'invitation') === undefined || !document.isWord(list.at(-1)!.to)) return 0;
  let start = list.length - 1;
  while (start > 0 && !document.isComma(skipDeterminersBack(document, list[start]!.from) - 1)) start--;
  return start;
}

/** People without a name of whom more may be told: where nouns have articles or come last, else where words for several open them ("para direktur"). */
export function mayGoOn(document: Document, { kind, from }: Referent): boolean {
  if (kind !== 'Group' && kind !== 'Person') return false;
  const { genders, nounOrder, bareDefinite } = document.pack.pack.grammar;
  return genders !== undefined || nounOrder === 'head-last' || (bareDefinite === true && document.is(from, 'several'));
}

/** "Ana Prado, a nurse and the editor of a blog": behind "and" without a comma an unnamed second in the apposition of one name; two there where a comma stands before "and". */
function isDescribedTwice(document: Document, [first, second, ...others]: readonly Referent[]): boolean {
  if (first?.kind !== 'Person' || second === undefined || others.length > 0 || second.mention !== undefined) return false;
  if ((second.kind !== 'Person' && second.kind !== 'Group') || second.pronoun !== undefined || second.title?.person !== undefined)
    return false;
  const name = first.mention;
  if (name?.form !== 'name' || !document.isComma(name.to) || !document.isAny(name.to + 1, ['indefinite', 'definite', 'role'])) return false;
  let joined = false;
  for (let at = name.to + 1; at < second.from; at++) {
    if (document.isComma(at)) return false;
    joined ||= document.is(at, 'and');
  }
  return joined && !document.word(second.to - 1).endsWith('s');
}

/** The last of a list is no member: where a body sits, or what the first is as well. */
export function endsInAside(document: Document, list: readonly Referent[]): boolean {
  return endsInSeat(document, list) || isDescribedTwice(document, list);
}
