/**
 * What a document is known again by: the SHA-256 of its figures, and a short code of the same. The text that is hashed is JSON in the
 * canonical form of RFC 8785: names in order, no spaces. docs/verifying.md tells outsiders how to do it again.
 */

import type { ObservationStatus } from '../../domain/observation.ts';
import { areaTagOf, markOf, writeSealCode } from '../../domain/seal-code.ts';
import { sha256OfText } from '../../domain/sha256.ts';
import type { Figure, Level, Seal, Snapshot } from './snapshot.ts';

/** What of a figure is hashed: what readers are told, as the CSV has it. The names stand in the order of the canonical form. */
export interface SealedFigure {
  readonly areaCode: string;
  readonly areaName: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly lower95: number | null;
  readonly measure: string;
  readonly period: string | null;
  readonly periodEnd: string | null;
  readonly periodStart: string | null;
  readonly status: ObservationStatus;
  readonly text: string;
  readonly title: string;
  readonly unit: string;
  readonly upper95: number | null;
  readonly value: number | null;
}

export function sealedFigure(figure: Figure): SealedFigure {
  const { areaCode, areaName, dimensions, interval, measure, period, status, text, title, unit, value } =
    figure;
  return {
    areaCode,
    areaName,
    dimensions,
    lower95: interval?.lower ?? null,
    measure,
    period: period?.label ?? null,
    periodEnd: period?.end ?? null,
    periodStart: period?.start ?? null,
    status,
    text,
    title,
    unit,
    upper95: interval?.upper ?? null,
    value,
  };
}

/** RFC 8785. Whatever order the names came in, they leave it sorted. */
export function canonicalFigure(figure: SealedFigure): string {
  const { areaCode, areaName, lower95, measure, period, periodEnd, periodStart } = figure;
  const { status, text, title, unit, upper95, value } = figure;
  const dimensions = Object.fromEntries(
    Object.entries(figure.dimensions).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify({
    areaCode,
    areaName,
    dimensions,
    lower95,
    measure,
    period,
    periodEnd,
    periodStart,
    status,
    text,
    title,
    unit,
    upper95,
    value,
  });
}

/** Each distinct figure once, in the order of the texts' UTF-16 units. */
export function canonicalFigures(figures: readonly string[]): string[] {
  return [...new Set(figures)].sort();
}

/** The figures as one list, in the order of {@link canonicalFigures}. */
export function hashFigures(canonical: readonly string[]): Promise<string> {
  return sha256OfText(`[${canonical.join(',')}]`);
}

type Subject = { readonly area: { readonly code: string }; readonly sector: { readonly id: string } } & Pick<
  Snapshot,
  'edition' | 'level'
>;

/** SHA-256 of which figures were said of what. `edition` is the day that the documents of an edition bear. */
export function saidOf({
  area,
  edition,
  figuresSha256,
  level,
  sector,
}: Subject & Pick<Seal, 'figuresSha256'>): Promise<string> {
  const said = { area: area.code, edition, figuresSha256, level, sector: sector.id };
  return sha256OfText(JSON.stringify(said));
}

/** What the documents of one area share: the text of figures that were met before, and what the area's code is hashed to. */
export interface AreaSealing {
  readonly areaTag: string;
  readonly written: WeakMap<Figure, string>;
}

/** Keep it for the documents of the area. */
export async function openAreaSealing(areaCode: string): Promise<AreaSealing> {
  return { areaTag: areaTagOf(await sha256OfText(areaCode)), written: new WeakMap() };
}

/** What is kept of a document's figures. */
export interface DocumentFigures extends Seal {
  readonly level: Level;
  readonly sector: string;
  /** As {@link canonicalFigures} gives them. */
  readonly figures: readonly string[];
}

/** A document with its seal, and its figures as they are kept. */
export async function sealSnapshot(
  unsealed: Snapshot,
  { areaTag, written }: AreaSealing,
): Promise<{ readonly snapshot: Snapshot; readonly kept: DocumentFigures }> {
  const { level, sector } = unsealed;
  const texts = unsealed.figures.map((figure) => {
    const known = written.get(figure) ?? canonicalFigure(sealedFigure(figure));
    written.set(figure, known);
    return known;
  });
  const figures = canonicalFigures(texts);
  const figuresSha256 = await hashFigures(figures);
  const mark = markOf(await saidOf({ ...unsealed, figuresSha256 }));
  const seal = { code: writeSealCode({ day: unsealed.edition, areaTag, mark }), figuresSha256 };
  return { snapshot: { ...unsealed, seal }, kept: { ...seal, level, sector: sector.id, figures } };
}
