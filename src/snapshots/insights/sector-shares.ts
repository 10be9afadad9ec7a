/** Every sector's part of the jobs in a place, beside the same part in its country: the picture of a place's page. */
import type { Figure, SectorShare } from '../document/snapshot.ts';
import type { SectorMatter } from './area-matter.ts';
import { shareValue } from './share.ts';

export interface SharesOfSectors {
  readonly list: readonly SectorShare[];
  readonly figures: readonly Figure[];
}

export const NO_SHARES: SharesOfSectors = { list: [], figures: [] };

/** The largest first; sectors without a figure are left out. */
export function sectorShares(matter: readonly SectorMatter[]): SharesOfSectors {
  const held = matter.flatMap(({ sector, shareOfJobs }) => {
    const share = shareOfJobs === null ? null : shareValue(shareOfJobs.here);
    if (shareOfJobs === null || share === null) return [];
    const { here, beside } = shareOfJobs;
    const there = beside === null ? null : shareValue(beside);
    const figures = [
      here.part,
      here.whole,
      ...(there === null || beside === null ? [] : [beside.part, beside.whole]),
    ];
    return [{ sector, share, there, figures }];
  });
  held.sort((a, b) => b.share - a.share || (a.sector.id < b.sector.id ? -1 : 1));
  return {
    list: held.map(({ sector, share, there, figures }) => ({
      id: sector.id,
      title: sector.title,
      perThousand: Math.round(share * 1000),
      perThousandBeside: there === null ? null : Math.round(there * 1000),
      figures: figures.map(({ id }) => id),
    })),
    figures: held.flatMap(({ figures }) => figures),
  };
}
