// Bodies in lower case that an office or a verb of leading stands before: "président du conseil exécutif de Corse", "qui dirige la banque de sang de l'hôpital X".
import type { EventVerb, OrganizationHead, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { prepositionBefore, skipDeterminers, skipPreposition } from './phrases.ts';

/** Adjectives between an office and the "of" of its body. */
const MOST_ADJECTIVES = 3;

/** The lower-case noun is what an office before "of" is held in, or what somebody leads. */
export function isLedBody(document: Document, { from: at, to, lexeme }: Hit<OrganizationHead>): boolean {
  if (document.isCapital(at) || !hasChains(document) || lexeme.value.any === true || document.is(at, 'branch')) return false;
  if (document.hits.findEnding(to + 1, 'demonym') !== undefined) return false;
  const of = prepositionBefore(document, at);
  if (of?.role === 'of') return endsOffice(document, of.from);
  const article = document.hits.findEnding(at, 'definite');
  const verb = article === undefined ? undefined : document.hits.findEnding<VerbHit<EventVerb>>(article.from, 'event-verb');
  const sense = verb?.lexeme.value.verb.sense;
  return (sense === 'lead' || sense === 'chair') && document.hits.findEnding(verb!.from, 'relative') !== undefined;
}

/** "conseil exécutif" + "de Corse": the complement holds "of" and a name behind it. */
export function isOwnedByName(document: Document, board: Board, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const of = skipPreposition(document, at, ['of']);
    if (of === undefined || of >= to) continue;
    const start = skipDeterminers(document, of);
    if (document.isCapital(start) || (board.owner(start)?.form === 'name' && board.owner(start)?.rule !== 'demonym')) return true;
  }
  return false;
}

/** "la directrice exécutive adjointe" + "de": an office ends before a position, its adjectives passed over. */
function endsOffice(document: Document, to: number): boolean {
  let at = to;
  for (let steps = 0; steps <= MOST_ADJECTIVES; steps++) {
    if (document.hits.findEnding(at, 'role') !== undefined) return true;
    const modifier = MODIFIERS.map((name) => document.hits.findEnding(at, name)).find((hit) => hit !== undefined);
    if (modifier === undefined) return false;
    at = modifier.from;
  }
  return false;
}

const MODIFIERS = ['role-modifier', 'deputy', 'acting', 'former'];
