// Where the package keeps its data files, the same from src/ and from dist/src/.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A folder of graph-data in this package; undefined when the package has none of that name. */
export function findDataFolder(name: string): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'graph-data', name);
    if (basename(folder) !== 'dist' && existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
