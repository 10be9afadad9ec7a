/** Finds duplicates among invented adverts and says what it cost: one line of JSON. Started by duplicates-bench.ts. */
import { createDuplicateFinder } from '../../src/coding/duplicates/finder.ts';
import { seededRandom } from '../../src/training/seeded-random.ts';

const count = Number(process.argv[2]);
const random = seededRandom(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const ROLES = 'nurse,teacher,driver,chef,engineer,administrator,cleaner,carer,analyst,electrician'.split(',');
const KINDS = 'senior,trainee,community,night,mobile,school,site,ward,field,regional,lead,office'.split(',');
const WORDS = Array.from({ length: 4_000 }, (_, at) => `word${at.toString(36)}`);

const finder = createDuplicateFinder();
const started = performance.now();
let last = inventAdvert(0);
for (let at = 0; at < count; at++) {
  // One in ten comes again under another form of its title.
  const isAgain = at % 10 === 9;
  if (!isAgain) last = inventAdvert(at);
  finder.add(
    isAgain
      ? { ...last, sourceId: 'bench/b', title: `${last.title.toUpperCase()} - REF ${1000 + at}` }
      : last,
  );
}
const found = finder.find().length;
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage();
const cpuSeconds = (user + system) / 1e6;
const peakRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ count, found, seconds, cpuSeconds, peakRssMb }));

function inventAdvert(at: number) {
  const town = Math.floor(random() * 3_000);
  const pay = 20_000 + 250 * Math.floor(random() * 120);
  return {
    sourceId: 'bench/a',
    title: `${pick(KINDS)} ${pick(ROLES)} ${pick(WORDS)}`,
    employerName: `Employer ${Math.floor(random() * 40_000)} Ltd`,
    sharedReference: at % 3 === 0 ? `bench:${at}` : null,
    placeText: `Town${town}`,
    postcode: `AB${town % 90} 1AA`,
    districts: [`E${town % 300}`],
    payMinGbp: pay,
    payMaxGbp: pay + 3_000,
    payPeriod: 'year' as const,
    postedOn: '2026-10-01',
    summary: Array.from({ length: 40 }, () => pick(WORDS)).join(' '),
  };
}
