// Mentions of one article brought together into entities: full and short names, acronyms, back-references, context's country.

import type { TopicRecord } from '../knowledge/index.ts';
import type { EntityAttributes, EntityKind, LocalMention } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { notAnnounced } from './announced-events.ts';
import { disownSharedNames } from './bodies-elsewhere.ts';
import { bodyNear } from './body-references.ts';
import { hasChains } from './chains.ts';
import { isSeatAlone } from './common-bodies.ts';
import { contentWords, isWithin, sharesMost } from './content-words.ts';
import { capitalInLead, countCountries, mostNamed, ownCountry, standsOut } from './country-counts.ts';
import type { Document } from './document.ts';
import { type EntityDraft, finishAll, newDraft } from './entity-drafts.ts';
import { calledBy, firstVisit, isNearType, isOfTwo, sameEvent, spelledAlike } from './event-identity.ts';
import { eventsMeant, occasionMeant } from './events-meant.ts';
import { toldInHeading } from './heading-events.ts';
import { TOLD } from './hearings.ts';
import { learnAttributes } from './learned-attributes.ts';
import { type Board, firstFrom, longestFirst, type Mention, type Referent } from './mentions.ts';
import { holdsWord, nameWithinWhole } from './name-within-whole.ts';
import { hasNameWords, initials, withoutPlaceHeads } from './name-words.ts';
import { isNamedAlike, isOfItsOwn, isPartOfGathering, standsAlone } from './own-happenings.ts';
import { calledBySeat, retoldInLead } from './paper-seats.ts';
import type { People } from './people-phrases.ts';
import { latest, leading, mostRecent, ofSameHead, ofSameType, ofSameWord, PersonNames, Recency } from './recency.ts';
import { sameBody } from './same-body.ts';
import { apposedEvent, calledByCity, gatheredAs, signingOf, toldInLead } from './same-happening.ts';
import { sameMission } from './same-mission.ts';
import { apposedPaper, isPointedAlone, isSignedBare, isToldByTopic, namedNext, SIGNED_REFERENCE } from './signed-papers.ts';
import { unnamedSpeaker } from './unnamed-bodies.ts';

export type { EntityDraft } from './entity-drafts.ts';

export class EntityTable {
  readonly drafts: EntityDraft[] = [];
  private readonly document: Document;
  private readonly board: Board;
  private readonly of = new Map<Mention, EntityDraft>();
  private readonly byKey = new Map<string, EntityDraft>();
  /** Words of the instruments named so far, by type. */
  private readonly instruments = new Map<string, { draft: EntityDraft; words: ReadonlySet<string> }[]>();
  private readonly countries = new Map<string, EntityDraft>();
  /** What each sentence names. */
  private readonly sentences = new Map<number, { draft: EntityDraft; from: number }[]>();
  /** Where each collective was described already. */
  private readonly described = new Map<EntityDraft, Set<number>>();
  private readonly names = new Map<string, { key: string; words: ReadonlySet<string> }>();
  private readonly recency = new Recency();
  private readonly persons = new PersonNames();
  /** Which of their series events are, as told so far. */
  private readonly editions = new Map<EntityDraft, string>();
  /** Events that are told of in passing only. */
  private readonly passing = new Set<EntityDraft>();
  /** Gatherings of the openings and closings that point back to them. */
  private readonly wholes = new Map<EntityDraft, EntityDraft>();
  /** Country that bodies named without one belong to: the one the article names most. */
  readonly contextCountry: string | undefined;
  /** How often each country is named. */
  readonly countryCounts: ReadonlyMap<string, number>;
  /** No other country is named nearly as often. */
  readonly contextStands: boolean;
  /** The country named most that is not the language's own. */
  readonly foreignCountry: string | undefined;

  constructor(document: Document, board: Board) {
    this.document = document;
    this.board = board;
    const { homeCountry: home } = document.pack.pack.manifest;
    const counts = countCountries(document, board);
    this.countryCounts = counts;
    this.contextCountry = home !== undefined && counts.has(home) ? home : ownCountry(document, board, counts);
    this.contextStands = standsOut(counts, this.contextCountry);
    this.foreignCountry = mostNamed(counts, new Set(home === undefined ? [] : [home]));
    disownSharedNames(document, board, counts, this.contextCountry);
    const ordered = [...board.mentions].sort((a, b) => a.from - b.from || b.to - a.to);
    const plain = ordered.filter((mention) => mention.kind !== 'Person' && !isSignedBare(mention) && !isSeatAlone(document, mention));
    for (const mention of plain) if (!this.of.has(mention)) this.place(mention);
    for (const mention of ordered) if (isSeatAlone(document, mention)) this.place(mention);
    for (const mention of ordered) if (isSignedBare(mention)) this.place(mention);
    const papers = ordered.filter(({ anaphoric, kind }) => anaphoric === true && kind === 'Instrument');
    for (const mention of papers) if (!this.of.has(mention)) this.place(mention);
    const alone = papers.filter((mention) => mention.rule === SIGNED_REFERENCE && !this.of.has(mention));
    for (const mention of alone) {
      if (isPointedAlone(document, mention)) this.place(mention);
      if (!this.of.has(mention)) this.place(Object.assign(mention, { anaphoric: false }));
    }
    for (const mention of longestFirst(ordered.filter(({ kind }) => kind === 'Person'))) this.placePerson(mention);
    finishAll(this.drafts, this.countries);
  }

  /** The gathering that an opening or closing named after it belongs to. */
  wholeOf(part: EntityDraft): EntityDraft | undefined {
    return this.wholes.get(part);
  }

  /** The entity of a mention; undefined for a back-reference to nothing. */
  entity(mention: Mention | undefined): EntityDraft | undefined {
    return mention === undefined ? undefined : this.of.get(mention);
  }

  /** The country of a code, if the article names it. */
  country(iso2: string): EntityDraft | undefined {
    return this.countries.get(iso2);
  }

  /** What a sentence names, with where, in text order. */
  namedIn(sentence: number): readonly { draft: EntityDraft; from: number }[] {
    return this.sentences.get(sentence) ?? [];
  }

  /** The entity of knowledge or of a ministry's concept that a rule implies; made when the article has none. */
  implied(
    kind: EntityKind,
    key: string,
    label: string,
    attributes: EntityAttributes,
    at: { from: number; to: number },
    rule: string,
  ): EntityDraft {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const draft = this.create(kind, key, label, attributes, at.from);
    draft.aliases = [this.document.text(at.from, at.to)];
    this.addMention(draft, at, rule, 'nominal');
    return draft;
  }

  /** A subject matter that a statement's content names. */
  topic(record: TopicRecord, at: { from: number; to: number }): EntityDraft {
    const draft = this.byKey.get(record.key) ?? this.create('Topic', record.key, record.names['en']?.[0] ?? record.key, {}, at.from);
    if (draft.knowledge === undefined) draft.aliases = [];
    draft.knowledge = record.key;
    const name = this.document.text(at.from, at.to);
    if (!draft.aliases.includes(name)) draft.aliases.push(name);
    this.addMention(draft, at, 'topic-term', 'nominal');
    return draft;
  }

  /** A collective or unnamed person that speaks or acts, by its words; a body where nouns have genders. */
  group(referent: Referent): EntityDraft {
    const { from, to, kind } = unnamedSpeaker(this.document, this.board, referent);
    const name = this.document.text(from, to);
    const key = `${kind}|${foldedKey(name)}`;
    const one = referent.kind === 'Person' ? ({ count: 1, quantifier: 'exactly' } as const) : {};
    const bare = `${kind}|${foldedKey(this.document.text(referent.from, referent.to))}`;
    const later = this.byKey.get(bare);
    const draft = this.byKey.get(key) ?? (later !== undefined && later.first > from ? later : this.create(kind, key, name, one, from));
    if (later === undefined) this.byKey.set(bare, draft);
    if (draft === later && draft.first > from) Object.assign(draft, { first: from, label: name });
    const places = this.described.get(draft) ?? new Set(draft.mentions.map((mention) => mention.from));
    this.described.set(draft, places);
    if (!places.has(from)) {
      places.add(from);
      this.addMention(draft, { from, to }, 'described-speaker', 'nominal');
      if (!draft.aliases.includes(name)) draft.aliases.push(name);
    }
    return draft;
  }

  /** People told by more than their noun, by all the words of their phrase and by the nouns alone; with the counted whole they come from. */
  people({ from, head, headTo, to, whole }: People): EntityDraft {
    const name = this.document.text(from, to);
    const keys = [name, this.document.text(head, headTo), this.document.text(head, head + 1)].map((words) => `Group|${foldedKey(words)}`);
    const known = keys.map((key) => this.byKey.get(key)).find((draft) => draft !== undefined);
    const draft = known ?? this.entity(whole) ?? this.create('Group', keys[0]!, name, {}, from);
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, draft);
    const places = this.described.get(draft) ?? new Set(draft.mentions.map((mention) => mention.from));
    this.described.set(draft, places);
    if (!places.has(from)) {
      places.add(from);
      this.addMention(draft, { from, to }, 'people-phrase', 'nominal');
    }
    for (const alias of [name, this.document.text(head, headTo)]) if (!draft.aliases.includes(alias)) draft.aliases.push(alias);
    return draft;
  }

  private create(kind: EntityKind, key: string, label: string, attributes: EntityAttributes, first: number): EntityDraft {
    const draft = newDraft(kind, label, attributes, first);
    this.drafts.push(draft);
    this.byKey.set(key, draft);
    return draft;
  }

  private place(mention: Mention): void {
    let whole: EntityDraft | undefined;
    if (mention.anaphoric === true && mention.kind !== 'Country') {
      const antecedent = this.antecedent(mention);
      if (antecedent !== undefined && !isOfItsOwn(this.document, this.board, mention, antecedent)) return this.link(mention, antecedent);
      whole = isPartOfGathering(this.document, mention) ? antecedent : undefined;
      if (mention.kind === 'Instrument' || (mention.kind === 'Organization' && mention.form !== 'name')) return;
      if (mention.tentative === true && !standsAlone(this.document, this.board, mention)) return;
      mention.anaphoric = false;
    }
    if (mention.kind === 'Event' && mention.rule !== 'event-other') {
      const named =
        this.entity(apposedEvent(this.document, this.board, mention)) ?? firstVisit(mention, this.recency.of('Event'), this.editions);
      if (named !== undefined) return this.link(mention, named);
      const same =
        this.recency
          .of('Event')
          .findLast(
            (draft) =>
              (mention.edition !== undefined || !this.passing.has(draft)) &&
              sameEvent(this.board, draft, this.editions.get(draft), mention, (name) => this.folded(name).words),
          ) ?? this.toldBefore(mention);
      if (same !== undefined) return this.link(mention, same);
    }
    const key = this.keyOf(mention);
    const draft =
      this.byKey.get(key) ??
      this.besidePaper(mention) ??
      this.sameInstrument(mention) ??
      calledBySeat(this.document, this.board, mention, this.recency.of('Instrument')) ??
      retoldInLead(this.document, mention, this.recency.of('Instrument')) ??
      sameBody(mention, this.recency.of('Organization'), (name) => this.folded(name).words) ??
      sameMission(this.document, mention, this.recency.of('Organization'), (name) => this.folded(name).key) ??
      this.create(mention.kind, key, mention.name, mention.attributes, mention.from);
    if (mention.knowledge !== undefined) draft.knowledge = mention.knowledge;
    if (mention.kind === 'Instrument') this.rememberInstrument(mention, draft);
    this.link(mention, draft);
    if (whole !== undefined) this.partOf(draft, this.wholes.get(whole) ?? whole, mention.from);
  }

  /** An opening or closing is one more word on its gathering. */
  private partOf(part: EntityDraft, whole: EntityDraft, at: number): void {
    this.wholes.set(part, whole);
    whole.references++;
    whole.last = Math.max(whole.last, at);
  }

  /** The happening that other words told of before: by the paper signed, the body that gathers or, in the lead, the topic. */
  private toldBefore(mention: Mention): EntityDraft | undefined {
    const { document, board } = this;
    const city = calledByCity(document, board, mention);
    if (!hasChains(document)) return this.entity(city ?? toldInHeading(document, board, mention));
    for (const paper of mention.concerns ?? []) if (!this.of.has(paper)) this.place(paper);
    const told = this.entity(gatheredAs(document, board, mention) ?? city) ?? signingOf(mention, board.ofKind('Event'), this.of);
    return told ?? toldInLead(this.document, mention, this.recency.of('Event'), this.editions, (name) => this.folded(name).key);
  }

  /** The paper beside the comma; one that only points back is looked up first. */
  private besidePaper(mention: Mention): EntityDraft | undefined {
    const paper = apposedPaper(this.document, this.board, mention);
    if (paper?.anaphoric === true && !this.of.has(paper)) this.place(paper);
    return this.entity(paper);
  }

  private rememberInstrument(mention: Mention, draft: EntityDraft): void {
    const type = mention.attributes.instrumentType ?? 'other';
    this.instruments.set(type, [...(this.instruments.get(type) ?? []), { draft, words: contentWords(this.document, mention) }]);
  }

  /** An instrument named before whose words hold this one's, or are held by them: "the cybercrime convention" is the UN's. */
  private sameInstrument(mention: Mention): EntityDraft | undefined {
    if (mention.kind !== 'Instrument') return undefined;
    const words = contentWords(this.document, mention);
    const seen = this.instruments.get(mention.attributes.instrumentType ?? 'other') ?? [];
    const plain = ![...words].some((word) => /\d/.test(word)) && !this.document.isCapital(mention.from);
    if (isSignedBare(mention) && words.size === 1) {
      const alike = seen.filter(({ draft, words: other }) => draft.knowledge === undefined && [...words].every((word) => other.has(word)));
      const [only, ...others] = alike.length > 1 ? alike.filter(({ draft }) => isToldByTopic(draft)) : alike;
      return only !== undefined && others.length === 0 ? only.draft : namedNext(this.document, this.board, this.of, mention);
    }
    const same = seen.find(({ words: other }) => isWithin(words, other) || isWithin(other, words) || (plain && sharesMost(words, other)));
    return same?.draft;
  }

  /** What a definite "the conference" points back to: the last of its type, the named one first. */
  private antecedent(mention: Mention): EntityDraft | undefined {
    const type = mention.attributes.eventType ?? mention.attributes.instrumentType;
    if (mention.kind === 'Organization') return this.bodyBefore(mention);
    const keyOf = (name: string): string => this.folded(name).key;
    const wordsOf = (name: string): ReadonlySet<string> => this.folded(name).words;
    const head = foldedKey(this.document.word(mention.from));
    const here = this.document.sentenceOf(mention.from);
    const named = notAnnounced(this.document, this.board, mention, this.recency.of(mention.kind));
    const candidates = eventsMeant(this.document, mention, named)
      .filter((draft) => draft.first < mention.from)
      .filter((draft) => !this.passing.has(draft) && (!this.wholes.has(draft) || isNamedAlike(this.document, mention, draft)))
      .filter((draft) => this.editions.get(draft) !== 'other' || here - this.document.sentenceOf(draft.last) <= 1);
    const sameType = candidates.filter((draft) => isNearType(draft.attributes.eventType ?? draft.attributes.instrumentType, type));
    if (mention.generic === true) return mostRecent(candidates);
    const ofType = sameType.filter((draft) => (draft.attributes.eventType ?? draft.attributes.instrumentType) === type);
    const exact = spelledAlike(this.document, mention, ofType, wordsOf);
    if (exact.length === 0 && (ofType.length > 0 || isOfTwo(this.document, mention))) return undefined;
    if (exact.length > 0)
      return mostRecent(mention.kind === 'Instrument' ? ofSameWord(exact, mention, keyOf) : ofSameHead(exact, head, wordsOf));
    const called = sameType.length === 0 ? calledBy(mention, candidates, keyOf) : [];
    const known =
      called.length > 0 ? called : mention.kind === 'Event' && hasChains(this.document) ? ofSameHead(sameType, head, wordsOf) : sameType;
    if (known.length > 0 || type !== 'other')
      return leading(this.document, mostRecent(known), known) ?? occasionMeant(this.document, mention, mostRecent(candidates));
    return mostRecent(mention.kind === 'Instrument' ? ofSameWord(candidates, mention, keyOf) : candidates);
  }

  /** "the union": the last body named before whose name holds the word. */
  private bodyBefore(mention: Mention): EntityDraft | undefined {
    const word = foldedKey(mention.name);
    const bodies = this.recency.of('Organization');
    const alike = latest(
      bodies.filter((draft) => draft.aliases.some((alias) => holdsWord(this.document, this.folded(alias).key, word))),
      mention.from,
    );
    const seat = isSeatAlone(this.document, mention)
      ? bodies.find(({ label }) => this.folded(label).key.startsWith(`${word} `))
      : undefined;
    if (alike !== undefined || seat !== undefined) return alike ?? seat;
    if (this.document.pack.pack.grammar.genders !== undefined) return ofSameType(this.document, bodies, mention);
    if (!hasNameWords(this.document)) return bodyNear(this.document, mention, bodies, (name) => this.folded(name).key);
    const spelled = bodies.filter((draft) => draft.aliases.some((alias) => initials(alias).startsWith(mention.name)));
    if (/^\p{Lu}{3,}$/u.test(mention.name) && spelled.length > 0) return latest(spelled, mention.from);
    return this.document.is(mention.to, 'demonstrative') ? latest(bodies, mention.from) : undefined;
  }

  /** A name folded, and its words; worked out once. */
  private folded(name: string): { key: string; words: ReadonlySet<string> } {
    let folded = this.names.get(name);
    if (folded === undefined) {
      const key = foldedKey(name);
      folded = { key, words: new Set(key.split(' ')) };
      this.names.set(name, folded);
    }
    return folded;
  }

  private keyOf(mention: Mention): string {
    const { attributes } = mention;
    if (mention.kind === 'Organization' && attributes.portfolio !== undefined) {
      const country = attributes.country ?? this.countryOfMinistry(mention) ?? this.contextCountry;
      if (attributes.country === undefined && country !== undefined) mention.attributes = { ...attributes, country, countryInferred: true };
      return ministryKey(attributes.portfolio, country);
    }
    if (mention.knowledge !== undefined) return mention.knowledge;
    if (mention.key !== undefined) return mention.key;
    if (mention.kind === 'Group') return `Group|${attributes.count ?? ''}|${attributes.of ?? foldedKey(mention.name)}`;
    const name = mention.kind === 'Organization' ? withoutPlaceHeads(this.document, mention) : mention.name;
    return `${mention.kind}|${foldedKey(name)}`;
  }

  /** "Kenya's trade ministry ... the trade ministry": the country that the only ministry of a portfolio was named with; "In Oslo, foreign ministry spokesman X": of that capital. */
  private countryOfMinistry(mention: Mention): string | undefined {
    const scene = capitalInLead(this.document, this.board, mention.from);
    const bare = scene !== undefined && this.document.hits.findEnding(mention.from, 'definite') === undefined;
    if (bare || (this.contextCountry !== undefined && this.document.isCapital(mention.from))) return scene;
    const named = this.recency.of('Organization').filter(({ attributes }) => attributes.portfolio === mention.attributes.portfolio);
    return (named.length === 1 && named[0]!.attributes.countryInferred !== true ? named[0]!.attributes.country : undefined) ?? scene;
  }

  private link(mention: Mention, draft: EntityDraft): void {
    this.of.set(mention, draft);
    if (mention.edition !== undefined) this.editions.set(draft, mention.edition);
    if (mention.passing === true) this.passing.add(draft);
    if (draft.kind === 'Person') this.persons.note(draft, mention.from);
    else this.recency.note(draft);
    const first = draft.references++ === 0;
    draft.last = Math.max(draft.last, mention.from);
    if (mention.from < draft.first) draft.first = mention.from;
    if (!first) learnAttributes(draft.attributes, mention.attributes);
    if (mention.anaphoric === true) return;
    const written = mention.rule === TOLD ? mention.name : this.document.text(mention.from, mention.to);
    const surface = /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;
    if (!draft.aliases.includes(surface)) draft.aliases.push(surface);
    const short = nameWithinWhole(this.document, mention);
    if (short !== undefined && !draft.aliases.includes(short)) draft.aliases.push(short);
    this.addMention(draft, mention, mention.rule, mention.form);
  }

  private addMention(draft: EntityDraft, { from, to }: { from: number; to: number }, rule: string, form: LocalMention['form']): void {
    const { start, end } = this.document.span(from, to);
    draft.mentions.push({ start, end, rule, form, from });
    const sentence = this.document.sentenceOf(from);
    const named = this.sentences.get(sentence);
    if (named === undefined) this.sentences.set(sentence, [{ draft, from }]);
    else named.splice(firstFrom(named, from + 1), 0, { draft, from });
  }

  /** Full names first; a short form joins the last full name before it that holds it, else the first after. */
  private placePerson(mention: Mention): void {
    const full = mention.calledAs;
    if (full !== undefined && full !== mention) {
      if (!this.of.has(full)) this.placePerson(full);
      return this.link(mention, this.of.get(full)!);
    }
    const key = foldedKey(mention.name);
    const known = this.byKey.get(`Person|${key}`);
    if (known !== undefined) return this.link(mention, known);
    const holder = this.persons.holder(key.split(' '), mention.from);
    if (holder !== undefined) return this.link(mention, holder);
    const draft = this.create('Person', `Person|${key}`, mention.name, mention.attributes, mention.from);
    this.persons.add(draft);
    this.link(mention, draft);
  }
}

/** The concept of a ministry: its portfolio and its country. */
export function ministryKey(portfolio: string, country: string | undefined): string {
  return `ministry|${portfolio}|${country ?? '?'}`;
}
