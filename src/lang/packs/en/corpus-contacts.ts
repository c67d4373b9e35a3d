// Cases of who signed for whom, who met whom and which papers gatherings adopt in English, told as official news tells it.
import type { PackCase } from '../../corpus.ts';

export const CONTACT_CASES: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'A transit accord was signed. Minister Ana Prado signed for the Peruvian side while Deputy Minister Rui Teles for the Chilean side.',
    yes: ['Ana Prado SIGNED transit accord', 'Rui Teles SIGNED transit accord'],
  },
  {
    task: 'relation',
    text: 'A transit accord was mentioned. Minister Ana Prado spoke for the Peruvian side while Deputy Minister Rui Teles for the Chilean side.',
    no: ['Rui Teles SIGNED transit accord'],
  },
  {
    task: 'relation',
    text: 'Ana Prado and Rui Teles put pen to paper on an extradition treaty in Porto.',
    yes: ['Ana Prado SIGNED extradition treaty', 'Rui Teles SIGNED extradition treaty'],
  },
  {
    task: 'relation',
    text: 'Ana Prado met Rui Teles in Porto. The two parties inked an executive programme on vocational training.',
    yes: ['Rui Teles SIGNED executive programme on vocational training', 'Ana Prado SIGNED executive programme on vocational training'],
  },
  {
    task: 'relation',
    text: 'Ana Prado never met Rui Teles in Porto. The two parties refused an executive programme on vocational training.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'President Ana Prado received in his office today Rui Teles, Minister of Transport of Chile.',
    yes: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'President Ana Prado received on Sunday at the palace a letter from Minister Rui Teles.',
    no: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'Vice President Ana Prado bade farewell to Rui Teles, Ambassador of Chile.',
    yes: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'relation',
    text: 'Ana Prado called on Governor Rui Teles and Mayor Ilse Maurer at their offices.',
    yes: ['Ana Prado MET Rui Teles', 'Ana Prado MET Ilse Maurer'],
  },
  {
    task: 'relation',
    text: 'Ana Prado called on Governor Rui Teles and Mayor Ilse Maurer to resign.',
    no: ['Ana Prado MET Rui Teles', 'Ana Prado MET Ilse Maurer'],
  },
  {
    task: 'relation',
    text: 'Ilse Maurer received the Minister of Health, Dr. Rui Teles at the palace.',
    yes: ['Ilse Maurer MET Rui Teles', 'Rui Teles HOLDS_POSITION Ministry of Health'],
  },
  {
    task: 'person',
    text: 'His Highness Sheikh Saif bin Ali met Her Excellency Dr. Ana Prado.',
    yes: ['Saif bin Ali', 'Ana Prado'],
    no: ['Sheikh Saif bin Ali', 'His Highness Sheikh Saif bin Ali'],
  },
  {
    task: 'relation',
    text: 'The Harbour Summit ended in Porto with the adoption of the Porto Call.',
    yes: ['Harbour Summit CONCERNS Porto Call'],
  },
  {
    task: 'instrument',
    text: 'The Porto call centre answered. Nobody heard the call. The Porto Call was adopted by the Harbour Summit.',
    yes: ['Porto Call'],
    no: ['Porto call', 'call', 'Porto call centre'],
  },
  {
    task: 'relation',
    text: "UNESCO's Pacific adviser Ana Prado agreed.",
    yes: ['Ana Prado HOLDS_POSITION UNESCO'],
  },
  {
    task: 'relation',
    text: 'Rui Teles praised the Pacific, adviser Ana Prado of UNICEF agreed.',
    no: ['Rui Teles HOLDS_POSITION UNICEF'],
  },
  {
    task: 'relation',
    text: 'Executive Director of the Pacific Grain Union Dr. Ana Prado agreed.',
    yes: ['Ana Prado HOLDS_POSITION Pacific Grain Union'],
  },
  {
    task: 'relation',
    text: 'Ana Prado, liaison officer, Pacific Grain Union, agreed.',
    yes: ['Ana Prado HOLDS_POSITION Pacific Grain Union'],
  },
  {
    task: 'relation',
    text: 'Ana Prado, a liaison officer, Pacific Grain Union and Salt Bank agreed.',
    no: ['Ana Prado HOLDS_POSITION Pacific Grain Union'],
  },
  {
    task: 'relation',
    text: 'The Mayor, Ana Prado, opened the meeting. The Mayor and Ambassador Rui Teles signed an extradition treaty.',
    yes: ['Ana Prado SIGNED extradition treaty', 'Rui Teles SIGNED extradition treaty'],
  },
  {
    task: 'relation',
    text: 'The Mayor, Ana Prado, opened the meeting. The Chairman and Managing Director Rui Teles signed an extradition treaty.',
    yes: ['Rui Teles SIGNED extradition treaty'],
    no: ['Ana Prado SIGNED extradition treaty'],
  },
  {
    task: 'relation',
    text: 'A team of five landed. The visiting delegation held talks with Governor Ana Prado and was received by Rui Teles.',
    yes: ['visiting delegation MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'A team of five landed. The visiting delegation never held talks with Governor Ana Prado.',
    no: ['*'],
  },
  {
    task: 'relation',
    text: 'The delegation of Peru, led by Senator Ana Prado, urged calm.',
    yes: ['Ana Prado REPRESENTS Peru'],
  },
  {
    task: 'relation',
    text: 'The delegation of Peru, interrupted by Senator Ana Prado, urged calm.',
    no: ['Ana Prado REPRESENTS Peru'],
  },
  {
    task: 'relation',
    text: "The acting head of the Salt Bank's youth programme, Dr. Ana Prado, agreed.",
    yes: ['Ana Prado HOLDS_POSITION Salt Bank'],
  },
  {
    task: 'relation',
    text: "The acting head of the Salt Bank's youth programme said nothing, Dr. Ana Prado recalled.",
    no: ['Ana Prado HOLDS_POSITION Salt Bank'],
  },
  {
    task: 'relation',
    text: 'Ana Prado signed, with Rui Teles, a memorandum of understanding on seeds.',
    yes: ['Ana Prado SIGNED memorandum of understanding on seeds', 'Rui Teles SIGNED memorandum of understanding on seeds'],
  },
  {
    task: 'relation',
    text: 'Grain Fund Deputy Director-General Ana Prado agreed.',
    yes: ['Ana Prado HOLDS_POSITION Grain Fund'],
  },
  {
    task: 'person',
    text: 'It was signed by Khamis bin Ali Al Shamakhi. The bin Ali Al Shamakhi Street was closed.',
    yes: ['Khamis bin Ali Al Shamakhi'],
  },
  {
    task: 'relation',
    text: 'The Harbour Treaty was opened for signature. The halls were full. The Harbour Treaty drew crowds. Tea was served. Nobody spoke for a long time. Signing for Fiji, Rui Teles smiled.',
    yes: ['Rui Teles SIGNED Harbour Treaty'],
  },
  {
    task: 'relation',
    text: 'The Harbour Treaty was opened for signature. Singing for Fiji, Rui Teles smiled.',
    no: ['Rui Teles SIGNED Harbour Treaty'],
  },
  {
    task: 'relation',
    text: 'Ana Prado called on the chairman of the Senate, Rui Teles, and held talks with Dr. Ilse Maurer.',
    yes: ['Ana Prado MET Ilse Maurer'],
    no: ['Rui Teles MET Ilse Maurer'],
  },
  {
    task: 'relation',
    text: "A loan agreement was concluded. Peru's Ana Prado signed for the host country, Chile's Rui Teles for Chile.",
    yes: ['Ana Prado SIGNED loan agreement', 'Rui Teles SIGNED loan agreement'],
    no: ['Ana Prado MET Rui Teles'],
  },
  {
    task: 'instrument',
    text: 'Ana Prado, Protocol Officer, signed the Porto Protocol.',
    yes: ['Porto Protocol'],
    no: ['Protocol Officer'],
  },
  {
    task: 'relation',
    text: 'A delegation from Oman, headed by Minister Rui Teles, called on President Ana Prado on Friday.',
    yes: ['Rui Teles MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'A team headed by Rui Teles called for calm on Friday. President Ana Prado welcomed a plan to send a mission led by Eva Moor.',
    no: ['Rui Teles MET Ana Prado', 'Ana Prado MET Eva Moor'],
  },
];
