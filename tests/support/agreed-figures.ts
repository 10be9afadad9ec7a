/// <reference types="vite/types/importMeta.d.ts" />
/** Figures of a source in its agreed output, for rules that hold for every figure. */
import { z } from 'zod';
import { dimensionKey } from '../../src/domain/observation.ts';

const goldens = import.meta.glob<string>('../fixtures/*/*/*/golden.json', {
  query: '?raw',
  import: 'default',
});
const golden = z.object({
  rows: z
    .array(
      z.object({
        measure: z.string().optional(),
        value: z.number().nullable().optional(),
        areaCode: z.string().optional(),
        dimensions: z.record(z.string(), z.string()).optional(),
      }),
    )
    .optional(),
});

interface AgreedFigure {
  readonly measure: string;
  readonly value: number | null;
  /** Measure, area and dimensions. */
  readonly series: string;
}

/** Empty for a source of adverts. */
export async function agreedFigures(sourceId: string): Promise<AgreedFigure[]> {
  const found: AgreedFigure[] = [];
  for (const [path, load] of Object.entries(goldens)) {
    if (!path.startsWith(`../fixtures/${sourceId}/`)) continue;
    for (const { measure, value, areaCode, dimensions } of golden.parse(JSON.parse(await load())).rows ??
      []) {
      if (measure === undefined || value === undefined) continue;
      found.push({ measure, value, series: `${measure} ${areaCode} ${dimensionKey(dimensions ?? {})}` });
    }
  }
  return found;
}
