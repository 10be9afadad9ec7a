/** What docs/deploying.md shows of the watchdog is what it says: five sources of the replayed demonstration go wrong by the timetable, and are mended. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runJob } from '../../jobs/run-job.ts';
import { TICK_MINUTES } from '../../jobs/schedule.ts';
import { tick } from '../../jobs/tick.ts';
import { parseConfig } from '../../src/config.ts';
import { connectors } from '../../src/connectors/registry.ts';
import type { Database } from '../../src/db/database.ts';
import { lateAnswer } from '../../src/domain/connection-faults.ts';
import { SourceUnreachable } from '../../src/domain/errors.ts';
import { egressOf } from '../../src/pipeline/fetching/egress.ts';
import type { HttpClient, HttpRequest } from '../../src/ports/http-client.ts';
import { createAreaIndex } from '../../src/reference/areas.ts';
import type { ReplayResponse, ReplaySource } from '../../src/replay/replay-source.ts';
import { type Replay, startReplay } from '../../src/replay/server.ts';
import { replaySources } from '../../src/replay/sources.ts';
import { createConfiguredCoder } from '../../src/runtime/node/coder.ts';
import { createHttpClient, type NodeHttpClient } from '../../src/runtime/node/http-client.ts';
import { openSqlite } from '../../src/runtime/node/sqlite.ts';
import { alterCsv } from '../support/altered-feed.ts';
import { createPipelineBench, NO_CONFIG, type PipelineBench } from '../support/pipeline-bench.ts';

const DEMO = fileURLToPath(new URL('../../demo/', import.meta.url));
const HOOK = 'https://hooks.example/abc';
/** A Tuesday: the sources that are asked weekly are asked anew in the night that follows. */
const START = '2026-11-24T05:30:00.000Z';

/** The answers that a source gives while it goes wrong, in place of those of the recording. */
type Fault = (answer: ReplayResponse) => ReplayResponse;

const FAULTS: Readonly<Record<string, Fault>> = {
  'nhsbsa/nhs-jobs': (answer) => ({ ...answer, fault: 'cut' }),
  'dfe/teaching-vacancies': (answer) => answer,
  'nomis/claimant-count': () => ({ status: 200, contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
  'nomis/jobs-density': (answer) => ({ ...answer, body: aFifthOf(String(answer.body)) }),
  'nomis/population': () => ({ status: 403, contentType: 'text/plain', body: 'Forbidden' }),
};
/** Its answers drip: nobody waits for them here, and the clock goes on by what would have been waited. */
const DRIPS = 'dfe/teaching-vacancies';

/** By its own numbering the answer is whole. */
function aFifthOf(csv: string): string {
  return alterCsv(csv, ({ header, rows }) => {
    const kept = rows.slice(0, Math.ceil(rows.length / 5));
    return kept.map((row, at) =>
      row.map((cell, column) => {
        if (header[column] === 'RECORD_OFFSET') return String(at);
        return header[column] === 'RECORD_COUNT' ? String(kept.length) : cell;
      }),
    );
  });
}

let db: Database;
let bench: PipelineBench;
let replay: Replay;
let network: NodeHttpClient;
let isWell = true;
const told: string[] = [];

const goingWrong = (source: ReplaySource): ReplaySource => ({
  ...source,
  respond(request, recording) {
    const answer = source.respond(request, recording);
    return isWell ? answer : (FAULTS[source.sourceId]?.(answer) ?? answer);
  },
});

/** The real client, but for the messages and for what would take half a minute. */
const http: HttpClient = {
  async send(request: HttpRequest) {
    if (request.url === HOOK) {
      told.push(...JSON.parse(request.post ?? '').text.split('\n\n'));
      return { status: 200, headers: {}, body: new Uint8Array() };
    }
    if (!isWell && request.url.includes(DRIPS)) {
      bench.clock.advance(request.timeoutMs);
      throw new SourceUnreachable(
        `${new URL(request.url).host} could not be read: ${lateAnswer(request.timeoutMs)}`,
      );
    }
    return network.send(request);
  },
};

async function days(count: number, sources: typeof connectors): Promise<void> {
  const end = Date.parse(bench.clock.now()) + count * 86_400_000;
  while (Date.parse(bench.clock.now()) < end) {
    for (const message of await tick(bench.deps, sources)) {
      if (message.job === 'refresh' || message.job === 'watch')
        await runJob({ deps: bench.deps, connectors: sources, measures: [] }, message);
    }
    bench.clock.advance(TICK_MINUTES * 60_000);
  }
}

beforeAll(async () => {
  const sources = connectors.filter(({ source }) => source.id in FAULTS);
  const replayed = replaySources.filter(({ sourceId }) => sourceId in FAULTS);
  replay = await startReplay({ directory: DEMO, sources: replayed.map(goingWrong) });
  const baseUrls = new Map(sources.map(({ source }) => [source.id, replay.url(source.id)]));
  const enabledSources = new Set(sources.map(({ source }) => source.id));
  const { monitoring } = parseConfig({ WEALDWAY_ALERT_WEBHOOK: HOOK }, []);
  const config = { ...NO_CONFIG, contact: 'https://lmi.example.test', baseUrls, monitoring, enabledSources };
  network = createHttpClient({
    egress: egressOf(
      config,
      sources.map(({ source }) => source),
      [],
    ),
  });
  db = openSqlite({ file: ':memory:' });
  const areas = createAreaIndex([]);
  const coder = createConfiguredCoder(NO_CONFIG, areas, { connectors });
  bench = createPipelineBench(db, { config, http, areas, coder });
  bench.clock.set(START);
  await days(0.5, sources);
  isWell = false;
  await days(1.5, sources);
  isWell = true;
  await days(1.5, sources);
}, 240_000);
afterAll(async () => {
  await network.close();
  await replay.close();
  await db.close();
});

/** The replay server takes any free port. */
const withoutPort = (text: string) => text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:…');

/** The paragraphs in the fence that follows the words. */
function shownAfter(words: string): readonly string[] {
  const text = readFileSync(new URL('../../docs/deploying.md', import.meta.url), 'utf8');
  const after = text.slice(text.indexOf(words));
  expect(text).toContain(words);
  return (/```\n(.*?)\n```/s.exec(after)?.[1] ?? '').split('\n\n');
}

it('docs/deploying.md shows what the watchdog says of a source that dies, drips, lies, shrinks or refuses', () => {
  const begun = told.filter((text) => !text.startsWith('Over: ') && !/ has been late since /.test(text));
  expect(begun.map(withoutPort).sort()).toEqual(shownAfter('What is sent, when a source').toSorted());
});

it('docs/deploying.md shows what the watchdog says when it is over', () => {
  const over = told.filter((text) => text.startsWith('Over: NHS Jobs'));
  expect(over).toEqual(shownAfter('And once it is over:'));
});
