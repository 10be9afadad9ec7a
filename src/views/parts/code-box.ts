/** Code to take away: a field to select it in, and a button that appears where the script of the page may run. */
import { html } from 'hono/html';
import type { Markup } from './markup.ts';

export const COPY_SCRIPT_PATH = '/copy-code.js';

export function codeBox(id: string, label: string, code: string, rows: number): Markup {
  return html`<label for="${id}">${label}</label>
<textarea id="${id}" rows="${rows}" readonly spellcheck="false">${code}</textarea>
<p class="copying"><button type="button" data-copies="${id}" hidden>Copy the code</button> <span role="status"></span></p>`;
}
