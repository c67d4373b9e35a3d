// Cases beside each pack, run by one generic test: adding a case is one line.

/** `source TYPE target`, by name as the text has it. */
export interface PackCase {
  task: 'person' | 'organization' | 'event' | 'instrument' | 'group' | 'place' | 'statement' | 'date' | 'position' | 'relation';
  /** Whole sentences. */
  text: string;
  /** The heading above them. */
  heading?: string;
  /**
   * What must be found. person, organization ...: the name; statement: `speaker: content` (speaker as labelled, or ? for nobody);
   * date: EDTF; position and relation: `source TYPE target`.
   */
  yes?: readonly string[];
  /** What must not be found, written the same way; `*` for nothing of this task. */
  no?: readonly string[];
  /** Publication date for relative dates, EDTF. */
  published?: string;
}
