// Offices that serve another office, where nouns come last: "the Special Envoy of the UN Secretary-General", "the Kenyan President's Chief of Staff".
import type { Role } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

const OWNERS: ReadonlySet<string> = new Set(['Organization', 'Country']);

/** "Special Envoy of" + "the UN Secretary-General", "adviser to" + "the President of Kenya": past the office behind a preposition whose body or state the title's own is; not before the name of its holder. */
export function servedEnd(document: Document, board: Board, title: Title, at: number): number | undefined {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || at === title.to || title.role.kind === 'occupation') return undefined;
  const before = ownerAt(board, at);
  const start = before === undefined ? at : POSSESSIVE.test(document.word(before.to)) ? before.to + 1 : before.to;
  const served = officeAt(document, start);
  if (served === undefined) return undefined;
  const of = skipPreposition(document, served.to, ['of']);
  const behind = of === undefined ? undefined : ownerAt(board, skipDeterminers(document, of));
  const owner = behind ?? before;
  const end = behind?.to ?? served.to;
  if (owner === undefined || isNamed(document, board, end)) return undefined;
  take(title, owner);
  return end;
}

/** "the UN Secretary-General's" + "Special Envoy": takes in the office whose possessive stands right before the title's own, with its body or state. */
export function takeServed(document: Document, board: Board, title: Title): void {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !POSSESSIVE.test(document.word(title.from - 1))) return;
  const served = board.titles.at(-1);
  if (served === undefined || served.to !== title.from - 1 || !isEnvoyOrOffice(title) || !isEnvoyOrOffice(served)) return;
  const owner = served.organizations[0] ?? served.country;
  if (owner === undefined || title.organizations.length > 0 || title.country !== undefined) return;
  take(title, owner);
  title.from = served.from;
  board.titles.pop();
}

function isEnvoyOrOffice({ role }: Title): boolean {
  return role.kind !== 'occupation';
}

function take(title: Title, owner: Mention): void {
  if (owner.kind === 'Country') title.country ??= owner;
  else title.organizations.push(owner);
}

function ownerAt(board: Board, at: number): Mention | undefined {
  const owner = board.owner(at);
  return owner?.from === at && OWNERS.has(owner.kind) ? owner : undefined;
}

function officeAt(document: Document, at: number): { to: number } | undefined {
  const role = document.hits.find<Role>(at, 'role');
  const kind = role?.lexeme.value.kind;
  return kind === 'office' || kind === 'state' ? role : undefined;
}

/** The name of who holds it stands right behind: "the envoy of UN Secretary-General Ana Prado". */
function isNamed(document: Document, board: Board, at: number): boolean {
  return document.isAny(at, ['honorific', 'rank']) || (document.isCapital(at) && document.isWord(at) && board.owner(at) === undefined);
}
