// Whether a form that nouns share is a noun where it stands: "the call", "hak jawabnya", "the Reuters report said".

import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import { FORM, type SpeechVerb, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { readNumber } from './numbers.ts';
import { isFunctionWord, possessiveAt, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { isNarrated, type VerbGroup } from './verb-groups.ts';

/** A form of a verb of saying that is a noun here. */
export function isNounUse(document: Document, hit: Hit<VerbHit<SpeechVerb>>, group: VerbGroup, referents?: Referents): boolean {
  return (
    endsOffice(document, group) ||
    opensAnswer(document, hit, group) ||
    (isNoun(document, group) && !isNarrated(document, hit)) ||
    isDescribedNoun(document, hit, group) ||
    opensVerb(document, hit, group) ||
    (referents !== undefined && isPluralNoun(document, referents, hit, group)) ||
    isPaper(document, hit, group) ||
    isCountedAdjective(document, hit, group) ||
    isMade(document, hit) ||
    isGathering(document, hit, group)
  );
}

/** "l'ancien juge a estimé": the last of the words for an office or a trade behind its article, where nouns have genders. */
function endsOffice(document: Document, { from, verb }: VerbGroup): boolean {
  if (document.pack.pack.grammar.genders === undefined || from !== verb) return false;
  return (document.hits.findEnding(verb + 1, 'role')?.from ?? verb) < verb - 1;
}

/** "Réplique de X : ...": a noun for an answer that opens its sentence, where nouns have genders. */
function opensAnswer(document: Document, { from }: Hit, { from: first, clitic }: VerbGroup): boolean {
  if (document.pack.pack.grammar.genders === undefined || clitic !== undefined || first !== from) return false;
  return document.is(from, 'reply') && from === document.sentenceFrom(from);
}

/** "recent remarks made by X": a plural noun for words said, a participle of giving and its preposition behind; where nouns come last. */
function isMade(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.is(to, 'giving') || !document.is(from, 'nominal-cue')) return false;
  return (
    document.word(from).endsWith('s') && skipPreposition(document, to + 1, ['by', 'in', 'at', 'on', 'to', 'from', 'during']) !== undefined
  );
}

/** "arrested 18 suspected members", "including four alleged leaders": a participle between how many and of what, a verb or a preposition before; where nouns come last. */
function isCountedAdjective(document: Document, { from, to, lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.from !== from || (lexeme.value.forms & FORM.participle) === 0)
    return false;
  if (!(document.is(from - 1, 'number-word') || /^\d/.test(document.word(from - 1))) || !document.isWord(to)) return false;
  if (isFunctionWord(document, to) || document.isCapital(to)) return false;
  return document.isAny(from - 2, ['preposition', 'event-verb', 'plain-verb', 'aside']) || /\p{Ll}(ed|ing)$/u.test(document.word(from - 2));
}

/** "figures from Oxfam show": a noun for a paper that opens its clause before "from", "by" or "of", where nouns come last. */
function isPaper(document: Document, { from, to }: Hit, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.from !== group.verb || !document.is(from, 'paper')) return false;
  const opens = from === document.sentenceFrom(from) || document.isComma(from - 1);
  return opens && skipPreposition(document, to, ['from', 'by', 'of']) !== undefined;
}

const LONGEST_PAPER = 8;

/** "on Thursday's morning show": a bare form that is a noun for events too, with no paper before it that could tell ("figures from X show"). */
function isGathering(document: Document, { from, lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  const bare = (lexeme.value.forms & FORM.infinitive) !== 0 && lexeme.value.verb.sense === 'find';
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !bare || group.from !== group.verb || !document.is(from, 'event-head'))
    return false;
  const stop = Math.max(document.sentenceFrom(from), from - LONGEST_PAPER);
  for (let at = from - 1; at >= stop; at--) if (document.isAny(at, ['paper', 'nominal-cue'])) return false;
  return true;
}

/** "hak jawabnya": after a plain word the form is a noun with its owner, not a verb with its subject. */
export function isPossessedNoun(document: Document, at: number): boolean {
  if (at === document.sentenceFrom(at) || document.isPunctuation(at - 1)) return false;
  return (
    !document.isAny(at - 1, ['adverb', 'and', 'but', 'pronoun', 'subordinator']) && document.hits.findEnding(at, 'adverb') === undefined
  );
}

/** "in a statement published ...": the verb belongs to a noun in a preposition's care. */
function isAdjunctsVerb(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  const noun = document.hits.findEnding(at, 'nominal-cue');
  if (noun === undefined) return false;
  const before = document.hits.findEnding(noun.from, 'indefinite')?.from ?? noun.from;
  const preposition = document.hits.findEnding(before, 'preposition');
  return preposition !== undefined && !isBehindName(document, preposition.from);
}

/** "Budi Santosa dalam keterangan tertulis mengatakan": where words are whole tokens, the verb behind a name and its adjunct is the name's. */
function isBehindName(document: Document, at: number): boolean {
  if (document.pack.pack.text.syllable !== undefined || at === document.sentenceFrom(at)) return false;
  return document.isCapital(at - 1) || document.word(at - 1) === ')' || document.is(at - 1, 'pronoun');
}

/** After a determiner, a possessive or a preposition the word is a noun ("the call", "his report", "in answer"). */
function isNoun(document: Document, group: VerbGroup): boolean {
  const { hits } = document;
  if (group.gerund)
    return (
      hits.findEnding(group.from, 'definite') !== undefined ||
      hits.findEnding(group.from, 'indefinite') !== undefined ||
      (POSSESSIVE.test(document.word(group.verb - 1)) && !isContracted(document, group.verb - 1)) ||
      document.hits.findEnding<string>(group.from, 'preposition')?.lexeme.value === 'of'
    );
  const before = group.from;
  if (document.quoteOf[before - 1] === -1 && /^['’]s?$/.test(document.word(before - 1))) return true;
  if (hits.findEnding(before, 'indefinite') !== undefined && !document.is(before - 1, 'pronoun')) return true;
  if (hits.findEnding(before, 'definite') !== undefined) return !document.is(before - 1, 'pronoun') && !isObject(document, group);
  const pronoun = hits.findEnding<{ use: string }>(before, 'pronoun');
  if (pronoun?.lexeme.value.use === 'possessive') return group.from === group.verb;
  if (pronoun?.lexeme.value.use === 'object' && document.pack.pack.grammar.nounOrder === 'head-last') return group.from === group.verb;
  if (document.pack.pack.grammar.genders !== undefined && group.from === group.verb && isPointed(document, before)) return true;
  const preposition = hits.findEnding<string>(before, 'preposition');
  if (preposition?.lexeme.value === 'before') return false;
  if (isAdjunctsVerb(document, before)) return true;
  return (
    preposition !== undefined &&
    hits.findEnding(before, 'relative') === undefined &&
    hits.findEnding(before, 'complementizer') === undefined
  );
}

/** "He's claiming", "who's calling for": behind a pronoun that is a subject the mark is a verb. */
function isContracted({ hits }: Document, mark: number): boolean {
  return hits.findEnding<Pronoun>(mark, 'pronoun')?.lexeme.value.use === 'subject' || hits.findEnding(mark, 'relative') !== undefined;
}

/** "juge « trop lent »": a verb of thinking with a quote right behind it. */
function judges(document: Document, group: VerbGroup): boolean {
  if (document.quoteOf[group.to]! < 0) return false;
  return document.hits.find<VerbHit<SpeechVerb>>(group.verb, 'speech-verb')?.lexeme.value.verb.sense === 'think';
}

/** "cette somme": a demonstrative that is no pronoun stands right before. */
function isPointed(document: Document, at: number): boolean {
  return document.hits.findEnding(at, 'demonstrative') !== undefined && document.hits.findEnding(at, 'pronoun') === undefined;
}

/** "comme le souligne X", "l'a rappelé", "les a exhortés", "X le juge « trop lent »": what has the form of an article is a pronoun before a verb with its auxiliary, or behind "as". */
function isObject(document: Document, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const article = document.hits.findEnding(group.from, 'definite')!;
  if (document.hits.findEnding<Pronoun>(article.from, 'pronoun')?.lexeme.value.use === 'subject') return true;
  if (judges(document, group) && !document.isInitial(article.from) && !/^[,;:«“"]$/.test(document.word(article.from - 1))) return true;
  return group.from < group.verb || document.hits.findEnding<PrepositionRole>(article.from, 'preposition')?.lexeme.value === 'as';
}

const MOST_ADJECTIVES = 3;

/** "a public lecture", "at the weekly media briefing", "a flood warning centre": behind a determiner and plain words a form that nouns share is a noun. */
function isDescribedNoun(document: Document, { lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.from !== group.verb) return false;
  if (!group.gerund && (lexeme.value.forms & FORM.infinitive) === 0) return false;
  const { to } = document.hits.find(group.verb, 'speech-verb')!;
  const compound = group.gerund && isBeforeLastNoun(document, to);
  if (group.gerund && !compound && !(document.is(group.verb, 'nominal-cue') && closesNoun(document, to))) return false;
  let plural = false;
  for (let at = group.verb - 1, steps = 0; steps < MOST_ADJECTIVES && at >= document.sentenceFrom(group.verb); at--, steps++) {
    if (POSSESSIVE.test(document.word(at)) && document.quoteOf[at] === -1 && lexeme.value.forms < FORM.participle)
      return !group.gerund && !plural;
    if (!document.isWord(at) || document.quoteOf[at]! >= 0) return false;
    if (isOrder(document, at) && !group.gerund) return true;
    if (steps > 0 && possessiveAt(document, at) !== undefined) return !group.gerund && lexeme.value.forms < FORM.participle && !plural;
    const named = group.gerund && !compound ? 'definite' : 'indefinite';
    if (document.is(at, 'indefinite') || document.is(at, named))
      return steps > 0 && !document.is(at, 'pronoun') && isSingleArticle(document, at);
    if (steps === 0 && !group.gerund && isSingleRole(document, at)) return true;
    if (isFunctionWord(document, at) || document.isAny(at, ['group-noun', 'role', 'speech-verb', 'event-verb'])) return false;
    plural ||= /[^s]s$/.test(document.word(at));
  }
  return false;
}

/** "centre" in "a flood warning centre, ...": a single noun in lower case that ends its phrase. */
function isBeforeLastNoun(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at) && closesNoun(document, at + 1);
}

function closesNoun(document: Document, at: number): boolean {
  return document.isPunctuation(at) || document.is(at, 'preposition');
}

/** "the Reuters report said", "the UN report, released on Monday, found": a form that nouns share right before the verb that tells. */
function opensVerb(document: Document, { to, lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.from !== group.verb || (lexeme.value.forms & FORM.infinitive) === 0)
    return false;
  let next = to;
  if (document.isComma(to)) for (next = to + 2; !document.isComma(next - 1); next++) if (next - to > LONGEST_ASIDE) return false;
  const forms = document.hits.find<VerbHit<SpeechVerb>>(next, 'speech-verb')?.lexeme.value.forms ?? 0;
  return (forms & FORM.finite) !== 0 && (forms & FORM.infinitive) === 0;
}

const LONGEST_ASIDE = 8;
const MOST_BETWEEN = 6;
const CLOSES_NOUN = ['and', 'or', 'preposition'];
const VERBAL = ['passive', 'perfect', 'modal', 'future', 'negation'];
const OPENS_NOUN = ['definite', 'demonstrative', 'complementizer', 'relative', 'subordinator', 'preposition', 'and', 'but', 'contrast'];

/** "discussed plans with", "letters, claims and photographs", "two pledges": a form in -s whose subject does not stand before it is a plural. */
function isPluralNoun(document: Document, referents: Referents, { from, to, lexeme }: Hit<VerbHit<SpeechVerb>>, group: VerbGroup): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || group.from !== group.verb || lexeme.value.forms !== FORM.finite) return false;
  if (!/[^s]s$/.test(document.word(from))) return false;
  const first = document.sentenceFrom(from);
  let last = from - 1;
  while (last > first && document.is(last, 'adverb')) last--;
  if (document.isPunctuation(last)) return document.isComma(last) && document.isAny(to, CLOSES_NOUN) && inList(document, referents, last);
  if (isCounted(document, last, first)) return true;
  for (let at = last; at >= first && last - at < MOST_BETWEEN; at--) {
    const referent = referents.at(at);
    if (referent !== undefined && (referent.kind === 'Person' || referent.kind === 'Pronoun')) return at < last;
    if (referent !== undefined || !document.isWord(at) || POSSESSIVE.test(document.word(at)) || document.isAny(at, OPENS_NOUN))
      return false;
    const forms = document.hits.find<VerbHit<VerbForms>>(at, 'speech-verb') ?? document.hits.find<VerbHit<VerbForms>>(at, 'event-verb');
    const done = forms === undefined ? /\p{Ll}ed$/u.test(document.word(at)) : (forms.lexeme.value.forms & FORM.infinitive) === 0;
    if (at === last && (done || document.is(at, 'plain-verb')) && !document.is(at - 1, 'definite')) return true;
    if (document.is(at, 'quantifier')) return true;
    if (document.isAny(at, VERBAL)) return !isInRelative(document, at, first);
    if (at === first) return to > from + 1 || document.isComma(to) || document.isAny(to, BEHIND_NOUN);
  }
  return false;
}

/** "two pledges", "0.4 percentage points", "some hard challenges", "these claims", "other television credits": a number above one or a word for several before it, at most two plain words between. */
function isCounted(document: Document, last: number, first: number): boolean {
  for (let at = last; at >= first && last - at <= MOST_ADJECTIVES - 1 && document.isWord(at); at--) {
    if (document.pack.beforePlurals.has(document.key(at))) return true;
    if (document.is(at, 'number-word') || /^\d/.test(document.word(at)))
      return readNumber(document, at)?.value !== 1 && !document.dateEnds.has(at + 1);
    if (document.isCapital(at) || isFunctionWord(document, at) || document.isAny(at, ['speech-verb', 'event-verb', 'plain-verb']))
      return false;
  }
  return false;
}

/** What stands behind a noun that opens its sentence, not behind a verb: "Patient advocates said", "Security reports were". */
const BEHIND_NOUN = ['preposition', 'speech-verb', 'perfect', 'passive', 'modal', 'future'];

/** "who was arrested claims": a word that opens a relative clause shortly before. */
function isInRelative(document: Document, at: number, first: number): boolean {
  for (let before = at - 1; before >= first && at - before < MOST_BETWEEN; before--) {
    if (document.is(before, 'relative') || document.is(before, 'complementizer')) return true;
    if (document.isPunctuation(before)) return false;
  }
  return false;
}

/** The comma behind a plain word, not behind a name or an aside. */
function inList(document: Document, referents: Referents, comma: number): boolean {
  const before = comma - 1;
  return document.isWord(before) && !document.isCapital(before) && referents.at(before) === undefined;
}

/** "last", "first", "next": which of several, behind a determiner. */
function isOrder(document: Document, at: number): boolean {
  if (!document.is(at, 'adverb')) return false;
  return document.isAny(at - 1, ['definite', 'indefinite']) || possessiveAt(document, at - 1) !== undefined;
}

/** "chief judge": an office in the singular, in lower case, goes with no bare form. */
function isSingleRole(document: Document, at: number): boolean {
  return (
    document.is(at, 'role') &&
    !document.is(at, 'plural-role') &&
    !document.isCapital(at) &&
    !document.word(at).endsWith('s') &&
    document.pack.pack.grammar.nounOrder === 'head-last'
  );
}

/** "a" or "the", not "some" or "several", behind which a plural may be the subject of a verb. */
function isSingleArticle(document: Document, at: number): boolean {
  return document.is(at, 'definite') || document.word(at).length <= 2;
}
