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
    game | player | players
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
