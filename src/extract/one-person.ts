// "The seamstress", "the 118-kilogram wrestler", "the colonel who led it": whom a noun for one person means that no title and no name explains, where nouns come last.
import type { Pronoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs } from './genders.ts';
import { introducedBehind, openingBehind } from './introduced.ts';
import { type Board, firstFrom, type Title } from './mentions.ts';
import { genderOfNoun } from './noun-genders.ts';
import { isOnePerson, NOT_PERSONS } from './person-nouns.ts';
import { isFunctionWord, possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Salience } from './salience.ts';
import { unnamedHeard } from './unnamed-speakers.ts';

/** Tokens back that "a farmer" is looked for in before "the farmer". */
const INTRODUCED_BACK = 400;
/** Words between "a" and its noun. */
const MOST_BETWEEN = 4;
/** Paragraphs back that somebody in focus was named in. */
const NEAR = 2;
/** Longest run of words before the noun. */
const LONGEST = 8;

/** What a noun for one person means: a person, or `'unnamed'` when the article tells of somebody whom it does not name. */
export type OneMeant = EntityDraft | 'unnamed' | undefined;

/** Reads nouns for one person. */
export class OnePerson {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly salience: Salience;
  private officials: ReadonlySet<EntityDraft> | undefined;

  constructor(document: Document, board: Board, table: EntityTable, salience: Salience) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.salience = salience;
  }

  /** Whom the words from the article "the" on mean: whoever was told of by that noun, whom a clause behind it introduces, who is in focus, who is named next. */
  meant(from: number, to: number): OneMeant {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(from, 'definite')) return undefined;
    const head = this.headOf(from, to);
    if (head === undefined) return undefined;
    const known = this.introduced(head);
    if (known !== undefined) return known;
    const heard = unnamedHeard(document, this.board, this.salience.lastHeard(from), from);
    if (heard !== undefined) return heard;
    const told = introducedBehind(document, this.table, to);
    if (told !== undefined) return told;
    const ahead = openingBehind(document, this.table, to, this.board, this.isFirst(from) || document.is(to, 'relative'));
    if (document.is(to, 'relative') && ahead !== undefined) return ahead;
    return this.inFocus(from, head, to) ?? ahead;
  }

  /** "Its skipper denied it. 'No,' he said": the words for one person by which the sentence before opens, in the same paragraph, naming nobody; not "Her mother called. She said ...". */
  openerBefore(at: number, gender: 'male' | 'female' | undefined): { from: number; to: number } | undefined {
    const { document } = this;
    const sentence = document.sentenceOf(at) - 1;
    if (document.pack.pack.grammar.nounOrder !== 'head-last' || sentence < 0) return undefined;
    const from = document.sentences.from[sentence]!;
    if (document.paragraphOf(from) !== document.paragraphOf(at) || document.quoteOf[from]! >= 0) return undefined;
    if (this.table.namedIn(sentence).some(({ draft }) => draft.kind === 'Person')) return undefined;
    if (!document.isAny(from, ['definite', 'indefinite']) && possessiveAt(document, from) === undefined) return undefined;
    const owner = possessiveAt(document, from)?.lexeme.value as Pronoun | undefined;
    if (gender !== undefined && owner?.gender === gender) return undefined;
    const start = document.is(from, 'pronoun') ? from + 1 : skipDeterminers(document, from);
    for (let noun = start; noun < start + MOST_BETWEEN && document.isWord(noun) && !isFunctionWord(document, noun); noun++)
      if ((isOnePerson(document, noun) || isAged(document, noun)) && !POSSESSIVE.test(document.word(noun + 1)) && this.endsPhrase(noun + 1))
        return differs(gender, genderOfNoun(document, noun)) ? undefined : { from, to: noun + 1 };
    return undefined;
  }

  /** No noun of people or bodies goes on. */
  private endsPhrase(at: number): boolean {
    const { document } = this;
    return document.isWord(at) && !isOnePerson(document, at) && !document.isAny(at, [...NOT_PERSONS, 'body-noun', 'role']);
  }

  /** The same of an office's or trade's last word, behind an article. */
  introducedBefore(noun: number): OneMeant {
    return this.document.pack.pack.grammar.nounOrder === 'head-last' ? this.introduced(noun) : undefined;
  }

  /** The noun: the last word before a preposition, told by the pack's list or by its ending. */
  private headOf(from: number, to: number): number | undefined {
    const { document } = this;
    const start = skipDeterminers(document, from);
    let end = start;
    while (end < to && end - start < LONGEST && document.isWord(end) && !document.isAny(end, ['preposition', 'relative', 'and'])) end++;
    for (let at = start; at < end; at++) if (POSSESSIVE.test(document.word(at))) return undefined;
    return end > start && isOnePerson(document, end - 1) ? end - 1 : undefined;
  }

  /** "a farmer from X ... the farmer": whom that sentence names behind its noun, else nobody by name. */
  private introduced(head: number): OneMeant {
    const { document } = this;
    const key = document.key(head);
    for (let at = head - 2; at > Math.max(0, head - INTRODUCED_BACK); at--) {
      if (document.key(at) !== key || !this.isIndefinite(at)) continue;
      const stop = document.sentenceTo(at);
      const named = this.table
        .namedIn(document.sentenceOf(at))
        .find(({ draft, from }) => draft.kind === 'Person' && from > at && from < stop);
      return named?.draft ?? this.toldOf(at) ?? 'unnamed';
    }
    return undefined;
  }

  /** "X, 40, a farmer", "X grew up in Y and became a farmer": the person named last before a noun that is apposed, or told by a word of being or "as". */
  private toldOf(noun: number): EntityDraft | undefined {
    const { document } = this;
    let article = noun - 1;
    while (!document.is(article, 'indefinite')) article--;
    const before = this.table.namedIn(document.sentenceOf(noun)).findLast(({ draft, from }) => draft.kind === 'Person' && from < article);
    if (before === undefined) return undefined;
    const tells = document.hits.findEnding(article, 'copula') !== undefined || document.is(article - 1, 'subordinator');
    return tells || document.isComma(article - 1) ? before.draft : undefined;
  }

  private isIndefinite(noun: number): boolean {
    const { document } = this;
    for (let at = noun - 1; at >= noun - MOST_BETWEEN; at--) {
      if (document.is(at, 'indefinite')) return true;
      if (!document.isWord(at) || isFunctionWord(document, at)) return false;
    }
    return false;
  }

  /** Nobody is named before, where nouns come last. */
  isFirst(at: number): boolean {
    return (
      this.document.pack.pack.grammar.nounOrder === 'head-last' &&
      this.table.drafts.every(({ kind, first }) => kind !== 'Person' || first > at)
    );
  }

  /** The person in focus, named in this paragraph or shortly before, who holds no office of state. */
  private inFocus(from: number, head: number, to: number): EntityDraft | undefined {
    const { document } = this;
    const person = this.salience.personBefore(from, genderOfNoun(document, head));
    const last = person?.mentions[firstFrom(person.mentions, from) - 1]?.from;
    if (person === undefined || last === undefined || this.holdsOffice(person) || tellsNew(document, to)) return undefined;
    const told = hasComplement(document, to);
    return document.paragraphOf(from) - document.paragraphOf(last) < (told ? 1 : NEAR) ? person : undefined;
  }

  private holdsOffice(person: EntityDraft): boolean {
    this.officials ??= new Set(
      this.board.titles
        .filter(({ role }) => role.kind === 'state' || role.position.endsWith('minister'))
        .map((title) => this.table.entity(title.person))
        .filter((entity) => entity !== undefined),
    );
    return this.officials.has(person);
  }
}

/** "The 41-year-old": an age that stands for a person. */
function isAged(document: Document, at: number): boolean {
  const ages = document.pack.pack.lexicon.ages ?? [];
  return /^\d/.test(document.word(at)) && ages.some((age) => document.key(at).endsWith(age));
}

/** "of the strike", not "of three", "of two young children", which tell nothing but a family. */
function hasComplement(document: Document, to: number): boolean {
  const of = skipPreposition(document, to, ['of', 'at', 'for']);
  return of !== undefined && !document.is(of, 'number-word') && !/^\d+$/.test(document.word(of));
}

/** "The head of the strike": a description that tells of what is nobody named in another paragraph, "the head of a charity" nobody named before; where nouns come last. */
export function isOfAnother(document: Document, { to }: Title, { mentions }: EntityDraft, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !hasComplement(document, to)) return false;
  if (tellsNew(document, to)) return true;
  const last = mentions[firstFrom(mentions, at) - 1]?.from;
  return last === undefined || document.paragraphOf(last) !== document.paragraphOf(at);
}

/** "The head of a charity": of something told for the first time, where nouns come last. */
export function tellsNew(document: Document, to: number): boolean {
  const of = document.pack.pack.grammar.nounOrder === 'head-last' ? skipPreposition(document, to, ['of', 'at', 'for']) : undefined;
  return of !== undefined && document.is(of, 'indefinite');
}

/** "The transitional president" of a state that nothing tells, where the article names several; where nouns come last. */
export function isGuessed(document: Document, table: EntityTable, { country }: Title, owner: EntityDraft): boolean {
  const guess = owner.kind === 'Country' && country === undefined && !table.contextStands;
  return guess && document.pack.pack.grammar.nounOrder === 'head-last';
}
