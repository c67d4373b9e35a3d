// How ministries, bodies and regional dailies put it: asides between commas, signed quotes, honorifics written apart.
import type { PackCase } from '../../../corpus.ts';

export const releases: readonly PackCase[] = [
  {
    task: 'relation',
    text: "Clara Lindqvist s'est, ainsi, entretenue avec le ministre kényan Wafula Kimani.",
    yes: ['Clara Lindqvist MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: 'La ministre Clara Lindqvist et le ministre Wafula Kimani ont, par ailleurs, signé un accord sur les ports.',
    yes: ['Clara Lindqvist SIGNED accord sur les ports', 'Wafula Kimani SIGNED accord sur les ports'],
  },
  {
    task: 'statement',
    text: "L'Union africaine a réaffirmé, lundi à Oslo, son appui aux pêcheurs.",
    yes: ['Union africaine: son appui aux pêcheurs'],
    no: ['Union africaine: lundi à Oslo, son appui aux pêcheurs'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist a estimé qu'il s'agissait « d'un virage » pour le port.",
    yes: ["Clara Lindqvist: il s'agissait « d'un virage » pour le port"],
  },
  {
    task: 'statement',
    text: '« La digue est notre affaire à tous. Elle tiendra. »\n– Clara Lindqvist, ministre des Ports\nRepères',
    yes: ['Clara Lindqvist: La digue est notre affaire à tous. Elle tiendra'],
  },
  {
    task: 'statement',
    text: "La ministre des Ports, Clara Lindqvist, a fait aujourd'hui la déclaration suivante :\n\n« La digue est notre affaire à tous. Elle tiendra. »",
    yes: ['Clara Lindqvist: La digue est notre affaire à tous. Elle tiendra'],
  },
  {
    task: 'relation',
    text: "Paul Vernet, pour l'Organisation internationale du Travail, a présenté les chiffres.",
    yes: ['Paul Vernet REPRESENTS Organisation internationale du Travail'],
  },
  {
    task: 'statement',
    text: "Paul Vernet, pour l'Organisation internationale du Travail, a présenté les chiffres.",
    no: ["Organisation internationale du Travail: Paul Vernet, pour l'Organisation internationale du Travail, a présenté les chiffres"],
  },
  {
    task: 'position',
    text: 'Etaient présents : S. E. M. Wafula KIMANI, Président du Kenya, et S. E. Mme Clara LINDQVIST, Présidente de la Norvège.',
    yes: ['Wafula KIMANI HOLDS_POSITION Kenya', 'Clara LINDQVIST HOLDS_POSITION Norvège'],
    no: ['S. E. M HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "La vice-présidente de l'Agence norvégienne de l'eau, cheffe de la délégation d'études, Clara Lindqvist, est arrivée.",
    yes: ["Clara Lindqvist HOLDS_POSITION Agence norvégienne de l'eau"],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, la nouvelle Directrice Générale de l'Agence norvégienne de l'eau, est arrivée.",
    yes: ["Clara Lindqvist HOLDS_POSITION Agence norvégienne de l'eau"],
  },
  {
    task: 'position',
    text: "Le ministre des Affaires étrangères, de la Pêche et des Kényans de l'étranger, Wafula Kimani, a signé.",
    yes: ["Wafula Kimani HOLDS_POSITION ministère kényan des Affaires étrangères, de la Pêche et des Kényans de l'étranger"],
  },
  {
    task: 'position',
    text: 'La directrice du Pnud, Clara Lindqvist, a rencontré le chef de la Cémac, Wafula Kimani.',
    yes: ['Clara Lindqvist HOLDS_POSITION Pnud', 'Wafula Kimani HOLDS_POSITION Cémac'],
  },
  {
    task: 'statement',
    text: "Le président Wafula Kimani a reçu Clara Lindqvist, présidente de l'Agence norvégienne de l'eau. La Norvège paiera.\n\n« La digue sera finie en mai », précise un communiqué de la Présidence.",
    no: ['Norvège: La digue sera finie en mai'],
  },
  {
    task: 'statement',
    text: "Wafula Kimani est arrivé. Le port est prêt, a déclaré l'ancienne ministre kényane et présidente du centre d'études, Clara Lindqvist.",
    yes: ['Clara Lindqvist: Le port est prêt'],
    no: ['Wafula Kimani: Le port est prêt'],
  },
  {
    task: 'statement',
    text: "La directrice de l'Agence norvégienne de l'eau, Clara Lindqvist, a parlé avec la directrice Anne Vernet. La directrice de l'Agence norvégienne de l'eau a salué l'accueil des riverains.",
    yes: ["Clara Lindqvist: l'accueil des riverains"],
  },
  {
    task: 'statement',
    text: 'La ministre des Ports, Clara Lindqvist, a assuré à son homologue kényan, Wafula Kimani, que la digue tiendrait.',
    yes: ['Clara Lindqvist: la digue tiendrait'],
  },
  {
    task: 'statement',
    text: 'Le chef de la diplomatie kényane, Wafula Kimani, est arrivé lundi.\n\nLe chef de la diplomatie kényane a proposé à Clara Lindqvist de visiter le port, a-t-il précisé.',
    no: ['Clara Lindqvist: Le chef de la diplomatie kényane a proposé à Clara Lindqvist de visiter le port'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist et Wafula Kimani se sont rencontrés mardi midi à Oslo, la capitale de la Norvège.',
    no: ['Clara Lindqvist MET Norvège', 'Wafula Kimani MET Norvège'],
  },
];
