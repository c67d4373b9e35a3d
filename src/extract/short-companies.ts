// "Tervo" for "Tervo Shipping": a company by its name without the word for its trade, where nouns come last.
import type { OrganizationHead } from '../lang/index.ts';
import { foldedKey, SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord } from './phrases.ts';

/** Classes of words that stand for something else when they are alone. */
const OTHERS = [
  'given-name',
  'family-name',
  'not-name',
  'role',
  'organization-head',
  'place-head',
  'venue-head',
  'month',
  'weekday',
] as const;

/** Adds the companies that are called by what stands before the head of their names. */
export function findShortCompanies(document: Document, board: Board): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  const names = new Map<string, Mention>();
  for (const mention of board.ofKind('Organization')) {
    const { attributes, form, rule } = mention;
    if (attributes.orgType !== 'company' || form !== 'name' || rule !== 'organization-head') continue;
    const end = headStart(document, mention);
    if (end === mention.from + 1 && isOwnWord(document, mention.from)) names.set(foldedKey(document.word(mention.from)), mention);
  }
  if (names.size === 0) return;
  for (let at = 0; at < document.count; at++) {
    if (!document.isCapital(at) || !board.isFree(at, at + 1)) continue;
    const full = names.get(foldedKey(document.word(at)));
    if (full === undefined || !standsAlone(document, at)) continue;
    board.add(
      new Mention({
        kind: 'Organization',
        from: at,
        to: at + 1,
        form: 'name',
        rule: 'short-company',
        name: document.word(at),
        key: full.knowledge ?? `Organization|${foldedKey(full.name)}`,
        attributes: full.attributes,
      }),
    );
  }
}

/** Where the head that ends a name starts. */
function headStart(document: Document, { from, to }: Mention): number {
  for (let at = from + 1; at < to; at++) if (document.hits.find<OrganizationHead>(at, 'organization-head') !== undefined) return at;
  return to;
}

/** A word that nothing else is called by. */
function isOwnWord(document: Document, at: number): boolean {
  const upper = (document.tokens.shape[at]! & SHAPE.upper) !== 0;
  return (
    (upper || document.word(at).length > 3) && !isFunctionWord(document, at) && !document.isAny(at, OTHERS) && !document.is(at, 'demonym')
  );
}

/** No other capital beside: "the Tervo family", no "Mr Tervo", no "Aino Tervo". */
function standsAlone(document: Document, at: number): boolean {
  const before = document.isCapital(at - 1) && !document.isInitial(at) && !document.isInitial(at - 1);
  return !before && !document.isCapital(at + 1) && document.hits.findEnding(at, 'honorific') === undefined;
}
