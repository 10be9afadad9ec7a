/** Records of the projections, in the workbooks' own labels and thousands. */
import type { WhyWithheld } from './withheld.ts';

export type Breakdown = 'industry' | 'occupation' | 'qualification';

export type ProjectedRecord = ProjectedFigure | ProjectedOpenings | ProjectedSexes;

/** Of a sheet with a column a year. */
export interface ProjectedFigure {
  readonly breakdown: Breakdown;
  /** As the title names it. */
  readonly areaName: string;
  readonly year: string;
  readonly label: string;
  /** Code or label of the first of the group's parts: tells a major group of occupations by its sub-majors. */
  readonly firstPart: string;
  /** Thousands of jobs. */
  readonly value: string;
  readonly withheld: '' | WhyWithheld;
  /** Whether it is of figures that do not come to their total: what may be shown of them cannot be told. */
  readonly isDoubted: boolean;
}

/** A row of "Occ T2": thousands, over the whole span of years. */
export interface ProjectedOpenings {
  readonly breakdown: 'openings';
  readonly areaName: string;
  /** "2020-2035". */
  readonly years: string;
  readonly label: string;
  readonly change: string;
  /** As people leave the occupation; the publisher calls it replacement demand. */
  readonly leavers: string;
  /** The two together. */
  readonly all: string;
}

/** A row of "Occ T4" in one of its years: thousands of jobs. */
export interface ProjectedSexes {
  readonly breakdown: 'sex';
  readonly areaName: string;
  readonly year: string;
  readonly label: string;
  readonly female: string;
  readonly male: string;
  readonly total: string;
  /** Of the total, which the sheet by year gives: parts that are both shown would give it away. */
  readonly withheld: '' | WhyWithheld;
}
