// Tells headings from paragraphs by their shape alone: short, no closing punctuation, followed by a paragraph.
import type { Line } from './line.ts';

const LONGEST = 100;
const MOST_WORDS = 16;
const CLOSED = /[.!?…:;,。！？](?:["'”’»)\]\s]{0,4})$/u;

/** Marks lines that stand as headings: a first block of up to four, later up to two in a row, before a paragraph. */
export function markHeadings(lines: readonly Line[]): Line[] {
  const out = [...lines];
  let run: number[] = [];
  let atTop = true;
  for (const [i, line] of lines.entries()) {
    if (line.role !== undefined) {
      run = [];
      continue;
    }
    if (isHeadingShaped(line.text) || (atTop && i === 0 && isTitleCase(line.text))) {
      run.push(i);
      continue;
    }
    if (isParagraph(line.text) && run.length <= (atTop ? 4 : 2)) for (const at of run) out[at] = { ...lines[at]!, role: 'heading' };
    run = [];
    atTop = false;
  }
  return out;
}

/** True when single line ends are only the width of a page: most lines that touch the next one do not close a sentence. */
export function isHardWrapped(lines: readonly Line[]): boolean {
  let touching = 0;
  let open = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]!;
    if (lines[i]!.blank || line.role !== undefined) continue;
    touching++;
    if (line.text.length > 120) return false;
    if (line.text.length >= 40 && !isClosed(line.text)) open++;
  }
  return touching >= 4 && open > touching * 0.6;
}

function isClosed(text: string): boolean {
  return CLOSED.test(text.slice(-6));
}

function isHeadingShaped(text: string): boolean {
  if (text.length > LONGEST || isClosed(text)) return false;
  return /^["'“‘«(]{0,2}\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && text.split(/\s+/u).length <= MOST_WORDS;
}

const TITLE_CASE = 160;

/** "Can Leaders Save the Sea?": most long words of a first line have a capital, whatever closes it. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return text.length <= TITLE_CASE && words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8;
}

function isParagraph(text: string): boolean {
  return isClosed(text) || text.length > LONGEST;
}
