/** What tests/support/workers-global-setup.ts hands to the tests inside workerd. */
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    hostileUrl: string;
    /** Origin of the replay server; null where there are no recordings. */
    replayUrl: string | null;
  }
}
