/** What the page of a job, and its files, say in the words of publishers: over invented texts and standards. */
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FactLink } from '../../src/domain/occupation-fact.ts';
import { createApp } from '../../src/http/app.ts';
import { occupationDocumentSchema } from '../../src/http/schemas/occupation-document.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { inventDescription, inventStandard } from '../support/invented-facts.ts';
import { testAppDeps } from '../support/open-test-app.ts';
import { seedRelease, setContentKind } from '../support/seed-database.ts';
import { testSource } from '../support/small-county.ts';

const NOW = '2026-11-28T09:00:00.000Z';
const sources = [
  testSource('ons/soc2020-volume-1', 'Invented volume 1', {
    kind: 'reference',
    measures: [],
    cadence: 'irregular',
  }),
  testSource('skillsengland/standards', 'Invented standards', {
    kind: 'reference',
    measures: [],
    cadence: 'daily',
  }),
];
const TASKS = [
  'solders tiny invented circuits',
  'tests circuits for hidden faults',
  'reads diagrams of circuits',
];
const link = (soc2020: FactLink['soc2020'], basis: FactLink['basis'] = 'source'): FactLink => ({
  soc2020,
  basis,
  matched: 'Kite <b>electrician</b>',
});

const electricians = inventDescription({
  description:
    'Invented electricians <script>alert(1)</script> light what is dark. They also mend it. They rest.',
  tasks: [...TASKS, 'draws wires', 'climbs ladders', 'pays & files'],
  entryRoutes: 'Entry is by an invented apprenticeship. Some knock. Others wait.',
  relatedTitles: ['Wire drawer', 'Lamp <i>lighter</i>'],
});
/** The repairer of televisions is of the electrician's family; the assembler is not. */
const others = (
  [
    ['8141', 'Invented assemblers assemble.', [...TASKS, 'packs']],
    ['5243', 'Invented repairers repair.', TASKS],
    ['9111', 'Invented farm workers sow.', ['sows seeds in furrows', 'reaps barley']],
    ['6135', 'Invented care workers care.', ['washes and dresses people', 'keeps company with people']],
  ] as const
).map(([soc2020, description, tasks]) => ({
  fact: inventDescription({ soc2020, description, tasks }),
  links: [link(soc2020)],
}));

async function open(withFacts: boolean, isDemonstration = false): Promise<Hono> {
  const db = openSqlite({ file: ':memory:' });
  if (isDemonstration) await setContentKind(db, 'demonstration');
  if (withFacts) {
    await seedRelease(db, {
      releaseId: 1,
      sourceId: 'ons/soc2020-volume-1',
      facts: [{ fact: electricians, links: [link('5241')] }, ...others],
    });
    await seedRelease(db, {
      releaseId: 2,
      sourceId: 'skillsengland/standards',
      facts: [
        {
          fact: inventStandard({ reference: 'ST9003', title: 'Kite <b>engineer</b>', level: 6 }),
          links: [link('5241', 'job-title')],
        },
        {
          fact: inventStandard({ url: null, typicalMonths: null }),
          links: [link('5241', 'title'), link('5249')],
        },
        {
          fact: inventStandard({ reference: 'ST9002', title: 'Short', typicalMonths: 12 }),
          links: [link('5241', 'title')],
        },
      ],
    });
  }
  return createApp({
    ...testAppDeps(db, createAreaIndex([]), { now: NOW }),
    measures: [],
    sources,
  });
}

let app: Hono;
beforeAll(async () => {
  app = await open(true);
});
const text = async (path: string, from = app) => (await from.request(path)).text();
const PAGE = '/in/medway/jobs/electrician';

describe('the page of a job for readers of a few words', () => {
  it('has three steps and one thing to do, in other words for each of them, and folds the rest', async () => {
    const told = await Promise.all(
      (['ks3', 'easyread'] as const).map(async (level) => {
        const page = await text(`${PAGE}?level=${level}`);
        const [open = ''] = page.split('<details class="kept');
        const [headings, lines] = level === 'easyread' ? [5, 19] : [3, 3];
        expect([level, open.match(/<h2>/g)?.length, open.match(/<li>(?!<a)/g)?.length]).toEqual([
          level,
          headings,
          lines,
        ]);
        expect(page.match(/class="easy"| easy"/g)?.length ?? 0).toBe(level === 'easyread' ? 1 : 0);
        return (
          JSON.parse(await text(`/api/v1/occupations/electrician/medway?level=${level}`)) as {
            wayIn: { steps: string[]; next: string };
          }
        ).wayIn;
      }),
    );
    const said = told.flatMap(({ steps, next }) => [...steps, next]);
    expect(new Set(said).size).toBe(said.length);
    expect(said.length).toBe(7);
  });
});

describe('for whom a page is', () => {
  it('begins, where reading is to be easy, with what the job is', async () => {
    const page = await text(`${PAGE}?level=easyread`);
    expect(page.indexOf('What is the job?')).toBeGreaterThan(0);
    expect(page.indexOf('What is the job?')).toBeLessThan(page.indexOf('class="claim"'));
  });

  it('tells parents what it means for their child before the pages of others', async () => {
    const page = await text(`${PAGE}?level=parent`);
    expect(page.indexOf('What does this mean for my child?')).toBeGreaterThan(0);
    expect(page.indexOf('What does this mean for my child?')).toBeLessThan(
      page.indexOf('aria-label="For whom"'),
    );
  });
});

describe('the page of a job that is described', () => {
  it('quotes what people do and says whose words they are', async () => {
    const page = await text(`${PAGE}?level=adviser`);
    expect(page).toContain('<h2>What do you do?</h2>');
    expect(page).toContain('<blockquote class="quoted">');
    expect(page).toContain('<li>climbs ladders</li>');
    expect(page).toContain('Entry is by an invented apprenticeship. Some knock. Others wait.');
    expect(page).toMatch(/In the words of <a href="[^"]+">Invented volume 1<\/a>/);
    expect(page).toContain('<code>ons/soc2020-volume-1/5241</code>');
    expect(page).toContain('Other names of this job: Wire drawer, Lamp &lt;i&gt;lighter&lt;/i&gt;.');
  });

  it('shows nothing that a publisher sent as markup', async () => {
    for (const path of [PAGE, `${PAGE}?level=adviser`, `${PAGE}?level=ks3`]) {
      expect(await text(path)).not.toMatch(/<script>alert|<b>engineer|<i>lighter/);
    }
  });

  it('says less to readers who take in less, and that it was shortened', async () => {
    const short = await text(`${PAGE}?level=ks3`);
    expect(short).toContain('light what is dark.');
    expect(short).not.toContain('They also mend it.');
    expect(short).not.toContain('climbs ladders');
    expect(short).not.toContain('Some knock');
    expect(short).toContain('Office of Made-up Figures, shortened.');
    expect(await text(`${PAGE}?level=adviser`)).not.toContain('shortened');
  });
});

describe('beside what is quoted, the page', () => {
  it('lists standards by level and length, linked where they can be', async () => {
    const page = await text(PAGE);
    const at = (words: string) => page.indexOf(words);
    expect(page).toContain(
      '<a href="https://standards.example/st9001">Short</a>, level 3, usually 12 months',
    );
    expect(page).toContain('Electrician of kites, level 3;');
    expect(at('Electrician of kites')).toBeLessThan(at('>Short<'));
    expect(at('>Short<')).toBeLessThan(at('Kite &lt;b&gt;engineer'));
    expect(await text(`${PAGE}?level=adviser`)).toContain(
      'here by the job title “Kite &lt;b&gt;electrician&lt;/b&gt;”',
    );
  });

  it('names jobs of other families whose work is alike, with the task that says so', async () => {
    const page = await text(PAGE);
    expect(page).toContain('<h2>Which other jobs are like it?</h2>');
    expect(page).toContain(
      'Similar work: <q><b>solders</b> <b>tiny</b> <b>invented</b> <b>circuits</b></q>.',
    );
    expect(page).toContain('Words in bold are also in this job’s tasks.');
    const near = JSON.parse(await text('/api/v1/occupations/electrician/medway')).near;
    expect(near).toEqual([
      {
        slug: expect.stringMatching(/assembler/),
        name: expect.any(String),
        task: 'solders tiny invented circuits',
        shared: ['solders', 'tiny', 'invented', 'circuits'],
      },
    ]);
  });

  it('names the sources with their licences', async () => {
    const { sources: named } = JSON.parse(await text('/api/v1/occupations/electrician/medway'));
    expect(named).toMatchObject([
      { id: 'ons/soc2020-volume-1', newestPeriod: null },
      { id: 'skillsengland/standards', newestPeriod: null },
    ]);
  });
});

describe('the files of a job that is described', () => {
  it('JSON keeps its schema at every level', async () => {
    for (const level of ['ks3', 'ks4', 'post16', 'parent', 'adviser', 'easyread']) {
      const document = JSON.parse(await text(`/api/v1/occupations/electrician/medway?level=${level}`));
      expect(() => occupationDocumentSchema.parse(document)).not.toThrow();
    }
  });

  it('text marks the publisher’s words', async () => {
    const plain = await text('/api/v1/occupations/electrician/medway.txt?level=adviser');
    expect(plain).toContain('  - “climbs ladders”');
    expect(plain).toContain('Short, level 3, usually 12 months: https://standards.example/st9001');
    expect(plain).toContain(
      'Similar work: “solders tiny invented circuits” (both: solders, tiny, invented, circuits)',
    );
  });

  it('CSV has a row a text and a standard, with source and licence', async () => {
    const csv = await text('/api/v1/occupations/electrician/medway.csv');
    const row = csv.split('\r\n').find((line) => line.includes('ST9002')) ?? '';
    expect(row).toContain('apprenticeship-standard,Short,level=3;version=1.1,12,months,');
    expect(row).toContain('skillsengland/standards');
    expect(csv).toContain('occupation-text,Task,,,,draws wires');
  });
});

describe('the page of a job in a demonstration', () => {
  it('does not put invented words into the mouth of the publisher', async () => {
    const demonstration = await open(true, true);
    const files = ['/api/v1/occupations/electrician/medway.txt', PAGE, `${PAGE}?level=easyread`];
    for (const path of files) {
      const said = await text(path, demonstration);
      expect(said).toMatch(/Invented for this demonstration, in place of (<a [^>]+>)?Invented volume 1/);
      expect(said).not.toContain('In the words of');
    }
  });
});

describe('the page of a job that nobody describes', () => {
  it('draws none of it', async () => {
    const without = await open(false);
    const pages = [await text(PAGE, without), await text('/jobs/baker')];
    for (const page of pages) {
      expect(page).not.toMatch(/What do you do\?|Apprenticeships that lead|Which other jobs|Other names of/);
    }
    const document = JSON.parse(await text('/api/v1/occupations/electrician/medway', without));
    expect(document).toMatchObject({ texts: null, standards: [], near: [], sources: [] });
  });
});
