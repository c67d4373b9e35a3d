// Compiles a pack and the background knowledge into one lexicon and the tables the engine asks.
import type { CountryRecord, Knowledge, OrganizationRecord, PlaceRecord } from '../knowledge/index.ts';
import {
  type Hiding,
  type Lexeme,
  Lexicon,
  type LinkModel,
  LinkScorer,
  type LinkWeights,
  type NameModel,
  NameTagger,
} from '../rules/index.ts';
import type { Affixes } from '../text/index.ts';
import { comparisonKey } from '../text/index.ts';
import { affixesOf, namesFor } from './affixes.ts';
import { type DateIndex, indexDates, parseDatePattern } from './dates.ts';
import { addLinkedAssertions, addLinkedVerbs } from './linked-words.ts';
import type { EventVerb, LanguagePack, PrepositionRole, Role, SpeechVerb, VerbForms, Words } from './pack.ts';
import { PatternIndex } from './patterns.ts';
import { formsOf, type VerbHit } from './verb-forms.ts';
import { membership, ordinaryTest, type PersonNoun, pastTest, personNounTest } from './word-tests.ts';

export interface CompiledPack {
  tag: string;
  pack: LanguagePack;
  knowledge: Knowledge;
  lexicon: Lexicon;
  affixes: Affixes;
  /** Tagger of names trained for the language; absent when there is no model or it is switched off. */
  tagger?: NameTagger;
  /** Learned models of links between entities, by relation; absent when there is none or they are switched off. */
  links?: ReadonlyMap<string, LinkScorer>;
  /** See TextPart.syllable. */
  syllable?: RegExp;
  abbreviations: ReadonlySet<string>;
  beforePlurals: ReadonlySet<string>;
  /** Whether a comparison key is a word of the language; absent where the pack has no list. */
  isOrdinary?: (key: string) => boolean;
  /** Whether one is a surname too. */
  isWordSurname?: (key: string) => boolean;
  /** What a key is as a noun for one person: listed as one, or as none though it ends like one, or ending like one; absent where the pack lists none. */
  personNoun?: (key: string) => PersonNoun | undefined;
  /** Whether one is a verb of the past. */
  isPast?: (key: string) => boolean;
  dates: DateIndex;
  patterns: PatternIndex;
  /** The capital of each country, by its code. */
  capitals: ReadonlyMap<string, PlaceRecord>;
  /** Countries of knowledge by their code, bodies by their key. */
  countries: ReadonlyMap<string, CountryRecord>;
  organizations: ReadonlyMap<string, OrganizationRecord>;
  /** Tasks the pack has no part for. */
  uncovered: readonly string[];
}

/** Names of knowledge neither hide words nor are hidden: their capitals tell. */
const KNOWLEDGE_CLASSES: ReadonlySet<string> = new Set([
  'country',
  'demonym',
  'place',
  'organization',
  'instrument',
  'portfolio-of',
  'portfolio-before',
  'topic',
]);

/** Words that names go on by are pieces by nature: a longer one hides none of them; an office in the plural is one only before names, and hides nothing. */
const LONGEST_WINS: Hiding = {
  hides: (name) => !KNOWLEDGE_CLASSES.has(name) && name !== 'plural-role',
  hidden: (name) => !KNOWLEDGE_CLASSES.has(name) && name !== 'name-word' && name !== 'name-start',
};

/** What was trained from annotated text; rules alone where one is absent. */
export interface TrainedModels {
  names?: NameModel;
  links?: LinkModel;
}

/** Builds everything the engine needs of a language. Pure; the result is immutable. */
export function compilePack(pack: LanguagePack, knowledge: Knowledge, models: TrainedModels = {}): CompiledPack {
  const affixes = affixesOf(pack, knowledge);
  const lexicon = new Lexicon(affixes, pack.text.longestWins === true ? LONGEST_WINS : undefined);
  addGrammar(lexicon, pack);
  addWords(lexicon, pack);
  addVerbs(lexicon, pack);
  addKnowledge(lexicon, pack, knowledge);
  return {
    tag: pack.manifest.tag,
    pack,
    knowledge,
    lexicon,
    affixes,
    ...(models.names === undefined ? {} : { tagger: new NameTagger(models.names) }),
    ...(models.links === undefined ? {} : { links: linkScorers(models.links, pack.manifest.tag, lexicon) }),
    ...(pack.text.syllable === undefined ? {} : { syllable: new RegExp(pack.text.syllable, 'u') }),
    ...(pack.lexicon.ordinary === undefined ? {} : { isOrdinary: ordinaryTest(pack.lexicon.ordinary) }),
    ...(pack.lexicon.wordSurnames === undefined ? {} : { isWordSurname: membership(pack.lexicon.wordSurnames) }),
    ...(pack.lexicon.persons === undefined ? {} : { personNoun: personNounTest(pack.lexicon.persons) }),
    ...(pack.lexicon.pasts === undefined ? {} : { isPast: pastTest(pack.lexicon.pasts) }),
    beforePlurals: new Set(pack.grammar.beforePlurals?.map(comparisonKey)),
    abbreviations: new Set(pack.text.abbreviations.map((form) => comparisonKey(form).replace(/\.$/, ''))),
    dates: indexDates(pack.times.dates.map((pattern) => parseDatePattern(pattern, affixes, (key) => lexicon.intern(key)))),
    patterns: new PatternIndex(pack.events?.patterns ?? [], lexicon),
    capitals: capitalsOf(knowledge),
    countries: new Map(knowledge.countries.map((country) => [country.iso2, country])),
    organizations: new Map(knowledge.organizations.map((body) => [body.key, body])),
    uncovered: [...(pack.speech === undefined ? ['statements'] : []), ...(pack.events === undefined ? ['relations'] : [])],
  };
}

/** The capital of each country, by its code. */
function capitalsOf(knowledge: Knowledge): ReadonlyMap<string, PlaceRecord> {
  const capitals = new Map<string, PlaceRecord>();
  for (const place of knowledge.places)
    if (place.placeType === 'capital' && place.country !== undefined && !capitals.has(place.country)) capitals.set(place.country, place);
  return capitals;
}

function addAll(lexicon: Lexicon, forms: Words, name: string, value: unknown = true): void {
  for (const form of forms) lexicon.add(form, name, value);
}

/** Entries with every field that any of them has: objects of one layout are read much faster than literals of many. */
function alike<Entry extends object>(entries: readonly Entry[]): Entry[] {
  const blank: Record<string, undefined> = {};
  for (const entry of entries) for (const field of Object.keys(entry)) blank[field] = undefined;
  return entries.map((entry) => ({ ...blank, ...entry }));
}

function addGrammar(lexicon: Lexicon, pack: LanguagePack): void {
  const { grammar } = pack;
  addAll(lexicon, grammar.definite, 'definite');
  addAll(lexicon, grammar.indefinite, 'indefinite');
  addAll(lexicon, grammar.demonstrative, 'demonstrative');
  for (const [role, forms] of Object.entries(grammar.prepositions) as [PrepositionRole, Words][])
    addAll(lexicon, forms, 'preposition', role);
  addAll(lexicon, grammar.and, 'and');
  addAll(lexicon, grammar.or, 'or');
  addAll(lexicon, grammar.but, 'but');
  addAll(lexicon, grammar.complementizers, 'complementizer');
  addAll(lexicon, grammar.nominalizers ?? [], 'nominalizer');
  addAll(lexicon, grammar.relatives, 'relative');
  addAll(lexicon, grammar.thingRelatives ?? [], 'thing-relative');
  addAll(lexicon, grammar.sight ?? [], 'sight');
  addAll(lexicon, grammar.contrast, 'contrast');
  addAll(lexicon, grammar.conditional, 'conditional');
  addAll(lexicon, grammar.subordinators, 'subordinator');
  addAll(lexicon, grammar.asides ?? [], 'aside');
  addAll(lexicon, grammar.manners ?? [], 'telling-manner');
  for (const pronoun of alike(grammar.pronouns)) addAll(lexicon, pronoun.forms, 'pronoun', pronoun);
  addAll(lexicon, grammar.passive, 'passive');
  addAll(lexicon, grammar.perfect, 'perfect');
  addAll(lexicon, grammar.future, 'future');
  addAll(lexicon, grammar.modal, 'modal');
  addAll(lexicon, grammar.asserting ?? [], 'asserting');
  addAll(lexicon, grammar.notInfinitives ?? [], 'not-infinitive');
  addAll(lexicon, grammar.futureInPast ?? [], 'future-in-past');
  addAll(lexicon, grammar.negation, 'negation');
  addAll(lexicon, grammar.adverbs, 'adverb');
  addAll(lexicon, grammar.plainVerbs ?? [], 'plain-verb');
  addAll(lexicon, grammar.plainPlurals ?? [], 'plain-plural');
  addAll(lexicon, grammar.other ?? [], 'other');
  addAll(lexicon, grammar.further ?? [], 'further');
  addAll(lexicon, grammar.several ?? [], 'several');
  addAll(lexicon, grammar.accompanying ?? [], 'accompanying');
  addAll(lexicon, grammar.copulas ?? [], 'copula');
  addAll(lexicon, grammar.epithets ?? [], 'epithet');
  addAll(lexicon, grammar.introductions ?? [], 'introducing');
  addAll(lexicon, grammar.thatOne ?? [], 'that-one');
  addAll(lexicon, grammar.here ?? [], 'here');
  addAll(lexicon, grammar.there ?? [], 'there');
  addAll(lexicon, grammar.jointly, 'jointly');
  addAll(lexicon, grammar.through ?? [], 'through');
  addAll(lexicon, grammar.inwards ?? [], 'inward');
  addAll(lexicon, grammar.under?.parts ?? [], 'under', 'part');
  addAll(lexicon, grammar.under?.any ?? [], 'under', 'certain');
  addAll(lexicon, grammar.collectivePronouns, 'collective');
  addAll(lexicon, grammar.pairs ?? [], 'pair');
  addAll(lexicon, grammar.personPairs ?? [], 'pair-of-persons');
  addAll(lexicon, grammar.statePairs ?? [], 'states-counted', 2);
  for (const [count, words] of grammar.stateGroups ?? []) addAll(lexicon, words, 'states-counted', count);
}

/** The last words of long event nouns that are no such nouns by themselves: "service", of "memorial service". */
function addEventTails(lexicon: Lexicon, heads: LanguagePack['lexicon']['eventHeads']): void {
  const forms = new Set(heads.flatMap((entry) => entry.forms));
  const tails = [...forms].filter((form) => form.includes(' ')).map((form) => form.slice(form.lastIndexOf(' ') + 1));
  addAll(
    lexicon,
    [...new Set(tails)].filter((tail) => !forms.has(tail)),
    'event-tail',
  );
}

function addWords(lexicon: Lexicon, pack: LanguagePack): void {
  const words = pack.lexicon;
  for (const entry of alike(words.honorifics)) addAll(lexicon, entry.forms, 'honorific', entry);
  for (const entry of alike(words.roles)) {
    addAll(lexicon, entry.forms, 'role', entry);
    const possessed = { ...entry, possessive: true };
    for (const suffix of pack.grammar.possessiveSuffixes ?? [])
      for (const form of entry.forms) lexicon.add(form + suffix, 'role', possessed);
  }
  for (const entry of alike(words.pluralRoles ?? [])) addAll(lexicon, entry.forms, 'plural-role', entry);
  addAll(lexicon, words.missions ?? [], 'mission');
  for (const entry of alike(words.organizationHeads)) addAll(lexicon, entry.forms, 'organization-head', entry);
  for (const entry of alike(words.eventHeads)) addAll(lexicon, entry.forms, 'event-head', entry);
  if (pack.grammar.nounOrder === 'head-last') addEventTails(lexicon, words.eventHeads);
  for (const entry of alike(words.occasions ?? [])) addAll(lexicon, entry.forms, 'occasion', entry);
  for (const entry of alike(words.instrumentHeads)) addAll(lexicon, entry.forms, 'instrument-head', entry);
  for (const entry of alike(words.groupNouns)) addAll(lexicon, entry.forms, 'group-noun', entry);
  addAll(lexicon, words.ranks, 'rank');
  addAll(lexicon, words.deputy, 'deputy');
  addAll(lexicon, words.former, 'former');
  addAll(lexicon, words.acting, 'acting');
  addAll(lexicon, words.roleModifiers, 'role-modifier');
  addAll(lexicon, words.bodyRepresentatives, 'body-representative');
  addAll(lexicon, words.delegations ?? [], 'delegation');
  addAll(lexicon, words.branches ?? [], 'branch');
  addAll(lexicon, words.termHeads ?? [], 'term-head');
  addAll(lexicon, words.terms ?? [], 'term');
  addAll(lexicon, words.vessels ?? [], 'vessel');
  addAll(lexicon, words.bodies ?? [], 'body-noun');
  for (const entry of words.bodyGatherings ?? []) addAll(lexicon, entry.forms, 'body-gathering', entry);
  addAll(lexicon, words.placeHeads, 'place-head');
  addAll(lexicon, words.islandWords ?? [], 'island-word');
  addAll(lexicon, words.placeOpeners ?? [], 'place-opener');
  addAll(lexicon, words.placeTails ?? [], 'place-tail');
  addAll(lexicon, words.venueHeads, 'venue-head');
  addAll(lexicon, words.outdoors ?? [], 'outdoors');
  addAll(lexicon, words.buildings ?? [], 'building');
  addAll(lexicon, words.capitalWords ?? [], 'capital-word');
  addAll(lexicon, words.countryWords ?? [], 'country-word');
  addAll(lexicon, words.abroad ?? [], 'abroad');
  addAll(lexicon, words.nameParticles, 'name-particle');
  addAll(lexicon, words.patronymics ?? [], 'patronymic');
  addAll(lexicon, words.plainWords ?? [], 'plain-word');
  addAll(lexicon, words.nameWords ?? [], 'name-word');
  addAll(lexicon, words.nameStarts ?? [], 'name-start');
  addAll(lexicon, words.nameJoints ?? [], 'name-joint');
  addAll(lexicon, words.givenNames, 'given-name');
  addAll(lexicon, words.familyNames, 'family-name');
  addAll(lexicon, words.notNames, 'not-name');
  addAll(lexicon, words.commonNouns ?? [], 'common-noun');
  addAll(lexicon, words.leadingAdjectives ?? [], 'leading-adjective');
  addAll(lexicon, words.headlineVerbs ?? [], 'headline-verb');
  addAll(lexicon, words.bodyTails ?? [], 'body-tail');
  addAll(lexicon, words.yearWords ?? [], 'year-word');
  addAll(lexicon, words.namingWords, 'naming');
  addAll(lexicon, words.nicknaming ?? [], 'nicknaming');
  addAll(lexicon, words.ofPersons ?? [], 'of-person');
  addAll(lexicon, words.creditWords, 'credit');
  addAll(lexicon, words.namedAfterHeads, 'named-after');
  const { numbers, times } = pack;
  for (const [form, value] of Object.entries(numbers.words)) lexicon.add(form, 'number-word', value);
  for (const [form, value] of Object.entries(numbers.scales)) lexicon.add(form, 'scale', value);
  for (const [quantifier, forms] of Object.entries(numbers.quantifiers)) addAll(lexicon, forms, 'quantifier', quantifier);
  addAll(lexicon, numbers.vague, 'vague');
  addAll(lexicon, numbers.ordinals, 'ordinal');
  for (const [form, value] of Object.entries(numbers.ordinalWords ?? {})) lexicon.add(form, 'ordinal-word', value);
  for (const [index, forms] of times.months.entries()) addAll(lexicon, forms, 'month', index + 1);
  for (const [index, forms] of times.weekdays.entries()) addAll(lexicon, forms, 'weekday', index + 1);
  for (const day of times.relativeDays) addAll(lexicon, day.forms, 'relative-day', day.offset);
}

function addVerbs(lexicon: Lexicon, pack: LanguagePack): void {
  for (const verb of alike(pack.speech?.verbs ?? [])) addVerb(lexicon, verb, 'speech-verb');
  if (pack.grammar.infinitiveEndings !== undefined) {
    addLinkedVerbs(lexicon, pack);
    addLinkedAssertions(lexicon, pack);
  }
  for (const verb of alike(pack.events?.verbs ?? [])) addVerb(lexicon, verb, 'event-verb');
  addAll(lexicon, pack.speech?.accordingTo ?? [], 'according-to');
  addAll(lexicon, pack.speech?.accordingToFused ?? [], 'according-to-fused');
  addAll(lexicon, pack.speech?.nominalCues ?? [], 'nominal-cue');
  addAll(lexicon, pack.speech?.sentCues ?? [], 'sent-cue');
  addAll(lexicon, pack.speech?.apart ?? [], 'apart');
  addAll(lexicon, pack.speech?.earlier ?? [], 'earlier');
  addAll(lexicon, pack.speech?.papers ?? [], 'paper');
  addAll(lexicon, pack.speech?.sourceNouns ?? [], 'source-noun');
  addAll(lexicon, pack.speech?.notSources ?? [], 'not-source');
  addAll(lexicon, pack.speech?.telling ?? [], 'telling');
  addAll(lexicon, pack.speech?.giving ?? [], 'giving');
  addAll(lexicon, pack.speech?.stands ?? [], 'stand');
  addAll(lexicon, pack.speech?.wills ?? [], 'will');
  addAll(lexicon, pack.speech?.viewNouns ?? [], 'view-noun');
  addAll(lexicon, pack.speech?.facts ?? [], 'fact');
  addAll(lexicon, pack.speech?.comparing ?? [], 'comparing');
  addAll(lexicon, pack.speech?.addressees ?? [], 'addressee');
  addAll(lexicon, pack.speech?.occasions ?? [], 'telling-occasion');
  addAll(lexicon, pack.speech?.interviews ?? [], 'interview');
  addAll(lexicon, pack.speech?.answers ?? [], 'answer');
  addAll(lexicon, pack.speech?.replies ?? [], 'reply');
  addAll(lexicon, pack.speech?.resolutes ?? [], 'resolute');
  addAll(lexicon, pack.speech?.impersonal ?? [], 'impersonal');
  addAll(lexicon, pack.speech?.joints ?? [], 'sentence-joint');
  addAll(lexicon, pack.speech?.echoes ?? [], 'echo');
  addAll(lexicon, pack.speech?.retellings ?? [], 'retelling');
  addAll(lexicon, pack.speech?.pointers ?? [], 'pointer');
  addAll(lexicon, pack.speech?.tellingDeeds ?? [], 'telling-deed');
  addAll(lexicon, pack.speech?.voices ?? [], 'voice');
  addAll(lexicon, pack.speech?.nobody ?? [], 'nobody');
  addAll(lexicon, pack.speech?.quarters ?? [], 'quarter');
  addAll(lexicon, pack.events?.sidelines ?? [], 'sidelines');
  addAll(lexicon, pack.events?.invitations ?? [], 'invitation');
  addAll(lexicon, pack.events?.rolls ?? [], 'roll');
  addAll(lexicon, pack.events?.parts ?? [], 'event-part');
  addAll(lexicon, pack.events?.otherUses ?? [], 'no-event');
  addAll(lexicon, pack.events?.noTopics ?? [], 'no-topic');
  addAll(lexicon, pack.events?.any ?? [], 'any');
  addAll(lexicon, pack.events?.standIns ?? [], 'stand-in');
  addAll(lexicon, pack.events?.signatures ?? [], 'signature');
  addAll(lexicon, pack.events?.sides ?? [], 'side');
  addAll(lexicon, pack.events?.retinues ?? [], 'retinue');
  for (const [use, words] of Object.entries(pack.events?.signatureVerbs ?? {}))
    for (const word of words) lexicon.add(word, 'signature-verb', use);
  addAll(lexicon, pack.events?.encounters ?? [], 'encounter');
  for (const [use, words] of Object.entries(pack.events?.encounterVerbs ?? {}))
    for (const word of words) lexicon.add(word, 'encounter-verb', use);
  addAll(lexicon, pack.events?.cancelled ?? [], 'cancelled');
}

function addVerb(lexicon: Lexicon, verb: SpeechVerb | EventVerb, name: string): void {
  for (const [form, forms] of formsOf(verb)) lexicon.add(form, name, { verb, forms } satisfies VerbHit<VerbForms>);
}

/** Where articles merge with prepositions "Le Caire" is "au Caire"; shorter rests are words of their own. */
const SHORTEST_BARE = 5;

function addKnowledge(lexicon: Lexicon, pack: LanguagePack, knowledge: Knowledge): void {
  const { tag } = pack.manifest;
  const listed = new Set(knowledge.countries.flatMap((country) => namesFor(country.names, tag).map(keyOfWords)));
  for (const country of knowledge.countries) {
    const names = namesFor(country.names, tag);
    addAll(lexicon, names, 'country', country);
    for (const prefix of pack.lexicon.countryPrefixes ?? [])
      for (const name of names) if (!listed.has(keyOfWords(`${prefix} ${name}`))) lexicon.add(`${prefix} ${name}`, 'country', country);
    addAll(lexicon, country.demonyms[tag] ?? [], 'demonym', country);
  }
  const articles = [...new Set(pack.grammar.definite.map((form) => comparisonKey(form.split(' ')[0]!)))];
  for (const place of knowledge.places) {
    const names = namesFor(place.names, tag);
    addAll(lexicon, names, 'place', place);
    for (const name of pack.text.elisions.length > 0 ? names : []) {
      if (!articles.some((article) => comparisonKey(name).startsWith(article))) continue;
      const bareName = lexicon.withoutLead(name, ['definite']);
      if (bareName.length >= SHORTEST_BARE) lexicon.add(bareName, 'place', place);
    }
  }
  for (const body of knowledge.organizations) {
    addAll(lexicon, withDots(namesFor(body.names, tag)), 'organization', body);
    for (const form of dotted(namesFor(body.acronyms, tag))) lexicon.add(form, 'organization', body, true);
  }
  for (const instrument of knowledge.instruments) {
    addAll(lexicon, withDots(namesFor(instrument.names, tag)), 'instrument', instrument);
    for (const form of namesFor(instrument.acronyms, tag)) lexicon.add(form, 'instrument', instrument, true);
  }
  for (const portfolio of knowledge.portfolios) {
    addAll(lexicon, portfolio.of[tag] ?? [], 'portfolio-of', portfolio);
    addAll(lexicon, bare(portfolio.of[tag] ?? [], lexicon), 'portfolio-bare', portfolio);
    addAll(lexicon, portfolio.before[tag] ?? [], 'portfolio-before', portfolio);
  }
  for (const topic of knowledge.topics) addAll(lexicon, topic.names[tag] ?? [], 'topic', topic);
}

/** "U.N. General Assembly" beside "UN General Assembly": names that open with two capitals, with dots too. */
function withDots(names: Words): Words {
  return names.flatMap((name) => (/^\p{Lu}{2} /u.test(name) ? [name, `${name[0]}.${name[1]}.${name.slice(2)}`] : [name]));
}

/** "F.B.I." beside "FBI": acronyms of three letters or more, with dots too. */
function dotted(acronyms: Words): Words {
  return acronyms.flatMap((form) => (/^\p{Lu}{3,6}$/u.test(form) ? [form, [...form].map((letter) => `${letter}.`).join('')] : [form]));
}

/** The comparison keys of the words of a form. */
function keyOfWords(form: string): string {
  return form.split(' ').map(comparisonKey).join(' ');
}

/** Forms without the preposition and determiner they are listed with: "à la Pêche" holds "de la Pêche" without its "de la". */
function bare(forms: Words, lexicon: Lexicon): Words {
  return forms.flatMap((form) => {
    const rest = lexicon.withoutLead(form, ['preposition', 'definite']);
    return rest === form ? [] : [rest];
  });
}

function linkScorers(model: LinkModel, language: string, lexicon: Lexicon): ReadonlyMap<string, LinkScorer> {
  const scorer = (weights: LinkWeights): LinkScorer => new LinkScorer(weights, model, language, lexicon.ids, lexemeName);
  return new Map(Object.entries(model.relations).map(([type, weights]) => [type, scorer(weights)]));
}

/** Class of a lexeme for the models of links, with what sort of verb, preposition or office it is. */
export function lexemeName({ class: name, value }: Lexeme): string {
  if (name === 'event-verb') return `${name}:${(value as VerbHit<EventVerb>).verb.sense}`;
  if (name === 'preposition') return `${name}:${(value as { role: PrepositionRole }).role}`;
  return name === 'role' ? `${name}:${(value as Role).kind}` : name;
}
