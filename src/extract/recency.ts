// How far back a word may point: a bounded number of steps, so that reading stays linear in the article.
import type { OrganizationHead } from '../lang/index.ts';
import type { EntityKind } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { firstFrom, type Mention } from './mentions.ts';

/** Mentions of a kind that are looked back over. */
const LOOK_BACK = 400;

/** Entities by how lately they were named or pointed back to. */
export class Recency {
  private readonly kinds = new Map<EntityKind, { log: EntityDraft[]; firsts: EntityDraft[] }>();
  private readonly order = new Map<EntityDraft, number>();

  note(draft: EntityDraft): void {
    let kind = this.kinds.get(draft.kind);
    if (kind === undefined) {
      kind = { log: [], firsts: [] };
      this.kinds.set(draft.kind, kind);
    }
    kind.log.push(draft);
    if (this.order.has(draft)) return;
    this.order.set(draft, this.order.size);
    kind.firsts.push(draft);
  }

  /** Those of a kind that were named lately, in the order in which they were first named. */
  of(kind: EntityKind): readonly EntityDraft[] {
    const { log, firsts } = this.kinds.get(kind) ?? NONE;
    if (log.length <= LOOK_BACK) return firsts;
    return [...new Set(log.slice(-LOOK_BACK))].sort((a, b) => this.order.get(a)! - this.order.get(b)!);
  }
}

const NONE: { log: readonly EntityDraft[]; firsts: readonly EntityDraft[] } = { log: [], firsts: [] };

/** Persons by the words of their full names, with every place where one is named. */
export class PersonNames {
  private readonly words = new Map<EntityDraft, readonly string[]>();
  private readonly bearers = new Map<string, EntityDraft[]>();
  private readonly places = new Map<string, { from: number; draft: EntityDraft }[]>();

  add(draft: EntityDraft): void {
    const words = foldedKey(draft.label).split(' ');
    this.words.set(draft, words);
    for (const word of new Set(words)) append(this.bearers, word, draft);
  }

  /** Remembers where a person is named, in whatever order the places come. */
  note(draft: EntityDraft, from: number): void {
    for (const word of new Set(this.words.get(draft) ?? [])) {
      const list = this.places.get(word) ?? [];
      list.splice(firstFrom(list, from), 0, { from, draft });
      this.places.set(word, list);
    }
  }

  /** Whose full name holds a short form: the one named last before a place, else the first known. */
  holder(short: readonly string[], at: number): EntityDraft | undefined {
    const fits = (draft: EntityDraft): boolean => holds(this.words.get(draft)!, short);
    const places = this.places.get(short[0]!) ?? [];
    const last = firstFrom(places, at) - 1;
    for (let index = last; index >= 0 && last - index < LOOK_BACK; index--) if (fits(places[index]!.draft)) return places[index]!.draft;
    return this.bearers.get(short[0]!)?.slice(0, LOOK_BACK).find(fits);
  }
}

/** Whether the words of a short form stand in a full name, in order. */
export function holds(full: readonly string[], short: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  let at = 0;
  for (const word of full) if (word === short[at]) at++;
  return at === short.length;
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The one named last before a place. Mentions are still in text order here. */
export function latest(drafts: readonly EntityDraft[], before: number): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let position = -1;
  for (const draft of drafts) {
    const place = draft.mentions[firstFrom(draft.mentions, before) - 1]?.from ?? -1;
    if (place > position) {
      position = place;
      best = draft;
    }
  }
  return best;
}

/** Sentences back that "l'ONG" reaches to a body whose name does not hold the word. */
const TYPE_BACK = 6;

/** Sentences back that "l'institution" reaches, whatever the sort of the body. */
const ANY_BACK = 3;
/** Sorts of bodies that a word for any body does not mean. */
const NEVER_ANY: readonly (string | undefined)[] = ['ministry', 'party'];

/** "Médecins du monde ... L'ONG": the body named last, shortly before, of the sort that the word tells, or of any. */
export function ofSameType(document: Document, bodies: readonly EntityDraft[], mention: Mention): EntityDraft | undefined {
  const { orgType } = mention.attributes;
  const any = document.hits.find<OrganizationHead>(mention.from, 'organization-head')?.lexeme.value.any === true;
  if (!any && (orgType === undefined || orgType === 'other')) return undefined;
  const last = latest(any ? bodies.filter((body) => !NEVER_ANY.includes(body.attributes.orgType)) : bodies, mention.from);
  const place = last?.mentions[firstFrom(last.mentions, mention.from) - 1]?.from;
  if (last === undefined || place === undefined) return undefined;
  const back = document.sentenceOf(mention.from) - document.sentenceOf(place);
  return any ? (back <= ANY_BACK ? last : undefined) : back <= TYPE_BACK && last.attributes.orgType === orgType ? last : undefined;
}

/** "Talks ended ahead of the X conference ... the meeting": of events named last in one sentence the one named first, where nouns come last. */
export function leading(document: Document, last: EntityDraft | undefined, drafts: readonly EntityDraft[]): EntityDraft | undefined {
  if (last === undefined || last.kind !== 'Event' || document.pack.pack.grammar.nounOrder !== 'head-last') return last;
  const sentence = document.sentenceOf(last.last);
  return drafts.filter((draft) => document.sentenceOf(draft.last) === sentence).reduce((a, b) => (b.first < a.first ? b : a), last);
}

/** The one named or pointed back to last; of those made at one place the later. */
export function mostRecent(drafts: readonly EntityDraft[]): EntityDraft | undefined {
  return drafts.reduce<EntityDraft | undefined>((best, draft) => (best === undefined || draft.last >= best.last ? draft : best), undefined);
}

/** Those of a list whose name holds the word that points back ("the protocol"), else those that no list has, or all of them. */
export function ofSameWord(drafts: readonly EntityDraft[], mention: Mention, keyOf: (name: string) => string): readonly EntityDraft[] {
  const word = foldedKey(mention.name);
  const named = drafts.filter((draft) => draft.aliases.some((alias) => ` ${keyOf(alias)} `.includes(` ${word} `)));
  const fresh = named.length > 0 ? named : drafts.filter((draft) => draft.knowledge === undefined);
  return fresh.length > 0 ? fresh : drafts;
}

/** Those of a list whose name holds the first word of what points back ("phiên họp": "Phiên thảo luận chung"), else all of them. */
export function ofSameHead(
  drafts: readonly EntityDraft[],
  head: string,
  wordsOf: (name: string) => ReadonlySet<string>,
): readonly EntityDraft[] {
  const named = drafts.filter((draft) => draft.aliases.some((alias) => wordsOf(alias).has(head)));
  return named.length > 0 ? named : drafts;
}
