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
    const bracket = document.word(mention.to) === '(';
    const comma = document.isComma(mention.to) || bracket ? mention.to + 1 : undefined;
    const acronym = bracket && document.word(mention.to + 2) === ')' ? mention.to + 3 : mention.to;
    const of = skipPreposition(document, acronym, ['of']) ?? within(document, board, acronym, mention);
    const next = of === undefined ? comma : of;
    const at = next === undefined ? mention.to : skipDeterminers(document, next);
    const named = board.owner(at);
    const parent =
      of !== undefined && named?.kind === 'Country' && POSSESSIVE.test(document.word(named.to)) ? board.owner(named.to + 1) : named;
    if (parent === undefined || parent === mention || parent.from < at || parent.kind !== 'Organization') continue;
    const { orgType } = parent.attributes;
    const holds = orgType === 'ministry' || (orgType === 'university' && mention.attributes.orgType !== 'agency');
    if (bracket && mention.attributes.orgType === 'ministry' && orgType === 'ministry') continue;
    if (of === undefined && comma === undefined && mention.attributes.orgType === 'intergovernmental' && orgType === 'ministry') continue;
    if (comma !== undefined && (isSibling(document, mention, parent) || !holds || isListed(document, board, parent))) continue;
    if (next === undefined && document.pack.pack.grammar.nounOrder === 'head-last') parent.partOf ??= mention;
    else mention.partOf = parent;
  }
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

/** "the Ministry of X, the Ministry of Y": two of one sort in a list. */
function isSibling(document: Document, first: Mention, second: Mention): boolean {
  return document.key(first.from) === document.key(second.from);
}
