// Patterns of token runs by which English tells where a happening is held and who holds it.
import type { PatternRule } from '../../pack.ts';

export const VENUE_PATTERNS: readonly PatternRule[] = [
  {
    name: 'place-hosts',
    pattern: '@city:to ~4 host|hosts|hosted|hosting|welcomes|stages|staged|staging|accommodates|accommodated ~2 @event:from',
    relation: 'HELD_IN',
    example: 'Vienna hosts the Danube Book Fair.',
    counterExample: 'Vienna mocks the Danube Book Fair.',
  },
  {
    name: 'place-is-venue',
    pattern: '@place:to ,? ~3 venue|site|setting|location|backdrop|host of|for @event:from',
    relation: 'HELD_IN',
    example: 'Vienna is the venue for the Danube Book Fair.',
    counterExample: 'Vienna is the reason for the Danube Book Fair.',
  },
  {
    name: 'venue-is-place',
    pattern: 'venue|site|setting|location|host of|for @event:from ,|is|was|will ~1 @place:to',
    relation: 'HELD_IN',
    example: 'The venue of the Danube Book Fair was Vienna.',
    counterExample: 'The critic of the Danube Book Fair was Vienna.',
  },
  {
    name: 'it-takes-place',
    pattern:
      'it|this ~1 took|takes|take|taking|being|be|been|was|is place|held|staged|hosted ~1 in|at|on|aboard ~1 @place:to @context:from',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair ended on Monday. It took place at Orlik Hall.',
    counterExample: 'The Danube Book Fair ended on Monday. It took pride in Orlik Hall.',
  },
  {
    name: 'venue-was',
    pattern: 'the|its venue|setting ,? was|is|will|: ~2 @place:to @context:from',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair ended on Monday. The venue was Orlik Hall.',
    counterExample: 'The Danube Book Fair ended on Monday. The winner was Orlik Hall.',
  },
  {
    name: 'gathered-in-for',
    pattern:
      'gathered|gather|gathering|convened|convene|assembled|met|converged|flew|travelled|traveled|travel|descended|flocked|invited|arrived|headed|heading ~2 in|on|to|for @place:to ~5 for|ahead|before @event:from',
    relation: 'HELD_IN',
    example: 'Writers converged on Vienna this week for the Danube Book Fair.',
    counterExample: 'Writers left Vienna this week because of the Danube Book Fair.',
  },
  {
    name: 'place-of-stay-for',
    pattern: '@person ,? who? is|was|are|were ~1 in|at ~1 @place:to on|for ~1 @event:from',
    relation: 'HELD_IN',
    example: 'Ana Prado is in Vienna for the Danube Book Fair.',
    counterExample: 'Ana Prado is in Vienna because of the Danube Book Fair.',
  },
  {
    name: 'event-draws-to',
    pattern: '@event:from ~4 drew|draws|brought|brings|attracted|attracts|lured|gathered ~7 to|in|at @place:to',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair drew ninety printers to Vienna.',
    counterExample: 'The Danube Book Fair cost ninety printers in Vienna.',
  },
  {
    name: 'event-planned-in',
    pattern:
      '@event:from ,? ~3 planned|scheduled|set|due|slated|pencilled|expected|opening|beginning|starting|underway ~8 in|at ~1 @place:to',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair, scheduled to open in Vienna, is off.',
    counterExample: 'The Danube Book Fair, mocked since May in Vienna, is off.',
  },
  {
    name: 'event-moves-to',
    pattern: '@event:from ~4 goes|heads|moves|moved|relocated|transferred|returns|returned|returning|shifts|shifted to @place:to',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair returns to Vienna.',
    counterExample: 'The Danube Book Fair appeals to Vienna.',
  },
  {
    name: 'event-set-for',
    pattern: '@event:from ,? ~3 set|scheduled|slated|due|planned|bound|pencilled|billed|earmarked in? for @place:to',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair is set for Vienna in 2028.',
    counterExample: 'The Danube Book Fair is good for Vienna in 2028.',
  },
  {
    name: 'event-with-aside-set-for',
    pattern:
      '@event:from , ~9 , is|was|are|were|will|has|had ~3 set|scheduled|slated|due|planned|pencilled|expected|tentatively ~2 for|in|at @place:to',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair, a yearly treat, is planned for Vienna.',
    counterExample: 'The Danube Book Fair, a yearly treat, is bad for Vienna.',
  },
  {
    name: 'body-at-its-event',
    pattern: '@organization:from ~4 at|during its|their @event:to',
    relation: 'HOSTED',
    example: 'The National Water Agency confirmed this at its Danube Book Fair.',
    counterExample: 'The National Water Agency confirmed this at a Danube Book Fair.',
  },
  {
    name: 'jointly-with',
    pattern:
      'organised|organized|hosted|convened|held|arranged|run|staged by @actor ~5 coordination|partnership|cooperation|collaboration|conjunction|association|together|jointly with @actor+:from @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair was organised by Peru in partnership with Chile.',
    counterExample: 'The Danube Book Fair was organised by Peru in competition with Chile.',
  },
  {
    name: 'organised-by-with',
    pattern: 'organised|organized|convened|co-organised|co-organized|arranged by @organization ~3 with @organization+:from @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair was organised by the Lima Water Institute with the Oslo Book Institute.',
    counterExample: 'The Danube Book Fair was organised by the Lima Water Institute, which quarrelled with the Oslo Book Institute.',
  },
  {
    name: 'shared-organising',
    pattern: '@actor+:from ~2 shared|share|split|took|led ~1 organising|organizing|hosting @context:to',
    relation: 'HOSTED',
    example: 'Peru and Chile shared the organising of the Danube Book Fair.',
    counterExample: 'Peru and Chile shared the cost of the Danube Book Fair.',
  },
  {
    name: 'initiative-host',
    pattern: '@event:to ,? ~3 initiative|brainchild|initiated|spearheaded|coordinated of|by @actor+:from',
    relation: 'HOSTED',
    example: 'The Danube Book Fair, coordinated by the National Water Agency, ended.',
    counterExample: 'The Danube Book Fair, ridiculed by the National Water Agency, ended.',
  },
  {
    name: 'called-event',
    pattern: '@organization:from ,? ~2 called|summoned ~1 @event:to ,|.|with|for',
    relation: 'HOSTED',
    example: 'The National Water Agency called the Danube Book Fair.',
    counterExample: 'The National Water Agency called the Danube Book Fair a farce.',
  },
  {
    name: 'turn-to-host',
    pattern: '@actor:from ~4 turn|honour|honor|bid|chance|right|rights to host|stage|organise|organize ~1 @event:to',
    relation: 'HOSTED',
    example: 'Ghana now has the honour to host the Danube Book Fair.',
    counterExample: 'Ghana now has the nerve to mock the Danube Book Fair.',
  },
  {
    name: 'organised-with-aside',
    pattern: '@actor+:from ~1 organised|organized|hosted|held|convened|staged , ~1 jointly|together|along with @actor+ , @event:to',
    relation: 'HOSTED',
    example: 'Peru also organised, jointly with Chile, the Danube Book Fair.',
    counterExample: 'Peru also mocked, jointly with Chile, the Danube Book Fair.',
  },
  {
    name: 'aside-organises',
    pattern: 'organised|organized|hosted|held|convened|staged , ~1 jointly|together|along with @actor+:from , @event:to',
    relation: 'HOSTED',
    example: 'Peru also organised, jointly with Chile, the Danube Book Fair.',
    counterExample: 'Peru also organised, unlike Chile, the Danube Book Fair.',
  },
  {
    name: 'meal-given-by',
    pattern:
      'reception|dinner|lunch|luncheon|banquet|breakfast|party|supper|gala|cocktail that? ~2 ,? given|thrown|offered|laid|hosted on? by @actor+:from @context:to',
    relation: 'HOSTED',
    example: 'At the reception that followed, given by the National Water Agency, they sang.',
    counterExample: 'At the reception that followed, ruined by the National Water Agency, they sang.',
  },
  {
    name: 'event-which-city-hosts',
    pattern: '@event:from ,? which|that @city:to ~2 host|hosts|hosted|stage|stages|staged',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair, which Vienna will host in May, is cheap.',
    counterExample: 'The Danube Book Fair, which Vienna will mock in May, is cheap.',
  },
  {
    name: 'hosts-were',
    pattern:
      'hosts|organisers|organizers|co-hosts|co-organisers|co-organizers|convenors|conveners|host|organiser|organizer|convener|convenor were|was|are|is @party+:from @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair began on Monday. Its organisers are Peru and the National Water Agency.',
    counterExample: 'The Danube Book Fair began on Monday. Its visitors are Peru and the National Water Agency.',
  },
  {
    name: 'hosts-of-event-were',
    pattern: 'hosts|organisers|organizers|host|organiser|organizer|convenors|conveners of ~1 @event:to were|was|are|is @party+:from',
    relation: 'HOSTED',
    example: 'The organisers of the Danube Book Fair were Peru and Chile.',
    counterExample: 'The critics of the Danube Book Fair were Peru and Chile.',
  },
  {
    name: 'hosts-by-name',
    pattern: 'hosts|organisers|organizers|organiser|organizer|convener|convenor ,? @party+:from ,|said|say|says|have|has|had @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair began on Monday. The organisers, Peru and Chile, were pleased.',
    counterExample: 'The Danube Book Fair began on Monday. The visitors, Peru and Chile, were pleased.',
  },
  {
    name: 'apposed-organiser',
    pattern: '@party:from , ~1 organiser|organizer|organisers|organizers|convener|convenor|co-host|co-organiser of ~1 @event:to',
    relation: 'HOSTED',
    example: 'Peru, the organiser of the Danube Book Fair, was praised.',
    counterExample: 'Peru, the owner of the Danube Book Fair, was praised.',
  },
  {
    name: 'with-as-co-host',
    pattern:
      'with @party+:from as|acting|serving ~1 co-host|co-hosts|co-organiser|co-organisers|co-organizer|co-organizers|host|hosts|partners|partner @context:to',
    relation: 'HOSTED',
    example: 'Peru held the Danube Book Fair, with Chile as co-host.',
    counterExample: 'Peru held the Danube Book Fair, with Chile as rival.',
  },
  {
    name: 'joint-effort-of',
    pattern:
      '@event:to ~4 joint|common effort|venture|project|undertaking|production|programme|program|activity by|of|between @party+:from',
    relation: 'HOSTED',
    example: 'The Danube Book Fair was a joint effort by Peru and Chile.',
    counterExample: 'The Danube Book Fair was a joint loss to Peru and Chile.',
  },
  {
    name: 'which-organised-it',
    pattern: '@party:from , which|who ~2 organised|organized|hosted|convened|staged|ran|held|arranged it|the @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair began on Monday. Entry was free, according to Peru, which organised it.',
    counterExample: 'The Danube Book Fair began on Monday. Entry was free, according to Peru, which mocked it.',
  },
  {
    name: 'the-host-said',
    pattern: '@party:from , the ~1 host|organiser|organizer|hosts|organisers|organizers ,|.|said|says @context:to',
    relation: 'HOSTED',
    example: 'The Danube Book Fair began on Monday. "All are welcome," said Peru, the host.',
    counterExample: 'The Danube Book Fair began on Monday. "All are welcome," said Peru, the neighbour.',
  },
  {
    name: 'drew-to-city',
    pattern: 'drew|draws|attracted|attracts|lured ~7 to @city:to @context:from',
    relation: 'HELD_IN',
    example: 'The Danube Book Fair staged this week by a guild of printers drew ninety printers to Vienna.',
    counterExample: 'The Danube Book Fair staged this week by a guild of printers cost ninety printers in Vienna.',
  },
  {
    name: 'host-country-apposed',
    pattern:
      '@party:from , the|this host country|nation|state|government|organisation|organization|institution|agency ,|.|;|said|says @context:to',
    relation: 'HOSTED',
    example: 'The Pacific Ports Conference opened on Monday. Ecuador, the host country, proposed a fund.',
    counterExample: 'The Pacific Ports Conference opened on Monday. Ecuador, the home country, proposed a fund.',
  },
  {
    name: 'host-between-commas',
    pattern: 'the|its|their host|organiser|organizer|convener|convenor|hosts country|nation? , @party:from , @context:to',
    relation: 'HOSTED',
    example: 'The Pacific Ports Conference opened on Monday. The host, Ecuador, proposed a fund.',
    counterExample: 'The Pacific Ports Conference opened on Monday. The guest, Ecuador, proposed a fund.',
  },
  {
    name: 'hosts-it',
    pattern:
      '@party+:from will|would|to? host|hosts|hosted|organise|organised|organize|organized|convene|convened|stage|staged it @context:to',
    relation: 'HOSTED',
    example: 'The Pacific Ports Conference takes place next year. Ecuador will host it in March.',
    counterExample: 'The Pacific Ports Conference takes place next year. Ecuador will watch it in March.',
  },
  {
    name: 'event-with-motto-organised-by',
    pattern:
      '@event:to , themed|titled|entitled|dubbed|tagged :? ~12 ,? ~10 , is|was|are|were|has ~1 organised|organized|hosted|convened|held|staged|run by @party+:from',
    relation: 'HOSTED',
    example: 'The Pacific Ports Conference, themed: One Coast, Many Harbours, is organised by Ecuador and Peru.',
    counterExample: 'The Pacific Ports Conference, themed: One Coast, Many Harbours, is followed by Ecuador and Peru.',
  },
];
