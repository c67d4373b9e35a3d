// One stage of the sieve: reported content outside quotation marks, before its cue or after it.
import type { Pronoun } from '../lang/index.ts';
import { isEmpty, isTopicOf, pastAddressee } from './addressees.ts';
import { isAdjunctOnly, isSetting } from './adjuncts-before.ts';
import { invertedSubject, speakerBefore } from './attribution.ts';
import { endsWithComma, isTag, nameBeforeApposition, nounAtEnd, phraseStart } from './attribution-end.ts';
import { contentEnd, cueWithin } from './content-bounds.ts';
import { goesOnFromBefore, opensOwnClause } from './content-openings.ts';
import {
  calledStart,
  holdsVerb,
  isConnective,
  isDoer,
  isGapped,
  isInTopic,
  isMereObject,
  isShortClause,
  leastBefore,
  opensTask,
  plainStart,
  startsReport,
} from './content-starts.ts';
import { addressedEvent, readGap } from './cue-gaps.ts';
import { type Cue, comparisonStart } from './cues.ts';
import { datelineEnd } from './datelines.ts';
import type { Document } from './document.ts';
import { asideEnd } from './inserted-asides.ts';
import { insertedCue } from './inserted-cues.ts';
import { opensPredicate, PREDICATES, restBehindAdjunct, secondClause } from './inserted-rest.ts';
import { isInterruptedSubject } from './interrupted-subjects.ts';
import type { Referent } from './mentions.ts';
import { addReportWithin } from './nested-reports.ts';
import { isFoundOut, isRelativeClause } from './no-content.ts';
import { isInObjectRelative } from './object-relatives.ts';
import { isFunctionWord, skipDeterminers } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import { isRelay } from './relays.ts';
import type { Sieve } from './sieve.ts';
import { isTail, isUnparted } from './tails.ts';
import { gathered, isDeclined, isHung, isPlainlyTold, isSomebodyPraised } from './who-tells.ts';

/** X said that ...; X stressed the need to ...; mixed where the content reaches into quotation marks. */
export function cueThenContent(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const { content } = cue.verb;
  if (isInsertedFused(sieve, cue) || isHung(document, cue)) return false;
  const gap = readGap(document, sieve.referents, cue, cue.group.to);
  if (comparisonStart(document, cue.group.from) < cue.group.from && !gap.complementizer) return false;
  if (!gap.complementizer && !gap.colon && !content.some((frame) => frame === 'bare' || frame === 'object' || frame === 'infinitive'))
    return false;
  if (!gap.complementizer && (document.is(gap.to, 'and') || cue.verb.subject === 'after')) return false;
  const start = gap.complementizer || gap.colon ? gap.to : plainStart(sieve, cue, gap.to);
  if (start === undefined) return false;
  const inserted = document.isAny(cue.group.to + 1, ['according-to', 'voice']) || asideEnd(document, cue.group.to) === gap.to;
  if (!inserted && !gap.complementizer && !gap.colon && document.isComma(gap.to - 1) && gap.to > cue.group.to && !content.includes('bare'))
    return false;
  if (document.isComma(cue.group.to) && !gap.complementizer && !gap.colon && startsReport(sieve, cue.group.to)) return false;
  if (document.isComma(gap.to - 1) && sieve.cueAt.get(gap.to)?.group.gerund === true) return false;
  if (isInTopic(sieve, cue) || (!gap.complementizer && !gap.colon && isInObjectRelative(sieve, cue))) return false;
  const plain = sieve.trimStart(start);
  const called = gap.complementizer || gap.colon ? plain : calledStart(sieve, cue, plain, document.sentenceTo(cue.group.verb));
  const from = called === undefined ? undefined : (document.hits.find(called, 'fact')?.to ?? called);
  if (from === undefined) return false;
  if (!gap.complementizer && !gap.colon && from > gap.to && document.is(from, 'and')) return false;
  if (gap.complementizer && isRelativeClause(document, cue, from)) return false;
  const turned = document.isAny(from, ['but', 'contrast']) && !opensOwnClause(document, from);
  if (!gap.complementizer && document.isComma(from - 1) && turned && document.isComma(cue.group.to)) return false;
  const to = contentEnd(sieve, cue, from, gap.complementizer);
  if (cue.verb.sense === 'find' && !gap.complementizer && !gap.colon && (isFoundOut(document, cue) || !holdsVerb(sieve, from, to)))
    return false;
  if (!gap.complementizer && !gap.colon && isMereObject(document, cue, from, to)) return false;
  if (!gap.complementizer && !gap.colon && !opensTask(sieve, cue, from, to)) return false;
  if (
    !gap.complementizer &&
    (document.is(from, 'impersonal') || isDeclined(document, cue, from) || isSomebodyPraised(sieve, cue, from, to))
  )
    return false;
  if (gap.colon && (document.isAny(from, ['according-to', 'according-to-fused']) || opensReport(sieve, from))) return false;
  if (!gap.complementizer && !gap.colon && (isGapped(document, from, to) || isEmpty(sieve, from, to) || isTopicOf(sieve, cue, from)))
    return false;
  if (!gap.complementizer && !gap.colon && pastAddressee(sieve, cue) !== undefined) return false;
  if (
    to - from < (cue.group.to - cue.group.verb > 1 || start > gap.to ? 1 : isShortClause(document, from, to) ? 2 : 3) ||
    isIntransitiveUse(sieve, cue, gap.to)
  )
    return false;
  const subject = gathered(document, speakerBefore(sieve, cue));
  if (subject.speakers.some((referent) => !isActorLike(referent)) || isToldUs(document, subject.speakers)) return false;
  const unnamed = subject.speakers.length === 0 && subject.via === undefined && !cue.fused;
  if (unnamed && !goesOnFromBefore(sieve, cue) && !isPlainlyTold(document, cue, gap)) return false;
  if (!gap.complementizer && !gap.colon && isDoer(sieve, subject.speakers[0])) return false;
  if (isRelay(sieve, subject.speakers, from, to)) return false;
  sieve.addContent(from, to, gap.complementizer ? 'cue-complementizer' : 'cue-content', cue, subject);
  if (unnamed) sieve.found.at(-1)!.continues = true;
  return true;
}

/** "X n'y croit pas : il rappelle que ...": behind a colon a pronoun and its own verb of saying, a complementizer behind; where nouns have genders. */
function opensReport({ document, referents, cueAt }: Sieve, from: number): boolean {
  const pronoun = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.find<Pronoun>(from, 'pronoun');
  if (pronoun?.lexeme.value.use !== 'subject' || pronoun.lexeme.value.person !== 3) return false;
  for (let at = pronoun.to; at < pronoun.to + 4; at++) {
    const cue = cueAt.get(at);
    if (cue !== undefined) return readGap(document, referents, cue, cue.group.to).complementizer;
  }
  return false;
}

/** "KBRI, ujarnya, akan ...": verb and speaker in one word between commas, its subject's words before and its predicate behind. */
function isInsertedFused(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  if (!cue.fused || !document.isComma(cue.group.from - 1) || !document.isComma(cue.group.to)) return false;
  const first = document.sentenceFrom(cue.group.verb);
  return document.isAny(cue.group.to + 1, PREDICATES) && sieve.covered[first] !== 1 && document.quoteOf[cue.group.from - 2] === -1;
}

/** "In a report sent to the committee, X estimates more than 30,000 ...": behind an opening adjunct a long rest is the content, where verbs show no tense. */
function isBeforeContent(sieve: Sieve, first: number, from: number, stop: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.bareDefinite !== true || !document.isAny(first, ['preposition', 'subordinator', 'speech-verb']))
    return false;
  const addressed = document.pack.syllable !== undefined && sieve.cueAt.get(first)?.verb.addressee === true;
  if (stop - from < (addressed ? 3 : 7) || (document.is(first, 'speech-verb') && !addressed)) return false;
  if (document.is(from, 'quantifier')) return true;
  return (
    !document.isPunctuation(from) &&
    !document.isAny(from, ['preposition', 'subordinator', 'weekday', 'relative-day', 'addressee', 'relative'])
  );
}

/** "The plan will fail, officials said." */
export function contentThenCue(sieve: Sieve, cue: Cue): boolean {
  if (insertedCue(sieve, cue)) return true;
  const { document } = sieve;
  const inner = !cue.verb.content.some((frame) => frame === 'bare' || frame === 'that');
  const reacting = inner && isNamedReaction(sieve, cue);
  if (inner && !reacting && (!cue.verb.content.includes('quote') || document.pack.pack.grammar.nounOrder !== 'head-last')) return false;
  if (document.word(cue.group.to) === ':' && document.pack.pack.grammar.bareDefinite === true) return false;
  const stop = clauseStop(document, cue.group.to);
  const first = document.sentenceFrom(cue.group.verb);
  const found = cue.verb.subject === 'after' ? [] : sieve.clauses.subject(cue.group);
  const us = isToldUs(document, found);
  const own = cue.verb.subject === 'after' || us || isInsertedFused(sieve, cue);
  const name = own ? undefined : nameBeforeApposition(sieve, cue.group);
  const before = own ? [] : name === undefined ? found : [name];
  const tail = own || name !== undefined ? undefined : nounAtEnd(sieve, cue.group, before);
  const named = own
    ? undefined
    : tail !== undefined
      ? tail
      : before.length > 0
        ? { from: before[0]!.from, to: name === undefined ? before.at(-1)!.to : cue.group.from - 1 }
        : sieve.clauses.subjectWords(cue.group);
  const words = named === undefined ? undefined : { from: phraseStart(sieve, named.from), to: named.to };
  const gendered = document.pack.pack.grammar.genders !== undefined;
  const adjacent =
    words !== undefined &&
    words.to <= cue.group.from &&
    !(gendered && document.isComma(cue.group.from - 1)) &&
    isTag(sieve, words.to, cue.group.from) &&
    endsWithComma(sieve, words.from) &&
    !document.isAny(words.from - 2, ['and', 'or']);
  const apposed = before.some(
    (referent) =>
      referent.to >= cue.group.from - 1 &&
      (!gendered || isActorLike(referent)) &&
      (referent.mention?.form === 'name' || opensClause(sieve, referent.from)),
  );
  const opener = gendered ? sieve.referents.at(skipDeterminers(document, first)) : undefined;
  if (gendered && [opener, before.length === 1 ? before[0] : undefined].some((one) => isPastAside(sieve, one, cue.group.from)))
    return false;
  const opening = us ? found[0]!.from : beforeObject(document, comparisonStart(document, cue.group.from));
  const direct = endsWithComma(sieve, opening) && !apposed;
  const behind = direct && !cue.group.gerund ? invertedSubject(sieve, cue) : undefined;
  const tells = gendered && behind !== undefined && (isSomebody(document, behind.via) || isUnparted(document, first, opening - 1));
  const inverted =
    (behind?.speakers.length === 0 && cue.verb.content.includes('object') && !tells) ||
    behind?.speakers.some((one) => !isActorLike(one)) === true
      ? undefined
      : behind;
  if (!adjacent && inverted === undefined && !(direct && cue.fused)) return false;
  const closing =
    gendered && inverted?.speakers.length === 1 && cue.verb.content.includes('that') && !cue.verb.content.includes('infinitive');
  if (!adjacent && cue.group.clitic === undefined && !cue.verb.content.includes('bare') && !closing && !reacting) return false;
  const attribution = adjacent ? words.from : opening;
  const end = pastAddressee(sieve, cue) ?? Math.max(cue.group.to, adjacent ? 0 : (inverted?.via.to ?? 0));
  if (sieve.covered[first] === 1) return false;
  const rest = adjacent || own || cue.fused ? restBehindAdjunct(sieve, end, stop) : undefined;
  if (inner && !reacting && rest === undefined) return false;
  const acts = rest !== undefined && opensPredicate(document, rest);
  if (!acts && adjacent && tellsBehind(sieve, cue)) return false;
  if (!acts && isInterruptedSubject(sieve, first, cue.group.from, adjacent ? before[0] : undefined)) return false;
  const from = sieve.trimStart(afterColon(sieve, datelineEnd(document, first, attribution), attribution, rest !== undefined));
  const to = sieve.trimEnd(from, attribution - 1);
  const told = addressedEvent(document, sieve.referents, cue, end) ?? end;
  if (
    rest === undefined &&
    (!isTail(sieve, told, stop, cue.verb.addressee === true) ||
      to - from < leastBefore(document, cue, from, to, inverted?.speakers[0]?.mention?.form === 'name'))
  )
    return false;
  if (rest === undefined && adjacent && isBeforeContent(sieve, from, told, stop)) return false;
  const inserted = rest !== undefined && !adjacent && (cue.fused || cue.verb.subject === 'after');
  if (
    to <= from ||
    isClaimed(sieve, from) ||
    (!inserted &&
      !isLastWord(sieve, from, to, rest) &&
      !acts &&
      isAdjunctOnly(sieve, from, to) &&
      !(adjacent && isSetting(sieve, from, to, rest))) ||
    isConnective(document, from, to)
  )
    return false;
  const speakers = adjacent ? (tail === undefined ? before : []) : (inverted?.speakers ?? []);
  const via = adjacent ? words : inverted?.via;
  const subject = { speakers, ...(via === undefined ? {} : { via }) };
  const within = rest === undefined && addReportWithin(sieve, from, to);
  if (within && cue.verb.lemma === 'report') return true;
  const second = rest === undefined ? undefined : secondClause(sieve, rest);
  const joined = second === undefined ? rest : undefined;
  sieve.addContent(
    from,
    to,
    'content-then-cue',
    cue,
    subject,
    joined === undefined ? undefined : { from: sieve.trimStart(joined), to: contentEnd(sieve, cue, joined) },
  );
  if (second !== undefined) sieve.addContent(second, contentEnd(sieve, cue, second), 'content-then-cue', cue, subject);
  if (rest === undefined && document.word(stop) === ';') addContinued(sieve, stop + 1, cue, subject);
  return true;
}

/** "Before the officials spoke, X said in Lima that ...": a complementizer ahead opens what was said; where nouns come last. */
function tellsBehind({ document, referents }: Sieve, cue: Cue): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.isPunctuation(cue.group.to)) return false;
  return readGap(document, referents, cue, cue.group.to).complementizer;
}

/** "Le port est fermé, réagit Paul Roux.": a verb that goes with quotations, cut off by a comma, a name or an office right behind it; where nouns have genders. */
function isNamedReaction(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || !cue.verb.content.includes('quote') || !document.isComma(cue.group.from - 1))
    return false;
  const subject = invertedSubject(sieve, cue)?.speakers[0];
  if (subject?.kind !== 'Person' || subject.from > skipDeterminers(document, cue.group.to)) return false;
  return subject.mention === undefined ? subject.title?.definite === true : subject.mention.form === 'name';
}

/** ", nous a confié X": a first person behind a comma before the verb is whom it was told, outside quotation marks, where pronouns of subject and object look alike. */
function isToldUs(document: Document, [only, ...others]: readonly Referent[]): boolean {
  if (only?.pronoun?.person !== 1 || others.length > 0 || document.pack.pack.grammar.genders === undefined) return false;
  return document.isComma(only.from - 1) && document.quoteOf[only.from] === -1;
}

/** "..., m'a confié un membre du comité": before whom it was told, a pronoun behind a comma right before the verb, where a subject may follow it. */
function beforeObject(document: Document, at: number): number {
  if (document.pack.pack.grammar.genders === undefined) return at;
  const pronoun = document.hits.findEnding<Pronoun>(at, 'pronoun');
  const told = pronoun !== undefined && (pronoun.lexeme.value.person === 1 || pronoun.lexeme.value.use === 'object');
  return told && document.isComma(pronoun.from - 1) ? pronoun.from : at;
}

/** "un de ses conseillers", "un proche du dossier", "la lettre": plain words that can tell, no object of the verb. */
function isSomebody(document: Document, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++)
    if (document.isAny(at, ['role', 'plural-role', 'group-noun', 'sent-cue', 'body-representative', 'credit'])) return true;
  return false;
}

/** "..., a annoncé X ; un second vol suivra.": the clause behind the semicolon goes on with what was said, when nothing in it reports. */
function addContinued(sieve: Sieve, at: number, cue: Cue, subject: { speakers: Referent[]; via?: { from: number; to: number } }): void {
  const { document } = sieve;
  const end = clauseStop(document, at + 1);
  const from = sieve.trimStart(at);
  if (end - from < 6 || sieve.covered[from] === 1 || document.isAny(from, ['contrast', 'but', 'and', 'relative', 'pronoun'])) return;
  for (let token = from; token < end; token++)
    if (sieve.cueAt.has(token) || document.isAny(token, ['according-to', 'contrast']) || document.quoteOf[token]! >= 0) return;
  sieve.addContent(from, sieve.trimEnd(from, end), 'content-then-cue', cue, subject);
}

/** The semicolon that closes the clause after a position, else the end of the sentence. */
function clauseStop(document: Document, from: number): number {
  const stop = document.sentenceTo(from - 1);
  for (let at = from; at < stop; at++) if (document.word(at) === ';' && document.quoteOf[at] === -1) return at;
  return stop;
}

/** "He had one message: every bill, he said, will be paid": what leads up to a colon is not said. */
function afterColon(sieve: Sieve, first: number, stop: number, inserted: boolean): number {
  const { document } = sieve;
  for (let at = stop - 2; at > first; at--) {
    if (document.quoteOf[at]! >= 0) return first;
    if (document.word(at) === ':' || (document.word(at) === ';' && (inserted || cueWithin(sieve, first, at)))) return at + 1;
  }
  return first;
}

/** "Sejak 2013 satu jenazah sebulan diturunkan, katanya.": a long run before an attribution that ends the sentence, where the verbs of all are in no list. */
function isLastWord({ document }: Sieve, from: number, to: number, rest: number | undefined): boolean {
  return rest === undefined && to - from >= 6 && document.pack.pack.grammar.bareAgents === true && document.is(from, 'preposition');
}

/** Inside a quote that already is somebody's. */
function isClaimed(sieve: Sieve, at: number): boolean {
  const quote = sieve.document.quoteAt(at);
  return quote !== undefined && sieve.claimed.has(quote);
}

/** No verb between the last mark and the position: what stands there opens its clause. */
function opensClause(sieve: Sieve, at: number): boolean {
  const { document } = sieve;
  const first = document.sentenceFrom(at);
  for (let before = at - 1; before >= first; before--) {
    if (document.isPunctuation(before)) return true;
    if (document.isAny(before, ['speech-verb', 'event-verb', 'passive', 'perfect', 'modal', 'future'])) return false;
  }
  return true;
}

/** "Le préfet X, venu en voisin, a jugé la promesse vaine": between a name and the verb nothing but an aside, opened by no word of grammar; the name is the subject. */
function isPastAside(sieve: Sieve, name: Referent | undefined, verb: number): boolean {
  const { document } = sieve;
  if (name === undefined || !isActorLike(name) || name.kind === 'Place') return false;
  const { mention, from, to } = name;
  if (mention?.form !== 'name' || !document.isComma(to) || !document.isComma(verb - 1)) return false;
  if (verb - to < 3 || verb - to > LONGEST_ASIDE || isFunctionWord(document, to + 1) || document.is(to + 1, 'number-word')) return false;
  for (let at = to + 1; at < verb - 1; at++)
    if (document.isPunctuation(at) || sieve.cueAt.has(at) || document.isAny(at, ['perfect', 'passive', 'modal', 'future'])) return false;
  return opensClause(sieve, from);
}

const LONGEST_ASIDE = 12;

/** "said on Tuesday." without content. */
function isIntransitiveUse(sieve: Sieve, cue: Cue, from: number): boolean {
  return from >= sieve.document.sentenceTo(cue.group.verb) - 1;
}
