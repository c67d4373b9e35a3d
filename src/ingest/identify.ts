// Which language a text is in. The n-gram model is a library, loaded on first use; Indonesian and Malay, which it
// takes for one, are told apart by words that only one of them uses.

/** Text shorter than this says too little. */
const SHORTEST = 20;
const SAMPLE = 3000;

// Words of one language that the other does not have, or hardly uses (KBBI; Kamus Dewan).
const INDONESIAN = new Set(
  words(
    'bahwa karena bisa kantor polisi mengatakan yakni uang mobil agustus juni juli maret universitas provinsi gubernur bupati kabupaten daring kejahatan kebijakan meskipun maupun kalau enggak selasa rabu senin kamis jumat rapat perserikatan gedung resmi tim mitra ekspor impor pers dubes menlu direktur desember perusahaan dampak soal usai seusai kemarin butuh tuturnya ungkapnya imbuhnya migran kesepakatan',
  ),
);
const MALAY = new Set(
  words(
    'bahawa kerana memaklumkan memberitahu iaitu sahaja manakala wang kereta ogos jun julai mac universiti mesyuarat datuk dato ringgit sekiranya baharu hadapan jenayah talian bagaimanapun susulan disyaki pemberita pertubuhan timbalan setiausaha pengerusi syarikat isnin khamis jumaat ahad rasmi eksport pelbagai',
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
