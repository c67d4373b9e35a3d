// Verbs that a preposition ties to what follows, words of time and place between: "a plaidé mardi à Lima pour un moratoire", "a tenu, lundi, à rappeler".
import type { Linked, LinkedVerb, SpeechVerb, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import { pastSettings } from './settings.ts';

/** The verb of saying that starts at a token and whose preposition stands farther on; its run ends behind that. One that reaches as far as `least` at least. */
export function linkedVerbAt(document: Document, at: number, least: number): Hit<VerbHit<SpeechVerb>> | undefined {
  if (!document.is(at, 'linked-verb')) return undefined;
  let best: Hit<VerbHit<SpeechVerb>> | undefined;
  for (const hit of document.hits.at(at) as readonly Hit<LinkedVerb>[]) {
    if (hit.lexeme.class !== 'linked-verb' || hit.to < least) continue;
    const { link, verb, forms } = hit.lexeme.value;
    if (isLink(document, hit.to, link)) continue;
    const start = pastSettings(document, hit.to, (token) => isLink(document, token, link));
    if (start === undefined || (best !== undefined && start >= best.to)) continue;
    best = { from: at, to: start + link.length, lexeme: { ...hit.lexeme, class: 'speech-verb', value: { verb, forms } } };
  }
  return best;
}

/** "a tenu, au nom du jury, à | remercier": the words that tell an infinitive was done, apart from their preposition right before it. */
export function assertionBefore(document: Document, at: number, stop: number): { from: number } | undefined {
  if (document.pack.pack.grammar.infinitiveEndings === undefined || document.hits.findEnding(at, 'preposition') === undefined)
    return undefined;
  for (let from = document.hits.last(at - 1, 'linked-assertion'); from >= Math.max(stop, at - FARTHEST); ) {
    for (const hit of document.hits.at(from) as readonly Hit<Linked>[]) {
      if (hit.lexeme.class !== 'linked-assertion') continue;
      const link = at - hit.lexeme.value.link.length;
      if (!isLink(document, link, hit.lexeme.value.link)) continue;
      if (pastSettings(document, hit.to, (token) => token === link) === link) return { from };
    }
    from = document.hits.last(from, 'linked-assertion');
  }
  return undefined;
}

const FARTHEST = 18;

/** The words of the preposition stand there, and do not open a longer adverb: "pour sa part". */
function isLink(document: Document, at: number, link: readonly string[]): boolean {
  for (let index = 0; index < link.length; index++) if (document.key(at + index) !== link[index]) return false;
  const end = at + link.length;
  return (document.hits.find(at, 'adverb')?.to ?? 0) <= end && (document.hits.find(at, 'preposition')?.to ?? 0) <= end + 1;
}
