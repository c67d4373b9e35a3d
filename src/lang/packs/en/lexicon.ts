// The English lexicon: titles, modifiers, particles and the words that tell what is no name.
import type { LexiconPart } from '../../pack.ts';
import { ARRIVALS, BEARERS, DWELLERS, EMPLOYMENTS, INHABITANTS, MOTIONS, PASTS, SIDES, TIMES } from './company.ts';
import { EVENT_HEADS } from './event-heads.ts';
import { FIELDS } from './fields.ts';
import { GROUP_NOUNS, INSTRUMENT_HEADS, ISLAND_WORDS, ORGANIZATION_HEADS, PLACE_HEADS, VENUE_HEADS } from './heads.ts';
import { lines } from './lines.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './names.ts';
import { FEMALE_NAMES, MALE_NAMES } from './names-gender.ts';
import { NOT_NAMES } from './notnames.ts';
import { ORDINARY } from './ordinary.ts';
import { BODIES, PERSONS } from './persons.ts';
import { PLURAL_ROLES, ROLES } from './roles.ts';
import { WORD_SURNAMES } from './surnames.ts';
import { termHeads, terms, vessels } from './terms.ts';

/** Styles of rank, and the forms of address that stand between them and the name: "His Highness Sheikh Ana". */
const STYLES: readonly string[] = lines(
  'His Highness | Her Highness | His Excellency | Her Excellency | His Royal Highness | Her Royal Highness | the Honourable | The Honourable | the Honorable | The Honorable',
);
const ADDRESSES: readonly string[] = lines(
  'Sheikh | Sheikha | Sheik | Shaikh | Shaikha | Sayyid | Sayyida | Prince | Princess | Dr | Dr. | Mr | Mr. | Mrs | Mrs. | Ms | Ms. | Prof | Prof. | Professor | Eng. | Engr. | Amb. | Lady | Sir | Dame',
);

const RANKS: readonly string[] = lines(`
    General | Gen | Gen. | Lieutenant General | Lieutenant-General | Lt. Gen. | Lt Gen | Lt Gen. | Major General | Major-General
    Maj. Gen. | Maj Gen | Brigadier | Brigadier General | Brig. Gen. | Brig Gen | Colonel | Col | Col. | Lieutenant Colonel
    Lt. Col. | Lt Col | Major | Maj | Maj. | Captain | Capt | Capt. | Lieutenant | Lt | Lt. | Lieut. | Second Lieutenant
    Sergeant | Sgt | Sgt. | Staff Sergeant | Corporal | Cpl. | Private | Pvt. | Admiral | Adm. | Vice Admiral | Rear Admiral
    Commodore | Commander | Cmdr. | Cdr | Air Marshal | Air Chief Marshal | Air Vice Marshal | Marshal | Field Marshal
    Wing Commander | Squadron Leader | Group Captain | Superintendent | Supt. | Chief Superintendent | Inspector
    Chief Inspector | Detective | Detective Inspector | Constable | Police General | Senior General | Sr. Gen. | Sr. Lt. Gen.
    Senior Lieutenant General | Senior Colonel | Sr. Col. | Assoc. Prof. | Associate Professor | Ph.D. | PhD | M.D. | MD | Esq.
    Air Vice-Marshal | Air Commodore | Air Commandant | Vice-Marshal | Brigadier-General
    Vice-Admiral | Rear-Admiral | Commander-in-Chief | Lieutenant-Colonel | Chief Constable | Deputy Commissioner | Sub-Lieutenant
    MBE | OBE | KC | QC | IG | DIG | AIG | CDS | Insp. | Supt
`);

/** "Brigadier (ret'd) X", "Maj. Gen. (Rtd) X": ranks that their holders still bear. */
const RETIRED: readonly string[] = lines(
  'General | Gen | Gen. | Lieutenant General | Lieutenant-General | Lt. Gen. | Lt Gen | Major General | Major-General | Maj. Gen. | Maj Gen | Brigadier | Brigadier General | Brig. Gen. | Brig. | Brig | Colonel | Col | Col. | Lt. Col. | Lt Col | Major | Maj. | Captain | Capt. | Admiral | Adm. | Rear Admiral | Vice Admiral | Commodore | Air Marshal | Air Commodore',
).flatMap((rank) =>
  ["ret'd", 'ret', 'ret.', 'retd', 'rtd', 'Rtd', "Ret'd", 'Ret', 'Ret.', 'Retd', 'retired', 'Retired'].map((mark) => `${rank} (${mark})`),
);

export const lexicon: LexiconPart = {
  honorifics: [
    {
      forms: lines(`
      Mr | Mr. | Mister | Messrs | Messrs. | Sir | Lord | Herr | Señor | Signor | Monsieur | Pak | Bapak | Sri | Shri | Baron
      Count | Duke | Prince | Father | Mzee | Ustad | Bey | Babu | Baba | Tun | Tan Sri | Datuk | Dato' | Dato | Datuk Seri | Dato' Sri
      Ratu | Lau Afioga | Afioga | Susuga | Dasho | Lyonpo | Lyonchhen | Thiru | Ato | Maulana | Mullah | Pehin | Alh. | Elhadj | El Hadj
    `),
      gender: 'male',
    },
    {
      forms: lines(`
      Mrs | Mrs. | Ms | Ms. | Miss | Madam | Madame | Mme | Mme. | Lady | Dame | Frau | Señora | Signora | Ibu | Bu | Princess
      Duchess | Countess | Baroness | Sister | Dona | Doña | Mama | Nana | Auntie | Aunty | Datin | Daw | Mdm
      Smt | Smt. | Shrimati | Hajiya | Woizero | W/ro | Adi Ratu | Toh Puan | Puan Sri
    `),
      gender: 'female',
    },
    {
      forms: lines(`
      Dr | Dr. | Drs | Drs. | Doctor | Prof | Prof. | Professor | Rev | Rev. | Reverend | Fr | Fr. | Rabbi | Sheikh | Shaikh
      Sheikha | Sayyid | Syed | Haji | Hajj | Hajji | Imam | Ayatollah | Saint | St. | Hon | Hon. | Honourable | Honorable
      the Right Honourable | Rt Hon | His Excellency | Her Excellency | H.E. | H.E | His Majesty | Her Majesty | His Royal Highness
      Her Royal Highness | HRH | His Holiness | His Eminence | Ki | Comrade | Cde | Cde. | His Highness | Her Highness | HH | H.H. | H.H | HE | HM
      His Serene Highness | Her Serene Highness | His Imperial Highness | Her Imperial Highness | HSH | HIH | H.R.H. | His Beatitude | His Grace
      His Worship | Her Worship | His Lordship | Your Excellency | Their Excellencies | H.E.s | Excellency | Eng | Eng. | Engr | Engr. | Arch. | Atty | Atty.
      the Honourable | The Honourable | the Honorable | The Honorable | Rt. Honourable | Rt Honourable | the Rt. Honourable | the Rt Honourable
      The Rt. Honourable | Right Honourable | The Right Honourable | Most Honourable | the Most Honourable | The Most Honourable | the Rt. Hon. | The Rt. Hon.
      Dr the Honourable | Dr. the Honourable | Dr the Hon | Dr. the Hon. | Dr the Hon. | Dr. the Rt. Honourable | Dr the Rt Honourable | Dr the Most Honourable
      Dr. the Rt. Hon. | Dr the Right Honourable | Dr. the Right Honourable | Senator the Honourable | Senator the Hon. | Senator the Hon | Sen. the Hon.
      Professor the Honourable | Prof. the Hon. | Ambassador the Honourable | Hon. Dr. | Hon Dr | H. E. | H.E.M. | T.H. | Madame Honourable | Honourable Madam
      Adv. | Barr. | Barrister | Arc. | Surv. | Pharm. | Qari | Rt. Hon. | Rt Hon. | The Rt Hon | the Rt Hon | The Hon | the Hon | The Hon. | the Hon. | Hon'ble | Honble | the Hon'ble | YB | Y.B. | YAB
      Most Rev. | Right Rev. | Msgr | Msgr. | Monsignor | Mons. | Ven. | Venerable | Oba | Alhaji | Alhaja | Hajia | Mallam | Otunba | Ustaz | Sheik
    `),
    },
    { forms: STYLES.flatMap((style) => ADDRESSES.map((address) => `${style} ${address}`)) },
  ],
  ranks: [...RANKS, ...RETIRED],
  roles: ROLES,
  pluralRoles: PLURAL_ROLES,
  seats: [
    { positions: ['commissioner'], bodies: ['commission'] },
    { positions: ['expert', 'rapporteur', 'co-rapporteur'], bodies: ['committee'] },
  ],
  missions: ['embassy', 'high commission', 'consulate', 'consulate general', 'permanent mission', 'permanent delegation'],
  deputy: ['deputy', 'vice', 'assistant', 'associate', 'under', 'first deputy', 'deputy first'],
  former: lines(`
      former | ex | ex- | late | then | then- | one-time | onetime | previous | outgoing | retired | ousted | past | departing
      longtime | long-time | erstwhile | sometime
    `),
  acting: ['acting', 'interim', 'caretaker', 'ad interim', 'provisional'],
  roleModifiers: lines(`
    senior | non-resident | nonresident | alternate | roving | accredited | chief | special | permanent | principal | general | executive | managing | lead | leading | top | new
    newly elected | newly appointed | current | incoming | elected | visiting | national | federal | state | regional | local
    provincial | municipal | international | global | joint | honorary | resident | high | junior | first | second
    parliamentary | presidential | royal | military | civil | political | economic | financial | technical | legal | medical
    scientific | academic | artistic | commercial | corporate | public | private | official | veteran | prominent | influential
    respected | renowned | popular | powerful | independent | conservative | liberal | republican | democratic | two-term
    long-serving | longest-serving | embattled | designate | world | party | government | cabinet | campaign
    police | army | school | city | district | county | village | human rights | climate | peace | trade | press | media
    university | hospital | bank | company | club | gop | career | freelance | retired | award-winning | bestselling | outspoken
  `),
  bodyRepresentatives: lines(`
    a representative of | the representative of | representatives of | a representative for | a representative from
    a spokesperson for | a spokesman for | a spokeswoman for | spokesperson for | spokesman for | spokeswoman for
    a spokesperson of | spokespeople for | an official of | an official at | an official with | an official from | officials at
    officials of | officials with | officials from | a delegate of | a delegation from | a delegation of | members of
    the delegation of | delegations from | delegations of | delegates from | delegates of | experts from | ministers from | teams from
    representatives from | envoys from | negotiators from | scientists from | participants from | the delegations of | a source at | sources at | lawyers for | a lawyer for | an attorney for | attorneys for | aides to
    an aide to | a statement from | a statement by | a report by | a report from | a study by | a survey by | a spokesperson at
    campaigners from | observers from
  `),
  organizationHeads: ORGANIZATION_HEADS,
  eventHeads: EVENT_HEADS,
  instrumentHeads: INSTRUMENT_HEADS,
  capitalWords: ['capital', 'capital city'],
  countryWords: ['country', 'nation', 'republic', 'kingdom', 'island nation', 'island state'],
  placeHeads: PLACE_HEADS,
  islandWords: ISLAND_WORDS,
  venueHeads: VENUE_HEADS,
  buildings: lines(`
    offices | office | head office | headquarters | regional headquarters | premises | seat | building | main building | campus | main campus | compound
    residence | grounds | auditorium | boardroom | conference room | conference hall | secretariat | training centre | training center | clubhouse
  `),
  outdoors: lines(`
    airport | port | base | naval base | airbase | air base | park | national park | nature reserve | border post | border gate
    border crossing | checkpoint | wharf | pier | quay | harbour front | waterfront | barracks | lighthouse | marina | jetty
    shipyard | dockyard | gardens | garden | square | plaza | tower | fort | fortress
  `),
  groupNouns: GROUP_NOUNS,
  people: {
    endings: lines('ers | ors | ists | ians | ants | women | men | youths | teens'),
    except: lines(`
      papers | orders | letters | chapters | quarters | borders | meters | metres | kilometers | kilometres | centers | centres
      containers | trailers | computers | numbers | corners | shelters | rivers | towers | powers | others | offers | covers | barriers
      carriers | chargers | servers | printers | flowers | members | layers | acres | figures | theatres | theaters | hectares
      factors | sectors | doors | floors | errors | tractors | reactors | motors | corridors | harbors | harbours | colors | colours
      generators | monitors | sensors | indicators | plants | grants | restaurants | variants | lists | tankers | freighters | cruisers
      fighters | bombers | helicopters | boosters | posters | newsletters | stickers | banners | dinners | answers | dangers | waters
      triggers | hammers | ladders | drawers | lockers | rollers | scanners | blockers | stoppers | timers | folders | binders
      gutters | sewers | showers | thunders | disasters | rosters | clusters | registers | canisters | blisters | plasters | boulders
      cinders | tenders | fenders | shoulders | headers | feeders | shutters | fritters | litters | glitters | batteries | boilers
      coolers | toilers | silencers | screwdrivers | buffers | staplers | routers | scooters | shooters | gliders | liners | airliners
      steamers | trawlers | streamers | triers | piers | tiers | frontiers | glaciers | pointers | transformers | thermometers
      parameters | perimeters | diameters | barometers | characters | disorders | reminders | calendars | pillars | cellars | dollars
      mirrors | vectors | flavours | behaviours | favours | labours | terrors | horrors | anchors | elevators | escalators
      calculators | accelerators | incubators | refrigerators | ventilators | simulators | capacitors | resistors | processors
      detectors | projectors | ejectors | injectors | connectors | receptors | predictors | precursors | cursors | elephants | consists
      exists | insists | resists | persists | assists | checklists | playlists | mists | twists | wrists | fists | wants | warrants
      covenants | pollutants | lubricants | stimulants | implants | transplants | remnants | giants | pants | pheasants | croissants
      deodorants | coolants | oxidants | meridians | medians | headquarters | litres | liters | markers | filters | customers | matters
      wonders | trousers
    `),
  },
  persons: PERSONS,
  ordinary: { ...ORDINARY, words: [...ORDINARY.words, ...FIELDS] },
  wordSurnames: WORD_SURNAMES,
  bearers: BEARERS,
  motions: MOTIONS,
  arrivals: ARRIVALS,
  inhabitants: INHABITANTS,
  dwellers: DWELLERS,
  employments: EMPLOYMENTS,
  pasts: PASTS,
  sides: SIDES,
  times: TIMES,
  bodies: BODIES,
  bodyGatherings: [
    { forms: ['forum', 'caucus', 'congress'], orgType: 'ngo', weak: true },
    { forms: ['review'], orgType: 'media', weak: true },
  ],
  nameParticles: lines(`
      de | da | das | do | dos | del | della | delle | di | du | la | le | los | las | van | van der | van den | van de | der
      den | von | zu | zur | ter | ten | af | av | al | el | bin | binti | bint | ibn | ben | abu | ap | y | e | dela | ul
      ur | ud | st | mac | mc | o' | bt | anak | a/l | a/p | degli | ould | wa | ole
    `),
  patronymics: ['bin', 'bint', 'binti', 'ibn'],
  ages: ['-year-old'],
  spans: ['-day', '-week', '-hour', '-month', '-nation', '-country', '-city', '-leg', '-stop'],
  nameOrder: 'given-family',
  givenNames: [...new Set([...GIVEN_NAMES, ...FEMALE_NAMES, ...MALE_NAMES])],
  givenNameGenders: { male: MALE_NAMES, female: FEMALE_NAMES },
  familyNames: FAMILY_NAMES,
  termHeads,
  terms,
  vessels,
  notNames: NOT_NAMES,
  namingWords: lines(`
    theme | themed | the theme | under the theme | with the theme | titled | entitled | called | so-called | dubbed | named
    nicknamed | known as | billed as | labelled | labeled | branded | christened | slogan | motto | the slogan | the motto
    tagline | hashtag | subtitled | headlined | captioned | marked | the term | the phrase | the word | the expression
    author of | song | book | novel | film | movie | play | album | documentary | series | show | hit | single | exhibition
    poem | essay | magazine | banner reading | banners reading | sign reading | signs reading | placards reading | reading
    chanting | emblazoned with | printed with | code-named | codenamed | alias | aka
  `),
  creditWords: lines(`
    photo | photo by | photograph by | photos by | photo credit | image | image credit | picture | credit | courtesy of
    file photo | by | reporting by | additional reporting by | writing by | editing by | edited by | written by | compiled by
    translated by | illustration by | graphic by | video by | source | copyright | getty images | (editor | read more | read also
    related | related news | see also | also read | subscribe | follow | share
  `),
  namedAfterHeads: lines(`
    street | avenue | road | boulevard | lane | drive | square | plaza | building | tower | hall | bridge | airport
    international airport | hospital | medical center | medical centre | clinic | university | college | school | high school
    elementary school | academy | institute | library | museum | center | centre | stadium | arena | park | theater | theatre
    memorial | monument | station | prison | foundation | prize | award | award for | lecture | scholarship | fund | cup | trophy
    dam | canal | highway | expressway | tunnel | port | harbor | harbour | base | camp | barracks | house | hotel | church
    cathedral | mosque | temple | cemetery | garden | gardens | wing | auditorium | river | lake | mountain | island | county
    city | district | law | act | doctrine | plan | effect | syndrome | disease | administration | campaign | family | hurricane
    cyclone | storm | typhoon | ship
  `),
};
