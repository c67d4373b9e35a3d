// Speakers told by whom they meet, by general words of office, and ministries told by their minister.
import type { PackCase } from '../../../corpus.ts';

export const partners: readonly PackCase[] = [
  {
    task: 'statement',
    text: 'La ministre Clara Lindqvist a reçu mardi Paul Vernet. Mme Lindqvist a salué cette visite. Son hôte a assuré que le pont rouvrirait en mai.',
    yes: ['Paul Vernet: le pont rouvrirait en mai'],
    no: ['Clara Lindqvist: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: 'Le président kényan Peter Otieno a reçu la présidente moldave Doina Rusnac. « Le temps presse », a lancé M. Otieno. « Nous irons vite », lui a répondu son interlocutrice moldave.',
    yes: ['Doina Rusnac: Nous irons vite'],
  },
  {
    task: 'statement',
    text: "L'accord a été paraphé par Clara Lindqvist et par Paul Vernet, en présence d'Awa Diop. « Le pont rouvrira », a dit Clara Lindqvist. Son vis-à-vis a souhaité que les travaux commencent.",
    no: ['Awa Diop: les travaux commencent'],
  },
  {
    task: 'statement',
    text: "Le ministre kényan de l'Énergie, Peter Otieno, s'est entretenu avec l'ambassadeur du Pérou, Wilmer Huanca. Le responsable kényan a assuré que le barrage tiendrait.",
    yes: ['Peter Otieno: le barrage tiendrait'],
  },
  {
    task: 'statement',
    text: "Le ministre kényan de l'Énergie, Peter Otieno, est arrivé lundi. Le président kényan a assuré que le barrage tiendrait.",
    no: ['Peter Otieno: le barrage tiendrait'],
  },
  {
    task: 'statement',
    text: "Le chef d'état-major péruvien, le général Wilmer Huanca, a rencontré Peter Otieno. Le général péruvien a assuré que la frontière serait ouverte.",
    yes: ['Wilmer Huanca: la frontière serait ouverte'],
    no: ['Pérou: la frontière serait ouverte'],
  },
  {
    task: 'statement',
    text: 'Le ministre péruvien de la Pêche, Wilmer Huanca, a rencontré Peter Otieno. La saison ouvrira en mai, a indiqué le ministère.',
    yes: ['ministère péruvien de la Pêche: La saison ouvrira en mai'],
  },
  {
    task: 'statement',
    text: 'Peter Otieno a rencontré les pêcheurs. La saison ouvrira en mai, a indiqué le ministère.',
    no: ['Peter Otieno: La saison ouvrira en mai'],
  },
  {
    task: 'statement',
    text: "Le ministre de la Pêche, Peter Otieno, a reçu l'ambassadeur du Pérou, Wilmer Huanca.\n\nM. Huanca a indiqué que le port serait agrandi.\n\nLe ministre a ensuite reçu l'ambassadeur de Grèce, Stelios Vafiadis. Il a assuré que la saison ouvrirait en mai.",
    yes: ['Peter Otieno: la saison ouvrirait en mai'],
    no: ['Wilmer Huanca: la saison ouvrirait en mai', 'Stelios Vafiadis: la saison ouvrirait en mai'],
  },
  {
    task: 'statement',
    text: "La ministre de la Pêche, Clara Lindqvist, a reçu Wilmer Huanca.\n\n« Le port sera agrandi », a dit M. Huanca.\n\nMme Lindqvist s'est entretenue avec Peter Otieno. Selon lui, la saison ouvrirait en mai.",
    yes: ['Peter Otieno: la saison ouvrirait en mai'],
    no: ['Wilmer Huanca: la saison ouvrirait en mai'],
  },
  {
    task: 'statement',
    text: "Le ministre Peter Otieno a visité l'université. Sa directrice, la professeure Clara Lindqvist, lui a indiqué que les inscriptions avaient doublé.",
    yes: ['Clara Lindqvist: les inscriptions avaient doublé'],
    no: ['Peter Otieno: les inscriptions avaient doublé'],
  },
  {
    task: 'statement',
    text: "L'étude a été publiée par Greenpeace. Le gouvernement kényan n'a pas réagi.\n\nSelon l'étude, la baie sera polluée.",
    yes: ['Greenpeace: la baie sera polluée'],
  },
  {
    task: 'statement',
    text: "La Banque mondiale et Greenpeace ont réagi. Selon l'étude, la baie sera polluée.",
    no: ['Greenpeace: la baie sera polluée'],
  },
  {
    task: 'statement',
    text: '« La baie sera polluée », confie une source à la Banque mondiale.',
    yes: ['Banque mondiale: La baie sera polluée'],
  },
  {
    task: 'statement',
    text: '« La baie sera polluée », confie une source proche du dossier.',
    no: ['Banque mondiale: La baie sera polluée'],
  },
  {
    task: 'statement',
    text: "« La baie est à tous », a dit la directrice générale de l'UNESCO, Clara Lindqvist.\n\nLa patronne de l'agence a assuré que le pont rouvrirait en mai.",
    yes: ['Clara Lindqvist: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: "« La baie est à tous », a dit la directrice générale de l'UNESCO, Clara Lindqvist.\n\nLa patronne de la Banque mondiale a assuré que le pont rouvrirait en mai.",
    no: ['Clara Lindqvist: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: "Empêchée, la ministre Clara Lindqvist s'est fait représenter par Peter Otieno, lequel, dans une brève intervention, a assuré que le pont rouvrirait en mai.",
    yes: ['Peter Otieno: le pont rouvrirait en mai'],
    no: ['Clara Lindqvist: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: 'La ministre Clara Lindqvist, en recevant mardi le sénateur Peter Otieno, a assuré que le pont rouvrirait en mai.',
    yes: ['Clara Lindqvist: le pont rouvrirait en mai'],
    no: ['Peter Otieno: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: 'Le président kényan, Peter Otieno, en présence de son homologue moldave, Doina Rusnac, a assuré que le pont rouvrirait en mai.',
    yes: ['Peter Otieno: le pont rouvrirait en mai'],
    no: ['Doina Rusnac: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: "« Le pont est perdu », a dénoncé la députée Clara Lindqvist, du parti Alliance verte, qui réclame une commission d'enquête.",
    yes: ["Clara Lindqvist: une commission d'enquête"],
    no: ["Alliance verte: une commission d'enquête"],
  },
  {
    task: 'statement',
    text: 'La convention a été signée par Peter Otieno et par Clara Lindqvist, sous le regard de Paul Vernet. « Le pont rouvrira en mai », a plaisanté la seconde.',
    yes: ['Clara Lindqvist: Le pont rouvrira en mai'],
    no: ['Paul Vernet: Le pont rouvrira en mai'],
  },
  {
    task: 'statement',
    text: 'Une source diplomatique kényane a assuré que le pont rouvrirait en mai.',
    yes: ['Une source diplomatique kényane: le pont rouvrirait en mai'],
    no: ['Kenya: le pont rouvrirait en mai'],
  },
  {
    task: 'statement',
    text: 'La partie kényane a assuré que le pont rouvrirait en mai.',
    yes: ['Kenya: le pont rouvrirait en mai'],
  },
];
