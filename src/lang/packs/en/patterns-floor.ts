// Who English tells was at a gathering by the floor they had there, the office they held in it or whom they stood in for.
import type { PatternRule } from '../../pack.ts';

const PRESENT = { relation: 'ATTENDED', role: 'participant' } as const;
const SPEAKING = { relation: 'ATTENDED', role: 'speaker' } as const;

export const FLOOR_PATTERNS: readonly PatternRule[] = [
  {
    ...SPEAKING,
    name: 'statements-made-by',
    pattern:
      'statements|statement|speeches|remarks|addresses|presentations|interventions|greetings|lectures|tributes|eulogies|toasts|instruction|testimonies|briefings|keynotes ~4 made|delivered|given|presented|offered|heard ~1 by|from ~1 @actor+:from @context:to',
    example: 'The Danube Book Fair began. Statements of support were delivered by Peru and Chile.',
    counterExample: 'The Danube Book Fair began. Statements of account were lost by Peru and Chile.',
  },
  {
    ...PRESENT,
    name: 'with-office-there',
    pattern:
      'with @actor+:from serving|acting|as ~3 vice-chair|vice-chairs|vice-chairperson|vice-chairpersons|vice-president|vice-presidents|rapporteur|rapporteurs|co-chair|co-chairs|moderator|facilitator|facilitators|secretary|secretariat|chair @context:to',
    example: 'The Danube Book Fair began, with Peru and Chile serving as Vice-Chairs.',
    counterExample: 'The Danube Book Fair began, with Peru and Chile serving as suppliers.',
  },
  {
    ...PRESENT,
    name: 'and-as-rapporteur',
    pattern: 'serving|acting as ~2 vice-chair|vice-chairs|co-chair|co-chairs|vice-president|vice-presidents and @actor:from as @context:to',
    example: 'The Danube Book Fair began, with Peru serving as Vice-Chair and Chile as Rapporteur.',
    counterExample: 'The Danube Book Fair began, with Peru serving as Vice-Chair and Chile absent.',
  },
  {
    ...PRESENT,
    name: 'stood-in-for',
    pattern: 'replaced|substituted|represented by @person:from @context:to',
    example: 'The Danube Book Fair began. The mayor was replaced by Rui Teles.',
    counterExample: 'The Danube Book Fair began. The mayor was beaten by Rui Teles.',
  },
  {
    ...PRESENT,
    name: 'whose-officer-came',
    pattern: '@actor:from , whose ~6 @person attended|spoke|joined|presented|participated|came|addressed|moderated|chaired @context:to',
    example: 'The Danube Book Fair began. UNICEF, whose vice president Ana Prado attended as a guest, gave nothing.',
    counterExample: 'The Danube Book Fair began. UNICEF, whose vice president Ana Prado resigned in May, gave nothing.',
  },
  {
    ...SPEAKING,
    name: 'paper-by-video',
    pattern:
      '@person:from ~3 give|gave|present|presented|deliver|delivered|read ~3 paper|speech|talk|keynote|presentation|lecture|statement|remarks|address ~1 by|via|over|through|on|remotely|from @context:to',
    example: 'The Danube Book Fair began. Ana Prado had to give her paper by video.',
    counterExample: 'The Danube Book Fair began. Ana Prado had to give her horse by law.',
  },
  {
    ...PRESENT,
    name: 'joined-by-screen',
    pattern:
      '@actor+:from ~8 joined|attended|followed|participated|connected ~2 by|via|on|through|over ~1 screen|video|zoom|skype|satellite|phone|telephone|livestream @context:to',
    example: 'The Danube Book Fair began. Delegates of Peru joined by screen.',
    counterExample: 'The Danube Book Fair began. Delegates of Peru joined by marriage.',
  },
  {
    ...PRESENT,
    name: 'represents-state-at',
    pattern: '@person ~2 represents|represent|represented|representing @country+:from at|in|during @event:to',
    example: 'Ana Prado is representing Peru at the Danube Book Fair.',
    counterExample: 'Ana Prado is visiting Peru at the Danube Book Fair.',
  },
  {
    ...SPEAKING,
    name: 'intervened-for',
    pattern: '@person:from ~1 intervened|spoke|responded|replied on behalf of|from @context:to',
    example: 'The Danube Book Fair began. Ana Prado intervened on behalf of UNICEF.',
    counterExample: 'The Danube Book Fair began. Ana Prado paid on behalf of UNICEF.',
  },
  {
    ...SPEAKING,
    name: 'vote-of-thanks',
    pattern: 'vote|words of thanks ~8 , @person:from @context:to',
    example: 'The Danube Book Fair began. In a vote of thanks on behalf of the guests, Ana Prado was brief.',
    counterExample: 'The Danube Book Fair began. In a vote of the board, Ana Prado was beaten.',
  },
];
