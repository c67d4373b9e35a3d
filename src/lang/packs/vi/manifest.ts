// Names of the language.
import type { Manifest } from '../../pack.ts';

export const manifest: Manifest = { tag: 'vi', name: 'Tiếng Việt', englishName: 'Vietnamese', homeCountry: 'VN' };
