// Cases of agencies' dispatches and of releases as they come: two offices of one person, bodies before what they are told, debris around names.
import type { PackCase } from '../../../corpus.ts';

export const dispatchCases: readonly PackCase[] = [
  {
    task: 'position',
    text: "Wafula Kimani, président du Kenya et actuel président en exercice de l'Union africaine a salué ces efforts.",
    yes: ['Wafula Kimani HOLDS_POSITION Kenya', 'Wafula Kimani HOLDS_POSITION Union africaine'],
  },
  {
    task: 'statement',
    text: "Wafula Kimani, président du Kenya et actuel président en exercice de l'Union africaine a salué ces longs efforts de paix.",
    yes: ['Wafula Kimani: ces longs efforts de paix'],
    no: ['African Union: ces longs efforts de paix'],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, ministre norvégienne des Finances et le président de l'Union africaine ont salué ces efforts.",
    no: ['Clara Lindqvist HOLDS_POSITION Union africaine'],
  },
  {
    task: 'position',
    text: 'Clara Lindqvist, directrice générale de la Norelva et présidente de la Fédération nordique des ports, a nuancé.',
    yes: ['Clara Lindqvist HOLDS_POSITION Norelva', 'Clara Lindqvist HOLDS_POSITION Fédération nordique des ports'],
  },
  {
    task: 'position',
    text: 'Le président du Sénat kényan, Wafula Kimani, a rencontré à Oslo son homologue norvégien, Lars Berg.',
    yes: ['Wafula Kimani HOLDS_POSITION Sénat kényan'],
    no: ['Lars Berg HOLDS_POSITION Norway'],
  },
  {
    task: 'position',
    text: 'Le président kényan, Wafula Kimani, a rencontré à Oslo son homologue chilien, Pablo Rojas.',
    yes: ['Pablo Rojas HOLDS_POSITION Chile'],
  },
  {
    task: 'organization',
    text: "L'exposé devant le Conseil de sécurité de la Procureure, Clara Lindqvist, a duré une heure.",
    no: ['Conseil de sécurité de la Procureure'],
  },
  {
    task: 'organization',
    text: 'Clara Lindqvist a averti le Conseil de sécurité des risques de disette à Oslo.',
    yes: ['Conseil de sécurité'],
    no: ['Conseil de sécurité des risques de disette'],
  },
  {
    task: 'organization',
    text: 'Le Conseil de sécurité du Kenya a siégé mardi, puis le Parlement de la Cedeao.',
    yes: ['Conseil de sécurité du Kenya', 'Parlement de la Cedeao'],
  },
  {
    task: 'organization',
    text: "Le Secrétaire général de l'ONU a parlé mardi. Il a informé l'Assemblée générale de la situation au Tchad.",
    yes: ['Assemblée générale'],
  },
  {
    task: 'organization',
    text: "Le club de voile a siégé samedi à Bergen. L'Assemblée générale a élu Clara Lindqvist.",
    no: ['Assemblée générale'],
  },
  {
    task: 'relation',
    text: 'Le colloque de Bergen s’est ouvert mardi en présence de SEM. Wafula Kimani, ambassadeur du Kenya.',
    yes: ['Wafula Kimani ATTENDED colloque de Bergen'],
  },
  { task: 'person', text: 'Le vent de SE. Bergen attend la pluie.', no: ['Bergen', 'SE. Bergen'] },
  {
    task: 'position',
    text: "Clara Lindqvist, ministre déléguée auprès du Premier ministre, chargée de l'Eau, a inauguré à Oslo la foire.",
    yes: ["Clara Lindqvist HOLDS_POSITION ministère de l'Eau"],
  },
  {
    task: 'position',
    text: 'Le ministre auprès du Président de la République, Wafula Kimani, a inauguré à Nairobi la foire du Kenya.',
    no: ['Wafula Kimani HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "C'est la ministre kényane de la Pêche, Clara Lindqvist qui a signé la convention mardi à Oslo.",
    yes: ['Clara Lindqvist HOLDS_POSITION ministère kényan de la Pêche'],
  },
  {
    task: 'position',
    text: 'La ministre kényane de la Pêche, chargée du Tourisme et des Ports, Clara Lindqvist, a nuancé.',
    yes: ['Clara Lindqvist HOLDS_POSITION ministère kényan de la Pêche'],
  },
  {
    task: 'position',
    text: 'La ministre kényane de la Pêche, chargée du Tourisme, accueille les délégués, Clara Lindqvist a nuancé.',
    no: ['Clara Lindqvist HOLDS_POSITION ministère kényan de la Pêche'],
  },
  {
    task: 'organization',
    text: 'La ministre kényane des Affaires étrangères et de la Francophonie, Clara Lindqvist, a nuancé.',
    no: ['Francophonie'],
  },
  { task: 'organization', text: 'Clara Lindqvist a salué le rôle de la Francophonie.', yes: ['Francophonie'] },
  {
    task: 'relation',
    text: 'Clara Lindqvist et Wafula Kimani se sont entretenus avec deux dirigeants.',
    no: ['Clara Lindqvist MET Wafula Kimani', 'Wafula Kimani MET Clara Lindqvist'],
  },
  { task: 'relation', text: 'Clara Lindqvist et Wafula Kimani se sont entretenus à Oslo.', yes: ['Clara Lindqvist MET Wafula Kimani'] },
  {
    task: 'position',
    text: 'La Première ministre du Québec, Clara Lindqvist, a nuancé. Le Canada a voté.',
    no: ['Clara Lindqvist HOLDS_POSITION Canada'],
  },
  {
    task: 'position',
    text: 'La Première ministre, Clara Lindqvist, a nuancé. Le Canada a voté.',
    yes: ['Clara Lindqvist HOLDS_POSITION Canada'],
  },
  {
    task: 'position',
    text: "Le Haut-Commissaire adjoint de l'ONU, Wafula Kimani, et la Haute-Commissaire aux droits de l'homme, Clara Lindqvist, ont parlé.",
    yes: ["Clara Lindqvist HOLDS_POSITION Haut-Commissariat des Nations unies aux droits de l'homme"],
    no: ["Wafula Kimani HOLDS_POSITION Haut-Commissariat des Nations unies aux droits de l'homme"],
  },
  { task: 'person', text: "Le général de corps d'armée Wafula Kimani a nuancé.", yes: ['Wafula Kimani'] },
  { task: 'organization', text: "L'armée kényane a nuancé, selon l'ONG Kelda.", no: ['armée Kelda'] },
  {
    task: 'position',
    text: "La commissaire de l'Union africaine à la paix et à la sécurité, l'ambassadrice Clara Lindqvist, a nuancé.",
    yes: ['Clara Lindqvist HOLDS_POSITION Union africaine'],
  },
  {
    task: 'position',
    text: "La commissaire de l'Union africaine est partie à la paix, l'ambassadrice Clara Lindqvist a nuancé.",
    no: ['Clara Lindqvist HOLDS_POSITION Union africaine'],
  },
  {
    task: 'statement',
    text: "Les ports rouvriront avant l'été.\n\nC'est ce qu'a assuré lundi la maire de Bergen, Mme Clara Lindqvist, devant la presse.",
    yes: ["Clara Lindqvist: Les ports rouvriront avant l'été"],
  },
  {
    task: 'statement',
    text: "Les ports rouvriront avant l'été.\n\nC'est ce qu'attendait lundi la maire de Bergen, Mme Clara Lindqvist, devant la presse.",
    no: ["Clara Lindqvist: Les ports rouvriront avant l'été"],
  },
  { task: 'organization', text: 'La centrale de Bergen coûte 12 milliards de FCFA, ou 80 MDH.', no: ['FCFA', 'MDH'] },
  { task: 'organization', text: 'La société Kelda a bâti la centrale de Bergen.', yes: ['Kelda'] },
];
