// Who is reported to have said what, and what is no statement.
import type { PackCase } from '../../../corpus.ts';

export const statements: readonly PackCase[] = [
  {
    task: 'statement',
    text: '« Le lac baisse de trente centimètres par an », a averti mardi la chercheuse Clara Lindqvist.',
    yes: ['Clara Lindqvist: Le lac baisse de trente centimètres par an'],
  },
  {
    task: 'statement',
    text: 'La directrice du port, Clara Lindqvist, a précisé que les travaux dureraient deux ans.',
    yes: ['Clara Lindqvist: les travaux dureraient deux ans'],
  },
  {
    task: 'statement',
    text: '«La route est coupée depuis dimanche», déplore Wafula Kimani, maire de la commune.',
    yes: ['Wafula Kimani: La route est coupée depuis dimanche'],
  },
  {
    task: 'statement',
    text: '“Nous ne vendrons pas la forêt”, a répété Wafula Kimani devant la presse.',
    yes: ['Wafula Kimani: Nous ne vendrons pas la forêt'],
  },
  {
    task: 'statement',
    text: '"Nous ne vendrons pas la forêt", a-t-il répété. Wafula Kimani est le chef du village.',
    yes: ['?: Nous ne vendrons pas la forêt'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist est arrivée lundi. « Il faut reboiser les collines », a-t-elle déclaré à l'AFP.",
    yes: ['Clara Lindqvist: Il faut reboiser les collines'],
  },
  {
    task: 'statement',
    text: "« Il faut reboiser les collines, a expliqué Clara Lindqvist. C'est une question d'années. »",
    yes: ['Clara Lindqvist: Il faut reboiser les collines', "Clara Lindqvist: C'est une question d'années."],
  },
  {
    task: 'statement',
    text: "« Il faut reboiser les collines, a expliqué Clara Lindqvist, avant que l'eau ne manque. »",
    yes: ["Clara Lindqvist: Il faut reboiser les collines, avant que l'eau ne manque."],
  },
  {
    task: 'statement',
    text: 'Selon Clara Lindqvist, la moitié des puits sont à sec.',
    yes: ['Clara Lindqvist: la moitié des puits sont à sec'],
  },
  {
    task: 'statement',
    text: "La moitié des puits sont à sec, selon l'hydrologue Clara Lindqvist.",
    yes: ['Clara Lindqvist: La moitié des puits sont à sec'],
  },
  {
    task: 'statement',
    text: "D'après le ministère kényan de l'Agriculture, la récolte a doublé en dix ans.",
    yes: ["ministère kényan de l'Agriculture: la récolte a doublé en dix ans"],
  },
  {
    task: 'statement',
    text: 'Pour Wafula Kimani, le barrage ne réglera rien.',
    yes: ['Wafula Kimani: le barrage ne réglera rien'],
  },
  {
    task: 'statement',
    text: 'La Banque mondiale a annoncé que le prêt serait versé en mars.',
    yes: ['Banque mondiale: le prêt serait versé en mars'],
  },
  {
    task: 'statement',
    text: 'Le prêt sera versé en mars, a annoncé la Banque mondiale.',
    yes: ['Banque mondiale: Le prêt sera versé en mars'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani a souligné que le fleuve restait navigable et appelé les armateurs à patienter encore.',
    yes: ['Wafula Kimani: le fleuve restait navigable', 'Wafula Kimani: les armateurs à patienter encore'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani a demandé aux armateurs de baisser leurs tarifs.',
    yes: ['Wafula Kimani: baisser leurs tarifs'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a exhorté les deux camps à reprendre le dialogue.',
    yes: ['Clara Lindqvist: les deux camps à reprendre le dialogue'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a reconnu que les digues étaient « vieilles et mal entretenues ».',
    yes: ['Clara Lindqvist: les digues étaient « vieilles et mal entretenues'],
  },
  {
    task: 'statement',
    text: 'Le Kenya, a promis Wafula Kimani, continuera de payer sa part.',
    yes: ['Wafula Kimani: Le Kenya, a promis Wafula Kimani, continuera de payer sa part'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani affirme ne pas avoir reçu la lettre.',
    yes: ['Wafula Kimani: ne pas avoir reçu la lettre'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani a nié que le puits ait été pollué.',
    yes: ['Wafula Kimani: le puits ait été pollué'],
  },
  {
    task: 'statement',
    text: "L'Union africaine a appelé à un cessez-le-feu immédiat dans la vallée.",
    yes: ['Union africaine: un cessez-le-feu immédiat dans la vallée'],
  },
  {
    task: 'statement',
    text: "Dans un communiqué, l'Union africaine condamne les violences commises dans la vallée.",
    yes: ['Union africaine: les violences commises dans la vallée'],
  },
  {
    task: 'statement',
    text: 'Le colloque avait pour thème « Des fleuves pour demain ».',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'On dit que la source ne tarit jamais.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Le film « La Rivière sans nom » sera projeté à Nairobi.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: "Interrogée sur les retards, Clara Lindqvist n'a pas répondu.",
    no: ['*'],
  },
  {
    task: 'statement',
    text: "« C'est peu, reconnaît-elle, mais c'est un début. » La maire, Clara Lindqvist, n'a rien ajouté.",
    no: ['Clara Lindqvist: La maire'],
  },
  {
    task: 'statement',
    text: 'Le syndicat a, par la voix de sa porte-parole Clara Lindqvist, assuré que la grève continuerait.',
    yes: ['Clara Lindqvist: la grève continuerait'],
  },
  {
    task: 'statement',
    text: "La ministre Clara Lindqvist s'est félicitée de la reprise économique et a exhorté les investisseurs à revenir.",
    yes: ['Clara Lindqvist: la reprise économique', 'Clara Lindqvist: les investisseurs à revenir'],
  },
  {
    task: 'statement',
    text: '« Nous irons au bout », a martelé, devant une foule compacte, la ministre Clara Lindqvist.',
    yes: ['Clara Lindqvist: Nous irons au bout'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a estimé mardi, lors d’un entretien à la radio, que la loi était injuste.',
    yes: ['Clara Lindqvist: la loi était injuste'],
  },
  {
    task: 'statement',
    text: 'Le Kenya, qui accuse ses voisins de pêcher de nuit, a rompu les relations.',
    no: ['Kenya: ses voisins de pêcher de nuit, a rompu les relations'],
  },
  {
    task: 'statement',
    text: 'Selon un communiqué de la Banque mondiale, le prêt sera versé en mars.',
    yes: ['Banque mondiale: le prêt sera versé en mars'],
  },
  {
    task: 'statement',
    text: 'Le maire Wafula Kimani a promis de publier les comptes avant juin.',
    yes: ['Wafula Kimani: publier les comptes avant juin'],
  },
  {
    task: 'statement',
    text: 'La banderole « Sauvons le lac » flottait au vent.',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Les digues ont tenu toute la nuit, a assuré Clara Lindqvist ; un renfort est attendu mardi.',
    yes: ['Clara Lindqvist: Les digues ont tenu toute la nuit'],
  },
  {
    task: 'statement',
    text: 'Le maire cite la géologue Clara Lindqvist, selon qui la falaise recule de deux mètres par an.',
    yes: ['Clara Lindqvist: la falaise recule de deux mètres par an'],
  },
  {
    task: 'statement',
    text: 'La mission a été mal reçue par la délégation du Kenya, pour laquelle un tel péage pénaliserait les pêcheurs.',
    yes: ['Kenya: un tel péage pénaliserait les pêcheurs'],
  },
  {
    task: 'statement',
    text: "Le président norvégien, Sigurd Dahl, est venu lundi. Mardi, il s'est entretenu avec le Premier ministre kényan, Wafula Kimani. Il a demandé un nouveau ferry.",
    yes: ['Sigurd Dahl: un nouveau ferry'],
  },
  {
    task: 'statement',
    text: 'Le ministre norvégien de la Pêche, Sigurd Dahl, est arrivé lundi. Le Norvégien a promis que le port serait dragué.',
    yes: ['Sigurd Dahl: le port serait dragué'],
  },
  {
    task: 'statement',
    text: 'Les Norvégiens ont promis que le port serait dragué. Le ministre norvégien de la Pêche, Sigurd Dahl, est arrivé lundi.',
    no: ['Sigurd Dahl: le port serait dragué'],
  },
  {
    task: 'statement',
    text: "Le représentant du Kenya a pris la parole lundi et a rappelé que les quotas baissent. Selon lui, les prix suivront l'an prochain.",
    yes: ["Kenya: les prix suivront l'an prochain"],
  },
  {
    task: 'statement',
    text: "Wafula Kimani a présenté la carte des crues et signalé que trois ponts manquaient d'entretien.",
    yes: ["Wafula Kimani: trois ponts manquaient d'entretien"],
  },
  {
    task: 'statement',
    text: 'Le Kenya et la Norvège ont signé un accord. Oslo a promis que les quais seraient réparés.',
    yes: ['Norvège: les quais seraient réparés'],
  },
  {
    task: 'statement',
    text: "Pour Clara Lindqvist, qui dirige l'ONG Bellona, le compte n'y est pas.",
    yes: ["Clara Lindqvist: le compte n'y est pas"],
  },
  {
    task: 'statement',
    text: '« Nous avons attendu trente ans. » La phrase, prononcée lundi par le président Wafula Kimani, a été applaudie.',
    yes: ['Wafula Kimani: Nous avons attendu trente ans'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist est catégorique : « Le port ne fermera pas. »',
    yes: ['Clara Lindqvist: Le port ne fermera pas'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist a choisi une devise : « Le port ne fermera pas. »',
    no: ['*'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani ne cache pas son inquiétude. « On nous promet la lune depuis dix ans. »',
    yes: ['Wafula Kimani: On nous promet la lune depuis dix ans'],
  },
  {
    task: 'statement',
    text: 'Wafula Kimani a promis que chaque euro serait tracé et proposé que la banque tienne le registre.',
    yes: ['Wafula Kimani: chaque euro serait tracé', 'Wafula Kimani: la banque tienne le registre'],
  },
  {
    task: 'statement',
    text: 'La Norvège a fait valoir que les quotas étaient trop bas, ce que le Kenya conteste.',
    yes: ['Norvège: les quotas étaient trop bas'],
  },
  {
    task: 'statement',
    text: "Et Clara Lindqvist d'ajouter : « Nous n'avons plus le temps. »",
    yes: ["Clara Lindqvist: Nous n'avons plus le temps"],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist s'est tue. Le port sera dragué, indique-t-on dans l'entourage du ministre.",
    no: ['*'],
  },
  {
    task: 'statement',
    text: '« Le port est à nous », a lancé à la fin du débat Wafula Kimani, maire de la ville.',
    yes: ['Wafula Kimani: Le port est à nous'],
  },
  {
    task: 'statement',
    text: "L'ONG Bellona a dénoncé « une fuite en avant » et a menacé les armateurs d'un procès.",
    no: ['armateurs: une fuite en avant', 'les armateurs: une fuite en avant'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist s'est refusée à tout commentaire sur la grève.",
    no: ['*'],
  },
  {
    task: 'statement',
    text: "Le port va fermer. C'est ce qu'a annoncé Clara Lindqvist.",
    yes: ['Clara Lindqvist: Le port va fermer'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist était là. Il entre, selon ses chiffres, mille bateaux par jour.',
    yes: ['Clara Lindqvist: Il entre, selon ses chiffres, mille bateaux par jour'],
  },
  {
    task: 'statement',
    text: "L'un d'eux, le Norvégien Sigurd Dahl, doute que le port rouvre avant mai.",
    yes: ['Sigurd Dahl: le port rouvre avant mai'],
  },
  {
    task: 'statement',
    text: 'La délégation kényane a fait valoir que les quotas étaient trop bas.',
    yes: ['kényane: les quotas étaient trop bas'],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist, de son côté, affirme pour sa part que le port rouvrira.',
    yes: ['Clara Lindqvist: le port rouvrira'],
  },
  {
    task: 'statement',
    text: 'Le port rouvrira avant la fin du printemps. Tel est le constat de Clara Lindqvist.',
    yes: ['Clara Lindqvist: Le port rouvrira avant la fin du printemps'],
  },
  {
    task: 'statement',
    text: 'Le conseiller Paul Vernet a douté du calendrier. Clara Lindqvist lui a répondu que le port rouvrira.',
    yes: ['Clara Lindqvist: le port rouvrira'],
  },
  { task: 'statement', text: 'Clara Lindqvist nous a écrit que le port rouvrira.', yes: ['Clara Lindqvist: le port rouvrira'] },
  {
    task: 'statement',
    text: 'Clara Lindqvist, directrice au bureau chargé des pays les moins avancés, des petits États et des régions isolées, a rappelé que le port rouvrira.',
    yes: ['Clara Lindqvist: le port rouvrira'],
  },
  {
    task: 'statement',
    text: "«Le port rouvrira avant l'été.» Paul Vernet s'est félicité du calme revenu sur les quais.",
    no: ["Paul Vernet: Le port rouvrira avant l'été"],
  },
  {
    task: 'statement',
    text: 'Clara Lindqvist se penche sur la carotte. « Elle a trois siècles », murmure la glaciologue.',
    yes: ['Clara Lindqvist: Elle a trois siècles'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet vient du Kenya. Le jeune Kényan raconte que le port était vide.',
    yes: ['Paul Vernet: le port était vide'],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist, hydrologue, n'est pas venue. Un texte trop court, selon Ana Torres. « Il n'y a pas un chiffre », s'agace la scientifique.",
    yes: ["Ana Torres: Il n'y a pas un chiffre"],
  },
  {
    task: 'statement',
    text: "Le port rouvrira avant l'été, comme l'a rappelé Clara Lindqvist.",
    yes: ["Clara Lindqvist: Le port rouvrira avant l'été"],
  },
  {
    task: 'statement',
    text: "Le port ne fermera pas, comme le souligne Clara Lindqvist : « Nous resterons ici, quoi qu'il arrive. »",
    yes: ["Clara Lindqvist: Nous resterons ici, quoi qu'il arrive"],
  },
  {
    task: 'statement',
    text: "Clara Lindqvist les a exhortés à rouvrir le port avant l'été.",
    yes: ["Clara Lindqvist: rouvrir le port avant l'été"],
  },
  { task: 'statement', text: '« Le port est vide », flûte un délégué kényan.', yes: ['un délégué kényan: Le port est vide'] },
  { task: 'statement', text: 'La fête finit par « Le port est vide », visible au musée.', no: ['musée: Le port est vide'] },
  {
    task: 'statement',
    text: 'La glace fond, répond Clara Lindqvist. La glaciologue de la Banque mondiale rappelle que la carotte a trois siècles.',
    yes: ['Clara Lindqvist: la carotte a trois siècles'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet se tait. La Secrétaire générale de la Francophonie a parlé. Elle souligne que le port est vide.',
    no: ['Paul Vernet: le port est vide'],
  },
  {
    task: 'statement',
    text: 'La moitié des quais sont vides, selon Paul Vernet, qui a repoussé la date à mai.',
    yes: ['Paul Vernet: La moitié des quais sont vides'],
  },
  {
    task: 'statement',
    text: 'Paul Vernet a insisté, selon un communiqué de la Banque mondiale, sur la nécessité de rouvrir le port.',
    yes: ['Paul Vernet: la nécessité de rouvrir le port'],
  },
  {
    task: 'statement',
    text: "Paul Vernet se tait. Le Brestois propose d'attendre la fin de mai.",
    yes: ['Paul Vernet: attendre la fin de mai'],
  },
];
