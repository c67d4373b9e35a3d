// Offices, envoys, presence, hosts, signatures and meetings.
import type { PackCase } from '../../../corpus.ts';

export const relations: readonly PackCase[] = [
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau réunit depuis lundi à Dakar 300 délégués, dont ceux du Togo et du Bénin.",
    yes: ["300 délégués ATTENDED Forum mondial de l'eau", "Togo ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est achevé à deux jours de la Journée mondiale de l'eau. Il a réuni 85 participants.",
    yes: ["85 participants ATTENDED Forum mondial de l'eau"],
    no: ["85 participants ATTENDED Journée mondiale de l'eau"],
  },
  {
    task: 'relation',
    text: 'Les deux ministres, Clara Lindqvist et Wafula Kimani, se sont rencontrés à Accra.',
    yes: ['Clara Lindqvist MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est achevé hier. Y ont pris part le ministre Wafula Kimani, ainsi que des délégués de l'UNESCO.",
    yes: ["Wafula Kimani ATTENDED Forum mondial de l'eau", "UNESCO ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'Une convention se tiendra lundi à Oslo, selon le ministre Wafula Kimani.',
    no: ['Wafula Kimani SIGNED convention'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist a quitté Nairobi après s'être entretenue avec le Premier ministre kényan Wafula Kimani.",
    yes: ['Clara Lindqvist MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: 'Une réunion de haut niveau, coprésidée à Genève par la Norvège et la Banque mondiale, a fixé les quotas.',
    yes: ['Norvège CO_HOSTED réunion de haut niveau', 'Banque mondiale CO_HOSTED réunion de haut niveau'],
  },
  {
    task: 'relation',
    text: "Des représentants du Kenya, de la Norvège et de l'Union africaine ont assisté à la cérémonie d'ouverture.",
    yes: ["Norvège ATTENDED cérémonie d'ouverture", "Union africaine ATTENDED cérémonie d'ouverture"],
  },
  {
    task: 'relation',
    text: 'En visite officielle au Kenya, le président norvégien Sigurd Dahl a planté un arbre.',
    yes: ['Sigurd Dahl ATTENDED visite officielle'],
    no: ['Kenya ATTENDED visite officielle'],
  },
  {
    task: 'relation',
    text: "La Norvège accueille depuis hier à Bergen le Forum mondial de l'eau.",
    yes: ["Norvège HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Lors de l'inauguration du Forum mondial de l'eau, le maire, Wafula Kimani, a annoncé la création d'un prix.",
    yes: ["Wafula Kimani ATTENDED inauguration du Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'Wafula Kimani a tenu une séance de travail avec la ministre norvégienne Clara Lindqvist.',
    yes: ['Wafula Kimani MET Clara Lindqvist'],
    no: ['Wafula Kimani HOSTED séance de travail'],
  },
  {
    task: 'relation',
    text: "Le Kenya n'était pas représenté au Forum mondial de l'eau.",
    no: ['*'],
  },
  {
    task: 'relation',
    text: "Une réunion de haut niveau coprésidée à Oslo par le Kenya et l'Union africaine s'est achevée mardi.",
    yes: [
      'Kenya CO_HOSTED réunion de haut niveau',
      'Union africaine CO_HOSTED réunion de haut niveau',
      'réunion de haut niveau HELD_IN Oslo',
    ],
  },
  {
    task: 'position',
    text: "L'Union africaine a réagi. Sa secrétaire permanente, la Norvégienne Clara Lindqvist, a démissionné.",
    yes: ['Clara Lindqvist HOLDS_POSITION Union africaine'],
  },
  {
    task: 'relation',
    text: 'Les bailleurs ont promis mardi vingt millions, lors du colloque de Bergen coprésidé par la Norvège et la Banque mondiale.',
    yes: ['Norvège CO_HOSTED colloque de Bergen', 'Banque mondiale CO_HOSTED colloque de Bergen'],
  },
  {
    task: 'relation',
    text: "Le colloque de Bergen s'est achevé lundi. Les archives avaient été ouvertes à Tornedal.",
    no: ['colloque de Bergen HELD_IN Tornedal'],
  },
  {
    task: 'relation',
    text: "Sept artisans participent au Forum mondial de l'eau. Parmi eux, le Kényan Wafula Kimani, facteur de harpes, la Norvégienne Clara Lindqvist, ou encore Sigurd Dahl.",
    yes: [
      "Wafula Kimani ATTENDED Forum mondial de l'eau",
      "Clara Lindqvist ATTENDED Forum mondial de l'eau",
      "Sigurd Dahl ATTENDED Forum mondial de l'eau",
    ],
  },
  {
    task: 'relation',
    text: "Le Kenya, la Norvège et le Chili sont représentés au Forum mondial de l'eau, de même que la Banque mondiale.",
    yes: ["Chili ATTENDED Forum mondial de l'eau", "Banque mondiale ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'position',
    text: "À ce Forum mondial de l'eau étaient aussi présents la gouverneure de Tornedal, Clara Lindqvist, l'ambassadeur du Kenya à Oslo, Wafula Kimani, et le maire.",
    no: ['Clara Lindqvist REPRESENTS Kenya'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist préside l'Union des pêcheurs de Bergen. Le Forum mondial de l'eau s'est achevé mardi.",
    no: ["Clara Lindqvist ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "La ministre Clara Lindqvist a présidé, au Palais des congrès, la séance plénière du Forum mondial de l'eau.",
    yes: ["Clara Lindqvist ATTENDED séance plénière du Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Wafula Kimani s'est entretenu avec Clara Lindqvist, puis avec Jonas Berg. Il est reparti lundi.",
    yes: ['Wafula Kimani MET Clara Lindqvist', 'Wafula Kimani MET Jonas Berg'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist s'est entretenue avec Wafula Kimani. Tous deux ont signé un accord de pêche.",
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist et Wafula Kimani, ainsi que Jonas Berg, ont quitté Oslo. Tous deux ont signé un accord de pêche.',
    no: ['Jonas Berg SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: 'Le ministre kényan Wafula Kimani, et son homologue norvégienne, Clara Lindqvist, ont signé un accord de pêche.',
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: 'La conférence de Nairobi, que le Kenya et la Norvège doivent coprésider le 3 mai, portera sur les forêts.',
    yes: ['Kenya CO_HOSTED conférence de Nairobi', 'Norvège CO_HOSTED conférence de Nairobi'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist a dit à la conférence de Nairobi que le Kenya organiserait une tombola.',
    no: ['Kenya HOSTED conférence de Nairobi'],
  },
  {
    task: 'relation',
    text: 'La Norvège et le Kenya organiseront, mardi 14 octobre, une table ronde consacrée aux semences.',
    yes: ['Norvège CO_HOSTED table ronde consacrée aux semences', 'Kenya CO_HOSTED table ronde consacrée aux semences'],
  },
  {
    task: 'relation',
    text: 'La veille, une réunion de coordination avait rassemblé Wafula Kimani et Clara Lindqvist.',
    yes: ['Wafula Kimani ATTENDED réunion de coordination', 'Clara Lindqvist ATTENDED réunion de coordination'],
  },
  { task: 'relation', text: "Clara Lindqvist n'a pas fait le déplacement à Oslo.", no: ['*'] },
  {
    task: 'relation',
    text: 'Clara Lindqvist préside le Comité permanent des forêts de la Chambre des communes.',
    yes: ['Comité permanent des forêts de la Chambre des communes PART_OF Chambre des communes'],
  },
  {
    task: 'position',
    text: 'Le général Wafula Kimani, représentant le ministère norvégien de la Défense, assistait au défilé.',
    yes: ['Wafula Kimani REPRESENTS ministère norvégien de la Défense'],
  },
  { task: 'position', text: "L'ambassadrice aux Seychelles, Clara Lindqvist, est arrivée.", no: ['Clara Lindqvist REPRESENTS Seychelles'] },
  {
    task: 'position',
    text: "La directrice du bureau de l'Union africaine, Clara Lindqvist, et la gouverneure de la Banque centrale, Ida Berg, sont arrivées.",
    yes: ['Clara Lindqvist HOLDS_POSITION Union africaine', 'Ida Berg HOLDS_POSITION Banque centrale'],
  },
  {
    task: 'position',
    text: "L'échevin des Sports, Wafula Kimani, et la Bernoise Ida Berg, de l'Union africaine, sont arrivés.",
    yes: ['Ida Berg HOLDS_POSITION Union africaine'],
    no: ['Wafula Kimani HOLDS_POSITION ministère des Sports'],
  },
  {
    task: 'relation',
    text: "Au premier jour d'une visite du ministre norvégien Jonas Berg à Nairobi, Wafula Kimani s'est tu.",
    yes: ['Jonas Berg ATTENDED visite'],
  },
  {
    task: 'relation',
    text: 'Lors de sa rencontre avec Clara Lindqvist, Wafula Kimani a déclaré que le port était prêt.',
    yes: ['Wafula Kimani MET Clara Lindqvist'],
  },
  {
    task: 'relation',
    text: 'Avant sa rencontre avec Clara Lindqvist, Wafula Kimani a déclaré que le port était prêt.',
    no: ['Wafula Kimani MET Clara Lindqvist'],
  },
  {
    task: 'relation',
    text: 'Wafula Kimani doit signer avec les autorités portuaires un protocole sur les quais.',
    yes: ['Wafula Kimani SIGNED protocole sur les quais'],
  },
  { task: 'position', text: 'M. Wafula Kimani (Kenya) a refusé.', yes: ['Wafula Kimani REPRESENTS Kenya'] },
  {
    task: 'position',
    text: 'Par la voix de sa déléguée, Mme Clara Lindqvist, la Norvège a refusé.',
    yes: ['Clara Lindqvist REPRESENTS Norvège'],
  },
  {
    task: 'position',
    text: "L'Agence spatiale norvégienne, dont le directeur, Lars Holm, a démissionné, s'agrandit.",
    yes: ['Lars Holm HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'relation',
    text: 'Un plan de pêche. La Norvège et le Pérou ont signé une convention de partenariat portant sur les forêts.',
    yes: ['Norvège SIGNED convention de partenariat portant sur les forêts'],
  },
  {
    task: 'relation',
    text: "Un plan d'action entre la Norvège et le Pérou sera paraphé jeudi.",
    yes: ["Norvège SIGNED plan d'action", "Pérou SIGNED plan d'action"],
  },
  {
    task: 'relation',
    text: "« C'est un accord de confiance », a dit Wafula Kimani, qui n'a rien signé avec le Pérou.",
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'Le ministre kényan Wafula Kimani effectue une visite officielle à Oslo. La maire Ida Berg a loué ce geste. Mardi, il a été reçu par Jonas Berg.',
    yes: ['Jonas Berg MET Wafula Kimani'],
    no: ['Jonas Berg MET Ida Berg'],
  },
];
