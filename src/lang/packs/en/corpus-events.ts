// Cases of what several sentences tell of an event: where it was, who was there, which one a fact belongs to.
import type { PackCase } from '../../corpus.ts';

export const EVENT_CASES: readonly PackCase[] = [
  // where it was
  {
    task: 'relation',
    text: 'QUITO, May 4 - The Andean Health Forum opened on Monday at the Bicentenario Convention Centre. "We are ready," Health Minister Lucia Prado told the forum. Farmers in Cuenca did not watch.',
    yes: ['Andean Health Forum HELD_IN Bicentenario Convention Centre', 'Andean Health Forum HELD_IN QUITO'],
    no: ['Andean Health Forum HELD_IN Cuenca'],
  },
  {
    task: 'relation',
    text: 'Ana Prado returned after visits to Peru, Chile and Bolivia.',
    yes: ['visits HELD_IN Peru', 'visits HELD_IN Chile', 'visits HELD_IN Bolivia'],
  },
  {
    task: 'relation',
    text: 'Ana Prado of Portugal and Rui Teles of Brazil signed the Tuna Protocol at the City Hall in Porto on Monday. Journalists left before the ceremony.',
    yes: ['ceremony HELD_IN Porto', 'ceremony CONCERNS Tuna Protocol'],
  },
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles signed the Tuna Protocol in Porto on Monday. It rained. The streets were empty. The shops were shut. A ceremony for the dead was held in Braga.',
    no: ['ceremony HELD_IN Porto', 'ceremony CONCERNS Tuna Protocol'],
  },
];
