// HTML pages: a readability library finds the article, this file turns it into lines with roles.
// Both libraries are loaded on first use: a build of plain texts does not pay for them.
import { UserError } from '../base/index.ts';
import { cleanLines } from './clean.ts';
import { collapse, type DomDocument, type DomElement, type DomNode } from './dom.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import { readMetadata } from './metadata.ts';

const DEEPEST = 400;

/** Reads a page. Broken markup is read as a browser would; a page without an article, or nested beyond reason, is refused. */
export async function parseHtml(raw: string, source: string): Promise<Draft> {
  refuseDeep(raw);
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom/worker'), import('@mozilla/readability')]);
  const wrapped = /<html[\s>]/iu.test(raw) ? raw : `<!doctype html><html><body>${raw}</body></html>`;
  const page = parseHTML(wrapped).document as unknown as DomDocument;
  const metadata = readMetadata(page);
  const fallback = page.body === null ? [] : toLines(page.body);
  const found = new Readability<DomElement>(page as never, {
    keepClasses: true,
    serializer: (node) => node as unknown as DomElement,
  }).parse();
  const lines = found?.content ? toLines(found.content) : fallback;
  const cleaned = cleanLines(lines.filter((line) => line.role !== 'heading' || line.text !== metadata.title));
  if (cleaned.text === '') throw new UserError('html', 'no article text found in the page');
  return { source, raw, cleaned, ...metadata };
}

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON FORM NAV ASIDE IMG VIDEO AUDIO HEAD FOOTER SELECT'.split(' '));
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR'.split(' '),
);

/** The blocks of an element as lines, in document order. */
function toLines(root: DomElement): Line[] {
  const lines: Line[] = [];
  let buffer = '';
  let blank = false;
  const flush = (role: Line['role'], ends: boolean): void => {
    const text = collapse(buffer);
    buffer = '';
    if (text !== '') {
      lines.push({ text, blank, ...(role === undefined ? {} : { role }) });
      blank = false;
    }
    blank ||= ends;
  };
  const walk = (node: DomNode, role: Line['role']): void => {
    if (node.nodeType === 3) {
      buffer += node.textContent ?? '';
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== 1 || SKIPPED.has(name)) return;
    if (name === 'BR') {
      flush(role, false);
      return;
    }
    const inline = INLINE.has(name);
    if (!inline) flush(role, true);
    const inner = roleOf(node as DomElement, name) ?? role;
    for (const child of node.childNodes) walk(child, inner);
    if (!inline) flush(inner, true);
  };
  walk(root, undefined);
  flush(undefined, true);
  return lines;
}

function roleOf(element: DomElement, name: string): Line['role'] {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  if (name === 'FIGCAPTION' || name === 'CAPTION') return 'caption';
  if (INLINE.has(name)) return undefined;
  if (/caption/iu.test(element.getAttribute('class') ?? '')) return 'caption';
  return name === 'TABLE' && element.querySelector('img') !== null ? 'caption' : undefined;
}

/** Tags that never close are counted too: an upper bound is enough to keep the recursive libraries from overflowing. */
function refuseDeep(raw: string): void {
  let depth = 0;
  for (const [, slash, name] of raw.matchAll(
    /<(\/?)(div|span|section|article|table|tbody|tr|td|ul|ol|li|blockquote|b|i|em|strong|font|a|figure|main)\b/giu,
  )) {
    if (name === undefined) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST * 4) throw new UserError('html', `elements nested more than ${DEEPEST * 4} deep: not a readable page`);
  }
}
