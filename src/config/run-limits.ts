/** How much one refresh may take of the network. Docs are made from these too. */
import type { Report, SettingDescription } from './setting-values.ts';

export interface RunLimits {
  /** From the first request to the last answer, pauses between them included. */
  readonly ms: number;
  /** Of all answers together, after decompression. */
  readonly bytes: number;
}

interface RunLimitSetting extends SettingDescription {
  readonly parse: (text: string, reading: Report) => number;
}

type RunLimitTable = { readonly [K in keyof RunLimits]: RunLimitSetting };

const table: RunLimitTable = {
  ms: {
    name: 'WEALDWAY_RUN_MINUTES',
    default: '45',
    help: 'Minutes for which one refresh may ask its source, 1 to 1440, on the command line too. The timetable stops a run after 60 whatever this says.',
    parse: (text, reading) => parseWhole(text, reading, 1_440) * 60_000,
  },
  bytes: {
    name: 'WEALDWAY_RUN_MEGABYTES',
    default: '1000',
    help: 'Megabytes that one refresh may read in all, 1 to 100000. Each source has a limit for single answers besides.',
    parse: (text, reading) => parseWhole(text, reading, 100_000) * 1_000_000,
  },
};

export const runLimitSettings: readonly RunLimitSetting[] = Object.values(table);

export function readRunLimits(read: (setting: RunLimitSetting) => number): RunLimits {
  return Object.freeze({ ms: read(table.ms), bytes: read(table.bytes) });
}

function parseWhole(text: string, { report }: Report, most: number): number {
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < 1 || value > most)
    report(`"${text}" must be a whole number from 1 to ${most}`);
  return value;
}
