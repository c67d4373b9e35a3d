// Plain nouns for persons by trade, age, origin or kin: who "la glaciologue" or "le vieil homme" is, the text around tells.
import type { Role } from '../../pack.ts';
import { lines } from './lines.ts';

/** `position ; masculine, masculine | feminine, feminine ; of either gender`: parts may be empty. */
const NOUNS = lines(`
  scientist ; astronomien, statisticien, mathématicien, informaticien, chimiste, acousticien | astronomienne, statisticienne, mathématicienne, informaticienne ; glaciologue, hydrologue, géologue, volcanologue, sismologue, ornithologue, zoologue, écologue, agronome, botaniste, généticien, météorologue, immunologue, psychologue, ethnologue, démographe, astronome, astrophysicien, microbiologiste, toxicologue, archéologue, paléontologue, criminologue, islamologue, sinologue, africaniste
  engineer ; technicien, programmeur, développeur, concepteur | technicienne, programmeuse, développeuse, conceptrice ; architecte, urbaniste, paysagiste, géomètre
  doctor ; praticien, pharmacien, soignant, urgentiste | praticienne, pharmacienne, soignante, aide-soignante ; pédiatre, psychiatre, dentiste, cardiologue, infectiologue, gynécologue, kinésithérapeute
  farmer ; maraîcher, vigneron, berger, bouvier, cultivateur, planteur, apiculteur, arboriculteur, riziculteur, ostréiculteur, forestier, bûcheron, jardinier | maraîchère, vigneronne, bergère, cultivatrice, planteuse, apicultrice, riziculteuse, ostréicultrice, jardinière ; exploitant agricole
  fisher ; marin-pêcheur, mareyeur, armateur, patron de pêche, patron pêcheur, piroguier, marin, matelot, timonier, skipper | pêcheuse, mareyeuse, armatrice, transformatrice, navigatrice
  artisan ; boulanger, tisserand, potier, menuisier, charpentier, forgeron, tailleur, luthier, relieur, restaurateur, cuisinier, boucher, joaillier, ébéniste, maçon, couturier, brodeur | boulangère, tisserande, potière, tailleuse, luthière, relieuse, restauratrice, cuisinière, couturière, brodeuse, dentellière ; céramiste
  trader ; marchand, vendeur, négociant, grossiste, importateur, exportateur, libraire, épicier, hôtelier, voyagiste, courtier, banquier, investisseur, assureur | marchande, vendeuse, négociante, importatrice, exportatrice, épicière, hôtelière, banquière, investisseuse 
  worker ; mineur de fond, docker, chauffeur, conducteur, camionneur, transporteur, cheminot, livreur, manutentionnaire, soudeur, électricien, plombier, pompier, secouriste, sauveteur, éboueur, portier | conductrice, camionneuse, livreuse, soudeuse, électricienne, pompière, sauveteuse, femme de ménage
  soldier ; officier, sous-officier, soldat, gradé, casque bleu, vétéran, ancien combattant, milicien, démineur, garde-côte, douanier, instructeur | officière, soldate, démineuse, douanière, instructrice ; garde forestier
  lawyer ; magistrat, plaignant, avocat général, défenseur | magistrate, plaignante, défenseuse, défenseure ; constitutionnaliste, procédurière
  scientist ; le scientifique, ce scientifique | la scientifique, cette scientifique
  activist ; défenseur des droits, lanceur d'alerte, manifestant, résistant, militant associatif | défenseuse des droits, défenseure des droits, lanceuse d'alerte, manifestante, résistante ; altermondialiste 
  official ; membre du gouvernement, chef de la diplomatie, négociateur, émissaire, dirigeant, décideur, gestionnaire, superviseur, auditeur, enquêteur, contrôleur, organisateur, animateur, formateur, orateur, intervenant, conférencier, participant, eurodéputé | négociatrice, dirigeante, décideuse, superviseuse, auditrice, enquêtrice, contrôleuse, organisatrice, animatrice, formatrice, oratrice, intervenante, conférencière, participante, eurodéputée, législatrice ; haut gradé 
  teacher ; instituteur, éducateur, stagiaire, apprenti, élève, collégien, doctorant, écolier, boursier | institutrice, éducatrice, maîtresse d'école, apprentie, collégienne, doctorante, écolière, boursière ; élève, bibliothécaire, documentaliste, archiviste, interprète
  artist ; conteur, danseur, chorégraphe, dramaturge, illustrateur, dessinateur, caricaturiste, guitariste, pianiste, chef d'orchestre, commissaire d'exposition, collectionneur, galeriste, styliste, couturier, documentariste, scénariste | conteuse, danseuse, illustratrice, dessinatrice, violoniste, collectionneuse ; percussionniste, designer
  athlete ; coureur, nageur, boxeur, lutteur, judoka, footballeur, rugbyman, basketteur, cycliste, skieur, alpiniste, rameur, attaquant, gardien de but, buteur, médaillé, arbitre, tireur | coureuse, nageuse, boxeuse, lutteuse, footballeuse, rugbywoman, basketteuse, skieuse, rameuse, attaquante, gardienne de but, médaillée, tireuse ; marathonien
  relative ; père, fils, frère, époux, grand-père, oncle, cousin, neveu, veuf, orphelin, jumeau | mère, fille, sœur, épouse, grand-mère, tante, cousine, nièce, orpheline, jumelle
  person ; vieil homme, jeune homme, septuagénaire, sexagénaire, quinquagénaire, quadragénaire, trentenaire, octogénaire, nonagénaire, adolescent, homme, survivant, rescapé, demandeur d'asile, villageois, voisin, visiteur, miraculé, otage | femme, vieille dame, vieille femme, jeune femme, jeune fille, dame, septuagénaire, sexagénaire, quinquagénaire, quadragénaire, trentenaire, octogénaire, nonagénaire, adolescente, survivante, rescapée, demandeuse d'asile, villageoise, voisine, visiteuse 
`);

/** Every noun as a description of one gender, or of either where the noun does not tell. */
export const personNouns: readonly Role[] = NOUNS.flatMap((line) => {
  const [position = '', gendered = '', either = ''] = line.split(';').map((part) => part.trim());
  const [male = '', female = ''] = gendered.split('|');
  return [...described(position, male, 'male'), ...described(position, female, 'female'), ...described(position, either)];
});

function described(position: string, list: string, gender?: 'male' | 'female'): Role[] {
  return list
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '')
    .map((form) => ({ forms: [form], position, kind: 'occupation', ...(gender === undefined ? {} : { gender }) }));
}
