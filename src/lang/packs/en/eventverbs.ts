// English verbs of happenings: attending, hosting, signing, meeting, and what else moves people to events.
import type { EventSense, EventVerb } from '../../pack.ts';
import { conjugate } from './inflection.ts';
import { lines } from './lines.ts';

const MEETING = { type: 'meeting' } as const;
const VISIT = { type: 'visit' } as const;

/** Verbs that tell of a happening by themselves, where their clause says when and where. */
const TELLING: Readonly<Record<string, NonNullable<EventVerb['tells']>>> = {
  meet: MEETING,
  convene: MEETING,
  visit: VISIT,
};

function verbs(sense: EventSense, text: string): readonly EventVerb[] {
  return lines(text).map((lemma) => {
    const tells = sense === 'meet' || sense === 'visit' || sense === 'happen' ? TELLING[lemma] : undefined;
    return { lemma, sense, ...(tells === undefined ? {} : { tells }), ...conjugate(lemma) };
  });
}

/** Every way to hold or have a meeting with somebody: verb, determiner and modifier, noun. */
function meetings(): readonly EventVerb[] {
  const modifiers = lines(`
    a | separate | bilateral | a bilateral | a separate | a brief | an extensive | extensive | a closed-door | closed-door | a private
    private | a face-to-face | a one-on-one | a telephone | a phone | high-level | a high-level | official | urgent | a trilateral
    trilateral | a virtual | a joint | productive | a productive | constructive | an official | a short | an informal | a working
    informal | in-depth | wide-ranging
  `);
  const nouns = lines(`
    talks | discussions | consultations | negotiations | meetings | meeting | conversation | conversations | call | lunch | dinner
    breakfast | session | exchange | exchange of views | press conference
  `);
  return nouns.flatMap((noun) =>
    ['hold', 'have'].flatMap((verb) =>
      ['', ...modifiers]
        .filter((modifier) => (modifier === '' || !/^an? ?/.test(modifier) ? /s$|lunch|dinner/ : /[^s]$|views/).test(noun))
        .flatMap((modifier) => verbs('meet', `${verb} ${modifier} ${noun} with`.replace(/ {2}/g, ' '))),
    ),
  );
}

/** Every way to put one's name to a paper: verb, whose, what. */
function signatures(): readonly EventVerb[] {
  const things = lines('name | names | signature | signatures | initials | hand | hands | seal | seals');
  return lines('put | set | affix | append | add').flatMap((verb) =>
    lines('their | his | her | its').flatMap((whose) => things.flatMap((thing) => verbs('sign', `${verb} ${whose} ${thing} to`))),
  );
}

/** Every verb of a list before every noun of a list: what is done at gatherings only. */
function deeds(verbList: string, nounList: string): readonly EventVerb[] {
  return lines(verbList).flatMap((verb) => lines(nounList).flatMap((noun) => verbs('attend', `${verb} ${noun}`)));
}

export const EVENT_VERBS: readonly EventVerb[] = [
  ...deeds(
    'welcome | thank | brief | address | greet | congratulate',
    'delegates | the delegates | participants | the participants | guests | the guests | the audience | the gathering | the panel | the crowd | those present | attendees | members',
  ),
  ...deeds(
    'present | hand out | hand over | distribute',
    'the awards | awards | prizes | the prizes | certificates | the certificates | the medals | the keys | the trophy',
  ),
  ...deeds('unveil', 'a plaque | the plaque | the statue | a statue | the monument | a monument | a bust | the foundation stone'),
  ...deeds(
    'be',
    'in the chair | the guest of honour | the guest of honor | guest of honour | guest of honor | the chief guest | chief guest | the keynote speaker | called as a witness | questioned by members | given the floor',
  ),
  ...deeds(
    'represent | stand in for | deputise for | deputize for',
    'the minister | the president | the prime minister | the mayor | the government | the ministry | the governor | the king | the organisers',
  ),
  ...deeds('accompany', 'the minister | the president | the prime minister | the delegation'),
  ...deeds(
    'take',
    'the chair | the podium | the stage | the microphone | the stand | questions | to the podium | to the stage | to the floor | the oath',
  ),
  ...deeds('lead', 'the opening prayer | the prayer | the prayers | the singing | the discussion | the debate'),
  ...deeds('answer | field', 'questions from the audience | questions from the floor | questions from members | questions from delegates'),
  ...deeds('receive | get | draw | be given', 'a standing ovation | warm applause | loud applause'),
  ...verbs('gather', 'gather | bring together | draw | attract | bring'),
  ...verbs(
    'attend',
    `
      attend | take part | take part in | participate | participate in | partake in | be present | be present at | be on hand
      be on hand at | sit in on | witness | be in attendance at | have a seat at | be among the guests at | look on | be in attendance | turn up | show up | give evidence | give testimony
      compete | lay a wreath | lay wreaths | light a candle | rise to speak | stand up to speak | go to the lectern | have the last word | read out the conclusions
      sum up the discussion | appear as a witness | appear as witnesses | share their experience | share their experiences | present their work
      make a late appearance | put in an appearance | join the debate | take part in the debate | testify | present papers | give speeches | make speeches | make presentations | make remarks | make brief remarks | give presentations | deliver speeches
      deliver papers | give papers | deliver messages | make contributions | appear before the panel | appear before the committee
    `,
  ),
  ...lines('confirm | announce').flatMap((verb) =>
    lines('their | his | her | its').flatMap((whose) =>
      lines('attendance | participation | presence').flatMap((noun) =>
        verbs('attend', `${verb} ${whose} ${noun} at`).concat(verbs('attend', `${verb} ${whose} ${noun} in`)),
      ),
    ),
  ),
  ...verbs(
    'join',
    `
      join | grace | travel to | fly to | fly in for | converge on | flock to | gather at | gather for | assemble at | assemble for
      convene at | turn out for | turn up at | show up at | appear at | compete in | perform at | arrive at | arrive for
      begin | end | conclude | wrap up | wind up | finish | undertake | embark on | make | pay | complete | travel for | be invited to
      return for | gather in | meet for | convene for | head to | come to | open at | exhibit at
    `,
  ),
  ...verbs(
    'speak',
    `
      speak at | speak during | address | keynote | lecture at | talk at | testify at | deliver a speech | deliver a keynote speech
      deliver a keynote address | deliver the keynote address | deliver the keynote | deliver a keynote | deliver an address
      deliver remarks | deliver opening remarks | deliver a lecture | give a speech | give a talk | give a speech at | give a speech to | give a talk at | give opening remarks | give closing remarks | deliver closing remarks | deliver the opening address | deliver the closing address | deliver the keynote speech | take the floor at | take the stage at | speak before | speak in | moderate | make a presentation at | give a presentation at | present at | give a keynote
      give the keynote | give a keynote speech | give the opening address | make a speech | make opening remarks
      present a paper | give the opening speech | give the welcome address | give the keynote address | give the welcome speech | deliver the welcome address
      deliver the vote of thanks | give the vote of thanks | move the vote of thanks | deliver the opening speech | deliver the opening remarks | deliver the closing speech
      give the closing speech | give a presentation | make a presentation | make the opening address | give the main speech | deliver the main address
    `,
  ),
  ...verbs(
    'chair',
    `
      chair | co-chair | preside over | preside at | lead | head | moderate | convene | steer | facilitate
    `,
  ),
  ...verbs(
    'host',
    `
      host
      co-host
      play host to
      be host to | act as host of | serve as host of | act as host to | serve as host to | be the host of
    `,
  ),
  ...verbs(
    'organize',
    `
      organize | organise | co-organize | co-organise | convene | sponsor | co-sponsor | arrange | stage | co-stage | hold | mount | put on | put together | lay on | run | co-run | conduct | coordinate | co-ordinate | set up
    `,
  ),
  ...verbs(
    'hold',
    `
      hold | stage | convene | conduct | schedule | plan | reschedule
    `,
  ),
  ...verbs(
    'happen',
    `
      take place | occur | happen | run | begin | start | kick off | get underway | get under way
      conclude | end | wrap up | close | open | resume | meet | unfold | go ahead | continue | be due | be set
    `,
  ),
  ...verbs(
    'open',
    `
      open | inaugurate | launch | kick off | declare open | officially open | close | unveil
    `,
  ),
  ...verbs(
    'sign',
    `
      sign | ink | initial | co-sign | seal | conclude | sign up to | sign on to | put pen to paper on | put pen to paper | ratify | accede to
      renew | prolong | pen | endorse with their signatures | jointly sign | sign and exchange | negotiate and sign | finalise and sign | finalize and sign | draw up and sign
      finalize | finalise | enter into | clinch | formalize | formalise | countersign | counter-sign | cosign
    `,
  ),
  ...signatures(),
  ...verbs(
    'meet',
    `
      meet | meet with | meet up with | confer with | sit down with | receive
      greet | exchange views with | compare notes with | come face to face with | catch up with | call in on | huddle with | dine with | consult with | visit with | shake hands with | speak by phone with | speak on the phone with
      pay a courtesy call on | pay a courtesy visit to | make a courtesy call on | pay a call on
      hold a meeting and talks with | meet and hold talks with | meet separately with | meet privately with | meet bilaterally with
      join in talks with
    `,
  ),
  ...verbs('offer', 'give | offer | throw | tender | deliver'),
  ...verbs(
    'receive',
    `
      welcome | host | bid farewell to | say farewell to | say goodbye to | take leave of | see off | pay a farewell visit to | make a courtesy visit to
      present credentials to | present his credentials to | present her credentials to | present copies of his credentials to
      present copies of her credentials to | present letters of credence to | present his letters of credence to | present her letters of credence to
      present the letters of credence to | hand his credentials to | hand her credentials to | give an audience to | grant an audience to | usher in
      be granted an audience with | be granted an audience by | be received in audience by | hold a tête-à-tête with | have a tête-à-tête with
      have an audience with | get an audience with | hold a working meeting with | hold a farewell meeting with | hold an introductory meeting with
    `,
  ),
  ...verbs(
    'visit',
    `
      visit | tour | travel to | arrive in | fly to | fly into | head to | head for | journey to
    `,
  ),
  ...meetings(),
  ...verbs('represent', 'represent | speak for | speak on behalf of'),
  ...verbs(
    'lead',
    `
      lead | head | run | direct | chair | command | oversee | manage | helm
    `,
  ),
  ...verbs(
    'concern',
    `
      concern | cover | address | focus on | center on | centre on | discuss | deal with | revolve around | lead to | result in
      produce | adopt | approve | endorse | devote to | dedicate to
    `,
  ),
  ...verbs(
    'cancel',
    `
      cancel | call off | postpone | scrap | shelve | abandon | put off | axe | suspend
    `,
  ),
  ...verbs('invite', 'invite'),
  ...verbs(
    'appoint',
    `
      appoint | name | elect | nominate | choose | swear in | promote | hire
    `,
  ),
  ...verbs(
    'miss',
    `
      miss | skip | boycott | snub | shun | avoid | absent
    `,
  ),
];
