// Nouns for one person or one body: how they end, which end so and mean none, and those that no ending tells. Source: the own list.
import type { LexiconPart } from '../../pack.ts';
import { lines } from './lines.ts';

const words = (text: string): readonly string[] => [...new Set(lines(text).flatMap((line) => line.split(' ')))];

export const PERSONS: NonNullable<LexiconPart['persons']> = {
  endings: lines('er | or | ist | ian | man | woman | ess | eer | smith | wright | herd | person | ee | monger | keeper | maker'),
  except: words(`
    paper newspaper order letter chapter quarter border number corner shelter river tower power other offer cover barrier container
    trailer computer matter wonder figure center centre theater theatre meter metre litre liter filter marker banner poster newsletter
    sticker dinner summer winter spring water weather fever cancer river fire disaster tower ladder carrier charger server printer
    flower layer tanker freighter cruiser fighter bomber helicopter booster chamber register answer laughter copper
    timber rubber sugar lawsuit factor sector door floor error tractor reactor motor corridor harbor generator monitor sensor indicator
    mirror terror horror vector color flavor labor vapor armor behavior anchor interior exterior regulator operator
    broadcaster carmaker lender insurer retailer manufacturer producer supplier publisher importer exporter watchdog grocer developer
    automaker steelmaker brewer distributor contractor employer developer provider blockbuster cluster committee jubilee fee coffee tree knee degree guarantee pedigree process congress access success business press mess
    express stress progress wilderness illness address fortress list mist twist checklist shortlist media median
    meridian ramadan oman german human roman caiman
  `),
  words: words(`
    man woman person pupil student nurse cook chef captain skipper guide pilot monk nun priest pastor vicar widow widower mother father son daughter
    grandmother grandfather uncle aunt cousin niece nephew brother sister wife husband bride groom teenager boy girl child youngster
    clerk coach elder poet athlete surgeon architect scribe veteran expert native champion medic cleric critic mechanic academic
    diplomat envoy delegate candidate graduate attorney patriarch matriarch host hostess guest witness hero heroine heir youth
    apprentice novice herald colonel general admiral major sergeant lieutenant corporal constable doctor judge goalkeeper striker
    midfielder defender winger lock prop hooker centre-back fly-half victim survivor patient resident local visitor newcomer
    stranger neighbor neighbour friend colleague comrade ally rival partner spouse parent orphan refugee migrant exile fugitive
    suspect accused defendant convict inmate prisoner hostage soldier sailor marine recruit conscript guard cop thief crook chief king
    queen prince princess sheikh emir sultan cleric preacher prophet saint curator steward stewardess butler maid tailor potter
    butcher baker cobbler shepherd midwife dentist vet pharmacist optician carpenter mason plumber electrician cabbie courier sculptor
    comedian magician star celebrity model dancer diva tenor soprano cellist pianist violinist drummer guitarist novelist laureate
    nominee trainee retiree sexagenarian septuagenarian octogenarian nonagenarian centenarian rookie amateur professional
    magnate mogul tycoon millionaire billionaire multimillionaire oligarch baron titan aide surrogate confidant confidante stalwart bigwig
    quarterback linebacker cornerback fullback halfback forward shortstop starlet pundit
    sidekick mastermind bodyguard
    freshman sophomore alumnus scholar postdoc don dean provost bursar warden usher referee umpire jockey cyclist sprinter runner-up
  `),
  several: words('ese ish ch iss s'),
  male: words('man father son boy brother uncle nephew husband king prince monk widower grandfather groom patriarch sheikh'),
  female: words(
    'woman mother daughter girl sister aunt niece wife queen princess nun widow grandmother bride hostess stewardess heroine seamstress actress waitress headmistress matriarch midwife',
  ),
};

/** Nouns for one company, agency or charity, beside its name or in its stead. */
export const BODIES: readonly string[] = lines(`
  press service | presidential press service | press office | information office | media office | press and information service
  lender | bank | insurer | reinsurer | broker | brokerage | carrier | airline | airport operator | operator | network operator | port operator
  manufacturer | drugmaker | drug maker | carmaker | car maker | automaker | chipmaker | planemaker | shipbuilder | shipyard | steelmaker | brewer
  brewery | distiller | winery | bakery | retailer | supermarket chain | chain | supplier | distributor | wholesaler | importer | exporter | trader
  commodity trader | producer | oil producer | miner | mining company | oil company | gas company | energy company | power company | utility
  refiner | refinery | driller | contractor | subcontractor | builder | housebuilder | developer | engineering firm | law firm | consultancy
  consultant firm | firm | company | shipping company | shipping line | ferry company | ferry operator | trawler company | cooperative
  co-operative | co-op | start-up | startup | conglomerate | multinational | maker | toymaker | publisher | newspaper | daily | weekly
  broadcaster | station | radio station | television station | news agency | newswire | outlet | platform | website | search engine | software maker
  telecoms company | telecom operator | provider | charity | aid group | rights group | campaign group | environmental group | advocacy group
  non-profit | nonprofit | NGO | foundation | think tank | think-tank | trust | union | trade union | federation | association | guild | league | club
  watchdog | regulator | agency | UN agency | refugee agency | aid agency | lobby | lobby group | trade body | industry body | sports body
  governing body | body | global body | regional body | bloc | regional bloc | pollster | hospital | clinic | laboratory | lab | institute | museum
  gallery | theatre | orchestra | festival | university | college | plantation | estate | mill | smelter | foundry | tannery | plant operator | landlord
`);
