/** What `wealdway import` does, apart from reading its options. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Connector, OfferedFile } from '../../../connectors/contract.ts';
import { connectors } from '../../../connectors/registry.ts';
import { saidOfAdverts } from '../../../connectors/shared/file-kind.ts';
import { readTextStart } from '../../../connectors/shared/table-text.ts';
import { SourceChanged, WrongUse } from '../../../domain/errors.ts';
import type { SourceId } from '../../../domain/release.ts';
import { publishEdition } from '../../../pipeline/edition/summarise.ts';
import { contentOf } from '../../../pipeline/edition/summarise-area.ts';
import { type ImportOutcome, importFile } from '../../../pipeline/import-file.ts';
import { type FileSurvey, surveyFile } from '../../../pipeline/staging/survey-file.ts';
import { errorCode } from '../error-code.ts';
import { type CommandContext, showProgress, withDeps } from './context.ts';
import { getConnector } from './find-connector.ts';
import { describeEdition, describeRun, runAsJson } from './outcome-text.ts';
import { type StorageOptions, storageOf } from './storage-options.ts';

export interface ImportOptions extends StorageOptions {
  readonly source?: string;
  readonly dryRun?: true;
  readonly now?: string;
  readonly publish: boolean;
  readonly json?: true;
}

/** Throws WrongUse when the file cannot be opened or is no source's, SourceChanged when it is one's and cannot be read. */
export async function importTable(
  context: CommandContext,
  path: string,
  options: ImportOptions,
): Promise<void> {
  const { terminal } = context;
  const offered: OfferedFile = { name: basename(path), body: readFile(path) };
  const connector = options.source === undefined ? recogniseFile(offered) : getImporter(options.source);
  const file = connector.withoutPeople?.(offered) ?? offered;
  const survey = surveyFile(connector, file, new Date().toISOString());
  const { id } = connector.source;
  if (!options.json) for (const line of describeSurvey(file.name, id, survey)) terminal.result(line);
  const isEmpty = survey.figures + survey.facts + survey.schools === 0;
  if (isEmpty || options.dryRun) {
    if (options.json) terminal.result(JSON.stringify({ file: file.name, source: id, survey }, null, 2));
    if (isEmpty) {
      terminal.note('Nothing was stored: the file holds no figure, text or school that Wealdway takes.');
      context.exitWith(1);
    }
    return;
  }
  const clock = options.now === undefined ? {} : { now: options.now };
  const choices = { ...clock, onProgress: showProgress(terminal), ...storageOf(options) };
  await withDeps(context, choices, async (deps) => {
    const run = await importFile(deps, connector, file, 'live');
    if (!options.json)
      for (const line of [describeRun(run), ...describeFiles(file.name, run)]) terminal.result(line);
    const isNew = run.state === 'published';
    const isWanted = options.publish && isNew && options.remote === undefined && !context.signal.aborted;
    const edition = isWanted ? await publishEdition(deps, contentOf(deps.connectors)) : null;
    if (options.json) {
      const { files, displaced, isUsed, ...ended } = run;
      const document = {
        file: file.name,
        source: id,
        survey,
        run: runAsJson(ended),
        files,
        displaced,
        isUsed,
        edition,
      };
      terminal.result(JSON.stringify(document, null, 2));
    } else if (edition) terminal.result(describeEdition(edition));
    if (run.state === 'failed' || run.state === 'quarantined') context.exitWith(1);
  });
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new WrongUse(`${path} cannot be opened: ${why}.`, { cause });
  }
}

const importers = (): readonly Connector[] => connectors.filter(({ accepts }) => accepts !== undefined);

/** The source whose table it is. Bytes that no source can read at all end here, with what they are: one reads archives, others do not. */
export function recogniseFile(file: OfferedFile): Connector {
  const verdicts = importers().map((connector) => [connector, judgeFile(connector, file)] as const);
  const [found, other] = verdicts.flatMap(([connector, verdict]) => (verdict === true ? [connector] : []));
  if (found !== undefined && other === undefined) return found;
  const refusal = verdicts.map(([, verdict]) => verdict).find((verdict) => verdict instanceof SourceChanged);
  if (found === undefined && refusal !== undefined) throw refusal;
  const adverts = found === undefined ? saidOfAdverts(readTextStart(file.body)[0] ?? []) : null;
  if (adverts !== null) throw new WrongUse(`${file.name}: ${adverts}.`);
  const names = importers().map(({ source }) => `${source.title} (${source.id})`);
  throw new WrongUse(
    found === undefined
      ? `${file.name} is no table that Wealdway knows. It reads: ${names.join('; ')}. --source ID says what is wrong with it as that source’s.`
      : `${file.name} could be from ${found.source.id} or ${other?.source.id}: say which with --source.`,
  );
}

/** Whether the file is the source's, or why it cannot be read. */
function judgeFile(connector: Connector, file: OfferedFile): boolean | SourceChanged {
  try {
    return connector.accepts?.(file) ?? false;
  } catch (cause) {
    if (cause instanceof SourceChanged)
      return new SourceChanged(`${file.name}: ${cause.message}.`, { cause });
    throw cause;
  }
}

function getImporter(id: string): Connector {
  const connector = getConnector(id, connectors);
  if (connector.accepts) return connector;
  const names = importers().map(({ source }) => source.id);
  throw new WrongUse(`${id} is fetched and takes no files. These do: ${names.join(', ')}.`);
}

/** Which files the figures now rest on, where there is more than the one that came: nothing is put aside without a word. */
function describeFiles(name: string, { state, files, displaced, isUsed }: ImportOutcome): string[] {
  if (state !== 'published' && state !== 'unchanged') return [];
  const held = files.map(({ figureCount, name, from, to }) =>
    from === null || to === null
      ? `  ${figureCount} texts from ${name}`
      : `  ${figureCount} figures from ${name}, ${from} to ${to}`,
  );
  const heading =
    'The figures now rest on these files. Where two hold a figure, the one named first answers:';
  return [
    ...(files.length > 1 ? [heading, ...held] : []),
    ...(isUsed
      ? []
      : [`${name} gives no figure: ${files[0]?.name ?? 'another file'} is newer and holds what it holds.`]),
    ...displaced.map(
      (one) =>
        `${one}, imported before, gives no figure any more: newer files hold them all. It stays in the archive.`,
    ),
  ];
}

function describeSurvey(name: string, sourceId: SourceId, survey: FileSurvey): string[] {
  const { periods, measures, skipped, problems } = survey;
  const span =
    periods === null
      ? 'no period'
      : periods.count === 1
        ? periods.first
        : `${periods.first} to ${periods.last}`;
  return [
    `${name}: a table of ${sourceId}`,
    survey.schools > 0
      ? `  ${survey.schools} open schools with pupils of eleven and over, from ${survey.records} rows; nothing is kept of the people in them`
      : survey.facts > 0
        ? `  ${survey.facts} texts about occupations, from ${survey.records} rows`
        : `  ${survey.figures} figures (${survey.values} with a value) for ${survey.areas} areas, ${span}, from ${survey.records} cells`,
    ...Object.entries(measures).map(([measure, count]) => `  ${count} of ${measure}`),
    ...Object.entries(skipped).map(([why, count]) => `  left out ${count}: ${why}`),
    ...(survey.rejected > 0 ? [`  could not be read: ${survey.rejected}`] : []),
    ...problems.map((problem) => `  - ${problem}`),
  ];
}
