// A body by the words of its name.
import type { EntityAttributes } from '../model/index.ts';
import type { Document } from './document.ts';
import { Mention } from './mentions.ts';

/** The mention of a body that a run of tokens names. */
export function namedBody(document: Document, from: number, to: number, rule: string, attributes: EntityAttributes): Mention {
  return new Mention({ kind: 'Organization', from, to, form: 'name', rule, name: document.text(from, to), attributes });
}
