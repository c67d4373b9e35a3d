// Who is in focus at a position: who was heard last, else whom the sentences before name.
import type { PrepositionRole, Pronoun, SpeechVerb, VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders } from './genders.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { isKnownVerb, isModifier, possessiveEnding, skipDeterminers, skipDeterminersBack } from './phrases.ts';
import { POSSESSIVE } from './referent-kinds.ts';

interface Heard {
  at: number;
  /** The farthest position heard of so far. */
  reach: number;
  entities: EntityDraft[];
  /** A representative without a name spoke for them. */
  spokenFor: boolean;
}

/** Nobody is in focus who was named so many sentences ago. */
const FAINTEST = -6;
/** Sentences back that "it" reaches. */
const BODY_BACK = 2;
const STEPS_AHEAD = 32;
/** Sentences back that a body was heard in whose paper is told of again. */
const HEARD_BACK = 6;
/** What the only person of a paragraph counts. */
const ALONE = 1.2;
/** Whom such a phrase names counts less than who opens the sentence before. */
const ASIDE = -0.5;
/** "Il s'agit de X, Y et Z.": whoever a sentence without a subject lists stands behind whom the one before told of. */
const LISTED = -0.5;
/** "..., a-t-il dit": a pronoun hung on its verb points back to who opens its own sentence. */
const HUNG = /^[-‐‑]/;
/** Whoever opens its own sentence, for the subject of a later clause: more than who spoke in the sentence before. */
const RESUMED = 1.05;
const MOST_NOUNS = 3;
/** A sentence's subject opens within so many tokens. */
const OPENING = 8;

interface OfficeHolders {
  holderOf(title: Title, at: number): EntityDraft | undefined;
}

interface Openings {
  opening(from: number): EntityDraft | undefined;
}

/** The persons in focus, told of every speaker in text order. */
export class Salience {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly genders: Genders;
  private readonly heard: Heard[] = [];
  /** Place of each person in the table: of two equally in focus the first counts. */
  private readonly rank: ReadonlyMap<EntityDraft, number>;
  /** Where the words of office before a name start. */
  private readonly titledFrom = new Map<number, number>();
  /** Whom the pronoun that opens a sentence names, for every sentence asked about so far. */
  private readonly openers: (EntityDraft | undefined)[] = [];

  /**
   * Who holds an office that a sentence names alone. Set by whoever knows; no closure: one that is written to a field lives
   * with the old objects and keeps its whole article until a full collection.
   */
  offices: OfficeHolders | undefined;
  /** Whom other words mean that open a sentence, set likewise. */
  openings: Openings | undefined;

  constructor(document: Document, board: Board, table: EntityTable, genders: Genders) {
    this.document = document;
    this.board = board;
    for (const { person, from } of board.titles)
      if (person !== undefined && from < person.from)
        this.titledFrom.set(person.from, Math.min(from, this.titledFrom.get(person.from) ?? from));
    this.table = table;
    this.genders = genders;
    this.rank = new Map(table.drafts.map((draft, index) => [draft, index]));
  }

  /** Remembers who spoke, for the pronouns that follow. */
  remember(at: number, entities: EntityDraft[], spokenFor: boolean): void {
    const reach = Math.max(at, this.heard.at(-1)?.reach ?? 0);
    if (entities.length > 0) this.heard.push({ at, reach, entities, spokenFor });
  }

  /** The person most in focus before a position: who spoke last, else whom a sentence named first, nearer ones first. */
  personBefore(at: number, gender: 'male' | 'female' | undefined): EntityDraft | undefined {
    let best: EntityDraft | undefined;
    let score = FAINTEST;
    for (const [draft, value] of this.salience(at, gender)) {
      const known = this.genders.get(draft);
      if (gender !== undefined && known !== undefined && known !== gender) continue;
      if (value > score || (value === score && best !== undefined && this.rank.get(draft)! < this.rank.get(best)!)) {
        score = value;
        best = draft;
      }
    }
    return best;
  }

  /** The body most in focus before a position: the one that opens this sentence or one before, or that was heard there. */
  bodyBefore(at: number): EntityDraft | undefined {
    const { document } = this;
    const here = document.sentenceOf(at);
    const last = this.lastHeard(at);
    for (let sentence = here; sentence >= Math.max(0, here - BODY_BACK); sentence--) {
      if (last?.entities.length === 1 && document.sentenceOf(last.at) === sentence && last.entities[0]!.kind !== 'Person')
        return last.entities[0];
      const from = document.sentences.from[sentence]!;
      const stop = sentence === here ? at : Math.min(from + OPENING, document.sentences.to[sentence]!);
      const body = this.board.startingIn(from, stop).find((mention) => this.isSubjectBody(mention));
      if (body !== undefined) return this.table.entity(body);
    }
    return undefined;
  }

  /** A body or country outside quotation marks that no preposition governs and that possesses nothing. */
  private isSubjectBody(mention: Mention): boolean {
    const { document } = this;
    if ((mention.kind !== 'Organization' && mention.kind !== 'Country') || document.quoteOf[mention.from]! >= 0) return false;
    if (mention.nested === true || mention.rule === 'demonym' || POSSESSIVE.test(document.word(mention.to))) return false;
    return this.table.entity(mention) !== undefined && !this.isGoverned(mention.from) && !document.isPersonWord(mention.to);
  }

  /** How much each person named lately, or heard last, is in focus at a position. */
  private salience(at: number, gender: 'male' | 'female' | undefined): Map<EntityDraft, number> {
    const { document } = this;
    const here = document.sentenceOf(at);
    const scores = new Map<EntityDraft, number>();
    const lead = document.isComma(at - 1) ? leadAt(document, document.sentenceFrom(at)) : undefined;
    this.readOpeners(here);
    const hung = HUNG.test(document.word(at));
    const later = !hung && this.isLaterSubject(at);
    const own = hung || later ? this.openingHolder(here) : undefined;
    for (let sentence = Math.max(0, here + FAINTEST); sentence <= here; sentence++) {
      const opener = sentence < here ? this.openers[sentence] : own;
      const value = later && sentence === here ? RESUMED : 0.8 - (here - sentence);
      if (opener !== undefined) scores.set(opener, Math.max(scores.get(opener) ?? Number.NEGATIVE_INFINITY, value));
      const listed = sentence < here && document.is(document.sentences.from[sentence]!, 'impersonal') ? LISTED : 0;
      let first = opener === undefined && listed === 0;
      let passed = false;
      for (const { draft, from } of this.table.namedIn(sentence)) {
        if (draft.kind !== 'Person' || from >= at || document.quoteOf[from]! >= 0) continue;
        if (sentence === here && isAddressed(document, from)) continue;
        const joined = passed && document.is(this.startOf(from) - 1, 'and');
        const governed = this.isGoverned(from) || (joined && document.pack.pack.grammar.nounOrder === 'head-last');
        const led = sentence === here && (lead === 'verb' || (lead === 'preposition' && (governed || joined)));
        if (governed || led) {
          const value = led ? ASIDE : listed;
          scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, value - (here - sentence)));
          passed = true;
          continue;
        }
        if (first && passed && !this.opensClause(from)) first = false;
        const opens = from - document.sentenceFrom(from) < OPENING;
        const resumed = later && sentence === here && this.opensSentence(from);
        const subject = first ? (opens ? (resumed ? RESUMED : 0.8) : 0.6) : listed;
        first = false;
        scores.set(draft, Math.max(scores.get(draft) ?? Number.NEGATIVE_INFINITY, subject - (here - sentence)));
      }
    }
    const heard = this.lastHeard(at);
    const inLead = lead !== undefined && heard !== undefined && document.sentenceOf(heard.at) === here;
    const last = inLead ? this.lastHeard(document.sentenceFrom(at)) : heard;
    const elsewhere = last !== undefined && document.paragraphOf(last.at) !== document.paragraphOf(at);
    const alone = elsewhere && own === undefined ? this.aloneInParagraph(at, gender) : undefined;
    if (alone !== undefined) scores.set(alone, Math.max(scores.get(alone) ?? 0, ALONE));
    const newer = last !== undefined && this.namesAnother(last, here);
    for (const draft of last?.entities ?? []) {
      if (draft.kind !== 'Person') continue;
      const score = scores.get(draft) ?? Number.NEGATIVE_INFINITY;
      scores.set(
        draft,
        Math.max(score, newer ? Math.max(score, 1 - (here - document.sentenceOf(last!.at))) : this.spokeLast(last!.at, at, here, score)),
      );
    }
    return scores;
  }

  /**
   * Where pronouns tell genders: the only person of fitting gender whom the paragraph names before a position, since the last statement of
   * another paragraph; not one who is addressed, unless the paragraph tells of somebody else who does not fit.
   */
  private aloneInParagraph(at: number, gender: 'male' | 'female' | undefined): EntityDraft | undefined {
    const { document } = this;
    const { genders, nounOrder } = document.pack.pack.grammar;
    if (genders === undefined && nounOrder !== 'head-last') return undefined;
    let only: EntityDraft | undefined;
    let addressed = false;
    let others = false;
    for (let sentence = document.sentenceOf(at); sentence >= 0; sentence--) {
      const from = document.sentences.from[sentence]!;
      if (document.paragraphOf(from) !== document.paragraphOf(at)) break;
      const opener = genders === undefined ? undefined : this.openers[sentence];
      const named = this.table.namedIn(sentence);
      for (const { draft, from: place } of opener === undefined ? named : [{ draft: opener, from }, ...named]) {
        if (draft.kind !== 'Person' || place >= at || document.quoteOf[place]! >= 0) continue;
        if (genders !== undefined && differs(gender, this.genders.get(draft))) {
          others = true;
          continue;
        }
        if (only !== undefined && only !== draft) return undefined;
        only = draft;
        if (isAddressed(document, this.titledFrom.get(place) ?? place)) addressed = true;
      }
      if (document.sentenceOf(at) - sentence > -FAINTEST) return undefined;
    }
    return addressed && !others ? undefined : only;
  }

  /** Reads whom the pronouns that open the sentences before one name: "Samedi, il s'est entretenu avec X" keeps its subject in focus. */
  private readOpeners(here: number): void {
    for (let sentence = this.openers.length; sentence < here; sentence++) {
      this.openers.push(undefined);
      const at = this.openingPronoun(sentence);
      if (at === undefined) this.openers[sentence] = this.openingHolder(sentence);
      else this.openers[sentence] = this.personBefore(at, this.document.hits.find<Pronoun>(at, 'pronoun')!.lexeme.value.gender);
    }
  }

  /** Where nouns have genders the subject of a later clause: "Le ministre a vu X, à qui il a dit ...", "X est déçue : elle rappelle ...". */
  private isLaterSubject(at: number): boolean {
    const { document } = this;
    if (document.pack.pack.grammar.genders === undefined || at === document.sentenceFrom(at)) return false;
    return document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value.use === 'subject';
  }

  /** "The Minister was received by X", "Asked about it, the Minister ...": who holds the office by whose words alone a sentence opens. */
  private openingHolder(sentence: number): EntityDraft | undefined {
    const { document } = this;
    const from = document.sentences.from[sentence]!;
    return this.holderAt(from) ?? this.holderAt(behindLead(document, from));
  }

  private holderAt(from: number | undefined): EntityDraft | undefined {
    const { document } = this;
    if (from === undefined || document.quoteOf[from] !== -1) return undefined;
    const start = skipDeterminers(document, from);
    const title = start > from ? this.board.title(start) : undefined;
    const holder = title !== undefined && title.person === undefined && title.definite ? this.offices?.holderOf(title, from) : undefined;
    return holder ?? (start > from ? this.openings?.opening(from) : undefined);
  }

  /** The subject pronoun in the first words of a sentence, before any person is named there. */
  private openingPronoun(sentence: number): number | undefined {
    const { document } = this;
    const from = document.sentences.from[sentence]!;
    const named = this.table.namedIn(sentence).find(({ draft }) => draft.kind === 'Person')?.from ?? Number.POSITIVE_INFINITY;
    for (let at = from; at < Math.min(from + OPENING, document.sentences.to[sentence]!, named); at++) {
      const pronoun = document.quoteOf[at] === -1 ? document.hits.find<Pronoun>(at, 'pronoun')?.lexeme.value : undefined;
      if (at > from && !document.isPunctuation(at - 1)) continue;
      if (
        pronoun?.use === 'subject' &&
        !document.is(at, 'impersonal') &&
        pronoun.person === 3 &&
        pronoun.number === 'singular' &&
        pronoun.gender !== undefined
      )
        return at;
    }
    return undefined;
  }

  /** A comma stands right before a name, its words of office or its form of address: "Reçu par X, M. Y a ...". */
  private opensClause(from: number): boolean {
    const { document } = this;
    const start = this.titledFrom.get(from) ?? document.hits.findEnding(from, 'honorific')?.from ?? from;
    return document.isComma(skipDeterminersBack(document, start) - 1);
  }

  /** Nothing but words of office, a form of address and a determiner stand before a name in its sentence. */
  private opensSentence(from: number): boolean {
    const start = this.titledFrom.get(from) ?? this.document.hits.findEnding(from, 'honorific')?.from ?? from;
    return skipDeterminersBack(this.document, start) === this.document.sentenceFrom(from);
  }

  /** Where the words of office before a name start, else the name. */
  private startOf(from: number): number {
    return this.titledFrom.get(from) ?? from;
  }

  /** A preposition stands right before a name or the words of office that open it. */
  private isGoverned(from: number): boolean {
    const start = this.nounsStart(this.startOf(from));
    const owned = possessiveEnding(this.document, start)?.from ?? start;
    return isGoverned(this.document, owned) || isGoverned(this.document, skipDeterminersBack(this.document, start));
  }

  /** "his neighbour X", "the local poet X": where the plain nouns before a name start behind their determiner, where nouns come last. */
  private nounsStart(start: number): number {
    const { document } = this;
    if (document.pack.pack.grammar.nounOrder !== 'head-last') return start;
    let at = start;
    while (start - at < MOST_NOUNS && document.isWord(at - 1) && !document.isCapital(at - 1) && isModifier(document, at - 1)) at--;
    return possessiveEnding(document, at) === undefined && skipDeterminersBack(document, at) === at ? start : at;
  }

  /** What was heard last before a position. What is heard comes almost in text order: a few steps ahead are looked at. */
  lastHeard(at: number): Heard | undefined {
    const { heard } = this;
    let low = 0;
    let high = heard.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (heard[middle]!.reach < at) low = middle + 1;
      else high = middle;
    }
    for (let index = Math.min(heard.length - 1, low + STEPS_AHEAD); index >= 0; index--) if (heard[index]!.at < at) return heard[index];
    return undefined;
  }

  /** The body that was heard last, alone, within a few sentences. */
  bodyHeard(at: number): EntityDraft | undefined {
    const { document } = this;
    for (let index = this.heard.length - 1; index >= 0; index--) {
      const { at: place, entities } = this.heard[index]!;
      if (place >= at) continue;
      if (document.sentenceOf(at) - document.sentenceOf(place) > HEARD_BACK) return undefined;
      if (entities.length === 1 && entities[0]!.kind === 'Organization') return entities[0];
    }
    return undefined;
  }

  /** A sentence after the last statement opens with somebody else: the focus has moved on. */
  private namesAnother(last: Heard, here: number): boolean {
    const { document } = this;
    for (let sentence = document.sentenceOf(last.at) + 1; sentence < here; sentence++) {
      const opener = this.openers[sentence];
      if (opener !== undefined && !last.entities.includes(opener)) return true;
      const first = this.table.namedIn(sentence).find(({ draft, from }) => draft.kind === 'Person' && document.quoteOf[from]! < 0);
      if (first === undefined || last.entities.includes(first.draft)) continue;
      const start = this.titledFrom.get(first.from) ?? first.from;
      const opens = start - document.sentenceFrom(first.from) < 4 || this.opensClause(first.from) || isAnswering(document, start);
      if (opens && !this.isGoverned(first.from)) return true;
    }
    return false;
  }

  /** Who spoke last is in focus; in another paragraph less than whom a later sentence named first. */
  private spokeLast(heard: number, at: number, here: number, score: number): number {
    const { document } = this;
    const distance = here - document.sentenceOf(heard);
    if (document.paragraphOf(heard) !== document.paragraphOf(at)) return 1 - distance;
    return distance <= 4 ? Math.max(score, 0) + 1.5 - 0.5 * distance : score;
  }
}

/** "Kepada Astrid, ia ...": whom a preposition of address governs is not the subject of the clause after it. */
function isAddressed(document: Document, at: number): boolean {
  const role = document.hits.findEnding<PrepositionRole>(at, 'preposition')?.lexeme.value;
  return role === 'to' || role === 'with' || role === 'against';
}

/** A preposition stands right before, not one of origin: "another view comes from X" puts X in focus, so does "For X, ..." that opens a sentence where nouns come last. */
function isGoverned(document: Document, at: number): boolean {
  const preposition = document.hits.findEnding<PrepositionRole>(at, 'preposition');
  const opens = preposition?.lexeme.value === 'for' && preposition.from === document.sentenceFrom(at);
  if (opens && document.pack.pack.grammar.nounOrder === 'head-last') return false;
  return preposition !== undefined && preposition.lexeme.value !== 'from';
}

/** "Not so, says X", not "Was that enough, asked X": right behind a verb of saying that a comma stands before. */
function isAnswering(document: Document, name: number): boolean {
  const verb = document.hits.findEnding<VerbHit<SpeechVerb>>(name, 'speech-verb');
  return verb !== undefined && verb.lexeme.value.verb.sense !== 'ask' && document.isComma(verb.from - 1);
}

/** What opens a phrase before the subject: "Flanked by X, he ...", "After meeting X, he ...", "After talks with X, he ...". */
function leadAt(document: Document, from: number): 'verb' | 'preposition' | undefined {
  if (document.isAny(from, ['aside', 'plain-word']) || isKnownVerb(document, from)) return 'verb';
  const opener = document.hits.find(from, 'preposition') ?? document.hits.find(from, 'subordinator');
  if (opener !== undefined && isKnownVerb(document, document.hits.find(opener.to, 'preposition')?.to ?? opener.to)) return 'verb';
  return opener?.lexeme.class === 'preposition' ? 'preposition' : undefined;
}

/** Tokens of what opens a sentence before its subject. */
const LONGEST_LEAD = 16;

/** Behind the first comma of a sentence that a preposition, an adverb or a participle opens. */
function behindLead(document: Document, from: number): number | undefined {
  const opens = leadAt(document, from) !== undefined || document.isAny(from, ['adverb', 'weekday', 'subordinator']);
  if (!opens) return undefined;
  const stop = Math.min(from + LONGEST_LEAD, document.sentenceTo(from));
  for (let at = from + 1; at < stop; at++) {
    if (document.quoteOf[at]! >= 0) return undefined;
    if (document.isComma(at)) return at + 1;
  }
  return undefined;
}
