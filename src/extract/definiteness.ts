// Determiners, possessors and demonstratives around a title: whether it points back to somebody.

import type { Hit } from '../rules/index.ts';
import { comparisonKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isFunctionWord, isKnownVerb, possessiveEnding } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** "that minister", not "said that Minister X": behind a verb of saying the word opens what was said. */
function demonstrativeBefore(document: Document, at: number): Hit | undefined {
  const hit = document.hits.findEnding(at, 'demonstrative');
  const opens =
    hit !== undefined && document.is(hit.from, 'complementizer') && document.hits.findEnding(hit.from, 'speech-verb') !== undefined;
  return opens ? undefined : hit;
}

/** The determiner, possessor or demonstrative around a title, and the gender it tells. */
export function readDefiniteness(document: Document, board: Board, title: Title): void {
  const { hits } = document;
  readGender(document, title);
  reachDeterminer(document, board, title);
  const bare = document.pack.pack.grammar.bareDefinite === true;
  const before = hits.findEnding(title.from, 'definite') ?? (bare ? undefined : demonstrativeBefore(document, title.from));
  const indefinite = hits.findEnding(title.from, 'indefinite');
  if (before !== undefined) {
    const several = document.is(before.from, 'several');
    title.definite = !several;
    title.indefinite = several;
    if (isOfRelative(document, before.from)) title.possessive = true;
    title.from = before.from;
  } else if (document.is(title.from, 'definite')) title.definite = true;
  else if (isPossessed(document, title)) {
    title.definite = true;
    title.possessive = true;
  } else if (indefinite !== undefined) {
    title.indefinite = true;
    title.from = indefinite.from;
  }
  const { nounOrder, genders } = document.pack.pack.grammar;
  const after = nounOrder === 'head-first' && genders === undefined ? demonstrativeAfter(document, title.to) : undefined;
  if (after !== undefined) {
    title.definite = true;
    title.to = after;
  }
}

/** "Osaka-born", "Lagos-based": a place that a plain word is glued to. */
const GLUED = /-\p{Ll}+$/u;

/** "the plant manager", "the programme's director": plain nouns between a determiner and the word of office. */
function reachDeterminer(document: Document, board: Board, title: Title): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || board.owner(title.from)?.from === title.from) return;
  let possessed = false;
  let people: Mention | undefined;
  for (let at = title.from, steps = 0; steps < 4; steps++) {
    if (at < title.from && document.isAny(at - 1, ['definite', 'indefinite'])) {
      if (possessed) title.possessed = true;
      title.country ??= people;
      title.from = at;
      return;
    }
    if (at < title.from && possessiveEnding(document, at) !== undefined) {
      title.from = at;
      return;
    }
    const origin = title.role.kind === 'occupation' ? originEnding(board, at) : undefined;
    if (origin !== undefined) {
      if (origin.rule === 'demonym') people = origin;
      at = origin.from;
      continue;
    }
    const before = POSSESSIVE.test(document.word(at - 1)) ? at - 2 : at - 1;
    if (before < at - 1) {
      at = before + 1;
      possessed = true;
    }
    if (document.isCapital(before) && possessiveEnding(document, before) !== undefined && board.isFree(before, at)) {
      title.from = before;
      return;
    }
    if (before <= document.sentenceFrom(at) || !document.isWord(before) || !board.isFree(before, at)) return;
    if (document.isCapital(before) && !GLUED.test(document.word(before))) return;
    if (isFunctionWord(document, before) || isKnownVerb(document, before)) return;
    at = before;
  }
}

/** "the Italian market vendor", "the Mombasa resident": a people or a place before the words of a trade. */
function originEnding(board: Board, at: number): Mention | undefined {
  const owner = board.owner(at - 1);
  return owner?.to === at && (owner.rule === 'demonym' || owner.kind === 'Place') ? owner : undefined;
}

/** By a feminine determiner ("la biologiste"), the role word, else by the determiner where the language has one that tells. */
function readGender(document: Document, title: Title): void {
  const genders = document.pack.pack.grammar.genders;
  const determiner = comparisonKey(document.word(title.from - 1));
  const feminine = genders?.female.includes(determiner) === true;
  const gender = feminine ? 'female' : (title.role.gender ?? (genders?.male.includes(determiner) === true ? 'male' : undefined));
  if (gender !== undefined) title.gender = gender;
}

/** "its chairman", "sa présidente", "juru bicaranya". */
function isPossessed(document: Document, title: Title): boolean {
  if (title.role.possessive === true) return true;
  return possessiveEnding(document, title.from) !== undefined || isOfRelative(document, title.from);
}

/** "the union, whose chair X", "l'agence, dont le directeur X": a relative behind a comma, right before an office. */
function isOfRelative(document: Document, at: number): boolean {
  const { grammar } = document.pack.pack;
  const relative = document.hits.findEnding(at, 'relative');
  return relative !== undefined && (grammar.possessiveRelatives ?? []).includes(document.key(relative.from));
}

const FARTHEST = 5;

/** The end of a demonstrative that closes the description: "menteri itu", "perempuan 61 tahun itu", "diplomat asal Etiopia itu". */
function demonstrativeAfter(document: Document, at: number): number | undefined {
  for (let next = at; next < Math.min(at + FARTHEST, document.sentenceTo(at - 1)); next++) {
    const hit = document.hits.find(next, 'demonstrative');
    if (hit !== undefined) return hit.to;
    if (next === at && document.is(next, 'relative')) return relativeClosed(document, next);
    if (!document.isWord(next) || isKnownVerb(document, next) || document.isAny(next, INSIDE_STOP)) return undefined;
    if (document.is(next, 'preposition') && document.is(next + 1, 'event-head')) return undefined;
  }
  return undefined;
}

const LONGEST_RELATIVE = 12;

/** "perempuan yang baru dua bulan menjabat itu": where nouns take no article, the demonstrative behind a relative clause, a verb or a mark behind it. */
function relativeClosed(document: Document, from: number): number | undefined {
  if (document.pack.pack.grammar.bareDefinite !== true) return undefined;
  for (let at = from + 2; at < Math.min(from + LONGEST_RELATIVE, document.sentenceTo(from)); at++) {
    const hit = document.hits.find(at, 'demonstrative');
    if (
      hit !== undefined &&
      (isKnownVerb(document, hit.to) || document.isPunctuation(hit.to) || document.isAny(hit.to, ['adverb', 'negation', 'perfect']))
    )
      return hit.to;
    if (document.isPunctuation(at)) return undefined;
  }
  return undefined;
}

const INSIDE_STOP = [
  'perfect',
  'future',
  'modal',
  'negation',
  'adverb',
  'complementizer',
  'relative',
  'and',
  'or',
  'but',
  'pronoun',
  'given-name',
  'subordinator',
  'contrast',
  'role',
];
