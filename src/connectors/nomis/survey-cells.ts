/** Cells of tables of the Annual Population Survey, by the words in their brackets: the API and the website name them alike. */
import { soc2020Groups } from '../../reference/soc2020.ts';

/** What a cell is about; null for a cell that is not taken, undefined for words that are not known. */
type CellMeaning = Readonly<Record<string, string>> | null | undefined;

/** Nomis names groups by title alone, in capitals of its own. */
const codeByTitle: ReadonlyMap<string, string> = new Map(
  soc2020Groups
    .filter(({ code }) => code.length === 2)
    .map(({ code, title }) => [title.toLowerCase(), code] as const),
);

/** T09b: "All people - Health Professionals (SOC2020) : All people". */
export function readOccupationCell(words: string): CellMeaning {
  const match = /^(All people|[^-]+) - (.+) \(SOC ?2020\) : (.+)$/.exec(words);
  const [, sex, title = '', who] = match ?? [];
  if (sex === undefined) return undefined;
  if (sex !== 'All people' || who !== 'All people') return null;
  const code = codeByTitle.get(title.toLowerCase());
  return code === undefined ? undefined : { occupation: `soc2020:${code}` };
}

/** The words around a level differ between Nomis's tables ("with RQF4+", "RQF4+"), the level itself does not. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\bRQF ?4\+?(?!\d)/i, 'rqf:4+'],
  [/\bRQF ?3\b/i, 'rqf:3'],
  [/\bTrade Apprenticeships?\b/i, 'apprenticeship'],
  [/\bRQF ?2\b/i, 'rqf:2'],
  [/\bRQF ?1\b/i, 'rqf:1'],
  [/\bOther Qualifications?\b/i, 'other'],
  [/\b(None|No qualifications?)\b/i, 'none'],
];

/** T19a: "Total - All people aged 16-64 : with RQF4+". */
export function readQualificationCell(words: string): CellMeaning {
  const match = /^([^:]+?) - (All people|Males|Females) aged (\d\d-\d\d)(?:\s*:\s*| - )(.+)$/.exec(words);
  const [, activity, who, age = '', level = ''] = match ?? [];
  if (activity === undefined) return undefined;
  if (activity !== 'Total' || who !== 'All people') return null;
  // The column of everybody.
  if (/^(All|Total)( people)?$/i.test(level)) return null;
  const qualification = LEVELS.find(([pattern]) => pattern.test(level))?.[1];
  return qualification === undefined ? undefined : { qualification, ...(age === '16-64' ? {} : { age }) };
}
