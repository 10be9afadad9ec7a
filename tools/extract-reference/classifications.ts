/** soc2020.json and sic2007.json: codes and titles, sorted by code. */
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
