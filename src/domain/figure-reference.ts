/**
 * The one name by which a figure is asked after: `4/claimant-count/E06000035/2026-07-01..2026-07-31/age=16-24`. Release numbers (of
 * one database, joined by commas), measure, area, first and last day, then the dimensions, if any. Fit for an address and a shell.
 */
import { type AreaCode, isAreaCode } from './area.ts';
import type { MeasureId } from './observation.ts';
import { type CalendarDate, isCalendarDate } from './period.ts';

/** The parts of a reference. More than one release where a figure is a sum over several sources. */
export interface FigureReference {
  readonly releaseIds: readonly number[];
  readonly measure: MeasureId;
  readonly areaCode: AreaCode;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** The reference as text; the same parts always give the same text, whatever the order of the dimensions. */
export function writeFigureReference(reference: FigureReference): string {
  const { releaseIds, measure, areaCode, start, end, dimensions } = reference;
  const parts = Object.entries(dimensions)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, code]) => `${escaped(name)}=${escaped(code)}`);
  const head = `${releaseIds.join(',')}/${measure}/${areaCode}/${start}..${end}`;
  return parts.length === 0 ? head : `${head}/${parts.join(',')}`;
}

/** Null when the text is no such reference. */
export function readFigureReference(text: string): FigureReference | null {
  const match =
    /^(\d{1,9}(?:,\d{1,9})*)\/([a-z0-9-]+)\/([A-Za-z0-9:-]+)\/([\d-]{10})\.\.([\d-]{10})(?:\/(.+))?$/.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, ids = '', measure = '', areaCode = '', start = '', end = '', rest] = match;
  if (!isAreaCode(areaCode) || !isCalendarDate(start) || !isCalendarDate(end)) return null;
  const dimensions: Record<string, string> = {};
  for (const part of rest === undefined ? [] : rest.split(',')) {
    const named = /^([^=]+)=(.+)$/.exec(part);
    const [name, code] = [unescaped(named?.[1] ?? ''), unescaped(named?.[2] ?? '')];
    if (!name || !code || Object.hasOwn(dimensions, name)) return null;
    dimensions[name] = code;
  }
  return { releaseIds: ids.split(',').map(Number), measure, areaCode, start, end, dimensions };
}

/** What parts a reference, or means something to a shell or an address. Codes are plain, so this is rare. */
function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9:+._~-]/gu, (letter) => encodeURIComponent(letter));
}

/** Null when it is not well escaped. */
function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // The only thing it throws for: a percent sign that begins nothing.
    return null;
  }
}
