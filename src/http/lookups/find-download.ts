/** Somebody wants a file: those that there are of the place, what was asked for first. */
import { splitJobAndPlace } from '../../coding/occupation-search/job-and-place.ts';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { Occupation } from '../../reference/occupations.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  areaSectorPath,
  filePath,
  jobFilePath,
  jobPath,
  jobTablePath,
  USUAL_LEVEL,
  vacanciesPath,
  WHOLE_COUNTRY,
} from '../../views/parts/addresses.ts';
import { advertsFilePath, jobTableFilePath } from '../../views/parts/table-addresses.ts';
import type { RouteDeps } from '../answers/deps.ts';
import { type DownloadQuestion, readDownloadQuestion } from '../requests/download-question.ts';
import { findPlaces, isPlaceName, sureArea } from '../requests/find-places.ts';
import type { Choice, FoundAnything } from './found-anything.ts';

interface About {
  readonly area: Area;
  readonly job: Occupation | null;
  readonly sector: SectorId;
  readonly sectorTitle: string | null;
}

/** Null where no file is asked for, or of something that we do not know. */
export function findDownload(deps: RouteDeps, text: string): FoundAnything | null {
  const question = readDownloadQuestion(text);
  // "Export manager in Kent" is work.
  const known = placesAndJobs(deps);
  if (question === null || known.isJob(splitJobAndPlace(text, known).job)) return null;
  const about = aboutWhat(deps, question.about);
  if (about === null) return null;
  const isWhole = about.area.slug === WHOLE_COUNTRY;
  const example = isWhole ? ' For one place, type it too, as in “spreadsheet for Kent”.' : '';
  return {
    goTo: null,
    answer: `These tables open in Excel, Google Sheets and the like.${example}`,
    jobs: [],
    places: filesOf(about, question.of),
  };
}

const placesAndJobs = (deps: RouteDeps) => ({
  isPlace: (part: string) => isPlaceName(deps, part),
  isJob: deps.occupations.isNamed,
});

/** A place, or work in one; the whole country where no place is named. */
function aboutWhat(deps: RouteDeps, about: string): About | null {
  const named = about === '' ? { job: '', place: '' } : splitJobAndPlace(about, placesAndJobs(deps));
  const area =
    named.place === '' ? deps.areas.findBySlug(WHOLE_COUNTRY) : sureArea(findPlaces(deps, named.place));
  if (area === null) return null;
  const { means, matches, sector } = deps.occupations.find(named.job, 1);
  const job = means === 'one' ? (matches[0]?.occupation ?? null) : null;
  if (named.job !== '' && job === null && sector === null) return null;
  return { area, job, sector: sector?.id ?? ALL_SECTORS, sectorTitle: sector?.title ?? null };
}

function filesOf({ area, job, sector, sectorTitle }: About, wanted: DownloadQuestion['of']): Choice[] {
  const where = inPlace(area.name);
  const of = sectorTitle === null ? '' : ` (${sectorTitle})`;
  const file = (name: string, href: string): Choice => ({ name: `${name}${of}`, href, kind: 'CSV' });
  const shown = { area, sector: { id: sector }, level: USUAL_LEVEL };
  const adverts = vacanciesPath(area.slug, sector);
  const files: readonly FileOf[] = [
    {
      of: 'jobs',
      table: file(`Jobs in ${where} and what they pay`, jobTableFilePath(area.slug, sector)),
      page: jobTablePath(area.slug, sector),
    },
    {
      of: 'vacancies',
      table: file(`Up to 500 adverts in ${where}`, advertsFilePath(area.slug, sector, false)),
      page: adverts,
    },
    {
      of: 'apprenticeships',
      table: file(`Up to 500 apprenticeships in ${where}`, advertsFilePath(area.slug, sector, true)),
      page: `${adverts}&apprenticeship=true`,
    },
    job === null
      ? {
          of: 'figures',
          table: file(`All our figures for ${where}`, filePath(shown, 'csv')),
          page: areaSectorPath(area.slug, sector),
        }
      : {
          of: 'figures',
          table: file(
            `${job.name} in ${where}: all our figures`,
            jobFilePath({ occupation: job, area, level: USUAL_LEVEL }, 'csv'),
          ),
          page: jobPath(job.slug, area.slug),
        },
  ];
  const first = job === null ? (wanted ?? 'jobs') : 'figures';
  const ordered = [...files].sort((a, b) => Number(b.of === first) - Number(a.of === first));
  const asPage = ordered
    .slice(0, 1)
    .map(({ table, page }) => ({ name: `${table.name}, as a page`, href: page, kind: '' }));
  return [...ordered.map(({ table }) => table), ...asPage];
}

interface FileOf {
  readonly of: NonNullable<DownloadQuestion['of']>;
  readonly table: Choice;
  /** Where the same can be read. */
  readonly page: string;
}
