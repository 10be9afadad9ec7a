/** What tests/support/workers-global-setup.ts hands to the tests inside workerd. */
import 'vitest';
import type { OccupationAnswer } from '../../src/coding/occupation/occupation-coder.ts';
import type { PageDigest } from './job-pages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    hostileUrl: string;
    /** Origin of a replay server over the first ten of tests/support/many-boards.ts. */
    boardsUrl: string;
    /** Origin of the replay server; null where there are no recordings. */
    replayUrl: string | null;
    /** Origin of a replay server over `demo/`, which is always there. */
    demoUrl: string;
    /** Answers with what Node makes of `demo/`: an array of EditionSnapshot. */
    nodeEditionUrl: string;
    /** What Node makes of tests/support/job-pages.ts. */
    nodeJobPages: readonly PageDigest[];
    /** What Node makes of tests/support/occupation-titles.ts. */
    nodeOccupations: readonly OccupationAnswer[];
    /** What Node writes down of releases for D1 and R2. */
    nodeReleases: {
      /** Of the file that Node exports. */
      readonly lines: string[];
      readonly statements: string[];
      /** Base64 of what the bucket holds, by key. */
      readonly objects: Record<string, string>;
    };
  }
}
