// Bodies that no list has, with the whole of their names, and who holds office in them.
import type { PackCase } from '../../../corpus.ts';

export const bodyCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: "La directrice de la Chambre de commerce et d'industrie de Tolvar, Clara Lindqvist, a salué ce texte.",
    yes: ["Clara Lindqvist HOLDS_POSITION Chambre de commerce et d'industrie de Tolvar"],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist, rapporteure du Conseil économique, social et environnemental, a salué ce texte.',
    yes: ['Clara Lindqvist HOLDS_POSITION Conseil économique, social et environnemental'],
    no: ['Clara Lindqvist HOLDS_POSITION Conseil économique'],
  },
  {
    task: 'organization',
    text: "Le Conseil économique, plusieurs élus et l'archevêque ont protesté.",
    no: ['Conseil économique, plusieurs élus'],
  },
  {
    task: 'relation',
    text: "La trésorière du Fonds de garantie des petites entreprises, Clara Lindqvist, et le président de l'École de la marine marchande, Paul Vernet, ont parlé.",
    yes: [
      'Clara Lindqvist HOLDS_POSITION Fonds de garantie des petites entreprises',
      'Paul Vernet HOLDS_POSITION École de la marine marchande',
    ],
  },
  {
    task: 'relation',
    text: "Le chef du Bureau des Nations Unies pour l'Asie centrale et le Caucase, Paul Vernet, a parlé.",
    yes: ["Paul Vernet HOLDS_POSITION Bureau des Nations Unies pour l'Asie centrale et le Caucase"],
  },
  {
    task: 'organization',
    text: "Le Bureau des Nations Unies pour l'Asie centrale et le directeur Paul Vernet ont parlé.",
    yes: ["Bureau des Nations Unies pour l'Asie centrale"],
    no: ["Bureau des Nations Unies pour l'Asie centrale et le directeur"],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist, conseillère de l'ambassade de Pologne au Laos, et Paul Vernet, de la Délégation de l'Union européenne au Tchad, ont parlé.",
    yes: [
      'Clara Lindqvist HOLDS_POSITION ambassade de Pologne au Laos',
      "Paul Vernet HOLDS_POSITION Délégation de l'Union européenne au Tchad",
    ],
    no: ['Clara Lindqvist HOLDS_POSITION Laos'],
  },
  {
    task: 'organization',
    text: "L'Institut Fjordane a ouvert au Laos une école.",
    yes: ['Institut Fjordane'],
    no: ['Institut Fjordane a ouvert au Laos', 'Institut Fjordane au Laos'],
  },
  {
    task: 'relation',
    text: "Le président du groupe d'amitié Lettonie-Pérou, Paul Vernet, et la conservatrice des Archives départementales de la Corrèze, Clara Lindqvist, ont parlé.",
    yes: [
      "Paul Vernet HOLDS_POSITION groupe d'amitié Lettonie-Pérou",
      'Clara Lindqvist HOLDS_POSITION Archives départementales de la Corrèze',
    ],
  },
  {
    task: 'organization',
    text: 'L’atelier a été organisé par le Forum baltique de la croissance.',
    yes: ['Forum baltique de la croissance'],
  },
  {
    task: 'organization',
    text: 'Le ministre a pris la parole au Forum baltique de la croissance.',
    no: ['Forum baltique de la croissance'],
  },
  { task: 'organization', text: "Un groupe d'amis de Lima a visité les archives.", no: ["groupe d'amis de Lima", 'archives'] },
  {
    task: 'relation',
    text: 'Le vice-président de la Cour des comptes de Mauritanie, Paul Vernet, a parlé.',
    no: ['Paul Vernet HOLDS_POSITION French Court of Auditors'],
  },
  {
    task: 'relation',
    text: 'Le vice-président de la Cour des comptes, Paul Vernet, a parlé à Paris.',
    yes: ['Paul Vernet HOLDS_POSITION Cour des comptes'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist, présidente de l'association Mères du rivage, a salué ce texte.",
    yes: ['Clara Lindqvist HOLDS_POSITION association Mères du rivage'],
  },
  {
    task: 'relation',
    text: 'La secrétaire générale du Forum des îles du Levant, Clara Lindqvist, a salué ce texte.',
    yes: ['Clara Lindqvist HOLDS_POSITION Forum des îles du Levant'],
  },
  { task: 'organization', text: "Le Forum des îles du Levant s'est ouvert mardi à Suva.", no: ['Forum des îles du Levant'] },
  {
    task: 'relation',
    text: "Le secrétaire d'État péruvien aux Tourbières, Paul Vernet, a parlé.",
    yes: ['Paul Vernet HOLDS_POSITION ministère péruvien des Tourbières'],
    no: ['Paul Vernet HOLDS_POSITION Peru'],
  },
  {
    task: 'relation',
    text: 'Le Pérou refuse. Sa vice-présidente, Clara Lindqvist, a plaidé pour un fonds.',
    yes: ['Clara Lindqvist HOLDS_POSITION Peru'],
  },
  {
    task: 'relation',
    text: "L'accord avec le Pérou expire. Clara Lindqvist a remercié sa vice-présidente, Ana Prado.",
    no: ['Ana Prado HOLDS_POSITION Peru'],
  },
  {
    task: 'relation',
    text: 'Les débats étaient présidés par la ministre de la Pêche, Clara Lindqvist, assistée de Paul Vernet, son homologue kényan, en qualité de vice-président.',
    no: ['Paul Vernet HOLDS_POSITION Kenya'],
  },
  { task: 'organization', text: "L'ONG Vigie du delta a critiqué le texte.", yes: ['ONG Vigie du delta'], no: ['ONG Vigie'] },
  {
    task: 'instrument',
    text: 'Clara Lindqvist et Paul Vernet ont signé un accord sur la recherche et le sauvetage. Ils ont conclu une convention dans le domaine de la santé.',
    yes: ['accord sur la recherche et le sauvetage', 'convention dans le domaine de la santé'],
  },
  {
    task: 'instrument',
    text: 'Clara Lindqvist a signé un accord sur la pêche et la population a manifesté.',
    yes: ['accord sur la pêche'],
    no: ['accord sur la pêche et la population'],
  },
  {
    task: 'relation',
    text: "À Lima, trente pays attendus pour signer le traité de l'ONU contre les faux diplômes\n\nLe Pérou a ouvert une conférence. Le Togo y a signé mardi la première convention contre les diplômes falsifiés, un texte attendu.",
    yes: ["Togo SIGNED traité de l'ONU contre les faux diplômes"],
  },
  {
    task: 'relation',
    text: "À Lima, trente pays attendus pour signer le traité de l'ONU contre les faux diplômes\n\nLe Pérou a ouvert une conférence. Le Togo y a signé mardi une convention sur la pêche au filet.",
    no: ["Togo SIGNED traité de l'ONU contre les faux diplômes"],
  },
];
