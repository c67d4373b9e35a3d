// "Minister of Shipping, Ports and Waterways": what a minister is for, read off its ordinary words where those of the language are listed and nouns come last.
import type { CountryRecord } from '../knowledge/index.ts';
import type { OrganizationHead } from '../lang/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const LONGEST = 14;
const NO_FIELD: readonly string[] = ['role', 'honorific', 'rank', 'deputy', 'weekday', 'month'];
const READ_OVER: ReadonlySet<string> = new Set(['Organization', 'Group', 'Instrument', 'Place', 'Event']);

/** Where a field of ordinary capitals ends that begins at a token, in members joined by commas and a last "and"; the token itself when there is none. */
export function ministersFieldEnd(document: Document, board: Board, from: number, minister: boolean): number {
  if (document.pack.isOrdinary === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return from;
  const stop = Math.min(document.sentenceTo(from), from + LONGEST);
  const head = document.is(from, 'portfolio-of') ? undefined : document.hits.find<OrganizationHead>(from, 'organization-head');
  if (head !== undefined && !minister) return from;
  const first = Math.max(memberEnd(document, board, from, stop), minister ? affairsEnd(document, board, from, stop) : from);
  const lone = head !== undefined && head.lexeme.value.complement !== 'before' && first <= head.to;
  let end = lone ? from : first;
  let at = first > from ? first : pastKnownBody(document, board, from);
  while (at > from && at < stop) {
    const and = document.hits.find(document.isComma(at) ? at + 1 : at, 'and');
    const start = and === undefined && !document.isComma(at) ? at : skipDeterminers(document, and?.to ?? at + 1);
    if (start === at) break;
    const member = memberEnd(document, board, start, stop);
    if (start > (and?.to ?? at + 1) && holdsBody(document, start, member)) break;
    if (member === start && (and !== undefined || !isUnlistedMember(document, board, start))) break;
    at = Math.max(member, start + 1);
    if (and !== undefined) end = member;
  }
  return end > from ? pastUnlisted(document, board, end) : end;
}

/** "East African Community" + ", the Arid and Semi-Arid Lands": past a body that begins a list. */
function pastKnownBody(document: Document, board: Board, from: number): number {
  const owner = board.owner(from);
  return owner?.kind === 'Organization' && owner.from === from && owner.form === 'name' && document.isComma(owner.to) ? owner.to : from;
}

/** "and the" + "Pacific Islands Forum Fisheries Agency": another body, no member. */
function holdsBody(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.is(at, 'organization-head') && !document.is(at, 'portfolio-of')) return true;
  return false;
}

/** ", Gaeltacht," among ordinary members: one capital word between commas. */
function isUnlistedMember(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at) || document.isAny(at, NO_FIELD) || document.is(at, 'given-name')) return false;
  return board.owner(at)?.kind !== 'Country' && (document.isComma(at + 1) || document.is(at + 1, 'and'));
}

/** "Bougainville Affairs", "Niger Delta Development": names before the ordinary word that closes a run of capitals. */
function affairsEnd(document: Document, board: Board, from: number, stop: number): number {
  let at = from;
  while (at < stop && document.isCapital(at) && document.isWord(at) && !document.isAny(at, NO_FIELD)) {
    if (startsPerson(document, at)) break;
    if (board.isBlocked(at) || board.owner(at)?.kind === 'Country') return from;
    at++;
  }
  const closed =
    document.isPunctuation(at) ||
    startsPerson(document, at) ||
    document.is(at, 'and') ||
    skipPreposition(document, at, ['of']) !== undefined;
  return at > from + 1 && closed && isOrdinary(document, at - 1) && !document.is(at - 1, 'family-name') ? at : from;
}

/** "Digital" + "Governance", "Rural" + "Electrification Mei Tan": words that no list has belong to the field, but for the last two of a run, which are a name. */
function pastUnlisted(document: Document, board: Board, at: number): number {
  let run = at;
  while (document.isCapital(run) && document.isWord(run) && board.owner(run) === undefined && !document.isAny(run, NO_FIELD)) run++;
  const more = run - at;
  const { given, surname } = document.pack.knowledge.personNames.find(document.word(at));
  return more === 0 || more === 2 || given || surname || document.is(at, 'given-name') ? at : more === 1 ? run : run - 2;
}

/** Removes what was read over the words of a field before it was known to be one; the land behind its "of" stays. */
export function clearField(document: Document, board: Board, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner === undefined || owner.rule === 'demonym') continue;
    board.remove(owner);
    const of = owner.to > to ? skipPreposition(document, to, ['of']) : undefined;
    const land = of === undefined ? undefined : countryNamedAt(document, skipDeterminers(document, of));
    if (land !== undefined && land.to <= owner.to) board.add(land);
  }
}

/** The country that is named at a token, whatever was read over it. */
function countryNamedAt(document: Document, at: number): Mention | undefined {
  const hit = document.hits.find<CountryRecord>(at, 'country');
  if (hit === undefined) return undefined;
  const { from, to, lexeme } = hit;
  const { key: knowledge, iso2 } = lexeme.value;
  const name = document.text(from, to);
  return new Mention({ kind: 'Country', from, to, form: 'name', rule: 'known-country', name, knowledge, attributes: { iso2 } });
}

function memberEnd(document: Document, board: Board, from: number, stop: number): number {
  let end = from;
  while (end < stop && (isFieldWord(document, board, end) || (end > from && isOwnersMark(document, end)))) end++;
  return end;
}

/** "Children" + "'s" + "Affairs", "Expatriates" + "'" + "Welfare". */
function isOwnersMark(document: Document, at: number): boolean {
  return POSSESSIVE.test(document.word(at)) && document.isCapital(at + 1) && isOrdinary(document, at + 1);
}

function isFieldWord(document: Document, board: Board, at: number): boolean {
  if (!document.isCapital(at) || !document.isWord(at) || board.isBlocked(at)) return false;
  const owner = board.owner(at);
  if (owner !== undefined && !isReadOver(document, owner, at)) return false;
  if (document.is(at, 'portfolio-of')) return true;
  if (startsPerson(document, at) || (document.isAny(at, NO_FIELD) && !isGeneral(document, at))) return false;
  return owner?.rule === 'demonym' || isOrdinary(document, at) || isLettersOfField(document, at);
}

/** A listed word, or such words joined by hyphens: "Semi-Arid". */
function isOrdinary(document: Document, at: number): boolean {
  const key = document.key(at);
  return key.split('-').every(document.pack.isOrdinary!);
}

/** A body, place or paper that only its capitals made, or that more of the field follows: "Caribbean Community" + "Affairs". */
function isReadOver(document: Document, owner: Mention, at: number): boolean {
  if (owner.rule === 'demonym') return true;
  if (!READ_OVER.has(owner.kind) || owner.attributes.orgType === 'ministry') return false;
  if (owner.knowledge === undefined) return true;
  return owner.from <= at && document.isCapital(owner.to) && document.pack.isOrdinary!(document.key(owner.to));
}

/** "General" + "Administration,": a rank's word before the ordinary one that closes the field. */
function isGeneral(document: Document, at: number): boolean {
  if (!document.is(at, 'rank') || document.isAny(at, ['role', 'honorific']) || !isOrdinary(document, at)) return false;
  return (
    document.isCapital(at + 1) &&
    isOrdinary(document, at + 1) &&
    !document.is(at + 1, 'given-name') &&
    (!document.isCapital(at + 2) || startsPerson(document, at + 2))
  );
}

/** "ICT" + "and the Digital Economy", ", ASALs and": letters before a joint. */
function isLettersOfField(document: Document, at: number): boolean {
  return /^\p{Lu}{2,}s?$/u.test(document.word(at)) && (document.is(at + 1, 'and') || document.isComma(at + 1));
}

function startsPerson(document: Document, at: number): boolean {
  return document.is(at, 'given-name') && document.isCapital(at + 1) && !document.pack.isOrdinary!(document.key(at + 1));
}
