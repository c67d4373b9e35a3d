// Verbs of visiting, receiving, sending and holding talks.
import type { EventVerb } from '../../pack.ts';

/** Every verb with every noun and modifier: "mengadakan pertemuan tertutup dengan". */
const combine = (verbs: readonly string[], nouns: readonly string[], modifiers: readonly string[], end: string): string[] =>
  verbs.flatMap((verb) => nouns.flatMap((noun) => modifiers.map((modifier) => [verb, noun, modifier, end].filter(Boolean).join(' '))));

/** To hold talks with somebody. */
export const talks: readonly string[] = combine(
  ['mengadakan', 'melakukan', 'menggelar', 'melangsungkan', 'menjalani', 'melaksanakan', 'memulai', 'mengakhiri'],
  ['pertemuan', 'pembicaraan', 'perundingan', 'dialog', 'diskusi', 'konsultasi', 'audiensi', 'rapat', 'tatap muka', 'jamuan makan malam'],
  [
    '',
    'bilateral',
    'empat mata',
    'tertutup',
    'terpisah',
    'kehormatan',
    'informal',
    'singkat',
    'khusus',
    'resmi',
    'lanjutan',
    'terbatas',
    'hangat',
  ],
  'dengan',
);

/** To call on somebody. */
export const calls: readonly string[] = combine(
  ['melakukan', 'melaksanakan', 'mengadakan', 'menggelar', 'menjalani'],
  ['kunjungan', 'audiensi', 'courtesy call'],
  ['', 'kehormatan', 'silaturahmi', 'resmi', 'persahabatan', 'perpisahan', 'perkenalan'],
  'kepada',
);

/** To talk with somebody, by verbs alone. */
export const conversations: readonly string[] = combine(
  ['berdiskusi', 'berkonsultasi', 'bermusyawarah', 'beramah tamah', 'berbincang-bincang', 'bertukar pendapat', 'bercengkerama'],
  ['', 'langsung', 'khusus', 'secara tertutup', 'secara langsung'],
  [''],
  'dengan',
);

/** To put one's name to a paper, which stands behind a preposition or was named before. */
export const signatures: readonly string[] = combine(
  ['membubuhkan', 'menorehkan', 'menggoreskan', 'turut membubuhkan', 'ikut membubuhkan'],
  ['tanda tangan', 'tanda tangannya', 'tanda tangan mereka', 'paraf', 'parafnya', 'paraf mereka', 'nama', 'pena'],
  ['', 'di bawah', 'di dalam'],
  '',
).concat(['membubuhi tanda tangan', 'membubuhi paraf']);

const APPEARING = ['menjadi', 'tampil sebagai', 'hadir sebagai', 'tampil menjadi', 'didapuk sebagai', 'bertindak sebagai'];
const PARTS = [
  'pembicara',
  'pembicara utama',
  'pembicara kunci',
  'narasumber',
  'narasumber utama',
  'panelis',
  'moderator',
  'pemakalah',
  'penanggap',
  'tamu kehormatan',
  'peninjau',
];

/** To speak or take part at something as what one is. */
export const appearances: readonly string[] = combine(APPEARING, PARTS, ['dalam', 'di', 'pada'], '');
/** The same at the gathering told of. */
export const appearancesThere: readonly string[] = [
  ...combine(APPEARING, PARTS, [''], ''),
  ...combine(
    ['memberikan', 'menyampaikan', 'memberi', 'membawakan'],
    [
      'sambutan',
      'kata sambutan',
      'sambutan kunci',
      'sambutan pembuka',
      'sambutan pembukaan',
      'sambutan penutup',
      'sambutan utama',
      'paparan',
      'pemaparan',
      'presentasi',
      'materi',
      'makalah',
      'pidato kunci',
      'pidato utama',
      'pidato pembuka',
      'pidato pembukaan',
      'pidato penutup',
      'ceramah kunci',
      'laporan panitia',
      'keynote speech',
      'opening remarks',
    ],
    [''],
    '',
  ),
  ...combine(['memandu', 'memoderatori', 'memimpin'], ['diskusi', 'jalannya diskusi', 'sesi', 'jalannya sidang'], [''], ''),
];

const visits: readonly string[] = [
  'kunjungan',
  'kunjungan resmi',
  'kunjungan kerja',
  'kunjungan kenegaraan',
  'kunjungan kehormatan',
  'kunjungan balasan',
  'kunjungan persahabatan',
  'kunjungan muhibah',
  'kunjungan silaturahmi',
  'kunjungan perpisahan',
  'kunjungan perkenalan',
  'kunjungan pamitan',
  'kunjungan bilateral',
  'lawatan kerja',
  'lawatan kenegaraan',
  'audiensi dan silaturahmi',
  'silaturahmi',
  'tamu',
  'lawatan',
  'lawatan resmi',
  'courtesy call',
  'audiensi',
];

/** The verbs themselves. */
export const visitVerbs: readonly EventVerb[] = [
  {
    lemma: 'menjamu tamu',
    sense: 'receive',
    finite: [
      'menerima',
      'menyambut',
      'menjamu',
      'menyambut langsung',
      'menerima langsung',
      ...combine(['menerima', 'menyambut'], [...visits, 'kedatangan', 'rombongan', 'delegasi'], ['', 'dari'], ''),
    ],
    passive: [
      'diterima',
      'diterima langsung',
      'diterima oleh',
      'diterima langsung oleh',
      'disambut',
      'disambut oleh',
      'disambut langsung oleh',
      'dijamu',
      'dijamu oleh',
    ],
  },
  {
    lemma: 'melakukan kunjungan',
    sense: 'undertake',
    finite: [
      'melakukan',
      'menjalani',
      'memulai',
      'mengawali',
      'mengakhiri',
      'menuntaskan',
      'merampungkan',
      'menunaikan',
      'menyudahi',
      'menggenapi',
      'menyelesaikan',
      'melanjutkan',
      'menutup',
      'membalas',
      'dalam rangka',
    ],
  },
  { lemma: 'mengirim', sense: 'send', finite: ['mengirim', 'mengirimkan', 'mengutus', 'menugaskan', 'menunjuk', 'menugasi'] },
];
