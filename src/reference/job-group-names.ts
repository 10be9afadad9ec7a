/** What readers call the 26 sub-major groups of SOC 2020: the classification's own names are longer than any pupil says. */
import { findSoc2020Group } from './soc2020.ts';

/** Each reads after "other" and before nothing: "care worker and other caring jobs". */
const PLAIN: Readonly<Record<string, string>> = {
  '11': 'senior manager jobs',
  '12': 'manager jobs',
  '21': 'science and technology jobs',
  '22': 'health jobs',
  '23': 'teaching jobs',
  '24': 'business, law and media jobs',
  '31': 'science and IT technician jobs',
  '32': 'health and care support jobs',
  '33': 'police, fire and armed forces jobs',
  '34': 'arts, media and sports jobs',
  '35': 'business and public service jobs',
  '41': 'office jobs',
  '42': 'secretary and reception jobs',
  '51': 'farming and gardening jobs',
  '52': 'metal, motor and electrical trades',
  '53': 'building trades',
  '54': 'food, printing and other trades',
  '61': 'caring jobs',
  '62': 'hair, beauty, leisure and travel jobs',
  '63': 'community safety jobs',
  '71': 'shop and sales jobs',
  '72': 'customer service jobs',
  '81': 'factory and machine jobs',
  '82': 'driving jobs',
  '91': 'labouring and packing jobs',
  '92': 'cleaning, kitchen and warehouse jobs',
};

/** "caring jobs" for "61"; the classification's own title for what is no sub-major group. */
export function plainGroupName(soc2020: string): string {
  return PLAIN[soc2020] ?? findSoc2020Group(soc2020)?.title ?? soc2020;
}
