// Constraints and indexes the graph wants on a server; each is made only when it is not there.
import type { Session } from 'neo4j-driver';
import { UserError } from '../../base/index.ts';
import { NODE_KINDS } from '../../model/index.ts';

/** Name of the full-text index on names, aliases and the text of statements. */
export const TEXT_INDEX = 'rapporteur_text';

const LABELS = NODE_KINDS.filter((kind) => kind !== 'Article');

/** The statements, for `push` and for exported scripts. */
export const CONSTRAINTS: readonly string[] = NODE_KINDS.map(
  (kind) => `CREATE CONSTRAINT rapporteur_${kind.toLowerCase()}_key IF NOT EXISTS FOR (n:${kind}) REQUIRE n.key IS UNIQUE`,
);

export const CREATE_TEXT_INDEX: string = `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:${LABELS.join('|')}) ON EACH [n.label, n.aliases, n.name_text, n.text]`;

/** One constraint per label: a key stands once. Throws `neo4j-constraint` when the database already breaks it. */
export async function createConstraints(session: Session): Promise<void> {
  for (const [i, statement] of CONSTRAINTS.entries()) {
    try {
      await session.executeWrite((transaction) => transaction.run(statement));
    } catch (error) {
      if (!isClash(error)) throw error;
      throw new UserError(
        'neo4j-constraint',
        `The database already holds ${NODE_KINDS[i]} nodes that share a key: delete or merge them, or push to another database with --database.`,
        { cause: error },
      );
    }
  }
}

/** Made last: filling it once is faster than keeping it during the push. */
export async function createTextIndex(session: Session): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(CREATE_TEXT_INDEX));
}

function isClash(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /Schema\.(?:ConstraintCreationFailed|ConstraintValidationFailed|IndexAlreadyExists)/.test(code);
}
