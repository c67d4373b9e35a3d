// Who signed what: by nouns for signatures, by sides, in lists, behind the verb.
import type { PackCase } from '../../../corpus.ts';

export const signerCases: readonly PackCase[] = [
  {
    task: 'relation',
    text: "La ministre norvégienne de la Pêche, Clara Lindqvist, et le ministre kényan de la Mer, Wafula Kimani, ont apposé leur paraphe, mardi à Oslo, au bas d'un accord de pêche, en présence de Lars Holm.",
    yes: ['Clara Lindqvist SIGNED accord de pêche', 'Wafula Kimani SIGNED accord de pêche'],
    no: ['Lars Holm SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "Le Kenya et la Norvège ont signé mardi un accord de pêche. Y ont apposé leur signature Clara Lindqvist, le recteur Wafula Kimani et, pour l'Institut Fjordane, Mme Ida Berg, sa directrice.",
    yes: [
      'Clara Lindqvist SIGNED accord de pêche',
      'Wafula Kimani SIGNED accord de pêche',
      'Ida Berg SIGNED accord de pêche',
      'Institut Fjordane SIGNED accord de pêche',
    ],
  },
  {
    task: 'relation',
    text: 'Les deux pays ont conclu une convention de partenariat. Le document porte le paraphe, côté norvégien, de Clara Lindqvist et, côté kényan, du directeur du port, Wafula Kimani, arrivé la veille avec Lars Holm.',
    yes: ['Clara Lindqvist SIGNED convention de partenariat', 'Wafula Kimani SIGNED convention de partenariat'],
    no: ['Lars Holm SIGNED convention de partenariat'],
  },
  {
    task: 'relation',
    text: "La visite a été marquée par la signature d'un accord de pêche par Clara Lindqvist et le directeur du port, Wafula Kimani.",
    yes: ['Clara Lindqvist SIGNED accord de pêche', 'Wafula Kimani SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "La signature d'un accord de pêche par Clara Lindqvist et Wafula Kimani a été reportée.",
    no: ['*'],
  },
  {
    task: 'relation',
    text: "Clara Lindqvist souhaite que Wafula Kimani signe l'accord de pêche.",
    no: ['*'],
  },
  {
    task: 'relation',
    text: "Un protocole d'accord a été signé, pour le compte du Kenya, par Wafula Kimani, qui conduit la délégation, et, côté norvégien, par Clara Lindqvist, sous le regard de Lars Holm.",
    yes: ["Clara Lindqvist SIGNED protocole d'accord", "Wafula Kimani SIGNED protocole d'accord"],
    no: ["Lars Holm SIGNED protocole d'accord"],
  },
  {
    task: 'relation',
    text: "Ont été signés en leur présence :\n\n- un accord de pêche, par Clara Lindqvist et le directeur du port, M. Wafula Kimani ;\n\n- une charte entre l'Institut Fjordane et le port de Mombasa.",
    yes: ['Clara Lindqvist SIGNED accord de pêche', 'Wafula Kimani SIGNED accord de pêche'],
    no: ['Clara Lindqvist SIGNED charte'],
  },
  {
    task: 'relation',
    text: 'Clara Lindqvist a signé lundi avec la présidente de la région des Lacs, Ida Berg, une convention. Clara Lindqvist a parlé lundi avec Lars Holm.',
    yes: ['Clara Lindqvist SIGNED convention', 'Ida Berg SIGNED convention'],
    no: ['Lars Holm SIGNED convention'],
  },
  {
    task: 'relation',
    text: 'Le Kenya a déposé mardi son instrument de ratification de la Convention de Minamata. Le Pérou avait ratifié la Convention en mai.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'Un accord de pêche a été signé lundi à Oslo. Wafula Kimani a signé pour la partie kényane, Clara Lindqvist pour la partie norvégienne.',
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "Un accord de pêche a été signé lundi à Oslo. Côté kényan, c'est Wafula Kimani qui a signé ; côté norvégien, la ministre de la Pêche, Clara Lindqvist.",
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "Wafula Kimani a signé l'accord de pêche au nom du Kenya, tandis que, pour la Norvège, Clara Lindqvist a pris la parole.",
    yes: ['Wafula Kimani SIGNED accord de pêche'],
    no: ['Clara Lindqvist SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "Le Kenya et la Norvège ont conclu un accord de pêche. La cérémonie s'est tenue au siège du port. Le ministre de la Pêche, Wafula Kimani, a signé au nom de son pays.",
    yes: ['Wafula Kimani SIGNED accord de pêche'],
  },
  {
    task: 'relation',
    text: "Le protocole a été conclu mardi. Signé pour l'Institut Fjordane par son directeur adjoint, le Kényan Wafula Kimani, et pour l'Unesco par Clara Lindqvist, le document est court.",
    yes: [
      'Wafula Kimani SIGNED protocole',
      'Wafula Kimani REPRESENTS Institut Fjordane',
      "Clara Lindqvist REPRESENTS Organisation des Nations unies pour l'éducation, la science et la culture",
    ],
    no: ['Wafula Kimani REPRESENTS Kenya'],
  },
  {
    task: 'relation',
    text: 'Un accord de pêche a été conclu. Pour la partie kényane, la signature a été apposée par Wafula Kimani.',
    yes: ['Wafula Kimani SIGNED accord de pêche', 'Wafula Kimani REPRESENTS Kenya'],
  },
  {
    task: 'position',
    text: 'Étaient présents les ambassadeurs de Norvège et du Kenya au Laos, Clara Lindqvist et Wafula Kimani.',
    yes: ['Clara Lindqvist REPRESENTS Norvège', 'Wafula Kimani REPRESENTS Kenya'],
    no: ['Wafula Kimani REPRESENTS Laos'],
  },
  {
    task: 'position',
    text: "La représentante de l'Institut Fjordane, Clara Lindqvist, est arrivée. L'ambassadeur du Kenya, Wafula Kimani, est parti.",
    yes: ['Clara Lindqvist REPRESENTS Institut Fjordane', 'Clara Lindqvist HOLDS_POSITION Institut Fjordane'],
    no: ['Wafula Kimani HOLDS_POSITION Kenya'],
  },
  {
    task: 'position',
    text: "Le président du conseil exécutif de Corse, Lars Holm, et le Dr Ida Berg, qui dirige la banque de sang de l'hôpital Saint-Olaf, sont arrivés.",
    yes: ['Lars Holm HOLDS_POSITION conseil exécutif de Corse'],
  },
  {
    task: 'organization',
    text: "Le chef de l'opposition Lars Holm et le responsable de la cellule sont arrivés. Le conseil exécutif a voté.",
    no: ['opposition Lars Holm', 'cellule', 'conseil exécutif'],
  },
  {
    task: 'relation',
    text: 'Les deux villes ont renouvelé une convention de coopération. Clara Lindqvist et Wafula Kimani ont apposé leur paraphe au bas d’une annexe consacrée à la jeunesse.',
    yes: ['Clara Lindqvist SIGNED annexe consacrée à la jeunesse'],
    no: ['Clara Lindqvist SIGNED convention de coopération'],
  },
  {
    task: 'relation',
    text: "L'Institut Fjordane a remis un chèque à l'Union des pêcheurs de Kribo, représentée par sa trésorière, Ida Berg.",
    yes: ['Ida Berg REPRESENTS Union des pêcheurs de Kribo'],
    no: ['Ida Berg REPRESENTS Institut Fjordane'],
  },
  {
    task: 'instrument',
    text: 'Le Kenya et la Norvège ont signé un accord de coopération touristique ainsi que deux protocoles.',
    yes: ['accord de coopération touristique'],
    no: ['accord de coopération touristique ainsi que deux'],
  },
  {
    task: 'person',
    text: "La directrice de l'Institut Fjordane, Ida Berg, et Clara Lindqvist sont arrivées.",
    yes: ['Ida Berg', 'Clara Lindqvist'],
  },
  {
    task: 'relation',
    text: "Ana Prado et Rui Teles ont signé un cadre de coopération sur la pêche. Inga Dias n'a pas signé le relevé de décisions du comité.",
    yes: ['Ana Prado SIGNED cadre de coopération sur la pêche', 'Rui Teles SIGNED cadre de coopération sur la pêche'],
    no: ['Inga Dias SIGNED relevé de décisions du comité'],
  },
];
