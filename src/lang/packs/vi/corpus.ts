// Cases of the Vietnamese pack: whole sentences, what must be found and what must not.
import type { PackCase } from '../../corpus.ts';

export const corpus: readonly PackCase[] = [];

export default corpus;
