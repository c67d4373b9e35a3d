// Whose part a named body is by what stands right behind it: "of", a comma, a bracket.
import { isPart } from './body-parts.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { tierOf } from './tiers.ts';

/** "Department of X, Ministry of Y", "X of the Ministry of Y" and "X, đơn vị trực thuộc Y": the first is part of the second, as the text says. */
export function linkParents(document: Document, board: Board): void {
  for (const mention of board.mentions) {
    if (mention.kind !== 'Organization' || mention.nested === true) continue;
    linkThrough(document, board, mention);
    if (mention.partOf !== undefined) continue;
    const acronym = behindShort(document, mention);
    const closed = document.isComma(acronym) && document.pack.pack.grammar.bareDefinite === true ? acronym : mention.to;
    const names = hasNameWords(document);
    const bracket = document.word(closed) === '(' && !(names && acronym > closed);
    const dash = hasNameWords(document) && /^[-–]$/.test(document.word(closed));
    const comma = document.isComma(closed) || bracket || dash ? closed + 1 : undefined;
    const gloss = comma === undefined ? undefined : document.hits.find<string>(comma, 'under');
    const of =
      skipPreposition(document, acronym, ['of']) ??
      (gloss?.lexeme.value === 'certain' ? gloss.to : undefined) ??
      (names && bracket ? skipPreposition(document, closed + 1, ['of']) : undefined) ??
      within(document, board, acronym, mention);
    const next = of === undefined ? comma : of;
    const at = next === undefined ? (names ? acronym : mention.to) : skipDeterminers(document, next);
    const named = board.owner(at) ?? behindHead(document, board, at);
    const parent =
      of !== undefined && named?.kind === 'Country' && POSSESSIVE.test(document.word(named.to)) ? board.owner(named.to + 1) : named;
    if (parent === undefined || parent === mention || parent.from < at || parent.kind !== 'Organization') continue;
    const { orgType } = parent.attributes;
    const holds =
      (orgType === 'ministry' && !(hasNameWords(document) && APART.has(mention.attributes.orgType ?? ''))) ||
      (orgType === 'university' && mention.attributes.orgType !== 'agency' && !hasNameWords(document)) ||
      isOfHigherTier(document, board, mention, parent) ||
      isApposed(document, board, mention, parent);
    if (bracket && (parent.rule === 'acronym' || isSameBody(mention, parent))) continue;
    if (bracket && mention.attributes.orgType === 'ministry' && orgType === 'ministry') continue;
    if (of === undefined && isOfStates(mention) && (comma === undefined ? orgType === 'ministry' : !isOfStates(parent))) continue;
    if (
      of === undefined &&
      comma !== undefined &&
      (isSibling(document, board, mention, parent) || !holds || isListed(document, board, parent))
    )
      continue;
    if (next === undefined && document.pack.pack.grammar.nounOrder === 'head-last') parent.partOf ??= mention;
    else mention.partOf = parent;
  }
}

/** "Trường" + "Đại học Bách khoa Hà Nội": the known name that a longer head begins before. */
function behindHead(document: Document, board: Board, at: number): Mention | undefined {
  const head = document.isCapital(at) ? document.hits.find(at, 'organization-head') : undefined;
  return head === undefined ? undefined : (board.owner(head.to) ?? board.owner(head.to - 1));
}

/** Bodies that are no part of a ministry named behind them. */
const APART: ReadonlySet<string> = new Set(['ngo', 'legislature', 'party', 'ministry']);

/** A body of several states: right before another body it is no part of that. */
function isOfStates({ attributes }: Mention): boolean {
  return attributes.orgType === 'intergovernmental';
}

/** "Universitas Gadjah Mada (UGM)": both names of one known body. */
function isSameBody({ knowledge }: Mention, other: Mention): boolean {
  return knowledge !== undefined && knowledge === other.knowledge;
}

/** "Balai Riset Kelapa (BRK)": past the short form of a body in brackets. */
function behindShort(document: Document, { to }: Mention): number {
  return document.word(to) === '(' && document.word(to + 2) === ')' ? to + 3 : to;
}

/** "Dinas X melalui Balai Y", "Balai Y di bawah Dinas X", "Balai Y (BY) Dinas X": a part named by what joins it to its whole, where packs have words for it; where nouns take no article any body right behind the short name of another is the whole. */
function linkThrough(document: Document, board: Board, body: Mention): void {
  const { through } = document.pack.pack.grammar;
  if (through === undefined || body.form !== 'name') return;
  const end = behindShort(document, body);
  const joint = document.hits.find(end, 'through');
  const under = document.hits.find<string>(end, 'under');
  const at = joint?.to ?? under?.to ?? end;
  const other = at === body.to ? undefined : board.owner(at);
  if (other?.kind !== 'Organization' || other.from !== at || other.form !== 'name' || isSibling(document, board, body, other)) return;
  const part = joint === undefined ? body : other;
  const whole = part === body ? other : body;
  const beside = joint === undefined && under === undefined && document.pack.pack.grammar.bareAgents === true;
  const owned = beside || (whole.attributes.orgType === 'ministry' && part.attributes.orgType === 'agency');
  if (whole.partOf !== part && (isPart(document, part.from) || owned || under?.lexeme.value === 'certain')) part.partOf ??= whole;
}

/** "the Centre for X at the University of Y", "the School of Nursing at X University": what a place of learning has in it, where nouns come last. */
function within(document: Document, board: Board, end: number, { attributes, from, to }: Mention): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  if (!INSIDE.has(attributes.orgType ?? '') && !isPart(document, from) && !isPart(document, to - 1)) return undefined;
  const at = skipPreposition(document, end, ['at']);
  const named = at === undefined ? undefined : board.owner(skipDeterminers(document, at));
  const whole = named?.kind === 'Country' && POSSESSIVE.test(document.word(named.to)) ? board.owner(named.to + 1) : named;
  if (whole?.kind !== 'Organization' || whole.form !== 'name') return undefined;
  return whole.attributes.orgType === 'university' || isOfOffice(document, from) ? at : undefined;
}

/** "head of the" + "Seed Section": a word of office governs it. */
function isOfOffice(document: Document, from: number): boolean {
  const of = prepositionBefore(document, from);
  return of?.role === 'of' && document.hits.findEnding(of.from, 'role') !== undefined;
}

const INSIDE: ReadonlySet<string> = new Set(['other', 'university', 'ministry']);

/** "Đại sứ quán Peru, Trung tâm X và Cục Y", "Museum X, Universitas Y (UY), dan Z": a place of learning that "and" joins to another body is one of a list. */
function isListed(document: Document, board: Board, body: Mention): boolean {
  if (body.attributes.orgType !== 'university') return false;
  const closed = behindShort(document, body);
  const and = document.hits.find(document.isComma(closed) ? closed + 1 : closed, 'and');
  return and !== undefined && board.owner(and.to)?.kind === 'Organization';
}

/** "Balai Riset X, Dinas Y Kabupaten Z, ...": a part before an agency that a comma closes and no list goes on behind, where packs have words for parts. */
function isApposed(document: Document, board: Board, part: Mention, whole: Mention): boolean {
  if (document.pack.pack.grammar.under === undefined || !isPart(document, part.from) || isPart(document, whole.from)) return false;
  const next = whole.to + 1;
  return (
    whole.attributes.orgType === 'agency' && document.isComma(whole.to) && !document.is(next, 'and') && board.owner(next) === undefined
  );
}

/** "the Ministry of X, the Ministry of Y": two of one sort in a list; "Viện Địa chất, Viện Hàn lâm X" are none. */
function isSibling(document: Document, board: Board, first: Mention, second: Mention): boolean {
  return document.key(first.from) === document.key(second.from) && !isOfHigherTier(document, board, first, second);
}

/** "Phòng Y tế, Sở X", "Trung tâm Y - Cục X", "Khoa Y (Trường Đại học X)": a body right before one that stands higher; in a list neither is part of the other. */
function isOfHigherTier(document: Document, board: Board, part: Mention, whole: Mention): boolean {
  const tier = tierOf(document, part);
  if (tier === undefined || tier >= (tierOf(document, whole) ?? 0) || whole.form !== 'name') return false;
  const before = document.isComma(part.from - 1) ? part.from - 1 : (document.hits.findEnding(part.from, 'and')?.from ?? part.from);
  const next = document.hits.find(whole.to, 'and')?.to ?? (document.isComma(whole.to) ? whole.to + 1 : whole.to);
  const listed = (at: number): boolean => board.owner(at)?.kind === 'Organization';
  return !(before < part.from && listed(before - 1)) && !(next > whole.to && listed(next));
}
