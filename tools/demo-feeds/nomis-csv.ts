/** The full columns of Nomis's `.data.csv`: strings quoted, numbers not, `RECORD_COUNT` on every row. */
import type { DemoArea } from './places.ts';

export interface Member {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly typeCode: number;
}

interface Dimension {
  readonly name: string;
  readonly members: readonly Member[];
}

/** A survey's figure: the value row and the confidence row of one cell, with their status letters. */
export interface Estimate {
  readonly value: number | null;
  readonly status: Letter;
  /** Half the width of the interval, or the coefficient of variation. */
  readonly confidence: number | null;
  readonly confidenceStatus: Letter;
}

const LETTERS = {
  A: 'Normal Value',
  F: 'Estimate and confidence interval not available since the group sample size is zero or disclosive (0-2)',
  G: 'Estimate and confidence interval unreliable since the group sample size is small (3-9)',
  H: 'Estimate is less than 500',
  '?': 'These figures are suppressed as statistically unreliable',
} as const;
type Letter = keyof typeof LETTERS;

export interface Dataset {
  /** Number in `NM_{n}_1`, used in the URN. */
  readonly number: number;
  readonly dates: readonly { readonly date: string; readonly name: string }[];
  readonly areas: readonly DemoArea[];
  readonly dimensions: readonly Dimension[];
  /** Codes of MEASURES when they are not the usual 20100 and 20701. */
  readonly measures?: { readonly value: string; readonly confidence: string };
  /** Null leaves the combination out, as Nomis leaves out what a dataset does not hold. */
  value(area: DemoArea, members: readonly Member[], dateIndex: number): number | Estimate | null;
}

export function toNomisCsv(dataset: Dataset): string {
  const header = [
    'DATE',
    'DATE_NAME',
    'DATE_CODE',
    'DATE_TYPE',
    'DATE_TYPECODE',
    'DATE_SORTORDER',
    ...columnsOf('GEOGRAPHY'),
    ...dataset.dimensions.flatMap(({ name }) => columnsOf(name)),
    'MEASURES',
    'MEASURES_NAME',
    'OBS_VALUE',
    'OBS_STATUS',
    'OBS_STATUS_NAME',
    'OBS_CONF',
    'OBS_CONF_NAME',
    'URN',
    'RECORD_OFFSET',
    'RECORD_COUNT',
  ];
  const rows: (string | number | null)[][] = [];
  dataset.dates.forEach(({ date, name }, dateIndex) => {
    dataset.areas.forEach((area, areaIndex) => {
      if (area.nomis === null) return;
      const place = area.nomis;
      for (const members of combinations(dataset.dimensions)) {
        const value = dataset.value(
          area,
          members.map(({ member: one }) => one),
          dateIndex,
        );
        if (value === null) continue;
        const codes = members.map(({ member: one }) => one.code);
        const cell = [
          date,
          name,
          date,
          'date',
          0,
          dateIndex,
          String(place.id),
          area.name,
          area.code,
          place.type,
          place.typeCode,
          areaIndex,
          ...members.flatMap(({ member: one, order }) => [
            one.code,
            one.name,
            one.code,
            one.type,
            one.typeCode,
            order,
          ]),
        ];
        const push = (code: string, measure: string, number: number | null, letter: Letter): void => {
          rows.push([
            ...cell,
            code,
            measure,
            number,
            letter,
            LETTERS[letter],
            'F',
            'Free (free for publication)',
            `Nm-${dataset.number}d1d${dateIndex + 1}e0d${place.id}d${codes.join('d')}d${code}`,
          ]);
        };
        const measures = dataset.measures ?? { value: '20100', confidence: '20701' };
        if (typeof value === 'number') push(measures.value, 'Value', value, 'A');
        else {
          push(measures.value, 'Value', value.value, value.status);
          push(measures.confidence, 'Confidence', value.confidence, value.confidenceStatus);
        }
      }
    });
  });
  const lines = rows.map((cells, index) =>
    [...cells, index, rows.length]
      .map((cell) => (typeof cell === 'string' ? `"${cell}"` : String(cell ?? '')))
      .join(','),
  );
  return `${[header.map((name) => `"${name}"`).join(','), ...lines].join('\n')}\n`;
}

function columnsOf(name: string): string[] {
  return [name, `${name}_NAME`, `${name}_CODE`, `${name}_TYPE`, `${name}_TYPECODE`, `${name}_SORTORDER`];
}

interface Chosen {
  readonly member: Member;
  readonly order: number;
}

function combinations(dimensions: readonly Dimension[]): Chosen[][] {
  return dimensions.reduce<Chosen[][]>(
    (partial, { members }) =>
      partial.flatMap((before) => members.map((one, order) => [...before, { member: one, order }])),
    [[]],
  );
}
