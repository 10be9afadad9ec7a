/// <reference types="vite/types/importMeta.d.ts" />
/** Figures of a source in its agreed output, for rules that hold for every figure. */
import { z } from 'zod';

const goldens = import.meta.glob<string>('../fixtures/*/*/*/golden.json', {
  query: '?raw',
  import: 'default',
});
const golden = z.object({
  rows: z
    .array(z.object({ measure: z.string().optional(), value: z.number().nullable().optional() }))
    .optional(),
});

/** Empty for a source of adverts. */
export async function agreedFigures(sourceId: string): Promise<{ measure: string; value: number | null }[]> {
  const found: { measure: string; value: number | null }[] = [];
  for (const [path, load] of Object.entries(goldens)) {
    if (!path.startsWith(`../fixtures/${sourceId}/`)) continue;
    for (const { measure, value } of golden.parse(JSON.parse(await load())).rows ?? []) {
      if (measure !== undefined && value !== undefined) found.push({ measure, value });
    }
  }
  return found;
}
