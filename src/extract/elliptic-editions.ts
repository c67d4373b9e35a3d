// Editions told of by their number alone, the noun left out: "The first was held in Lima", "The next, in Quito, is due in May".
import { type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { editionWithin, SERIES } from './event-editions.ts';
import { type Board, Mention } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

const RULE = 'event-edition';
const NUMBERS = ['ordinal-word', 'other'] as const;
/** What is done with a happening, and by it. */
const DONE: ReadonlySet<string> = new Set(['hold', 'happen', 'organize', 'host', 'cancel']);
const TAKES: ReadonlySet<string> = new Set(['hold', 'organize', 'host', 'attend', 'join', 'chair', 'miss']);
const AUXILIARIES = ['passive', 'perfect', 'future', 'adverb', 'modal', 'future-in-past'];
/** How many sentences before a happening without a number may be. */
const FARTHEST = 3;
const LONGEST_ASIDE = 12;
const YEAR = /^(?:19|20)\d\d$/;
/** Fewer of a kind of people than this, counted in between, and the number may be one of theirs. */
const FEW = 10;

/** Adds the editions whose number stands for itself, as what the article told of before. */
export function findEllipticEditions(document: Document, board: Board): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return;
  let before: Mention | undefined;
  for (let at = document.next(0, ...NUMBERS); at < document.count; at = document.next(at + 1, ...NUMBERS)) {
    const number = document.hits.find<number>(at, 'ordinal-word');
    const hit = number ?? document.hits.find(at, 'other');
    if (hit === undefined || document.regionOf[at] === 2 || document.quoteOf[at] !== -1 || board.owner(at) !== undefined) continue;
    const to = document.hits.find(hit.to, 'stand-in')?.to ?? hit.to;
    const from = startOf(document, hit);
    if (from === undefined || board.owner(to)?.from === to || !isTold(document, board, from, to, before)) continue;
    const series = seriesBefore(document, board, from, number !== undefined);
    if (series === undefined) continue;
    const name = `${document.text(at, hit.to).toLowerCase()} ${nounOf(document, series)}`;
    const edition = number === undefined ? 'other' : String(number.lexeme.value);
    before = board.add(
      new Mention({
        kind: 'Event',
        from: at,
        to,
        form: 'nominal',
        rule: number === undefined ? 'event-other' : RULE,
        name,
        attributes: { eventType: series.attributes.eventType ?? 'other' },
        edition,
        ...(edition === series.edition ? {} : { bare: true, passing: true }),
      }),
    );
  }
}

/** The article before it, or the word itself where it is somebody's or some time's: "Last year's". */
function startOf(document: Document, { from, to }: Hit): number | undefined {
  const article = document.hits.findEnding(from, 'definite') ?? document.hits.findEnding(from, 'indefinite');
  if (article !== undefined) return article.from;
  return /^['’]s$/.test(document.word(to - 1)) && from === document.sentenceFrom(from) ? from : undefined;
}

/** A verb of happenings is said of it or takes it as its object, or it stands beside its time and place as the one before it does. */
function isTold(document: Document, board: Board, from: number, to: number, before: Mention | undefined): boolean {
  if (document.is(to, 'preposition') && skipPreposition(document, to, ['in', 'at', 'on', 'for']) === undefined) return false;
  if (isTaken(document, from)) return !document.isWord(to) || isSet(document, board, to);
  const timed = prepositionBefore(document, from)?.role;
  if (timed === 'after' || timed === 'before') return isSet(document, board, to);
  if (!isOpen(document, from)) return false;
  const verb = document.isComma(to) ? pastAside(document, board, to) : to;
  if (verb === undefined) return false;
  if (verb > to) return document.isAny(verb, [...AUXILIARIES, 'event-verb']);
  if (before !== undefined && document.sentenceOf(before.from) === document.sentenceOf(from) && isSet(document, board, to)) return true;
  return isPredicated(document, board, to);
}

/** A verb right before it that takes happenings as its object: "will host the next". */
function isTaken(document: Document, from: number): boolean {
  return document.hits
    .at(from - 1)
    .some(({ to, lexeme }) => to === from && lexeme.class === 'event-verb' && TAKES.has((lexeme.value as VerbHit<EventVerb>).verb.sense));
}

/** Nothing stands before it that it could belong to: the start of the sentence, a comma, a word that joins or opens a clause. */
function isOpen(document: Document, from: number): boolean {
  if (from === document.sentenceFrom(from) || document.isPunctuation(from - 1)) return true;
  return (
    document.isAny(from - 1, ['and', 'but', 'complementizer', 'speech-verb', 'contrast', 'subordinator']) ||
    prepositionBefore(document, from)?.role === 'with'
  );
}

/** "was held", "will take place", "is due in May", "was in Lima". */
function isPredicated(document: Document, board: Board, from: number): boolean {
  if (document.is(from, 'preposition')) return false;
  let at = from;
  let copula = false;
  for (let steps = 0; steps < 4; steps++) {
    const next = document.hits.at(at).reduce((end, { lexeme, to }) => (AUXILIARIES.includes(lexeme.class) ? Math.max(end, to) : end), at);
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined && DONE.has(verb.lexeme.value.verb.sense))
      return at > from || (verb.lexeme.value.forms & FORM.finite) !== 0 || document.isComma(from - 1);
    if (next === at) break;
    copula ||= document.is(at, 'passive') || document.is(next - 1, 'passive');
    at = next;
  }
  return copula && isSet(document, board, at);
}

/** Its place or time stands right there. */
function isSet(document: Document, board: Board, at: number): boolean {
  const start = skipPreposition(document, at, ['in', 'at', 'on', 'for']) ?? at;
  if (document.dateEnds.has(start) || document.dateEnds.has(at) || YEAR.test(document.word(start))) return true;
  if (start === at) return document.isPunctuation(at);
  const owner = board.owner(skipDeterminers(document, start));
  return owner?.kind === 'Place' || owner?.kind === 'Country';
}

/** "The second, in Quito two years ago, was ...": behind the second comma, where time or place stand between. */
function pastAside(document: Document, board: Board, comma: number): number | undefined {
  if (!isSet(document, board, comma + 1)) return undefined;
  for (let at = comma + 2; at < Math.min(comma + LONGEST_ASIDE, document.sentenceTo(comma)); at++) if (document.isComma(at)) return at + 1;
  return undefined;
}

/** The numbered happening told of last, else the last one told of shortly before, unless a few people were just counted. */
function seriesBefore(document: Document, board: Board, at: number, numbered: boolean): Mention | undefined {
  const series = board
    .ofKind('Event')
    .filter((event) => event.from < at && event.rule !== RULE && SERIES.has(event.attributes.eventType ?? 'other'));
  const last = series.findLast(({ edition }) => edition !== undefined && edition !== 'other');
  const sentence = document.sentenceOf(at);
  const near = series.findLast(({ from, edition }) => edition !== 'other' && sentence - document.sentenceOf(from) <= FARTHEST);
  const found = (numbered ? last : undefined) ?? near ?? last;
  return found === undefined || isOfCounted(document, at) ? undefined : found;
}

/** "Two men were held. The first ...": a few of a kind counted in the sentence before. */
function isOfCounted(document: Document, to: number): boolean {
  for (let at = document.sentenceFrom(Math.max(0, document.sentenceFrom(to) - 1)); at < to; at++) {
    const count = document.hits.find<number>(at, 'number-word')?.lexeme.value ?? Number(document.word(at));
    if (count > 1 && count < FEW && document.isAny(at + 1, ['group-noun', 'plural-role'])) return true;
  }
  return false;
}

/** Its words without the number of its edition. */
function nounOf(document: Document, { from, to, form }: Mention): string {
  const number = editionWithin(document, from, to);
  if (number !== undefined) return number.from === from ? document.text(number.to, to) : document.text(from, number.from);
  const words = document.text(from, to);
  return form === 'nominal' && document.isInitial(from) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
