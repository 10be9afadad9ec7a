/** Looks at what a service stands on: settings, keys, folders, room, clock. Changes nothing. Each finding says what to do. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../../config.ts';
import type { SourceDescription } from '../../connectors/contract.ts';
import { isLoopback, readinessOf } from '../../connectors/readiness.ts';
import { messageOf } from '../../domain/errors.ts';
import { userAgent } from '../../pipeline/fetching/admission.ts';
import { dateIn } from '../../pipeline/fetching/answer-headers.ts';
import { CLOCK_TOLERANCE_MS } from '../../pipeline/fetching/publisher-clock.ts';
import type { Clock } from '../../ports/clock.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import { errorCode } from './error-code.ts';

export interface Finding {
  /** `wrong` keeps the service from its work; `note` is for the operator to decide. */
  readonly state: 'ok' | 'note' | 'wrong';
  /** One sentence or two: what is there and, unless it is fine, what to do. */
  readonly text: string;
}

const GIGABYTE = 1e9;
/** A refresh writes beside what is there, and an edition too. */
const LEAST_FREE_BYTES = 2 * GIGABYTE;

const SQLITE_MAGIC = 'SQLite format 3\0';
const MINUTE_MS = 60_000;
/** Beyond it adverts close and sources are asked at the wrong time, though all is published. */
const CLOCK_DRIFT_MS = 10 * MINUTE_MS;

const ok = (text: string): Finding => ({ state: 'ok', text });
const noteOf = (text: string): Finding => ({ state: 'note', text });
const wrong = (text: string): Finding => ({ state: 'wrong', text });

export function examineSettings(config: Config, sources: readonly SourceDescription[]): Finding[] {
  const findings = [ok('The settings can be read.')];
  if (config.contact === null)
    findings.push(wrong('No source is asked: set WEALDWAY_CONTACT to an e-mail or https address of yours.'));
  for (const source of sources) {
    const readiness = readinessOf(source, config);
    if (readiness.state === 'paused' && readiness.cause === 'secret')
      findings.push(noteOf(`${source.title} (${source.id}) is not asked. ${readiness.reason}`));
  }
  const { alertWebhook, alertEmails } = config.monitoring;
  if (alertWebhook === null && alertEmails.length === 0)
    findings.push(
      noteOf(
        'Nobody is told what is late: set WEALDWAY_ALERT_WEBHOOK, or WEALDWAY_ALERT_EMAIL and WEALDWAY_ALERT_SMTP.',
      ),
    );
  return findings;
}

/** Throws, as `accessSync` of Node does, when the path cannot be used so. */
type Access = (path: string, mode: number) => void;

/** `envFile`: the file that the settings came from, with keys in it perhaps. */
export function examineFiles(
  { database, archive }: Pick<Config, 'database' | 'archive'>,
  envFile: string,
  access: Access = accessSync,
): Finding[] {
  return [
    database === ':memory:'
      ? wrong('WEALDWAY_DATABASE is :memory:, which is forgotten: set it to a path.')
      : examineDatabase(database, access),
    examineArchive(archive, access),
    ...[...new Set([dirname(database), archive])].flatMap(examineRoom),
    ...examineSecrecy(envFile),
  ];
}

function examineDatabase(file: string, access: Access): Finding {
  const folder = dirname(file);
  const setting = 'WEALDWAY_DATABASE';
  if (!existsSync(folder)) return notThere(`The folder of the database, ${folder},`, setting);
  // SQLite writes beside its file, so the folder counts as well, and what a command of another user left there.
  const barred = [folder, file, `${file}-wal`, `${file}-shm`].map((each) => whyBarred(each, setting, access));
  const found = barred.find((finding) => finding !== null) ?? null;
  if (found !== null) return found;
  if (!existsSync(file)) return notThere(`The database ${file}`, setting);
  if (!statSync(file).isFile()) return wrong(`${file} is no file: set ${setting} to the path of one.`);
  if (!isSqlite(file))
    return wrong(
      `${file} is no database: put a backup in its place with wealdway restore, or set ${setting} to another path.`,
    );
  return ok(`The database can be read and written (${file}).`);
}

function examineArchive(folder: string, access: Access): Finding {
  const setting = 'WEALDWAY_ARCHIVE';
  if (!existsSync(folder)) return notThere(`The folder of the archive, ${folder},`, setting);
  if (!statSync(folder).isDirectory())
    return wrong(`${folder} is no folder: set ${setting} to the path of one.`);
  return whyBarred(folder, setting, access) ?? ok(`The archive can be read and written (${folder}).`);
}

function notThere(what: string, setting: string): Finding {
  return noteOf(`${what} is not there yet: the first start makes it. If it should be, look at ${setting}.`);
}

/** Null for a path that is not there, or that may be used. */
function whyBarred(path: string, setting: string, access: Access): Finding | null {
  if (!existsSync(path)) return null;
  try {
    // A folder is entered as well.
    const enter = statSync(path).isDirectory() ? constants.X_OK : 0;
    access(path, constants.R_OK | constants.W_OK | enter);
    return null;
  } catch (cause) {
    return wrong(
      `${path} cannot be read and written by this user (${errorCode(cause) ?? messageOf(cause)}): give it to the user of the service with chown, or set ${setting}.`,
    );
  }
}

/** By its first bytes. A new database is empty until its log is written back. */
function isSqlite(file: string): boolean {
  const head = Buffer.alloc(SQLITE_MAGIC.length);
  const opened = openSync(file, 'r');
  try {
    const length = readSync(opened, head, 0, head.length, 0);
    const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    return length === 0 ? hasLog : head.toString('latin1') === SQLITE_MAGIC;
  } finally {
    closeSync(opened);
  }
}

function examineRoom(folder: string): Finding[] {
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const gigabytes = (free / GIGABYTE).toFixed(1);
  return free < LEAST_FREE_BYTES
    ? [
        wrong(
          `Only ${gigabytes} GB are free for ${folder}: make room, or move it to a larger disk. 2 GB are the least.`,
        ),
      ]
    : [ok(`${gigabytes} GB are free for ${folder}.`)];
}

function examineSecrecy(envFile: string): Finding[] {
  if (!existsSync(envFile)) return [];
  return (statSync(envFile).mode & constants.S_IROTH) === 0
    ? [ok(`Only its owner and group can read ${envFile}.`)]
    : [noteOf(`Every user of this machine can read ${envFile}, keys and all: chmod 640 ${envFile}.`)];
}

/** Asks one publisher what time it is. A source on this machine is nobody's clock. */
export async function examineClock(
  { http, clock }: { readonly http: HttpClient; readonly clock: Clock },
  config: Config,
  sources: readonly SourceDescription[],
): Promise<Finding> {
  const source = sources.find(
    (each) => !isLoopback(each.baseUrl) && readinessOf(each, config).state === 'ready',
  );
  if (source === undefined)
    return noteOf(
      'The clock was not compared: there is no source that may be asked. Run timedatectl to see whether it is kept right.',
    );
  const { origin, host } = new URL(source.baseUrl);
  try {
    const { headers } = await http.send({
      url: `${origin}/robots.txt`,
      headers: { 'user-agent': userAgent(config) },
      timeoutMs: 10_000,
      maxBytes: 1_000_000,
    });
    const theirs = dateIn(headers);
    if (theirs === null) return noteOf(`The clock was not compared: ${host} does not say what time it is.`);
    const apartMs = Math.abs(Date.parse(clock.now()) - theirs);
    if (apartMs > CLOCK_TOLERANCE_MS)
      return wrong(
        `The clock says ${clock.now()}, and ${host} is ${Math.round(apartMs / 86_400_000)} days away: set it right with timedatectl, or nothing is published.`,
      );
    const minutes = Math.ceil(apartMs / MINUTE_MS);
    return apartMs > CLOCK_DRIFT_MS
      ? noteOf(
          `The clock is ${minutes} minutes away from that of ${host}: see with timedatectl whether it is kept right. Adverts close by it, and sources are asked.`,
        )
      : ok(`The clock agrees with ${host} to ${minutes} minutes.`);
  } catch (cause) {
    return wrong(`${messageOf(cause)}. See whether this machine may reach the internet, and its DNS.`);
  }
}
