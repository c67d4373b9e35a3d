// Frames of hosting: who puts something on together with whom, where the partner stands behind the event.
import type { FrameRule, Words } from '../../pack.ts';

/** What several may put on together; at meetings and talks a partner is whom one meets. */
const PUT_ON: Words = ['conference', 'summit', 'workshop', 'exhibition', 'anniversary', 'ceremony', 'other'];

export const HOST_FRAMES: readonly FrameRule[] = [
  {
    name: 'host-partner',
    sense: 'host',
    voice: 'active',
    relation: 'CO_HOSTED',
    from: { at: 'with', kind: 'organization', list: true },
    to: { at: 'object', kind: 'event', types: PUT_ON },
    example: 'Ecuador hosted the Pacific Ports Conference together with the Andean Bank.',
    counterExample: 'Ecuador hosted the Pacific Ports Conference without the Andean Bank.',
  },
  {
    name: 'organize-partner',
    sense: 'organize',
    voice: 'active',
    relation: 'CO_HOSTED',
    from: { at: 'with', kind: 'organization', list: true },
    to: { at: 'object', kind: 'event', types: PUT_ON },
    example: 'The Ministry of Transport organised the Pacific Ports Conference with the Andean Bank.',
    counterExample: 'The Ministry of Transport organised the Pacific Ports Conference without the Andean Bank.',
  },
];
