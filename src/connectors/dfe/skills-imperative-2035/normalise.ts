/** Records of the projections -> observations. Thousands become whole jobs; what may not be shown is suppressed with the reason. */
import type { AreaCode } from '../../../domain/area.ts';
import type { Observation } from '../../../domain/observation.ts';
import { type Period, yearPeriod } from '../../../domain/period.ts';
import type { Normalised, Rejection, SourceRecord } from '../../contract.ts';
import { areaNamed, industryGroup, isMadeFromWrongDistricts, subMajorGroup } from './lookups.ts';
import type {
  ProjectedFigure,
  ProjectedOpenings,
  ProjectedRecord,
  ProjectedSexes,
} from './projected-record.ts';
import { LEAST_SHOWN, NOISE, type WhyWithheld } from './withheld.ts';

/** Years up to this one are estimates of what was; later ones are projected. */
const LAST_KNOWN_YEAR = 2020;
const YEAR = /^20[1-3]\d$/;

export function normalise({ fields }: SourceRecord<ProjectedRecord>): Normalised {
  if (isMadeFromWrongDistricts(fields.areaName)) {
    return { skipped: 'the workbook for Dorset, made from the wrong districts' };
  }
  const areaCode = areaNamed(fields.areaName);
  if (areaCode === null) {
    const detail = `“${fields.areaName}” is neither England nor the area of a local skills improvement plan`;
    return { rejected: { code: 'unknown-area', detail } };
  }
  switch (fields.breakdown) {
    case 'openings':
      return openings(fields, areaCode);
    case 'sex':
      return sexes(fields, areaCode);
    case 'industry':
    case 'occupation':
    case 'qualification':
      return yearly(fields, areaCode);
  }
}

function yearly(fields: ProjectedFigure, areaCode: AreaCode): Normalised {
  if (!YEAR.test(fields.year)) return { rejected: { code: 'unreadable-date', detail: fields.year } };
  const dimensions = dimensionsOf(fields);
  if (dimensions === null) return { rejected: unknownLabel(fields) };
  if (!isThousands(fields.value)) return { rejected: unreadable(fields.value) };
  if (fields.isDoubted) {
    const detail = `${fields.label}: the parts of its group, or the groups, do not come to their total in ${fields.year}`;
    return { rejected: { code: 'unreadable-record', detail } };
  }
  if (fields.breakdown === 'occupation' && Object.keys(dimensions).length === 0) {
    return { skipped: 'the total, which the sheet by industry gives too' };
  }
  const figure = { areaCode, period: yearPeriod(Number(fields.year)), dimensions };
  return { observations: [observe('jobs-to-2035', figure, fields.value, fields.withheld)] };
}

/**
 * What comes or goes is told by the figures for each year too. So openings of both kinds are withheld together: each is the other and the
 * change.
 */
function openings({ years, label, change, leavers, all }: ProjectedOpenings, areaCode: AreaCode): Normalised {
  const span = /^(20\d\d)-(20\d\d)$/.exec(years);
  const [from, to] = [Number(span?.[1]), Number(span?.[2])];
  if (!(from < to)) return { rejected: { code: 'unreadable-date', detail: years } };
  const occupation = subMajorGroup(label);
  if (occupation === null) return { rejected: unknownLabel({ breakdown: 'openings', label }) };
  const wrong = [change, leavers, all].find((value) => !isThousands(value));
  if (wrong !== undefined) return { rejected: unreadable(wrong) };
  if (!isSum([change, leavers], all)) {
    const detail = `${label}: ${change} and ${leavers} do not come to ${all}`;
    return { rejected: { code: 'unreadable-record', detail } };
  }
  const period: Period = { start: `${from}-01-01`, end: `${to}-12-31`, label: `${from} to ${to}` };
  const figure = { areaCode, period, dimensions: { occupation } };
  const isSmall = [leavers, all].map(isBelowLeast);
  const why = (at: number): '' | WhyWithheld =>
    isSmall[at] ? 'small' : isSmall.includes(true) ? 'beside-small' : '';
  return {
    observations: [
      observe('change-in-jobs-to-2035', figure, change, isBelowLeast(change) ? 'small' : ''),
      observe('openings-from-leavers-to-2035', figure, leavers, why(0)),
      observe('openings-to-2035', figure, all, why(1)),
    ],
  };
}

/** Women and men are withheld together: each is all less the other. */
function sexes(fields: ProjectedSexes, areaCode: AreaCode): Normalised {
  const { year, label, female, male, total, withheld } = fields;
  if (!YEAR.test(year)) return { rejected: { code: 'unreadable-date', detail: year } };
  const occupation = subMajorGroup(label);
  if (occupation === null) return { rejected: unknownLabel(fields) };
  const wrong = [female, male, total].find((value) => !isThousands(value));
  if (wrong !== undefined) return { rejected: unreadable(wrong) };
  if (!isSum([female, male], total)) {
    const detail = `${label}: ${female} women and ${male} men do not come to ${total}`;
    return { rejected: { code: 'unreadable-record', detail } };
  }
  const isWithheld = withheld !== '' || isBelowLeast(female) || isBelowLeast(male);
  const observations = (
    [
      ['female', female],
      ['male', male],
    ] as const
  ).map(([sex, value]) => {
    const figure = { areaCode, period: yearPeriod(Number(year)), dimensions: { occupation, sex } };
    const why = isBelowLeast(value) ? 'small' : isWithheld ? 'beside-small' : '';
    return observe('jobs-to-2035', figure, value, why);
  });
  return { observations };
}

function observe(
  measure: string,
  figure: Pick<Observation, 'areaCode' | 'period' | 'dimensions'>,
  value: string,
  withheld: '' | WhyWithheld,
): Observation {
  const isProjected = Number(figure.period.end.slice(0, 4)) > LAST_KNOWN_YEAR;
  return {
    measure,
    ...figure,
    ...judge(value, withheld, isProjected),
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: isProjected ? 'A projection, not a count.' : null,
  };
}

function judge(value: string, withheld: '' | WhyWithheld, isProjected: boolean) {
  if (withheld !== '') {
    const statusReason =
      withheld === 'small'
        ? 'Below 10,000, which the authors do not allow to be shown'
        : 'Would give a figure below 10,000 away';
    return { value: null, status: 'suppressed', statusReason } as const;
  }
  // Thousands with the noise of a spreadsheet's arithmetic: whole jobs are all that they state.
  const jobs = Math.round(Number(value) * 1000);
  return { value: jobs, status: isProjected ? 'estimated' : 'normal', statusReason: null } as const;
}

const isThousands = (value: string): boolean => /^-?\d+(\.\d+)?(e-\d+)?$/i.test(value);
const isBelowLeast = (value: string): boolean => Math.abs(Number(value)) < LEAST_SHOWN;
const isSum = (parts: readonly string[], whole: string): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + Number(part), 0) - Number(whole)) <= NOISE;

const unreadable = (value: string): Rejection => ({
  code: 'unreadable-number',
  detail: `“${value}” is no number of thousands`,
});

const unknownLabel = ({ breakdown, label }: Pick<ProjectedRecord, 'breakdown' | 'label'>): Rejection => ({
  code: 'unknown-code',
  detail: `${breakdown} “${label}”`,
});

/** Null for a label that is none of ours. */
function dimensionsOf({ breakdown, label, firstPart }: ProjectedFigure): Record<string, string> | null {
  if (label === 'All industries' || label === 'All occupations') return {};
  switch (breakdown) {
    case 'industry': {
      const group = industryGroup(label);
      return group === null ? null : { 'industry-group': group };
    }
    case 'occupation': {
      const code = /^([1-9]\d) \S/.exec(label)?.[1] ?? /^([1-9])\d \S/.exec(firstPart)?.[1];
      return code === undefined ? null : { occupation: `soc2020:${code}` };
    }
    case 'qualification': {
      if (label === 'No Qualification') return { qualification: 'none' };
      const level = /^RQF([1-8]) /.exec(label)?.[1];
      return level === undefined ? null : { qualification: `rqf:${level}` };
    }
  }
}
