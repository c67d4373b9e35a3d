// Questions about who was where, who hosted and who signed.
import { isNamed, type NamedQuery } from './query.ts';

export const EVENT_QUERIES: readonly NamedQuery[] = [
  {
    name: 'attended-with',
    description: 'Who attended the same events as somebody, the most frequent companion first.',
    parameters: [{ name: 'actor', description: 'a part of the name, or the key' }],
    cypher: `MATCH (a:Actor)
WHERE ${isNamed('a', 'actor')}
WITH a
MATCH (a)-[:ATTENDED|HOSTED|CO_HOSTED]->(e:Event)<-[:ATTENDED|HOSTED|CO_HOSTED]-(other:Actor)
WHERE a.key <> other.key
WITH DISTINCT a, other, e
ORDER BY e.label, e.key
WITH a, other, count(e) AS events, collect(e.label) AS names
RETURN a.label AS actor, other.label AS companion, events, names
ORDER BY events DESC, actor, companion`,
  },
  {
    name: 'attended',
    description: 'Who attended an event, in which role, and whether it is planned or was held.',
    parameters: [{ name: 'event', description: 'a part of the name, or the key' }],
    cypher: `MATCH (e:Event)
WHERE ${isNamed('e', 'event')}
WITH e
MATCH (a:Actor)-[r:ATTENDED]->(e)
RETURN e.label AS event, a.label AS actor, a.kind AS kind, r.role AS role, r.status AS status, r.count AS count
ORDER BY event, actor, kind`,
  },
  {
    name: 'co-hosts',
    description: 'Pairs that hosted an event together.',
    parameters: [],
    cypher: `MATCH (a:Actor)-[:HOSTED|CO_HOSTED]->(e:Event)<-[:HOSTED|CO_HOSTED]-(b:Actor)
WHERE a.key < b.key
RETURN DISTINCT a.label AS host, b.label AS coHost, e.label AS event, e.start AS start
ORDER BY host, coHost, event, start`,
  },
  {
    name: 'signatories',
    description: 'Who signed an instrument, when, and in how many articles it is stated.',
    parameters: [{ name: 'instrument', description: 'a part of the name, or the key', default: '' }],
    cypher: `MATCH (i:Instrument)
WHERE ${isNamed('i', 'instrument')}
WITH i
MATCH (a:Actor)-[r:SIGNED]->(i)
RETURN i.label AS instrument, a.label AS signatory, a.kind AS kind, r.date AS date, r.date_date AS day, r.count AS count, r.status AS status, size(coalesce(r.evidence_article, [])) AS sources
ORDER BY instrument, signatory, kind, date`,
  },
  {
    name: 'events-by-place-and-month',
    description: 'How many events each place saw in each month, with their names.',
    parameters: [],
    cypher: `MATCH (e:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(p)
WITH coalesce(p.label, '?') AS place, coalesce(substring(e.start, 0, 7), '?') AS month, e
ORDER BY place, month, e.label, e.key
RETURN place, month, count(e) AS events, collect(e.label) AS names
ORDER BY place, month`,
  },
];
