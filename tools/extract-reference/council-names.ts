/** Reads the council names of 2017 that a list of outcodes uses into current districts. */
import { distance } from 'fastest-levenshtein';
import { extractAreas } from './areas.ts';

/** Words that councils add to the name of their district. */
const STYLE =
  /\b(london borough of|royal borough of|city and county of|city of|metropolitan|county borough|borough|district|county|city|council|the)\b/g;

/** Spelt too differently for the near match, or naming two districts at once. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  'adur and worthing': ['E07000223', 'E07000229'],
  hull: ['E06000010'],
  malvern: ['E07000235'],
  'nw leceistershire': ['E07000134'],
  'nw leicestershire': ['E07000134'],
  'south buckinghamshire': ['E06000060'],
  'stratford upon avon': ['E07000221'],
  'cheshire west and cheshire': ['E06000050'],
  conway: ['W06000003'],
  durham: ['E06000047'],
  'western isles comhairle nan eilean siar': ['S12000013'],
  // Counties, which say nothing about the district.
  lincolnshire: [],
  suffok: [],
  'worcester coubty': [],
};

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(STYLE, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(/( of| and)$/, '');
}

/** Current districts a council name stands for; empty when it names none. */
export function createCouncilReader(folder: string): (council: string) => readonly string[] {
  const districts = new Map<string, readonly string[]>();
  const areas = extractAreas(folder).filter((row) => /^(E0[6-9]|W06|S12|N09)/.test(row.code));
  // Current districts last, so that they win over ended ones of the same name.
  for (const row of [...areas].sort((a, b) => (a.endYear ?? 9999) - (b.endYear ?? 9999))) {
    for (const name of [row.name, ...(row.otherNames ?? [])])
      districts.set(plain(name), row.successors ?? [row.code]);
  }
  return (council) => {
    const name = plain(council);
    const known = SPECIAL[name] ?? districts.get(name);
    if (known) return known;
    const near = [...districts.keys()].filter((other) => distance(name, other) <= (name.length > 8 ? 2 : 1));
    const [only] = near;
    return near.length === 1 && only !== undefined ? (districts.get(only) ?? []) : [];
  };
}
