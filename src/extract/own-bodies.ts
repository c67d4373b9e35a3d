// "Son association demande", "sa délégation", "son pays": the body or state of whoever is in focus.
import type { GroupNoun, OrganizationHead, Pronoun } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom } from './mentions.ts';
import { possessiveEnding } from './phrases.ts';
import { titleOwner } from './positions.ts';
import type { Salience } from './salience.ts';

/** Titles that a person's body is looked for in. */
const TITLES_BACK = 200;

/** A noun for bodies or states right behind a possessive of one person. */
export function ownBodyAt(document: Document, at: number): Hit | undefined {
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (genders === undefined && nounOrder !== 'head-last') return undefined;
  const owner = possessiveEnding(document, at)?.lexeme.value as Pronoun | undefined;
  if (owner?.person !== 3 || owner.number === 'plural' || (genders === undefined && owner.gender === undefined)) return undefined;
  return document.hits.find<OrganizationHead>(at, 'organization-head') ?? document.hits.find(at, 'body-noun') ?? stateNoun(document, at);
}

/** "pays", "délégation". */
function stateNoun(document: Document, at: number): Hit<GroupNoun> | undefined {
  const noun = document.hits.find<GroupNoun>(at, 'group-noun');
  return noun !== undefined && STATES.has(noun.lexeme.value.of) ? noun : undefined;
}

const STATES: ReadonlySet<string> = new Set(['countries', 'delegations']);

/** Whose body it is: the one that the offices of the person in focus name, the latest first. */
export function ownBody(
  document: Document,
  board: Board,
  table: EntityTable,
  salience: Salience,
  { from, to }: { from: number; to: number },
): EntityDraft | undefined {
  const noun = ownBodyAt(document, from);
  const person = noun === undefined || noun.to !== to ? undefined : salience.personBefore(from, undefined);
  if (noun === undefined || person === undefined) return undefined;
  const state = stateNoun(document, from) !== undefined;
  const stop = firstFrom(board.titles, from);
  for (let index = stop - 1; index >= Math.max(0, stop - TITLES_BACK); index--) {
    const title = board.titles[index]!;
    if (table.entity(title.person) !== person || title.former) continue;
    const owner = titleOwner(document, board, table, title);
    if (state ? owner?.kind === 'Country' : owner?.kind === 'Organization' && mayBe(document, noun, owner)) return owner;
    const country = state ? (table.entity(title.country) ?? countryOf(table, owner)) : undefined;
    if (country !== undefined) return country;
  }
  const beside = state ? undefined : namedBeside(document, table, person, from);
  return beside !== undefined && mayBe(document, noun, beside) ? beside : undefined;
}

/** "son ministère" is a ministry, "son cabinet" none, where nouns have genders. */
function mayBe(document: Document, noun: Hit, { attributes }: EntityDraft): boolean {
  if (document.pack.pack.grammar.genders === undefined || attributes.orgType !== 'ministry') return true;
  return (noun.lexeme.value as Partial<OrganizationHead>).orgType === 'ministry';
}

/** Sentences back that a body may be named beside the person. */
const FARTHEST = 4;

/** "X préside l'association Y. Son association ...": the body that a sentence shortly before names beside the person. */
function namedBeside(document: Document, table: EntityTable, person: EntityDraft, at: number): EntityDraft | undefined {
  const here = document.sentenceOf(at);
  for (let sentence = here - 1; sentence >= Math.max(0, here - FARTHEST); sentence--) {
    const named = table.namedIn(sentence);
    if (!named.some(({ draft }) => draft === person)) continue;
    const bodies = new Set(named.map(({ draft }) => draft).filter(({ kind }) => kind === 'Organization'));
    if (bodies.size === 1) return [...bodies][0];
  }
  return undefined;
}

/** The state that a ministry or another body of a state belongs to. */
function countryOf(table: EntityTable, body: EntityDraft | undefined): EntityDraft | undefined {
  const iso2 = body?.attributes.country;
  return iso2 === undefined ? undefined : table.country(iso2);
}
