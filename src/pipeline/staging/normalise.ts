/** Room 5. One record -> what may be stored of it. Refuses figures and adverts that contradict themselves, and says so. */
import type {
  Connector,
  NormaliseContext,
  Normalised,
  Rejection,
  SourceRecord,
} from '../../connectors/contract.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import { isCoherent, type Observation } from '../../domain/observation.ts';
import type { Posting } from '../../domain/posting.ts';
import { toWholeSecond } from '../shared/instants.ts';

/** Longer than any advert or note; D1 refuses rows of 2 MB. */
const MAX_ROW_LENGTH = 200_000;

export interface Accepted {
  readonly observations: readonly Observation[];
  readonly posting: Posting | null;
  readonly ending: Normalised['ending'] | null;
  readonly isSkipped: boolean;
  /** Records, or single figures of a record, that were refused. */
  readonly rejectedCount: number;
  readonly issues: readonly Issue[];
}

/** The connector must be guarded: this never throws. */
export function normaliseRecord(
  connector: Connector,
  record: SourceRecord<unknown>,
  context: NormaliseContext,
): Accepted {
  const found = connector.normalise(record, context);
  const issues: Issue[] = [...(found.issues ?? [])];
  let rejectedCount = 0;
  const reject = ({ code, detail }: Rejection) => {
    rejectedCount++;
    issues.push(issue(code, 'error', record.locator, detail));
  };
  if (found.rejected) reject(found.rejected);

  const observations = (found.observations ?? []).filter((figure) => {
    const fault = faultOfObservation(figure);
    if (fault !== null) reject(fault);
    return fault === null;
  });
  let posting = found.posting ?? null;
  if (posting !== null) {
    const fault = faultOfPosting(posting);
    if (fault !== null) reject(fault);
    posting = fault === null ? withReadableValues(posting, record.locator, issues) : null;
  }
  const isSilent =
    observations.length === 0 && posting === null && !found.ending && !found.skipped && rejectedCount === 0;
  if (isSilent && issues.length > 0) rejectedCount++;
  else if (isSilent) {
    reject({ code: 'unreadable-record', detail: 'The record became nothing, and nothing says why' });
  }
  return {
    observations,
    posting,
    ending: found.ending ?? null,
    isSkipped: found.skipped !== undefined,
    rejectedCount,
    issues,
  };
}

/** A figure whose limits are not numbers, whose value and status disagree, or whose texts are no label and no note. */
function faultOfObservation(figure: Observation): Rejection | null {
  const { lower95, upper95, coefficientOfVariation } = figure;
  const hasReadableLimits = [lower95, upper95, coefficientOfVariation].every(
    (number) => number === null || Number.isFinite(number),
  );
  const length = JSON.stringify(figure).length;
  if (length > MAX_ROW_LENGTH) {
    return { code: 'unreadable-record', detail: `The figure comes with ${length} characters` };
  }
  if (isCoherent(figure) && hasReadableLimits) return null;
  const detail = `${figure.measure} for ${figure.areaCode}: the value ${figure.value} does not go with "${figure.status}"`;
  return { code: 'unreadable-number', detail };
}

function faultOfPosting(posting: Posting): Rejection | null {
  if (posting.key === '' || posting.title.trim() === '') {
    return { code: 'missing-field', detail: 'The advert has no key or no title' };
  }
  const length = JSON.stringify(posting).length;
  if (length <= MAX_ROW_LENGTH) return null;
  return { code: 'unreadable-record', detail: `The advert is ${length} characters long` };
}

/** Values that the database could not hold are left out, one issue each: one bad field must not cost the batch. */
function withReadableValues(posting: Posting, locator: string, issues: Issue[]): Posting {
  const closesAt = posting.closesAt === null ? null : toWholeSecond(posting.closesAt);
  if (closesAt === null && posting.closesAt !== null) {
    issues.push(issue('unreadable-date', 'warning', locator, `closesAt ${posting.closesAt}`));
  }
  const openings = readable(posting.openings, Number.isSafeInteger);
  const hoursPerWeek = readable(posting.hoursPerWeek, Number.isFinite);
  if (openings !== posting.openings || hoursPerWeek !== posting.hoursPerWeek) {
    const seen = `openings ${posting.openings}, hours ${posting.hoursPerWeek}`;
    issues.push(issue('unreadable-number', 'warning', locator, seen));
  }
  return { ...posting, closesAt, openings, hoursPerWeek };
}

function readable(number: number | null, isReadable: (number: number) => boolean): number | null {
  return number !== null && isReadable(number) ? number : null;
}
