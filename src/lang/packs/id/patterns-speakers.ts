// Relations read off runs of words: who gave the talks, led the discussion and sat on the panel of the gathering at hand.
import type { PatternRule } from '../../pack.ts';

export const speakerPatterns: readonly PatternRule[] = [
  {
    name: 'id-talk-given-by',
    pattern:
      'materi|paparan|ceramah|tausiah|kuliah|orasi|presentasi|arahan|sambutan|pidato|laporan|doa ~3 disampaikan|dibawakan|disajikan|dipaparkan|diberikan|dipimpin|diisi langsung? oleh? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Materi pertama disampaikan oleh Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Materi pertama dikritik oleh Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-brings-speakers',
    pattern:
      'menghadirkan|mengundang|mendatangkan ~2 pembicara|narasumber|panelis|pemateri|penceramah|pemakalah|pelatih|instruktur|juri utama|kunci|ahli? ,? yakni|yaitu|antara|seperti? lain? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Panitia menghadirkan narasumber Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Panitia batal menghadirkan narasumber Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-serves-as-speaker',
    pattern:
      '@person+:from ~1 menjadi|bertindak|didapuk|dipercaya|tampil|selaku sebagai|menjadi? moderator|moderatornya|pembicara|narasumber|narasumbernya|panelis|pemateri|penceramah|pembahas|penanggap|pemandu @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad menjadi moderator.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Menlu Mesir Hany Fouad menjadi pengungsi.',
  },
  {
    name: 'id-with-speaker',
    pattern:
      'dengan pembicara|narasumber|panelis|pemateri|penceramah|moderator|pembahas|penanggap utama|kunci|tamu? ~1 @person+:from @context:to',
    relation: 'ATTENDED',
    role: 'speaker',
    example: 'Konferensi Iklim Afrika dibuka kemarin dengan pembicara Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin dengan pujian Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-guided-by',
    pattern: 'dipandu|dimoderatori langsung? oleh? ~1 @person:from @context:to',
    relation: 'ATTENDED',
    role: 'chair',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Diskusinya dipandu Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Diskusinya dibatalkan Menlu Mesir Hany Fouad.',
  },
  {
    name: 'id-present-on-behalf',
    pattern: 'hadir|datang mewakili ~4 , @person:from @context:to',
    relation: 'ATTENDED',
    example: 'Konferensi Iklim Afrika dibuka kemarin. Hadir mewakili presiden, Menlu Mesir Hany Fouad.',
    counterExample: 'Konferensi Iklim Afrika dibuka kemarin. Tidak ada yang hadir mewakili presiden, Menlu Mesir Hany Fouad.',
  },
];
