// Who speaks where no plain subject says it: bodies behind "on", words before a colon, names taken up by a pronoun.
import type { PackCase } from '../../../corpus.ts';

export const speakers: readonly PackCase[] = [
  {
    task: 'statement',
    text: "La juge Clara Lindqvist a entendu Awa Diop. Les deux femmes ont convenu que l'affaire restait ouverte.",
    yes: ["Clara Lindqvist: l'affaire restait ouverte"],
  },
  {
    task: 'statement',
    text: "La juge Clara Lindqvist a entendu Awa Diop et Paul Vernet. Les deux femmes ont convenu que l'affaire restait ouverte.",
    no: ["Clara Lindqvist: l'affaire restait ouverte"],
  },
  {
    task: 'statement',
    text: "Le pont rouvrira en mai, a promis Clara Lindqvist, tout en admettant que le chantier n'était pas fini.",
    yes: ['Clara Lindqvist: Le pont rouvrira en mai', "Clara Lindqvist: le chantier n'était pas fini"],
  },
  {
    task: 'statement',
    text: "« La digue tiendra jusqu'en mai », reconnaît l'ambassadeur du Kenya en Norvège. Reçu mardi dans son bureau, Peter Otieno refuse d'en dire plus.",
    yes: ["Peter Otieno: La digue tiendra jusqu'en mai"],
  },
  {
    task: 'relation',
    text: "Le directeur de l'Agence spatiale norvégienne a annoncé un retard. Paul Vernet a précisé mardi que le lancement attendrait mai.",
    yes: ['Paul Vernet HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'relation',
    text: "Le directeur de l'Agence spatiale norvégienne a annoncé un retard. Paul Vernet, un voisin, a précisé mardi que le lancement attendrait mai.",
    no: ['Paul Vernet HOLDS_POSITION Agence spatiale norvégienne'],
  },
  {
    task: 'statement',
    text: '« Les crédits sont là », indique-t-on au ministère de la Santé.',
    yes: ['ministère de la Santé: Les crédits sont là'],
  },
  {
    task: 'statement',
    text: 'Chez Greenpeace, on assure que la baie sera polluée.',
    yes: ['Greenpeace: la baie sera polluée'],
  },
  { task: 'statement', text: 'On assure que la baie sera polluée.', no: ['Greenpeace: la baie sera polluée'] },
  {
    task: 'statement',
    text: 'Même son de cloche chez Clara Lindqvist, juriste à Riga : « Les permis sont vendus trois fois au même homme. »',
    yes: ['Clara Lindqvist: Les permis sont vendus trois fois au même homme'],
  },
  {
    task: 'statement',
    text: 'La conclusion est revenue à Paul Vernet : « Nous reviendrons tous ici. » Avis partagé par Clara Lindqvist, qui a promis une lettre.',
    yes: ['Paul Vernet: Nous reviendrons tous ici'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist tempère. D'ici là, promet Paul Vernet, « chaque commune recevra une copie ».",
    yes: ['Paul Vernet: chaque commune recevra une copie'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist a tempéré. Paul Vernet, lui, n'y croit guère : « La moitié ne la liront pas. »",
    yes: ['Paul Vernet: La moitié ne la liront pas'],
  },
  {
    task: 'statement',
    text: '« Le ministre improvise toujours », a accusé la porte-parole libérale en matière de transports, Clara Lindqvist.',
    yes: ['Clara Lindqvist: Le ministre improvise toujours'],
  },
  {
    task: 'statement',
    text: "Paul Vernet s'en amuse : « Il exagère toujours un peu. » Clara Lindqvist approuve.",
    yes: ['Paul Vernet: Il exagère toujours un peu'],
    no: ['Clara Lindqvist: Il exagère toujours un peu'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a reçu Clara Lindqvist lundi. « Une copie ne suffit pas », a dit le premier. « Nous verrons bien cela », a répondu la seconde.',
    yes: ['Paul Vernet: Une copie ne suffit pas', 'Clara Lindqvist: Nous verrons bien cela'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist espère un accord. La biologiste rappelle que trois espèces ont disparu.',
    yes: ['Clara Lindqvist: trois espèces ont disparu'],
  },
  {
    task: 'statement',
    text: "L'Unicef réclame, par la voix de sa coordinatrice Clara Lindqvist, un audit indépendant.",
    yes: ['Clara Lindqvist: un audit indépendant'],
  },
  {
    task: 'statement',
    text: "Pour l'hydrologue Paul Vernet, de l'université de Riga, le problème est ailleurs.",
    yes: ['Paul Vernet: le problème est ailleurs'],
  },
  {
    task: 'statement',
    text: "Interrogé sur ce point, Paul Vernet répond par un sourire. « On verra qui a le plus besoin de l'autre. »",
    yes: ["Paul Vernet: On verra qui a le plus besoin de l'autre"],
    no: ['Paul Vernet: Interrogé sur ce point'],
  },
  {
    task: 'statement',
    text: "« Le lac, pour eux, c'est la vie », laisse tomber Clara Lindqvist.",
    yes: ["Clara Lindqvist: Le lac, pour eux, c'est la vie"],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a promis une lettre. Réplique de Paul Vernet : « Qu’elle vienne le dire aux mères. »',
    yes: ['Paul Vernet: Qu’elle vienne le dire aux mères'],
  },
  { task: 'statement', text: "Le maire Paul N'Dour a dit que le port rouvrira.", yes: ["Paul N'Dour: le port rouvrira"] },
  {
    task: 'statement',
    text: "Paul Vernet se tait. N'Oslo ni Bergen ne rouvriront, a dit Clara Lindqvist.",
    no: ["Paul Vernet: N'Oslo ni Bergen ne rouvriront"],
  },
  {
    task: 'statement',
    text: "La géologue Nadia Rahimova, de l'Académie des sciences d'Ouzbékistan, a rappelé que les puits étaient à sec. L'ambassadeur de Suède, Lars Ekholm, a promis que des fonds suivraient. « L'eau n'attend pas », soupire la chercheuse ouzbèke.",
    yes: ['Lars Ekholm: des fonds suivraient', "Nadia Rahimova: L'eau n'attend pas"],
  },
  {
    task: 'statement',
    text: "Étaient présents le représentant de l'UNICEF, Pierre Lacaze, et le préfet. Selon le représentant de l'UNICEF, mille écoles sont fermées. Un représentant de l'OMS a ajouté que les hôpitaux tenaient.",
    yes: ['Pierre Lacaze: mille écoles sont fermées', 'OMS: les hôpitaux tenaient'],
  },
  {
    task: 'statement',
    text: '« Le lac est vide », lâche un pêcheur de Bolmé, Issa Koroma. Le même homme a promis que les filets resteraient à quai.',
    yes: ['Issa Koroma: Le lac est vide', 'Issa Koroma: les filets resteraient à quai'],
  },
  {
    task: 'statement',
    text: "L'Inde, premier exportateur mondial, a fait savoir que le port rouvrirait.",
    yes: ['Inde: le port rouvrirait'],
    no: ['premier exportateur mondial: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet, hôte de la rencontre, a promis que le port rouvrirait.',
    yes: ['Paul Vernet: le port rouvrirait'],
    no: ['rencontre: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: "Des diplomates de France et d'Allemagne ont averti que le temps pressait. Les représentants du Kenya et du Pérou ont dit que le texte était faible.",
    yes: ["diplomates de France et d'Allemagne: le temps pressait", 'Pérou: le texte était faible'],
    no: ['Allemagne: le temps pressait'],
  },
  {
    task: 'statement',
    text: 'Intervenant mardi en séance, le maire Paul Vernet a promis que le port rouvrirait. Un intervenant a dit que le quai tiendrait.',
    yes: ['Paul Vernet: le port rouvrirait', 'Un intervenant: le quai tiendrait'],
    no: ['Intervenant: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: 'Reçue par le maire, Clara Lindqvist, directrice du port, a promis que le quai tiendrait. Selon le maire, Paul Vernet, le port rouvrira.',
    yes: ['Clara Lindqvist: le quai tiendrait', 'Paul Vernet: le port rouvrira'],
  },
  {
    task: 'statement',
    text: "L'hôte du jour, Clara Lindqvist, a ouvert les débats. La ministre norvégienne a promis que le port rouvrirait.",
    yes: ['Clara Lindqvist: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: 'La ministre norvégienne Clara Lindqvist a ouvert les débats. La ministre danoise a promis que le port rouvrirait.',
    no: ['Clara Lindqvist: le port rouvrirait'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a dit que le quai tiendrait. La généticienne a ajouté que le port rouvrirait. Un généticien a ajouté que le lac montait.',
    yes: ['Clara Lindqvist: le port rouvrirait'],
    no: ['Clara Lindqvist: le lac montait'],
  },
  {
    task: 'statement',
    text: "Un conseiller de l'UNICEF a indiqué que le site fermerait. « Tout est prêt », a ajouté ce conseiller. Paul Vernet a dit que le port rouvrirait. « Le quai tiendra », a ajouté ce conseiller.",
    yes: ['UNICEF: Tout est prêt'],
    no: ['UNICEF: Le quai tiendra'],
  },
  {
    task: 'statement',
    text: 'La halle rouvrira en mai, ont indiqué les riveurs. La passerelle fermera en juin, a annoncé le Gouvernement mercredi.',
    yes: ['les riveurs: La halle rouvrira en mai', 'Gouvernement: La passerelle fermera en juin'],
  },
  {
    task: 'statement',
    text: 'La chambre des potiers, saisie mardi, a annoncé le report. Le maire, qui a quitté la salle, a indiqué les raisons.',
    no: ['le report: La chambre des potiers, saisie mardi', 'les raisons: Le maire, qui a quitté la salle'],
  },
  {
    task: 'statement',
    text: "L'Union des potiers de Guinée a salué « un procès attendu ». Le jury a ajouté que la salle fermerait.",
    yes: ['jury: la salle fermerait'],
    no: ['Union des potiers de Guinée: la salle fermerait'],
  },
  {
    task: 'statement',
    text: 'Le salon des potiers aura lieu en mai, a indiqué la fédération artisanale.',
    yes: ['fédération artisanale: Le salon des potiers aura lieu en mai'],
    no: ['salon des potiers: la fédération artisanale'],
  },
];
