/** What `verify` says, line by line. */
import type { ChainReport } from '../../../pipeline/edition/edition-chain.ts';
import type { SealedFigure } from '../../../snapshots/document/seal.ts';
import { dimensionWords } from '../../../snapshots/words/dimension-words.ts';
import type { Verified } from '../verify-file.ts';

/** So many rows say enough on a terminal; `--json` has them all. */
const MOST_ROWS = 20;

const HAPPENED = { revised: 'revised', newer: 'newer', gone: 'no longer shown', same: 'as it was' } as const;

const VERDICTS = {
  current: 'GENUINE, and still current',
  revised: 'GENUINE, but no longer current',
  withdrawn: 'GENUINE, but WITHDRAWN',
} as const;

export function verifiedLines({ kind, isAltered, differing, answer }: Verified): string[] {
  const { edition, area, sector, level, counts, figures } = answer;
  const changed = figures.filter(({ state }) => state !== 'same');
  return [
    isAltered
      ? 'ALTERED: these are not the figures that we published under its code'
      : VERDICTS[answer.verdict],
    `  ${sector.title}, ${area.name}, ${level}: edition ${edition.name}, published ${edition.publishedAt ?? ''}`,
    ...answer.withdrawals.map(
      ({ title, withdrawnAt, reason }) =>
        `  figures from ${title} were withdrawn on ${withdrawnAt}, because ${reason}`,
    ),
    `  ${figures.length} figures: ${counts.same} as they were, ${counts.revised} revised, ${counts.newer} newer, ${counts.gone} no longer shown`,
    ...(isAltered === null && kind !== 'code'
      ? ['  The numbers in this file were not read: hold them against the page of its code.']
      : []),
    ...differing
      .slice(0, MOST_ROWS)
      .map(
        (each) => `  in the ${each.in === 'file' ? 'file   ' : 'edition'} ${shown(JSON.parse(each.figure))}`,
      ),
    ...(isAltered
      ? []
      : changed
          .slice(0, MOST_ROWS)
          .map(
            ({ state, before, now }) =>
              `  ${HAPPENED[state].padEnd(8)} ${shown(before)} -> ${now === null ? '' : `${now.text} (${now.period ?? ''})`}`,
          )),
    ...(Math.max(changed.length, differing.length) > MOST_ROWS ? ['  … --json has all of them'] : []),
  ];
}

function shown({ title, dimensions, areaName, text, period }: SealedFigure): string {
  const about = [title, dimensionWords(dimensions), areaName].filter((each) => each !== '').join(', ');
  return `${about}: ${text}${period === null ? '' : ` (${period})`}`;
}

export function chainLines({ sealed, unsealed, head, files, findings }: ChainReport): string[] {
  return [
    ...(findings.length === 0 ? [] : findings.map((finding) => `WRONG ${finding}`)),
    `${findings.length === 0 ? 'ok   ' : '     '} ${sealed} ${sealed === 1 ? 'edition' : 'editions'} in the chain, with ${files} files of figures`,
    ...(unsealed === 0
      ? []
      : [`      ${unsealed} older: from before editions were sealed, so nothing can be said of them`]),
    ...(head === null ? [] : [`      newest edition: sha256 ${head}`]),
  ];
}
