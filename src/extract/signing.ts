// Who signed what, where the parties stand behind the paper's name: "nota kesepahaman X antara A dan B", "the accord between A and B".
import type { EventVerb, PrepositionRole, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Clauses } from './clauses.ts';
import { paperBefore } from './deed-arguments.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isPossessor } from './referent-kinds.ts';
import type { Referents } from './referents.ts';
import { isOnlyWanted } from './wishes.ts';

/** What the parties of a paper are read from. */
interface SigningReading {
  document: Document;
  board: Board;
  table: EntityTable;
  referents: Referents;
  clauses: Clauses;
}

/** SIGNED for the parties named behind an instrument, when its sentence or the one before speaks of signing. */
export function partiesSign(reading: SigningReading): RelationDraft[] {
  const { board, document, table } = reading;
  const relations: RelationDraft[] = [];
  for (const paper of board.mentions) {
    const back = paper.anaphoric === true && !isPointedSigning(reading, paper);
    const instrument = paper.kind === 'Instrument' && !back ? table.entity(paper) : undefined;
    if (instrument === undefined || document.regionOf[paper.from] === 2 || !isSigning(document, paper.from)) continue;
    if (isOnlyWanted(document, board, paper.from)) continue;
    const planned = isAny(document, paper.from, ['future']);
    const parties = partiesAfter(reading, paper.to);
    for (const party of parties.length > 1 ? parties : []) {
      relations.push({
        type: 'SIGNED',
        from: party,
        to: instrument,
        attributes: planned ? { status: 'planned' } : {},
        evidence: { from: document.sentenceFrom(paper.from), to: document.sentenceTo(paper.from), rule: 'signed-between', confidence: 0.8 },
      });
    }
  }
  return [...relations, ...signersOfNoPaper(reading)];
}

/** "Penandatanganan dilakukan oleh A dan B": those who hold a signing that names no paper sign the one named last, where nouns take no article. */
function signersOfNoPaper(reading: SigningReading): RelationDraft[] {
  const { board, document, table } = reading;
  if (document.pack.pack.grammar.bareAgents !== true) return [];
  return board.ofKind('Event').flatMap((signing) => {
    if (signing.attributes.eventType !== 'signing-ceremony' || isAny(document, signing.from, NOT_SIGNED)) return [];
    const paper = board.startingIn(signing.from, document.sentenceTo(signing.from), 'Instrument').length > 0;
    const [meant] = paper ? [] : paperBefore(document, board, signing.from);
    const instrument = table.entity(meant?.mention);
    const parties = instrument === undefined ? [] : partiesAfter(reading, signing.to);
    const evidence = { from: document.sentenceFrom(signing.from), to: document.sentenceTo(signing.from) };
    return parties.map((party): RelationDraft => {
      return {
        type: 'SIGNED',
        from: party,
        to: instrument!,
        attributes: {},
        evidence: { ...evidence, rule: 'signing-by', confidence: 0.8 },
      };
    });
  });
}

/** "Penandatanganan nota kesepahaman tersebut dilakukan oleh X": a paper named before, the signing of which is told, where nouns take no article. */
function isPointedSigning({ board, document }: SigningReading, { to }: Mention): boolean {
  return document.pack.pack.grammar.bareAgents === true && isSigningBefore(document, board, to);
}

const NOT_SIGNED = ['negation', 'cancelled', 'conditional', 'future'];

/** The actors of "between A and B" or "by A and B" right behind a position, titles taken in, acronyms in brackets passed over. */
function partiesAfter({ board, clauses, document, referents, table }: SigningReading, paper: number): EntityDraft[] {
  const subject = pastSubject(document, board, paper);
  const signing = isSigningBefore(document, board, subject);
  const at = signing ? pastSignedFor(document, pastPointer(document, subject)) : subject;
  const done = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
  let held = done?.lexeme.value.verb.sense === 'hold' && signing ? pastSetting(document, done.to) : at;
  if (held > at && document.is(held, 'adverb')) held++;
  const joint = document.hits.find<PrepositionRole>(held, 'preposition');
  const bare = held > at && joint === undefined && document.pack.pack.grammar.bareAgents === true;
  if (!bare && joint?.lexeme.value !== 'between' && !(joint?.lexeme.value === 'by' && signing)) return [];
  const first = joint?.to ?? held;
  const parties: EntityDraft[] = [];
  for (let next = first; next < document.sentenceTo(at); ) {
    const party = partyAt(document, board, table, skipDeterminers(document, next));
    if (party === undefined) break;
    if (!parties.includes(party.entity)) parties.push(party.entity);
    let end = party.to;
    if (document.word(end) === '(' && document.word(end + 2) === ')') end += 3;
    end = originEnd(document, board, party.entity, end);
    const joined =
      document.hits.find(end, 'and') ?? whileByAt(document, end) ?? (document.isComma(end) ? { to: end + 1 } : joiningAt(document, end));
    if (joined === undefined) break;
    next = joined.to;
    const and = document.hits.find(next, 'and');
    if (and !== undefined) next = and.to;
  }
  if (parties.length > 1) return parties;
  const start = skipDeterminers(document, first);
  const owner = referents.at(start);
  const opening = owner !== undefined && isPossessor(document, owner) ? referents.at(owner.to + 1) : owner;
  const members = opening === undefined ? [] : clauses.coordination(opening).filter(({ from }) => from >= opening.from);
  return members.flatMap(({ kind, mention }) => (ACTORS.includes(kind) ? (table.entity(mention) ?? []) : []));
}

/** "antara A" + "dengan" + "B", "oleh A" + "oleh" + "B": a preposition that joins a further party, no place. */
function joiningAt(document: Document, at: number): { to: number } | undefined {
  const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
  return preposition !== undefined && JOINING.includes(preposition.lexeme.value) ? preposition : undefined;
}

const JOINING: readonly PrepositionRole[] = ['with', 'by', 'between'];

/** "Penandatanganan itu" + "dilakukan": past the word that points, where it stands behind its noun. */
function pastPointer(document: Document, at: number): number {
  return document.pack.pack.grammar.bareAgents === true ? (document.hits.find(at, 'demonstrative')?.to ?? at) : at;
}

/** "Penandatanganan" + "atas nama Pemerintah Peru" + "dilakukan": past for whom, where a verb of holding follows. */
function pastSignedFor(document: Document, from: number): number {
  if (document.hits.find<PrepositionRole>(from, 'preposition') === undefined) return from;
  for (let at = from; at < Math.min(from + LONGEST_SUBJECT, document.sentenceTo(from - 1)); at++) {
    const verb = document.hits.find<VerbHit<EventVerb>>(at, 'event-verb');
    if (verb !== undefined) return verb.lexeme.value.verb.sense === 'hold' ? at : from;
    if (document.isPunctuation(at) || document.isAny(at, CLAUSAL)) return from;
  }
  return from;
}

/** "oleh A" + ", sedangkan dari pihak Peru oleh" + "B": a clause that names who did the same for another side. */
function whileByAt(document: Document, from: number): { to: number } | undefined {
  const start = document.isComma(from) ? from + 1 : from;
  const contrast = document.hits.find(start, 'contrast');
  for (let at = contrast?.to ?? start; contrast !== undefined && at < contrast.to + LONGEST_SUBJECT; at++) {
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (preposition?.lexeme.value === 'by') return preposition;
    if (document.isPunctuation(at) || document.isAny(at, ['event-verb', 'speech-verb'])) return undefined;
  }
  return undefined;
}

/** "dilakukan di Lima, Senin (8/6)," + "oleh": past when and where something was done, up to who did it. */
function pastSetting(document: Document, from: number): number {
  for (let at = from; at < Math.min(from + LONGEST_SETTING, document.sentenceTo(from - 1)); at++) {
    if (document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'by') return at;
    if (document.isAny(at, CLAUSAL)) return from;
  }
  return from;
}

const LONGEST_SETTING = 16;

const LONGEST_SUBJECT = 9;

/** "(MoU) di bidang perikanan" + "antara": past a short name in brackets and plain words up to "between" or "by", where nouns take no article. */
function pastSubject(document: Document, board: Board, from: number): number {
  if (document.pack.pack.grammar.bareDefinite !== true) return from;
  const start = document.isMark(from, '(') && document.isMark(from + 2, ')') ? from + 3 : from;
  for (let at = start; at < Math.min(start + LONGEST_SUBJECT, document.sentenceTo(from - 1)); at++) {
    const role = document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value;
    if (role === 'between' || role === 'by') return at;
    if (!document.isWord(at) || document.isCapital(at) || board.owner(at) !== undefined || document.isAny(at, CLAUSAL)) return start;
  }
  return start;
}

const CLAUSAL = ['event-verb', 'speech-verb', 'relative', 'subordinator', 'and', 'perfect', 'future', 'pronoun'];

/** "Ana Dias dari" + "Universitas X": past the body or state that a person comes from, where nouns take no article. */
function originEnd(document: Document, board: Board, { kind }: EntityDraft, at: number): number {
  const from = document.hits.find<PrepositionRole>(at, 'preposition');
  if (kind !== 'Person' || from?.lexeme.value !== 'from' || document.pack.pack.grammar.bareAgents !== true) return at;
  return board.owner(from.to)?.to ?? at;
}

/** An event of signing holds the paper, a short name in brackets behind it or not: "penandatanganan nota kesepahaman X oleh A dan B". */
function isSigningBefore(document: Document, board: Board, at: number): boolean {
  const event = board.owner(document.isMark(at - 1, ')') && document.isMark(at - 3, '(') ? at - 4 : at - 1);
  return (
    event?.kind === 'Event' &&
    event.attributes.eventType === 'signing-ceremony' &&
    document.sentenceOf(event.from) === document.sentenceOf(at)
  );
}

/** The actor that starts at a token, with the words of office around the name. */
function partyAt(document: Document, board: Board, table: EntityTable, at: number): { entity: EntityDraft; to: number } | undefined {
  const title = board.title(at);
  const holder = title?.person;
  const named = holder !== undefined && holder.from >= at && document.sentenceOf(holder.from) === document.sentenceOf(at);
  const owner: Mention | undefined = named ? holder : board.owner(at);
  const entity = table.entity(owner);
  if (owner === undefined || entity === undefined || !ACTORS.includes(owner.kind)) return undefined;
  return { entity, to: named ? Math.max(owner.to, title!.to) : owner.to };
}

const ACTORS: readonly string[] = ['Organization', 'Country', 'Person'];

/** A verb or an event of signing in the sentence or up to two before, neither negated nor called off. */
function isSigning(document: Document, at: number): boolean {
  const sentence = document.sentenceOf(at);
  const first = document.sentences.from[Math.max(0, sentence - 2)]!;
  if (isAny(document, at, ['negation', 'cancelled', 'conditional'])) return false;
  for (let token = document.sentenceTo(at) - 1; token >= first; token--) {
    const verb = document.hits.find<VerbHit<EventVerb>>(token, 'event-verb')?.lexeme.value.verb;
    if (verb?.sense === 'sign') return true;
    const head = document.hits.find<{ eventType: string }>(token, 'event-head');
    if (head?.lexeme.value.eventType === 'signing-ceremony' || (head !== undefined && isOfPaper(document, head))) return true;
  }
  return false;
}

/** "lễ trao" + "các văn kiện", "lễ trao đổi" + "hiệp định": a ceremony whose noun goes on with one for papers. */
function isOfPaper(document: Document, { to, lexeme }: Hit<{ eventType: string }>): boolean {
  return lexeme.value.eventType === 'ceremony' && (document.is(to, 'instrument-head') || document.is(to + 1, 'instrument-head'));
}

/** A word of one of the classes in the sentence of a token. */
function isAny(document: Document, at: number, classes: readonly string[]): boolean {
  for (let token = document.sentenceFrom(at); token < document.sentenceTo(at); token++) if (document.isAny(token, classes)) return true;
  return false;
}
