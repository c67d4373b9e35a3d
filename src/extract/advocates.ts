// Those who stand for somebody else: lawyers, negotiators, heads of delegations.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Title } from './mentions.ts';
import { prepositionBefore } from './phrases.ts';

/** "the head of the Kenyan delegation", "le chef de la délégation kényane". */
export function leadsDelegation({ delegation, role }: Title): boolean {
  return delegation === true || role.position === 'head-of-delegation';
}

/** Those who speak for whom their title names: "Togo's lead lawyer", "a lawyer for the company". */
const ADVOCATES: ReadonlySet<string> = new Set(['lawyer', 'negotiator', 'chief-negotiator']);

/** A lawyer or a negotiator. */
export function pleads({ role }: Title): boolean {
  return ADVOCATES.has(role.position);
}

/** "Togo's lead lawyer", "Norway's chief negotiator", not "a Kenyan lawyer": for the state, not from it. */
export function isForCountry(title: Title): boolean {
  const { country, role } = title;
  if (country === undefined || !pleads(title)) return false;
  return role.position !== 'lawyer' || country.form === 'name';
}

/** Speaks for a state, or for a body that "for" names. */
export function isAdvocate(document: Document, title: Title, owner: EntityDraft): boolean {
  if (leadsDelegation(title)) return owner.kind === 'Country';
  if (!pleads(title)) return false;
  const body = title.organizations[0];
  return owner.kind === 'Country' || (body !== undefined && prepositionBefore(document, body.from)?.role === 'for');
}
