// Ranks and degrees before names: armies, police, physicians and professors.
import { lines } from './lines.ts';

export const ranks: readonly string[] = lines(`
  Dr
  Dr.
  Dre
  Drs
  Pre
  Prs
  médecin-colonel
  médecin-colonelle
  médecin-commandant
  médecin-commandante
  médecin-capitaine
  médecin-général
  médecin général
  médecin en chef
  pharmacien-colonel
  vétérinaire-colonel
  intendant-colonel
  commissaire-colonel
  commissaire-colonelle
  commissaire général
  commissaire principal
  commissaire principale
  commissaire en chef
  général-major
  général de corps d'armée aérien
  général de brigade aérienne
  général de division aérienne
  lieutenant-général
  brigadier-général
  brigadier-chef
  colonel-médecin
  capitaine-commandant
  capitaine de frégate
  capitaine de corvette
  capitaine de port
  vice-amiral d'escadre
  amiral de division
  enseigne de vaisseau
  lieutenant de vaisseau
  sous-lieutenant
  aspirant
  major
  premier maître
  second maître
  quartier-maître
  maréchal des logis
  adjudante
  adjudante-cheffe
  sergent-chef
  sergent-major
  caporal-chef
  caporale
  sergente
  brigadière
  chef de bataillon
  inspecteur divisionnaire
  commissaire de police
  contrôleur général
  inspecteur principal
  docteur
  docteure
  Pr
  Pr.
  Prof.
  général
  générale
  général à la retraite
  générale à la retraite
  général en retraite
  général de brigade
  général de brigade à la retraite
  général de division à la retraite
  général de corps d'armée à la retraite
  amiral à la retraite
  contre-amiral à la retraite
  colonel à la retraite
  colonel-major
  colonelle-major
  capitaine de vaisseau
  général de division
  général de corps d'armée
  général d'armée
  généraux
  maréchal
  amiral
  vice-amiral
  contre-amiral
  colonel
  colonelle
  lieutenant-colonel
  lieutenant-colonelle
  lieutenant
  lieutenante
  commandant
  commandante
  capitaine
  brigadier
  sergent
  adjudant
  adjudant-chef
  caporal
  gardien de la paix
  commissaire divisionnaire
  chef d'escadron
  Gal
  Gal.
  Gén.
  Col
  Col.
  Lt-col.
  Lt-colonel
  Cdt
  Cdt.
  Cne
  Cap.
  Lt
  Lt.
  Adj.
  Sgt
  Insp.
  Pr Dr
  Prof. Dr
  général de corps aérien
  général de brigade de gendarmerie
  général de division de gendarmerie
  commissaire divisionnaire de police
  commissaire colonel
  contrôleur général de police
  inspecteur général de police
  inspecteur général de la police
  lieutenant général
  général major
  brigadier général
  colonel major
  médecin colonel
  médecin colonel-major
  sergent chef
  adjudant chef major
  adjudant-chef-major
`);
