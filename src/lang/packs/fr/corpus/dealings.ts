// Further offices, gatherings, venues, hosts and signatures.
import type { PackCase } from '../../../corpus.ts';

export const dealings: readonly PackCase[] = [
  {
    task: 'relation',
    text: "L'Institut Fjordane (IF), organe de l'Union africaine (UA), et la Norvège organisent le Forum mondial de l'eau.",
    yes: ["Institut Fjordane CO_HOSTED Forum mondial de l'eau", "Norvège CO_HOSTED Forum mondial de l'eau"],
    no: ["Union africaine CO_HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'position',
    text: "Clara Lindqvist, directrice de l'Institut Fjordane, le professeur Lars Holm et Wafula Kimani sont arrivés.",
    yes: ['Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
    no: ['Lars Holm HOLDS_POSITION Institut Fjordane'],
  },
  {
    task: 'position',
    text: 'Une porte-parole du PAM, le Programme alimentaire mondial, Clara Lindqvist, est arrivée.',
    yes: ['Clara Lindqvist HOLDS_POSITION PAM'],
  },
  {
    task: 'position',
    text: "Le chef d'état-major de l'armée de terre, le général Wafula Kimani, est arrivé.",
    yes: ['Wafula Kimani HOLDS_POSITION armée de terre'],
  },
  {
    task: 'position',
    text: 'La ministre norvégienne de la Tourbe, Clara Lindqvist, et son homologue kényan, Wafula Kimani, sont arrivés.',
    yes: ['Clara Lindqvist HOLDS_POSITION ministère norvégien de la Tourbe', 'Wafula Kimani HOLDS_POSITION ministère kényan de la Tourbe'],
    no: ['Wafula Kimani HOLDS_POSITION ministère norvégien de la Tourbe'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist a dîné mardi avec Wafula Kimani.',
    yes: ['Clara Lindqvist MET Wafula Kimani'],
  },
  {
    task: 'relation',
    text: "Une table ronde a été consacrée vendredi à Oslo à la tourbe. Le palais des congrès a été consacré vendredi à Oslo à l'opéra.",
    yes: ['table ronde HELD_IN Oslo'],
  },
  {
    task: 'position',
    text: 'La ministre norvégienne de la Pêche, Clara Lindqvist, est arrivée.',
    yes: ['Clara Lindqvist HOLDS_POSITION ministère norvégien de la Pêche'],
  },
  { task: 'position', text: 'Wafula Kimani, ambassadeur du Kenya à Oslo, est arrivé.', yes: ['Wafula Kimani REPRESENTS Kenya'] },
  { task: 'position', text: 'Le président kényan Wafula Kimani est arrivé.', yes: ['Wafula Kimani HOLDS_POSITION Kenya'] },
  {
    task: 'position',
    text: "L'ambassadeur non résident du Kenya, Lars Holm, et la secrétaire d'État à la Jeunesse, Ida Berg, sont arrivés.",
    yes: ['Lars Holm REPRESENTS Kenya', 'Ida Berg HOLDS_POSITION ministère de la Jeunesse'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist a critiqué l'accord signé par le Kenya et la Norvège.",
    yes: ['Kenya SIGNED accord', 'Norvège SIGNED accord'],
    no: ['Clara Lindqvist SIGNED accord'],
  },
  {
    task: 'relation',
    text: "Ont pris part à l'ouverture du Forum mondial de l'eau la ministre Clara Lindqvist et Wafula Kimani.",
    yes: ["Clara Lindqvist ATTENDED Forum mondial de l'eau", "Wafula Kimani ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "La Première Commission de l'Assemblée générale siège. Clara Lindqvist préside la Banque de développement des Alpes.",
    yes: ["Première Commission de l'Assemblée générale PART_OF Assemblée générale"],
  },
  {
    task: 'relation',
    text: "Le colloque d'Oslo s'est achevé à l'hôtel de ville de Bergen.",
    yes: ["colloque d'Oslo HELD_IN hôtel de ville de Bergen", 'hôtel de ville de Bergen LOCATED_IN Bergen'],
  },
  { task: 'relation', text: 'Le sommet de Nairobi est clos.', yes: ['sommet de Nairobi HELD_IN Nairobi'] },
  { task: 'relation', text: "Les habitants de Nairobi attendent. Le sommet de l'Afrique de l'Est est clos.", no: ['*'] },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est ouvert mercredi dans la salle des fêtes, à l'initiative conjointe du Kenya et de la Norvège.",
    yes: ["Kenya CO_HOSTED Forum mondial de l'eau", "Norvège CO_HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'La commission de la Pêche du Parlement européen a auditionné mardi Clara Lindqvist à Oslo.',
    yes: [
      'commission de la Pêche du Parlement européen HOSTED audition',
      'Clara Lindqvist ATTENDED audition',
      'commission de la Pêche du Parlement européen PART_OF Parlement européen',
    ],
  },
  { task: 'relation', text: 'Le voisin a entendu mardi Clara Lindqvist à Oslo.', no: ['*'] },
  {
    task: 'relation',
    text: 'La Norvège accueillera en 2031 la Conférence mondiale de la tourbe.',
    yes: ['Norvège HOSTED Conférence mondiale de la tourbe'],
  },
  {
    task: 'relation',
    text: 'Jonas Berg, directeur de la Banque mondiale, a rencontré en tête-à-tête Clara Lindqvist.',
    yes: ['Jonas Berg MET Clara Lindqvist'],
  },
  {
    task: 'relation',
    text: "Le colloque international se poursuit jusqu'au 3 mai au centre sportif du Bois, à Oslo.",
    yes: ['colloque international HELD_IN centre sportif du Bois', 'centre sportif du Bois LOCATED_IN Oslo'],
  },
  {
    task: 'position',
    text: "Ida Berg, envoyée spéciale du président du Kenya, et le secrétaire d'État auprès du ministre de la Défense, M. Lars Holm, sont arrivés.",
    yes: ['Ida Berg REPRESENTS Kenya', 'Lars Holm HOLDS_POSITION ministère de la Défense'],
  },
  {
    task: 'position',
    text: 'Le ministre norvégien de la Gestion des catastrophes, Lars Holm, est arrivé.',
    yes: ['Lars Holm HOLDS_POSITION ministère norvégien de la Gestion des catastrophes'],
  },
  {
    task: 'relation',
    text: 'Le ministre norvégien Lars Holm et la ministre kényane Ida Berg ont voyagé. Lundi, le ministre a été reçu par Wafula Kimani.',
    yes: ['Wafula Kimani MET Lars Holm'],
    no: ['Wafula Kimani MET Ida Berg'],
  },
  {
    task: 'relation',
    text: "Les élus du Forum mondial de l'eau étaient Jonas Berg, des ambassadeurs du Pérou et du Laos, ainsi que Clara Lindqvist.",
    no: ["Pérou ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: "Wafula Kimani a participé lundi au Forum mondial de l'eau.",
    yes: ["Wafula Kimani ATTENDED Forum mondial de l'eau"],
  },
  { task: 'relation', text: "Wafula Kimani n'a pas participé au Forum mondial de l'eau.", no: ['*'] },
  { task: 'relation', text: 'Wafula Kimani a rencontré Clara Lindqvist à Oslo.', yes: ['Wafula Kimani MET Clara Lindqvist'] },
  { task: 'relation', text: "Le Forum mondial de l'eau se tiendra à Nairobi.", yes: ["Forum mondial de l'eau HELD_IN Nairobi"] },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau, organisé par le Kenya et la Norvège, s'achève samedi.",
    yes: ["Kenya CO_HOSTED Forum mondial de l'eau", "Norvège CO_HOSTED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'Le Kenya et la Norvège ont signé la Convention sur les zones humides.',
    yes: ['Kenya SIGNED Convention sur les zones humides'],
  },
  {
    task: 'relation',
    text: "L'accord de pêche a été signé par le ministre kényan Wafula Kimani et par son homologue norvégienne, Clara Lindqvist.",
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Clara Lindqvist SIGNED accord de pêche'],
  },
  { task: 'relation', text: "L'accord de pêche aurait été signé par le ministre Wafula Kimani.", no: ['*'] },
  {
    task: 'relation',
    text: "Le Forum mondial de l'eau s'est ouvert en présence du président kényan Wafula Kimani.",
    yes: ["Wafula Kimani ATTENDED Forum mondial de l'eau"],
  },
  {
    task: 'relation',
    text: 'À la cérémonie de signature assistaient la ministre Clara Lindqvist et le maire Wafula Kimani.',
    yes: ['Clara Lindqvist ATTENDED cérémonie de signature', 'Wafula Kimani ATTENDED cérémonie de signature'],
  },
  { task: 'relation', text: 'Le convoi atteint Oslo, capitale de la Norvège.', yes: ['Oslo LOCATED_IN Norvège'] },
  {
    task: 'position',
    text: "Le professeur Wafula Kimani et la directrice générale de l'Unesco, Clara Lindqvist, sont arrivés.",
    yes: ['Clara Lindqvist HOLDS_POSITION Unesco'],
    no: ['Wafula Kimani HOLDS_POSITION Unesco'],
  },
  {
    task: 'position',
    text: 'La directrice de Nordvind, Clara Lindqvist, et le patron de la compagnie aérienne Tornedal Air, Wafula Kimani, sont venus.',
    yes: ['Clara Lindqvist HOLDS_POSITION Nordvind', 'Wafula Kimani HOLDS_POSITION Tornedal Air'],
  },
  {
    task: 'position',
    text: "La directrice régionale de l'Unesco pour l'Afrique australe et orientale, Clara Lindqvist, est venue.",
    yes: ['Clara Lindqvist HOLDS_POSITION Unesco'],
  },
  {
    task: 'position',
    text: "L'historienne Clara Lindqvist, de l'université de Bergen, a rappelé que la ville avait brûlé.",
    yes: ['Clara Lindqvist HOLDS_POSITION université de Bergen'],
  },
  {
    task: 'position',
    text: "L'avocat de la famille, Me Wafula Kimani, a déposé plainte.",
    no: ['*'],
  },
  {
    task: 'position',
    text: 'Le président kényan Wafula Kimani et le ministre des Finances Joseph Njoroge ont reçu le président norvégien Sigurd Dahl. La Norvège paiera.',
    yes: ['Joseph Njoroge HOLDS_POSITION ministère kényan des Finances'],
  },
  {
    task: 'position',
    text: "La Cour pénale internationale siège mardi. Le juge Wafula Kimani lira l'arrêt.",
    yes: ['Wafula Kimani HOLDS_POSITION Cour pénale internationale'],
  },
  {
    task: 'relation',
    text: "L'Assemblée générale des Nations unies a voté mardi.",
    yes: ['Assemblée générale des Nations unies PART_OF Nations unies'],
  },
  {
    task: 'relation',
    text: "Le Programme des Nations unies pour l'environnement a publié son bilan.",
    no: ["Programme des Nations unies pour l'environnement PART_OF Nations unies"],
  },
  {
    task: 'relation',
    text: "Wafula Kimani a finalement signé avec Clara Lindqvist un accord de mise en œuvre au titre de l'Accord de Paris.",
    yes: ['Wafula Kimani SIGNED accord de mise en œuvre', 'Clara Lindqvist SIGNED accord de mise en œuvre'],
  },
  {
    task: 'relation',
    text: 'Une convention a été paraphée lundi à Oslo par le ministre Wafula Kimani.',
    yes: ['Wafula Kimani SIGNED convention'],
  },
  {
    task: 'relation',
    text: 'Les experts négociaient depuis un an un programme de coopération. Le document a été signé mardi par Clara Lindqvist et Wafula Kimani.',
    yes: ['Clara Lindqvist SIGNED programme de coopération', 'Wafula Kimani SIGNED programme de coopération'],
  },
  {
    task: 'relation',
    text: 'Le Kenya a signé un traité de commerce avec la Norvège.',
    yes: ['Norvège SIGNED traité de commerce'],
  },
  {
    task: 'relation',
    text: 'La convention de partenariat porte la signature du Kenya et de Clara Lindqvist.',
    yes: ['Kenya SIGNED convention de partenariat', 'Clara Lindqvist SIGNED convention de partenariat'],
  },
  {
    task: 'relation',
    text: "La visite s'est achevée par la signature d'un accord de pêche entre Clara Lindqvist, ministre des Transports, et M. Wafula Kimani.",
    yes: ['Clara Lindqvist SIGNED accord de pêche', 'Wafula Kimani SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "La visite s'est achevée par la critique d'un accord de pêche entre Clara Lindqvist, ministre des Transports, et M. Wafula Kimani.",
    no: ['Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "La ministre kényane de la Tourbe, Clara Lindqvist, est arrivée lundi en Norvège. Le Premier ministre, Paul Vernet, l'a reçue mardi.",
    yes: ['Paul Vernet HOLDS_POSITION Norvège', 'Paul Vernet MET Clara Lindqvist'],
    no: ['Paul Vernet HOLDS_POSITION Kenya'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist est à Oslo. Elle s'y est entretenue avec Paul Vernet.",
    yes: ['Clara Lindqvist MET Paul Vernet'],
  },
  {
    task: 'relation',
    text: 'Le Kenya et la Norvège négocient. Les deux pays ont signé mardi un accord de pêche.',
    yes: ['Kenya SIGNED accord de pêche', 'Norvège SIGNED accord de pêche'],
  },
];
