// Identity of the English pack.
import type { Manifest } from '../../pack.ts';

export const manifest: Manifest = { tag: 'en', name: 'English', englishName: 'English' };
