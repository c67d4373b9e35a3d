// "X published a survey. ... The survey said", "un rapport de X ... Le rapport indique": whose a paper is that the article told of before.
import type { PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { isOnePerson } from './person-nouns.ts';
import { isFunctionWord, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** Tokens back that "a survey" is looked for in before "the survey". */
const TOLD_BACK = 300;
/** Words between "a" and its noun, and in "the ...". */
const MOST_WORDS = 4;

/**
 * The body that a noun for a paper names as its owner or behind "by" or "from": "UNICEF's website", "a survey by Oxfam"; else the one that
 * was told of beside "a" and the same noun before.
 */
export function senderTold(document: Document, board: Board, table: EntityTable, from: number, to: number): EntityDraft | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const named = board.startingIn(from, to).filter(({ kind }) => kind === 'Organization');
  const sender = named.find((body) => sends(document, body, from, to));
  if (sender !== undefined) return table.entity(sender);
  const start = skipDeterminers(document, from);
  if (!document.is(from, 'definite') || to - start > MOST_WORDS) return undefined;
  for (let at = start; at < to; at++) if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at)) return undefined;
  if (isOnePerson(document, to - 1) || document.isAny(to - 1, ['role', 'plural-role', 'group-noun', 'organization-head', 'body-noun']))
    return undefined;
  const key = document.key(to - 1);
  for (let at = from - 1; at > Math.max(0, from - TOLD_BACK); at--) {
    if (document.key(at) !== key || document.quoteOf[at]! >= 0 || !isIndefinite(document, at)) continue;
    const bodies = table.namedIn(document.sentenceOf(at)).filter(({ draft }) => draft.kind === 'Organization');
    const by = skipPreposition(document, at + 1, ['by', 'from', 'of']);
    const behind = by === undefined ? undefined : skipDeterminers(document, by);
    return (bodies.find((body) => body.from === behind) ?? bodies.findLast((body) => body.from < at))?.draft;
  }
  return undefined;
}

/**
 * "Le rapport indique" after "X a publié un rapport", "un rapport de X": the body behind the first word for a paper that the article has
 * before, else the one named in its sentence; of the same word first, where nouns have genders.
 */
export function paperBefore(document: Document, table: EntityTable, noun: number): EntityDraft | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  const key = document.key(noun);
  const stop = Math.max(0, noun - TOLD_BACK);
  for (let at = noun - 1; at > stop; at--) {
    if (document.key(at) !== key || document.quoteOf[at]! >= 0) continue;
    const sender = senderBeside(document, table, at);
    if (sender !== undefined) return sender;
  }
  return undefined;
}

/** Words between a paper and whose it is. */
const MOST_BETWEEN = 6;

/** "un rapport annuel de X", "publié par X", "que X a publié": the body behind a preposition or a relative shortly behind the noun, else the subject of its sentence, else the only one named there. */
function senderBeside(document: Document, table: EntityTable, noun: number): EntityDraft | undefined {
  const bodies = table
    .namedIn(document.sentenceOf(noun))
    .filter(({ draft, from }) => draft.kind === 'Organization' && document.quoteOf[from]! < 0);
  const behind = bodies.find(({ from }) => {
    if (from <= noun || from - noun > MOST_BETWEEN) return false;
    const start = skipDeterminersBack(document, from);
    const preposition =
      document.hits.findEnding<PrepositionRole>(start, 'preposition') ?? document.hits.find<PrepositionRole>(start, 'preposition');
    return (
      (preposition !== undefined && SENDING.has(preposition.lexeme.value)) || document.hits.findEnding(start, 'relative') !== undefined
    );
  });
  if (behind !== undefined) return behind.draft;
  const all = new Set(bodies.map(({ draft }) => draft));
  return all.size === 1 ? [...all][0] : bodies.find(({ from }) => from - document.sentenceFrom(noun) < OPENING)?.draft;
}

/** A sentence's subject opens within so many tokens. */
const OPENING = 4;

/** "UNICEF's annual report", "a survey by Oxfam", "Oxfam figures": a noun for a paper that a body owns, or that stands before "by" or "from" and a body, a participle between at most. */
function sends(document: Document, body: Mention, from: number, to: number): boolean {
  const owned = POSSESSIVE.test(document.word(body.to)) ? body.to + 1 : body.to;
  if (owned < to && document.hits.findEnding(to, 'paper') !== undefined) return true;
  const by = document.hits.findEnding<PrepositionRole>(skipDeterminersBack(document, body.from), 'preposition');
  if (by === undefined || by.from <= from || !SENDING.has(by.lexeme.value)) return false;
  return document.hits.findEnding(by.from, 'paper') !== undefined || document.hits.findEnding(by.from - 1, 'paper') !== undefined;
}

const SENDING: ReadonlySet<string> = new Set(['by', 'from', 'of']);

function isIndefinite(document: Document, noun: number): boolean {
  for (let at = noun - 1; at >= noun - MOST_WORDS; at--) {
    if (document.is(at, 'indefinite')) return true;
    if (!document.isWord(at) || isFunctionWord(document, at)) return false;
  }
  return false;
}
