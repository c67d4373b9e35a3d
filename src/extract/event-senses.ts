// What the verbs of happenings at a token, or in a run of tokens, tell by their sense.
import { type EventVerb, FORM, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';

/** One of the senses of the verb at a token is among these; in the passive, where that is asked. */
export function hasSense(document: Document, at: number, senses: ReadonlySet<string>, passive = false): boolean {
  for (const { lexeme } of document.hits.at(at) as readonly Hit<VerbHit<EventVerb>>[]) {
    if (lexeme.class !== 'event-verb' || !senses.has(lexeme.value.verb.sense)) continue;
    if (!passive || (lexeme.value.forms & FORM.passive) !== 0 || document.is(at - 1, 'passive')) return true;
  }
  return false;
}

/** A verb of some sense stands between two places; in the passive, where that is asked. */
export function senseBetween(document: Document, from: number, to: number, senses: ReadonlySet<string>, passive = false): boolean {
  for (let at = from; at < to; at++) if (hasSense(document, at, senses, passive)) return true;
  return false;
}

/** Verbs whose subject and object are of two sides. */
export const FACING: ReadonlySet<string> = new Set(['meet', 'receive', 'host']);

/** Verbs of having a guest. */
export const RECEIVING: ReadonlySet<string> = new Set(['receive', 'host']);
