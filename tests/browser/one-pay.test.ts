/** No two documents of a place say two pays for one job: lists, the job's own page, comparisons, posters and cards of the demonstration. */
import { load } from 'cheerio';
import { expect, inject, it } from 'vitest';
import { sectors } from '../../src/reference/sectors.ts';
import type { Comparison } from '../../src/snapshots/compare/document.ts';
import type { Snapshot } from '../../src/snapshots/document/snapshot.ts';
import type { JobComparison } from '../../src/snapshots/occupation/compare-jobs.ts';
import type { OccupationDocument } from '../../src/snapshots/occupation/document.ts';
import type { JobTable } from '../../src/snapshots/occupation/job-table.ts';

const site = inject('siteUrl');
const text = async (path: string) => (await fetch(`${site}${path}`)).text();
const json = async <T>(path: string) => JSON.parse(await text(path)) as T;

/** Every pay that was named of a job, by its name, each with a document that named it. */
type Said = Map<string, Map<string, string>>;

function note(said: Said, job: string, pay: string, document: string): void {
  const known = said.get(job) ?? new Map<string, string>();
  if (!known.has(pay)) known.set(pay, document);
  said.set(job, known);
}

it.each(['medway', 'ashford', 'kent'])('every document of %s names one pay for a job', async (area) => {
  const said: Said = new Map();
  await readLists(said, area);
  const table = await json<JobTable>(`/api/v1/job-tables/${area}.json`);
  const paid = table.rows.filter(({ pay }) => pay?.value != null);
  for (const { name, pay } of paid) note(said, name, `${pay?.areaName} ${pay?.value}`, 'table of jobs');
  const shown = paid.slice(0, 25);
  for (const { slug } of shown) await readJob(said, area, slug);
  await readComparison(said, area, [shown[0], shown[3]].flatMap((row) => row?.slug ?? []).join(','));
  const twice = [...said].filter(([, pays]) => pays.size > 1).map(([job, pays]) => [job, ...pays]);
  expect(twice).toEqual([]);
  // Two areas are drawn on, so that a second rule would show.
  expect(new Set([...said.values()].flatMap((pays) => [...pays.keys()].map(areaOf))).size).toBeGreaterThan(1);
  await expectPapers(said, area);
});

it('places side by side have one pay for a job: their own where that is one, else of an area in which both lie', async () => {
  const { jobs: near } = await json<Comparison>('/api/v1/compare?areas=medway,ashford');
  const own: Said = new Map();
  await readLists(own, 'medway');
  const paid = near?.rows.filter(({ pay }) => pay?.value != null) ?? [];
  expect(paid.length).toBeGreaterThan(4);
  for (const { name, pay } of paid) {
    const known = own.get(name);
    if (known !== undefined) expect([...known.keys()], name).toEqual([`${pay?.areaName} ${pay?.value}`]);
  }
  const { jobs, sources } = await json<Comparison>('/api/v1/compare?areas=medway,england');
  const figures = jobs?.rows.flatMap(({ pay }) => pay ?? []) ?? [];
  expect(figures.length).toBeGreaterThan(4);
  expect(figures.map(({ areaName }) => areaName)).not.toContain('South East');
  const ids = new Set<string>(sources.map(({ id }) => id));
  expect(figures.flatMap((figure) => figure.sources).filter((id) => !ids.has(id))).toEqual([]);
});

const areaOf = (pay: string) => pay.replace(/ \d+$/, '');

async function readLists(said: Said, area: string): Promise<void> {
  for (const sector of ['all', ...sectors.map(({ id }) => id)]) {
    const path = `/api/v1/snapshots/${area}/${sector}`;
    const { jobs, figures } = await json<Snapshot>(path);
    const held = new Map(figures.map((figure) => [figure.id, figure]));
    for (const { name, middle } of jobs?.rows ?? []) {
      const figure = held.get(middle ?? '');
      if (figure?.value != null) note(said, name, `${figure.areaName} ${figure.value}`, path);
    }
  }
}

async function readJob(said: Said, area: string, slug: string): Promise<void> {
  const path = `/api/v1/occupations/${slug}/${area}.json`;
  const { alike, betterPaid, figures, sentences } = await json<OccupationDocument>(path);
  const held = new Map(figures.map((figure) => [figure.id, figure]));
  for (const { name, middle } of [...alike, ...betterPaid]) {
    const figure = held.get(middle);
    note(said, name, `${figure?.areaName} ${figure?.value}`, path);
  }
  const pay = sentences.find(({ kind }) => kind === 'pay');
  expect(pay?.figures, path).toContain(alike[0]?.middle);
}

async function readComparison(said: Said, area: string, jobs: string): Promise<void> {
  const path = `/api/v1/job-comparisons?jobs=${jobs}&areas=${area}`;
  const comparison = await json<JobComparison>(path);
  const row = comparison.rows.find(({ label }) => label === 'Middle full-time pay, a year');
  for (const [at, figure] of row?.figures.entries() ?? [])
    note(said, comparison.jobs[at]?.name ?? '', `${figure?.areaName} ${figure?.value}`, path);
}

/** What is printed is rounded: it is the rounded one of the one pay, beside the name of a job that is known. */
async function expectPapers(said: Said, area: string): Promise<void> {
  const poster = load(await text(`/jobs-poster/${area}`));
  const ofSubject = load(await text(`/subject-poster/${area}/maths`));
  const card = load(await text(`/embed/v1/snapshot?area=${area}&card=jobs`));
  const rows = [
    ...poster('.poster-table tr')
      .toArray()
      .map((row) => poster(row)),
    ...ofSubject('.poster-table tr:contains("£")')
      .toArray()
      .map((row) => ofSubject(row)),
    ...card('tbody tr')
      .toArray()
      .map((row) => card(row)),
  ];
  let known = 0;
  for (const row of rows) {
    const [name = ''] = row
      .find('th')
      .text()
      .split(/, | \((?=.* pay\)$)/);
    // A poster of a subject may have jobs that none of the lists above has.
    if (!said.has(name)) continue;
    known += 1;
    const shown = Number(row.find('td').first().text().replaceAll(/[^\d]/g, ''));
    const [[pay = ''] = []] = said.get(name) ?? [];
    const exact = Number(pay.split(' ').at(-1));
    expect(Math.abs(shown - exact), `${name}: ${pay}`).toBeLessThanOrEqual(250);
  }
  expect(known).toBeGreaterThan(12);
}
