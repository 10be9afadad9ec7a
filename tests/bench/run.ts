/**
 * `npm run bench [-- --quick --json --minutes 20 --adverts 1000,100000 --only http|beside|crowd|ingest|coding|lines|occupation|duplicates|jobs|figures|searches|edition|boards|rows|backup|workers]`: ratios against a peer in the same run, so that
 * the machine's speed cancels out, or against a limit. `--quick` leaves out the million postings and nine tenths of the crowd's time; `--minutes` is how long memory is watched, `--adverts` how many
 * adverts are searched, taken in and linked.
 */
import { parseArgs } from 'node:util';
import { type BackupResult, benchBackup } from './backup-bench.ts';
import { type BesideResult, benchBeside } from './beside-bench.ts';
import { benchBoardReading, benchBoardRefresh, type ReadingSpeed, type RefreshCost } from './boards-bench.ts';
import { benchCodeLines, type CodeLinesResult, MOST_GROWTH } from './code-lines-bench.ts';
import { benchCoding, type CodingSpeed } from './coding-bench.ts';
import { benchCrowd, type CrowdOptions, type CrowdResult } from './crowd-bench.ts';
import { benchDuplicates, type DuplicatesResult } from './duplicates-bench.ts';
import { benchEdition, EDITION_LIMITS, type EditionResult } from './edition-bench.ts';
import { benchFigures, type FiguresResult } from './figures-bench.ts';
import { benchHttp, type HttpComparison } from './http-bench.ts';
import {
  benchIngest,
  type IngestComparison,
  LEAST_STORE_RATIO,
  MOST_GROWTH_SHARE,
  MOST_SECOND_CPU_SECONDS,
} from './ingest-bench.ts';
import { benchJobs, type JobsResult } from './jobs-bench.ts';
import { benchOccupation, type OccupationResult } from './occupation-bench.ts';
import { benchRows, type RowsResult } from './rows-bench.ts';
import { benchSearches, type SearchResult } from './searches-bench.ts';
import { benchWorkers, WORKERS_LIMITS, type WorkersResult } from './workers-bench.ts';

const ROUNDS = 5;
const REQUESTS = 4000;
const POSTINGS_TO_CODE = 20_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    only: { type: 'string' },
    minutes: { type: 'string', default: '20' },
    adverts: { type: 'string' },
  },
});
const counts = values.adverts?.split(',').map(Number) ?? (values.quick ? [100_000] : [100_000, 1_000_000]);
const isWanted = (part: string): boolean => values.only === undefined || values.only === part;
const http = isWanted('http') ? await benchHttp(ROUNDS, REQUESTS) : [];
const beside = isWanted('beside') ? await benchBeside() : [];
const crowds = isWanted('crowd') ? [await benchCrowd(crowdOptions())] : [];
const ingest = isWanted('ingest') ? counts.map(benchIngest) : [];
const coding = isWanted('coding') ? [benchCoding(POSTINGS_TO_CODE)] : [];
const lines = isWanted('lines') ? [await benchCodeLines(counts.at(-1) ?? 0)] : [];
const occupation = isWanted('occupation') ? [benchOccupation()] : [];
const duplicates = isWanted('duplicates') ? counts.map(benchDuplicates) : [];
const jobs = isWanted('jobs') ? await benchJobs() : [];
const figures = isWanted('figures') ? await benchFigures() : [];
const searches: SearchResult[] = [];
if (isWanted('searches')) for (const count of counts) searches.push(...(await benchSearches(count)));
const editions = isWanted('edition') ? [benchEdition()] : [];
const rows = isWanted('rows') ? benchRows(100_000) : [];
const backups: BackupResult[] = [];
if (isWanted('backup')) for (const count of counts) backups.push(await benchBackup(count));
const workers = isWanted('workers') ? [await benchWorkers()] : [];
const boards = isWanted('boards') ? benchBoardReading() : [];
const boardRefreshes = isWanted('boards') ? [await benchBoardRefresh()] : [];

if (values.json)
  process.stdout.write(
    `${JSON.stringify({ http, beside, crowds, ingest, coding, lines, occupation, duplicates, jobs, figures, searches, editions, rows, backups, workers, boards, boardRefreshes }, null, 2)}\n`,
  );
else
  for (const line of [
    ...http.map(describeHttp),
    ...beside.map(describeBeside),
    ...crowds.flatMap(describeCrowd),
    ...ingest.map(describeIngest),
    ...coding.map(describeCoding),
    ...lines.map(describeLines),
    ...occupation.map(describeOccupation),
    ...duplicates.map(describeDuplicates),
    ...jobs.map(describeJobs),
    ...figures.map(describeFigures),
    ...searches.map(describeSearch),
    ...editions.flatMap(describeEdition),
    ...rows.map(describeRows),
    ...backups.map(describeBackup),
    ...workers.flatMap(describeWorkers),
    ...boards.map(describeReading),
    ...boardRefreshes.map(describeRefresh),
  ])
    process.stdout.write(`${line}\n`);

function describeCoding({ postings, postingsPerSecond, postingsPerCpuSecond, limit }: CodingSpeed): string {
  return `coding ${postings}   ${postingsPerSecond.toFixed(0)} postings/s, ${postingsPerCpuSecond.toFixed(0)} a CPU second   at least ${limit}   ratio by CPU ${(postingsPerCpuSecond / limit).toFixed(2)}`;
}

function describeLines({ lines, cpuSeconds, peakRssMb, quarterPeakRssMb }: CodeLinesResult): string {
  return `code posting, ${lines} lines   ${cpuSeconds.toFixed(1)} s CPU, peak ${peakRssMb.toFixed(0)} MB, of a quarter ${quarterPeakRssMb.toFixed(0)} MB   growth ${(peakRssMb / quarterPeakRssMb).toFixed(2)} (at most ${MOST_GROWTH})`;
}

function describeOccupation({ titlesPerSecond, leastPerSecond, loadMs, loadedMb }: OccupationResult): string {
  return `occupation   ${titlesPerSecond.toFixed(0)} titles/s   at least ${leastPerSecond}   ratio ${(titlesPerSecond / leastPerSecond).toFixed(2)}   loaded in ${loadMs.toFixed(0)} ms CPU, ${loadedMb.toFixed(1)} MB`;
}

function describeHttp({ status, wealdway, bare, nginx, cpuRatio }: HttpComparison): string {
  const side = (result: HttpComparison['bare']): string =>
    `${result.cpuMicrosecondsPerRequest.toFixed(0)} us CPU, ${result.requestsPerSecond.toFixed(0)} requests/s`;
  return `snapshot ${status}   Wealdway ${side(wealdway)}   bare node:http ${side(bare)}   nginx ${nginx === null ? 'is not installed' : side(nginx)}   CPU ratio ${cpuRatio.toFixed(2)}`;
}

function crowdOptions(): CrowdOptions {
  const memoryMinutes = Number(values.minutes);
  return values.quick
    ? { lessonSeconds: 30, memoryMinutes: memoryMinutes / 10 }
    : { lessonSeconds: 300, memoryMinutes };
}

function describeCrowd({ schools, alone, besideSlow, coldStartMs, memory }: CrowdResult): string[] {
  const waits = ({ medianMs, p99Ms }: CrowdResult['alone']): string =>
    `median ${medianMs.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
  return [
    `4,000 schools at the embed   ${schools.requests} requests, ${schools.failed} failed   ${waits(schools)}   ${schools.cpuUsEach.toFixed(0)} us CPU each`,
    `embed beside ${besideSlow.held} slow clients   ${waits(besideSlow)}   alone ${waits(alone)}   median ratio ${(besideSlow.medianMs / alone.medianMs).toFixed(2)}`,
    `from the start to the first answer   ${coldStartMs.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ')}`,
    `memory over ${memory.minutes} minutes   ${memory.beginMb.toFixed(0)} MB, then ${memory.endMb.toFixed(0)} MB   ratio ${(memory.endMb / memory.beginMb).toFixed(2)}`,
  ];
}

function describeBeside({ path, alone, beside, searches, besideRefresh, limitMs }: BesideResult): string {
  const side = ({ medianMs, p99Ms }: BesideResult['alone']): string =>
    `median ${medianMs.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
  return `${path}   alone ${side(alone)}   beside ${searches.count} searches of ${searches.medianMs.toFixed(0)} ms ${side(beside)}   p99 ratio ${(beside.p99Ms / alone.p99Ms).toFixed(1)}   limit ${limitMs} ms   ratio ${(beside.p99Ms / limitMs).toFixed(2)}   beside a refresh ${side(besideRefresh)}   p99 ${(besideRefresh.p99Ms / besideRefresh.medianMs).toFixed(1)} times the median (under 10)`;
}

function describeIngest({ count, first, loop, second, storeRatio, growthShare }: IngestComparison): string {
  const side = ({ rows, cpuSeconds, peakRssMb, fileMb }: IngestComparison['first']): string =>
    `${cpuSeconds.toFixed(1)} s CPU (${(rows / cpuSeconds).toFixed(0)} adverts a CPU second), peak ${peakRssMb.toFixed(0)} MB, file ${fileMb.toFixed(1)} MB`;
  const limit = (MOST_SECOND_CPU_SECONDS * count) / 100_000;
  return [
    `ingest ${count}   first night ${side(first)}`,
    `   writes ${first.storeCpuSeconds.toFixed(1)} s CPU, hand-written loop ${loop.storeCpuSeconds.toFixed(1)} s   ratio ${storeRatio.toFixed(2)}   at least ${LEAST_STORE_RATIO}`,
    `   second night, 5 % changed ${side(second)}   limit ${limit} s   ratio ${(second.cpuSeconds / limit).toFixed(2)}`,
    `   rows grown ${percent(growthShare)}   at most ${percent(MOST_GROWTH_SHARE)}`,
  ].join('\n');
}

function describeDuplicates({ count, found, seconds, cpuSeconds, peakRssMb }: DuplicatesResult): string {
  return `duplicates ${count}   ${found} linked in ${cpuSeconds.toFixed(1)} s CPU (${seconds.toFixed(1)} s; limit 120), peak ${peakRssMb.toFixed(0)} MB (limit 1536)`;
}

function describeFigures({ path, figures, totalResults, medianMs, p95Ms, limitMs }: FiguresResult): string {
  return `${path} of ${figures} figures, ${totalResults} results   ${medianMs.toFixed(1)} ms CPU, p95 ${p95Ms.toFixed(1)} ms   limit ${limitMs} ms   ratio ${(medianMs / limitMs).toFixed(2)}`;
}

function describeSearch({ path, adverts, medianMs, mostMs, limitMs }: SearchResult): string {
  return `${path} of ${adverts} adverts   ${medianMs.toFixed(1)} ms CPU, at most ${mostMs.toFixed(1)} ms   limit ${limitMs} ms   ratio ${(medianMs / limitMs).toFixed(2)}`;
}

function describeRows({ path, adverts, visited, returned, tooDear }: RowsResult): string {
  return `${path} of ${adverts} adverts   ${visited} rows visited, ${returned} returned   ${tooDear.length} statements too dear${tooDear.map((each) => `\n  ${each}`).join('')}`;
}

function describeJobs({ what, count, medianMs, slowMs, mostMs, limitMs }: JobsResult): string {
  return `${what}, ${count} not prepared   ${medianMs.toFixed(1)} ms CPU, one in twenty above ${slowMs.toFixed(1)} ms, none above ${mostMs.toFixed(1)} ms   limit ${limitMs} ms   ratio ${(medianMs / limitMs).toFixed(2)}, ${(slowMs / limitMs).toFixed(2)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function describeEdition({ figures, full, source, afterOneSource }: EditionResult): string[] {
  const told = ({ snapshotCount, builtCount, cpuSeconds, seconds, peakRssMb }: EditionResult['full']) =>
    `${builtCount} of ${snapshotCount} snapshots built in ${cpuSeconds.toFixed(1)} s CPU (${seconds.toFixed(1)} s), peak ${peakRssMb.toFixed(0)} MB`;
  const { cpuSeconds, peakRssMb } = EDITION_LIMITS;
  const packedMb = full.builtBytes / 1e6;
  return [
    `edition of ${full.areas} areas from ${figures} figures   ${told(full)}   limits ${cpuSeconds} s, ${peakRssMb} MB   ${(full.cpuSeconds / packedMb).toFixed(2)} s and ${(full.peakRssMb / packedMb).toFixed(1)} MB of memory for each MB packed`,
    `edition after ${source}   ${told(afterOneSource)}   ${percent(afterOneSource.builtCount / afterOneSource.snapshotCount)} of the snapshots, ${percent(afterOneSource.builtBytes / full.builtBytes)} of their packed bytes, in ${percent(afterOneSource.cpuSeconds / full.cpuSeconds)} of the processor time`,
  ];
}

function describeBackup({
  adverts,
  databaseMb,
  backup,
  rows,
  logMb,
  answers,
  ...shrunk
}: BackupResult): string {
  return [
    `backup of ${adverts} adverts beside a night and readers   ${databaseMb.toFixed(0)} MB copied into ${backup.fileMb.toFixed(0)} MB in ${backup.seconds.toFixed(1)} s (${backup.cpuSeconds.toFixed(1)} s CPU), ${rows.copied} rows of ${rows.before} to ${rows.after}; the log of writes grew to ${logMb.toFixed(0)} MB`,
    `   ${answers.count} answers meanwhile   median ${answers.medianMs.toFixed(1)} ms, p99 ${answers.p99Ms.toFixed(1)} ms`,
    `   the file after a prune ${shrunk.prunedMb.toFixed(0)} MB, without adverts ${shrunk.emptiedMb.toFixed(0)} MB`,
  ].join('\n');
}

function describeWorkers({ areas, snapshots, messages, seconds, ...result }: WorkersResult): string[] {
  const { differing, medianMs, mostMs, isolateMb } = result;
  const { before, after, pages } = isolateMb;
  return [
    `edition on workerd   ${snapshots} snapshots of ${areas} areas in ${messages} messages and ${seconds.toFixed(0)} s   a message ${medianMs.toFixed(0)} ms, at most ${mostMs.toFixed(0)} ms   ${differing} rows that are not Node's   limit ${WORKERS_LIMITS.differing}`,
    `isolate before and after ${pages} pages   ${before.toFixed(0)} MB, then ${after.toFixed(0)} MB   limit ${WORKERS_LIMITS.isolateMb} MB   ratio ${(after / WORKERS_LIMITS.isolateMb).toFixed(2)}`,
  ];
}

function describeReading({ what, unit, perSecond, barePerSecond, ratio, least }: ReadingSpeed): string {
  return `${what}   ${perSecond.toFixed(0)} ${unit} a CPU second, the library alone ${barePerSecond.toFixed(0)}   ratio ${ratio.toFixed(2)} (at least ${least})`;
}

function describeRefresh({ boards: count, published, seconds, cpuSeconds, peakRssMb }: RefreshCost): string {
  return `refresh of ${count} boards   ${published} published in ${cpuSeconds.toFixed(1)} s CPU (${seconds.toFixed(1)} s), peak ${peakRssMb.toFixed(0)} MB`;
}
