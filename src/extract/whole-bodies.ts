// Bodies whose name is complete with its head, where names go on by chains: what "of" adds belongs to the verb or noun before them
// ("l'exposé devant le Conseil de sécurité" + "de la Procureure", "informer le Conseil de sécurité" + "des risques de famine").
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** The words of "of" right behind a head add nothing to its name. */
export function isWholeWithout(document: Document, board: Board, head: Hit<OrganizationHead>): boolean {
  const of = hasChains(document) ? skipPreposition(document, head.to, ['of']) : undefined;
  if (of === undefined) return false;
  const start = skipDeterminers(document, of);
  if (document.is(start, 'honorific') && board.owner(start) === undefined) return true;
  if (document.isCapital(start) && !document.is(start, 'role')) return false;
  const owner = board.owner(start);
  if (owner !== undefined && (owner.kind === 'Organization' || owner.kind === 'Country' || owner.kind === 'Place')) return false;
  if (isKnownAlone(board, head)) return true;
  return head.lexeme.value.orgType === 'legislature' && document.is(start, 'role');
}

/** A known body is called by the head's words alone: "Conseil de sécurité". */
function isKnownAlone(board: Board, { from, to }: Hit): boolean {
  const owner = board.owner(from);
  return owner?.knowledge !== undefined && owner.from === from && owner.to === to && to - from > 1;
}
