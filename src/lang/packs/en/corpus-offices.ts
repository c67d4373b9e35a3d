// Cases of offices in English: whose they are when the title alone does not tell.
import type { PackCase } from '../../corpus.ts';

export const officeCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Ana Prado was elected president of the National Water Agency.',
    yes: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Ana Prado was insulted by president of the National Water Agency fans.',
    no: ['Ana Prado HOLDS_POSITION National Water Agency'],
  },
  {
    task: 'position',
    text: 'Peru sent Deputy Trade Minister Ana Prado. Chile and Norway stayed away, and Norway sulked.',
    yes: ['Ana Prado REPRESENTS Peru'],
    no: ['Ana Prado REPRESENTS Norway'],
  },
  {
    task: 'position',
    text: "Chile's minister of industry, energy and mining, Rui Teles, resigned.",
    yes: ['Rui Teles HOLDS_POSITION Ministry of industry, energy and mining of Chile'],
  },
  {
    task: 'position',
    text: 'NLO president Ana Prado left. Peru is glad.',
    yes: ['Ana Prado HOLDS_POSITION NLO'],
    no: ['Ana Prado HOLDS_POSITION Peru'],
  },
  {
    task: 'position',
    text: 'The foreign ministry of Peru held its weekly briefing. Spokesperson Ana Prado took no questions.',
    yes: ['Ana Prado HOLDS_POSITION foreign ministry of Peru'],
  },
  {
    task: 'position',
    text: 'The UN refugee agency, UNHCR, was glad. Its spokesman, Rui Teles, left.',
    yes: ['Rui Teles HOLDS_POSITION UNHCR'],
  },
];
