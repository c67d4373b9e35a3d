// Happenings: joins verbs, frames and patterns.
import type { EventsPart } from '../../pack.ts';
import { frames } from './frames.ts';
import { otherUses } from './other-uses.ts';
import { patterns } from './patterns.ts';
import { eventVerbs } from './verbs-events.ts';

export const events: EventsPart = {
  verbs: eventVerbs,
  frames,
  patterns,
  sidelines: ['di sela-sela', 'di sela', 'di sela-sela acara', 'di tepi', 'di pinggir', 'di sela kegiatan', 'sampingan'],
  rolls: ['hadir', 'hadirin', 'dihadiri', 'tamu', 'peserta', 'pembicara', 'undangan', 'narasumber', 'panelis'],
  otherUses,
  noTopics: [
    'rata-rata',
    'pukul',
    'Rp',
    'demi',
    'terjadi',
    'adalah',
    'ialah',
    'banyak',
    'sedikit',
    'mempunyai',
    'memiliki',
    'dianggap',
    'dinilai',
    'bebas',
    'mulai',
    'kini',
    'masih',
    'sangat',
    'semakin',
    'makin',
    'turun',
  ],
  cancelled: [
    'dibatalkan',
    'batal',
    'membatalkan',
    'ditunda',
    'menunda',
    'urung',
    'diurungkan',
    'mengurungkan',
    'batal digelar',
    'gagal digelar',
    'ditiadakan',
    'meniadakan',
    'diundur',
    'ditangguhkan',
    'pembatalan',
    'penundaan',
  ],
};
