/** Made-up adverts all over England, as many as asked for, with all that a search can ask about. The same on every machine. */
import type { Database } from '../../src/db/database.ts';
import { indexPostings } from '../../src/db/repositories/postings/posting-index.ts';
import { insertVersions, newVersion } from '../../src/db/repositories/postings/posting-staging.ts';
import { CONTRACTS, WORKING_PATTERNS, WORKPLACES } from '../../src/domain/posting.ts';
import type { SourceId } from '../../src/domain/release.ts';
import { outcodes } from '../../src/reference/outcodes.ts';
import { sectors } from '../../src/reference/sectors.ts';
import { inventCoding, NO_TERMS } from './invented-coding.ts';
import { inventPlace, inventPosting } from './invented-posting.ts';
import { seedRelease } from './seed-database.ts';
import { createRandom } from './seeded-random.ts';

/** When they are read; no deadline has passed by then. */
export const READ_AT = '2026-11-20T09:00:00Z';

const WORK = [
  'Bricklayer',
  'Care assistant',
  'Teaching assistant',
  'Software developer',
  'Chef de partie',
  'Electrician',
  'Staff nurse',
];
const KIND = ['Senior', 'Trainee', 'Night', 'Weekend', 'Part-time', 'Community', 'Mobile', 'Regional'];
const GROUPS = ['2136', '2231', '2314', '3213', '5241', '5313', '5434', '6131', '6135', '9223'] as const;
const ENGLISH = outcodes.filter(({ districts }) => districts[0]?.startsWith('E'));
/** Some 2 MB: workerd ends the connection at more. */
const ROWS_PER_WRITE = 1_000;

function madeUpAdvert(number: number) {
  const random = createRandom(number * 7_919 + 1);
  const one = <T>(list: readonly T[]): T => {
    const chosen = list[random.below(list.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const place = one(ENGLISH);
  const isPoint = random.below(20) === 0;
  const isLeftOut = random.below(500) === 0;
  const text = Array.from({ length: 30 }, () => `word${random.below(4_000).toString(36)}`);
  const pay = 20_000 + random.below(300) * 100;
  const day = String(1 + random.below(28)).padStart(2, '0');
  return {
    posting: inventPosting({
      key: `made-up-${String(number).padStart(8, '0')}`,
      kind: random.below(10) === 0 ? 'apprenticeship' : 'vacancy',
      title: `${one(KIND)} ${one(WORK)}`,
      employerName: `Employer ${random.below(20_000)} Ltd`,
      url: `https://adverts.example/${number}`,
      summary: `${text.join(' ')}.`,
      postedOn: `2026-${random.below(2) === 0 ? '10' : '11'}-${String(1 + random.below(19)).padStart(2, '0')}`,
      closesAt: random.below(10) === 0 ? null : `2026-12-${day}T23:59:59Z`,
      places: [
        isPoint
          ? inventPlace({ latitude: place.latitude, longitude: place.longitude })
          : inventPlace({ postcode: `${place.outcode} 9ZZ` }),
      ],
    }),
    coding: inventCoding({
      districts: place.districts.slice(0, 1),
      placeBasis: 'postcode',
      sector: one(sectors).id,
      sectorBasis: 'title',
      soc2020: one(GROUPS),
      payPerYear: { minGbp: pay, maxGbp: null, origin: 'stated', isOnTarget: false },
      terms: {
        ...NO_TERMS,
        workingPattern: one(WORKING_PATTERNS),
        contract: one(CONTRACTS),
        workplace: random.below(5) === 0 ? one(WORKPLACES) : null,
        isForSchoolLeavers: random.below(8) === 0 ? true : null,
      },
      safety: isLeftOut ? [{ kind: 'commission-only', words: 'commission only' }] : [],
    }),
  };
}

/** A published release of `count` adverts, as a finished run leaves it. */
export async function seedMadeUpAdverts(
  db: Database,
  releaseId: number,
  sourceId: SourceId,
  count: number,
): Promise<void> {
  await seedRelease(db, {
    releaseId,
    sourceId,
    postings: [],
    retrievedAt: `2026-11-20T0${releaseId}:00:00Z`,
  });
  for (let first = 0; first < count; first += ROWS_PER_WRITE) {
    const rows = Array.from({ length: Math.min(ROWS_PER_WRITE, count - first) }, (_, at) => {
      const { posting, coding } = madeUpAdvert(first + at);
      const hashes = { stated: posting.key, content: posting.key };
      return newVersion({ lineId: releaseId, releaseId }, posting, coding, { seenAt: READ_AT, hashes });
    });
    await db.writeAtomically(insertVersions(rows));
  }
  await indexPostings(db, releaseId, () => Promise.resolve());
}

/** Searches of every kind. They find something, but for the last. */
export const SEARCHES: readonly string[] = [
  '',
  '?page=10',
  '?after=n90000000000000',
  '?area=medway',
  '?area=england',
  '?area=south-east',
  '?sector=digital',
  '?sector=construction&area=england',
  '?occupation=23',
  '?occupation=5241',
  '?apprenticeship=true',
  '?apprenticeship=false',
  '?schoolLeavers=true',
  '?leftOut=true',
  '?leftOut=false',
  '?hours=part-time',
  '?contract=permanent',
  '?workplace=remote',
  '?minPayPerYear=49000',
  '?minPayPerYear=20001',
  '?closingWithinDays=30',
  '?closingWithinDays=14&area=england',
  '?state=all',
  '?near=ME4&withinKm=10',
  '?near=SW1A&withinKm=50',
  '?near=SW1A&withinKm=100',
  '?q=nurse',
  '?q=NURSE%20night',
  '?q=urs',
  '?q=a',
  '?q=or',
  '?q=part-time',
  '?q=word1%20word2',
  '?contract=permanent&workplace=remote&hours=part-time&schoolLeavers=true&apprenticeship=true',
  '?near=ME4&q=nurse&minPayPerYear=30000',
  '?q=zzzz',
].map((query) => `/api/v1/postings${query}`);
