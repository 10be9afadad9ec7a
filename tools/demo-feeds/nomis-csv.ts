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

export interface Dataset {
  /** Number in `NM_{n}_1`, used in the URN. */
  readonly number: number;
  readonly dates: readonly { readonly date: string; readonly name: string }[];
  readonly areas: readonly DemoArea[];
  readonly dimensions: readonly Dimension[];
  /** Null leaves the combination out, as Nomis leaves out what a dataset does not hold. */
  value(area: DemoArea, members: readonly Member[], dateIndex: number): number | null;
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
  const rows: (string | number)[][] = [];
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
        rows.push([
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
          '20100',
          'Value',
          value,
          'A',
          'Normal Value',
          'F',
          'Free (free for publication)',
          `Nm-${dataset.number}d1d${dateIndex + 1}e0d${place.id}d${codes.join('d')}d20100`,
        ]);
      }
    });
  });
  const lines = rows.map((cells, index) =>
    [...cells, index, rows.length]
      .map((cell) => (typeof cell === 'number' ? String(cell) : `"${cell}"`))
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
