// Where reported content ends: at a contrast, at a second report of the same subject, at the end of its clause.
import { type EventVerb, FORM, type PrepositionRole, type Pronoun, type VerbHit } from '../lang/index.ts';
import { readGap } from './cue-gaps.ts';
import { type Cue, isNextReport } from './cues.ts';
import type { Document } from './document.ts';
import { mainClauseComma } from './fronted-reports.ts';
import { isAsserted, opensOtherReport } from './other-reports.ts';
import { opensPredicateOf, takesNoun } from './reporter-predicates.ts';
import type { Sieve } from './sieve.ts';

/** Tokens of content at least before words for the occasion on which it was told. */
const SHORTEST = 3;

/** "kêu gọi hành động" + "khi phát biểu tại X": the occasion on which it was told. */
function opensOccasion(document: Document, at: number): boolean {
  if (!document.is(at, 'telling-occasion')) return false;
  const verb = document.hits.find<VerbHit<EventVerb>>(at + 1, 'event-verb')?.lexeme.value.verb.sense;
  return verb === 'speak' || document.is(at + 1, 'speech-verb');
}

/** Where reported content ends: before a contrast clause, a second cue of the same subject, or the sentence's last mark. */
export function contentEnd(sieve: Sieve, cue: Cue, from: number, complemented = false): number {
  const { document } = sieve;
  const stop = mainClauseComma(sieve, cue, from) ?? document.sentenceTo(cue.group.verb);
  let end = stop;
  const inRelative = isInRelative(sieve, cue) || isAbsolute(document, cue);
  for (let at = from + 1; at < stop; at++) {
    if (document.quoteOf[at]! >= 0) continue;
    if (inRelative && document.isComma(at)) {
      end = at;
      break;
    }
    if (document.is(at, 'contrast') && document.isComma(at - 1) && isReporters(sieve, at, stop) && !isOfContent(sieve, at, stop)) {
      end = at - 1;
      break;
    }
    if (cue.group.gerund && document.isComma(at) && isCueBehindAside(sieve, cue, at)) {
      end = at;
      break;
    }
    if (document.word(at) === ';' && closesAtSemicolon(sieve, cue, at, complemented)) {
      end = at;
      break;
    }
    if (document.quoteOf[at - 1]! >= 0 && document.isComma(at - 2) && sieve.cueAt.get(at)?.group.gerund === true) {
      end = at;
      break;
    }
    if (!complemented && opensGerund(sieve, at)) {
      end = document.is(at - 1, 'adverb') && at - 1 > from ? at - 1 : at;
      break;
    }
    if (opensVerdict(document, at) || (at >= from + SHORTEST && opensOccasion(document, at))) {
      end = at;
      break;
    }
    if (opensSource(sieve, at) || opensLastSource(sieve, at, stop)) {
      end = at;
      break;
    }
    if (opensOtherReport(sieve, cue, from, at) || (document.isComma(at) && document.is(at + 1, 'accompanying'))) {
      end = at;
      break;
    }
    if (opensNextReport(sieve, at)) {
      end = document.isComma(at - 1) ? at - 1 : at;
      break;
    }
    if (opensPredicateOf(sieve, cue, from, at, complemented)) {
      end = at;
      break;
    }
    const second = secondCue(sieve, cue, at);
    if (
      second !== undefined &&
      !isContentVerb(
        sieve,
        second,
        complemented ||
          asksToTell(cue, second) ||
          !(takesNoun(cue) || isLinked(sieve, at) || (at - from > 3 && opensOwn(sieve, cue, second, at))),
      )
    ) {
      end = document.isComma(at - 1) ? at - 1 : at;
      break;
    }
  }
  return sieve.trimEnd(from, end === stop ? sieve.pastSentence(from, end) : end);
}

/** "Ghana's delegate, recalling the famine of 1984, stressed that ...": the comma before the verb whose subject the participle stands beside. */
function isCueBehindAside({ document, cueAt }: Sieve, cue: Cue, comma: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isComma(cue.group.from - 1)) return false;
  const next = cueAt.get(document.is(comma + 1, 'adverb') ? comma + 2 : comma + 1);
  return next !== undefined && !next.group.gerund && (next.forms & FORM.finite) !== 0;
}

/** Behind a semicolon somebody else reports; where nouns come last no noun phrase goes on there, and the other may stand farther. */
function closesAtSemicolon(sieve: Sieve, cue: Cue, at: number, complemented: boolean): boolean {
  if (sieve.document.pack.pack.grammar.nounOrder !== 'head-last') return cueWithin(sieve, at + 1, at + 8);
  return (!complemented && takesNoun(cue)) || cueWithin(sieve, at + 1, at + FARTHEST_OTHER);
}

const FARTHEST_OTHER = 14;

/** "; theo bà, ...", ", bởi theo ông, ...": where verbs show no tense, another report of the same person behind a mark. */
function opensSource(sieve: Sieve, mark: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.bareDefinite !== true || !(document.isComma(mark) || document.word(mark) === ';')) return false;
  const at = document.isAny(mark + 1, ['subordinator', 'and', 'but', 'contrast']) ? mark + 2 : mark + 1;
  const source = document.hits.find(at, 'according-to');
  const whom = source === undefined ? undefined : sieve.referents.at(source.to);
  return whom?.from === source?.to && (whom?.kind === 'Person' || whom?.kind === 'Pronoun') && document.isComma(whom.to);
}

/** "..., a claim the council rejects", "... - a view that Peru shares": behind a comma or a dash what the reporter calls the words said; where nouns come last. */
function opensVerdict(document: Document, mark: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !/^[,–—-]$/.test(document.word(mark))) return false;
  const article = document.hits.find(mark + 1, 'indefinite');
  if (article === undefined) return false;
  for (let at = article.to; at < article.to + LONGEST_VERDICT; at++) {
    const noun = document.hits.find(at, 'nominal-cue');
    if (noun !== undefined)
      return document.isAny(noun.to, ['relative', 'complementizer', 'definite', 'pronoun', 'passive']) || document.isCapital(noun.to);
    if (!document.isWord(at)) return false;
  }
  return false;
}

const LONGEST_VERDICT = 3;

/** ", according to state radio.": a source behind the last comma of the sentence told all of it. */
function opensLastSource({ document }: Sieve, comma: number, stop: number): boolean {
  if (!document.isComma(comma) || !document.is(comma + 1, 'according-to')) return false;
  for (let at = comma + 1; at < stop; at++) if (document.isComma(at)) return false;
  return true;
}

/** Where verbs show no tense, a clause set against the content is of the content as well, unless it reports something itself. */
export function isReporters(sieve: Sieve, contrast: number, stop: number): boolean {
  if (sieve.document.pack.pack.grammar.bareDefinite !== true || sieve.document.is(contrast, 'accompanying')) return true;
  return cueWithin(sieve, contrast, stop);
}

/** "said the line would close in May, but would reopen in June", "..., but she knew the risk": behind a word of contrast what would be and what the same person thinks is of the content. */
function isOfContent({ document, cueAt }: Sieve, contrast: number, stop: number): boolean {
  for (let at = contrast + 1; at < stop && !document.isComma(at); at++) {
    const other = cueAt.get(at);
    if (other !== undefined) return BELIEFS.has(other.verb.sense) && at <= contrast + 3 && isSamePerson(document, contrast + 1);
    if (document.is(at, 'future-in-past')) return true;
  }
  return false;
}

/** "Le Mali, qui accuse ..., a rompu": a cue in a relative clause that a comma opened; the next comma closes it. */
function isInRelative(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  for (let at = cue.group.from - 1; at > document.sentenceFrom(cue.group.verb); at--) {
    if (document.is(at, 'relative') && !document.is(at, 'complementizer')) return document.isComma(at - 1);
    if (document.isPunctuation(at)) return false;
  }
  return false;
}

/** "Le port jugeant que ..., la grue a été vendue": a participle right behind the subject that opens the sentence; the next comma closes it. */
function isAbsolute(document: Document, { group }: Cue): boolean {
  const first = document.sentenceFrom(group.verb);
  if (!group.gerund || document.pack.pack.grammar.genders === undefined || group.from - first < 2) return false;
  for (let at = first; at < group.from; at++)
    if (document.isPunctuation(at) || document.isAny(at, ['preposition', 'speech-verb', 'event-verb', 'perfect', 'passive'])) return false;
  return true;
}

export function cueWithin(sieve: Sieve, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (sieve.cueAt.has(at)) return true;
  return false;
}

/** "and" or "but", after a comma or without one. */
function isLinked(sieve: Sieve, at: number): boolean {
  const { document } = sieve;
  return document.isAny(at, ['and', 'but']) || (document.isComma(at) && document.isAny(at + 1, ['and', 'but']));
}

/** ", khẳng định ...": a verb of saying right behind a comma, where the word for "that" is mostly left out. */
function opensOwn({ document }: Sieve, cue: Cue, second: Cue, comma: number): boolean {
  return (
    cue.verb.sense !== 'agree' && document.pack.pack.text.longestWins === true && document.isComma(comma) && second.group.from === comma + 1
  );
}

/**
 * Where verbs show no tense, a bare verb of saying inside a complement or a list may as well be the content's own: it is a second
 * cue only with a complementizer of its own.
 */
function isContentVerb(sieve: Sieve, second: Cue, doubtful: boolean): boolean {
  if (!doubtful || second.verb.infinitive !== undefined) return false;
  const { document } = sieve;
  if (document.pack.pack.grammar.complementizers.includes(document.key(second.group.to - 1))) return false;
  return !readGap(document, sieve.referents, second, second.group.to).complementizer;
}

/** "meminta petugas memeriksa kapal dan melaporkan hasilnya": what is asked of somebody may be to report something. */
function asksToTell(cue: Cue, second: Cue): boolean {
  return (cue.verb.sense === 'ask' || cue.verb.sense === 'urge') && (second.verb.sense === 'report' || second.verb.sense === 'say');
}

/** "would drop the fee, beginning in May": a participle of a verb that reports quotes alone, none behind it; where nouns come last. */
function isStarting({ document }: Sieve, { group, verb: { content } }: Cue): boolean {
  if (!group.gerund || document.pack.pack.grammar.nounOrder !== 'head-last' || content.some((frame) => frame !== 'quote')) return false;
  for (let at = group.to; at < document.sentenceTo(group.verb); at++) if (document.quoteOf[at]! >= 0) return false;
  return true;
}

/** "urged the council to drop the plan and admit its mistakes": a bare form goes with the task, not with a past; where only bare forms are infinitives. */
function isTaskOf(cue: Cue, second: Cue): boolean {
  return (second.forms & FORM.infinitive) !== 0 && (second.forms & FORM.finite) !== 0 && (cue.forms & FORM.infinitive) === 0;
}

/** "said she hoped to stand and knew the risk": what somebody thinks behind what somebody says is said as well. */
function isBelief(cue: Cue, second: Cue): boolean {
  return BELIEFS.has(second.verb.sense) && !BELIEFS.has(cue.verb.sense) && !second.group.gerund;
}

const BELIEFS: ReadonlySet<string> = new Set(['think']);

/** A cue in the same form after "and" or a comma, with nothing but adverbs and auxiliaries before it. */
function secondCue(sieve: Sieve, cue: Cue, at: number): Cue | undefined {
  const { document } = sieve;
  const comma = document.isComma(at) ? at + 1 : at;
  const joint = document.hits.find(comma, 'and') ?? document.hits.find(comma, 'but') ?? document.hits.find(comma, 'accompanying');
  const from = joint?.to ?? comma;
  if (from === at) return undefined;
  for (let next = from; next < from + 6 && next < document.count; next = document.hits.find(next, 'adverb')?.to ?? next + 1) {
    const second = sieve.cueAt.get(next);
    if (second !== undefined && isStarting(sieve, second)) return undefined;
    if (second !== undefined && document.pack.pack.grammar.nounOrder === 'head-last' && (isTaskOf(cue, second) || isBelief(cue, second)))
      return undefined;
    if (second !== undefined)
      return (second.forms & cue.forms) !== 0 || second.group.gerund || (isAsserted(second) && isAsserted(cue)) ? second : undefined;
    if (next === from && document.isComma(at) && from > comma && isSamePerson(document, next)) continue;
    const task = (document.isComma(at) || joint !== undefined) && next === from ? gerundBehind(sieve, next) : undefined;
    if (task !== undefined) return task;
    if (!document.isAny(next, ['adverb', 'perfect', 'and', 'jointly', 'but']) && !document.isComma(next)) return undefined;
  }
  return undefined;
}

/** "... avant d'ajouter que ...": what the same person said next, where nouns have genders. */
function opensNextReport({ document, cueAt }: Sieve, at: number): boolean {
  const before = document.hits.find<PrepositionRole>(at, 'preposition');
  return before?.lexeme.value === 'before' && cueAt.has(before.to) && isNextReport(document, cueAt.get(before.to)!);
}

/** "a salué un succès en rappelant que ...": a participle of saying right behind a preposition, where nouns have genders. */
function opensGerund({ document, cueAt }: Sieve, at: number): boolean {
  const next = cueAt.get(at + 1);
  return next?.group.gerund === true && document.pack.pack.grammar.genders !== undefined && document.is(at, 'preposition');
}

/** ", en précisant que", ", tout en invitant": a participle of saying behind a preposition, where nouns have genders. */
function gerundBehind(sieve: Sieve, at: number): Cue | undefined {
  if (sieve.document.pack.pack.grammar.genders === undefined) return undefined;
  for (let next = at + 1; next <= at + 2; next++) {
    if (!sieve.document.is(next - 1, 'preposition')) continue;
    const cue = sieve.cueAt.get(next);
    if (cue?.group.gerund === true) return cue;
  }
  return undefined;
}

/** "..., and he urged": a subject pronoun of the third person, where verbs show their tense. */
function isSamePerson(document: Document, at: number): boolean {
  const pronoun = document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value;
  return document.pack.pack.grammar.nounOrder === 'head-last' && pronoun?.person === 3 && pronoun.use === 'subject';
}

/** "Mais pour X, ...": a word of contrast alone before it in the sentence. */
export function isBehindContrast(sieve: Sieve, at: number): boolean {
  const first = sieve.trimStart(sieve.document.sentenceFrom(at));
  return ['but', 'contrast', 'and'].some((name) => sieve.document.hits.find(first, name)?.to === at);
}
