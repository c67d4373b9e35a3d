// Whose office it is: by the side of its clause, by whom its holder comes along with or receives.
import type { PackCase } from '../../../corpus.ts';

export const sideCases: readonly PackCase[] = [
  {
    task: 'position',
    text: 'Le Kenya et la Norvège ont signé un accord de pêche. Côté norvégien, le texte a été signé par la Première ministre, Clara Lindqvist ; côté kényan, par le Premier ministre, Wafula Kimani.',
    yes: ['Clara Lindqvist HOLDS_POSITION Norvège', 'Wafula Kimani HOLDS_POSITION Kenya'],
    no: ['Clara Lindqvist HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'La Norvège accueille le Kenya. La délégation kényane comprenait aussi le vice-président, Wafula Kimani. Une délégation kényane a été reçue par la Première ministre, Clara Lindqvist.',
    yes: ['Wafula Kimani HOLDS_POSITION Kenya'],
    no: ['Wafula Kimani HOLDS_POSITION Norvège', 'Clara Lindqvist HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: 'Le Kenya et la Norvège tiennent des consultations. Le vice-président kényan, Wafula Kimani, a été reçu mardi par la Première ministre, Clara Lindqvist.',
    yes: ['Clara Lindqvist HOLDS_POSITION Norvège'],
    no: ['Clara Lindqvist HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "Les députés de Bamako ont siégé au Mali. Moussa Traoré, le président de l'Assemblée nationale, dirigeait les débats.",
    yes: ['Moussa Traoré HOLDS_POSITION Assemblée nationale'],
  },
  {
    task: 'position',
    text: 'Le secrétaire général du gouvernement, Wafula Kimani, a rencontré mardi à Nairobi la vice-présidente norvégienne, Clara Lindqvist. La Norvège et le Kenya coopèrent avec la Norvège. Le Premier ministre, Lars Holm, a rencontré le ministre norvégien Jonas Berg.',
    yes: ['Lars Holm HOLDS_POSITION Kenya'],
    no: ['Lars Holm HOLDS_POSITION Norvège'],
  },
  {
    task: 'organization',
    text: "Les chefs d'État et de gouvernement de l'Union africaine se sont réunis sous la présidence du Gabon.",
    yes: ['Union africaine'],
    no: ["gouvernement de l'Union africaine", 'présidence du Gabon'],
  },
  { task: 'organization', text: 'La présidence du Gabon a démenti.', yes: ['présidence du Gabon'] },
  {
    task: 'position',
    text: 'La Norvège reçoit le Kenya. Le vice-président kényan, Wafula Kimani, est arrivé à Oslo à la tête d’une délégation comprenant le Premier ministre, Jonas Otieno. La Norvège et le roi de Norvège se taisent.',
    yes: ['Jonas Otieno HOLDS_POSITION Kenya'],
    no: ['Jonas Otieno HOLDS_POSITION Norvège'],
  },
  { task: 'place', text: 'Réunion de haut niveau à Bergen', no: ['Réunion'] },
  { task: 'place', text: 'Le navire a quitté La Réunion.', yes: ['La Réunion'] },
];
