// Inputs to fragments, with what could not be read told on standard error. Shared by build and extract.
import { EXIT, UsageError } from '../base/index.ts';
import type { Problem } from '../ingest/index.ts';
import type { Fragment } from '../model/index.ts';
import { type Invocation, optionFlag, optionText } from './command.ts';
import type { Effects } from './effects.ts';
import type { Reader } from './engine.ts';

/** What happened while reading; `code` is the exit code it leads to. */
export interface ReadReport {
  articles: number;
  problems: Problem[];
  /** Sources in languages that no pack covers. */
  uncovered: { source: string; language: string }[];
}

/** Opens the engine as the options say. */
export async function openReader(invocation: Invocation, effects: Effects): Promise<Reader> {
  const engine = await effects.engine();
  return await engine.open({
    knowledge: optionText(invocation, 'knowledge'),
    packs: optionText(invocation, 'packs'),
    judgements: optionText(invocation, 'judgements'),
    models: !optionFlag(invocation, 'rulesOnly'),
  });
}

/** Reads the inputs and yields a fragment an article; problems go to the report and to standard error as they come. */
export async function* readFragments(
  reader: Reader,
  invocation: Invocation,
  effects: Effects,
  report: ReadReport,
): AsyncGenerator<Fragment> {
  const { ingestEach, primaryTag } = await import('../ingest/index.ts');
  const stated = optionText(invocation, 'language');
  const language = stated === undefined ? undefined : primaryTag(stated);
  if (stated !== undefined && language === undefined)
    throw new UsageError(`--language ${stated}: not a language tag (such as id, fr, en, vi)`);
  const megabytes = Number(optionText(invocation, 'maxSize') ?? '10');
  if (!(megabytes > 0 && megabytes <= 500)) throw new UsageError('--max-size must be a number of megabytes from 1 to 500');
  const options = {
    language,
    format: optionText(invocation, 'format') as 'text' | 'markdown' | 'html' | 'jsonl' | undefined,
    maxBytes: megabytes * 1_000_000,
    stdin: effects.stdin,
  };
  for await (const found of ingestEach(invocation.args[0] ?? [], options)) {
    if ('problem' in found) {
      const { path, line, reason } = found.problem;
      report.problems.push(found.problem);
      say(effects, `rapporteur: ${path}${line === undefined ? '' : `, line ${line}`}: ${reason}\n`);
      continue;
    }
    const { article } = found;
    report.articles++;
    const fragment = await reader.read(article);
    if (fragment.uncovered.includes('all')) {
      report.uncovered.push({ source: article.source, language: article.language });
      say(effects, `rapporteur: ${article.source}: ${withoutPack(article.language)}\n`);
    }
    if (effects.errIsTerminal) effects.err(`\r\u001b[K${report.articles} articles read`);
    yield fragment;
  }
  if (effects.errIsTerminal) effects.err('\r\u001b[K');
}

/** The exit code of a run that read what it could. */
export function codeOf(report: ReadReport): number {
  return report.problems.length > 0 ? EXIT.userError : EXIT.ok;
}

function withoutPack(language: string): string {
  return language === 'und'
    ? 'language not recognised: kept as an article without findings (say --language)'
    : `no language pack for "${language}": kept as an article without findings`;
}

function say(effects: Effects, text: string): void {
  effects.err(effects.errIsTerminal ? `\r\u001b[K${text}` : text);
}
