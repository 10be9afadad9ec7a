/** Invented figures of the Scottish and Welsh Governments and of Northern Ireland's statistics agency, in their wire formats. */
import { listAreas } from '../../src/reference/area-list.ts';
import type { Random } from './seeded-random.ts';

const areasOf = (prefix: RegExp) =>
  listAreas().filter(({ code, endYear }) => prefix.test(code) && endYear === null);

export function schoolLeaversCsv(random: Random): string {
  const rows = areasOf(/^S(92|12)/).flatMap(({ code }) =>
    ['2022-2023', '2023-2024'].map(
      (year) =>
        `http://statistics.gov.scot/id/statistical-geography/${code},http://reference.data.gov.uk/id/government-year/${year},${(9 + random.next() * 0.6).toFixed(2)}E1`,
    ),
  );
  return `refArea,refPeriod,value\n${rows.join('\n')}\n`;
}

export function northernIrelandClaimantsCsv(random: Random): string {
  const rows = areasOf(/^N(92|09)/).flatMap(({ code, name }) =>
    ['2024', '2025'].flatMap((year) => {
      const rate = 2 + random.next() * 2.5;
      const cell = (label: string, unit: string, value: string) =>
        ['CCAALGD', label, year, year, code, name, unit, value].map((text) => `"${text}"`).join(',');
      return [
        cell('Claimant Count', 'Number', String(Math.round(rate * 1000))),
        cell('Claimant Count Rate', '%', rate.toFixed(1)),
      ];
    }),
  );
  const header =
    '"STATISTIC","Statistic Label","TLIST(A1)","Year","LGD2014","Local Government District","UNIT","VALUE"';
  return `\uFEFF${header}\n${rows.join('\n')}\n`;
}

export function youngPeopleInWalesCsv(random: Random): string {
  const rows = ['2023', '2024'].flatMap((year) =>
    ['16 to 18', '19 to 24', '16 to 24'].flatMap((age) => {
      const share = 10 + random.next() * 5;
      const cell = (value: string, description: string) =>
        [value, description, year, age, 'All NEET', 'All', year === '2024' ? 'Provisional' : ''].join(',');
      return [cell(share.toFixed(1), 'Percentage'), cell(String(Math.round(share * 110) * 10), 'Number')];
    }),
  );
  return `Data values,Data description,Year,Age,Employment,Gender,Notes\n${rows.join('\n')}\n`;
}
