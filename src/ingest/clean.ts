// Turns a copied page into the article's text with its captions and headings marked. Pure, and linear in its input.
import type { Region } from '../model/index.ts';
import { readDateline } from './dates.ts';
import { DATE_LABELS, SOURCE_LABELS, TITLE_LABELS } from './debris.ts';
import { findLabel, headlinesUnder, isFurniture, isHeadline } from './furniture.ts';
import { isHardWrapped, markHeadings } from './headings.ts';
import type { Line } from './line.ts';
import { findUrl, publisherOf } from './urls.ts';

/** The cleaned text and what its furniture told about the article. */
export interface Cleaned {
  text: string;
  regions: Region[];
  title?: string;
  url?: string;
  publisher?: string;
  /** A date as written in a header line. */
  date?: string;
}

const IMAGE = /!\[[^\][\n]{0,300}\](?:\([^()\n]{0,2000}\))?/gu;

/** Cleans plain text: furniture goes, captions and headings are kept apart, the source line becomes url and publisher. */
export function cleanText(raw: string): Cleaned {
  return cleanLines(splitLines(raw));
}

/** Cleans lines whose roles a format already knows (HTML, Markdown). */
export function cleanLines(lines: readonly Line[]): Cleaned {
  const body = lines.flatMap(cleanLine);
  const header = readHeader(body);
  const source = takeSource(body.slice(header.size));
  const dated = takeDateline(keepBody(source.rest));
  const kept = dated.rest;
  const flowing = isHardWrapped(kept) ? joinWrapped(kept) : kept;
  return { ...assemble(markHeadings(flowing)), ...dated.fields, ...header.fields, ...source.fields };
}

/** Splits at any line end; runs of empty lines become one mark on the line that follows. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  let blank = false;
  for (const line of raw.split(/\r\n?|\n|\u2028|\u2029/u)) {
    const text = trimLine(line);
    if (text === '') {
      blank = true;
      continue;
    }
    lines.push({ text, blank });
    blank = false;
  }
  return lines;
}

function trimLine(line: string): string {
  return line.includes('\uFEFF') ? line.replaceAll('\uFEFF', '').trim() : line.trim();
}

/** Removes image marks and unpacks a table row into captions, one a cell. */
function cleanLine(line: Line): Line[] {
  const bare = line.text.includes('![') ? line.text.replace(IMAGE, '').trim() : line.text;
  if (bare === '') return [];
  if (!bare.startsWith('|')) return [{ ...line, text: bare }];
  const cells = bare
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^:?-+:?$/u.test(cell));
  return cells.map((text) => ({ text, role: 'caption' as const, blank: line.blank }));
}

/** Reads `Title:` and `Date:` lines off the top; `size` lines belong to the header. */
function readHeader(lines: readonly Line[]): { size: number; fields: Pick<Cleaned, 'title' | 'date'> } {
  const fields: Pick<Cleaned, 'title' | 'date'> = {};
  let size = 0;
  for (const { text } of lines) {
    const labelled = text.length <= 300 ? findLabel(text) : undefined;
    if (labelled === undefined || labelled.value === '') break;
    if (TITLE_LABELS.has(labelled.label)) fields.title ??= labelled.value;
    else if (DATE_LABELS.has(labelled.label) && /\d/u.test(labelled.value)) fields.date ??= labelled.value;
    else break;
    size++;
  }
  return { size, fields };
}

/** Takes the source lines: with a url anywhere, with a name only at the foot of the page. The last one counts. */
function takeSource(lines: readonly Line[]): { rest: Line[]; fields: Pick<Cleaned, 'url' | 'publisher'> } {
  const fields: Pick<Cleaned, 'url' | 'publisher'> = {};
  const rest: Line[] = [];
  let atFoot = true;
  for (const line of lines.toReversed()) {
    const labelled = line.text.length <= 2000 ? findLabel(line.text) : undefined;
    const isSource = labelled !== undefined && SOURCE_LABELS.has(labelled.label);
    const url = isSource ? findUrl(labelled.value) : undefined;
    if (url !== undefined) {
      if (fields.url !== undefined) continue;
      const publisher = fields.publisher ?? publisherOf(url);
      Object.assign(fields, { url }, publisher === undefined ? {} : { publisher });
    } else if (isSource && atFoot && isName(labelled.value)) fields.publisher ??= labelled.value;
    else {
      atFoot &&= isFurniture(line.text);
      rest.push(line);
    }
  }
  return { rest: rest.reverse(), fields };
}

function isName(value: string): boolean {
  return value !== '' && value.length <= 80 && !value.endsWith('.');
}

/** Takes the line of the publication date from among the first lines, before the first paragraph. */
function takeDateline(lines: readonly Line[]): { rest: readonly Line[]; fields: Pick<Cleaned, 'date'> } {
  for (const [i, { text }] of lines.slice(0, 5).entries()) {
    if (text.length > 160) break;
    const date = readDateline(text);
    if (date !== undefined) return { rest: lines.toSpliced(i, 1), fields: { date } };
  }
  return { rest: lines, fields: {} };
}

/** Drops furniture and the headlines in its boxes of links, handing its empty line on, so that paragraphs stay apart. */
function keepBody(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  const listed = !isHardWrapped(lines);
  let blank = false;
  let headlines = 0;
  for (const line of lines) {
    blank ||= line.blank;
    if (isFurniture(line.text)) {
      headlines = Math.max(headlines, listed ? headlinesUnder(line.text) : 0);
      continue;
    }
    if (headlines > 0 && line.role === undefined && isHeadline(line.text)) {
      headlines--;
      continue;
    }
    headlines = 0;
    kept.push({ ...line, blank: blank && kept.length > 0 });
    blank = false;
  }
  return kept;
}

/** Joins the lines of a paragraph that was broken to a width. */
function joinWrapped(lines: readonly Line[]): Line[] {
  const paragraphs: { line: Line; parts: string[] }[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && !line.blank && line.role === undefined && last.line.role === undefined) last.parts.push(line.text);
    else paragraphs.push({ line, parts: [line.text] });
  }
  return paragraphs.map(({ line, parts }) => ({ ...line, text: parts.join(' ') }));
}

function assemble(lines: readonly Line[]): Pick<Cleaned, 'text' | 'regions'> {
  const parts: string[] = [];
  const regions: Region[] = [];
  let at = 0;
  for (const [i, { text, role, blank }] of lines.entries()) {
    const gap = i === 0 ? '' : blank ? '\n\n' : '\n';
    parts.push(gap, text);
    at += gap.length;
    if (role !== undefined) regions.push({ start: at, end: at + text.length, role });
    at += text.length;
  }
  return { text: parts.join(''), regions };
}
