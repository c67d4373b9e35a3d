// PART_OF and LOCATED_IN as the text states them: ministry of a country, department of a ministry, possessors, city in a country.
import type { CountryRecord } from '../knowledge/index.ts';
import type { OrganizationHead, PrepositionRole } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { wholeOfOwn } from './branches.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { locationOf } from './locations.ts';
import type { Board, Mention } from './mentions.ts';
import { skipDeterminers, skipPreposition } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { POSSESSIVE } from './referent-kinds.ts';
import { Wholes } from './wholes.ts';

/** PART_OF that names state: ministry of a country, department of a ministry, city in a country. */
export function findParts(document: Document, board: Board, table: EntityTable): RelationDraft[] {
  const relations: RelationDraft[] = [];
  const parents: Parents = new Map();
  const wholes = new Wholes(document, table);
  const add = (type: 'PART_OF' | 'LOCATED_IN', mention: Mention, parent: Mention, rule: string, confidence: number): void => {
    const from = table.entity(mention);
    const to = table.entity(parent) ?? table.entity(board.owner(parent.from));
    if (from === undefined || to === undefined || from === to) return;
    if (type === 'PART_OF') note(parents, from, to);
    relations.push({
      type,
      from,
      to,
      attributes: {},
      evidence: { from: Math.min(mention.from, parent.from), to: Math.max(mention.to, parent.to), rule, confidence },
    });
  };
  for (const mention of board.mentions) {
    if (mention.partOf !== undefined) add('PART_OF', mention, mention.partOf, 'body-of-body', 0.9);
    if (
      mention.owner !== undefined &&
      mention.kind === 'Organization' &&
      (mention.attributes.orgType === 'ministry' || (mention.rule === 'common-body' && mention.owner.kind === 'Country'))
    )
      add('PART_OF', mention, mention.owner, 'ministry-of-country', 0.93);
    const branch = wholeOfOwn(document, board, table, mention);
    if (branch !== undefined) relations.push(partOfWhole(table, mention, { draft: branch }));
    const whole = mention.kind === 'Organization' ? wholes.of(mention) : undefined;
    if (whole !== undefined) relations.push(partOfWhole(table, mention, whole));
    const own = mention.partOf?.to === mention.to && mention.partOf.nested === true;
    const state = mention.kind === 'Organization' && whole === undefined && !own ? stateInName(document, mention) : undefined;
    const country = state === undefined ? undefined : (table.country(state.iso2) ?? sender(document, table, mention, state));
    const land = state === undefined && whole === undefined ? landOfBody(document, board, table, mention) : undefined;
    if (land !== undefined && parents.get(table.entity(mention)!)?.has(land) !== true)
      addCountry(relations, parents, table, mention, land, mention);
    if (state !== undefined && country !== undefined && parents.get(table.entity(mention)!)?.has(country) !== true)
      addCountry(relations, parents, table, mention, country, state);
    if (mention.attributes.countryInferred === true && mention.form === 'name') inferredParent(table, mention, relations, parents);
    if (mention.rule === 'capital-of-country' && mention.owner !== undefined)
      add('LOCATED_IN', mention, mention.owner, 'capital-of-country', 0.9);
    const known = knownParent(document, table, mention);
    if (known !== undefined) relations.push(known);
    const possessor = possessorOf(document, board, table, mention);
    if (possessor !== undefined) add('PART_OF', mention, possessor, 'body-of-possessor', 0.85);
    const behind = wholeBehind(document, board, mention);
    if (behind !== undefined) add('PART_OF', mention, behind, 'body-behind-body', 0.8);
    const city = cityOfVenue(board, mention);
    if (city !== undefined) add('LOCATED_IN', mention, city, 'venue-of-city', 0.85);
    const location = mention.kind === 'Place' ? locationOf(document, board, mention) : undefined;
    if (location !== undefined) add('LOCATED_IN', mention, location.land, location.rule, location.confidence);
  }
  return relations;
}

/** "the Permanent Mission of Finland": the state that an embassy or mission is of, where nothing else in the article names it. */
function sender(
  document: Document,
  table: EntityTable,
  mention: Mention,
  state: { iso2: string; from: number; to: number },
): EntityDraft | undefined {
  if (mention.attributes.orgType !== 'agency' || mention.nested === true || !isBareHead(document, mention.from, state.from))
    return undefined;
  return table.implied(
    'Country',
    `country/${state.iso2}`,
    document.text(state.from, state.to),
    { iso2: state.iso2 },
    state,
    'body-of-country-in-name',
  );
}

/** "KBRI Lima": the state whose bodies alone are called so, if the article names it; "Vườn thú X (Thái Lan)": the state in brackets behind a body, where nouns take no article. */
function landOfBody(document: Document, board: Board, table: EntityTable, body: Mention): EntityDraft | undefined {
  const { kind, form, rule, from, to, nested, attributes } = body;
  if (kind !== 'Organization' || form !== 'name' || nested === true || document.pack.pack.grammar.bareDefinite !== true) return undefined;
  if (rule === 'organization-head') {
    const own = document.hits.find<OrganizationHead>(from, 'organization-head')?.lexeme.value.country;
    if (own !== undefined) return table.country(own);
  }
  const land = document.word(to) === '(' && attributes.orgType !== 'intergovernmental' ? board.owner(to + 1) : undefined;
  if (land?.kind !== 'Country' || land.form !== 'name' || document.word(land.to) !== ')') return undefined;
  return attributes.country === undefined || attributes.country === land.attributes.iso2 ? table.entity(land) : undefined;
}

function partOfWhole(table: EntityTable, mention: Mention, whole: { draft: EntityDraft }): RelationDraft {
  const evidence = { from: mention.from, to: mention.to, rule: 'body-in-name', confidence: 0.85 };
  return { type: 'PART_OF', from: table.entity(mention)!, to: whole.draft, attributes: {}, evidence };
}

/** "la Direction des parcs du ministère de la Culture": the named body right behind the name of another, where names go on by chains. */
function wholeBehind(document: Document, board: Board, { kind, form, to, nested, attributes, partOf }: Mention): Mention | undefined {
  if (kind !== 'Organization' || form !== 'name' || nested === true || partOf !== undefined || !hasChains(document)) return undefined;
  const of = attributes.orgType === 'ministry' ? undefined : skipPreposition(document, to, ['of']);
  const start = of === undefined ? -1 : skipDeterminers(document, of);
  const whole = start < 0 ? undefined : board.owner(start);
  return whole?.kind === 'Organization' && whole.from === start && whole.form === 'name' ? whole : undefined;
}

/** "l'hôtel de ville de Brest": the city that ends the name of a venue. */
function cityOfVenue(board: Board, { kind, rule, from, to, nested }: Mention): Mention | undefined {
  if (kind !== 'Place' || rule !== 'venue-head' || nested === true) return undefined;
  return board.startingIn(from + 1, to, 'Place').find((inner) => inner.to === to);
}

/** "United Nations Security Council": a known body whose name, as written, begins with that of the body it belongs to. */
function knownParent(document: Document, table: EntityTable, mention: Mention): RelationDraft | undefined {
  const { organizations } = document.pack;
  if (document.pack.pack.grammar.nounOrder !== 'head-last') return undefined;
  const body = mention.knowledge === undefined || mention.kind !== 'Organization' ? undefined : organizations.get(mention.knowledge);
  const parent = body?.partOf === undefined ? undefined : organizations.get(body.partOf);
  const from = table.entity(mention);
  if (parent === undefined || from === undefined) return undefined;
  const { manifest } = document.pack.pack;
  const names = [parent.names[manifest.tag], parent.names['*'], parent.acronyms[manifest.tag], parent.acronyms['*']].flatMap(
    (list) => list ?? [],
  );
  let end = mention.from + 1;
  while (end < mention.to && !names.includes(document.text(mention.from, end))) end++;
  if (end >= mention.to) return undefined;
  const attributes = { orgType: parent.orgType };
  const to = table.implied('Organization', parent.key, names[0]!, attributes, { from: mention.from, to: end }, 'body-in-name');
  to.knowledge = parent.key;
  return {
    type: 'PART_OF',
    from,
    to,
    attributes: {},
    evidence: { from: mention.from, to: mention.to, rule: 'known-parent-in-name', confidence: 0.9 },
  };
}

/** Bodies that are a state's when they are called its: "Egypt's Nile Forecast Center", not "Sweden's Volvo". */
const OF_STATES: ReadonlySet<string> = new Set(['ministry', 'agency', 'court', 'legislature']);

/** "the board" + "'s Youth Bureau": a body pointed back to that was named before. */
function isBackToName(table: EntityTable, owner: Mention): boolean {
  return table.entity(owner)?.mentions.some(({ form, from }) => form === 'name' && from < owner.from) === true;
}

/** Whose a named body is by the possessor right before it: a body's, or a state's where its head tells an authority. */
function possessorOf(document: Document, board: Board, table: EntityTable, body: Mention): Mention | undefined {
  if (body.kind !== 'Organization' || body.form !== 'name' || body.nested === true || body.owner !== undefined) return undefined;
  const owner = POSSESSIVE.test(document.word(body.from - 1)) && body.partOf === undefined ? board.owner(body.from - 2) : undefined;
  if (owner === undefined || owner.to !== body.from - 1 || owner === body.partOf) return undefined;
  if (owner.kind === 'Organization') return owner.form === 'name' || isBackToName(table, owner) ? owner : undefined;
  if (owner.kind !== 'Country') return undefined;
  const { orgType } = body.attributes;
  return OF_STATES.has(orgType ?? '') || (orgType === 'other' && body.rule === 'organization-head') ? owner : undefined;
}

/** "Chính phủ Kenya", "Congress of Peru", "Police nationale mongole", "Đại sứ quán Chile tại Brasilia": the country that ends the name of a body of state, or stands before its seat or the short name; not "liên Mỹ", where it is a part of a word. */
export function stateInName(document: Document, body: Mention): { iso2: string; from: number; to: number } | undefined {
  const { orgType } = body.attributes;
  if (
    body.form !== 'name' ||
    !document.isCapital(body.from) ||
    body.to - body.from < 2 ||
    !(OF_STATES.has(orgType ?? '') || orgType === 'other')
  )
    return undefined;
  const adjective = hasChains(document) ? document.hits.find<CountryRecord>(body.to - 1, 'demonym') : undefined;
  if (adjective?.to === body.to && OF_STATES.has(orgType ?? ''))
    return { iso2: adjective.lexeme.value.iso2, from: adjective.from, to: body.to };
  for (let at = body.to - 1; at > body.from; at--) {
    const hit = document.hits.find<CountryRecord>(at, 'country');
    if (hit === undefined || hit.to > body.to || !document.isCapital(at)) continue;
    const glossed = document.word(hit.to) === '(' && document.word(hit.to + 2) === ')';
    const ends = hit.to === body.to || glossed || isPlacing(document.hits.find(hit.to, 'preposition'));
    if (!ends || isPlacing(document.hits.findEnding(at, 'preposition'))) continue;
    if ((document.hits.findEnding(hit.to, 'name-word')?.from ?? at) < at) return undefined;
    if (/^[-–]$/.test(document.word(at - 1)) || (orgType === 'other' && !isBareHead(document, body.from, at))) return undefined;
    return { iso2: hit.lexeme.value.iso2, from: hit.from, to: hit.to };
  }
  return undefined;
}

/** "Chính phủ Kenya", "Embassy of Chile": hardly a word between the head and the state. A chamber, union or university of a land is not its state's. */
function isBareHead(document: Document, from: number, state: number): boolean {
  const head = document.hits.find(from, 'organization-head')?.to ?? from + 1;
  if (state - head > MOST_BETWEEN) return false;
  for (let at = head; at < state; at++) if (document.isCapital(at)) return false;
  return true;
}

const MOST_BETWEEN = 3;

function isPlacing(preposition: Hit | undefined): boolean {
  return preposition !== undefined && ['in', 'at'].includes(preposition.lexeme.value as PrepositionRole);
}

function addCountry(
  relations: RelationDraft[],
  parents: Parents,
  table: EntityTable,
  body: Mention,
  country: EntityDraft,
  state: { from: number; to: number },
): void {
  const from = table.entity(body);
  if (from === undefined) return;
  note(parents, from, country);
  const evidence = {
    from: Math.min(body.from, state.from),
    to: Math.max(body.to, state.to),
    rule: 'body-of-country-in-name',
    confidence: 0.85,
  };
  relations.push({ type: 'PART_OF', from, to: country, attributes: {}, evidence });
}

/** What each body is known to be a part of. */
type Parents = Map<EntityDraft, Set<EntityDraft>>;

function note(parents: Parents, body: EntityDraft, parent: EntityDraft): void {
  parents.set(body, (parents.get(body) ?? new Set()).add(parent));
}

/** A ministry named without its country belongs to the context's, with less certainty. */
function inferredParent(table: EntityTable, mention: Mention, relations: RelationDraft[], known: Parents): void {
  const from = table.entity(mention);
  const to = mention.attributes.country === undefined ? undefined : table.country(mention.attributes.country);
  if (from === undefined || to === undefined || from.attributes.orgType !== 'ministry' || !table.contextStands) return;
  if (known.get(from)?.has(to) === true) return;
  note(known, from, to);
  relations.push({
    type: 'PART_OF',
    from,
    to,
    attributes: {},
    evidence: {
      from: mention.from,
      to: mention.to,
      rule: 'ministry-of-context-country',
      confidence: 0.7,
      note: "country taken from the article's context",
    },
  });
}
