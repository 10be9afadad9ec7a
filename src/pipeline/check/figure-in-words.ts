/** Which figure a sentence of room 6 is about. */
import type { Area } from '../../domain/area.ts';

interface PlacedFigure {
  readonly areaCode: string;
  /** As `dimensionKey`; empty for none. */
  readonly dimension: string;
  readonly periodLabel: string;
}

export interface AreaNames {
  find(code: string): Pick<Area, 'name'> | null;
}

/** "Medway (E06000035), age=16-24, 2024". */
export function inWords(
  { areas }: { readonly areas: AreaNames },
  { areaCode, dimension, periodLabel }: PlacedFigure,
): string {
  const name = areas.find(areaCode)?.name;
  const place = name === undefined ? areaCode : `${name} (${areaCode})`;
  return [place, dimension, periodLabel].filter((part) => part !== '').join(', ');
}
