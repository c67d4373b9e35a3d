// Delegations as collectives of their own: "Đoàn đại biểu cấp cao Lào", "đoàn công tác của Bộ Y tế", and "đoàn" afterwards.
import type { EventVerb, GroupNoun, PrepositionRole, VerbHit } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { isFunctionWord, isKnownVerb, skipPreposition } from './phrases.ts';

const MOST_MODIFIERS = 4;

/** Adds delegations beside the state, body or province that sends them, and words that point back to one. */
export function findDelegations(document: Document, board: Board): void {
  if (document.pack.pack.lexicon.delegations === undefined) return;
  let last: Mention | undefined;
  for (let at = document.next(0, 'delegation', 'group-noun'); at < document.count; at = document.next(at + 1, 'delegation', 'group-noun')) {
    const head = document.hits.find(at, 'delegation') ?? shortWord(document, at);
    if (head === undefined || document.regionOf[at] === 2 || board.title(at) !== undefined) continue;
    const sender = senderAfter(document, board, head.to);
    const name = document.text(head.from, sender?.to ?? head.to);
    if (sender !== undefined) {
      const same = last !== undefined && isOf(last.owner, sender);
      const key = same ? last!.key! : `delegation|${sender.knowledge ?? foldedKey(sender.name)}`;
      if (same || document.is(at, 'delegation'))
        last = board.addNested(new Mention({ ...delegation(head.from, sender.to, name), key, owner: same ? last!.owner! : sender }));
    } else if (last !== undefined && board.isFree(head.from, head.to) && !document.isCapital(head.to))
      board.addNested(new Mention({ ...delegation(head.from, head.to, name), key: last.key! }));
    at = head.to - 1;
  }
}

/** "đoàn": says no more than that it is a delegation; one of its own only where it was told of before. */
function shortWord(document: Document, at: number): Hit | undefined {
  const noun = document.hits.find<GroupNoun>(at, 'group-noun');
  return noun?.lexeme.value.of === 'delegations' ? noun : undefined;
}

/** The same sender, or the country whose body sent it. */
function isOf(sender: Mention | undefined, other: Mention): boolean {
  if (sender === undefined) return false;
  if (sender.name === other.name) return true;
  return other.kind === 'Country' && sender.attributes.country !== undefined && sender.attributes.country === other.attributes.iso2;
}

function delegation(from: number, to: number, name: string): Mention {
  return new Mention({ kind: 'Group', from, to, form: 'nominal', rule: 'delegation', name, attributes: { of: 'delegations' } });
}

/** The country, body or headed place behind the noun, a few plain words and "of" between. */
function senderAfter(document: Document, board: Board, from: number): Mention | undefined {
  let at = from;
  for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
    const owner = board.owner(skipPreposition(document, at, ['of']) ?? at) ?? board.owner(placeAfter(document, at));
    if (owner !== undefined) return isSender(owner) ? owner : undefined;
    if (!document.isWord(at) || document.isCapital(at) || isFunctionWord(document, at) || isKnownVerb(document, at)) return undefined;
    at++;
  }
  return undefined;
}

/** Past "tỉnh" before the name of the province. */
function placeAfter(document: Document, at: number): number {
  return document.hits.find(at, 'place-head')?.to ?? at;
}

function isSender(owner: Mention): boolean {
  return owner.form === 'name' && (owner.kind === 'Country' || owner.kind === 'Organization' || owner.kind === 'Place');
}

/** How far behind a delegation its leader is named at most. */
const LONGEST_LEAD = 30;
/** Delegations that are looked back over. */
const TEAMS_BACK = 40;

/** "Đoàn đại biểu X do ông Y dẫn đầu": who is told to lead the delegation of a country that was named last. */
export function leaderTold(document: Document, board: Board, iso2: string, at: number): Mention | undefined {
  const teams = board.mentions.filter(({ rule, from, owner }) => rule === 'delegation' && from < at && stateOf(owner) === iso2);
  for (const team of teams.slice(-TEAMS_BACK).reverse()) {
    const leader = leaderBehind(document, board, team.to);
    if (leader !== undefined) return leader;
  }
  return undefined;
}

function stateOf(sender: Mention | undefined): string | undefined {
  return sender?.kind === 'Country' ? sender.attributes.iso2 : sender?.attributes.country;
}

/** The person behind "by" whom a verb of leading follows in the sentence. */
function leaderBehind(document: Document, board: Board, from: number): Mention | undefined {
  const stop = Math.min(from + LONGEST_LEAD, document.sentenceTo(from - 1));
  let by = false;
  let person: Mention | undefined;
  for (let at = from; at < stop; at++) {
    const owner = board.owner(at);
    by ||= document.hits.find<PrepositionRole>(at, 'preposition')?.lexeme.value === 'by';
    if (by && owner?.kind === 'Person' && owner.form === 'name') person ??= owner;
    const verb = owner === undefined ? document.hits.find<VerbHit<EventVerb>>(at, 'event-verb') : undefined;
    if (person !== undefined && verb?.lexeme.value.verb.sense === 'lead') return person;
  }
  return undefined;
}
