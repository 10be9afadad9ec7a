/** What the parts of a build would each read again: read by the first part that needs it, and kept for the others until the edition is published. */
import { findReadings, keepReading } from '../../db/repositories/editions/edition-readings.ts';
import type { Area } from '../../domain/area.ts';
import { BUILDER_VERSION } from '../../snapshots/document/making.ts';
import type { HeldPlan } from './summarise-plan.ts';

export interface SharedReadings {
  /** Values that JSON carries, by name. What is not kept yet is read, and kept. */
  recall<T>(
    names: readonly string[],
    read: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<Map<string, T>>;
}

/** For a build that is made by one process: it remembers for itself. */
export const READ_ONCE: SharedReadings = {
  async recall(names, read) {
    return new Map(await read(names));
  },
};

/** Kept under the plan, so that nothing of it is left to another build; under the builder's version, because another may read otherwise. */
export function shareReadings({ db, editionId }: HeldPlan): SharedReadings {
  return {
    async recall<T>(
      names: readonly string[],
      read: (missing: readonly string[]) => Promise<ReadonlyMap<string, T>>,
    ) {
      if (names.length === 0) return new Map<string, T>();
      const kept = await findReadings(db, editionId, names.map(storedName));
      const found = new Map<string, T>();
      for (const name of names) {
        const text = kept.get(storedName(name));
        if (text === undefined) continue;
        const value: T = JSON.parse(text);
        found.set(name, value);
      }
      const missing = names.filter((name) => !found.has(name));
      if (missing.length === 0) return found;
      const fresh = await read(missing);
      const writes = [...fresh].map(([name, value]) =>
        keepReading(editionId, storedName(name), JSON.stringify(value)),
      );
      await db.writeAtomically(await Promise.all(writes));
      return new Map([...found, ...fresh]);
    },
  };
}

const storedName = (name: string): string => `${BUILDER_VERSION} ${name}`;

/** Those that many others stand beside. */
const SHARED_LEVELS: readonly Area['level'][] = ['lsip', 'county', 'region', 'country'];

/** By the area's code. What areas have that many others stand beside is shared under this name. */
export async function recallByArea<T>(
  shared: SharedReadings,
  what: string,
  areas: readonly Area[],
  read: (areas: readonly Area[]) => Promise<ReadonlyMap<string, T>>,
): Promise<Map<string, T>> {
  const isShared = (area: Area) => SHARED_LEVELS.includes(area.level);
  const wide = new Map(areas.filter(isShared).map((area) => [`${what} ${area.code}`, area]));
  const recalled = await shared.recall([...wide.keys()], async (missing) => {
    const list = missing.flatMap((name) => wide.get(name) ?? []);
    const found = await read(list);
    return new Map(
      list.flatMap(({ code }) => {
        const value = found.get(code);
        return value === undefined ? [] : [[`${what} ${code}`, value] as const];
      }),
    );
  });
  const own = await read(areas.filter((area) => !isShared(area)));
  const found = new Map(own);
  for (const [name, { code }] of wide) {
    const value = recalled.get(name);
    if (value !== undefined) found.set(code, value);
  }
  return found;
}
