// Questions about how things hang together, and where sources differ.
import { isNamed, type NamedQuery } from './query.ts';

export const LINK_QUERIES: readonly NamedQuery[] = [
  {
    name: 'path',
    description: 'The shortest paths between two actors over what they did and said (not over articles that merely mention both).',
    parameters: [
      { name: 'from', description: 'the whole name, an alias, or the key' },
      { name: 'to', description: 'the whole name, an alias, or the key' },
    ],
    cypher: `MATCH (a:Actor), (b:Actor)
WHERE (a.key = $from OR a.label = $from OR $from IN a.aliases) AND (b.key = $to OR b.label = $to OR $to IN b.aliases) AND a.key <> b.key
MATCH p = allShortestPaths((a)-[:SAID|MADE_AT|ABOUT|ATTENDED|HOSTED|CO_HOSTED|SIGNED|MET|HOLDS_POSITION|REPRESENTS|PART_OF|HELD_IN|LOCATED_IN|CONCERNS|RESTATES*..8]-(b))
WITH [n IN nodes(p) | n.label] AS nodes, [r IN relationships(p) | type(r)] AS relations, [n IN nodes(p) | n.key] AS keys
RETURN nodes, relations, size(relations) AS length
ORDER BY length, keys, relations
LIMIT 10`,
  },
  {
    name: 'disagreements',
    description:
      'Figures on which sources differ: different counts of the same people or states at one event, or under one instrument (across languages, of any).',
    parameters: [],
    cypher: `MATCH (a:Group)-[r:ATTENDED|SIGNED]->(x)<-[q:ATTENDED|SIGNED]-(b:Group)
WHERE type(r) = type(q) AND a.count < b.count
OPTIONAL MATCH (one:Article {key: head(r.evidence_article)})
OPTIONAL MATCH (other:Article {key: head(q.evidence_article)})
WITH x, a, b, r, q, one, other
WHERE coalesce(a.of, '') = coalesce(b.of, '') OR one.language <> other.language
RETURN x.label AS subject, type(r) AS claim, a.label AS one, b.label AS other, r.evidence_article AS oneArticles, q.evidence_article AS otherArticles
ORDER BY subject, claim, one, other`,
  },
  {
    name: 'positions',
    description: 'Who holds or held which position, as written, with the rule that found it.',
    parameters: [{ name: 'actor', description: 'a part of the name of the person or the body, or a key', default: '' }],
    cypher: `MATCH (p:Person)-[r:HOLDS_POSITION]->(o)
WHERE ${isNamed('p', 'actor')} OR ${isNamed('o', 'actor')}
RETURN p.label AS person, r.title AS title, o.label AS body, r.asOf AS asOf, coalesce(r.source, head(r.evidence_rule)) AS basis
ORDER BY person, title, body, asOf`,
  },
  {
    name: 'most-active',
    description: 'Actors by how much they said and how many events they took part in.',
    parameters: [{ name: 'limit', description: 'how many', default: 20 }],
    cypher: `MATCH (a:Actor)
WITH a, COUNT { (a)-[:SAID]->() } AS statements, COUNT { (a)-[:ATTENDED|HOSTED|CO_HOSTED]->() } AS events
WHERE statements + events > 0
RETURN a.label AS actor, a.kind AS kind, statements, events
ORDER BY statements + events DESC, actor, kind
LIMIT $limit`,
  },
];
