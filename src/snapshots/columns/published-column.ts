/** Columns of published statistics. */
import type { CalendarDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Column } from './column.ts';
import { absent, begunPeriod, draftFigure, earlierPeriod, newestPeriod, type Wanted } from './draft.ts';
import type { DisplayKind } from './rounding.ts';

export interface PublishedColumn {
  readonly measure: string;
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly label: string;
  /** The label when it is left out. */
  readonly subject?: string;
  readonly sentence?: string | undefined;
  readonly plainSentence?: string | undefined;
  /** Series to add up, when the column is not one series. */
  readonly parts?: readonly Readonly<Record<string, string>>[];
  readonly partsInWords?: string;
  /** Why there is nothing to add up, when `parts` is empty. */
  readonly noPartsReason?: string;
  /** True when it is left out. */
  readonly isClaimed?: boolean | undefined;
  readonly display: DisplayKind;
  readonly isEstimate: boolean;
  /** For projections: the day from which readers look ahead. */
  readonly today?: CalendarDate;
}

/** A column of a measure; when the registry does not hold the measure, every cell says that we do not hold it. */
export function publishedColumn(wish: PublishedColumn, measures: ReadonlyMap<string, Measure>): Column {
  const facts = measures.get(wish.measure);
  const dimensions = wish.dimensions ?? {};
  const wanted: Wanted = {
    measure: wish.measure,
    isAdditive: facts?.isAdditive ?? false,
    parts: wish.parts ?? [dimensions],
    partsInWords: wish.partsInWords ?? null,
  };
  return {
    measure: wish.measure,
    dimensions,
    series: wanted.parts,
    label: wish.label,
    title: facts?.title ?? wish.label,
    unit: facts?.unit ?? '',
    display: wish.display,
    isEstimate: wish.isEstimate,
    facts: facts ?? null,
    subject: wish.subject ?? wish.label,
    sentence: wish.sentence ?? null,
    isClaimed: wish.isClaimed ?? true,
    plainSentence: wish.plainSentence ?? wish.sentence ?? null,
    newestPeriod: (place) => newestPeriod(place, wanted),
    earlierPeriod: (place, later) =>
      facts?.isProjection && wish.today !== undefined
        ? begunPeriod(place, wanted, later, wish.today)
        : earlierPeriod(place, wanted, later),
    draft: (place, period) => {
      if (wanted.parts.length === 0) {
        return absent(null, wish.noPartsReason ?? 'There is nothing to add up.');
      }
      const draft = draftFigure(place, wanted, period);
      const only = facts?.onlyFor;
      if (only && draft.releaseIds.length === 0 && !only.levels.includes(place.area.level)) {
        return { ...draft, reason: `There are figures for ${only.inWords} only.` };
      }
      return draft.period === null && draft.value === null && facts && facts.coverage !== 'United Kingdom'
        ? { ...draft, reason: `We have no figure here for this measure, which covers ${facts.coverage}.` }
        : draft;
    },
  };
}
