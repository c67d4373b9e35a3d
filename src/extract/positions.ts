// Offices as relations: HOLDS_POSITION in a body or country, REPRESENTS for envoys, PART_OF as the text states it.
import type { Pronoun, Role } from '../lang/index.ts';
import type { EntityAttributes, LocalRelation } from '../model/index.ts';
import { foldedKey } from '../text/index.ts';
import { isAdvocate, isDiplomatIn, isForCountry, isStoodFor, leadsDelegation, pleads } from './advocates.ts';
import { OUTSIDERS } from './affiliations.ts';
import { bodiesBySort, bodyNear, bodyOfSort, bodyPresided } from './bodies-of-offices.ts';
import { bodyOfBranch } from './branches.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import { type EntityDraft, type EntityTable, ministryKey } from './entities.ts';
import { stateOfMission, stateOfOwnMission } from './envoy-missions.ts';
import { bodyInOffice } from './fused-offices.ts';
import { isOfUnlistedRegion, landOfMinister } from './land-ministers.ts';
import type { Board, Mention, Title } from './mentions.ts';
import { countryOf, hostOf, inferredCountry } from './office-countries.ts';
import { isBareHead, isOfLandHardlyNamed, isOfRegion, isOfUnnamedBody } from './offices-of-no-state.ts';
import { isFunctionWord, possessiveEnding, prepositionBefore, skipPreposition } from './phrases.ts';
import { ministryName } from './portfolios.ts';
import { possessor } from './possessors.ts';
import { bodyOfSeat, isTradeWithSeat } from './seats-in-bodies.ts';
import { sender } from './senders.ts';

/** A relation between drafts; ids come when the fragment is written. */
export interface RelationDraft {
  type: LocalRelation['type'];
  from: EntityDraft;
  to: EntityDraft;
  attributes: LocalRelation['attributes'];
  evidence: { from: number; to: number; rule: string; confidence: number; note?: string };
}

/** Offices whose field is no ministry's: a commissioner for fisheries, a professor of health. */
const OUTSIDE_MINISTRIES: ReadonlySet<string> = new Set([
  'commissioner',
  'high-commissioner',
  'councillor',
  'deputy-mayor',
  'professor',
  'special-rapporteur',
  'dean',
  'rector',
  'editor',
  'curator',
  'founder',
  'judge',
  'member',
  'fellow',
]);

/** Offices whose field is a ministry's: a director of fisheries may be in any body. */
const OF_MINISTRIES = /minister|secretary|spokesperson/;

function isOfMinistry({ portfolio, about, role }: Title): boolean {
  return (portfolio !== undefined || about !== undefined) && role.kind !== 'envoy' && OF_MINISTRIES.test(role.position);
}

/** The body or country an office belongs to: named body, else the ministry of its portfolio, else its country. */
export function titleOwner(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const stated = title.role.kind === 'envoy' && title.organizations.length > 0;
  const own = title.role.organization === undefined || stated ? undefined : knownBody(document, table, title);
  if (own !== undefined) return own;
  const body = title.organizations.map((mention) => table.entity(mention)).find((entity) => entity !== undefined);
  const held = body ?? bodyInOffice(document, table, title);
  if (held !== undefined) return held;
  if (title.possessive === true && title.country === undefined && !isOfMinistry(title)) return possessor(document, board, table, title);
  if (isSentByLand(title)) return table.entity(title.country);
  if (title.role.kind !== 'envoy' && OUTSIDE_MINISTRIES.has(title.role.position)) return undefined;
  if (isOfMinistry(title)) return ministryOf(document, board, table, title);
  if (title.place !== undefined) return bodyOfPlace(table, title.place);
  if (title.possessed === true && title.country === undefined) return undefined;
  if (leadsDelegation(title)) return table.entity(title.country);
  if (title.role.kind === 'state' && title.country === undefined && isActingAs(document, title)) return undefined;
  if (isOfRegion(document, board, title)) return undefined;
  if (title.role.kind === 'state') {
    if (isOfUnnamedBody(document, title)) return undefined;
    const owner = bodyPresided(document, table, title) ?? countryOf(document, board, table, title);
    return owner !== undefined && isOfLandHardlyNamed(document, title, owner) ? undefined : owner;
  }
  const country = table.entity(title.country);
  return title.role.kind === 'envoy' || OF_COUNTRIES.has(title.role.position) || isForCountry(title) ? country : undefined;
}

/** "Cao ủy Peru tại Fiji": a high commissioner of a state and of no body is its envoy. */
function isSentByLand({ role, country, organizations }: Title): boolean {
  return role.position === 'high-commissioner' && country !== undefined && organizations.length === 0;
}

/** Offices that a state has one of, whatever body it is: "North Korea's leader", "Ghana's attorney general". */
const OF_COUNTRIES: ReadonlySet<string> = new Set([
  'leader',
  'attorney-general',
  'chief-justice',
  'army-chief',
  'navy-chief',
  'air-force-chief',
  'defence-chief',
  'police-chief',
  'opposition-leader',
]);

/** "en qualité de vice-président": what somebody is at a gathering, where names are chains. */
function isActingAs(document: Document, { from }: Title): boolean {
  return hasChains(document) && prepositionBefore(document, from)?.role === 'as';
}

/** The government that the article names by the place's name. */
function bodyOfPlace(table: EntityTable, place: Mention): EntityDraft | undefined {
  return table.drafts.find(
    (draft) =>
      draft.kind === 'Organization' && draft.mentions.some((mention) => mention.rule === 'common-body') && draft.label.includes(place.name),
  );
}

/** The body that is in the word of office, unless the title names another country. */
function knownBody(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const { organization } = title.role;
  const record = organization === undefined ? undefined : document.pack.organizations.get(organization);
  const stated = title.country?.attributes.iso2;
  if (record === undefined || (stated !== undefined && record.country !== undefined && stated !== record.country)) return undefined;
  const attributes: EntityAttributes = { orgType: record.orgType, ...(record.country === undefined ? {} : { country: record.country }) };
  const label = record.names[document.pack.tag]?.[0] ?? record.names['en']?.[0] ?? record.key;
  const draft = table.implied('Organization', record.key, label, attributes, title, 'office-implies-body');
  draft.knowledge = record.key;
  return draft;
}

function ministryOf(document: Document, board: Board, table: EntityTable, title: Title): EntityDraft | undefined {
  const land = landOfMinister(document, board, title);
  if (land !== undefined) {
    const name = `${ministryName(document, title) ?? ''} ${document.pack.pack.grammar.prepositions.of?.[0] ?? ''} ${land.name}`;
    return table.implied(
      'Organization',
      `Organization|${foldedKey(name)}`,
      name,
      { orgType: 'ministry' },
      title,
      'office-implies-ministry',
    );
  }
  const regional = isOfUnlistedRegion(document, title);
  const stated = title.country?.attributes.iso2 ?? (regional ? undefined : hostOf(document, board, table, title));
  const country = stated ?? (regional ? undefined : inferredCountry(document, board, table, title));
  return writtenMinistry(document, table, title) ?? impliedMinistry(document, table, title, stated, country);
}

/** The ministry of a title's portfolio in a state. */
export function ministryIn(document: Document, table: EntityTable, title: Title, iso2: string): EntityDraft {
  return impliedMinistry(document, table, title, iso2, iso2);
}

function impliedMinistry(
  document: Document,
  table: EntityTable,
  title: Title,
  stated: string | undefined,
  country: string | undefined,
): EntityDraft {
  const { portfolio } = title;
  const attributes: EntityAttributes = {
    orgType: 'ministry',
    ...(portfolio === undefined ? {} : { portfolio }),
    ...(country === undefined ? {} : { country }),
    ...(stated === undefined && country !== undefined ? { countryInferred: true } : {}),
  };
  const name = withCountry(document, stated, ministryName(document, title) ?? document.text(title.from, title.to));
  return table.implied(
    'Organization',
    portfolio === undefined ? `Organization|${foldedKey(name)}` : ministryKey(portfolio, country),
    name,
    attributes,
    title,
    'office-implies-ministry',
  );
}

/** A ministry with an unlisted portfolio that the article writes out: "Menteri Pengembangan Digital", "Kementerian Pengembangan Digital dan Informasi". */
function writtenMinistry(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  if (title.portfolio !== undefined || title.about === undefined) return undefined;
  const words: string[] = [];
  for (let at = title.about.from; at < title.about.to; at++)
    if (document.isWord(at) && !isFunctionWord(document, at)) words.push(foldedKey(document.word(at)));
  if (words.length === 0) return undefined;
  const country = title.country?.attributes.iso2;
  const ofAnother = ({ attributes }: EntityDraft): boolean =>
    country !== undefined && attributes.country !== undefined && attributes.country !== country;
  return table.drafts.find((draft) => {
    if (draft.kind !== 'Organization' || draft.attributes.orgType !== 'ministry' || ofAnother(draft)) return false;
    const name = foldedKey(draft.label).split(' ');
    return words.every((word) => name.includes(word));
  });
}

/** "Kementerian Luar Negeri Kenya", "Ministry of Health of Kenya", "ministère kényan de la Santé": where nouns take no article the country stands right behind, where names are chains its adjective behind the head. */
function withCountry(document: Document, iso2: string | undefined, name: string): string {
  const { grammar, manifest } = document.pack.pack;
  if (iso2 === undefined) return name;
  const record = document.pack.countries.get(iso2);
  const adjective = hasChains(document) ? record?.demonyms?.[manifest.tag]?.[0] : undefined;
  const head = adjective === undefined ? -1 : name.indexOf(' ');
  if (head > 0) return `${name.slice(0, head)} ${adjective}${name.slice(head)}`;
  const country = record?.names[manifest.tag]?.[0] ?? record?.names['*']?.[0];
  if (country === undefined || name.endsWith(country)) return name;
  if (grammar.nounOrder === 'head-last') return `${name} ${grammar.prepositions.of?.[0] ?? ''} ${country}`;
  return grammar.bareDefinite === true ? `${name} ${country}` : `${name} (${country})`;
}

/** Relations that titles beside names state. */
export function findPositions(document: Document, board: Board, table: EntityTable): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const stated = statedOffices(board, table);
  const heads = statedHeads(board, table);
  const bodies = bodiesBySort(table);
  const unowned: Title[] = [];
  for (const title of ownWordsFirst(board.titles)) {
    const person = table.entity(title.person);
    if (person === undefined || title.person === undefined) continue;
    if (OUTSIDERS.has(title.role.position) || isStoodFor(document, title)) continue;
    if (title.role.kind === 'occupation' && title.organizations.length === 0 && !holdsOffice(document, title)) continue;
    if (isBareHead(title) && stated.get(person)?.has(title.role.position) === true) continue;
    if (isMinistryOfContext(title) && stated.get(person)?.has(title.role.position) === true) continue;
    const owner = titleOwner(document, board, table, title);
    if (owner === undefined) {
      unowned.push(title);
      continue;
    }
    if (isSentTo(document, table, title, owner)) continue;
    const inferred = title.role.kind === 'state' && title.country === undefined && owner.kind === 'Country';
    if (inferred && (NEVER_BARE.has(title.role.position) || [...(heads.get(headKey(title, owner)) ?? [])].some((head) => head !== person)))
      continue;
    const relation = positionRelation(document, title, title.person, person, owner, table);
    if (hostOf(document, board, table, title) !== undefined) stated.set(person, (stated.get(person) ?? new Set()).add(title.role.position));
    const state = relation.type === 'REPRESENTS' ? stateOfMission(document, table, title) : undefined;
    const served = title.organizations[0];
    const whole = served === undefined || relation.type !== 'HOLDS_POSITION' ? undefined : table.entity(bodyOfBranch(served));
    if (whole !== undefined)
      relations.push({ ...relation, to: whole, evidence: { ...relation.evidence, rule: 'title-in-branch', confidence: 0.8 } });
    if (state === undefined && relation.type === 'REPRESENTS' && isDiplomatIn(title))
      relations.push({ ...relation, type: 'HOLDS_POSITION' });
    else if (state === undefined) {
      relations.push(relation);
      if (relation.type === 'HOLDS_POSITION' && RESIDENT.has(title.role.position) && owner.kind === 'Organization')
        relations.push({ ...relation, type: 'REPRESENTS', attributes: { title: document.text(title.from, title.to) } });
      if (isPostedBy(document, title, relation)) relations.push({ ...relation, type: 'HOLDS_POSITION' });
    } else relations.push({ ...relation, to: state }, { ...relation, type: 'HOLDS_POSITION', to: owner });
  }
  const held = new Set(relations.map((relation) => relation.from));
  const missions = new Map<Role, string | undefined>();
  for (const title of unowned) {
    const person = table.entity(title.person)!;
    const state = sender(document, board, table, title, relations) ?? stateOfOwnMission(document, board, table, title, missions);
    if (state !== undefined) relations.push(positionRelation(document, title, title.person!, person, state, table));
    const body =
      state !== undefined || held.has(person)
        ? undefined
        : (bodyOfSort(document, table, bodies, title) ?? bodyOfSeat(document, table, title) ?? bodyNear(document, table, title, relations));
    if (body === undefined) continue;
    held.add(person);
    relations.push(positionRelation(document, title, title.person!, person, body, table));
  }
  return relations;
}

/** "its ambassador to the United Nations": nobody represents the body they are sent to, where nouns come last. */
function isSentTo(document: Document, table: EntityTable, { role, country, organizations }: Title, owner: EntityDraft): boolean {
  const body = role.kind === 'envoy' && country === undefined ? organizations[0] : undefined;
  if (body === undefined || table.entity(body) !== owner || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  return prepositionBefore(document, body.from)?.role === 'to';
}

/** "UNHCR representative in Chad", "chargé d'affaires of the embassy": who is posted by a body serves in it too, where nouns come last; so does any representative where they have genders. */
function isPostedBy(document: Document, { role, from, to: end }: Title, { type, to }: RelationDraft): boolean {
  if (type !== 'REPRESENTS' || to.kind !== 'Organization') return false;
  if (document.pack.pack.grammar.genders !== undefined) return role.position === 'representative';
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  if (POSTED.has(role.position)) return true;
  for (let at = from; at < end; at++) if (skipPreposition(document, at, ['in']) !== undefined) return role.position === 'representative';
  return false;
}

/** Offices of those who speak for the body they serve in. */
const RESIDENT: ReadonlySet<string> = new Set(['resident-representative', 'high-representative']);

const POSTED: ReadonlySet<string> = new Set(['resident-representative', 'country-representative', 'charge-d-affaires']);

/** A trade that is somebody's office where no body is in its words. */
function holdsOffice(document: Document, title: Title): boolean {
  return pleads(title) || isOwnExpert(document, title) || isTradeWithSeat(document, title);
}

/** Titles in text order, those that take their words from another behind the rest: a body is named as its own office writes it. */
function ownWordsFirst(titles: readonly Title[]): readonly Title[] {
  return [...titles.filter(({ counterpart }) => counterpart !== true), ...titles.filter(({ counterpart }) => counterpart === true)];
}

/** "sa juriste X", "its organiser X": of the body that the possessive points back to, where nouns tell their genders, or the pronoun that it is no person. */
function isOwnExpert(document: Document, title: Title): boolean {
  if (title.possessive !== true || title.country !== undefined) return false;
  const { genders, nounOrder } = document.pack.pack.grammar;
  if (genders !== undefined) return OWN_EXPERTS.has(title.role.position);
  const owner = nounOrder === 'head-last' ? possessiveEnding(document, title.from) : undefined;
  const pronoun = owner?.lexeme.value as Pronoun | undefined;
  return pronoun?.person === 3 && pronoun.number === 'singular' && pronoun.gender === undefined && !KIN.has(title.role.position);
}

/** Trades that tell somebody by another: whose counterpart or relative somebody is. */
const KIN: ReadonlySet<string> = new Set(['counterpart', 'partner', 'relative', 'supporter', 'candidate', 'critic', 'victim']);

const OWN_EXPERTS: ReadonlySet<string> = new Set(['jurist', 'economist', 'analyst', 'researcher', 'expert', 'specialist']);

/** "Bộ trưởng Môi trường X": a ministry whose country only the context would tell. */
function isMinistryOfContext({ role, country, organizations, portfolio, about }: Title): boolean {
  return role.kind === 'office' && country === undefined && organizations.length === 0 && (portfolio !== undefined || about !== undefined);
}

/** For each person the offices that some title of theirs ties to a country. */
function statedOffices(board: Board, table: EntityTable): Map<EntityDraft, Set<string>> {
  const stated = new Map<EntityDraft, Set<string>>();
  for (const title of board.titles) {
    const person = title.country === undefined ? undefined : table.entity(title.person);
    if (person !== undefined) stated.set(person, (stated.get(person) ?? new Set()).add(title.role.position));
  }
  return stated;
}

/** Whom an envoy stands for: of country and body the one named first ("Samoa's ambassador to the EU", "EU ambassador to Samoa"). */
function represented(table: EntityTable, title: Title): EntityDraft | undefined {
  const body = title.organizations[0];
  const { country } = title;
  if (body === undefined || country === undefined) return table.entity(country);
  return table.entity(body.from < country.from ? body : country);
}

/** Of a state's family: without a country the state is not told by the context. */
const NEVER_BARE: ReadonlySet<string> = new Set(['crown-prince', 'first-lady']);

/** An office of state and whose it is. */
function headKey({ role, deputy }: Title, { label }: EntityDraft): string {
  return `${deputy ? 'deputy-' : ''}${role.position}|${label}`;
}

/** For each office of state those whose titles name its country. */
function statedHeads(board: Board, table: EntityTable): Map<string, Set<EntityDraft | undefined>> {
  const heads = new Map<string, Set<EntityDraft | undefined>>();
  for (const title of board.titles) {
    const { role, person } = title;
    const state = role.kind === 'state' && person !== undefined ? table.entity(title.country) : undefined;
    if (state === undefined) continue;
    const key = headKey(title, state);
    heads.set(key, (heads.get(key) ?? new Set()).add(table.entity(person)));
  }
  return heads;
}

function positionRelation(
  document: Document,
  title: Title,
  mention: Mention,
  person: EntityDraft,
  owner: EntityDraft,
  table: EntityTable,
): RelationDraft {
  const envoy = title.role.kind === 'envoy' || isSentByLand(title) || isAdvocate(document, title, owner);
  const target = envoy ? (represented(table, title) ?? owner) : owner;
  const position = `${title.former ? 'former-' : ''}${title.acting ? 'acting-' : ''}${title.deputy && !title.role.position.startsWith('deputy') ? 'deputy-' : ''}${title.role.position}`;
  const inferred = target.attributes.countryInferred === true;
  return {
    type: envoy ? 'REPRESENTS' : 'HOLDS_POSITION',
    from: person,
    to: target,
    attributes: { title: document.text(title.from, title.to), ...(envoy ? {} : { position }) },
    evidence: {
      from: Math.min(title.from, mention.from),
      to: Math.max(title.to, mention.to),
      rule: envoy ? 'title-represents' : 'title-position',
      confidence: inferred ? 0.75 : 0.93,
      ...(inferred ? { note: "country taken from the article's context" } : {}),
    },
  };
}
