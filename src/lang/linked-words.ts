// Verbs and phrases that end in a preposition, listed a second time without it, for the preposition may stand farther on: "plaidé | mardi à Lima | pour".
import type { Lexicon } from '../rules/index.ts';
import { comparisonKey } from '../text/index.ts';
import type { LanguagePack, SpeechVerb } from './pack.ts';
import { formsOf, type VerbHit } from './verb-forms.ts';

/** The words of a preposition that a form ends in: ids of their comparison keys in the lexicon. */
export type Link = readonly number[];

export interface LinkedVerb extends VerbHit<SpeechVerb> {
  link: Link;
}

/** What many forms that begin alike carry, by the words they begin with: one lexeme instead of a hundred for "a" in "a plaidé pour". */
class Heads<Value> {
  private readonly values = new Map<string, Value[]>();
  private readonly lexicon: Lexicon;
  private readonly lexemeClass: string;

  constructor(lexicon: Lexicon, lexemeClass: string) {
    this.lexicon = lexicon;
    this.lexemeClass = lexemeClass;
  }

  add(head: string, value: Value): void {
    const key = comparisonKey(head);
    const values = this.values.get(key);
    if (values !== undefined) {
      values.push(value);
      return;
    }
    const first = [value];
    this.values.set(key, first);
    this.lexicon.add(head, this.lexemeClass, first);
  }
}

/** "à ce que", "pour que": what makes a preposition open a clause. */
const CLAUSE_TAIL = / (?:ce )?(?:ce|que|qu')$/;

/** Adds verbs of saying whose forms end in a preposition: "plaider pour", "appeler à ce que". */
export function addLinkedVerbs(lexicon: Lexicon, pack: LanguagePack): void {
  const prepositions = prepositionsOf(pack);
  const heads = new Heads<LinkedVerb>(lexicon, 'linked-verb');
  for (const verb of pack.speech?.verbs ?? []) {
    if (verb.content.every((frame) => frame === 'quote')) continue;
    for (const [form, forms] of formsOf(verb)) {
      for (const { head, link } of parts(form, prepositions)) heads.add(head, { verb, forms, link: linkOf(lexicon, link) });
    }
  }
}

/** Adds the words before an infinitive that tell it was done: "tenu à", "saisi cette occasion pour". */
export function addLinkedAssertions(lexicon: Lexicon, pack: LanguagePack): void {
  const prepositions = prepositionsOf(pack);
  const heads = new Heads<Link>(lexicon, 'linked-assertion');
  for (const form of pack.grammar.asserting ?? []) {
    for (const { head, link } of parts(form, prepositions)) heads.add(head, linkOf(lexicon, link));
  }
}

function linkOf(lexicon: Lexicon, words: readonly string[]): Link {
  return words.map((word) => lexicon.intern(comparisonKey(word)));
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
  return [...cuts].map((cut) => ({ head: words.slice(0, cut).join(' '), link: words.slice(cut) }));
}
