// The company by which names that no list has are told to be persons: what only they have, get or undergo. Source: the own list.
import type { LexiconPart } from '../../pack.ts';
import { lines } from './lines.ts';

const words = (text: string): readonly string[] => lines(text).flatMap((line) => line.split(' '));

/** Nouns before "de" and somebody's name. */
export const BEARERS: NonNullable<LexiconPart['bearers']> = words(`
  famille familles proche proches parents parent ami amis amie amies voisin voisins voisine voisines collègue collègues camarade camarades adversaire rival rivale
  confrère confrères partisans fidèles admirateurs sympathisants avocat avocate avocats avocates défenseur défenseurs conseil conseils mandataire
  fils fille filles enfant enfants bébé jumeaux petit-fils petite-fille petits-enfants père mère frère frères sœur sœurs oncle tante cousin cousine neveu nièce mari femme
  époux épouse veuve veuf conjoint conjointe compagnon compagne fiancé fiancée beau-père belle-mère beau-frère belle-sœur grand-père grand-mère ancêtre ancêtres aïeux
  héritier héritière héritiers descendants assistant assistante chauffeur domestique servante élève élèves disciple disciples apprenti apprentis biographe
  mort décès disparition meurtre assassinat agression enlèvement kidnapping viol arrestation arrestations interpellation détention incarcération emprisonnement libération
  condamnation procès extradition expulsion audition interrogatoire mise plainte dépouille corps cadavre cercueil tombe sépulture cendres obsèques funérailles
  enterrement inhumation naissance anniversaire mariage noces divorce visage voix main mains yeux regard bras jambe jambes pied pieds dos tête épaule épaules
  cœur sang vie enfance jeunesse adolescence vieillesse retraite parcours carrière mémoire mémoires souvenir souvenirs témoignage récit histoire confidences
  maison maisons appartement logement domicile chambre cuisine cour jardin potager champ champs ferme verger troupeau vaches chèvres boutique échoppe étal atelier
  kiosque pirogue barque bateau voiture camion moto vélo tracteur téléphone ordinateur passeport roman romans nouvelle poème poèmes poésie recueil film films
  documentaire long-métrage court-métrage chanson chansons album concert disque tableau tableaux toile toiles sculpture sculptures photographie photographies
  photo photos peinture peintures œuvre œuvres livre livres ouvrage pièce essai thèse biographie autobiographie lettre lettres carnet carnets journal portrait buste statue
  parole paroles mots propos déclaration déclarations idée idées initiative rêve rêves projet invention découverte travaux recherches collection collections bibliothèque
  victoire défaite but buts doublé triplé passe tir penalty record médaille blessure forfait transfert retour départ arrivée absence présence candidature élection réélection nomination
  désignation investiture démission limogeage licenciement révocation éviction suspension remplacement successeur successeure prédécesseur entourage équipe cabinet
  salaire dettes fortune compte comptes état santé handicap maladie prénom nom surnom âge signature silhouette sourire colère joie tristesse courage talent
  souvient souviennent souvenait composé composée composés composait constitué formé parle parlé parlait parlent méfie occupe moque séparé séparée divorcé divorcée amoureux amoureuse enceinte inspiré
  inspirée débarrasser triomphé vengé tour prestation performance réaction réponse avis analyse intervention visite séjour voyage
`);

/** Words before "à" and somebody's name. */
export const DATIVES: NonNullable<LexiconPart['datives']> = words(`
  remis remise remises remet remettent remettre remettra remettait loué louée loués louées appartient appartenait appartiennent appartenant appartenir attribué attribuée attribués
  attribuées attribue confié confiée confiés confiées confie confient confier confiera vendu vendue vendus vendues vendre donné donnée donnés données donne donner offert offerte offerts
  offertes offre offrir décerné décernée décernés décernées décerne adressé adressée adressés adressées adresse adressant adresser envoyé envoyée envoyés envoyées envoyer transmis transmise transmises
  transmettre légué léguée légués léguées cédé cédée cédés cédées céder cède prêté prêtée prêtés prêtées prêter octroyé octroyée octroyés octroyées accordé accordée accordés
  accordées accorde versé versée versés versées verser proposé proposée proposés proposer propose reproché reprochés reproche reprochent reprocher imputé imputée imputés imputées
  demandé demande demandent demandait demander permis permet permettra permettre permettait interdit interdite interdire ordonné ordonne enjoint dédié dédiée dédiés dédiées consacré consacrée consacrés consacrées opposé opposée
  opposés opposées opposant oppose opposera opposait face grâce merci hommage félicitations succède succédé succéder succédera succédait succédant ressemble ressemblait plaît plaisait manque manquait parlé parle
  parlait parler téléphoné téléphone écrit écrire répondu répond répondait répondre répondant promis promet promettre montré montre montrer présenté présentée expliqué raconté dit déclaré
  annoncé échappé échappe marié mariée associé associée lié liée liés liées fiancé fiancée revient reviendra revenait incombe suffit doit doivent devait confiance raison tort visite
  allégeance obéit obéir nuire profite profité profiter acheté achetée achetés achetées volé volée volés volées emprunté empruntée arraché arrachée retiré retirée
  rendre rend enseigné appris apprend apprendre sauvé pardonné pardonner survécu survit infligé infligée infligés infligées notifié notifiée refusé refusée refuse souhaité souhaite préféré préférée
  identifié comparé comparée soumis soumise destiné destinée destinés destinées réservé réservée dû due dus dues distribué livrée livré passé passée laissé laissée ouvre laisse
  crédité reconnu reconnue prêtent attribuent incombant incombait échoit échu échue revenu revenue
`);

/** Verbs that places are the objects of: one goes there, leaves or harms them. */
export const ARRIVALS: NonNullable<LexiconPart['arrivals']> = words(`
  visité visitée visiter visite visitent atteint atteindre atteignait gagné gagner rejoint rejoindre rejoignait quitté quitter quitte quittait quittent traversé traverser traverse traversait
  fuit fuient fuir fuyait fuyaient fuyant reliait reliaient reliant relient desservait dessert contourne frappé touché ravagé dévasté détruit inondé submergé assiégé bombardé pilonné repris pris conquis occupé évacué encerclé contourné longé relié desservi
  relie longe surplombe surplombait entoure bordait borde sillonné parcouru parcourt sillonne ralliait rallié rallier habite habité habitait envahi pillé incendié rasé
  reconstruit secoué survolé survole représente représentait
`);

/** How only verbs in the third person end, and what infinitives have in place of an ending of the present. */
export const PASTS: NonNullable<LexiconPart['pasts']> = {
  presents: { e: 'er', ent: 'er', it: 'ir', issent: 'ir', ît: 'ître', aissent: 'aître', d: 'dre', dent: 'dre', t: 'tre', tent: 'tre' },
  endings: ['ait', 'aient', 'èrent', 'irent', 'eront', 'iront'],
  words: [],
};

/** Nouns before "de" and the name of a place: who lives or leads there, and what stands there. */
export const INHABITANTS: NonNullable<LexiconPart['inhabitants']> = words(`
  habitants habitant habitante habitantes riverains riverain riveraine population populations villageois villageoise citadins notables notable anciens jeunes femmes hommes
  réfugiés déplacés sinistrés commerçants commerçant commerçante agriculteurs agriculteur agricultrice paysans paysan paysanne pêcheurs pêcheur pêcheuse éleveurs éleveur éleveuse berger bergère
  planteur planteurs planteuse maraîcher maraîchère vigneron viticulteur bûcheron meunier boulanger boulangère boucher épicier coiffeur coiffeuse mécanicien menuisier forgeron
  potière tisserande enseignants enseignant enseignante instituteur institutrice écoliers élèves lycéens lycéenne lycéen collégiens infirmier infirmière infirmières
  sage-femme pharmacien pharmacienne curé pasteur imam évêque archevêque vicaire notaire juge procureur procureure préfet préfète sous-préfet maire mairesse bourgmestre député députée sénateur sénatrice élu élue élus
  roi reine sultan émir cheikh chef cheffe chefs gouverneur gouverneure municipal municipale administratif administrative traditionnel coutumier coutumière rural rurale
  mairie préfecture sous-préfecture gendarmerie commissariat caserne garnison tribunal prison pénitencier geôle paroisse diocèse archidiocèse église cathédrale
  basilique abbaye monastère mosquée temple synagogue sanctuaire lycée collège école crèche maternité hôpital clinique dispensaire route routes piste pistes chemin sentier pont ponts
  tunnel col gué bac digue digues écluse barrage centrale mine mines carrière usine raffinerie sucrerie scierie conserverie entrepôt silo puits forage champ verger vergers vignobles vignoble
  rizières plantation plantations source sources gorges chutes cascade cascades grotte grottes falaise falaises dunes plage plages rives rive berges côte côtes crique anse rade quai quais
  mangrove marais environs alentours abords hauteurs faubourgs faubourg banlieue portes ruelles rues gare quartiers collines colline montagnes sommet volcan glacier refuge
  bataille siège chute prise reprise bombardement bombardements attaque massacre combats cimetière foire carnaval marché souk oasis secteur zone cercle circonscription
  frontière frontières capitale littoral territoire chefferie royaume sultanat émirat commune communes communauté carrefour aérodrome hameau bourgade station lotissement bidonville cité
`);

/** Words before "de" and the name of a place that tell where from or how far. */
export const MOTIONS: NonNullable<LexiconPart['motions']> = words(`
  vient viennent venait venaient viendra venant rentre rentrent rentrait rentraient rentré rentrée rentrés rentrant revient reviennent revenait revenaient revenu revenue revenus revenant
  parti partie partis parties partait partaient partant part partent repart reparti arrive arrivent arrivé arrivée arrivés arrivait arrivant sort sorti sortie sortis sortait
  natif native natifs natives chassé chassée chassés chassées évacué évacuée évacués évacuées expulsé expulsée expulsés décollé appareillé rapatrié rapatriés rapatriée acheminé acheminée acheminés
  transféré transférée hauteur proximité entrée départ destination direction retour kilomètres kilomètre km mètres lieues heures minutes loin amont aval aplomb échappé enfui enfuis
  envole envolent envolera envoleront envolé envolée envolés envolées envoler envolait embarqué embarquée embarqués embarquer embarque embarquera partira partiront partir repartira repartir quittera rentrer rentrera
  repartie repartis décoller décolle décollera
  exilé exilés déplacé rendu rendue rendus rendues rendent allé allée allés allées voyagé déplacée déplacés déplacées
`);

/** Nouns that count those who live at a place. */
export const DWELLERS: NonNullable<LexiconPart['dwellers']> = words('habitants âmes foyers électeurs');

/** Nouns for one person that a possessive stands before. */
export const FELLOWS: NonNullable<LexiconPart['fellows']> = words(
  'ami amie collègue camarade rival rivale adversaire complice associé associée assistant assistante adjoint adjointe coéquipier coéquipière compatriote homologue fiancé fiancée compagnon compagne conjoint conjointe protégé protégée patron patronne client cliente confrère consœur binôme dauphin dauphine beau-frère belle-sœur beau-père belle-mère ex-mari ex-femme petit-fils petite-fille aîné aînée cadet cadette',
);
