// Genders of persons, so far as the article tells them.
import { comparisonKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board } from './mentions.ts';
import { learnFromNouns } from './noun-genders.ts';
import { learnFromPronouns } from './pronoun-genders.ts';

/** Genders by person; those that nothing tells are missing. */
export type Genders = Map<EntityDraft, 'male' | 'female'>;

/** The genders that titles, given names and honorifics tell of the persons of an article, the stronger ones over the weaker. */
export function learnGenders(document: Document, board: Board, table: EntityTable): Genders {
  const genders: Genders = new Map();
  for (const title of board.titles) {
    const entity = table.entity(title.person);
    if (entity !== undefined && title.gender !== undefined) genders.set(entity, title.gender);
  }
  const doubtful = learnFromNames(document, table, genders);
  for (const [entity, gender] of learnFromNouns(document, board, table)) {
    genders.set(entity, gender);
    doubtful.delete(entity);
  }
  for (const mention of board.mentions) {
    if (mention.kind !== 'Person') continue;
    const honorific = document.hits.findEnding<{ gender?: 'male' | 'female' }>(mention.from, 'honorific');
    const entity = table.entity(mention);
    if (honorific?.lexeme.value.gender === undefined || entity === undefined) continue;
    genders.set(entity, honorific.lexeme.value.gender);
    doubtful.delete(entity);
  }
  learnFromPronouns(document, board, table, genders, doubtful);
  return genders;
}

/** Given names that tell, where no title did: as the pack lists them, else as the world's lists agree; gives back whom these alone tell of. */
function learnFromNames(document: Document, table: EntityTable, genders: Genders): Set<EntityDraft> {
  const { lexicon } = document.pack.pack;
  const doubtful = new Set<EntityDraft>();
  if (lexicon.givenNameGenders === undefined) return doubtful;
  const { male, female } = gendersOf(lexicon.givenNameGenders);
  for (const draft of table.drafts) {
    if (draft.kind !== 'Person' || genders.has(draft)) continue;
    const words = draft.label.split(' ');
    const first = words[0]!;
    const listed = words.length > 1 ? document.pack.knowledge.personNames.find(first).gender : undefined;
    if (male.has(first) !== female.has(first)) genders.set(draft, male.has(first) ? 'male' : 'female');
    else if (!male.has(first) && listed !== undefined) {
      genders.set(draft, listed);
      doubtful.add(draft);
    }
  }
  return doubtful;
}

type NameLists = NonNullable<Document['pack']['pack']['lexicon']['givenNameGenders']>;

const SETS = new WeakMap<NameLists, { male: ReadonlySet<string>; female: ReadonlySet<string> }>();

/** The given names of a pack as sets, made once. */
function gendersOf(lists: NameLists): { male: ReadonlySet<string>; female: ReadonlySet<string> } {
  let sets = SETS.get(lists);
  if (sets === undefined) {
    sets = { male: new Set(lists.male), female: new Set(lists.female) };
    SETS.set(lists, sets);
  }
  return sets;
}

/** The gender that the form of address before a name tells, else the given name by the pack's lists. */
export function genderOfName(document: Document, { from }: { from: number }): 'male' | 'female' | undefined {
  const dot = document.word(from - 1) === '.' ? from - 1 : -1;
  const { hits } = document;
  const address =
    hits.findEnding<{ gender?: 'male' | 'female' }>(from, 'honorific') ?? hits.findEnding<{ gender?: 'male' | 'female' }>(dot, 'honorific');
  const lists = document.pack.pack.lexicon.givenNameGenders;
  if (address?.lexeme.value.gender !== undefined || lists === undefined) return address?.lexeme.value.gender;
  const { male, female } = gendersOf(lists);
  const given = document.word(from);
  return male.has(given) === female.has(given) ? undefined : male.has(given) ? 'male' : 'female';
}

/** Both known and not the same. */
export function differs(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** The gender that a determiner tells. */
export function genderOf(document: Document, at: number): 'male' | 'female' | undefined {
  const genders = document.pack.pack.grammar.genders;
  const determiner = comparisonKey(document.word(at));
  if (genders?.male.includes(determiner) === true) return 'male';
  return genders?.female.includes(determiner) === true ? 'female' : undefined;
}

/** "le", "la", "l'": a determiner that tells a gender, or that is elided. */
export function isSingular(document: Document, at: number): boolean {
  return comparisonKey(document.word(at)).endsWith("'") || genderOf(document, at) !== undefined;
}
