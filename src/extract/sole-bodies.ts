// Bodies that a place or state has one of, named by their noun alone in an office: "Bí thư Tỉnh ủy", "Tư lệnh Cảnh sát biển".
import type { OrganizationHead } from '../lang/index.ts';
import type { Hit } from '../rules/index.ts';
import { backReference } from './body-back-references.ts';
import type { Document } from './document.ts';
import { Mention } from './mentions.ts';

/** The body that such a noun with its capital names right behind an office. */
export function soleBody(document: Document, head: Hit<OrganizationHead>): Mention | undefined {
  if (head.lexeme.value.sole !== true || !document.isCapital(head.from)) return undefined;
  if (document.hits.findEnding(head.from, 'role') === undefined) return undefined;
  return new Mention({ ...backReference(document, head), form: 'name' });
}
