/** What ways in ask for, on the page of a job, its poster and its files: over an invented profile. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/http/app.ts';
import { occupationDocumentSchema } from '../../src/http/schemas/occupation-document.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { LEVELS } from '../../src/snapshots/document/snapshot.ts';
import { inventProfile } from '../support/invented-facts.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease } from '../support/seed-database.ts';
import { testSource } from '../support/small-county.ts';

const FIVE = '5 GCSEs at grades 9 to 4 (A* to C), or equivalent, including English & maths';
const preface = "You'll usually need:";
const profile = inventProfile({
  knowledge: [],
  entry: [
    { route: 'university', preface, requirements: ['2 A levels <i>at least</i>'] },
    { route: 'college', preface, requirements: [FIVE] },
    { route: 'apprenticeship', preface, requirements: ['an oar', FIVE] },
  ],
});

let app: Hono;
beforeAll(async () => {
  const db = openSqlite({ file: ':memory:' });
  await seedRelease(db, {
    releaseId: 1,
    sourceId: 'ncs/job-profile-subjects',
    facts: [{ fact: profile, links: [{ soc2020: '5241', basis: 'source', matched: '5241' }] }],
  });
  app = createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: '2026-11-28T09:00:00.000Z' }),
    measures: [],
    sources: [
      testSource('ncs/job-profile-subjects', 'Invented profiles', {
        kind: 'reference',
        measures: [],
        cadence: 'irregular',
      }),
    ],
  });
});
const text = async (path: string) => (await app.request(path)).text();
const PAGE = '/in/medway/jobs/electrician';
const API = '/api/v1/occupations/electrician/medway';

describe('the page of a job', () => {
  it('says at its step what each way in asks for, and from whom that is', async () => {
    const page = await text(PAGE);
    const [, sixteen = '', eighteen = ''] = /<b>At 16<\/b>(.*)<b>At 18<\/b>(.*?)<\/ol>/s.exec(page) ?? [];
    expect(sixteen).toContain(
      '<p>For an apprenticeship you usually need: an oar; 5 GCSEs at grades 9 to 4, or equivalent, including English &amp; maths.</p>',
    );
    expect(sixteen).toContain('<p>For college you usually need: 5 GCSEs');
    expect(eighteen).toContain('For university you usually need: 2 A levels &lt;i&gt;at least&lt;/i&gt;.');
    expect(page).toMatch(/From: .*Office of Made-up Figures job profiles<\/a>(?!, )/s);
    expect(page).not.toContain('O*NET');
  });

  it('has one line for Years 7 to 9, none for easy read that not all bear, all for advisers', async () => {
    const short = await text(`${PAGE}?level=ks3`);
    expect(short).toContain(
      '<p>Grades to aim for: 5 GCSEs at grades 9 to 4, including English &amp; maths.</p>',
    );
    expect(short.match(/GCSE/g)).toHaveLength(1);
    const [told = ''] = (await text(`${PAGE}?level=easyread`)).split('<details class="kept');
    expect(told).not.toMatch(/usually need GCSE/);
    const dense = await text(`${PAGE}?level=adviser`);
    expect(dense).toContain(
      '<li>At 16. For an apprenticeship you usually need: an oar; 5 GCSEs at grades 9 to 4 (A* to C)',
    );
    expect(dense).toContain('<code>ncs/job-profile-subjects/kite-mender</code>');
  });

  it('draws none of it for a job without profiles, and for a place where other exams are taken', async () => {
    for (const path of ['/in/medway/jobs/plumber', '/in/swansea/jobs/electrician'])
      expect(await text(path)).not.toMatch(/usually need:|Grades to aim for/);
  });
});

it('its poster has the one line, with its source', async () => {
  const poster = await text('/become-poster/medway/electrician');
  expect(poster).toContain('Grades to aim for: 5 GCSEs');
  expect(poster).toContain('Invented profiles');
});

describe('the files of a job', () => {
  it('JSON keeps its schema at every level and the publisher’s words', async () => {
    for (const level of LEVELS)
      expect(
        occupationDocumentSchema.safeParse(JSON.parse(await text(`${API}?level=${level}`))).error,
      ).toBeUndefined();
    const { entryGrades } = occupationDocumentSchema.parse(JSON.parse(await text(API)));
    expect(entryGrades?.asked[0]).toMatchObject({
      route: 'apprenticeship',
      age: 16,
      preface,
      requirements: ['an oar', FIVE],
    });
  });

  it('text has the lines of its level, and CSV a row a requirement', async () => {
    expect(await text(`${API}.txt?level=adviser`)).toContain(`  For college you usually need: ${FIVE}.`);
    expect(await text(`${API}.txt?level=ks3`)).toContain('  Grades to aim for: 5 GCSEs');
    const rows = (await text(`${API}.csv`))
      .split('\r\n')
      .filter((line) => line.includes('entry-requirement'));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('route=apprenticeship;age=16');
    expect(rows[0]).toContain('an oar');
    expect(rows[0]).toContain('ncs/job-profile-subjects/kite-mender');
  });
});
