// Verbs and phrases that end in a preposition, listed a second time without it, for the preposition may stand farther on: "plaidé | mardi à Lima | pour".
import type { Lexicon } from '../rules/index.ts';
import { comparisonKey } from '../text/index.ts';
import type { LanguagePack, SpeechVerb } from './pack.ts';
import { formsOf, type VerbHit } from './verb-forms.ts';

/** What a form carries whose last words are a preposition, here without them. */
export interface Linked {
  /** Comparison keys of the preposition's words. */
  link: readonly string[];
}

export interface LinkedVerb extends VerbHit<SpeechVerb>, Linked {}

/** "à ce que", "pour que": what makes a preposition open a clause. */
const CLAUSE_TAIL = / (?:ce )?(?:ce|que|qu')$/;

/** Adds verbs of saying whose forms end in a preposition: "plaider pour", "appeler à ce que". */
export function addLinkedVerbs(lexicon: Lexicon, pack: LanguagePack): void {
  const prepositions = prepositionsOf(pack);
  for (const verb of pack.speech?.verbs ?? []) {
    if (verb.content.every((frame) => frame === 'quote')) continue;
    for (const [form, forms] of formsOf(verb)) {
      for (const { head, link } of parts(form, prepositions)) lexicon.add(head, 'linked-verb', { verb, forms, link } satisfies LinkedVerb);
    }
  }
}

/** Adds the words before an infinitive that tell it was done: "tenu à", "saisi cette occasion pour". */
export function addLinkedAssertions(lexicon: Lexicon, pack: LanguagePack): void {
  const prepositions = prepositionsOf(pack);
  for (const form of pack.grammar.asserting ?? []) {
    for (const { head, link } of parts(form, prepositions)) lexicon.add(head, 'linked-assertion', { link } satisfies Linked);
  }
}

function prepositionsOf({ grammar }: LanguagePack): ReadonlySet<string> {
  return new Set(Object.values(grammar.prepositions).flat());
}

interface Parted {
  head: string;
  link: string[];
}

/** Words that are no verb yet: pronouns and auxiliaries of reflexive verbs. */
const BEFORE_VERB: ReadonlySet<string> = new Set([
  'se',
  "s'",
  "s'est",
  "s'était",
  'sont',
  "s'étaient",
  'étaient',
  'est',
  'était',
  'en',
  'y',
]);

/** The cuts of a form: before its preposition, and behind its verb ("fait | part de"). */
function parts(form: string, prepositions: ReadonlySet<string>): Parted[] {
  const words = form.split(' ');
  const cuts = new Set<number>();
  const tail = words.findIndex((_, index) => index > 0 && prepositions.has(words.slice(index).join(' ').replace(CLAUSE_TAIL, '')));
  if (tail > 0) cuts.add(tail);
  const verb = words.findIndex((word) => !BEFORE_VERB.has(word)) + 1;
  if (verb > 0 && verb < words.length) cuts.add(verb);
  return [...cuts].map((cut) => ({ head: words.slice(0, cut).join(' '), link: words.slice(cut).map(comparisonKey) }));
}
