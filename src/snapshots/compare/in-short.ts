/** How places differ, for a reader who has half a minute: their pay, their apprenticeships, their work, their commonest job. Only what claims say is compared. */
import { atStart, withinSentence } from '../../domain/first-letter.ts';
import type { Claim } from '../document/claim.ts';
import { joinNames } from '../words/join-names.ts';
import { inPlace, isShort } from '../words/sentences.ts';
import type { ComparedJobs, ComparedTable, Comparison } from './document.ts';
import { shownColumn } from './shown-column.ts';

/** Each is at most two sentences; none where there is nothing to say of its kind. */
export function inShort(
  { shares, tables, jobs }: Pick<Comparison, 'shares' | 'tables' | 'jobs'>,
  isOneSector: boolean,
): readonly string[] {
  const claims = ['pay', 'apprenticeship-starts'].flatMap((id) => claimsOf(tables, id));
  const isTold = ({ verdict }: Claim) => verdict !== 'cannot-tell';
  return [
    ...claims.filter(isTold).map(({ text }) => text),
    shares?.says ?? null,
    jobs === null ? null : commonestJobs(jobs, isOneSector),
    // A page that begins with what nobody can tell is read no further.
    ...claims.filter((claim) => !isTold(claim)).map(({ text }) => text),
  ].flatMap((each) => each ?? []);
}

/** Of the figure that is drawn: what can be told, or once that it cannot. */
function claimsOf(tables: readonly ComparedTable[], id: string): Claim[] {
  // What is the same for every sector does not tell this one apart.
  const table = tables.find((each) => each.id === id && each.about === 'subject');
  const at = table === undefined ? null : shownColumn(table);
  if (table === undefined || at === null) return [];
  const { measure } = table.columns[at] ?? {};
  const claims = table.claims.filter((claim) => claim.measure === measure);
  const told = claims.filter(({ verdict }) => verdict !== 'cannot-tell');
  return told.length === 0 ? claims.slice(0, 1) : told;
}

/** Not what most people do: it is the commonest of some hundred jobs. */
function commonestJobs({ places }: ComparedJobs, isOneSector: boolean): string | null {
  if (new Set(places.map(({ counted }) => counted)).size > 1) return null;
  const byJob = Map.groupBy(places, ({ common: [first] }) => first?.name ?? '');
  const named = [...byJob].map(([job, those]) => {
    const where = those.map(({ countedIn }) => inPlace(countedIn));
    return `${withinSentence(job)} in ${where.length === 2 && byJob.size === 1 ? `both ${joinNames(where)}` : joinNames(where)}`;
  });
  const subject = places[0]?.counted === 'people' ? 'the most common job is' : 'most new adverts are for';
  const [countedAt, ...otherTimes] = new Set(places.map((place) => place.countedAt));
  const when = countedAt == null || otherTimes.length > 0 ? '' : ` (${countedAt})`;
  const text = atStart(`${isOneSector ? 'in this sector, ' : ''}${subject} ${joinNames(named)}${when}.`);
  return isShort(text) ? text : null;
}
