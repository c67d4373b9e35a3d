// "Diplomats from France and Germany", "Les ministres de la Santé du Togo et du Bénin", "Pejabat kesehatan Zambia dan Malawi": people of several lands without a name.
import type { GroupNoun, Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, type Mention, Referent } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';

/** Tokens of such a phrase. */
const LONGEST = 40;
/** What tells a clause, not a phrase. */
const CLAUSE = ['perfect', 'passive', 'modal', 'future', 'relative', 'complementizer', 'negation', 'pronoun', 'contrast'];

/**
 * Whom a list of speakers tells of that is people and their lands: the people, or the lands alone where the noun only stands for those who sent
 * them; undefined when it is a list of its own ("aid groups and Kenya").
 */
export function peopleOfLands(
  document: Document,
  board: Board,
  table: EntityTable,
  list: readonly Referent[],
): { entities: EntityDraft[]; note: string; certainty: number } | undefined {
  if (list.length < 2) return undefined;
  const [head, ...others] = [...list].sort((a, b) => a.from - b.from);
  if (!mayBePeople(document, head!) || !others.every(isLand)) return undefined;
  const from = skipDeterminers(document, head!.from);
  const to = others[others.length - 1]!.to;
  const lands = to - from > LONGEST ? [] : landsIn(document, board, from, to);
  if (lands.length < 2 || lands[0]!.from === from || lands.every(({ kind }) => kind !== 'Country')) return undefined;
  if (!standFor(document, from, lands[0]!.from))
    return { entities: [table.group(new Referent({ from, to, kind: 'Group' }))], note: 'described, not named', certainty: 0.9 };
  const senders = new Set(lands.map((land) => table.entity(land)).filter((draft) => draft !== undefined));
  return { entities: [...senders], note: 'a representative: the body speaks', certainty: 0.95 };
}

/** A noun for several people, alone or with the first of their lands; an office too where nouns take no article. */
function mayBePeople(document: Document, { kind, mention, title, representative }: Referent): boolean {
  if (representative === true) return true;
  if (mention !== undefined) return false;
  return kind === 'Group' || (document.pack.pack.grammar.bareDefinite === true && title !== undefined && title.person === undefined);
}

function isLand({ kind, mention, representative }: Referent): boolean {
  return mention !== undefined && representative !== true && (kind === 'Country' || kind === 'Organization');
}

/** The lands and bodies of a phrase in text order; none where something is joined to the noun before its first land, or a clause begins. */
function landsIn(document: Document, board: Board, from: number, to: number): Mention[] {
  const lands: Mention[] = [];
  for (let at = from; at < to; ) {
    const owner = board.owner(at);
    if (owner !== undefined && (owner.kind === 'Country' || owner.kind === 'Organization')) {
      lands.push(owner);
      at = owner.to;
      continue;
    }
    if (owner !== undefined || document.quoteOf[at]! >= 0 || document.isAny(at, CLAUSE)) return [];
    if (lands.length === 0 && (document.isPunctuation(at) || document.is(at, 'and'))) return [];
    at++;
  }
  return lands;
}

/** Nouns of people who only stand for who sent them. */
const STAND_FOR: ReadonlySet<string> = new Set(['representatives', 'delegates', 'delegations', 'missions', 'teams', 'sides']);

/** Only an article, "of" or a word for a state stands between such a noun and the first land. */
function standFor(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const group = document.hits.find<GroupNoun>(at, 'group-noun');
    if (group !== undefined) return STAND_FOR.has(group.lexeme.value.of) && isJoint(document, group.to, to);
    const role = document.hits.find<Role>(at, 'role') ?? document.hits.find<Role>(at, 'plural-role');
    if (role !== undefined) return role.lexeme.value.position === 'representative' && isJoint(document, role.to, to);
  }
  const bare = document.pack.pack.grammar.bareDefinite === true;
  return bare && document.is(from, 'body-representative') && !document.is(from, 'collective');
}

function isJoint(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !document.isAny(at, ['preposition', 'definite', 'country-word', 'several']) &&
      document.hits.findEnding(at + 1, 'preposition') === undefined
    )
      return false;
  return true;
}
