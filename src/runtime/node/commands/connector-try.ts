import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type {
  Assertions,
  Connector,
  Normalised,
  PlanContext,
  PlannedRequest,
  RawResponse,
} from '../../../connectors/contract.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { Issue } from '../../../domain/issue.ts';
import { fixedClock, systemClock } from '../clock.ts';
import { errorCode } from '../error-code.ts';
import type { CommandContext } from './context.ts';

interface TryOptions {
  readonly role?: string;
  readonly path?: string;
  readonly now?: string;
  readonly json?: true;
}

interface Trial {
  readonly source: string;
  /** What the files were taken to answer. */
  readonly request: { readonly role: string; readonly path: string };
  readonly files: readonly string[];
  readonly statedTotal: number | null;
  readonly records: number;
  readonly observations: number;
  readonly postings: number;
  readonly facts: number;
  readonly schools: number;
  readonly skipped: Record<string, number>;
  readonly rejected: Record<string, number>;
  readonly issues: Record<string, number>;
  readonly repeatedKeys: number;
  /** The first issues, rejections and rows in full, for reading. */
  readonly firstProblems: readonly string[];
  readonly firstRows: readonly unknown[];
  /** Each bound of the source's assertions beside what these files come to. */
  readonly assertions: readonly {
    readonly name: string;
    readonly limit: number;
    readonly here: number;
    readonly holds: boolean;
  }[];
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export function addConnectorTryCommand(connectorCommand: Command, context: CommandContext): void {
  connectorCommand
    .command('try')
    .description('read saved answers with a connector, without network or database')
    .argument('<source>', 'id such as dfe/teaching-vacancies')
    .argument('<file...>', 'saved answers, in the order they came')
    .option(
      '--role <role>',
      'what the files answer, in the connector’s words; the first planned role if left out',
    )
    .option('--path <path>', 'the path that was asked; the first planned one if left out')
    .option('--now <instant>', 'when they were retrieved')
    .option('--json', 'one JSON document')
    .action(async (id: string, files: readonly string[], options: TryOptions) => {
      const [{ getConnector }, { connectors }] = await Promise.all([
        import('./find-connector.ts'),
        import('../../../connectors/registry.ts'),
      ]);
      showTrial(context, getConnector(id, connectors), files, options);
    });
}

/** Prints what saved answers come to. */
export function showTrial(
  context: CommandContext,
  connector: Connector,
  files: readonly string[],
  options: TryOptions,
): void {
  const trial = tryConnector(connector, files, options);
  if (options.json) context.terminal.result(JSON.stringify(trial, null, 2));
  else for (const line of describeTrial(trial)) context.terminal.result(line);
  if (isNothingTaken(trial)) context.exitWith(1);
  if (trial.assertions.some(({ holds }) => !holds)) context.exitWith(1);
}

function tryConnector(connector: Connector, files: readonly string[], options: TryOptions): Trial {
  const now = (options.now === undefined ? systemClock : fixedClock(options.now)).now();
  const trial = createTally();
  const seen = new Set<string>();
  let statedTotal: number | null = null;
  for (const file of files) {
    const parsed = connector.parse(savedAnswer(connector, file, options, now));
    statedTotal ??= parsed.statedTotal;
    for (const item of parsed.items) {
      if (item.kind === 'issue') {
        trial.issue(item.issue, `${file}, ${item.issue.locator}`);
        continue;
      }
      const key = connector.recordKey(item.record);
      if (key !== null && seen.has(key)) {
        trial.repeat();
        continue;
      }
      if (key !== null) seen.add(key);
      trial.record(connector.normalise(item.record, { now }), `${file}, ${item.record.locator}`);
    }
  }
  const counts = trial.read();
  const { role, path } = askedFor(connector, options, now);
  return {
    source: connector.source.id,
    request: { role, path },
    files,
    statedTotal,
    ...counts,
    assertions: heldAgainst(connector.source.assertions, counts),
  };
}

const PROBLEMS_SHOWN = 10;
const ROWS_SHOWN = 3;

type Counts = Omit<Trial, 'source' | 'request' | 'files' | 'statedTotal' | 'assertions'>;

function createTally() {
  const counts = { records: 0, observations: 0, postings: 0, facts: 0, schools: 0, repeatedKeys: 0 };
  const skipped: Record<string, number> = {};
  const rejected: Record<string, number> = {};
  const issues: Record<string, number> = {};
  const firstProblems: string[] = [];
  const firstRows: unknown[] = [];
  const problem = (tally: Record<string, number>, code: string, text: string): void => {
    add(tally, code);
    if (firstProblems.length < PROBLEMS_SHOWN) firstProblems.push(text);
  };
  const issue = ({ code, detail }: Pick<Issue, 'code' | 'detail'>, where: string): void =>
    problem(issues, code, `${where}: ${code}: ${detail}`);
  return {
    issue,
    repeat(): void {
      counts.repeatedKeys++;
    },
    record(found: Normalised, where: string): void {
      counts.records++;
      for (const one of found.issues ?? []) issue(one, where);
      if (found.rejected) {
        const { code, detail } = found.rejected;
        problem(rejected, code, `${where}: rejected, ${code}: ${detail}`);
      }
      if (found.skipped !== undefined) add(skipped, found.skipped);
      const { observations = [], posting, fact, school } = found;
      const rows = [...observations, ...[posting, fact, school].filter((row) => row !== undefined)];
      counts.observations += observations.length;
      counts.postings += posting ? 1 : 0;
      counts.facts += fact ? 1 : 0;
      counts.schools += school ? 1 : 0;
      firstRows.push(...rows.slice(0, ROWS_SHOWN - firstRows.length));
    },
    read: (): Counts => ({ ...counts, skipped, rejected, issues, firstProblems, firstRows }),
  };
}

function heldAgainst(
  { minRecords, maxRecords, maxRejectedShare }: Assertions,
  { records, rejected }: Counts,
): Trial['assertions'] {
  const rejectedShare = records === 0 ? 0 : total(rejected) / records;
  return [
    { name: 'minRecords', limit: minRecords, here: records, holds: records >= minRecords },
    { name: 'maxRecords', limit: maxRecords, here: records, holds: records <= maxRecords },
    {
      name: 'maxRejectedShare',
      limit: maxRejectedShare,
      here: rejectedShare,
      holds: rejectedShare <= maxRejectedShare,
    },
  ];
}

/** The first request the connector plans, unless the options say what was asked. */
function askedFor(connector: Connector, options: TryOptions, now: string): PlannedRequest {
  const secrets = Object.fromEntries(
    connector.source.secrets.map(({ setting }) => [setting, 'not-needed-offline']),
  );
  const plan: PlanContext = { now, secrets, lastRetrievedAt: null };
  const [first] = connector.plan(plan);
  return { path: options.path ?? first?.path ?? '/', role: options.role ?? first?.role ?? 'page' };
}

function savedAnswer(connector: Connector, file: string, options: TryOptions, now: string): RawResponse {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return {
    request: askedFor(connector, options, now),
    status: 200,
    headers: { 'content-type': CONTENT_TYPES[ending] ?? 'application/octet-stream' },
    body: readInput(file),
    retrievedAt: now,
  };
}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUse(`${file} cannot be read (${errorCode(cause)}).`, { cause });
  }
}

function describeTrial(trial: Trial): string[] {
  const tally = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  return [
    `${trial.source}: ${trial.records} records in ${trial.files.length} ${trial.files.length === 1 ? 'file' : 'files'} (the source states ${trial.statedTotal ?? 'no total'})`,
    `  read as "${trial.request.role}", the answer to ${trial.request.path}`,
    ...(isNothingTaken(trial)
      ? ['  FAILS: nothing was taken. Was another request asked? Give its --path and --role.']
      : []),
    `  observations ${trial.observations}, postings ${trial.postings}, texts ${trial.facts}, schools ${trial.schools}, repeated keys ${trial.repeatedKeys}`,
    `  skipped: ${tally(trial.skipped)}`,
    `  rejected: ${tally(trial.rejected)}`,
    `  issues: ${tally(trial.issues)}`,
    ...trial.firstProblems.map((line) => `  - ${line}`),
    ...trial.assertions.map(
      ({ name, limit, here, holds }) =>
        `  ${holds ? 'holds' : 'FAILS'} ${name} ${limit}, here ${Number(here.toFixed(4))}`,
    ),
    'First rows:',
    ...trial.firstRows.map((row) => JSON.stringify(row, null, 2)),
  ];
}

function isNothingTaken({ records, observations, postings, facts, schools }: Trial): boolean {
  return records > 0 && observations + postings + facts + schools === 0;
}

function add(tally: Record<string, number>, name: string): void {
  tally[name] = (tally[name] ?? 0) + 1;
}

function total(tally: Record<string, number>): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}
