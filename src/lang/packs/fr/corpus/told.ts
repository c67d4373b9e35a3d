// Cases of happenings that a verb or an aside tells of, of editions without their noun, and of who was in the hall.
import type { PackCase } from '../../../corpus.ts';

export const told: readonly PackCase[] = [
  // gatherings told by a verb
  {
    task: 'relation',
    text: 'Les maires de neuf communes se sont réunis mardi à Bergen pour parler du tramway.',
    yes: ['se sont réunis mardi à Bergen HELD_IN Bergen'],
  },
  {
    task: 'relation',
    text: 'Réunis vendredi à Bergen, une trentaine de journalistes ont adopté une charte.',
    yes: ['une trentaine de journalistes ATTENDED Réunis vendredi à Bergen'],
  },
  { task: 'event', text: 'Les maires ne se sont pas réunis mardi à Bergen.', no: ['*'] },
  { task: 'event', text: "Les maires se réuniraient mardi à Bergen s'ils le pouvaient.", no: ['*'] },
  { task: 'event', text: 'Les maires se sont réunis autour du projet.', no: ['*'] },
  {
    task: 'event',
    text: "Le Forum mondial de l'eau s'est ouvert lundi. Les délégués se sont réunis mardi à Bergen.",
    no: ['se sont réunis mardi à Bergen'],
  },
  // journeys told by a verb or an aside
  {
    task: 'relation',
    text: "La ministre Clara Lindqvist s'est rendue lundi à Bergen, où elle a visité un chantier.",
    yes: ["Clara Lindqvist ATTENDED s'est rendue lundi à Bergen"],
  },
  {
    task: 'relation',
    text: 'De passage à Bergen, le ministre Wafula Kimani a promis des fonds.',
    yes: ['Wafula Kimani ATTENDED De passage à Bergen'],
  },
  { task: 'event', text: 'Le rapport est attendu vendredi à Bergen.', no: ['*'] },
  { task: 'event', text: "La ministre Clara Lindqvist s'est rendue à l'évidence vendredi.", no: ['*'] },
  // hearings
  {
    task: 'relation',
    text: 'Clara Lindqvist a été auditionnée mercredi par la commission des Finances.',
    yes: ['Clara Lindqvist ATTENDED audition', 'commission des Finances HOSTED audition'],
  },
  {
    task: 'relation',
    text: 'Devant la commission des Finances, Clara Lindqvist a défendu son bilan.',
    yes: ['Clara Lindqvist ATTENDED audition'],
  },
  { task: 'event', text: 'Clara Lindqvist a été entendue au loin par les promeneurs.', no: ['*'] },
  { task: 'event', text: "Clara Lindqvist n'a pas été auditionnée par la commission des Finances.", no: ['*'] },
  {
    task: 'relation',
    text: "Omar Lund et Rita Vella ont signé un accord sur la pêche, au terme d'un entretien de deux heures.",
    yes: ['Omar Lund MET Rita Vella'],
  },
  { task: 'relation', text: 'Omar Lund et Rita Vella ont signé un accord sur la pêche.', no: ['Omar Lund MET Rita Vella'] },
  { task: 'event', text: 'Son appel a été entendu par la commission des Finances.', no: ['*'] },
  // editions without their noun
  {
    task: 'relation',
    text: "La conférence sur les lacs s'est achevée à Oslo. La cinquième se tiendra à Bergen en 2028.",
    yes: ['cinquième HELD_IN Bergen', 'conférence sur les lacs HELD_IN Oslo'],
    no: ['conférence sur les lacs HELD_IN Bergen'],
  },
  {
    task: 'relation',
    text: "La conférence sur les lacs s'est achevée à Oslo. Celle de 2019 s'était tenue à Bergen.",
    yes: ['Celle de 2019 HELD_IN Bergen'],
    no: ['conférence sur les lacs HELD_IN Bergen'],
  },
  {
    task: 'relation',
    text: "La conférence sur les lacs s'est achevée à Oslo. L'édition 2028 sera organisée à Bergen.",
    yes: ['édition 2028 HELD_IN Bergen'],
  },
  { task: 'event', text: "La conférence sur les lacs s'est achevée à Oslo. La première a reçu un prix.", no: ['première'] },
  { task: 'event', text: 'Deux voitures ont roulé. La première appartient au maire.', no: ['*'] },
  // what stands between a verb and its object, a noun that closes a verb
  { task: 'event', text: 'La mairie a organisé, ce week-end à Bergen, une commémoration.', yes: ['commémoration'] },
  { task: 'event', text: 'La mairie refuse toute commémoration.', no: ['*'] },
  { task: 'person', text: 'Au présidium ont pris place Tidiane Houénassi et Mme Clara Lindqvist.', yes: ['Tidiane Houénassi'] },
  { task: 'place', text: 'Elle l’a fait grâce à Ella Marsac. Ils jouent en ligne sur Velodra.', no: ['*'] },
  { task: 'person', text: 'Elle l’a fait grâce à Ella Marsac, et l’ex-président Paul Varin l’a dit.', yes: ['Ella Marsac', 'Paul Varin'] },
  { task: 'place', text: 'La réunion a lieu à Porto Alvane.', yes: ['Porto Alvane'] },
  { task: 'place', text: 'Au présidium ont pris place Tidiane Houénassi et Mme Clara Lindqvist.', no: ['*'] },
  // buildings called by their town
  {
    task: 'relation',
    text: 'Le colloque sur les lacs réunit depuis lundi à la salle polyvalente de Bergen une centaine de délégués.',
    yes: ['colloque sur les lacs HELD_IN Bergen'],
  },
  {
    task: 'relation',
    text: "Au campus de l'université de Bergen se tient depuis lundi le colloque sur les lacs.",
    yes: ['colloque sur les lacs HELD_IN Bergen'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist, gardienne au musée de Bergen, a pris part au colloque sur les lacs.',
    no: ['colloque sur les lacs HELD_IN Bergen'],
  },
  // étapes d'un voyage, racontées sans son nom
  {
    task: 'relation',
    text: 'Le ministre Rui Teles a entamé dimanche une tournée en Amérique du Sud. À Lima, première étape, M. Teles a rencontré Ana Prado. Il s’est ensuite rendu à Porto et à Braga.',
    yes: ['tournée HELD_IN Lima', 'tournée HELD_IN Porto', 'tournée HELD_IN Braga'],
  },
  {
    task: 'relation',
    text: 'Le ministre Rui Teles a entamé dimanche une tournée en Amérique du Sud. À Lima, Ana Prado s’en est étonnée. Il ne s’est pas rendu à Porto.',
    no: ['tournée HELD_IN Lima', 'tournée HELD_IN Porto'],
  },
  // qui a vu signer, quand la cérémonie n’est nommée que bien plus loin
  {
    task: 'relation',
    text: 'Ana Prado et Rui Teles ont signé à Porto un accord sur le sel, devant le maire Ivo Hartmann. Le texte porte sur dix étangs. Il est court. Il est neuf. Il fait sec. Il pleut peu.\nOn a bu après la cérémonie.',
    yes: ['Ivo Hartmann ATTENDED cérémonie'],
  },
  {
    task: 'relation',
    text: 'Ana Prado et Rui Teles n’ont pas signé à Porto l’accord sur le sel, devant le maire Ivo Hartmann. Le texte porte sur dix étangs. Il est court. Il est neuf. Il fait sec. Il pleut peu.\nOn a bu après la cérémonie.',
    no: ['Ivo Hartmann ATTENDED cérémonie'],
  },
  // « l’a annoncé », « L’annonce a été faite par » : la phrase d’avant est ce qui a été dit
  { task: 'statement', text: 'Le port rouvrira en mai. Ana Prado l’a annoncé lundi à Porto.', yes: ['Ana Prado: Le port rouvrira en mai'] },
  {
    task: 'statement',
    text: 'Le port rouvrira en mai. L’annonce a été faite lundi par Ana Prado.',
    yes: ['Ana Prado: Le port rouvrira en mai'],
  },
  { task: 'statement', text: 'Il fait sec. Ana Prado l’a promis, le port rouvrira.', no: ['Ana Prado: Il fait sec'] },
  { task: 'statement', text: 'Il fait sec. Le port rouvrira, comme l’a annoncé Ana Prado.', no: ['Ana Prado: Il fait sec'] },
  // le siège d’un organisme et sa ville
  {
    task: 'relation',
    text: 'Le forum s’est ouvert au siège de l’Union africaine, Lima.',
    yes: ['forum HELD_IN Lima'],
  },
  {
    task: 'relation',
    text: 'Le forum s’est ouvert sans l’Union africaine, Lima s’y oppose.',
    no: ['forum HELD_IN Lima'],
  },
  // termes en capitales qui ne nomment pas d’organisme
  {
    task: 'organization',
    text: 'Ana Prado a évoqué les Violences Basées sur le Genre (VBG) à Lima. Les VBG reculent.',
    no: ['*'],
  },
  {
    task: 'organization',
    text: 'Lutte Ouvrière Andine (LOA) a siégé à Lima.',
    yes: ['Lutte Ouvrière Andine'],
  },
  // qui l’a écrit, dans une dernière ligne faite de noms seuls
  {
    task: 'person',
    text: 'Forum\n\nAna Prado a ouvert le forum à Lima.\n\nPar Rui Teles avec AFP',
    yes: ['Ana Prado'],
    no: ['Rui Teles'],
  },
  // un terme dans le nom d’une rencontre
  {
    task: 'event',
    text: 'Ana Prado a ouvert à Lima un séminaire sur la Traite des Êtres Humains (TEH).',
    yes: ['séminaire sur la Traite des Êtres Humains'],
  },
];
