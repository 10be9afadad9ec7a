/** The many boards as sources of a replay server: one for each host. */
import type { ReplaySource } from '../../src/replay/replay-source.ts';
import { answerOf, FIRST_DAY, type InventedBoard, SECOND_DAY } from '../support/many-boards.ts';

export function replayedHosts(boards: readonly InventedBoard[]): readonly ReplaySource[] {
  const byHost = Map.groupBy(boards, ({ host }) => host);
  return [...byHost].map(([host, own]) => ({
    sourceId: `host/${hostName(host)}`,
    dates: () => [FIRST_DAY, SECOND_DAY],
    isRecorded: () => true,
    respond: ({ path }, { date }) => answerOf(own, path, date ?? FIRST_DAY),
  }));
}

/** "jobs-7.example" -> "jobs-7". */
export function hostName(host: string): string {
  return host.replace(/\.example$/, '');
}
