/** Asks ten questions about jobs as a pupil would: from the one box in at most two steps, each figure traced to the archived bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config.ts';
import { connectors } from '../../../src/connectors/registry.ts';
import { createApp } from '../../../src/http/app.ts';
import { STANDARD_CONTENT } from '../../../src/pipeline/edition/summarise-area.ts';
import { traceFigure } from '../../../src/pipeline/trace/trace.ts';
import { createNodeDeps, type NodeDeps } from '../../../src/runtime/node/deps.ts';
import { archivedPath } from '../../../src/runtime/node/raw-store.ts';
import type { Figure } from '../../../src/snapshots/document/snapshot.ts';
import type { JobComparison } from '../../../src/snapshots/occupation/compare-jobs.ts';
import type { OccupationDocument } from '../../../src/snapshots/occupation/document.ts';
import type { JobTable } from '../../../src/snapshots/occupation/job-table.ts';
import { bareText } from '../../../src/snapshots/words/sentences.ts';
import type { CliFolder } from '../../support/run-cli.ts';
import { JOB_QUESTIONS, type JobQuestion } from './job-questions.ts';

/** Of one step, by the processor: other work on the machine must not decide. */
const MOST_SECONDS = 2;
const MOST_STEPS = 2;

interface Service {
  readonly deps: NodeDeps;
  readonly app: Hono;
}

/** `open` gives the folder of the published demonstration. */
export function describeJobQuestions(open: () => CliFolder, now: string): void {
  describe('ten questions about jobs', () => {
    let service: Service;
    beforeAll(() => {
      const { path, database } = open();
      const config = parseConfig({ WEALDWAY_DATABASE: database, WEALDWAY_ARCHIVE: join(path, 'raw') });
      const deps = createNodeDeps(config, { now, logLevel: 'error' });
      service = { deps, app: createApp(deps) };
    });
    afterAll(() => service.deps.close());

    it('are listed in docs/job-questions.md in the same words, with what to type', () => {
      const text = readFileSync(new URL('../../../docs/job-questions.md', import.meta.url), 'utf8');
      const listed = [...text.matchAll(/^\d+\. \*\*(.+)\*\* `(.+?)`/gm)].map(([, ...parts]) => parts);
      expect(listed).toEqual(JOB_QUESTIONS.map(({ question, typed }) => [question, typed]));
    });

    it.each(JOB_QUESTIONS)('$question', { timeout: 120_000 }, async (asked) => {
      const { deps, app } = service;
      const { page, steps } = await walk(app, asked);
      expect(steps).toBeLessThanOrEqual(MOST_STEPS);
      const { figures, words } = await askApi(app, asked);
      expect(figures.length).toBeGreaterThan(0);
      expectInOrder(page, words);
      for (const figure of figures) {
        expect(page.includes(escaped(bareText(figure))), `${figure.id} ${figure.text} is on the page`).toBe(
          true,
        );
        expect(await publishedValue(app, figure), figure.id).toBe(figure.value);
      }
      // Each trace reads a whole workbook again: one figure of a measure stands for those beside it.
      const measures = new Map(figures.map((figure) => [figure.measure, figure]));
      for (const figure of measures.values()) await expectTraced(deps, figure);
    });
  });
}

/** From the first page: what is typed, then the link where there is one. */
async function walk(app: Hono, { typed, leadsTo, link }: JobQuestion) {
  const first = await timed(() => app.request(`/?q=${encodeURIComponent(typed)}`));
  expect([first.status, first.headers.get('location')]).toEqual([leadsTo === null ? 200 : 302, leadsTo]);
  let steps = 1;
  let page = leadsTo === null ? await first.text() : await read(app, leadsTo);
  if (link !== null) {
    expect(page).toContain(`href="${link}"`);
    steps += 1;
    page = await read(app, link);
  }
  return { page, steps };
}

async function read(app: Hono, path: string): Promise<string> {
  const response = await timed(() => app.request(path));
  expect(response.status, path).toBe(200);
  return response.text();
}

async function timed<T>(work: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  return result;
}

async function askApi(app: Hono, asked: JobQuestion) {
  const response = await app.request(asked.api);
  expect(response.status, asked.api).toBe(200);
  const answer: unknown = await response.json();
  switch (asked.kind) {
    case 'document':
      return asked.pick(answer as OccupationDocument);
    case 'table':
      return asked.pick(answer as JobTable);
    case 'comparison':
      return asked.pick(answer as JobComparison);
  }
}

function expectInOrder(page: string, words: readonly string[]): void {
  expect(words.length).toBeGreaterThan(0);
  let from = 0;
  for (const word of words) {
    const at = page.indexOf(escaped(word), from);
    expect(at, `${word} comes after what is before it`).toBeGreaterThanOrEqual(from);
    from = at;
  }
}

/** As it stands in a page. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;');
}

/** What the plainest address of the API gives for the same series and period. */
async function publishedValue(app: Hono, figure: Figure): Promise<number | null | undefined> {
  const query = new URLSearchParams({
    measure: figure.measure,
    area: figure.areaCode,
    period: 'all',
    pageSize: '500',
    ...figure.dimensions,
  });
  const response = await app.request(`/api/v1/observations?${query}`);
  expect(response.status, await response.clone().text()).toBe(200);
  const { results } = (await response.json()) as {
    results: readonly {
      readonly value: number | null;
      readonly period: { readonly label: string };
      readonly dimensions: Readonly<Record<string, string>>;
    }[];
  };
  const same = results.filter(
    ({ period, dimensions }) =>
      period.label === figure.period?.label &&
      Object.keys(dimensions).length === Object.keys(figure.dimensions).length,
  );
  return same.length === 1 ? same[0]?.value : undefined;
}

async function expectTraced(deps: NodeDeps, figure: Figure): Promise<void> {
  const trace = await traceFigure(deps, connectors, STANDARD_CONTENT, figure.reference ?? '');
  expect(trace).toMatchObject({ kind: 'published', value: figure.value });
  for (const { agrees, record, source } of trace.rows) {
    expect(agrees).toBe(true);
    expect(source.licence.url).toMatch(/^https:/);
    const bytes = zstdDecompressSync(
      readFileSync(archivedPath(deps.config.archive, record?.retrieval.sha256 ?? '')),
    );
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record?.retrieval.sha256);
  }
}
