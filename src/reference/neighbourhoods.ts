/** Names that the House of Commons Library gave to small areas of England and Wales, each in one district. */
import type { AreaCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
import rows from './neighbourhoods.json' with { type: 'json' };
import { plainName } from './plain-name.ts';

/** By plain name. */
export const neighbourhoods: ReadonlyMap<string, AreaCode> = new Map(
  rows.map((row) => {
    const [name = '', district] = row.split('|');
    return [plainName(name), readAreaCode(district)] as const;
  }),
);
