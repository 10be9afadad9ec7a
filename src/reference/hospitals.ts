/** Hospitals by name. Many share a name: every one of them is listed. */
import type { AreaCode } from '../domain/area.ts';
import { readAreaCode } from './area-code.ts';
import rows from './hospitals.json' with { type: 'json' };
import { findOutcode, type Outcode } from './outcodes.ts';

export interface Hospital {
  /** As the NHS writes it, without an owner's name in front. */
  readonly name: string;
  readonly outcode: Outcode;
  /** Its district where that is not left to the outcode; null elsewhere. */
  readonly district: AreaCode | null;
}

function parseRow(row: string): Hospital {
  const [name = '', place = ''] = row.split('|');
  const [code = '', district] = place.split(' ');
  const outcode = findOutcode(code);
  if (outcode === null) throw new Error(`${name}: there is no outcode ${code}`);
  return { name, outcode, district: district === undefined ? null : readAreaCode(district) };
}

export const hospitals: readonly Hospital[] = rows.map(parseRow);
