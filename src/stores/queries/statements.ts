// Questions about what was said.
import { isNamed, type NamedQuery } from './query.ts';

export const STATEMENT_QUERIES: readonly NamedQuery[] = [
  {
    name: 'said-about',
    description: 'Who said what about a subject: statements that name it, or are about an entity or topic of that name.',
    parameters: [{ name: 'about', description: 'a word, a part of a name, or a key' }],
    cypher: `CALL {
  MATCH (speaker:Actor)-[:SAID]->(s:Statement)
  WHERE toLower(s.text) CONTAINS toLower($about)
  RETURN speaker.label AS speaker, s.text AS statement, s.mode AS mode, s.language AS language, s.date AS date, s.article AS article
  UNION
  MATCH (x:Entity)
  WHERE ${isNamed('x', 'about')}
  WITH x
  MATCH (x)<-[:ABOUT]-(s:Statement)<-[:SAID]-(speaker:Actor)
  RETURN speaker.label AS speaker, s.text AS statement, s.mode AS mode, s.language AS language, s.date AS date, s.article AS article
}
RETURN speaker, statement, mode, language, date, article
ORDER BY speaker, statement, article`,
  },
  {
    name: 'statements-by-date',
    description: 'Statements from one date to another, the earliest first; the publication date stands in where none is stated.',
    parameters: [
      { name: 'from', description: 'first date, EDTF (2031, 2031-03, 2031-03-01)', default: '0000' },
      { name: 'to', description: 'last date, EDTF', default: '9999' },
    ],
    cypher: `MATCH (speaker:Actor)-[:SAID]->(s:Statement), (a:Article)
WHERE a.key = s.article
WITH speaker, s, a, coalesce(s.date, a.publishedAt) AS date
WHERE date >= $from AND substring(date, 0, size($to)) <= $to
RETURN date, CASE WHEN s.date IS NULL THEN 'published' ELSE 'stated' END AS dated, speaker.label AS speaker, s.text AS statement
ORDER BY date, speaker, statement`,
  },
  {
    name: 'officials-said',
    description:
      "What a country's officials said: people who represent it or hold a position in one of its bodies, and the bodies themselves.",
    parameters: [{ name: 'country', description: 'a part of the name, the two-letter code, or the key of the country' }],
    cypher: `MATCH (c:Country)
WHERE c.iso2 = $country OR ${isNamed('c', 'country')}
MATCH (speaker:Actor)-[:SAID]->(s:Statement)
WHERE EXISTS { MATCH (speaker)-[:REPRESENTS|HOLDS_POSITION]->(c) }
  OR EXISTS { MATCH (speaker)-[:REPRESENTS|HOLDS_POSITION]->(o:Organization) WHERE o.country = c.iso2 }
  OR (speaker.kind = 'Organization' AND speaker.country = c.iso2)
OPTIONAL MATCH (speaker)-[h:HOLDS_POSITION]->(body)
WITH c, speaker, s, min(h.title) AS title
RETURN c.label AS country, speaker.label AS speaker, title, s.text AS statement, s.date AS date, s.article AS article
ORDER BY country, speaker, statement, article`,
  },
  {
    name: 'same-statement',
    description: 'Statements that more than one article reports, in one language or several.',
    parameters: [{ name: 'similarity', description: 'how alike at least, from 0 to 1', default: 0 }],
    cypher: `MATCH (a:Statement)-[r:RESTATES]->(b:Statement)
WHERE r.similarity >= $similarity
RETURN a.language AS language, a.text AS statement, b.language AS otherLanguage, b.text AS otherStatement, r.similarity AS similarity
ORDER BY similarity DESC, statement, otherStatement`,
  },
];
