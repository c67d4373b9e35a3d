// Who a subject is: names, titles, pronouns, bodies. When nobody fits, nobody is named.
import type { OrganizationHead, Pronoun } from '../lang/index.ts';
import { AdoptedOffices } from './adopted-offices.ts';
import { bodyInFocus } from './bodies-in-focus.ts';
import { bodyOfNoun, mayBeCalled } from './bodies-of-nouns.ts';
import { countedHolders, isDefinite, isOfLand, LEADERS, pointsBack } from './counted-holders.ts';
import { Descriptions } from './descriptions.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { differs, type Genders, learnGenders } from './genders.ts';
import { introducedBehind, openingBehind } from './introduced.ts';
import { latestNamed } from './latest-named.ts';
import { type Board, type Mention, Referent, type Title } from './mentions.ts';
import { MinistriesMeant } from './ministries-meant.ts';
import { namedBehind } from './named-behind.ts';
import { namedPair } from './named-pairs.ts';
import { tieToNamesAhead } from './names-ahead.ts';
import { Offices } from './offices.ts';
import { OfficesInFocus } from './offices-in-focus.ts';
import { apposedBehind, bodyBeside, bodyMeant, mayPointTo, nounBehindDemonym, onlyBodyBefore, wholeOf } from './one-body.ts';
import { isGuessed, OnePerson } from './one-person.ts';
import { openingTitle } from './opening-titles.ts';
import { ownBody, ownBodyAt } from './own-bodies.ts';
import { tellsApart } from './particulars.ts';
import { PARTNER } from './partners.ts';
import { peopleOfLands } from './people-of-lands.ts';
import { skipDeterminersBack } from './phrases.ts';
import { pluralMeant } from './plurals.ts';
import { titleOwner } from './positions.ts';
import { NOBODY, type Resolved } from './resolved.ts';
import { Salience } from './salience.ts';
import { sameSpeaker } from './same-speaker.ts';
import { seatOfCountry } from './seats.ts';
import { pointsAtHolder } from './second-descriptions.ts';
import { someoneOfLand } from './someone-of-land.ts';
import { bodySpokenFor, isVoice } from './spoken-for.ts';
import { topicBefore } from './topics.ts';
import { mayMean } from './unnamed-bodies.ts';
import { heardHere, unnamedHeard } from './unnamed-speakers.ts';

/** Resolves subjects to entities, in text order: what was said before decides who "he" is. */
export class Speakers {
  private readonly document: Document;
  private readonly board: Board;
  private readonly table: EntityTable;
  private readonly genders: Genders;
  private readonly salience: Salience;
  private readonly offices: Offices;
  private readonly descriptions: Descriptions;
  private readonly onePerson: OnePerson;
  private readonly ministries: MinistriesMeant;
  /** Speakers by token of content. */
  private readonly contents: (EntityDraft[] | undefined)[];
  private readonly adoption: AdoptedOffices;
  private readonly untold: OfficesInFocus;

  constructor(document: Document, board: Board, table: EntityTable) {
    this.document = document;
    this.board = board;
    this.table = table;
    this.contents = new Array(document.count);
    this.genders = learnGenders(document, board, table);
    this.salience = new Salience(document, board, table, this.genders);
    this.offices = new Offices(document, board, table, this.genders);
    this.salience.offices = this.offices;
    this.descriptions = new Descriptions(document, board, table, this.salience, this.genders);
    this.ministries = new MinistriesMeant(document, board, table);
    this.onePerson = new OnePerson(document, board, table, this.salience);
    tieToNamesAhead(document, board, table, this.genders, this.offices);
    this.adoption = new AdoptedOffices(document, board, table, this.genders);
    this.untold = new OfficesInFocus(document, board, table, this.salience, this.genders, this.descriptions, this.adoption);
    this.salience.openings = this.untold;
  }

  /** Gives offices that point back, and open their sentence, to whom the sentence before names. */
  adoptOffices(): void {
    this.adoption.pointed();
  }

  /** Remembers who spoke, for the pronouns that follow. */
  remember(at: number, resolved: Resolved): void {
    this.salience.remember(at, resolved.entities, resolved.spokenFor === true);
  }

  /** The person whom words without a name describe, if they do: "the admiral". */
  describedPerson(from: number, to: number): EntityDraft | undefined {
    return this.descriptions.person(from, to);
  }

  /** Nothing says that a person is of the other gender. */
  fits(entity: EntityDraft, gender: 'male' | 'female' | undefined): boolean {
    return !differs(gender, this.genders.get(entity));
  }

  /** Remembers whose words a stretch is: "I" and "we" in it are the speaker, "he" in it nobody who is named elsewhere when the speaker is not. */
  rememberContent(from: number, to: number, entities: EntityDraft[]): void {
    if (entities.length > 0) this.contents.fill(entities, from, to);
  }

  /** The last speaker before a position, within a few paragraphs. */
  last(at: number): Resolved {
    const last = this.salience.lastHeard(at);
    if (last === undefined || this.document.paragraphOf(at) - this.document.paragraphOf(last.at) > 3) return NOBODY;
    return { entities: last.entities, note: 'last speaker', certainty: 0.9 };
  }

  /** Every member of a coordination, resolved. */
  resolveAll(referents: readonly Referent[]): Resolved {
    const ofLands = peopleOfLands(this.document, this.board, this.table, referents);
    if (ofLands !== undefined) return ofLands;
    const all: Resolved = { entities: [], certainty: 1 };
    for (const referent of referents) {
      const part = this.seatOf(referent.mention) ?? this.resolve(referent);
      for (const entity of part.entities) if (!all.entities.includes(entity)) all.entities.push(entity);
      all.certainty = Math.min(all.certainty, part.certainty);
      if (part.note !== undefined) all.note = all.note === undefined ? part.note : `${all.note}; ${part.note}`;
      if (part.spokenFor === true && referents.length === 1) all.spokenFor = true;
    }
    return all;
  }

  resolve(referent: Referent): Resolved {
    const counted =
      referent.mention !== undefined && isDefinite(this.document, referent.from)
        ? countedHolders(this.document, this.board, this.table, referent)
        : [];
    if (counted.length > 0) return { entities: counted, note: 'the holders named last', certainty: 0.85 };
    const both = namedPair(this.document, this.table, referent, this.salience.lastHeard(referent.from));
    if (both.length > 0) return { entities: [...both], note: 'the two named last', certainty: 0.8 };
    const behind = this.closingName(referent);
    if (behind !== undefined) return this.meant(referent, behind, 0.9);
    if (ownBodyAt(this.document, referent.from)?.to === referent.to) {
      const own = ownBody(this.document, this.board, this.table, this.salience, referent);
      if (own !== undefined) return this.meant(referent, own, 0.85);
      if (referent.kind === 'Organization' && this.table.entity(referent.mention) === undefined) return this.unnamed(referent, 0.85);
    }
    if (referent.mention !== undefined) {
      const noun = referent.representative === true ? undefined : nounBehindDemonym(this.document, this.board, referent.mention);
      if (noun !== undefined) return this.ofCountry(referent.mention.from, noun);
      const entity = wholeOf(this.document, this.table, referent.mention) ?? this.table.entity(referent.mention);
      if (entity === undefined && referent.mention.rule !== 'body-back-reference') return NOBODY;
      const ministry = entity === undefined ? this.ministries.meant(referent.mention.from) : undefined;
      if (ministry !== undefined) return this.meant(referent, ministry, 0.85);
      const body = entity === undefined ? this.bodyPointedAt(referent.mention) : undefined;
      const pointing = body?.kind === 'Organization' && mayMean(this.document, this.board, referent.mention, body);
      if (pointing && mayPointTo(this.document, referent.mention, body))
        return { entities: [body], note: 'the body in focus', certainty: 0.7 };
      if (entity === undefined) return this.unnamed(referent);
      if (referent.representative === true) {
        const named = this.descriptions.representative(referent.from, entity);
        if (named !== undefined) return this.meant(referent, named, 0.88);
        return { entities: [entity], note: 'a representative: the body speaks', certainty: 0.95, spokenFor: true };
      }
      const some = someoneOfLand(this.document, referent.mention);
      if (some !== undefined) return this.unnamed(new Referent({ ...some, kind: 'Group' }));
      return this.inhabitant(referent.mention) ?? { entities: [entity], certainty: 1 };
    }
    if (referent.pronoun !== undefined) return this.pronoun(referent, referent.pronoun);
    if (referent.title !== undefined) return this.title(referent, referent.title);
    return this.describedBy(referent.from, referent.to);
  }

  /** The body in focus, unless it is of another sort and the article named one of this sort. */
  private bodyPointedAt({ from }: Mention): EntityDraft | undefined {
    const focus = this.salience.bodyBefore(from);
    const head = this.document.hits.find<OrganizationHead>(from, 'organization-head')?.lexeme.value;
    if (focus !== undefined && head !== undefined && mayBeCalled(head, focus)) return focus;
    return bodyBeside(this.document, this.board, this.table, from) ?? bodyOfNoun(this.document, this.table, from) ?? focus;
  }

  /** The name behind a description of one person. */
  private closingName({ mention, title, pronoun, kind, to }: Referent): EntityDraft | undefined {
    if (pronoun !== undefined || title?.person !== undefined || mention?.attributes.count !== undefined) return undefined;
    if (kind !== 'Group' && (kind !== 'Person' || mention !== undefined)) return undefined;
    return this.table.entity(namedBehind(this.document, this.board, to));
  }

  private meant({ from, to }: Referent, entity: EntityDraft, certainty: number, how = 'is'): Resolved {
    return { entities: [entity], note: `"${this.document.text(from, to)}" ${how} ${entity.label}`, certainty };
  }

  /** Words that are no name: the person or body they describe, else a described speaker. */
  describedBy(from: number, to: number): Resolved {
    const described = this.descriptions.author(from, to) ?? this.descriptions.person(from, to) ?? this.bodyOf(from, to);
    const ahead =
      described === undefined && this.document.is(from, 'indefinite') ? introducedBehind(this.document, this.table, to) : undefined;
    if (ahead !== undefined) return this.introducedAs(from, to, ahead);
    if (described === undefined) return this.oneMeant(new Referent({ from, to, kind: 'Group' }), from);
    return { entities: [described], note: `"${this.document.text(from, to)}" describes ${described.label}`, certainty: 0.78 };
  }

  private bodyOf(from: number, to: number): EntityDraft | undefined {
    const owned = ownBodyAt(this.document, from + 1)?.to === to;
    if (owned) return ownBody(this.document, this.board, this.table, this.salience, { from: from + 1, to });
    return this.descriptions.body(from, to) ?? bodyMeant(this.document, this.board, this.table, this.salience, from, to);
  }

  /** "The Danish manufacturer", "the Danish manufacturer, X,": whom a noun behind an adjective of a country means. */
  private ofCountry(demonym: number, to: number): Resolved {
    const from = skipDeterminersBack(this.document, demonym);
    const named = this.table.entity(apposedBehind(this.board, this.document, to));
    return named === undefined ? this.describedBy(from, to) : this.meant(new Referent({ from, to, kind: 'Group' }), named, 0.9);
  }

  /** The person whom a noun for one means, from its article on, else a described speaker. */
  private oneMeant(referent: Referent, from: number): Resolved {
    const person = this.onePerson.meant(from, referent.to);
    if (person !== undefined && person !== 'unnamed') return this.meant(referent, person, 0.78, 'describes');
    const same = sameSpeaker(this.document, this.board, this.table, this.salience, this.genders, referent);
    return same === undefined ? this.unnamed(referent) : this.meant(referent, same, 0.75, 'describes');
  }

  private unnamed(referent: Referent, certainty = 0.9): Resolved {
    return { entities: [this.table.group(referent)], note: 'described, not named', certainty };
  }

  /** "l'Australien", "the Finn": the person whom an inhabitant of a country means. */
  private inhabitant(mention: Mention): Resolved | undefined {
    const person = this.descriptions.inhabitant(mention);
    return person === undefined ? undefined : { entities: [person], note: `"${mention.name}" is ${person.label}`, certainty: 0.8 };
  }

  /** "Bakou a rejeté ...": a capital that speaks is its government's seat. */
  private seatOf(mention: Mention | undefined): Resolved | undefined {
    const country = seatOfCountry(this.document, this.table, mention);
    return country && { entities: [country], note: `${this.table.entity(mention)?.label} stands for its country`, certainty: 0.85 };
  }

  private pronoun(referent: Referent, pronoun: Pronoun): Resolved {
    const content = this.contents[referent.from];
    if (pronoun.person === 1)
      return content === undefined ? NOBODY : { entities: content, note: 'first person: the speaker', certainty: 0.9 };
    if (pronoun.person !== 3) return NOBODY;
    if (pronoun.number === 'singular' && content?.every((entity) => entity.kind !== 'Person')) return NOBODY;
    if (pronoun.number === 'plural') return this.plural(referent);
    if (pronoun.thing === true) return this.thing(referent);
    if (pronoun.latest === true || pronoun.earlier === true) return this.latest(referent, pronoun);
    const gender = pronoun.gender ?? pronoun.stressed;
    const holder = this.offices.holderFrom(referent.to);
    if (holder !== undefined) return this.meant(referent, holder, 0.85);
    const delegate = this.delegation(referent.from);
    if (delegate !== undefined) return delegate;
    const last = this.salience.lastHeard(referent.from);
    const unnamed = unnamedHeard(this.document, this.board, last, referent.from, gender);
    if (unnamed !== undefined) return this.meant(referent, unnamed, 0.8);
    const topic = topicBefore(this.document, this.board, this.table, referent.from);
    if (topic && this.fits(topic, gender)) return this.meant(referent, topic, 0.9);
    const body = bodyInFocus(this.document, this.board, this.table, last, referent.from, gender);
    if (body !== undefined) return this.meant(referent, body, 0.75);
    const near = this.salience.personBefore(referent.from, gender);
    const office = this.officeBefore(referent, gender);
    if (office !== undefined) return office;
    const opener = this.onePerson.openerBefore(referent.from, gender);
    if (opener !== undefined) return this.describedBy(opener.from, opener.to);
    if (near !== undefined) {
      if (gender !== undefined && !this.genders.has(near)) this.genders.set(near, gender);
      return this.meant(referent, near, 0.85);
    }
    const opening =
      introducedBehind(this.document, this.table, referent.to) ??
      openingBehind(this.document, this.table, referent.to, this.board, this.onePerson.isFirst(referent.from));
    return opening === undefined || !this.fits(opening, gender) ? NOBODY : this.introducedAs(referent.from, referent.to, opening);
  }

  private introducedAs(from: number, to: number, entity: EntityDraft): Resolved {
    return { entities: [entity], note: `"${this.document.text(from, to)}" is introduced as ${entity.label}`, certainty: 0.8 };
  }

  /** "The Secretary-General spoke. She ...": nobody was named, but the sentence before opens with an office; who is told of behind may be named there. */
  private officeBefore({ from: at, to }: Referent, gender: 'male' | 'female' | undefined): Resolved | undefined {
    const title = openingTitle(this.document, this.board, at, gender);
    if (title === undefined) return undefined;
    const resolved = this.resolve(new Referent({ from: title.from, to: title.to, kind: 'Person', title }));
    const ahead = resolved.entities.every(({ kind }) => kind === 'Group')
      ? openingBehind(this.document, this.table, to, this.board, true)
      : undefined;
    return ahead !== undefined && this.fits(ahead, gender) ? this.introducedAs(at, to, ahead) : resolved;
  }

  /** "It said": the body in focus, never a person. */
  private thing(referent: Referent): Resolved {
    const body = this.salience.bodyBefore(referent.from) ?? onlyBodyBefore(this.document, this.table, referent.from);
    return body === undefined ? NOBODY : this.meant(referent, body, 0.8);
  }

  /** "Le représentant du Kenya ... Selon lui ...": whom a representative without a name spoke for, while no person was named since. */
  private delegation(at: number): Resolved | undefined {
    const last = this.salience.lastHeard(at);
    if (last?.spokenFor !== true || this.document.paragraphOf(at) - this.document.paragraphOf(last.at) > 1) return undefined;
    if (this.board.startingIn(last.at, at, 'Person').length > 0) return undefined;
    return { entities: last.entities, note: 'the representative heard last', certainty: 0.85, spokenFor: true };
  }

  /** Whoever was named last: a person of fitting gender, else a body. */
  private latest(referent: Referent, { gender, earlier }: Pronoun): Resolved {
    const delegate = earlier === true ? undefined : this.delegation(referent.from);
    if (delegate !== undefined) return delegate;
    const entity = latestNamed(this.document, this.board, this.table, this.genders, referent.from, gender, earlier);
    return entity === undefined ? NOBODY : this.meant(referent, entity, 0.85);
  }

  private plural({ from }: Referent): Resolved {
    const last = this.salience.lastHeard(from);
    const newer = last === undefined || this.document.paragraphOf(last.at) !== this.document.paragraphOf(from);
    const body = newer ? this.salience.bodyBefore(from) : undefined;
    const focus = body?.kind === 'Organization' ? [body] : last?.entities;
    const meant = pluralMeant(
      this.document,
      this.board,
      this.table,
      from,
      focus,
      newer && this.document.pack.pack.grammar.nounOrder === 'head-last',
    );
    if (meant === undefined) return NOBODY;
    const named = meant.referents === undefined ? NOBODY : this.resolveAll(meant.referents);
    if (named.entities.length > 0) return { entities: named.entities, note: `plural pronoun: ${meant.why}`, certainty: meant.certainty };
    return { entities: meant.entities, note: `plural pronoun: ${meant.why}`, certainty: meant.certainty };
  }

  /** Fused or missing subjects: the last speaker, else the person named last. */
  implicit(at: number): Resolved {
    const near = this.salience.personBefore(at, undefined);
    return near === undefined ? NOBODY : { entities: [near], note: `subject not written: ${near.label}`, certainty: 0.85 };
  }

  /** "the minister": the person whose stated office it is, else the body it names, else a described speaker. */
  private title(referent: Referent, title: Title): Resolved {
    const own = this.table.entity(title.person);
    if (title.role.position === PARTNER && own === undefined) return this.partner(title, referent);
    if (own && referent.mention === undefined) return this.meant(referent, own, 0.78, 'describes');
    const other = title.counterpart === true && title.country === undefined ? this.descriptions.counterpart(referent.from) : undefined;
    if (other !== undefined) return this.meant(referent, other, 0.75);
    const apart = title.definite && title.role.kind === 'occupation' ? tellsApart(this.document, this.board, this.table, title) : undefined;
    const holder = apart ?? this.offices.holderOf(title, referent.from);
    if (holder !== undefined) return this.meant(referent, holder, 0.92);
    const fellow = this.descriptions.fellow(title, referent.from);
    if (fellow !== undefined) return this.meant(referent, fellow, 0.8);
    const bare = title.organizations.length === 0 && title.country === undefined && title.possessive !== true && title.definite;
    const voice = title.organizations.length === 0 && title.country === undefined ? this.spokenFor(title) : undefined;
    if (voice !== undefined) return voice;
    const voices = title.role.kind === 'envoy' || isVoice(this.document, title.role.position);
    const delegate = bare && voices ? this.delegation(referent.from) : undefined;
    if (delegate !== undefined) return delegate;
    const envoy = this.descriptions.envoy(title, bare, referent.from) ?? this.descriptions.delegateOf(title, referent.from);
    if (envoy !== undefined) return this.meant(referent, envoy, 0.8);
    const told = bare ? this.onePerson.introducedBefore(title.to - 1) : undefined;
    if (told !== undefined) return told === 'unnamed' ? this.unnamed(referent) : this.meant(referent, told, 0.85, 'describes');
    const described =
      title.definite || isOfLand(this.document, title, referent.from) ? this.untold.described(title, referent.from) : undefined;
    if (described !== undefined) return this.meant(referent, described, 0.78, 'describes');
    const again = title.definite ? this.untold.describedAgain(title, referent.from) : undefined;
    if (again !== undefined) return this.meant(referent, again, 0.75, 'describes');
    const heads = LEADERS.has(title.role.position) && pointsBack(this.document, title, referent.from, title.country !== undefined);
    const iso2 = title.country?.attributes.iso2;
    const named = heads && (iso2 !== undefined || (title.role.position !== 'leader' && title.organizations.length === 0));
    const leader = named ? this.descriptions.leader(iso2, referent.from) : undefined;
    if (leader !== undefined) return this.meant(referent, leader, 0.85);
    const heard =
      described === undefined ? heardHere(this.document, title, this.salience.lastHeard(referent.from), referent.from) : undefined;
    if (heard !== undefined) return this.meant(referent, heard, 0.7, 'describes');
    const pointed = pointsAtHolder(this.document, title) ? this.salience.personBefore(referent.from, title.gender) : undefined;
    if (pointed !== undefined) return this.meant(referent, pointed, 0.78, 'describes');
    const official = title.role.position === 'official' && title.organizations.length > 0;
    const owner = title.role.kind === 'occupation' && !official ? undefined : titleOwner(this.document, this.board, this.table, title);
    const back = official && title.definite && this.delegation(referent.from) === undefined;
    const focused = back ? this.salience.personBefore(referent.from, title.gender) : undefined;
    if (focused !== undefined) return this.meant(referent, focused, 0.78, 'describes');
    const ofBody = official || title.role.position === 'spokesperson' || title.role.position === 'representative';
    if (owner !== undefined && (!title.indefinite || ofBody) && !isGuessed(this.document, this.table, title, owner))
      return { entities: [owner], note: 'office without a name: its body speaks', certainty: 0.7, ...(ofBody ? { spokenFor: true } : {}) };
    const known = pointsBack(this.document, title, referent.from)
      ? (this.descriptions.person(referent.from, referent.to) ?? this.untold.focused(title, referent))
      : undefined;
    if (known !== undefined) return this.meant(referent, known, 0.78, 'describes');
    const ahead = introducedBehind(this.document, this.table, referent.to);
    if (ahead !== undefined) return this.introducedAs(referent.from, referent.to, ahead);
    return this.oneMeant(referent, this.document.hits.findEnding(referent.from, 'definite')?.from ?? referent.from);
  }

  /** "Son hôte", "son interlocutrice norvégienne": whoever was told of together with the person in focus. */
  private partner(title: Title, referent: Referent): Resolved {
    const person = this.descriptions.partner(title, referent.from);
    return person === undefined ? this.unnamed(referent) : this.meant(referent, person, 0.8);
  }

  /** The body for which an office without a name speaks. */
  private spokenFor(title: Title): Resolved | undefined {
    const body = bodySpokenFor(this.document, this.board, this.table, this.salience, title);
    return body && { entities: [body], note: 'an official: the body speaks', certainty: 0.8, spokenFor: true };
  }
}
