// What English tells of happenings: verbs, frames, patterns.
import type { EventsPart } from '../../pack.ts';
import { EVENT_VERBS } from './eventverbs.ts';
import { FRAMES } from './frames.ts';
import { HOST_FRAMES } from './frames-hosts.ts';
import { PATTERNS } from './patterns.ts';
import { ATTENDANCE_PATTERNS } from './patterns-attendance.ts';
import { COMPANY_PATTERNS } from './patterns-company.ts';
import { DEED_PATTERNS } from './patterns-deeds.ts';
import { EVENT_PATTERNS } from './patterns-events.ts';
import { JOURNEY_PATTERNS } from './patterns-journeys.ts';
import { PARTY_PATTERNS } from './patterns-parties.ts';
import { PRESENCE_PATTERNS } from './patterns-presence.ts';
import { ROLL_PATTERNS } from './patterns-rolls.ts';
import { SEAT_PATTERNS } from './patterns-seats.ts';
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
    ...JOURNEY_PATTERNS,
    ...ROLL_PATTERNS,
    ...PRESENCE_PATTERNS,
    ...SEAT_PATTERNS,
    ...COMPANY_PATTERNS,
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
