// Attributions behind what was said, and whom words without a name mean.
import type { PackCase } from '../../../corpus.ts';

export const attributions: readonly PackCase[] = [
  {
    task: 'statement',
    text: "Selon le goût de l'époque, la façade a été peinte en rouge.",
    no: ['goût: la façade a été peinte en rouge'],
  },
  {
    task: 'statement',
    text: 'Selon les enquêteurs, le conducteur roulait trop vite.',
    yes: ['les enquêteurs: le conducteur roulait trop vite'],
  },
  {
    task: 'statement',
    text: "Le tailleur Wafula Kimani s'est éteint lundi, a-t-on appris auprès de sa famille.",
    yes: ["sa famille: Le tailleur Wafula Kimani s'est éteint lundi"],
    no: ["Wafula Kimani: Le tailleur Wafula Kimani s'est éteint lundi"],
  },
  {
    task: 'statement',
    text: 'Le pont aurait cédé dans la nuit, à en croire un notable de la région.',
    yes: ['un notable de la région: Le pont aurait cédé dans la nuit'],
    no: ['région: Le pont aurait cédé dans la nuit'],
  },
  {
    task: 'statement',
    text: "Pour faciliter l'essor de la marine royale, il fit creuser trois bassins.",
    no: ['marine royale: il fit creuser trois bassins'],
  },
  {
    task: 'statement',
    text: 'Pour la Norvège cette victoire marquait la fin de la disette.',
    no: ['Norvège: cette victoire marquait la fin de la disette'],
  },
  {
    task: 'statement',
    text: 'Pour Wafula Kimani, 52 ans, rien ne changera tant que les pompes tournent.',
    yes: ['Wafula Kimani: rien ne changera tant que les pompes tournent'],
  },
  {
    task: 'statement',
    text: 'La ministre Clara Lindqvist dit, elle aussi, craindre une pénurie.',
    yes: ['Clara Lindqvist: craindre une pénurie'],
  },
  {
    task: 'statement',
    text: "Le crédit sera discuté cet hiver, a précisé Clara Lindqvist, directrice de l'Agence norvégienne de l'eau, rattachée au ministère.",
    yes: ['Clara Lindqvist: Le crédit sera discuté cet hiver'],
  },
  {
    task: 'statement',
    text: 'La route est coupée depuis dimanche, raconte Wafula Kimani, 34 ans.',
    yes: ['Wafula Kimani: La route est coupée depuis dimanche'],
  },
  {
    task: 'statement',
    text: "L'Unesco jugeant que le toit est trop lourd, la halle a été fermée.",
    yes: ['Unesco: le toit est trop lourd'],
    no: ['Unesco: le toit est trop lourd, la halle a été fermée'],
  },
  {
    task: 'statement',
    text: "La halle rouvrira, à partir du 3 mars, le marché couvert, a annoncé lundi la maire d'Oslo, Clara Lindqvist.",
    yes: ['Clara Lindqvist: La halle rouvrira, à partir du 3 mars, le marché couvert'],
  },
  {
    task: 'statement',
    text: "Un pêcheur sur deux a vendu son bateau, s'est alarmée mardi l'Organisation internationale du Travail (OIT), qui publiait un bilan.",
    yes: ['OIT: Un pêcheur sur deux a vendu son bateau'],
  },
  {
    task: 'statement',
    text: "Le Kenya dénonce un retard, tandis que la Banque mondiale, dans une note, recommande aux autorités d'ouvrir le port.",
    no: ['autorités: Le Kenya dénonce un retard'],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », résume l'hôte de la rencontre, Clara Lindqvist, en souriant.",
    yes: ["Clara Lindqvist: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », glisse la patronne du bistrot, la Kényane Awa Diop.",
    yes: ["Awa Diop: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », a dit un passant, mais Paul Vernet, lui, en doute.",
    no: ["Paul Vernet: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'statement',
    text: 'Dans un communiqué, la Fédération norvégienne de voile évoque un retard « sans précédent ». Elle regrette une saison perdue pour les clubs.',
    yes: ['Fédération norvégienne de voile: une saison perdue pour les clubs'],
  },
  {
    task: 'statement',
    text: "La Norvège condamne l'arrestation de Mme Awa Diop. Elle demande que la journaliste soit libérée.",
    yes: ['Norvège: la journaliste soit libérée'],
    no: ['Awa Diop: la journaliste soit libérée'],
  },
  {
    task: 'statement',
    text: "Médecins sans frontières attend. « Rien n'est arrivé au port », s'indigne sa porte-parole, Clara Lindqvist. L'ONG réclame un fonds de secours.",
    yes: ['Médecins sans frontières: un fonds de secours'],
  },
  {
    task: 'statement',
    text: 'Le prix du blé a doublé en un an, souligne une étude de la Banque mondiale.',
    yes: ['Banque mondiale: Le prix du blé a doublé en un an'],
  },
  {
    task: 'statement',
    text: "L'Union africaine, elle, veut attendre le printemps, a indiqué à notre journal un de ses conseillers.",
    yes: ["Union africaine: L'Union africaine, elle, veut attendre le printemps"],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a annoncé la tenue à Oslo, en juin, d’une revue qu’accueilleront le Kenya et la Norvège.',
    yes: ['Clara Lindqvist: la tenue à Oslo, en juin, d’une revue qu’accueilleront le Kenya et la Norvège'],
    no: ['Clara Lindqvist: accueilleront le Kenya et la Norvège'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a exhorté les armateurs à réparer leurs quais avant juin : « La saison est courte. »',
    yes: ['Clara Lindqvist: les armateurs à réparer leurs quais avant juin', 'Clara Lindqvist: La saison est courte'],
  },
  {
    task: 'statement',
    text: "Pour l'Union africaine, Clara Lindqvist a insisté : « La saison est courte cette année. »",
    yes: ['Clara Lindqvist: La saison est courte cette année'],
    no: ['Union africaine: Clara Lindqvist a insisté : « La saison est courte cette année. »'],
  },
  {
    task: 'statement',
    text: "La Banque mondiale le juge « très en retard sur la saison ». La loi s'appuie sur un accord ancien. Le parc relève de la Banque mondiale.",
    yes: ['Banque mondiale: très en retard sur la saison'],
    no: ['La loi: un accord ancien', 'Le parc: de la Banque mondiale'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist s'est dite prête à rouvrir le quai. Cette somme « couvre le transport des élèves du lycée ».",
    yes: ['Clara Lindqvist: prête à rouvrir le quai'],
    no: ['?: couvre le transport des élèves du lycée'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist s'est engagée à ce que le quai rouvre en mai. Elle y voit « la fin d'une trop longue attente ».",
    yes: ['Clara Lindqvist: le quai rouvre en mai', "Clara Lindqvist: la fin d'une trop longue attente"],
  },
  {
    task: 'statement',
    text: "Entretien avec Clara Lindqvist\n\nClara Lindqvist dirige le port d'Oslo.\n\nPourquoi fermer le quai ?\n\n– Parce que la digue est usée. Nous rouvrirons en mai.\n\nLe port reste ouvert.",
    yes: ['Clara Lindqvist: Parce que la digue est usée. Nous rouvrirons en mai'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist est arrivée.\n\n– le port d’Oslo ;\n\n– la digue de Bergen ;\n\nLa visite continue.',
    no: ['Clara Lindqvist: la digue de Bergen ;', '?: le port d’Oslo'],
  },
  {
    task: 'statement',
    text: '« Il faut sauver la saison », plaide pour sa part la directrice du port, Clara Lindqvist. À ses yeux, la digue ne tiendra pas un hiver de plus.',
    yes: ['Clara Lindqvist: Il faut sauver la saison', 'Clara Lindqvist: la digue ne tiendra pas un hiver de plus'],
  },
  {
    task: 'statement',
    text: "L'Union africaine a appelé les deux camps à la retenue. L'Union africaine a appelé le médecin hier soir.",
    yes: ['Union africaine: les deux camps à la retenue'],
    no: ['Union africaine: le médecin hier soir'],
  },
  {
    task: 'statement',
    text: "Paul Vernet est parti. Le port est fermé, précise une note de l'Union africaine. D'après la même source, les travaux dureront un an.",
    yes: ['Union africaine: les travaux dureront un an'],
    no: ['Paul Vernet: les travaux dureront un an'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a salué un accord utile, tout en invitant les banques à publier leurs chiffres.',
    yes: ['Clara Lindqvist: un accord utile', 'Clara Lindqvist: les banques à publier leurs chiffres'],
  },
  {
    task: 'statement',
    text: "« Je n'ai plus rien à vendre », souffle Modibo, 34 ans, devant son étal. Et Clara Lindqvist d'ajouter que le port rouvrira en mai.",
    yes: ["Modibo: Je n'ai plus rien à vendre", 'Clara Lindqvist: le port rouvrira en mai'],
  },
  {
    task: 'statement',
    text: "Paul Vernet a parlé. Quant à Wafula Kimani, il a averti que le quai fermerait. Clara Lindqvist a refusé de commenter l'affaire.",
    yes: ['Wafula Kimani: le quai fermerait'],
    no: ['Paul Vernet: le quai fermerait', "Clara Lindqvist: commenter l'affaire"],
  },
  {
    task: 'statement',
    text: "Le port est fermé, a indiqué une responsable de l'Union africaine. « Les stocks sont au plus bas », a justifié cette source.",
    yes: ['Union africaine: Les stocks sont au plus bas'],
  },
  {
    task: 'statement',
    text: "« Personne ne nous écoute plus », regrettent en chœur les maires d'Oslo et de Bergen, Clara Lindqvist et Lars Holm.",
    yes: ['Clara Lindqvist: Personne ne nous écoute plus', 'Lars Holm: Personne ne nous écoute plus'],
    no: ['maires: Personne ne nous écoute plus'],
  },
  {
    task: 'statement',
    text: "« Le quai restera fermé cet hiver », peut-on lire dans le communiqué de l'Union africaine. Clara Lindqvist a demandé l'audition du ministre.",
    yes: ['Union africaine: Le quai restera fermé cet hiver', "Clara Lindqvist: l'audition du ministre"],
  },
  { task: 'statement', text: 'Selon le style du peintre, le mur est bleu.', no: ['*'] },
  { task: 'statement', text: 'Selon un peintre, le mur est bleu.', yes: ['un peintre: le mur est bleu'] },
  { task: 'statement', text: 'Le séisme proprement dit a été ressenti à Lima.', no: ['*'] },
  { task: 'statement', text: 'Rosa Lund, qui a dit non avant de partir, vit à Lima.', no: ['Rosa Lund: partir'] },
  { task: 'statement', text: 'Marc Berger dirige le club. « Nous sommes pleins », dit Berger.', yes: ['Marc Berger: Nous sommes pleins'] },
];
