// English verbs that report what somebody said, asked, thought, judged or felt, grouped by sense and frames.
import type { ContentFrame } from '../../pack.ts';

/** Verbs with one sense and one set of frames, one lemma a line; "-" before one whose bare form is rather a noun ("a post"). */
export interface VerbGroup {
  sense: string;
  content: readonly ContentFrame[];
  addressee?: boolean;
  verbs: string;
}

/** Telling: the content is a clause or a quote. */
export const SAYING: readonly VerbGroup[] = [
  {
    sense: 'say',
    content: ['quote', 'that', 'bare'],
    verbs: `
      say | -state | opine | -remark | observe | -comment | -reason | theorize | theorise | posit | swear | reckon | -tweet
      retweet | -post | testify | joke | quip | -bet | narrate | relate | aver | tell of | go on to say | come out and say
      have to say | went on record saying | make it plain | make it known | have made it plain | be on record as saying | be quoted as saying | be reported as saying | be cited as saying | be heard to say
    `,
  },
  {
    sense: 'say',
    content: ['quote', 'that', 'bare'],
    addressee: true,
    verbs: `
      tell | inform | assure | reassure | remind | advise | notify | brief | convince | persuade | lecture
    `,
  },
  {
    sense: 'write',
    content: ['quote', 'that', 'bare'],
    verbs: `
      write | jot | blog | scribble | pen | -caption
    `,
  },
  {
    sense: 'read',
    content: ['quote'],
    verbs: `
      -read
    `,
  },
  {
    sense: 'add',
    content: ['quote', 'that', 'bare'],
    verbs: `
      add
    `,
  },
  {
    sense: 'say',
    content: ['quote'],
    verbs: `
      continue | go on | begin | start | -open | conclude | finish | -end | -close | sum up | interject | interrupt | chime in
      chip in | -answer | cut in | pipe up | speak up | elaborate | counter | -shoot back | fire back | hit back | push back | shot back
      snap back | -shout | yell | -scream | -cry | cry out | call out | exclaim | bellow | -roar | -bark | -thunder | -boom
      -whisper | murmur | mutter | mumble | -stammer | stutter | -sigh | -groan | -moan | -sob | -laugh | chuckle | -giggle
      -smile | -grin | -shrug | -nod | snort | -sneer | scoff | -snap | -growl | -snarl | hiss | gush | enthuse | -beam | -rage
      fume | -rant | -thunder | -chant | -sing | recite | intone | -text | -email | -message | -type | -muse | ponder | -quote
      paraphrase | repeat | -echo | -parrot | reminisce | recollect | -deadpan | crack | tease | taunt | -mock | -jeer | clap back
      sound off | weigh in | speak out | open up | pipe in | -offer | volunteer | venture | -sum | blurt | blurt out | drawl | coo
      croak | gasp | wail | lament | plead | implore | beseech
    `,
  },
  {
    sense: 'say',
    content: ['that'],
    verbs: `
      -answer | conclude | -text | -muse | venture | whisper | murmur | -shout | -cry | -thunder | fume | interject | -message | -email | reminisce | -chime in
      volunteer | exclaim | mutter
    `,
  },
  {
    sense: 'explain',
    content: ['quote', 'that', 'bare'],
    verbs: `
      explain | clarify | specify | elaborate | make clear | make it clear | make plain | illustrate | -detail | spell out
      point out | -note | underline | recall | recount | remember | mention | reveal | disclose | divulge | report
      recite | let slip | let it be known | -signal | indicate | hint | imply | suggest | intimate | insinuate
      infer | predict | -forecast | prophesy | foresee | project | anticipate | estimate | calculate | speculate | guess
      surmise | conjecture | assume | presume | caution | warn | -forewarn | counter | -object | -protest | retort | rejoin | reply
      respond
    `,
  },
  {
    sense: 'explain',
    content: ['object'],
    verbs: `
      explain | clarify | -detail | outline | lay out | spell out | set out | point to | elaborate on | -highlight | illustrate
      recount | reveal | disclose | report | mention | predict | -forecast | foresee | -project | speak of | talk of | warn of
      warn against | warn about | caution against | caution about | speak out against | -signal | hint at | allude to | articulate
    `,
  },
  {
    sense: 'warn',
    content: ['infinitive'],
    addressee: true,
    verbs: `
      warn | -caution | advise | remind
    `,
  },
  {
    sense: 'stress',
    content: ['quote', 'that', 'object'],
    verbs: `
      stress | emphasize | emphasise | underscore | underline | highlight | reiterate | repeat | -restate | reaffirm | re-emphasize
      re-emphasise | -accent | accentuate | -flag | -spotlight
    `,
  },
  {
    sense: 'affirm',
    content: ['quote', 'that', 'bare'],
    verbs: `
      affirm | confirm | assert | insist | maintain | contend | argue | allege | claim | proclaim | declare | profess | avow
      attest | -vouch | certify | verify | guarantee | concede | admit | acknowledge | -grant | confess | own up | recognize
      recognise | boast | brag | -gloat | trumpet | -swear | charge | complain | -gripe | grumble | -moan | -whine | -protest
      lament | bemoan | make the case | make the point | testify | submit | -reason
    `,
  },
  {
    sense: 'affirm',
    content: ['object'],
    verbs: `
      affirm | reaffirm | confirm | acknowledge | admit | concede | admit to | confess to | allege
      note | recall | anticipate | insist on | complain about | complain of | boast of | boast about | brag about
    `,
  },
  {
    sense: 'announce',
    content: ['quote', 'that', 'bare', 'object', 'infinitive'],
    verbs: `
      announce
      unveil
    `,
  },
  {
    sense: 'deny',
    content: ['quote', 'that', 'bare', 'object'],
    verbs: `
      deny | refute | dispute | rebut | disavow | contradict
    `,
  },
  {
    sense: 'deny',
    content: ['quote', 'object'],
    verbs: `
      reject | dismiss | -rebuff | disclaim | disown | repudiate | rule out | -question | challenge | brush off | brush aside
      wave off | shrug off | play down | downplay | pooh-pooh | cast doubt on | doubt | debunk
    `,
  },
  {
    sense: 'promise',
    content: ['quote', 'that', 'bare', 'infinitive', 'object'],
    verbs: `
      promise | pledge | vow | swear | guarantee
    `,
  },
  {
    sense: 'promise',
    content: ['infinitive', 'quote'],
    verbs: `
      threaten | -offer | undertake | volunteer
    `,
  },
  {
    sense: 'promise',
    content: ['that', 'bare', 'quote'],
    verbs: `
      threaten
    `,
  },
];

/** Asking, urging, proposing: what is called for is the content. */
export const ASKING: readonly VerbGroup[] = [
  {
    sense: 'urge',
    content: ['quote', 'that', 'infinitive', 'object'],
    addressee: true,
    verbs: `
      urge | exhort | implore | beseech | entreat | beg | press
    `,
  },
  {
    sense: 'urge',
    content: ['quote', 'infinitive', 'object'],
    addressee: true,
    verbs: `
      encourage | challenge | -petition | lobby | push for | -press
    `,
  },
  {
    sense: 'urge',
    content: ['infinitive', 'quote'],
    addressee: true,
    verbs: `
      tell | -order | instruct | -counsel | call on | call upon | appeal to | advise | pressure | dare | invite | plead with
    `,
  },
  {
    sense: 'ask',
    content: ['quote', 'that', 'bare', 'infinitive', 'object'],
    addressee: true,
    verbs: `
      ask
    `,
  },
  {
    sense: 'ask',
    content: ['quote', 'that', 'object', 'infinitive'],
    verbs: `
      -request
      demand
    `,
  },
  {
    sense: 'ask',
    content: ['quote', 'bare'],
    verbs: `
      wonder | inquire | enquire | -query | -question | want to know
    `,
  },
  {
    sense: 'urge',
    content: ['quote', 'object'],
    verbs: `
      call for | appeal for | ask for | plead for | push for | press for | -advocate | advocate for | argue for | argue against
      draw attention to | call attention to | come out in favour of | come out in favor of | come out against | speak out for | speak out in favour of
      speak out in favor of | take issue with | rally behind | make the case for | appeal against | -invite | speak in favor of | speak in favour of | warn against | -endorse | -back
      -favor | -favour | campaign for | lobby for | agitate for | clamor for | clamour for
    `,
  },
  {
    sense: 'propose',
    content: ['quote', 'that', 'bare', 'object'],
    verbs: `
      propose | recommend | prescribe | stipulate | mandate | decree | -rule | moot | suggest | put forward
    `,
  },
];

/** Thinking, knowing, finding: reported beliefs. */
export const THINKING: readonly VerbGroup[] = [
  {
    sense: 'think',
    content: ['that', 'bare', 'quote'],
    verbs: `
      think | believe | -figure | suspect | imagine | suppose | -deem | reckon | realize | realise | know
      feel | -sense | judge | doubt | assess | theorise | theorize | surmise | gauge
    `,
  },
  {
    sense: 'find',
    content: ['that', 'bare'],
    verbs: `
      find | discover | show | determine | demonstrate | indicate | -document | ascertain | establish | learn | hear
      certify | uncover | -record
    `,
  },
  {
    sense: 'agree',
    content: ['that', 'quote', 'infinitive'],
    verbs: `
      agree | disagree | concur | decide | resolve | accept
    `,
  },
  {
    sense: 'plan',
    content: ['that'],
    verbs: `
      intend | consider | relay | convey
      vote
    `,
  },
];

/** "express concern over", "voice fears about": one line a verb, a noun and a preposition. */
function reactions(verbs: readonly string[], nouns: string, prepositions: string): string {
  return verbs
    .flatMap((verb) => nouns.split(' ').flatMap((noun) => prepositions.split(' ').map((preposition) => `${verb} ${noun} ${preposition}`)))
    .join(' | ');
}

/** Judging: praise, blame, accusation, naming. */
export const JUDGING: readonly VerbGroup[] = [
  {
    sense: 'criticise',
    content: ['quote', 'object'],
    verbs: `
      criticize | criticise | condemn | denounce | decry | deplore | deride | -slam | -blast | lambaste | lambast
      blame | -fault | -rebuke | -reprimand | chastise | castigate | chide | scold | berate | censure | assail
      -ridicule | -mock | belittle | disparage | lash out at | hit out at | take aim at | rail against | inveigh against | vilify
      malign | excoriate | skewer
    `,
  },
  {
    sense: 'accuse',
    content: ['quote', 'object'],
    verbs: `
      accuse
      charge
    `,
  },
  {
    sense: 'praise',
    content: ['quote', 'object'],
    verbs: `
      praise | laud | -hail | commend | applaud | -acclaim | extol | -tout | welcome | -salute | congratulate
      appreciate | -compliment | -credit | pay tribute to | 
      voice support for | pay homage to | find fault with | take exception to | object to | protest against
      ${reactions(['express', 'voice'], 'concern alarm dismay regret outrage anger surprise disappointment satisfaction disquiet frustration doubt doubts fears concerns unease sorrow sadness shock optimism pessimism', 'about over at')}
      ${reactions(['express', 'voice'], 'support appreciation gratitude admiration respect sympathy confidence', 'for in')}
    `,
  },
  {
    sense: 'thank',
    content: ['quote', 'object'],
    verbs: `
      thank
    `,
  },
  {
    sense: 'apologise',
    content: ['quote', 'object', 'that'],
    verbs: `
      apologize for
      apologise for
    `,
  },
  {
    sense: 'apologise',
    content: ['quote'],
    verbs: `
      apologize
      apologise
    `,
  },
  {
    sense: 'describe',
    content: ['quote', 'object'],
    verbs: `
      describe | characterize | characterise | -label | -brand | -dub | portray | depict | liken | compare | -cite | call
    `,
  },
];

/** Hoping, fearing, regretting: reported feelings with a clause as content. */
export const FEELING: readonly VerbGroup[] = [
  {
    sense: 'hope',
    content: ['that', 'bare'],
    verbs: `
      be adamant | be confident | be convinced | be certain | be sure | be optimistic | be pessimistic | be afraid | be worried | be concerned
      be aware | be clear | be positive | be persuaded | be satisfied | be sorry | be sad | be glad | be happy | be pleased | be proud | be grateful
      be thankful | be relieved | be surprised | be disappointed | be angry | be ashamed | be emphatic | be insistent | be doubtful | be sceptical | be skeptical
    `,
  },
  {
    sense: 'hope',
    content: ['that', 'bare'],
    verbs: `
      hold that
    `,
  },
  {
    sense: 'hope',
    content: ['that'],
    verbs: `
      be of the view | be of the opinion | be of the belief | be under no illusion | be under the impression | take the view | put it | take pride
      take comfort | leave no doubt | leave little doubt | draw attention to the fact | point to the fact | take exception
    `,
  },
  {
    sense: 'hope',
    content: ['that', 'bare', 'quote'],
    verbs: `
      hope | wish | pray | fear | worry | fret | despair | dream | marvel | be hopeful
    `,
  },
  {
    sense: 'hope',
    content: ['that', 'object'],
    verbs: `
      express hope | express the hope | express confidence | express concern | express fear | express optimism | express regret
      express the view | voice hope | voice confidence | voice concern | voice fears | raise concerns
    `,
  },
  {
    sense: 'regret',
    content: ['that', 'quote', 'object'],
    verbs: `
      regret | lament | bemoan | bewail | rue | deplore
    `,
  },
];
