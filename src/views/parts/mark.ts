/** Wealdway's own mark: the arrow on a footpath's waymark. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

export function waymark(): Markup {
  return html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false"><circle cx="16" cy="16" r="14.5" fill="#1c5546" stroke="#ffffff" stroke-width="2"/><path d="M16 6.5l6.5 8h-4V25h-5V14.5h-4z" fill="#ffd873"/></svg>`;
}
