// What stands right behind a cue: whether content starts there, and where, when no complementizer tells.
import { FORM, type PrepositionRole, type Pronoun, type SpeechVerb, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { opensPeriod, opensQuantity } from './content-openings.ts';
import type { Cue } from './cues.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isNoClause, isNoGenderedClause } from './no-content.ts';
import { possessiveAt, skipDeterminers, skipDeterminersBack, skipPreposition } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import { pastSettings } from './settings.ts';
import type { Sieve } from './sieve.ts';

/** "an exchange that both sides hope will go on", "learned of the deal": what stands right behind the cue is not its content. */
export function isGapped(document: Document, from: number, to: number): boolean {
  if (document.pack.pack.grammar.genders !== undefined && isNoGenderedClause(document, from, to)) return true;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.quoteOf[from]! >= 0) return false;
  if (isNoClause(document, from, to) && !opensPlans(document, from)) return true;
  const preposition = document.hits.find<PrepositionRole>(from, 'preposition');
  if (preposition === undefined) return false;
  if (opensQuantity(document, from) || opensPeriod(document, from)) return !isClause(document, from, to);
  const { value } = preposition.lexeme;
  if (value === 'about' && document.isAny(preposition.to, ['relative', 'complementizer'])) return true;
  return OUTSIDE.includes(value) || isDative(document, preposition) || (value !== 'to' && !isClause(document, from, to));
}

/** Words of content without a verb that may yet be a clause. */
const LONGEST_OBJECT = 12;
const CLAUSAL = ['copula', 'adverb', 'conditional', 'complementizer', 'subordinator', 'quantifier'];

/** "công bố danh sách": behind a verb of telling or showing a short phrase that no verb is seen in. */
function isThing(document: Document, from: number, to: number): boolean {
  if (to - from > LONGEST_OBJECT || isClause(document, from, to)) return false;
  for (let at = from; at < to; at++) if (document.isAny(at, CLAUSAL)) return false;
  return true;
}

/** "wrote letters", "said a prayer", "added 30 beds": a noun phrase behind a verb that reports clauses, or one that counts things behind a verb that tells no number; where nouns come last. */
export function isMereObject(document: Document, { verb }: Cue, from: number, to: number): boolean {
  if (verb.content.includes('clause')) return isThing(document, from, to);
  if (document.pack.pack.grammar.infinitiveEndings !== undefined) return isDoneTo(document, verb, from, to);
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.is(from, 'conditional') || document.quoteOf[from]! >= 0)
    return false;
  const task =
    verb.addressee === true ||
    document.is(from, 'negation') ||
    document.hits.find<PrepositionRole>(from, 'preposition')?.lexeme.value === 'to';
  if (verb.sense === 'describe') return isSummoned(document, from, to);
  if (verb.content.includes('infinitive') && task)
    return verb.content.includes('bare') && !verb.content.includes('object') && isThingTold(document, from, to);
  const counted = verb.content.includes('object') && !COUNTING.has(verb.sense);
  if (!verb.content.includes('object') && isNounWithClause(document, from, to)) return true;
  if (counted ? !isNumber(document, from) : verb.content.includes('object') || to - from > (verb.sense === 'say' ? SHORT : LONG))
    return false;
  return !isClause(document, from + 1, to) && !document.isAny(from, ['pronoun', 'passive']);
}

/** "a lancé la balle", "conclut un accord": where infinitives tell by their endings, what stands behind a verb that reports clauses alone, no words in quotation marks in it; "juge le bilan maigre" is a view. */
function isDoneTo(document: Document, { content, sense }: SpeechVerb, from: number, to: number): boolean {
  if (sense === 'think' || !content.includes('bare') || content.includes('object') || opensInfinitive(document, from)) return false;
  if (document.word(from - 1) === ':' || document.hits.findEnding(from, 'preposition') !== undefined) return false;
  if (document.pack.pack.grammar.complementizers.includes(document.key(from - 1))) return false;
  if (!document.isAny(from, ['definite', 'indefinite', 'demonstrative', 'number-word', 'quantifier']) && !isNumber(document, from)) {
    if (possessiveAt(document, from) === undefined && skipPreposition(document, from, ['of']) === undefined) return false;
  }
  for (let at = from; at < to; at++) if (document.quoteOf[at]! >= 0) return false;
  return TELLING.has(sense) || !isView(document, from);
}

/** Senses of verbs that say words, go on or end: "a poursuivi ses efforts" tells no view. */
const TELLING: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'continue', 'conclude']);

/** "l'urgence de", "sa profonde inquiétude", "de réels progrès": a noun that tells a view, adjectives before it. */
export function isView(document: Document, from: number): boolean {
  const start = possessiveAt(document, from)?.to ?? skipDeterminers(document, from);
  for (let at = start; at <= start + MOST_LEADING && document.isWord(at); at++) {
    if (document.is(at, 'view-noun')) return true;
    if (document.isAny(at, ['preposition', 'and', 'relative', 'complementizer'])) return false;
  }
  return false;
}

const MOST_LEADING = 2;

/** "called a hearing", "called the police when ...": a noun phrase alone, not "called it a shame", "called the plan useless". */
function isSummoned(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (document.quoteOf[at]! >= 0 || skipPreposition(document, at, ['as']) !== undefined) return false;
  if (document.is(from, 'indefinite')) return true;
  const noun = skipDeterminers(document, from);
  if (noun === from && possessiveAt(document, from) === undefined) return false;
  for (let at = noun; at < to; at++) {
    if (document.is(at, 'indefinite')) return false;
    if (document.isComma(at) || document.isAny(at, ['subordinator', 'relative', 'preposition'])) return true;
  }
  return false;
}

/** "told her story to a delegation": a noun phrase without a task behind "to" and without a verb of its own. */
function isThingTold(document: Document, from: number, to: number): boolean {
  if (!document.isAny(from, ['definite', 'indefinite', 'demonstrative']) && possessiveAt(document, from) === undefined) return false;
  for (let at = from + 1; at < to; at++) {
    const next = skipPreposition(document, at, ['to']);
    if (next !== undefined && document.isWord(next) && !document.isCapital(next) && !document.isAny(next, NOT_TASKS)) return false;
  }
  return !isClause(document, from + 1, to) || isNounWithClause(document, from, to);
}

const NOT_TASKS = ['definite', 'indefinite', 'demonstrative', 'pronoun', 'addressee', 'number-word', 'group-noun'];

/** "the story to the minister, who had come", "a book about the storm that had come": the only verb stands in a clause of the noun's. */
function isNounWithClause(document: Document, from: number, to: number): boolean {
  if (!document.isAny(from, ['definite', 'indefinite', 'demonstrative']) && possessiveAt(document, from) === undefined) return false;
  let opened = false;
  let verb = -1;
  for (let at = from + 1; at < to; at++) {
    if (document.quoteOf[at]! >= 0) return false;
    if (isAsserted(document, at)) {
      const auxiliary = document.isAny(at, AUXILIARY);
      if (!opened || (verb >= 0 && (at - verb > 1 || (auxiliary && !document.isAny(verb, AUXILIARY))))) return false;
      verb = at;
    } else if (verb < 0 && document.isAny(at, ['relative', 'complementizer'])) opened = true;
    else if (verb >= 0 && document.isAny(at, ['and', 'but', 'relative'])) return true;
    else if (verb >= 0 && at - verb === 1 && document.isAny(at, ['adverb', 'negation'])) verb = at;
  }
  return verb >= 0;
}

/** Senses of verbs whose object may tell how many. */
const COUNTING: ReadonlySet<string> = new Set(['promise', 'announce', 'explain', 'ask', 'propose', 'urge']);
const SHORT = 7;
const LONG = 20;

function isNumber(document: Document, at: number): boolean {
  return document.is(at, 'number-word') || /^\d/.test(document.word(at));
}

/** "nobody knew", "they lost": a subject and a verb alone, where nouns come last. */
export function isShortClause(document: Document, from: number, to: number): boolean {
  return document.pack.pack.grammar.nounOrder === 'head-last' && to - from === 2 && document.is(to - 1, 'plain-verb');
}

/** Fewest words of content before its attribution: of a clause that a verb is seen in fewer, where nouns come last; before a name behind its verb, where nouns have genders; before a verb that only follows what it reports. */
export function leastBefore(document: Document, { verb }: Cue, from: number, to: number, named = false): number {
  if (named && document.pack.pack.grammar.genders !== undefined && !document.isAny(from, ['preposition', 'adverb', 'weekday'])) return 3;
  if (verb.subject === 'after' && !document.isAny(from, ['preposition', 'subordinator', 'adverb', 'conditional'])) return 3;
  return document.pack.pack.grammar.nounOrder === 'head-last' && isClause(document, from + 1, to) ? 3 : 4;
}

const AUXILIARY = ['passive', 'perfect', 'modal', 'future'];
const VERBAL = ['passive', 'perfect', 'modal', 'future', 'negation', 'plain-verb'];
const KNOWN = ['event-verb', 'speech-verb'];
const BEFORE_NOUN = ['definite', 'indefinite', 'demonstrative', 'preposition', 'number-word'];

/** An auxiliary, a verb or a past in -ed, none of them with a capital ("in May"); what a determiner or a preposition stands before is a noun. */
function isAsserted(document: Document, at: number): boolean {
  if (document.isCapital(at)) return false;
  if (document.isAny(at, VERBAL)) return true;
  if (document.is(at, 'plain-plural')) return isBehindPlural(document, at);
  const known = isKnownFinite(document, at) || /\p{Ll}ed$/u.test(document.word(at));
  const before = document.word(at - 1).endsWith('ly') ? at - 2 : at - 1;
  return known && !document.isAny(before, BEFORE_NOUN) && possessiveAt(document, before) === undefined;
}

/** A form of a listed verb that may be a verb without an auxiliary: not the bare "state" of a verb whose present is a noun as well. */
function isKnownFinite(document: Document, at: number): boolean {
  return KNOWN.some((name) => {
    const hit = document.hits.find<VerbHit<VerbForms>>(at, name);
    return hit !== undefined && hit.lexeme.value.forms !== FORM.infinitive;
  });
}

/** "parents still want", "they pay": a noun in -s or a plural pronoun right before, adverbs passed over. */
function isBehindPlural(document: Document, at: number): boolean {
  let before = at;
  while (document.hits.findEnding(before, 'adverb') !== undefined) before = document.hits.findEnding(before, 'adverb')!.from;
  const pronoun = document.hits.findEnding<Pronoun>(before, 'pronoun')?.lexeme.value;
  if (pronoun !== undefined) return pronoun.use === 'subject' && (pronoun.number === 'plural' || pronoun.person === 1);
  if (document.hits.findEnding(before, 'collective') !== undefined) return true;
  return (
    document.isWord(before - 1) &&
    !document.isAny(before - 1, ['preposition', 'passive', 'plain-verb']) &&
    /\p{Ll}{2}[^s]s$/u.test(document.word(before - 1))
  );
}

/** A verb that is asserted stands in it. */
export function isClause(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const quote = document.quoteAt(at);
    if (quote !== undefined) {
      if (document.hits.findEnding(quote.open, 'naming') === undefined) return true;
      at = quote.close;
    } else if (!document.is(at, 'naming') && isAsserted(document, at)) return true;
  }
  return false;
}

/** "announced plans to build": a plural that looks like the present of a plan. */
function opensPlans(document: Document, at: number): boolean {
  return (
    (document.hits.find(at, 'future')?.to ?? 0) === at + 2 &&
    /[^s]s$/.test(document.word(at)) &&
    !document.isAny(at, ['passive', 'perfect'])
  );
}

/** Prepositions that open no content of their own. */
const OUTSIDE: readonly PrepositionRole[] = ['of', 'from', 'as'];

/** "wrote to a potter": to whom, not what to do. */
function isDative(document: Document, { to, lexeme }: Hit<PrepositionRole>): boolean {
  return lexeme.value === 'to' && document.isAny(to, ['definite', 'indefinite', 'relative']);
}

/** "On the report that X released in May, the spokesman stressed ...": a cue in an opening phrase about something, and another's behind its comma. */
export function isInTopic(sieve: Sieve, cue: Cue): boolean {
  const { document } = sieve;
  const first = sieve.trimStart(document.sentenceFrom(cue.group.verb));
  if (
    document.pack.pack.grammar.bareDefinite !== true ||
    document.hits.find<PrepositionRole>(first, 'preposition')?.lexeme.value !== 'about'
  )
    return false;
  for (let at = first; at < cue.group.from; at++) if (document.isComma(at)) return false;
  for (let at = cue.group.to; at < document.sentenceTo(cue.group.verb); at++)
    if (document.isComma(at) && startsReport(sieve, at, first)) return true;
  return false;
}

/** "On the ban that X announced, the spokesman stressed ...": behind the comma that closes an adjunct, an actor and the verb of saying that is theirs. */
export function startsReport(sieve: Sieve, comma: number, from?: number): boolean {
  const first = from ?? sieve.trimStart(sieve.document.sentenceFrom(comma));
  if (!sieve.document.is(first, 'preposition')) return false;
  for (let at = first; at < comma && from === undefined; at++) if (sieve.document.isComma(at)) return false;
  const start = skipDeterminers(sieve.document, comma + 1);
  const referent = sieve.referents.at(start);
  if (referent === undefined || referent.from > start || !isActorLike(referent)) return false;
  for (let at = referent.to; at < referent.to + 4; at++) {
    if (sieve.cueAt.has(at)) return true;
    if (!sieve.document.isAny(at, ['adverb', 'perfect', 'pronoun'])) return false;
  }
  return false;
}

/**
 * Where content without a complementizer starts. Where infinitives tell by their endings, what stands behind a preposition is content
 * only as an infinitive, without the preposition ("promet de payer"), and an object never opens with one ("se rend à Lima").
 */
export function plainStart(sieve: Sieve, cue: Cue, at: number): number | undefined {
  const { document } = sieve;
  if (document.pack.pack.grammar.infinitiveEndings === undefined) return at;
  const start = document.isComma(at) ? undefined : startBehind(sieve, cue, at);
  if (start !== undefined || cue.verb.sense === 'thank') return start;
  const behind = pastSettings(document, at, (token) => opensContent(sieve, cue, token));
  return behind === undefined ? (document.isComma(at) && takesObject(cue) ? at : undefined) : startBehind(sieve, cue, behind);
}

function startBehind(sieve: Sieve, cue: Cue, at: number): number | undefined {
  const { document } = sieve;
  const asked =
    cue.verb.addressee === true && cue.verb.content.includes('infinitive') ? infinitiveAfterAddressee(sieve, cue, at) : undefined;
  if (asked !== undefined) return asked;
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  if (preposition === undefined) return takesObject(cue) || opensInfinitive(document, at) ? at : undefined;
  const before = preposition.lexeme.value === 'before' || preposition.lexeme.value === 'after';
  if (!before && cue.verb.content.includes('infinitive') && opensInfinitive(document, preposition.to)) return preposition.to;
  return preposition.lexeme.value === 'of' && document.hits.findEnding(preposition.to, 'definite') !== undefined ? at : undefined;
}

/** Behind when and where it was said: an article, a possessive or a number that nothing governs, a task, or whom it is asked of. */
function opensContent(sieve: Sieve, cue: Cue, at: number): boolean {
  const { document } = sieve;
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  const tasks = cue.verb.content.includes('infinitive');
  if (preposition !== undefined) {
    if (!tasks || !ASKED.includes(preposition.lexeme.value)) return false;
    if (opensInfinitive(document, preposition.to)) return true;
    return cue.verb.addressee === true && infinitiveAfterAddressee(sieve, cue, at) !== undefined;
  }
  if (tasks && opensInfinitive(document, at)) return !document.isAny(at - 1, GOVERNING) && possessiveAt(document, at - 1) === undefined;
  if (!takesObject(cue) || document.dateEnds.has(at)) return false;
  return (
    document.isAny(at, ['definite', 'indefinite', 'number-word']) || possessiveAt(document, at) !== undefined || isNumber(document, at)
  );
}

const GOVERNING = ['preposition', 'definite', 'indefinite', 'demonstrative'];
/** Prepositions of a task and of whom it is asked of. */
const ASKED: readonly PrepositionRole[] = ['of', 'to', 'in'];

/** "gọi vụ việc là “...”": where nouns take no article, what is called something has what it is called behind "as"; "gọi đây là" + “...” is the quote alone. */
export function calledStart(sieve: Sieve, cue: Cue, from: number, to: number): number | undefined {
  const { document } = sieve;
  if (cue.verb.sense !== 'liken' || document.pack.pack.grammar.bareDefinite !== true || document.quoteOf[from]! >= 0) return from;
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST_CALLED); at++) {
    const as = document.hits.find<PrepositionRole>(at, 'preposition');
    if (as?.lexeme.value !== 'as') continue;
    const quote = document.quoteAt(as.to);
    if (quote !== undefined && quote.to - quote.from < SHORTEST_CALL) return undefined;
    return at === from + 1 && quote !== undefined ? as.to : from;
  }
  return undefined;
}

const LONGEST_CALLED = 16;
/** Fewer words in quotation marks are a name for the thing. */
const SHORTEST_CALL = 3;

/** "learned the anthem": what is found without a complementizer is a clause only with a verb in it. */
export function holdsVerb(sieve: Sieve, from: number, to: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return true;
  for (let at = from; at < to; at++)
    if (document.isAny(at, ['passive', 'perfect', 'modal', 'future']) || document.quoteOf[at]! >= 0) return true;
  return false;
}

/** "called on the court to act", not "called on the minister at noon": a verb that takes a task alone has "to" in what follows. */
export function opensTask(sieve: Sieve, cue: Cue, from: number, to: number): boolean {
  const { document } = sieve;
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || takesObject(cue) || !cue.verb.content.includes('infinitive')) return true;
  if (document.hits.find<PrepositionRole>(from, 'preposition')?.lexeme.value === 'about') return false;
  for (let at = from; at < Math.min(to, from + (cue.verb.addressee === true ? FARTHEST_TASK : NEAREST_TASK)); at++)
    if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'to' && !document.is(at + 1, 'relative')) return true;
  return false;
}

const FARTHEST_TASK = 20;
/** Behind a verb without an addressee: "to pay", "not to pay". */
const NEAREST_TASK = 2;

function takesObject(cue: Cue): boolean {
  return cue.verb.content.includes('object') || cue.verb.content.includes('bare');
}

/** Senses of verbs whose task may be a noun: "appelle les parties à la retenue". */
const URGES: ReadonlySet<string> = new Set(['urge', 'call-for', 'call']);

/** "exhorte *les deux camps à reprendre ...*", "demande aux armateurs de *baisser ...*": a task with whom it is asked of, without where a preposition stands before those. */
function infinitiveAfterAddressee(sieve: Sieve, cue: Cue, from: number): number | undefined {
  const { document } = sieve;
  for (let at = from; at < Math.min(from + 10, document.sentenceTo(from)); at++) {
    if (document.quoteOf[at]! >= 0) {
      const task = at > from && !document.is(from, 'preposition') ? skipPreposition(document, at + 1, ASKED) : undefined;
      return task !== undefined && opensInfinitive(document, task) ? from : undefined;
    }
    if (document.isPunctuation(at) || document.isAny(at, ['complementizer', 'speech-verb'])) return undefined;
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    const marks = preposition !== undefined && ['of', 'to', 'in'].includes(preposition.lexeme.value);
    if (marks && document.hits.findEnding(preposition.to, 'definite') === undefined && opensInfinitive(document, preposition.to))
      return at > from && !document.is(from, 'preposition') && !document.is(from, 'pronoun') ? from : preposition.to;
    if (marks && document.quoteOf[preposition.to]! >= 0 && (at > from || from > cue.group.to)) return preposition.to;
    if (preposition?.lexeme.value === 'to' && at > from && URGES.has(cue.verb.sense) && !document.is(from, 'preposition')) return from;
  }
  return undefined;
}

/** "à envoyer un émissaire": an infinitive behind a preposition, where infinitives tell by their endings. */
export function opensPlainTask(sieve: Sieve, at: number): boolean {
  const { document } = sieve;
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  if (document.pack.pack.grammar.infinitiveEndings === undefined || preposition === undefined) return false;
  return (preposition.lexeme.value === 'of' || preposition.lexeme.value === 'to') && opensInfinitive(document, preposition.to);
}

/** "son", "ses": a possessive that is no object; "leur" is both. */
function isOwner(document: Document, at: number): boolean {
  const owner = possessiveAt(document, at)?.lexeme.value as Pronoun | undefined;
  return owner !== undefined && (owner.person !== 3 || owner.number !== 'plural');
}

/** "ne pas gêner", "se préparer", "lui parler": an infinitive after negation and object pronouns. */
function opensInfinitive(document: Document, from: number): boolean {
  const endings = document.pack.pack.grammar.infinitiveEndings!;
  const first = document.quoteOf[from]! >= 0 && !document.isWord(from) ? from + 1 : from;
  for (let at = first; at < first + 4 && document.isWord(at); at++) {
    const word = document.word(at).toLowerCase();
    if (isOwner(document, at)) return false;
    if (document.isAny(at, ['negation', 'adverb', 'pronoun', 'definite']) || /^(se|s'|s’|y|en)$/.test(word)) continue;
    return !document.is(at, 'not-infinitive') && endings.some((ending) => word.endsWith(ending));
  }
  return false;
}

/** "Kế hoạch bị X chỉ trích", "được X đánh giá cao": where the doer stands between a passive auxiliary and its verb, what was said is the subject. */
export function isDoer(sieve: Sieve, speaker: Referent | undefined): boolean {
  const { document } = sieve;
  if (speaker === undefined || document.pack.pack.grammar.bareDefinite !== true || document.pack.pack.grammar.bareAgents === true)
    return false;
  return document.hits.findEnding(skipDeterminersBack(document, speaker.from), 'passive') !== undefined;
}

/** "Sementara itu, X menuturkan, ...": one connective word or phrase is no content. */
export function isConnective(document: Document, from: number, to: number): boolean {
  return ['contrast', 'adverb'].some((name) => document.hits.find(from, name)?.to === to);
}
