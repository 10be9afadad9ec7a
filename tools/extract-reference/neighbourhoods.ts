/** neighbourhoods.json: `name|DISTRICT` for the names that the House of Commons Library gave to small areas. */
import { cell, readCsv } from './samples.ts';

export function extractNeighbourhoods(folder: string): readonly string[] {
  return readCsv(folder, 'coding/location/neighbourhood_names_dev.csv')
    .map((row) => `${cell(row, 'text')}|${cell(row, 'lad_code')}`)
    .sort();
}
