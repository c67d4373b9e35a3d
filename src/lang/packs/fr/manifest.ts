// French.
import type { Manifest } from '../../pack.ts';

export const manifest: Manifest = { tag: 'fr', name: 'français', englishName: 'French' };
