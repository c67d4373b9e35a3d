// Words of the fields that ministries and offices of English-speaking countries are named after, beyond the common word list.
import { lines } from './lines.ts';

export const FIELDS: readonly string[] = lines(`
  agri agro agritourism agroforestry artisanal atoll audiovisual awqaf ayurveda biosecurity budgetary cannabis chieftaincy childcare
  correctional cyberspace decentralisation decentralization demobilisation demobilization diaspora entrepreneur entrepreneurship
  epidemiology fertiliser fertilizer floriculture gastronomy geoscience geothermal handloom homecare hydrocarbon hydrology
  industrialisation industrialization informatics intergovernmental interprovincial localisation localization logistic meteorological
  micro modernisation modernization multicultural multiculturalism multilateral nonproliferation parastatal peri
  petrochemical preschool privatisation privatization reintegration renewable resettlement riverine roadway seafarer semi sericulture
  spaceflight subregional telecom telecommunication tertiary transboundary umrah urbanisation urbanization viticulture zakat
`).flatMap((line) => line.split(' '));
