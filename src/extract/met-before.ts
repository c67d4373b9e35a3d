// "X gặp A, B và C" + "và đồng chủ trì ...": who a list of names before a verb were met by, where verbs show no tense.
import type { EventVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import { hasSense } from './event-senses.ts';
import type { Referent } from './mentions.ts';
import type { Referents } from './referents.ts';
import { readVerbGroup } from './verb-groups.ts';

/** Tokens of an office between the verb of meeting and the first name. */
const LONGEST_OFFICE = 16;
const MEETING: ReadonlySet<string> = new Set(['meet', 'receive']);

/** Where the verb of meeting begins whose object the list is that a verb stands behind, a mark or "and" between; undefined for subjects of their own. */
export function meetingOf(document: Document, referents: Referents, list: readonly Referent[], verb: number): number | undefined {
  if (list.length < 2 || document.pack.pack.grammar.bareDefinite !== true) return undefined;
  const end = list.at(-1)!.to;
  if (end >= verb || !isJoint(document, end, verb) || !list.every(({ kind }) => kind === 'Person')) return undefined;
  const first = list[0]!.from;
  for (let at = first - 1; at >= Math.max(document.sentenceFrom(first), first - LONGEST_OFFICE); at--) {
    if (document.isComma(at) || document.word(at) === ';' || referents.at(at)?.kind === 'Person') return undefined;
    const deed =
      document.isCapital(at) || referents.at(at) !== undefined ? undefined : document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (deed !== undefined && hasSense(document, at, MEETING)) return readVerbGroup(document, deed).from;
  }
  return undefined;
}

/** Nothing but marks and words of joining. */
function isJoint(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!document.isComma(at) && !document.isAny(at, ['and', 'jointly'])) return false;
  return true;
}
