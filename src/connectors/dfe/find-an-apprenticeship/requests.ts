/** What is asked of the display advert API, and in which order. */
import type { AbsentPosting, PlanContext, PlannedRequest } from '../../contract.ts';
import type { Envelope } from './record.ts';

export const KEY_SETTING = 'WEALDWAY_FIND_AN_APPRENTICESHIP_KEY';
export const MAX_REQUESTS = 400;
const PAGE_SIZE = 100;
const KEPT_FOR_CONFIRMING = 200;

/** The extras are NHS Jobs' and Civil Service Jobs' apprenticeships, which the service adds when it is asked to. */
function headers(key: string): Readonly<Record<string, string>> {
  return { 'x-version': '2', 'ocp-apim-subscription-key': key, additionaldatasources: 'Nhs,Csj' };
}

function pageRequest(page: number, requestHeaders: Readonly<Record<string, string>>): PlannedRequest {
  return {
    path: `/vacancies/vacancy?PageNumber=${page}&PageSize=${PAGE_SIZE}&Sort=AgeDesc`,
    role: 'page',
    headers: requestHeaders,
  };
}

export function plan({ secrets }: PlanContext): readonly PlannedRequest[] {
  return [pageRequest(1, headers(secrets[KEY_SETTING] ?? ''))];
}

export function pageNumber(request: PlannedRequest): number {
  return Number(/[?&]PageNumber=(\d+)/.exec(request.path)?.[1] ?? 1);
}

/** A short page is not the last: the service drops rows after it has paged. The stated total says how far to go, and an empty page is the end. */
export function afterPage(
  request: PlannedRequest,
  { vacancies, totalFiltered }: Envelope,
): readonly PlannedRequest[] {
  const page = pageNumber(request);
  const isLast = vacancies.length === 0 || page * PAGE_SIZE >= totalFiltered;
  return isLast ? [] : [pageRequest(page + 1, request.headers ?? {})];
}

/** Only adverts of the service itself, ten digits, whose deadline is not past: it cannot be asked about its extras. */
export function confirm(
  absent: readonly AbsentPosting[],
  { now, secrets }: PlanContext,
): readonly PlannedRequest[] {
  return absent
    .filter(
      ({ key, closesAt }) =>
        /^\d{10}$/.test(key) && (closesAt === null || Date.parse(closesAt) >= Date.parse(now)),
    )
    .slice(0, KEPT_FOR_CONFIRMING)
    .map(({ key }) => ({
      path: `/vacancies/vacancy/${key}`,
      role: 'confirm',
      headers: headers(secrets[KEY_SETTING] ?? ''),
      isOptional: true,
    }));
}

/** The reference that a `confirm` request asked for. */
export function askedReference({ path }: PlannedRequest): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
