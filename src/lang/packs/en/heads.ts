// Heads of organisation, instrument, place and venue names in English; source: the author's own list, see README.
import type { GroupNoun, InstrumentHead, OrganizationHead } from '../../pack.ts';
import { lines } from './lines.ts';

export const ORGANIZATION_HEADS: readonly OrganizationHead[] = [
  {
    forms: lines(
      `conference of mayors | conference of bishops | conference of catholic bishops | catholic bishops' conference | bishops' conference | conference of churches | forum of mayors | congress of trade unions | trades union congress`,
    ),
    orgType: 'ngo',
  },
  {
    forms: ['government', 'provincial government', 'city government', 'federal government', 'transitional government'],
    orgType: 'other',
    weak: true,
    common: true,
  },
  { forms: ['administration', 'presidency', 'cabinet'], orgType: 'other', weak: true, common: true },
  {
    forms: lines(`
      parliament | national assembly | senate | legislature | lower house | upper house | house of assembly | house of representatives
      house of commons | house of lords | house of chiefs | house of the people | legislative council | legislative assembly
      chamber of deputies | federal assembly | federal council | national council | constituent assembly | state assembly
      provincial assembly | supreme council | consultative assembly | regional assembly
    `),
    orgType: 'legislature',
    weak: true,
    common: true,
  },
  {
    forms: lines(`
      press service | presidential press service | press office | press secretariat | police | army | navy | air force | coast guard | coastguard | military | armed forces | national guard | border guard | border police
      embassy | consulate | high commission | central bank | reserve bank | development bank | stock exchange | sovereign wealth fund
      electoral commission | election commission | electoral authority | election authority | human rights commission | law commission
      anti-corruption commission | anti-corruption agency | competition authority | competition watchdog | financial regulator
      space agency | weather service | weather agency | weather bureau | weather office | meteorological service | meteorological agency
      meteorological department | meteorological office | met office | geological survey | statistics office | statistics agency
      statistics bureau | statistical office | health authority | health service | food safety authority | food agency | drug agency
      medicines agency | medicines regulator | public health institute | public health agency | environment agency | forest service
      wildlife service | wildlife authority | parks authority | fisheries agency | fisheries authority | water authority | energy agency
      energy regulator | nuclear regulator | nuclear agency | atomic energy agency | port authority | maritime authority | maritime agency
      aviation authority | civil aviation authority | railway authority | roads authority | customs service | customs authority
      customs agency | immigration service | immigration department | immigration authority | tax authority | revenue authority
      revenue service | intelligence service | intelligence agency | security service | secret service | disaster agency
      disaster management agency | disaster management authority | civil protection agency | fire service | rescue service | prison service
      aid agency | development agency | refugee agency | investment agency | tourism board | football association | football federation
      olympic committee | attorney general's office | prosecutor's office | prosecution service | ombudsman's office | audit office
    `),
    orgType: 'agency',
    weak: true,
    common: true,
  },
  {
    forms: lines(`
      branch | chapter | committee | subcommittee | commission
      department | unit | division | faculty | board | council | caucus | taskforce | task force | working group | panel | mission
      section | wing | directorate | squad | desk | command | subcommission | steering committee | advisory board | executive board
      herbarium | archive | laboratory | lab | brigade | regiment
      inspectorate | registry | fund
    `),
    orgType: 'agency',
    weak: true,
    part: true,
  },
  { forms: ['school', 'academy'], orgType: 'university', weak: true, part: true },
  { forms: ['museum', 'library', 'observatory', 'hospital'], orgType: 'other', weak: true, part: true },
  {
    forms: lines(`
      state media | state television | state TV | state radio | official media | state news agency | official news agency
      public television | public radio | public broadcaster | national broadcaster
    `),
    orgType: 'media',
    weak: true,
    common: true,
  },
  {
    forms: lines(
      'office | bureau | regional office | country office | secretariat | field office | liaison office | press office | regional bureau | headquarters',
    ),
    orgType: 'agency',
    weak: true,
    part: true,
    voice: true,
  },
  { forms: ['supreme court', 'constitutional court', 'high court'], orgType: 'court', weak: true, common: true },

  { forms: ['Ministry', 'Ministries'], orgType: 'ministry', portfolio: true },
  { forms: ['Department', 'Departments', 'Dept'], orgType: 'ministry', portfolio: true, weak: true },
  { forms: ['Secretariat'], orgType: 'agency' },
  {
    forms: [
      'Government',
      'Administration',
      'Cabinet',
      'Presidency',
      'Regional Government',
      'Provincial Government',
      'City Government',
      'Local Government',
    ],
    orgType: 'other',
    weak: true,
  },
  {
    forms: [
      'Embassy',
      'High Commission',
      'Consulate',
      'Consulate General',
      'Permanent Mission',
      'Mission',
      'Delegation',
      'Regional Office',
      'Country Office',
      'Liaison Office',
      'Regional Bureau',
    ],
    orgType: 'agency',
    weak: true,
  },
  {
    forms: lines(`
      Episcopal Church | Salvation Army
    `),
    orgType: 'other',
    complement: 'after',
  },
  {
    forms: lines(`
      White House | Pentagon | Kremlin | Downing Street | Vatican | Holy See | Elysee | Élysée | Capitol Hill | Carabinieri | Gendarmerie | Guardia Civil | Bundeswehr | Foreign Office
      Scotland Yard | Quai d'Orsay
    `),
    orgType: 'agency',
  },
  {
    forms: lines(`
      Agency | Authority | Administration | Bureau | Service | Board | Fleet | Squadron | Battalion | Flotilla | Inspectorate | Directorate | Directorate General
      Directorate-General | Office | Commission | Committee | Council | Task Force | Taskforce | Police | Police Department
      Coast Guard | Army | Navy | Air Force | Marine Corps | Guard | Armed Forces | Treasury | Customs | Central Bank
      Reserve Bank | Corps | Command | Commissariat | Ombudsman | Registry | Division | Unit | Patrol | Brigade | Regiment
      Defence Force | Defense Force | Defence Forces | Defense Forces | Self-Defence Forces | Self-Defense Forces | Police Force | Border Force
      Security Force | Police Service | Prison Service | Fire Service | Rescue Service | Law Commission | Refugee Council | Refugee Commission
      Refugee Agency | Rescue Coordination Centre | Rescue Coordination Center | Herbarium | Sub-Committee | Subcommittee | Sub-Commission
      Subcommission | Technical Panel | Advisory Panel | Expert Panel | Review Panel | Appeals Panel | Scientific Panel | Grievance Panel
      Secretariat General | Working Group | Working Party | Steering Group | Task Group | Advisory Group
      Services | Control Expedition | Research Station | Field Station | Experimental Station | Facility | Cell | Repository
      Clearing House | Clearinghouse | Geological Survey | Soil Survey | Geodetic Survey | Hydrographic Survey | Antarctic Survey
      Inspection | Polyclinic | Hatchery | Collegium | Presidium | Mint | Customs and Excise | Preparatory Commission
    `),
    orgType: 'agency',
    weak: true,
  },
  {
    forms: lines(`
      Court | Magistrates Court | Magistrate's Court | Supreme Court | High Court | Tribunal | Constitutional Court | Court of Appeal | Court of Justice
      Criminal Court | District Court | Circuit Court | Appeals Court
    `),
    orgType: 'court',
    weak: true,
  },
  {
    forms: lines(`
      Parliament | Congress | Senate | House of Representatives | House of Commons | House of Lords | National Assembly
      Assembly | Legislature | Knesset | Bundestag | Diet | Duma | Lok Sabha | Rajya Sabha | Chamber of Deputies
      City Council | House of Assembly | State Senate | General Assembly | Legislative Council
    `),
    orgType: 'legislature',
    weak: true,
  },
  {
    forms: lines(`
      Party | Democratic Party | Labour Party | Conservative Party | Republican Party | Movement | Front | Coalition
      Democrats | Bloc | National Committee
    `),
    orgType: 'party',
    weak: true,
  },
  {
    forms: lines(`
      University | College | School | School of Law | Law School | Business School | Medical School | High School | Academy
      Polytechnic | Faculty | Institute of Technology | Conservatory | Seminary | Campus
    `),
    orgType: 'university',
    weak: true,
  },
  {
    forms: lines(`
      Institute | Institution | Centre | Center | Observatory | Laboratory | Laboratories | Library | Archive | Archives
      Museum | Think Tank | Research Center | Research Centre | Academy of Sciences
    `),
    orgType: 'other',
    weak: true,
  },
  {
    forms: lines(`
      Times | Post | News | Tribune | Herald | Gazette | Chronicle | Journal | Daily | Telegraph | Guardian | Observer
      Independent | Mirror | Press | Broadcasting Corporation | Broadcasting | Television | Radio | Magazine | Weekly
      News Agency | Newspaper | Newswire | Network | Review | Examiner | Inquirer | Globe | Standard | Monitor | Bulletin
      Courier | Media | TV | Enquirer | Dispatch | Sentinel | Statesman | Intelligencer | Post-Dispatch | Post-Gazette | Free Press | Picayune
      Times-Picayune | Plain Dealer | Union-Tribune | Star-Tribune | Star-Telegram
    `),
    orgType: 'media',
    weak: true,
    complement: 'before',
  },
  { forms: ['Channel'], orgType: 'media', weak: true },
  {
    forms: lines(`
      Commodity Exchange | Mercantile Exchange | Co-operative | Legion | Dockyard | Foundry | Cannery | Tech | Growers | Relief | Fellowship
      Athletics | Rugby | Cricket | Netball | Volleyball | Basketball | Badminton | Rowing | Sailing | Aquatics | Hockey | Judo | Cycling
      Gymnastics | Surfing | Weightlifting | Boxing | Squash | Softball | Baseball | Handball | Archery | Rovers | Wanderers
      Albion | Hotspur | CF | AFC | FK | SK | BK | RCD | SSC | VfB | VfL | TSV | PSV | HNK | Dodgers | Yankees | Mets | Giants | Braves | Marlins
      Phillies | Cubs | White Sox | Red Sox | Brewers | Astros | Mariners | Tigers | Orioles | Blue Jays | Rockies | Padres | Diamondbacks
      Cowboys | Eagles | Packers | Vikings | Bears | Steelers | Ravens | Bengals | Patriots | Dolphins | Colts | Jaguars | Texans | Broncos
      Raiders | Chargers | 49ers | Seahawks | Rams | Falcons | Panthers | Buccaneers | Lakers | Clippers | Celtics | Knicks | 76ers | Raptors
      Bulls | Cavaliers | Pistons | Pacers | Bucks | Hornets | Wizards | Nuggets | Timberwolves | Trail Blazers | Mavericks | Rockets | Grizzlies
      Pelicans | Spurs | Bruins | Canadiens | Maple Leafs | Sabres | Red Wings | Blue Jackets | Flyers | Penguins | Blackhawks | Predators
      Oilers | Flames | Canucks | Sharks | Sounders | Whitecaps | Longhorns | Huskies | Bulldogs | Wildcats | Hawkeyes | Buckeyes | Alouettes
      Roughriders | Crusaders | Brumbies | Waratahs | Wallabies
    `),
    orgType: 'other',
    weak: true,
    complement: 'before',
  },
  {
    forms: lines(`
      Inc | Inc. | Corp | Corp. | Corporation | Company | Co | Co. | Ltd | Ltd. | Limited | LLC | L.L.C. | LLP | plc | PLC
      AG | GmbH | S.A. | SE | NV | N.V. | Holdings | Holding | Group | Enterprises | Industries | Partners | Capital
      Ventures | Airlines | Airways | Motors | Electronics | Energy | Oil | Petroleum | Gas | Steel | Pharmaceuticals
      Technologies | Technology | Systems | Solutions | Software | Semiconductor | Telecom | Communications | Insurance
      Securities | Financial | Investments | Logistics | Shipping | Foods | Stores | Records | Studios | Pictures
      Entertainment | Hotels | Properties | Realty | Trust | Mining | Resources | Brothers | Associates | Labs
      Cruises | Cement | Railway | Railways | Textiles | Knitwear | Garments | Apparel | Breweries | Brewery | Plantations | Seafood | Seafoods
      Freight | Ferries | Shipyards | Shipyard | Refineries | Refinery | Telecommunications | Telecoms | Networks | Minerals | Metals
      Chemicals | Fertilizers | Fertilisers | Cosmetics | Clothing | Ceramics | Aviation | Aerospace | Helicopters | Biotech | Therapeutics
      Biosciences | Pharma | Robotics | Analytics | Publishing | Publishers | Distillers | Distillery
      Contractors | Couriers | Microfinance | Broadband | Electric | Electric Power | Hydro | Renewables | Geothermal | Biofuels
      Petrochemicals | Timber | Dairies | Beverages | Bottlers | Supermarkets | Drilling | Dredging | Salvage | Exploration
      Dynamics | Aquaculture | Orchards | Vineyards | Winery | Sugar Company | Tea Company | Gold Mines | Offshore
    `),
    orgType: 'company',
    weak: true,
    complement: 'before',
  },
  { forms: ['Bank'], orgType: 'company', weak: true },
  {
    forms: lines(`
      Foundation | Association | Federation | Confederation | Union | Society | League | Alliance | Charity | Fund | Trust
      Initiative | Network | Campaign | Project | Chamber of Commerce | Chamber of Commerce and Industry | Chamber of Industry and Commerce | Chamber of Trade and Industry | Chamber of Commerce, Industry and Services | Chamber of Mines | Chamber of Shipping | Chamber | Guild | Club | Red Cross | Red Crescent
      Church | Brotherhood | Syndicate | Consortium | Cooperative | Partnership | Watch | Forum for
      Without Borders | Coalition for | Teamsters | Order | Congregation | Mosque | Synod | Archdiocese | Diocese | Sisterhood
      PAC | Super PAC | Circle | Collective | Rescue | Law Society | Bar Association | Council of Churches | Conference of Churches
      Bishops' Conference | Bishops’ Conference | Lifeline | Refugee Centre | Refugee Center
    `),
    orgType: 'ngo',
    weak: true,
  },
  {
    forms: lines(`
      Organization | Organisation | United Nations | Programme | Program | Community | World Bank | Development Bank
      Investment Bank | Monetary Fund | Economic Commission | Court of Human Rights | Human Rights Council | Security Council
      Economic Forum | Economic Union | Cooperation Council | Co-operation Council | Free Trade Area
    `),
    orgType: 'intergovernmental',
    weak: true,
  },
  { forms: ['International'], orgType: 'ngo', weak: true, complement: 'before' },
  {
    forms: lines(`
      Friends of | Mothers of | Doctors for | Doctors of | Lawyers for | Citizens for | Citizens Against | Mothers Against | Women for | Youth for
      Parents for | Engineers for | Scientists for | Hands Across | Farmers for | Students for | Physicians for | Voices of | Voices for
    `),
    orgType: 'ngo',
    weak: true,
    complement: 'after',
  },
  {
    forms: lines(`
      Prime Minister's Office | President's Office | Cabinet Office | Office of the Prime Minister | Office of the President
      Attorney General's Office | Auditor General's Office | Governor's Office | Mayor's Office | Chief Minister's Office
      Prime Minister’s Office | President’s Office | Attorney General’s Office | Auditor General’s Office | Governor’s Office
      Attorney-General's Office | Auditor-General's Office | Solicitor-General's Office | Prosecutor General's Office | Prosecutor-General's Office
      Public Prosecutor's Office | Prosecutor's Office | Ombudsman's Office | Registrar General's Office | Surveyor General's Office
      Vice President's Office | Vice-President's Office | Deputy Prime Minister's Office | Speaker's Office | First Lady's Office | Premier's Office
      Attorney-General’s Office | Auditor-General’s Office | Solicitor-General’s Office | Prosecutor General’s Office | Prosecutor-General’s Office
      Public Prosecutor’s Office | Prosecutor’s Office | Ombudsman’s Office | Vice President’s Office | Vice-President’s Office | Speaker’s Office
    `),
    orgType: 'agency',
  },
  {
    forms: lines(`
      Universidad | Université | Universität | Universitas | Università | Universidade | Institut | Instituto | Istituto | Fundación
      Fondation | Fundação | Fondazione | Teatro | Ministerio | Ministère | Ministério | Banco | Banque | Banca | Asociación
      Associação | Associazione | Federación | Fédération | Partido | Parti | Comité | Comisión | Consejo
      Centro | Sociedad | Société | Yayasan | Compagnie | Stiftung | Sindicato | Confederación | Cámara | Chambre | Agencia
    `),
    orgType: 'other',
    weak: true,
    complement: 'after',
  },
  {
    forms: lines(`
      Orchestra | Philharmonic | Symphony | Opera | Ballet | Theatre Company | Theater Company | Troupe | Ensemble | Choir
      Band | Gallery | United | FC | Football Club | Football Association
    `),
    orgType: 'other',
    weak: true,
  },
  {
    forms: ['Hospital', 'Clinic', 'Medical Center', 'Medical Centre', 'Health Service', 'Health Department'],
    orgType: 'other',
    weak: true,
  },
  {
    forms: lines(`
      firm | airline | carmaker | retailer | insurer | lender | start-up | startup | e-commerce platform | company | trader | miner
      shipper | chipmaker | drugmaker | conglomerate | utility | oil company | shipping company | shipping line | energy company
      consultancy | operator | incubator | investment agency | development agency | logistics company | producer | manufacturer
    `),
    orgType: 'company',
    weak: true,
  },
  {
    forms: [
      'broadcaster',
      'newspaper',
      'news site',
      'website',
      'news agency',
      'radio station',
      'daily',
      'state broadcaster',
      'news portal',
    ],
    orgType: 'media',
    weak: true,
  },
  {
    forms: [
      'charity',
      'nonprofit',
      'non-profit',
      'watchdog',
      'think tank',
      'think-tank',
      'NGO',
      'campaign group',
      'rights group',
      'advocacy group',
    ],
    orgType: 'ngo',
    weak: true,
  },
];

/** "consideration of the combined second and third periodic reports": what bodies under a treaty do with a state's report. */
export const INSTRUMENT_HEADS: readonly InstrumentHead[] = [
  { forms: ['treaty', 'treaties', 'peace treaty', 'extradition treaty'], instrumentType: 'treaty' },
  { forms: ['convention', 'conventions', 'framework convention'], instrumentType: 'convention' },
  {
    forms: lines(`
      agreement | agreements | accord | accords | pact | pacts | trade agreement | free trade agreement
      partnership agreement | cooperation agreement | peace agreement | peace accord | ceasefire agreement
      framework agreement | trade deal | peace deal | deal | deals | contract | arrangement | compact | trade pact
      security pact | loan agreement | settlement | exchange agreement | student exchange agreement | research agreement
      cooperation framework | framework of cooperation | visa waiver | note of intent |
      fisheries agreement | transit agreement | contracts | extradition agreement | memorandum of agreement
    grant agreement | financing agreement | funding agreement | host country agreement | headquarters agreement | twinning agreement | seat agreement
    air services agreement | implementation agreement | implementing agreement | technical cooperation agreement | defence agreement | defense agreement
    credit agreement | supply agreement | sales agreement | purchase agreement | concession agreement | hosting agreement | joint venture agreement
    readmission agreement | transfer agreement | visa exemption agreement | visa waiver agreement | double taxation agreement
    collaboration agreement | collaborative agreement | licensing agreement | service agreement | association agreement | investment agreement
    fishing agreement | security agreement | water-sharing agreement | truce | truce agreement | armistice | ceasefire deal | peace plan | technical arrangement
    administrative arrangement | working arrangement | twinning arrangement | arrangements | grant | concession contract | sponsorship deal | partnership deal
    `),
    instrumentType: 'agreement',
    weak: true,
  },
  {
    forms: lines(`
      memorandum of understanding | memoranda of understanding | MoU | MOU | MoUs | memorandum | letter of intent | letter of arrangement | letter of agreement
      letter of understanding | exchange of letters | exchange of notes | side letter | side letters | heads of agreement | heads of terms | agreed minutes
      deed of sale | deed of cession | deed of trust | handover certificate | hand-over certificate | certificate of transfer | certificate of handover | letter of commitment
      letters of intent | memorandum of cooperation | statement of intent | transfer deed | deed of transfer | deed of gift | deed of donation
      exchanges of letters | exchanges of notes | notes verbales | note verbale | diplomatic notes | memorandums | memoranda | memorandums of understanding | memorandum of intent | declaration of intent
    joint declaration of intent | letters of understanding | record of discussions | record of discussion | minutes of understanding
    commitment letter | joint letter of intent | agreed record | protocol of intent | protocol of intentions | aide-mémoire | aide-memoire | joint minutes | process-verbal
    land deed | lease | lease agreement | sublease | tenancy agreement | deed of lease | instrument of accession | instrument of ratification | protocol of cooperation | roadmap agreement
    `),
    instrumentType: 'memorandum',
  },
  { forms: ['resolution', 'resolutions'], instrumentType: 'resolution', weak: true },
  {
    forms: lines(`
      declaration | joint declaration | political declaration | communiqué | communique | joint communiqué | joint communique | call to action | plan of action
      pledge | manifesto | leaders' declaration
    `),
    instrumentType: 'declaration',
    weak: true,
  },
  {
    forms: ['joint statement', 'joint statements', 'statement of cooperation', 'joint statement of intent'],
    instrumentType: 'statement',
    weak: true,
  },
  {
    forms: lines(`
      law | act | bill | statute | legislation | constitution | decree | ordinance | executive order | regulation | directive
    `),
    instrumentType: 'law',
    weak: true,
  },
  { forms: ['protocol', 'protocols', 'additional protocol'], instrumentType: 'protocol', weak: true },
  { forms: ['charter'], instrumentType: 'charter', weak: true },
  {
    forms: lines(`
      call | consensus | principles | commitment | commitments | appeal | pledges | vision | guidelines | recommendations | conclusions | outcome | outcomes
      blueprint | platform | platform for action | framework | framework for action | framework of action | understandings | manifesto
      agenda for action | action agenda | agenda | proclamation | petition | points | rules | formula | mandate | oath | resolve | promise
    `),
    instrumentType: 'declaration',
    weak: true,
    placed: true,
  },
  { forms: ['plan', 'programme', 'program', 'letter', 'statement'], instrumentType: 'other', reference: true },
  { forms: ['text', 'paper'], instrumentType: 'other', reference: true, weak: true },
  {
    forms: lines(`
      minutes of the meeting | minutes | action plan | plan of action | roadmap | road map | code of conduct | guidelines
      cooperation plan | coordination plan | work plan | plan of cooperation | cooperation programme | cooperation program
      programme of cooperation | program of cooperation | work programme | work program | joint action plan | terms of reference
      implementation plan | document | executive programme | executive program | executive programmes | executive programs | action programme | action program | programme of action
    cultural programme | exchange programme | exchange program | joint programme | joint program | framework document | strategic framework | cooperation roadmap | partnership framework
    term sheet | undertaking | understanding | addendum | amendment | note of understanding | country programme framework | partnership plan
    joint position paper | joint letter | protocol of understanding | framework of understanding | agreed minutes of the meeting
    country programme | country programming framework | final document | outcome document | work plans | joint work plan | annual work plan | project document | joint roadmap | strategy document
    `),
    instrumentType: 'other',
    weak: true,
  },
];

export const PLACE_HEADS: readonly string[] = lines(`
  city | town | village | province | state | district | county | region | prefecture | regency | municipality | governorate
  oblast | canton | borough | suburb | island | islands | archipelago | peninsula | valley | mountain | mountains | mount
  river | lake | sea | bay | gulf | strait | ocean | coast | delta | basin | desert | plateau | port of | territory
  commune | atoll | cay | lagoon | reef | estuary | gorge | islet | fjord | barangay | woreda | enclave
  creek | harbor | harbour | street | avenue | highway | boulevard | canyon | wilderness | national forest | krai
  refugee camp | township | neighborhood | neighbourhood | hamlet | tehsil | taluka | upazila | mandal | sub-county | subdistrict | sub-district
`);

export const ISLAND_WORDS: readonly string[] = lines(
  'island | islands | islander | islanders | isle | isles | atoll | atolls | islet | islets | archipelago | lagoon | reef',
);

export const VENUE_HEADS: readonly string[] = lines(`
  palace | convention center | convention centre | conference center | conference centre | exhibition center
  exhibition centre | convention and exhibition center | convention and exhibition centre | conference and exhibition center
  conference and exhibition centre | exhibition and convention center | exhibition and convention centre | convention and exhibition hall
  convention and conference center | convention and conference centre | trade and convention center | convention and trade center
  convention and events center | convention and cultural center | convention complex
  expo center | congress center | congress centre | cultural center | cultural centre | community center
  community centre | hall | city hall | town hall | concert hall | house | state house | hotel | resort | stadium | arena
  theatre | theater | opera house | museum | gallery | library | castle | cathedral | church | mosque | temple | park | square
  plaza | tower | building | headquarters | auditorium | amphitheatre | amphitheater | pavilion | villa | mansion
  campus | airport | port | base | naval base | airbase | air base | ballroom | courthouse | center | centre | club | gardens
  garden | border post | border gate | border crossing | checkpoint | national park | nature reserve | wharf | pier | quay | harbour front
  waterfront | barracks | parade ground | convention hall | congress hall | assembly hall | academy | lighthouse | shrine | pagoda | basilica | abbey | racecourse | exhibition hall | sports complex | fort | fortress | monastery | gymnasium | studio
  buildings | chambers | lodge | inn | manor | ranch | showground | showgrounds | fairground | fairgrounds | oval | marina | jetty | shipyard | dockyard
  aquarium | zoo | planetarium | observatory | residence | château | citadel | courtyard | community hall | village hall | parish hall | sports hall
  velodrome | cinema | playhouse | convent | cultural village | botanical garden | botanical gardens | town square | cricket ground | guest house | guesthouse
  chancery | state guest house | presidential palace | royal palace | parliament building | convention bureau
`);

/** Plural nouns of people and bodies that act together; compared by their own plural. */
const GROUPS = `
  traders | dealers | brokers | bankers | lenders | creditors | shareholders | buyers | sellers | suppliers | importers | retailers
  shopkeepers | vendors | landlords | tenants | passengers | commuters | tourists | travelers | travellers | patients | nurses and doctors
  midwives | carers | clergy | bishops | imams | priests | monks | elders | chiefs | rebels | fighters | militants | prisoners | detainees
  hostages | orphans | neighbors | neighbours | colleagues and friends | classmates | graduates | alumni | trainees | apprentices
  police | insiders | contractors | regulators | watchdogs | planners | organizers of the event | backers | detractors
  skeptics | sceptics | proponents | enthusiasts | pundits and analysts | onlookers | bystanders | doctors and nurses
  polls | surveys | studies | court documents | court papers | media reports | news reports | press reports | local media | local media outlets
  countries | nations | states | member states | member countries | parties | signatories
  delegates | participants | attendees | guests | visitors | representatives | delegations
  officials | diplomats | ambassadors | envoys | ministers | leaders | heads of state | heads of government | presidents | governors | mayors | lawmakers | senators | negotiators | politicians | spokespeople
  experts | analysts | scientists | researchers | economists | academics | professors | scholars | engineers | doctors | nurses | lawyers | judges | historians
  students | pupils | teachers | parents | children | women | men | youths | young people | people
  journalists | reporters | editors | writers | artists | musicians | performers | troupes | puppeteers | actors | filmmakers
  workers | employees | farmers | fishermen | fishers | herders | miners | drivers | unions | business leaders | businesspeople | executives | investors | entrepreneurs | companies | firms | businesses | enterprises | exporters | manufacturers
  activists | campaigners | protesters | demonstrators | advocates | critics | supporters | opponents | organizers | organisers | volunteers | residents | villagers | islanders | citizens | locals | families | relatives | survivors | victims | refugees | migrants
  organizations | organisations | agencies | groups | ngos | charities | institutions | universities | associations | banks | bodies
  soldiers | troops | police officers | officers | veterans | peacekeepers | firefighters | rescuers | investigators | prosecutors | authorities
  witnesses | sources | observers | commentators | pundits | pollsters | republicans | democrats | conservatives | liberals | members | colleagues | opponents | allies | aides | advisers | advisors | historians | owners
  athletes | players | teams | fans | runners | choirs | schools | exhibitors | publishers | speakers | panelists
  governments | coaches | captains | councillors | councilors | commissioners | legislators | parliamentarians | MPs | deputies | donors | dignitaries
  weavers | knitters | landowners | scouts | cadets | interns | nuns | pastors | chefs | cooks | poets | dancers | singers | sailors | divers
  surgeons | specialists | technicians | hunters | breeders | stakeholders | high commissioners | heads of mission | healers | veterinarians | vets
  librarians | curators | archaeologists | pilots | rangers | wardens | referees | umpires | bakers | potters | carvers | drummers | storytellers
  undersecretaries | secretaries | rectors | heads of delegation | delegation heads | directors | directors-general | chairmen | foreign ministers | prime ministers
  first ladies | vice presidents | deputy ministers | counterparts | monarchs | generals | admirals | chiefs of staff | police chiefs | cadres | custodians
  heads of delegations | heads of diplomatic missions | heads of missions | heads of agencies | heads of agency | heads of un agencies
  heads of state and government | heads of state or government | heads of institutions | chiefs of defence | chiefs of police
  permanent representatives | permanent secretaries | attorneys general | secretaries-general | consuls | consuls general
  chargés d'affaires | military attachés | defence attachés | attachés | premiers | kings | heads of household | service chiefs
  army chiefs | defence chiefs | religious leaders | traditional leaders | community leaders | civil servants | public servants
  policymakers | policy makers | decision-makers | decision makers | rapporteurs | focal points | practitioners | professionals
  academicians | laureates | youth leaders | women leaders | party leaders | trade unionists | unionists | clerics | mullahs | rabbis
  sheikhs | hydrologists | smallholders | well-wishers | invitees | special guests | foreign guests | partners | development partners
  donors and partners | newcomers | descendants | widows | mourners | worshippers
  opposition leaders | poorer countries | rich countries | rich nations | developing countries | developed countries | trade unions | civil society
`;

/** Singular nouns for those who stand for a country together. */
const TEAMS = 'delegation | team | contingent | negotiating team | side | mission';

/** People and bodies that a number counts: "twelve municipalities", "four co-chairs". */
const COUNTED = `
prefects
magistrates
notaries
shepherds
artisans
judokas
clubs
plenipotentiaries
co-chairs
cochairs
municipalities
parliaments
laboratories
hospitals
cooperatives
foundations
CEOs
chairpersons
pilgrims
architects
recruits
armies
navies
heads of mission
heads of post
chiefs of police
chiefs of defence
chiefs of defense
permanent secretaries
attachés
defence attachés
defense attachés
panelists
panellists
quilters
weavers
fishmongers
beekeepers
coopers
rangers
`;

export const GROUP_NOUNS: readonly GroupNoun[] = [
  ...lines(GROUPS).map((form) => ({ forms: [form], of: form })),
  ...lines(COUNTED).map((form) => ({ forms: [form], of: form })),
  ...lines(TEAMS).map((form) => ({ forms: [form], of: `${form}s`, bound: true })),
];
