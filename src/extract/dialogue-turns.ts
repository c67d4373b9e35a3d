// One stage of the sieve: turns of a written dialogue: paragraphs that a person's name, or its initials, and a colon open.
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import type { Sieve } from './sieve.ts';

interface Turn {
  /** Where its paragraph starts. */
  at: number;
  /** Where the words behind the colon start. */
  from: number;
  /** Where the paragraph ends. */
  stop: number;
  speaker: Referent;
  name: string;
}

const SHORTEST = 3;
const LONGEST_NAME = 6;
const QUESTION = '?';
const ENDS = /^[.!…»”"]+$/;
const INITIAL = /^\p{Lu}\.?$/u;

/** "Clara Lindqvist : Nous n'avons plus le choix.": each a statement of who is named, where the name opens several paragraphs or a question stands before it. */
export function dialogueTurns(sieve: Sieve): void {
  const turns = turnsOf(sieve);
  if (turns.length === 0) return;
  const often = new Map<string, number>();
  for (const { name } of turns) often.set(name, (often.get(name) ?? 0) + 1);
  for (const { at, from, stop, speaker, name } of turns) {
    if (often.get(name)! < 2 && !isBehindQuestion(sieve.document, at)) continue;
    const to = sieve.trimEnd(from, stop);
    const via = { from: speaker.from, to: speaker.to };
    sieve.found.push({
      from,
      to,
      mode: 'direct',
      cue: { from: at, to: from },
      via,
      speakers: [speaker],
      fused: false,
      rule: 'interview-answer',
    });
    sieve.cover(from, stop);
  }
}

/** Every paragraph of a dialogue that tells something: not the questions. */
function turnsOf(sieve: Sieve): Turn[] {
  const { document } = sieve;
  const { from: starts, paragraph } = document.sentences;
  const turns: Turn[] = [];
  for (let sentence = 0; sentence < starts.length; sentence++) {
    const at = starts[sentence]!;
    if (paragraph[sentence] === paragraph[sentence - 1] || document.regionOf[at] === 2) continue;
    const label = labelAt(sieve, at, turns);
    if (label === undefined || document.quoteOf[label.from] !== -1 || !document.isCapital(label.from)) continue;
    let last = sentence;
    while (paragraph[last + 1] === paragraph[sentence]) last++;
    const stop = document.sentences.to[last]!;
    if (stop - label.from >= SHORTEST && ENDS.test(document.word(stop - 1))) turns.push({ at, stop, ...label });
  }
  return turns;
}

/** The name or initials, and where the words behind their colon start. */
function labelAt({ document, referents }: Sieve, at: number, turns: readonly Turn[]): Pick<Turn, 'from' | 'speaker' | 'name'> | undefined {
  if (!document.isCapital(at)) return undefined;
  const speaker = referents.at(at);
  if (speaker !== undefined && speaker.kind === 'Person' && speaker.mention?.form === 'name' && document.word(speaker.to) === ':')
    return { from: speaker.to + 1, speaker, name: document.key(speaker.mention.to - 1) };
  if (turns.length === 0 || !INITIAL.test(document.word(at))) return undefined;
  let letters = '';
  let to = at;
  for (; to < at + LONGEST_NAME && document.word(to) !== ':'; to++) {
    if (document.word(to) === '.') continue;
    if (!INITIAL.test(document.word(to))) return undefined;
    letters += document.word(to)[0]!;
  }
  const turn = document.word(to) === ':' ? turns.find(({ speaker }) => initialsOf(document, speaker) === letters) : undefined;
  return turn === undefined ? undefined : { from: to + 1, speaker: turn.speaker, name: turn.name };
}

function initialsOf(document: Document, { mention }: Referent): string {
  let letters = '';
  for (let at = mention?.from ?? 0; at < (mention?.to ?? 0); at++) if (document.isCapital(at)) letters += document.word(at)[0]!;
  return letters;
}

/** The paragraph before ends in a question. */
function isBehindQuestion(document: Document, at: number): boolean {
  return at > 0 && document.word(at - 1) === QUESTION;
}
