// The states and bodies that a heading tells to sign what the text tells somebody to have signed: "Việt Nam và Lào ký Nghị định thư X", "Peru, Chile Sign Water Pact".
import type { InstrumentHead, PrepositionRole } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { signingAt } from './signed-papers.ts';

const CONFIDENCE = 0.75;
/** Tokens between the verb and the noun for the paper. */
const FARTHEST_PAPER = 4;
const NOT_ASSERTED = ['negation', 'modal', 'conditional', 'cancelled', 'future', 'complementizer', 'speech-verb'] as const;

/** SIGNED for the states and bodies that a heading opens with before its verb of signing, or names behind "with" at its end. */
export function headingSignings(document: Document, board: Board, table: EntityTable, stated: readonly RelationDraft[]): RelationDraft[] {
  const signed = stated.filter(({ type, attributes }) => type === 'SIGNED' && attributes.status !== 'planned');
  if (signed.length === 0) return [];
  const found: RelationDraft[] = [];
  for (let sentence = 0; sentence < document.sentences.count; sentence++) {
    const from = document.sentences.from[sentence]!;
    const to = document.sentences.to[sentence]!;
    if (document.regionOf[from] !== 2) continue;
    const verb = verbOf(document, from, to);
    const paper = verb === undefined ? undefined : paperOf(document, verb.to, to, signed);
    if (verb === undefined || paper === undefined) continue;
    const evidence = { from, to, rule: 'signed-in-heading', confidence: CONFIDENCE };
    for (const party of new Set([
      ...openingParties(document, board, table, from, verb.from),
      ...partner(document, board, table, verb.to, to),
    ]))
      found.push({ type: 'SIGNED', from: party, to: paper, attributes: {}, evidence });
  }
  return found;
}

/** The verb of signing of a heading that denies, wishes and plans nothing. */
function verbOf(document: Document, from: number, to: number): { from: number; to: number } | undefined {
  for (let at = from; at < to; at++) {
    if (document.isAny(at, NOT_ASSERTED)) return undefined;
    const verb = signingAt(document, at);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** The paper that the text first tells to have been signed, where it is the only one of the kind that the heading names behind its verb. */
function paperOf(document: Document, from: number, to: number, signed: readonly RelationDraft[]): EntityDraft | undefined {
  for (let at = from; at < Math.min(from + FARTHEST_PAPER, to); at++) {
    const head = document.hits.find<InstrumentHead>(at, 'instrument-head');
    if (head === undefined) continue;
    const { instrumentType } = head.lexeme.value;
    const papers = new Set(signed.flatMap((relation) => (relation.to.attributes.instrumentType === instrumentType ? [relation.to] : [])));
    const [paper] = papers;
    return papers.size === 1 && firstSigned(signed) === paper ? paper : undefined;
  }
  return undefined;
}

function firstSigned(signed: readonly RelationDraft[]): EntityDraft | undefined {
  return signed.reduce((first, next) => (next.evidence.from < first.evidence.from ? next : first), signed[0]!).to;
}

/** The states and bodies of a list that fills a heading up to its verb; none where it holds anything else. */
function openingParties(document: Document, board: Board, table: EntityTable, from: number, verb: number): EntityDraft[] {
  const found: EntityDraft[] = [];
  for (let at = from; at < verb; ) {
    const party = partyAt(board, table, at);
    if (party !== undefined) {
      found.push(party.entity);
      at = party.mention.to;
    } else if (document.isAny(at, ['and', 'perfect', 'jointly', 'adverb', 'definite']) || /^[-–—,&]$/.test(document.word(at))) at++;
    else return [];
  }
  return found;
}

/** "... ký Hiệp định X" + "với Lào": the state or body behind the last "with". */
function partner(document: Document, board: Board, table: EntityTable, from: number, to: number): EntityDraft[] {
  for (let at = to - 1; at >= from; at--) {
    const preposition = document.hits.find<PrepositionRole>(at, 'preposition');
    if (preposition?.lexeme.value !== 'with') continue;
    const party = partyAt(board, table, skipDeterminers(document, preposition.to));
    return party !== undefined && party.mention.to >= to - 1 ? [party.entity] : [];
  }
  return [];
}

function partyAt(board: Board, table: EntityTable, at: number): { mention: Mention; entity: EntityDraft } | undefined {
  const mention = board.owner(at);
  const entity =
    mention?.from === at && (mention.kind === 'Country' || mention.kind === 'Organization') ? table.entity(mention) : undefined;
  return mention === undefined || entity === undefined || mention.rule === 'demonym' ? undefined : { mention, entity };
}
