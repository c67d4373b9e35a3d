// English verb forms from a lemma: regular spelling rules and a table of irregular verbs. Spells, knows no meaning.
import type { VerbForms } from '../../pack.ts';
import { lines } from './lines.ts';

/** Past tense and participle of irregular verbs; one word where both are the same. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  lines(`
    be was been
    become became become
    bear bore borne
    begin began begun
    bet bet
    bid bade bidden
    blow blew blown
    break broke broken
    bring brought
    cast cast
    choose chose chosen
    cut cut
    forecast forecast
    foretell foretold
    partake partook partaken
    shoot shot
    shut shut
    weave wove woven
    come came come
    draw drew drawn
    drive drove driven
    fall fell fallen
    feel felt
    fight fought
    find found
    fly flew flown
    foresee foresaw foreseen
    forget forgot forgotten
    forswear forswore forsworn
    get got
    give gave given
    go went gone
    have had
    hear heard
    hit hit
    hold held
    keep kept
    know knew known
    lay laid
    lead led
    leave left
    let let
    make made
    mean meant
    meet met
    pay paid
    plead pleaded
    put put
    read read
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    send sent
    set set
    sing sang sung
    sit sat
    speak spoke spoken
    spell spelled
    spend spent
    stand stood
    swear swore sworn
    take took taken
    teach taught
    tell told
    think thought
    throw threw thrown
    understand understood
    undertake undertook undertaken
    win won
    withdraw withdrew withdrawn
    write wrote written
  `).map((line) => {
    const [lemma, past, participle] = line.split(' ');
    return [lemma!, [past!, participle ?? past!]];
  }),
);

/** Verbs of one stressed final syllable, or British double consonants, that double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set(
  lines(`
    admit
    beg
    chip
    occur
    wrap
    ship
    skip
    hem
    chug
    snub
    bar
    shun
    scrap
    pan
    run
    commit
    submit
    permit
    concur
    confer
    refer
    defer
    infer
    rebut
    quip
    chat
    plan
    blog
    jab
    rap
    rip
    slam
    blab
    spar
    pin
    drop
    step
    stop
    nod
    rebel
    compel
    dispel
    propel
    regret
    spot
    wed
    cap
    tap
    bar
    blur
    sum
    snap
    zap
    flag
    plug
    pen
  `),
);

const BRITISH: ReadonlySet<string> = new Set(
  lines(`
    cancel | counsel | signal | travel | label | marvel | quarrel | model | level | initial | total | fuel | channel | funnel | rival
    equal | dial | duel | panel | revel | spiral | unravel
  `),
);

/** All written forms of a verb; a particle or complement after the verb ("call for") is kept after each form. */
export function conjugate(phrase: string): VerbForms {
  const [lemma, ...rest] = phrase.split(' ') as [string, ...string[]];
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const withTail = (forms: readonly string[]): readonly string[] => [...new Set(forms)].map((form) => form + tail);
  const pasts = pastForms(lemma);
  const irregular = IRREGULAR.get(lemma);
  return {
    finite: withTail(
      lemma === 'be' ? ['was', 'were', 'is', 'are', 'am'] : [...(irregular ? [irregular[0]!] : pasts), thirdPerson(lemma), lemma],
    ),
    infinitive: [phrase],
    gerund: withTail(gerunds(lemma)),
    participle: withTail(irregular ? [irregular[1]!] : pasts),
  };
}

function thirdPerson(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function pastForms(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('ic')) return [`${lemma}ked`];
  return stems(lemma).map((stem) => `${stem}ed`);
}

function gerunds(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  if (lemma.endsWith('ic')) return [`${lemma}king`];
  if (/^(get|put|let|set|sit|hit|cut|bet|shut|win|begin|forget)$/.test(lemma)) return [`${lemma}${lemma.at(-1)}ing`];
  return stems(lemma).map((stem) => `${stem}ing`);
}

/** The stem before -ed and -ing: doubled, plain, or both where British and American spelling differ. */
function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.at(-1);
  if (DOUBLING.has(lemma)) return [doubled];
  return BRITISH.has(lemma) ? [lemma, doubled] : [lemma];
}
