// One paper told of twice in other words: in the headline and in the lead, by its topic and by the place where it is opened for signature.

import { foldedKey } from '../text/index.ts';
import { contentWords } from './content-words.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isNearType } from './event-identity.ts';
import type { Board, Mention } from './mentions.ts';

/** Sentences of an article that tell where its happening is. */
const LEAD_SENTENCES = 4;

/** "a treaty on digital evidence ... The Lima Convention": the only paper of a near type told of before without a name, where the lead names the place. */
export function calledBySeat(document: Document, board: Board, mention: Mention, drafts: readonly EntityDraft[]): EntityDraft | undefined {
  const { kind, knowledge, attributes, from } = mention;
  if (kind !== 'Instrument' || knowledge !== undefined || mention.anaphoric === true) return undefined;
  const words = contentWords(document, mention);
  const isSeat = (place: Mention): boolean => {
    if (place.from >= from || document.sentenceOf(place.from) >= LEAD_SENTENCES) return false;
    const seat = contentWords(document, place);
    return seat.size === words.size - 1 && [...seat].every((word) => words.has(word));
  };
  if (!board.ofKind('Place').some(isSeat)) return undefined;
  const papers = drafts.filter(
    (draft) =>
      draft.knowledge === undefined &&
      draft.first < from &&
      !document.isCapital(draft.first) &&
      isNearType(draft.attributes.instrumentType, attributes.instrumentType),
  );
  return papers.length === 1 ? papers[0] : undefined;
}

/** "un traité de l'ONU contre les faux médicaments" in the headline and "la convention contre les médicaments falsifiés" in the lead: near types, a word of the topic in common. */
export function retoldInLead(document: Document, mention: Mention, drafts: readonly EntityDraft[]): EntityDraft | undefined {
  const { kind, knowledge, attributes, from } = mention;
  const here = document.sentenceOf(from);
  if (kind !== 'Instrument' || knowledge !== undefined || mention.anaphoric === true || document.isCapital(from)) return undefined;
  if (here === 0 || here >= LEAD_SENTENCES || document.quoteOf[from] !== -1) return undefined;
  const headline = drafts.filter((draft) => document.sentenceOf(draft.first) === 0);
  const [paper, ...others] = headline;
  if (paper?.knowledge !== undefined || others.length > 0 || paper === undefined || document.isCapital(paper.first)) return undefined;
  const type = paper.attributes.instrumentType;
  if (type === attributes.instrumentType || !isNearType(type, attributes.instrumentType)) return undefined;
  const words = contentWords(document, mention);
  const told = foldedKey(paper.label).split(' ');
  return told.some((word) => word.length >= SHORTEST && words.has(word)) ? paper : undefined;
}

/** Letters of words that tell something. */
const SHORTEST = 5;
