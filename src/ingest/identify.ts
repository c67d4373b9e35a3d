// Which language a text is in. The n-gram model is a library, loaded on first use; Indonesian and Malay, which it
// takes for one, are told apart by words that only one of them uses.

/** Text shorter than this says too little. */
const SHORTEST = 20;
const SAMPLE = 3000;

// Words of one language that the other spells or says otherwise (KBBI; Kamus Dewan).
const INDONESIAN = new Set(
  words(
    'bahwa karena bisa kantor polisi mengatakan yakni namun uang mobil agustus juni juli maret universitas provinsi bupati kabupaten berbagai daring kejahatan konferensi kebijakan sehingga meskipun maupun kalau enggak baru hanya sementara selasa rabu rapat tersebut perserikatan bangsa pemerintah',
  ),
);
const MALAY = new Set(
  words(
    'bahawa kerana boleh pejabat polis berkata memaklumkan memberitahu pelbagai iaitu sahaja manakala wang kereta ogos jun julai mac universiti kerajaan mesyuarat persidangan datuk dato ringgit jabatan sekiranya baharu hadapan jenayah talian bagaimanapun susulan disyaki pemberita ialah sidang pertubuhan perdana',
  ),
);

/** The BCP 47 primary tag of the text's language, or `und` when it is too short or like nothing known. */
export async function identifyLanguage(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < SHORTEST) return 'und';
  const { eld } = await import('eld/extrasmall');
  const { language } = eld.detect(sample);
  if (language === '') return 'und';
  return language === 'ms' ? indonesianOrMalay(sample) : language;
}

/** Indonesian unless the words of Malay outnumber its own. */
function indonesianOrMalay(sample: string): 'id' | 'ms' {
  let balance = 0;
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (INDONESIAN.has(word)) balance++;
    if (MALAY.has(word)) balance--;
  }
  return balance < 0 ? 'ms' : 'id';
}

/** The primary tag of a language tag as people write them (`id_ID`, `ind`, `in`), or undefined. */
export function primaryTag(tag: string): string | undefined {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' ? undefined : language;
  } catch {
    return undefined;
  }
}

function words(list: string): string[] {
  return list.split(' ');
}
