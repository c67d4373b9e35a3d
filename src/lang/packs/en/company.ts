// Words by whose company names nobody knows are told: verbs of the past, nouns for times, kin, motion, arrival, those who live or work somewhere. Source: the own list.
import type { LexiconPart } from '../../pack.ts';
import { lines } from './lines.ts';

export const PASTS: NonNullable<LexiconPart['pasts']> = {
  endings: ['ed'],
  finite: ['s'],
  words: lines(`
    arose ate beat became began bent bit bled blew bore bought bound bred broke brought built burnt burst came cast caught chose clung crept
    cut dealt drank dreamt drew drove dug fed fell felt flung fled flew forbade forgave forgot fought found froze gave got grew ground had
    heard held hid hit hung hurt kept knelt knew laid lay led leant leapt learnt left lent let lit lost made meant met mistook overcame
    oversaw overtook paid put quit ran rang read rebuilt rode rose said sang sank sat saw sent set sewed shed shone shook shot shrank shut
    slept slid slit slung sold sought spent spat sped spelt spilt split spoilt spoke sprang spread spun stank stole stood strode struck
    strove stuck stung swam swept swore swung taught thought threw told took tore trod understood undertook underwent undid upheld upset
    was went wept were wet woke won wore wove withdrew withheld withstood wound wrote wrung outgrew outran redid remade resold retold
    has is does goes says keeps gets makes knows thinks believes seems lives brings gives takes comes becomes begins teaches owns belongs
    remembers recalls insists hopes wants wishes dreams expects knits sells grows feels tells loses earns spends understands forgets leads
    seen taken given known shown written driven beaten chosen forgotten stolen eaten bitten thrown torn worn forgiven mistaken shaken sworn
    remains appears lies sits stands sleeps eats writes reads speaks
  `).flatMap((line) => line.split(' ')),
};

/** Nouns for a time that a name may follow: "the day X came", "for two years X slept". */
export const TIMES: NonNullable<LexiconPart['times']> = lines(`
  second seconds minute minutes hour hours day days night nights week weeks weekend fortnight month months year years decade decades century
  centuries time times moment morning mornings afternoon afternoons evening evenings midday noon midnight dawn dusk sunrise sunset lunchtime
  spring summer summers autumn fall winter winters season seasons term semester quarter war ago later earlier ahead once twice
  generations lifetime childhood instant date
`).flatMap((line) => line.split(' '));

/** Nouns for what only persons have or undergo: "the family of X". */
export const BEARERS: NonNullable<LexiconPart['bearers']> = lines(`
  family families relatives relative parents siblings ancestors descendants friends friend supporters followers fans admirers colleagues
  lawyers death deaths murder killing assassination shooting beating stabbing drowning rape abduction kidnapping arrest arrests detention imprisonment
  conviction acquittal trial prosecution extradition deportation release disappearance funeral burial birth birthday marriage wedding
  body remains corpse coffin grave ashes face hands voice eyes hair memory life lifetime childhood testimony diary diaries
  biography memoir memoirs portrait photograph photographs photo statue handwriting wife husband widow son sons daughter daughters
  resignation dismissal sacking firing suspension retirement nomination candidacy swearing-in
  brainchild help likes words
`).flatMap((line) => line.split(' '));

/** Words that "to" and a place follow. */
export const MOTIONS: NonNullable<LexiconPart['motions']> = lines(`
  go goes going went gone come comes coming came travel travels travelled traveled travelling traveling trip trips return returns returned
  returning fly flies flew flown flying flight flights drive drives drove driven driving walk walks walked walking ride rode riding sail sails
  sailed sailing voyage move moves moved moving head heads headed heading run runs ran running race raced hurry hurried rush rushed flee
  flees fled fleeing escape escaped march marched cycle cycled climb climbed swim swam swum row rowed paddle paddled hike hiked trek
  trekked migrate migrated emigrate emigrated relocate relocated evacuate evacuated transfer transferred transport transported ship shipped
  carry carried bring brings brought bringing take takes took taken taking send sends sent deploy deployed airlift airlifted deliver delivered
  road roads route routes way path track railway line lines highway bus train ferry boat plane bridge pipeline canal border link links
  journey visit visits pilgrimage close closer closest near nearer nearest nearby next back down up over across north south east west
  northward southward eastward westward miles kilometres kilometers km from gateway access entrance approach adjacent relative
  native welcome welcomed home exported export exports exile exiled banished deported extradited tied stretches stretched extends extended
  spread spreads leads led connects connected lead
`).flatMap((line) => line.split(' '));

/** Verbs that places are the objects of: one goes there, leaves or harms them. */
export const ARRIVALS: NonNullable<LexiconPart['arrivals']> = lines(`
  visit visits visited visiting reach reached reaching enter enters entered entering leave leaves leaving left tour toured touring approach approached
  cross crossed crossing hit strike struck batter battered devastate devastated ravage ravaged flatten flattened flood flooded inundated engulf
  engulfed besiege besieged capture captured recapture recaptured retake retook seize seized overrun occupy occupied liberate liberated bomb bombed
  bombard bombarded shell shelled raid raided evacuate evacuated rebuild rebuilt isolate isolated shake shook rock rocked lash lashed circle circled
  overlook overlooks overlooking surround surrounds surrounding
`).flatMap((line) => line.split(' '));

/** Nouns for those who live or lead somewhere. */
export const INHABITANTS: NonNullable<LexiconPart['inhabitants']> = lines(`
  people inhabitants residents resident villagers villager locals natives native population citizens townspeople townsfolk islanders farmers fishermen
  fishers herders women men children youth youths families households elders elder chief chiefs chieftain king queen sultan emir sheikh lord
  mayor bishop archbishop imam vicar parish diocese archdiocese governor outskirts suburbs suburb slopes shores shore banks coast coasts waters streets
  hills mountains forests plains beaches beach centre center edge north south east west northeast northwest southeast southwest
  north-east north-west south-east south-west port harbour harbor airport market siege battle fall capture liberation bombing shelling
  mouth mp
`).flatMap((line) => line.split(' '));

/** Nouns for those who live at a place or hold its offices, never for a people. */
export const DWELLERS: NonNullable<LexiconPart['dwellers']> = lines(`
  mayor | mayors | governor | bishop | mp | councillor | councillors
  residents | resident | villagers | villager | locals | inhabitants | townspeople | townsfolk | islanders | households
`);

/** Words that with a capital tell a part, age or state of a land. */
export const SIDES: NonNullable<LexiconPart['sides']> = lines(`
  north south east west northern southern eastern western central middle northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern north-east north-west south-east south-west mid upper lower inner outer greater great little old new modern ancient
  early late mainland coastal inland island rural urban metropolitan metro downtown suburban midtown colonial postcolonial imperial royal
  republican revolutionary post-war pre-war wartime occupied unified reunified divided united free federal holy black white red green blue
  soviet communist former nearby neighbouring neighboring visit inside outside beyond across around near miss mister team planet mother
  big small tiny poor rich hot cold saint san santa port fort mount cape lake gulf bay isle dear goodbye hello
  african asian european american latin pacific atlantic arctic
`).flatMap((line) => line.split(' '));

/** Words for being employed, that "at" and a body follow. */
export const EMPLOYMENTS: NonNullable<LexiconPart['employments']> = lines(`
  work works worked working job jobs employed employees employee staff interned internship career executive executives analyst analysts
  partner partners shares stake stock scientist economist economists strategist strategists boss boardroom
`).flatMap((line) => line.split(' '));
