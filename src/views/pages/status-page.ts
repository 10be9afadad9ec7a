/** How each source stands, for operators and for anybody who asks how old a figure is. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import { GRACE_DAYS } from '../../snapshots/words/timeliness.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';

/** How a run ended, for readers. */
const RUNS: Readonly<Record<string, string>> = {
  running: 'under way',
  unchanged: 'nothing new',
  published: 'new figures published',
  quarantined: 'held back for checking',
  failed: 'failed',
};

const STATES = {
  current: 'Up to date',
  late: 'Late',
  waiting: 'Waiting',
  off: 'Switched off',
  retired: 'Retired',
} as const;

const PUBLISHES = {
  adverts: 'its adverts',
  counts: 'counts of its adverts only',
  nothing: 'nothing',
} as const;

export interface StatusView {
  readonly notice: string | null;
  readonly edition: { readonly name: string; readonly publishedAt: string | null } | null;
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly landingPage: string;
    readonly publisher: { readonly name: string };
    readonly state: keyof typeof STATES;
    readonly explanation: string;
    readonly release: { readonly retrievedAt: string; readonly accepted: number } | null;
    readonly lastCheckedAt: string | null;
    readonly nextDueOn: string | null;
    readonly licence: { readonly name: string; readonly url: string };
    /** Names of the areas that a list of adverts is for; empty for other sources. */
    readonly coveredAreas: readonly string[];
    readonly board: {
      readonly list: 'complete' | 'newest';
      readonly permission: string;
      readonly publishes: keyof typeof PUBLISHES;
      readonly heldBack: string | null;
    } | null;
    readonly lastRun: { readonly state: string; readonly startedAt: string; readonly issues: number } | null;
  }[];
  /** How many lines of the file of boards are left out. */
  readonly boardMistakes: number;
  /** Names of the jobs whose last attempt failed. */
  readonly givenUpJobs: readonly string[];
}

const day = (text: string | null | undefined) => (text ? plainDate(text.slice(0, 10)) : 'never');

function issueLink(id: string, count: number): Markup | '' {
  if (count === 0) return '';
  const words = count === 1 ? '1 issue' : `${count} issues`;
  return html`; <a href="/api/v1/sources/${id}/issues">${words}</a>`;
}

/** What an operator answers for, and what a reader of counts may ask of a list. */
function boardFacts({ coveredAreas, board }: StatusView['sources'][number]): Markup | '' {
  if (coveredAreas.length === 0) return '';
  const covers = html`<div><dt>For</dt><dd>${coveredAreas.join(', ')}</dd></div>\n`;
  if (board === null) return covers;
  return html`${covers}<div><dt>May be shown</dt><dd>${PUBLISHES[board.publishes]}</dd></div>
<div><dt>Permission</dt><dd>${board.permission}</dd></div>
<div><dt>List</dt><dd>${board.list === 'complete' ? 'all that is open' : 'the newest adverts only'}</dd></div>
<div><dt>Held back</dt><dd>${board.heldBack ?? 'no'}</dd></div>
`;
}

export function statusPage({ notice, edition, sources, boardMistakes, givenUpJobs }: StatusView): string {
  return renderPage({
    title: 'Where the figures come from',
    notice,
    main: html`<h1>Where the figures come from, and how old they are</h1>
<p>${
      edition === null
        ? 'No edition has been published yet.'
        : `The current edition is ${edition.name}, published on ${day(edition.publishedAt)}.`
    }</p>
<p class="soft">A source is due when its publisher usually gives newer figures, counted from what its newest figures describe. It counts as late after some days of grace: ${GRACE_DAYS.daily} for daily lists, ${GRACE_DAYS.weekly} for weekly ones, ${GRACE_DAYS.monthly} for monthly figures, ${GRACE_DAYS.quarterly} for quarterly and ${GRACE_DAYS.yearly} for yearly ones.</p>
${
  boardMistakes === 0
    ? ''
    : html`<p>Mistakes in the list of local boards: ${boardMistakes}. The lines they are in are left out; <a href="/api/v1/status">the status as data</a> says where and why.</p>\n`
}<p class="state">${totals(sources)}</p>
${
  givenUpJobs.length === 0
    ? ''
    : html`<p>Work of this service that was given up: ${givenUpJobs.join(', ')}; <a href="/api/v1/status">the status as data</a> says why.</p>\n`
}${sources.map(
  (
    source,
  ) => html`<details class="kept"${source.state === 'current' ? '' : html` open`}><summary>${source.title}: <span class="state">${STATES[source.state]}</span></summary><section>
<h2><a href="${source.landingPage}">${source.title}</a></h2>
<p><span class="state">${STATES[source.state]}.</span> ${source.explanation}</p>
<dl class="facts">
<div><dt>Last checked</dt><dd>${day(source.lastCheckedAt)}</dd></div>
<div><dt>Next due by</dt><dd>${source.nextDueOn === null ? 'no date is set' : day(source.nextDueOn)}</dd></div>
<div><dt>Last run</dt><dd>${source.lastRun === null ? 'none yet' : html`${RUNS[source.lastRun.state] ?? source.lastRun.state}, on ${day(source.lastRun.startedAt)}${issueLink(source.id, source.lastRun.issues)}`}</dd></div>
${boardFacts(source)}<div><dt>Publisher</dt><dd>${source.publisher.name}, <a href="${source.licence.url}">${source.licence.name}</a></dd></div>
</dl>
</section></details>
`,
)}`,
  });
}

/** "52 sources: 47 up to date, 3 late, 2 switched off." */
function totals(sources: StatusView['sources']): string {
  const words = Object.entries(STATES).flatMap(([state, word]) => {
    const count = sources.filter((source) => source.state === state).length;
    return count === 0 ? [] : [`${count} ${word.toLowerCase()}`];
  });
  return `${sources.length} sources: ${words.join(', ')}.`;
}
