// One stage of the sieve: the words beside a cue that name its speaker.
import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import { SHAPE } from '../text/index.ts';
import { type Cue, comparisonStart, isNextReport } from './cues.ts';
import type { Document } from './document.ts';
import { subjectBehindAdjunct, subjectBehindSettings } from './late-subjects.ts';
import { Referent } from './mentions.ts';
import { sourceOf } from './paper-sources.ts';
import { isFunctionWord, isKnownVerb, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { isActorLike, isPossessor } from './referent-kinds.ts';
import type { FoundStatement, Sieve } from './sieve.ts';

/** The subject after its verb: said X, kata X, a déclaré X. */
export function invertedSubject(sieve: Sieve, cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (cue.quarter !== undefined) return { speakers: [cue.quarter], via: { from: cue.quarter.from, to: cue.quarter.to } };
  const clitic = cue.group.clitic === undefined ? undefined : sieve.referents.at(cue.group.clitic);
  if (clitic !== undefined) return { speakers: [clitic], via: { from: clitic.from, to: clitic.to } };
  if (document.pack.pack.speech?.inverts === false || cue.verb.subject === 'before') return undefined;
  if (document.pack.pack.grammar.nounOrder === 'head-last' && document.is(cue.group.to, 'complementizer')) return undefined;
  let at = cue.group.to;
  for (let steps = 0; steps < 5 && at < document.sentenceTo(cue.group.verb); steps++) {
    const addressee = addresseeEnd(sieve, at);
    if (addressee !== undefined) {
      at = addressee;
      continue;
    }
    const referent = sieve.referents.at(at);
    if (referent !== undefined && referent.from >= cue.group.to && isPossessor(document, referent)) {
      at = referent.to + 1;
      continue;
    }
    if (referent?.mention?.rule === 'demonym' && referent.from === cue.group.to && isPluralNoun(document, referent.to))
      return plainWords(sieve, at, true);
    const pointed = referent === undefined ? undefined : pointedEnd(document, referent);
    if (referent !== undefined && pointed !== undefined)
      return { speakers: [new Referent({ from: referent.from, to: pointed, kind: 'Group' })], via: { from: referent.from, to: pointed } };
    if (referent !== undefined && referent.from >= cue.group.to) {
      const named = referent.mention === undefined ? apposedName(sieve, referent.from) : undefined;
      if (named !== undefined) return named;
      const speakers = namesAlone(document, closedAtComma(document, sieve.clauses.coordination(referent)));
      return { speakers, via: { from: referent.from, to: nounsEnd(sieve, speakers[speakers.length - 1]!) } };
    }
    const inserted = at === cue.group.to ? insertionEnd(document, at) : undefined;
    if (inserted !== undefined) {
      at = inserted;
      continue;
    }
    if (isGluedMark(document, at) && sieve.referents.at(at + 1)?.from === at + 1) {
      at++;
      continue;
    }
    if (document.isPunctuation(at)) break;
    const late = at === cue.group.to ? subjectBehindAdjunct(sieve, at) : undefined;
    if (late !== undefined) return late;
    const settled = at === cue.group.to && document.pack.pack.grammar.genders !== undefined ? subjectBehindSettings(sieve, at) : undefined;
    if (settled !== undefined) {
      at = settled;
      continue;
    }
    if (!isPossessive(document, at) && !document.isAny(at, BEFORE_SUBJECT) && !opensAddressed(document, at)) break;
    at = document.hits.find(at, 'adverb')?.to ?? document.dateEnds.get(at) ?? at + 1;
  }
  const start = Math.min(at, skipDeterminersBack(document, at));
  const told =
    !cue.group.gerund &&
    cue.verb.addressee !== true &&
    (document.isComma(cue.group.from - 1) || document.quoteOf[cue.group.from - 1]! >= 0);
  return (
    apposedName(sieve, at) ??
    publishedBy(sieve, at) ??
    oneOfIts(sieve, start) ??
    plainWords(sieve, document.isAny(start, ['definite', 'indefinite', 'demonstrative']) ? start : cue.group.to, told)
  );
}

/** "said 'Ana X": the mark of a glottal stop that opens a name. */
function isGluedMark(document: Document, at: number): boolean {
  return /^['‘’ʻ]$/.test(document.word(at)) && (document.tokens.shape[at + 1]! & SHAPE.spaceBefore) === 0 && document.isCapital(at + 1);
}

const LONGEST_POINTED = 12;

/** "perempuan pertama yang menjabat ketua DPR itu": past a relative clause to the demonstrative that closes a description at the end of its clause, where nouns take no article. */
function pointedEnd(document: Document, { kind, mention, pronoun, from, to }: Referent): number | undefined {
  if ((kind !== 'Group' && kind !== 'Person') || (mention ?? pronoun) !== undefined || document.pack.pack.grammar.bareAgents !== true)
    return undefined;
  if (document.isAny(from, ['collective', 'several', 'number-word']) || document.isAny(from - 1, ['several', 'number-word', 'indefinite']))
    return undefined;
  let relative = false;
  for (let at = to; at < Math.min(to + LONGEST_POINTED, document.sentenceTo(to - 1)); at++) {
    if (!document.isWord(at) || document.quoteOf[at]! >= 0) return undefined;
    if (document.is(at, 'relative')) relative = true;
    if (document.is(at, 'demonstrative') && document.isPunctuation(at + 1)) return relative ? at + 1 : undefined;
  }
  return undefined;
}

/** "pejabat" + "kementerian": past the plain nouns that tell which people are meant, where nouns come first and take no article. */
function nounsEnd({ document, referents }: Sieve, { kind, mention, pronoun, title, to }: Referent): number {
  const { bareDefinite, nounOrder, genders } = document.pack.pack.grammar;
  let end = to;
  if (genders !== undefined && mention?.form !== 'name' && pronoun === undefined && title?.person === undefined) {
    while (end < to + MOST_TRAITS && document.isWord(end) && !document.isCapital(end) && isPlain(document, end)) end++;
    return end;
  }
  if (bareDefinite !== true || nounOrder !== 'head-first' || kind !== 'Group' || mention !== undefined) return end;
  while (end < to + MOST_NOUNS && document.isWord(end) && !document.isCapital(end) && isPlain(document, end)) end++;
  return referents.at(end) !== undefined && end < document.sentenceTo(to - 1) && document.isCapital(end) ? to : end;
}

const MOST_NOUNS = 5;
/** Adjectives behind a noun for whom nobody names. */
const MOST_TRAITS = 2;

function isPlain(document: Document, at: number): boolean {
  return !isFunctionWord(document, at) && !isKnownVerb(document, at) && !document.isAny(at, ['addressee', 'weekday', 'relative-day']);
}

/** "précise un communiqué du ministère": the body whose paper tells. */
function publishedBy(sieve: Sieve, at: number): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { genders, bareAgents } = sieve.document.pack.pack.grammar;
  if ((genders === undefined && bareAgents !== true) || sieve.document.isAny(at, ['role', 'plural-role'])) return undefined;
  const source = sourceOf(sieve, skipPreposition(sieve.document, at, ['in']) ?? at);
  if (source !== undefined) return { speakers: source.speakers, via: { from: at, to: source.to } };
  const noun = bareAgents === true ? sieve.document.hits.find(at, 'nominal-cue') : undefined;
  if (noun === undefined || !(sieve.document.isPunctuation(noun.to) || sieve.document.is(noun.to, 'demonstrative'))) return undefined;
  return { speakers: [], via: { from: at, to: noun.to } };
}

/** "Le ministère attend, a indiqué un de ses conseillers": the body that opens the sentence. */
function oneOfIts(sieve: Sieve, from: number): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || !isOneOf(document, from, from + 1)) return undefined;
  const body = sieve.referents.at(skipDeterminers(document, document.sentenceFrom(from)));
  return body?.kind === 'Organization' && body.to < from ? { speakers: [body], via: { from, to: from + 4 } } : undefined;
}

const LONGEST_APPOSED = 14;

/** "résume l'hôte de la rencontre, X", "se souvient l'une d'elles, la Kényane X": the name behind the comma of the words for whoever spoke. */
function apposedName(sieve: Sieve, from: number): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined && document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  for (let at = from; at < Math.min(from + LONGEST_APPOSED, document.sentenceTo(from)); at++) {
    if (document.isComma(at)) {
      const name = sieve.referents.at(skipDeterminers(document, at + 1));
      const whole = name?.kind === 'Person' && name.mention?.form === 'name' && name.from <= skipDeterminers(document, at + 1);
      if (!whole || name.from <= at || !(document.isPunctuation(name.to) || document.is(name.to, 'relative'))) return undefined;
      return { speakers: [name], via: { from, to: name.to } };
    }
    if (document.isPunctuation(at) || document.quoteOf[at]! >= 0) return undefined;
    if (document.isAny(at, ['complementizer', 'relative', 'speech-verb', 'perfect']) && sieve.referents.at(at) === undefined)
      return undefined;
    if (sieve.referents.at(at)?.kind === 'Person' && sieve.referents.at(at)!.mention !== undefined) return undefined;
  }
  return undefined;
}

/** "Bagi kami, kata X, orang Y dan orang Z ...": behind the comma after a person others than persons are what is said of. */
function closedAtComma(document: Document, speakers: Referent[]): Referent[] {
  if (speakers[0]!.kind !== 'Person') return speakers;
  const end = speakers.findIndex((speaker, index) => index > 0 && speaker.kind !== 'Person' && closes(document, speakers[index - 1]!));
  return end < 0 ? speakers : speakers.slice(0, end);
}

/** A comma right behind somebody, or the last of the words that tell who that is. */
function closes(document: Document, { to }: Referent): boolean {
  return document.isComma(to) || document.isComma(to - 1);
}

/** "regrettent les maires de X et de Y, A et B": names behind the comma of the words for them stand for these, where nouns have genders. */
function namesAlone(document: Document, speakers: Referent[]): Referent[] {
  const [first, second] = speakers;
  if (document.pack.pack.grammar.genders === undefined || second === undefined || first!.mention?.form === 'name') return speakers;
  const named = speakers.slice(1).every((speaker) => speaker.kind === 'Person' && speaker.mention?.form === 'name');
  return named && first!.pronoun === undefined && document.isComma(skipDeterminersBack(document, second.from) - 1)
    ? speakers.slice(1)
    : speakers;
}

/** ", devant une foule compacte,": an adjunct between commas right after the verb. */
function insertionEnd(document: Document, at: number): number | undefined {
  if (!document.isComma(at) || !document.isAny(at + 1, ['preposition', 'adverb', 'weekday'])) return undefined;
  for (let next = at + 1; next < Math.min(at + 12, document.sentenceTo(at)); next++) if (document.isComma(next)) return next + 1;
  return undefined;
}

const BEFORE_SUBJECT = ['definite', 'indefinite', 'adverb', 'demonstrative', 'weekday', 'relative-day'];

/** "Mme" + "la Ministre": a form of address before an article. */
function opensAddressed(document: Document, at: number): boolean {
  return document.is(at, 'honorific') && document.is(at + 1, 'definite');
}

function isPossessive(document: Document, at: number): boolean {
  return document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'possessive';
}

/** "a expliqué à l'AFP sa négociatrice": whom a verb of telling tells, between the verb and its subject. */
function addresseeEnd(sieve: Sieve, at: number): number | undefined {
  const { document } = sieve;
  const known = document.hits.find(at, 'addressee');
  if (known !== undefined) return known.to;
  if (document.pack.pack.grammar.nounOrder !== 'head-first' || skipPreposition(document, at, ['to', 'in', 'at']) === undefined)
    return undefined;
  const start = skipDeterminers(document, skipPreposition(document, at, ['to', 'in', 'at'])!);
  const referent = sieve.referents.at(start);
  if (referent === undefined || referent.from > start || referent.kind === 'Pronoun') return undefined;
  const next = sieve.referents.at(referent.to) ?? sieve.referents.at(skipDeterminers(document, referent.to));
  return next !== undefined && next !== referent ? referent.to : undefined;
}

/** A noun phrase that is no referent, taken as the words that name the speaker. */
function plainWords(sieve: Sieve, from: number, told: boolean): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  let end = from;
  while (
    end < document.sentenceTo(from - 1) &&
    end - from < 8 &&
    document.isWord(end) &&
    document.quoteOf[end] === -1 &&
    (!document.isAny(end, ['preposition', 'complementizer', 'relative', 'subordinator']) || isOneOf(document, from, end))
  )
    end++;
  while (end - from > 1 && document.isAny(end - 1, ['weekday', 'relative-day'])) end--;
  for (let at = from; at < end; at++)
    if (document.isAny(at, ['modal', 'passive', 'perfect', 'future', 'event-verb', 'speech-verb'])) return undefined;
  const opens = document.isAny(from, ['definite', 'indefinite', 'demonstrative']) || (told && isPluralNoun(document, end - 1));
  return end > from && opens ? { speakers: [], via: { from, to: end } } : undefined;
}

/** "said Omani mediators", "say villagers": a plain noun in the plural, where nouns come last. */
function isPluralNoun(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isWord(at) || document.isCapital(at)) return false;
  return /[^s]s$/.test(document.word(at)) && !isKnownVerb(document, at) && !isFunctionWord(document, at);
}

/** "un de ses conseillers": "of" and a possessive right behind the first word. */
function isOneOf(document: Document, from: number, at: number): boolean {
  return (
    at === from + 1 &&
    document.is(from, 'indefinite') &&
    skipPreposition(document, at, ['of']) !== undefined &&
    isPossessive(document, at + 1)
  );
}

/** The statement whose speaker a later cue of the sentence shares: "X said ..., and stressed ...", "...; promised ...". */
function firstCueOf(sieve: Sieve, cue: Cue): FoundStatement | undefined {
  const { document } = sieve;
  const from = document.sentenceFrom(cue.group.verb);
  let before = cue.group.from;
  while (before > from && (document.isAny(before - 1, SHARING) || document.hits.findEnding(before, 'adverb') !== undefined))
    before = document.hits.findEnding(before, 'adverb')?.from ?? before - 1;
  const next = isNextReport(document, cue);
  if ((cue.group.gerund && document.pack.pack.grammar.genders !== undefined) || next) before = besideFrom(document, before);
  const told = cue.group.gerund || next ? toldBefore(sieve, from, before, next) : undefined;
  if (told !== undefined) return told;
  const mark = document.word(before - 1);
  if (mark !== ';' && mark !== ',' && before === cue.group.from) return undefined;
  if (mark !== ';' && mark !== ',' && !document.isAny(before, SHARING)) return undefined;
  let found: FoundStatement | undefined;
  for (const statement of sieve.found)
    if (
      statement.cue.from >= from &&
      statement.cue.to <= before &&
      statement.to <= before &&
      (found === undefined || statement.to > found.to)
    )
      found = statement;
  return found !== undefined &&
    before - found.to <= 1 &&
    (found.speakers.length > 0 || (found.via !== undefined && document.pack.pack.grammar.genders !== undefined))
    ? found
    : undefined;
}

/** "en précisant", "tout en précisant": back over what says that somebody did it beside. */
function besideFrom(document: Document, at: number): number {
  const beside = document.hits.findEnding(at, 'preposition')?.from ?? document.hits.findEnding(at, 'contrast')?.from ?? at;
  return document.hits.findEnding(beside, 'adverb')?.from ?? beside;
}

/** "The dam will hold, X said, adding that ...": the report right before a participle behind a comma, its attribution before or after its content; where nouns come last or have genders. */
function toldBefore({ document, found }: Sieve, from: number, before: number, next: boolean): FoundStatement | undefined {
  const { nounOrder, genders } = document.pack.pack.grammar;
  if (nounOrder !== 'head-last' && genders === undefined) return undefined;
  const joined = genders !== undefined && document.hits.findEnding(before, 'and') !== undefined;
  if (!next && !joined && !document.isComma(document.quoteOf[before - 1]! >= 0 ? before - 2 : before - 1)) return undefined;
  let last: FoundStatement | undefined;
  for (const statement of found) {
    const { cue } = statement;
    if (cue.from < from || cue.to > before || statement.to > before) continue;
    if (statement.from > cue.from && before - statement.to > 2) continue;
    if (last === undefined || cue.from > last.cue.from) last = statement;
  }
  return last?.speakers.length === 0 ? undefined : last;
}

const SHARING = ['and', 'but', 'accompanying'];

const MOST_ADJECTIVES = 4;

/** "Báo cáo mới nhất của X cho biết", "Laporan X menyebut": where nouns take no article, whose words the noun of telling that opens the clause stands for. */
function authorBefore(sieve: Sieve, cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  const author = document.pack.pack.grammar.bareDefinite === true ? sieve.referents.at(cue.group.from - 1) : undefined;
  if (author?.kind === 'Instrument' && author.to === cue.group.from && document.is(author.from, 'nominal-cue'))
    return { speakers: [], via: { from: author.from, to: author.to } };
  const paper =
    author === undefined && document.pack.syllable !== undefined ? document.hits.findEnding(cue.group.from, 'nominal-cue') : undefined;
  if (
    paper !== undefined &&
    !document.is(paper.from, 'instrument-head') &&
    (paper.from === document.sentenceFrom(paper.from) || document.isComma(paper.from - 1))
  )
    return { speakers: [], via: { from: paper.from, to: paper.to } };
  if (author === undefined || author.to !== cue.group.from || !isActorLike(author) || author.kind === 'Pronoun') return undefined;
  const of = document.hits.findEnding<PrepositionRole>(author.from, 'preposition');
  if (of !== undefined && of.lexeme.value !== 'of' && of.lexeme.value !== 'from') return undefined;
  for (let at = of?.from ?? author.from, steps = 0; steps <= MOST_ADJECTIVES && document.isWord(at - 1); at--, steps++) {
    const noun = document.hits.findEnding(at, 'nominal-cue');
    if (noun === undefined) continue;
    const start = skipDeterminersBack(document, noun.from);
    const opens = start === document.sentenceFrom(start) || document.isComma(start - 1);
    return opens && (of !== undefined || steps === 0) ? { speakers: [author], via: { from: start, to: author.to } } : undefined;
  }
  return undefined;
}

/** "dẫn lời X nói": behind words that cite, the verb right behind a name is that person's, where the words are no preposition. */
function citedBefore({ document, referents }: Sieve, cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const cited = referents.at(cue.group.from - 1);
  if (cited === undefined || cited.to !== cue.group.from || !isActorLike(cited)) return undefined;
  const source = document.hits.findEnding(cited.from, 'according-to');
  if (source === undefined || document.isAny(source.from, ['preposition', 'role'])) return undefined;
  return { speakers: [cited], via: { from: cited.from, to: cited.to } };
}

export function speakerBefore(sieve: Sieve, cue: Cue): { speakers: Referent[]; via?: { from: number; to: number } } {
  if (cue.fused) return { speakers: [] };
  if (cue.quarter !== undefined) return { speakers: [cue.quarter], via: { from: cue.quarter.from, to: cue.quarter.to } };
  const cited = citedBefore(sieve, cue);
  if (cited !== undefined) return cited;
  const first = firstCueOf(sieve, cue);
  if (first !== undefined) return { speakers: first.speakers, ...(first.via === undefined ? {} : { via: first.via }) };
  const compared = comparisonStart(sieve.document, cue.group.from) < cue.group.from;
  if (compared || cue.verb.subject === 'after') return invertedSubject(sieve, cue) ?? { speakers: [] };
  const voice = voiceBefore(sieve, cue) ?? authorBefore(sieve, cue);
  if (voice !== undefined) return voice;
  const speakers = sieve.clauses.subject(cue.group);
  if (speakers.length > 0) {
    const last = speakers[speakers.length - 1]!;
    return { speakers, via: { from: speakers[0]!.from, to: last.to } };
  }
  const words = sieve.clauses.subjectWords(cue.group);
  if (words !== undefined) return { speakers, via: words };
  return subjectBetween(sieve, cue) ?? { speakers };
}

/** "D'ici là, promet X, « ... »": the subject right behind a verb that has none before it, a comma or a colon between it and a quote. */
function subjectBetween(sieve: Sieve, cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.genders === undefined || document.pack.pack.speech?.inverts === false) return undefined;
  const referent = sieve.referents.at(skipDeterminers(document, cue.group.to));
  if (referent === undefined || referent.from < cue.group.to || referent.kind === 'Event' || referent.kind === 'Instrument')
    return undefined;
  const closed = document.isComma(referent.to) || document.word(referent.to) === ':';
  return closed && document.quoteOf[referent.to + 1]! >= 0
    ? { speakers: [referent], via: { from: referent.from, to: referent.to } }
    : undefined;
}

/** "par la voix de sa porte-parole, X": who speaks for the subject. */
function voiceBefore(sieve: Sieve, cue: Cue): { speakers: Referent[]; via: { from: number; to: number } } | undefined {
  const { document } = sieve;
  const inserted = document.isComma(cue.group.to) && document.is(cue.group.to + 1, 'voice');
  const stop = inserted ? cue.group.to + 2 : cue.group.verb;
  for (let at = document.sentenceFrom(cue.group.verb); at < stop; at++) {
    const hit = document.hits.find(at, 'voice');
    if (hit === undefined || document.quoteOf[at]! >= 0) continue;
    for (let next = hit.to; next < Math.min(hit.to + 4, document.sentenceTo(stop - 1)); next++) {
      const referent = sieve.referents.at(next);
      if (referent !== undefined)
        return referent.kind === 'Person' ? { speakers: [referent], via: { from: referent.from, to: referent.to } } : undefined;
    }
  }
  return undefined;
}
