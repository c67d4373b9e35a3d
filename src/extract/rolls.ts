// Lists under a line that tells of presence: "Étaient présents :" and one participant a line.
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { pair, type RelationContext } from './fillers.ts';
import type { RelationDraft } from './positions.ts';

/** How many lines a list goes on. */
const MOST_LINES = 40;

/** A line of a list opens with one of these, a number or a letter in brackets. */
const BULLET = /^(?:[-–—•·*‣▪◦]|\d{1,2}[.)]?)$/;

/** Senses of verbs that tell who was there. */
const PRESENCE: readonly string[] = ['attend', 'join', 'speak', 'gather'];

/** ATTENDED for those listed line by line under a sentence that ends in a colon and tells who was there. */
export function listedPresent(context: RelationContext): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  for (let sentence = 0; sentence + 1 < document.sentences.count; sentence++) {
    const from = document.sentences.from[sentence]!;
    const to = document.sentences.to[sentence]!;
    const colon = colonOf(document, from, to);
    if (colon === undefined || document.quoteOf[from] !== -1 || !tellsPresence(document, from, colon)) continue;
    const lines = linesAfter(context, sentence);
    if (colon + 1 < to && lines.length > 0 && isItem(context, colon + 1, to)) lines.push({ from: colon + 1, to });
    const events = context.events.at(colon, 'ATTENDED').flatMap(({ mention }) => context.table.entity(mention) ?? []);
    for (const line of lines) {
      const listed = firstNamed(context, line.from, line.to);
      const reading = {
        type: 'ATTENDED',
        jointly: false,
        role: undefined,
        status: undefined,
        rule: 'listed-present',
        confidence: 0.8,
      } as const;
      if (listed !== undefined) found.push(...pair(context, [listed], events, reading, line.from));
    }
  }
  return found;
}

/** A verb or a word of presence, not negated. */
function tellsPresence(document: Document, from: number, to: number): boolean {
  let there = false;
  for (let at = from; at < to; at++) {
    if (document.isAny(at, ['negation', 'cancelled', 'conditional'])) return false;
    if (document.is(at, 'speech-verb') && !document.isCapital(at)) return false;
    there ||= document.is(at, 'roll');
    there ||= document.hits.at(at).some((hit) => hit.lexeme.class === 'event-verb' && PRESENCE.includes(senseOf(hit.lexeme.value)));
  }
  return there;
}

function senseOf(value: unknown): string {
  return (value as { verb: { sense: string } }).verb.sense;
}

/** The colon that ends a sentence, or that the first item stands behind in the same line. */
function colonOf(document: Document, from: number, to: number): number | undefined {
  if (document.word(to - 1) === ':') return to - 1;
  if (!document.is(from, 'definite')) return undefined;
  for (let at = from; at < Math.min(from + LONGEST_HEAD, to); at++) if (document.word(at) === ':') return at;
  return undefined;
}

const LONGEST_HEAD = 24;

/** The lines behind a sentence that open with a bullet, or with the name or office of a person and tell no more than who it is. */
function linesAfter(context: RelationContext, sentence: number): { from: number; to: number }[] {
  const { document } = context;
  const { sentences } = document;
  const lines: { from: number; to: number }[] = [];
  for (let next = sentence + 1; next < sentences.count && lines.length < MOST_LINES; ) {
    const from = sentences.from[next]!;
    const paragraph = sentences.paragraph[next];
    if (paragraph === sentences.paragraph[sentence]) break;
    while (next < sentences.count && sentences.paragraph[next] === paragraph) next++;
    const to = sentences.to[next - 1]!;
    if (!BULLET.test(document.word(from)) && !isItem(context, from, to)) break;
    lines.push({ from, to });
  }
  return lines;
}

/** "H.E. Ana Prado, President of Peru;": the name of a person or the words of an office open the line, and no verb tells more of them. */
function isItem({ document, board }: RelationContext, from: number, to: number): boolean {
  const person = board.startingIn(from, to, 'Person')[0];
  if (person === undefined) return false;
  const title = board.titlesOf(person)[0];
  const first = title === undefined ? person.from : Math.min(title.from, person.from);
  for (let at = from; at < first; ) {
    const lead = document.hits.find(at, 'honorific') ?? document.hits.find(at, 'rank') ?? document.hits.find(at, 'definite');
    if (lead === undefined && document.word(at) !== '.') return false;
    at = lead?.to ?? at + 1;
  }
  for (let at = person.to; at < to; at++)
    if (!document.isCapital(at) && document.isAny(at, ['speech-verb', 'perfect', 'passive', 'future', 'modal', 'pronoun'])) return false;
  return true;
}

/** The person a line names, else the body or state it opens with. */
function firstNamed({ board, table }: RelationContext, from: number, to: number): EntityDraft | undefined {
  const person = board.startingIn(from, to, 'Person')[0];
  const other = board
    .startingIn(from, Math.min(from + 5, to))
    .find(({ kind }) => kind === 'Organization' || kind === 'Country' || kind === 'Group');
  return table.entity(person ?? other);
}
