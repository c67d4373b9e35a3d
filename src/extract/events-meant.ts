// What a plain word for a meeting may point back to: "l'audience" to talks of two, "la rencontre" to whatever brought people together.
import type { EventHead, EventSense, EventVerb, VerbHit } from '../lang/index.ts';
import { foldedKey } from '../text/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft } from './entities.ts';
import { isOfTwo } from './event-identity.ts';
import type { Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';

/** One or two words in lower case, nothing by which a happening is told from others: "rencontre", "entretien élargi". */
const PLAIN = /^\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)?$/u;

/** For a word for talks of two the meetings told by such a word alone, where names are chains; for "la rencontre" too when two met since; for a numbered sitting no gathering of another type; else all of them. */
export function eventsMeant(document: Document, mention: Mention, drafts: readonly EntityDraft[]): readonly EntityDraft[] {
  if (isSitting(mention)) return drafts.filter(({ attributes }) => attributes.eventType === 'session');
  if (mention.kind !== 'Event') return drafts;
  if (hasNameWords(document)) return encountersMeant(document, mention, drafts);
  if (!hasChains(document)) return drafts;
  const head = document.hits.find<EventHead>(mention.from, 'event-head')?.lexeme.value;
  const last = head?.encounter === true ? Math.max(...drafts.map((draft) => draft.last), 0) : mention.from;
  if (head?.private !== true && !hasMet(document, last, mention.from)) return drafts;
  const word = foldedKey(document.word(mention.from));
  return drafts.filter(
    ({ aliases, attributes }) =>
      (head?.several !== true && attributes.eventType === 'meeting' && aliases.every((alias) => PLAIN.test(alias))) ||
      aliases.some((alias) => foldedKey(alias).split(' ')[0] === word),
  );
}

/** "A gặp B bên lề hội nghị. Tại cuộc gặp": for a word for talks of two the plain meetings, where two met since the last happening was named and names go on by listed words. */
function encountersMeant(document: Document, mention: Mention, drafts: readonly EntityDraft[]): readonly EntityDraft[] {
  const head = document.hits.find<EventHead>(mention.from, 'event-head')?.lexeme.value;
  if (head?.encounter !== true) return drafts;
  const last = Math.max(...drafts.map((draft) => draft.last), 0);
  if (!hasMet(document, last, mention.from)) return drafts;
  return drafts.filter(({ attributes, label }) => attributes.eventType === 'meeting' && !/\p{Lu}|\d/u.test(label.slice(1)));
}

/** "the first session", "la deuxième séance": a numbered part of the gathering at hand. */
export function isSitting({ kind, attributes, bare, edition }: Mention): boolean {
  return kind === 'Event' && attributes.eventType === 'session' && bare === true && edition !== undefined && edition !== 'other';
}

/** Sentences back in which those met whom a word for a meeting brings to mind. */
const FARTHEST = 2;

/** A verb tells in the sentences before that somebody received or met somebody. */
function hasMet(document: Document, from: number, to: number): boolean {
  const start = document.sentences.from[Math.max(0, document.sentenceOf(to) - FARTHEST)]!;
  for (let at = Math.max(from, start); at < Math.min(to, document.sentenceFrom(to)); at++) {
    if (document.isCapital(at) || document.is(at, 'event-head')) continue;
    for (const { lexeme } of document.hits.at(at))
      if (lexeme.class === 'event-verb' && ENCOUNTERS.has((lexeme.value as VerbHit<EventVerb>).verb.sense)) return true;
  }
  return false;
}

/** Types of words that may mean any coming together. */
const MEANT_BY: ReadonlySet<string> = new Set(['meeting', 'session']);

/** Happenings that people come together for and that a word for a meeting may mean. */
const OCCASIONS: ReadonlySet<string> = new Set(['ceremony', 'signing-ceremony', 'exhibition', 'anniversary']);

const ENCOUNTERS: ReadonlySet<EventSense> = new Set(['meet', 'receive']);

/** "La cérémonie s'est tenue à Lima. La rencontre a réuni ...": where no gathering was named, the occasion named last, when nobody met anybody since. */
export function occasionMeant(document: Document, mention: Mention, last: EntityDraft | undefined): EntityDraft | undefined {
  if (mention.kind !== 'Event' || !MEANT_BY.has(mention.attributes.eventType ?? '') || !hasChains(document) || isOfTwo(document, mention))
    return undefined;
  if (last === undefined || !OCCASIONS.has(last.attributes.eventType ?? '')) return undefined;
  return hasMet(document, last.last, mention.from) ? undefined : last;
}
