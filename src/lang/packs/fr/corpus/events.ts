// Cases of what several sentences tell of an event: where it was, who was there, which one a fact belongs to.
import type { PackCase } from '../../../corpus.ts';

export const events: readonly PackCase[] = [
  {
    task: 'relation',
    text: "Le Forum andin de la santé s'est ouvert lundi au palais des congrès de Lomé. Les hôtels de Lomé sont pleins, ceux de Kara sont vides.",
    yes: ['Forum andin de la santé HELD_IN palais des congrès de Lomé', 'Forum andin de la santé HELD_IN Lomé'],
    no: ['Forum andin de la santé HELD_IN Kara'],
  },
  {
    task: 'relation',
    text: 'La ministre Inès Carvalho a achevé une visite au Pérou, au Chili et en Bolivie.',
    yes: ['visite HELD_IN Pérou', 'visite HELD_IN Chili', 'visite HELD_IN Bolivie'],
  },
  {
    task: 'relation',
    text: 'Il pleuvait. La déclaration sera présentée au sommet de la Ligue andine, au Pérou, en novembre.',
    yes: ['sommet de la Ligue andine HELD_IN Pérou'],
  },
  {
    task: 'relation',
    text: 'Il pleuvait. Le sommet de la Ligue andine a écrit au Pérou.',
    no: ['sommet de la Ligue andine HELD_IN Pérou'],
  },
  {
    task: 'relation',
    text: 'Il pleuvait. La porte-parole a annoncé que le ministre Anton Berg effectuerait une visite officielle au Chili en mai.',
    yes: ['Anton Berg ATTENDED visite officielle'],
  },
  {
    task: 'relation',
    text: "Il pleuvait. La porte-parole a annoncé qu'Anton Berg effectuerait une visite au Chili si on l'invitait.",
    no: ['Anton Berg ATTENDED visite'],
  },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est ouvert lundi à Oslo. L'édition de 2009 s'était tenue à Nairobi.",
    yes: ['édition de 2009 HELD_IN Nairobi'],
    no: ["Forum mondial de l'eau HELD_IN Nairobi"],
  },
  {
    task: 'relation',
    text: 'Un séminaire régional sur les ports a commencé lundi à Oslo. Clara Lindqvist a participé à ce séminaire de trois jours.',
    yes: ['Clara Lindqvist ATTENDED séminaire régional sur les ports'],
  },
  {
    task: 'relation',
    text: "Il pleuvait. La conférence d'Oslo sur les ports a divisé les armateurs.",
    yes: ["conférence d'Oslo sur les ports HELD_IN Oslo"],
  },
  {
    task: 'relation',
    text: 'Le colloque de Bergen se tient jeudi au Centre international de conférences de Larvik.',
    yes: ['colloque de Bergen HELD_IN Centre international de conférences de Larvik'],
  },
  {
    task: 'relation',
    text: 'Réunis mardi à Oslo, le Kenya, la Norvège et le Chili ont prolongé leur pacte de pêche. La rencontre a duré trois heures.',
    yes: ['Kenya ATTENDED rencontre', 'Norvège ATTENDED rencontre', 'Chili ATTENDED rencontre', 'rencontre HELD_IN Oslo'],
  },
  {
    task: 'relation',
    text: 'La remise des prix a eu lieu à Oslo. Étaient présents :\n- Mme Clara Lindqvist, hydrologue ;\n- M. Wafula Kimani, maire de Bergen.',
    yes: ['Clara Lindqvist ATTENDED remise des prix', 'Wafula Kimani ATTENDED remise des prix'],
  },
  {
    task: 'relation',
    text: 'Le ministre Wafula Kimani se rendra en Norvège les 4 et 5 mai. Ce déplacement a été décidé hier.',
    yes: ['Wafula Kimani ATTENDED déplacement', 'déplacement HELD_IN Norvège'],
  },
  {
    task: 'relation',
    text: "L'audition sur les lacs a duré trois heures. Le ministre Wafula Kimani ne s'est pas présenté ; il a fait savoir qu'il était souffrant.",
    no: ['Wafula Kimani ATTENDED audition sur les lacs'],
  },
  {
    task: 'relation',
    text: "Le colloque de Bergen s'est ouvert lundi. Le soir, le maire a reçu les chercheurs au musée en présence de l'ambassadrice Clara Lindqvist.",
    no: ['Clara Lindqvist ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est ouvert lundi à Oslo. Rien ne sera tranché avant la COP38, en mai, à Nairobi.",
    yes: ['COP38 HELD_IN Nairobi'],
    no: ["Forum mondial de l'eau HELD_IN Nairobi"],
  },
  {
    task: 'relation',
    text: "Paul Vernet a reçu un prix pendant le Forum mondial de l'eau.",
    yes: ["Paul Vernet ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Paul Vernet a refusé le prix que Jonas Berg avait reçu pendant le Forum mondial de l'eau.",
    no: ["Paul Vernet ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est ouvert lundi. Le Kenya et la Norvège en étaient les coorganisateurs.",
    yes: ["Norvège CO_HOSTED Forum mondial de l'eau"],
    no: ["Norvège HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "L'université d'été des tisserands s'est tenue lundi à Oslo, avant l'assemblée générale de la coopérative à Nairobi.",
    yes: ["université d'été des tisserands HELD_IN Oslo"],
  },
  {
    task: 'relation',
    text: "NORDAVIK (AFP) - Le colloque sur les lacs s'est ouvert lundi devant trois cents personnes.",
    yes: ['colloque sur les lacs HELD_IN NORDAVIK'],
  },
  {
    task: 'relation',
    text: "Le colloque de Bergen s'est ouvert lundi en présence de Nodira Grinsund, directrice de la banque, et de Tevita Hestby.",
    yes: ['Nodira Grinsund ATTENDED colloque de Bergen', 'Tevita Hestby ATTENDED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: 'La coopérative Fjordbank a organisé mardi à Oslo une compétition de tir.',
    yes: ['compétition de tir HELD_IN Oslo'],
  },
  {
    task: 'relation',
    text: 'Le prix de la compétition de tir a augmenté à Oslo.',
    no: ['compétition de tir HELD_IN Oslo'],
  },
  {
    task: 'relation',
    text: "Le colloque des tisserands s'est tenu mardi à l'université de Fjordane de Nairobi.",
    yes: ['colloque des tisserands HELD_IN Nairobi'],
  },
  {
    task: 'relation',
    text: "Le colloque des tisserands a choisi Clara Lindqvist, inscrite à l'université de Fjordane de Nairobi.",
    no: ['colloque des tisserands HELD_IN Nairobi'],
  },
  {
    task: 'relation',
    text: 'Le colloque des tisserands a pris fin. Dans son mot de bienvenue, la ministre Clara Lindqvist a salué ses hôtes.',
    yes: ['Clara Lindqvist ATTENDED colloque des tisserands'],
  },
  {
    task: 'relation',
    text: 'Le colloque des tisserands a pris fin. Les travaux ont eu lieu pendant trois jours à Nairobi.',
    yes: ['colloque des tisserands HELD_IN Nairobi'],
  },
  {
    task: 'relation',
    text: "Le panel sur les tourbières s'est ouvert lundi à la mairie de Nairobi.",
    yes: ['panel sur les tourbières HELD_IN Nairobi'],
  },
  {
    task: 'relation',
    text: 'Karvelé, 3 mars (ABC) - Le tournoi des tisserands a pris fin dimanche sur une note gaie.',
    yes: ['tournoi des tisserands HELD_IN Karvelé'],
  },
  {
    task: 'relation',
    text: "La formation des douaniers s'est déroulée au lycée Lindqvist. La maire de Nairobi est venue.",
    yes: ['formation des douaniers HELD_IN lycée Lindqvist'],
    no: ['formation des douaniers HELD_IN Nairobi'],
  },
];
