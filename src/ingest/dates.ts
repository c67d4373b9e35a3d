// Publication dates as EDTF. Reads what is written; never asks the clock, the locale or the time zone.

// Month names by language, January first; a name may be cut to its first three or more letters where that is usual.
const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  id: 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  ms: 'januari februari mac april mei jun julai ogos september oktober november disember'.split(' '),
};
const SHORTENED = 'jan feb mar apr may jun jul aug sep oct nov dec sept janv févr avr juil agu okt des'.split(' ');
const SHORTENED_MONTH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 9, 1, 2, 4, 7, 8, 10, 12];
const MONTH_OF: ReadonlyMap<string, number> = new Map([
  ...Object.values(MONTHS).flatMap((names) => names.map((name, i) => [name, i + 1] as const)),
  ...SHORTENED.map((name, i) => [name, SHORTENED_MONTH[i]!] as const),
]);

/** Words that may stand beside the date in the line under a title: weekdays, labels, times, zones. */
const DATELINE = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun published updated posted on at am pm gmt utc bst cet edt est et first last modified',
    'senin selasa rabu kamis jumat sabtu minggu diterbitkan terbit pukul jam wib wita wit diperbarui',
    'lundi mardi mercredi jeudi vendredi samedi dimanche publié le à h mis jour modifié',
    'thứ hai ba tư năm sáu bảy chủ nhật ngày lúc cập nhật đăng tháng',
    'isnin khamis jumaat ahad',
  ].flatMap((words) => words.split(' ')),
);

/** `YYYY-MM-DD` or `YYYY-MM` when the parts are a day of the calendar, else undefined. */
export function findDate(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12)) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${head}-${String(day).padStart(2, '0')}` : undefined;
}

/** Reads a stated date: ISO 8601 (the date as written, its zone kept), RFC 2822, `31 January 2025`, `31/01/2025`, `2025-01`. */
export function readDate(value: string): string | undefined {
  return matchDate(value.trim().slice(0, 80))?.date;
}

/** The date of a line that holds nothing but a date, a time and words such as a weekday; undefined for any other line. */
export function readDateline(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const found = matchDate(line);
  if (found?.date === undefined || found.date.length < 10) return undefined;
  const others =
    line
      .replace(found.text, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return others.every((word) => DATELINE.has(word)) ? found.date : undefined;
}

interface Match {
  text: string;
  date: string | undefined;
}

function matchDate(text: string): Match | undefined {
  const iso = text.match(/(?<!\d)(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/u);
  if (iso) return { text: iso[0], date: findDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3])) };
  const packed = text.match(/^(\d{4})(\d\d)(\d\d)(?:T|$)/u);
  if (packed) return { text: packed[0], date: findDate(Number(packed[1]), Number(packed[2]), Number(packed[3])) };
  const figures =
    text.match(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u) ?? text.match(/(?<!\d)(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})(?!\d)/u);
  if (figures) return { text: figures[0], date: findDate(Number(figures[3]), Number(figures[2]), Number(figures[1])) };
  const worded = text.match(/(?<!\d)(\d{1,2})(?:er)?\s+(\p{L}{3,10})\.?,?\s+(\d{4})(?!\d)/u);
  if (worded) return { text: worded[0], date: findDate(Number(worded[3]), monthOf(worded[2]!), Number(worded[1])) };
  const american = text.match(/(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u);
  if (american) return { text: american[0], date: findDate(Number(american[3]), monthOf(american[1]!), Number(american[2])) };
  return undefined;
}

/** The month's number, or 0 for a word that names none. */
function monthOf(name: string): number {
  return MONTH_OF.get(name.normalize('NFC').toLowerCase()) ?? 0;
}
