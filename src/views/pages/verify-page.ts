/** Whether a sheet or a file is genuine, and what it said then beside what we say now. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import type { FigureState, ThenAndNow } from '../../snapshots/compare/then-and-now.ts';
import type { SealedFigure } from '../../snapshots/document/seal.ts';
import { asSentence } from '../../snapshots/words/as-sentence.ts';
import { dimensionWords } from '../../snapshots/words/dimension-words.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath } from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';

export interface VerificationView {
  readonly notice: string | null;
  readonly code: string;
  readonly verdict: 'current' | 'revised' | 'withdrawn';
  readonly withdrawals: readonly {
    readonly title: string;
    readonly withdrawnAt: string;
    readonly reason: string;
  }[];
  readonly edition: { readonly name: string; readonly publishedAt: string | null; readonly sha256: string };
  readonly area: { readonly name: string; readonly slug: string };
  readonly sector: { readonly id: SectorId; readonly title: string };
  readonly level: string;
  readonly figuresSha256: string;
  readonly counts: Readonly<Record<FigureState, number>>;
  readonly figures: readonly ThenAndNow[];
}

const VERDICTS = {
  current: 'Genuine, and still current',
  revised: 'Genuine, but no longer current',
  withdrawn: 'Genuine, but withdrawn',
} as const;

/** What happened to a figure, in a row of the table. */
const HAPPENED: Readonly<Record<Exclude<FigureState, 'same'>, string>> = {
  revised: 'revised',
  newer: 'newer figure',
  gone: 'no longer shown',
};

export function verifyFormPage(notice: string | null): string {
  return renderPage({
    title: 'Check a printed sheet or a file',
    notice,
    main: html`<h1>Check a printed sheet or a file</h1>
<p>Every poster, picture and file of this service carries a code, and says in which edition it was published. Type the code to see whether we published those figures, and
whether they still stand.</p>
${codeForm('')}
<p>The code has twelve letters and digits, such as 0A1B-2C3D-4E5F. Capitals and hyphens do not matter. On a poster it stands in the small print; the square on a poster leads to what is open to apply for.</p>
<p>Sheets printed before there were codes can’t be checked.</p>`,
  });
}

function codeForm(code: string): Markup {
  return html`<form class="screen" action="/verify" method="get">
<label for="code">Code</label>
<div class="search"><input id="code" name="code" value="${code}" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" required><button type="submit">Check</button></div>
</form>`;
}

export function verificationPage(view: VerificationView): string {
  const { verdict, sector, area, level, edition, code } = view;
  const subject = `${sector.id === ALL_SECTORS ? 'Work' : sector.title} in ${inPlace(area.name)}`;
  const changed = view.figures.filter(({ state }) => state !== 'same');
  const same = view.figures.filter(({ state }) => state === 'same');
  return renderPage({
    title: VERDICTS[verdict],
    notice: view.notice,
    main: html`<h1>${VERDICTS[verdict]}</h1>
<p class="subtitle">${subject}. ${levelName(level)}. Published by this service on ${plainDate((edition.publishedAt ?? edition.name).slice(0, 10))}, edition ${edition.name}.</p>
${view.withdrawals.map(
  ({ title, withdrawnAt, reason }) =>
    html`<p>Do not use it any more. Figures in it from “${title}” were wrong, and we withdrew them on ${plainDate(withdrawnAt.slice(0, 10))}. The reason: ${asSentence(reason)}</p>\n`,
)}<p>${countWords(view)}</p>
<p>The code tells what we published, not what is printed beside it. Look for the numbers of your sheet below, under “Then”: one that is not there was put in by somebody else.</p>
${changed.length === 0 ? '' : changedTable(changed)}
${same.length === 0 ? '' : sameTable(same)}
<p><a href="${areaSectorPath(area.slug, sector.id, level)}">${subject} as it is now</a></p>
<h2>For whoever wants to reckon it again</h2>
<dl class="words"><dt>Code</dt><dd><code>${code}</code></dd>
<dt>SHA-256 of the figures</dt><dd><code>${view.figuresSha256}</code></dd>
<dt>SHA-256 of the edition</dt><dd><code>${edition.sha256}</code></dd>
<dt>The same for programs</dt><dd><a href="/api/v1/verify/${code}">JSON</a></dd></dl>
<h2>Check another</h2>
${codeForm('')}`,
  });
}

/** "Of its 84 figures 70 are as they were, 2 have been revised and 12 have made way for newer ones." */
function countWords({ counts, figures }: VerificationView): string {
  const total = figures.length;
  if (total === 0) return 'It showed no figure.';
  if (counts.same === total) {
    return total === 1
      ? 'Its one figure is still as it was.'
      : `All ${total} figures in it are still as they were.`;
  }
  const say = (count: number, one: string, several: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  const parts = [
    ...say(counts.same, 'is as it was', 'are as they were'),
    ...say(counts.revised, 'has been revised', 'have been revised'),
    ...say(counts.newer, 'has made way for a newer one', 'have made way for newer ones'),
    ...say(counts.gone, 'is no longer shown', 'are no longer shown'),
  ];
  const last = parts.pop() ?? '';
  return `Of ${total} figures in it, ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

function changedTable(figures: readonly ThenAndNow[]): Markup {
  return html`<h2 id="t-changed">What has changed</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="t-changed"><table>
<thead><tr><th scope="col">Figure</th><th scope="col" class="number">Then</th><th scope="col" class="number">Now</th></tr></thead>
<tbody>${figures.map(
    ({ state, before, now }) => html`
<tr>${rowHead(before)}${cell(before)}<td class="number">${now === null ? '' : html`${now.text}${below(now.period)}`}${state === 'same' ? '' : below(HAPPENED[state])}</td></tr>`,
  )}
</tbody></table></div>`;
}

function sameTable(figures: readonly ThenAndNow[]): Markup {
  return html`<h2 id="t-same">What is as it was</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="t-same"><table>
<thead><tr><th scope="col">Figure</th><th scope="col" class="number">Then and now</th></tr></thead>
<tbody>${figures.map(
    ({ before }) => html`
<tr>${rowHead(before)}${cell(before)}</tr>`,
  )}
</tbody></table></div>`;
}

function rowHead({ title, areaName, dimensions }: SealedFigure): Markup {
  const words = dimensionWords(dimensions);
  return html`<th scope="row">${title}${below(words === '' ? areaName : `${words}; ${areaName}`)}</th>`;
}

function cell({ text, period }: SealedFigure): Markup {
  return html`<td class="number">${text}${below(period)}</td>`;
}

function below(text: string | null): Markup | '' {
  return text === null || text === '' ? '' : html`<span class="range">${text}</span>`;
}
