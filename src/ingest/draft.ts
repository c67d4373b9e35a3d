// From what a format's reader found to an Article: cleaning, language, date and key are the same for every format.
import { contentHash } from '../base/index.ts';
import type { Article } from '../model/index.ts';
import { type Cleaned, cleanText } from './clean.ts';
import { readDate } from './dates.ts';
import { identifyLanguage, primaryTag } from './identify.ts';
import { articleId, dateFromUrl, publisherOf } from './urls.ts';

/** What a reader knows about one article; stated fields win over what cleaning finds. */
export interface Draft {
  /** The path or URL it was read from, as given. */
  source: string;
  /** The source before cleaning. */
  raw: string;
  cleaned: Cleaned;
  title?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  publishedAt?: string | undefined;
  /** A stated language is believed. */
  language?: string | undefined;
  /** A language from page metadata, which templates often get wrong: believed only where the text does not tell. */
  languageHint?: string | undefined;
}

/** A draft of plain text. */
export function draftOfText(raw: string, source: string): Draft {
  return { source, raw, cleaned: cleanText(raw) };
}

/** Completes a draft. Undefined when nothing is left of the text. */
export async function toArticle(draft: Draft, language?: string): Promise<Article | undefined> {
  const { cleaned } = draft;
  if (cleaned.text === '') return undefined;
  const url = draft.url ?? cleaned.url;
  const title = draft.title ?? cleaned.title;
  const publisher = draft.publisher ?? cleaned.publisher ?? (url === undefined ? undefined : publisherOf(url));
  const written = draft.publishedAt ?? cleaned.date;
  const publishedAt = (written === undefined ? undefined : readDate(written)) ?? (url === undefined ? undefined : dateFromUrl(url));
  return {
    id: articleId(url, cleaned.text),
    source: draft.source,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    language: language ?? (draft.language && primaryTag(draft.language)) ?? (await chooseLanguage(cleaned.text, draft.languageHint)),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    text: cleaned.text,
    contentHash: contentHash(cleaned.text),
    sourceHash: contentHash(draft.raw),
    regions: cleaned.regions,
  };
}

/** The text decides; the hint decides where the text does not tell, and between Indonesian and Malay. */
async function chooseLanguage(text: string, hint: string | undefined): Promise<string> {
  const hinted = hint === undefined ? undefined : primaryTag(hint);
  const found = await identifyLanguage(text);
  const close = (found === 'id' || found === 'ms') && (hinted === 'id' || hinted === 'ms');
  return found === 'und' || close ? (hinted ?? found) : found;
}
