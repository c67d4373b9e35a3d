// What English tells of happenings: verbs, frames, patterns.
import type { EventsPart } from '../../pack.ts';
import { EVENT_VERBS } from './eventverbs.ts';
import { FRAMES } from './frames.ts';
import { HOST_FRAMES } from './frames-hosts.ts';
import { lines } from './lines.ts';
import { PATTERNS } from './patterns.ts';
import { ATTENDANCE_PATTERNS } from './patterns-attendance.ts';
import { COMPANY_PATTERNS } from './patterns-company.ts';
import { CONTACT_PATTERNS } from './patterns-contacts.ts';
import { DEED_PATTERNS } from './patterns-deeds.ts';
import { EVENT_PATTERNS } from './patterns-events.ts';
import { FLOOR_PATTERNS } from './patterns-floor.ts';
import { JOURNEY_PATTERNS } from './patterns-journeys.ts';
import { PAPER_PATTERNS } from './patterns-papers.ts';
import { PARTY_PATTERNS } from './patterns-parties.ts';
import { PLACE_PATTERNS } from './patterns-places.ts';
import { PLAN_PATTERNS } from './patterns-plans.ts';
import { PRESENCE_PATTERNS } from './patterns-presence.ts';
import { ROLL_PATTERNS } from './patterns-rolls.ts';
import { SEAT_PATTERNS } from './patterns-seats.ts';
import { SIDE_PATTERNS } from './patterns-sides.ts';
import { SIGNER_PATTERNS } from './patterns-signers.ts';
import { TEAM_PATTERNS } from './patterns-teams.ts';
import { VENUE_PATTERNS } from './patterns-venues.ts';

export const events: EventsPart = {
  verbs: EVENT_VERBS,
  frames: [...FRAMES, ...HOST_FRAMES],
  patterns: [
    ...PATTERNS,
    ...EVENT_PATTERNS,
    ...ATTENDANCE_PATTERNS,
    ...VENUE_PATTERNS,
    ...PARTY_PATTERNS,
    ...DEED_PATTERNS,
    ...CONTACT_PATTERNS,
    ...PAPER_PATTERNS,
    ...SIGNER_PATTERNS,
    ...SIDE_PATTERNS,
    ...JOURNEY_PATTERNS,
    ...ROLL_PATTERNS,
    ...PRESENCE_PATTERNS,
    ...SEAT_PATTERNS,
    ...PLACE_PATTERNS,
    ...COMPANY_PATTERNS,
    ...TEAM_PATTERNS,
    ...PLAN_PATTERNS,
    ...FLOOR_PATTERNS,
  ],
  signatures: [
    'signature',
    'signatures',
    'signatory',
    'signatories',
    ...lines('adopt | adopts | adopted | adopting | adoption | endorse | endorses | endorsed | endorsing | endorsement'),
  ],
  sidelines: [
    'on the sidelines of',
    'on the margins of',
    'on the fringes of',
    'at the margins of',
    'in the margins of',
    'on the sideline of',
    'in the corridors of',
    'on the occasion of',
  ],
  rolls: [
    'present',
    'in attendance',
    'attendees',
    'participants',
    'guests',
    'speakers',
    'panelists',
    'panellists',
    'delegates',
    'attended by',
    'witnesses',
  ],
  parts: lines(`
    room | rooms | hall | halls | table | tables | budget | budgets | ticket | tickets | director | directors
    organiser | organisers | organizer | organizers | committee | committees | agenda | schedule | venue | venues
    site | sites | grounds | ground | circuit | calendar | season | delegate | delegates | participant | attendee
    attendees | goer | goers | guest | guests | hopeful | hopefuls | winner | winners | champion | champions | title
    titles | trophy | medal | medallist | fee | fees | sponsor | sponsors | sponsorship | invitation | invitations
    invite | poster | posters | banner | banners | logo | slogan | theme | song | anthem | coordinator | coordinators
    planner | planners | planning | management | manager | managers | hosts | officials | official | staff | volunteer
    volunteers | crew | dress | gown | cake | menu | food | music | hotel | package | route | course | track | lounge
    bag | badge | badges | kit | materials | papers | paper | documents | document | minutes | transcript | transcripts
    footage | video | photos | coverage | website | app | hashtag | format | process | procedure | procedures
    requirement | requirements | industry | business | scene | culture | tradition | traditions | facilities | facility
    equipment | system | platform | series | tour | deadlines | proposal | proposals | strategy | outcome | outcomes
    result | conclusions | goals | goal | topic | topics | chair | chairs | chairman | chairwoman | chairperson
    secretariat | organisation | organization | team | teams | place | point | house | tent | floor | day | days | week
    weekend | morning | evening | night | hours | time | period | atmosphere | mood | spirit | experience | audience
    crowd | visa | visas | presenter | facilitator | leader | leaders | trainer | trainers | programme | program | fare
    game | player | players | plan | plans | train | moderator | moderators | aggregator | aggregators | websites
    performance | performances | stage | stages | speech | speeches | viewer | viewers | watcher | watchers | prep | preparation | preparations | tactics | tactic | strategies | style | schedules | slot | slots | rule | rules
    dish | dishes | pitch | pitches | streak | streaks | trick | tricks | ball | balls | shot | shots | goalkeeper | referee | referees | buff | buffs | fan | fans | fever | legend
    crasher | crashers | stop | stops | aide | aides | bus | buses | trail | pledge | pledges | record | records | rights | zone | area | areas | space | date | dates
  `),
  otherUses: lines(`
    of course | in due course | course of | golf course | race course | main course | on course | off course | course correction | current course | present course | collision course | stay the course | staying the course | change course | changed course | reverse course | reversed course | par for the course | course of action | obstacle course | water course | matter of course
    game plan | game plans | game show | game changer | game-changer | video game | board game | card game | computer game | blame game | waiting game | end game | ball game | name of the game | big game
    panel of | House panel | Senate panel | congressional panel | parliamentary panel | arbitration panel | dispute panel | expert panel | review panel | judging panel | advisory panel | government panel | appeals panel | solar panel | solar panels | control panel | instrument panel
    warm reception | cool reception | hostile reception | mixed reception | frosty reception | rapturous reception | phone reception | wedding band | peer review | book review | film review | under review | judicial review | performance review | internal review | literature review
    segment of | market segment | public debate | national debate | up for debate | open to debate | subject of debate | matter of debate | under debate
    special edition | limited edition | revised edition | print edition | online edition | paperback edition | Sunday edition | evening edition | deluxe edition | first edition of the book | edition of the book | edition of the magazine | edition of the newspaper
    final stage | final say | final word | final decision | final version | final report | final draft | final score | final answer | final product | final days | final push
    debate club | debate team | debate moderator | debate moderators | social dialogue | internal dialogue
    work function | brain function | in the wake of | mass media | wedding dress | fair share | fair play | fair trade | fair use | fair game
    open mind | open door | open letter | open source | open secret | open air | open space | walk of life | walks of life | drill sergeant | drill bit
    march of time | protest vote | protest votes | trial run | dry run | home run | tour guide | tour guides | tour operator | tour operators | tour bus | tour de force | exercise bike | dinner table | lunch break | lunch hour | breakfast table
    mission statement
  `),
  noTopics: lines(`
    verge | brink | eve | edge | basis | behalf | account | stage | set | screen | screens | television | TV | radio | air | camera | video | video link | videolink | tape | film
    phone | telephone | line | internet | web | Zoom | Skype | Facebook | Twitter | YouTube | Instagram | TikTok | social media | social network | social networks | livestream | cable
    campaign trail | way | spot | foot | horseback | fringes | occasion | invitation | initiative | condition | display | hold
    whether | how | why | what | when | where | who | which
  `),
  any: ['any', 'each', 'every'],
  standIns: [
    'one',
    'ones',
    'round',
    'instalment',
    'installment',
    'two',
    'three',
    'of its kind',
    'of them',
    'of these',
    'of which',
    'of the series',
    'in the series',
  ],
  cancelled: [
    'cancelled',
    'canceled',
    'called off',
    'postponed',
    'scrapped',
    'shelved',
    'abandoned',
    'put off',
    'did not take place',
    'was suspended',
    'axed',
    'has been moved',
    'never took place',
    'fell through',
  ],
};
