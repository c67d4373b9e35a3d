// What an address tells: the publisher, the date, and whether it names one article.
import { shortHash } from '../base/index.ts';
import { findDate } from './dates.ts';

const TRACKING = /^(?:utm_.+|fbclid|gclid|mc_[ce]id|igshid|ref|cmpid)$/u;

/** The http address a text consists of (a scheme may be missing), or undefined. */
export function findUrl(text: string): string | undefined {
  const bare = text.trim().replace(/^<|>$/gu, '');
  if (/\s/u.test(bare)) return undefined;
  const full = /^https?:\/\//iu.test(bare)
    ? bare
    : /^(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}(?:\/|$)/iu.test(bare)
      ? `https://${bare}`
      : undefined;
  return full !== undefined && URL.canParse(full) ? full : undefined;
}

/** The host without `www.`: a name for the publisher where nothing better is known. */
export function publisherOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : undefined;
}

/** The date in an address (`/2025/01/31/`, `-20250131101500.htm`, `2025-01-31`), as EDTF. */
export function dateFromUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname } = new URL(url);
  const dashed = pathname.match(/(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/u);
  const packed = pathname.match(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?:\d{4}|\d{6}|\d{9})?(?!\d)/u);
  const month = pathname.match(/\/((?:19|20)\d\d)\/(\d\d)(?=\/)/u);
  for (const found of [dashed, packed, month]) {
    const date = found && findDate(Number(found[1]), Number(found[2]), found[3] === undefined ? undefined : Number(found[3]));
    if (date) return date;
  }
  return undefined;
}

/** Key of an article: by its address where that names a page, else by its text. */
export function articleId(url: string | undefined, text: string): string {
  const page = url === undefined ? undefined : pageOf(url);
  return `article/${shortHash(page ?? text)}`;
}

/** The address without fragment and tracking parameters; undefined when it is only a site. */
function pageOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  if (url.search === '' && /^\/?(?:index\.\w+)?$/u.test(url.pathname)) return undefined;
  return `${url.hostname.replace(/^www\./u, '')}${url.pathname}${url.search}`;
}
