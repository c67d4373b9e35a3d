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
      const parted = part(form, prepositions);
      if (parted !== undefined) lexicon.add(parted.head, 'linked-verb', { verb, forms, link: parted.link } satisfies LinkedVerb);
    }
  }
}

/** Adds the words before an infinitive that tell it was done: "tenu à", "saisi cette occasion pour". */
export function addLinkedAssertions(lexicon: Lexicon, pack: LanguagePack): void {
  const prepositions = prepositionsOf(pack);
  for (const form of pack.grammar.asserting ?? []) {
    const parted = part(form, prepositions);
    if (parted !== undefined) lexicon.add(parted.head, 'linked-assertion', { link: parted.link } satisfies Linked);
  }
}

function prepositionsOf({ grammar }: LanguagePack): ReadonlySet<string> {
  return new Set(Object.values(grammar.prepositions).flat());
}

function part(form: string, prepositions: ReadonlySet<string>): { head: string; link: string[] } | undefined {
  const words = form.split(' ');
  const tail = words.findIndex((_, index) => index > 0 && prepositions.has(words.slice(index).join(' ').replace(CLAUSE_TAIL, '')));
  return tail < 0 ? undefined : { head: words.slice(0, tail).join(' '), link: words.slice(tail).map(comparisonKey) };
}
