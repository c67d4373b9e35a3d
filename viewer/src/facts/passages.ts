// An article's text cut into paragraphs and runs, so that a span can be marked wherever it stands.
import type { Region, Span } from '../../../src/model/index.ts';

export interface Run {
  text: string;
  marked: boolean;
}

export interface Passage {
  start: number;
  role: 'body' | Region['role'];
  runs: Run[];
}

/** The paragraphs of a text with `mark` cut out as marked runs; the runs of all passages join to the text without its line breaks. */
export function passagesOf(text: string, regions: readonly Region[], mark: Span | undefined): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const region = regions.find((one) => one.start < end && one.end > start);
      passages.push({ start, role: region?.role ?? 'body', runs: runsOf(text, { start, end }, mark) });
    }
    start = end + 1;
  }
  return passages;
}

function runsOf(text: string, line: Span, mark: Span | undefined): Run[] {
  const from = Math.max(line.start, mark?.start ?? line.end);
  const to = Math.min(line.end, mark?.end ?? line.end);
  if (mark === undefined || from >= to) return [{ text: text.slice(line.start, line.end), marked: false }];
  const runs = [
    { text: text.slice(line.start, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to, line.end), marked: false },
  ];
  return runs.filter((run) => run.text !== '');
}
