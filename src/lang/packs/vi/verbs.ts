// Reporting verbs as lists: Vietnamese verbs do not inflect, so a verb is its form or a few spellings of it.
import type { ContentFrame, SpeechVerb } from '../../pack.ts';
import { lines } from './lines.ts';

/** Verbs of one sense and one set of frames: one a line, variants of one verb separated by bars. */
export function verbs(sense: string, content: readonly ContentFrame[], text: string, addressee = false): readonly SpeechVerb[] {
  return lines(text).map((line) => {
    const finite = line.split('|').map((form) => form.trim());
    return { lemma: finite[0]!, sense, content, finite, participle: finite, ...(addressee ? { addressee } : {}) };
  });
}
