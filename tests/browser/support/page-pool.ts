/** Pages that concurrent tests take in turn: a new one costs Chromium more than most of what is looked at on it. */
import type { Page } from 'playwright-core';

export interface PagePool {
  /** Lends a page that nobody else has meanwhile, as the last one left it: navigate first. Throws what `look` throws. */
  with<Seen>(look: (page: Page) => Promise<Seen>): Promise<Seen>;
}

/** Opens a page when none is free. They are closed with their browser. */
export function createPagePool(open: () => Promise<Page>): PagePool {
  const free: Page[] = [];
  return {
    async with(look) {
      const page = free.pop() ?? (await open());
      try {
        return await look(page);
      } finally {
        free.push(page);
      }
    },
  };
}
