/** The demonstration feeds, refreshed and published by the timetable at one instant, for a few areas: on Node and on workerd. */
import { connectors } from '../../src/connectors/registry.ts';
import type { JobMessage } from '../../src/domain/job-message.ts';
import type { AreaIndex } from '../../src/reference/area-index.ts';
import { testAreas } from './open-test-app.ts';

/** A Friday, when nothing is pruned. */
export const DEMO_EDITION_NOW = '2026-11-20T09:00:00.000Z';

/** Two nations, a partnership's council and what lies above them: each more is some 20 seconds of workerd for nothing new. */
const EDITION_AREAS = new Set(['E92000001', 'E12000008', 'E10000016', 'E06000035', 'S92000003']);

/** The areas of the edition, with those that ended. */
export function demoEditionAreas(): AreaIndex {
  const whole = testAreas();
  return {
    ...whole,
    all: whole.all.filter(({ code, endYear }) => EDITION_AREAS.has(code) || endYear !== null),
  };
}

/** Settings with which every source is refreshed from a replay of `demo/`. */
export function demoEditionSettings(replayOrigin: string): Record<string, string> {
  const sources = connectors.map(({ source }) => source);
  return {
    WEALDWAY_ENABLED_SOURCES: sources
      .filter(({ status }) => status.state === 'off-by-default')
      .map(({ id }) => id)
      .join(','),
    WEALDWAY_BASE_URLS: sources.map(({ id }) => `${id}=${replayOrigin}/${id}`).join(','),
    ...Object.fromEntries(
      sources.flatMap(({ secrets }) => secrets.map(({ setting }) => [setting, 'key-of-the-demonstration'])),
    ),
  };
}

/** What one snapshot of the edition must equal. */
export interface EditionSnapshot {
  readonly key: string;
  readonly snapshotId: string;
  readonly body: string;
}

/** Ticks until a tick asks for nothing; every message is delivered before the next tick. Returns what was asked for. */
export async function tickUntilIdle(
  tick: () => Promise<readonly JobMessage[]>,
  deliver: (message: JobMessage) => Promise<void>,
): Promise<JobMessage[]> {
  const asked: JobMessage[] = [];
  for (let round = 0; round < 10; round += 1) {
    const messages = await tick();
    if (messages.length === 0) return asked;
    asked.push(...messages);
    for (const message of messages) await deliver(message);
  }
  throw new Error(`The timetable never comes to rest: ${JSON.stringify(asked.slice(-5))}`);
}
