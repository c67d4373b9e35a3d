// Known names that mean something else where they stand: "in French" is a language, "Jordan's House of Representatives" no body of another state.
import type { CountryRecord, OrganizationRecord } from '../knowledge/index.ts';
import type { PrepositionRole, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "in French", "in English, French and Arabic": an adjective of a country behind "in" with no noun of its own, where nouns come last. */
export function isLanguage(document: Document, { from, to, lexeme }: Hit): boolean {
  if (lexeme.class !== 'demonym' || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (document.isWord(to) && !document.isAny(to, ['and', 'or', 'preposition'])) return false;
  let before = from;
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const preposition = document.hits.findEnding<PrepositionRole>(before, 'preposition');
    if (preposition !== undefined) return preposition.lexeme.value === 'in';
    if (!document.isComma(before - 1) && !document.isAny(before - 1, ['and', 'or'])) return false;
    before -= document.isComma(before - 2) ? 3 : 2;
    if (!document.isCapital(before)) return false;
  }
  return false;
}

const MOST_LISTED = 6;

/** "la ministre des Affaires étrangères et de la" + "Francophonie": a body's name of one word that is a minister's field too, behind a listed field or the minister, where nouns have genders. */
export function isFieldOfMinister(document: Document, { from, to, lexeme }: Hit): boolean {
  if (lexeme.class !== 'organization' || to - from > 1 || document.pack.pack.grammar.genders === undefined) return false;
  const of = prepositionBefore(document, from);
  if (of?.role !== 'of') return false;
  const joint = document.isComma(of.from - 1) ? of.from - 1 : document.hits.findEnding(of.from, 'and')?.from;
  if (joint !== undefined) return document.hits.findEnding(joint, 'portfolio-of') !== undefined;
  return document.hits.findEnding<Role>(of.from, 'role')?.lexeme.value.position === 'minister';
}

/** The plain name of a state's body ("House of Representatives") beside another state, and behind that in the article. */
export function isOfOtherState(document: Document, { from, to, lexeme }: Hit): boolean {
  if (lexeme.class !== 'organization' || to - from < 2) return false;
  const { ambiguous, country, orgType } = lexeme.value as OrganizationRecord;
  if (ambiguous === undefined || country === undefined || !OF_STATES.has(orgType) || !ambiguous.includes(lexeme.form)) return false;
  if (document.pack.pack.manifest.homeCountry === country) return false;
  const beside = stateBeside(document, from, to);
  const others = OTHERS.get(document) ?? new Set();
  if (beside !== undefined && beside !== country) OTHERS.set(document, others.add(lexeme.form));
  return beside === undefined ? others.has(lexeme.form) : beside !== country;
}

const OF_STATES: ReadonlySet<string> = new Set(['legislature', 'party', 'court']);

/** "Jordan's X", "the Jordanian X", "the X of Jordan". */
function stateBeside(document: Document, from: number, to: number): string | undefined {
  const before = POSSESSIVE.test(document.word(from - 1)) ? document.hits.findEnding<CountryRecord>(from - 1, 'country') : undefined;
  const adjective = before ?? document.hits.findEnding<CountryRecord>(from, 'demonym');
  if (adjective !== undefined) return adjective.lexeme.value.iso2;
  const of = skipPreposition(document, to, ['of']);
  return of === undefined ? undefined : document.hits.find<CountryRecord>(skipDeterminers(document, of), 'country')?.lexeme.value.iso2;
}

/** Plain names that an article told of another state before. */
const OTHERS = new WeakMap<Document, Set<string>>();
