// "St Theresa's Cathedral", "St. John's University": buildings and bodies named after a saint, whose name possesses the head; where nouns come last.
import type { OrganizationHead } from '../lang/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const HEADS = ['venue-head', 'organization-head'];

/** Adds the places and bodies whose head stands behind a particle with a capital, a name and a possessive ending. */
export function findSaintNames(document: Document, board: Board): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  for (let at = document.next(0, ...HEADS); at < document.count; at = document.next(at + 1, ...HEADS)) {
    if (!document.isCapital(at) || !POSSESSIVE.test(document.word(at - 1)) || !document.isCapital(at - 2)) continue;
    const from = document.word(at - 3) === '.' ? at - 4 : at - 3;
    if (!document.isCapital(from) || !document.is(from, 'name-particle')) continue;
    const body = document.hits.find<OrganizationHead>(at, 'organization-head');
    const venue = document.hits.find(at, 'venue-head');
    const to = Math.max(body?.to ?? at, venue?.to ?? at);
    if (!board.isFree(from, to)) continue;
    const name = document.text(from, to);
    if (venue !== undefined) board.add(new Mention({ kind: 'Place', from, to, form: 'name', rule: 'venue-head', name, attributes: {} }));
    else {
      const attributes = { orgType: body!.lexeme.value.orgType };
      board.add(new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'organization-head', name, attributes }));
    }
  }
}
