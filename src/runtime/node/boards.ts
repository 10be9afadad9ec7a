/** The file of boards on Node. */
import { readFileSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { listSources, mistakeInWords, type SourceList } from '../../connectors/sources.ts';
import { ConfigInvalid } from '../../domain/errors.ts';
import type { Logger } from '../../ports/logger.ts';
import type { AreaIndex } from '../../reference/area-index.ts';
import { errorCode } from './error-code.ts';

/** A line with a mistake is logged and left out. Throws ConfigInvalid when there is no such file. */
export function openSources({ boards }: Pick<Config, 'boards'>, areas: AreaIndex, log: Logger): SourceList {
  const list = listSources(boards === null ? null : readText(boards), areas);
  for (const mistake of list.boardMistakes)
    log.warn('A line of the file of boards is left out', { detail: mistakeInWords(boards ?? '', mistake) });
  return list;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = errorCode(cause) ?? String(cause);
    throw new ConfigInvalid([`${file}: the boards cannot be read (${code}); check WEALDWAY_BOARDS`]);
  }
}
