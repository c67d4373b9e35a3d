// The state of an office that names none ("the foreign minister", "President X"), by who is named around it: whose possessive it is, the
// country told right before it, and for hosts the country that a report comes from.
import type { PrepositionRole, Pronoun } from '../lang/index.ts';
import { isOwnNamed } from './country-counts.ts';
import type { Document } from './document.ts';
import type { EntityTable } from './entities.ts';
import { FACING, senseBetween } from './event-senses.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { possessiveAt, prepositionBefore, skipDeterminers } from './phrases.ts';
import { placeOfReport } from './report-place.ts';

/** Sentences before an office in which the possessor of "its" may be named. */
const POSSESSORS_BACK = 2;

/** Tokens from a state, over a comma, to the office that it has: "Japan, its deputy minister". */
const BESIDE = 3;

/** Tokens behind a visit that tell where it went. */
const GOAL = 10;

const WHERE: ReadonlySet<PrepositionRole> = new Set(['in', 'at', 'to']);

/** What one article tells of offices and states. Numbers and strings alone: what is kept by an article must not keep the article. */
interface Known {
  /** Holders of each office of each state, by where they are named first. */
  holders: Map<string, Map<string, Set<number>>>;
  /** The state of somebody's office, by where they are named first. */
  states: Map<number, string>;
  /** The state that an envoy speaks for, by where they are named first. */
  sent: Map<number, string>;
  /** Where the countries stand that are inside the words of an office. */
  inOffices: ReadonlySet<number | undefined>;
  /** Whom the article names first in an office: no host by that alone. */
  first: number | undefined;
  /** Where the report comes from, then where visits went. */
  scenes: readonly string[];
}

const read = new WeakMap<Board, Known>();

/** Whose offices are of which states in one article, as told and as found so far. */
export class OfficeStates {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly known: Known;

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.known = read.get(board) ?? this.read();
  }

  private read(): Known {
    const { document, board } = this;
    const place = placeOfReport(document, board);
    const beside = place === undefined ? undefined : board.startingIn(place.to, place.to + 2, 'Country')[0];
    const report = stateOf(beside) ?? stateOf(place);
    const known: Known = {
      holders: new Map(),
      states: new Map(),
      sent: new Map(),
      inOffices: new Set(board.titles.map(({ country }) => country?.from)),
      first: board.titles.map((title) => this.personOf(title)).find((person) => person !== undefined),
      scenes: [...(report === undefined ? [] : [report]), ...this.goals()],
    };
    read.set(board, known);
    for (const title of board.titles) {
      const iso2 = title.country?.attributes.iso2;
      if (iso2 !== undefined) this.keep(known, title, iso2);
    }
    return known;
  }

  private personOf({ person }: Title): number | undefined {
    return this.table.entity(person)?.first;
  }

  /** "In a White House statement, President X": an organ of one state, known by its own name, behind the last land that the sentence names. */
  private organBefore(title: Title, first: number, land: Mention | undefined): Mention | undefined {
    if (title.role.kind !== 'state') return undefined;
    const bodies = this.board.startingIn(land?.to ?? first, title.from, 'Organization');
    return bodies.findLast(isOwnNamed);
  }

  /** The article names the holder here first. */
  private isIntroduced(title: Title): boolean {
    const first = this.personOf(title);
    return first === undefined || first >= Math.min(title.from, title.person?.from ?? first);
  }

  /** Keeps that an office is of a state. */
  note(title: Title, iso2: string): void {
    this.keep(this.known, title, iso2);
  }

  private keep({ states, sent, holders }: Known, title: Title, iso2: string): void {
    const person = this.personOf(title);
    if (person === undefined || title.former) return;
    const own = title.role.kind === 'envoy' ? sent : states;
    if (!own.has(person)) own.set(person, iso2);
    const key = officeKey(title);
    const office = holders.get(key) ?? new Map<string, Set<number>>();
    holders.set(key, office.set(iso2, (office.get(iso2) ?? new Set()).add(person)));
  }

  /**
   * "Namibia is less patient. Its water minister, X, ...", "and Ghana its trade minister, X", "Georgia had sent Justice Minister X": the state whose possessive the office
   * has, else where its holder is named first the only one that its sentence names before it by name or adjective, unless somebody else has
   * that office there.
   */
  told(title: Title): string | undefined {
    const { document } = this;
    const first = document.sentenceFrom(title.from);
    const before = this.landsIn(first, title.from);
    if (isPossessed(document, title)) {
      const beside = before.findLast(
        ({ to }) => title.from - to <= BESIDE && (document.isComma(to) || possessiveAt(document, to) !== undefined),
      );
      const opener = beside ?? before.find((mention) => this.opens(first, mention));
      return stateOf(opener ?? before.at(-1) ?? this.possessorBefore(first));
    }
    const land = this.isIntroduced(title) ? before.at(-1) : undefined;
    const last = this.organBefore(title, first, land) ?? land;
    if (last === undefined || last.kind === 'Place' || this.known.inOffices.has(last.from)) return undefined;
    const joined = document.hits.findEnding(skippedBack(document, last.from), 'and') !== undefined;
    if (joined || senseBetween(document, last.to, title.from, FACING)) return undefined;
    const iso2 = stateOf(last);
    return this.mayBeOf(title, iso2) ? iso2 : undefined;
  }

  /**
   * The state of the host, where the one inferred otherwise has another holder of the office or is that of whom the holder meets; where
   * `always`, for everybody but the one whom the article names first: where the report comes from, else where a visit went.
   */
  host(title: Title, inferred: string | undefined, always: boolean): string | undefined {
    const person = this.personOf(title);
    const wanted = always && (person === undefined || person !== this.known.first);
    const unfit = inferred === undefined || this.isOfAnother(title, inferred) || this.partners(title, false).has(inferred);
    if (!wanted && !unfit) return undefined;
    const { scenes } = this.known;
    return (wanted && !unfit ? scenes.slice(0, 1) : scenes).find((iso2) => this.mayBeOf(title, iso2));
  }

  /** Nobody else is told to hold the office of the state, and the holder meets nobody of it. */
  mayBeOf(title: Title, iso2: string | undefined): boolean {
    return !this.isOfAnother(title, iso2) && !this.partners(title, true).has(iso2);
  }

  /** "Menlu Retno bertemu Menlu Laos X": somebody else is told to hold the same office of the state. */
  isOfAnother(title: Title, iso2: string | undefined): boolean {
    const person = this.personOf(title);
    const holders = iso2 === undefined ? undefined : this.known.holders.get(officeKey(title))?.get(iso2);
    return holders !== undefined && (person === undefined || !holders.has(person));
  }

  /** The holder of an office meets somebody of the state. */
  meets(title: Title, iso2: string): boolean {
    return this.partners(title, false).has(iso2);
  }

  /** States of those whom the holder of an office meets: the ones the sentence names before, with pronouns the one named first. */
  private partners(title: Title, pronouns: boolean): ReadonlySet<string | undefined> {
    const { document, board, table } = this;
    const first = document.sentenceFrom(title.from);
    const states = new Set<string | undefined>();
    const faced = senseBetween(document, first, title.from, FACING);
    if (!faced && !isCalledOn(document, title)) return states;
    const persons = board.startingIn(first, title.from, 'Person').filter((mention) => faced || !this.isGoverned(mention));
    for (const mention of persons) states.add(this.stateOfPerson(table.entity(mention)?.first));
    if (pronouns && persons.length === 0) states.add(this.stateOfPerson(this.known.first));
    states.delete(undefined);
    return states;
  }

  /** "Apart from Minister X, talks with": the name, or an office before it, is in the care of a preposition. */
  private isGoverned(mention: Mention): boolean {
    const office = this.board.titlesOf(mention)[0];
    return prepositionBefore(this.document, office !== undefined && office.from < mention.from ? office.from : mention.from) !== undefined;
  }

  private stateOfPerson(person: number | undefined): string | undefined {
    return person === undefined ? undefined : (this.known.states.get(person) ?? this.known.sent.get(person));
  }

  /** The land that opens one of the sentences before, quotations left out; else the only one that the nearest names. */
  private possessorBefore(first: number): Mention | undefined {
    const { document } = this;
    const here = document.sentenceOf(first);
    for (let back = here - 1; back >= Math.max(0, here - POSSESSORS_BACK); back--) {
      const from = document.sentences.from[back]!;
      const lands = this.landsIn(from, document.sentences.to[back]!);
      const opener = lands.find((mention) => this.opens(from, mention));
      if (opener !== undefined) return opener;
      if (lands.length > 0) return new Set(lands.map(stateOf)).size === 1 ? lands[0] : undefined;
    }
    return undefined;
  }

  /** The first word of a sentence but for what determines it. */
  private opens(first: number, { from }: Mention): boolean {
    return from === first || skipDeterminers(this.document, first) === from;
  }

  /** Countries, and places of known countries, that start in a run, in text order. */
  private landsIn(from: number, to: number): readonly Mention[] {
    const lands = [...this.board.startingIn(from, to, 'Country'), ...this.board.startingIn(from, to, 'Place')];
    return lands.filter((mention) => stateOf(mention) !== undefined).sort((a, b) => a.from - b.from);
  }

  private goals(): ReadonlySet<string> {
    const { document } = this;
    const goals = new Set<string>();
    for (const { attributes, from, to } of this.board.ofKind('Event')) {
      if (attributes.eventType !== 'visit') continue;
      for (const mention of this.landsIn(to, Math.min(to + GOAL, document.sentenceTo(from))))
        if (isGoal(document, mention)) goals.add(stateOf(mention)!);
    }
    return goals;
  }
}

function stateOf(mention: Mention | undefined): string | undefined {
  return mention?.attributes.iso2 ?? mention?.attributes.country;
}

/** "its minister", "sa ministre": a possessive stands before the office, or is in its words. */
function isPossessed(document: Document, { from, possessive }: Title): boolean {
  if (possessive === true) return true;
  const pronoun = document.hits.findEnding<Pronoun>(from, 'pronoun') ?? document.hits.find<Pronoun>(from, 'pronoun');
  return pronoun?.lexeme.value.use === 'possessive';
}

/** Where what determines a name begins. */
function skippedBack(document: Document, at: number): number {
  return document.hits.findEnding(at, 'definite')?.from ?? at;
}

function isGoal(document: Document, mention: Mention): boolean {
  const role = prepositionBefore(document, mention.from)?.role;
  return role !== undefined && WHERE.has(role) && mention.rule !== 'demonym' && mention.nested !== true;
}

/** "called on Minister X", "talks with the Minister, X": where nouns come last, the preposition of whom somebody sees stands right before the office. */
function isCalledOn(document: Document, { from }: Title): boolean {
  const role = document.pack.pack.grammar.nounOrder === 'head-last' ? prepositionBefore(document, from)?.role : undefined;
  return role === 'on' || role === 'with';
}

function officeKey({ role, portfolio, deputy }: Title): string {
  return `${deputy ? 'deputy-' : ''}${role.position}|${portfolio ?? ''}`;
}
