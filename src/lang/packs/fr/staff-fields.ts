// Offices inside bodies with the field they are for: each word of office with each field.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

/** What a service of a body is for. */
const FIELDS: readonly string[] = lines(`
  de la communication
  des opérations
  des programmes
  du programme
  des projets
  du projet
  de la recherche
  du développement
  des finances
  des ressources humaines
  des relations extérieures
  des relations publiques
  des relations internationales
  des relations presse
  des partenariats
  du plaidoyer
  des affaires juridiques
  des affaires publiques
  du service juridique
  du service de presse
  du service communication
  du service des urgences
  des urgences
  des achats
  des ventes
  du marketing
  de la production
  de la logistique
  de l'exploitation
  de la maintenance
  de la formation
  de la stratégie
  de l'innovation
  de la conservation
  des collections
  de la programmation
  de la rédaction
  du numérique
  de la sécurité
  des admissions
  des études
  de la publication
  des bénévoles
  de la sensibilisation
`);

/** Adjectives of an office, for men and for women. */
const KINDS: readonly string[] = lines(`
  scientifique|scientifique
  technique|technique
  juridique|juridique
  pédagogique|pédagogique
  artistique|artistique
  médical|médicale
  commercial|commerciale
  financier|financière
  administratif|administrative
  administratif et financier|administrative et financière
  opérationnel|opérationnelle
  associé|associée
  sportif|sportive
  logistique|logistique
`);

const HEADS = [
  { male: 'directeur', female: 'directrice', position: 'director' },
  { male: 'responsable', female: 'responsable', position: 'head' },
  { male: 'chef', female: 'cheffe', position: 'head' },
  { male: 'chargé', female: 'chargée', position: 'officer' },
  { male: 'coordonnateur', female: 'coordonnatrice', position: 'coordinator' },
  { male: 'coordinateur', female: 'coordinatrice', position: 'coordinator' },
] as const;

export const staffFields: readonly Role[] = HEADS.flatMap(({ male, female, position }): Role[] => {
  const of = FIELDS.map((field) => ` ${field}`);
  const kinds = KINDS.map((line) => line.split('|'));
  const men = [...of, ...kinds.map(([kind]) => ` ${kind}`)].map((end) => male + end);
  const women = [...of, ...kinds.map(([, kind]) => ` ${kind}`)].map((end) => female + end);
  if (male === female) return [{ forms: [...new Set([...men, ...women])], position, kind: 'office' }];
  return [
    { forms: men, position, kind: 'office', gender: 'male' },
    { forms: women, position, kind: 'office', gender: 'female' },
  ];
});
