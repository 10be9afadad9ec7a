/** Asks the ten questions as an adviser would: by command, by API and on the page, each traced back to the archived bytes. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/config.ts';
import { createApp } from '../../../src/http/app.ts';
import { contentOf } from '../../../src/pipeline/edition/summarise-area.ts';
import { traceFigure } from '../../../src/pipeline/trace/trace.ts';
import { askService } from '../../../src/runtime/node/answer.ts';
import { createNodeDeps, type NodeDeps } from '../../../src/runtime/node/deps.ts';
import { archivedPath } from '../../../src/runtime/node/raw-store.ts';
import type { Figure, Snapshot } from '../../../src/snapshots/document/snapshot.ts';
import type { CliFolder } from '../../support/run-cli.ts';
import { ADVISER_QUESTIONS, type AdviserQuestion } from './adviser-questions.ts';
import { DEMO_BOARDS } from './demo-boards.ts';

const MOST_SECONDS = 10;

/** What the tests ask; there once they run. */
interface Service {
  readonly folder: CliFolder;
  readonly deps: NodeDeps;
  readonly app: Hono;
}

/** `folder` must hold the published demonstration when the tests run. */
export function describeAdviserQuestions(open: () => CliFolder, now: string): void {
  describe('ten questions of advisers', () => {
    let service: Service;
    beforeAll(() => {
      const folder = open();
      const config = parseConfig({
        WEALDWAY_DATABASE: folder.database,
        WEALDWAY_ARCHIVE: join(folder.path, 'raw'),
        ...DEMO_BOARDS,
      });
      const deps = createNodeDeps(config, { now, logLevel: 'error' });
      service = {
        folder,
        deps,
        app: createApp({ ...deps, sources: deps.connectors.map(({ source }) => source) }),
      };
    });
    afterAll(() => service.deps.close());

    it('are listed in docs/adviser-questions.md in the same words', () => {
      const text = readFileSync(new URL('../../../docs/adviser-questions.md', import.meta.url), 'utf8');
      const listed = [...text.matchAll(/^\d+\. \*\*(.+)\*\*/gm)].map((match) => match[1]);
      expect(listed).toEqual(ADVISER_QUESTIONS.map(({ question }) => question));
    });

    testQuestions(() => service);
    testCommands(() => service);
    testRefusals(() => service);
  });
}

function testQuestions(service: () => Service): void {
  it.each(ADVISER_QUESTIONS)('$question', { timeout: 120_000 }, async (asked) => {
    const { deps, app } = service();
    const { area, sector, measures } = asked;
    const told = await timed(() => askService(deps, `/api/v1/snapshots/${area}/${sector}?level=adviser`));
    const snapshot = JSON.parse(told) as Snapshot;
    const own = measures.map((measure) => ownFigure(snapshot, measure));
    const path = sector === 'all' ? `/in/${area}` : `/in/${area}/${sector}`;
    const page = await timed(async () => (await app.request(`${path}?level=adviser`)).text());
    for (const figure of own) {
      expect(figure.value, figure.id).not.toBeNull();
      expect(page).toContain(figure.text);
      expect(page).toContain(figure.reference);
      await expectTraced(deps, figure);
    }
    const answer = await timed(async () => (await app.request(asked.api)).json());
    expect(readAnswer(asked, answer, own[0]?.sources ?? [])).toBe(own[0]?.value);
  });
}

/** By the time that the work itself takes: other work on the machine must not decide. */
async function timed<T>(work: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  return result;
}

async function expectTraced(deps: NodeDeps, figure: Figure): Promise<void> {
  const trace = await timed(() =>
    traceFigure(deps, deps.connectors, contentOf(deps.connectors), figure.reference ?? ''),
  );
  expect(trace).toMatchObject({ kind: figure.basis, value: figure.value });
  expect(trace.rows.length).toBeGreaterThan(0);
  if (figure.basis === 'counted') expect(trace.rows.length).toBeGreaterThanOrEqual(figure.value ?? 0);
  else {
    const sum = trace.rows.reduce((all, { observation }) => all + (observation?.value ?? 0), 0);
    expect(sum).toBe(figure.value);
  }
  for (const { agrees, record, source, release } of trace.rows) {
    expect(agrees).toBe(true);
    expect(source.licence.url).toMatch(/^https:/);
    expect(release.codeVersion).not.toBe('');
    expect(record?.locator).not.toBe('');
    expect(record?.fields).not.toBeNull();
    const path = archivedPath(deps.config.archive, record?.retrieval.sha256 ?? '');
    const bytes = zstdDecompressSync(readFileSync(path));
    expect(bytes.length).toBe(record?.retrieval.byteLength);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(record?.retrieval.sha256);
  }
}

function testCommands(service: () => Service): void {
  it.each([
    ['published', 'thanet', 'all', 'gross-median-weekly-pay'],
    ['summed', 'kent-and-medway', 'construction', 'employment-by-industry'],
    ['counted', 'kent-and-medway', 'construction', 'apprenticeship-adverts-live'],
  ])(
    'are answered and traced by command: a figure that is %s',
    { timeout: 120_000 },
    async (kind, area, sector, measure) => {
      const { folder } = service();
      const told = await folder.run(['snapshot', area, sector, '--level', 'adviser', '--json']);
      const figure = ownFigure(JSON.parse(told.stdout) as Snapshot, measure);
      const { stdout, exitCode } = await folder.run(['trace', figure.reference ?? '', '--json'], DEMO_BOARDS);
      expect(exitCode).toBe(0);
      const trace = JSON.parse(stdout);
      expect(trace).toMatchObject({ kind, value: figure.value, reference: figure.reference });
      expect(readFileSync(trace.rows[0].record.retrieval.path).length).toBeGreaterThan(0);
    },
  );
}

function testRefusals(service: () => Service): void {
  it.each([
    ['99999/population/E06000035/2025-06-30..2025-06-30', 'no release 99999'],
    ['1/populaton/E06000035/2025-06-30..2025-06-30', 'current page or answer'],
    ['population in Medway', 'no reference that is held here'],
  ])('does not trace %s, and says why', async (reference, words) => {
    const { deps } = service();
    await expect(traceFigure(deps, deps.connectors, contentOf(deps.connectors), reference)).rejects.toThrow(
      words,
    );
  });

  it('ends with 2 when a reference leads nowhere', { timeout: 60_000 }, async () => {
    const { exitCode, stderr } = await service().folder.run(['trace', 'population in Medway']);
    expect(stderr).toContain('no reference that is held here');
    expect(exitCode).toBe(2);
  });
}

function ownFigure(snapshot: Snapshot, measure: string): Figure {
  const figure = snapshot.figures.find(
    (each) => each.measure === measure && each.areaCode === snapshot.area.code,
  );
  if (!figure) throw new Error(`The snapshot of ${snapshot.title} has no ${measure}`);
  return figure;
}

interface ObservationsAnswer {
  readonly results: readonly { readonly value: number | null }[];
}

interface CompareAnswer {
  readonly tables: readonly {
    readonly rows: readonly { readonly figures: readonly { readonly value: number | null }[] }[];
  }[];
}

interface PostingsAnswer {
  readonly results: readonly { readonly source: string }[];
}

/** Of adverts those on the lists that the figure names: boards are counted apart. */
function readAnswer(
  { read }: AdviserQuestion,
  answer: unknown,
  sources: readonly string[],
): number | null | undefined {
  if (read === 'postings')
    return (answer as PostingsAnswer).results.filter(({ source }) => sources.includes(source)).length;
  if (read === 'compare') return (answer as CompareAnswer).tables[0]?.rows[0]?.figures[0]?.value;
  const { results } = answer as ObservationsAnswer;
  return results.length === 1 ? results[0]?.value : undefined;
}
