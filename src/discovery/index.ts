export { KNOWLEDGE_FILES, type KnowledgeFile } from './kinds.ts';
export { loadKnowledge } from './knowledge.ts';
export { findPacks, loadPacks, type PackOptions } from './packs.ts';
