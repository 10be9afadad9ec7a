/** `/census/resident_occupations`: who lives in the district of a postcode, by what they do. */
import { dimensionKey } from '../../domain/observation.ts';
import { findOutcode, findPostcode } from '../../reference/outcodes.ts';
import { soc2020Groups } from '../../reference/soc2020.ts';
import { ofOccupation, PEOPLE } from '../../snapshots/occupation/questions.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type LmiAnswer, sourceOfFigures } from '../answers/lmi-answer.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import type { LmiResidents } from '../schemas/lmi-for-all.ts';
import { readJobPlaces } from './job-places.ts';

/** The census publishes these for each district. Sums of them are not published, and do not come to the published totals. */
const minorGroups = soc2020Groups.filter(({ code }) => code.length === 3);

/** Throws `invalid-parameter` for what is no postcode, and `no-figure` outside England and Wales. */
export async function findResidents(
  deps: RouteDeps,
  publication: Publication,
  text: string,
): Promise<LmiAnswer> {
  const parts = findPostcode(text);
  const outcode = parts === null ? null : findOutcode(parts.outcode);
  const [first, ...others] = outcode?.districts ?? [];
  const district = first === undefined ? null : deps.areas.find(first);
  if (outcode === null || district === null) {
    const detail = 'This is not a postcode we hold. Give a UK postcode such as ME14 1XQ.';
    throw new Problem('invalid-parameter', `area: ${detail}`, { errors: [{ parameter: 'area', detail }] });
  }
  const series = [{}, ...minorGroups.map(({ code }) => ofOccupation(code))].map((dimensions) => ({
    measure: PEOPLE,
    dimension: dimensionKey(dimensions),
  }));
  const { places } = await readJobPlaces(deps, publication, series, [district], []);
  const newest = (dimensions: Readonly<Record<string, string>>) =>
    places[0]?.figures.list(PEOPLE, dimensions)[0];
  const total = newest({});
  if (total?.value == null || total.value === 0) {
    throw new Problem('no-figure', `We have no count of residents by occupation for ${district.name}.`);
  }
  const all = total.value;
  const body: LmiResidents = {
    area: {
      latitude: outcode.latitude,
      longitude: outcode.longitude,
      district: district.name,
      ward: '',
    },
    totalResidents: all,
    residentOccupations: minorGroups.flatMap(({ code, title }) => {
      const value = newest(ofOccupation(code))?.value;
      if (value == null) return [];
      return [{ socGroup: code, description: title, value, percentage: (value / all) * 100 }];
    }),
  };
  const border =
    others.length === 0 ? '' : ` ${outcode.outcode} reaches into other districts, which are not counted.`;
  return {
    body,
    source: sourceOfFigures(deps, publication, [total]),
    note: `The whole district and not the neighbourhood of the postcode; groups are of SOC 2020, three digits.${border}`,
  };
}
