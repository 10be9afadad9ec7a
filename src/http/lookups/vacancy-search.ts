/** What is typed over the list of adverts -> the search, and what its list is called. */
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { findPostcode } from '../../reference/outcodes.ts';
import type { Sector } from '../../reference/sectors.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { Problem } from '../answers/problem.ts';
import { chooseArea, chooseOccupation, getSector } from '../requests/find.ts';
import { advertsTitle, withinWords } from '../requests/posting-words.ts';
import { NEAR_KM, type VacancyQuery } from '../requests/vacancy-filters.ts';
import type { z } from '../schemas/common.ts';
import type { postingQuery } from '../schemas/posting-query.ts';
import { readBoxes } from './asked-vacancies.ts';
import { placeOfArea, placeOfOutcode, type ReaderPlace } from './near-and-soon.ts';

export interface VacancySearch {
  readonly asked: z.infer<typeof postingQuery>;
  readonly title: string;
  readonly sector: Sector;
  /** As it was typed, in whichever box. */
  readonly job: string | undefined;
  /** The place that is asked for; of a search around a postcode or a school, the district that it lies in. */
  readonly area: Area | null;
  /** The postcode district that is searched around, and how far; null where the list is of a place. */
  readonly around: { readonly outcode: string; readonly withinKm: number } | null;
  /** Where distances are from. */
  readonly place: ReaderPlace | null;
  /** What could not be understood as it was typed. */
  readonly advices: readonly string[];
}

/** What is near a postcode or a school may lie in another district: so it is looked for around it, and the nearest come first. */
export async function readVacancySearch(deps: RouteDeps, typed: VacancyQuery): Promise<VacancySearch> {
  const { job: _job, from, area: _area, withinKm, ...rest } = typed;
  const boxes = await readBoxes(deps, await deps.publication(), { job: typed.job, area: typed.area });
  const centre = typed.near ?? boxes.outcode;
  const isAroundTyped = typed.near === undefined && boxes.outcode !== null;
  const within = centre === null ? null : { near: centre, withinKm: withinKm ?? NEAR_KM };
  const area = boxes.area === undefined ? null : chooseArea(deps, boxes.area);
  const sector = getSector(typed.sector ?? ALL_SECTORS);
  const chosen = findJob(deps, boxes.job);
  const outcode = from ?? boxes.outcode ?? findPostcode(typed.near ?? '')?.outcode ?? null;
  const placed = placeOfOutcode(outcode);
  const isNearest = placed !== null && typed.closingWithinDays === undefined && typed.after === undefined;
  const subject = advertsTitle(isAroundTyped ? null : area, sector, typed.apprenticeship === 'true');
  return {
    asked: {
      ...rest,
      ...within,
      ...(area === null || isAroundTyped ? {} : { area: area.code }),
      ...(chosen.soc2020 === null ? {} : { occupation: chosen.soc2020 }),
      ...(chosen.words === null || typed.q !== undefined ? {} : { q: chosen.words }),
      ...(typed.sort === undefined && isNearest ? { sort: 'nearest' } : {}),
    },
    title:
      within === null ? subject : `${subject} ${withinWords(within.withinKm, boxes.near ?? within.near)}`,
    ...{ sector, area, job: boxes.job, place: placed ?? (area && placeOfArea(area)) },
    around: within && { outcode: outcode ?? within.near, withinKm: within.withinKm },
    advices: [withinKm !== undefined && within === null ? NO_CENTRE : null, chosen.advice].flatMap(
      (advice) => advice ?? [],
    ),
  };
}

const NO_CENTRE =
  'A distance needs a postcode or a school to start from. Type one, such as ME14 1XQ, in place of a name.';

interface ChosenJob {
  readonly soc2020: string | null;
  /** To be looked for in adverts, where they name no job. */
  readonly words: string | null;
  readonly advice: string | null;
}

/** What a reader typed for a job; the advice says what it may have meant where it is none. */
function findJob(deps: RouteDeps, job: string | undefined): ChosenJob {
  if (job === undefined) return { soc2020: null, words: null, advice: null };
  try {
    return { soc2020: chooseOccupation(deps, job).soc2020, words: null, advice: null };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return {
      soc2020: null,
      words: job,
      advice: `${error.message} We looked for the words in adverts of every job.`,
    };
  }
}
