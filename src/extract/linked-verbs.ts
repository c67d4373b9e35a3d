// Verbs that a preposition ties to what follows, words of time and place between: "a plaidé mardi à Lima pour un moratoire", "a tenu, lundi, à rappeler".
import type { Link, LinkedVerb, SpeechVerb, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { isView } from './content-starts.ts';
import type { Document } from './document.ts';
import { possessiveAt, skipDeterminers, skipPreposition } from './phrases.ts';
import { pastSettings } from './settings.ts';

/** The verb of saying that starts at a token and whose preposition stands farther on; its run ends behind that. One that reaches as far as `least` at least. */
export function linkedVerbAt(document: Document, at: number, least: number): Hit<VerbHit<SpeechVerb>> | undefined {
  if (!document.is(at, 'linked-verb')) return undefined;
  let best: Hit<VerbHit<SpeechVerb>> | undefined;
  for (const hit of document.hits.at(at) as readonly Hit<readonly LinkedVerb[]>[]) {
    if (hit.lexeme.class !== 'linked-verb' || hit.to < least) continue;
    for (const { link, verb, forms } of hit.lexeme.value) {
      if (isLink(document, hit.to, link)) continue;
      const start = linkStart(document, hit.to, link, verb.addressee === true && !isInserted(document, at));
      if (start === undefined || (best !== undefined && start >= best.to)) continue;
      best = { from: at, to: start + link.length, lexeme: { ...hit.lexeme, class: 'speech-verb', value: { verb, forms } } };
    }
  }
  return best;
}

const FARTHEST_LINK = 24;
const LONGEST_HEARER = 8;

/** Where the words of the preposition stand behind settings; behind whom it is told too: "met en garde les États contre", "attire l'attention du Conseil sur". */
function linkStart(document: Document, from: number, link: Link, told: boolean): number | undefined {
  const stop = Math.min(from + FARTHEST_LINK, document.sentenceTo(from));
  let near = from + 1;
  while (near < stop && !isLink(document, near, link)) near++;
  if (near >= stop) return undefined;
  const start = pastSettings(document, from, (token) => isLink(document, token, link));
  if (start !== undefined || !told) return start;
  const first = skipDeterminers(document, document.hits.find(from, 'preposition')?.to ?? from);
  if (first === from && !document.isCapital(from) && possessiveAt(document, from) === undefined) return undefined;
  for (let at = first; at < Math.min(near + 1, first + LONGEST_HEARER); at++) {
    if (at === near)
      return document.is(near, 'preposition') && isOf(document, near) && !isView(document, near + link.length) ? undefined : near;
    if (document.isComma(at)) return pastSettings(document, at, (token) => isLink(document, token, link));
    if (!document.isWord(at) || document.isAny(at, ['complementizer', 'relative', 'perfect', 'passive', 'modal', 'negation']))
      return undefined;
  }
  return undefined;
}

/** ", assure X", ", a averti X": behind a comma that closes what was said the noun behind the verb is its subject. */
function isInserted(document: Document, at: number): boolean {
  return document.isComma((document.hits.findEnding(at, 'perfect')?.from ?? at) - 1);
}

function isOf(document: Document, at: number): boolean {
  return skipPreposition(document, at, ['of']) !== undefined;
}

/** "a tenu, au nom du jury, à | remercier": the words that tell an infinitive was done, apart from their preposition right before it. */
export function assertionBefore(document: Document, at: number, stop: number): { from: number } | undefined {
  if (document.pack.pack.grammar.infinitiveEndings === undefined || document.hits.findEnding(at, 'preposition') === undefined)
    return undefined;
  for (let from = document.hits.last(at - 1, 'linked-assertion'); from >= Math.max(stop, at - FARTHEST); ) {
    for (const hit of document.hits.at(from) as readonly Hit<readonly Link[]>[]) {
      if (hit.lexeme.class !== 'linked-assertion') continue;
      for (const link of hit.lexeme.value) {
        const start = at - link.length;
        if (isLink(document, start, link) && pastSettings(document, hit.to, (token) => token === start) === start) return { from };
      }
    }
    from = document.hits.last(from, 'linked-assertion');
  }
  return undefined;
}

const FARTHEST = 18;

/** The words of the preposition stand there, and do not open a longer adverb: "pour sa part". */
function isLink(document: Document, at: number, link: Link): boolean {
  const { key } = document.tokens;
  for (let index = 0; index < link.length; index++) if (key[at + index] !== link[index]) return false;
  const end = at + link.length;
  return (document.hits.find(at, 'adverb')?.to ?? 0) <= end && (document.hits.find(at, 'preposition')?.to ?? 0) <= end + 1;
}
