// The body of an office that names none: the one of the office's sort, the one whose name its word begins, the one named shortly before.
import type { OrganizationHead, Pronoun } from '../lang/index.ts';
import type { OrgType } from '../model/index.ts';
import { hasChains } from './chains.ts';
import type { Document } from './document.ts';
import type { EntityDraft, EntityTable } from './entities.ts';
import { firstFrom, type Title } from './mentions.ts';
import { hasNameWords } from './name-words.ts';
import { isFunctionWord, isKnownVerb, possessiveEnding } from './phrases.ts';
import type { RelationDraft } from './positions.ts';
import { isAddressed } from './possessors.ts';
import { POSSESSIVE } from './referent-kinds.ts';

/** The sort of body that an office is always in. */
const SORTS: Readonly<Record<string, OrgType>> = {
  judge: 'court',
  registrar: 'court',
  'member-of-parliament': 'legislature',
  senator: 'legislature',
  speaker: 'legislature',
  rector: 'university',
  minister: 'ministry',
  'deputy-minister': 'ministry',
};

/** The named bodies of each sort that some office is in. */
export function bodiesBySort(table: EntityTable): ReadonlyMap<string, readonly EntityDraft[]> {
  const sorts = new Set<string | undefined>(Object.values(SORTS));
  const bodies = new Map<string, EntityDraft[]>();
  for (const draft of table.drafts) {
    const sort = draft.kind === 'Organization' && sorts.has(draft.attributes.orgType) ? draft.attributes.orgType! : undefined;
    if (sort === undefined || !draft.mentions.some((mention) => mention.form === 'name')) continue;
    const list = bodies.get(sort) ?? [];
    list.push(draft);
    bodies.set(sort, list);
  }
  return bodies;
}

/** "Le juge X" of the court that the article is about, "la rectrice X" of the university its sentence names: the body of the office's sort. */
export function bodyOfSort(
  document: Document,
  table: EntityTable,
  bodies: ReadonlyMap<string, readonly EntityDraft[]>,
  title: Title,
): EntityDraft | undefined {
  const sort = title.role.kind === 'office' && !title.possessive ? SORTS[title.role.position] : undefined;
  if (sort === undefined || title.portfolio !== undefined || title.about !== undefined) return undefined;
  const country = title.country?.attributes.iso2;
  const fits = (draft: EntityDraft): boolean => {
    const own = draft.attributes.country;
    return sort === 'court' || country === undefined || own === undefined || own === country;
  };
  const here = document.sentenceOf(title.from);
  const near = table.namedIn(here).find(({ draft }) => draft.attributes.orgType === sort && fits(draft));
  if (near !== undefined && sort !== 'ministry') {
    const before = near.from > title.to ? namedBefore(table, here, ({ attributes }) => attributes.orgType === sort) : undefined;
    return before !== undefined && fits(before) ? before : near.draft;
  }
  const all = bodies.get(sort) ?? [];
  if (all.length === 1) return fits(all[0]!) && all[0]!.first < title.from ? all[0] : undefined;
  return sort === 'ministry' ? ministryOfSide(document, table, all, title) : undefined;
}

/** The last body of a kind that the two sentences before one name. */
function namedBefore(table: EntityTable, sentence: number, fits: (draft: EntityDraft) => boolean): EntityDraft | undefined {
  for (let before = sentence - 1; before >= Math.max(0, sentence - 2); before--) {
    const named = table.namedIn(before).findLast(({ draft }) => fits(draft));
    if (named !== undefined) return named.draft;
  }
  return undefined;
}

/** "For Peru, Deputy Minister X signed", "Vice Minister Y" at home: of several ministries the one of the country that opens the sentence, else of the article's own. */
function ministryOfSide(document: Document, table: EntityTable, ministries: readonly EntityDraft[], title: Title): EntityDraft | undefined {
  const first = table.namedIn(document.sentenceOf(title.from)).find(({ from }) => from < title.from)?.draft;
  const home = document.pack.pack.manifest.homeCountry === undefined ? table.contextCountry : undefined;
  const side = title.country?.attributes.iso2 ?? first?.attributes.iso2 ?? home;
  const own = ministries.filter(({ attributes, first: at }) => attributes.country === side && at < title.from);
  return side !== undefined && own.length === 1 ? own[0] : undefined;
}

/** Sentences before an office in which its body may be named. */
const SENTENCES_BACK = 3;

/** "Người phát ngôn X", "the spokesman X" of the ministry named shortly before, else of the body that other spokespersons are of; "Phó Cục trưởng X" of the "Cục" named last. */
export function bodyNear(
  document: Document,
  table: EntityTable,
  title: Title,
  relations: readonly RelationDraft[],
): EntityDraft | undefined {
  if (title.role.kind !== 'office' || title.possessed === true) return undefined;
  if (title.possessive === true && !isMinistersVoice(document, title)) return undefined;
  if (title.portfolio !== undefined || title.about !== undefined) return undefined;
  if (title.country !== undefined || title.place !== undefined || (title.indefinite && !isBareVoice(document, title))) return undefined;
  const head = headInside(document, title);
  if (head !== undefined) return bodyOfHead(table, head, title.from);
  const { position } = title.role;
  if (position === 'minister' || position === 'deputy-minister') return ministryBefore(document, table, title);
  if (LEADERS.has(position))
    return (
      bodyThatActs(document, table, title) ??
      bodyChaired(document, table, title) ??
      (position === 'secretary-general' && isOfTheUnited(document, title) ? undefined : bodyTold(document, table, title))
    );
  if (RAPPORTEURS.has(position)) return bodyOfColleagues(relations, position);
  if (isSomebodys(document, title) || isOfOthers(document, title)) return undefined;
  if (position !== VOICE || isOfCommonBody(document, title)) return bodyTold(document, table, title);
  return ministryNear(document, table, title) ?? bodyOfColleagues(relations, VOICE) ?? bodyTold(document, table, title);
}

/** Offices that a body has, whatever it is. */
const OF_BODIES: ReadonlySet<string> = new Set(
  `director head chief-executive chief-financial-officer chief-operating-officer chief-economist chief-scientist chair vice-chair
  secretary-general executive-secretary director-general spokesperson coordinator treasurer convener principal headteacher curator
  founder manager adviser counsel general-counsel board-member trustee executive controller chief-of-staff rector dean provost
  president-of-body press-secretary owner registrar executive-director deputy-director deputy-director-general managing-director
  regional-director editor-in-chief chief-physician deputy-rector administrator officer general-commissioner`.split(/\s+/),
);

/** "Le Secrétaire général": with a capital inside its sentence it needs no body; where nouns come last always. */
function isOfTheUnited(document: Document, { from, to }: Title): boolean {
  if (document.pack.pack.grammar.genders === undefined) return true;
  for (let at = from; at < to; at++) if (document.isCapital(at) && !document.isInitial(at)) return true;
  return false;
}

/** Tokens of a sentence before which its subject starts. */
const OPENING = 4;

/** "The board opened an office. ... said operations manager X": the body in view of a bare office; where nouns come last or have genders. */
function bodyTold(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const { nounOrder, genders } = document.pack.pack.grammar;
  const { position } = title.role;
  const leads = OF_BODIES.has(position) || (genders !== undefined && (position === 'president' || position === 'vice-president'));
  if ((nounOrder !== 'head-last' && genders === undefined) || !leads || !isBare(document, title)) return undefined;
  const body = bodyInView(document, table, title.from, genders === undefined || OF_MINISTERS.has(position));
  return genders === undefined || (body !== undefined && mayHave(document, body, title)) ? body : undefined;
}

/** A rector is a university's; an office without its article is of a body that the paragraph names. */
function mayHave(document: Document, body: EntityDraft, { role, definite, from }: Title): boolean {
  if (OF_UNIVERSITIES.has(role.position) && body.attributes.orgType !== 'university') return false;
  const last = body.mentions[firstFrom(body.mentions, from) - 1];
  return definite || last === undefined || document.paragraphOf(last.from) === document.paragraphOf(from);
}

export const OF_UNIVERSITIES: ReadonlySet<string> = new Set(['rector', 'deputy-rector', 'dean', 'provost', 'principal', 'headteacher']);

/**
 * The only body named before in the sentence, or in the last one of the two before that names any, or the one that opens it; those that
 * somebody speaks to or that something is done at only where there is no other, and nouns have genders.
 */
export function bodyInView(document: Document, table: EntityTable, at: number, ministries: boolean): EntityDraft | undefined {
  const here = document.sentenceOf(at);
  let aside: EntityDraft | undefined;
  for (let sentence = here; sentence >= Math.max(0, here - 2); sentence--) {
    const bodies = table
      .namedIn(sentence)
      .filter(({ draft: { kind, attributes } }) => kind === 'Organization' && (ministries || attributes.orgType !== 'ministry'))
      .filter(({ from }) => from < at && document.quoteOf[from]! < 0);
    const named = bodies.filter(({ from }) => !isAddressed(document, from));
    if (named.length === 0) {
      const others = bodies.filter(({ draft }) => draft.attributes.orgType !== 'media');
      if (others.every(({ draft }) => draft === others[0]?.draft)) aside ??= others[0]?.draft;
      continue;
    }
    const opens = named[0]!.from - document.sentences.from[sentence]! < OPENING;
    return opens || named.every(({ draft }) => draft === named[0]!.draft) ? named[0]!.draft : undefined;
  }
  return document.pack.pack.grammar.genders === undefined ? undefined : aside;
}

/** Sorts of bodies that a bare "le président" is of, rather than of a state. */
const PRESIDED: readonly (string | undefined)[] = ['ngo', 'company', 'party', 'university', 'court', 'legislature', 'other'];

/** "La Ligue recrute. Le président, X, ...": where nouns have genders, an office in one word is of the body in view, unless that is a state's. */
export function bodyPresided(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const plain = title.role.position === 'president' || title.role.position === 'vice-president';
  if (document.pack.pack.grammar.genders === undefined || !plain || title.country !== undefined || !isBare(document, title))
    return undefined;
  if (document.hits.find(title.to - 1, 'role')?.to !== title.to) return undefined;
  const body = bodyInView(document, table, title.from, false);
  const ofState = body?.mentions.some(({ rule }) => rule === 'common-body') === true;
  return ofState || !PRESIDED.includes(body?.attributes.orgType) ? undefined : body;
}

/** Offices of bodies that ministries have too. */
const OF_MINISTERS: ReadonlySet<string> = new Set(['spokesperson', 'adviser', 'chief-of-staff', 'press-secretary']);

/** "le porte-parole du gouvernement": a noun for a body that only its country tells from others stands behind. */
function isOfCommonBody(document: Document, { from, to }: Title): boolean {
  if (!hasChains(document)) return false;
  for (let at = from + 1; at < to + 3; at++)
    if (document.hits.find<OrganizationHead>(at, 'organization-head')?.lexeme.value.common === true) return !document.isComma(at - 1);
  return false;
}

const VOICE = 'spokesperson';

/** "his spokesman", not "their spokesman": of one person, and so of the ministry at hand. */
function isMinistersVoice(document: Document, { role, from }: Title): boolean {
  return role.position === VOICE && (possessiveEnding(document, from)?.lexeme.value as Pronoun | undefined)?.number !== 'plural';
}

/** "Prado's spokesman": of a person, not of a body. */
function isSomebodys(document: Document, { from }: Title): boolean {
  return POSSESSIVE.test(document.word(from - 1)) && document.isCapital(from - 2);
}

/** "a rebel spokesman": a plain noun before the word tells for whom, where nouns come last. */
function isOfOthers(document: Document, { from, to, role }: Title): boolean {
  if (role.position !== VOICE || document.pack.pack.grammar.nounOrder !== 'head-last') return false;
  let noun = to - 1;
  while (noun > from && !document.is(noun, 'role')) noun--;
  noun--;
  if (noun < from || !document.isWord(noun) || document.isCapital(noun) || isFunctionWord(document, noun)) return false;
  return !isKnownVerb(document, noun) && !document.isAny(noun, ['organization-head', 'body-noun', 'role-modifier', 'deputy', 'former']);
}

/** Offices that several members of one body have. */
const RAPPORTEURS: ReadonlySet<string> = new Set(['rapporteur', 'co-rapporteur', 'vice-chair']);

/** Offices that bodies of every sort have one of. */
const LEADERS: ReadonlySet<string> = new Set([
  'director',
  'director-general',
  'executive-director',
  'chief-executive',
  'chair',
  'president',
  'secretary-general',
  'executive-secretary',
]);

/** "Bộ Ngoại giao Peru thông báo Thứ trưởng X hủy chuyến đi": the ministry named last before an office in its sentence. */
function ministryBefore(document: Document, table: EntityTable, { from }: Title): EntityDraft | undefined {
  const named = table.namedIn(document.sentenceOf(from)).filter((one) => one.from < from && one.draft.kind === 'Organization');
  const last = named.at(-1)?.draft;
  return last?.attributes.orgType === 'ministry' ? last : undefined;
}

/** "Hội Nghề cá lấy làm tiếc. Chủ tịch X nhận xét": an office that opens a sentence is of the body that opens the one before, in one paragraph. */
function bodyThatActs(document: Document, table: EntityTable, { from }: Title): EntityDraft | undefined {
  const start = document.sentenceFrom(from);
  if (from !== start || start === 0 || document.paragraphOf(start - 1) !== document.paragraphOf(start)) return undefined;
  const first = table.namedIn(document.sentenceOf(start - 1))[0];
  return first?.draft.kind === 'Organization' && first.from === document.sentenceFrom(start - 1) ? first.draft : undefined;
}

/** "The Chair, X, proposed ...": of the one committee, council or commission that the article names. */
function bodyChaired(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  if (title.role.position !== 'chair' || !title.definite || title.to - title.from > 2) return undefined;
  const bodies = table.drafts.filter(
    (draft) =>
      draft.kind === 'Organization' &&
      draft.mentions.some(
        ({ from, form }) => form === 'name' && from < title.from && isChaired(document, from, from + wordsIn(draft.label)),
      ),
  );
  return bodies.length === 1 ? bodies[0] : undefined;
}

function wordsIn(name: string): number {
  return name.split(' ').length;
}

/** Its name holds a head that parts of other bodies have: committee, council, commission. */
function isChaired(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    for (const { lexeme } of document.hits.at(at))
      if (lexeme.class === 'organization-head' && (lexeme.value as OrganizationHead).part === true) return true;
  return false;
}

/** Words of office alone, and nothing that tells of what behind. */
function isBare(document: Document, { from, to }: Title): boolean {
  if (document.is(to, 'preposition') || POSSESSIVE.test(document.word(from - 1))) return false;
  const before = from - 1;
  const plain = from > document.sentenceFrom(from) && document.isWord(before) && !isFunctionWord(document, before);
  if (plain && !isKnownVerb(document, before)) return false;
  for (let at = from; at < to; ) {
    const role = document.hits.find(at, 'role');
    if (role === undefined && !document.isAny(at, OFFICE_WORDS)) return false;
    at = role?.to ?? at + 1;
  }
  return true;
}

const OFFICE_WORDS = ['role', 'deputy', 'acting', 'role-modifier', 'definite'];

/** "Un porte-parole, X,": nothing behind the word tells for whom. */
function isBareVoice(document: Document, { role, from, to }: Title): boolean {
  if (role.position !== VOICE) return false;
  for (let at = from; at <= to; at++) if (document.is(at, 'preposition')) return false;
  return true;
}

/** The one body in which somebody else of the article has an office. */
function bodyOfColleagues(relations: readonly RelationDraft[], office: string): EntityDraft | undefined {
  const bodies = new Set<EntityDraft>();
  for (const { type, to, attributes } of relations)
    if (type === 'HOLDS_POSITION' && attributes.position === office && to.kind === 'Organization') bodies.add(to);
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

function ministryNear(document: Document, table: EntityTable, title: Title): EntityDraft | undefined {
  const last = document.sentenceOf(title.from);
  for (let sentence = last; sentence >= Math.max(0, last - SENTENCES_BACK); sentence--) {
    const named = table
      .namedIn(sentence)
      .filter(({ draft, from }) => draft.attributes.orgType === 'ministry' && from < title.from && document.quoteOf[from] === -1);
    if (named.length > 0) return named.at(-1)!.draft;
  }
  return undefined;
}

/** "Cục" in "Phó Cục trưởng", where words are several tokens: the head of bodies right before the last word of an office. */
function headInside(document: Document, title: Title): string | undefined {
  if (!hasNameWords(document)) return undefined;
  const words = document.text(title.from, title.to).toLowerCase().split(/\s+/);
  const before = ` ${words.slice(0, -1).join(' ')}`;
  const heads = document.pack.pack.lexicon.organizationHeads.flatMap(({ forms }) => forms);
  return heads.find((head) => before.endsWith(` ${head.toLowerCase()}`));
}

/** The body named last before a place whose name begins with a head. */
function bodyOfHead(table: EntityTable, head: string, at: number): EntityDraft | undefined {
  let best: EntityDraft | undefined;
  let latest = -1;
  for (const draft of table.drafts) {
    if (draft.kind !== 'Organization' || !draft.aliases.some((alias) => alias.toLowerCase().startsWith(`${head.toLowerCase()} `))) continue;
    const last = draft.mentions[firstFrom(draft.mentions, at) - 1]?.from ?? -1;
    if (last <= latest) continue;
    latest = last;
    best = draft;
  }
  return best;
}
