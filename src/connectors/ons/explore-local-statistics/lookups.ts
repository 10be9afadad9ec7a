/**
 * The indicators taken from Explore Local Statistics: everything under its topics employment, pay, business, productivity,
 * trade, investment, education and skills. Slugs and labels are the service's (json-stat-summary.json of 13 August 2026).
 */
import type { MeasureId } from '../../../domain/observation.ts';

/**
 * What an absent interval means. Counted in the data files of 26 June 2026 (docs/decisions/0010):
 * `always`: every sound figure has one (Annual Population Survey), so a figure without is one the publisher calls unreliable.
 * `some-areas`: whole areas are published without (pay in Northern Ireland's districts), which says nothing of the figure.
 * `never`: the indicator is a count or comes without intervals.
 */
type Intervals = 'always' | 'some-areas' | 'never';

export interface Indicator {
  /** The service's slug: what `indicator=` takes. */
  readonly slug: string;
  readonly measure: MeasureId;
  /** How the service names it: its title in the API, its code in the data files. */
  readonly labels: readonly string[];
  readonly intervals: Intervals;
}

function indicator(
  slug: string,
  labels: string | readonly string[],
  options: { intervals?: Intervals; measure?: MeasureId } = {},
): Indicator {
  return {
    slug,
    measure: options.measure ?? slug,
    labels: typeof labels === 'string' ? [labels] : labels,
    intervals: options.intervals ?? 'never',
  };
}

/** Sorted by slug: the order of the requests. */
export const indicators: readonly Indicator[] = [
  indicator('active-businesses', 'Active businesses'),
  indicator('apprenticeship-achievements', 'Apprenticeship achievements (England)'),
  indicator('apprenticeship-achievements-scotland', 'Apprenticeship achievements (Scotland)'),
  indicator('apprenticeship-starts', 'Apprenticeship starts (England)'),
  indicator('apprenticeship-starts-ni', 'Apprenticeship starts (Northern Ireland)'),
  indicator('apprenticeship-starts-scotland', 'Apprenticeship starts (Scotland)'),
  indicator('business-births', 'Business births'),
  indicator('business-deaths', 'Business deaths'),
  indicator('business-survival-five-year', ['Five-year survival rate', 'Five-year business survival rate']),
  indicator('business-survival-four-year', ['Four-year survival rate', 'Four-year business survival rate']),
  indicator('business-survival-one-year', ['One-year survival rate', 'One-year business survival rate']),
  indicator('business-survival-three-year', [
    'Three-year survival rate',
    'Three-year business survival rate',
  ]),
  indicator('business-survival-two-year', ['Two-year survival rate', 'Two-year business survival rate']),
  // A yearly average in per cent. The monthly count and rate come from Nomis under the plain names.
  indicator('claimant-count', 'Claimant Count', { measure: 'claimant-rate-yearly' }),
  indicator('early-years-communication-language', [
    'Communication and language',
    'Communication and language skills by end of early years foundation stage',
  ]),
  indicator('early-years-literacy', ['Literacy', 'Literacy skills by end of early years foundation stage']),
  indicator('early-years-mathematics', [
    'Mathematics',
    'Maths skills by end of early years foundation stage',
  ]),
  indicator(
    'economic-inactivity-rate',
    ['Economically inactive', 'Economic inactivity rate (Great Britain)'],
    {
      intervals: 'always',
    },
  ),
  indicator('economic-inactivity-rate-ni', [
    'Economically inactive (Northern Ireland)',
    'Economic inactivity rate (Northern Ireland)',
  ]),
  indicator('employment-rate', ['Employment rate', 'Employment rate (Great Britain)'], {
    intervals: 'always',
  }),
  indicator('employment-rate-ni', 'Employment rate (Northern Ireland)'),
  indicator(
    'expenditure-research-and-development-business',
    'Business expenditure on research and development',
  ),
  indicator(
    'expenditure-research-and-development-public',
    'Public-funded expenditure on research and development',
  ),
  indicator(
    'further-education-skills-learner-achievements',
    'Further education and skills learner achievements',
  ),
  indicator('further-education-skills-participation', 'Further education and skills participation'),
  indicator('gcses-equivalent-english-maths', 'GCSEs in English and Maths'),
  indicator('gross-disposable-household-income-per-head', [
    'Gross disposable household income',
    'Gross disposable household income per head',
  ]),
  indicator('gross-domestic-product-per-head-chained-volume-measure', [
    'Gross domestic product per head in chained volume measure',
    'Gross domestic product per head in chained volume measures',
  ]),
  indicator('gross-domestic-product-per-head-current-market-price', [
    'Gross domestic product per head at current market price',
    'Gross domestic product per head at current market prices',
  ]),
  indicator('gross-median-weekly-pay', 'Gross median weekly pay', { intervals: 'some-areas' }),
  indicator('gross-value-added-per-filled-job', [
    'Gross value added per filled job',
    'Gross value added per job filled',
  ]),
  indicator('gross-value-added-per-hour-worked', 'Gross value added per hour worked'),
  indicator('high-growth-businesses', 'High growth businesses'),
  indicator('inward-foreign-direct-investment', 'Inward foreign direct investment'),
  indicator('level-3-or-above-qualifications', 'Level 3 or above qualifications (Great Britain)', {
    intervals: 'always',
  }),
  indicator('level-3-or-above-qualifications-ni', 'Level 3 or above qualifications (Northern Ireland)'),
  indicator('modelled-unemployment', 'Modelled unemployment rate', { intervals: 'some-areas' }),
  indicator('no-qualifications-great-britain', ['No qualifications', 'No qualifications (Great Britain)'], {
    intervals: 'always',
  }),
  indicator('outward-foreign-direct-investment', 'Outward foreign direct investment'),
  indicator('persistent-absences-all-pupils', 'Persistent absences for all pupils'),
  indicator(
    'persistent-absences-pupils-free-school-meals',
    'Persistent absences for pupils eligible for free school meals',
  ),
  indicator(
    'persistent-absences-pupils-looked-after-by-local-authorities',
    'Persistent absences for pupils looked after by local authorities',
  ),
  indicator('pupils-at-expected-standards-end-primary-school', [
    'Pupils meeting the expected standard in reading, writing and maths',
    'Pupils meeting the expected standard in reading, writing and maths at the end of Key Stage 2',
  ]),
  indicator('value-uk-exports', ['Value of UK exports', 'Total value of UK exports']),
];

const bySlug = new Map(indicators.map((one) => [one.slug, one]));
const byLabel = new Map(indicators.flatMap((one) => one.labels.map((label) => [label, one] as const)));

export function findIndicator(slug: string): Indicator | null {
  return bySlug.get(slug) ?? null;
}

/** By title or code, as the `indicator` column gives it. */
export function findIndicatorByLabel(label: string): Indicator | null {
  return byLabel.get(label) ?? null;
}
