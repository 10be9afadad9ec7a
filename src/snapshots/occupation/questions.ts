/** What the page of a job asks, in its order, and from which published series each answer is read. */
import { broaderSoc2020, type Soc2020Code } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { CalendarDate } from '../../domain/period.ts';
import type { Measure } from '../../measures/measure.ts';
import { sectorsOfSoc } from '../../reference/sectors.ts';
import type { Column } from '../columns/column.ts';
import { type PublishedColumn, publishedColumn } from '../columns/published-column.ts';
import { displayOf } from '../columns/rounding.ts';
import type { PlaceRole } from '../document/snapshot.ts';
import { mainIndustry } from '../topics/sector-groups.ts';

export type OccupationQuestionId =
  | 'people'
  | 'family'
  | 'where'
  | 'adverts'
  | 'demand'
  | 'pay'
  | 'start'
  | 'hours'
  | 'who'
  | 'who-wider'
  | 'studied'
  | 'outlook'
  | 'openings';

export interface OccupationQuestion {
  readonly id: OccupationQuestionId;
  readonly title: string;
  /** The caption's beginning: the place and the period follow. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The places whose figures are published for such jobs; the nation is the United Kingdom, or what stands for it. */
  readonly roles: readonly PlaceRole[];
}

/** Dimensions of the series that are read, besides the occupation. */
const FULL_TIME = { hours: 'full-time' } as const;
export const YOUNG = { age: '18-21' } as const;
export const LOWER = { ...FULL_TIME, percentile: '25' } as const;
export const MIDDLE = FULL_TIME;
export const UPPER = { ...FULL_TIME, percentile: '75' } as const;

export const PAY = 'annual-pay-of-occupation';
export const PEOPLE = 'residents-in-occupation';
export const PEOPLE_SHARE = 'residents-in-occupation-share';
export const NEW_ADVERTS = 'online-job-adverts-in-quarter';
export const HOURS = 'paid-hours-of-occupation';
const EMPLOYEE_JOBS = 'employee-jobs-of-occupation';
export const PROJECTED_JOBS = 'jobs-to-2035';
export const PROJECTED_CHANGE = 'change-in-jobs-to-2035';
export const OPENINGS_FROM_LEAVERS = 'openings-from-leavers-to-2035';
const DEMAND = 'demand-for-occupation';
const ALL_OPENINGS = 'openings-to-2035';

export const ofOccupation = (soc2020: Soc2020Code) => ({ occupation: `soc2020:${soc2020}` });

type Wish = Omit<PublishedColumn, 'display' | 'isEstimate' | 'dimensions'> & {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly display?: PublishedColumn['display'];
};

/** A question without a measure that we hold is left out: nothing is drawn of what is not there. */
export function occupationQuestions(
  soc2020: Soc2020Code,
  measures: ReadonlyMap<string, Measure>,
  today: CalendarDate,
): OccupationQuestion[] {
  const column: MakeColumn = (wish) => {
    const facts = measures.get(wish.measure);
    if (facts === undefined) return [];
    return [
      publishedColumn(
        { display: displayOf(facts.unit), isEstimate: facts.isEstimate, today, ...wish },
        measures,
      ),
    ];
  };
  const questions = [
    ...peopleQuestions(soc2020, column),
    advertQuestion(soc2020, column),
    demandQuestion(soc2020, column),
    ...payQuestions(soc2020, column),
    ...workingQuestions(soc2020, column),
    studiedQuestion(soc2020, column),
    ...outlookQuestions(soc2020, column),
  ];
  return questions.filter(({ columns }) => columns.length > 0);
}

/** No column where the measure is not held. */
type MakeColumn = (wish: Wish) => Column[];

/** Pay by age and projections are published for the 26 sub-major groups and no finer. */
const ofGroup = (soc2020: Soc2020Code) => ofOccupation(broaderSoc2020(soc2020, 2));

function peopleQuestions(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion[] {
  const own = ofOccupation(soc2020);
  const family = ofOccupation(broaderSoc2020(soc2020, 3));
  const columns = [
    ...column({ measure: PEOPLE, label: 'People', dimensions: own }),
    ...column({ measure: PEOPLE_SHARE, label: 'Of those in work', dimensions: own, display: 'per-1000' }),
  ];
  return [
    {
      id: 'people',
      title: 'How many people here do it?',
      caption: 'People in work, by where they live',
      columns,
      roles: ['here', 'country'],
    },
    {
      id: 'family',
      title: 'How many work in the wider group?',
      caption: 'People in work in the group of jobs around it, by where they live',
      columns: column({ measure: PEOPLE, label: 'People', dimensions: family }),
      roles: ['here', 'region', 'country'],
    },
    {
      id: 'where',
      title: 'Where do they live?',
      caption: 'People in work, by district',
      columns,
      roles: ['member'],
    },
  ];
}

function advertQuestion(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion {
  return {
    id: 'adverts',
    title: 'Are employers looking?',
    caption: 'New job adverts online in three months',
    columns: column({ measure: NEW_ADVERTS, label: 'New adverts', dimensions: ofOccupation(soc2020) }),
    roles: ['here', 'county', 'region', 'country'],
  };
}

function demandQuestion(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion {
  return {
    id: 'demand',
    title: 'Is it in demand?',
    caption: 'How much employers want people for it, in three steps',
    columns: column({ measure: DEMAND, label: 'The job is', dimensions: ofOccupation(soc2020) }),
    roles: ['here', 'country'],
  };
}

function payQuestions(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion[] {
  const own = ofOccupation(soc2020);
  const group = ofGroup(soc2020);
  return [
    {
      id: 'pay',
      title: 'What does it pay?',
      caption: 'Yearly pay before tax in full-time jobs',
      columns: [
        ...column({ measure: PAY, label: 'A quarter earn less than', dimensions: { ...own, ...LOWER } }),
        ...column({ measure: PAY, label: 'Half earn less than', dimensions: { ...own, ...MIDDLE } }),
        ...column({ measure: PAY, label: 'A quarter earn more than', dimensions: { ...own, ...UPPER } }),
      ],
      roles: ['here', 'region', 'country'],
    },
    {
      id: 'start',
      title: 'What do people earn at 18 to 21?',
      caption: 'Yearly pay before tax in the wider group of jobs, middle',
      columns: [
        ...column({ measure: PAY, label: 'Aged 18 to 21', dimensions: { ...group, ...YOUNG } }),
        ...column({ measure: PAY, label: 'All ages', dimensions: group }),
      ],
      roles: ['here', 'country'],
    },
  ];
}

/** Hours, and who works them. */
function workingQuestions(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion[] {
  const own = ofOccupation(soc2020);
  return [
    {
      id: 'hours',
      title: 'How long is the week?',
      caption: 'Paid hours a week, middle',
      columns: [
        ...column({ measure: HOURS, label: 'All jobs', dimensions: own }),
        ...column({ measure: HOURS, label: 'Full-time jobs', dimensions: { ...own, ...FULL_TIME } }),
      ],
      roles: ['here', 'country'],
    },
    {
      id: 'who',
      title: 'Who does it?',
      caption: 'Employee jobs, to the nearest thousand',
      columns: [
        ...column({ measure: EMPLOYEE_JOBS, label: 'Women', dimensions: { ...own, sex: 'female' } }),
        ...column({ measure: EMPLOYEE_JOBS, label: 'Men', dimensions: { ...own, sex: 'male' } }),
        ...column({ measure: EMPLOYEE_JOBS, label: 'All jobs', dimensions: own }),
        ...column({ measure: EMPLOYEE_JOBS, label: 'Part-time', dimensions: { ...own, hours: 'part-time' } }),
      ],
      roles: ['here', 'country'],
    },
  ];
}

/**
 * Of the industry that stands for the first of its sectors that has one: industry, not job, and so it says. No column where no sector has one.
 */
function studiedQuestion(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion {
  const [industry] = sectorsOfSoc(soc2020).flatMap(({ sector }) => mainIndustry(sector.id) ?? []);
  const levels = [
    ['2', 'level 2'],
    ['3', 'level 3'],
    ['6', 'level 6 (degree)'],
  ] as const;
  const columns = levels.flatMap(([level, words]) => {
    if (industry === undefined) return [];
    const dimensions = { 'industry-group': industry.slug, level };
    return [
      ...column({ measure: 'employees-at-25-to-30-share', label: `Reached ${words}`, dimensions }),
      ...column({ measure: 'pay-at-25-to-30', label: `Pay, ${words}`, dimensions }),
    ];
  });
  return {
    id: 'studied',
    title: 'What had people of 25 to 30 in this industry studied?',
    caption: `Employees aged 25 to 30 in this industry, ${industry?.words ?? ''}: the level that they reached, and middle pay in a year`,
    columns,
    roles: ['here', 'region', 'country'],
  };
}

/** A model's view, of the wider group and of the places that it was made for. */
function outlookQuestions(soc2020: Soc2020Code, column: MakeColumn): OccupationQuestion[] {
  const group = ofGroup(soc2020);
  const roles: readonly PlaceRole[] = ['here', 'skills-area', 'country'];
  const projected = { dimensions: group, display: 'projected' } as const;
  return [
    {
      id: 'who-wider',
      title: 'Who works in the wider group?',
      caption: 'Jobs that women and men hold in the wider group, by a model',
      columns: [
        ...column({ measure: PROJECTED_JOBS, label: 'Women', dimensions: { ...group, sex: 'female' } }),
        ...column({ measure: PROJECTED_JOBS, label: 'Men', dimensions: { ...group, sex: 'male' } }),
      ],
      roles,
    },
    {
      id: 'outlook',
      title: 'Will there be more of these jobs?',
      caption: 'Jobs that a model expects in the wider group',
      columns: column({ measure: PROJECTED_JOBS, label: 'Jobs', dimensions: group }),
      roles,
    },
    {
      id: 'openings',
      title: 'Will there be openings?',
      caption: 'What a model expects in the wider group',
      columns: [
        ...column({ measure: PROJECTED_CHANGE, label: 'Jobs gained or lost', ...projected }),
        ...column({ measure: OPENINGS_FROM_LEAVERS, label: 'Openings as people leave', ...projected }),
        ...column({ measure: ALL_OPENINGS, label: 'All openings', ...projected }),
      ],
      roles,
    },
  ];
}

/** One series that the documents of a job read. */
export interface OccupationSeries {
  readonly measure: string;
  /** As `dimensionKey` writes it. */
  readonly dimension: string;
}

/** Every series of the job, then the pay of those beside it and of those with the same way in. */
export function occupationSeries(
  soc2020: Soc2020Code,
  alike: readonly Soc2020Code[],
  sameEntry: readonly Soc2020Code[],
  measures: ReadonlyMap<string, Measure>,
  today: CalendarDate,
): OccupationSeries[] {
  const asked = occupationQuestions(soc2020, measures, today).flatMap(({ columns }) =>
    columns.map(({ measure, dimensions }) => ({ measure, dimension: dimensionKey(dimensions) })),
  );
  const beside = [...alike, ...sameEntry].flatMap((code) =>
    [LOWER, MIDDLE, UPPER].map((dimensions) => ({
      measure: PAY,
      dimension: dimensionKey({ ...ofOccupation(code), ...dimensions }),
    })),
  );
  return [...asked, ...beside];
}
