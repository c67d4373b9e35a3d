// Names that a small common noun for a body stands before: "l'agence X", "the rights group Y", "le centre de recherche Z".
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { adjectivesEnd, hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { clear, replaceable } from './ministries.ts';
import { namedBody } from './named-body.ts';
import { extendName, isFunctionWord, isKnownVerb, isModifier, MOST_MODIFIERS, prepositionBefore, skipPreposition } from './phrases.ts';

/** "l'agence X", "le groupe Y Z": the name that a common noun stands before, without the noun. */
export function apposedName(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  const quoted = quotedEnd(document, pastDescription(document, board, head.to));
  if (quoted !== undefined && opensPhrase(document, board, head.from)) return addQuoted(document, board, head, quoted);
  const from = pastDescription(document, board, head.to);
  const place = board.owner(from);
  const isPart = place?.kind === 'Place' || place?.kind === 'Country';
  if (
    !document.isCapital(from) ||
    !document.isWord(from) ||
    (place !== undefined &&
      !(isPart && document.isWord(place.to) && document.isCapital(place.to) && board.owner(place.to) === undefined)) ||
    document.isAny(from, ['role', 'honorific', 'given-name', 'month', 'weekday'])
  )
    return undefined;
  if (!opensPhrase(document, board, head.from)) return undefined;
  const named = coinedEnd(document, board, head, extendName(document, board, from, from + 5, 0, ['of']));
  const tail = document.isCapital(named) && document.is(named, 'role') && !document.isCapital(named + 1);
  const to = tail && document.pack.pack.grammar.nounOrder === 'head-last' ? named + 1 : beforePerson(document, from, named);
  if (to <= from || !replaceable(board, from, to)) return undefined;
  clear(board, from, to);
  return board.add(namedBody(document, from, to, 'organization-head', { orgType: head.lexeme.value.orgType }));
}

/** "l'ONG Forêts vivantes", "l'association Enfants du fleuve": past the small adjectives of a coined name, and of a citizens' group past one plain noun it is for, where names are chains. */
function coinedEnd(document: Document, board: Board, { lexeme }: Hit<OrganizationHead>, at: number): number {
  if (!hasChains(document)) return at;
  const end = adjectivesEnd(document, board, at, Math.min(at + 2, document.sentenceTo(at - 1)));
  if (end > at || lexeme.value.orgType !== 'ngo') return end;
  const of = skipPreposition(document, at, ['of', 'for', 'against', 'other']);
  const noun = of === undefined ? at : (document.hits.find(of, 'definite')?.to ?? of);
  const plain = noun > at && document.isWord(noun) && !document.isCapital(noun) && board.isFree(noun, noun + 1);
  if (plain && document.is(noun, 'quantifier') && !document.isWord(noun + 1)) return noun + 1;
  const open =
    plain && document.is(noun, 'place-head') && (document.isCapital(noun + 1) || skipPreposition(document, noun + 1, ['of']) !== undefined);
  const last = plain && !open && !isFunctionWord(document, noun) && !isKnownVerb(document, noun) && !document.isAny(noun, NO_PURPOSE);
  return last ? adjectivesEnd(document, board, noun + 1, noun + 3) : at;
}

/** "association Graines libres", "ONG Mains tendues": past the adjectives of a coined name, behind a capital head one in its number, where names are chains. */
export function pastSmallAdjectives(document: Document, board: Board, head: Hit<OrganizationHead>, at: number): number {
  if (!hasChains(document)) return at;
  const alike = endsAlike(document, at);
  if (document.isCapital(head.from) && !alike && !isInitials(document.word(head.from))) return at;
  const plain = !document.isCapital(head.from) || isInitials(document.word(head.from));
  if (plain && !alike) return coinedEnd(document, board, head, at);
  const end = adjectivesEnd(document, board, at, at + 2);
  return end === at && alike && (!document.isWord(at + 1) || document.isCapital(at + 1) || document.isAny(at + 1, AUXILIARIES))
    ? at + 1
    : end;
}

/** "ONG": a common noun in capitals. */
function isInitials(word: string): boolean {
  return word.length < 5 && word === word.toUpperCase();
}

const AUXILIARIES = ['perfect', 'passive', 'future', 'negation', 'and', 'relative'];

/** Both the word before and a plain one here end in the letter of the plural. */
function endsAlike(document: Document, at: number): boolean {
  const plain = document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at) && document.hits.at(at).length === 0;
  return plain && /\p{Ll}s$/u.test(document.word(at)) && document.word(at - 1).endsWith('s');
}

const NO_PURPOSE = ['role', 'weekday', 'month', 'relative-day', 'group-noun', 'number-word'];

const LONGEST_QUOTED = 5;

/** "Union des dockers « Solidaires »": past a short name in quotation marks, where names are chains. */
export function quotedEnd(document: Document, at: number): number | undefined {
  if (!hasChains(document) || !/^[«“"]$/.test(document.word(at)) || !document.isCapital(at + 1)) return undefined;
  for (let end = at + 1; end <= at + 1 + LONGEST_QUOTED; end++) {
    if (/^[»”"]$/.test(document.word(end))) return end + 1;
    if (!document.isWord(end)) return undefined;
  }
  return undefined;
}

/** "le collectif « Stop plastique »": the name inside the marks that end right before a token. */
function addQuoted(document: Document, board: Board, head: Hit<OrganizationHead>, end: number): Mention | undefined {
  const to = end - 1;
  let from = to;
  while (!/^[«“"]$/.test(document.word(from - 1))) from--;
  if (!replaceable(board, from, to)) return undefined;
  clear(board, from, to);
  const { orgType } = head.lexeme.value;
  const name = document.text(from, to);
  return board.add(new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'organization-head', name, attributes: { orgType } }));
}

/** "the rights group Blue Harbour and Ana Prado": up to an "and" before a given name and another capital. */
function beforePerson(document: Document, from: number, to: number): number {
  for (let at = from + 1; at < to - 2; at++) {
    const next = document.hits.find(at, 'and')?.to;
    if (next !== undefined && document.is(next, 'given-name') && document.isCapital(next + 1)) return at;
  }
  return to;
}

/** "la société publique X", "le centre de recherche X": adjectives and one plain noun between a common noun and the name. */
function pastDescription(document: Document, board: Board, at: number): number {
  if (!hasChains(document)) return at;
  const of = skipPreposition(document, at, ['of']);
  const isPlain = (k: number): boolean =>
    document.isWord(k) &&
    !document.isCapital(k) &&
    board.isFree(k, k + 1) &&
    !isFunctionWord(document, k) &&
    !isKnownVerb(document, k) &&
    !document.isAny(k, ['role', 'name-particle', 'group-noun', 'honorific', 'rank']);
  let end = of !== undefined && isPlain(of) ? of + 1 : at;
  while (end < at + 4 && isPlain(end)) end++;
  return document.isCapital(end) || quotedEnd(document, end) !== undefined ? end : at;
}

/** A determiner stands before a common noun; where nouns come last with up to four modifiers between, or a preposition or a mark. */
function opensPhrase(document: Document, board: Board, at: number): boolean {
  const { hits } = document;
  const determined = (end: number): boolean => (hits.findEnding(end, 'definite') ?? hits.findEnding(end, 'indefinite')) !== undefined;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return determined(at);
  for (let from = at, steps = 0; steps <= MOST_MODIFIERS; steps++) {
    if (determined(from) || prepositionBefore(document, from) !== undefined) return true;
    const owner = board.owner(from - 1);
    if (owner?.rule === 'demonym') from = owner.from;
    else if (owner === undefined && isModifier(document, from - 1)) from--;
    else return false;
  }
  return false;
}
