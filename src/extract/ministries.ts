// Ministries: their portfolios and countries, before the head or behind it.
import type { PortfolioRecord } from '../knowledge/index.ts';
import type { OrganizationHead, PrepositionRole, Pronoun } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { ministersFieldEnd } from './ministers-fields.ts';
import { extendName, listContinues, opensListed, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { portfolioEnd } from './portfolios.ts';

/** Most words of a body's name behind its head, and the prepositions that go on with it. */
export const LONGEST_NAME: number = 16;
export const NAMED_AFTER: readonly PrepositionRole[] = ['of', 'for', 'on', 'about', 'against', 'to'];

/** "Ministry of Foreign Affairs of Vietnam", "Kementerian Luar Negeri Thailand", "Vietnamese Foreign Ministry". */
export function ministry(document: Document, board: Board, head: Hit<OrganizationHead>): Mention | undefined {
  if (head.lexeme.value.portfolio !== true) return undefined;
  const between = demonymAfter(document, board, head.to);
  const after = portfolioAfter(document, between?.to ?? head.to);
  const before = after === undefined ? document.hits.findEnding<PortfolioRecord>(head.from, 'portfolio-before') : undefined;
  const portfolio = after ?? before;
  if (portfolio === undefined) return undefined;
  if (
    before !== undefined &&
    !document.isCapital(head.from) &&
    !document.isCapital(before.from) &&
    !isDeterminedMinistry(document, board, head, before.from)
  )
    return undefined;
  let from = modifiersBefore(document, before?.from ?? head.from);
  const listed = after === undefined ? head.to : portfolioEnd(document, board, after.from, after.to);
  const joined = after === undefined || listed > after.to ? listed : portfolioListEnd(document, board, after.to);
  const to = after === undefined ? joined : Math.max(joined, ministersFieldEnd(document, board, after.from, false));
  if (!board.isFree(from, to) && !replaceable(board, from, to)) return undefined;
  const its = before === undefined || !isOfThing(document, from - 1) ? undefined : stateBefore(document, board, from);
  const owner = (after === undefined ? undefined : between) ?? countryOf(document, board, from, to) ?? its;
  let end = to;
  if (owner !== undefined && owner.from >= to) end = owner.to;
  if (owner?.rule === 'demonym' && owner.to === from && document.isCapital(from)) from = owner.from;
  const inside = owner !== undefined && owner.from >= from && owner.to <= end;
  clear(board, from, end, inside ? undefined : owner);
  const attributes = { orgType: head.lexeme.value.orgType, portfolio: portfolio.lexeme.value.key };
  const country = owner?.attributes.iso2 ?? head.lexeme.value.country;
  const mention = board.add(
    new Mention({
      kind: 'Organization',
      from,
      to: end,
      form: 'name',
      rule: 'ministry',
      name: document.text(from, end),
      attributes: country === undefined ? attributes : { ...attributes, country },
      ...(owner === undefined ? {} : { owner }),
    }),
  );
  if (owner !== undefined && inside) board.addNested(owner);
  return mention;
}

/** "the Kenyan health ministry", "Kenya's health ministry", "the health ministry": a lower-case ministry that its words tell from others. */
function isDeterminedMinistry(document: Document, board: Board, head: Hit<OrganizationHead>, from: number): boolean {
  if (countryBefore(document, board, from) !== undefined) return true;
  if (isOfThing(document, from - 1)) return stateBefore(document, board, from) !== undefined;
  return head.lexeme.value.weak !== true && (document.is(from - 1, 'definite') || isBeforeOfficer(document, head.to));
}

/** "foreign ministry" + "spokesperson X": a word of office and a name behind it, where modifiers come first. */
function isBeforeOfficer(document: Document, at: number): boolean {
  const role = document.pack.pack.grammar.nounOrder === 'head-last' ? document.hits.find(at, 'role') : undefined;
  return role !== undefined && document.isCapital(role.to) && document.isWord(role.to);
}

/** "its": a possessive of things, where nouns come last. */
function isOfThing(document: Document, at: number): boolean {
  const owner = at < 0 ? undefined : (possessiveAt(document, at)?.lexeme.value as Pronoun | undefined);
  return (
    owner?.person === 3 && owner.number === 'singular' && owner.gender === undefined && document.pack.pack.grammar.nounOrder === 'head-last'
  );
}

/** "Peru rejected it. Its culture ministry ...": the first state that this sentence or the one before names. */
function stateBefore(document: Document, board: Board, at: number): Mention | undefined {
  const here = document.sentenceFrom(at);
  for (const from of here > 0 ? [here, document.sentenceFrom(here - 1)] : [here]) {
    const state = board
      .startingIn(from, at, 'Country')
      .find(({ rule, from: named }) => rule !== 'demonym' && document.quoteOf[named] === -1);
    if (state !== undefined) return state;
  }
  return undefined;
}

/** "Federal Ministry of Health": capital modifiers of offices right before, where modifiers come first. */
function modifiersBefore(document: Document, at: number): number {
  let from = at;
  while (
    document.pack.pack.grammar.nounOrder === 'head-last' &&
    from > document.sentenceFrom(at) &&
    document.isCapital(from - 1) &&
    !document.isInitial(from - 1) &&
    document.is(from - 1, 'role-modifier')
  )
    from--;
  return from;
}

/** "ministère français de l'Agriculture": the country as an adjective right after the head, in head-first languages. */
export function demonymAfter(document: Document, board: Board, at: number): Mention | undefined {
  const owner = document.pack.pack.grammar.nounOrder === 'head-first' ? board.owner(at) : undefined;
  return owner?.rule === 'demonym' && owner.from === at ? owner : undefined;
}

/** "Environment, Food and Rural Affairs", "Sports and Youth": the portfolios that follow the first. */
function portfolioListEnd(document: Document, board: Board, at: number): number {
  const stop = document.sentenceTo(at - 1);
  const list = document.isComma(at) && !opensListed(document, board, at + 1) && listContinues(document, at + 1, stop);
  const and = document.hits.find(at, 'and');
  const pair = and !== undefined && document.isCapital(and.to) && document.isWord(and.to) && board.owner(and.to) === undefined;
  if (!list && !(pair && !document.isAny(and!.to, ['role', 'organization-head']) && !COINED.test(document.word(and!.to)))) return at;
  return extendName(document, board, list ? at + 1 : and!.to, at + LONGEST_NAME, 0, NAMED_AFTER);
}

/** Written as companies and agencies are: "KfW", "KenGen". */
const COINED = /\p{Ll}\p{Lu}/u;

function portfolioAfter(document: Document, at: number): Hit<PortfolioRecord> | undefined {
  const direct = document.hits.find<PortfolioRecord>(at, 'portfolio-of');
  if (direct !== undefined) return direct;
  const preposition = skipPreposition(document, at, ['of', 'for', 'to']);
  if (preposition === undefined) return document.isCapital(at) ? document.hits.find<PortfolioRecord>(at, 'portfolio-bare') : undefined;
  const inside =
    document.hits.find<PortfolioRecord>(preposition, 'portfolio-of') ??
    document.hits.find<PortfolioRecord>(skipDeterminers(document, preposition), 'portfolio-of');
  return inside;
}

/** The country right after ("of Vietnam", "Thailand", "thaïlandais") or right before ("Vietnam's", "Thai"). */
function countryOf(document: Document, board: Board, from: number, to: number): Mention | undefined {
  const direct = board.owner(to);
  if (direct?.kind === 'Country' && direct.from === to) return direct;
  const preposition = skipPreposition(document, to, ['of']);
  if (preposition !== undefined) {
    const owner = board.owner(skipDeterminers(document, preposition));
    if (owner?.kind === 'Country') return owner;
  }
  return countryBefore(document, board, from);
}

/** "Vietnam's", "Thai" before a noun, other modifiers ("Deputy") between allowed by the caller. */
export function countryBefore(document: Document, board: Board, from: number): Mention | undefined {
  if (document.sentenceFrom(from) === from) return undefined;
  const last = board.owner(from - 1);
  if (last?.kind === 'Country' && (last.rule === 'demonym' || document.pack.pack.grammar.nounOrder === 'head-last')) return last;
  if (/^['’]s?$/.test(document.word(from - 1)) && board.owner(from - 2)?.kind === 'Country') return board.owner(from - 2);
  return undefined;
}

export function replaceable(board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (board.isBlocked(at)) return false;
    if (owner !== undefined && (owner.from < from || owner.to > to)) return false;
  }
  return true;
}

export function clear(board: Board, from: number, to: number, keep?: Mention): void {
  for (let at = from; at < to; at++) {
    const owner = board.owner(at);
    if (owner !== undefined && owner !== keep) board.remove(owner);
  }
}
