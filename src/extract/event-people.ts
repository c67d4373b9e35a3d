// People and offices behind the noun of a happening that belong to its name: "Kongres Penyair Asia", "pelatihan operator pompa".
import type { EventHead, Role } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import type { Document } from './document.ts';
import type { Board } from './mentions.ts';
import { hasNameWords } from './name-words.ts';

/** Happenings that are somebody's: a person's name behind their noun is no part of theirs. */
export const OF_PERSONS: ReadonlySet<string> = new Set(['visit', 'ceremony', 'anniversary', 'meeting', 'negotiation', 'press-conference']);

/** "pelatihan" + "operator" + "pompa": a trade in lower case right behind a happening, for whom it is, where nouns have shapes and no name follows. */
export function tradeOfEvent(document: Document, at: number): number | undefined {
  const role = document.isCapital(at) ? undefined : document.hits.find<Role>(at, 'role');
  if (role === undefined || role.lexeme.value.kind !== 'occupation' || document.pack.pack.lexicon.nounShapes === undefined)
    return undefined;
  const head = document.hits.findEnding<EventHead>(at, 'event-head');
  if (head === undefined || OF_PERSONS.has(head.lexeme.value.eventType)) return undefined;
  return document.isCapital(role.to) || document.hits.find(role.to, 'demonstrative') !== undefined ? undefined : role.to;
}

/** "Upacara pelantikan" + "Rektor Universitas X": the office that a ceremony is about, where the doer follows a passive bare. */
export function officeTaken(document: Document, board: Board, at: number): number | undefined {
  const title = document.pack.pack.grammar.bareAgents === true ? board.title(at) : undefined;
  if (title?.from !== at || title.role.kind === 'occupation' || title.person !== undefined) return undefined;
  const ceremony = document.hits.findEnding<EventHead>(at, 'event-head')?.lexeme.value;
  const closed = document.isPunctuation(title.to) || document.isAny(title.to, ['event-verb', 'perfect', 'future']);
  return closed && ceremony?.eventType === 'ceremony' && ceremony.opens !== true ? title.to : undefined;
}

/** "Kongres Penyair Asia", "Muktamar Nelayan": people of an occupation in an event's name, no person's title. */
export function isOfPeople(document: Document, board: Board, at: number): boolean {
  const role = document.hits.find<Role>(at, 'role');
  if (role?.lexeme.value.kind !== 'occupation' || board.title(at)?.person !== undefined) return false;
  const { bareDefinite, nounOrder } = document.pack.pack.grammar;
  if (bareDefinite === true && nounOrder === 'head-first' && !hasNameWords(document) && !document.isCapital(role.to))
    return document.isCapital(at - 1) && !document.is(at, 'given-name');
  return document.isCapital(role.to) && board.owner(role.to)?.kind !== 'Person' && !document.is(role.to, 'given-name');
}

/** The noun of a happening that starts at a token: "pertemuan" of "Pertemuan Menteri Luar Negeri X", "pertemuan menteri" where the office names nobody. */
export function eventHeadAt(document: Document, board: Board, at: number): Hit<EventHead> | undefined {
  const head = document.hits.find<EventHead>(at, 'event-head');
  if (head === undefined || head.to - at < 2) return head;
  const title = board.title(head.to - 1);
  if (title?.person === undefined || title.from <= at || title.from >= head.to) return head;
  return document.hits.at(at).find(({ to, lexeme }) => lexeme.class === 'event-head' && to <= title.from) as Hit<EventHead> | undefined;
}
