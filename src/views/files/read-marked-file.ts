/** The way back: a file of this service -> its mark, and its figures where the file has them whole. */
import { parse } from 'csv-parse/sync';
import { OBSERVATION_STATUSES, parseDimensionKey } from '../../domain/observation.ts';
import {
  canonicalFigure,
  canonicalFigures,
  type SealedFigure,
  sealedFigure,
} from '../../snapshots/document/seal.ts';
import { parseSnapshot } from '../../snapshots/document/stored-snapshot.ts';
import type { SealMark } from './seal-mark.ts';

export interface MarkedFile {
  readonly kind: 'snapshot' | 'csv' | 'svg' | 'png' | 'text';
  /** Null when the file bears none. */
  readonly mark: Pick<SealMark, 'code' | 'figuresSha256'> | null;
  /** Null for pictures and texts: their numbers are not read. Each as {@link canonicalFigure} writes it. */
  readonly figures: readonly string[] | null;
}

/** Throws nothing for a file of another origin: it has no mark. */
export function readMarkedFile(bytes: Uint8Array): MarkedFile {
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (latin.startsWith('PNG', 1)) {
    return { kind: 'png', mark: markIn(latin, /tEXtWealdway\0(\{[^}]*\})/), figures: null };
  }
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('<svg')) {
    const escaped = markIn(text.replaceAll('&quot;', '"'), /<metadata>(\{[^}]*\})<\/metadata>/);
    return { kind: 'svg', mark: escaped, figures: null };
  }
  if (text.trimStart().startsWith('{')) return readDocument(text);
  if (/^[^\n]*\bfigures_sha256\b/.test(text)) return readCsv(text);
  const line = /Code ([0-9A-Z-]{14}), SHA-256 of the figures ([0-9a-f]{64})\./.exec(text);
  const [, code = '', figuresSha256 = ''] = line ?? [];
  return { kind: 'text', mark: line && { code, figuresSha256 }, figures: null };
}

function markIn(text: string, pattern: RegExp): MarkedFile['mark'] {
  const written = parsed(pattern.exec(text)?.[1] ?? '');
  return isMark(written) ? written : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours, or cut off: it has no mark then.
    return null;
  }
}

function isMark(value: unknown): value is SealMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'figuresSha256' in value &&
    typeof value.figuresSha256 === 'string'
  );
}

function readDocument(text: string): MarkedFile {
  const whole = parsed(text);
  const seal = typeof whole === 'object' && whole !== null && 'seal' in whole ? whole.seal : null;
  if (!isMark(seal)) return { kind: 'snapshot', mark: null, figures: null };
  const figures = parseSnapshot(text).figures.map((figure) => canonicalFigure(sealedFigure(figure)));
  return { kind: 'snapshot', mark: seal, figures: canonicalFigures(figures) };
}

type Row = Readonly<Record<string, string>>;

function readCsv(text: string): MarkedFile {
  const rows: Row[] = parse(text, { bom: true, columns: true, relax_column_count: true });
  const marks = rows.filter(({ code, figures_sha256 }) => code && figures_sha256);
  const [{ code = '', figures_sha256: figuresSha256 = '' } = {}] = marks;
  const figures = marks.map((row) => canonicalFigure(figureOf(row)));
  return {
    kind: 'csv',
    mark: marks.length === 0 ? null : { code, figuresSha256 },
    figures: canonicalFigures(figures),
  };
}

function figureOf(row: Row): SealedFigure {
  const words = (name: string) => (row[name] ?? '').replace(/^'(?=[=+\-@\t\r])/, '');
  const number = (name: string) => (words(name) === '' ? null : Number(words(name)));
  const orNull = (name: string) => (words(name) === '' ? null : words(name));
  return {
    areaCode: words('area_code'),
    areaName: words('place'),
    dimensions: parseDimensionKey(words('dimensions')),
    lower95: number('lower_95'),
    measure: words('measure'),
    period: orNull('period'),
    periodEnd: orNull('period_end'),
    periodStart: orNull('period_start'),
    status: OBSERVATION_STATUSES.find((each) => each === row.status) ?? 'missing',
    text: words('shown_as'),
    title: words('title'),
    unit: words('unit'),
    upper95: number('upper_95'),
    value: number('value'),
  };
}
