/**
 * Which of several files answers first where two hold a figure: the one that the publisher gave out later. A file that does not say when
 * it was given out is as new as the newest period in it; of two as new as each other, the one that was imported later comes first.
 */
import type { Connector, OfferedFile } from '../connectors/contract.ts';
import { SourceChanged } from '../domain/errors.ts';
import type { CalendarDate, Instant } from '../domain/period.ts';
import { guardConnector } from './fetching/guarded-connector.ts';
import { surveyFile } from './staging/survey-file.ts';

export interface FileAge {
  /** Null when the file does not say. */
  readonly givenOutOn: CalendarDate | null;
  /** Last day of its newest period; null when it holds no figure or cannot be read. */
  readonly newestDay: CalendarDate | null;
}

export function ageOf(connector: Connector, file: OfferedFile, now: Instant): FileAge {
  try {
    return {
      givenOutOn: guardConnector(connector).givenOutOn?.(file) ?? null,
      newestDay: surveyFile(connector, file, now).newestDay,
    };
  } catch (error) {
    // The run itself says what is wrong with it.
    if (error instanceof SourceChanged) return { givenOutOn: null, newestDay: null };
    throw error;
  }
}

/** The newest first; those as new as each other stay in the order given. */
export function inOrderOfAge<T extends { readonly age: FileAge }>(files: readonly T[]): T[] {
  return [...files].sort((a, b) => compareAges(b.age, a.age));
}

function compareAges(a: FileAge, b: FileAge): number {
  const [one, other] =
    a.givenOutOn !== null && b.givenOutOn !== null
      ? [a.givenOutOn, b.givenOutOn]
      : [a.newestDay ?? '', b.newestDay ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
