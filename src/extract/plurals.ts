// "They said": the group, the pair or the persons whom the sentence before puts in focus.

import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { genderOf } from './genders.ts';
import { type Board, type Mention, Referent } from './mentions.ts';
import { namedTogether } from './named-pairs.ts';
import { prepositionBefore, skipDeterminers, skipDeterminersBack } from './phrases.ts';

/** Kinds of names that may speak together. */
const PAIRED: ReadonlySet<string> = new Set(['Person', 'Country', 'Organization']);

/** Whom a plural pronoun means, and why; `last` is who was heard last, in another paragraph if `newer`. */
export function pluralMeant(
  document: Document,
  board: Board,
  table: EntityTable,
  at: number,
  last: readonly EntityDraft[] | undefined,
  newer: boolean,
): { referents?: readonly Referent[]; entities: EntityDraft[]; why: string; certainty: number } | undefined {
  const subject = pluralSubject(document, board, at);
  if (subject !== undefined) return { referents: subject, entities: [], why: 'those of whom the paragraph tells', certainty: 0.7 };
  const opening = openingGroup(document, board, table, at);
  if (opening !== undefined) return { entities: [opening], why: 'the group that opens the sentence before', certainty: 0.75 };
  const pair = openingPair(document, board, table, at);
  if (pair.length > 1) return { entities: pair, why: 'those who open the sentence before', certainty: 0.7 };
  const together = newer ? namedTogether(document, table, at) : [];
  if (together.length > 0) return { entities: [...together], why: 'the two persons of the sentence before', certainty: 0.65 };
  if (last !== undefined && (last.length > 1 || last[0]?.kind !== 'Person'))
    return { entities: [...last], why: 'last collective speaker', certainty: 0.75 };
  const two = namedTogether(document, table, at);
  if (two.length > 0) return { entities: [...two], why: 'the two persons of the sentence before', certainty: 0.65 };
  const group = latestGroup(document, board, table, at);
  return group === undefined ? undefined : { entities: [group], why: 'the group named last', certainty: 0.6 };
}

/** "Les pêcheurs ont manifesté. Ils ...", "La Suède et la Norvège ont réagi. Elles ...": the collective or the pair that this sentence, or the one before, has as a subject, where nouns have genders. */
function pluralSubject(document: Document, board: Board, at: number): readonly Referent[] | undefined {
  if (document.pack.pack.grammar.genders === undefined) return undefined;
  const here = document.sentenceOf(at);
  for (let sentence = here; sentence >= Math.max(0, here - 1); sentence--) {
    const from = document.sentences.from[sentence]!;
    if (document.paragraphOf(from) !== document.paragraphOf(at)) return undefined;
    const stop = Math.min(at, from + LONGEST_OPENING, document.sentences.to[sentence]!);
    for (let token = from; token < stop; token++) {
      if (document.quoteOf[token]! >= 0 || governed(document, token)) continue;
      const owner = board.owner(token);
      if (owner !== undefined && owner.from === token) {
        const several = owner.kind === 'Group' ? [owner] : pairFrom(document, board, owner);
        if (several.length > 0) return several.map((mention) => new Referent({ ...mention, mention }));
        token = owner.to - 1;
        continue;
      }
      const noun = document.hits.find(token, 'collective') ?? document.hits.find(token, 'group-noun');
      const plural = noun !== undefined && noun.to <= stop && isPlural(document, skipDeterminersBack(document, noun.from), noun.from);
      if (plural) return [new Referent({ from: noun.from, to: noun.to, kind: 'Group' })];
    }
  }
  return undefined;
}

/** Tokens within which a sentence has its subject. */
const LONGEST_OPENING = 24;

/** A determiner of several opens the phrase, or none of one. */
function isPlural(document: Document, start: number, noun: number): boolean {
  for (let at = start; at < noun; at++) if (genderOf(document, at) !== undefined || document.word(at).length < 3) return false;
  return true;
}

/** A preposition stands before a token's determiners. */
function governed(document: Document, at: number): boolean {
  return prepositionBefore(document, at) !== undefined || prepositionBefore(document, skipDeterminersBack(document, at)) !== undefined;
}

/** "La Suède et la Norvège": two of one kind joined, neither a person with words of office. */
function pairFrom(document: Document, board: Board, first: Mention): readonly Mention[] {
  const and = PAIRED.has(first.kind) ? document.hits.find(first.to, 'and') : undefined;
  const second = and === undefined ? undefined : board.owner(skipDeterminers(document, and.to));
  return second !== undefined && second.kind === first.kind && second.from === skipDeterminers(document, and!.to) ? [first, second] : [];
}

/** "She met the fishermen. They warned ...", "The delegates adopted a text by which they ...": the group named last, in this sentence or the one before. */
function latestGroup(document: Document, board: Board, table: EntityTable, at: number): EntityDraft | undefined {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
  if (document.paragraphOf(from) !== document.paragraphOf(at)) return undefined;
  const named = table.entity(board.startingIn(from, at, 'Group').findLast((mention) => document.quoteOf[mention.from]! < 0));
  if (named !== undefined) return named;
  for (let noun = at - 1; noun >= from; noun--) {
    const hit = document.quoteOf[noun]! < 0 && board.isFree(noun, noun + 1) ? document.hits.find(noun, 'group-noun') : undefined;
    if (hit === undefined || hit.to > at || document.isCapital(noun) !== document.isInitial(noun)) continue;
    return table.group(new Referent({ from: skipDeterminersBack(document, hit.from), to: hit.to, kind: 'Group' }));
  }
  return undefined;
}

/** "The two ministers held talks. They agreed ...": the counted group that opens the sentence before, in the same paragraph. */
function openingGroup(document: Document, board: Board, table: EntityTable, at: number): EntityDraft | undefined {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
  if (document.paragraphOf(from) !== document.paragraphOf(at)) return undefined;
  const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
  const group = board
    .startingIn(from, Math.min(headLast ? from + 3 : document.sentences.to[document.sentenceOf(from)]!, at), 'Group')
    .find((mention) => headLast || (prepositionBefore(document, mention.from) === undefined && mention.attributes.count !== undefined));
  return group === undefined || document.quoteOf[group.from]! >= 0 ? undefined : table.entity(group);
}

/** "Ghana and Mali objected. The map, they said, ...": two of one kind joined at the start of the sentence before, in the same paragraph, where nouns come last. */
function openingPair(document: Document, board: Board, table: EntityTable, at: number): EntityDraft[] {
  const from = document.sentences.from[Math.max(0, document.sentenceOf(at) - 1)]!;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.paragraphOf(from) !== document.paragraphOf(at)) return [];
  const first = board.owner(from);
  const and = first === undefined ? undefined : document.hits.find(first.to, 'and');
  const second = and === undefined ? undefined : board.owner(and.to);
  if (first?.from !== from || second?.from !== and?.to || first.kind !== second?.kind || !PAIRED.has(first.kind)) return [];
  return [first, second].flatMap((mention) => table.entity(mention) ?? []);
}
