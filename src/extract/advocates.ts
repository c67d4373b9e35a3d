// Those who stand for somebody else: lawyers, negotiators, heads of delegations, diplomats.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Mention, Title } from './mentions.ts';
import { prepositionBefore, skipPreposition } from './phrases.ts';

/** "the head of the Kenyan delegation", "le chef de la délégation kényane". */
export function leadsDelegation({ delegation, role }: Title): boolean {
  return delegation === true || role.position === 'head-of-delegation';
}

/** "Guinea's delegation left. Its head, X": an office that is a state's only by its delegation. */
function isOfTeam({ possessive, country, role }: Title): boolean {
  return possessive === true && country === undefined && LEADS_TEAMS.has(role.position);
}

/** Offices that delegations have. */
export const LEADS_TEAMS: ReadonlySet<string> = new Set(['head', 'leader', 'chief', 'chair']);

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
  if (leadsDelegation(title) || isOfTeam(title)) return owner.kind === 'Country';
  if (!pleads(title)) return false;
  const body = title.organizations[0];
  return owner.kind === 'Country' || (body !== undefined && prepositionBefore(document, body.from)?.role === 'for');
}

/** Where diplomats serve, whatever sort of body the language's list has it as; else what is of no other sort. */
export function isMission({ attributes }: Mention, { role }: Title): boolean {
  return attributes.orgType === 'other' || (attributes.orgType === 'agency' && DIPLOMATS.has(role.position));
}

/** "Kuasa Usaha Kedutaan Besar Peru" where the state is not named by itself: an office in the mission. */
export function isDiplomatIn({ role, country, organizations }: Title): boolean {
  return DIPLOMATS.has(role.position) && country === undefined && organizations[0]?.attributes.orgType === 'agency';
}

const DIPLOMATS: ReadonlySet<string> = new Set([
  'charge-daffaires',
  'ambassador',
  'deputy-ambassador',
  'consul-general',
  'consul',
  'attache',
]);

/** "candidate à la présidence de l'Office X": an office that somebody only stands for. */
export function isStoodFor(document: Document, { role, from, to }: Title): boolean {
  if (role.position !== 'candidate') return false;
  for (let at = from + 1; at < to; at++) if (skipPreposition(document, at, ['to', 'for']) !== undefined) return true;
  return false;
}
