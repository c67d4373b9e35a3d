// A small made-up graph with true spans, for the tests of graph, formats and viewer.
import { shortHash } from '../../src/base/index.ts';
import type { ArticleSpan, EdgeAttributes, EntityNode, FactGraph, GraphEdge, GraphNode } from '../../src/model/index.ts';

const ARTICLES: Record<string, { language: string; title: string; url: string; publisher: string; text: string }> = {
  'article/en': {
    language: 'en',
    title: 'Port forum opens in Valmora',
    url: 'https://news.example/port-forum',
    publisher: 'Harbour Post',
    text: 'Port forum opens in Valmora\nThe Ministry of Ports hosted the Blue Harbour Forum in Valmora on 3 March 2031. "Ships need clean berths", said Minister Ana Žukova on Monday.\nMore than 40 delegates attended the forum. Tomás Ibarra met Žukova on its sidelines & signed the <Berth Charter>.',
  },
  'article/fr': {
    language: 'fr',
    title: 'Le forum portuaire s’ouvre',
    url: 'https://presse.example/forum',
    publisher: 'La Rade',
    text: 'Le forum portuaire s’ouvre\nLa ministre Ana Žukova a déclaré que les navires avaient besoin de quais propres. Tomás Ibarra, directeur de l’Alliance du littoral, a signé la Charte des quais.',
  },
};

/** The first place where `words` stand in an article; throws when they do not, so that no span can be wrong. */
export function at(article: string, words: string): ArticleSpan {
  const start = ARTICLES[article]!.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in ${article}`);
  return { article, start, end: start + words.length };
}

function entity(
  key: string,
  attributes: Omit<EntityNode, 'aliases' | 'mentions' | 'names'>,
  seen: [article: string, words: string][],
): GraphNode {
  const names: Record<string, string> = {};
  for (const [article, words] of seen) names[ARTICLES[article]!.language] ??= words;
  const mentions = seen.map(([article, words]) => at(article, words));
  return { key, attributes: { ...attributes, aliases: [...new Set(seen.map(([, words]) => words))], mentions, names } };
}

function statement(key: string, article: string, text: string, mode: 'direct' | 'indirect'): GraphNode {
  const span = at(article, text);
  const language = ARTICLES[article]!.language;
  return { key, attributes: { kind: 'Statement', label: text, aliases: [], mentions: [span], names: {}, text, language, mode, ...span } };
}

function edge(
  source: string,
  type: EdgeAttributes['type'],
  target: string,
  article: string,
  words: string,
  more: Partial<EdgeAttributes> = {},
): GraphEdge {
  const said = type === 'SAID' ? { cue: 'said', via: 'Minister' } : {};
  const evidence = [{ ...at(article, words), rule: `${type.toLowerCase()}-plain`, confidence: 0.9, ...said }];
  return { key: `${type}:${shortHash(`${source}\n${type}\n${target}`)}`, source, target, attributes: { type, evidence, ...more } };
}

export function sampleFacts(): FactGraph {
  const forum = 'The Ministry of Ports hosted the Blue Harbour Forum in Valmora on 3 March 2031.';
  const said = '"Ships need clean berths", said Minister Ana Žukova on Monday.';
  const dit = 'La ministre Ana Žukova a déclaré que les navires avaient besoin de quais propres.';
  const signed = 'Tomás Ibarra, directeur de l’Alliance du littoral, a signé la Charte des quais.';
  const met = 'Tomás Ibarra met Žukova on its sidelines & signed the <Berth Charter>.';
  const nodes: GraphNode[] = [
    ...Object.entries(ARTICLES).map(([key, { title, ...article }]): GraphNode => {
      const hash = shortHash(article.text);
      const attributes = { source: `${key}.txt`, title, ...article, contentHash: hash, sourceHash: hash, regions: [] };
      return {
        key,
        attributes: { kind: 'Article', label: title, aliases: [], mentions: [], names: {}, publishedAt: '2031-03-04', ...attributes },
      };
    }),
    entity('person/ana-zukova', { kind: 'Person', label: 'Ana Žukova' }, [
      ['article/en', 'Ana Žukova'],
      ['article/fr', 'Ana Žukova'],
    ]),
    entity('person/tomas-ibarra', { kind: 'Person', label: 'Tomás Ibarra' }, [
      ['article/en', 'Tomás Ibarra'],
      ['article/fr', 'Tomás Ibarra'],
    ]),
    entity('org/ministry-of-ports', { kind: 'Organization', label: 'Ministry of Ports', orgType: 'ministry' }, [
      ['article/en', 'Ministry of Ports'],
    ]),
    entity('org/alliance', { kind: 'Organization', label: 'Alliance du littoral', orgType: 'ngo' }, [
      ['article/fr', 'Alliance du littoral'],
    ]),
    entity('event/forum', { kind: 'Event', label: 'Blue Harbour Forum', eventType: 'conference', start: '2031-03-03', status: 'held' }, [
      ['article/en', 'Blue Harbour Forum'],
    ]),
    entity('place/valmora', { kind: 'Place', label: 'Valmora' }, [['article/en', 'Valmora']]),
    entity('instrument/charter', { kind: 'Instrument', label: 'Berth Charter', instrumentType: 'charter' }, [
      ['article/en', 'Berth Charter'],
      ['article/fr', 'Charte des quais'],
    ]),
    entity('group/delegates', { kind: 'Group', label: 'more than 40 delegates', count: 40, quantifier: 'more-than', of: 'delegates' }, [
      ['article/en', 'More than 40 delegates'],
    ]),
    statement('statement/en', 'article/en', 'Ships need clean berths', 'direct'),
    statement('statement/fr', 'article/fr', 'les navires avaient besoin de quais propres', 'indirect'),
  ];
  const edges: GraphEdge[] = [
    edge('person/ana-zukova', 'SAID', 'statement/en', 'article/en', said),
    edge('person/ana-zukova', 'SAID', 'statement/fr', 'article/fr', dit, {}),
    edge('statement/fr', 'RESTATES', 'statement/en', 'article/fr', dit, { similarity: 0.8 }),
    edge('statement/en', 'MADE_AT', 'event/forum', 'article/en', said),
    edge('org/ministry-of-ports', 'HOSTED', 'event/forum', 'article/en', forum),
    edge('event/forum', 'HELD_IN', 'place/valmora', 'article/en', forum),
    edge('group/delegates', 'ATTENDED', 'event/forum', 'article/en', 'More than 40 delegates attended the forum.', { count: 40 }),
    edge('person/tomas-ibarra', 'MET', 'person/ana-zukova', 'article/en', met, { event: 'event/forum' }),
    edge('person/tomas-ibarra', 'SIGNED', 'instrument/charter', 'article/fr', signed),
    edge('person/tomas-ibarra', 'HOLDS_POSITION', 'org/alliance', 'article/fr', signed, { title: 'directeur', position: 'director' }),
    edge('person/ana-zukova', 'MENTIONED_IN', 'article/en', 'article/en', 'Ana Žukova', { count: 2 }),
  ];
  edges.push({
    key: 'HOLDS_POSITION:knowledge',
    source: 'person/ana-zukova',
    target: 'org/ministry-of-ports',
    attributes: { type: 'HOLDS_POSITION', evidence: [], source: 'knowledge', position: 'minister' },
  });
  return { nodes, edges };
}
