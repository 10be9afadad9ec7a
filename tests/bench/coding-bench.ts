/** How many postings a second one core codes: pay as words to figures, then all that the coder makes of a posting. */

import { readPay } from '../../src/coding/pay/read-pay.ts';
import { createShippedCoder } from '../../src/coding/shipped-coder.ts';
import type { Posting } from '../../src/domain/posting.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { readShippedOccupationModel } from '../../src/runtime/node/occupation-model.ts';
import { inventPlace, inventPosting } from '../support/invented-posting.ts';

export interface CodingSpeed {
  readonly postings: number;
  /** By the clock, and by the time that the processor gave: they part when the machine is busy. */
  readonly postingsPerSecond: number;
  readonly postingsPerCpuSecond: number;
  /** What the service promises. */
  readonly limit: number;
}

const LIMIT = 20_000;
const ROUNDS = 5;
const PLACES = [
  'Maidstone, Kent',
  'St Elsewhere Hospital, Reading',
  'London',
  'Ashford, TN25 4AZ',
  'Unit 4, Mill Lane, Wakefield, West Yorkshire',
  'Home based',
  'Leeds or Bradford',
  'Nowhere-under-Wold',
];
const PAY = [
  '£24,907 - £30,615 per annum',
  '12 to 14 per hour',
  'Competitive',
  'Up to £450 per day',
  'Band 5',
];
const TITLES = [
  'Staff Nurse',
  'HGV Driver nights',
  'Teaching Assistant KS1 (0.6 FTE)',
  'Apprentice Electrician',
];
const DUTIES = [
  'You will greet visitors, keep the diary and order what the office needs.',
  'You will plan and give lessons, mark work and speak with parents.',
  'You will wire, test and put right equipment in homes and workshops.',
  'You will drive to customers in the county, load and unload, and keep records.',
  'You will look after patients on a busy ward and support their families.',
];
const TERMS =
  '37.5 hours per week, permanent. No experience necessary as full training is given; you must be 18 or over.';

function inventPostings(count: number): readonly Posting[] {
  return Array.from({ length: count }, (_, at) =>
    inventPosting({
      // Feeds repeat titles and places, and the coder remembers them: every second one here is like no other, and so is every summary.
      title: `${TITLES[at % TITLES.length]} ${at % 2 === 0 ? at % 97 : `team${at}`}`,
      places: [inventPlace({ text: `${at % 2 === 0 ? '' : `${at} `}${PLACES[at % PLACES.length]}` })],
      pay: readPay(PAY[at % PAY.length] ?? null, null).pay,
      summary: `Join employer ${at} full-time. ${DUTIES[at % DUTIES.length]} ${TERMS}`,
    }),
  );
}

/** The best of some rounds: the machine's other work slows a round, and nothing speeds it up. */
export function benchCoding(count: number): CodingSpeed {
  const coder = createShippedCoder(createAreaIndex([]), readShippedOccupationModel());
  const postings = inventPostings(count);
  let [best, bestCpu] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    for (const posting of postings) {
      coder.code({ ...posting, pay: readPay(posting.pay.text, null).pay }, 'bench/postings');
    }
    best = Math.max(best, (count / (performance.now() - started)) * 1_000);
    const { user, system } = process.cpuUsage(cpu);
    bestCpu = Math.max(bestCpu, (count / (user + system)) * 1e6);
  }
  return { postings: count, postingsPerSecond: best, postingsPerCpuSecond: bestCpu, limit: LIMIT };
}
