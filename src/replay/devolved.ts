/** Small official tables, answered as they lie: `scotgov/school-leavers.csv`, `nisra/CCAALGD.csv`, `welshgov/young-people.csv`. */
import type { ReplaySource } from './replay-source.ts';
import { wholeFile } from './whole-file.ts';

export const devolvedSources: readonly ReplaySource[] = [
  wholeFile('scotgov/school-leavers', 'scotgov', 'school-leavers.csv', (path) => path === '/sparql'),
  wholeFile('nisra/claimants', 'nisra', 'CCAALGD.csv', (path) => path.includes('.ReadDataset/CCAALGD/CSV/')),
  wholeFile('welshgov/young-people', 'welshgov', 'young-people.csv', (path) =>
    path.endsWith('/download/csv'),
  ),
];
