/** The one figure that stands for a job's pay where there is room for one. */
import type { Figure } from '../../snapshots/document/snapshot.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { figuresOf } from './figure-table.ts';

/** The middle that the sentence about pay names, so that a page gives one number; else that of the job beside others; null without any. */
export function middlePayOf(document: OccupationDocument): Figure | null {
  const figures = figuresOf(document);
  const said = document.sentences.find(({ kind }) => kind === 'pay')?.figures ?? [];
  const middle = said
    .flatMap((id) => figures.get(id) ?? [])
    .find(({ dimensions }) => !('percentile' in dimensions));
  return middle ?? figures.get(document.alike[0]?.middle ?? '') ?? null;
}
