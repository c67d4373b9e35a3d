// The contract of a language pack: everything the engine knows of a language is in these tables.
// Words are written in the language's own letters (NFC), lower case unless the capital matters; matching folds case
// and typographic apostrophes. A form may be several words ("more than"). An absent part means: task not covered.
import type { EventHead, GroupNoun, Honorific, InstrumentHead, OrganizationHead, PrepositionRole, Role, Words } from './entries.ts';
import type { EventsPart } from './events-part.ts';
import type { SpeechPart } from './speech-part.ts';
import type { NumbersPart, TimesPart } from './times-part.ts';

export type * from './entries.ts';
export type * from './events-part.ts';
export type * from './speech-part.ts';
export type * from './times-part.ts';

export interface LanguagePack {
  manifest: Manifest;
  text: TextPart;
  grammar: GrammarPart;
  lexicon: LexiconPart;
  numbers: NumbersPart;
  times: TimesPart;
  speech?: SpeechPart;
  events?: EventsPart;
}

export interface Manifest {
  /** BCP 47 primary tag; also the folder's name. */
  tag: string;
  name: string;
  englishName: string;
  /** Country (ISO 3166-1 alpha-2) that the language's papers mean by an office or ministry without a country, when they name it at all. */
  homeCountry?: string;
}

// ---------------------------------------------------------------- text

export interface TextPart {
  /** Written with their full stop; no sentence ends after them ("Dr.", "U.S."). */
  abbreviations: Words;
  /** Word beginnings that end in an apostrophe and are tokens of their own: l', d', qu'. */
  elisions: Words;
  /** Those that stand before verbs only: with a capital on either side they begin a name ("N'Guessan"). */
  verbalElisions?: Words;
  /** Word beginnings that end in a hyphen and are tokens of their own: "ex-" ("ex-president"). */
  prefixes?: Words;
  /** Word endings that are tokens of their own: 's, -t-il, -elle. They may be listed as pronouns too. */
  clitics: Words;
  /** Degrees and orders behind a name and a comma, without their dots: "SH", "MSi", "PhD"; with them, if the bare letters are something else: "M.A.". */
  degrees?: Words;
  /** Whether single marks (‘…’, '…') are used as quotation marks of the first level. */
  singleQuotes: boolean;
  /** Whether a dash at the start of a paragraph opens speech. */
  dashSpeech: boolean;
  /** Single letters that are words, so that a full stop after one ends its sentence: "Đông Nam Á.". */
  letterWords?: Words;
  /** Words that open sentences, and first letters of words, as many write them without the mark of the capital: A for À. */
  bareCapitals?: { words: Readonly<Record<string, string>>; letters: Readonly<Record<string, string>> };
  /** Words are written as several tokens: a longer word of the lexicon hides the shorter ones inside it. */
  longestWins?: boolean;
  /** A syllable in lower case, where tokens are syllables: an unlisted word inside a name may be two of them ("Gốm cổ"). */
  syllable?: string;
}

// ------------------------------------------------------------- grammar

export interface Pronoun {
  forms: Words;
  person: 1 | 2 | 3;
  number: 'singular' | 'plural';
  gender?: 'male' | 'female';
  /** The gender it tells where it stands for who speaks, behind a preposition or as a subject: "lui". */
  stressed?: 'male' | 'female';
  /** A subject stands alone ("he", "ia"); a possessive does not ("his"). Object forms are 'object'. */
  use: 'subject' | 'object' | 'possessive' | 'any';
  /** Points to whoever was named last: "ce dernier", "the latter". */
  latest?: boolean;
  /** Points to the first of the two who were named last: "the former". */
  earlier?: boolean;
  /** Never a person: "it". */
  thing?: boolean;
}

export interface GrammarPart {
  /** Whether modifiers precede the noun they belong to ("Foreign Ministry": head-last) or follow it (head-first). */
  nounOrder: 'head-first' | 'head-last';
  definite: Words;
  /** Without articles a bare noun may point back: "hội nghị" is the conference named before. */
  bareDefinite?: boolean;
  indefinite: Words;
  /** Those of the definite ones that tell of several: các. */
  several?: Words;
  /** Words behind which a noun is a plural, so that a form in -s there is one and no verb: "these claims". */
  beforePlurals?: Words;
  /** Endings of infinitives, where a verb of asking or promising takes one behind a preposition: "demande de payer". */
  infinitiveEndings?: Words;
  /** Words with such endings that are no infinitives: centre, mer. */
  notInfinitives?: Words;
  /** Endings of participles that tell of somebody behind their name, before a preposition: "X, arrivée en 1998,". */
  participleEndings?: Words;
  /** Determiners that tell the gender of who is described: "la ministre", "le ministre". */
  genders?: { male: Words; female: Words };
  /** this, that, these; ini, itu, tersebut; ce, cette; này, đó. */
  demonstrative: Words;
  prepositions: Readonly<Partial<Record<PrepositionRole, Words>>>;
  /** Prepositions that hold an article, with the word that "of" makes with the same article: au, du; aux, des. */
  underOf?: Readonly<Record<string, string>>;
  /** Prepositions of direction tell places too: "au Pérou", "aux Palaos". */
  directionsPlace?: boolean;
  /** Prepositions, with their article, behind which a land stands and no city: "en", "au". */
  beforeLands?: Words;
  and: Words;
  or: Words;
  but: Words;
  /** that, bahwa, que, qu', rằng. */
  complementizers: Words;
  /** Right before a verb they make a noun of it, which has no subject: "việc ký". */
  nominalizers?: Words;
  /** who, which, yang, qui, dont, mà. */
  relatives: Words;
  /** Those of them that never stand for a person: which. */
  thingRelatives?: Words;
  /** Those of them that possess what follows: whose, dont. */
  possessiveRelatives?: Words;
  /** saw, watched: verbs whose object does what the bare verb behind it tells. */
  sight?: Words;
  /** Open a clause by the reporter that is no longer content: while, sementara, tandis que, trong khi. */
  contrast: Words;
  /** if, unless, jika, si, nếu: what follows is not asserted. */
  conditional: Words;
  /** speaking, citing, accompanied: open an aside between commas that holds no subject of what follows. */
  asides?: Words;
  /** Words behind an attribution that tell how the speaker spoke and are no content: "he said, *without elaborating*", "*citing* the report". */
  manners?: Words;
  /** because, when, after ... : other subordinators. */
  subordinators: Words;
  pronouns: readonly Pronoun[];
  /** Reflexive pronouns before a verb, which may change what it means: se, s'. */
  reflexives?: Words;
  /** How words begin that may be verbs (me-, ber-), where no form tells verbs from nouns: such a word is no part of what a noun is for. */
  verbStarts?: Words;
  /** Endings that make a noun somebody's: Indonesian "nya". */
  possessiveSuffixes?: Words;
  /** Auxiliaries that make a passive with a participle (was, été, được, bị). Empty where the passive is in the verb form. */
  passive: Words;
  /** has, had, a, ont, telah, sudah, đã: asserted, past or present. */
  perfect: Words;
  /** will, akan, sẽ, va, is to, is expected to, is scheduled to, dijadwalkan, dự kiến: planned. */
  future: Words;
  /** would, could, may, might, should, must, can, hoped to, wants to: not asserted. */
  modal: Words;
  /** Modals that tell a plan where somebody is reported to have told it: would. */
  futureInPast?: Words;
  /** not, never, tidak, bukan, belum, ne, pas, jamais, không, chưa; declined to, refused to, menolak, từ chối. */
  negation: Words;
  /** Words beside a noun that make it another one of its kind: sebelumnya, berikutnya, lain; next, previous; prochain. */
  other?: Words;
  /** Words by which a sentence tells one more deed of somebody, not the one told before: also, separately. */
  further?: Words;
  /** Negation stands after the verb (n'a déclaré *pas*, declared *not*); default false. */
  negationAfter?: boolean;
  /** Before an infinitive, that it was done: tient à, n'a pas manqué de, s'est empressé de. */
  asserting?: Words;
  /** Adverbs that may stand between subject and verb or after the verb: also, then, juga, kemudian, également, cũng. */
  adverbs: Words;
  /** Adjectives stand after the office and are told by nothing else ("sénatrice écologiste X"); default false. */
  adjectivesAfter?: boolean;
  /** Finite forms of common verbs that neither report nor tell an event and are no nouns: by them a clause is told from a noun phrase. */
  plainVerbs?: Words;
  /** Their forms behind a plural, where other verbs show them by no ending: "farmers want", "they pay". */
  plainPlurals?: Words;
  /** Stand for one of what was named before, told by what follows: "celle de 2019". */
  thatOne?: Words;
  /** Where a sentence opens with it, the place named last: "tại đây". */
  here?: Words;
  /** The same beside a verb or what it leads to: there, y. */
  there?: Words;
  /** Between a name and the office it holds: "là", "giữ chức", "adalah". */
  copulas?: Words;
  /** The doer may follow a passive verb without a preposition (Indonesian: dihadiri X); default false. */
  bareAgents?: boolean;
  /** Adjectives that may open a sentence right before a person's name: old, little. */
  epithets?: Words;
  /** Open a sentence, or follow its pronoun, right before the name of whom the text has just described: namanya, s'appelle, c'est, tên là. */
  introductions?: Words;
  /** Join what the same subject does at once: seraya, sambil. */
  accompanying?: Words;
  /** Between a body and the part of it that acts: melalui, lewat. */
  through?: Words;
  /** Words for "in" that stand before texts and happenings, hardly before places: dalam. */
  inwards?: Words;
  /** Between a part and its body: those that tell it of any two bodies (di bawah), and those only of a noun for parts (pada). */
  under?: { any: Words; parts: Words };
  /** jointly, bersama, bersama-sama, conjointement, cùng, phối hợp. */
  jointly: Words;
  /** Marks of a quantified or collective subject that are no name: "both sides", "kedua pihak", "hai bên", "les deux parties". */
  collectivePronouns: Words;
  /** Those of them that mean the two who were named together last: the two, both sides, keduanya, hai bên, tous deux. */
  pairs?: Words;
  /** Those of the pairs that stand for two persons and for no sides, offices or bodies: the two, keduanya, hai người. */
  personPairs?: Words;
  /** Those that mean two states: the two countries, kedua negara, hai nước, les deux pays. */
  statePairs?: Words;
  /** Those that mean more states than two, with how many: ketiga negara, bốn nước; all of them collective pronouns. */
  stateGroups?: readonly (readonly [number, Words])[];
}

// ------------------------------------------------------------- lexicon

/** How a derived noun begins and ends, and its least length in letters. */
export interface NounShape {
  start?: string;
  end: string;
  shortest: number;
}

export interface LexiconPart {
  honorifics: readonly Honorific[];
  /** Ranks and academic titles that are no part of the name: General, Dr, Prof, Major General. */
  ranks: Words;
  roles: readonly Role[];
  /** Offices in the plural, where names of their holders follow: "Foreign ministers X of Peru and Y of Chile". */
  pluralRoles?: readonly Role[];
  /** deputy, vice, wakil, adjoint, phó: they make `deputy-<position>`. */
  deputy: Words;
  former: Words;
  acting: Words;
  /** senior, chief, special, permanent, tetap, khusus: part of a title, change nothing. */
  roleModifiers: Words;
  /** "a representative of", "perwakilan", "đại diện", "un représentant de": the body speaks. */
  bodyRepresentatives: Words;
  /** Delegations that are collectives of their own, beside who sends them: đoàn đại biểu, đoàn công tác. */
  delegations?: Words;
  /** Nouns for the mission of a state abroad, which its envoy leads: embassy, high commission. */
  missions?: Words;
  /** Positions that are seats in a deciding body, and the nouns such bodies are named by: commissioner, commission. */
  seats?: readonly { positions: Words; bodies: Words }[];
  /** Nouns for branches of a body, named with it or its seat: bureau, division. */
  branches?: Words;
  /** Words for gatherings that also open or close the names of bodies that stay: forum, caucus. */
  bodyGatherings?: readonly OrganizationHead[];
  /** Plain nouns for one body that its name may stand beside: lender, carrier, charity. */
  bodies?: Words;
  organizationHeads: readonly OrganizationHead[];
  /** Nouns at the head of terms in capitals that name no body, though an acronym stands for them: investment, tax, upah. */
  termHeads?: Words;
  /** Such terms and acronyms of them, which name nothing where they stand in capitals: FDI, KDRT. */
  terms?: Words;
  /** Letters before the names of ships, which are no names of people or bodies: MV, HMS, KRI. */
  vessels?: Words;
  /** How many lower-case words may follow a capital one inside a body's name (Vietnamese: 2); default 0. */
  organizationLowerRun?: number;
  eventHeads: readonly EventHead[];
  /** Nouns for any happening at all ("buổi", "cuộc"): with the words behind them an event only where it is told to have been called off. */
  occasions?: readonly EventHead[];
  instrumentHeads: readonly InstrumentHead[];
  /** province, city, kota, tỉnh, thành phố: the name beside is a Place. */
  placeHeads: Words;
  /** island, atoll, île: where an article has one, "on" governs names of places. */
  islandWords?: Words;
  /** Words that open names of places of two words: Batu, Tanah, Muara. */
  placeOpeners?: Words;
  /** Words that close names of places: Raya, Selatan. */
  placeTails?: Words;
  /** Words before the number of a house, where its street follows with no noun: "số 30 Trần Bình Trọng". */
  houseSigns?: Words;
  /** palace, convention centre, hotel, gedung, trung tâm hội nghị: with its name a Place (venue). */
  venueHeads: Words;
  /** Of those what people go through or look at: nobody gathers there unless it is said: airport, port, park, sông. */
  outdoors?: Words;
  /** Nouns for buildings, rooms and grounds where people gather, which their town is told behind: mairie, campus. */
  buildings?: Words;
  /** capital, capitale, ibu kota, thủ đô: with a country beside it a Place. */
  capitalWords?: Words;
  /** country, nation, republic: "the country's president" is of the country named last. */
  countryWords?: Words;
  /** What follows a people's name in a portfolio: "de l'étranger" in "ministre des Français de l'étranger". */
  abroad?: Words;
  groupNouns: readonly GroupNoun[];
  /** How plural nouns of people end (technicians, knitters), and words that end so and mean none. */
  people?: { endings: Words; except: Words };
  /** The same of nouns for one person (weaver, captain), the nouns that no ending tells, and what of them tells a gender. */
  persons?: { endings: Words; except: Words; words: Words; male: Words; female: Words; several: Words };
  /** Lower-case particles inside names: de, van, bin, al-. */
  nameParticles: Words;
  /** Those of them that stand before a father's name, in names of persons alone: bin, bint. */
  patronymics?: Words;
  /** Words before a country's name that belong to it: Cộng hòa, Vương quốc. */
  countryPrefixes?: Words;
  /** Ordinary words listed only to hide shorter ones inside them; see `text.longestWins`. */
  plainWords?: Words;
  /**
   * Endings of adjectives, in languages whose names go on in lower case after a capital head ("Cour des comptes",
   * "Office fédéral de la santé publique"): such names then take adjectives and prepositional groups in.
   */
  adjectiveEndings?: Words;
  /** In those languages, adjectives that stand before their noun: petites, bonne, hautes. */
  leadingAdjectives?: Words;
  /** Lower-case words by which the name of a body, event or instrument goes on after a capital: "Cục Quản lý lao động ngoài nước". */
  nameWords?: Words;
  /** Words, verbs above all, that only open such a part of a name: with a capital, or after "and". */
  nameStarts?: Words;
  /** Words inside names after which the name goes on: vì, chống, các. */
  nameJoints?: Words;
  nameOrder: 'given-family' | 'family-given';
  givenNames: Words;
  /** Given names that tell a person's gender, for pronouns. */
  givenNameGenders?: { male: Words; female: Words };
  familyNames: Words;
  /** Lands other than the home country whose people's names are written in syllables of the language: an office beside such a name tells no land. */
  namesakeLands?: Words;
  /** How words end that tell how long a happening takes, or over how many countries: -day, -nation. */
  spans?: Words;
  /** Verbs, in lower case and of two words at most, by which a happening ends: ended, ditutup, khép lại. */
  closings?: Words;
  /** How words end that tell somebody's age behind a number: -year-old. */
  ages?: Words;
  /**
   * Ordinary words of the language in their base forms, and the endings other forms add or have in place of one of the listed rests: a run of
   * capitals made of these alone is a title and nobody's name. Where a pack has them, any other run standing as persons do is one. Where some
   * endings are bare, the others only stand in place of a rest. Long words that end in one of the shapes need no listing.
   */
  ordinary?: { words: Words; endings: Readonly<Record<string, Words>>; bare?: Words; shapes?: Words };
  /** Words of the language that are surnames too: "Baker", "Lake". */
  wordSurnames?: Words;
  /** Nouns for what only persons have: "the family of", "the arrest of". */
  bearers?: Words;
  /** Nouns for one person that a possessive stands before: ami, collègue. */
  fellows?: Words;
  /** Words that "to" and a person follow, in languages where it tells places too: confié, appartient. */
  datives?: Words;
  /** Words that "to" and a place follow: go, road. */
  motions?: Words;
  /** Verbs that places are reached, left or struck by, in all their forms. */
  arrivals?: Words;
  /** Nouns for those who live or lead somewhere: "residents of", "the chief of". */
  inhabitants?: Words;
  /** Words that with a capital tell a part or state of a land, not a body of it: "Northern", "Greater". */
  sides?: Words;
  /** Nouns for those who live at a place, never for a people: "X villagers". */
  dwellers?: Words;
  /** Words for being employed, that "at" and a body follow: works, job. */
  employments?: Words;
  /** Words that a year's number stands behind: tahun 2026. */
  yearWords?: Words;
  /** Nouns for a time, that a subject may follow: year, moment. */
  times?: Words;
  /** How verbs of the past end, and those that no ending tells; how verbs of the present end that one person is the subject of; what infinitives have in place of an ending of the present. */
  pasts?: { endings: Words; words: Words; finite?: Words; presents?: Readonly<Record<string, string>> };
  /** Words with a capital that are never (the start of) a name: Internet, God, Covid, sentence adverbs. */
  notNames: Words;
  /** Verbs as headlines write them, never a word of a name even behind one: "Bupati Budi Teken Kontrak". */
  headlineVerbs?: Words;
  /** Nouns that offices, bodies and programmes are named by, never the first word of a person's name: Laut, Obat, Iklim. */
  commonNouns?: Words;
  /** Words of persons' names that also close the names of bodies: Lestari, Jaya. */
  bodyTails?: Words;
  /** Shapes of derived nouns, to the same effect: Indonesian pe-...-an. */
  nounShapes?: readonly NounShape[];
  /** Shapes of verbs, by which words that no list has are told from adjectives behind a noun: Indonesian di-...-kan. */
  verbShapes?: readonly NounShape[];
  /** theme, titled, dubbed, so-called, bertema, bertajuk, intitulé, baptisé, chủ đề, mang tên: what is quoted after is no statement. */
  namingWords: Words;
  /** Words before a preposition and the bare name of a person: présence (de), épouse (de), succède (à). */
  ofPersons?: Words;
  /** What stands between a person and what they are called: akrab disapa, dijuluki. */
  nicknaming?: Words;
  /** photo, foto, ảnh, by, oleh, reporting by, editor: names after them are credits. */
  creditWords: Words;
  /** street, building, airport, hospital, university, jalan, gedung, bandara, rue, đường: a person's name beside is no person. */
  namedAfterHeads: Words;
}
