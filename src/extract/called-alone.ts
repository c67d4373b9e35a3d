// Holders of offices behind the last words of a body or place: "Ketua Yayasan Lembata Hospitality" + "Kristo Beda", whom the article calls "Kristo".
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import type { NameRun } from './names.ts';

/** Tokens between an office and a run that its body's name fills. */
const LONGEST_BODY = 9;

/** Letters of a small word of another language in a body's name: "for", "of". */
const LONGEST_SMALL = 3;

/**
 * The runs, with those behind an office cut before the first of their words that the article calls somebody by, where people are called by the
 * first word of their names and offices stand before them. The words that are cut off are no given names and never stand by themselves.
 */
export function cutToCalled(document: Document, board: Board, runs: readonly NameRun[]): readonly NameRun[] {
  const { grammar, lexicon } = document.pack.pack;
  if (grammar.nounOrder !== 'head-first' || grammar.bareDefinite !== true || lexicon.nameOrder === 'family-given') return runs;
  let alone: Set<string> | undefined;
  return runs.map((run) => {
    if (run.body === true || run.place === true || run.to - run.from < 2 || !isBehindOffice(document, board, run)) return run;
    alone ??= new Set(runs.flatMap(({ from, to }) => (to - from === 1 ? [document.key(from)] : [])));
    const from = calledFrom(document, run, alone);
    return from === undefined ? run : { ...run, from };
  });
}

/** The word of a run that the article calls its bearer by, past one or more of a body's, with the initial before it. */
function calledFrom(document: Document, { from, to }: NameRun, alone: ReadonlySet<string>): number | undefined {
  for (let at = from; at < to; at++) {
    if (alone.has(document.key(at))) {
      if (at === from || (at + 1 === to && !(to - from === 2 && isOfficeOfHead(document, from) && document.is(at, 'given-name'))))
        return undefined;
      return at - 1 > from && document.word(at - 1).length === 1 ? at - 1 : at;
    }
    if (document.isAny(at, ['given-name', 'family-name']) || document.pack.knowledge.personNames.find(document.word(at)).given)
      return undefined;
  }
  return undefined;
}

/** "Kepala Puskesmas" + "Margalaya Suwandi": the head of a body stands right before the words. */
function isOfficeOfHead(document: Document, from: number): boolean {
  return document.hits.findEnding(from, 'organization-head') !== undefined;
}

/** An office ends right before the run, or before the capitals, brackets and small words of a body's name that lead up to it. */
function isBehindOffice(document: Document, board: Board, { from }: NameRun): boolean {
  for (let at = from - 1; at >= document.sentenceFrom(from) && at >= from - LONGEST_BODY; at--) {
    if (board.title(at) !== undefined || document.hits.findEnding(at + 1, 'role') !== undefined) return true;
    const within = document.isCapital(at) || board.owner(at)?.kind === 'Organization' || /^[()]$/.test(document.word(at));
    const small = document.word(at).length <= LONGEST_SMALL && document.hits.at(at).length === 0;
    if (!within && !small && !document.isAny(at, ['name-particle', 'and'])) return false;
  }
  return false;
}
