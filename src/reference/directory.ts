/** National labour market information that schools use: the directory's facts. What answers today is found by a job, not written here. */
import directoryRows from './directory.json' with { type: 'json' };

export interface Resource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  readonly about: string;
  readonly geography: string;
  readonly ages: string;
  readonly licence: string;
  /** For a service that its publisher has switched off: what is known of that, in a sentence. Null while it runs. */
  readonly closed: string | null;
}

/** In order of their titles, whatever the order of the file. */
export const directory: readonly Resource[] = directoryRows
  .map((row) => ({ ...row, closed: row.closed ?? null }))
  .sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1));
