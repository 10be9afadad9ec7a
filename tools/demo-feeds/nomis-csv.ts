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

type Cell = string | number | null;

export function toNomisCsv(dataset: Dataset): string {
  const rows = dataset.dates.flatMap((_, dateIndex) =>
    dataset.areas.flatMap((_area, areaIndex) => rowsOfArea(dataset, dateIndex, areaIndex)),
  );
  const lines = rows.map((cells, index) =>
    [...cells, index, rows.length]
      .map((cell) => (typeof cell === 'string' ? `"${cell}"` : String(cell ?? '')))
      .join(','),
  );
  const header = headerOf(dataset).map((name) => `"${name}"`);
  return `${[header.join(','), ...lines].join('\n')}\n`;
}

function headerOf({ dimensions }: Dataset): readonly string[] {
  return [
    'DATE',
    'DATE_NAME',
    'DATE_CODE',
    'DATE_TYPE',
    'DATE_TYPECODE',
    'DATE_SORTORDER',
    ...columnsOf('GEOGRAPHY'),
    ...dimensions.flatMap(({ name }) => columnsOf(name)),
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
}

/** Empty for an area that Nomis does not have. */
function rowsOfArea(dataset: Dataset, dateIndex: number, areaIndex: number): readonly Cell[][] {
  const date = dataset.dates[dateIndex];
  const area = dataset.areas[areaIndex];
  if (date === undefined || area === undefined || area.nomis === null) return [];
  const { id, type, typeCode } = area.nomis;
  const when = [date.date, date.name, date.date, 'date', 0, dateIndex];
  const where = [String(id), area.name, area.code, type, typeCode, areaIndex];
  return combinations(dataset.dimensions).flatMap((chosen) => {
    const members = chosen.map(({ member }) => member);
    const value = dataset.value(area, members, dateIndex);
    const codes = members.map(({ code }) => code).join('d');
    return measuresOf(dataset, value).map(({ code, name, number, letter }) => [
      ...when,
      ...where,
      ...chosen.flatMap(cellsOf),
      code,
      name,
      number,
      letter,
      LETTERS[letter],
      'F',
      'Free (free for publication)',
      `Nm-${dataset.number}d1d${dateIndex + 1}e0d${id}d${codes}d${code}`,
    ]);
  });
}

interface Measured {
  readonly code: string;
  readonly name: string;
  readonly number: number | null;
  readonly letter: Letter;
}

/** One row for a count, two for a survey's estimate, none for what the dataset does not hold. */
function measuresOf({ measures }: Dataset, value: number | Estimate | null): readonly Measured[] {
  const codes = measures ?? { value: '20100', confidence: '20701' };
  if (value === null) return [];
  if (typeof value === 'number') return [{ code: codes.value, name: 'Value', number: value, letter: 'A' }];
  return [
    { code: codes.value, name: 'Value', number: value.value, letter: value.status },
    { code: codes.confidence, name: 'Confidence', number: value.confidence, letter: value.confidenceStatus },
  ];
}

function cellsOf({ member: { code, name, type, typeCode }, order }: Chosen): readonly Cell[] {
  return [code, name, code, type, typeCode, order];
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
