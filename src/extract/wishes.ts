// What is only wished, proposed, urged or promised to be done.
import type { EventVerb, SpeechVerb, VerbHit } from '../lang/index.ts';
import { FORM } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';

/** What is wished, proposed, urged or promised in the same sentence is not asserted. */
const WISHING: ReadonlySet<string> = new Set(['hope', 'propose', 'urge', 'advise', 'order', 'promise']);

export function isWished(document: Document, board: Board, at: number): boolean {
  if (closesAside(document, at)) return false;
  for (let before = at - 1; before >= document.sentenceFrom(at); before--) {
    if (document.word(before) === ';' || document.isAny(before, ['and', 'contrast'])) return false;
    if (document.is(before, 'relative') && !document.is(before, 'complementizer')) return false;
    const cue = board.owner(before) === undefined ? document.hits.find<VerbHit<SpeechVerb>>(before, 'speech-verb') : undefined;
    if (cue === undefined || cue.to > at || document.isCapital(before)) continue;
    const { sense } = cue.lexeme.value.verb;
    if (WISHING.has(sense) || (sense === 'wish' && document.is(cue.to, 'complementizer'))) return true;
  }
  return false;
}

/** "X, who urged reform, met Y": a form of the past right behind the comma of an aside, where nouns come last. */
function closesAside(document: Document, at: number): boolean {
  if (!document.isComma(at - 1) || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  const forms = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb')?.lexeme.value.forms ?? 0;
  return (forms & FORM.participle) !== 0 && (forms & FORM.finite) !== 0;
}

/** "đề nghị sớm" + "ký", "thúc đẩy việc ký" + "Thỏa thuận X giữa Y và Z": a verb of wishing in the sentence, or a modal close before, where nouns take no article. */
export function isOnlyWanted(document: Document, board: Board, at: number): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true) return false;
  for (let before = at - 1; before >= Math.max(document.sentenceFrom(at), at - CLOSE); before--)
    if (document.is(before, 'modal')) return true;
  return isWished(document, board, at);
}

const CLOSE = 4;
