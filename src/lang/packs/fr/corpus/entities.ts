// Names and what they name.
import type { PackCase } from '../../../corpus.ts';

export const entities: readonly PackCase[] = [
  {
    task: 'person',
    text: 'Le ministre norvégien Lars van den Berg a quitté Oslo.',
    yes: ['Lars van den Berg'],
    no: ['Berg', 'Le ministre norvégien Lars van den Berg'],
  },
  {
    task: 'person',
    text: 'Le patron pêcheur Yves Le Bihan rentre au port avec Mme Anne d’Estrée.',
    yes: ['Yves Le Bihan', 'Anne d’Estrée'],
  },
  { task: 'person', text: 'Maître Aïcha Ould Brahim a plaidé mardi.', yes: ['Aïcha Ould Brahim'] },
  { task: 'person', text: 'Le général Wafula Kimani commande la base.', yes: ['Wafula Kimani'], no: ['général Wafula Kimani'] },
  { task: 'person', text: 'La rue Victor-Duruy est fermée depuis lundi.', no: ['*'] },
  { task: 'person', text: 'Le lycée Marie Dorval a rouvert ses portes.', no: ['*'] },
  { task: 'person', text: 'Interrogé Mardi, le Gouvernement se tait. Certes, Internet fonctionne.', no: ['*'] },
  { task: 'organization', text: 'Le ministère norvégien de la Pêche a publié une note.', yes: ['ministère norvégien de la Pêche'] },
  {
    task: 'organization',
    text: "L'Office national des barrages (ONB) recrute. L'ONB compte douze agents.",
    yes: ['Office national des barrages'],
  },
  { task: 'organization', text: "L'ONG norvégienne Fjordvakt ouvre un bureau.", yes: ['ONG norvégienne Fjordvakt'] },
  { task: 'place', text: 'Les travaux commencent à Tornedal, au bord du fjord.', yes: ['Tornedal'] },
  { task: 'event', text: "Le Forum mondial de l'eau s'est ouvert lundi.", yes: ["Forum mondial de l'eau"] },
  { task: 'event', text: 'Une réunion serait une bonne idée.', no: ['*'] },
  { task: 'instrument', text: 'Le Kenya a signé la Convention sur les zones humides.', yes: ['Convention sur les zones humides'] },
  { task: 'group', text: 'Plus de 300 délégués ont suivi les débats.', yes: ['Plus de 300 délégués'] },
  { task: 'date', text: 'Le forum a lieu du 3 au 5 mai 2031.', yes: ['2031-05-03/2031-05-05'] },
  { task: 'date', text: 'Le pont a rouvert le mardi 1er avril 2031.', yes: ['2031-04-01'] },
  { task: 'date', text: 'Le pont a rouvert hier.', published: '2031-04-02', yes: ['2031-04-01'] },
  { task: 'person', text: "L'hydrologue Clara Lindqvist a rendu son rapport à Mme Le Bihan.", yes: ['Clara Lindqvist', 'Le Bihan'] },
  { task: 'person', text: 'La porte-parole, Lê Thi Mai Anh, est arrivée en mai.', yes: ['Lê Thi Mai Anh'] },
  { task: 'organization', text: "L'Office fédéral de la santé publique (OFSP) se tait.", yes: ['Office fédéral de la santé publique'] },
  { task: 'organization', text: "Les pourparlers ont lieu à l'université de Bergen.", yes: ['université de Bergen'] },
  {
    task: 'instrument',
    text: "Les deux pays ont signé un mémorandum d'entente sur la vanille.",
    yes: ["mémorandum d'entente sur la vanille"],
  },
  { task: 'place', text: 'Le marché de Tornedal ouvre à huit heures.', yes: ['Tornedal'] },
  { task: 'person', text: 'À propos des îles Tornedal, Mme Lindqvist-Brun est restée muette.', yes: ['Lindqvist-Brun'] },
];
