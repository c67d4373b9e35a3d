// Reporting verbs of English by what they tell and by the content they take; source: the author's own list, see README.
import type { SpeechPart, SpeechVerb } from '../../pack.ts';
import { conjugate } from './inflection.ts';
import { lines } from './lines.ts';
import { ASKING, FEELING, JUDGING, SAYING, THINKING, type VerbGroup } from './verbs.ts';

/** The verbs of a group with all their forms; a lemma marked "-" loses its bare form as a finite one. */
function expand(group: VerbGroup): readonly SpeechVerb[] {
  return lines(group.verbs).map((line) => {
    const lemma = line.replace(/^-/, '');
    const forms = conjugate(lemma);
    const finite = line.startsWith('-') ? (forms.finite ?? []).filter((form) => form !== lemma) : (forms.finite ?? []);
    return { lemma, sense: group.sense, content: group.content, ...(group.addressee ? { addressee: true } : {}), ...forms, finite };
  });
}

/** One entry a lemma: the frames of all groups it stands in, the sense of the first. */
function merge(verbs: readonly SpeechVerb[]): readonly SpeechVerb[] {
  const merged = new Map<string, SpeechVerb>();
  for (const verb of verbs) {
    const known = merged.get(verb.lemma);
    if (known === undefined) merged.set(verb.lemma, verb);
    else {
      const content = [...new Set([...known.content, ...verb.content])];
      merged.set(verb.lemma, { ...known, content, ...(verb.addressee ? { addressee: true } : {}) });
    }
  }
  return [...merged.values()];
}

/** What is done to words that a passive tells of: "this was announced". */
const TOLD = lines(`
  announced | stated | said | disclosed | revealed | made known | made public | confirmed | declared | noted | emphasised | emphasized | stressed | underlined
  conveyed | expressed | told | explained | reiterated | clarified | pointed out | reported | shared
`);

/** Nouns for words said that somebody makes or gives: "made the disclosure". */
const DEEDS = lines(`
  announcement | disclosure | statement | remark | remarks | comment | comments | revelation | observation | declaration | assertion | call | appeal
  plea | pledge | promise | assurance | warning | request | demand | proposal | allegation | allegations | claim | accusation | admission | suggestion
`);

export const speech: SpeechPart = {
  verbs: merge([...SAYING, ...ASKING, ...THINKING, ...JUDGING, ...FEELING].flatMap(expand)),
  accordingTo: lines(`
    according to | in the words of | in the view of | in the opinion of | in the eyes of | in the judgment of | in the judgement of | in the estimation of | by the account of | by the reckoning of
  `),
  retellings: [
    ...['that was', 'that is', 'those were', 'such was', 'this was', 'such is'].flatMap((opening) =>
      ['the message', 'the view', 'the warning', 'the verdict', 'the words', 'the word', 'the assessment', 'the promise'].map(
        (noun) => `${opening} ${noun}`,
      ),
    ),
    ...['this was', 'this has been', 'that was', 'the news was', 'the information was', 'the decision was', 'the plan was'].flatMap(
      (opening) => TOLD.map((participle) => `${opening} ${participle}`),
    ),
    ...DEEDS.flatMap((noun) => ['the', 'this', 'these', 'such a', 'such an'].map((article) => `${article} ${noun}`)).flatMap((noun) => [
      `${noun} was made`,
      `${noun} were made`,
      `${noun} has been made`,
      `${noun} came from`,
    ]),
  ],
  pointers: lines('this | this much | the above'),
  tellingDeeds: lines('made this known | made that known | makes this known | made it public | made this public').concat(
    ['made', 'makes', 'gave', 'issued'].flatMap((verb) =>
      DEEDS.flatMap((noun) => ['the', 'this', 'these'].map((article) => `${verb} ${article} ${noun}`)),
    ),
  ),
  sentCues: lines(`
    message | video message | recorded message | letter | open letter | written statement | joint statement | press statement | press release | news release | communique | communiqué | tweet | post | email | e-mail | interview | op-ed | phone call | by phone | by telephone | over the phone | reached by | contacted by | on social media | on Facebook | on Twitter | on X
    in a paper | in an article | in an essay | in a column | in a book | in a blog | in a commentary | in an editorial | in a newsletter
    outside the hall | outside the building | outside the venue | outside the gates | outside the courtroom | outside the court
  `),
  papers: lines(`
    study | studies | survey | surveys | poll | polls | opinion poll | census | audit | data | figures | statistics | numbers | research | analysis
    assessment | review | evaluation | investigation | inquiry | probe | paper | papers | white paper | policy paper | working paper
    position paper | research paper | discussion paper | factsheet | fact sheet | briefing note | briefing paper | bulletin | newsletter
    circular | gazette | notice | advisory | alert | forecast | outlook | estimate | estimates | projections | index | ranking | website
    web site | webpage | web page | page | site | blog | account | feed | handle | channel | dossier | document | documents | file | files | brochure
    leaflet | pamphlet | flyer | guide | handbook | manual | book | booklet | script | video | clip | recording | broadcast | bulletin board | minutes | log | diary
    posts | post on X | posts on X | post on Facebook | Facebook post | Instagram post | Facebook page | Telegram channel | annual report | tweets | messages | emails | releases
    letters | notes | memos | memorandum | cable | cables | dispatch | telegram | fax | readout | read-out | update | situation report
  `),
  accordingToFused: ['his', 'her', 'its', 'their'].flatMap((owner) => [
    ...['view', 'opinion', 'judgment', 'judgement', 'estimation', 'telling', 'words', 'own words', 'eyes', 'experience'].map(
      (noun) => `in ${owner} ${noun}`,
    ),
    ...[
      'count',
      'reckoning',
      'estimate',
      'own estimate',
      'account',
      'own account',
      'calculation',
      'calculations',
      'own admission',
      'tally',
    ].map((noun) => `by ${owner} ${noun}`),
    `to ${owner} mind`,
    `as ${owner
      .replace(/^his$/, 'he')
      .replace(/^her$/, 'she')
      .replace(/^its$/, 'it')
      .replace(/^their$/, 'they')} tells it`,
  ]),
  sourceNouns: lines(`
    view | opinion | judgment | judgement | estimation | telling | words | phrase | count | reckoning | estimate | estimates | account | calculation
    calculations | admission | tally | eyes | mind | experience | book | version
    own words | own view | own account | own admission | own reckoning | own estimate | own count | own telling | own figures | own calculations
  `),
  notSources: lines(`
    law | laws | rule | rules | principle | principles | theory | theorem | method | methods | schedule | custom | customs | tradition | traditions | size | age | rank
    need | needs | taste | tastes | criteria | order | formula | standards | type | kind | colour | color | weight | height | season | gravity | merit | ability
    body mass index | gender | sex | income | seniority | wish | wishes | procedure | protocol | alphabet | fashion | style
  `),
  telling: lines('put it | puts it | sees it | saw it | tells it | told it | has it | phrased it | explains it | explained it'),
  giving: [
    'give',
    'issue',
    'make',
    'send',
    'deliver',
    'offer',
    'sound',
    'voice',
    'express',
    'raise',
    'hold',
    'share',
    'repeat',
    'reiterate',
    'bring',
    'carry',
    'advance',
    'defend',
    'renew',
    'reaffirm',
    'restate',
    'register',
    'convey',
    'extend',
    'put forward',
  ].flatMap((lemma) => {
    const { finite = [], gerund = [], participle = [] } = conjugate(lemma);
    return [...new Set([...finite, ...gerund, ...participle])];
  }),
  stands: [
    ...[
      'concern',
      'concerns',
      'alarm',
      'dismay',
      'regret',
      'outrage',
      'anger',
      'surprise',
      'disappointment',
      'satisfaction',
      'doubt',
      'doubts',
      'fears',
      'unease',
      'sorrow',
      'sadness',
      'shock',
      'the alarm',
    ].flatMap((noun) => ['about', 'over', 'at'].map((preposition) => `${noun} ${preposition}`)),
    ...[
      'support',
      'call',
      'calls',
      'appeal',
      'appreciation',
      'gratitude',
      'admiration',
      'thanks',
      'respect',
      'demand',
      'demands',
      'plea',
      'backing',
      'sympathy',
    ].map((noun) => `${noun} for`),
    ...['opposition', 'commitment', 'objections', 'objection'].map((noun) => `${noun} to`),
    ...['warning', 'warnings', 'protest', 'protests'].map((noun) => `${noun} against`),
    'confidence in',
    'satisfaction with',
  ],
  wills: [
    ...lines(`
      readiness | willingness | desire | wish | intention | intent | determination | commitment | eagerness | keenness | resolve | aspiration | ambition | preparedness
      reluctance | unwillingness | political will
    `).map((noun) => `${noun} to`),
    'interest in',
    'readiness for',
    'desire for',
    'wish for',
    'hope for',
    'hopes for',
    'gratitude to',
    'appreciation to',
    'appreciation of',
    'condolences to',
    'solidarity with',
  ],
  replies: lines(`
    answer
    reply
    response
    retort
    rejoinder
    riposte
    verdict
    conclusion
    diagnosis
    assessment
    reasoning
    explanation
    argument
    objection
    complaint
    counterargument
    advice
    message
    warning
    promise
    pledge
    plea
    prediction
    prescription
    summary
    worry
    fear
    excuse
    point
    rule
    motto
    suggestion
    recommendation
  `),
  resolutes: lines(`
    was blunt
    is blunt
    were blunt
    was adamant
    is adamant
    were adamant
    are adamant
    was unequivocal
    is unequivocal
    was emphatic
    is emphatic
    was categorical
    was unrepentant
    is unrepentant
    was unmoved
    is unmoved
    remained unmoved
    remains unmoved
    was unimpressed
    was defiant
    is defiant
    was convinced
    is convinced
    is certain
    is sure
    was sure
    is not so sure
    is in no doubt
    was in no doubt
    has no doubt
    had no doubt
    was more cautious
    is more cautious
    was less diplomatic
    did not mince words
    did not mince his words
    did not mince her words
    did not mince their words
    minced no words
    summed it up
    sums it up
    put it differently
    puts it differently
    put it plainly
    put it bluntly
    put it simply
    put it more drily
    put it another way
    had a warning
    has a warning
    had an explanation
    has an explanation
    has a theory
    had a theory
    had an answer
    has an answer
    had a simpler answer
    had a different view
    has a different view
    had a different worry
    took a different view
    takes a different view
    begs to differ
    begged to differ
    went further
    goes further
  `),
  nominalCues: lines(`
    fear | main point | position | theory | assessment | impression | bottom line | conviction | certainty | regret
    statement | statements | joint statement | press statement | written statement | press release | news release | release
    remarks | comments | comment | message | video message | speech | opening speech | keynote | keynote speech | address
    opening address | letter | open letter | tweet | tweets | post | blog post | email | e-mail | interview | report | communique
    wish | belief | view | opinion | contention | insistence | suggestion | accusation | accusations | complaint | prediction | promise
    pledge | vow | assurance | assurances | admission | acknowledgment | acknowledgement | concern | concerns | fears | hope | notion
    warnings | denial | conclusion | finding | findings | boast | revelation | disclosure | confession | charge
    assertions | arguments | promises | predictions | suggestions | communiqué | note | memo | testimony | announcement | declaration | claim | claims | assertion | allegation | allegations
    verdict | answer | reply | response | advice | explanation | reaction | retort | plea | appeal | summary
    argument | warning | words | op-ed | editorial | briefing | news conference | press conference | filing | affidavit
    op-ed article | transcript | caption | headline
  `),
  addressees: lines(`
    reporters | journalists | the press | the media | newsmen | newspersons | correspondents | viewers | listeners | readers
    lawmakers | legislators | senators | delegates | participants | supporters | voters | the crowd | a crowd | the audience
    an audience | attendees | the gathering | a gathering | the rally | a rally | the conference | the meeting | the summit
    the assembly | the parliament | parliament | congress | the court | a court | the committee | a committee | the panel
    the council | the board | students | guests | investors | analysts | shareholders | customers | employees | staff | workers
    MPs | MEPs | peers | councillors | councilors | deputies | parliamentarians | congressmen | commissioners | jurors | the jury | judges | the judges
    the tribunal | the inquiry | the hearing | the commission | the plenary | the hall | the room | the house | the chamber | the forum
    ministers | mayors | governors | ambassadors | diplomats | experts | scientists | villagers | residents | farmers | fishermen | herders | miners
    nurses | doctors | teachers | pupils | schoolchildren | graduates | members | activists | campaigners | protesters | demonstrators | mourners
    worshippers | pilgrims | fans | visitors | tourists | passengers | commuters | soldiers | troops | cadets | recruits | families | relatives
    businessmen | business leaders | executives | bankers | traders | entrepreneurs | union members | party members | leaders | negotiators
    colleagues | friends | officials | police | a news conference | a press conference | the news conference
    the press conference | a briefing | state media | state television | local media | us | me | him | her | them | you
    this newspaper | this paper | this reporter | this magazine | the newspaper | the daily | the broadcaster | the news agency | the agency
    the radio station | the station | the magazine | the weekly | state radio | local radio | local television | public radio | a local newspaper
    parents | the parents | shoppers | dockers | drivers | patients | prisoners | survivors | shopkeepers | islanders | elders
  `),
  impersonal: lines(`
    not to be named | not to be identified | to remain anonymous | to stay anonymous | to be left unnamed
    it is said | it was said | it is being said | it has been said | it is often said | it is widely said | it is believed
    it was believed | it is widely believed | it is thought | it was thought | it is alleged | it was alleged | it is claimed
    it was claimed | it is rumoured | it is rumored | it is understood | it is reported | it was reported | it has been reported
    it is hoped | it is expected | it is feared | it is estimated | it is assumed | it is argued | rumour has it | rumor has it
    legend has it | reportedly | allegedly | purportedly | supposedly | is said to | are said to | was said to | were said to
    is believed to | are believed to | was believed to | were believed to | is thought to | are thought to | is reported to
    are reported to | is alleged to | are alleged to | is rumoured to | is rumored to | as the saying goes | as they say
    report back | reports back | reported back | reporting back | so to speak | that is to say | needless to say | to say the least | goes without saying | say the least
  `),
};
