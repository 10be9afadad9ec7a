/** Pay, hours and projected jobs in the shapes of LMI for All. A figure is a published one or is not there. */
import type { Area, AreaCode } from '../../domain/area.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Soc2010Code } from '../../reference/soc2010.ts';
import { findSoc2020Group } from '../../reference/soc2020.ts';
import type { ReleasedObservation } from '../../snapshots/columns/place.ts';
import { ofOccupation } from '../../snapshots/occupation/questions.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type LmiAnswer, sourceOfFigures } from '../answers/lmi-answer.ts';
import { Problem } from '../answers/problem.ts';
import type { Publication } from '../answers/publication.ts';
import type { LmiPrediction, LmiSeries, LmiYear } from '../schemas/lmi-for-all.ts';
import { readJobPlaces } from './job-places.ts';
import { describePart, translate } from './lmi-occupations.ts';

export interface SurveyQuestion {
  readonly measure: string;
  readonly inWords: string;
  readonly year: (year: number, value: number) => LmiYear;
}

/** That service gave whole pounds and whole hours, and programs in typed languages may read nothing else. */
export const WEEKLY_PAY: SurveyQuestion = {
  measure: 'weekly-pay-of-occupation',
  inWords: 'weekly pay',
  year: (year, value) => ({ year, estpay: Math.round(value) }),
};
export const WEEKLY_HOURS: SurveyQuestion = {
  measure: 'paid-hours-of-occupation',
  inWords: 'paid hours a week',
  year: (year, value) => ({ year, hours: Math.round(value) }),
};
const PROJECTED_JOBS = 'jobs-to-2035';
/** The projections are of these groups and of none finer. */
export const PROJECTED_DIGITS = 2;

const UNITED_KINGDOM: AreaCode = 'K02000001';
const ENGLAND: AreaCode = 'E92000001';
const SURVEY_NOTE =
  'Middle of all employee jobs in the United Kingdom, rounded; codes are of SOC 2010. /api/v1/observations has the exact figure with its quality.';
const PROJECTION_NOTE =
  'England alone: a projection from 2020, not a count. Years without a figure are not published.';

/** Throws `no-figure` where the publisher gives none. */
export async function findSurveySeries(
  deps: RouteDeps,
  publication: Publication,
  soc: Soc2010Code,
  { measure, inWords, year }: SurveyQuestion,
  sex: 'female' | 'male' | null,
): Promise<LmiAnswer> {
  const { one, parts, note } = translate(soc);
  const wanted = one === null ? parts.map(({ soc2020 }) => soc2020) : [one];
  const extra = sex === null ? {} : { sex };
  const held = await readFigures(deps, publication, { measure, extra, area: UNITED_KINGDOM }, wanted);
  const figures = [...held.values()].flat();
  if (figures.length === 0) throw noFigure(inWords, soc, wanted);
  // That service kept no order, and programs show the first year there is: it had better be the newest.
  const seriesOf = (code: Soc2020Code): LmiYear[] =>
    (held.get(code) ?? []).toReversed().map(({ period, value }) => year(yearOf(period.end), value));
  const body: LmiSeries =
    one === null
      ? {
          soc: Number(soc),
          series: [],
          note: note ?? '',
          parts: parts.map((part) => ({ ...describePart(part), series: seriesOf(part.soc2020) })),
        }
      : { soc: Number(soc), series: seriesOf(one) };
  const source = sourceOfFigures(deps, publication, figures);
  return { body, source, note: [SURVEY_NOTE, note].filter((each) => each !== null).join(' ') };
}

/** Throws `no-figure` where there are none for such a group. Years outside those that are published are an empty list. */
export async function findProjection(
  deps: RouteDeps,
  publication: Publication,
  soc: Soc2010Code,
  years: { readonly minYear?: number | undefined; readonly maxYear?: number | undefined },
): Promise<LmiAnswer> {
  const { one, parts, note } = translate(soc);
  const wanted = one === null ? parts.map(({ soc2020 }) => soc2020) : [one];
  const wish = { measure: PROJECTED_JOBS, extra: {}, area: ENGLAND };
  const held = await readFigures(deps, publication, wish, wanted);
  const figures = [...held.values()].flat();
  if (figures.length === 0) throw noFigure('jobs to come', soc, wanted);
  const { minYear = 0, maxYear = 9999 } = years;
  const employmentOf = (code: Soc2020Code) =>
    (held.get(code) ?? [])
      .map(({ period, value }) => ({ year: yearOf(period.end), employment: value }))
      .filter(({ year }) => year >= minYear && year <= maxYear);
  const notes = [PROJECTION_NOTE, note].filter((each) => each !== null).join(' ');
  const body: LmiPrediction =
    one === null
      ? {
          soc: Number(soc),
          predictedEmployment: [],
          note: notes,
          parts: parts.map((part) => ({
            ...describePart(part),
            predictedEmployment: employmentOf(part.soc2020),
          })),
        }
      : { soc: Number(soc), predictedEmployment: employmentOf(one), note: notes };
  return { body, source: sourceOfFigures(deps, publication, figures), note: notes };
}

type HeldFigure = ReleasedObservation & { readonly value: number };

interface Wish {
  readonly measure: string;
  readonly extra: Readonly<Record<string, string>>;
  readonly area: AreaCode;
}

/** By group, oldest first, without what is withheld. */
async function readFigures(
  deps: RouteDeps,
  publication: Publication,
  { measure, extra, area }: Wish,
  codes: readonly Soc2020Code[],
): Promise<ReadonlyMap<Soc2020Code, readonly HeldFigure[]>> {
  const series = codes.map((code) => ({
    measure,
    dimension: dimensionKey({ ...ofOccupation(code), ...extra }),
  }));
  const { places } = await readJobPlaces(deps, publication, series, [known(deps, area)], []);
  return new Map(
    codes.map((code) => {
      const list = places[0]?.figures.list(measure, { ...ofOccupation(code), ...extra }) ?? [];
      return [code, list.filter(isHeld).toReversed()];
    }),
  );
}

function isHeld(figure: ReleasedObservation): figure is HeldFigure {
  return figure.value !== null;
}

function known({ areas }: RouteDeps, code: AreaCode): Area {
  const area = areas.find(code);
  if (area === null) throw new Error(`The list of areas lacks ${code}`);
  return area;
}

function noFigure(what: string, soc: Soc2010Code, codes: readonly Soc2020Code[]): Problem {
  const names = codes.map((code) => `${code} ${findSoc2020Group(code)?.title}`).join('; ');
  return new Problem(
    'no-figure',
    `We have no figure of ${what} for SOC 2010 ${soc}, in SOC 2020 ${names}: the publisher withholds it, or this service has not read the source.`,
  );
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
