// Forms before a noun that are the verb of their clause and no modifier: "the two kings held talks".
import { FORM, type VerbForms, type VerbHit } from '../lang/index.ts';
import type { Document } from './document.ts';

/** "the two kings held talks", "the delegation attended meetings": a form that may be finite right behind a noun for those who act. */
export function isDeed(document: Document, at: number): boolean {
  const forms = document.hits.find<VerbHit<VerbForms>>(at, 'event-verb')?.lexeme.value.forms ?? 0;
  if ((forms & FORM.finite) === 0) return false;
  return document.isAny(at - 1, ACTORS) || document.hits.findEnding(at, 'pair') !== undefined;
}

const ACTORS = ['role', 'plural-role', 'group-noun', 'collective', 'body-noun', 'country-word', 'organization-head'];

/** "organises": a form that is a verb of its own clause and nothing else. */
export function isFiniteOnly(document: Document, at: number): boolean {
  const forms = ['event-verb', 'speech-verb'].map((name) => document.hits.find<VerbHit<VerbForms>>(at, name)?.lexeme.value.forms ?? 0);
  return forms.some((form) => form === FORM.finite) && !document.is(at, 'event-head');
}
