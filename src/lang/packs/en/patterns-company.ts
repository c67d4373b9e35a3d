// The wide patterns of who was there: a word of presence, a copula or "included", and names; deeds that are done at gatherings only.
import type { PatternRule } from '../../pack.ts';

export const COMPANY_PATTERNS: readonly PatternRule[] = [
  {
    name: 'roll-call',
    pattern:
      'others|closing|opening|participating|represented|competing|teams|field|present|attending|attended|attendance|hand|seated|sitting|standing|watching|listening|looking|observing|witnessing|speaking|spoke|addressing|testifying|testified|presenting|moderating|chairing|co-chairing|presiding|officiating|joining|taking|took|giving|making|representing|appearing|performing|gracing|flanking|seen|spotted|podium|stage|platform|panel|panels|table|tables|row|rows|audience|gallery|crowd|bench|benches|dais|room|hall|guest|guests|participants|attendees|invitees|dignitaries|delegates|representatives|panellist|panellists|panelist|panelists|speaker|speakers|presenter|presenters|discussants|lecturers|witness|witnesses|spectators|onlookers|mourners|worshippers|well-wishers|gathering|congregation|line-up|lineup|judges|jurors|jury|facilitator|facilitators|trainers|moderator|moderators|chairperson|emcee|entrants|contestants|competitors|finalists|exhibitors|observers|visitors|celebrities|celebrant|personalities|listeners|ceremonies|honour|honor ~8 were|was|are|is|sat|stood|included|include|includes|comprised|comprises|featured @actor+:from @context:to',
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
    pattern: '@person+:from also|both|all|then|later|briefly|had? spoke|spoken|speaks .|,|;|at|during|and|briefly|to @context:to',
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
      '@actor+:from was|were|is|are|sat|stood|sit|sits|seated ~2 on|in|at ~3 panel|audience|gallery|crowd|podium|dais|stage|platform|jury|table|stands|hall|attendance|hand|row|rows|bench|benches|seats @context:to',
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
    name: 'spoke-in-turn',
    pattern:
      '@person+:from ~1 spoke|speaks ~2 first|next|last|second|third|briefly|twice|about|behalf|minutes|minute|hour|hours|length|movingly @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado spoke for ten minutes.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado slept for ten minutes.',
  },
  {
    name: 'hearers-of',
    pattern:
      'delegates|participants|audience|guests|crowd|members|attendees|spectators|applause|ovation|cheers|laughter|lawmakers|senators ~1 gave|applauded|cheered|heard|greeted|listened|questioned|grilled|booed|quizzed|for to? @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Delegates gave Ana Prado a standing ovation.',
    counterExample: 'The Danube Book Fair began on Monday. Delegates missed Ana Prado.',
  },
  {
    name: 'guests-received-by',
    pattern:
      'delegates|participants|guests|visitors|attendees|members|delegations|audience|minister|questions|prizes|medals|awards|certificates|plaque|banner|keys|monument|statue|floor ~2 welcomed|greeted|briefed|addressed|shown|led|went|passed|handed|accompanied|answered|unveiled|presented|distributed ~4 by|to @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Guests were greeted at the door by Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. Guests were robbed at the door by Ana Prado.',
  },
  {
    name: 'fell-to-somebody',
    pattern:
      'fell|left|up to @person:from to close|open|speak|chair|welcome|thank|answer|preside|sum|accept|moderate|introduce @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. It fell to Ana Prado to open the debate.',
    counterExample: 'The Danube Book Fair began on Monday. It fell to Ana Prado to sweep the yard.',
  },
  {
    name: 'closing-fell-to',
    pattern: 'honour|honor|task|job|duty|role of ~4 fell|went to @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. The task of closing it fell to Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. The price of bread fell, to the relief of Ana Prado.',
  },
  {
    name: 'question-came-from',
    pattern:
      'question|questions|answer|reply|objection|objections|interruption|warning|appeal|dissent|criticism|praise ~2 came from @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. The first question came from Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. The first parcel came from Ana Prado.',
  },
  {
    name: 'event-told-by',
    pattern: '@event:to was|were told|informed|assured|warned by @person+:from',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair was told by Ana Prado that ink was dear.',
    counterExample: 'The Danube Book Fair was owned by Ana Prado, who knew that ink was dear.',
  },
  {
    name: 'opened-or-closed-with-words-of',
    pattern:
      'began|opened|closed|ended|concluded|started|begins|opens|closes ~2 with|after ~3 speech|prayer|address|remarks|blessing|welcome|lecture|talk|song|appeal|toast|poem|message|presentation by|from @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair ended after a short speech by Ana Prado.',
    counterExample: 'The Danube Book Fair ended after a short novel by Ana Prado.',
  },
  {
    name: 'next-to-somebody',
    pattern: 'next to ~3 sat|stood|was|were @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Next to her sat Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. Next to her sat a goat.',
  },
  {
    name: 'first-named-as-guest',
    pattern:
      '@person:from was|is|were|are ~1 one|a|the of? ~2 panellist|panelist|panellists|panelists|speakers|witnesses|presenters|discussants|discussant|presenter|moderator|emcee|chief|honour|honor guest? @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado was the chief guest.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado was the worst guest.',
  },
  {
    name: 'honoured-there',
    pattern: '@person+:from ~2 honoured|honored|feted|praised|thanked|remembered|awarded|decorated|sworn at|during @event:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'Ana Prado was honoured at the Danube Book Fair.',
    counterExample: 'Ana Prado was bored at the Danube Book Fair.',
  },
  {
    name: 'told-the-audience',
    pattern:
      '@person:from ~3 told|tells|reminded|assured|urged|informed|warned|asked|challenged|promised ~2 audience|crowd|gathering|delegates|participants|guests|attendees|mourners|worshippers|onlookers|hall|listeners|lawmakers|senators|committee|panel|commission|inquiry|judges|jury|congregation|graduates|pupils|students|competitors @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Ana Prado reminded the audience that ink was dear.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado reminded the printer that ink was dear.',
  },
  {
    name: 'from-the-podium',
    pattern: 'from the ~1 podium|lectern|floor|stage|audience|gallery|rostrum|dais|pulpit|platform , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. From the podium, Ana Prado called for calm.',
    counterExample: 'The Danube Book Fair began on Monday. From the harbour, Ana Prado called for help.',
  },
  {
    name: 'on-the-occasion',
    pattern:
      'speaking|addressing ~2 occasion|event|function|gathering|delegates|audience|crowd|guests|participants|attendees ~3 , @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. Speaking on the occasion, Ana Prado called for calm.',
    counterExample: 'The Danube Book Fair began on Monday. Speaking on the telephone, Ana Prado called for calm.',
  },
  {
    name: 'in-keynote',
    pattern:
      'in ~2 keynote|welcome|welcoming|opening|closing|acceptance|inaugural ~1 address|remarks|speech|statement|lecture|words ,? @person:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'The Danube Book Fair began on Monday. In her keynote address, Ana Prado called for calm.',
    counterExample: 'The Danube Book Fair began on Monday. In her printed address, Ana Prado called for calm.',
  },
  {
    name: 'apposed-guest',
    pattern:
      '@person:from , ~3 guest|honour|honor|keynote|speakers|panellist|panellists|panelist|panelists|participants|participant|attendees|delegates|moderator|witnesses ~1 , @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. Ana Prado, the guest of honour, called for calm.',
    counterExample: 'The Danube Book Fair began on Monday. Ana Prado, the printer of maps, called for calm.',
  },
  {
    name: 'was-represented-by',
    pattern: 'represented|deputised|deputized ~1 by ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'participant',
    example: 'The Danube Book Fair began on Monday. The mayor was represented by Ana Prado.',
    counterExample: 'The Danube Book Fair began on Monday. The mayor was painted by Ana Prado.',
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
