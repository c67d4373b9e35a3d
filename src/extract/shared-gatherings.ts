// Known bodies by names that are words for gatherings too: "l'Assemblée générale" is that of the United Nations where the article names
// the United Nations or another body of theirs, and a club's yearly meeting elsewhere; where nouns have genders.
import type { OrganizationRecord } from '../knowledge/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminersBack } from './phrases.ts';
import { STANDING_GATHERING } from './standing-gatherings.ts';

/** The name alone, in an article that names neither the whole which the body belongs to nor another part of that. */
export function isAnybodysGathering(document: Document, { lexeme, from, to }: Hit): boolean {
  if (lexeme.class !== 'organization' || document.pack.pack.grammar.genders === undefined || !document.is(from, 'event-head')) return false;
  const { key, partOf, ambiguous } = lexeme.value as OrganizationRecord;
  if (partOf === undefined || ambiguous?.includes(lexeme.form) !== true) return false;
  if (document.hits.find(from, 'event-head')!.to > to) return true;
  for (let at = document.next(0, 'organization'); at < document.count; at = document.next(at + 1, 'organization')) {
    const other = document.hits.find<OrganizationRecord>(at, 'organization')?.lexeme.value;
    if (other !== undefined && other.key !== key && (other.key === partOf || other.partOf === partOf)) return false;
  }
  return true;
}

/** A word for gatherings stands for a body: one that stays, or "l'Assemblée générale" of the United Nations, unless something is held beside it ("en marge de"). */
export function isBodyMeant(document: Document, { kind, rule, knowledge, name, from }: Mention): boolean {
  if (rule === STANDING_GATHERING) return true;
  const record = kind === 'Organization' && knowledge !== undefined ? document.pack.organizations.get(knowledge) : undefined;
  if (record?.ambiguous?.includes(name) !== true || document.pack.pack.grammar.genders === undefined) return false;
  const lead = prepositionBefore(document, skipDeterminersBack(document, from));
  return lead === undefined || !document.is(lead.from, 'sidelines');
}
