// What may stand between a cue and its content: whom it is told, when and where, and the word that opens a clause.
import { FORM, type PrepositionRole, type Pronoun, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { datesContent, goesOn, mayOpenAddress, opensQuantity, opensSubject, toldNounEnd } from './content-openings.ts';
import { isClause } from './content-starts.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import { asideEnd, insertedSource } from './inserted-asides.ts';
import { clauseBehindColon, quoteBehindColon, quoteBehindComma } from './manner.ts';
import { isFunctionWord, possessiveAt, skipDeterminers } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { endsInComplementizer } from './speech-verbs.ts';
import { opensExistence } from './subject-words.ts';

/** What stands between a cue and its content. */
export interface Gap {
  /** First token of the content. */
  to: number;
  complementizer: boolean;
  colon: boolean;
}

const LIGHT = ['adverb', 'addressee', 'weekday', 'relative-day', 'month', 'jointly', 'definite', 'demonstrative'];
const MOST = 24;

/**
 * Walks from a cue over addressees, adverbs and adjuncts of time and place to where the content starts: after a
 * complementizer or colon, at a quotation mark, or at the first word that is none of these.
 */
export function readGap(document: Document, referents: Referents, cue: Cue, from: number): Gap {
  const stop = Math.min(document.sentenceTo(cue.group.verb), from + MOST);
  if (from === cue.group.to && endsInComplementizer(document, from)) return { to: from, complementizer: false, colon: false };
  let at = insertedSource(document, from, stop) ?? asideEnd(document, from) ?? takenUp(document, cue, from) ?? from;
  let plain = at;
  while (at < stop) {
    const paper = at === cue.group.to && cue.verb.addressee === true ? pastPaper(document, at) : undefined;
    if (paper !== undefined) return { to: paper, complementizer: true, colon: false };
    if (document.quoteOf[at]! >= 0) return { to: at, complementizer: false, colon: document.word(at - 1) === ':' };
    const complementizer = document.hits.find(at, 'complementizer');
    if (complementizer !== undefined && pointsAt(document, cue, at)) break;
    if (complementizer !== undefined) return { to: complementizer.to, complementizer: true, colon: false };
    if (document.word(at) === ':') return { to: at + 1, complementizer: false, colon: true };
    if (document.isPunctuation(at)) {
      if (document.isComma(at) && document.quoteOf[at + 1]! >= 0) return { to: at + 1, complementizer: false, colon: false };
      const after = complementAhead(document, cue, at, stop);
      if (after === undefined && document.isComma(at) && at > from) return { to: at + 1, complementizer: false, colon: false };
      if (after === undefined) return { to: plain, complementizer: false, colon: false };
      at++;
      continue;
    }
    const light = lightEnd(document, referents, cue, at);
    if (light === undefined) break;
    at = light;
    if (!document.isComma(at)) plain = at;
  }
  const quoted = quoteBehindColon(document, at, stop);
  if (quoted !== undefined) return { to: quoted, complementizer: false, colon: true };
  const whom = cue.verb.addressee === true || document.is(from, 'preposition');
  const spoken = whom && cue.verb.content.includes('bare') ? quoteBehindComma(document, at, stop) : undefined;
  if (spoken !== undefined) return { to: spoken, complementizer: false, colon: false };
  const ahead = isThing(document, cue, at) ? undefined : complementAhead(document, cue, at, stop);
  if (ahead !== undefined && isAdjunct(document, cue, from) && !isOfNoun(document, cue, from, ahead))
    return { to: ahead, complementizer: true, colon: false };
  const told = isAdjunct(document, cue, from) ? clauseBehindColon(document, at, stop) : undefined;
  return { to: told ?? Math.min(at, stop), complementizer: false, colon: told !== undefined };
}

/** "évoque lui un bras de fer", "estime elle que": past a pronoun that takes up the subject right behind a finite verb, before what tells its object, where nouns have genders. */
function takenUp(document: Document, { group, forms }: Cue, from: number): number | undefined {
  if (document.pack.pack.grammar.genders === undefined || from !== group.to || (forms & FORM.finite) === 0) return undefined;
  const pronoun = document.hits.find<Pronoun>(from, 'pronoun');
  if (pronoun?.lexeme.value.person !== 3 || pronoun.to > from + 1 || /^[-‐‑]/.test(document.word(from))) return undefined;
  const own = pronoun.lexeme.value.stressed !== undefined || pronoun.lexeme.value.use === 'subject';
  const opens = document.isAny(pronoun.to, ['complementizer', 'definite', 'indefinite']) || document.quoteOf[pronoun.to]! >= 0;
  return own && opens && !document.isComma(group.from - 1) ? pronoun.to : undefined;
}

/** "told "The Ledger" that ...", "told Channel 8's "Late Edition" on Friday that ...": behind the complementizer, past what somebody spoke on. */
function pastPaper(document: Document, from: number): number | undefined {
  const headLast = document.pack.pack.grammar.nounOrder === 'head-last';
  let open = from;
  while (headLast && open < from + LONGEST_OWNER && (document.isCapital(open) || POSSESSIVE.test(document.word(open)))) open++;
  const paper = document.quoteAt(open);
  if (paper === undefined || paper.open !== open) return undefined;
  let at = paper.close + 1;
  if (headLast && document.is(at, 'preposition')) at = document.dateEnds.get(at + 1) ?? document.hits.find(at + 1, 'weekday')?.to ?? at;
  else if (headLast) at = document.hits.find(at, 'weekday')?.to ?? document.hits.find(at, 'adverb')?.to ?? at;
  return document.is(at, 'complementizer') ? at + 1 : undefined;
}

const LONGEST_OWNER = 6;

/** End of an adverb, addressee, date or short prepositional adjunct that starts at a token. */
function lightEnd(document: Document, referents: Referents, cue: Cue, at: number): number | undefined {
  const date = document.dateEnds.get(at);
  if (date !== undefined)
    return POSSESSIVE.test(document.word(date)) ? undefined : Math.max(date, document.hits.find(at, 'adverb')?.to ?? 0);
  const told = addressedEvent(document, referents, cue, at);
  if (told !== undefined) return told;
  for (const name of LIGHT) {
    const hit = document.hits.find(at, name);
    if (hit === undefined || POSSESSIVE.test(document.word(hit.to))) continue;
    if (name === 'addressee' && !mayAddress(document, cue, at)) continue;
    if (name === 'addressee' && (isAsked(document, cue, hit.to) || isSubject(document, hit) || isOwner(document, hit))) continue;
    if (name === 'adverb' && opensExistence(document, at)) return undefined;
    if (name === 'demonstrative' && document.dateEnds.has(hit.to)) return document.dateEnds.get(hit.to);
    if (name === 'definite' || name === 'demonstrative') {
      const whom = document.hits.find(hit.to, 'addressee');
      if (whom === undefined || isSubject(document, whom) || !mayAddress(document, cue, at)) continue;
    }
    return hit.to;
  }
  if (document.is(at, 'preposition') && !document.is(at, 'future'))
    return opensOwnTask(document, cue, at) ? undefined : (adjunctEnd(document, at) ?? secondAdjunctEnd(document, referents, cue, at));
  const referent = referents.at(at);
  if (referent?.pronoun?.use === 'subject' && document.pack.pack.grammar.nounOrder === 'head-last') return undefined;
  if (cue.verb.addressee === true && referent !== undefined && referent.from === at && complementNear(document, cue, referent.to))
    return referent.to;
  return undefined;
}

/** "promised to pay the fishermen": an infinitive behind a verb that takes one, where nouns come last. */
function opensOwnTask(document: Document, { verb }: Cue, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !verb.content.includes('infinitive')) return false;
  const to = document.hits.find<PrepositionRole>(at, 'preposition');
  if (to?.lexeme.value !== 'to' || to.to > at + 1 || !document.isWord(at + 1) || document.isCapital(at + 1)) return false;
  return !document.isAny(at + 1, ['definite', 'indefinite', 'demonstrative', 'pronoun', 'addressee', 'number-word']);
}

/** "added the nurses were gone": whom a verb addresses stands right behind it, and only behind one that takes an addressee; where nouns come last. */
function mayAddress(document: Document, { verb, group }: Cue, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return true;
  return verb.addressee === true && (at - group.to <= 1 || !verb.content.includes('bare'));
}

/** "mengatakan para delegasi akan tiba": whom an auxiliary follows is the subject of what is said. */
function isSubject(document: Document, { to }: Hit): boolean {
  return document.isAny(to, ['future', 'modal', 'perfect', 'negation']) && !document.isAny(to, ['complementizer', 'speech-verb']);
}

/** "said her village had flooded": a possessive with the form of an object, before a plain word. */
function isOwner(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return possessiveAt(document, from) !== undefined && document.isWord(to) && !isFunctionWord(document, to) && !document.isCapital(to);
}

/** "urged the council to act": whom an infinitive is asked of belongs to the content. */
function isAsked(document: Document, cue: Cue, at: number): boolean {
  const { verb } = cue;
  if (verb.infinitive === undefined || document.pack.pack.grammar.infinitiveEndings !== undefined) return false;
  if (!verb.content.includes('infinitive')) return false;
  const to = document.hits.find<PrepositionRole>(at, 'preposition');
  return to?.lexeme.value === 'to' && !document.isCapital(to.to) && !document.isAny(to.to, ['definite', 'indefinite', 'demonstrative']);
}

/** A prepositional adjunct that is about time, place, occasion or addressee: "on Tuesday", "in a statement", "to reporters in Geneva". */
function adjunctEnd(document: Document, at: number): number | undefined {
  const start = document.hits.find(at, 'preposition')!.to;
  if (opensQuantity(document, at)) return undefined;
  const title = titleEnd(document, start);
  if (title !== undefined) return title;
  const hearer = hearerEnd(document, at, start);
  if (hearer !== undefined) return hearer;
  for (let end = start; end < Math.min(start + 7, document.sentenceTo(at)); end++) {
    for (const name of ['addressee', 'nominal-cue', 'weekday', 'relative-day']) {
      const hit = document.hits.find(end, name);
      if (hit === undefined || (name === 'addressee' && (isOwner(document, hit) || !mayOpenAddress(document, at)))) continue;
      if (end === start && datesContent(document, at) && name.endsWith('day')) return undefined;
      return name === 'addressee' ? (document.hits.find(hit.to, 'event-head')?.to ?? hit.to) : hit.to;
    }
    const date = document.dateEnds.get(end);
    if (date !== undefined) return end === start && datesContent(document, at) ? undefined : date;
    if (end > start && opensSubject(document, end)) return undefined;
    if (document.word(end) === ':' && end > start && document.pack.pack.grammar.bareDefinite === true) return end;
    if (document.isPunctuation(end) || document.isAny(end, ['complementizer', 'relative', 'speech-verb'])) return undefined;
  }
  return undefined;
}

/** "on "Morning Desk"": a few words in quotation marks that open with a capital, a word behind them; where nouns come last. */
function titleEnd(document: Document, at: number): number | undefined {
  const title = document.pack.pack.grammar.nounOrder === 'head-last' ? document.quoteAt(at) : undefined;
  if (title === undefined || title.open !== at || title.to - title.from > LONGEST_OWNER || !document.isCapital(title.from))
    return undefined;
  return document.isWord(title.close + 1) ? title.close + 1 : undefined;
}

/** "told reporters in Lima | there was ...", "at a rally in Lima | she ...": behind whom or when it was told a place, or what a group is of, up to the subject of what was said; where nouns come last. */
function secondAdjunctEnd(document: Document, referents: Referents, { group, verb }: Cue, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || at === group.to) return undefined;
  const { to, lexeme } = document.hits.find<PrepositionRole>(at, 'preposition')!;
  const role = lexeme.value;
  const place = referents.at(to);
  if ((role === 'in' || role === 'at') && place !== undefined && place.from === to && PLACES.has(place.kind))
    return startsSubject(document, place.to) ? place.to : undefined;
  if (verb.addressee !== true || (role !== 'at' && role !== 'of')) return undefined;
  for (let end = to + 1; end <= to + LONGEST_SECOND && document.isWord(end); end++) if (startsSubject(document, end)) return end;
  return undefined;
}

const PLACES: ReadonlySet<string> = new Set(['Place', 'Country', 'Organization']);
const LONGEST_SECOND = 5;

/** A determiner behind a noun, a pronoun that is a subject, "there was". */
function startsSubject(document: Document, at: number): boolean {
  return (
    opensSubject(document, at) || opensExistence(document, at) || document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'subject'
  );
}

/** "kepada Kompas,", "kepada BBC": up to four capitals behind "to", before a comma, where nouns take no article. */
function hearerEnd(document: Document, at: number, from: number): number | undefined {
  const { bareDefinite } = document.pack.pack.grammar;
  if (bareDefinite !== true || document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value !== 'to') return undefined;
  let end = from;
  while (end - from < 4 && document.isCapital(end) && document.isWord(end)) end++;
  return end > from && document.isComma(end) ? end : undefined;
}

/** "told a news conference": the happening at which somebody is told, after a verb that takes whom it addresses; where nouns have genders a preposition tells that. */
export function addressedEvent(document: Document, referents: Referents, cue: Cue, at: number): number | undefined {
  if (cue.verb.addressee !== true || !cue.verb.content.includes('that')) return undefined;
  if (document.pack.pack.grammar.genders !== undefined) return undefined;
  const start = skipDeterminers(document, at);
  const referent = at === cue.group.to ? referents.at(start) : undefined;
  if (referent?.kind === 'Event' && referent.from === start) return referent.to;
  return at === cue.group.to ? (toldName(document, cue, start) ?? toldNounEnd(document, at)) : undefined;
}

/** "told the Daily Post that ...", "told Levant Wire.": capitals after a verb of telling, before a clause, an adjunct or a mark. */
function toldName(document: Document, cue: Cue, from: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  let to = from;
  while (to < from + 6 && document.isWord(to) && document.isCapital(to) && document.quoteOf[to] === -1) to++;
  const closed = document.isPunctuation(to) || document.isAny(to, AFTER_NAME) || /^\d/.test(document.word(to));
  const whole = to - from > 1 || /^\p{Lu}{2,}$/u.test(document.word(from));
  const plain = whole && document.isWord(to) && !document.isAny(to, PEOPLE);
  return to > from && (closed || plain) && !isAsked(document, cue, to) ? to : undefined;
}

/** Nouns that a name before them only tells apart: "told the Lamu Port workers that ...". */
const PEOPLE = ['addressee', 'body-noun', 'group-noun', 'role', 'plural-role', 'event-head'];

const AFTER_NAME: readonly string[] = (
  'complementizer preposition definite indefinite demonstrative collective number-word ' +
  'quantifier negation subordinator pronoun conditional weekday adverb'
).split(' ');

function complementNear(document: Document, cue: Cue, at: number): boolean {
  for (let k = at; k < Math.min(at + 12, document.sentenceTo(at - 1)); k++) {
    if (isAsked(document, cue, k)) return false;
    if (document.is(k, 'complementizer') || document.word(k) === ':' || document.quoteOf[k]! >= 0) return true;
  }
  return false;
}

/** The token after a complementizer that stands ahead in the same clause, or undefined. */
function complementAhead(document: Document, cue: Cue, at: number, stop: number): number | undefined {
  for (let k = at; k < stop; k++) {
    if (isAsked(document, cue, k)) return undefined;
    const hit = document.hits.find(k, 'complementizer');
    if (hit !== undefined && goesOn(document, k)) return undefined;
    if (hit !== undefined && isComparing(document, hit)) continue;
    if (hit !== undefined && opensInvertedRelative(document, hit.to)) return undefined;
    if (hit !== undefined && document.pack.pack.grammar.nounOrder === 'head-last' && opensPredicate(document, hit.to)) return undefined;
    if (hit !== undefined && !document.is(k, 'relative')) return hit.to;
    if (hit !== undefined && document.isComma(k - 1)) return hit.to;
    const noun = document.hits.findEnding(k, 'preposition') !== undefined || isBehindArticle(document, k);
    if (document.pack.pack.grammar.bareDefinite === true && document.isAny(k, ['modal', 'future'])) return undefined;
    if (document.quoteOf[k]! >= 0 || document.word(k) === ';' || document.is(k, 'contrast')) return undefined;
    if (document.is(k, 'speech-verb') && !noun && !document.isCapital(k) && !isReduced(document, k)) return undefined;
  }
  return undefined;
}

/** "ainsi que de six autres": the word closes one of comparing. */
function isComparing(document: Document, { from, to }: Hit): boolean {
  return (document.hits.findEnding(to, 'comparing')?.from ?? from) < from;
}

/** "after the vote that", "in a report that": behind an article a noun, where nouns come last. */
function isBehindArticle(document: Document, at: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && document.isAny(at - 1, ['definite', 'indefinite']);
}

/** "la revue qu'a lancée X", "la revue qu'accueillera X": a verb right behind the word, its subject after it, where nouns have genders. */
function opensInvertedRelative(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  if (document.is(at, 'perfect')) return true;
  const verb = document.hits.find<VerbHit<VerbForms>>(at, 'event-verb') ?? document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb');
  return verb !== undefined && (verb.lexeme.value.forms & (FORM.finite | FORM.future)) !== 0;
}

/** "rejected that claim", "said that was late": the word points at a noun right behind a verb that takes no clause, or is the subject itself, where nouns come last. */
function pointsAt(document: Document, { verb, group }: Cue, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return (at === group.to && !verb.content.includes('that')) || opensPredicate(document, at + 1);
}

/** "that was", "that would": right behind the word a verb, its subject or a relative. */
function opensPredicate(document: Document, at: number): boolean {
  return document.isAny(at, ['passive', 'perfect', 'modal', 'future']) && !document.isCapital(at) && !document.is(at, 'preposition');
}

/** "said the county needs a bridge that carries trucks": a verb before a late complementizer, which is of the noun before it, where nouns come last. */
function isOfNoun(document: Document, { verb }: Cue, from: number, complementizer: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || verb.addressee === true || document.is(from, 'subordinator')) return false;
  if (!document.is(from, 'preposition')) return isClause(document, from, complementizer - 1);
  for (let at = from; at < complementizer - 1; at++)
    if (isClause(document, at, at + 1) && !isReduced(document, at) && !isNounInAdjunct(document, at)) return true;
  return false;
}

/** "in a statement carried by X that", "in remarks broadcast on Monday that": a participle right behind the noun for what was said. */
function isReduced(document: Document, at: number): boolean {
  const noun = ['nominal-cue', 'paper', 'sent-cue'].some((name) => document.hits.findEnding(at, name) !== undefined);
  return noun && document.isAny(at + 1, BEHIND_PARTICIPLE);
}

const BEHIND_PARTICIPLE = ['preposition', 'weekday', 'relative-day', 'adverb'];

/** "during an official visit to Lima that": a verb's bare form behind an article and an adjective. */
function isNounInAdjunct(document: Document, at: number): boolean {
  const hit = document.hits.find<VerbHit<VerbForms>>(at, 'event-verb') ?? document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb');
  if (hit === undefined || (hit.lexeme.value.forms & FORM.infinitive) === 0 || document.word(at - 1).endsWith('s')) return false;
  return document.isAny(at - 2, ['definite', 'indefinite', 'demonstrative']) || possessiveAt(document, at - 2) !== undefined;
}

/** "a annoncé un don, geste que ...": an article behind a verb that takes a thing and tells whom behind a preposition, where infinitives tell by their endings. */
function isThing(document: Document, { verb }: Cue, from: number): boolean {
  if (document.pack.pack.grammar.infinitiveEndings === undefined || !verb.content.includes('object')) return false;
  return document.isAny(from, ['definite', 'indefinite', 'number-word']);
}

/** The stretch before a late complementizer opens like an adjunct or an addressee, not like content. */
function isAdjunct(document: Document, cue: Cue, from: number): boolean {
  const addressee = document.hits.find(from, 'addressee');
  return (
    document.isAny(from, ['preposition', 'weekday', 'relative-day', 'adverb']) ||
    (addressee !== undefined && !isOwner(document, addressee)) ||
    document.isComma(from) ||
    (cue.verb.addressee === true && !isThing(document, cue, from))
  );
}
