/** Room 5. One record -> what may be stored of it. Refuses figures, adverts, facts and schools that contradict themselves, and says so. */
import type {
  Connector,
  NormaliseContext,
  Normalised,
  Rejection,
  SourceRecord,
} from '../../connectors/contract.ts';
import { type Issue, issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/observation.ts';
import type { OccupationFact } from '../../domain/occupation-fact.ts';
import type { Posting } from '../../domain/posting.ts';
import type { School } from '../../domain/school.ts';
import { cleanFact } from './clean-fact.ts';
import { cleanObservation } from './clean-observation.ts';
import { cleanPosting, type Note } from './clean-posting.ts';
import { cleanSchool } from './clean-school.ts';

/** Longer than any advert or note. */
const MOST_CHARACTERS = 200_000;

export interface Accepted {
  readonly observations: readonly Observation[];
  readonly posting: Posting | null;
  readonly fact: OccupationFact | null;
  readonly school: School | null;
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

  const observations = (found.observations ?? []).flatMap((figure) => {
    const clean = withinLength(figure) ?? cleanObservation(figure);
    if ('figure' in clean) return [clean.figure];
    reject(clean.rejected);
    return [];
  });
  const note: Note = (code, detail) => issues.push(issue(code, 'warning', record.locator, detail));
  let posting: Posting | null = null;
  if (found.posting) {
    const clean =
      withinLength(found.posting) ?? cleanPosting(found.posting, connector.source, context.now, note);
    if ('posting' in clean) posting = clean.posting;
    else reject(clean.rejected);
  }
  let fact: OccupationFact | null = null;
  if (found.fact) {
    const clean = withinLength(found.fact) ?? cleanFact(found.fact, connector.source, note);
    if ('fact' in clean) fact = clean.fact;
    else reject(clean.rejected);
  }
  let school: School | null = null;
  if (found.school) {
    const clean = withinLength(found.school) ?? cleanSchool(found.school, note);
    if ('school' in clean) school = clean.school;
    else reject(clean.rejected);
  }
  const isNothing = observations.length === 0 && posting === null && fact === null && school === null;
  const isSilent = isNothing && !found.ending && !found.skipped && rejectedCount === 0;
  if (isSilent && issues.length > 0) rejectedCount++;
  else if (isSilent) {
    reject({ code: 'unreadable-record', detail: 'The record became nothing, and nothing says why' });
  }
  return {
    observations,
    posting,
    fact,
    school,
    ending: found.ending ?? null,
    isSkipped: found.skipped !== undefined,
    rejectedCount,
    issues,
  };
}

/** Refused before it is cleaned: cutting it down to size would pass a slip of the source off as an advert. Null when it is short enough. */
function withinLength(
  row: Observation | Posting | OccupationFact | School,
): { readonly rejected: Rejection } | null {
  const { length } = JSON.stringify(row);
  if (length <= MOST_CHARACTERS) return null;
  return { rejected: { code: 'unreadable-record', detail: `The record comes with ${length} characters` } };
}
