// Whom "the two" are: the two who met, or did something together, shortly before.
import type { EventVerb, GroupNoun, PrepositionRole, Pronoun, VerbHit } from '../lang/index.ts';
import { bothHolders, countedHolders } from './counted-holders.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import type { Board, Referent } from './mentions.ts';
import type { Referents } from './referents.ts';
import { statesCounted, statesMeant } from './states-meant.ts';

/** A sentence's subject opens within so many tokens. */
const OPENING = 8;
/** Sentences back that "the two" reaches. */
const FARTHEST = 3;

interface Pair {
  at: number;
  both: readonly EntityDraft[];
}

/** Pairs of parties, told of in text order. */
export class Parties {
  private readonly document: Document;
  private readonly table: EntityTable;
  private readonly board: Board;
  private readonly referents: Referents;
  private readonly travellers = new Set<EntityDraft>();
  private readonly pairs: Pair[] = [];
  private readonly states: Pair[] = [];

  constructor({ document, board, referents, table }: { document: Document; board: Board; referents: Referents; table: EntityTable }) {
    this.document = document;
    this.board = board;
    this.referents = referents;
    this.table = table;
  }

  /** Remembers two who met or act together; more than two are no pair. */
  remember(at: number, entities: readonly EntityDraft[]): void {
    const both = [...new Set(entities)];
    if (both.length === 2) (both.every(({ kind }) => kind === 'Country') ? this.states : this.pairs).push({ at, both });
  }

  /** The other person of the last pair told of between two positions that a person is one of. */
  metIn(from: number, to: number, person: EntityDraft): EntityDraft | undefined {
    const last = this.pairs.findLast(({ at }) => at < to);
    if (last === undefined || last.at < from || !last.both.includes(person)) return undefined;
    return last.both.find((other) => other !== person && other.kind === 'Person');
  }

  /** Remembers who makes a visit. */
  travels(entity: EntityDraft): void {
    this.travellers.add(entity);
  }

  /** Whom a pronoun that opens a sentence means in a report on one person's visit, when it tells whom "he" met. */
  traveller({ from, pronoun }: Referent, person: (entity: EntityDraft) => boolean): EntityDraft | undefined {
    const [only, ...others] = this.travellers;
    if (only === undefined || others.length > 0 || pronoun?.person !== 3 || pronoun.number !== 'singular' || pronoun.thing === true)
      return undefined;
    return person(only) && from - this.document.sentenceFrom(from) < OPENING ? only : undefined;
  }

  /** The pair that "the two", "keduanya", "tous deux" or "they" stands for; undefined when it is no such word or no pair is near. */
  meantBy(referent: Referent): readonly EntityDraft[] | undefined {
    const states = statesCounted(this.document, referent);
    if (states !== undefined) {
      const meant = statesMeant(this.document, this.table, referent.from, states, this.statesTold(referent.from));
      if (meant !== undefined || referent.mention === undefined) return meant;
    }
    if (!this.isPair(referent)) return undefined;
    const named = this.namedBehind(referent.to) ?? this.holders(referent) ?? this.takenUp(referent);
    if (named !== undefined) return named;
    const last = this.pairs.findLast(({ at }) => at < referent.from);
    if (last === undefined || this.document.sentenceOf(referent.from) - this.document.sentenceOf(last.at) > FARTHEST)
      return this.twoBefore(referent) ?? this.twoSides(referent);
    const plural = referent.pronoun !== undefined || referent.mention !== undefined;
    return plural && last.both.some((entity) => entity.kind !== 'Person') ? undefined : last.both;
  }

  /** "the two ministers", "hai bộ trưởng", "the kings": the two who hold that office. */
  private holders(referent: Referent): readonly EntityDraft[] | undefined {
    if (referent.pronoun !== undefined) return undefined;
    const { board, document, table } = this;
    const counted = countedHolders(document, board, table, referent);
    const both = counted.length === 2 ? counted : bothHolders(document, board, table, referent);
    return both.length === 2 ? both : undefined;
  }

  /** "The ministers discussed tuna. They signed ...": the two whom the sentence before opens with, in the same paragraph, where nouns come last. */
  private takenUp({ from, pronoun }: Referent): readonly EntityDraft[] | undefined {
    const { document } = this;
    if (pronoun === undefined || document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
    const before = document.sentences.from[document.sentenceOf(from) - 1];
    if (before === undefined || from !== document.sentenceFrom(from) || document.paragraphOf(before) !== document.paragraphOf(from))
      return undefined;
    const opening = this.referents.at(before) ?? this.referents.at(before + 1);
    return opening?.kind === 'Group' ? this.holders(opening) : undefined;
  }

  /** "hai bên Lào và Campuchia": the two of one kind that are named right behind the word. */
  private namedBehind(at: number): readonly EntityDraft[] | undefined {
    const { document, table } = this;
    const named = table.namedIn(document.sentenceOf(at));
    const first = named.find(({ from }) => from === at)?.draft;
    if (first === undefined || !NAMED.has(first.kind)) return undefined;
    const second = named.find(({ from }) => from > at && from - at < OPENING && document.hits.findEnding(from, 'and') !== undefined)?.draft;
    return second !== undefined && second.kind === first.kind && second !== first ? [first, second] : undefined;
  }

  /** "the two countries": the only two that the article has told of together so far. */
  private bothStates(at: number): readonly EntityDraft[] | undefined {
    const told = this.statesTold(at);
    return told.length === 2 ? told : undefined;
  }

  /** The states of all pairs that the article has told of so far. */
  private statesTold(at: number): readonly EntityDraft[] {
    return [...new Set(this.states.flatMap((pair) => (pair.at < at ? pair.both : [])))];
  }

  /** "the two sides": the two states, where no two persons or bodies were told of and the word is no pronoun, where nouns come last. */
  private twoSides({ from, pronoun }: Referent): readonly EntityDraft[] | undefined {
    if (pronoun !== undefined || this.document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
    return this.document.hits.find(from, 'pair') === undefined ? undefined : this.bothStates(from);
  }

  /** "hai nhà lãnh đạo", "les deux ministres": the only two persons that the sentences right before name, where "two" counts a noun for persons. */
  private twoBefore({ from, to, pronoun }: Referent): readonly EntityDraft[] | undefined {
    const { document, table } = this;
    const { bareDefinite, genders, nounOrder } = document.pack.pack.grammar;
    const pair =
      bareDefinite === true ? to - from >= 3 && document.is(from, 'pair') : document.hits.find(from, 'pair-of-persons')?.to === to;
    const counted = (pair && (bareDefinite === true || nounOrder === 'head-last')) || (genders !== undefined && pronoun === undefined);
    if (!counted) return undefined;
    const found = new Set<EntityDraft>();
    const sentence = document.sentenceOf(from);
    const far = nounOrder === 'head-last' ? FARTHEST + 1 : 2;
    for (let before = sentence; before >= Math.max(0, sentence - far) && found.size < 2; before--)
      for (const { draft, from: at } of table.namedIn(before)) if (draft.kind === 'Person' && at < from) found.add(draft);
    return found.size === 2 ? [...found] : undefined;
  }

  /** "the ministers", "les ministres": an office in the plural, whose holders the article has just told of. */
  private areOfficials(from: number): boolean {
    const { hits } = this.document;
    const noun = hits.find<GroupNoun>(from, 'group-noun');
    return noun !== undefined && PERSONS.has(noun.lexeme.value.of) && hits.findEnding(from, 'definite') !== undefined;
  }

  /** "avec" + "deux dirigeants", "rencontré" + "deux ministres": where nouns have genders, two who are met and have no article are not those told of. */
  private areOthers(from: number): boolean {
    const { hits, pack } = this.document;
    if (pack.pack.grammar.genders === undefined || this.document.isAny(from, ['definite', 'demonstrative'])) return false;
    const verb = hits.findEnding<VerbHit<EventVerb>>(from, 'event-verb')?.lexeme.value;
    return verb?.verb.sense === 'meet' || hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value === 'with';
  }

  private isPair({ from, to, kind, mention, pronoun }: Referent): boolean {
    if (isPlural(pronoun)) return true;
    if (kind !== 'Group') return false;
    if (this.document.hits.find(from, 'pair-of-persons')?.to === to) return true;
    if (mention !== undefined) return mention.attributes.count === 2 && PERSONS.has(mention.attributes.of ?? '') && !this.areOthers(from);
    return this.document.hits.find(from, 'pair')?.to === to || this.areOfficials(from);
  }
}

/** Whom a word for two may be followed by. */
const NAMED: ReadonlySet<string> = new Set(['Country', 'Organization', 'Person']);

/** Nouns that two persons with an office may be counted by. */
const PERSONS: ReadonlySet<string> = new Set(
  `ministers,leaders,presidents,officials,diplomats,mayors,people,parties,signatories,ambassadors,envoys,governors,negotiators,politicians,lawmakers,prime ministers,foreign ministers,undersecretaries,secretaries,rectors,directors,chairmen,counterparts,heads of delegation`.split(
    ',',
  ),
);

function isPlural(pronoun: Pronoun | undefined): boolean {
  return pronoun?.person === 3 && pronoun.number === 'plural' && pronoun.use !== 'possessive';
}
