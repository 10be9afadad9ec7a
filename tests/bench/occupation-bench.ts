/** Titles coded a second on one core, beside the least the service promises. No title is met twice. */
import { openOccupationCoder } from '../../src/coding/occupation/occupation-coder.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';

export interface OccupationResult {
  readonly titlesPerSecond: number;
  /** The promise: 50,000 a second. */
  readonly leastPerSecond: number;
  readonly loadMs: number;
  readonly loadedMb: number;
}

const LEAST_PER_SECOND = 50_000;
const FIRST = 'senior junior trainee assistant deputy lead mobile night relief chief'.split(' ');
const MIDDLE =
  'account boiler care data dental forklift grill hotel lorry nursery paint ' +
  'pension sales school timber ward web workshop zoo library';
const LAST =
  'administrator analyst cleaner cook driver engineer fitter manager nurse officer operator supervisor teacher technician worker';
const PLACES =
  'Ashford Dover Hythe Deal Leeds Truro Wick Bangor Newry Oban Bath Bury Derby Ely Fleet Goole Hexham Ilkley Jarrow Kendal ' +
  'Louth Malton Neath Otley Poole Redcar Selby Thame Ulverston Ventnor Wells Yarm Alloa Barry Corby Diss Epsom Frome Grays Hove';

export function benchOccupation(): OccupationResult {
  const heapBefore = process.memoryUsage();
  const before = process.cpuUsage();
  const coder = openOccupationCoder(readShippedOccupationModel());
  const loadMs = cpuSeconds(before) * 1000;
  const heapAfter = process.memoryUsage();
  const titles = FIRST.flatMap((first) =>
    MIDDLE.split(' ').flatMap((middle) =>
      LAST.split(' ').flatMap((last) =>
        PLACES.split(' ').map((place) => `${first} ${middle} ${last} - ${place}`),
      ),
    ),
  );
  for (const title of titles.slice(0, 3000)) coder.code(title);
  const start = process.cpuUsage();
  for (const title of titles) coder.code(title);
  const bytes = heapAfter.heapUsed + heapAfter.arrayBuffers - heapBefore.heapUsed - heapBefore.arrayBuffers;
  return {
    titlesPerSecond: titles.length / cpuSeconds(start),
    leastPerSecond: LEAST_PER_SECOND,
    loadMs,
    loadedMb: bytes / 1e6,
  };
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
