// What somebody said would happen: "announced that she would visit", "a annoncé que X effectuerait": a plan, not a condition.
import { type EventVerb, FORM, type SpeechVerb, type VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Senses of telling a plan; what is wished, asked or denied is none. */
const TELLING: ReadonlySet<string> = new Set(['say', 'announce', 'add', 'affirm', 'write', 'explain', 'stress']);

/** A conditional of what is told, in a sentence with a verb of telling and without any condition. */
export function isReportedFuture(document: Document, board: Board, hit: Hit<VerbHit<EventVerb>>, group: VerbGroup): boolean {
  const form = (hit.lexeme.value.forms & FORM.conditional) !== 0;
  if (!form && !standsBetween(document, group.from, hit.from, 'future-in-past')) return false;
  let told = false;
  for (let at = document.sentenceFrom(hit.from); at < document.sentenceTo(hit.from); at++) {
    if (document.is(at, 'conditional')) return false;
    const cue = board.owner(at) === undefined && at !== hit.from ? document.hits.find<VerbHit<SpeechVerb>>(at, 'speech-verb') : undefined;
    if (cue !== undefined) told ||= TELLING.has(cue.lexeme.value.verb.sense);
  }
  return told;
}

function standsBetween(document: Document, from: number, to: number, lexemeClass: string): boolean {
  for (let at = from; at < to; at++) if (document.is(at, lexemeClass)) return true;
  return false;
}
