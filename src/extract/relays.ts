// Whoever passes on what somebody else said: "Theo Reuters, bà X tuyên bố ...", "Reuters reported that X had said ...".
import { readGap } from './cue-gaps.ts';
import type { Document } from './document.ts';
import type { Referent } from './mentions.ts';
import type { Sieve } from './sieve.ts';

/** A newspaper or another body tells it, and in its words a person, named where it is no paper, reports with a verb of saying of their own. */
export function isRelay(sieve: Sieve, speakers: readonly Referent[], from: number, to: number): boolean {
  const [teller] = speakers;
  if (speakers.length !== 1 || teller?.kind !== 'Organization' || teller.mention === undefined) return false;
  const media = teller.mention.attributes.orgType === 'media';
  for (let at = from; at < to; at++) {
    const cue = sieve.cueAt.get(at);
    const subject = cue === undefined ? undefined : sieve.clauses.subject(cue.group)[0];
    if (subject?.kind === 'Person' && (media || subject.mention?.form === 'name') && subject.from >= from && subject.to <= at) return true;
  }
  return false;
}

/** "dẫn lời ông X nói rằng ...", "dẫn lời X rằng ...": the content of whoever is cited, behind a complementizer. */
export function citedContent(sieve: Sieve, from: number): number | undefined {
  const { document } = sieve;
  const at = pastSetting(document, from);
  const verb = document.hits.find(at, 'speech-verb');
  const complementizer = document.hits.find(verb?.to ?? at, 'complementizer');
  if (complementizer !== undefined) return sieve.trimStart(complementizer.to);
  const cue = verb === undefined ? undefined : sieve.cueAt.get(verb.from);
  const gap = cue === undefined ? undefined : readGap(document, sieve.referents, cue, cue.group.to);
  if (gap?.complementizer === true) return sieve.trimStart(gap.to);
  return verb !== undefined && document.pack.pack.grammar.bareDefinite === true ? sieve.trimStart(verb.to) : undefined;
}

/** "dẫn lời ông X" + "ngày 12/5" + "đề nghị": past when somebody spoke, to the verb of saying behind it, where nouns take no article. */
function pastSetting(document: Document, from: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return from;
  let at = from;
  for (let steps = 0; steps < 4 && !document.is(at, 'speech-verb'); steps++) {
    const on = document.hits.find(at, 'preposition')?.to ?? at;
    const end =
      document.dateEnds.get(at) ??
      document.dateEnds.get(on) ??
      ['perfect', 'weekday', 'relative-day', 'adverb'].map((name) => document.hits.find(at, name)?.to).find((to) => to !== undefined);
    if (end === undefined) return from;
    at = end;
  }
  return document.is(at, 'speech-verb') ? at : from;
}
