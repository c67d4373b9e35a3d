// Who met whom because something was said at their meeting: "At the meeting with X, Y said", "Y said in talks with X".
import type { EventHead, PrepositionRole } from '../lang/index.ts';
import type { Clauses } from './clauses.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { possessiveAt, possessiveEnding, prepositionBefore, skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import type { Referents } from './referents.ts';
import type { StatementDraft } from './reports.ts';
import type { Speakers } from './speakers.ts';

interface Context {
  document: Document;
  referents: Referents;
  clauses: Clauses;
  speakers: Speakers;
  table: EntityTable;
}

const MEETINGS: readonly string[] = ['meeting', 'negotiation'];
/** Words between a meeting and "with": adjectives, a date. */
const FARTHEST_WITH = 5;

/** MET of whoever speaks in the sentence of a meeting and those it was with. */
export function partnersMeet(context: Context, statements: readonly StatementDraft[], stated: readonly RelationDraft[]): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  for (const { cue, from, to, speakers } of statements) {
    const [speaker, ...others] = speakers;
    if (speaker?.kind !== 'Person' || others.length > 0) continue;
    const start = document.sentenceFrom(cue.from);
    const stop = document.sentenceTo(cue.from);
    for (let at = start; at < stop; at++) {
      if (at >= from && at < to) continue;
      for (const partner of partnersAt(context, at, stop)) {
        if (partner === speaker) continue;
        const evidence = { from: start, to: stop, rule: 'spoke-at-meeting-with', confidence: 0.8 };
        found.push({ type: 'MET', from: speaker, to: partner, attributes: {}, evidence });
      }
    }
  }
  found.push(...retoldPartners(context, statements), ...openingPartners(context, stated));
  return found;
}

/** Tokens between whom a meeting was with and the subject of its sentence: when and where it was. */
const FARTHEST_SUBJECT = 24;

/** "Usai pertemuan dengan X di Lima, Senin (8/6), Y terbang ke Quito": whoever does something in a sentence that opens with a meeting met those it was with. */
function openingPartners(context: Context, stated: readonly RelationDraft[]): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  let host: EntityDraft | undefined | null = null;
  for (let sentence = 0; sentence < document.sentences.count; sentence++) {
    const start = document.sentences.from[sentence]!;
    const stop = document.sentences.to[sentence]!;
    const opening = document.hits.find<PrepositionRole>(start, 'preposition')?.to;
    if (opening === undefined || document.regionOf[start] === 2) continue;
    const head = possessiveAt(document, opening)?.to ?? skipDeterminers(document, opening);
    const partners = partnersAt(context, head, stop);
    const last = partners.length === 0 ? undefined : lastPartner(context, head, stop);
    if (last === undefined) continue;
    let subject = subjectAfter(context, last, stop);
    if (subject === undefined && isAlone(context, sentence, partners)) {
      if (host === null) host = whoMeets(stated);
      subject = host;
    }
    for (const partner of partners) {
      if (subject === undefined || partner === subject) continue;
      found.push({
        type: 'MET',
        from: subject,
        to: partner,
        attributes: {},
        evidence: { from: start, to: stop, rule: 'acts-after-meeting-with', confidence: 0.8 },
      });
    }
  }
  return found;
}

/** "At the meeting with X, views were exchanged": no other person is named in the sentence. */
function isAlone({ table }: Context, sentence: number, partners: readonly EntityDraft[]): boolean {
  return table.namedIn(sentence).every(({ draft }) => draft.kind !== 'Person' || partners.includes(draft));
}

/** Who met several, where a report tells of nearly no other meetings. */
function whoMeets(stated: readonly RelationDraft[]): EntityDraft | undefined {
  const others = new Map<EntityDraft, Set<EntityDraft>>();
  const note = (one: EntityDraft, other: EntityDraft): void => {
    if (one.kind === 'Person') others.set(one, (others.get(one) ?? new Set()).add(other));
  };
  for (const { type, from, to } of stated) {
    if (type !== 'MET') continue;
    note(from, to);
    note(to, from);
  }
  const [first, second] = [...others].sort((a, b) => b[1].size - a[1].size);
  if (first === undefined || first[1].size < 2 || first[1].size < 2 * (second?.[1].size ?? 0)) return undefined;
  return first[0];
}

/** Where those end who stand behind "with" of a meeting. */
function lastPartner({ document, referents, clauses }: Context, head: number, stop: number): number | undefined {
  for (let at = head; at < Math.min(head + FARTHEST_WITH + 2, stop); at++) {
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    const first = preposition?.lexeme.value === 'with' ? referents.at(skipDeterminers(document, preposition.to)) : undefined;
    if (first !== undefined) return clauses.coordination(first).at(-1)!.to;
  }
  return undefined;
}

/** The one person behind a comma with nothing of a clause before. */
function subjectAfter({ document, referents, speakers }: Context, from: number, stop: number): EntityDraft | undefined {
  let comma = false;
  for (let at = from; at < Math.min(from + FARTHEST_SUBJECT, stop); at++) {
    if (document.isAny(at, ['event-verb', 'speech-verb', 'relative', 'and', 'negation', 'cancelled']) || document.quoteOf[at] !== -1)
      return undefined;
    const referent = comma ? referents.at(at) : undefined;
    if (referent?.kind === 'Person' && referent.from === at) {
      const [person, ...others] = speakers.resolve(referent).entities;
      return person?.kind === 'Person' && others.length === 0 ? person : undefined;
    }
    comma ||= document.isComma(at);
  }
  return undefined;
}

/** Sentences back that what was said stands. */
const RETOLD_BACK = 2;

/** "Hal itu disampaikan dalam pertemuannya dengan X": who spoke shortly before met those. */
function retoldPartners(context: Context, statements: readonly StatementDraft[]): RelationDraft[] {
  const { document } = context;
  const found: RelationDraft[] = [];
  for (let at = document.next(0, 'retelling'); at < document.count; at = document.next(at + 1, 'retelling')) {
    const { to } = document.hits.find(at, 'retelling')!;
    const here = document.sentenceOf(at);
    const said = statements.findLast(({ from }) => from < at && here - document.sentenceOf(from) <= RETOLD_BACK);
    const [speaker, ...others] = said?.speakers ?? [];
    if (!document.is(to, 'preposition') || speaker?.kind !== 'Person' || others.length > 0) continue;
    const stop = document.sentenceTo(at);
    for (let next = to + 1; next < Math.min(to + FARTHEST_WITH, stop); next++)
      for (const partner of partnersAt(context, next, stop)) {
        const evidence = { from: document.sentenceFrom(at), to: stop, rule: 'spoke-at-meeting-with', confidence: 0.8 };
        if (partner !== speaker) found.push({ type: 'MET', from: speaker, to: partner, attributes: {}, evidence });
      }
  }
  return found;
}

/** "pertemuannya": a meeting with its owner in the same word. */
function isOwnMeeting(document: Document, at: number): boolean {
  const { grammar, lexicon } = document.pack.pack;
  const word = document.key(at);
  const ending = grammar.possessiveSuffixes?.find((suffix) => word.endsWith(suffix) && word.length > suffix.length + 3);
  if (ending === undefined || !document.is(at - 1, 'preposition')) return false;
  const noun = word.slice(0, -ending.length);
  return lexicon.eventHeads.some(({ eventType, forms }) => MEETINGS.includes(eventType) && forms.includes(noun));
}

/** The persons behind "with" of a meeting that starts at a token, if it does and was held. */
function partnersAt({ document, referents, clauses, speakers }: Context, at: number, stop: number): EntityDraft[] {
  const named = document.hits.find<EventHead>(at, 'event-head');
  if (named === undefined ? !isOwnMeeting(document, at) : !MEETINGS.includes(named.lexeme.value.eventType)) return [];
  const head = named ?? { to: at + 1 };
  if (prepositionBefore(document, possessiveEnding(document, at)?.from ?? at)?.role === 'before') return [];
  for (let next = head.to; next < Math.min(head.to + FARTHEST_WITH, stop); next++) {
    const preposition = document.hits.find<PrepositionRole>(next, 'preposition');
    if (preposition?.lexeme.value === 'with') {
      const first = referents.at(skipDeterminers(document, preposition.to));
      if (first?.kind !== 'Person') return [];
      return clauses
        .coordination(first)
        .filter(({ kind, mention, title }) => kind === 'Person' && (mention ?? title) !== undefined)
        .flatMap((referent) => speakers.resolve(referent).entities)
        .filter(({ kind }) => kind === 'Person');
    }
    const owner = referents.at(next);
    if (owner?.kind === 'Person' && owner.mention?.form === 'name') return [];
    if (document.isComma(next) || document.isAny(next, ['event-verb', 'speech-verb', 'negation', 'cancelled', 'relative'])) return [];
  }
  return [];
}
