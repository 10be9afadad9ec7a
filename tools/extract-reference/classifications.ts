/** soc2020.json and sic2007.json: codes and titles, sorted by code. soc2010-to-soc2020.json: what became of the groups before. */
import { cell, readCsv, readJson } from './samples.ts';

/** `code title`, one text a group: the length of the code is its level. */
export function extractSoc2020(folder: string): readonly string[] {
  return readCsv(folder, 'classification/soc2020_groups.csv')
    .map(
      (row) =>
        `${cell(row, 'code')} ${cell(row, 'title')
          .replace(/\(r&d\)/, '(R&D)')
          .replace(/^Cad,/, 'CAD,')}`,
    )
    .sort();
}

/** `soc2010 soc2020:entries soc2020:entries …`, one text a unit group of SOC 2010, its parts by code. */
export function extractSoc2010(folder: string): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const row of readCsv(folder, 'coding/soc/soc2010_to_soc2020.csv')) {
    const [from, to, entries] = ['soc2010', 'soc2020', 'index_entries'].map((column) => cell(row, column));
    if (!/^\d{4} \d{4} [1-9]\d*$/.test(`${from} ${to} ${entries}`)) {
      throw new Error(
        `soc2010_to_soc2020.csv has a row that joins no two unit groups: ${from},${to},${entries}`,
      );
    }
    parts.set(`${from}`, [...(parts.get(`${from}`) ?? []), `${to}:${entries}`]);
  }
  return [...parts].map(([from, to]) => [from, ...to.sort()].join(' ')).sort();
}

/** `code title` for sections, `code section title` for divisions. */
export function extractSic2007(folder: string): readonly string[] {
  const list = readJson<{
    sections: { code: string; title: string }[];
    divisions: { code: string; section: string; title: string }[];
  }>(folder, 'classification/sic2007_sections_divisions.json');
  return [
    ...list.sections.map(({ code, title }) => `${code} ${sentenceCase(title)}`),
    ...list.divisions.map(({ code, section, title }) => `${code} ${section} ${title}`),
  ].sort();
}

/** The publisher prints section titles in capitals. */
function sentenceCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase();
}
