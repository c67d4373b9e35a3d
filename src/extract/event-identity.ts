// When two phrases of one article name one happening.
import type { EventHead } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isOfNoneInParticular } from './event-doubts.ts';
import { type Board, Mention } from './mentions.ts';

/**
 * Same type (or one of them unspecific), no conflicting date or edition, and one name's words inside the other's. A numbered mention
 * joins an event without a number only by a name: "the second summit" is not the summit at hand.
 */
export function sameEvent(
  board: Board,
  draft: EntityDraft,
  edition: string | undefined,
  mention: Mention,
  wordsOf: (name: string) => ReadonlySet<string>,
): boolean {
  if (edition !== undefined && mention.edition !== undefined && edition !== mention.edition) return false;
  if (edition === 'other' || mention.edition === 'other') return false;
  if (mention.bare === true && edition === undefined) return false;
  const a = draft.attributes;
  const b = mention.attributes;
  if (a.eventType !== b.eventType && !compatible(a.eventType, b.eventType)) return false;
  if (a.start !== undefined && b.start !== undefined && a.start !== b.start) return false;
  const words = wordsOf(mention.name);
  const lands = (): ReadonlySet<string> => landsBetween(board, words, draft.aliases, wordsOf);
  return draft.aliases.some((alias) => {
    const other = wordsOf(alias);
    if (ordinals(words) !== '' && ordinals(other) !== '' && ordinals(words) !== ordinals(other)) return false;
    if (mention.edition !== undefined && edition === undefined && other.size < 2) return false;
    return isSubset(words, other) || isSubset(other, words) || isToldByPlace(words, other, lands) || isToldByPlace(other, words, lands);
  });
}

/** Words of a name, the place left out, that tell which happening it is: "conference on critical minerals". */
const TELLING = 4;

/** "the Astana conference on critical minerals" and "the Global Conference on Critical Minerals": one is told by its place, the other by no place. */
function isToldByPlace(words: ReadonlySet<string>, other: ReadonlySet<string>, landsOf: () => ReadonlySet<string>): boolean {
  if (words.size <= TELLING || other.size <= TELLING) return false;
  let common = 0;
  for (const word of words) if (other.has(word)) common++;
  if (common < TELLING) return false;
  const lands = landsOf();
  let rest = 0;
  for (const word of words) {
    if (lands.has(word)) continue;
    if (!other.has(word)) return false;
    rest++;
  }
  if (rest < TELLING || rest === words.size) return false;
  for (const word of other) if (lands.has(word)) return false;
  return true;
}

/** Words for places that tell two names apart; none where both tell one by its place. */
function landsBetween(
  board: Board,
  words: ReadonlySet<string>,
  aliases: readonly string[],
  wordsOf: (name: string) => ReadonlySet<string>,
): ReadonlySet<string> {
  const lands = landWords(board);
  const placed = (name: ReadonlySet<string>): boolean => [...name].some((word) => lands.has(word));
  return placed(words) && aliases.some((alias) => placed(wordsOf(alias))) ? new Set() : lands;
}

/** Words of the names of places and countries of an article; read once. */
function landWords(board: Board): ReadonlySet<string> {
  let words = wordsOfLands.get(board);
  if (words === undefined) {
    words = new Set();
    for (const kind of ['Place', 'Country'] as const)
      for (const { name } of board.ofKind(kind)) for (const word of foldedKey(name).split(' ')) words.add(word);
    wordsOfLands.set(board, words);
  }
  return words;
}

const wordsOfLands = new WeakMap<Board, Set<string>>();

/** "It was the first visit of a Speaker in ten years": the visit told of last before, not another one. */
export function firstVisit(
  mention: Mention,
  events: readonly EntityDraft[],
  editions: ReadonlyMap<EntityDraft, string | undefined>,
): EntityDraft | undefined {
  if (mention.attributes.eventType !== 'visit' || mention.edition !== '1') return undefined;
  return events
    .filter((draft) => draft.attributes.eventType === 'visit' && editions.get(draft) !== 'other')
    .reduce<EntityDraft | undefined>((last, draft) => (last === undefined || draft.last > last.last ? draft : last), undefined);
}

const NEAR: readonly (readonly string[])[] = [
  ['conference', 'summit', 'meeting', 'workshop', 'session', 'negotiation'],
  ['signing-ceremony', 'ceremony'],
  ['agreement', 'memorandum', 'treaty', 'protocol', 'convention'],
];

/** The same type, or one that papers use for the same happening. */
export function isNearType(a: string | undefined, b: string | undefined): boolean {
  return a === b || compatible(a, b);
}

function compatible(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && NEAR.some((group) => group.includes(a) && group.includes(b));
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  for (const word of small) if (!large.has(word)) return false;
  return true;
}

/** Numbers in a name: editions and years tell events of one series apart. */
function ordinals(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\d/.test(word))
    .map((word) => word.replace(/\D+/g, ''))
    .sort()
    .join(' ');
}

/** Marks the editions that are named by their number alone after another edition of the same kind: told of in passing, they are not what goes on. */
export function markPassing(events: readonly Mention[]): void {
  const numbers = new Map<string, string>();
  for (const mention of events) {
    const type = mention.attributes.eventType ?? 'other';
    if (mention.edition === undefined || mention.edition === 'other') continue;
    if (mention.bare !== true) {
      if (!numbers.has(type)) numbers.set(type, mention.edition);
      continue;
    }
    const at = mention.generic === true ? [...numbers.values()][0] : numbers.get(type);
    if (at !== undefined && at !== mention.edition) mention.passing = true;
  }
}

/** Marks the happenings behind the first that a year before the report's stands right behind. */
export function markPast(document: Document, events: readonly Mention[]): void {
  const year = events.length > 1 ? yearOf(document) : undefined;
  if (year !== undefined) for (const event of events.slice(1)) if (isOfPastYear(document, event, year)) event.passing = true;
}

/** Sentences in which the year of a report is told. */
const LEAD_SENTENCES = 4;

/** The year of the article, else the first one that its lead dates something to. */
function yearOf(document: Document): string | undefined {
  const published = document.article.publishedAt?.slice(0, 4);
  const dated = document.dates.find(({ from, start }) => document.sentenceOf(from) < LEAD_SENTENCES && /^\d{4}-/.test(start));
  return published ?? dated?.start.slice(0, 4);
}

/** "la rencontre de Lima, en 2019": a year before that of the article right behind a name. */
function isOfPastYear(document: Document, { to }: Mention, year: string): boolean {
  for (let at = to; at < to + 3; at++) {
    const word = document.word(at);
    if (/^(?:19|20)\d\d$/.test(word)) return word < year;
    if (!document.isComma(at) && !document.is(at, 'preposition') && word !== '(') return false;
  }
  return false;
}

/** "buổi tiếp": of two sides, no gathering of another type. */
export function isOfTwo({ hits }: Document, { kind, from }: Mention): boolean {
  return kind === 'Event' && hits.find<EventHead>(from, 'event-head')?.lexeme.value.private === true;
}

/** "trận tranh hạng ba" is no "trận chung kết": of the matches of a contest those whose name holds every word of the head, where tokens are syllables. */
export function spelledAlike(
  document: Document,
  { kind, from, name, attributes }: Mention,
  drafts: readonly EntityDraft[],
  wordsOf: (name: string) => ReadonlySet<string>,
): readonly EntityDraft[] {
  if (kind !== 'Event' || attributes.eventType !== 'other' || document.pack.syllable === undefined) return drafts;
  const head = document.hits.find<EventHead>(from, 'event-head');
  if (head?.lexeme.value.opens !== true || head.to - head.from < 3) return drafts;
  return drafts.filter(({ aliases }) => aliases.some((alias) => isSubset(wordsOf(name), wordsOf(alias))));
}

/** "A memorial service was held ... the service": the last word of the noun of an event told of before, pointed back to or another of its kind, where nouns come last. */
export function readTail(document: Document, board: Board, at: number): void {
  const { hits } = document;
  if (document.isCapital(at) || document.is(at, 'event-part') || board.owner(at) !== undefined || document.quoteOf[at] !== -1) return;
  const other = hits.findEnding(at, 'other');
  if (isOfNoneInParticular(document, at)) return;
  if (other === undefined && hits.findEnding(at, 'definite') === undefined && hits.findEnding(at, 'demonstrative') === undefined) return;
  if (document.isAny(at + 1, ['event-part', 'role', 'group-noun', 'plural-role'])) return;
  const word = ` ${document.word(at).toLowerCase()}`;
  const named = board
    .ofKind('Event')
    .findLast(({ from, to }) => from < at && `${document.text(from, to).toLowerCase()} `.includes(`${word} `));
  if (named === undefined) return;
  const from = other !== undefined && board.isFree(other.from, at) ? other.from : at;
  board.add(
    new Mention({
      kind: 'Event',
      from,
      to: at + 1,
      form: 'nominal',
      rule: from < at ? 'event-other' : 'event-phrase',
      name: document.text(from, at + 1),
      attributes: { eventType: named.attributes.eventType ?? 'other' },
      ...(from < at ? { edition: 'other' } : { anaphoric: true, tentative: true }),
    }),
  );
}

/** "a press conference ... the conference": events of another type whose name ends with the word that points back. */
export function calledBy({ kind, name }: Mention, drafts: readonly EntityDraft[], keyOf: (name: string) => string): readonly EntityDraft[] {
  const word = ` ${keyOf(name)}`;
  return kind === 'Event' ? drafts.filter(({ aliases }) => aliases.some((alias) => keyOf(alias).endsWith(word))) : [];
}
