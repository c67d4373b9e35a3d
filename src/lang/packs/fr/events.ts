// How French tells of happenings: joins verbs, frames and patterns.
import type { EventsPart, EventVerb } from '../../pack.ts';
import { composed, lightVerbs } from './events/composed.ts';
import { encounters, encounterVerbs } from './events/encounters.ts';
import { frames } from './events/frames.ts';
import { patterns } from './events/patterns.ts';
import { attendancePatterns } from './events/patterns-attendance.ts';
import { audiencePatterns } from './events/patterns-audience.ts';
import { callPatterns } from './events/patterns-calls.ts';
import { deedPatterns } from './events/patterns-deeds.ts';
import { floorPatterns } from './events/patterns-floor.ts';
import { gatheringPatterns } from './events/patterns-gatherings.ts';
import { hallPatterns } from './events/patterns-hall.ts';
import { journeyPatterns } from './events/patterns-journeys.ts';
import { landPatterns } from './events/patterns-lands.ts';
import { meetingPatterns } from './events/patterns-meetings.ts';
import { officePatterns } from './events/patterns-offices.ts';
import { plainPatterns } from './events/patterns-plain.ts';
import { postPatterns } from './events/patterns-posts.ts';
import { presencePatterns } from './events/patterns-presence.ts';
import { rollPatterns } from './events/patterns-rolls.ts';
import { scenePatterns } from './events/patterns-scenes.ts';
import { senderPatterns } from './events/patterns-senders.ts';
import { signatoryPatterns } from './events/patterns-signatories.ts';
import { signaturePatterns } from './events/patterns-signatures.ts';
import { therePatterns } from './events/patterns-there.ts';
import { venuePatterns } from './events/patterns-venues.ts';
import { verbPhrases } from './events/verb-phrases.ts';
import { verbs } from './events/verbs.ts';
import { verbsOfCourse } from './events/verbs-of-course.ts';
import { hearingVerbs } from './events/verbs-of-hearing.ts';
import { signatureVerbs } from './events/verbs-of-signature.ts';
import { lines } from './lines.ts';
import { noTopics, otherUses } from './other-uses.ts';
import { composedVerbs, eventVerbs } from './table.ts';

const MEETING = { type: 'meeting' } as const;
const VISIT = { type: 'visit' } as const;
const HEARING = { type: 'session', name: 'audition' } as const;

/** Verbs that tell of a happening by themselves. */
const TELLING: Readonly<Record<string, NonNullable<EventVerb['tells']>>> = {
  'se réunir': MEETING,
  'se retrouver': MEETING,
  'se rencontrer': MEETING,
  'se concerter': MEETING,
  'se rassembler': MEETING,
  'se rendre': VISIT,
  séjourner: VISIT,
  'être attendu': VISIT,
  'être de passage': VISIT,
  'être auditionné': HEARING,
  'être entendu': HEARING,
  'être devant': HEARING,
  comparaître: HEARING,
  témoigner: HEARING,
};

const told = [...eventVerbs(verbs + verbPhrases + verbsOfCourse), ...hearingVerbs].map((verb): EventVerb => {
  const tells = TELLING[verb.lemma];
  return tells === undefined ? verb : { ...verb, tells };
});

export const events: EventsPart = {
  otherUses,
  noTopics,
  verbs: [...told, ...composedVerbs(lightVerbs, composed)],
  frames,
  patterns: [
    ...patterns,
    ...attendancePatterns,
    ...audiencePatterns,
    ...senderPatterns,
    ...gatheringPatterns,
    ...presencePatterns,
    ...rollPatterns,
    ...venuePatterns,
    ...signaturePatterns,
    ...signatoryPatterns,
    ...deedPatterns,
    ...floorPatterns,
    ...hallPatterns,
    ...therePatterns,
    ...landPatterns,
    ...postPatterns,
    ...journeyPatterns,
    ...scenePatterns,
    ...plainPatterns,
    ...meetingPatterns,
    ...callPatterns,
    ...officePatterns,
  ],
  signatures: [
    'signature',
    'signatures',
    'signataire',
    'signataires',
    'cosignataire',
    'cosignataires',
    'paraphe',
    'paraphes',
    'griffe',
    'griffes',
    'la conclusion',
  ],
  signatureVerbs,
  retinues: [
    ...['accompagné', 'escorté', 'flanqué', 'entouré', 'secondé', 'assisté', 'épaulé'].flatMap((participle) =>
      ['', 'e', 's', 'es'].flatMap((ending) =>
        ['de', "d'", 'du', 'des', 'par', 'notamment de', 'notamment du', 'entre autres de'].map(
          (joint) => `${participle}${ending} ${joint}`,
        ),
      ),
    ),
    'délégation comprenant',
    'délégation composée',
    'délégation formée',
    'délégation incluant',
    'délégation réunissant',
    'suite comprenant',
  ],
  sides: ['côté', 'du côté', 'partie', 'camp', 'bord', 'du bord', 'la partie', 'délégation'],
  encounters,
  encounterVerbs,
  sidelines: lines(`
    en marge de
    en marge du
    en marge des
    en marge d'
    à la marge de
    en parallèle de
    en parallèle du
    en coulisses de
    en coulisses du
  `),
  rolls: [
    'présence',
    'présents',
    'présentes',
    'participants',
    'participantes',
    'invités',
    'intervenants',
    'intervenantes',
    'orateurs',
    'assistance',
    'panélistes',
    'témoins',
  ],
  cancelled: lines(`
    annulé
    annulée
    annulés
    annulées
    reporté
    reportée
    reportés
    reportées
    ajourné
    ajournée
    ajournés
    ajournées
    suspendu
    suspendue
    suspendus
    suspendues
    différé
    différée
    déprogrammé
    pas été retenu
    pas été retenue
    pas retenu
    pas retenue
    abandonné
    abandonnée
    supprimé
    supprimée
    rayé
    rayée
    rayés
    rayées
    déprogrammée
    sine die
    annulation
    report
    ajournement
    n'aura pas lieu
    n'a pas eu lieu
    pas lieu
    pas eu lieu
    n'auront pas lieu
    tombé à l'eau
    tombée à l'eau
  `),
};
