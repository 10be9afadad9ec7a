/** What the employer and the list say of where an advert's places must lie. */
import type { AreaCode } from '../../domain/area.ts';
import { type AreaIndex, districtsIn } from '../../reference/area-index.ts';
import { remembered } from '../shared/remembered.ts';
import type { PlaceContext } from './posting-places.ts';

const EMPLOYERS_KEPT = 2_000;
/** A council by its name: others are called like a place too ("Durham Cathedral"). */
const COUNCIL = /\bcouncil\b|^cyngor\b|\bborough of\b/i;
/** A narrow column ends in the middle of the word: "Northumberland County Coun…". */
const CUT_COUNCIL = /\b(?:coun|counc|counci)(?:…|\.{3})$/i;
/** They have a council of their own, but no district. */
const SMALL_COUNCIL = /\b(?:parish|town|community) council\b/i;

/** `covers` of a country says nothing: its lists speak of every place in it. */
export function createPlaceContexts(
  areas: AreaIndex,
): (employer: string | null, covers: readonly AreaCode[]) => PlaceContext | null {
  const ofCouncil = remembered(EMPLOYERS_KEPT, (employer): PlaceContext | null => {
    const name = employer.replace(CUT_COUNCIL, 'Council');
    if (!COUNCIL.test(name) || SMALL_COUNCIL.test(name)) return null;
    const area = areas.findByCouncil(name);
    if (area === null) return null;
    const districts = areas.districtsOf(area);
    return { within: new Set(districts), council: districts.length === 1 ? (districts[0] ?? null) : null };
  });
  const ofList = remembered(EMPLOYERS_KEPT, (codes): PlaceContext | null => {
    const within = districtsIn(
      codes.split(' ').flatMap((code) => areas.find(code)?.code ?? []),
      areas,
    );
    return within.size === 0 ? null : { within, council: null };
  });
  return (employer, covers) => {
    const council = employer === null ? null : ofCouncil(employer);
    if (council !== null) return council;
    return covers.length === 0 || covers.some((code) => areas.find(code)?.level === 'country')
      ? null
      : ofList(covers.join(' '));
  };
}
