// Towns and cities of the large gazetteer, where the article's own words agree: "in", a country beside them, the line that opens the report.
// A name alone is no evidence: many are names of persons or common words too.

import type { CityCountry } from '../knowledge/index.ts';
import type { PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { foldedKey } from '../text/index.ts';
import { KIND_WORDS } from './common-nouns.ts';
import { countCountries } from './country-counts.ts';
import { opensReport } from './datelines.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord } from './phrases.ts';
import { surroundingsOf } from './surroundings.ts';

const RULE = 'gazetteer-city';

interface Run {
  from: number;
  to: number;
}

/** A run, and the countries that have a city of its name. */
interface NamedRun extends Run {
  lands: readonly CityCountry[];
}

/** Adds the places that a list of cities and their company both tell, everywhere the article names them. */
export function findCities(document: Document, board: Board): void {
  const runs = freeRuns(document, board).map(({ from, to }) => ({ from, to, lands: citiesAt(document, { from, to }) }));
  const listed = runs.filter(({ lands }) => lands.length > 0);
  if (listed.length === 0) return;
  const shared = wordsOfNames(document, runs);
  const told = new Map<string, string | undefined>();
  for (const run of listed) {
    const key = keyAt(document, run);
    const city = toldBy(document, board, run, shared.has(key));
    if (city !== undefined) told.set(key, city.country ?? told.get(key));
  }
  if (told.size === 0) return;
  const counts = countCountries(document, board);
  for (const run of listed) {
    const key = keyAt(document, run);
    if (!told.has(key)) continue;
    const country = told.get(key) ?? likeliest(run.lands, counts);
    const { from, to } = run;
    const tail = board.owner(to - 1);
    if (tail !== undefined) board.remove(tail);
    const attributes = country === undefined ? {} : { country };
    board.add(new Mention({ kind: 'Place', from, to, form: 'name', rule: RULE, name: document.text(from, to), attributes }));
  }
}

/** That a run is a city, with its country where that stands beside it; a doubtful name needs more than "in". */
function toldBy(document: Document, board: Board, run: NamedRun, shared: boolean): { country?: string } | undefined {
  const beside = landOf(surroundingsOf(document, board, run));
  const set = opensReport(document, run) || (!shared && isPlaced(document, run) && !isDoubtful(document, run));
  if (beside === undefined && !set) return undefined;
  if (run.lands.some(({ iso2 }) => iso2 === beside)) return { country: beside! };
  return set && run.lands.length > 0 ? {} : undefined;
}

/** Words of longer runs of capitals that hold no noun of bodies and are no city: what is one of them may be a person's name. */
function wordsOfNames(document: Document, runs: readonly NamedRun[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of runs) {
    if (run.to - run.from < 2 || run.lands.length > 0) continue;
    let plain = true;
    for (let at = run.from; at < run.to; at++) plain &&= !document.isAny(at, OTHER_WORDS);
    if (plain) for (let at = run.from; at < run.to; at++) words.add(keyAt(document, { from: at, to: at + 1 }));
  }
  return words;
}

/** The code of a country, or of the one that a place is in. */
function landOf(land: Mention | undefined): string | undefined {
  return land?.attributes.iso2 ?? land?.attributes.country;
}

function keyAt(document: Document, { from, to }: Run): string {
  return foldedKey(document.text(from, to));
}

/** Gives places that rules found by their company the country that the list of cities and the article agree on. */
export function settleCities(document: Document, board: Board): void {
  const open = board.mentions.filter(
    ({ kind, form, rule, knowledge, attributes }) =>
      kind === 'Place' && form === 'name' && rule !== 'venue-head' && knowledge === undefined && attributes.country === undefined,
  );
  if (open.length === 0) return;
  const counts = countCountries(document, board);
  const told = new Map<string, string>();
  const nameOf = (mention: Mention): Run => afterHead(document, mention);
  for (const mention of open) {
    const land = landOf(surroundingsOf(document, board, mention));
    if (land !== undefined && citiesAt(document, nameOf(mention)).some(({ iso2 }) => iso2 === land))
      told.set(keyAt(document, mention), land);
  }
  for (const mention of open) {
    const country = told.get(keyAt(document, mention)) ?? likeliest(citiesAt(document, nameOf(mention)), counts);
    if (country !== undefined) mention.attributes = { ...mention.attributes, country };
  }
}

/** "Thành phố X": the name behind the noun that is written as part of it. */
function afterHead(document: Document, { from, to }: Run): Run {
  const head = document.hits.find(from, 'place-head');
  return head !== undefined && head.to < to ? { from: head.to, to } : { from, to };
}

/** How many times more people the largest place of a name must have to be meant where the article names none of the countries. */
const FAR_LARGER = 5;

/** The country that the article names most of those that have such a place, else that of the only or by far the largest one. */
function likeliest(lands: readonly CityCountry[], counts: ReadonlyMap<string, number>): string | undefined {
  const named = lands.filter(({ iso2 }) => counts.has(iso2));
  if (named.length > 0) return named.reduce((best, land) => (counts.get(land.iso2)! > counts.get(best.iso2)! ? land : best)).iso2;
  const [first, second] = lands;
  return first !== undefined && (second === undefined || first.thousands >= FAR_LARGER * second.thousands) ? first.iso2 : undefined;
}

/** What being the name of a city adds to the evidence for a place: nothing for one that is a person's name or another word too. */
export function cityScore(document: Document, run: Run): number {
  if (run.to - run.from > LONGEST || isDoubtful(document, run)) return 0;
  const [largest] = citiesAt(document, run);
  return largest === undefined ? 0 : largest.thousands >= LARGE && !document.isInitial(run.from) ? 2 * CITY : CITY;
}

const CITY = 0.75;
/** Thousands of people in a city that most readers know by name. */
const LARGE = 300;

/** Where a name's words are syllables, one of nothing but such syllables is left to the lists. */
function citiesAt(document: Document, { from, to }: Run): readonly CityCountry[] {
  const { syllable, knowledge } = document.pack;
  const name = document.text(from, to);
  if (hasNameWords(document) && syllable !== undefined && name.split(/\s+/).every((word) => syllable.test(word.toLowerCase()))) return [];
  return knowledge.cities.find(name);
}

const LONGEST = 5;

/** Runs of capitals that nothing owns, a particle between two of them included: "Nova Friburgo", "Colonia del Sacramento". */
function freeRuns(document: Document, board: Board): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < document.count; at++) {
    if (!isFreeCapital(document, board, at)) continue;
    const stop = document.sentenceTo(at);
    const from = document.isInitial(at) && isFunctionWord(document, at) && isFreeCapital(document, board, at + 1) ? at + 1 : at;
    let end = from + 1;
    while (end < stop) {
      let next = end;
      while (next < stop && next - end < 2 && document.is(next, 'name-particle') && !document.isCapital(next)) next++;
      if (next >= stop || !(isFreeCapital(document, board, next) || isKnownTail(document, board, { from, to: next + 1 }))) break;
      if (next > end && citiesAt(document, { from, to: next + 1 }).length === 0) break;
      end = next + 1;
    }
    if (end - from <= LONGEST && !(end < stop && document.isCapital(end) && document.isWord(end) && !isTime(document, end)))
      runs.push({ from, to: end });
    at = end - 1;
  }
  return runs.filter(({ from }) => !isNamed(document, from));
}

function isFreeCapital(document: Document, board: Board, at: number): boolean {
  return document.isCapital(at) && document.isWord(at) && board.isFree(at, at + 1) && !isTime(document, at);
}

/** A known place of one word at the end of a longer name: "Sacramento" in "Colonia del Sacramento". */
function isKnownTail(document: Document, board: Board, run: Run): boolean {
  const owner = board.owner(run.to - 1);
  return owner?.rule === 'known-place' && owner.from === run.to - 1 && citiesAt(document, run).length > 0;
}

function isTime(document: Document, at: number): boolean {
  return document.isAny(at, ['month', 'weekday']);
}

/** Right behind "in" or a noun for such places, with no article between: "in X", "the city of X". */
function isPlaced(document: Document, { from }: Run): boolean {
  const preposition = document.hits.findEnding<PrepositionRole>(from, 'preposition');
  if (preposition?.lexeme.value === 'in' || isGoal(document, preposition)) return true;
  const noun = preposition?.lexeme.value === 'of' ? preposition.from : from;
  return document.hits.findEnding(noun, 'place-head') !== undefined;
}

/** "s'envolera" + "pour": behind a verb of going. */
function isGoal(document: Document, preposition: Hit<PrepositionRole> | undefined): boolean {
  return preposition?.lexeme.value === 'for' && document.pack.pack.lexicon.motions?.includes(document.key(preposition.from - 1)) === true;
}

const OTHER_WORDS = [...KIND_WORDS, 'venue-head', 'common-noun', 'organization', 'portfolio-of'];

/** A name of persons, or a word with a meaning of its own, alone or at the start. */
function isDoubtful(document: Document, { from, to }: Run): boolean {
  if (document.isPersonWord(from) && document.isPersonWord(to - 1)) return true;
  return to - from === 1 && (document.isAny(from, OTHER_WORDS) || isFunctionWord(document, from));
}

/** Right behind a form of address, or behind a capital that does more than open the sentence. */
function isNamed(document: Document, from: number): boolean {
  if (document.hits.findEnding(from, 'honorific') !== undefined || document.hits.findEnding(from, 'rank') !== undefined) return true;
  return document.isCapital(from - 1) && document.isWord(from - 1) && !document.isInitial(from - 1);
}
