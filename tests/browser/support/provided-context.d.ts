/** What global-setup.ts hands to the browser tests. */
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the service over the demonstration. */
    siteUrl: string;
  }
}
