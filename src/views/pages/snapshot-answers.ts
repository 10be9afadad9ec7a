/** The answers of a page, each a picture, a sentence and a small table. Adds no figure and no wording about figures. */
import { html } from 'hono/html';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Insight, InsightKind } from '../../snapshots/document/insight.ts';
import type { Aside, Snapshot } from '../../snapshots/document/snapshot.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, growthPath, jobTablePath } from '../parts/addresses.ts';
import { commonJobPay, commonJobTable } from '../parts/common-jobs.ts';
import { shareMap } from '../parts/district-map.ts';
import { growthTables } from '../parts/growth-table.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';
import { type OpeningsView, openingsSection, standardLines } from '../parts/openings.ts';
import { parentOpenings } from '../parts/parent-openings.ts';
import { sectorPicture } from '../parts/sector-picture.ts';

/** A parent came for the ways on, which stand below the first: what else is said stands with its question. */
function openingInsights({ insights, level }: Snapshot): readonly Insight[] {
  return level === 'parent' ? insights.slice(0, 1) : insights;
}

/** The first insight with its picture, the others beside it. */
export function opening(snapshot: Snapshot): Markup {
  const { headline, insights, sentences, level } = snapshot;
  const [first, ...others] = openingInsights(snapshot);
  const plain = sentences.filter(
    ({ text }) => text !== headline && insights.every((each) => each.text !== text),
  );
  // Easy reading: one thing after the other, no boxes.
  const isEasy = level === 'easyread';
  const also = others.map(
    (each) => html`<div><p class="says">${each.text}</p>${isEasy ? '' : insightPicture(each)}</div>`,
  );
  return html`<div class="tell"><div>
<p class="claim">${headline}</p>
${first === undefined ? plain.map(({ text }) => html`<p>${text}</p>`) : insightPicture(first)}
</div>
${also.length === 0 ? '' : html`<div class="also">${also}</div>`}
</div>`;
}

function insightOf({ insights, otherInsights }: Snapshot, kind: InsightKind): Insight | undefined {
  return [...insights, ...otherInsights].find((each) => each.kind === kind);
}

/** What stands in the opening is not said twice. */
function answer(snapshot: Snapshot, kind: InsightKind): Markup | '' {
  const found = insightOf(snapshot, kind);
  if (found === undefined || openingInsights(snapshot).includes(found)) return '';
  return html`<p>${found.text}</p>${insightPicture(found)}`;
}

export function workSection(snapshot: Snapshot): Markup | '' {
  const { jobs, sector, area, level, wider } = snapshot;
  const isShort = level === 'ks3' || level === 'easyread';
  const hasPay = isShort || sector.id === ALL_SECTORS;
  const ways = html`<p class="go screen"><a href="${jobTablePath(area.slug, sector.id)}">All jobs${sectorWords(sector)} in ${inPlace(area.name)}</a></p>`;
  const lines = jobs === null || isShort ? [] : hasPay ? [...jobs.notes, ...jobs.payNotes] : jobs.notes;
  const table =
    jobs === null
      ? ''
      : html`${commonJobTable(snapshot, jobs, hasPay)}${notes(lines)}${waysIntoJobs(snapshot)}`;
  // Common in a wider place, they tell nothing of this one: they are one tap away.
  if (sector.id === ALL_SECTORS && wider !== null)
    return html`${jobs === null ? '' : html`<details class="kept"><summary>${jobs.caption}</summary>${table}</details>`}
${ways}`;
  if (jobs === null && sector.id === ALL_SECTORS) return '';
  const title = sector.id === ALL_SECTORS ? jobsTitle(snapshot) : 'What work is there?';
  return html`<section><h2>${title}</h2>
${level === 'parent' && snapshot.shares.length > 0 ? '' : answer(snapshot, 'share')}
${jobs === null ? html`<p>None of our sources counts who does which job in ${inPlace(area.name)}. The list has what each job pays and how people get in.</p>` : table}
${ways}</section>`;
}

/** On a sector's page this stands above. */
function waysIntoJobs({ sector, asides }: Snapshot): Markup | '' {
  const lines = asides.find(({ id }) => id === 'ways-into-jobs')?.lines ?? [];
  return sector.id !== ALL_SECTORS || lines.length === 0 ? '' : html`<p>${lines.join(' ')}</p>`;
}

/** What the list counts: not everywhere does anybody count who does which job. */
function jobsTitle({ jobs, figures, area }: Snapshot): string {
  const ids = new Set(jobs?.rows.flatMap(({ people }) => people ?? []));
  const people = figures.find(({ id, value }) => ids.has(id) && value !== null);
  if (people === undefined) return 'Which jobs are advertised here?';
  return people.areaCode === area.code
    ? 'Which jobs do people do here?'
    : `Which jobs do people do in ${inPlace(people.areaName)}?`;
}

function notes(lines: readonly string[]): Markup | '' {
  return lines.length === 0 ? '' : html`<p class="soft">${lines.join(' ')}</p>`;
}

export function paySection(snapshot: Snapshot): Markup | '' {
  const { jobs } = snapshot;
  // On a place's page the table of jobs has the pay too; without a table of jobs the list of all has it.
  if (snapshot.sector.id === ALL_SECTORS || jobs === null) return '';
  const table = commonJobPay(snapshot, jobs);
  return html`<section><h2>What does it pay?</h2>
${answer(snapshot, 'pay')}
${table ?? ''}${notes(jobs.payNotes)}</section>`;
}

export function growthSection(snapshot: Snapshot): Markup | '' {
  if (snapshot.sector.id === ALL_SECTORS) return growthOfPlace(snapshot);
  const { growth } = snapshot;
  const found = insightOf(snapshot, 'change');
  if (found === undefined && (snapshot.wider !== null || snapshot.sentences.length === 0)) return '';
  return html`<section id="outlook"><h2>Will there be more jobs?</h2>
${
  found === undefined
    ? noCount(snapshot)
    : // Said in the opening, it is drawn here and not said again.
      openingInsights(snapshot).includes(found)
      ? insightPicture(found)
      : answer(snapshot, 'change')
}${growth === null ? '' : growthTables(snapshot, growth)}</section>`;
}

/** The model's industries are not our sectors: what they leave out is said once. It is for England and its skills plan areas. */
function noCount({ growth, sector, area, level }: Snapshot): Markup {
  const isModelled = area.code.startsWith('E') && area.level !== 'region';
  return growth === null
    ? html`<p>None of our sources says how many jobs${sectorWords(sector)} there may be in ${inPlace(area.name)} in later years.${isModelled ? html` <a href="${growthPath(area.slug, level)}">Which work is expected to grow there?</a>` : ''}</p>`
    : html`<p>No forecast covers exactly this sector. ${growth.industries.rows.length === 1 ? 'This is the closest industry' : 'These are the industries closest to it'}.</p>`;
}

function growthLink({ area, level }: Snapshot): Markup {
  return html`
<p class="go screen"><a href="${growthPath(area.slug, level)}">All that is expected to grow and shrink in ${inPlace(area.name)}</a></p>`;
}

/** Several industries and several groups of jobs, for a parent the first of them; where no model says, that in a line: it is what somebody looked for. */
function growthOfPlace(snapshot: Snapshot): Markup | '' {
  const { growth, area, wider, level } = snapshot;
  const found = insightOf(snapshot, 'change');
  if (growth === null && found === undefined && wider !== null) return '';
  return html`<section id="outlook"><h2>What work is expected to grow?</h2>
${
  growth !== null && !(level === 'parent' && found !== undefined)
    ? html`${growthTables(snapshot, growth)}${growthLink(snapshot)}`
    : found !== undefined
      ? growth === null
        ? answer(snapshot, 'change')
        : html`<p>${found.text}</p><p class="soft">${found.note}</p>${growthLink(snapshot)}`
      : html`<p>None of our sources says which work may grow in ${inPlace(area.name)}: the model that we have is for England and its skills plan areas. <a href="${growthPath(area.slug, snapshot.level)}">Where to look</a></p>`
}</section>`;
}

export function hiringSection(snapshot: Snapshot, openings: OpeningsView | null): Markup | '' {
  if (openings === null) return '';
  return snapshot.level === 'parent'
    ? parentOpenings(snapshot, openings)
    : openingsSection(snapshot, openings);
}

/** The usual ways into the common jobs, what employers train people for, and who to ask. */
export function waysInSection(snapshot: Snapshot, openings: OpeningsView | null): Markup | '' {
  const { asides, sector, jobs } = snapshot;
  const aside = asides.find(({ id }) => id === 'ways-in');
  if (aside === undefined || sector.id === ALL_SECTORS) return '';
  return html`<section><h2>How do I get in?</h2>
${
  jobs === null
    ? ''
    : html`<p>The table of jobs has the usual way in under each name.</p>
`
}${openings === null ? '' : standardLines(openings)}
<p>${aside.lines.join(' ')} Ways in after school: <a href="${areaSectorPath(snapshot.area.slug, ALL_SECTORS, snapshot.level)}">the page for ${inPlace(snapshot.area.name)}</a>.${whoToAsk(aside)}</p></section>`;
}

function whoToAsk({ link }: Aside): Markup | '' {
  return link === null
    ? ''
    : html` Who to ask: <a href="${link.url}">${link.text}</a>, and the careers adviser at school.`;
}

export function thinkSection({ questions }: Snapshot): Markup | '' {
  const list = questions.map(
    (each) =>
      html`<li>${each.question}<details><summary>An answer</summary><p>${each.answer}</p></details></li>`,
  );
  return questions.length === 0
    ? ''
    : html`<section class="think"><h2>Think</h2>
${questions.length === 1 ? html`<ul>${list}</ul>` : html`<ol>${list}</ol>`}</section>`;
}

export function stepSection({ steps, wider, sector, asides }: Snapshot): Markup | '' {
  // A page with little to read says whom to ask; a sector's has that with the ways in.
  const asked =
    wider === null || sector.id !== ALL_SECTORS ? [] : asides.filter(({ id }) => id === 'ways-in');
  return steps.length === 0
    ? ''
    : html`<section><h2>What you can do next</h2>
<ul class="steps">${steps.map((step) => html`<li>${step}</li>`)}${asked.map((aside) => html`<li>${whoToAsk(aside)}</li>`)}</ul></section>`;
}

/** Where in the place the work is, as a map with a list: one tap away on a phone, open where there is room. */
export function mapSection({ districts, area, sector }: Snapshot): Markup | '' {
  const map = districts === null ? null : shareMap(districts);
  return map === null
    ? ''
    : html`<details class="kept on-wide"><summary>Where in ${inPlace(area.name)}? A map of its districts</summary><section><h2>Where in ${inPlace(area.name)}?</h2>
${sector.id === ALL_SECTORS ? html`<p>The sector whose share of jobs differs most from the country’s, district by district.</p>` : ''}${map}</section></details>`;
}

/** The sectors of a place: the way to each. */
export function sectorSection(snapshot: Snapshot): Markup | '' {
  const picture = sectorPicture(snapshot);
  return picture === ''
    ? ''
    : html`<section><h2>What work is there?</h2>
${picture}</section>`;
}
