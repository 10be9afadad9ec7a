/** What ways into a job ask for. Adds no wording about grades; nothing is drawn where no profile says any. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import type { Markup } from './markup.ts';

type Asked = NonNullable<OccupationDocument['entryGrades']>['asked'][number];

/** At one step of the way in, a line each. */
export function askedAt(
  { entryGrades }: OccupationDocument,
  age: Asked['age'],
  route: Asked['route'],
): Markup[] {
  const own = entryGrades?.asked.filter((each) => each.age === age && each.route === route) ?? [];
  return own.map(({ text }) => html`${text}`);
}

/** One line, for Years 7 to 9. */
export function gradesToAimFor({ entryGrades }: OccupationDocument): Markup | '' {
  return entryGrades?.short == null ? '' : html`<p>${entryGrades.short}</p>`;
}

/** All of it, each with its age, for advisers. */
export function allEntryGrades({ entryGrades, sources }: OccupationDocument): Markup | '' {
  if (entryGrades === null) return '';
  const { asked, references, source } = entryGrades;
  const from = sources.find(({ id }) => id === source);
  return html`<h3>What ways in ask for, in England</h3>
<ul>${asked.map(({ age, text }) => html`<li>At ${age}. ${text}</li>`)}</ul>
<p class="from">${from === undefined ? '' : html`Source: <a href="${from.landingPage}">${from.publisher.name} job profiles</a>. `}<code>${references.join(' ')}</code></p>
`;
}
