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
    if (document.word(to - 1) !== ':' || document.quoteOf[from] !== -1 || !tellsPresence(document, from, to)) continue;
    const events = context.events.at(from, 'ATTENDED').flatMap(({ mention }) => context.table.entity(mention) ?? []);
    for (const line of linesAfter(document, sentence)) {
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
    if (document.isAny(at, ['negation', 'cancelled', 'conditional', 'speech-verb'])) return false;
    there ||= document.is(at, 'roll');
    there ||= document.hits.at(at).some((hit) => hit.lexeme.class === 'event-verb' && PRESENCE.includes(senseOf(hit.lexeme.value)));
  }
  return there;
}

function senseOf(value: unknown): string {
  return (value as { verb: { sense: string } }).verb.sense;
}

/** The sentences behind one that open with a bullet, each to the next one. */
function linesAfter(document: Document, sentence: number): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  for (let next = sentence + 1; next < document.sentences.count && lines.length < MOST_LINES; next++) {
    const from = document.sentences.from[next]!;
    if (!BULLET.test(document.word(from))) break;
    lines.push({ from, to: document.sentences.to[next]! });
  }
  return lines;
}

/** The person a line names, else the body or state it opens with. */
function firstNamed({ board, table }: RelationContext, from: number, to: number): EntityDraft | undefined {
  const person = board.startingIn(from, to, 'Person')[0];
  const other = board
    .startingIn(from, Math.min(from + 5, to))
    .find(({ kind }) => kind === 'Organization' || kind === 'Country' || kind === 'Group');
  return table.entity(person ?? other);
}
