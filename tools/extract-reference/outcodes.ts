/**
 * outcodes.json: `OUTCODE latitude longitude DISTRICT...`, the district at the centroid first. A `?` at the end means
 * that the list of councils says nothing usable, so that the first district is likely but not certain.
 */
import { createCouncilReader } from './council-names.ts';
import { type CsvRow, cell, readCsv } from './samples.ts';

const OUTCODES = 'coding/location/outcodes_reference.csv';
/** A council whose nearest outcode is farther than this is an error of the list (it gives Leeds for Lancaster's LA1). */
const PLAUSIBLE_KM = 20;

export interface OutcodeRow {
  readonly outcode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly centroidDistrict: string;
  readonly row: CsvRow;
}

/** Outcodes of the United Kingdom that are in use. The Crown dependencies have no district and are left out. */
export function readOutcodes(folder: string): readonly OutcodeRow[] {
  return readCsv(folder, OUTCODES)
    .filter((row) => cell(row, 'centroid_lad_code') !== '')
    .map((row) => ({
      outcode: cell(row, 'outcode'),
      latitude: Number(cell(row, 'latitude')),
      longitude: Number(cell(row, 'longitude')),
      centroidDistrict: cell(row, 'centroid_lad_code'),
      row,
    }));
}

function kilometresBetween(a: OutcodeRow, b: OutcodeRow): number {
  const east = (a.longitude - b.longitude) * 111.3 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(east, (a.latitude - b.latitude) * 111.2);
}

export function extractOutcodes(folder: string): readonly string[] {
  const outcodes = readOutcodes(folder);
  const read = createCouncilReader(folder);
  const byDistrict = Map.groupBy(outcodes, (entry) => entry.centroidDistrict);
  return outcodes
    .map((entry) => {
      const listed = cell(entry.row, 'lads_2017')
        .split(';')
        .flatMap((name) => read(name.trim()))
        // A district that holds no outcode's centroid cannot be checked, and is kept.
        .filter((code) => {
          const others = byDistrict.get(code);
          return !others || others.some((other) => kilometresBetween(entry, other) <= PLAUSIBLE_KM);
        });
      const districts = [...new Set([entry.centroidDistrict, ...listed.sort()])];
      const isListed = listed.includes(entry.centroidDistrict);
      const point = `${entry.latitude.toFixed(3)} ${entry.longitude.toFixed(3)}`;
      return `${entry.outcode} ${point} ${districts.join(' ')}${isListed ? '' : ' ?'}`;
    })
    .sort();
}
