/**
 * Whose row it is: “Yorkshire and The Humber, Nurse practitioners” with the code of the occupation. Names of occupations hold commas, so the
 * region is told by the list of regions and never by the first comma.
 */
import type { AreaCode } from '../../../domain/area.ts';
import { findSoc2020Group } from '../../../reference/soc2020.ts';
import { type EarningsRowVerdict, judgeOccupation, rejected } from '../earnings-figure.ts';

/** As the survey writes them. It calls the East of England “East”. */
const REGIONS: readonly (readonly [name: string, code: AreaCode])[] = [
  ['North East', 'E12000001'],
  ['North West', 'E12000002'],
  ['Yorkshire and The Humber', 'E12000003'],
  ['East Midlands', 'E12000004'],
  ['West Midlands', 'E12000005'],
  ['East', 'E12000006'],
  ['East of England', 'E12000006'],
  ['London', 'E12000007'],
  ['South East', 'E12000008'],
  ['South West', 'E12000009'],
  ['England', 'E92000001'],
  ['Wales', 'W92000004'],
  ['Scotland', 'S92000003'],
  ['Northern Ireland', 'N92000002'],
  ['United Kingdom', 'K02000001'],
];

const OF_ALL = 'figures of the whole United Kingdom: Table 14 gives them';
const isName = (text: string, name: string): boolean => text.toLowerCase() === name.toLowerCase();

export function judgeRegionRow(label: string, code: string): EarningsRowVerdict {
  if (/^[A-Z]\d{8}$/.test(code)) return judgePlaceRow(label, code);
  const region = REGIONS.find(([name]) => isName(label.slice(0, name.length + 1), `${name},`));
  if (region === undefined) return judgeWithoutRegion(label, code);
  const [name, areaCode] = region;
  if (areaCode === 'K02000001') return { skipped: OF_ALL };
  const judged = judgeOccupation(label.slice(name.length + 1).trim(), code);
  return 'occupation' in judged ? { ...judged, areaCode, dimensions: {} } : judged;
}

/** The row of a region itself: its name, and its own code where an occupation’s would stand. Both must say the same. */
function judgePlaceRow(label: string, code: string): EarningsRowVerdict {
  const named = REGIONS.find(([name]) => isName(label, name));
  if (named?.[1] !== code)
    return rejected('unknown-area', `“${label}” has the code ${code}, which is not its own`);
  if (code === 'K02000001') return { skipped: OF_ALL };
  return { areaCode: named[1], dimensions: {}, occupation: '' };
}

function judgeWithoutRegion(label: string, code: string): EarningsRowVerdict {
  if (/^not classified$/i.test(label)) return { skipped: 'employees whose occupation is not known' };
  const title = findSoc2020Group(code)?.title;
  const isWhole = isName(label, 'All employees') || (title !== undefined && isName(label, title));
  return isWhole
    ? { skipped: OF_ALL }
    : rejected('unknown-area', `“${label}” begins with no region that we know`);
}
