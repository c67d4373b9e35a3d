// Whom a subject means.
import type { EntityDraft } from './entities.ts';

export interface Resolved {
  entities: EntityDraft[];
  note?: string;
  /** Factor on the rule's confidence. */
  certainty: number;
  /** A representative without a name spoke. */
  spokenFor?: boolean;
}

export const NOBODY: Resolved = { entities: [], certainty: 1 };
