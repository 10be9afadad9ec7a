/** Everything a refresh is given, faked around a real database. */

import { type Config, parseConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { isAreaCode } from '../../src/domain/area.ts';
import type { PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import type { HttpRequest } from '../../src/ports/http-client.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';
import { createFakeHttpClient, type FakeAnswer, type FakeHttpClient } from './fake-http-client.ts';
import { inventCoding } from './invented-coding.ts';
import { createMemoryRawStore, type MemoryRawStore } from './memory-raw-store.ts';

export interface PipelineBench {
  readonly deps: PipelineDeps;
  readonly clock: FakeClock;
  readonly http: FakeHttpClient;
  readonly raw: MemoryRawStore;
  /** What each path answers now. A missing path is 404. */
  readonly site: Map<string, FakeAnswer>;
  /** Puts JSON at a path. */
  put(path: string, document: unknown, headers?: Readonly<Record<string, string>>): void;
}

export const NO_CONFIG: Config = {
  database: ':memory:',
  archive: '',
  host: '127.0.0.1',
  port: 0,
  publicUrl: null,
  contact: null,
  enabledSources: new Set(),
  disabledSources: new Set(),
  baseUrls: new Map(),
  secrets: {},
  partnerships: [],
  corrections: null,
  boards: null,
  limits: parseConfig({}, []).limits,
  runLimits: parseConfig({}, []).runLimits,
  monitoring: parseConfig({}, []).monitoring,
};

export function createPipelineBench(db: Database, changes: Partial<PipelineDeps> = {}): PipelineBench {
  const site = new Map<string, FakeAnswer>();
  const clock = createFakeClock();
  const raw = createMemoryRawStore();
  const http = createFakeHttpClient((request: HttpRequest) => {
    const url = new URL(request.url);
    return site.get(`${url.pathname}${url.search}`) ?? { status: 404 };
  });
  const ignore = () => undefined;
  const deps: PipelineDeps = {
    db,
    raw,
    http,
    clock,
    log: { info: ignore, warn: ignore, error: ignore },
    config: NO_CONFIG,
    areas: {
      all: [],
      find: () => null,
      findBySlug: () => null,
      search: () => [],
      searchNames: () => [],
      findByCouncil: () => null,
      findByPostcode: () => null,
      districtsOf: () => [],
      parentsOf: () => [],
    },
    coder: {
      version: 'test-1',
      code: ({ sourceCategory }) => {
        const district = sourceCategory !== null && isAreaCode(sourceCategory) ? sourceCategory : 'E07000110';
        return inventCoding({ districts: [district], placeBasis: 'postcode' });
      },
      unitGroupsOf: ({ title }) =>
        title.startsWith('Electrician') ? [{ soc2020: '5241', basis: 'title', matched: title }] : [],
    },
    owner: { id: 'tester', isAlive: () => null },
    ...changes,
  };
  return {
    deps,
    clock,
    http,
    raw,
    site,
    put(path, document, headers = {}) {
      site.set(path, {
        body: JSON.stringify(document),
        headers: { 'content-type': 'application/json', ...headers },
      });
    },
  };
}
