/** Apprenticeships that employers advertise for an occupation, counted from adverts as they are stored. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { listAdvertisedStandards } from '../../../src/db/repositories/postings/advertised-standards.ts';
import type { ApprenticeshipDetail } from '../../../src/domain/posting.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { inventCoding } from '../../support/invented-coding.ts';
import { inventApprenticeship, inventPosting } from '../../support/invented-posting.ts';
import { seedRelease } from '../../support/seed-database.ts';

let db: Database;
beforeEach(() => {
  db = openSqlite({ file: ':memory:' });
});
afterEach(() => db.close());

const INSTALLATION = 'Installation and maintenance electrician';

async function seed(
  details: readonly (Partial<ApprenticeshipDetail> | null)[],
  soc2020 = '5241' as const,
  leftOut: readonly number[] = [],
) {
  await seedRelease(db, {
    releaseId: 1,
    sourceId: 'dfe/find-an-apprenticeship',
    retrievedAt: '2026-11-01T06:00:00.000Z',
    postings: details.map((detail, at) => ({
      posting: inventPosting({
        key: `advert-${at}`,
        kind: detail === null ? 'vacancy' : 'apprenticeship',
        apprenticeship: detail === null ? null : inventApprenticeship(detail),
      }),
      coding: inventCoding({
        soc2020,
        safety: leftOut.includes(at) ? [{ kind: 'commission-only', words: 'Commission only' }] : [],
      }),
    })),
  });
}

describe('standards advertised for an occupation', () => {
  it('are counted by title and level, with the duration that most adverts give', async () => {
    await seed([
      { standardTitle: INSTALLATION, duration: '3 Years 6 Months' },
      { standardTitle: INSTALLATION, duration: '4 Years' },
      { standardTitle: INSTALLATION, duration: '3 Years 6 Months' },
      { standardTitle: INSTALLATION, level: 2, duration: null },
      { standardTitle: 'Domestic electrician', duration: '3 Years' },
    ]);
    expect(await listAdvertisedStandards(db, [1], ['5241'])).toEqual([
      { title: INSTALLATION, level: 3, isFoundation: false, duration: '3 Years 6 Months', adverts: 3 },
      { title: 'Domestic electrician', level: 3, isFoundation: false, duration: '3 Years', adverts: 1 },
      { title: INSTALLATION, level: 2, isFoundation: false, duration: null, adverts: 1 },
    ]);
  });

  it('count no advert that pupils must be kept from', async () => {
    await seed([{ standardTitle: INSTALLATION }, { standardTitle: INSTALLATION }], '5241', [1]);
    expect(await listAdvertisedStandards(db, [1], ['5241'])).toMatchObject([{ adverts: 1 }]);
  });

  it('keep foundation apprenticeships apart, and take an advert that does not say for a whole one', async () => {
    await seed([
      { standardTitle: 'Building services', level: 2, isFoundation: true },
      { standardTitle: 'Building services', level: 2, isFoundation: false },
      { standardTitle: 'Building services', level: 2, isFoundation: null },
    ]);
    expect(await listAdvertisedStandards(db, [1], ['5241'])).toMatchObject([
      { isFoundation: false, adverts: 2 },
      { isFoundation: true, adverts: 1 },
    ]);
  });

  it('leave out other occupations, other releases, adverts without a standard and jobs', async () => {
    await seed([{ standardTitle: null }, null, { standardTitle: INSTALLATION }]);
    expect(await listAdvertisedStandards(db, [1], ['5242'])).toEqual([]);
    expect(await listAdvertisedStandards(db, [2], ['5241'])).toEqual([]);
    expect(await listAdvertisedStandards(db, [1], ['5241'])).toMatchObject([{ adverts: 1 }]);
  });
});
