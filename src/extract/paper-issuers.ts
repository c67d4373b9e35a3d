// Who put out a paper that is told of again: "X said in a statement ... The statement added"; where nouns come last.
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';

/** Sentences back that the paper was brought in. */
const FARTHEST = 6;
const ACTORS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Country']);

/** Behind an article that points back: the body behind the same noun, or behind any for words put out when the noun is one for papers ("the document"), where it stands with an article for a new thing, else the first actor of that sentence. */
export function issuerBefore(document: Document, board: Board, noun: Hit): Mention | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || document.hits.findEnding(noun.from, 'definite') === undefined)
    return undefined;
  const any = noun.lexeme.class === 'paper';
  let stop = document.sentenceFrom(noun.from);
  for (let back = 0; back < FARTHEST && stop > 0; back++) {
    const first = document.sentenceFrom(stop - 1);
    for (let at = first; at < stop; at++) {
      const same = any ? document.hits.find(at, 'nominal-cue') !== undefined : document.key(at) === document.key(noun.to - 1);
      if (!same || document.quoteOf[at]! >= 0 || !isNew(document, first, at)) continue;
      const direct = ownerBehind(document, board, skipPreposition(document, at + 1, ['of', 'by', 'from']));
      if (direct !== undefined) return direct;
      const opening = board.startingIn(first, at).find(({ kind, form, rule }) => ACTORS.has(kind) && form === 'name' && rule !== 'demonym');
      return opening ?? ownerBehind(document, board, skipPreposition(document, at + 2, ['by']));
    }
    stop = first;
  }
  return undefined;
}

/** "a statement", "a joint press statement". */
function isNew(document: Document, first: number, at: number): boolean {
  for (let before = at; before > first && at - before < 4; before--)
    if (document.hits.findEnding(before, 'indefinite') !== undefined) return true;
  return false;
}

function ownerBehind(document: Document, board: Board, at: number | undefined): Mention | undefined {
  const named = at === undefined ? undefined : board.owner(skipDeterminers(document, at));
  return named !== undefined && ACTORS.has(named.kind) ? named : undefined;
}
