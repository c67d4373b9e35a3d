// Cases of one happening told in several ways.
import type { PackCase } from '../../../corpus.ts';
import { scenes } from './scenes.ts';

export const happenings: readonly PackCase[] = [
  ...scenes,
  // told by an article alone, or by how it was held
  {
    task: 'event',
    text: 'La journée a débuté par une séance de travail avec la maire Clara Lindqvist.',
    yes: ['séance de travail'],
  },
  { task: 'event', text: 'Intervenant mardi en séance plénière, Clara Lindqvist a appelé à la prudence.', yes: ['séance plénière'] },
  {
    task: 'event',
    text: 'La semaine se conclura par une exposition, « Sel et sable », visible au musée de Bergen.',
    yes: ['exposition'],
  },
  {
    task: 'event',
    text: 'Les ministres devraient signer le texte en mars, lors du prochain Conseil de la FAO.',
    yes: ['prochain Conseil de la FAO'],
  },
  { task: 'event', text: 'Clara Lindqvist siège au Conseil de la FAO.', no: ['*'] },
  { task: 'event', text: "Aucune date n'a été fixée pour une rencontre avec la gouverneure.", no: ['rencontre'] },
  { task: 'event', text: 'Il a proposé une rencontre avec la maire Clara Lindqvist.', no: ['rencontre'] },
  {
    task: 'relation',
    text: "La 6e édition du Salon international du livre s'est ouverte lundi à Bergen. Clara Lindqvist a inauguré le Salon.",
    yes: ['Clara Lindqvist ATTENDED 6e édition du Salon international du livre'],
  },
  {
    task: 'relation',
    text: "Le Conseil des ministres s'est réuni en session ordinaire à Bergen. Clara Lindqvist a participé à la session.",
    yes: ['Clara Lindqvist ATTENDED Conseil des ministres'],
  },
  {
    task: 'relation',
    text: "Le Conseil des ministres s'est réuni à Bergen après la session ordinaire d'Oslo. Clara Lindqvist a participé à la session.",
    no: ['Clara Lindqvist ATTENDED Conseil des ministres'],
  },
  {
    task: 'relation',
    text: "Signature de la Convention de Bergen\n\nLa cérémonie de signature de la Convention de Bergen s'est tenue mardi. Clara Lindqvist a assisté à la cérémonie.",
    yes: ['Clara Lindqvist ATTENDED Signature de la Convention de Bergen'],
  },
  {
    task: 'relation',
    text: "Un stage régional sur le ciblage des conteneurs s'achève.\n\nClara Lindqvist a ouvert hier un stage de deux semaines consacré au ciblage des conteneurs.",
    yes: ['Clara Lindqvist ATTENDED stage régional sur le ciblage des conteneurs'],
  },
  {
    task: 'relation',
    text: "Un stage régional sur le ciblage des conteneurs s'achève.\n\nClara Lindqvist a ouvert hier un stage de deux semaines consacré à la pêche.",
    no: ['Clara Lindqvist ATTENDED stage régional sur le ciblage des conteneurs'],
  },
  {
    task: 'relation',
    text: "Sommet de Bergen : qui vient\n\nOnze chefs d'État sont attendus vendredi à Bergen pour un sommet consacré aux lacs. Clara Lindqvist ouvrira le sommet.",
    yes: ['Clara Lindqvist ATTENDED Sommet de Bergen'],
  },
  {
    task: 'relation',
    text: "Sommet de Bergen : qui vient\n\nOnze chefs d'État sont attendus vendredi à Oslo pour un sommet consacré aux lacs. Clara Lindqvist ouvrira le sommet.",
    no: ['Clara Lindqvist ATTENDED Sommet de Bergen'],
  },
  {
    task: 'relation',
    text: "La séance du Conseil s'est ouverte lundi. Il a annoncé qu'une conférence des donateurs aurait lieu à Lima. La réunion était présidée par Clara Lindqvist. Wafula Kimani participera à la conférence.",
    yes: ['Clara Lindqvist ATTENDED séance du Conseil', 'Wafula Kimani ATTENDED conférence des donateurs'],
    no: ['Clara Lindqvist ATTENDED conférence des donateurs'],
  },
  // une séance et une réunion qui ne sont pas le rassemblement nommé avant
  {
    task: 'relation',
    text: "Le troisième Forum du thon s'est ouvert lundi à Porto. Ana Prado a présidé la séance inaugurale. La rencontre est organisée par l'Université de Braga.",
    yes: [
      'Ana Prado ATTENDED séance inaugurale',
      'Ana Prado ATTENDED troisième Forum du thon',
      'Université de Braga HOSTED troisième Forum du thon',
    ],
    no: ['Université de Braga HOSTED séance inaugurale'],
  },
  {
    task: 'relation',
    text: "L'atelier régional sur le criquet s'est ouvert lundi à Porto. La réunion de suivi aura lieu à Lima en mai.",
    yes: ['réunion de suivi HELD_IN Lima'],
    no: ['atelier régional sur le criquet HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: "Le Kenya a organisé à Bergen une formation pratique sur l'eau.",
    yes: ["Kenya HOSTED formation pratique sur l'eau"],
  },
  { task: 'event', text: 'Cette formation politique a vanté la formation pratique de ses cadres.', no: ['*'] },
  {
    task: 'relation',
    text: "L'atelier régional sur le criquet s'est ouvert à Porto en mai 2025. Le Kenya accueillera l'atelier de 2027.",
    yes: ['Kenya HOSTED atelier de 2027'],
    no: ['Kenya HOSTED atelier régional sur le criquet'],
  },
];
