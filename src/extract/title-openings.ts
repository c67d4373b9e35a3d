// What stands before a word of office: "former deputy", "Zhejiang Vice", a body, a country, a portfolio.
import type { PortfolioRecord } from '../knowledge/index.ts';
import type { OrganizationHead } from '../lang/index.ts';
import { backReference } from './common-bodies.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { countryBefore } from './organizations.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Modifiers, portfolio, country and body before the role word. */
export function readBefore(document: Document, board: Board, title: Title): void {
  for (let steps = 0; steps < 6; steps++) {
    const at = title.from;
    const modifier = board.owner(at - 1) === undefined ? modifierEnding(document, title, at) : undefined;
    if (modifier !== undefined) {
      title.from = modifier;
      continue;
    }
    const portfolio = document.hits.findEnding<PortfolioRecord>(at, 'portfolio-before');
    if (portfolio !== undefined && title.portfolio === undefined) {
      title.portfolio = portfolio.lexeme.value.key;
      title.from = portfolio.from;
      continue;
    }
    const country = title.country === undefined ? countryBefore(document, board, at) : undefined;
    if (country !== undefined) {
      title.country = country;
      title.from = country.from;
      continue;
    }
    const place = title.role.kind === 'occupation' ? undefined : placeBefore(document, board, title, at);
    if (place !== undefined) {
      title.place = place;
      title.from = place.from;
      break;
    }
    const body = bodyBefore(document, board, at);
    if (body === undefined || title.organizations.length > 0) break;
    title.organizations.push(body);
    title.from = body.from;
  }
}

function modifierEnding(document: Document, title: Title, at: number): number | undefined {
  const { hits } = document;
  const deputy = hits.findEnding(at, 'deputy');
  if (deputy !== undefined) {
    title.deputy = true;
    return deputy.from;
  }
  const former = hits.findEnding(at, 'former');
  if (former !== undefined) {
    title.former = true;
    return former.from;
  }
  const acting = hits.findEnding(at, 'acting');
  if (acting !== undefined) {
    title.acting = true;
    return acting.from;
  }
  const modifier = hits.findEnding(at, 'role-modifier')?.from;
  const small = modifier !== undefined && document.isCapital(at) && !document.isCapital(modifier);
  return small && document.pack.pack.grammar.nounOrder === 'head-first' ? undefined : modifier;
}

/** "Zhejiang Vice Governor": a place right before the words of office, where modifiers come first. */
function placeBefore(document: Document, board: Board, title: Title, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || title.place !== undefined) return undefined;
  const owner = board.owner(at - 1);
  return owner?.kind === 'Place' && owner.form === 'name' && owner.to === at && !document.isAny(owner.from - 1, ['preposition'])
    ? owner
    : undefined;
}

function bodyBefore(document: Document, board: Board, at: number): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const possessive = POSSESSIVE.test(document.word(at - 1));
  const owner = board.owner(possessive ? at - 2 : at - 1);
  if (owner === undefined) return referredBody(document, board, possessive ? at - 1 : at, possessive);
  return owner?.kind === 'Organization' ? owner : undefined;
}

/** "the court's registrar", "Council President X": the body named before, pointed back to by its common noun. */
function referredBody(document: Document, board: Board, at: number, possessive: boolean): Mention | undefined {
  const head = document.hits.findEnding<OrganizationHead>(at, 'organization-head');
  if (head === undefined || !board.isFree(head.from, head.to)) return undefined;
  const { hits } = document;
  const definite = hits.findEnding(head.from, 'definite') ?? hits.findEnding(head.from, 'demonstrative');
  const short = !possessive && document.isCapital(head.from) && !document.isCapital(head.from - 1);
  return (possessive && definite !== undefined) || short ? board.add(backReference(document, head)) : undefined;
}
