/**
 * Writes src/reference/*.json from the publishers' files.
 *   node tools/extract-reference.ts FOLDER          write
 *   node tools/extract-reference.ts FOLDER --check  exit 1 when a list differs from what FOLDER gives
 * FOLDER holds the files under the names that the extraction notes (src/reference/*.md) give.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extractAreas } from './extract-reference/areas.ts';
import { extractBoundaries } from './extract-reference/boundaries.ts';
import { extractCitiesAbroad } from './extract-reference/cities-abroad.ts';
import { extractSic2007, extractSoc2010, extractSoc2020 } from './extract-reference/classifications.ts';
import { extractNeighbourhoods } from './extract-reference/neighbourhoods.ts';
import { extractOutcodes } from './extract-reference/outcodes.ts';
import { extractPlaceNames } from './extract-reference/place-names.ts';
import { extractSectors } from './extract-reference/sectors.ts';
import { asJson } from './extract-reference/sorted-json.ts';
import { extractTownPoints } from './extract-reference/town-points.ts';

const LISTS: Readonly<Record<string, (folder: string) => readonly unknown[]>> = {
  areas: extractAreas,
  'cities-abroad': extractCitiesAbroad,
  neighbourhoods: extractNeighbourhoods,
  outcodes: extractOutcodes,
  'place-names': extractPlaceNames,
  sectors: extractSectors,
  sic2007: extractSic2007,
  'soc2010-to-soc2020': extractSoc2010,
  soc2020: extractSoc2020,
  'town-points': extractTownPoints,
};

const [folder, flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Say where the files are: node tools/extract-reference.ts FOLDER [--check]\n');
  process.exit(2);
}
const texts: Readonly<Record<string, (from: string) => string>> = {
  ...Object.fromEntries(
    Object.entries(LISTS).map(([name, extract]) => [name, (from: string) => asJson(extract(from))]),
  ),
  boundaries: extractBoundaries,
};
for (const [name, extract] of Object.entries(texts)) {
  const target = new URL(`../src/reference/${name}.json`, import.meta.url);
  const json = extract(folder);
  if (flag !== '--check') writeFileSync(target, json);
  else if (readFileSync(target, 'utf8') !== json) {
    process.stderr.write(`src/reference/${name}.json differs from ${folder}: run this without --check\n`);
    process.exitCode = 1;
  }
}
