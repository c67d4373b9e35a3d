// A made graph of facts of any size, the same for the same seed: for benchmarks and for tests of scale.
const WORDS =
  'delegation session agreement harbour river coast policy health school energy water border market forest rail grain climate trade network treaty council office region summit export'.split(
    ' ',
  );
const RULES = ['quote-before', 'quote-after', 'cue-complementiser', 'attended-by', 'list-of-guests', 'apposition'];

/** mulberry32: a small seeded generator, uniform in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A graph with exactly `nodes` nodes and `edges` edges, of every kind and type; actors have very different degrees. */
export function madeGraph({ nodes = 100_000, edges = 500_000, seed = 1 } = {}) {
  const random = seeded(seed);
  const int = (limit) => Math.floor(random() * limit);
  // A long tail: few records take part in much, most in little.
  const skewed = (limit) => Math.floor(random() ** 2 * limit);
  const words = (count) => Array.from({ length: count }, () => WORDS[int(WORDS.length)]).join(' ');
  const day = () => `202${int(6)}-${String(1 + int(12)).padStart(2, '0')}-${String(1 + int(28)).padStart(2, '0')}`;

  const share = {
    Country: 0.002,
    Organization: 0.08,
    Person: 0.2,
    Place: 0.02,
    Event: 0.06,
    Instrument: 0.008,
    Group: 0.01,
    Topic: 0.005,
    Article: 0.2,
  };
  const count = Object.fromEntries(Object.entries(share).map(([kind, part]) => [kind, Math.max(2, Math.floor(part * nodes))]));
  count.Statement = nodes - Object.values(count).reduce((sum, n) => sum + n, 0);
  const keyOf = (kind, i) => `${kind.toLowerCase()}/made-${String(i).padStart(6, '0')}`;
  const article = () => keyOf('Article', int(count.Article));
  const mentions = (n) => Array.from({ length: n }, () => ({ article: article(), start: int(150), end: 150 + int(100) }));
  const evidence = (cue) => ({
    article: article(),
    start: int(150),
    end: 150 + int(100),
    rule: RULES[int(RULES.length)],
    confidence: Math.round(60 + random() * 40) / 100,
    ...(cue ? { cue: 'said', via: 'the minister' } : {}),
  });

  const list = [];
  for (const [kind, total] of Object.entries(count)) {
    for (let i = 0; i < total; i++) {
      const label = kind === 'Statement' || kind === 'Article' ? words(6) : `${words(2)} ${i}`;
      const base = {
        kind,
        label,
        aliases: i % 3 ? [label] : [label, words(2)],
        mentions: kind === 'Article' ? [] : mentions(1 + int(3)),
        names: i % 5 ? {} : { en: label },
      };
      const own = {
        Country: () => ({ iso2: 'ZZ' }),
        Organization: () => ({ orgType: 'agency', country: 'ZZ' }),
        Event: () => ({ eventType: 'conference', start: day(), status: 'held' }),
        Instrument: () => ({ instrumentType: 'convention' }),
        Group: () => ({ count: int(200), quantifier: 'about', of: 'countries' }),
        Statement: () => ({ text: words(18), language: 'en', mode: 'direct', article: article(), start: 10, end: 120, date: day() }),
        Article: () => ({
          source: `made/${i}.txt`,
          language: 'en',
          publishedAt: day(),
          text: words(60),
          contentHash: String(i),
          sourceHash: String(i),
          regions: [],
        }),
      }[kind];
      list.push({ key: keyOf(kind, i), attributes: { ...base, ...(own ? own() : {}) } });
    }
  }

  const patterns = [
    ['SAID', 'Person', 'Statement', 0.1],
    ['SAID', 'Organization', 'Statement', 0.03],
    ['ABOUT', 'Statement', 'Topic', 0.08],
    ['ABOUT', 'Statement', 'Organization', 0.08],
    ['MADE_AT', 'Statement', 'Event', 0.03],
    ['ATTENDED', 'Person', 'Event', 0.12],
    ['ATTENDED', 'Country', 'Event', 0.02],
    ['HOSTED', 'Country', 'Event', 0.01],
    ['CO_HOSTED', 'Organization', 'Event', 0.01],
    ['SIGNED', 'Country', 'Instrument', 0.004],
    ['MET', 'Person', 'Person', 0.04],
    ['HOLDS_POSITION', 'Person', 'Organization', 0.04],
    ['REPRESENTS', 'Person', 'Country', 0.02],
    ['PART_OF', 'Organization', 'Country', 0.01],
    ['HELD_IN', 'Event', 'Place', 0.01],
    ['LOCATED_IN', 'Place', 'Country', 0.003],
    ['CONCERNS', 'Event', 'Topic', 0.01],
    ['RESTATES', 'Statement', 'Statement', 0.01],
    ['PUBLISHED_BY', 'Article', 'Organization', 0.03],
    ['MENTIONED_IN', 'Person', 'Article', 0.2],
    ['MENTIONED_IN', 'Organization', 'Article', 0.143],
  ];
  const links = [];
  for (const [type, from, to, part] of patterns) {
    const last = type === 'MENTIONED_IN' && from === 'Organization';
    const total = last ? edges - links.length : Math.floor(part * edges);
    for (let i = 0; i < total; i++) {
      const attributes = {
        type,
        evidence: type === 'MENTIONED_IN' ? [] : [evidence(type === 'SAID')],
        ...(type === 'ATTENDED' ? { status: 'held', role: 'participant' } : {}),
        ...(type === 'HOLDS_POSITION' ? { title: words(2) } : {}),
        ...(type === 'MENTIONED_IN' ? { count: 1 + int(5) } : {}),
        ...(type === 'RESTATES' ? { similarity: Math.round(random() * 100) / 100 } : {}),
      };
      links.push({
        key: `${type}:${String(links.length).padStart(9, '0')}`,
        source: keyOf(from, skewed(count[from])),
        target: keyOf(to, skewed(count[to])),
        attributes,
      });
    }
  }
  const byKey = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  return { nodes: list.sort(byKey), edges: links.sort(byKey) };
}
