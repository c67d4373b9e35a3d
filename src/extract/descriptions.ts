// Speakers by description: "the hydrologist", "the 61-year-old", "the Finnish leader", "the statement": whom the article means.

import type { GroupNoun, OrganizationHead, Role } from '../lang/index.ts';
import { apposedNoun } from './apposed-nouns.ts';
import { leaderTold } from './delegations.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders, genderOf, isSingular } from './genders.ts';
import { type Board, firstFrom, type Mention, type Title } from './mentions.ts';
import { Nationalities } from './nationalities.ts';
import { issuerBefore } from './paper-issuers.ts';
import { paperBefore, senderTold } from './papers-told.ts';
import { tellsApart } from './particulars.ts';
import { partnerOf } from './partners.ts';
import { isFunctionWord, isKnownVerb, isModifier, skipDeterminers, skipPreposition } from './phrases.ts';
import { ofRankAlone } from './ranks-alone.ts';
import type { Salience } from './salience.ts';

/** Longest apposition that is read for the nouns it describes a person by. */
const LONGEST = 8;
/** What only persons have. */
const PERSONAL: readonly string[] = ['former', 'rank', 'role', 'honorific'];
/** The same of a description that a demonstrative closes. */
const LONGEST_POINTED = 16;
/** What words for bodies are counted as. */
const BODIES: readonly string[] = ['organizations', 'companies', 'agencies'];
/** Sentences that two persons are looked for in. */
const PAIR_BACK = 4;
/** Titles that are looked back over. */
const OFFICES_BACK = 200;
/** Offices of those who stand for their country. */
const HEADS: readonly string[] = ['head-of-state', 'head-of-government', 'leader', 'president', 'prime-minister', 'king', 'queen', 'emir'];

/** The nouns by which an article describes its persons, and who a description is. */
export class Descriptions {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly salience: Salience;
  private readonly genders: Genders;
  private readonly nationalities: Nationalities;
  private nouns: Map<string, { from: number; draft: EntityDraft }[]> | undefined;

  constructor(document: Document, board: Board, table: EntityTable, salience: Salience, genders: Genders) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.salience = salience;
    this.genders = genders;
    this.nationalities = new Nationalities(document, board, table);
  }

  /**
   * Whom a definite description without a name means: by age the person in focus, by a noun or rank the person described by it before,
   * by a word that only persons have ("mantan pegulat itu") whoever is in focus.
   */
  person(from: number, to: number): EntityDraft | undefined {
    const { document } = this;
    const called = this.calledWithin(from, to);
    if (called !== undefined) return called;
    const pointed = this.isPointed(to);
    if ((!document.isAny(from, ['definite', 'demonstrative']) && !pointed) || to - from > (pointed ? LONGEST_POINTED : LONGEST))
      return undefined;
    const same = document.hits.find(from, 'demonstrative');
    if (same !== undefined && same.to - same.from > 1) return this.sameAgain(from);
    const told = pointed ? undefined : tellsApart(document, this.board, this.table, { from, to });
    if (told !== undefined) return told;
    const ages = document.pack.pack.lexicon.ages ?? [];
    for (let at = from + 1; at < to; at++)
      if (/^\d/.test(document.word(at)) && ages.some((age) => document.key(at).endsWith(age)))
        return this.salience.personBefore(from, undefined);
    if (this.isAgedBehind(to)) return this.salience.personBefore(from, genderOf(document, from));
    const described = this.described(from, to, pointed);
    if (described !== undefined) return described;
    const counted = this.oneOfTwo(from, to);
    if (counted !== undefined) return counted;
    if (this.isTownsman(from, to)) return this.salience.personBefore(from, genderOf(document, from));
    for (let at = from; at < to; at++)
      if (document.isAny(at, PERSONAL) && (pointed || document.is(from, 'demonstrative')))
        return this.salience.personBefore(from, undefined);
    if (document.pack.pack.grammar.genders === undefined) return undefined;
    return same !== undefined ? this.heardJustNow(from) : ofRankAlone(document, this.salience, from);
  }

  /** "la femme de 57 ans", "l'homme âgé de 40 ans": an age behind the noun, where nouns have genders. */
  private isAgedBehind(to: number): boolean {
    const { document } = this;
    const of = document.pack.pack.grammar.genders === undefined ? undefined : skipPreposition(document, to, ['of']);
    return of !== undefined && /^\d+$/.test(document.word(of)) && document.pack.pack.lexicon.ages?.includes(document.word(of + 1)) === true;
  }

  /** "perempuan yang akrab disapa Ida itu": whose nickname the description tells. */
  private calledWithin(from: number, to: number): EntityDraft | undefined {
    for (let at = from + 1; at < Math.min(to, from + 4); at++) {
      const cue = this.document.hits.find(at, 'nicknaming');
      if (cue !== undefined) return this.table.entity(this.board.owner(cue.to) ?? this.board.owner(cue.to + 1));
    }
    return undefined;
  }

  /** "le même homme", "la même source", a demonstrative of several words: who was heard last, shortly before, else whoever is in focus. */
  private sameAgain(from: number): EntityDraft | undefined {
    return this.heardJustNow(from) ?? this.salience.personBefore(from, genderOf(this.document, from));
  }

  /** "cette source": who was heard last, alone, shortly before. */
  private heardJustNow(from: number): EntityDraft | undefined {
    const last = this.salience.lastHeard(from);
    const near = last?.entities.length === 1 && this.document.sentenceOf(from) - this.document.sentenceOf(last.at) <= PAIR_BACK;
    return near ? last.entities[0] : undefined;
  }

  /** "la première", "le second": of the first two persons whom a sentence shortly before names, the only ones or of the gender told. */
  private oneOfTwo(from: number, to: number): EntityDraft | undefined {
    const { document, board } = this;
    const place = document.hits.find<number>(from + 1, 'ordinal-word');
    if (place?.to !== to || place.lexeme.value > 2 || document.pack.pack.grammar.genders === undefined) return undefined;
    for (let sentence = document.sentenceOf(from) - 1, steps = 0; sentence >= 0 && steps < PAIR_BACK; sentence--, steps++) {
      const start = document.sentences.from[sentence]!;
      const named = board.startingIn(start, document.sentences.to[sentence]!, 'Person').filter((mention) => mention.form === 'name');
      const people = [...new Set(named.map((mention) => this.table.entity(mention)).filter((entity) => entity !== undefined))];
      const meant = people[place.lexeme.value - 1];
      const gender = genderOf(document, from);
      if (people.length === 2) return meant;
      if (people.length === 3 && gender !== undefined && !differs(gender, this.genders.get(meant!))) return meant;
    }
    return undefined;
  }

  /** "Le Bernois", "la Bordelaise": a capital that no name takes, behind an article of one. */
  private isTownsman(from: number, to: number): boolean {
    const { document } = this;
    if (to - from !== 2 || document.pack.pack.grammar.genders === undefined || !document.isCapital(to - 1)) return false;
    const known = document.hits.at(to - 1).some(({ lexeme }) => lexeme.class !== 'not-name');
    return isSingular(document, from) && !known && /\p{Ll}/u.test(document.word(to - 1));
  }

  /** Where nouns take no article, a demonstrative closes the description. */
  private isPointed(to: number): boolean {
    const { document } = this;
    return document.pack.pack.grammar.bareDefinite === true && document.hits.findEnding(to, 'demonstrative') !== undefined;
  }

  /** The person whom a noun of the description told before: its last one, or the first where heads come first. */
  private described(from: number, to: number, pointed: boolean): EntityDraft | undefined {
    const { document } = this;
    const first = skipDeterminers(document, from);
    const rank = document.hits.find(first, 'rank');
    const role = document.pack.pack.text.syllable === undefined ? undefined : document.hits.find(first, 'role');
    const keys = [document.text(first, (rank ?? role)?.to ?? first + 1).toLowerCase()];
    if (document.pack.pack.grammar.nounOrder === 'head-last') keys.push(document.key(to - 1));
    else if (!pointed) keys.push(document.key(to - 1));
    for (const key of keys) {
      const list = this.index().get(key);
      const last = list?.[firstFrom(list, from) - 1]?.draft;
      if (last !== undefined) return last;
    }
    return undefined;
  }

  /** "The statement said", "a note from the ministry read": the body whose words these are, else who was heard last. */
  author(from: number, to: number): EntityDraft | undefined {
    const { document, board, table } = this;
    const first = skipDeterminers(document, from);
    const sent = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.find(first, 'sent-cue');
    const noun = document.hits.findEnding(to, 'nominal-cue') ?? document.hits.find(first, 'nominal-cue') ?? sent;
    const paper = noun === undefined ? document.hits.findEnding(to, 'paper') : undefined;
    const put = paper === undefined ? undefined : issuerBefore(document, board, paper);
    if (put !== undefined) return table.entity(put);
    if (noun === undefined || noun.from < from || noun.to > to) return senderTold(document, board, table, from, to);
    for (const mention of board.startingIn(from, to))
      if (mention.kind === 'Organization' || mention.kind === 'Country' || mention.kind === 'Person') return table.entity(mention);
    const of = skipPreposition(document, noun.to, ['of']);
    const sender = of === undefined ? undefined : skipDeterminers(document, of);
    if (sender !== undefined && document.is(sender, 'organization-head')) return this.sameHead(sender);
    const issuer = sender === undefined ? issuerBefore(document, board, noun) : undefined;
    if (issuer !== undefined) return table.entity(issuer);
    const told =
      sender === undefined && sent !== undefined ? (paperBefore(document, table, first) ?? this.salience.bodyHeard(from)) : undefined;
    const body = told ?? this.salience.bodyBefore(from);
    return body?.kind === 'Country' && document.pack.pack.grammar.nounOrder === 'head-last' && document.is(from, 'indefinite')
      ? undefined
      : body;
  }

  /** "un communiqué de la Présidence": the body named before whose name begins with the same word. */
  private sameHead(head: number): EntityDraft | undefined {
    const key = this.document.key(head);
    const named = this.board.ofKind('Organization').findLast(({ from }) => from < head && this.document.key(from) === key);
    return this.table.entity(named);
  }

  /** "Cơ quan này", "tổ chức này": a word for bodies that a demonstrative closes, where nouns take no article: the body in focus. */
  body(from: number, to: number): EntityDraft | undefined {
    const { document } = this;
    const head = document.pack.syllable === undefined ? undefined : document.hits.find<OrganizationHead>(from, 'organization-head');
    const told =
      head !== undefined && head.to >= to - 1 && (!document.isCapital(from) || document.isInitial(from)) ? this.sameHead(from) : undefined;
    if (told !== undefined) return told;
    const focus = head === undefined || !document.is(head.to, 'demonstrative') ? undefined : this.salience.bodyBefore(from);
    if (focus?.kind === 'Organization' && focus.attributes.orgType === head?.lexeme.value.orgType) return focus;
    const noun = document.hits.find<GroupNoun>(from, 'group-noun');
    if (document.pack.pack.grammar.bareDefinite !== true || noun === undefined || !BODIES.includes(noun.lexeme.value.of)) return undefined;
    if (document.is(from - 1, 'several') || document.hits.findEnding(from, 'number-word') !== undefined) return undefined;
    const pointed = document.is(noun.to, 'demonstrative') && noun.to <= to;
    const body = pointed ? this.salience.bodyBefore(from) : undefined;
    return body?.kind === 'Organization' ? body : undefined;
  }

  /** "l'Australien", "the Finn", "le jeune Kényan", "le général kényan": the person named last whose office is of that country, else the one in focus. */
  inhabitant(mention: Mention): EntityDraft | undefined {
    const { document } = this;
    if (mention.rule !== 'demonym' || isAdjective(document, mention.to)) return undefined;
    const rank = document.pack.pack.grammar.genders === undefined ? undefined : document.hits.findEnding(mention.from, 'rank');
    if (rank === undefined && !document.isCapital(mention.from)) return undefined;
    const described = rank?.from ?? (isModifier(document, mention.from - 1) ? mention.from - 1 : mention.from);
    const determiner = document.hits.findEnding(described, 'definite');
    if (determiner === undefined) return undefined;
    const gendered = document.pack.pack.grammar.genders !== undefined;
    if (gendered && !isSingular(document, determiner.from)) return undefined;
    const { iso2 } = mention.attributes;
    const gender = gendered ? genderOf(document, determiner.from) : undefined;
    return iso2 === undefined ? undefined : this.ofCountry(iso2, gender, determiner.from, gendered || isOneInhabitant(document, mention));
  }

  /** Whom "la chercheuse kényane" or "le Kényan" may mean: the person of that country named last; where genders are told also the one in focus, unless of another country. */
  ofCountry(iso2: string, gender: 'male' | 'female' | undefined, at: number, orFocus: boolean): EntityDraft | undefined {
    const person = this.nationalities.lastOf(iso2, at, (draft) => !differs(gender, this.genders.get(draft)));
    if (person !== undefined || !orFocus) return person;
    const near = this.salience.personBefore(at, gender);
    return near !== undefined && this.nationalities.isForeign(near, iso2) ? undefined : near;
  }

  /** "the Finnish leader": the person named last who heads that country. */
  leader(iso2: string | undefined, at: number): EntityDraft | undefined {
    let best: EntityDraft | undefined;
    let latest = -1;
    for (const { person, country, role } of this.titlesBefore(at)) {
      if (
        person === undefined ||
        !HEADS.includes(role.position) ||
        (iso2 !== undefined && country !== undefined && country.attributes.iso2 !== iso2)
      )
        continue;
      const draft = this.table.entity(person);
      const last = draft?.mentions[firstFrom(draft.mentions, at) - 1]?.from ?? -1;
      if (last <= latest) continue;
      latest = last;
      best = draft;
    }
    return best;
  }

  /** "His counterpart": of those with an office of state the one named last who did not speak last. */
  counterpart(at: number): EntityDraft | undefined {
    const last = this.salience.lastHeard(at)?.entities ?? [];
    const before = this.board.titles.findLast(({ person, role, from }) => {
      const entity = from < at ? this.table.entity(person) : undefined;
      return entity !== undefined && !last.includes(entity) && (role.kind === 'state' || role.position.endsWith('minister'));
    });
    return this.table.entity(before?.person);
  }

  /** "Son homologue péruvien": whoever was named last of that country, where nouns have genders. */
  fellow({ possessive, country, counterpart, role, gender }: Title, at: number): EntityDraft | undefined {
    const iso2 = country?.attributes.iso2;
    if (possessive !== true || iso2 === undefined || this.document.pack.pack.grammar.genders === undefined) return undefined;
    return counterpart === true || role.position === 'representative' ? this.ofCountry(iso2, gender, at, false) : undefined;
  }

  /** "Son hôte", "son interlocutrice norvégienne": whoever was told of together with the person in focus, of the gender and country told. */
  partner({ role, country }: Title, at: number): EntityDraft | undefined {
    const iso2 = country?.attributes.iso2;
    const fits = (person: EntityDraft): boolean =>
      !differs(role.gender, this.genders.get(person)) && (iso2 === undefined || !this.nationalities.isForeign(person, iso2));
    const holderOf = (title: Title): EntityDraft | undefined => this.salience.offices?.holderOf(title, title.from);
    return partnerOf(this.document, this.board, this.table, this.salience.personBefore(at, undefined), at, fits, holderOf);
  }

  /** "le représentant de la FAO" after "le représentant de la FAO, X": whoever was named with such an office of that body. */
  representative(from: number, body: EntityDraft): EntityDraft | undefined {
    const { document, board, table } = this;
    const definite = document.is(from, 'definite') || document.hits.findEnding(from, 'definite') !== undefined;
    const named = table.entity(board.title(from)?.person);
    if (named !== undefined) return named;
    if (board.title(from) === undefined || !definite) return undefined;
    const title = this.titlesBefore(from).findLast(
      ({ person, role, organizations, country }) =>
        person !== undefined && speaksFor(role) && [...organizations, country].some((owner) => table.entity(owner) === body),
    );
    return table.entity(title?.person);
  }

  /** "the envoy": the ambassador or envoy named last; "Trưởng đoàn Lào": whoever was named last with an office of that country. */
  envoy(title: Title, bare: boolean, at: number): EntityDraft | undefined {
    if (title.role.position === 'head-of-delegation') return this.headOfDelegation(title, at);
    if (!bare || title.role.position !== 'envoy') return undefined;
    return this.table.entity(this.titlesBefore(at).findLast(({ person, role }) => person !== undefined && role.kind === 'envoy')?.person);
  }

  /** "The Peruvian delegate": where nouns come last, whoever was named last of that country, of its envoys first. */
  delegateOf({ role, country, definite, organizations }: Title, at: number): EntityDraft | undefined {
    const iso2 = country?.attributes.iso2;
    if (this.document.pack.pack.grammar.nounOrder !== 'head-last' || iso2 === undefined || !definite || organizations.length > 0)
      return undefined;
    return role.kind === 'envoy' ? this.nationalities.lastOf(iso2, at, () => true) : undefined;
  }

  /** Of the article's own country also a minister whose country is nowhere told. */
  private headOfDelegation({ country, indefinite }: Title, at: number): EntityDraft | undefined {
    const iso2 = country?.attributes.iso2;
    if (iso2 === undefined || indefinite) return undefined;
    const led = leaderTold(this.document, this.board, iso2, at);
    if (led !== undefined) return this.table.entity(led);
    const titles = this.titlesBefore(at).filter(({ person, role }) => person !== undefined && role.kind !== 'occupation');
    const holder = titles.findLast((title) => title.country?.attributes.iso2 === iso2);
    if (holder !== undefined || this.document.pack.pack.manifest.homeCountry !== iso2) return this.table.entity(holder?.person);
    const foreign = new Set(titles.flatMap((title) => (title.country === undefined ? [] : [this.table.entity(title.person)])));
    const minister = titles.findLast(({ person, role }) => role.position.endsWith('minister') && !foreign.has(this.table.entity(person)));
    return this.table.entity(minister?.person);
  }

  /** The offices named lately before a position, in text order. */
  private titlesBefore(at: number): readonly Title[] {
    const stop = firstFrom(this.board.titles, at);
    return this.board.titles.slice(Math.max(0, stop - OFFICES_BACK), stop);
  }

  private index(): Map<string, { from: number; draft: EntityDraft }[]> {
    if (this.nouns !== undefined) return this.nouns;
    this.nouns = new Map();
    for (const mention of this.board.ofKind('Person')) {
      const draft = mention.form === 'name' ? this.table.entity(mention) : undefined;
      const at = draft === undefined ? undefined : apposedNoun(this.document, mention);
      if (draft === undefined) continue;
      const keys = [...(at === undefined ? [] : [this.document.key(at)]), ...this.nounsBefore(mention), ...this.nounBehind(mention)];
      for (const key of new Set(keys)) {
        const list = this.nouns.get(key);
        if (list === undefined) this.nouns.set(key, [{ from: mention.from, draft }]);
        else list.push({ from: mention.from, draft });
      }
    }
    return this.nouns;
  }

  /** "X, sculpteur à Y", "X, 54 ans, guide", "X est guide", "X est devenue gardienne": where nouns have genders, the bare noun told of a name; heads come first. */
  private nounBehind({ to }: Mention): string[] {
    const { document } = this;
    if (document.pack.pack.grammar.genders === undefined) return [];
    const age = document.isComma(to) && /^\d+$/.test(document.word(to + 1)) ? closeOf(document, to + 1) : undefined;
    let at = (age ?? document.hits.find(to, 'copula')?.to ?? to) + (document.isComma(age ?? to) ? 1 : 0);
    if (at === to || document.isAny(at, ['definite', 'indefinite'])) return [];
    at = document.hits.find(at, 'former')?.to ?? at;
    const plain = document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
    return plain ? [document.key(at)] : [];
  }

  /** "Rear Admiral X" (the admiral too), "skipper X", "l'hydrologue X": the rank or the plain noun right before a name. */
  private nounsBefore({ from }: Mention): string[] {
    const { document } = this;
    const rank = document.hits.findEnding(from, 'rank');
    if (rank !== undefined) {
      const head = document.pack.pack.grammar.nounOrder === 'head-last' ? rank.to - 1 : rank.from;
      return [document.text(rank.from, rank.to).toLowerCase(), document.key(head)];
    }
    const at = from - 1;
    const plain = document.isWord(at) && !document.isCapital(at) && !isFunctionWord(document, at) && !isKnownVerb(document, at);
    return plain && document.sentenceOf(at) === document.sentenceOf(from) ? [document.key(at)] : [];
  }
}

/** The comma that closes an age behind a name. */
function closeOf(document: Document, at: number): number | undefined {
  const aged = document.pack.pack.lexicon.ages?.includes(document.word(at + 1)) === true;
  return aged && document.isComma(at + 2) ? at + 2 : undefined;
}

/** "the Tajik federation": where nouns come last, a plain word behind a demonym is its noun. */
function isAdjective(document: Document, at: number): boolean {
  if (document.pack.pack.grammar.nounOrder !== 'head-last' || !document.isWord(at)) return false;
  return !isFunctionWord(document, at) && !isKnownVerb(document, at) && !document.isAny(at, ['adverb', 'weekday', 'relative-day']);
}

/** "the Finn", "the Fijian": where the pack tells how words for many end ("the French"), one that ends otherwise. */
function isOneInhabitant(document: Document, { to }: Mention): boolean {
  const several = document.pack.pack.lexicon.persons?.several;
  return several !== undefined && !several.some((ending) => document.key(to - 1).endsWith(ending));
}

/** Whoever holds such an office speaks for a body. */
function speaksFor({ position, kind }: Role): boolean {
  return kind === 'envoy' || position === 'spokesperson' || position === 'representative';
}
