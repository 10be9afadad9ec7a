/** Which part of a listing of figures is asked for, and how an answer says where it goes on. */
import {
  type FigurePageWish,
  type FigurePlace,
  type FoundFigures,
  MOST_FIGURES_COUNTED,
} from '../../db/repositories/editions/observation-listing.ts';
import { readFigureReference, writeFigureReference } from '../../domain/figure-reference.ts';
import { dimensionKey, parseDimensionKey } from '../../domain/observation.ts';
import { Problem } from '../answers/problem.ts';
import type { z } from '../schemas/common.ts';
import type { observationQuery } from '../schemas/records.ts';

const DEFAULT_PAGE_SIZE = 100;

/** Throws a Problem for a cursor that names no figure. */
export function readFigurePage({
  page,
  after,
  pageSize = DEFAULT_PAGE_SIZE,
}: z.infer<typeof observationQuery>): FigurePageWish {
  if (after === undefined) return { page: page ?? 1, pageSize };
  if (page !== undefined) throw wrong('after', 'Give page or after, not both.');
  const figure = readFigureReference(after);
  const releaseId = figure?.releaseIds[0];
  if (figure === null || releaseId === undefined)
    throw wrong('after', 'Give what paging.next of an answer says, as it stands.');
  const { measure, areaCode, start, end } = figure;
  return {
    after: { measure, areaCode, dimension: dimensionKey(figure.dimensions), end, start, releaseId },
    pageSize,
  };
}

/** As `paging` of the answer. Throws a Problem for a page beyond those that are numbered. */
export function figurePaging(wish: FigurePageWish, { total, isTotalCapped, next }: FoundFigures) {
  const { pageSize } = wish;
  if ('page' in wish && isTotalCapped && (wish.page - 1) * pageSize >= total)
    throw wrong(
      'page',
      `Pages reach the first ${MOST_FIGURES_COUNTED.toLocaleString('en-GB')} figures of this list. Go on with after, from paging.next of the page before, or narrow the search.`,
    );
  return {
    page: 'page' in wish ? wish.page : null,
    pageSize,
    totalPages: Math.ceil(total / pageSize),
    totalResults: total,
    isTotalCapped,
    next: next && placeText(next),
  };
}

/** The reference of the figure. A plus sign would be read as a space by an address that it is put into as it stands. */
function placeText({ measure, areaCode, dimension, start, end, releaseId }: FigurePlace): string {
  const dimensions = parseDimensionKey(dimension);
  return writeFigureReference({
    releaseIds: [releaseId],
    measure,
    areaCode,
    start,
    end,
    dimensions,
  }).replaceAll('+', '%2B');
}

function wrong(parameter: string, detail: string): Problem {
  return new Problem('invalid-parameter', detail, { errors: [{ parameter, detail }] });
}
