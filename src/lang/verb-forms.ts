// Forms of verbs as bits, so that one occurrence tells all it may be.
import type { VerbForms } from './pack.ts';

/** One bit a form. */
export const FORM = { finite: 1, infinitive: 2, gerund: 4, participle: 8, passive: 16, future: 32, conditional: 64, fused: 128 } as const;

/** What a verb's occurrence carries. */
export interface VerbHit<Verb extends VerbForms> {
  verb: Verb;
  /** Bits of FORM. */
  forms: number;
}

/** The forms of a verb with all they may be, as bits of FORM. */
export function formsOf(verb: VerbForms): Map<string, number> {
  const forms = new Map<string, number>();
  for (const [kind, bit] of Object.entries(FORM) as [keyof VerbForms, number][]) {
    for (const form of verb[kind] ?? []) forms.set(form, (forms.get(form) ?? 0) | bit);
  }
  return forms;
}
