/** The rooms that mutation testing covers, and the tests that hold each: few and quick, because a mutant runs all that reach it. */
import { globSync } from 'node:fs';
import { seededOrder } from '../../src/domain/seeded-order.ts';

interface Room {
  /** Globs of the files whose mutants are made; with a "!" in front, of those that are left out. */
  readonly mutate: readonly string[];
  /** Globs of test files. */
  readonly tests: readonly string[];
}

export const ROOMS = {
  domain: {
    mutate: ['src/domain/**/*.ts', '!src/domain/code-hashes.ts'],
    tests: ['tests/unit/domain/**/*.test.ts', 'tests/unit/pipeline/pure-parts.test.ts'],
  },
  claims: {
    mutate: ['src/snapshots/claims/**/*.ts', 'src/snapshots/evidence/**/*.ts'],
    tests: [
      'tests/unit/snapshots/claims/{between-places,compare-with-first,judge,limits,over-time,wording}.test.ts',
    ],
  },
  coding: {
    mutate: ['src/coding/**/*.ts', '!src/coding/**/*-table.ts'],
    // Without those that train a model or read thousands of labelled titles.
    tests: [
      'tests/unit/coding/*.test.ts',
      'tests/unit/coding/{duplicates,text-model}/*.test.ts',
      'tests/unit/coding/occupation/{advert-titles,bytes,calibration,network-parts,noisy-titles,shipped-model,soc-levels,title-features,title-words,votes}.test.ts',
    ],
  },
  pipeline: {
    mutate: ['src/pipeline/**/*.ts'],
    // Without those that start processes or publish whole editions.
    tests: [
      'tests/unit/pipeline/{accept,check-adverts,check-figures,check-resources,clean-observation,clean-posting}.test.ts',
      'tests/unit/pipeline/{content-hash,edition-claim,fetch,import-file,link,movement,publish-bulletins}.test.ts',
      'tests/unit/pipeline/{publisher-clock,pure-parts,recode,run,small-edition,small-parts}.test.ts',
      'tests/unit/pipeline/{summarise-area,throwing-parts,trace}.test.ts',
      'tests/contract/changes.test.ts',
    ],
  },
  db: {
    mutate: ['src/db/**/*.ts', '!src/db/tables.ts', '!src/db/sql/columns.ts'],
    tests: ['tests/unit/db/**/*.test.ts', 'tests/contract/{sqlite,job-queue}.test.ts'],
  },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof ROOMS;

export const isRoom = (name: string): name is RoomName => Object.hasOwn(ROOMS, name);

/**
 * What a run mutates: the whole room, or so many of its files, drawn by a seed. Ordered, so that the same seed draws the same files on
 * every machine.
 */
export function filesOf(name: RoomName, sample: number | null, seed: string): string[] {
  const { mutate } = ROOMS[name];
  const left = mutate.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const files = globSync(
    mutate.filter((glob) => !glob.startsWith('!')),
    { exclude: left },
  ).sort();
  return sample === null ? files : seededOrder(files, seed).slice(0, sample).sort();
}

/** The tests of the room that this run is for: `tools/mutation.ts` names it in the environment. Throws when nobody did. */
export function testsOfRun(): string[] {
  const { MUTATION_ROOM: name = '' } = process.env;
  if (!isRoom(name)) throw new Error(`Run it by name: npm run mutation -- ${Object.keys(ROOMS).join(' | ')}`);
  return [...ROOMS[name].tests];
}
