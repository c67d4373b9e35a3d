// Reads sources one after the other and yields articles and problems as they come.
import { createReadStream } from 'node:fs';
import { UserError } from '../base/index.ts';
import type { Article } from '../model/index.ts';
import { decode } from './decode.ts';
import { type Draft, draftOfText, toArticle } from './draft.ts';
import { parseHtml } from './html.ts';
import { byteLines, readAll } from './lines.ts';
import { parseMarkdown } from './markdown.ts';
import { parseRecord } from './records.ts';
import { type Format, findSources, type Problem, reasonOf, type Source } from './sources.ts';

export interface IngestOptions {
  /** Language tag of all articles, instead of finding it out. */
  language?: string | undefined;
  /** Format of all inputs, instead of telling it by their names. */
  format?: Format | undefined;
  /** What `-` reads. */
  stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Most bytes of one article (10 MB unless told). */
  maxBytes?: number | undefined;
}

export type Ingested = { article: Article } | { problem: Problem };

const MAX_BYTES = 10_000_000;

/** Reads all inputs. A bad input becomes a problem with its path and reason; the others are read. */
export async function ingest(
  inputs: readonly string[],
  options: IngestOptions = {},
): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const found of ingestEach(inputs, options)) {
    if ('article' in found) articles.push(found.article);
    else problems.push(found.problem);
  }
  return { articles, problems };
}

/** The same, one at a time: files of any number and JSON Lines of any length in bounded memory. */
export async function* ingestEach(inputs: readonly string[], options: IngestOptions = {}): AsyncGenerator<Ingested> {
  const { sources, problems } = await findSources(inputs);
  for (const problem of problems) yield { problem };
  for (const source of sources) yield* readSource(source, options);
}

async function* readSource(source: Source, options: IngestOptions): AsyncGenerator<Ingested> {
  const { path } = source;
  const format = options.format ?? source.format;
  try {
    if (path !== '-' && format === undefined)
      throw new UserError('format', 'not a .txt, .md, .html or .jsonl file (say --format to read it anyway)');
    const stream: AsyncIterable<Uint8Array> = path === '-' ? ((options.stdin ?? []) as AsyncIterable<Uint8Array>) : createReadStream(path);
    if (format === 'jsonl') yield* readRecords(stream, path, options);
    else yield* readWhole(stream, path, format, options);
  } catch (error) {
    yield { problem: { path, reason: explain(error) } };
  }
}

async function* readWhole(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  format: Format | undefined,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  const limit = options.maxBytes ?? MAX_BYTES;
  const bytes = await readAll(stream, limit);
  if (bytes === undefined) throw tooLarge(limit);
  if (bytes.length === 0) throw new UserError('empty', 'the file is empty');
  const raw = decode(bytes);
  const chosen = format ?? guessFormat(raw);
  if (chosen === 'jsonl') {
    yield* readRecords([bytes] as unknown as AsyncIterable<Uint8Array>, path, options);
    return;
  }
  const article = await toArticle(await draftOf(raw, path, chosen), options.language);
  if (article === undefined) throw new UserError('empty', 'no text in it');
  yield { article };
}

async function draftOf(raw: string, path: string, format: Format): Promise<Draft> {
  if (format === 'html') return await parseHtml(raw, path);
  return format === 'markdown' ? parseMarkdown(raw, path) : draftOfText(raw, path);
}

/** A UTF-8 stream with one record a line; a bad line is a problem with its number. */
async function* readRecords(stream: AsyncIterable<Uint8Array>, path: string, options: IngestOptions): AsyncGenerator<Ingested> {
  const limit = options.maxBytes ?? MAX_BYTES;
  let seen = 0;
  for await (const line of byteLines(stream, limit)) {
    const { number } = line;
    seen++;
    try {
      if ('tooLong' in line) throw tooLarge(limit);
      const text = decode(line.bytes).trim();
      if (text === '') continue;
      const article = await toArticle(parseRecord(text, `${path}#${number}`), options.language);
      if (article === undefined) throw new UserError('empty', 'no text in it');
      yield { article };
    } catch (error) {
      yield { problem: { path, line: number, reason: explain(error) } };
    }
  }
  if (seen === 0) throw new UserError('empty', 'the file is empty');
}

/** The format of text from standard input: a page, records, or plain text. */
function guessFormat(raw: string): Format {
  const head = raw.slice(0, 1000).trimStart();
  if (/^<(?:!doctype|html|head|body|article|\?xml)/iu.test(head)) return 'html';
  return /^\{\s*"/u.test(head) ? 'jsonl' : 'text';
}

function tooLarge(limit: number): UserError {
  return new UserError('size', `larger than ${limit / 1_000_000} MB: too large for one article, split it`);
}

/** A mistake in words; a bug is passed on. */
function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof Error && 'code' in error && 'syscall' in error) return reasonOf(error as NodeJS.ErrnoException);
  if (error instanceof RangeError) return 'nested too deeply to be read';
  throw error;
}
