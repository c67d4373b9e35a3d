// A made-up graph for the stores: every kind and edge type, four languages, figures that disagree, exact and open dates.
import type { ArticleSpan, EdgeAttributes, EdgeType, FactGraph, GraphEdge, GraphNode } from '../../src/model/index.ts';

const TEXTS: Record<string, { language: string; publishedAt?: string; publisher: string; text: string }> = {
  'article/en': {
    language: 'en',
    publishedAt: '2031-03-04',
    publisher: 'Harbour Post',
    text: 'The Ministry of Ports of Norland and the Alliance of Coasts hosted the Blue Harbour Forum in Valmora on 3 March 2031. "Ships need clean berths", said Minister Ana Žukova. 42 countries attended; Tomás Ibarra met Žukova, and both signed the Berth Charter.',
  },
  'article/fr': {
    language: 'fr',
    publishedAt: '2031-03-05',
    publisher: 'La Rade',
    text: 'La ministre Ana Žukova a déclaré que les navires avaient besoin de quais propres. 40 pays ont participé au Forum du port bleu. Tomás Ibarra a signé la Charte des quais le 3 mars 2031.',
  },
  'article/vi': {
    language: 'vi',
    publisher: 'Báo Cảng',
    text: 'Bà Lê Thị Sương phát biểu tại Diễn đàn Cảng Xanh: "Cảng sạch là tương lai" 🌊. Diễn đàn được tổ chức tại Valmora.',
  },
  'article/id': {
    language: 'id',
    publishedAt: '2031-04',
    publisher: 'Warta Pelabuhan',
    text: 'Sekretaris Jenderal Budi Raharja akan menghadiri Lokakarya Dermaga di Selat Timur pada April 2031. Ia mengatakan dermaga bersih penting.',
  },
};

function at(article: string, words: string): ArticleSpan {
  const start = TEXTS[article]!.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${article}`);
  return { article, start, end: start + words.length };
}

type Seen = [article: string, words: string];

function node(key: string, kind: string, label: string, seen: Seen[], own: object = {}): GraphNode {
  const names = Object.fromEntries(seen.map(([article, words]) => [TEXTS[article]!.language, words]));
  const aliases = [...new Set(seen.map(([, words]) => words))];
  return { key, attributes: { kind, label, aliases, mentions: seen.map(([a, w]) => at(a, w)), names, ...own } as GraphNode['attributes'] };
}

function statement(key: string, article: string, text: string, mode: string, own: object = {}): GraphNode {
  const span = at(article, text);
  const more = { text, language: TEXTS[article]!.language, mode, ...span, ...own };
  return {
    key,
    attributes: { kind: 'Statement', label: text, aliases: [], mentions: [span], names: {}, ...more } as GraphNode['attributes'],
  };
}

function edge(
  source: string,
  type: EdgeType,
  target: string,
  seen: Seen[],
  own: Partial<EdgeAttributes> = {},
  confidence = 0.9,
): GraphEdge {
  const said = type === 'SAID' ? { cue: 'said', via: 'Minister' } : {};
  const evidence = seen.map(([a, w]) => ({ ...at(a, w), rule: `${type.toLowerCase()}-plain`, confidence, ...said }));
  return { key: `${type}:${source}:${target}`, source, target, attributes: { type, evidence, ...own } };
}

export function facts(): FactGraph {
  const articles = Object.entries(TEXTS).map(([key, own]): GraphNode => {
    const shared = { source: `${key}.txt`, contentHash: key, sourceHash: key, regions: [{ role: 'caption' as const, start: 0, end: 4 }] };
    return { key, attributes: { kind: 'Article', label: key, aliases: [], mentions: [], names: {}, title: key, ...shared, ...own } };
  });
  const nodes: GraphNode[] = [
    ...articles,
    node('person/ana-zukova', 'Person', 'Ana Žukova', [
      ['article/en', 'Ana Žukova'],
      ['article/fr', 'Ana Žukova'],
    ]),
    node('person/tomas-ibarra', 'Person', 'Tomás Ibarra', [
      ['article/en', 'Tomás Ibarra'],
      ['article/fr', 'Tomás Ibarra'],
    ]),
    node('person/le-thi-suong', 'Person', 'Lê Thị Sương', [['article/vi', 'Lê Thị Sương']]),
    node('person/budi-raharja', 'Person', 'Budi Raharja', [['article/id', 'Budi Raharja']]),
    node('org/nl/ministry-of-ports', 'Organization', 'Ministry of Ports', [['article/en', 'Ministry of Ports']], {
      orgType: 'ministry',
      country: 'QN',
    }),
    node('org/alliance', 'Organization', 'Alliance of Coasts', [['article/en', 'Alliance of Coasts']], {
      orgType: 'intergovernmental',
      wikidata: 'Q0',
    }),
    node('org/harbour-post', 'Organization', 'Harbour Post', [], { orgType: 'media' }),
    node('country/QN', 'Country', 'Norland', [['article/en', 'Norland']], { iso2: 'QN' }),
    node('place/valmora', 'Place', 'Valmora', [
      ['article/en', 'Valmora'],
      ['article/vi', 'Valmora'],
    ]),
    node('place/selat-timur', 'Place', 'Selat Timur', [['article/id', 'Selat Timur']]),
    node(
      'event/forum',
      'Event',
      'Blue Harbour Forum',
      [
        ['article/en', 'Blue Harbour Forum'],
        ['article/fr', 'Forum du port bleu'],
        ['article/vi', 'Diễn đàn Cảng Xanh'],
      ],
      { eventType: 'conference', start: '2031-03-03', status: 'held' },
    ),
    node('event/workshop', 'Event', 'Lokakarya Dermaga', [['article/id', 'Lokakarya Dermaga']], {
      eventType: 'workshop',
      start: '2031-04',
      status: 'planned',
    }),
    node('event/dinner', 'Event', 'Harbour dinner', [], { eventType: 'ceremony', start: 'XXXX-03-03' }),
    node(
      'instrument/charter',
      'Instrument',
      'Berth Charter',
      [
        ['article/en', 'Berth Charter'],
        ['article/fr', 'Charte des quais'],
      ],
      { instrumentType: 'charter' },
    ),
    node('group/42-countries', 'Group', '42 countries', [['article/en', '42 countries']], {
      count: 42,
      quantifier: 'exactly',
      of: 'countries',
    }),
    node('group/40-countries', 'Group', '40 pays', [['article/fr', '40 pays']], { count: 40, quantifier: 'exactly', of: 'pays' }),
    node('topic/clean-ports', 'Topic', 'clean ports', [
      ['article/en', 'clean berths'],
      ['article/vi', 'Cảng sạch'],
    ]),
    statement('statement/en', 'article/en', 'Ships need clean berths', 'direct', {
      date: '2031-03-03',
      parts: [at('article/en', 'Ships need')],
    }),
    statement('statement/fr', 'article/fr', 'les navires avaient besoin de quais propres', 'indirect'),
    statement('statement/vi', 'article/vi', 'Cảng sạch là tương lai', 'direct'),
    statement('statement/id', 'article/id', 'dermaga bersih penting', 'indirect', { date: '2031-04' }),
  ];
  const edges: GraphEdge[] = [
    edge('person/ana-zukova', 'SAID', 'statement/en', [['article/en', '"Ships need clean berths", said Minister Ana Žukova']], {}, 1),
    edge('person/ana-zukova', 'SAID', 'statement/fr', [['article/fr', 'La ministre Ana Žukova a déclaré']]),
    edge('person/le-thi-suong', 'SAID', 'statement/vi', [['article/vi', 'Bà Lê Thị Sương phát biểu']]),
    edge('person/budi-raharja', 'SAID', 'statement/id', [['article/id', 'Ia mengatakan dermaga bersih penting.']]),
    edge('statement/fr', 'RESTATES', 'statement/en', [['article/fr', 'La ministre']], { similarity: 1 }),
    edge('statement/en', 'MADE_AT', 'event/forum', [['article/en', 'Ships need']]),
    edge('statement/en', 'ABOUT', 'topic/clean-ports', [['article/en', 'clean berths']]),
    edge('statement/vi', 'ABOUT', 'topic/clean-ports', [['article/vi', 'Cảng sạch']]),
    edge('statement/vi', 'MADE_AT', 'event/forum', [['article/vi', 'Diễn đàn Cảng Xanh']]),
    edge(
      'person/ana-zukova',
      'ATTENDED',
      'event/forum',
      [
        ['article/en', 'Žukova'],
        ['article/fr', 'Žukova'],
      ],
      { status: 'held', role: 'speaker' },
    ),
    edge('person/le-thi-suong', 'ATTENDED', 'event/forum', [['article/vi', 'phát biểu']], { status: 'held', role: 'speaker' }),
    edge('person/tomas-ibarra', 'ATTENDED', 'event/forum', [['article/en', 'Tomás Ibarra']], { status: 'held' }),
    edge('person/budi-raharja', 'ATTENDED', 'event/workshop', [['article/id', 'akan menghadiri']], { status: 'planned' }),
    edge('group/42-countries', 'ATTENDED', 'event/forum', [['article/en', '42 countries attended']], { status: 'held', count: 42 }),
    edge('group/40-countries', 'ATTENDED', 'event/forum', [['article/fr', '40 pays ont participé']], { status: 'held', count: 40 }),
    edge('org/nl/ministry-of-ports', 'CO_HOSTED', 'event/forum', [['article/en', 'hosted']]),
    edge('org/alliance', 'CO_HOSTED', 'event/forum', [['article/en', 'hosted']]),
    edge('country/QN', 'HOSTED', 'event/forum', [['article/en', 'Norland']], {}, 0.55),
    edge('person/ana-zukova', 'SIGNED', 'instrument/charter', [['article/en', 'both signed']], { status: 'held' }),
    edge(
      'person/tomas-ibarra',
      'SIGNED',
      'instrument/charter',
      [
        ['article/en', 'both signed'],
        ['article/fr', 'a signé la Charte'],
      ],
      { status: 'held', date: '2031-03-03' },
    ),
    edge('person/tomas-ibarra', 'MET', 'person/ana-zukova', [['article/en', 'met']], { event: 'event/forum' }),
    edge(
      'person/ana-zukova',
      'HOLDS_POSITION',
      'org/nl/ministry-of-ports',
      [
        ['article/en', 'Minister'],
        ['article/fr', 'ministre'],
      ],
      { title: 'Minister', position: 'minister', asOf: '2031-03-04' },
    ),
    edge('person/ana-zukova', 'REPRESENTS', 'country/QN', [['article/en', 'Norland']], { title: 'Minister' }),
    edge('org/nl/ministry-of-ports', 'PART_OF', 'country/QN', [], { source: 'knowledge' }),
    edge('place/valmora', 'LOCATED_IN', 'country/QN', [], { source: 'knowledge' }),
    edge('event/dinner', 'PART_OF', 'event/forum', [['article/en', 'Forum']]),
    edge('event/forum', 'HELD_IN', 'place/valmora', [
      ['article/en', 'in Valmora'],
      ['article/vi', 'tại Valmora'],
    ]),
    edge('event/workshop', 'HELD_IN', 'place/selat-timur', [['article/id', 'di Selat Timur']]),
    edge('event/forum', 'CONCERNS', 'topic/clean-ports', [['article/en', 'clean']]),
    edge('event/forum', 'CONCERNS', 'instrument/charter', [['article/en', 'Charter']]),
    edge('article/en', 'PUBLISHED_BY', 'org/harbour-post', []),
    edge('person/ana-zukova', 'MENTIONED_IN', 'article/en', [], { count: 2 }),
    edge('person/ana-zukova', 'MENTIONED_IN', 'article/fr', [], { count: 1 }),
    edge('person/budi-raharja', 'MENTIONED_IN', 'article/id', [], { count: 1 }),
  ];
  const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
  return { nodes: nodes.sort(byKey), edges: edges.sort(byKey) };
}
