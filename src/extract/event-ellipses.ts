// Editions of a series told without their noun: "La cinquième se tiendra à Suva", "Celle de 2019 avait eu lieu à Lima".
import type { EventVerb, VerbHit } from '../lang/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { SERIES } from './event-editions.ts';
import { type Board, Mention } from './mentions.ts';
import { skipPreposition } from './phrases.ts';
import { isWhere } from './where.ts';

/** Sentences back in which the series is named. */
const FARTHEST = 2;
/** Tokens between the words of an edition and the verb that tells it was held. */
const MOST_BETWEEN = 5;

const HOLDING: ReadonlySet<string> = new Set(['happen', 'hold', 'organize', 'host', 'open']);
/** What an edition does or has done to it; what it receives or opens is something else. */
const HAPPENING: ReadonlySet<string> = new Set(['happen', 'hold', 'organize']);
const ALONE = ['perfect', 'future', 'passive', 'event-verb', 'adverb', 'pronoun', 'modal', 'preposition', 'relative'] as const;

/** Adds them, where names are chains: an article and a number or a word for another one, no noun behind, and a verb of holding beside. */
export function findEllipses(document: Document, board: Board): void {
  if (!hasChains(document)) return;
  const next = (at: number): number => document.next(at, 'ordinal-word', 'other', 'that-one');
  for (let at = next(0); at < document.count; at = next(at + 1)) {
    const words = ellipsisAt(document, at);
    if (words === undefined || document.quoteOf[at] !== -1 || !board.isFree(at, words.to) || isApposed(document, at, words.to)) continue;
    const series = seriesBefore(document, board, at);
    if (series === undefined || !isHeld(document, board, at, words.to)) continue;
    board.add(
      new Mention({
        kind: 'Event',
        from: at,
        to: words.to,
        form: 'nominal',
        rule: words.edition === 'other' ? 'event-other' : 'event-phrase',
        name: document.text(at, words.to),
        attributes: { eventType: series.attributes.eventType ?? 'other' },
        edition: words.edition,
        bare: true,
        passing: true,
      }),
    );
    at = words.to - 1;
  }
}

/** "la" + "cinquième", "le" + "prochain", "celle de 2019", "celui de Lima", and which edition it is. */
function ellipsisAt(document: Document, at: number): { to: number; edition: string } | undefined {
  if (document.is(at, 'that-one')) {
    const of = skipPreposition(document, at + 1, ['of']);
    const told = of !== undefined && (/^(?:19|20)\d\d$/.test(document.word(of)) || document.is(of, 'place'));
    return told && standsAlone(document, of! + 1) ? { to: of! + 1, edition: 'other' } : undefined;
  }
  if (document.hits.findEnding(at, 'definite') === undefined || document.isCapital(at) || !standsAlone(document, at + 1)) return undefined;
  const ordinal = document.hits.find<number>(at, 'ordinal-word');
  return { to: at + 1, edition: ordinal === undefined ? 'other' : String(ordinal.lexeme.value) };
}

/** "La prochaine réunion," + "la septième," + "aura lieu ...": said of what stands before. */
function isApposed(document: Document, from: number, to: number): boolean {
  return document.isComma(to) && document.isComma(from - 2);
}

/** No noun follows. */
function standsAlone(document: Document, at: number): boolean {
  return document.isPunctuation(at) || document.isAny(at, ALONE) || at >= document.count;
}

/** The gathering named last in the sentences before, or before in the same one. */
function seriesBefore(document: Document, board: Board, at: number): Mention | undefined {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - FARTHEST)]!;
  return board.startingIn(from, at, 'Event').findLast(({ attributes }) => SERIES.has(attributes.eventType ?? ''));
}

/** It is the subject of a verb of holding, or what one holds, or is set at a place right behind: "pour la cinquième, à Lima". */
function isHeld(document: Document, board: Board, from: number, to: number): boolean {
  const stop = document.sentenceTo(from);
  for (let at = to; at < Math.min(to + MOST_BETWEEN, stop); at++) {
    if (holds(document, at, HAPPENING)) return true;
    if (!document.isAny(at, ALONE) && !document.isComma(at) && !document.isAny(at, ['cancelled', 'negation'])) break;
  }
  for (let at = from - 2; at > Math.max(from - 2 - MOST_BETWEEN, document.sentenceFrom(from)); at--)
    if (holds(document, at, HOLDING)) return true;
  const place = board.startingIn(to, Math.min(to + MOST_BETWEEN, stop), 'Place')[0];
  return place !== undefined && isWhere(document, place.from);
}

function holds(document: Document, at: number, senses: ReadonlySet<string>): boolean {
  const sense = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.verb.sense;
  return sense !== undefined && (senses.has(sense) || (sense === 'host' && document.is(at - 1, 'passive')));
}
