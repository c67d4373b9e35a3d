// Cases of states that act through their teams, of names beside a trade or a body, and of ministries on two sides.
import type { PackCase } from '../../corpus.ts';

export const SIDE_CASES: readonly PackCase[] = [
  {
    task: 'relation',
    text: 'The Norwegian delegation met Ana Prado on Monday.',
    yes: ['Norwegian MET Ana Prado'],
  },
  {
    task: 'relation',
    text: 'The Norwegian team doctor met Ana Prado on Monday.',
    no: ['Norwegian MET Ana Prado'],
  },
  {
    task: 'position',
    text: "Ana Prado of Peru's Institute of Glaciers spoke. Rui Teles of the rights group Andes Aire agreed.",
    yes: ['Ana Prado HOLDS_POSITION Institute of Glaciers', 'Rui Teles HOLDS_POSITION Andes Aire'],
    no: ['Rui Teles HOLDS_POSITION Institute of Glaciers'],
  },
  { task: 'person', text: 'On stage was herpetologist Thandi Nkabinde.', yes: ['Thandi Nkabinde'] },
  { task: 'person', text: 'At anchor was the freighter Northern Spirit.', no: ['Northern Spirit'] },
  {
    task: 'organization',
    text: 'She works at the Ministry of Energy and Marine Resources.',
    yes: ['Ministry of Energy and Marine Resources'],
  },
  {
    task: 'position',
    text: 'The Ministry of Transport signed the Port Safety Pact with the Ministry of Ports of Ghana. Norway thanked Ghana. For Ghana, the pact was signed by Deputy Minister Ama Serwaa.',
    yes: ['Ama Serwaa HOLDS_POSITION Ministry of Ports of Ghana'],
    no: ['Ama Serwaa HOLDS_POSITION Ministry of Transport'],
  },
  {
    task: 'position',
    text: 'Rui Teles, Minister of Justice of Peru and head of the delegation, spoke. For Ghana, the pact was praised by Ambassador to Italy Kofi Antwi.',
    yes: ['Rui Teles REPRESENTS Peru', 'Kofi Antwi REPRESENTS Ghana'],
    no: ['Kofi Antwi REPRESENTS Italy'],
  },
  {
    task: 'position',
    text: 'The Education and Training Committee met. Asked by committee chair Fiona Prado, Rui Teles agreed. The committee room was cold.',
    yes: ['Fiona Prado HOLDS_POSITION Education and Training Committee'],
    no: ['Rui Teles HOLDS_POSITION Education and Training Committee'],
  },
  { task: 'person', text: 'Also on the panel were Semi Koroi and Tala Vaipulu.', yes: ['Semi Koroi', 'Tala Vaipulu'] },
  { task: 'organization', text: 'Committee Experts met on Monday.', no: ['Committee Experts'] },
  {
    task: 'relation',
    text: 'The Andes Water Agreement was shown on Tuesday. Peru and Chile put their names to it. Fiji put off its vote.',
    yes: ['Peru SIGNED Andes Water Agreement', 'Chile SIGNED Andes Water Agreement'],
    no: ['Fiji SIGNED Andes Water Agreement'],
  },
  {
    task: 'relation',
    text: 'The Danube Book Fair began. A new archive is to be run jointly by the National Water Agency and the River Council.',
    no: ['National Water Agency CO_HOSTED Danube Book Fair', 'River Council CO_HOSTED Danube Book Fair'],
  },
  {
    task: 'instrument',
    text: 'They will adopt the Kigali Declaration on Forest Trade on Saturday.',
    yes: ['Kigali Declaration on Forest Trade'],
  },
  {
    task: 'organization',
    text: 'Ana Prado heads the Costa Rica Fishermen Association.',
    yes: ['Costa Rica Fishermen Association'],
  },
  { task: 'organization', text: 'She sat beside Ngo Bao Tran.', no: ['*'] },
  {
    task: 'instrument',
    text: 'The Freedom of Movement Act had entered into force.',
    yes: ['Freedom of Movement Act'],
    no: ['Movement Act'],
  },
  {
    task: 'position',
    text: 'The River Council is rich. Its Baltic coordinator, Ana Prado, spoke. Its husband, Rui Teles, left.',
    yes: ['Ana Prado HOLDS_POSITION River Council'],
    no: ['Rui Teles HOLDS_POSITION River Council'],
  },
  {
    task: 'position',
    text: "Peru's Ambassador to Samoa, Ana Prado, met Prime Minister Tuala Faleolo in Apia.",
    yes: ['Tuala Faleolo HOLDS_POSITION Samoa'],
    no: ['Tuala Faleolo HOLDS_POSITION Peru'],
  },
  {
    task: 'relation',
    text: 'The Andes Water Agreement was agreed on Monday. It rained in Lima. Ana Prado signed on behalf of Peru. Rui Teles slept on behalf of Chile.',
    yes: ['Ana Prado SIGNED Andes Water Agreement'],
    no: ['Rui Teles SIGNED Andes Water Agreement'],
  },
  {
    task: 'relation',
    text: 'Ana Prado read the Andes Water Agreement and the Tagus River Pact. It rained in Lima. Rui Teles signed on behalf of Peru.',
    no: ['Rui Teles SIGNED Andes Water Agreement', 'Rui Teles SIGNED Tagus River Pact'],
  },
  // whose gender a pronoun tells, and who is named behind a dateline
  {
    task: 'statement',
    text: 'TARSUK - Ilvar Denko mends nets. He wants a licence. Sanna Oro sells them.\n\n"Nobody buys nets," he said.',
    yes: ['Ilvar Denko: Nobody buys nets'],
  },
  // nouns for one person, and whoever was heard without a name
  {
    task: 'statement',
    text: 'Sanna Oro sews by the harbour. She has six machines.\n\n"Two of them work," said the dressmaker.',
    yes: ['Sanna Oro: Two of them work'],
  },
  {
    task: 'statement',
    text: 'Sanna Oro sews by the harbour. A welder came in.\n\n"Two of them work," said the welder.',
    no: ['Sanna Oro: Two of them work'],
  },
  {
    task: 'statement',
    text: '"We saw the smoke late," said the ranger who keeps the tower. Ilvar Denko has lived there since May.',
    yes: ['Ilvar Denko: We saw the smoke late'],
  },
  {
    task: 'statement',
    text: 'Ilvar Denko left early. An officer from the harbour said the pier was safe. "Nobody fell," he said.',
    no: ['Ilvar Denko: Nobody fell'],
  },
  // a subject with an aside before its verb
  {
    task: 'statement',
    text: 'Ilvar Denko, who took over in May, said buyers paid too little.',
    yes: ['Ilvar Denko: buyers paid too little'],
    no: ['buyers: Ilvar Denko, who took over in May'],
  },
  {
    task: 'statement',
    text: 'The nets were old, he said, because nobody paid for new ones. Ilvar Denko agreed that it was over.',
    no: ['Ilvar Denko: The nets were old'],
  },
  // plain nouns for bodies
  {
    task: 'statement',
    text: 'The Danish crane maker, Nordvik, confirmed that its engineers had left.',
    yes: ['Nordvik: its engineers had left'],
  },
  {
    task: 'statement',
    text: 'Nordvik, a Danish shipbuilder, opened a yard. The shipbuilder said that the yard would close.',
    yes: ['Nordvik: the yard would close'],
  },
  {
    task: 'statement',
    text: 'Denmark signed. The Danish shipbuilder said that the yard would close.',
    no: ['Danish: the yard would close'],
  },
  {
    task: 'statement',
    text: 'Amnesty International asked for an inquiry. The government said that it was over.',
    no: ['Amnesty International: it was over'],
  },
  {
    task: 'statement',
    text: 'Ilvar Denko heads the Salt Makers Association. His association warned that the pans were dry.',
    yes: ['Salt Makers Association: the pans were dry'],
  },
  // spokespersons of bodies told by a noun, offices that speak for the whole, delegates, a release's own minister
  {
    task: 'statement',
    text: 'Police from Interpol raided the yard. A spokesman for the global police body said that two men were held.',
    yes: ['Interpol: two men were held'],
  },
  {
    task: 'statement',
    text: 'The labour ministry was closed. A ministry spokeswoman said that nobody could comment.',
    yes: ['labour ministry: nobody could comment'],
  },
  { task: 'statement', text: "UNESCO's office in Lima recommends that the tapes be sealed.", yes: ['UNESCO: the tapes be sealed'] },
  {
    task: 'statement',
    text: "Tonga's fisheries minister, Sione Denko, met Sanna Oro of Peru's Ministry of Fisheries.\n\nThe Tongan delegate said that nets were dear.",
    yes: ['Sione Denko: nets were dear'],
  },
  {
    task: 'statement',
    text: 'The Minister of Trade of Ghana, Ama Oro, flew to Lima. Minister of Trade of Peru Ilvar Denko received her.\n\nAt a reception, the Minister said that ports mattered to all.',
    yes: ['Ama Oro: ports mattered to all'],
  },
  { task: 'person', text: 'Deputy Sanna Oro Denko spoke. US officials left.', yes: ['Sanna Oro Denko'] },
  { task: 'statement', text: 'US engineers said that the pier was safe. He told us.', no: [': the pier was safe'] },
  // sources behind a possessor, holders named behind a quote
  {
    task: 'statement',
    text: "Nobody had been paid in May, according to the drivers' union ITF.",
    yes: ['ITF: Nobody had been paid in May'],
  },
  {
    task: 'statement',
    text: 'The bridge is closed, the director of the road agency said on Friday.\n\n"Nobody asked us," Sanna Oro told reporters.',
    yes: ['Sanna Oro: The bridge is closed', 'Sanna Oro: Nobody asked us'],
  },
  // a relative clause in an apposition, an unnamed opener, an age before a name
  {
    task: 'statement',
    text: 'The Lake Trust, a charity that has bought nets since 2018, warned in a letter to the Ministry of Fisheries that stocks were low.',
    yes: ['Lake Trust: stocks were low'],
  },
  {
    task: 'statement',
    text: 'Ilvar Denko left early.\n\nThe ship was seized. Its skipper denied it. "The current took us," he told a magistrate.',
    no: ['Ilvar Denko: The current took us'],
  },
  { task: 'person', text: 'It fell to the imam, 84-year-old Abdan Mumode, to answer.', yes: ['Abdan Mumode'] },
  {
    task: 'statement',
    text: '"We sleep here," said the woman in charge of the ward. Her name is Sanna Oro.',
    yes: ['Sanna Oro: We sleep here'],
  },
  // names given in passing, holders told behind their office, a body's unnamed voice
  {
    task: 'statement',
    text: 'On the quay a skipper who gave his name only as Drissan was mending. "They will sweep, we will follow," he said.',
    yes: ['Drissan: They will sweep, we will follow'],
  },
  {
    task: 'statement',
    text: 'The head of the fishing guild complained that ten days was long. "We have been waiting," shrugged Marta Denko.',
    yes: ['Marta Denko: ten days was long'],
  },
  {
    task: 'statement',
    text: 'The European Commission welcomed the outcome. "We encourage both sides," a spokesperson said.',
    yes: ['European Commission: We encourage both sides'],
  },
  {
    task: 'statement',
    text: 'The European Commission was silent.\n\n"We encourage both sides," a spokesperson said.',
    no: ['European Commission: We encourage both sides'],
  },
];
