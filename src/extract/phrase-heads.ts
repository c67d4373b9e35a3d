// The head of a noun phrase without joints: "the U.N. children's agency UNICEF", "Lima mayor X".
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import { isFunctionWord, isKnownVerb } from './phrases.ts';
import { isActorLike } from './referent-kinds.ts';
import type { Referents } from './referents.ts';

/** Where nouns come last, the name that ends a phrase opened by another noun; else the noun that opens it. */
export function phraseHead(document: Document, referents: Referents, first: Referent, to: number): Referent {
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return first;
  const last = referents.at(to - 1);
  if (last === undefined || last === first || last.to !== to || last.mention?.form !== 'name' || !isActorLike(last)) return first;
  if (last.kind === 'Place') return first;
  for (let at = first.to; at < last.from; at++) if (!document.isWord(at) || document.isAny(at, JOINTS)) return first;
  return last;
}

/** "Mombasa" + "fishermen": a place right before a noun in lower case, whose home it is, where nouns come last. */
export function isHomeOf(document: Document, referents: Referents, { kind, mention, to }: Referent, stop: number): boolean {
  if (kind !== 'Place' || mention?.form !== 'name' || to >= stop || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (!document.isWord(to) || document.isCapital(to) || referents.at(to)?.mention !== undefined) return false;
  return !document.is(to, 'adverb') && !document.key(to).endsWith('ly') && !isFunctionWord(document, to) && !isKnownVerb(document, to);
}

/** What joins another noun to the head of a phrase; an article opens one that a participle governs ("states bordering the X"). */
const JOINTS = ['preposition', 'and', 'or', 'speech-verb', 'event-verb', 'relative', 'passive', 'definite', 'indefinite'];
