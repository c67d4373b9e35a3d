// One article in, one fragment out: a pure function of the article, the pack and the knowledge.
import type { CompiledPack } from '../lang/index.ts';
import { type Article, FRAGMENT_FORMAT, type Fragment, type LocalEntity, type LocalRelation, type LocalStatement } from '../model/index.ts';
import { absentees } from './absences.ts';
import { findExpansions } from './acronym-expansions.ts';
import { findAcronyms } from './acronyms.ts';
import { findAffiliations } from './affiliations.ts';
import { findBodyReferences } from './body-back-references.ts';
import { findBodyVenues } from './body-venues.ts';
import { findBranches } from './branches.ts';
import { briefingsOfBodies } from './briefings.ts';
import { findCapitals } from './capitals.ts';
import { findCities, settleCities } from './cities.ts';
import { Clauses } from './clauses.ts';
import { findCommonBodies, findPartBodies, findStandingBodies, findStateBodies } from './common-bodies.ts';
import { countedPeopleAttend } from './counted-people.ts';
import { findCountryReferences } from './country-references.ts';
import { markCredits } from './credits.ts';
import { doersAttend } from './deeds-at-events.ts';
import { findDelegations } from './delegations.ts';
import { Document } from './document.ts';
import { findEllipticEditions } from './elliptic-editions.ts';
import { type EntityDraft, EntityTable } from './entities.ts';
import { findEllipses } from './event-ellipses.ts';
import { dateAndPlaceEvents } from './event-settings.ts';
import { findEvents } from './events.ts';
import { findFirms } from './firm-names.ts';
import { findKnownNames } from './gazetteer.ts';
import { findGroups } from './groups.ts';
import { findHeadedPlaces } from './headed-places.ts';
import { findHeadedUnits } from './headed-units.ts';
import { landsOfHeading } from './heading-lands.ts';
import { headingSignings } from './heading-signings.ts';
import { dropHeadingNames } from './headings.ts';
import { hearingFacts } from './hearings.ts';
import { settleHomonyms } from './homonyms.ts';
import { findInstruments } from './instruments.ts';
import { withoutInviters } from './inviters.ts';
import { stopsOfJourneys } from './journey-stops.ts';
import { journeysTold } from './journeys.ts';
import { findLandBodies } from './land-bodies.ts';
import { joinLeadEvent } from './lead-events.ts';
import { withLearnedLinks } from './learned-links.ts';
import { mainEvent } from './main-event.ts';
import { partnersMeet } from './meeting-partners.ts';
import { settleMeetings } from './meetings.ts';
import { writeMentions, writtenAliases } from './mention-spans.ts';
import { Board } from './mentions.ts';
import { findNames } from './names.ts';
import { settleNamesakes } from './namesakes.ts';
import { findNicknames } from './nicknames.ts';
import { settleOccasions } from './occasions.ts';
import { findOfficePlaces } from './office-places.ts';
import { officesByState } from './offices-by-state.ts';
import { giveToPronouns } from './offices-of-pronouns.ts';
import { openingsAttended } from './openings.ts';
import { findOrganizations } from './organizations.ts';
import { findOrgansInSession } from './organs-in-session.ts';
import { speakersAttend } from './participation.ts';
import { findParts } from './parts.ts';
import { findPositions, type RelationDraft } from './positions.ts';
import { Referents } from './referents.ts';
import { findRelations } from './relations.ts';
import { reportStatements, type StatementDraft } from './reports.ts';
import { findSaintNames } from './saint-names.ts';
import { hallOfOpening, placeOfMainEvent } from './scenes.ts';
import { findShortCompanies } from './short-companies.ts';
import { signedInName } from './signed-in-name.ts';
import { signersMeet } from './signers-meet.ts';
import { partiesSign } from './signing.ts';
import { signingHosts } from './signing-hosts.ts';
import { settleSignings, signersAttend } from './signings.ts';
import { Speakers } from './speakers.ts';
import { spokespersonsOfContext } from './spokespersons.ts';
import { takeSurnames } from './surname-places.ts';
import { settleTerms } from './terms.ts';
import { findTitles } from './titles.ts';
import { findToldEvents } from './told-events.ts';
import { citiesOfVenues } from './venues.ts';
import { visitorsAttend } from './visits.ts';

/** Version of the extractor: a newer one replaces fragments of an older. */
export const EXTRACTOR_VERSION = '0.1.0';

/** Everything found in one article, before a fragment is written of it. */
export interface Reading {
  document: Document;
  table: EntityTable;
  statements: readonly StatementDraft[];
  /** Also those that another rule reads off the same sentence. */
  relations: readonly RelationDraft[];
}

/** Reads one article. No clock, random, network, locale or other article has a part in the result. */
export function extract(article: Article, pack: CompiledPack): Fragment {
  return writeFragment(readArticle(article, pack));
}

/** All findings of all rules; `extract` writes them down once each. */
export function readArticle(article: Article, pack: CompiledPack): Reading {
  const document = new Document(article, pack);
  const board = findMentions(document);
  const table = new EntityTable(document, board);
  const referents = new Referents(document, board);
  const clauses = new Clauses(document, referents);
  const speakers = new Speakers(document, board, table);
  speakers.adoptOffices();
  const statements = pack.uncovered.includes('statements')
    ? []
    : reportStatements({ document, board, table, referents, clauses, speakers });
  giveToPronouns(document, board, table, speakers);
  const context = { document, board, referents, clauses, table, speakers };
  const named = [
    ...findPositions(document, board, table),
    ...findAffiliations(document, board, table),
    ...findParts(document, board, table),
    ...(pack.uncovered.includes('relations') ? [] : partiesSign(context)),
    ...dateAndPlaceEvents(document, board, table),
    ...hearingFacts(document, board, table),
  ];
  const told = pack.uncovered.includes('relations') ? [] : findRelations(context);
  const met = pack.uncovered.includes('relations') ? [] : partnersMeet(context, statements, told);
  const stated = [...named, ...told, ...met];
  settleOccasions(document, statements, stated);
  const main = mainEvent(document, table, statements, stated);
  const settled = [
    ...stated,
    ...settleSignings(document, board, table, stated),
    ...settleMeetings(document, board, table, stated),
    ...signersMeet(document, table, stated),
    ...signedInName(document, table, stated),
    ...visitorsAttend(context, stated),
    ...doersAttend(context, stated),
  ];
  settled.push(...journeysTold(context, settled));
  settled.push(...stopsOfJourneys(context, settled));
  const absent = absentees(context, statements);
  const relations = [
    ...settled,
    ...placeOfMainEvent(document, board, table, main, settled),
    ...hallOfOpening(document, board, table, settled),
    ...speakersAttend(document, board, table, statements, main, settled, absent),
    ...countedPeopleAttend(document, board, table, main, settled),
  ];
  relations.push(
    ...signersAttend(relations),
    ...signingHosts(relations),
    ...headingSignings(document, board, table, relations),
    ...briefingsOfBodies(relations),
    ...spokespersonsOfContext(board, table, relations),
    ...openingsAttended(board, table, relations),
  );
  relations.push(...landsOfHeading(document, board, table, relations));
  relations.push(...citiesOfVenues(document, board, table, main, relations));
  const linked = withLearnedLinks(document, table, statements, relations, absent);
  return {
    document,
    table,
    statements,
    relations: officesByState(document, board, table, withoutInviters(document, board, table, linked)),
  };
}

function findMentions(document: Document): Board {
  const board = new Board(document.count);
  for (const date of document.dates) board.block(date.from, date.to);
  markCredits(document, board);
  findKnownNames(document, board);
  findCountryReferences(document, board);
  findCities(document, board);
  settleNamesakes(document, board);
  findOrganizations(document, board);
  findBodyVenues(document, board);
  const terms = settleTerms(document, board);
  findExpansions(document, board, terms);
  findAcronyms(document, board);
  findSaintNames(document, board);
  findHeadedPlaces(document, board);
  findStandingBodies(document, board);
  findStateBodies(document, board);
  findPartBodies(document, board);
  findBranches(document, board);
  findCapitals(document, board);
  findLandBodies(document, board);
  findFirms(document, board);
  findShortCompanies(document, board);
  findInstruments(document, board);
  findOfficePlaces(document, board);
  findHeadedUnits(document, board);
  findTitles(document, board);
  findNames(document, board, terms);
  takeSurnames(document, board);
  findNicknames(document, board);
  findEvents(document, board);
  joinLeadEvent(document, board);
  findEllipticEditions(document, board);
  findEllipses(document, board);
  findAcronyms(document, board);
  findCommonBodies(document, board);
  findBodyReferences(document, board);
  findGroups(document, board);
  findDelegations(document, board);
  dropHeadingNames(document, board);
  settleHomonyms(document, board);
  settleCities(document, board);
  findOrgansInSession(document, board);
  findToldEvents(document, board);
  board.sort();
  return board;
}

function writeFragment({ document, table, statements, relations }: Reading): Fragment {
  const used = table.drafts
    .filter((draft) => draft.mentions.length > 0)
    .sort((a, b) => a.first - b.first || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
  const ids = new Map<EntityDraft, string>(used.map((draft, index) => [draft, `e${index}`]));
  const id = (draft: EntityDraft): string => ids.get(draft)!;
  return {
    format: FRAGMENT_FORMAT,
    extractor: EXTRACTOR_VERSION,
    article: document.article,
    entities: used.map((draft) => writeEntity(document, draft, id(draft))),
    statements: statements.map((statement, index) => writeStatement(document, statement, `s${index}`, id)),
    relations: writeRelations(document, relations, ids),
    uncovered: [...document.pack.uncovered],
  };
}

function writeEntity(document: Document, draft: EntityDraft, id: string): LocalEntity {
  const { text } = document.article;
  const mentions = writeMentions(text, draft.mentions);
  return {
    id,
    kind: draft.kind,
    label: draft.label,
    aliases: mentions.length < draft.mentions.length ? writtenAliases(text, draft.aliases, mentions) : draft.aliases,
    mentions,
    attributes: draft.attributes,
    ...(draft.knowledge === undefined ? {} : { knowledge: draft.knowledge }),
  };
}

function writeStatement(document: Document, draft: StatementDraft, key: string, id: (draft: EntityDraft) => string): LocalStatement {
  const { start, end } = document.span(draft.from, draft.to);
  const via = draft.via ?? draft.cue;
  const statement: LocalStatement = {
    id: key,
    start,
    end,
    text: document.article.text.slice(start, end),
    mode: draft.mode,
    speakers: draft.speakers.map(id),
    cue: document.text(draft.cue.from, draft.cue.to),
    via: document.text(via.from, via.to),
    rule: draft.rule,
    confidence: draft.confidence,
    evidence: document.span(draft.evidence.from, draft.evidence.to),
    about: draft.about.map(id),
  };
  if (draft.parts !== undefined) statement.parts = draft.parts.map((part) => document.span(part.from, part.to));
  if (draft.note !== undefined) statement.note = draft.note;
  if (draft.event !== undefined && !draft.elsewhere) statement.event = id(draft.event);
  if (draft.date !== undefined) statement.date = draft.date;
  return statement;
}

/** Relations with ids, one for each type, pair, status and sentence, in text order. */
function writeRelations(document: Document, drafts: readonly RelationDraft[], ids: ReadonlyMap<EntityDraft, string>): LocalRelation[] {
  const seen = new Set<string>();
  const relations: LocalRelation[] = [];
  for (const draft of withoutSoleHosts(drafts).sort(
    (a, b) => a.evidence.from - b.evidence.from || b.evidence.confidence - a.evidence.confidence,
  )) {
    const from = ids.get(draft.from);
    const to = ids.get(draft.to);
    if (from === undefined || to === undefined) continue;
    const { rule, confidence, note } = draft.evidence;
    const { start, end } = document.span(draft.evidence.from, draft.evidence.to);
    const key = `${draft.type} ${from} ${to} ${start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    relations.push({
      type: draft.type,
      from,
      to,
      attributes: draft.attributes,
      evidence: note === undefined ? { start, end, rule, confidence } : { start, end, rule, confidence, note },
    });
  }
  return relations;
}

/** Who is read as one of several hosts is not written as the only one too; nor is who put it on "together with" another in the same words. */
function withoutSoleHosts(drafts: readonly RelationDraft[]): RelationDraft[] {
  const joint = new Map<EntityDraft, RelationDraft[]>();
  for (const draft of drafts) if (draft.type === 'CO_HOSTED') joint.set(draft.to, [...(joint.get(draft.to) ?? []), draft]);
  if (joint.size === 0) return [...drafts];
  return drafts.flatMap((draft) => {
    const others = draft.type === 'HOSTED' ? (joint.get(draft.to) ?? []) : [];
    if (others.some(({ from }) => from === draft.from)) return [];
    const { from, to } = draft.evidence;
    const shared = others.some(({ evidence }) => evidence.from < to && evidence.to > from);
    return [shared ? { ...draft, type: 'CO_HOSTED' as const } : draft];
  });
}
