// Markdown to lines: front matter and the first heading are metadata, marks of emphasis and links go, the words stay.
import { type Cleaned, cleanLines, splitLines } from './clean.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

const FIELDS: Record<string, 'title' | 'url' | 'publisher' | 'publishedAt' | 'language'> = {
  title: 'title',
  url: 'url',
  link: 'url',
  canonical: 'url',
  source: 'url',
  publisher: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  date: 'publishedAt',
  published: 'publishedAt',
  publishedat: 'publishedAt',
  published_at: 'publishedAt',
  lang: 'language',
  language: 'language',
};

/** Reads a Markdown document: YAML front matter (`key: value` lines), `# title`, headings, lists, quotes, links. */
export function parseMarkdown(raw: string, source: string): Draft {
  const { fields, body } = takeFrontMatter(raw);
  const lines = splitLines(body);
  const opening = lines[0]?.text.match(/^#\s+(.+)$/u);
  if (opening) lines.shift();
  const cleaned: Cleaned = cleanLines(lines.map(plain));
  const { url, ...rest } = fields;
  const address = url !== undefined && URL.canParse(url) ? { url } : url === undefined ? {} : { publisher: url };
  return { source, raw, cleaned, ...(opening ? { title: plainText(opening[1]!) } : {}), ...address, ...rest };
}

function takeFrontMatter(raw: string): { fields: Partial<Record<(typeof FIELDS)[string], string>>; body: string } {
  const block = raw.replace(/^\uFEFF/u, '').match(/^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/u);
  const fields: Partial<Record<(typeof FIELDS)[string], string>> = {};
  if (!block) return { fields, body: raw };
  for (const line of block[1]!.split(/\r?\n/u)) {
    const pair = line.match(/^([A-Za-z_]{1,20})\s{0,4}:\s{0,9}(\S.*)$/u);
    const field = pair && FIELDS[pair[1]!.toLowerCase()];
    if (field) fields[field] ??= pair[2]!.trim().replace(/^(["'])(.*)\1$/u, '$2');
  }
  return { fields, body: raw.slice(raw.indexOf(block[0]) + block[0].length) };
}

/** A Markdown line as plain words, a heading marked as one. */
function plain(line: Line): Line {
  const heading = line.text.match(/^#{1,6}\s+(.*?)\s*#*$/u);
  if (heading) return { ...line, text: plainText(heading[1]!), role: 'heading' };
  return { ...line, text: plainText(line.text.replace(/^(?:>\s?){1,9}|^[-*+]\s+(?!\s)/u, '')) };
}

function plainText(text: string): string {
  let out = text;
  if (out.includes('](')) out = out.replace(/(?<!!)\[([^\][\n]{0,500})\]\([^()\n]{0,2000}\)/gu, '$1');
  if (out.includes('**') || out.includes('__')) out = out.replaceAll('**', '').replaceAll('__', '');
  if (out.includes('*')) out = out.replace(/(?<![\p{L}\p{N}*])\*([^*\n]{1,1000})\*(?![\p{L}\p{N}*])/gu, '$1');
  if (out.includes('_')) out = out.replace(/(?<![\p{L}\p{N}_])_([^_\n]{1,1000})_(?![\p{L}\p{N}_])/gu, '$1');
  return out;
}
