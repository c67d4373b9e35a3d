// Taking one article out of a store, as Cypher that both engines run: parameter `article` is the article's key.
// `recordHash` is emptied on what changes, so that the next push writes it again.

const EVIDENCE = ['start', 'end', 'rule', 'confidence'];
const OPTIONAL = ['cue', 'via', 'note'];

const keep = (owner: string, prefix: string): string =>
  `[i IN range(0, size(${owner}.${prefix}_article) - 1) WHERE ${owner}.${prefix}_article[i] <> $article | i]`;

const kept = (owner: string, name: string): string => `${owner}.${name} = [i IN keep | ${owner}.${name}[i]]`;

const keptIfAny = (owner: string, name: string): string =>
  `${owner}.${name} = CASE WHEN ${owner}.${name} IS NULL THEN null ELSE [i IN keep | ${owner}.${name}[i]] END`;

/** In order; each finds only what the ones before it left. */
export const REMOVE_ARTICLE: readonly string[] = [
  'MATCH (s:Statement) WHERE s.article = $article DETACH DELETE s',
  'MATCH (a:Article {key: $article}) DETACH DELETE a',
  'MATCH (a:Article) WHERE a.duplicateOf = $article SET a.duplicateOf = null, a.recordHash = null',
  'MATCH ()-[r]->() WHERE $article IN r.evidence_article AND all(x IN r.evidence_article WHERE x = $article) DELETE r',
  `MATCH ()-[r]->() WHERE $article IN r.evidence_article WITH r, ${keep('r', 'evidence')} AS keep SET ${[
    ...EVIDENCE.map((name) => kept('r', `evidence_${name}`)),
    ...OPTIONAL.map((name) => keptIfAny('r', `evidence_${name}`)),
    kept('r', 'evidence_article'),
    'r.recordHash = null',
  ].join(', ')}`,
  'MATCH (n) WHERE $article IN n.mention_article AND all(x IN n.mention_article WHERE x = $article) SET n.mention_article = null, n.mention_start = null, n.mention_end = null, n.recordHash = null',
  `MATCH (n) WHERE $article IN n.mention_article WITH n, ${keep('n', 'mention')} AS keep SET ${[
    kept('n', 'mention_start'),
    kept('n', 'mention_end'),
    kept('n', 'mention_article'),
    'n.recordHash = null',
  ].join(', ')}`,
  // What no article mentions any more goes, unless background knowledge hangs it on something that is mentioned.
  "MATCH (n:Entity) WHERE n.mention_article IS NULL AND NOT EXISTS { MATCH (n)<-[r]-(m) WHERE r.source = 'knowledge' AND m.mention_article IS NOT NULL } DETACH DELETE n",
];
