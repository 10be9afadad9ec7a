/** On the page of a job of the whole country: a box for the reader's place, which keeps the job. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { USUAL_LEVEL, WHOLE_COUNTRY } from './addresses.ts';
import type { Markup } from './markup.ts';

/** Empty for a job in a place. */
export function askWhere({ area, occupation, level }: OccupationDocument): Markup | '' {
  if (area.slug !== WHOLE_COUNTRY) return '';
  const hidden = level === USUAL_LEVEL ? '' : html`<input type="hidden" name="level" value="${level}">`;
  return html`<form class="screen" action="/" method="get"><input type="hidden" name="job" value="${occupation.slug}">${hidden}<label for="live">${level === 'adviser' ? 'Which place?' : 'Where do you live?'}</label>
<div class="search"><input id="live" name="q" maxlength="100" required autocomplete="off" placeholder="Town or postcode"><button type="submit">Show</button></div></form>
`;
}
