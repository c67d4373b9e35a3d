// Offices that open a sentence before a pronoun: "Director of the division since May, she follows the case".
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { type Board, firstFrom, type Mention, Referent, type Title } from './mentions.ts';
import type { Speakers } from './speakers.ts';

/** Tokens between the office and the comma behind it, at most. */
const LONGEST = 8;

/** Gives offices without a holder that open their sentence to the person whom the pronoun behind their comma stands for. */
export function giveToPronouns(document: Document, board: Board, table: EntityTable, speakers: Speakers): void {
  for (const title of board.titles) {
    const pronoun = title.person === undefined ? pronounBehind(document, title) : undefined;
    if (pronoun === undefined) continue;
    const { entities } = speakers.resolve(pronoun);
    const holder =
      entities.length === 1 && speakers.fits(entities[0]!, title.gender) ? nameBefore(board, table, entities[0]!, title.from) : undefined;
    if (holder !== undefined) board.attach(title, holder);
  }
}

/** The pronoun of one person right behind the comma that ends what a sentence opens with. */
function pronounBehind(document: Document, title: Title): Referent | undefined {
  const { from, to, role, organizations, definite, indefinite, possessive } = title;
  if (from !== document.sentenceFrom(from) || definite || indefinite || possessive === true || document.quoteOf[from]! >= 0)
    return undefined;
  if (role.kind === 'occupation' && organizations.length === 0) return undefined;
  for (let at = to; at < Math.min(to + LONGEST, document.sentenceTo(from)); at++) {
    if (document.isComma(at)) {
      const hit = document.hits.find<Pronoun>(at + 1, 'pronoun');
      const value = hit?.lexeme.value;
      const one = value?.use === 'subject' && value.person === 3 && value.number === 'singular' && value.thing !== true;
      return hit !== undefined && one ? new Referent({ from: hit.from, to: hit.to, kind: 'Pronoun', pronoun: value }) : undefined;
    }
    if (document.isAny(at, ['speech-verb', 'event-verb', 'perfect', 'passive', 'relative', 'complementizer'])) return undefined;
  }
  return undefined;
}

/** The last name before a position by which the article calls somebody. */
function nameBefore(board: Board, table: EntityTable, entity: EntityDraft, at: number): Mention | undefined {
  if (entity.kind !== 'Person') return undefined;
  const people = board.ofKind('Person');
  for (let index = firstFrom(people, at) - 1; index >= 0; index--)
    if (people[index]!.form === 'name' && table.entity(people[index]) === entity) return people[index];
  return undefined;
}
