/** What lists of adverts are called and whom they must name, alike on the page, in the embed and in the feeds. */

import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { KM_PER_MILE } from '../../reference/nearby.ts';
import type { Sector } from '../../reference/sectors.ts';
import { sectorPhrase } from '../../snapshots/topics/questions.ts';
import type { AdvertTotal } from '../../snapshots/words/advert-total.ts';
import type { z } from '../schemas/common.ts';
import type { postingListSchema } from '../schemas/postings.ts';

/** "Apprenticeships in construction and the built environment in Medway". */
export function advertsTitle(area: Area | null, sector: Sector, areApprenticeships: boolean): string {
  const what = areApprenticeships ? 'Apprenticeship adverts' : 'Job adverts';
  const inSector = sector.id === ALL_SECTORS ? '' : ` ${sectorPhrase(sector)}`;
  return `${what}${inSector}${area === null ? '' : `: ${area.name}`}`;
}

/** "within 10 miles of ME4": readers think in miles, the search in kilometres. */
export function withinWords(withinKm: number, of: string): string {
  const miles = Math.max(1, Math.round(withinKm / KM_PER_MILE));
  return `within ${miles === 1 ? 'a mile' : `${miles} miles`} of ${of}`;
}

/** How many the search found. */
export function totalOf({ paging }: z.infer<typeof postingListSchema>): AdvertTotal {
  return { count: paging.totalResults, isCapped: paging.isTotalCapped };
}

export function attributionsOf({ sources }: z.infer<typeof postingListSchema>): string[] {
  return [...new Set(sources.map(({ attribution }) => attribution))];
}

/** Why there are none, without the advice about parameters that programs get. */
export function noteForReaders({ note }: z.infer<typeof postingListSchema>): string | null {
  return (
    note
      ?.replace(/ Only adverts in the state .*$/, ' Try other words, or a wider place.')
      .replace(/ The search goes on at .*$/, ' Go on with “Next”.') ?? null
  );
}
