// Offices, envoys, presence, hosts, signatures and meetings.
import type { PackCase } from '../../../corpus.ts';

export const relations: readonly PackCase[] = [
  {
    task: 'position',
    text: 'La ministre norvégienne de la Pêche, Clara Lindqvist, est arrivée.',
    yes: ['Clara Lindqvist HOLDS_POSITION ministère de la Pêche'],
  },
  { task: 'position', text: 'Wafula Kimani, ambassadeur du Kenya à Oslo, est arrivé.', yes: ['Wafula Kimani REPRESENTS Kenya'] },
  { task: 'position', text: 'Le président kényan Wafula Kimani est arrivé.', yes: ['Wafula Kimani HOLDS_POSITION Kenya'] },
  {
    task: 'relation',
    text: "Wafula Kimani a participé lundi au Forum mondial de l'eau.",
    yes: ["Wafula Kimani ATTENDED Forum mondial de l'eau"],
  },
  { task: 'relation', text: "Wafula Kimani n'a pas participé au Forum mondial de l'eau.", no: ['*'] },
  { task: 'relation', text: 'Wafula Kimani a rencontré Clara Lindqvist à Oslo.', yes: ['Wafula Kimani MET Clara Lindqvist'] },
  { task: 'relation', text: "Le Forum mondial de l'eau se tiendra à Nairobi.", yes: ["Forum mondial de l'eau HELD_IN Nairobi"] },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau, organisé par le Kenya et la Norvège, s'achève samedi.",
    yes: ["Kenya CO_HOSTED Forum mondial de l'eau", "Norvège CO_HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'Le Kenya et la Norvège ont signé la Convention sur les zones humides.',
    yes: ['Kenya SIGNED Convention sur les zones humides'],
  },
];
