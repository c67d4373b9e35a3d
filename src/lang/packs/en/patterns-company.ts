// The wide patterns of who was there: a word of presence, a copula or "included", and names; deeds that are done at gatherings only.
import type { PatternRule } from '../../pack.ts';

export const COMPANY_PATTERNS: readonly PatternRule[] = [
  {
    name: 'roll-call',
    pattern:
      'others|closing|opening|present|attending|attended|attendance|hand|seated|sitting|standing|watching|listening|looking|observing|witnessing|speaking|spoke|addressing|testifying|testified|presenting|moderating|chairing|co-chairing|presiding|officiating|joining|taking|took|giving|making|representing|appearing|performing|gracing|flanking|seen|spotted|podium|stage|platform|panel|panels|table|tables|row|rows|audience|gallery|crowd|bench|benches|dais|room|hall|guest|guests|participants|attendees|invitees|dignitaries|delegates|representatives|panellist|panellists|panelist|panelists|speaker|speakers|presenter|presenters|discussants|lecturers|witness|witnesses|spectators|onlookers|mourners|worshippers|well-wishers|gathering|congregation|line-up|lineup|judges|jurors|jury|facilitator|facilitators|trainers|moderator|moderators|chairperson|emcee|entrants|contestants|competitors|finalists|exhibitors|observers|visitors|celebrities|celebrant|personalities|listeners|ceremonies|honour|honor ~8 were|was|are|is|sat|stood|included|include|includes|comprised|comprises|featured @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Watching from the second row were Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. Watching from the second row bored Ana Prado and Rui Teles.',
  },
  {
    name: 'they-included',
    pattern: 'they|these included|include|comprised @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Forty authors came to the Danube Book Fair. They included Ana Prado and Rui Teles.',
    counterExample: 'Forty authors came to the Danube Book Fair. They feared Ana Prado and Rui Teles.',
  },
  {
    name: 'made-up-of',
    pattern:
      'panel|jury|audience|crowd|line-up|lineup|party|mission|group|table ~2 consisted|consists|made|composed|occupied|shared|filled up? of|by @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. The jury was made up of Ana Prado and Rui Teles.',
    counterExample: 'The Danube Book Fair began on Monday. The jury was tired of Ana Prado and Rui Teles.',
  },
  {
    name: 'next-came',
    pattern: 'next|then|first|last|finally|afterwards|after ~2 came|spoke|went|rose @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The hearing on river ports began on Monday. Next came farmer Ana Prado.',
    counterExample: 'The hearing on river ports began on Monday. Next came a storm.',
  },
  {
    name: 'beside-sat',
    pattern: 'beside|alongside|behind|opposite|facing ~3 sat|stood|were|was @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Alongside her sat Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. Alongside her sat a cat.',
  },
  {
    name: 'spoken-words-by',
    pattern:
      'speech|speeches|remarks|address|addresses|presentation|presentations|paper|papers|evidence|testimony|testimonies|message|messages|lecture|lectures|keynote|talk|talks|prayer|prayers|tribute|tributes|award|awards|prize|prizes|medals|certificates|trophy|ribbon|thanks|toast|toasts|contribution|contributions|intervention|interventions|welcome|blessing|eulogy|eulogies|sermon|homily|mass|invocation|benediction|greetings|introduction|song|songs|performance|performances|reading|readings|recital|discussion|discussions|session|sessions|panel ~2 given|delivered|made|presented|read|offered|led|cut|paid|moved|performed|sung|provided|came|come|followed|conducted|celebrated|proposed|unveiled|moderated|facilitated by|from @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. The vote of thanks was moved by Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. The vote of thanks was hated by Ana Prado.',
  },
  {
    name: 'graced-by-presence',
    pattern: 'graced|honoured|honored|witnessed|observed ~2 by the? presence|attendance? of? @actor+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. The occasion was graced by the presence of Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. The occasion was spoilt by the presence of Ana Prado.',
  },
  {
    name: 'spoke-too',
    pattern: '@person+:from also|both|all|then|later|briefly spoke .|,|;|at|during|and|briefly|to @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles also spoke.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles also slept.',
  },
  {
    name: 'served-there-as',
    pattern:
      '@person+:from ~2 served|serve|serves|acted|act|acting|doubled|sat as ~3 panellist|panellists|panelist|panelists|moderator|moderators|judge|judges|chair|chairman|chairperson|emcee|facilitator|facilitators|discussant|discussants|rapporteur|rapporteurs|speaker|speakers|mc|jurors|interpreter @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles served as guest judges.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles served as soldiers.',
  },
  {
    name: 'were-the-speakers',
    pattern:
      '@person+:from was|were|is|are ~2 keynote|guest|main|first|last|final|closing|opening|principal|invited|other|featured|youngest|oldest speaker|speakers|witness|witnesses|panellist|panellists|panelist|panelists|guests|presenter|presenters|participant|participants|delegate|delegates @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado was the youngest delegate.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado was the youngest mayor.',
  },
  {
    name: 'were-among-the-present',
    pattern:
      '@actor+:from was|were|is|are ~2 among ~8 present|attending|attendance|guests|participants|speakers|delegates|dignitaries|attendees|mourners|spectators|witnesses|panellists|panelists|visitors|invitees|audience|crowd|listeners|presenters|lecturers|observers|onlookers|exhibitors @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were among those present.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were among those missing.',
  },
  {
    name: 'sat-in-company',
    pattern:
      '@actor+:from was|were|is|are|sat|stood|sit|sits ~2 on|in|at ~3 panel|audience|gallery|crowd|podium|dais|stage|platform|jury|table|stands|hall|attendance|hand @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were in the audience.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were in the garden.',
  },
  {
    name: 'were-too-there',
    pattern:
      '@actor+:from was|were|is|are also|both|all|there|likewise present|there|too|attending|on|in .|,|;|at|for|when|hand|attendance|and @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were both there.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were both ill.',
  },
  {
    name: 'was-there',
    pattern: '@person+:from was|were|is|are there .|,|;|too|when|as|and|from|for @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were there.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles were pleased.',
  },
  {
    name: 'stayed-throughout',
    pattern: '@actor+:from ~3 sat|stayed|remained|stood|lingered|slept|listened|dozed ~1 through|for|until|throughout|during ~5 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado and Rui Teles sat through the whole of the Danube Book Fair.',
    counterExample: 'Ana Prado and Rui Teles wept over the whole of the Danube Book Fair.',
  },
  {
    name: 'seen-at-event',
    pattern: '@actor+:from ~2 seen|spotted|pictured|photographed|sighted at|during|in|leaving|entering ~1 @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado and Rui Teles were seen at the Danube Book Fair.',
    counterExample: 'Ana Prado and Rui Teles were missed at the Danube Book Fair.',
  },
  {
    name: 'listened-there',
    pattern:
      '@person+:from ~1 listened|applauded|clapped|nodded|cheered|bowed .|,|;|in|as|from|quietly|silently|while|when|along|and @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles listened in silence.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles left in silence.',
  },
  {
    name: 'arrived-there-late',
    pattern:
      '@person+:from ,? who? ~1 arrived|came|turned|slipped ~1 late|early|halfway|midway|unannounced|uninvited|unexpectedly @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles arrived late.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles slept late.',
  },
  {
    name: 'shared-the-platform',
    pattern:
      '@person+:from ~1 shared|share|mounted|climbed|ascended|took|left the|a stage|platform|podium|panel|rostrum|lectern|microphone|floor @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles shared the platform.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado and Rui Teles shared the taxi.',
  },
];
