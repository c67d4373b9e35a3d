// Frames of hosting: who puts something on together with whom, where the partner stands behind the event.
import type { FrameRule, Words } from '../../pack.ts';

/** What several may put on together; at meetings and talks a partner is whom one meets. */
const PUT_ON: Words = ['session', 'conference', 'summit', 'workshop', 'exhibition', 'anniversary', 'ceremony', 'other'];

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
  {
    name: 'offer-active',
    sense: 'offer',
    voice: 'active',
    relation: 'HOSTED',
    from: { at: 'subject', kind: 'actor', list: true },
    to: { at: 'object', kind: 'event', types: ['ceremony'] },
    example: 'Ana Prado gave a dinner in Porto on Friday.',
    counterExample: 'Ana Prado gave a lecture in Porto on Friday.',
  },
  {
    name: 'offer-passive',
    sense: 'offer',
    voice: 'passive',
    relation: 'HOSTED',
    from: { at: 'agent', kind: 'actor', list: true },
    to: { at: ['subject'], kind: 'event', types: ['ceremony'] },
    example: 'The dinner was given by Ana Prado in Porto.',
    counterExample: 'The dinner was not given by Ana Prado in Porto.',
  },
  {
    name: 'offer-in-place',
    sense: 'offer',
    voice: 'active',
    relation: 'HELD_IN',
    from: { at: 'object', kind: 'event', types: ['ceremony'] },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Ana Prado gave a dinner in Porto on Friday.',
    counterExample: 'Ana Prado gave a child in Porto a dinner.',
  },
  {
    name: 'offer-of-own',
    sense: 'offer',
    voice: 'active',
    relation: 'ATTENDED',
    from: { at: 'subject', kind: 'person', list: true },
    to: { at: 'object', kind: 'event', types: ['other', 'workshop'] },
    role: 'speaker',
    example: 'Ana Prado gave a lecture in Porto on Friday.',
    counterExample: 'Ana Prado gave a dinner in Porto on Friday.',
  },
  {
    name: 'offer-of-own-in-place',
    sense: 'offer',
    voice: 'active',
    relation: 'HELD_IN',
    from: { at: 'object', kind: 'event', types: ['other', 'workshop'] },
    to: { at: ['in', 'at'], kind: 'place', list: true },
    example: 'Ana Prado gave a lecture in Porto on Friday.',
    counterExample: 'Ana Prado did not give a lecture in Porto on Friday.',
  },
];
