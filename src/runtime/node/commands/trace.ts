import type { Command } from 'commander';
import type { Trace } from '../../../pipeline/trace/trace.ts';
import type { TracedRow } from '../../../pipeline/trace/traced-row.ts';
import { type CommandContext, withDeps } from './context.ts';
import { addStorageOptions, type StorageOptions, storageOf } from './storage-options.ts';

interface TraceOptions extends StorageOptions {
  readonly json?: true;
}

export function addTraceCommand(program: Command, context: CommandContext): void {
  addStorageOptions(program.command('trace'))
    .description('lead a figure back to the bytes that its publisher sent')
    .argument(
      '<figure>',
      'a "reference" of the API or of the page for advisers, or the id of an advert, a text or a standard',
    )
    .option('--json', 'one JSON document')
    .action((figure: string, { json, ...storage }: TraceOptions) =>
      withDeps(context, { readOnly: true, ...storageOf(storage) }, async (deps) => {
        const [{ traceFigure }, { contentOf }, { archivedPath }, { bucketKey }] = await Promise.all([
          import('../../../pipeline/trace/trace.ts'),
          import('../../../pipeline/edition/summarise-area.ts'),
          import('../raw-store.ts'),
          import('../../../pipeline/shared/bucket-key.ts'),
        ]);
        const trace = await traceFigure(deps, deps.connectors, contentOf(deps.connectors), figure);
        const pathOf = (sha256: string) =>
          storage.remote ? bucketKey(sha256) : archivedPath(deps.config.archive, sha256);
        if (json) context.terminal.result(JSON.stringify(asJson(trace, pathOf), null, 2));
        else for (const line of describeTrace(trace, pathOf)) context.terminal.result(line);
        if (trace.rows.some(({ agrees }) => !agrees)) context.exitWith(1);
      }),
    );
}

function asJson(trace: Trace, pathOf: (sha256: string) => string): unknown {
  const rows = trace.rows.map(({ record, ...row }) => ({
    ...row,
    record: record && {
      ...record,
      retrieval: { ...record.retrieval, path: pathOf(record.retrieval.sha256) },
    },
  }));
  return { ...trace, rows };
}

const KINDS: Readonly<Record<Trace['kind'], string>> = {
  published: 'as published',
  summed: 'added up here from',
  counted: 'counted here from live adverts',
  advert: 'one advert',
  fact: 'one text or standard',
  school: 'one school',
};

function describeTrace(
  { reference, kind, value, rows }: Trace,
  pathOf: (sha256: string) => string,
): string[] {
  const many =
    kind === 'summed' ? ` ${rows.length} published figures` : kind === 'counted' ? ` (${rows.length})` : '';
  return [
    `${reference}: ${kind === 'advert' || kind === 'fact' || kind === 'school' ? '' : `${value ?? 'no value'}, `}${KINDS[kind]}${many}`,
    ...rows.flatMap((row) => describeRow(row, pathOf)),
  ];
}

function describeRow(row: TracedRow, pathOf: (sha256: string) => string): string[] {
  const { observation, source, release, record } = row;
  const shown = observation && `${observation.value ?? 'no value'} (${observation.status})`;
  return [
    '',
    `${row.title}${shown === null ? '' : `: ${shown}`}`,
    `  reference  ${row.reference}`,
    `  source     ${source.title}, ${source.publisher.name} (${source.id})`,
    `  licence    ${source.licence.name} (${source.licence.url})`,
    `  release    ${release.releaseId}, ${release.name}, published here ${release.publishedAt ?? ''}, read by ${release.codeVersion}`,
    ...describeAcceptance(release.acceptance),
    ...(release.withdrawal === null
      ? []
      : [`  WITHDRAWN  ${release.withdrawal.withdrawnAt}, because ${release.withdrawal.reason}`]),
    ...(record === null
      ? ['  record     none: the advert was carried forward from an earlier sweep']
      : describeRecord(record, pathOf)),
    ...(row.agrees
      ? []
      : ['  DIFFERS    today’s code reads something else from these bytes: refresh the source']),
  ];
}

/** Whoever relies on the figure should know that a check had held it back. */
function describeAcceptance(acceptance: TracedRow['release']['acceptance']): string[] {
  if (acceptance === null) return [];
  const { acceptedAt, quarantinedId, failures } = acceptance;
  return [
    `  accepted   ${acceptedAt} by an operator: release ${quarantinedId} of the same bytes had been held back`,
    ...failures.map((failure) => `             because ${failure}`),
  ];
}

function describeRecord(
  { retrieval, locator, line, fields }: NonNullable<TracedRow['record']>,
  pathOf: (sha256: string) => string,
): string[] {
  return [
    `  retrieval  ${retrieval.sequence}, ${retrieval.retrievedAt}, ${retrieval.url}`,
    `  bytes      ${retrieval.byteLength}, sha256 ${retrieval.sha256}`,
    `  file       ${pathOf(retrieval.sha256)}`,
    `  found at   ${locator}`,
    ...(line === null
      ? []
      : [`  header     ${line.header}`, `  line ${String(line.number).padEnd(5)} ${line.text}`]),
    `  record     ${JSON.stringify(fields)}`,
  ];
}
