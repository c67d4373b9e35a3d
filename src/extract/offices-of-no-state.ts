// Offices that are no state's and no known body's, though their words would do for those.
import type { Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import type { Board, Title } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** "la présidente de la Commission": the head of a body that no name was found for leads no state. */
export function isOfUnnamedBody(document: Document, { from, to, country, role }: Title): boolean {
  if (country !== undefined) return false;
  for (let at = from; at < to; at++) {
    const office = document.hits.find<Role>(at, 'role');
    if (office?.lexeme.value === role) at = office.to - 1;
    else if (document.is(at, 'organization-head')) return true;
  }
  const of = document.pack.pack.grammar.genders === undefined ? undefined : skipPreposition(document, to, ['of']);
  if (of === undefined) return false;
  const noun = skipDeterminers(document, of);
  return document.is(noun, 'organization-head') || (role.kind === 'state' && isOfPeople(document, noun));
}

/** "la présidente des femmes mareyeuses", "le président des parents d'élèves": people, behind a head of them. */
function isOfPeople(document: Document, at: number): boolean {
  return (
    document.is(at, 'group-noun') ||
    (!document.isCapital(at) && document.pack.personNoun?.(document.key(at).replace(/s$/, '')) !== undefined)
  );
}

/** "Le président, X" in a report that names the land of the context by no more than somebody's origin ("l'attaquant sénégalais"), where nouns have genders: of a club, a firm, a society. */
export function isOfLandHardlyNamed(document: Document, title: Title, { kind, mentions }: EntityDraft): boolean {
  if (document.pack.pack.grammar.genders === undefined || title.role.position !== 'president' || !isBareHead(title)) return false;
  return kind === 'Country' && mentions.length > 0 && mentions.every(({ rule }) => rule === 'demonym');
}

/** "la Première ministre du Québec": the head of a region's government, where nouns have genders, is no state's. */
export function isOfRegion(document: Document, board: Board, { to, country, role }: Title): boolean {
  if (role.kind !== 'state' || country !== undefined || document.pack.pack.grammar.genders === undefined) return false;
  const of = skipPreposition(document, to, ['of']);
  const inside = board.owner(to - 1);
  const owner = of === undefined ? inside : board.owner(skipDeterminers(document, of));
  return owner?.kind === 'Place' && owner.form === 'name' && (of !== undefined || inside?.to === to);
}

/** "le président", of no told country and of no body: whoever is head of a state is meant as such. */
export function isBareHead({ role, country, organizations }: Title): boolean {
  return role.kind === 'state' && country === undefined && organizations.length === 0;
}
