/** What kind of place an area is, in readers' words. */
import type { AreaLevel } from '../../domain/area.ts';

export const AREA_KINDS: Readonly<Record<AreaLevel, string>> = {
  country: 'country',
  region: 'region',
  county: 'county',
  district: 'council area',
  lsip: 'skills plan area',
  'combined-authority': 'combined authority',
  itl2: 'statistical area',
  partnership: 'partnership area',
};
