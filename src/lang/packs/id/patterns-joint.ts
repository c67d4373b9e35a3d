// Relations read off runs of words: what several put on together, what a body has planned.
import type { PatternRule } from '../../pack.ts';

export const jointPatterns: readonly PatternRule[] = [
  {
    name: 'id-held-together-with',
    pattern:
      '@event:to ~5 digelar|dihelat|diselenggarakan|diadakan|dilaksanakan|dilangsungkan|digarap|disiapkan bersama|bareng dengan? @organization+:from',
    relation: 'CO_HOSTED',
    example: 'Konferensi Iklim Afrika akan dihelat bersama Uni Afrika dan Universitas Kairo.',
    counterExample: 'Konferensi Iklim Afrika akan dihelat tanpa Uni Afrika dan Universitas Kairo.',
  },
  {
    name: 'id-hosts-it-with',
    pattern: 'menjadi|jadi tuan rumah ~2 @event:to ~1 bersama dengan? @party+:from',
    relation: 'CO_HOSTED',
    example: 'Kenya menjadi tuan rumah Konferensi Iklim Afrika bersama Mesir dan Uni Afrika.',
    counterExample: 'Kenya menjadi tuan rumah Konferensi Iklim Afrika tanpa Mesir dan Uni Afrika.',
  },
  {
    name: 'id-host-with-partners',
    pattern: '@party:from ~2 menjadi|jadi tuan rumah ~2 @event:to ~1 bersama dengan? @party',
    relation: 'CO_HOSTED',
    example: 'Kenya menjadi tuan rumah Konferensi Iklim Afrika bersama Mesir dan Uni Afrika.',
    counterExample: 'Kenya menjadi tuan rumah Konferensi Iklim Afrika tanpa Mesir dan Uni Afrika.',
  },
  {
    name: 'id-moved-from-where-due',
    pattern: '@event:from ,? yang semula|awalnya|rencananya|tadinya ~9 dipindahkan|dialihkan|digeser|dipindah|pindah ~1 ke @place:to',
    relation: 'HELD_IN',
    example: 'Konferensi Iklim Afrika yang semula dibuka Senin dipindahkan ke Nairobi.',
    counterExample: 'Konferensi Iklim Afrika yang semula dibuka Senin dipamerkan ke Nairobi.',
  },
  {
    name: 'id-chosen-to-host',
    pattern: '@party:from ~1 ditunjuk|terpilih|dipercaya|didapuk|siap menjadi|sebagai|jadi tuan rumah ~1 @event:to',
    relation: 'HOSTED',
    status: 'planned',
    example: 'Kenya ditunjuk menjadi tuan rumah Konferensi Iklim Afrika.',
    counterExample: 'Kenya dijuluki musuh tuan rumah Konferensi Iklim Afrika.',
  },
  {
    name: 'id-plans-to-hold',
    pattern: '@organization:from ~1 merencanakan|menjadwalkan|mengagendakan|mempersiapkan|menyiapkan @event:to',
    relation: 'HOSTED',
    status: 'planned',
    example: 'Uni Afrika merencanakan Konferensi Iklim Afrika.',
    counterExample: 'Uni Afrika merindukan Konferensi Iklim Afrika.',
  },
  {
    name: 'id-visits-person',
    pattern: '@person+:from mengunjungi|menyambangi|menjenguk|mendatangi|menjumpai langsung? @person:to',
    relation: 'MET',
    example: 'Menlu Turki Emre Kaya mengunjungi Presiden Mesir Hany Fouad di kediamannya.',
    counterExample: 'Menlu Turki Emre Kaya mengunjungi makam Presiden Mesir Hany Fouad.',
  },
];
