// Trades that tell persons apart: "the entrepreneur" is not the sociologist of the paragraph before.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';

/** Titles that a person's trades are looked for in. */
const TITLES_BACK = 200;

/** Where nouns have articles: a person whom the paragraph does not name before a position, told to be of another trade than a description. */
export function isOfOtherTrade(
  document: Document,
  board: Board,
  table: EntityTable,
  person: EntityDraft,
  title: Title,
  at: number,
): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const last = person.mentions[firstFrom(person.mentions, at) - 1]?.from ?? -1;
  if (last >= 0 && document.paragraphOf(last) === document.paragraphOf(at)) return false;
  const stop = firstFrom(board.titles, at);
  const trades = board.titles.slice(Math.max(0, stop - TITLES_BACK), stop).filter((other) => table.entity(other.person) === person);
  return trades.length > 0 && trades.every(({ role }) => role.kind === 'occupation' && role.position !== title.role.position);
}

/** Paragraphs back that somebody of the trade was named in. */
const FARTHEST = 3;

/** Whom a trade told alone means: the person in focus, unless they have other offices or trades alone and somebody of this trade was named shortly before. */
export function ofTrade(
  document: Document,
  board: Board,
  table: EntityTable,
  near: EntityDraft | undefined,
  title: Title,
  at: number,
  fits: (person: EntityDraft) => boolean,
): EntityDraft | undefined {
  const own = near === undefined || isOfOtherTrade(document, board, table, near, title, at) ? undefined : near;
  if (document.pack.pack.grammar.genders === undefined) return own;
  const stop = firstFrom(board.titles, at);
  const titles = board.titles.slice(Math.max(0, stop - TITLES_BACK), stop);
  const told = titles.filter((other) => table.entity(other.person) === near);
  if (near !== undefined && (told.length === 0 || told.some(({ role }) => alike(role.position, title.role.position)))) return own;
  const mate = titles.findLast((other) => {
    const person = isMate(other, title) ? table.entity(other.person) : undefined;
    const place = person?.mentions[firstFrom(person.mentions, at) - 1]?.from;
    return place !== undefined && document.paragraphOf(at) - document.paragraphOf(place) < FARTHEST && fits(person!);
  });
  return table.entity(mate?.person) ?? own;
}

/** Of one trade; an envoy is a diplomat. */
function isMate({ role }: Title, trade: Title): boolean {
  return role.position === trade.role.position || (trade.role.position === 'diplomat' && role.kind === 'envoy');
}

/** One trade, or one word for many offices: an ambassador is a diplomat, a minister an official. */
function alike(office: string, trade: string): boolean {
  return office === trade || GENERAL.has(trade);
}

const GENERAL: ReadonlySet<string> = new Set(['diplomat', 'official', 'politician', 'person', 'expert', 'specialist', 'relative']);

/** "Le préfet, lui, a promis": a pronoun between commas tells the one described from whoever is in focus, where nouns have genders. */
export function isContrasted(document: Document, { to }: Title): boolean {
  if (document.pack.pack.grammar.genders === undefined || !document.isComma(to)) return false;
  const pronoun = document.hits.find<Pronoun>(to + 1, 'pronoun');
  return pronoun !== undefined && pronoun.lexeme.value.use !== 'possessive' && document.isComma(pronoun.to);
}

/** Words of office for whoever acts for a state. */
const OF_ANYONE: ReadonlySet<string> = new Set([
  'head',
  'representative',
  'delegate',
  'special-envoy',
  'special-representative',
  'chief-negotiator',
  'head-of-mission',
  'judge',
  'prosecutor',
  'member-of-parliament',
  'senator',
  'ombudsman',
]);

/** "le responsable péruvien", "l'émissaire ghanéen": words that many may be called by, whatever their office; of offices where nouns have genders. */
export function isGeneral(document: Document, { role }: Title): boolean {
  return role.kind === 'occupation' || (document.pack.pack.grammar.genders !== undefined && OF_ANYONE.has(role.position));
}
