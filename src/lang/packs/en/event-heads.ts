// Heads of the names of happenings in English; source: the author's own list, see README.
import type { EventHead } from '../../pack.ts';
import { lines } from './lines.ts';

const REVIEWS: readonly string[] = reviews();

function reviews(): readonly string[] {
  const numbers = lines('initial | first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh');
  const single = ['', 'latest ', 'periodic ', ...numbers.flatMap((number) => [`${number} `, `${number} periodic `])];
  const joint = numbers.flatMap((number, at) => numbers.slice(at + 1, at + 3).map((next) => `${number} and ${next} periodic `));
  const told = [...single, ...joint, ...joint.map((words) => `combined ${words}`)];
  return lines('consideration | examination | review').flatMap((noun) =>
    told.flatMap((words) => [`${noun} of the ${words}report`, `${noun} of the ${words}reports`]),
  );
}

/** Every kind of a noun that is too common to be told by itself: "art show", "canoe race". */
function kinds(noun: string, first: string): readonly string[] {
  return lines(first).map((kind) => `${kind} ${noun}`);
}

/** Shows, races and the like by their kind: the bare noun has too many other meanings. */
const KINDS: readonly string[] = [
  ...kinds(
    'show',
    'fashion | art | flower | boat | motor | car | light | puppet | dog | horse | livestock | agricultural | farm | magic | fireworks | drone | garden | stage | craft | quilt | cattle | poultry | tattoo | bridal | laser | variety | one-man | one-woman',
  ),
  ...kinds(
    'race',
    'horse | canoe | sailing | rowing | dinghy | yacht | foot | sack | camel | bicycle | cycling | trail | swimming | kayak | dragon boat | raft | ski | sled | donkey | relay | charity | mountain | island | outrigger | wheelchair | motorcycle | karting',
  ),
  ...kinds('walk', 'charity | sponsored | awareness | solidarity | heritage | community | memorial'),
  ...kinds('run', 'fun | charity | memorial | colour | color | sponsored | torch | five-kilometre | park'),
  ...kinds('ride', 'charity | bike | bicycle | cycle | friendship | memorial | sponsored'),
  ...kinds('drive', 'blood | blood donation | food | clothing | donation | toy | tree-planting | voter registration'),
  ...kinds(
    'night',
    'cultural | quiz | trivia | film | movie | gala | poetry | talent | games | opening | closing | literary | music | open-mic | awards',
  ),
  ...kinds('evening', 'cultural | poetry | literary | musical | awards | gala | information'),
  ...kinds(
    'day',
    'career | careers | family | community | training | cultural | information | awareness | action | health | planting | sports | open | field | clean-up',
  ),
  ...kinds(
    'camp',
    'science | language | eye | medical | health | youth | summer | winter | holiday | leadership | coding | art | music | sports | football | cricket | rugby | work | peace | debating | surgical | dental | space | nature | reading | blood donation',
  ),
  ...kinds('class', 'sewing | cooking | dance | art | yoga | weaving | pottery | first-aid | language'),
  ...kinds(
    'competition',
    'dance | singing | essay | poetry | cooking | fishing | debating | debate | drawing | art | design | innovation | baking | surfing | weightlifting | robotics | pitch | photo | photography | choir | shooting | athletics',
  ),
  ...kinds(
    'contest',
    'dance | singing | essay | poetry | cooking | fishing | debating | drawing | beauty | surf | eating | talent | costume | photo | photography',
  ),
  ...kinds('meet', 'athletics | swim | swimming | track | gymnastics | powerlifting'),
  ...kinds(
    'match',
    'football | cricket | rugby | wrestling | boxing | chess | volleyball | netball | basketball | hockey | polo | test | tennis | charity | exhibition | opening',
  ),
  ...kinds('performance', 'theatre | theater | dance | musical | gala | opening | live | choir | opera'),
  ...kinds('display', 'fireworks | flying | cultural | dance'),
  ...kinds('parade', 'street | victory | pride | carnival | military | victory day | independence day | torchlight | lantern | float'),
  ...kinds(
    'convention',
    'youth | students | teachers | farmers | fishers | herders | growers | nurses | lawyers | writers | artists | dealers | traders | mayors | workers | miners | bar | business | mining | dental | medical | music | comic | regional | biennial',
  ),
  ...kinds('strike', 'hunger'),
  ...kinds('auction', 'charity | art | silent | livestock | public | bluefin | land'),
  ...kinds('trial', 'mock | show'),
  ...kinds('election', 'mock'),
];

export const EVENT_HEADS: readonly EventHead[] = [
  { forms: ['congress', 'congresses', 'olympiad'], eventType: 'conference', numbered: true },
  { forms: ['joint commission', 'joint committee', 'intergovernmental commission'], eventType: 'meeting', numbered: true },
  { forms: ['event', 'gathering', 'edition'], eventType: 'other', weak: true, generic: true },
  {
    forms: ['commemoration', 'commemorations', 'celebration', 'celebrations', 'festivities'],
    eventType: 'ceremony',
    weak: true,
    generic: true,
  },
  { forms: ['summit', 'summits', 'summit meeting', "leaders' summit", 'mini-summit', "leaders' meeting"], eventType: 'summit' },
  {
    forms: lines(`
      conference | world congress | annual congress | international congress | party congress | national convention | party convention | annual convention | nominating convention | donor conference | peace conference | ministerial conference
      review conference | virtual conference | symposium | colloquium | forum | annual conference
      high-level forum | policy dialogue | ministerial dialogue | high-level dialogue | convocation | unconference | mini-conference
      youth convention | constitutional convention | trade convention | fan convention | medical congress | youth congress | scientific congress
    `),
    eventType: 'conference',
  },
  {
    forms: lines(`
      press conference | news conference | press briefing | briefing | media briefing | presser | media conference | press call | media call | press meet
      doorstop | press meeting | press point | press availability | media availability | press event
    `),
    eventType: 'press-conference',
    weak: true,
  },
  {
    forms: lines(`
      round table | roundtable | round-table | round table discussion | roundtable discussion | workshop | seminar | webinar | training course | masterclass
      hackathon | training session | training workshop | short course | refresher course | study day | study days
      master class | teach-in | training programme | training program | write-shop | writeshop | ideathon | datathon | codefest | makeathon
      field school | induction course | orientation session | awareness session | information session | training seminar | training of trainers
      crash course | intensive course | language course | certificate course | summer course | summer academy | study week | training week | winter academy
    `),
    eventType: 'workshop',
  },
  {
    forms: lines(`
      meeting | ministerial meeting | bilateral meeting | annual meeting | ministers' meeting | working lunch
      working dinner | huddle | get-together | retreat | audience with | town hall meeting | working session | closed-door meeting
      emergency meeting | conclave | reunion | breakout session
      consultative meeting | stakeholder meeting | plenary meeting | public meeting | working breakfast | breakfast meeting | lunch meeting
      dinner meeting | videoconference | video conference | teleconference | video call | conference call | brainstorming session
      strategy session | planning meeting | preparatory meeting | expert meeting | experts' meeting | council meeting | board meeting
      cabinet meeting | annual general meeting | special general meeting | extraordinary meeting | working group meeting | coordination meeting
      review meeting | kick-off meeting | kickoff meeting | information meeting | trilateral meeting | trilateral
      tête-à-tête | face-to-face meeting | business meeting | community meeting | parley | pow-wow | powwow
      mini-lateral | working meeting | technical meeting | strategy meeting | steering committee meeting | committee meeting
    `),
    eventType: 'meeting',
    weak: true,
  },
  {
    forms: lines(`
      session | plenary | general assembly | assembly
      special session | emergency session | hearing | sitting | oral arguments | public hearing | interactive dialogue | panel discussion | general debate | parliamentary debate | presidential debate | vice-presidential debate | primary debate | leaders' debate | election debate | plenary debate | floor debate | live debate | universal periodic review
      high-level segment | evidence session | inquest | public session | oral hearing | question time
      public consultation | committee hearing | parliamentary hearing | listening session | question-and-answer session | Q&A session
      panel debate | budget debate | working session | joint session | extraordinary session | budget session | parliamentary session
      preliminary hearing | court hearing | bail hearing | confirmation hearing | town-hall debate | televised debate | arbitration hearing
    `),
    eventType: 'session',
    weak: true,
  },
  { forms: ['opening ceremony', 'closing ceremony'], eventType: 'ceremony', weak: true, opens: true },
  { forms: ['opening session', 'closing session', 'opening plenary', 'closing plenary'], eventType: 'session', weak: true, opens: true },
  {
    forms: lines(`plenary session | final plenary | final session | closed session | morning session | afternoon session`),
    eventType: 'session',
    weak: true,
    part: true,
  },
  { forms: ['signing ceremony', 'signing', 'signature ceremony', 'signing event'], eventType: 'signing-ceremony', weak: true },
  {
    forms: lines(`
      ceremony | inauguration | swearing-in ceremony | swearing-in
      award ceremony | awards ceremony | dinner | official dinner | welcome ceremony | official welcome ceremony | handover ceremony | groundbreaking ceremony | groundbreaking | ribbon-cutting
      launch ceremony | reception | gala | gala dinner | state dinner | banquet | funeral | memorial service | vigil | parade
      graduation | graduation ceremony | commencement | coronation | prize-giving
      lunch | breakfast | supper | brunch | iftar | iftar dinner | tea party | garden party | cocktail party | cocktail reception | barbecue
      farewell dinner | welcome dinner | farewell reception | feast | unveiling | unveiling ceremony | wreath-laying | wreath-laying ceremony
      flag-raising ceremony | ribbon-cutting ceremony | investiture | investiture ceremony | prize ceremony | medal ceremony | prizegiving
      prize-giving ceremony | naming ceremony | tree-planting ceremony | sod-turning | sod-turning ceremony | inauguration ceremony
      passing-out parade | burial | church service | thanksgiving service | remembrance service | remembrance ceremony | commemorative ceremony
      award presentation | book launch | launch event | repatriation ceremony | certificate ceremony | closing dinner | send-off
      luncheon | state luncheon | farewell luncheon | welcome lunch | farewell lunch | business breakfast | prayer breakfast | business lunch
      fundraising dinner | fund-raising dinner | charity dinner | high tea | afternoon tea | tea ceremony | picnic | soirée | soiree
      farewell party | send-off party | birthday party | launch party | street party | beach party | garden reception | diplomatic reception | evening reception
      wedding | mass wedding | funeral service | funeral procession | requiem mass | thanksgiving mass | funeral mass | memorial mass | mass burial
      requiem | prayer service | prayer vigil | candlelight vigil | candle-light vigil | ecumenical service | interfaith service | dawn service | memorial ceremony
      enthronement | enthronement ceremony | crowning | consecration | ordination | beatification | canonization | canonisation | baptism
      housewarming | homecoming | official launch | soft launch | launching | topping-out | cornerstone-laying | foundation-laying ceremony
      oath-taking | oath-taking ceremony | commissioning | procession | pilgrimage | military parade | independence parade | motorcade
      centenary celebration | anniversary celebration | harvest celebration | independence celebrations | new year celebration | birthday celebration
      hand-over | handover | handing-over ceremony | hand-over ceremony | ground-breaking | ground-breaking ceremony | turning of the sod
      potluck | thanksgiving dinner | christmas dinner | christmas party | feast day | potlatch | kava ceremony | welcoming ceremony
    `),
    eventType: 'ceremony',
    weak: true,
  },
  { forms: ['encounter'], eventType: 'meeting', weak: true, common: true },
  { forms: ['convention'], eventType: 'conference', weak: true },
  { forms: lines('dialogue | debate | review | segment | panel'), eventType: 'session', weak: true, common: true },
  { forms: REVIEWS, eventType: 'session' },
  { forms: ['course'], eventType: 'workshop', weak: true },
  {
    forms: lines(`
      visit | visits | state visit | official visit | working visit | trip | tour | roadshow | round trip | field visit | field trip | site visit | study visit
      study tour | stopover | stop-over | layover | pastoral visit | speaking tour | concert tour | book tour | listening tour | familiarisation tour | familiarization tour
      familiarisation trip | familiarization trip | inspection tour | site inspection | fact-finding trip | business trip | reporting trip | foreign trip | overseas trip
      diplomatic mission | mediation mission | peace mission | scoping mission | scoping visit | solidarity visit | inaugural visit | maiden visit | sightseeing tour
      walkabout | trade mission | inspection visit | goodwill visit | return visit | port call | fact-finding mission | fact-finding visit
      joint mission | assessment mission | field mission | monitoring mission | joint visit | joint field visit | joint assessment mission
      needs assessment mission | observation visit | familiarisation visit | familiarization visit | follow-up visit | courtesy visit
    `),
    eventType: 'visit',
    weak: true,
  },
  {
    forms: kinds(
      'journey',
      'two-day | three-day | four-day | five-day | six-day | seven-day | eight-day | nine-day | ten-day | week-long | official',
    ),
    eventType: 'visit',
    weak: true,
  },
  {
    forms: lines(`
      negotiations | negotiation | talks | peace talks | trade talks | climate talks | consultations | consultation
      bilateral talks | video talks | telephone talks | phone talks | online talks | virtual talks | discussions | ceasefire talks | wage talks | border talks | maritime talks | fisheries talks | pay talks | coalition talks | crisis talks | truce talks
      technical talks | ministerial talks | policy talks | defence talks | defense talks | staff talks | face-to-face talks | shuttle talks | proximity talks | round of talks | round of negotiations | accession talks
      exploratory talks
    `),
    eventType: 'negotiation',
    weak: true,
  },
  {
    forms: lines(`
      exhibition | exposition | expo | fair | trade fair | book fair | biennale | biennial | triennial | trade show | air show
      airshow | showcase | vernissage | retrospective | art fair | craft fair | job fair | careers fair | career fair | science fair | seed fair | food fair
      health fair | agricultural fair | education fair | world's fair | world expo | expo pavilion | trade exhibition | poster session | auto show
    `),
    eventType: 'exhibition',
    weak: true,
  },
  {
    forms: ['anniversary', 'centenary', 'jubilee', 'bicentenary', 'sesquicentenary', 'centennial', 'bicentennial'],
    eventType: 'anniversary',
    weak: true,
  },
  {
    forms: lines(`
      festival | film festival | carnival | olympic games | asian games | commonwealth games | paralympic games | olympics | championship | championships | tournament
      world cup | marathon | competition | contest | concert | exercise | military exercise | drill | joint exercise | march
      rally | campaign rally | protest | demonstration | fundraiser
      expedition | lecture | public lecture | follow-up | regatta | grand prix | youth games | sea games | island games | world games
      friendly match | match | relay | triathlon | pageant | screening | premiere | recital | summer school | winter school | bootcamp
      boot camp | open day | youth camp | youth exchange | cultural exchange | student exchange
      film week | fashion week | climate week | water week | culture week | cultural week | science week | book week | trade week | design week
      energy week | high-level week | health week | food week | side event | side events | joint inspection | joint patrol | patrol exercise
      cycle race | boat race | road race | training camp | summer camp | open house | poetry reading | book reading | talent show
      clean-up | tree planting | tree-planting | public screening | public reading | public viewing | expo day | field day | sports day
      jamboree | half-marathon | half marathon | ultramarathon | walkathon | telethon | duathlon | biathlon | decathlon | duel | quiz | spelling bee | bake-off | bakeoff
      cook-off | cookout | sit-in | sleepover | flash mob | street theatre | auction | tombola | raffle draw | bazaar | rummage sale
      bake sale | book sale | yard sale | rodeo | dance-off | dance contest | song contest | hui | fono | town fair | fun fair | funfair
      beach cleanup | cleanup | clean-up campaign | beach clean-up | stargazing night | livestream | webcast | flypast | fly-past | flyover
      playoff | play-off | semi-final | semifinal | quarter-final | quarterfinal | test match | exhibition match
      war game | war games | tabletop exercise | table-top exercise | simulation exercise | simulation | mock drill | command post exercise | field exercise | war-gaming exercise
      networking event | networking session | matchmaking event | outreach event | charity event | fundraising event | sporting event | cultural event
      immunization week | vaccination day | health screening | free clinic | mobile clinic | residency | artist residency | tasting | wine tasting
      inter-island games | national games | school games | highland games | military games | paralympics | special olympics | winter olympics | summer olympics
    `),
    eventType: 'other',
    weak: true,
  },
  { forms: lines('conferences | forums | fora'), eventType: 'conference', weak: true, several: true },
  { forms: lines('workshops | seminars'), eventType: 'workshop', weak: true, several: true },
  { forms: lines('meetings'), eventType: 'meeting', weak: true, several: true },
  { forms: lines('sessions | hearings | public hearings | debates'), eventType: 'session', weak: true, several: true },
  { forms: lines('ceremonies'), eventType: 'ceremony', weak: true, several: true },
  { forms: lines('exhibitions'), eventType: 'exhibition', weak: true, several: true },
  { forms: lines('festivals | regattas'), eventType: 'other', weak: true, several: true },
  { forms: KINDS, eventType: 'other', weak: true },
  { forms: ['COP', 'conference of the parties'], eventType: 'conference' },
  {
    forms: lines(`
      talanoa session | talanoa | fireside chat | coaching camp | training clinic | vaccination drive | stock show | open mic | crusade | baraza
      lekgotla | imbizo | jirga | loya jirga | kgotla | negotiating round | AGM | stocktake | town-hall | curtain-raiser | warm-up match | qualifying match
      pre-season friendly | international friendly | watch party | street fair | open evening | launch ceremony | fishing derby | food drive | walkabout
    `),
    eventType: 'other',
    weak: true,
  },
  {
    forms: lines(
      'farewell function | welcome function | powhiri | pōwhiri | sevusevu | puja | farewell ceremony | requiem service | dedication ceremony | thanksgiving',
    ),
    eventType: 'ceremony',
    weak: true,
  },
  {
    forms: lines('friendly | farewell | dedication | derby | fixture | qualifier | game | mass | wake | function | launch | final'),
    eventType: 'other',
    weak: true,
    held: true,
  },
  {
    forms: lines(`
      days | cup | trophy | ride | run | walk | race | fest | meet | open | slam | masters | grand slam | games | challenge | derby | awards | classic | show | indaba | encampment | weekend | week
    `),
    eventType: 'other',
    weak: true,
    period: true,
  },
];
