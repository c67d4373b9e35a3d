// "The two ministers": as many holders of an office as are counted, named before.
import type { Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Referent, type Title } from './mentions.ts';

/** Offices of a state told by what they are, whatever they are called there; of several too. */
export const LEADERS: ReadonlySet<string> = new Set(['leader', 'head-of-state', 'head-of-government']);

/** As many holders of that office as were named last, four at most. */
export function countedHolders(document: Document, board: Board, table: EntityTable, referent: Referent): EntityDraft[] {
  const { count, of } = referent.mention?.attributes ?? {};
  if (referent.kind !== 'Group') return [];
  const office = referent.mention === undefined ? officeOfAll(document, referent) : of?.replace(/s$/, '');
  const { hits } = document;
  const counted = hits.find<number>(referent.from, 'ordinal-word') ?? hits.find<number>(referent.from, 'number-word');
  const two = hits.find(referent.from, 'pair')?.to === referent.to ? 2 : undefined;
  const number = count ?? counted?.lexeme.value ?? two;
  if (office === undefined || number === undefined || number > 4) return [];
  const word = referent.mention === undefined ? hits.find<Role>(referent.from + 1, 'role')?.lexeme.form : undefined;
  const last = (fits: (title: Title) => boolean): EntityDraft[] => lastHolders(board, table, referent, number, fits);
  const alike =
    word === undefined ? [] : last((title) => isOffice(title, office) && hits.find<Role>(title.from, 'role')?.lexeme.form === word);
  if (alike.length > 0) return alike;
  const very = last((title) => title.counterpart === true || isVeryOffice(title, office));
  return very.length > 0 ? very : last((title) => isOffice(title, office));
}

/** "kedua menteri", "hai bộ trưởng": the office inside the words for all of them, or told by all of these. */
function officeOfAll(document: Document, { from, to }: Referent): string | undefined {
  const several = document.hits.find<Role>(from, 'plural-role');
  if (several?.to === to && several.lexeme.value.kind !== 'occupation') return several.lexeme.value.position;
  const role = document.hits.find<Role>(from + 1, 'role');
  return role !== undefined && role.to === to ? role.lexeme.value.position : undefined;
}

/** Those whose titles fit last. */
function lastHolders(board: Board, table: EntityTable, { from }: Referent, count: number, fits: (title: Title) => boolean): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (let index = firstFrom(board.titles, from) - 1; index >= 0 && found.length < count; index--) {
    const title = board.titles[index]!;
    const person = table.entity(title.person);
    if (person !== undefined && !found.includes(person) && fits(title)) found.push(person);
  }
  return found.length === count ? found.reverse() : [];
}

/** The office of a title is one of those that a word for several tells. */
function isOffice({ role, counterpart }: Title, office: string): boolean {
  if (LEADERS.has(office) && role.kind === 'state') return true;
  return counterpart === true || role.position === office || role.position.endsWith(`-${office}`);
}

/** "The ministers signed", "the two kings met": the two who hold that very office, where the sentences right before name just two of them and nouns come last. */
export function bothHolders(document: Document, board: Board, table: EntityTable, { from, to }: Referent): EntityDraft[] {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return [];
  const office = officeEnding(document, from, to);
  if (office === undefined) return [];
  const found = new Set<EntityDraft>();
  const here = document.sentenceOf(from);
  for (let index = firstFrom(board.titles, from) - 1; index >= 0; index--) {
    const title = board.titles[index]!;
    if (here - document.sentenceOf(title.from) > FARTHEST) break;
    const person = table.entity(title.person);
    if (person !== undefined && !title.former && isVeryOffice(title, office)) found.add(person);
  }
  return found.size === 2 ? [...found].reverse() : [];
}

/** Sentences back in which holders are looked for. */
const FARTHEST = 8;

function isVeryOffice({ role, deputy }: Title, office: string): boolean {
  return role.position === office && !deputy;
}

/** "ministers", "foreign ministers", "kings": the office that the last word of a run tells in the plural. */
function officeEnding(document: Document, from: number, to: number): string | undefined {
  const plural = document.hits.findEnding<Role>(to, 'plural-role');
  return plural === undefined || plural.from < from || plural.lexeme.value.kind === 'occupation' ? undefined : plural.lexeme.value.position;
}

/** "the" opens a phrase or stands right before it. */
export function isDefinite(document: Document, from: number): boolean {
  return document.hits.findEnding(from, 'definite') !== undefined || document.is(from, 'definite');
}

const COUNTS: readonly string[] = ['number-word', 'quantifier', 'vague'];

/** Definite, or a bare singular that opens a clause or follows a verb of saying, where nouns take no article; of nouns for several only one that tells its country. */
export function pointsBack(document: Document, title: Title, at: number, owned = false): boolean {
  if (title.definite || title.indefinite || document.pack.pack.grammar.bareDefinite !== true) return title.definite;
  const opens =
    at === document.sentenceFrom(at) ||
    document.isPunctuation(at - 1) ||
    document.hits.findEnding(at, 'speech-verb') !== undefined ||
    document.hits.findEnding(at, 'according-to') !== undefined;
  return (
    opens &&
    !document.isAny(title.from, owned ? COUNTS : ['group-noun', ...COUNTS]) &&
    document.hits.findEnding(at, 'number-word') === undefined
  );
}

/** "Nhà ngoại giao Kenya": a trade with its country that points back, where tokens are syllables. */
export function isOfLand(document: Document, title: Title, at: number): boolean {
  if (document.pack.syllable === undefined || title.country === undefined || title.role.kind !== 'occupation') return false;
  return pointsBack(document, title, at, true);
}
