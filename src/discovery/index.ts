export { KNOWLEDGE_FILES, type KnowledgeFile } from './kinds.ts';
export { loadKnowledge } from './knowledge.ts';
