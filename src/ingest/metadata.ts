// What a page says of itself: JSON-LD first, then OpenGraph, then meta elements.
import { collapse, type DomDocument } from './dom.ts';

export interface PageMetadata {
  title?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  publishedAt?: string | undefined;
  languageHint?: string | undefined;
}

/** Gathers title, url, publisher, date and language; a field is absent when no metadata states it. */
export function readMetadata(page: DomDocument): PageMetadata {
  const data = readJsonLd(page);
  const meta = readMeta(page);
  const publisher = nameOf(data?.['publisher']) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher');
  const title =
    textOf(data?.['headline']) ?? meta('og:title', 'twitter:title', 'dc.title') ?? plain(page.querySelector('title')?.textContent);
  return {
    title: title === undefined ? undefined : withoutSite(title, publisher),
    publisher,
    url: [page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), addressOf(data)].find(isAddress) ?? undefined,
    publishedAt:
      textOf(data?.['datePublished']) ??
      meta(
        'article:published_time',
        'datepublished',
        'date',
        'pubdate',
        'publishdate',
        'publish-date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.issued',
      ) ??
      plain(
        page
          .querySelector('article time[datetime], time[datetime][pubdate], [itemprop="datePublished"][datetime]')
          ?.getAttribute('datetime'),
      ),
    languageHint:
      plain(page.documentElement?.getAttribute('lang')) ??
      textOf(data?.['inLanguage']) ??
      meta('og:locale', 'content-language', 'dc.language'),
  };
}

type Record_ = Record<string, unknown>;

function readJsonLd(page: DomDocument): Record_ | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = [value].flat().flatMap((item) => [item, ...[(item as Record_ | null)?.['@graph'] ?? []].flat()]);
    const article = found.find(
      (item) => isRecord(item) && [item['@type']].flat().some((type) => /Article|BlogPosting|Report$/u.test(String(type))),
    );
    if (isRecord(article)) return article;
  }
  return undefined;
}

/** Looks up meta elements by name, property, itemprop or http-equiv, in the order asked. */
function readMeta(page: DomDocument): (...names: string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const content = plain(element.getAttribute('content'));
    if (content === undefined) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value !== undefined);
}

function withoutSite(title: string, publisher: string | undefined): string {
  const cut = publisher === undefined ? undefined : title.match(/^(.*\S)\s+[-|–—·]\s+([^-|–—·]{1,60})$/u);
  return cut && cut[2]!.trim().toLowerCase() === publisher!.toLowerCase() ? cut[1]! : title;
}

function addressOf(data: Record_ | undefined): string | undefined {
  const page = data?.['mainEntityOfPage'];
  return textOf(data?.['url']) ?? textOf(page) ?? (isRecord(page) ? textOf(page['@id']) : undefined);
}

function nameOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? textOf(first['name']) : textOf(first);
}

function isAddress(value: string | null | undefined): boolean {
  return typeof value === 'string' && /^https?:\/\//iu.test(value) && URL.canParse(value);
}

function isRecord(value: unknown): value is Record_ {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? plain(value) : undefined;
}

function plain(value: string | null | undefined): string | undefined {
  const text = collapse((value ?? '').slice(0, 2000));
  return text === '' ? undefined : text;
}
