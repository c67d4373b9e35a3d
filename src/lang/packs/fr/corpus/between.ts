// What stands between a verb of saying and its content: when, where, in whose name; and verbs that a preposition ties to it.
import type { PackCase } from '../../../corpus.ts';

export const between: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'La ministre kényane de la Pêche, Amina Odhiambo, a plaidé lundi à Lamu pour un moratoire sur le chalutage.',
    yes: ['Amina Odhiambo: un moratoire sur le chalutage'],
  },
  {
    task: 'statement',
    text: "Amina Odhiambo s'est félicitée, lors d'une conférence de presse, des progrès de la vaccination.",
    yes: ['Amina Odhiambo: progrès de la vaccination'],
  },
  {
    task: 'statement',
    text: "La Norvège a dénoncé à l'issue de la séance une ingérence dans ses affaires.",
    yes: ['Norvège: une ingérence dans ses affaires'],
  },
  {
    task: 'statement',
    text: "Sigurd Dahl a salué ce jeudi 11 juin l'aide des pompiers kényans.",
    yes: ["Sigurd Dahl: l'aide des pompiers kényans"],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a mis en garde les pêcheurs contre la hausse des taxes.',
    yes: ['Sigurd Dahl: la hausse des taxes'],
  },
  {
    task: 'statement',
    text: "Sigurd Dahl a fait, par ailleurs, état de la fermeture d'un hôpital à Lamu.",
    yes: ["Sigurd Dahl: la fermeture d'un hôpital à Lamu"],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a offert au musée un tableau de son père.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: "Sigurd Dahl a rappelé que la digue tenait, avant d'annoncer l'ouverture d'un refuge.",
    yes: ['Sigurd Dahl: la digue tenait', "Sigurd Dahl: l'ouverture d'un refuge"],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a rappelé que la digue avait cédé avant de rejoindre son bureau.',
    no: ['Sigurd Dahl: son bureau'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a tenu, au nom du jury, à souligner le talent des élèves.',
    yes: ['Sigurd Dahl: le talent des élèves'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a tenu deux jours à Lamu, souligner le fait serait cruel.',
    no: ['Sigurd Dahl: le fait serait cruel'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a insisté sur le fait que la digue tenait.',
    yes: ['Sigurd Dahl: la digue tenait'],
  },
  {
    task: 'statement',
    text: "Sigurd Dahl a constaté mardi l'urgence de nouveaux travaux.",
    yes: ["Sigurd Dahl: l'urgence de nouveaux travaux"],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a poursuivi ses efforts à Lamu.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: "La conférence s'est réunie à Lamu. La conférence a appelé les bailleurs à tenir leurs promesses.",
    yes: ['conférence: les bailleurs à tenir leurs promesses'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a annoncé un don de trois navires, un geste que la Norvège juge tardif.',
    yes: ['Sigurd Dahl: un don de trois navires, un geste que la Norvège juge tardif'],
    no: ['Sigurd Dahl: la Norvège juge tardif'],
  },
  {
    task: 'statement',
    text: 'Les quais rouvriront mardi, assure le directeur du port, Sigurd Dahl.',
    yes: ['Sigurd Dahl: Les quais rouvriront mardi'],
    no: ['port, Sigurd Dahl'],
  },
  {
    task: 'statement',
    text: "Le Conseil de Bellona a salué l'aide des pompiers, exhorté les deux camps à reprendre les discussions et s'est dit préoccupé par la hausse des taxes.",
    yes: [
      "Conseil de Bellona: l'aide des pompiers",
      'Conseil de Bellona: les deux camps à reprendre les discussions',
      'Conseil de Bellona: préoccupé par la hausse des taxes',
    ],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a demandé une enquête publique, en insistant sur le rôle du port et en rappelant que la digue tenait.',
    yes: ['Sigurd Dahl: une enquête publique', 'Sigurd Dahl: le rôle du port', 'Sigurd Dahl: la digue tenait'],
  },
  {
    task: 'statement',
    text: 'Le port rouvrira mardi, ainsi que l’a rappelé la préfète Amina Odhiambo.',
    yes: ['Amina Odhiambo: Le port rouvrira mardi'],
  },
  {
    task: 'statement',
    text: 'Le port rouvrira mardi ainsi que la gare de Lamu.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Le port rouvrira mardi, lit-on dans un communiqué de la Banque mondiale.',
    yes: ['Banque mondiale: Le port rouvrira mardi'],
  },
  {
    task: 'statement',
    text: 'Le port rouvrira mardi, dit-on.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: "Le port rouvrira mardi, a reconnu à l'issue de la séance l'ambassadeur norvégien Sigurd Dahl.",
    yes: ['Sigurd Dahl: Le port rouvrira mardi'],
    no: ["l'issue de la séance"],
  },
  {
    task: 'statement',
    text: 'Pour le rapport, la fréquentation a baissé.',
    yes: ['le rapport: la fréquentation a baissé'],
  },
  {
    task: 'statement',
    text: 'Pour les fêtes de fin de mois, la fréquentation a baissé.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: "Sigurd Dahl a abondé : à l'en croire, la fréquentation a baissé de moitié.",
    yes: ['Sigurd Dahl: la fréquentation a baissé de moitié'],
  },
  {
    task: 'statement',
    text: 'Les quais sont prêts, a affirmé Sigurd Dahl, et le premier navire partira en mai.',
    yes: ['Sigurd Dahl: Les quais sont prêts et le premier navire partira en mai'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a refusé de commenter la décision du juge. Il a souhaité la bienvenue aux délégués.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Les ministres ont félicité Amina Odhiambo. On raconte que le puits est profond.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Le Kenya a émis une réserve, jugeant le calendrier trop serré.',
    yes: ['Kenya: le calendrier trop serré'],
    no: ['Le Kenya a émis une réserve'],
  },
  {
    task: 'statement',
    text: 'LAMU, 12 juin 2026 (AFP) - Deux navires ont coulé jeudi au large du port, a-t-on appris de source portuaire.',
    yes: ['source portuaire: Deux navires ont coulé jeudi au large du port'],
  },
  {
    task: 'statement',
    text: 'Sigurd Dahl a par contre démenti que le port soit fermé.',
    yes: ['Sigurd Dahl: le port soit fermé'],
  },
];
