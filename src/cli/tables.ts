// Plain text tables: columns lined up, numbers to the right, no colours.

export type Cell = string | number;

/** Lines up rows under their heads. Cells keep their words; widths are counted in characters. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const text = rows.map((row) => row.map(String));
  const widths = heads.map((head, i) => Math.max(width(head), ...text.map((row) => width(row[i] ?? ''))));
  const numeric = heads.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => {
        const gap = ' '.repeat(Math.max(0, widths[i]! - width(cell)));
        return numeric[i] ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  return `${[line(heads), line(widths.map((size) => '-'.repeat(size))), ...text.map(line)].join('\n')}\n`;
}

function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
