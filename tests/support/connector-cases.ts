/// <reference types="vite/types/importMeta.d.ts" />
/**
 * A connector's fixtures, loaded through Vite so that Node and workerd read the same files:
 * `tests/fixtures/<publisher>/<dataset>/<case>/{request.json,response.*,meta.json,golden.json}` and one `drift.json` a source.
 */
import type { PlannedRequest } from '../../src/connectors/contract.ts';
import type { Instant } from '../../src/domain/period.ts';

/** What a case must come to: rows; none and an issue that says so; issues with or without rows; neither (a sitemap); an error. */
type Expectation = 'rows' | 'no-rows' | 'issues' | 'nothing' | 'source-changed' | 'source-unreachable';

export interface ConnectorCase {
  /** Folder name. `normal`, `empty` and `drifted` must exist; others as the source needs. */
  readonly name: string;
  readonly request: PlannedRequest;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Ending of the response's file name: `json`, `xml`, `csv`. */
  readonly format: string;
  /** When it was retrieved; also `now` for normalising. */
  readonly now: Instant;
  readonly expect: Expectation;
  /** The agreed output, as text; null while it has not been written. */
  readonly golden: string | null;
}

/** Changes to a feed that may pass without an issue, each with the reason. Keys are paths inside a record, or column names. */
export interface DriftAllowance {
  /** The publisher documents that the field may be missing: dropping it may be silent, and costs no row. */
  readonly optional: Readonly<Record<string, string>>;
  /** Documented and deliberately not taken: dropping or retyping it may be silent while the output stays the same. */
  readonly unused: Readonly<Record<string, string>>;
}

export interface ConnectorMaterial {
  readonly cases: readonly ConnectorCase[];
  readonly drift: DriftAllowance;
  /** The connector's README, or null when there is none. */
  readonly readme: string | null;
}

interface CaseMeta {
  readonly about: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly now: Instant;
  readonly expect: Expectation;
}

const fixtureFiles = import.meta.glob<string>('../fixtures/*/*/**/*.*', { query: '?raw', import: 'default' });
const readmes = import.meta.glob<string>('../../src/connectors/{board,*/*}/README.md', {
  query: '?raw',
  import: 'default',
});

/** Everything the suites need for one source. Throws when a case lacks a file. */
export async function loadMaterial(sourceId: string): Promise<ConnectorMaterial> {
  const root = `../fixtures/${sourceId}/`;
  const texts = new Map<string, string>();
  for (const [path, load] of Object.entries(fixtureFiles)) {
    if (path.startsWith(root)) texts.set(path.slice(root.length), await load());
  }
  const names = [...texts.keys()]
    .filter((path) => path.endsWith('/request.json'))
    .map((path) => path.slice(0, -13));
  const drift = texts.get('drift.json');
  return {
    cases: names.sort().map((name) => readCase(sourceId, name, texts)),
    drift: drift === undefined ? { optional: {}, unused: {} } : (JSON.parse(drift) as DriftAllowance),
    // All kinds of board share one.
    readme:
      (await readmes[`../../src/connectors/${sourceId.replace(/^board\/.*/, 'board')}/README.md`]?.()) ??
      null,
  };
}

function readCase(sourceId: string, name: string, texts: ReadonlyMap<string, string>): ConnectorCase {
  const responsePath = [...texts.keys()].find((path) => path.startsWith(`${name}/response.`));
  const meta = texts.get(`${name}/meta.json`);
  if (responsePath === undefined || meta === undefined) {
    throw new Error(`The case ${sourceId}/${name} needs request.json, response.<format> and meta.json`);
  }
  const { status, headers, now, expect } = JSON.parse(meta) as CaseMeta;
  return {
    name,
    request: JSON.parse(texts.get(`${name}/request.json`) ?? '') as PlannedRequest,
    status,
    headers,
    text: texts.get(responsePath) ?? '',
    format: responsePath.slice(responsePath.lastIndexOf('.') + 1),
    now,
    expect,
    golden: texts.get(`${name}/golden.json`) ?? null,
  };
}
