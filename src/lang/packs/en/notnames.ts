// English words that often stand with a capital and are no (start of a) name of a person or body.
import { lines } from './lines.ts';

export const NOT_NAMES: readonly string[] = [
  ...new Set(
    lines(`
  the a an and or but nor so yet if unless although though while whereas because since when whenever where wherever before after until once
  he she it they we you i his her its their our your my him them us this that these those there here what who whom whose which why how
  is are was were be been has have had do does did would can could might must shall should
  in on at by for from to of with without within into onto over under about above below between among against during through throughout across along around near behind beside besides beyond despite except toward towards upon via per as like unlike than
  not no never none nothing nobody neither either both each every any some many most more much few several all other others another such only even just also too again still already yet now then soon later earlier today yesterday tomorrow tonight
  list accompanying travelling traveling representing speaking addressing attending opening welcoming joining hosting chairing facing following responding replying testifying presenting announcing briefing
  however moreover furthermore meanwhile nevertheless nonetheless instead therefore thus hence otherwise indeed perhaps maybe certainly clearly obviously apparently finally eventually recently previously currently lately originally initially
  additionally similarly likewise consequently accordingly specifically generally usually often sometimes rarely ultimately overall unfortunately fortunately interestingly notably importantly critically historically traditionally separately simply basically
  yes no okay ok well oh ah hey hi hello please thanks thank sorry welcome
  two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions fourth next
  january february april june july september october november december feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday tue tues wed thu thur thurs fri
  autumn christmas easter ramadan eid diwali hanukkah thanksgiving halloween
  english arabic swahili kiswahili hindi urdu mandarin cantonese farsi dari pashto
  usd eur gbp idr aud sgd cny rmb jpy vnd nzd cad inr myr thb php krw chf
  internet web online covid covid-19 coronavirus aids hiv ebola gdp ceo cfo dna tv usa ai it http https www html pdf
  allah bible quran koran heaven hell
  christians muslim muslims islam islamic jewish jews jew hindu hindus buddhist buddhists catholic catholics protestant protestants shiite evangelical christianity judaism hinduism buddhism
  republican republicans democrat democrats gop universe tories socialist communist marxist nazi nazis fascist
  latinos whites asians hispanics latino latina latinas latinx hispanic blacks arabs
  european europeans african africans asian eurasian eurasians african-american african-americans asian-american asian-americans
  afro-american afro-americans italian-american irish-american polish-american mexican-american mexican-americans cuban-american cuban-americans
  arab-american arab-americans japanese-american japanese-americans chinese-american korean-american indian-american native-american
  native-americans latin-american latin-americans afro-caribbean anglo-american euro-american pan-american pan-african pan-european
  god satan lucifer
  dear let crooked lyin' hopefully thankfully sadly luckily typically regrettably frankly honestly ironically surprisingly reportedly allegedly
  libertarian libertarians centrist conservative conservatives liberal liberals progressive progressives
  sergeant
  navy
  people men women children man woman families friends members experts officials critics supporters opponents analysts residents voters students workers scientists researchers authorities reporters journalists investors farmers parents protesters campaigners activists observers sources
  update breaking exclusive photos image read more story related share comment comments subscribe newsletter advertisement sponsored editor editors note correction analysis editorial review interview latest trending menu search login copyright reserved
  via report reports reporting study survey poll
  asked q a
  according speaking asked citing following given based including regarding concerning referring responding replying noting adding saying
  nations countries cities
  medicare medicaid obamacare brexit olympics oscar oscars grammy nobel pulitzer emmy
  facebook twitter instagram youtube google whatsapp tiktok telegram snapchat reddit linkedin
  am pm gmt utc est edt bst cet
  sincerely regards mr mrs ms dr
  why's what's here's there's it's that's he's she's let's don't doesn't didn't can't won't isn't aren't wasn't i'm i've i'll i'd you're we're they're we've they've you've
  nobody everyone everybody someone somebody anyone anybody everything something anything
  thursday's friday's monday's tuesday's wednesday's saturday's sunday's
  american-born british-born chinese-made anti pro non ex
  local political military
  yesterday's today's tomorrow's
  ladies gentlemen excellencies
  steps rules lessons tips
  hurricane cyclone typhoon earthquake flood floods tsunami
  sir madam
  co-founder
  amid amidst despite
  critically
  mom dad mama papa grandma grandpa
`).flatMap((line) => line.split(' ')),
  ),
];
