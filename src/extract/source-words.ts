// Which words behind a preposition of source name one: "pour les organisateurs", not "pour les fêtes".
import type { GroupNoun } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import type { Sieve } from './sieve.ts';

/** What stands behind a word of source is nobody: a thing behind one that is a preposition too, or a thing behind an article where nouns have genders. */
export function namesNobody(document: Document, hit: { from: number; to: number }): boolean {
  const at = hit.to;
  if (isSame(document, at) || isSomebody(document, at) || isTeller(document, at)) return false;
  return isOtherToo(document, hit) || isThing(document, at);
}

/** "les textes", "le souhait du réalisateur": a noun in lower case behind an article that tells nothing and has nobody in it, where nouns have genders. */
function isThing(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const noun = skipDeterminers(document, at);
  return noun > at && !document.isCapital(noun) && !document.is(noun, 'number-word');
}

/** "un notable de la région", "des commerçants de la ville": people who speak for themselves, not for what they are of. */
export function isOneOfPeople(document: Document, at: number): boolean {
  return document.pack.pack.grammar.genders !== undefined && document.is(at, 'source-noun') && !document.is(at, 'body-representative');
}

/** "pour 36 millions d'habitants": a number opens the phrase. */
export function isCounted(document: Document, at: number): boolean {
  return /^\d/.test(document.word(at));
}

/** "sa famille", "ses proches": people behind a possessive, who speak for themselves. */
export function isPeopleOwned(document: Document, at: number): boolean {
  return document.isAny(at, ['group-noun', 'source-noun']) || isPersons(document, at);
}

/** A word that is a preposition or a verb of saying too, as a whole: "pour", not "à en croire". */
function isOtherToo(document: Document, { from, to }: { from: number; to: number }): boolean {
  if (document.pack.pack.grammar.genders === undefined) return document.isAny(from, ['preposition', 'speech-verb']);
  return (document.hits.find(from, 'preposition')?.to ?? 0) >= to || (document.hits.find(from, 'speech-verb')?.to ?? 0) >= to;
}

/** "otoritas kesehatan setempat", "lực lượng bảo vệ bờ biển": a noun for bodies or people, where nouns take no article. */
function isSomebody(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || document.isCapital(at)) return false;
  return document.isAny(at, ['organization-head', 'group-noun', 'role', 'body-representative']);
}

/** "la même source": a demonstrative of several words. */
function isSame(document: Document, at: number): boolean {
  return (document.hits.find(at, 'demonstrative')?.to ?? at) - at > 1;
}

/** "les organisateurs", "plusieurs délégués", "le rapport": a noun for people, a body or a paper behind an article, where nouns have genders. */
function isTeller(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.genders === undefined) return false;
  const noun = document.is(at, 'quantifier') ? at + 1 : skipDeterminers(document, at);
  if (noun === at || document.isCapital(noun)) return false;
  return document.isAny(noun, TELLERS) || isPersons(document, noun);
}

const TELLERS = ['role', 'plural-role', 'group-noun', 'body-noun', 'sent-cue', 'body-representative', 'source-noun'];

/** "organisateur", "organisateurs". */
function isPersons(document: Document, at: number): boolean {
  const one = document.pack.personNoun?.(document.key(at).replace(/s$/, ''));
  return one === 'listed' || one === 'ending';
}

/** "Theo phóng viên TTXVN tại Lima, hội nghị ...": the reporter of the report itself, told by the agency or by where he is, says nothing; where nouns take no article. */
export function isCorrespondent({ document }: Sieve, { speakers }: { speakers: readonly Referent[] }): boolean {
  const [reporter] = speakers;
  if (document.pack.pack.grammar.bareDefinite !== true || reporter === undefined || reporter.mention?.kind === 'Person') return false;
  const noun = document.hits.find<GroupNoun>(reporter.from, 'group-noun');
  if (noun?.lexeme.value.of !== 'journalists') return false;
  return reporter.to > noun.to || skipPreposition(document, noun.to, ['in', 'at']) !== undefined;
}

const MOST_ADJECTIVES = 2;

/** "according to the second law", "selon le souhait de X": what things are in line with; where nouns come last adjectives before it passed over. */
export function tellsNothing(document: Document, from: number): boolean {
  const own = possessiveAt(document, from)?.to;
  const start = own ?? skipDeterminers(document, from);
  const most = document.pack.pack.grammar.nounOrder === 'head-last' ? MOST_ADJECTIVES : 0;
  for (let at = start; at <= start + most; at++) {
    const word = document.hits.find(at, 'not-source');
    if (word !== undefined)
      return (
        !document.isCapital(at) &&
        !document.isAny(word.to, ['role', 'group-noun', 'organization-head', 'body-noun']) &&
        !(most > 0 && isNoun(document, word.to))
      );
    if (!document.isWord(at) || document.isCapital(at) || document.is(at, 'preposition')) return false;
  }
  return false;
}

/** A word in lower case that no list has: "law professor". */
function isNoun(document: Document, at: number): boolean {
  return document.isWord(at) && !document.isCapital(at) && document.hits.at(at).length === 0;
}
