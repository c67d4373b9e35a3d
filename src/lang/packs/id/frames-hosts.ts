// Frames of hosting: who organizes something together with whom, where the partner stands behind the event.
import type { FrameRule, Words } from '../../pack.ts';

/** What several may put on together; at meetings, talks and sessions a partner is whom one meets. */
const PUT_ON: Words = ['conference', 'summit', 'workshop', 'exhibition', 'anniversary', 'ceremony', 'other'];

export const hostFrames: readonly FrameRule[] = [
  {
    name: 'id-organize-partner',
    sense: 'organize',
    voice: 'active',
    relation: 'CO_HOSTED',
    from: { at: 'with', kind: 'organization', list: true },
    to: { at: 'object', kind: 'event', types: PUT_ON },
    example: 'Kenya menggelar Konferensi Iklim Afrika bersama Uni Afrika.',
    counterExample: 'Kenya menggelar Konferensi Iklim Afrika tanpa Uni Afrika.',
  },
  {
    name: 'id-host-partner',
    sense: 'host',
    voice: 'active',
    relation: 'CO_HOSTED',
    from: { at: 'with', kind: 'organization', list: true },
    to: { at: 'object', kind: 'event', types: PUT_ON },
    example: 'Arsip Nasional Mesir menyelenggarakan pameran peta itu bersama Museum Sejarah Ankara.',
    counterExample: 'Arsip Nasional Mesir menyelenggarakan pameran peta itu tanpa Museum Sejarah Ankara.',
  },
];
