// What the engine's process and its owner say to each other. Bulk data travels as JSON text: cheap to pass and to parse.
import type { Parameters, WriteReport } from '../port.ts';
import type { Value } from '../values.ts';

/** read: answers queries on a file; build: makes a new file; edit: changes a copy of a file. */
export type EngineMode = 'read' | 'build' | 'edit';

export type EngineRequest =
  | { op: 'query'; query: string; parameters: Parameters; maxRows: number }
  /** Both hold an array of records as JSON; nodes of one batch share their labels. */
  | { op: 'nodes'; json: string }
  | { op: 'relationships'; json: string }
  | { op: 'run'; statements: string[]; parameters: Parameters }
  /** Writes the finished graph to a file that does not exist yet. */
  | { op: 'save'; file: string };

export interface EngineAnswer {
  columns: string[];
  rows: Value[][];
  truncated: boolean;
}

export interface EngineFailure {
  code: string;
  message: string;
}

export type EngineReply =
  | { ready: { version: string } | EngineFailure }
  | { id: number; failure: EngineFailure }
  | { id: number; answer: EngineAnswer }
  | { id: number; report: WriteReport };
