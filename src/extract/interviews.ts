// One stage of the sieve: answers in an interview: a paragraph that a dash or a word for "answer" opens, behind a question.
import type { Referent } from './mentions.ts';
import type { Sieve } from './sieve.ts';

/** How far into an article its interviewee is looked for, and behind the word for the interview. */
const LEAD = 160;
const FARTHEST = 24;
const DASH = /^[–—-]$/;

/** Whole answers, each a statement of the interviewee; of whoever was heard last where no word names one. */
export function answers(sieve: Sieve): void {
  const { document } = sieve;
  if (!document.pack.pack.text.dashSpeech) return;
  let interviewee: Referent | undefined;
  let known = false;
  for (let at = 1; at < document.count; at++) {
    const from = document.paragraphOf(at - 1) === document.paragraphOf(at) ? undefined : answerStart(sieve, at);
    if (from === undefined) continue;
    if (!known) interviewee = intervieweeOf(sieve);
    known = true;
    let stop = from;
    while (stop < document.count && document.paragraphOf(stop) === document.paragraphOf(at)) stop++;
    const to = sieve.trimEnd(from, stop);
    if (to <= from) continue;
    const via = interviewee === undefined ? {} : { via: { from: interviewee.from, to: interviewee.to } };
    const speakers = interviewee === undefined ? [] : [interviewee];
    const continues = interviewee === undefined ? { continues: true } : {};
    const cue = { from: at, to: from };
    sieve.found.push({ from, to, mode: 'direct', cue, speakers, fused: false, rule: 'interview-answer', ...via, ...continues });
    sieve.cover(from, stop);
    at = stop - 1;
  }
}

/** Where an answer starts that opens a paragraph: "– Oui, ...", "R – Oui, ...". */
function answerStart(sieve: Sieve, at: number): number | undefined {
  const { document } = sieve;
  const word = document.hits.find(at, 'answer');
  if (word !== undefined && (DASH.test(document.word(word.to)) || /^[:.]$/.test(document.word(word.to)))) return word.to + 1;
  if (!DASH.test(document.word(at))) return undefined;
  let before = at - 1;
  while (before > 0 && document.isPunctuation(before) && document.word(before) !== '?') before--;
  return document.word(before) === '?' && document.quoteOf[before] === -1 ? at + 1 : undefined;
}

/** "Entretien avec X", "Déclarations de la porte-parole, X": the person behind the word, near the start of the article; a heading's by the words of the name. */
function intervieweeOf(sieve: Sieve): Referent | undefined {
  const { document } = sieve;
  const named = new Set<string>();
  for (let at = 0; at < Math.min(LEAD, document.count); at++) {
    const word = document.hits.find(at, 'interview');
    for (let next = word?.to ?? at; word !== undefined && next < word.to + FARTHEST; next++) {
      if (document.paragraphOf(next) !== document.paragraphOf(at)) break;
      const person = personAt(sieve, next);
      if (person !== undefined) return person;
      if (document.regionOf[next] === 2 && document.isCapital(next)) named.add(document.key(next));
    }
  }
  for (let at = 0; named.size > 0 && at < Math.min(LEAD * 2, document.count); at++) {
    const person = personAt(sieve, at);
    if (person !== undefined && named.has(document.key(person.mention!.to - 1))) return person;
  }
  return undefined;
}

function personAt(sieve: Sieve, at: number): Referent | undefined {
  const referent = sieve.referents.at(at);
  return referent?.kind === 'Person' && referent.mention?.form === 'name' ? referent : undefined;
}
