// "L'historien de l'art X", "la chercheuse en science politique X": what a trade or an office is of, in plain words up to its holder's name, where names are chains.
import type { PrepositionRole } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { personAt, skipNamePrefix } from './name-lists.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipPreposition } from './phrases.ts';

const LEADS: readonly PrepositionRole[] = ['of', 'in', 'for', 'to', 'on'];
/** Words that the field has at most. */
const LONGEST = 7;
/** Nouns that take a person's name themselves, or whose owner the person would be. */
const NAMED: readonly string[] = [
  'role',
  'plural-role',
  'rank',
  'honorific',
  'organization-head',
  'venue-head',
  'place-head',
  'event-head',
  'group-noun',
  'instrument-head',
  'weekday',
  'month',
];

/** "du Sahel", "du Japon": what a field may be told by behind its first word. */
const LANDS: ReadonlySet<string> = new Set(['Place', 'Country']);

/** The person whose name stands right behind the field: takes the field into the title. */
export function holderBehindField(document: Document, board: Board, title: Title): Mention | undefined {
  if (!hasChains(document) || title.role.kind === 'state' || title.possessive === true) return undefined;
  const lead = skipPreposition(document, title.to, LEADS);
  if (lead === undefined) return undefined;
  let plain = 0;
  for (let at = skipDeterminers(document, lead); plain < LONGEST; ) {
    const joint = plain > 0 ? (skipPreposition(document, at, LEADS) ?? document.hits.find(at, 'and')?.to) : undefined;
    if (joint !== undefined) {
      at = skipDeterminers(document, joint);
      if (document.isCapital(at) && board.owner(at)?.from !== at) return undefined;
    }
    const person = plain > 0 && joint === undefined ? personAt(board, skipNamePrefix(document, board, at)) : undefined;
    if (person !== undefined) {
      title.to = at;
      return person;
    }
    const owner = board.owner(at);
    const state = owner?.rule === 'demonym' && plain > 0 && !document.isCapital(at);
    const land = owner !== undefined && owner.from === at && plain > 0 && LANDS.has(owner.kind);
    if (!state && !land && (owner !== undefined || !isFieldWord(document, at))) return undefined;
    at = land ? owner.to : at + 1;
    plain++;
  }
  return undefined;
}

function isFieldWord(document: Document, at: number): boolean {
  if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at)) return false;
  return !isKnownVerb(document, at) && !document.isAny(at, NAMED);
}
