// The library: from articles to a graph in which every fact leads back to its sentence.
//
//   const knowledge = loadKnowledge();
//   const packs = await loadPacks(knowledge);
//   const { articles, problems } = await ingest(['articles/']);
//   const fragments = articles.map((article) => extract(article, packs.get(article.language)!));
//   const graph = toGraph(resolve(fragments, { knowledge }));

export { UserError } from './base/index.ts';
export { findPacks, loadKnowledge, loadPacks } from './discovery/index.ts';
export { extract } from './extract/index.ts';
export { gexfChunks, graphJsonChunks, parseGraphJson, writeGexf, writeGraphJson } from './formats/index.ts';
export { type KnowledgeGraph, layout, type Summary, summarize, toGraph } from './graph/index.ts';
export { cleanText, type Ingested, type IngestOptions, identifyLanguage, ingest, ingestEach, type Problem } from './ingest/index.ts';
export type { Knowledge } from './knowledge/index.ts';
export type * from './model/index.ts';
export { type Judgement, joinFragments, type ResolveOptions, resolve } from './resolve/index.ts';
