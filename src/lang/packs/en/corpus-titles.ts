// Cases of offices that serve other offices, of fields with capitals, of two sides and of the legislatures of states.
import type { PackCase } from '../../corpus.ts';

export const TITLE_CASES: readonly PackCase[] = [
  {
    task: 'position',
    text: 'The Special Envoy of the UN Secretary-General for Chad, Ana Prado, met Rui Teles, Special Representative of the Chairperson of the African Union Commission.',
    yes: ['Ana Prado REPRESENTS United Nations', 'Rui Teles REPRESENTS African Union Commission'],
    no: ['Ana Prado HOLDS_POSITION United Nations', 'Rui Teles HOLDS_POSITION African Union Commission'],
  },
  {
    task: 'position',
    text: "The Kenyan President's Special Envoy, Ana Prado, left. UN Secretary-General Rui Teles, whose envoy Ines Dias is, stayed.",
    yes: ['Ana Prado REPRESENTS Kenya', 'Rui Teles HOLDS_POSITION United Nations'],
    no: ['Ana Prado HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'Ana Prado, Special Representative of the Secretary-General for Haiti, spoke before the envoy of Kenyan President Rui Teles.',
    yes: ['Ana Prado REPRESENTS United Nations', 'Rui Teles HOLDS_POSITION Kenya'],
    no: ['Ana Prado REPRESENTS Haiti'],
  },
  {
    task: 'position',
    text: "The Harbour Institute left. UNICEF's Director of Legal Affairs and Human Resources Khamla Prado stayed.",
    yes: ['Khamla Prado HOLDS_POSITION UNICEF'],
    no: ['Affairs Khamla Prado HOLDS_POSITION UNICEF'],
  },
  {
    task: 'position',
    text: 'Rui Teles met the Speaker of the Assembly of Kenya, Ana Prado in Lima. With the Mayor of Porto, Ines Dias laughed.',
    yes: ['Ana Prado HOLDS_POSITION Assembly of Kenya'],
    no: ['Ines Dias HOLDS_POSITION Porto'],
  },
  {
    task: 'position',
    text: 'He met Head of the Peru Friendship Group of the Chamber of Deputies of Chile Esteban Prado, and the Congress of Peru was silent.',
    yes: ['Esteban Prado HOLDS_POSITION Peru Friendship Group'],
    no: ['Esteban Prado HOLDS_POSITION Congress of Peru'],
  },
  {
    task: 'position',
    text: 'Minister of Police of Samoa, Ana Prado, met Minister of Defence Rui Teles. The French Ambassador, Ines Dias, called on Minister for Railways Ivo Hartmann.',
    yes: ['Ana Prado HOLDS_POSITION Ministry of Police of Samoa'],
    no: ['Rui Teles HOLDS_POSITION Ministry of Defence of Samoa', 'Ivo Hartmann HOLDS_POSITION Ministry of Railways of France'],
  },
  {
    task: 'position',
    text: "Kuwait's Foreign Minister and Minister of State for Cabinet Affairs Sheikh Rui Teles left. Sheikh Ana Prado stayed.",
    yes: ['Sheikh Rui Teles HOLDS_POSITION Ministry of Foreign Affairs of Kuwait'],
    no: ['Sheikh Ana Prado HOLDS_POSITION Ministry of Foreign Affairs of Kuwait'],
  },
  {
    task: 'position',
    text: 'Ana Prado (Peru), President of the Harbour Institute, spoke. Rui Teles (Chile) and the director of the Water Museum left.',
    yes: ['Ana Prado HOLDS_POSITION Harbour Institute'],
    no: ['Rui Teles HOLDS_POSITION Water Museum'],
  },
];
