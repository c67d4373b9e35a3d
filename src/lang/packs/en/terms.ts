// Terms that stand in capitals like names, an acronym behind them, and name no body.
import { lines } from './lines.ts';

/** Nouns at the head of such terms. */
export const termHeads: readonly string[] = lines(`
  financing | countering | proliferation | product | income | revenue | zone | zones | violence | training | partnerships | fishing | assistance
  reduction | destruction | tax | taxes | coverage | technology | technologies | assessment | assessments | gases | laundering | crime | crimes | virus
  papillomavirus | devices | vehicles | machines | indicators | procedures | goals | contributions | persons | people | disabilities | tariff
  tariffs | duty | levy | rate | rates | index | ratio | margin | return | quota | quotas | permit | permits | licence | licences | license | licenses
  certificate | certificates | passport | visa | visas | disease | diseases | syndrome | disorder | infection | infections | fever | therapy | vaccine
  vaccines | species | emissions | efficiency | infrastructure | turbines | panels | reactor | reactors | missiles | missile | substances | pollutants
  plastics | weapons | grains | deficit | surplus | debt | bonds | loans | remittances  | wastes | speech | trafficking | smuggling | terrorism
  extremism | intolerance | harassment | abuse | mortality | nutrition | malnutrition | insecurity | inequality | adaptation | mitigation | readiness
  preparedness | resilience | connectivity | inclusion | literacy | footprint | vessel | vessels | equipment | identifier | identification | numbers
  day | days | week | hour | hours | contaminants | artillery | countermeasures | rating | wage | wages  | costs | method | methods | approach
  foreign direct
`);

/** Such terms, and acronyms of them that stand alone. */
export const terms: readonly string[] = lines(`
  small island developing states | least developed countries | landlocked developing countries | internally displaced persons | non-governmental
  organisations | non-governmental organizations | civil society organisations | civil society organizations | micro, small and medium enterprises
  small and medium enterprises | small and medium-sized enterprises | state-owned enterprises | FDI | ODA | EEZ | FTA | GDP | GNI | PPP | ICT | SDG
  SDGs | MDGs | ESG | GHG | NDC | NDCs | IUU | AMR | HPV | HIV | LNG | LPG | VAT | SME | SMEs | MSME | MSMEs | TVET | STEM | AML | CFT | IED | IEDs
  WMD | UAV | UAVs | SIDS | LDCs | MPA | MPAs | EIA | KPI | KPIs | GBV | IDPs | PPE | CCTV | GPS | USD | EUR | IPO | ATM | ATMs | QR | NFT | CO2 | PM2.5
  R&D | CSR | B2B | MoU | MoUs | MOU | MOUs | TOR | SOP | SOPs | GNP | TB | CSO | CSOs | NGO | NGOs | IGO | IGOs | ASAP | CEOs | PhD | MP | MPs | MEP
  MEPs | PM | foreign direct investment | foreign direct investments | artificial intelligence | liquefied natural gas | liquefied petroleum gas
  antimicrobial resistance | early warning systems | persistent organic pollutants | rare earths | rules of origin | climate finance
  islamic finance | distance learning
  belt and road initiative | order of merit | chapter vii | cold war | silk road
`);

/** Letters before the names of ships. */
export const vessels: readonly string[] = lines(`
  MV | MT | HMS | HMAS | HMNZS | HMCS | USS | USNS | USCGC | FV | RV | ROKS | KRI | RFNS | BRP | CCGS
`);
