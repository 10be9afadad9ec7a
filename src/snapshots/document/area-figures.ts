/** The figures of all documents of one area, as an edition keeps them in the archive: each once, and which document shows which. */
import type { DocumentFigures, SealedFigure } from './seal.ts';

export interface AreaFigures {
  readonly format: 'wealdway-figures-1';
  readonly area: string;
  readonly documents: readonly SealedDocument[];
  readonly figures: readonly SealedFigure[];
}

interface SealedDocument extends Omit<DocumentFigures, 'figures'> {
  /** Places in the list of `figures`. */
  readonly figures: readonly number[];
}

/** The text that the archive keeps. The same documents give the same text. */
export function writeAreaFigures(area: string, documents: readonly DocumentFigures[]): string {
  const places = new Map<string, number>();
  const kept = documents.map(({ figures, figuresSha256, level, sector, code }) => ({
    code,
    figures: figures.map((text) => {
      const at = places.get(text) ?? places.size;
      places.set(text, at);
      return at;
    }),
    figuresSha256,
    level,
    sector,
  }));
  // The figures are JSON already.
  const head = JSON.stringify({ area, documents: kept }).slice(0, -1);
  return `${head},"figures":[${[...places.keys()].join(',')}],"format":"wealdway-figures-1"}`;
}

/** What was written; its hash has been checked by whoever read it. */
export function readAreaFigures(text: string): AreaFigures {
  return JSON.parse(text);
}
