// Closed-class words of English: prepositions, pronouns, auxiliaries, connectives, adverbs.
import type { GrammarPart } from '../../pack.ts';
import { lines } from './lines.ts';

/** "late Monday", "on Monday night": parts of days. */
const DAY_PARTS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  .flatMap((day) => [
    ...['late', 'early'].flatMap((part) => [`${part} ${day}`, `${part} on ${day}`]),
    ...['morning', 'afternoon', 'evening', 'night'].flatMap((part) => [`${day} ${part}`, `on ${day} ${part}`, `late ${day} ${part}`]),
  ])
  .join(' | ');

/** "on its website": where somebody writes. */
const OWN_PAGES = ['his', 'her', 'its', 'their']
  .flatMap((owner) => ['website', 'blog', 'Facebook page', 'Twitter account', 'Twitter feed'].map((page) => `on ${owner} ${page}`))
  .join(' | ');

/** "was quick to", "took the floor to": what somebody does who goes on to say something. */
const BENT_ON = [
  ...['is', 'was', 'were', 'are', 'has been', 'had been'].flatMap((be) =>
    [
      'quick',
      'keen',
      'careful',
      'at pains',
      'anxious',
      'eager',
      'proud',
      'sorry',
      'sad',
      'forced',
      'obliged',
      'bound',
      'compelled',
      'moved',
      'happy',
      'glad',
      'the first',
      'the last',
      'heard',
    ].map((word) => `${be} ${word} to`),
  ),
  ...['took', 'takes', 'has taken'].flatMap((take) =>
    ['the floor', 'time', 'the time', 'the opportunity', 'the occasion', 'pains'].map((what) => `${take} ${what} to`),
  ),
  ...['went', 'goes', 'has gone', 'had gone'].flatMap((go) =>
    ['on', 'as far as', 'so far as', 'out of his way', 'out of her way'].map((way) => `${go} ${way} to`),
  ),
  ...['appeared', 'appears', 'seemed', 'seems'].map((seem) => `${seem} to`),
  'was at great pains to',
  'felt compelled to',
  'felt obliged to',
  'rose to',
  'paused to',
  'chose to',
  'hastened to',
  'hurried to',
  'felt bound to',
].join(' | ');

/** "the two ministers", "both presidents": two who hold an office. */
const TWO_OFFICIALS: readonly string[] = lines(`
  leaders | men | women | ministers | foreign ministers | defence ministers | defense ministers | finance ministers | interior ministers | trade ministers
  transport ministers | health ministers | culture ministers | energy ministers | agriculture ministers | environment ministers | education ministers
  justice ministers | deputy ministers | vice ministers | undersecretaries | under-secretaries | state secretaries | permanent secretaries
  presidents | vice presidents | vice-presidents | prime ministers | premiers | heads of state | heads of government | heads of delegation
  delegation heads | heads of mission | ambassadors | envoys | diplomats | officials | senior officials | counterparts | principals | dignitaries | statesmen
  signatories | mayors | governors | speakers | speakers of parliament | politicians | lawmakers | chairmen | chairs | rectors | directors | directors-general
  directors general | chief executives | executives | secretaries-general | commissioners | police chiefs | army chiefs | generals | commanders
  negotiators | chief negotiators | central bank governors | monarchs | kings | university presidents
`).flatMap((noun) => [`both ${noun}`, `the two ${noun}`]);

/** What a speaker leaves out or does not do: "without elaborating", "declining to comment". */
const WITHHELD: readonly string[] = [
  ...lines(`
    elaborating | details | detail | further detail | comment | explanation | elaboration | elaborating further | explaining | commenting | specifying | naming | identifying | mentioning | disclosing | revealing
    detailing | clarifying | giving details | giving any details | giving further details | giving more details | giving a date | giving names | giving reasons
    giving figures | giving specifics | giving | providing | offering | going into | citing | referring | saying | quoting | adding | singling out | indicating
    being more specific | stating | presenting | setting | sharing | supplying | further details | further comment | confirming | pointing
  `).map((rest) => `without ${rest}`),
  ...['declining', 'refusing'].flatMap((verb) =>
    lines(
      'to comment | to elaborate | to give | to say | to name | to specify | to be | to identify | to provide | to disclose | to go | to explain',
    ).map((rest) => `${verb} ${rest}`),
  ),
];

/** What a paper or a gathering is about, told by its field. */
const FIELDS: readonly string[] = ['field', 'fields', 'area', 'areas', 'sphere', 'spheres', 'domain', 'domains', 'sector', 'realm'].map(
  (noun) => `in the ${noun} of`,
);

export const grammar: GrammarPart = {
  nounOrder: 'head-last',
  definite: ['the'],
  indefinite: lines(`
      a | an | another | one | some | several | many | few | a few | most | a number of | each | every | any
    `),
  demonstrative: ['this', 'that', 'these', 'those', 'such'],
  prepositions: {
    of: ['of'],
    in: ['in', 'inside', 'within', 'across', 'throughout', 'outside', 'near', 'around'],
    at: ['at'],
    on: ['on', 'upon'],
    by: ['by'],
    with: lines(`
      with | alongside | together with | along with | in cooperation with | in collaboration with | in partnership with
      in coordination with | in conjunction with | with the support of
    `),
    to: ['to', 'into', 'onto', 'towards', 'toward'],
    for: ['for', 'in favour of', 'in favor of', 'on behalf of'],
    from: ['from', 'out of', 'off'],
    between: ['between', 'among', 'amongst'],
    about: ['about', 'regarding', 'concerning', 'over', 'in regard to', 'with regard to', 'in relation to', 'on the subject of', ...FIELDS],
    against: ['against', 'versus'],
    during: ['during', 'amid', 'in the course of', 'on the sidelines of', 'on the margins of'],
    before: ['before', 'ahead of', 'prior to', 'in front of'],
    after: ['after', 'following', 'since'],
    as: ['as'],
    including: ['including', 'included', 'includes', 'comprised', 'comprises', 'such as', 'among them', 'like', 'notably'],
    other: lines(`
      under | through | via | per | than | without | unlike | despite | in spite of | until | till | behind | beyond | below | above
      beside | besides | except | amid | because of | due to | instead of | rather than | in addition to | apart from
      aside from | as well as | in line with | in terms of | in response to | thanks to
    `),
  },
  copulas: [
    'is',
    'was',
    'serves as',
    'served as',
    'has been',
    'had been',
    'have been',
    'is also',
    'was also',
    'has served as',
    'took over as',
    'takes over as',
    'works as',
    'remains',
    'became',
    'stepped down as',
  ],
  and: [
    'and',
    '&',
    'together with',
    'along with',
    'alongside',
    'in partnership with',
    'in cooperation with',
    'in collaboration with',
    'in coordination with',
    'in conjunction with',
    'jointly with',
    'as well as',
    'and also',
  ],
  or: ['or', 'nor'],
  but: ['but', 'yet', 'however'],
  complementizers: ['that'],
  possessiveRelatives: ['whose'],
  sight: ['saw', 'sees', 'seeing', 'watched', 'watches', 'watching'],
  relatives: ['who', 'which', 'whose', 'whom'],
  thingRelatives: ['which'],
  asides: lines(`
    speaking | citing | quoting | referring | accompanied | flanked | joined | dressed | standing | sitting | talking | addressing
    answering | replying | responding | reacting | writing | appearing | testifying | acting | representing | asked | pressed | echoing
    visibly | clearly | looking | smiling | laughing | choosing | reading | pointing | turning | wearing | holding | gesturing
    recalling | alluding | surrounded | escorted | assisted | questioned | quizzed | interviewed | contacted | greeted | seated | backed | supported | elected | appointed | born | based | known | named | led | headed | chaired | hosted
    founded | set up | established | created | published | released | signed | opened | returning | arriving | briefing
  `),
  manners: [
    ...lines(`
      citing | quoting | referring to | alluding to | in reference to | in a reference to | in an apparent reference to | in an allusion to | recalling that
      speaking in | speaking to | speaking at | speaking on | speaking after | speaking before | speaking during | speaking from | speaking through | speaking by
      speaking ahead | speaking on condition | pointing at | pointing to | gesturing | smiling | laughing | to laughter | to applause | to loud applause | using the
      using a | requesting anonymity | asking not to be | without mincing
    `),
    ...WITHHELD,
  ],
  contrast: ['while', 'whereas', 'although', 'though', 'even though', 'even as', 'but'],
  conditional: lines(`
      if | unless | whether | in case | provided that | as long as | should | even if | only if | were it not for | lest
    `),
  subordinators: lines(`
      because | when | after | before | since | as | until | once | so that | in order to | where | whenever | as if
      now that | as soon as | by the time | so | given that
    `),
  pronouns: [
    { forms: ['he'], person: 3, number: 'singular', gender: 'male', use: 'subject' },
    { forms: ['she'], person: 3, number: 'singular', gender: 'female', use: 'subject' },
    { forms: ['the latter'], person: 3, number: 'singular', use: 'subject', latest: true },
    { forms: ['the former'], person: 3, number: 'singular', use: 'subject', earlier: true },
    { forms: ['it'], person: 3, number: 'singular', use: 'subject', thing: true },
    { forms: ['they'], person: 3, number: 'plural', use: 'subject' },
    { forms: ['him'], person: 3, number: 'singular', gender: 'male', use: 'object' },
    { forms: ['her'], person: 3, number: 'singular', gender: 'female', use: 'object' },
    { forms: ['her'], person: 3, number: 'singular', gender: 'female', use: 'possessive' },
    { forms: ['them'], person: 3, number: 'plural', use: 'object' },
    { forms: ['himself'], person: 3, number: 'singular', gender: 'male', use: 'object' },
    { forms: ['herself'], person: 3, number: 'singular', gender: 'female', use: 'object' },
    { forms: ['his'], person: 3, number: 'singular', gender: 'male', use: 'possessive' },
    { forms: ['her', 'hers'], person: 3, number: 'singular', gender: 'female', use: 'possessive' },
    { forms: ['its'], person: 3, number: 'singular', use: 'possessive' },
    { forms: ['their', 'theirs'], person: 3, number: 'plural', use: 'possessive' },
    { forms: ['i'], person: 1, number: 'singular', use: 'subject' },
    { forms: ['we'], person: 1, number: 'plural', use: 'subject' },
    { forms: ['me', 'myself'], person: 1, number: 'singular', use: 'object' },
    { forms: ['us', 'ourselves'], person: 1, number: 'plural', use: 'object' },
    { forms: ['my', 'mine'], person: 1, number: 'singular', use: 'possessive' },
    { forms: ['our', 'ours'], person: 1, number: 'plural', use: 'possessive' },
    { forms: ['you'], person: 2, number: 'singular', use: 'any' },
    { forms: ['your', 'yours'], person: 2, number: 'singular', use: 'possessive' },
  ],
  passive: lines(`
    to be | is | are | 're | 'm | was | were | be | been | being | is being | are being | was being | were being | has been | have been | had been
    having been | got | gets
  `),
  perfect: lines(`
      has | have | had | having | 've | 's | 'd | did | does | do | has also | have also | had also | has already
      have already | had already
      ${BENT_ON}
    `),
  future: lines(`
    to be | will | shall | 'll | going to | is going to | are going to | is to | are to | was to | were to | due to | is due to
    are due to | was due to | were due to | is set to | are set to | was set to | were set to | is expected to | are expected to
    was expected to | were expected to | is scheduled to | are scheduled to | was scheduled to | were scheduled to | scheduled to
    expected to | set to | slated to | is slated to | are slated to | is planned to | are planned to | plans to | plan to
    planning to | planned to | is planning to | are planning to | intends to | intend to | is about to | are about to
    is likely to | are likely to | has agreed to | have agreed to | is preparing to | are preparing to
  `),
  futureInPast: ['would'],
  modal: lines(`
    would | could | may | might | should | must | can | ought to | need to | needs to | has to | have to | had to | hopes to
    hope to | hoped to | hoping to | wants to | want to | wanted to | wanting to | wish to | wishes to | wished to
    would like to | 'd like to | seeks to | seek to | sought to | tries to | try to | tried to | trying to | aims to | aim to
    ready to | willing to | able to | supposed to | was supposed to | had been supposed to | had been expected to | had been due to | had been scheduled to
    had been set to | had been slated to | had planned to | had intended to | had hoped to | were supposed to | in order to
    urged to | asked to | invited to | offered to | offers to | offer to | offering to | volunteered to | proposed to | proposes to | rumoured to | rumored to | said to | reported to | reportedly | allegedly | threatened to
  `),
  negation: lines(`
    not | n't | never | no | neither | nor | cannot | no longer | hardly | barely | scarcely | without | none of | declined to
    declines to | decline to | declining to | refused to | refuses to | refuse to | refusing to | failed to | fails to | fail to
    failing to | did not | does not | do not | has not | have not | had not | is not | are not | was not | were not | will not
    would not | could not | can not | has never | have never | had never | has yet to | have yet to | had yet to
    unable to | was unable to | were unable to | is unable to | are unable to | be unable to | been unable to | prevented from | barred from
    banned from | blocked from | excluded from | stopped from | kept from | too ill to | too sick to | too busy to | stopped short of | instead of | rather than | decided not to | chose not to | opted not to | nobody | no one | nothing
  `),
  adverbs: lines(`
    ${DAY_PARTS} | ${OWN_PAGES}
    in strong terms | in the strongest terms | in the strongest possible terms | in no uncertain terms | in clear terms | in the clearest terms | in very strong terms
    late on | early on | later on | this week | last week | this weekend | last weekend | under questioning | under cross-examination | under pressure | this month | last month | this year | last year | this summer | this spring | this fall | this winter
    earlier this week | earlier this month | earlier this year | late last week | late last month | the day before | a day earlier
    a day later | a week earlier | a year earlier | at the time | in recent days | in recent weeks | in recent months | in recent years
    in the past | so far | for years | for months | for weeks | for decades | for days | over the weekend | at the weekend
    in an interview | on social media | on Twitter | on Facebook | on the record | under oath | in court
    itself | also | here | there | then | later | earlier | again | further | furthermore | moreover | too | once | now | still | already | just | only
    recently | previously | subsequently | initially | originally | eventually | finally | immediately | quickly | promptly
    swiftly | soon | repeatedly | frequently | often | always | sometimes | occasionally | rarely | long | first | last | next
    even | ever | today | yesterday | tomorrow | publicly | privately | openly | officially | formally | informally | personally
    directly | explicitly | implicitly | clearly | simply | merely | plainly | bluntly | frankly | candidly | honestly | flatly
    categorically | firmly | strongly | strenuously | vehemently | vigorously | fiercely | sharply | harshly | angrily | bitterly
    loudly | quietly | softly | calmly | coolly | warmly | politely | cheerfully | jokingly | wryly | dryly | sarcastically
    famously | notably | specifically | particularly | especially | separately | similarly | likewise | instead | meanwhile
    however | therefore | thus | nevertheless | nonetheless | additionally | accordingly | consequently | apparently | no doubt | evidently
    obviously | certainly | definitely | probably | perhaps | possibly | presumably | supposedly | actually | really | truly
    basically | essentially | generally | largely | mainly | mostly | partly | correctly | rightly | wrongly | falsely
    accurately | erroneously | mistakenly | optimistically | pessimistically | cautiously | confidently | proudly | solemnly
    gravely | sternly | tersely | curtly | briefly | succinctly | emphatically | passionately | eloquently | forcefully
    unequivocally | unanimously | collectively | independently | effectively | successfully | allegedly | consistently
    constantly | continually | continuously | routinely | regularly | primarily | virtually | online | tearfully | reluctantly
    grudgingly | pointedly | defiantly | ominously | tentatively | hastily | belatedly | tacitly | vaguely | casually
    rhetorically | laughingly | matter-of-factly | in turn | at once | for his part | for her part | for its part
    for their part | in part | at length | in general | in particular | in detail | of course | in fact | once again | once more
    at first | at last | by telephone | by phone | over the phone | on the phone | by e-mail | by email | via e-mail | via text message | via text | through a spokesman | through a spokeswoman | through a lawyer | through her lawyer | through his lawyer | via email | by letter
    by text message | by video link | via video link | by radio | via WhatsApp | on WhatsApp | on Telegram | on Instagram | on LinkedIn
    on state television | on state radio | on local radio | on the radio | on television | on condition of anonymity
    through an interpreter | through a translator | as a result | as a consequence | as usual | as always
  `),
  beforePlurals: lines(
    'these | those | such | other | some | several | many | few | various | numerous | both | more | most | fewer | all',
  ),
  plainVerbs: lines(`
    arose | ate | awoke | became | becomes | began | bent | blew | bore | bought | broke | brought | built | burnt | came | caught | chose | clung | crept
    dealt | drank | drew | drove | dug | fed | fell | felt | fled | flew | forgot | froze | fought | gave | gives | gets | goes | got | grew | grows
    held | holds | hung | keeps | kept | knelt | knew | laid | lacks | lay | led | left | lent | lit | lives | loses | lost | made | makes | meant | paid
    pays | remains | rode | rose | ran | sank | sat | saw | seems | sent | sends | shook | shone | shot | shrank | sang | slept | slid | sold | sells
    spent | spends | split | spun | stole | stood | stands | struck | stuck | swam | swept | swung | taught | takes | took | tore | threw | understood
    went | woke | won | wore | wins | withdrew | brings | begins | belongs | breaks | builds | buys | carries | comes | consists | contains
    costs | depends | deserves | differs | exists | falls | feeds | follows | gathers | happens | hears | helps | includes | knows | leads | leaves | lets
    lies | means | meets | needs | owes | owns | produces | proves | provides | reaches | receives | relies | requires | runs | saves | seeks | serves
    sits | speaks | stays | suffers | supports | teaches | tends | thinks | tries | understands | uses | wants | waits
  `),
  plainPlurals: lines(`
    want | need | deserve | know | live | pay | own | owe | keep | lose | get | give | make | take | feel | spend | require | remain | become
    belong | fall | rise | grow | come | go | run | win | seek | serve | rely | depend | suffer | struggle | face | lack | stay | leave
    wait | work | love | hate | like | trust | see | look | help | tend | exist | matter | enjoy | receive | use | eat | die | move | continue
  `),
  jointly: lines(`
      jointly | together | co-hosted | in cooperation | in partnership | in collaboration | side by side | collectively | both
      in coordination | in co-operation
    `),
  further: [
    'also',
    'separately',
    'later',
    'earlier',
    'meanwhile',
    'afterwards',
    'afterward',
    'subsequently',
    'additionally',
    'in addition',
    'on the sidelines',
    'apart from this',
    'besides',
  ],
  other: [
    'next',
    'previous',
    "last year's",
    "next year's",
    'last',
    'follow-up',
    'subsequent',
    'preceding',
    'earlier',
    'similar',
    'another',
  ],
  collectivePronouns: [
    ...lines(`
    both | both sides | both parties | both countries | both governments
    the two | the two sides | the two parties | the two countries
    the two governments | the two nations | two sides | the sides | the parties | either side | neither side
    each side | the pair | the duo | the three | the trio | all sides | all parties | others | some | many | several | most
    everyone | everybody | someone | somebody | anyone | anybody
  `),
    ...TWO_OFFICIALS,
  ],
  statePairs: lines(
    'both countries | both nations | both governments | the two countries | the two nations | the two governments | the two states | the two neighbours | the two neighbors | the countries | the neighbours | the neighbors',
  ),
  pairs: [...lines('both | both sides | both parties | the two | the two sides | the two parties | the pair | the duo'), ...TWO_OFFICIALS],
  epithets: ['old', 'young', 'little', 'poor', 'big', 'tiny', 'elderly', 'frail', 'weary', 'tall', 'former', 'late'],
  introductions: [
    'is named',
    'is called',
    'was named',
    'goes by',
    'goes by the name of',
    'gives her name as',
    'gives his name as',
    'gave her name as',
    'gave his name as',
    ...['his', 'her', 'their'].flatMap((owner) => [
      `gave ${owner} name only as`,
      `gave ${owner} name simply as`,
      `gave only ${owner} first name`,
      `asked to be known only by ${owner} first name`,
      `asked to be identified only by ${owner} first name`,
      `asked to be called by ${owner} first name`,
    ]),
    ...['himself', 'herself', 'themselves'].flatMap((self) => [
      `identified ${self} as`,
      `identified ${self} only as`,
      `introduced ${self} as`,
      `introduced ${self} only as`,
    ]),
    'asked to be identified only as',
    'asked to be identified as',
    'asked to be known only as',
    'asked to be known as',
    'asked to be called',
    'wanted to be known only as',
    'wished to be known only as',
    'would be known only as',
    'gave only the name',
    'goes only by',
    'is known only as',
    'was known only as',
    'this was',
    'this is',
    'that was',
    'it was',
    'it is',
  ],
  personPairs: ['the two', 'both', 'the pair', 'the duo', ...TWO_OFFICIALS],
  here: ['there', 'while there', 'once there'],
  there: ['there'],
};
