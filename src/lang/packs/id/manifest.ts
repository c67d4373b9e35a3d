// Which language this pack is for.
import type { Manifest } from '../../pack.ts';

export const manifest: Manifest = { tag: 'id', name: 'Bahasa Indonesia', englishName: 'Indonesian', homeCountry: 'ID' };
