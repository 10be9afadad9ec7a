/**
 * What the replay server needs to know of one publisher: which recordings a folder holds, and how that publisher would have
 * answered from one of them. Add a source by writing one file like `nhs-jobs.ts` and listing it in `sources.ts`.
 */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '../domain/release.ts';

export interface ReplayRequest {
  /** As the publisher sees it: `/api/v1/jobs.json`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ReplayResponse {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string | Uint8Array;
  /** `cut`: the connection ends without an answer. `silent`: no answer ever comes. */
  readonly fault?: 'cut' | 'silent';
}

export interface Recording {
  /** Folder laid out like the samples: one folder a publisher's feed. */
  readonly directory: string;
  /** Day that is served, `YYYY-MM-DD`; null for a source whose recordings carry no date. */
  readonly date: string | null;
}

export interface ReplaySource {
  readonly sourceId: SourceId;
  /** Days recorded in the folder, in order; empty when it holds none of this source or its recordings carry no date. */
  dates(directory: string): string[];
  /** True when the folder holds anything of this source. */
  isRecorded(directory: string): boolean;
  respond(request: ReplayRequest, recording: Recording): ReplayResponse;
  /** Settings that a refresh from the recording needs, e.g. a key (any will do). */
  readonly settings?: Readonly<Record<string, string>>;
}

export const json = (status: number, body: unknown): ReplayResponse => ({
  status,
  contentType: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});

export const notFound: ReplayResponse = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'Not found',
};

/** The publisher would know; the recording does not. Never to be read as the publisher's word. */
export const notRecorded: ReplayResponse = {
  status: 501,
  contentType: 'text/plain; charset=utf-8',
  body: 'Not recorded',
};

/** Names in a folder, sorted so that page 2 comes before page 10; empty when there is no such folder. */
export function namesIn(...parts: readonly string[]): string[] {
  const folder = join(...parts);
  return existsSync(folder)
    ? readdirSync(folder).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    : [];
}

export function isDay(name: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(name);
}

/** A positive whole number, the fallback when it is absent, null when it is something else. */
export function countIn(query: URLSearchParams, name: string, fallback: number): number | null {
  const text = query.get(name);
  if (text === null) return fallback;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/** Keeps what reading a recording gave, by folder and day. */
export function rememberRecording<T>(read: (recording: Recording) => T): (recording: Recording) => T {
  const kept = new Map<string, T>();
  return (recording) => {
    const key = `${recording.directory}@${recording.date}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = read(recording);
    kept.set(key, value);
    return value;
  };
}
