// Words said away from the gathering that a report is about: "secara terpisah", "saat ditemui di kantornya", "pekan lalu, X menyatakan".
import type { Document } from './document.ts';
import type { StatementDraft } from './reports.ts';

/** The sentence that tells who said it sets it apart, in place or in time, by words outside of what was said. */
export function isToldApart(document: Document, { from, to, cue }: StatementDraft): boolean {
  const start = document.sentenceFrom(cue.from);
  if (document.is(start, 'earlier') && (start < from || start >= to)) return true;
  const end = document.sentenceTo(cue.from);
  for (let at = document.next(start, 'apart'); at < end; at = document.next(at + 1, 'apart')) if (at < from || at >= to) return true;
  return false;
}
