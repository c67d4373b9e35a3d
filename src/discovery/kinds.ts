// The kinds of knowledge files.

/** The knowledge files, by the name they begin with: `organizations.json`, and `organizations-*.json` in a folder of the user's. */
export const KNOWLEDGE_FILES = ['countries', 'places', 'organizations', 'portfolios', 'instruments', 'topics', 'forenames'] as const;
export type KnowledgeFile = (typeof KNOWLEDGE_FILES)[number];
