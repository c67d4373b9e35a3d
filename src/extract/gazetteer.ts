// Mentions that background knowledge knows by name: countries, places, bodies, instruments.
import type { CountryRecord, InstrumentRecord, OrganizationRecord, PlaceRecord } from '../knowledge/index.ts';
import type { PrepositionRole, Role } from '../lang/index.ts';
import type { EntityAttributes, EntityKind } from '../model/index.ts';
import type { Hit, Lexeme } from '../rules/index.ts';
import { SHAPE } from '../text/index.ts';
import type { Document } from './document.ts';
import { type Board, Mention } from './mentions.ts';
import { LOCAL_OFFICES } from './name-evidence.ts';
import { hasNameWords, nameWordAt } from './name-words.ts';
import { isFieldOfMinister, isLanguage, isOfOtherState } from './other-lands.ts';
import { isAnybodysGathering } from './shared-gatherings.ts';
import { isPersonWithTail } from './surname-tails.ts';

const CLASSES = ['instrument', 'organization', 'country', 'place', 'demonym'] as const;
type GazetteerClass = (typeof CLASSES)[number];

/** Adds the longest known name at each place; capitals are needed, and a longer unknown name around a short one wins later. */
export function findKnownNames(document: Document, board: Board): void {
  const surnames = new Set<string>();
  for (let at = 0; at < document.count; at++) {
    if (!document.isCapital(at) && !startsWithCapitalWithin(document, at)) continue;
    const hit = longestKnown(document, at);
    if (hit !== undefined && document.is(at, 'definite') && isKnownWithout(document, at, hit)) continue;
    if (
      hit === undefined ||
      !board.isFree(hit.from, hit.to) ||
      isPersonsName(document, hit) ||
      isSurname(document, board, hit, surnames) ||
      endsPlainTerm(document, hit) ||
      opensPlainTerm(document, hit)
    )
      continue;
    const mention = toMention(document, hit);
    if (mention === undefined) continue;
    board.add(mention);
    addParentInside(document, board, mention, hit);
    at = hit.to - 1;
  }
}

/** "Ihaia London" where persons stand, and the place's name alone behind it where no preposition of place governs it. */
function isSurname(document: Document, board: Board, { from, to, lexeme }: Hit, surnames: Set<string>): boolean {
  if (lexeme.class !== 'place' || document.pack.isWordSurname === undefined) return false;
  if (surnames.has(document.key(from))) {
    const role = document.hits.findEnding<PrepositionRole>(from, 'preposition')?.lexeme.value;
    return role === undefined || !LOCATIVE.includes(role);
  }
  if (!isPersonWithTail(document, board, from, to)) return false;
  surnames.add(document.key(from));
  return true;
}

const LOCATIVE: readonly PrepositionRole[] = ['in', 'at', 'from', 'to'];

/** "the United Nations": a longer name starts behind the article, or a body's own without it. */
function isKnownWithout(document: Document, at: number, { to, lexeme }: Hit): boolean {
  const bare = longestKnown(document, at + 1);
  return bare !== undefined && (bare.to > to || (bare.to === to && lexeme.class === 'organization' && bare.lexeme.value === lexeme.value));
}

/** "Assemblée générale des Nations unies": the body that a known body belongs to, when its name ends in it. */
function addParentInside(document: Document, board: Board, mention: Mention, hit: Hit): void {
  const parent = hit.lexeme.class === 'organization' ? (hit.lexeme.value as OrganizationRecord).partOf : undefined;
  if (parent === undefined) return;
  for (let at = hit.from + 1; at < hit.to; at++) {
    for (const inner of document.hits.at(at)) {
      if (inner.to !== hit.to || inner.lexeme.class !== 'organization' || !isWithin(document, parent, inner as Hit<OrganizationRecord>))
        continue;
      const whole = toMention(document, inner)!;
      board.addNested(whole);
      mention.partOf = whole;
      return;
    }
  }
}

/** A known body is the parent, or what that belongs to. */
function isWithin(document: Document, parent: string, inner: Hit<OrganizationRecord>): boolean {
  const { key } = inner.lexeme.value;
  return key === parent || document.pack.organizations.get(parent)?.partOf === key;
}

/** "the"-less lower-case heads ("ministère ...") never start a gazetteer name; French demonyms do: "vietnamien". */
function startsWithCapitalWithin(document: Document, at: number): boolean {
  return document.isAny(at, ['demonym', 'country', 'organization', 'instrument', 'place']);
}

function longestKnown(document: Document, at: number): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of document.hits.at(at)) {
    const rank = CLASSES.indexOf(hit.lexeme.class as GazetteerClass);
    if (rank < 0 || !hasCapitals(document, hit) || isDoubtful(document, hit)) continue;
    if (best === undefined || hit.to > best.to || (hit.to === best.to && rank < CLASSES.indexOf(best.lexeme.class as GazetteerClass)))
      best = hit;
  }
  return best;
}

/** "Florence Weber" where given names come first and a place is named with a comma or "de" before another. */
function isGivenBeforeFamily(document: Document, hit: Hit): boolean {
  const { grammar, lexicon } = document.pack.pack;
  if (grammar.genders === undefined || lexicon.nameOrder !== 'given-family' || hit.lexeme.class !== 'place') return false;
  return (
    document.is(hit.from, 'given-name') && document.isCapital(hit.to) && document.isWord(hit.to) && !document.is(hit.to, 'organization')
  );
}

/** A place whose name is a common word ("Surat") before another capital: the start of some other name. */
function isDoubtful(document: Document, hit: Hit): boolean {
  if (opensHead(document, hit) || isOfOtherLand(document, hit) || isLanguage(document, hit)) return true;
  if (isAnybodysGathering(document, hit) || isFieldOfMinister(document, hit) || isSyllableOfName(document, hit)) return true;
  if (hit.lexeme.class !== 'place') return false;
  if (hasNameWords(document) && document.hits.findEnding(hit.from, 'place-head') !== undefined) return false;
  if (isSeatOfOffice(document, hit)) return false;
  if (isCount(document, hit) || isOpeningNoun(document, hit) || isOpeningHappening(document, hit)) return true;
  const { ambiguous } = hit.lexeme.value as PlaceRecord;
  return (
    ambiguous?.includes(hit.lexeme.form) === true &&
    document.isCapital(hit.to) &&
    document.isWord(hit.to) &&
    !document.is(hit.to, 'place-head')
  );
}

/** "Ý định thư": a syllable that is a country's name too opens a longer word for papers. */
function opensHead(document: Document, { from, to }: Hit): boolean {
  if (document.pack.syllable === undefined || to - from > 1) return false;
  const head = document.hits.find(from, 'instrument-head');
  return head !== undefined && head.to > to && !document.isCapital(to);
}

/** "Học viện Ngoại giao Peru": where nouns come first and go on by listed words, a national body's plain name with another country right behind is that country's. */
function isOfOtherLand(document: Document, { lexeme, from, to }: Hit): boolean {
  if (lexeme.class !== 'organization' || !hasNameWords(document)) return false;
  const { country, orgType } = lexeme.value as OrganizationRecord;
  const land = country === undefined ? undefined : document.hits.find<CountryRecord>(to, 'country');
  if (land === undefined || land.lexeme.value.iso2 === country || !document.isCapital(to)) return false;
  return orgType !== 'media' && document.is(from, 'organization-head');
}

/** "Surat itu", "Surat niat": one word that opens the sentence, pointed at or a noun for papers with small words behind, where nouns take no article. */
function isOpeningNoun(document: Document, { from, to }: Hit): boolean {
  if (to - from > 1 || !document.isInitial(from) || document.isCapital(to) || document.pack.pack.grammar.bareDefinite !== true)
    return false;
  return document.is(to, 'demonstrative') || (document.isWord(to) && document.is(from, 'instrument-head'));
}

/** "Réunion de haut niveau à Lima": one word that opens the sentence and is a noun for happenings too, in the care of nothing, where nouns have genders. */
function isOpeningHappening(document: Document, { from, to }: Hit): boolean {
  if (to - from > 1 || !document.isInitial(from) || document.pack.pack.grammar.genders === undefined) return false;
  return document.is(from, 'event-head') && document.is(to, 'preposition');
}

/** "Lima petugas tewas": a word for a number opens the sentence, a plain word in lower case behind. */
function isCount(document: Document, { from, to }: Hit): boolean {
  if (to - from > 1 || !document.isInitial(from) || !document.is(from, 'number-word')) return false;
  return document.isWord(to) && !document.isCapital(to) && !document.isAny(to, ['preposition', 'and', 'speech-verb', 'event-verb']);
}

/** "Bupati Pati" + "X": right behind an office over places where nouns take no article; two more words when it may be a person's name. */
function isSeatOfOffice(document: Document, { from, to }: Hit): boolean {
  if (document.pack.pack.grammar.bareDefinite !== true || hasNameWords(document)) return false;
  const office = document.hits.findEnding<Role>(from, 'role')?.lexeme.value.position;
  if (office === undefined || !LOCAL_OFFICES.has(office)) return false;
  return !document.isPersonWord(from) || (document.isCapital(to + 1) && document.isWord(to + 1));
}

/** "dolar AS": the end of a longer term that is listed as no name; "bờ biển" + "Nhật Bản": its small head ends a word of names. */
function endsPlainTerm(document: Document, hit: Hit): boolean {
  if (hit.lexeme.class === 'place' && !document.isCapital(hit.from)) {
    const word = document.hits.findEnding(hit.from + 1, 'name-word');
    if (word !== undefined && word.from < hit.from) return true;
  }
  const term = document.hits.findEnding(hit.to, 'not-name');
  return term !== undefined && term.from < hit.from;
}

/** "Pháp chế", "Mỹ thuật": one syllable that opens a longer word of names, whose next is small. */
function opensPlainTerm(document: Document, hit: Hit): boolean {
  if (hit.to - hit.from > 1 || !hasNameWords(document) || document.isCapital(hit.to)) return false;
  return (nameWordAt(document, hit.from, true) ?? 0) > hit.to;
}

/** As many capitals as the listed form has, and none left hanging on either side; one written short ("Norfolk, Va.") only behind the comma of a name. */
function hasCapitals(document: Document, hit: Hit): boolean {
  if (hit.lexeme.class === 'demonym') return true;
  if (!(document.tokens.shape[hit.to]! & SHAPE.spaceBefore) && /^[$€£¥]/.test(document.word(hit.to))) return false;
  const { none, first, last, all, short } = capitalsOf(hit.lexeme);
  if (short && hit.lexeme.class === 'place') return document.isComma(hit.from - 1) && document.isCapital(hit.from - 2);
  if (none) return true;
  if (all && hit.lexeme.class === 'country' && document.word(hit.from) !== hit.lexeme.form) return false;
  const several = hit.to - hit.from > 1;
  if (first && !document.isCapital(hit.from)) {
    if (!last || !several || !(hit.lexeme.class === 'country' || document.is(hit.from, 'place-head'))) return false;
  } else if (first && hit.lexeme.class === 'country') return true;
  return !(last && several && !document.isCapital(hit.to - 1));
}

interface Capitals {
  none: boolean;
  /** The form begins with a capital; its last word does ("d'Ivoire" does not). */
  first: boolean;
  last: boolean;
  /** Capitals alone: "EAU", which the French word for water is not. */
  all: boolean;
  /** One word written short, with its full stop: "Va.", "N.C.". */
  short: boolean;
}

const capitals = new WeakMap<Lexeme, Capitals>();

/** Where the listed form of a lexeme has capitals; worked out once. */
function capitalsOf(lexeme: Lexeme): Capitals {
  let known = capitals.get(lexeme);
  if (known === undefined) {
    const { form } = lexeme;
    known = {
      none: form.toLowerCase() === form,
      first: /^\p{Lu}/u.test(form),
      last: /(?:^|\s)\p{Lu}\S*$/u.test(form),
      all: /^\p{Lu}+$/u.test(form),
      short: /^\p{Lu}[\p{L}.]*\.$/u.test(form),
    };
    capitals.set(lexeme, known);
  }
  return known;
}

/**
 * A known name that is also a person's: a given name after a family name or a form of address ("ông Vinh"), a family name before a
 * capital, a form of address itself ("Anh").
 */
function isPersonsName(document: Document, hit: Hit): boolean {
  const { hits } = document;
  const single = hit.to - hit.from === 1;
  const follows = document.isCapital(hit.to) && document.isWord(hit.to);
  if (single && document.isInitial(hit.from) && document.isAny(hit.from, ['honorific', 'pronoun']) && !document.is(hit.to, 'and'))
    return true;
  if (!document.isPersonWord(hit.from)) return !single && closesFullName(document, hit);
  if (single && hits.findEnding(hit.from, 'honorific') !== undefined) return true;
  if (single && isGivenBeforeFamily(document, hit)) return true;
  const before = hit.from - 1;
  if (!single && hit.lexeme.class === 'country') return false;
  const named =
    document.isCapital(before) &&
    !document.is(before, 'body-representative') &&
    document.is(before, 'family-name') &&
    !document.isInKnownName(before);
  if (named && (single || document.pack.pack.lexicon.nameOrder === 'family-given')) return true;
  const middle =
    document.isCapital(before) && document.isPersonWord(before) && document.isCapital(before - 1) && document.is(before - 1, 'family-name');
  if (single && middle) return true;
  return single && document.is(hit.from, 'family-name') && follows && document.pack.pack.lexicon.nameOrder === 'family-given';
}

/** "xã An Hạ Trần" + "Hòa Bình": a place of two syllables behind a family name inside the sentence, where those come first. */
function closesFullName(document: Document, { from, lexeme }: Hit): boolean {
  const before = from - 1;
  if (lexeme.class !== 'place' || document.pack.pack.lexicon.nameOrder !== 'family-given') return false;
  if (!document.isCapital(before) || document.isInitial(before) || !document.is(before, 'family-name')) return false;
  return !document.is(before, 'body-representative') && !document.isInKnownName(before);
}

/**
 * "Mỹ" in "cầu Mỹ Thuận", "Thái" in "bến Mân Thái": a state's name of one syllable beside another capital one of the language's own that is
 * no name by itself, where tokens are syllables.
 */
function isSyllableOfName(document: Document, { from, to, lexeme }: Hit): boolean {
  const { syllable } = document.pack;
  if (lexeme.class !== 'country' || to - from > 1 || syllable === undefined) return false;
  const isOwn = (at: number): boolean => {
    const word = document.word(at);
    return (
      document.isCapital(at) &&
      !document.isInitial(at) &&
      MARKED.test(word) &&
      syllable.test(word.toLowerCase()) &&
      document.hits.at(at).every((hit) => hit.lexeme.class === 'given-name')
    );
  };
  return isOwn(to) || (!document.isCapital(to) && isOwn(from - 1));
}

/** A letter that the Latin alphabet alone has not. */
const MARKED = /[^ -~]/;

function toMention(document: Document, hit: Hit): Mention | undefined {
  switch (hit.lexeme.class as GazetteerClass) {
    case 'country': {
      const { key, iso2 } = hit.lexeme.value as CountryRecord;
      return known(document, hit, 'Country', 'known-country', key, { iso2 });
    }
    case 'demonym': {
      const { key, iso2 } = hit.lexeme.value as CountryRecord;
      return known(document, hit, 'Country', 'demonym', key, { iso2 });
    }
    case 'place': {
      const { key, country } = hit.lexeme.value as PlaceRecord;
      return known(document, hit, 'Place', 'known-place', key, country === undefined ? {} : { country });
    }
    case 'organization': {
      const { key, orgType, country, portfolio } = hit.lexeme.value as OrganizationRecord;
      const attributes: EntityAttributes = { orgType };
      if (country !== undefined) attributes.country = country;
      if (portfolio !== undefined) attributes.portfolio = portfolio;
      if (isOfOtherState(document, hit)) return unknownBody(document, hit, { orgType });
      return known(document, hit, 'Organization', 'known-organization', key, attributes);
    }
    case 'instrument': {
      const { key, instrumentType } = hit.lexeme.value as InstrumentRecord;
      return known(document, hit, 'Instrument', 'known-instrument', key, { instrumentType });
    }
  }
}

/** A body of a state by a plain name that another state's known body has. */
function unknownBody(document: Document, { from, to }: Hit, attributes: EntityAttributes): Mention {
  return new Mention({ kind: 'Organization', from, to, form: 'name', rule: 'plain-body', name: document.text(from, to), attributes });
}

function known(
  document: Document,
  { from, to }: Hit,
  kind: EntityKind,
  rule: string,
  knowledge: string,
  attributes: EntityAttributes,
): Mention {
  const form = rule === 'demonym' ? 'nominal' : 'name';
  return new Mention({ kind, from, to, form, rule, name: document.text(from, to), attributes, knowledge });
}
