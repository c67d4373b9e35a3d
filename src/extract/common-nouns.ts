// Nouns that offices, bodies and programmes are named by: with a capital, yet no words of a person's name.
import type { EventHead, PrepositionRole, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

/** Classes of words that say what or which somebody or something is, and are no name themselves. */
export const KIND_WORDS: readonly string[] = [
  'not-name',
  'role',
  'honorific',
  'rank',
  'organization-head',
  'event-head',
  'instrument-head',
  'credit',
  'group-noun',
  'number-word',
];

/** "Iklim", "Pelindungan": listed as a noun, or shaped as nouns are and names are not, unless "in" or a head of places stands before it. */
export function isCommonNoun(document: Document, at: number): boolean {
  const { nounShapes } = document.pack.pack.lexicon;
  if (nounShapes === undefined || !document.isCapital(at) || document.isPersonWord(at)) return false;
  if (document.is(at, 'common-noun')) return !opensTown(document, at);
  if (document.is(at - 1, 'place-head') || isPlaced(document, at)) return false;
  const key = document.key(at);
  for (const { start, end, shortest } of nounShapes)
    if (key.length >= shortest && key.endsWith(end) && (start === undefined || key.startsWith(start))) return true;
  return false;
}

/** "di Bambu Kuning,": a noun of one word right behind "in" before one plain capital, with a mark behind both, is rather a town's. */
function opensTown(document: Document, at: number): boolean {
  if (document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'in' || !document.isPunctuation(at + 2)) return false;
  return document.isCapital(at + 1) && document.isWord(at + 1) && document.hits.at(at + 1).length === 0;
}

function isPlaced(document: Document, at: number): boolean {
  const role = document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return role === 'in' || role === 'at' || role === 'to' || role === 'from';
}

/** Where the field of an office ends that begins at a token: "Pengendalian Kerusakan Gambut", "Seni dan Budaya"; the token itself when there is none. */
export function fieldNounsEnd(document: Document, board: Board, at: number): number {
  const stop = document.sentenceTo(at);
  let end = at;
  while (end < stop) {
    const and = end > at ? document.hits.find(end, 'and') : undefined;
    const next = and?.to ?? end;
    const whole = longNounEnd(document, next);
    if (whole === undefined && !isFieldNoun(document, board, next)) break;
    end = whole ?? next + 1;
  }
  return end;
}

/** "Sumber Daya", whose first word alone is an office or a trade: where a listed noun of several words ends. */
export function longNounEnd(document: Document, at: number): number | undefined {
  const noun = document.isCapital(at) ? document.hits.find(at, 'common-noun') : undefined;
  return noun !== undefined && noun.to - at > 1 ? noun.to : undefined;
}

const NO_FIELD = ['role', 'deputy', 'rank', 'honorific', 'month', 'weekday', 'headline-verb'];

function isFieldNoun(document: Document, board: Board, at: number): boolean {
  return (
    document.isCapital(at) &&
    board.owner(at) === undefined &&
    !document.isAny(at, NO_FIELD) &&
    (isCommonNoun(document, at) || (document.is(at, 'not-name') && !document.is(at, 'given-name') && document.isCapital(at - 1)))
  );
}

/** "Marchand" in "selon Marchand", "Sylvie Marchand": inside a sentence a word for a trade takes its capital from a name, where nouns have genders; not behind a determiner. */
export function isCapitalTrade(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined || document.isInitial(at) || !document.isCapital(at)) return false;
  if (document.hits.find<Role>(at, 'role')?.lexeme.value.kind !== 'occupation' || !/\p{Ll}/u.test(document.word(at))) return false;
  return !['definite', 'indefinite', 'demonstrative', 'pronoun'].some((name) => document.hits.findEnding(at, name) !== undefined);
}

/** A word in lower case that the pack's shapes tell to be a verb: "dilanjutkan". */
export function looksLikeVerb(document: Document, at: number): boolean {
  const { verbShapes } = document.pack.pack.lexicon;
  if (verbShapes === undefined || document.isCapital(at)) return false;
  const word = document.key(at);
  return verbShapes.some(({ start, end, shortest }) => word.length >= shortest && word.startsWith(start ?? '') && word.endsWith(end));
}

/** "Upacara" + "Adat X", "Peringatan" + "Hari Nelayan" at the start of a sentence: a capital noun of fields first or second behind, where nouns have shapes. */
export function isBeforeField(document: Document, at: number): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || !document.isCapital(at)) return false;
  return isCommonNoun(document, at) || (!document.isAny(at, NO_FIELD) && isCommonNoun(document, at + 1));
}

/** "Pelatihan" + "Kader Posyandu", "Sarasehan" + "Petani Muda": a trade with its own capital right behind that of a happening, and no name known behind, where nouns have shapes. */
export function isTradeOfEvent(document: Document, { from, to, lexeme }: Hit): boolean {
  if (document.pack.pack.lexicon.nounShapes === undefined || (lexeme.value as Role).kind !== 'occupation') return false;
  if (!document.isCapital(from) || !document.isCapital(to) || !document.isWord(to) || document.isPersonWord(to)) return false;
  const head = document.hits.findEnding<EventHead>(from, 'event-head');
  return head !== undefined && document.isCapital(head.from) && !OF_ONE.has(head.lexeme.value.eventType);
}

/** Happenings that are somebody's: a trade behind their noun is that of a person. */
const OF_ONE: ReadonlySet<string> = new Set(['visit', 'press-conference', 'negotiation', 'meeting']);
