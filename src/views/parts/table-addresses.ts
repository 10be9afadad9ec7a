/** Where the tables of a place are, to download. */
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';

/** The table of jobs. */
export function jobTableFilePath(area: string, sector: SectorId = ALL_SECTORS): string {
  return `/api/v1/job-tables/${area}.csv${sector === ALL_SECTORS ? '' : `?sector=${sector}`}`;
}

/** Adverts of a place as a file: the first 500, as readers' lists have them. */
export function advertsFilePath(area: string, sector: SectorId, isApprenticeship: boolean): string {
  return `/api/v1/postings.csv?area=${area}${sector === ALL_SECTORS ? '' : `&sector=${sector}`}${isApprenticeship ? '&apprenticeship=true' : ''}&leftOut=false`;
}
