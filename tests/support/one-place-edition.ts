/** The small county, published for one place only: a whole edition in a fraction of a second. */
import type { Database } from '../../src/db/database.ts';
import type { AreaCode } from '../../src/domain/area.ts';
import { publishEdition } from '../../src/pipeline/edition/summarise.ts';
import { SNAPSHOTS_PER_AREA } from '../../src/pipeline/edition/summarise-area.ts';
import type { EditionOutcome, PipelineDeps } from '../../src/pipeline/shared/deps.ts';
import type { AreaIndex } from '../../src/reference/area-index.ts';
import { publishingDeps, TEST_CONTENT, testAreas } from './open-test-app.ts';
import { NOW } from './small-county.ts';

export const PLACE = 'E06000035';
export const SNAPSHOTS = SNAPSHOTS_PER_AREA;

/** The index with an edition's worth of work cut to these areas. */
export function areasOf(...codes: readonly AreaCode[]): AreaIndex {
  const whole = testAreas();
  return { ...whole, all: whole.all.filter(({ code }) => codes.includes(code)) };
}

export const onePlaceDeps = (db: Database, now: string = NOW): PipelineDeps =>
  publishingDeps(db, areasOf(PLACE), now);

export const publishOnePlace = (db: Database, now: string = NOW): Promise<EditionOutcome> =>
  publishEdition(onePlaceDeps(db, now), TEST_CONTENT);
