/** Of the people in work who live in each district of a place, how many do the jobs of a sector: what its map is drawn from. */
import { fillColumn } from '../columns/column.ts';
import type { Place } from '../columns/place.ts';
import type { DistrictShares, Figure } from '../document/snapshot.ts';
import type { Remember } from '../remember.ts';
import { sectorPhrase } from '../topics/questions.ts';
import type { SectorFacts } from '../topics/sector-industries.ts';
import { inPlace } from '../words/sentences.ts';
import type { MatterWorld } from './area-matter.ts';
import { peopleColumn } from './people-column.ts';
import { shareValue } from './share.ts';

/** Fewer are read at a glance from a sentence; more would need a page of their own. */
const LEAST_DISTRICTS = 3;
const MOST_DISTRICTS = 80;

export interface SharesOfDistricts {
  readonly shares: DistrictShares | null;
  readonly figures: readonly Figure[];
}

export const NO_DISTRICTS: SharesOfDistricts = { shares: null, figures: [] };

/** One function for all sectors of a place: the people in work of each district are read once. */
export function districtSharesOf(
  place: string,
  districts: readonly Place[],
  whole: SectorFacts | undefined,
  world: MatterWorld,
  remember: Remember,
): (sector: SectorFacts) => SharesOfDistricts {
  const everybody = remember(() => (whole === undefined ? [] : countsOf(whole, districts, world)));
  return (sector) => {
    if (districts.length < LEAST_DISTRICTS || districts.length > MOST_DISTRICTS) return NO_DISTRICTS;
    const all = everybody();
    const held = countsOf(sector, districts, world).flatMap((part, at) => {
      const own = all[at];
      return own === undefined ? [] : [{ part, whole: own, share: shareValue({ part, whole: own }) }];
    });
    const known = held.filter(({ share }) => share !== null);
    const [first] = known;
    if (known.length < LEAST_DISTRICTS || first === undefined) return NO_DISTRICTS;
    held.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.part.areaName < b.part.areaName ? -1 : 1));
    return {
      shares: {
        sector: sector.id,
        caption: `Of every 1,000 people in work who live in each district of ${inPlace(place)}, how many do jobs ${sectorPhrase(sector)} (${first.part.period?.label ?? ''})`,
        rows: held.map(({ part, whole: own, share }) => ({
          areaCode: part.areaCode,
          areaName: part.areaName,
          perThousand: share === null ? null : Math.round(share * 1000),
          figures: [part.id, own.id],
        })),
      },
      figures: held.flatMap(({ part, whole: own }) => [part, own]),
    };
  };
}

function countsOf(
  sector: SectorFacts,
  districts: readonly Place[],
  { measures, releases }: MatterWorld,
): Figure[] {
  const column = peopleColumn(sector, measures);
  return column === null ? [] : fillColumn(column, districts, releases).figures;
}
