// Offices of Indonesian in one word with the body they head or serve: "Kapolda", "Pangdam", "Kadinkes".
import type { Role } from '../../pack.ts';

/** Heads of the bodies that every province, region or town has one of, and their deputies. */
const seated: readonly [body: string, position: string, heads: readonly string[]][] = [
  ['Polda', 'police-chief', ['kapolda', 'wakapolda', 'irwasda']],
  ['Polres', 'police-chief', ['kapolres', 'wakapolres']],
  ['Polresta', 'police-chief', ['kapolresta', 'wakapolresta']],
  ['Polrestabes', 'police-chief', ['kapolrestabes', 'wakapolrestabes']],
  ['Polres Metro', 'police-chief', ['kapolrestro', 'kapolres metro', 'wakapolres metro']],
  ['Polsek', 'police-chief', ['kapolsek', 'wakapolsek']],
  ['Polsek Metro', 'police-chief', ['kapolsek metro']],
  ['Polsekta', 'police-chief', ['kapolsekta']],
  ['Kodam', 'commander', ['pangdam', 'irdam']],
  ['Kodam', 'chief-of-staff', ['kasdam']],
  ['Korem', 'commander', ['danrem', 'komandan korem']],
  ['Korem', 'chief-of-staff', ['kasrem']],
  ['Kodim', 'commander', ['dandim', 'komandan kodim']],
  ['Kodim', 'chief-of-staff', ['kasdim']],
  ['Koramil', 'commander', ['danramil', 'danposramil', 'komandan koramil']],
  ['Pendam', 'head-of-public-relations', ['kapendam', 'wakapendam']],
  ['Penrem', 'head-of-public-relations', ['kapenrem']],
  ['Lantamal', 'commander', ['danlantamal', 'wadanlantamal']],
  ['Lanal', 'commander', ['danlanal']],
  ['Lanud', 'commander', ['danlanud']],
  ['Lanudal', 'commander', ['danlanudal']],
  ['Koarmada', 'commander', ['pangkoarmada', 'pangarmada']],
  ['Kogabwilhan', 'commander', ['pangkogabwilhan']],
  ['Koopsud', 'commander', ['pangkoopsud']],
  ['Divif', 'commander', ['pangdivif']],
  ['Brigif', 'commander', ['danbrigif']],
  ['Yonif', 'commander', ['danyonif']],
  ['Kejati', 'chief-prosecutor', ['kajati', 'wakajati', 'aspidsus', 'aspidum']],
  ['Kejari', 'chief-prosecutor', ['kajari', 'wakajari']],
  ['Lapas', 'head', ['kalapas']],
  ['Rutan', 'head', ['karutan']],
  ['Dinas Pendidikan', 'head', ['kadisdik', 'kadispendik', 'kadisdikbud', 'kadindik']],
  ['Dinas Kesehatan', 'head', ['kadinkes', 'kadiskes']],
  ['Dinas Perhubungan', 'head', ['kadishub', 'kadinhub']],
  ['Dinas Sosial', 'head', ['kadinsos', 'kadissos']],
  ['Dinas Pariwisata', 'head', ['kadispar', 'kadisbudpar', 'kadisparekraf']],
  ['Dinas Perdagangan', 'head', ['kadisdag', 'kadisperindag', 'kadisperdag']],
  ['Dinas Pertanian', 'head', ['kadistan', 'kadispertan', 'kadistanak']],
  ['Dinas Kehutanan', 'head', ['kadishut']],
  ['Dinas Tenaga Kerja', 'head', ['kadisnaker', 'kadisnakertrans']],
  ['Dinas Lingkungan Hidup', 'head', ['kadis LH', 'kadis DLH']],
  ['Dinas Kominfo', 'head', ['kadiskominfo', 'kadis kominfo']],
  ['Dinas Kelautan dan Perikanan', 'head', ['kadislautkan', 'kadis kelautan dan perikanan']],
  ['Satpol PP', 'head', ['kasatpol PP']],
  ['Kesbangpol', 'head', ['kaban kesbangpol']],
];

/** Heads of bodies that there is one of. */
const single: readonly [body: string, position: string, heads: readonly string[]][] = [
  ['Koarmada RI', 'commander', ['pangkoarmada RI', 'wapangkoarmada RI']],
  ['Badan Sarana Pertahanan', 'head', ['kabaranahan', 'kabaranahan kemhan']],
  ['Direktorat Jenderal Strategi Pertahanan', 'director-general', ['dirjen strahan', 'dirjen strahan kemhan']],
  ['Direktorat Jenderal Kekuatan Pertahanan', 'director-general', ['dirjen kuathan', 'dirjen kuathan kemhan']],
  ['Direktorat Jenderal Potensi Pertahanan', 'director-general', ['dirjen pothan', 'dirjen pothan kemhan']],
  ['Direktorat Jenderal Perencanaan Pertahanan', 'director-general', ['dirjen renhan', 'dirjen renhan kemhan']],
  ['Kostrad', 'commander', ['pangkostrad', 'kaskostrad']],
  ['Kopassus', 'commander', ['danjen kopassus', 'wadanjen kopassus']],
  ['Marinir', 'commander', ['dankormar']],
  ['Paspampres', 'commander', ['danpaspampres']],
  ['Koopsudnas', 'commander', ['pangkoopsudnas']],
  ['Puspom TNI', 'commander', ['danpuspom TNI', 'wadanpuspom TNI']],
  ['Brimob', 'commander', ['dankor brimob', 'dankorbrimob']],
  ['Korlantas', 'head', ['kakorlantas', 'dirgakkum korlantas']],
  ['Baharkam', 'head', ['kabaharkam']],
  ['Baintelkam', 'head', ['kabaintelkam', 'kabaintelkam polri']],
  ['Dispenad', 'head-of-public-relations', ['kadispenad']],
  ['Dispenal', 'head-of-public-relations', ['kadispenal']],
  ['Dispenau', 'head-of-public-relations', ['kadispenau']],
  ['Divisi Hubungan Internasional Polri', 'head', ['kadivhubinter', 'kadivhubinter polri', 'kadiv hubinter', 'kadiv hubinter polri']],
  ['Divisi Humas Polri', 'head-of-public-relations', ['kadivhumas', 'kadivhumas polri']],
  ['Divisi Propam Polri', 'head', ['kadiv propam', 'kadivpropam', 'kadiv propam polri']],
];

/** Fields of the assistants of a chief of the forces: "Asintel Panglima TNI". */
const staff = ['intel', 'ops', 'pers', 'log', 'ter', 'komlek', 'rena', 'renum', 'potmar', 'pot dirga', 'potdirga'];

/** Offices whose body is in knowledge. */
const known: readonly [key: string, position: string, heads: readonly string[]][] = [
  [
    'org/id/tni-ad',
    'chief-of-staff',
    ['kepala staf angkatan darat', 'ksad', 'kasad', 'kepala staf TNI AD', 'wakasad', 'wakil kasad', 'wakil ksad'],
  ],
  [
    'org/id/tni-al',
    'chief-of-staff',
    ['kepala staf angkatan laut', 'ksal', 'kasal', 'kepala staf TNI AL', 'wakasal', 'wakil kasal', 'wakil ksal'],
  ],
  [
    'org/id/tni-au',
    'chief-of-staff',
    ['kepala staf angkatan udara', 'ksau', 'kasau', 'kepala staf TNI AU', 'wakasau', 'wakil kasau', 'wakil ksau'],
  ],
  ['org/id/tni', 'head-of-public-relations', ['kapuspen TNI', 'wakapuspen TNI', 'kabidpenum puspen TNI']],
  ['org/id/tni', 'chief-of-staff', ['kasum TNI', 'kepala staf umum TNI']],
  ['org/id/tni', 'assistant', staff.map((field) => `as${field} panglima TNI`).concat(staff.map((field) => `as${field} TNI`))],
  ['org/id/tni-ad', 'assistant', staff.flatMap((field) => [`as${field} kasad`, `as${field} ksad`])],
  ['org/id/tni-al', 'assistant', staff.flatMap((field) => [`as${field} kasal`, `as${field} ksal`])],
  ['org/id/tni-au', 'assistant', staff.flatMap((field) => [`as${field} kasau`, `as${field} ksau`])],
  [
    'org/id/tni',
    'head',
    ['kapuskersin TNI', 'kababinkum TNI', 'kapusjarah TNI', 'kapuskes TNI', 'kabais TNI', 'dansesko TNI', 'kasetum TNI'],
  ],
  ['org/id/bea-cukai', 'director-general', ['dirjen bea cukai', 'dirjen bea dan cukai', 'direktur jenderal bea dan cukai']],
  ['org/id/ditjen-imigrasi', 'director-general', ['dirjen imigrasi', 'direktur jenderal imigrasi']],
  ['org/id/ditjen-pajak', 'director-general', ['dirjen pajak', 'direktur jenderal pajak']],
  ['org/id/tni', 'commander', ['panglima TNI', 'wakil panglima TNI']],
  ['org/id/bareskrim', 'head', ['kabareskrim', 'kabareskrim polri', 'wakabareskrim', 'wakabareskrim polri']],
  ['org/id/polri', 'police-chief', ['kapolri', 'wakapolri']],
  ['org/id/polri', 'head-of-public-relations', ['karo penmas', 'karopenmas', 'karo penmas divisi humas polri']],
  ['org/id/basarnas', 'head', ['kabasarnas']],
  ['org/id/kejaksaan-agung', 'deputy-attorney-general', ['jampidsus', 'jampidum', 'jamintel', 'jamdatun', 'jampidmil', 'jamwas', 'jambin']],
  ['org/id/kejaksaan-agung', 'head-of-public-relations', ['kapuspenkum', 'kapuspenkum kejagung']],
];

/** "waka...", "wa...": deputies, told so by the word unless the position tells it. */
const place = (form: string): boolean => /^wa(ka|dan|kil)/.test(form);

function roles(table: typeof seated, written: (body: string) => Pick<Role, 'body' | 'seated' | 'organization'>): Role[] {
  return table.flatMap(([body, position, heads]) => {
    const of = written(body);
    const [deputies, chiefs] = [heads.filter(place), heads.filter((form) => !place(form))];
    return [
      { forms: chiefs, position, kind: 'office' as const, ...of },
      ...(deputies.length === 0 ? [] : [{ forms: deputies, position: `deputy-${position}`, kind: 'office' as const, ...of }]),
    ];
  });
}

/** Words of such offices. */
export const fusedOffices: readonly Role[] = [
  ...roles(seated, (body) => ({ body, seated: true })),
  ...roles(single, (body) => ({ body })),
  ...roles(known, (organization) => ({ organization })),
];

/** Heads of the parts of a body, which is named behind them: "Kasubdit Jatanras Ditreskrimum Polda X", "Kakanwil Kemenag Y". */
export const heads: readonly string[] = [
  'kasubdit',
  'kasubbid',
  'kasubbidpenmas',
  'kasubbag',
  'kasubag',
  'kasubditgakkum',
  'kasi',
  'kasie',
  'kasubsi',
  'kaur',
  'kanit',
  'kasat',
  'katim',
  'kapokja',
  'kaban',
  'kabiro',
  'kadep',
  'kapusdatin',
  'kapusdokkes',
  'kapuslabfor',
  'kabiddokkes',
  'kabidpropam',
  'kabid propam',
  'kabid dokkes',
  'kabidhumas',
  'kalaksa',
  'kakanim',
  'kakansar',
  'kakankemenag',
  'kakantah',
  'kasubdin',
  'kaprodi',
  'kajur',
  'kasektor',
  'karumkit',
  'kasetum',
  'wadirreskrimum',
  'wadirreskrimsus',
  'wadirlantas',
  'wadirresnarkoba',
  'dirpolairud',
  'dirpamobvit',
  'dirintelkam',
  'dirbinmas',
  'dirsamapta',
  'kasat intelkam',
  'kasat binmas',
  'kasat samapta',
  'kasi humas',
  'kasi propam',
  'asintel',
  'asops',
  'aslog',
  'aspers',
  'aster',
  'waaster',
  'waasops',
];
