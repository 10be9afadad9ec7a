/** The operator's corrections, from a file. */

import { readFileSync } from 'node:fs';
import { type Corrections, readCorrections } from '../../coding/corrections/read-corrections.ts';
import type { SourceList } from '../../connectors/sources.ts';
import { ConfigInvalid } from '../../domain/errors.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { errorCode } from './error-code.ts';

/** Throws ConfigInvalid with every problem and its line. */
export function openCorrections(
  file: string,
  areas: AreaIndex,
  { connectors }: Pick<SourceList, 'connectors'>,
): Corrections {
  const sourceIds = connectors.map(({ source }) => source.id);
  return readCorrections(readText(file), file, { areas, sourceIds });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    throw new ConfigInvalid([
      `${file}: the corrections cannot be read (${code}); check WEALDWAY_CORRECTIONS`,
    ]);
  }
}
