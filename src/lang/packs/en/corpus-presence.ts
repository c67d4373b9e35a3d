// Cases of who was or will be at a gathering: people without a name, those who are to come, those who are not.
import type { PackCase } from '../../corpus.ts';

export const presenceCases: readonly PackCase[] = [
  // people told by their nouns and by whom or where they are from
  {
    task: 'relation',
    text: 'BRAGA – Weavers, healers and lawyers attended the Tuna Forum. Ministers from Peru, Chile and Fiji took part.',
    yes: [
      'Weavers, healers and lawyers ATTENDED Tuna Forum',
      'Ministers from Peru, Chile and Fiji ATTENDED Tuna Forum',
      'Fiji ATTENDED Tuna Forum',
    ],
  },
  {
    task: 'relation',
    text: 'Braga – The Tuna Forum was attended by Minister Ana Prado, members of the National Assembly and heads of diplomatic missions.',
    yes: [
      'Ana Prado ATTENDED Tuna Forum',
      'members of the National Assembly ATTENDED Tuna Forum',
      'heads of diplomatic missions ATTENDED Tuna Forum',
    ],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opened in Braga on Monday. Rising waters worry the growers. Boat owners from Lima did not attend it.',
    no: ['* ATTENDED *'],
  },
  {
    task: 'group',
    text: 'Officials from nine states attended the Tuna Forum in Braga. The officials left on Friday.',
    yes: ['nine states'],
    no: ['Officials from nine states'],
  },
  // who is to come
  {
    task: 'relation',
    text: 'The Tuna Forum opens in Braga on Monday. Fishers from Peru and Chile have confirmed, as has Ana Prado. Rui Teles is expected on the second day.',
    yes: ['Fishers from Peru and Chile ATTENDED Tuna Forum', 'Ana Prado ATTENDED Tuna Forum', 'Rui Teles ATTENDED Tuna Forum'],
  },
  {
    task: 'relation',
    text: 'The Tuna Forum opens in Braga on Monday. Ana Prado had been expected at the Tuna Forum. Rui Teles has confirmed the loss of a boat.',
    no: ['* ATTENDED *'],
  },
];
