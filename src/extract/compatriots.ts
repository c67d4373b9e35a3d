// Who bears a name of the paper's own country, where family names come first: their office is of that country though nobody names it.
import type { Document } from './document.ts';
import type { Board, Mention, Title } from './mentions.ts';

/** Syllables of a name that shows where its bearer is from: a family name, a middle one, a given one. */
const SHORTEST = 3;
const LONGEST = 5;

/** "Lương Đình Khải": a family name opens it, and every word is a syllable of the language. */
function isNamedAtHome(document: Document, { from, to }: Mention): boolean {
  const { syllable } = document.pack;
  if (to - from < SHORTEST || to - from > LONGEST || syllable === undefined || !document.is(from, 'family-name')) return false;
  for (let at = from; at < to; at++) if (!syllable.test(document.word(at).toLowerCase())) return false;
  return true;
}

/** "Phó Thủ tướng Lương Đình Khải": an office of a state or a ministry, no land told with it. */
function isCompatriot(document: Document, { role, country, portfolio, ...title }: Title, person = title.person): boolean {
  if (person === undefined || country !== undefined || role.foreign === true || document.pack.pack.lexicon.nameOrder !== 'family-given')
    return false;
  const ofMinistry = portfolio !== undefined || role.position.endsWith('minister');
  return (role.kind === 'state' || ofMinistry) && isNamedAtHome(document, person);
}

/** Who is named right behind an office, or behind one or two words that go on with it ("Thủ tướng Chính phủ X"), or over a comma before it. */
function nameBeside(board: Board, { from, to }: Title): Mention | undefined {
  for (let at = to; at <= to + 2; at++) {
    const owner = board.owner(at);
    if (owner?.kind === 'Person' && owner.from === at) return owner;
  }
  const before = board.owner(from - 2);
  return before?.kind === 'Person' && before.to === from - 1 ? before : undefined;
}

/** "Tổng thống Kenya X, Phó Thủ tướng Lương Đình Khải": an office beside one of another land, whose people are named otherwise. */
export function isNamedOtherwise(document: Document, board: Board, land: Mention, title: Title): boolean {
  const { iso2 } = land.attributes;
  const { homeCountry } = document.pack.pack.manifest;
  if (iso2 === undefined || iso2 === homeCountry || document.pack.pack.lexicon.namesakeLands?.includes(iso2) === true) return false;
  return isCompatriot(document, title, nameBeside(board, title));
}

/** Whether an article that never names the paper's own country tells an office of it, and names no land whose people are named alike. */
export function isAtHome(document: Document, board: Board, counts: ReadonlyMap<string, number>): boolean {
  const { homeCountry } = document.pack.pack.manifest;
  if (homeCountry === undefined || counts.has(homeCountry) || !standsAlone(document, counts)) return false;
  return board.titles.some((title) => isCompatriot(document, title, nameBeside(board, title)));
}

/** No land is named whose people are named alike. */
function standsAlone(document: Document, counts: ReadonlyMap<string, number>): boolean {
  const { nameOrder, namesakeLands } = document.pack.pack.lexicon;
  return nameOrder === 'family-given' && namesakeLands?.some((land) => counts.has(land)) !== true;
}

/** The paper's own country, for an office that a compatriot has. */
export function homeOf(document: Document, counts: ReadonlyMap<string, number>, title: Title): string | undefined {
  return isCompatriot(document, title) && standsAlone(document, counts) ? document.pack.pack.manifest.homeCountry : undefined;
}

/** A head of state or government, or a minister, whose name no family of the home country bears. */
export function isForeigner(document: Document, { role, person, portfolio }: Title): boolean {
  if (document.pack.pack.lexicon.nameOrder !== 'family-given' || person === undefined) return false;
  if (role.kind !== 'state' && portfolio === undefined) return false;
  return person.to - person.from > 1 && !document.is(person.from, 'family-name');
}
