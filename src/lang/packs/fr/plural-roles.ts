// Offices in the plural, which a list of names shares: "les présidents kényan, X, et ghanéen, Y".
import type { Role } from '../../pack.ts';

export const pluralRoles: readonly Role[] = [
  { forms: ['présidents', 'présidentes'], position: 'president', kind: 'state' },
  { forms: ['Premiers ministres', 'premiers ministres', 'Premières ministres'], position: 'prime-minister', kind: 'state' },
  { forms: ["chefs de l'État", "chefs d'État"], position: 'head-of-state', kind: 'state' },
  { forms: ['ministres'], position: 'minister', kind: 'office' },
  { forms: ['chefs de la diplomatie'], position: 'minister', kind: 'office', portfolio: 'foreign-affairs' },
  { forms: ['vice-ministres'], position: 'vice-minister', kind: 'office' },
  { forms: ["secrétaires d'État"], position: 'secretary-of-state', kind: 'office' },
  { forms: ['gouverneurs', 'gouverneures'], position: 'governor', kind: 'office' },
  { forms: ['ambassadeurs', 'ambassadrices'], position: 'ambassador', kind: 'envoy' },
  { forms: ['maires', 'bourgmestres', 'syndics'], position: 'mayor', kind: 'office' },
  { forms: ['directeurs', 'directrices'], position: 'director', kind: 'office' },
  { forms: ['directeurs généraux', 'directrices générales'], position: 'director-general', kind: 'office' },
  { forms: ['secrétaires généraux', 'secrétaires générales'], position: 'secretary-general', kind: 'office' },
  { forms: ['vice-présidents', 'vice-présidentes'], position: 'vice-president', kind: 'office' },
  { forms: ['représentants', 'représentantes'], position: 'representative', kind: 'envoy' },
  { forms: ['commissaires'], position: 'commissioner', kind: 'office' },
  { forms: ['recteurs', 'rectrices'], position: 'rector', kind: 'office' },
  { forms: ["chefs d'état-major"], position: 'chief-of-staff', kind: 'office' },
  { forms: ['consuls', 'consules'], position: 'consul', kind: 'envoy' },
  { forms: ['négociateurs', 'négociateurs en chef'], position: 'negotiator', kind: 'office' },
  { forms: ['homologues'], position: 'counterpart', kind: 'occupation' },
];
