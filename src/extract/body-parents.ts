// Whose part a named body is by what stands right behind it: "of", a comma, a bracket.
import { isPart } from './body-parts.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "Department of X, Ministry of Y" and "X of the Ministry of Y": the first is part of the second, as the text says. */
export function linkParents(document: Document, board: Board): void {
  for (const mention of board.mentions) {
    if (mention.kind !== 'Organization' || mention.nested === true) continue;
    linkThrough(document, board, mention);
    if (mention.partOf !== undefined) continue;
    const acronym = behindShort(document, mention);
    const closed = document.isComma(acronym) && document.pack.pack.grammar.bareDefinite === true ? acronym : mention.to;
    const bracket = document.word(closed) === '(';
    const comma = document.isComma(closed) || bracket ? closed + 1 : undefined;
    const of = skipPreposition(document, acronym, ['of']) ?? within(document, board, acronym, mention);
    const next = of === undefined ? comma : of;
    const at = next === undefined ? mention.to : skipDeterminers(document, next);
    const named = board.owner(at);
    const parent =
      of !== undefined && named?.kind === 'Country' && POSSESSIVE.test(document.word(named.to)) ? board.owner(named.to + 1) : named;
    if (parent === undefined || parent === mention || parent.from < at || parent.kind !== 'Organization') continue;
    const { orgType } = parent.attributes;
    const holds =
      orgType === 'ministry' ||
      (orgType === 'university' && mention.attributes.orgType !== 'agency') ||
      isApposed(document, board, mention, parent);
    if (bracket && (parent.rule === 'acronym' || isSameBody(mention, parent))) continue;
    if (bracket && mention.attributes.orgType === 'ministry' && orgType === 'ministry') continue;
    if (of === undefined && isOfStates(mention) && (comma === undefined ? orgType === 'ministry' : !isOfStates(parent))) continue;
    if (comma !== undefined && (isSibling(document, mention, parent) || !holds || isListed(document, board, parent))) continue;
    if (next === undefined && document.pack.pack.grammar.nounOrder === 'head-last') parent.partOf ??= mention;
    else mention.partOf = parent;
  }
}

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
  if (other?.kind !== 'Organization' || other.from !== at || other.form !== 'name' || isSibling(document, body, other)) return;
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

/** "Đại sứ quán Peru, Trung tâm X và Cục Y": a place of learning that "and" joins to another body is one of a list. */
function isListed(document: Document, board: Board, body: Mention): boolean {
  const and = body.attributes.orgType === 'university' ? document.hits.find(body.to, 'and') : undefined;
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

/** "the Ministry of X, the Ministry of Y": two of one sort in a list. */
function isSibling(document: Document, first: Mention, second: Mention): boolean {
  return document.key(first.from) === document.key(second.from);
}
