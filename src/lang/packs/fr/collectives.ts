// Nouns of people and bodies that are collectives with a number or an article: "quarante bergers", "les deux communes".
import type { GroupNoun } from '../../pack.ts';
import { lines } from './lines.ts';

/** A collective noun's forms, bound: alone they name nobody who acts. */
const bound = (of: string, forms: string): GroupNoun => ({ forms: lines(forms), of, bound: true });

export const collectives: readonly GroupNoun[] = [
  bound(
    'officials',
    `
    émissaires
    plénipotentiaires
    consuls
    attachés de défense
    chefs de délégation
    chefs de file
    chefs de mission
    chefs de poste
    chefs d'état-major
    chefs de police
    chefs de la diplomatie
    hauts fonctionnaires
    hauts responsables
    hauts représentants
    points focaux
    secrétaires généraux
    secrétaires permanents
    rapporteurs
    facilitateurs
    modérateurs
    panélistes
    intervenants
    orateurs
    conférenciers
    `,
  ),
  bound('co-chairs', 'coprésidents\ncoprésidentes'),
  bound('judges', 'procureurs\nprocureures\nnotaires\ngreffiers\ngreffières\nbâtonniers\nhuissiers'),
  bound(
    'professionals',
    `
    pharmaciens
    pharmaciennes
    sages-femmes
    biologistes
    vétérinaires
    secouristes
    bénévoles
    pilotes
    chauffeurs
    camionneurs
    guides
    cuisiniers
    cuisinières
    boulangers
    architectes
    agronomes
    océanographes
    historiens
    historiennes
    philosophes
    théologiens
    cardiologues
    chirurgiens
    démineurs
    apiculteurs
    bergers
    bergères
    luthiers
    brodeuses
    tisserands
    tisserandes
    potiers
    potières
    charpentiers
    forgerons
    `,
  ),
  bound('companies', 'assureurs\nbanquiers\naffréteurs\ntorréfacteurs\nmareyeurs\néquipages'),
  bound(
    'artists',
    'écrivains\nécrivaines\npoètes\npoétesses\nlibraires\nacteurs\nactrices\npeintres\nphotographes\ndanseurs\ndanseuses\nchoristes\nblogueurs\nblogueuses\ninfluenceurs\ninfluenceuses',
  ),
  bound('athletes', 'rameurs\nrameuses\nskieurs\nskieuses\nescrimeurs\narchers\ngymnastes\nhandballeurs\nhandballeuses\nfootballeuses'),
  bound('students', 'collégiens\ncollégiennes\nenfants\nadolescents\nadolescentes\nscouts\nlauréats\nlauréates\ndiplômés\ndiplômées'),
  bound('victims', 'témoins\nrescapés\nrescapées\nvétérans\nanciens combattants\norphelins'),
  bound(
    'leaders',
    'chefs coutumiers\nchefs traditionnels\nchefs religieux\nnotables\nimams\névêques\nprêtres\nrabbins\npasteurs\npèlerins',
  ),
  bound('residents', 'expatriés\nressortissants\nfamilles\nménages\nsupporters\nsupporteurs'),
  bound('cities', 'villes\ncommunes\nmunicipalités\nlocalités'),
  bound('regions', 'régions\ncollectivités\nprovinces\ndépartements'),
  bound('governments', 'gouvernements\nparlements\nministères'),
  bound('universities', 'universités\nlaboratoires\nhôpitaux\nécoles\nlycées\nbanques\nmusées'),
  bound('armies', 'armées'),
];
