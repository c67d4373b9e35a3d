// Offices and occupations of English news, with the words around them; source: the author's own list, see README.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

type Kind = Role['kind'];

/** `position = form | form ...`, one role a line; a line without "=" is its own position. */
function roles(kind: Kind, text: string): readonly Role[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [left, right] = line.trim().split(' = ');
      const forms = (right ?? left!).split(' | ').map((form) => form.trim());
      return { forms, position: left!.trim().replace(/ /g, '-'), kind };
    });
}

const OFFICES: readonly Role[] = roles(
  'office',
  `
    minister = minister | cabinet minister | minister of state | state minister | coordinating minister | senior minister | minister delegate | minister-delegate | associate minister
    minister = cabinet secretary | secretary of state for
    vice-minister = vice-minister | deputy-minister
    secretary = secretary | state secretary
    undersecretary = undersecretary | under-secretary | under secretary | parliamentary under-secretary | permanent undersecretary
    assistant-secretary = assistant secretary
    permanent-secretary = permanent secretary
    treasury-secretary = treasury secretary
    home-secretary = home secretary
    press-secretary = press secretary
    secretary-general = secretary-general | secretary general | general secretary | sec-gen
    under-secretary-general = under-secretary-general | under secretary-general | undersecretary-general | under-secretary general
    assistant-secretary-general = assistant secretary-general | assistant secretary general
    attorney-general = attorney general | attorney-general
    solicitor-general = solicitor general | solicitor-general
    surgeon-general = surgeon general
    inspector-general = inspector general | inspector-general
    prosecutor = prosecutor | chief prosecutor | public prosecutor | state prosecutor | federal prosecutor
    prosecutor-general = prosecutor general | prosecutor-general
    director-general = director-general | director general | dg
    director = director | programme director | program director | policy director | communications director | communication director | campaign director | political director | research director | legal director | artistic director | medical director | technical director | finance director | sporting director | creative director | news director
    executive-director = executive director
    managing-director = managing director
    regional-director = regional director | country director
    head = head | chief | department head | section head | bureau chief | mission head | country head | global head
    chief-executive = chief executive | chief executive officer | ceo | chief exec
    chief-financial-officer = chief financial officer | cfo
    chief-operating-officer = chief operating officer | coo
    chief-economist = chief economist
    chief-of-staff = chief of staff | chief-of-staff
    chief-scientist = chief scientist | chief scientific adviser | chief medical officer
    chief-negotiator = chief negotiator | lead negotiator | top negotiator | negotiator
    chair = chair | chairman | chairwoman | chairperson | co-chair | co-chairman | co-chairwoman | board chair | party chair | national chairman | party chairman
    vice-chair = vice chair | vice chairman | vice-chairman | vice-chair | vice chairwoman | vice chairperson
    commissioner = commissioner
    prefect = prefect | sub-prefect | subprefect
    provincial-governor = provincial governor
    chief-minister = chief minister
    superintendent = superintendent | intendant
    harbour-master = harbour master | harbourmaster | harbor master | port captain
    governor = governor | gov. | governor general | governor-general | lieutenant governor | lt. gov.
    mayor = mayor | lord mayor | mayoress
    regent = regent
    councillor = councillor | councilor | councilman | councilwoman | council member | city councilor | alderman
    administrator = administrator | deputy administrator
    president-of-body = university president | club president
    speaker = speaker | speaker of parliament | speaker of the house | house speaker | parliament speaker | parliamentary speaker
    majority-leader = majority leader | senate majority leader | house majority leader
    minority-leader = minority leader | senate minority leader | house minority leader
    whip = whip | majority whip | minority whip | chief whip
    opposition-leader = opposition leader | leader of the opposition
    party-leader = party leader
    leader = leader | group leader | team leader | union leader | community leader | rebel leader | supreme leader | faction leader
    spokesperson = spokesperson | spokesman | spokeswoman | chief spokesperson | chief spokesman | deputy spokesperson | deputy spokesman | press officer | spox
    press-attache = press attaché | press attache
    coordinator = coordinator | project coordinator | programme coordinator | program coordinator | co-ordinator | resident coordinator | national coordinator | humanitarian coordinator | relief coordinator | campaign coordinator
    rapporteur = rapporteur | country rapporteur
    special-rapporteur = special rapporteur
    co-rapporteur = co-rapporteur | country co-rapporteur
    treasurer
    convener = convener | convenor
    warden = warden | chief warden
    comptroller-general = comptroller general
    ombudsman-general = public defender | children's commissioner | information commissioner
    quartermaster
    abbot = abbot | abbess | prior | prioress
    town-clerk = town clerk | city clerk
    permanent-delegate = permanent delegate
    chief-inspector = chief inspector of mines
    chief-veterinary-officer = chief veterinary officer | chief veterinarian | chief nursing officer | chief engineer | chief geologist
    registrar = registrar | clerk of the court | chief clerk
    rector = rector | vice-rector
    dean
    provost
    chancellor-of-university = university chancellor | vice-chancellor | vice chancellor
    principal
    headteacher = headteacher | head teacher | headmaster | headmistress
    curator = curator | chief curator
    editor = editor | editor-in-chief | editor in chief | managing editor | executive editor
    publisher
    founder = founder | co-founder | cofounder | founding director | founding member
    owner = owner | co-owner
    partner = partner | managing partner
    country-manager = country manager | regional manager
    manager = manager | general manager | campaign manager | project manager | programme manager | program manager | city manager | fund manager | portfolio manager | station manager | head coach
    coach
    adviser = adviser | advisor | senior adviser | senior advisor | policy adviser | political adviser | economic adviser | foreign policy adviser | foreign policy advisor | special adviser | special advisor | top adviser
    national-security-adviser = national security adviser | national security advisor
    counsel = counsel | general counsel | legal counsel | legal adviser
    strategist = strategist | chief strategist
    aide = aide | senior aide | top aide
    justice = justice | associate justice | supreme court justice
    chief-justice = chief justice
    judge = judge | district judge | circuit judge | magistrate
    ombudsman = ombudsman | ombudsperson
    commander = commander | commander-in-chief | commander in chief | supreme commander | army commander | force commander | supreme allied commander
    police-chief = police chief | chief of police | police commissioner | commissioner of police
    army-chief = army chief | chief of the army staff | chief of army staff | army chief of staff | chairman of the joint chiefs of staff | chief of the army
    navy-chief = navy chief | naval chief | chief of the naval staff | chief of naval staff | chief of the navy | chief of naval operations
    air-force-chief = air force chief | air chief | chief of the air staff | chief of air staff | chief of the air force
    defence-chief = chief of the defence staff | chief of defence staff | chief of the defense staff | chief of defense staff | chief of the defence force | chief of the defence forces | chief of defence forces | chief of defence | chief of defense | chief of the general staff | chief of general staff | chairman joint chiefs of staff committee | chairman of the chiefs of staff committee | defence forces chief | chief of military staff | chief of joint staff
    sheriff
    fire-chief = fire chief
    archbishop = archbishop | bishop
    cardinal
    pope = pope | pontiff
    imam = imam | grand imam | grand mufti | mufti
    rabbi = rabbi | chief rabbi
    patriarch
    senator = senator | sen. | sens.
    representative-in-house = congressman | congresswoman | rep. | reps. | del. | dels. | state representative | u.s. representative
    member-of-parliament = mp | mps | meps | member of parliament | lawmaker | legislator | parliamentarian | assemblyman | assemblywoman | assembly member | member of congress | mep | state senator | backbencher | deputy in parliament
    trustee
    board-member = board member | member of the board
    member = member | committee member
    fellow = fellow | senior fellow | visiting fellow | research fellow
    controller = controller | comptroller
    auditor-general = auditor general | auditor-general
    executive = executive | senior executive
    chief-representative = chief representative | deputy chief representative | chief of party
    chief-of-mission = chief of mission | deputy chief of mission | head of country office | head of sub-office | head of field office
    focal-point = focal point | national focal point | contact person | contact point | point person | pointman | pointwoman
    lead = project lead | programme lead | program lead | team lead | policy lead | technical lead | regional lead | country lead | task team leader | task team lead
    technical-adviser = chief technical adviser | chief technical advisor | technical adviser | technical advisor | senior technical adviser | senior technical advisor
    officer-of-body = liaison officer | information officer | public information officer | public relations officer | communications officer | communication officer | protocol officer | fisheries officer | technical officer | policy officer | legal officer | human rights officer | political officer | political affairs officer | field officer | finance officer | security officer | nutrition officer | duty officer | medical officer | senior officer | officer-in-charge | officer in charge
    specialist-of-body = programme specialist | program specialist | programme analyst | program analyst | communication specialist | communications specialist | health specialist | education specialist
    commissioner-general = commissioner general | commissioner-general | deputy commissioner-general | deputy commissioner general
    superintendent-general = superintendent general | superintendent-general
    chief-of-protocol = chief of protocol | head of protocol
    chief-of-cabinet = chief of cabinet | head of cabinet | cabinet chief
    private-secretary = private secretary | principal private secretary
    chief-of-defence = chief of defence | chief of defense | chief of defence staff | chief of the defence staff | chief of defense staff | chief of the defence forces | chief of defence forces | chief of the general staff | chief of general staff | chief of army staff | chief of naval staff | chief of the naval staff | chief of air staff | army chief of staff | navy chief | air force chief | military chief
    principal-secretary = principal secretary | chief secretary | joint secretary | additional secretary | secretary for foreign affairs | assistant permanent secretary
    assistant-commissioner = assistant commissioner | deputy commissioner | provincial commissioner | district commissioner | regional commissioner | county commissioner
    clerk-of-parliament = clerk of parliament | clerk of the national assembly | clerk of the house
    deputy-speaker = deputy speaker
    president-of-senate = senate president | president of the senate
    president-of-assembly = assembly president | assembly speaker
    leader-of-the-house = leader of government business | leader of the house
    deputy-leader = deputy leader
    executive-secretary = executive secretary
    deputy-executive-secretary = deputy executive secretary
    technical-secretary = technical secretary
    administrative-secretary = administrative secretary
    board-secretary = board secretary
    company-secretary = company secretary
    party-secretary = first party secretary | party secretary
    head-of-unit = programme head | head of office | head of programme | head of programmes | head of section | head of unit | head of department | head of secretariat | head of operations | chief of section | chief of unit | chief of office | chief of service | chief of operations | section chief | unit chief | unit head | branch head | division head | division chief
    deputy-head-of-unit = deputy head of office
    scientific-director = scientific director
    technical-director = technical director
    academic-director = academic director
    operations-director = operations director
    finance-director = finance director
    project-director = project director
    programme-director = programmes director
    deputy-executive-director = deputy executive director
    lead-investigator = principal investigator | chief investigator | lead investigator | lead author | lead scientist | lead researcher
    chief-hydrologist = chief hydrologist
    chief-geologist = chief geologist
    chief-meteorologist = chief meteorologist
    chief-statistician = chief statistician
    chief-archivist = chief archivist
    chief-librarian = chief librarian
    chief-conservator = chief conservator
    chief-surveyor = chief surveyor
    vice-dean = vice-dean | vice dean | associate dean
    vice-rector = pro-vice-chancellor | pro vice-chancellor | deputy vice-chancellor | deputy rector | pro-rector
    deputy-principal = deputy principal
    patron = patron | patroness
    custodian = custodian
    grand-master = grand master
    secretary-treasurer = secretary-treasurer
    former-president = past president | president emeritus
    chair-elect = president-designate | chairman-elect
    chair = board president
    honorary-president = honorary president
    co-president = co-president
    general-counsel
  `,
);

const STATES: readonly Role[] = roles(
  'state',
  `
    president = president | head of state | pres. | state president
    vice-president = vice president | vice-president
    president-elect = president-elect | president elect
    prime-cabinet-secretary = prime cabinet secretary
    prime-minister = prime minister | pm | premier | head of government | taoiseach | prime minister-designate
    deputy-prime-minister = deputy prime minister | vice premier | vice prime minister
    chancellor = chancellor
    first-lady = first lady
    king = king | monarch
    queen
    emperor = emperor | empress
    sultan
    emir = emir
    crown-prince = crown prince | crown princess
    chair-of-the-presidency = chair of the presidency
    first-minister = first minister
  `,
);

const ENVOYS: readonly Role[] = roles(
  'envoy',
  `
    ambassador = ambassador | amb. | ambassador-at-large | ambassador at large | ambassador-designate | ambassador designate | ambassador extraordinary and plenipotentiary
    resident-representative = resident representative
    country-representative = country representative | regional representative
    counsellor = minister-counsellor | minister counsellor | minister-counselor | minister counselor | embassy counsellor | political counsellor | cultural counsellor | economic counsellor
    embassy-secretary = first secretary | second secretary | third secretary
    head-of-mission = head of mission | deputy head of mission
    trade-commissioner = trade commissioner
    envoy = envoy | special envoy | presidential envoy | climate envoy | peace envoy
    high-commissioner = high commissioner
    permanent-representative = permanent representative
    observer = observer | permanent observer
    representative = representative | special representative | high representative | trade representative | delegate
    charge-d-affaires = chargé d'affaires | charge d'affaires | chargé d’affaires
    consul = consul | consul general | consul-general | honorary consul
    head-of-delegation = head of delegation | head of the delegation | delegation head | delegation chief | delegation leader | leader of the delegation | chief of delegation | chief delegate
    diplomat = top diplomat | chief diplomat
    nuncio = apostolic nuncio | nuncio | papal nuncio
    plenipotentiary = plenipotentiary | minister plenipotentiary | ambassador and permanent representative | ambassador plenipotentiary
    attache = attaché | attache | defence attaché | defense attaché | military attaché | cultural attaché
  `,
);

const OCCUPATIONS: readonly Role[] = roles(
  'occupation',
  `
    official = desk officer | board officer | programme officer | program officer | project officer | official | senior official | government official | officer | public servant | civil servant | bureaucrat | administration official | u.s. official | campaign official | police officer | defense official | defence official | health official | state department official | white house official | law enforcement official
    source = source | person familiar with the matter | insider
    diplomat
    counterpart = counterpart | opposite number | peer | colleague | homologue | interlocutor
    politician = politician | statesman | stateswoman
    candidate = candidate | presidential candidate | nominee | presidential nominee | vice presidential nominee | vice presidential candidate | running mate | contender | frontrunner | front-runner | hopeful | challenger | incumbent
    analyst = analyst | political analyst | senior analyst | observer | commentator | pundit | pollster
    expert = expert | specialist
    economist
    scientist = scientist | climate scientist | political scientist | computer scientist
    researcher
    professor = professor | associate professor | assistant professor | professor emeritus | lecturer | senior lecturer | academic | scholar
    historian
    sociologist
    biologist = biologist | marine biologist | ecologist | botanist | zoologist
    herpetologist
    ornithologist
    entomologist
    microbiologist = microbiologist | immunologist | bacteriologist | parasitologist | toxicologist
    volcanologist
    seismologist
    geologist = geologist | geophysicist | palaeontologist | paleontologist
    glaciologist
    hydrologist = hydrologist | hydrogeologist
    oceanographer
    meteorologist = meteorologist | climatologist | forecaster
    agronomist
    archaeologist = archaeologist | archeologist
    anthropologist
    linguist
    geographer
    demographer
    statistician
    mathematician
    physicist = physicist | astrophysicist
    astronomer
    chemist
    neuroscientist
    criminologist
    philosopher
    theologian
    veterinarian = veterinarian | vet
    pharmacist
    midwife
    dentist
    forester
    beekeeper
    conservationist = conservationist | environmentalist
    librarian
    archivist
    trade-unionist = trade unionist | unionist
    engineer
    physician = doctor | physician | surgeon | nurse | medic | paramedic | psychiatrist | psychologist | epidemiologist | virologist | cardiologist | pediatrician
    lawyer = lawyer | attorney | barrister | solicitor | defense attorney | defence lawyer | human rights lawyer
    activist = activist | campaigner | advocate | human rights activist | climate activist | organizer | organiser | protester | demonstrator | volunteer | dissident
    journalist = journalist | reporter | correspondent | columnist | news anchor | radio host | talk show host | moderator | presenter | blogger | photographer | photojournalist | cameraman
    author = author | writer | novelist | poet | playwright | essayist | biographer
    artist = artist | painter | sculptor | designer | architect | curator | illustrator
    musician = musician | singer | composer | conductor | pianist | violinist | guitarist | rapper | singer-songwriter
    actor = actor | actress | comedian | filmmaker | film director | director and producer | producer | screenwriter | choreographer | dancer | puppeteer
    student = student | pupil | undergraduate | graduate student | sophomore | freshman | postgraduate | exchange student | intern
    teacher = teacher | tutor | instructor | educator | school counselor
    farmer = farmer | fisherman | herder | grower
    businessman = businessman | businesswoman | entrepreneur | investor | trader | banker | mogul | billionaire | developer | tycoon | philanthropist | real estate mogul | shopkeeper | vendor
    worker = worker | employee | labourer | laborer | driver | taxi driver | truck driver | miner | pilot | clerk | staffer
    soldier = soldier | troop | war veteran | army veteran | sailor | airman | peacekeeper
    athlete = athlete | player | footballer | captain | goalkeeper | striker | midfielder | defender | swimmer | runner | boxer
    resident = resident | villager | neighbor | neighbour | citizen | voter | passer-by | onlooker | eyewitness | witness | bystander
    refugee = refugee | migrant | asylum seeker | survivor | victim
    elder = elder | chieftain | cleric | priest | pastor | monk | nun
    detective = detective | investigator | policeman | policewoman | constable | special agent | inspector
    strategist = republican strategist | democratic strategist | operative | consultant | political consultant | lobbyist | fundraiser | surrogate
    relative = mother | father | son | daughter | wife | husband | brother | sister | widow | widower | grandmother | grandfather | uncle | aunt | cousin | nephew | niece | stepson | stepdaughter
    chef = chef | cook | baker
    astronaut = astronaut | cosmonaut
    critic = critic | detractor
    outsider = fan | admirer | graduate | alumnus | alumna | patient | customer | passenger | beneficiary | subscriber | client
    supporter = supporter | opponent | rival | ally | defender of
    guest-speaker = keynote speaker | opening speaker | guest speaker | panelist | panellist
    goodwill-ambassador = goodwill ambassador | brand ambassador
    maestro
  `,
);

/** Offices whose body is in the word (keys of organizations). */
const OF_BODIES: readonly Role[] = [
  { forms: ['secretary of state'], position: 'secretary-of-state', kind: 'office', organization: 'org/us/department-of-state' },
  {
    forms: lines(`
      special representative of the secretary-general | special representative of the secretary general | special envoy of the secretary-general
      special envoy of the secretary general | personal envoy of the secretary-general | personal envoy of the secretary general
      special representative for the secretary-general | special adviser to the secretary-general | special adviser to the secretary general
      secretary-general's special representative | secretary general's special representative | secretary-general's special envoy
      secretary general's special envoy | secretary-general's personal envoy | secretary general's personal envoy
      secretary-general's envoy | secretary general's envoy | secretary-general's special adviser | secretary-general's special coordinator
      secretary-general's representative | representative of the secretary-general | representative of the secretary general | srsg
    `),
    position: 'special-representative',
    kind: 'envoy',
    organization: 'org/un',
  },
  {
    forms: lines(`
      high representative for foreign affairs and security policy | high representative for the common foreign and security policy
      high representative of the union for foreign affairs and security policy
    `),
    position: 'high-representative',
    kind: 'envoy',
    organization: 'org/eu',
  },
  { forms: ['high commissioner for human rights'], position: 'high-commissioner', kind: 'office', organization: 'org/ohchr' },
  { forms: ['high commissioner for refugees'], position: 'high-commissioner', kind: 'office', organization: 'org/unhcr' },
  {
    forms: ['european commissioner', 'eu commissioner', 'european union commissioner', 'european commission president'],
    position: 'commissioner',
    kind: 'office',
    organization: 'org/european-commission',
  },
];

/** Offices in the plural, before the names of their holders. */
export const PLURAL_ROLES: readonly Role[] = [
  ...roles(
    'office',
    'minister = ministers\nvice-minister = vice-ministers | vice ministers\ndeputy-minister = deputy ministers\ngovernor = governors\nmayor = mayors\nsenator = senators\nmember-of-parliament = lawmakers',
  ),
  ...roles(
    'state',
    'president = presidents\nprime-minister = prime ministers | premiers\nking = kings | monarchs\nchancellor = chancellors',
  ),
  ...roles('envoy', 'ambassador = ambassadors'),
  ...roles('occupation', 'counterpart = counterparts | peers | opposite numbers'),
];

export const ROLES: readonly Role[] = [...OF_BODIES, ...OFFICES, ...STATES, ...ENVOYS, ...OCCUPATIONS];
