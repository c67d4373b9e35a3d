// Words for gatherings that name a body which stays: "la secrétaire générale du Forum des îles".
import type { Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { prepositionBefore } from './phrases.ts';

/** "la secrétaire générale du" + "Forum des îles": with a capital, a word for gatherings that has a secretary is a body that stays. */
export function isOfSecretary(document: Document, { from }: Hit): boolean {
  const of = document.isCapital(from) ? prepositionBefore(document, from) : undefined;
  const office = of?.role === 'of' ? document.hits.findEnding<Role>(of.from, 'role') : undefined;
  return office !== undefined && SECRETARIES.has(office.lexeme.value.position);
}

const SECRETARIES: ReadonlySet<string> = new Set(['secretary-general', 'executive-secretary', 'deputy-secretary-general']);
