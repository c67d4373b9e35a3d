// Publication dates as EDTF. Reads what is written; never asks the clock, the locale or the time zone.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD` or `YYYY-MM` when the parts are a day of the calendar, else undefined. */
export function findDate(year: number, month: number, day?: number): string | undefined {
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12)) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= last ? `${head}-${String(day).padStart(2, '0')}` : undefined;
}

/** Reads a metadata date: ISO 8601 (the date as written, its zone kept), RFC 2822, `31 January 2025`, `31/01/2025`, `2025-01`. */
export function readDate(value: string): string | undefined {
  const text = value.trim().slice(0, 80);
  const iso = text.match(/^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/u);
  if (iso) return findDate(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? undefined : Number(iso[3]));
  const packed = text.match(/^(\d{4})(\d\d)(\d\d)(?:T|$)/u);
  if (packed) return findDate(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const dayFirst = text.match(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u);
  if (dayFirst) return findDate(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const worded = text.match(/(?<!\d)(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/u);
  if (worded) return findDate(Number(worded[3]), monthOf(worded[2]!), Number(worded[1]));
  const american = text.match(/([A-Za-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})/u);
  if (american) return findDate(Number(american[3]), monthOf(american[1]!), Number(american[2]));
  return undefined;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
