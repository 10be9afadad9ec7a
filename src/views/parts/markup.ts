/** What the template function gives: text that is escaped already. */
import type { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;
