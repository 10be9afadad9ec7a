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

interface Part {
  readonly label: string;
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Published for the sub-major group alone. */
  readonly isOfGroup?: boolean;
  /** Numbers of people and adverts say nothing of a place when they are those of a wider one. */
  readonly isLocal?: boolean;
  /** Read from one place for every job, so that pay here is never set beside pay elsewhere. */
  readonly isPay?: boolean;
}

const PARTS: readonly Part[] = [
  { label: 'People who do it', measure: PEOPLE, dimensions: {}, isLocal: true },
  { label: 'Of those in work', measure: PEOPLE_SHARE, dimensions: {}, isLocal: true },
  { label: 'New adverts in three months', measure: NEW_ADVERTS, dimensions: {}, isLocal: true },
  { label: 'A quarter earn less than', measure: PAY, dimensions: LOWER, isPay: true },
  { label: 'Middle full-time pay, a year', measure: PAY, dimensions: MIDDLE, isPay: true },
  { label: 'A quarter earn more than', measure: PAY, dimensions: UPPER, isPay: true },
  { label: 'At 18 to 21, in the wider group', measure: PAY, dimensions: YOUNG, isOfGroup: true },
  { label: 'Full-time week', measure: HOURS, dimensions: { hours: 'full-time' } },
];

/** `documents` are made for advisers, so that they hold every figure. */
export function compareJobs(
  documents: readonly [OccupationDocument, ...OccupationDocument[]],
  measures: ReadonlyMap<string, Measure>,
): JobComparison {
  const [first] = documents;
  const payAreas = payAreasOf(documents);
  const rows = PARTS.map((part) => ({
    label: part.label,
    figures: documents.map((document, at) => figureOf(document, part, payAreas[at] ?? null)),
  })).filter(({ figures }) => figures.some((figure) => figure !== null));
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
    claims: payClaims(documents, payAreas, measures),
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
  };
}

/** The narrowest place that has the figure: documents hold them from the place itself outwards. */
function figureOf(
  { occupation, area, figures }: OccupationDocument,
  part: Part,
  payArea: string | null,
): Figure | null {
  const only = part.isLocal === true ? area.code : part.isPay === true ? payArea : null;
  const code = part.isOfGroup ? broaderSoc2020(occupation.soc2020, 2) : occupation.soc2020;
  const key = dimensionKey({ ...ofOccupation(code), ...part.dimensions });
  const found = figures.filter(
    (figure) =>
      figure.measure === part.measure &&
      figure.reference !== null &&
      (only === null || figure.areaCode === only) &&
      dimensionKey(figure.dimensions) === key,
  );
  return found.find(({ value }) => value !== null) ?? found[0] ?? null;
}

/**
 * Whose pay is shown of each job. In one place, the narrowest where every job has its middle and quarters, else where every one has its
 * middle; of one job in several places, and where jobs have no place in common, the narrowest that has them. Null where there is none.
 */
function payAreasOf(documents: readonly OccupationDocument[]): (string | null)[] {
  const areas = documents.map(({ figures, occupation }) => {
    const inAreas = (dimensions: Readonly<Record<string, string>>) => {
      const key = dimensionKey({ ...ofOccupation(occupation.soc2020), ...dimensions });
      return figures
        .filter(
          (figure) =>
            figure.measure === PAY && figure.value !== null && dimensionKey(figure.dimensions) === key,
        )
        .map(({ areaCode }) => areaCode);
    };
    const [lower, middle, upper] = [inAreas(LOWER), inAreas(MIDDLE), inAreas(UPPER)];
    return { middle, whole: middle.filter((code) => lower.includes(code) && upper.includes(code)) };
  });
  const isOnePlace = new Set(documents.map(({ area }) => area.code)).size === 1;
  const first = areas[0]?.middle ?? [];
  const common = isOnePlace
    ? (first.find((code) => areas.every(({ whole }) => whole.includes(code))) ??
      first.find((code) => areas.every(({ middle }) => middle.includes(code))))
    : undefined;
  return areas.map(({ whole, middle }) => common ?? whole[0] ?? middle[0] ?? null);
}

function titleOf(documents: readonly OccupationDocument[]): string {
  const names = [...new Set(documents.map(({ occupation }) => occupation.name))];
  const places = [...new Set(documents.map(({ area }) => area.name))];
  return `${joinNames(names)}: ${joinNames(places)}`;
}

function payClaims(
  documents: readonly OccupationDocument[],
  payAreas: readonly (string | null)[],
  measures: ReadonlyMap<string, Measure>,
): Claim[] {
  const facts = measures.get(PAY);
  const paid = documents.flatMap((document, at) => {
    const wish = { label: '', measure: PAY, dimensions: MIDDLE, isPay: true };
    const middle = figureOf(document, wish, payAreas[at] ?? null);
    return middle?.value == null ? [] : [{ plural: document.occupation.plural, middle }];
  });
  const [own, ...others] = paid;
  if (facts === undefined || own === undefined) return [];
  // One job in several places has one plural: its pay is compared on its own page.
  const beside = others.filter(
    ({ plural, middle }) => plural !== own.plural && middle.areaCode === own.middle.areaCode,
  );
  return claimJobPay(facts, own, beside);
}
