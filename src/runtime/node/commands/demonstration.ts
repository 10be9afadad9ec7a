/** What `wealdway demo` does: the invented feeds are fetched, published and served. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, parseConfig } from '../../../config.ts';
import type { Connector } from '../../../connectors/contract.ts';
import { connectors } from '../../../connectors/registry.ts';
import { findCurrentEdition } from '../../../db/repositories/editions/editions.ts';
import type { AreaCode } from '../../../domain/area.ts';
import { ReleaseRejected, WrongUse } from '../../../domain/errors.ts';
import type { Instant } from '../../../domain/period.ts';
import type { SourceId } from '../../../domain/release.ts';
import { publishBulletins } from '../../../pipeline/edition/publish-bulletins.ts';
import { publishEdition } from '../../../pipeline/edition/summarise.ts';
import { contentOf, type EditionContent } from '../../../pipeline/edition/summarise-area.ts';
import { importFile } from '../../../pipeline/import-file.ts';
import { acceptRelease, findHeldRun } from '../../../pipeline/release/accept.ts';
import { refreshSource } from '../../../pipeline/run.ts';
import { codeVersionFor } from '../../../pipeline/shared/code-version.ts';
import type { RunOutcome } from '../../../pipeline/shared/deps.ts';
import type { AreaIndex } from '../../../reference/area-index.ts';
import { boardSites, boardsFile } from '../../../replay/board-sites.ts';
import { startReplay } from '../../../replay/server.ts';
import { replaySources } from '../../../replay/sources.ts';
import { DEMONSTRATION_DAY } from '../../../snapshots/document/making.ts';
import { createNodeDeps, type NodeDeps } from '../deps.ts';
import { serve } from '../serve.ts';
import { type CommandContext, showProgress } from './context.ts';
import { shownInDemonstration } from './demo-feeds.ts';
import { DEMO, filesToImport, hasFilesToImport } from './demo-files.ts';
import { slugReader } from './named-area.ts';
import { unknownName } from './nearest.ts';
import { describeEdition, describeRun } from './outcome-text.ts';

/** A day on which the demonstration's sources are asked. */
interface DemonstrationDay {
  readonly now: Instant;
  /** What differs from the last day's feeds; null on the last day. */
  readonly folder: string | null;
  /** Sources whose feed in demo/ was not out yet. */
  readonly notYet: readonly SourceId[];
  /** Slugs of the areas to build; null for all that the feeds tell of. */
  readonly areas: readonly string[] | null;
}

/** Where the demonstration is set in time: every deadline in demo/ is judged at this instant. */
const TODAY: DemonstrationDay = {
  now: `${DEMONSTRATION_DAY}T09:00:00Z`,
  folder: null,
  notYet: [],
  areas: null,
};
/**
 * A month before, so that there is something to have changed. What changed is told from the releases; of pages that nobody is served any more,
 * those of Kent are enough for a sheet of that month to be checked against.
 */
const BEFORE: DemonstrationDay = {
  now: '2026-10-23T08:00:00Z',
  folder: join(DEMO, 'october'),
  notYet: ['ons/labour-demand'],
  areas: ['england', 'south-east', 'kent-and-medway', 'kent', 'medway', 'maidstone', 'thanet'],
};

export interface DemoOptions {
  readonly port?: string;
  readonly once?: true;
  readonly areas?: string;
  readonly allAreas?: true;
}

export async function demonstrate(
  context: CommandContext,
  { port, once, areas, allAreas }: DemoOptions,
): Promise<void> {
  const feeds = hashOfFeeds();
  const demonstration = { feeds, areas: areas?.split(',') ?? null, everyArea: allAreas === true };
  const { terminal } = context;
  terminal.note(`First the feeds of ${BEFORE.now.slice(0, 10)}, so that there is something to have changed.`);
  await refreshOnDay(context, BEFORE, demonstration, port);
  terminal.note(`Now those of ${TODAY.now.slice(0, 10)}${once ? '' : '; then the pages are served'}.`);
  const config = await refreshOnDay(context, TODAY, demonstration, port);
  if (once) return;
  terminal.note(`Demonstration figures at http://${config.host}:${config.port} (Ctrl-C ends it)`);
  await serve(config, { refresh: false, now: TODAY.now, logLevel: 'warn' }, context.signal);
}

interface Demonstration {
  /** SHA-256 of all that is in demo/. */
  readonly feeds: string;
  /** Names of the areas to build; null for all that the feeds tell of. */
  readonly areas: readonly string[] | null;
  readonly everyArea: boolean;
}

/** By name, slug, code or postcode, or by a place in one. Throws WrongUse for what is none. */
function chosenAreas(areas: AreaIndex, names: readonly string[]): ReadonlySet<AreaCode> {
  const slugOf = slugReader(areas);
  const codes = names.map((name) => {
    const area = areas.findBySlug(slugOf(name));
    if (area !== null) return area.code;
    throw new WrongUse(
      unknownName(
        'area',
        name.trim(),
        areas.all.map(({ slug }) => slug),
      ),
    );
  });
  return new Set(codes);
}

async function refreshOnDay(
  context: CommandContext,
  day: DemonstrationDay,
  demonstration: Demonstration,
  port: string | undefined,
): Promise<Config> {
  // Boards were set up since.
  const boards = day === TODAY ? boardSites(DEMO) : [];
  const today = await startReplay({ directory: DEMO, sources: [...replaySources, ...boards] });
  const replay =
    day.folder === null ? today : await startReplay({ directory: day.folder, sources: replaySources });
  try {
    const config = demonstrationConfig(context.env, {
      urlOf: (id) => (day.folder !== null && isRecordedIn(day.folder, id) ? replay : today).url(id),
      boardIds: boards.map(({ sourceId }) => sourceId),
      port,
    });
    const deps = createNodeDeps(config, {
      now: day.now,
      logLevel: 'error',
      signal: context.signal,
      onProgress: showProgress(context.terminal),
    });
    try {
      const shown = shownInDemonstration(deps.connectors, {
        isReplayed: (id) => replaySources.some(({ sourceId }) => sourceId === id),
        hasFeed: (id) => isRecordedIn(DEMO, id) || boards.some(({ sourceId }) => sourceId === id),
        hasFiles: hasFilesToImport,
      });
      await refreshEverySource(context, deps, day, shown, demonstration);
    } finally {
      await deps.close();
    }
    return config;
  } finally {
    await Promise.all([...new Set([today, replay])].map((each) => each.close()));
  }
}

const isRecordedIn = (folder: string, id: SourceId): boolean =>
  replaySources.some((source) => source.sourceId === id && source.isRecorded(folder));

/** Throws what went wrong when any source could not be refreshed: a demonstration with a hole in it is a defect. */
async function refreshEverySource(
  { terminal }: CommandContext,
  deps: NodeDeps,
  day: DemonstrationDay,
  sources: readonly Connector[],
  { feeds, areas, everyArea }: Demonstration,
): Promise<void> {
  const wanted = areas ?? day.areas;
  const named = wanted && chosenAreas(deps.areas, wanted);
  const shown = named ?? (everyArea ? 'every-area' : undefined);
  // Files are brought once, and an edition never gives way to an older one.
  const isToday = day === TODAY;
  const isPast = !isToday && (await findCurrentEdition(deps.db)) !== null;
  const isImported = ({ source }: Connector) => source.status.state === 'by-import';
  const asked = sources.filter((connector) =>
    isImported(connector) ? !isToday : !isPast && !day.notYet.includes(connector.source.id),
  );
  let isNew = false;
  for (const connector of asked) {
    const runs = isImported(connector)
      ? importFromFolder(deps, connector)
      : [refreshFromFolder(deps, connector, feeds)];
    for await (const refreshed of runs) {
      const run = await approvedIfHeld(deps, connector, refreshed);
      isNew ||= run.state === 'published';
      terminal.result(describeRun(run));
      if (run.state === 'failed' || run.state === 'quarantined') {
        throw run.error ?? new ReleaseRejected([`${run.sourceId} ended as ${run.state}`]);
      }
    }
  }
  if (isPast) return;
  const content = contentOf(deps.connectors);
  const edition = await publishEdition(deps, { ...content, shown });
  terminal.result(describeEdition(edition));
  if (!isToday) return;
  const bulletins = await publishEveryBulletin(deps, content);
  if (bulletins > 0) terminal.note(`${bulletins} bulletins written`);
  if (!isNew && edition.state === 'unchanged') {
    terminal.note('The demonstration was made before from the same feeds, so it is served as it is.');
  }
}

/** The job takes some areas at a time; here all of them are made before anybody reads. */
async function publishEveryBulletin(deps: NodeDeps, content: EditionContent): Promise<number> {
  let total = 0;
  for (;;) {
    const written = await publishBulletins(deps, content);
    if (written === 0) return total;
    total += written;
  }
}

async function* importFromFolder(deps: NodeDeps, connector: Connector): AsyncGenerator<RunOutcome> {
  for (const file of filesToImport(connector)) yield await importFile(deps, connector, file, 'demonstration');
}

/**
 * The run is named by the instant the demonstration is set in, by what is in demo/ and by the code that reads it: the same
 * demonstration is made once and ends in the same database everywhere. A run that was broken off is asked for again.
 */
async function refreshFromFolder(deps: NodeDeps, connector: Connector, feeds: string): Promise<RunOutcome> {
  const made = createHash('sha256').update(codeVersionFor(connector.source, deps.coder)).update(feeds);
  const runKey = `${deps.clock.now()}-${made.digest('hex').slice(0, 8)}`;
  for (let attempt = 1; ; attempt += 1) {
    const run = await refreshSource(deps, connector, {
      runKey: attempt === 1 ? runKey : `${runKey}.${attempt}`,
      contentKind: 'demonstration',
    });
    if (run.state !== 'already-done' || run.recordCount > 0) return run;
  }
}

/** The first adverts of a board wait until somebody has looked at them: for invented ones that was whoever wrote them. */
async function approvedIfHeld(deps: NodeDeps, { source }: Connector, run: RunOutcome): Promise<RunOutcome> {
  if (source.board === undefined) return run;
  const held = await findHeldRun(deps, source.id);
  return held === null ? run : acceptRelease(deps, deps.connectors, held.runId);
}

function hashOfFeeds(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(DEMO, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(DEMO, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex');
}

interface DemonstrationSite {
  urlOf(id: SourceId): string;
  readonly boardIds: readonly SourceId[];
  readonly port: string | undefined;
}

/** The operator's settings for addresses, database and archive; everything else as the demonstration needs it. */
function demonstrationConfig(
  env: CommandContext['env'],
  { urlOf, boardIds, port }: DemonstrationSite,
): Config {
  const replayed = [...connectors.map(({ source }) => source.id), ...boardIds];
  const boards = boardIds.length === 0 ? null : boardsFile(DEMO);
  const offByDefault = connectors.filter(({ source }) => source.status.state === 'off-by-default');
  const secrets = connectors.flatMap(({ source }) =>
    source.secrets.map(({ setting }) => [setting, 'key-of-the-demonstration']),
  );
  return parseConfig({
    WEALDWAY_DATABASE: env.WEALDWAY_DATABASE ?? './var/demonstration.sqlite',
    WEALDWAY_ARCHIVE: env.WEALDWAY_ARCHIVE ?? './var/demonstration-raw',
    ...(env.WEALDWAY_HOST === undefined ? {} : { WEALDWAY_HOST: env.WEALDWAY_HOST }),
    ...(env.WEALDWAY_PUBLIC_URL === undefined ? {} : { WEALDWAY_PUBLIC_URL: env.WEALDWAY_PUBLIC_URL }),
    WEALDWAY_PORT: port ?? env.WEALDWAY_PORT ?? '8787',
    WEALDWAY_ENABLED_SOURCES: offByDefault.map(({ source }) => source.id).join(','),
    WEALDWAY_BASE_URLS: replayed.map((id) => `${id}=${urlOf(id)}`).join(','),
    ...(boards === null ? {} : { WEALDWAY_BOARDS: boards }),
    ...Object.fromEntries(secrets),
  });
}
