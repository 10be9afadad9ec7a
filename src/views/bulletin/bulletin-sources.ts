/** Where a bulletin's figures and adverts come from: a few lines as a reader would say it, and every licence's words for the page that these lead to. */
import { plainDate } from '../../domain/period.ts';
import type { Bulletin } from '../../snapshots/bulletin/document.ts';
import type { SnapshotSource } from '../../snapshots/document/snapshot.ts';
import { joinNames } from '../../snapshots/words/join-names.ts';
import { advertCredits, attributionsOnPaper, licencesInBrief } from '../parts/source-lines.ts';

const day = (instant: string) => plainDate(instant.slice(0, 10));

/** Who counted, in which survey and when; whose adverts; under which licence. The rest is on the bulletin's page. */
export function bulletinSources(bulletin: Bulletin): string[] {
  const { asAt, sources, advertAttributions, earlierEdition } = bulletin;
  const since = earlierEdition === null ? '' : ` Changes are those since ${day(earlierEdition)}.`;
  return [
    figuresFrom(bulletin),
    ...sources.flatMap(({ title, overdue }) => (overdue === null ? [] : [`${title}: ${overdue}`])),
    [advertCredits(advertAttributions), licencesInBrief(bulletin, advertAttributions)]
      .filter((words) => words !== '')
      .join(' '),
    `Published on ${day(asAt)}.${since}`,
  ].filter((line) => line !== '');
}

/** What each licence asks for, the days on which we fetched the figures, and the editions. */
export function bulletinLicences(bulletin: Bulletin): string[] {
  const { edition, earlierEdition, sources, advertAttributions } = bulletin;
  const days = [...new Set(sources.map(({ retrievedAt }) => retrievedAt.slice(0, 10)))].toSorted();
  return [
    attributionsOnPaper(bulletin, advertAttributions),
    days.length === 0 ? '' : `Figures fetched on ${joinNames(days.map(plainDate))}.`,
    `Edition ${edition}${earlierEdition === null ? '' : `, beside edition ${earlierEdition}`}.`,
  ].filter((line) => line !== '');
}

/** "Figures: Office for National Statistics (Census 2021; Claimant count, October 2026)." */
function figuresFrom({ sources, figures }: Pick<Bulletin, 'sources' | 'figures'>): string {
  if (sources.length === 0) return 'None of our sources has a figure here.';
  // One office publishes through several services.
  const byPublisher = Map.groupBy(sources, ({ publisher }) => publisher.name.replace(/ \([^)]*\)$/, ''));
  const named = [...byPublisher].map(([name, own]) => {
    const surveys = Map.groupBy(own, surveyOf);
    const said = [...surveys].map(([survey, some]) => withTime(survey, newestOf(some, figures)));
    return `${name} (${said.join('; ')})`;
  });
  return `Figures: ${joinNames(named)}.`;
}

/** "Census 2021" of "Census 2021, occupations by district": which of its tables it is, the page's own list says. */
function surveyOf({ title }: SnapshotSource): string {
  return title.split(', ')[0] ?? title;
}

function newestOf(sources: readonly SnapshotSource[], figures: Bulletin['figures']): string | null {
  const ids = new Set(sources.map(({ id }) => id));
  const periods = figures
    .filter((figure) => figure.sources.some((id) => ids.has(id)))
    .flatMap(({ period }) => period ?? []);
  return periods.toSorted((a, b) => a.end.localeCompare(b.end)).at(-1)?.label ?? null;
}

function withTime(survey: string, time: string | null): string {
  return time === null || survey.includes(time) ? survey : `${survey}, ${time}`;
}
