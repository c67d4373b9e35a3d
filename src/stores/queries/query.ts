// A named example query: Cypher that gives the same rows on both engines, with what it takes and why it is there.

export interface QueryParameter {
  name: string;
  description: string;
  /** Used when the parameter is not given; without one it must be given. */
  default?: string | number;
}

export interface NamedQuery {
  name: string;
  /** One line: the question it answers. */
  description: string;
  parameters: readonly QueryParameter[];
  cypher: string;
}

/** Cypher for "the node is the one asked for": by key, or by a part of its name in any language, in any case. */
export function isNamed(node: string, parameter: string): string {
  const given = `toLower($${parameter})`;
  return `(${node}.key = $${parameter} OR toLower(${node}.label) CONTAINS ${given} OR any(name IN coalesce(${node}.aliases, []) WHERE toLower(name) CONTAINS ${given}) OR any(name IN coalesce(${node}.name_text, []) WHERE toLower(name) CONTAINS ${given}))`;
}
