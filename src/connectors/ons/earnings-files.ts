/**
 * The workbooks of an ASHE table: an archive of some twenty, or one of them by itself, or one sheet saved as CSV. Estimates (a) come with
 * their quality (b) where both are there. Only the parts and sheets that are asked for are unpacked: Table 15 comes to 84 MB.
 */
import { SourceChanged } from '../../domain/errors.ts';
import { isOldWorkbook, readOldWorkbook, readOldWorkbookBeginning } from '../shared/old-workbook.ts';
import { readBeginnings, readSheets, SHEET_OF_TEXT } from '../shared/read-sheets.ts';
import type { Sheet } from '../shared/sheet.ts';
import { openZip, type ZipArchive } from '../shared/zip-archive.ts';
import { type EarningsTitle, FIRST_YEAR, readTitle, titleOf } from './earnings-sheet.ts';

/** What is read of a table. */
export interface WantedParts {
  /** Number of the table: "14". */
  readonly table: string;
  /** Parts by number ("7") with the words that they must bear: `/annual pay - gross/i`. */
  readonly parts: ReadonlyMap<string, RegExp>;
  /** Sheets by name, with whom they count: "Full-Time" -> "full-time". */
  readonly sheets: ReadonlyMap<string, string>;
  /** Digits of the codes, where an archive holds each part once for each: "3", "4". Else empty. */
  readonly digits: readonly string[];
}

/** Each workbook has these sheets; the others cross them. */
export const SHEETS_OF_PEOPLE: WantedParts['sheets'] = new Map([
  ['All', 'all'],
  ['Male', 'male'],
  ['Female', 'female'],
  ['Full-Time', 'full-time'],
  ['Part-Time', 'part-time'],
]);

/** A workbook of estimates, with the workbook of their quality where there is one. */
export interface EarningsWorkbook {
  /** "14.7a". */
  readonly part: string;
  /** Within an archive: the member's name. Else empty. */
  readonly name: string;
  readonly isProvisional: boolean;
  readonly estimates: readonly Sheet[];
  readonly quality: readonly Sheet[] | null;
}

const WORKBOOK = /\.xlsx?$/i;
/** How ONS begins the names of a first edition, which is revised a year later. */
const PROVISIONAL = /\bPROV\b/i;
/** "Table 15 (4).7a", of unit groups. */
const CODE_DIGITS = /\bTable\s+\d+\s*\((\d)\)/i;
const OLD_CODES = /SOC\s*(20)?(00|10)\b/i;
/** Columns after the last percentile hold the key of colours. */
const MOST_COLUMNS = 26;

/** Members that are workbooks; null when the file is no archive of them, but a workbook or text itself. */
function archiveOf(body: Uint8Array): ZipArchive | null {
  if (body[0] !== 0x50 || body[1] !== 0x4b) return null;
  const archive = openZip(body);
  return archive.names.some((name) => WORKBOOK.test(name)) ? archive : null;
}

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Whether the file holds the table, of any edition. Throws SourceChanged for a file that cannot be read at all. */
export function holdsTable(body: Uint8Array, { table }: WantedParts): boolean {
  const archive = archiveOf(body);
  const titles =
    archive === null
      ? readBeginning(body).map((sheet) => titleOf(sheet)?.text ?? '')
      : archive.names.map(baseName);
  return titles.some((text) => new RegExp(`\\bTable\\s+${table}\\s*[.(]`, 'i').test(text));
}

/** Until 2023 the workbooks were .xls. */
const readBeginning = (body: Uint8Array): Sheet[] =>
  isOldWorkbook(body) ? readOldWorkbookBeginning(body) : readBeginnings(body);

/** One after the other, so that memory holds one workbook and its quality. `fileName`: of a single workbook, where it is known. */
export function* readWorkbooks(
  body: Uint8Array,
  fileName: string,
  wanted: WantedParts,
): Generator<EarningsWorkbook> {
  const archive = archiveOf(body);
  if (archive === null) yield singleWorkbook(body, fileName, wanted);
  else {
    for (const { estimates, quality } of membersOf(archive, wanted)) {
      yield {
        part: estimates.part,
        name: baseName(estimates.name),
        isProvisional: PROVISIONAL.test(baseName(estimates.name)),
        estimates: readMember(archive, estimates.name, wanted),
        quality: quality === null ? null : readMember(archive, quality.name, wanted),
      };
    }
  }
}

function singleWorkbook(body: Uint8Array, fileName: string, wanted: WantedParts): EarningsWorkbook {
  const sheets = readWanted(body, wanted);
  const title = sheets.map((sheet) => readTitle(titleOf(sheet)?.text ?? '')).find((one) => one !== null);
  const part = title === undefined ? null : partOf(title, wanted);
  if (title === undefined || part === null) {
    throw new SourceChanged(
      `The file holds no part of Table ${wanted.table} that is read: ${inWords(wanted)}`,
    );
  }
  if (title.isQuality) {
    throw new SourceChanged(
      'This workbook holds the quality of estimates (coefficients of variation) without the estimates: import the archive (.zip) that holds both',
    );
  }
  return {
    part,
    name: '',
    isProvisional: PROVISIONAL.test(fileName),
    estimates: sheets,
    quality: null,
  };
}

interface Member {
  readonly name: string;
  /** "14.7", and of Table 15 the digits of its codes: "15.7 (4)". */
  readonly part: string;
  readonly isQuality: boolean;
}

interface MemberPair {
  readonly estimates: Member;
  readonly quality: Member | null;
}

/** Titles end in the year. */
function refuseOldCodes(title: string): void {
  const year = /\b((?:19|20)\d\d)$/.exec(title)?.[1];
  if (year !== undefined && Number(year) < FIRST_YEAR) {
    throw new SourceChanged(`“${title.slice(0, 120)}” ${BEFORE_SOC_2020}`);
  }
}

/** Throws SourceChanged when the archive lacks a part, has one twice or is of an edition before SOC 2020. */
function membersOf(archive: ZipArchive, wanted: WantedParts): MemberPair[] {
  const old = archive.names.find((name) => OLD_CODES.test(baseName(name)));
  if (old !== undefined) throw new SourceChanged(`“${baseName(old)}” ${BEFORE_SOC_2020}`);
  const members = archive.names.flatMap((name) => memberNamed(name, wanted) ?? []);
  return partsIn(wanted).map((part) => {
    const of = (isQuality: boolean): Member | null => {
      const [found, second] = members.filter((one) => one.part === part && one.isQuality === isQuality);
      if (second !== undefined)
        throw new SourceChanged(`The archive holds Table ${part} twice: “${second.name}”`);
      return found ?? null;
    };
    const estimates = of(false);
    if (estimates !== null) return { estimates, quality: of(true) };
    throw new SourceChanged(
      `The archive has no workbook of Table ${part}: it should hold ${inWords(wanted)}`,
    );
  });
}

/** Why an edition is refused, after its name. */
const BEFORE_SOC_2020 =
  'is of an edition before 2021, whose codes of occupations (SOC 2010) mean other jobs: import the edition of 2021 or a later one';

const partsIn = ({ table, parts, digits }: WantedParts): string[] =>
  [...parts.keys()].flatMap((part) =>
    digits.length === 0 ? [`${table}.${part}`] : digits.map((one) => `${table}.${part} (${one})`),
  );

function memberNamed(name: string, wanted: WantedParts): Member | null {
  if (!WORKBOOK.test(name)) return null;
  const base = baseName(name);
  const title = readTitle(base);
  const part = title === null ? null : partOf(title, wanted);
  if (title === null || part === null) return null;
  const words = [...wanted.parts].find(([number]) => part === `${wanted.table}.${number}`)?.[1];
  if (words?.test(base.replace(/\s+/g, ' ')) !== true) {
    throw new SourceChanged(`“${base}” has the number of ${inWords(wanted)} and other words`);
  }
  if (wanted.digits.length === 0) return { name, part, isQuality: title.isQuality };
  const digits = CODE_DIGITS.exec(base)?.[1] ?? '';
  if (!wanted.digits.includes(digits))
    throw new SourceChanged(`“${base}” does not say how many digits its codes have`);
  return { name, part: `${part} (${digits})`, isQuality: title.isQuality };
}

/** "14.7" when that part is read; else null. */
function partOf({ number }: EarningsTitle, { table, parts }: WantedParts): string | null {
  return [...parts.keys()].some((part) => number === `${table}.${part}`) ? number : null;
}

function inWords(wanted: WantedParts): string {
  return partsIn(wanted)
    .map((part) => `${part}a`)
    .join(', ');
}

function readMember(archive: ZipArchive, name: string, wanted: WantedParts): Sheet[] {
  const body = archive.read(name);
  if (body === null) throw new SourceChanged(`The archive has lost “${name}”: download it again`);
  return readWanted(body, wanted);
}

/** Throws SourceChanged for an edition before SOC 2020, and when a sheet that is read is not there. A sheet saved as CSV is enough. */
function readWanted(body: Uint8Array, { sheets }: WantedParts): Sheet[] {
  const isWanted = (name: string): boolean => name === SHEET_OF_TEXT || sheets.has(name.trim());
  const all = isOldWorkbook(body)
    ? readOldWorkbook(body, isWanted)
    : readSheets(body, {
        isWanted,
        shorten: ({ number, cells }) => ({ number, cells: cells.slice(0, MOST_COLUMNS) }),
      });
  for (const sheet of all) refuseOldCodes(titleOf(sheet)?.text ?? '');
  if (all.length === 1 && all[0]?.name === SHEET_OF_TEXT) return all;
  const found = all.filter(({ name }) => sheets.has(name.trim()));
  const missing = [...sheets.keys()].filter((name) => !found.some((sheet) => sheet.name.trim() === name));
  if (missing.length > 0) throw new SourceChanged(`The workbook has no sheet “${missing.join('”, “')}”`);
  return found;
}
