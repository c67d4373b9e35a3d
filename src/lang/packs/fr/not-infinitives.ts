// Nouns, adjectives and small words of French that end like infinitives: "dans le centre", "de la mer".
import type { Words } from '../../pack.ts';
import { lines } from './lines.ts';

export const notInfinitives: Words = lines(`
  accessoire adversaire affaire agriculture alimentaire ambre ancêtre anniversaire annuaire arbitre arbre architecture
  arrière atelier auditoire autre avenir aventure bancaire bannière barre barrière beurre bière blessure bordure
  brochure budgétaire cadre calendrier caractère carrière casier centre chaire chambre chantier chapitre charnière cher
  chiffre chère cimetière circulaire clôture coffre collier colère commentaire commissaire communautaire complémentaire
  compère confrère conférencier conjoncture consulaire contraire contre couloir courrier couverture critère croisière
  cuir cuivre culture cèdre célèbre dentaire dernier dernière devoir dictature dictionnaire dignitaire dossier droiture
  décembre désir encre enfer entier entière entre espoir exemplaire extraordinaire facture fenêtre fer fermeture
  fermier fier figure filière filtre financier financière fière foncier foncière forestier forestière formulaire
  fourniture fracture frontalier frontalière frontière frère février genre gibier gloire gravure grenier grossière
  guerre hectare hier histoire hiver honoraire horaire hospitalier hospitalière humanitaire héritier identitaire
  imaginaire immobilier immobilière infirmier infirmière infrastructure injure inventaire itinéraire janvier journalier
  judiciaire laboratoire laitier laitière lecture lettre libraire libre ligature linéaire litre littérature livre
  lièvre lumière lustre maire majoritaire manière manufacture maraîcher maraîchère martyre matière maître membre mer
  mercenaire mesure meurtre militaire millénaire minier ministre ministère minière minoritaire misère mobilier
  mobilière moindre monastère montre monétaire mystère mère mètre mémoire métier nature navire neutre nombre notaire
  notre novembre nucléaire nécessaire obligatoire observatoire octobre offre ombre ordinaire ordre orfèvre originaire
  outre ouverture ouvrier ouvrière palier panier papier paritaire parlementaire partenaire parterre particulier
  particulière passager passagère pauvre peinture phare pierre pilier piètre plaisir planétaire plénière policier
  policière populaire portuaire poudre poussière pouvoir premier première primaire printanier prioritaire prière
  procédure propre propriétaire provisoire précaire publicitaire pâture père pénitentiaire pétrolier pétrolière
  quartier quatre rare registre repère rivière rupture règlementaire régulier régulière répertoire sabre salaire
  salutaire sanctuaire sanitaire scolaire secondaire secrétaire semestre septembre signature similaire sinistre soir
  solaire solidaire sommaire sorcière spectre stagiaire statutaire structure sucre supplémentaire séculaire sécuritaire
  séminaire sépulture tarifaire temporaire température terre territoire terroir texture théâtre titre titulaire
  tonnerre tributaire trimestre trottoir unitaire universitaire usager ventre verre verrière victoire vitre vivrier
  vivrière voiture volontaire votre vulgaire ère éclair écriture élémentaire éphémère épicentre équilibre étagère
  étranger étrangère œuvre loisir tir miroir comptoir réservoir manoir dortoir abattoir séchoir terrier verger foyer loyer
  clavier gravier plancher rocher clocher boucher boulanger danger cancer leader chevalier grenadier douanier sablier escalier évier acier papetier
  banquier courtier chancelier écolier cavalier aumônier huissier charpentier pompier sapeur-pompier ambulancier armurier batelier
  bijoutier chauffeur coutelier cuisinier jardinier luthier marinier menuisier messager meunier muletier pâtissier potier poudrier sorcier
  cidre cendre chanvre gendre pupitre astre cadastre désastre cloître repaire
  sphère atmosphère biosphère aquaculture pisciculture apiculture viticulture riziculture
  investiture législature magistrature préfecture sous-préfecture candidature sculpture miniature sylviculture horticulture
  arboriculture myciliculture ostréiculture conchyliculture nomenclature candélabre marbre timbre
`).flatMap((line) => line.split(' '));
