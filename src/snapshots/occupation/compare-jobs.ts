/** Up to four jobs in a place, or one job in up to six places, side by side: figures of their own documents, nothing ranked. */
import { broaderSoc2020 } from '../../domain/classification.ts';
import { dimensionKey } from '../../domain/observation.ts';
import type { Measure } from '../../measures/measure.ts';
import { claimJobPay } from '../claims/job-claims.ts';
import type { Claim } from '../document/claim.ts';
import type { Figure, SnapshotSource } from '../document/snapshot.ts';
import { joinNames } from '../words/join-names.ts';
import type { OccupationDocument } from './document.ts';
import {
  HOURS,
  LOWER,
  MIDDLE,
  NEW_ADVERTS,
  ofOccupation,
  PAY,
  PEOPLE,
  PEOPLE_SHARE,
  UPPER,
  YOUNG,
} from './questions.ts';

export interface JobComparison {
  readonly isDemonstration: boolean;
  readonly notice: string | null;
  readonly title: string;
  readonly jobs: readonly ComparedJob[];
  readonly rows: readonly ComparedRow[];
  /** Pay of the first job beside the others, where the survey can tell. */
  readonly claims: readonly Claim[];
  readonly sources: readonly SnapshotSource[];
}

interface ComparedJob {
  readonly slug: string;
  readonly name: string;
  readonly area: { readonly name: string; readonly slug: string };
  readonly entry: string;
}

interface ComparedRow {
  readonly label: string;
  /** One a job; null where nobody has a figure. A figure of a wider place than the one asked about says so by its area. */
  readonly figures: readonly (Figure | null)[];
}

type OwnPay = OccupationDocument['alike'][number];

const middlePay = ({ middle }: OwnPay) => middle;

interface Part {
  readonly label: string;
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Published for the sub-major group alone. */
  readonly isOfGroup?: boolean;
  /** Numbers of people and adverts say nothing of a place when they are those of a wider one. */
  readonly isLocal?: boolean;
  /** The part of the job's own pay. */
  readonly pay?: (own: OwnPay) => string | null;
}

const MIDDLE_PAY: Part = {
  label: 'Middle full-time pay, a year',
  measure: PAY,
  dimensions: MIDDLE,
  pay: middlePay,
};
const PARTS: readonly Part[] = [
  { label: 'People who do it', measure: PEOPLE, dimensions: {}, isLocal: true },
  { label: 'Of those in work', measure: PEOPLE_SHARE, dimensions: {}, isLocal: true },
  { label: 'New adverts in three months', measure: NEW_ADVERTS, dimensions: {}, isLocal: true },
  { label: 'A quarter earn less than', measure: PAY, dimensions: LOWER, pay: ({ lower }) => lower },
  MIDDLE_PAY,
  { label: 'A quarter earn more than', measure: PAY, dimensions: UPPER, pay: ({ upper }) => upper },
  { label: 'At 18 to 21, in the wider group', measure: PAY, dimensions: YOUNG, isOfGroup: true },
  { label: 'Full-time week', measure: HOURS, dimensions: { hours: 'full-time' } },
];

/** `documents` are made for advisers, so that they hold every figure. */
export function compareJobs(
  documents: readonly [OccupationDocument, ...OccupationDocument[]],
  measures: ReadonlyMap<string, Measure>,
): JobComparison {
  const [first] = documents;
  const common = commonPay(documents);
  const rows = PARTS.flatMap((part) => {
    const row = { label: part.label, figures: documents.map((document) => figureOf(document, part)) };
    return part.pay === middlePay && common !== null ? [row, common] : [row];
  }).filter(({ figures }) => figures.some((figure) => figure !== null));
  const used = new Set(rows.flatMap(({ figures }) => figures.flatMap((figure) => figure?.sources ?? [])));
  const sources = new Map(
    documents.flatMap((each) => each.sources.map((source) => [source.id, source] as const)),
  );
  return {
    isDemonstration: first.isDemonstration,
    notice: first.notice,
    title: titleOf(documents),
    jobs: documents.map(({ occupation, area, entry }) => ({
      slug: occupation.slug,
      name: occupation.name,
      area: { name: area.name, slug: area.slug },
      entry: entry.label,
    })),
    rows,
    claims: payClaims(documents, common, measures),
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
  };
}

/** The job's own pay, or what is said of pay that nobody shows; of the rest the narrowest place that has the figure: documents hold them from the place itself outwards. */
function figureOf({ occupation, area, figures, alike }: OccupationDocument, part: Part): Figure | null {
  const [own] = alike;
  if (part.pay !== undefined && own !== undefined) {
    const id = part.pay(own);
    return figures.find((figure) => figure.id === id && figure.reference !== null) ?? null;
  }
  const code = part.isOfGroup ? broaderSoc2020(occupation.soc2020, 2) : occupation.soc2020;
  const key = dimensionKey({ ...ofOccupation(code), ...part.dimensions });
  const found = figures.filter(
    (figure) =>
      figure.measure === part.measure &&
      figure.reference !== null &&
      (part.isLocal !== true || figure.areaCode === area.code) &&
      dimensionKey(figure.dimensions) === key,
  );
  return found.find(({ value }) => value !== null) ?? found[0] ?? null;
}

/**
 * Where the jobs' own pay is of different areas, the middle of each in the narrowest area that has it for all: what can be set side by
 * side. Null where their own pay can be, where places are compared, and where no area has all.
 */
function commonPay(documents: readonly OccupationDocument[]): ComparedRow | null {
  const isOnePlace = new Set(documents.map(({ area }) => area.code)).size === 1;
  const own = documents.map((document) => figureOf(document, MIDDLE_PAY));
  if (!isOnePlace || new Set(own.flatMap((figure) => figure?.areaCode ?? [])).size < 2) return null;
  const middles = documents.map(({ figures, occupation }) => {
    const key = dimensionKey({ ...ofOccupation(occupation.soc2020), ...MIDDLE });
    return figures.filter(
      ({ measure, value, dimensions }) =>
        measure === PAY && value !== null && dimensionKey(dimensions) === key,
    );
  });
  const [first = []] = middles;
  for (const { areaCode } of first) {
    const figures = middles.map((each) => each.find((figure) => figure.areaCode === areaCode) ?? null);
    if (figures.every((figure) => figure !== null))
      return { label: 'Middle pay in one place, to compare', figures };
  }
  return null;
}

function titleOf(documents: readonly OccupationDocument[]): string {
  const names = [...new Set(documents.map(({ occupation }) => occupation.name))];
  const places = [...new Set(documents.map(({ area }) => area.name))];
  return `${joinNames(names)}: ${joinNames(places)}`;
}

function payClaims(
  documents: readonly OccupationDocument[],
  common: ComparedRow | null,
  measures: ReadonlyMap<string, Measure>,
): Claim[] {
  const facts = measures.get(PAY);
  const paid = documents.flatMap((document, at) => {
    const middle = common?.figures[at] ?? figureOf(document, MIDDLE_PAY);
    return middle?.value == null ? [] : [{ plural: document.occupation.plural, middle }];
  });
  const [own, ...others] = paid;
  if (facts === undefined || own === undefined) return [];
  // One job in several places has one plural: its pay is compared on its own page.
  return claimJobPay(
    facts,
    own,
    others.filter(({ plural }) => plural !== own.plural),
  );
}
