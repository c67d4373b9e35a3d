// Words before an infinitive that tell it was done: "tient à préciser", "n'a pas manqué de rappeler", "s'est empressée d'ajouter".
import { lines } from './lines.ts';

/** `finite forms ; participles ; words behind them`: the participle stands behind any auxiliary. A tail in "de" has its elided form too. */
const TABLE = lines(`
  tient|tiennent|tenait|tenaient|tint ; tenu|tenue|tenus|tenues ; à
  prend|prennent|prenait|prit ; pris|prise ; soin de|la peine de|le soin de|la parole pour|le temps de|la plume pour
  se plaît|se plaisent|se plaisait ; plu|plue ; à
  aime|aiment|aimait|aimaient ; aimé ; à
  s'empresse|s'empressent|s'empressait ; empressé|empressée|empressés ; de
  se hâte|se hâtent|se hâtait ; hâté|hâtée|hâtés ; de
  a|ont|avait|avaient ; eu ; coutume de|l'habitude de|à cœur de|beau jeu de|le mérite de|la franchise de|l'honnêteté de|le courage de
  va|vont|allait ; allé|allée|allés ; jusqu'à
  en vient|en viennent|en venait ; venu|venue|venus ; à
  finit|finissent|finissait|finirent ; fini ; par
  commence|commencent|commençait|commença ; commencé ; par
  se borne|se bornent|se bornait|se borna ; borné|bornée|bornés ; à
  se contente|se contentent|se contentait|se contenta ; contenté|contentée|contentés ; de
  se limite|se limitent|se limitait ; limité|limitée|limités ; à
  croit|croient|croyait ; cru ; bon de|utile de|devoir|pouvoir
  juge|jugent|jugeait ; jugé ; bon de|utile de|opportun de
  profite|profitent|profitait ; profité ; de l'occasion pour|de sa visite pour|de son passage pour|de cette visite pour|de la tribune pour|de cette tribune pour
  saisit|saisissent|saisissait ; saisi ; l'occasion pour|l'occasion de|cette occasion pour
  en profite|en profitent|en profitait ; profité ; pour
  se permet|se permettent|se permettait ; permis ; de
  monte|montent ; monté|montée ; au créneau pour|à la tribune pour
  sort|sortent ; sorti|sortie ; de sa réserve pour|de son silence pour|du silence pour
  s'autorise ; autorisé|autorisée ; à
  continue|continuent|continuait ; continué ; de|à
  s'attache|s'attachent ; attaché|attachée ; à
  s'efforce|s'efforcent ; efforcé|efforcée ; de
  se fait|se font ; fait|faite ; fort de|un plaisir de|un devoir de
  éprouve|éprouvent ; éprouvé ; le besoin de
  ne peut|ne peuvent|ne pouvait|n'a pu|n'ont pu ; ; que|s'empêcher de
  ne manque|ne manquent|ne manquait ; ; pas de
  n'a|n'ont|n'avait ; ; pas manqué de
  n'hésite|n'hésitent|n'hésitait ; ; pas à
  n'a|n'ont|n'avait ; ; pas hésité à|pas tardé à|cessé de|de cesse de|pas oublié de|pas omis de|pas craint de
  ne cesse|ne cessent|ne cessait ; ; de|pas de
  ne tarde|ne tardent ; ; pas à
  n'oublie|n'oublient|n'oubliait ; ; pas de
  ne se prive|ne se privent ; ; pas de
  ne s'est ; ; pas privé de|pas privée de
  ne se lasse|ne se lassent ; ; pas de
`);

/** Participles that stand right before an infinitive: "a dû reconnaître", "a pu confirmer", "a voulu rassurer". */
const BARE: readonly string[] = ['dû', 'pu', 'su', 'voulu', 'souhaité', 'préféré', 'osé'];

/** Every form with every tail. */
export const asserting: readonly string[] = [
  ...BARE,
  ...TABLE.flatMap((line) => {
    const [finite = '', participles = '', tails = ''] = line.split(';').map((cell) => cell.trim());
    const forms = [...finite.split('|'), ...participles.split('|')].filter((form) => form !== '');
    return forms.flatMap((form) => elided(tails).map((tail) => `${form} ${tail}`.trim()));
  }),
];

function elided(tails: string): string[] {
  return tails.split('|').flatMap((tail) => (/(?:^| )de$/.test(tail) ? [tail, `${tail.slice(0, -1)}'`] : [tail]));
}
