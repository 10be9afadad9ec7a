/** "Investigate two places": the pupil's sheet, and the teacher's with answers and reasons. */
import { html } from 'hono/html';
import type { SectorId } from '../../domain/classification.ts';
import { atStart } from '../../domain/first-letter.ts';
import type { Comparison } from '../../snapshots/compare/document.ts';
import { LEVELS, type Level } from '../../snapshots/document/snapshot.ts';
import type { Task } from '../../snapshots/investigate/task.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { figureGrid, sharesSection } from '../pages/compare-page.ts';
import { areaSectorPath, cardsPath, investigatePath } from '../parts/addresses.ts';
import { comparedJobLists } from '../parts/compared-places.ts';
import { renderPage } from '../parts/layout.ts';
import { levelName } from '../parts/level-names.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionsOnPaper, lateLines, sourceNames } from '../parts/source-lines.ts';

export interface InvestigateView {
  readonly notice: string | null;
  readonly sector: { readonly id: SectorId; readonly title: string };
  readonly comparison: Comparison;
  readonly task: Task;
  readonly level: Level;
  readonly seed: string;
  readonly isForTeacher: boolean;
  /** The second place was picked by chance, and not by a reader. */
  readonly isDrawn: boolean;
  readonly edition: string;
  readonly origin: string;
}

export function investigatePage(view: InvestigateView): string {
  const { comparison, task, level, seed, sector, isForTeacher } = view;
  const [first, second] = comparison.areas;
  const names = comparison.areas.map(({ name }) => name).join(' and ');
  const at = (others: Others) =>
    investigatePath({
      area: first?.slug ?? '',
      sector: sector.id,
      with: second?.slug,
      level,
      seed,
      isForTeacher,
      ...others,
    });
  const address = `${view.origin}${at({ isForTeacher: false })}`;
  const ids = new Set([
    ...task.tables.flatMap(({ rows }) =>
      rows.flatMap(({ figures }) => figures.flatMap((each) => each.sources)),
    ),
    ...(task.shares?.sources ?? []),
    ...(task.jobs?.sources ?? []),
  ]);
  const sources = comparison.sources.filter(({ id }) => ids.has(id));
  return renderPage({
    title: `Investigate two places: ${names}${isForTeacher ? ', with answers' : ''}`,
    notice: view.notice,
    crumbs: [
      { name: 'Find a place', href: '/' },
      ...(first ? [{ name: first.name, href: areaSectorPath(first.slug, sector.id, level) }] : []),
    ],
    main: html`<h1 class="title">${sectorSymbol(sector.id)}Investigate: ${names}</h1>
<p class="subtitle">${sector.title}. ${levelName(level)}.${isForTeacher ? ' Teacher’s page, with answers and reasons.' : ''}${drawnWords(view)}</p>
${isForTeacher ? '' : html`<p class="print pupil">Name <span></span> Class</p>`}
${ways(view, at, address)}
${questionsSection(task.questions, isForTeacher)}
${task.jobs === null ? '' : comparedJobLists(task.jobs)}
${task.shares === null ? '' : sharesSection(task.shares)}
${task.tables.map(
  (table) => html`<section>
<h2>${table.title}</h2>
${figureGrid(table)}
${noteList(table.notes)}</section>
`,
)}
${noteList(task.notes)}
<section class="sheet"><div><h2 id="sources">Where the figures come from</h2>
${lateLines({ sources })}
<p class="from">${sourceNames(sources)} ${attributionsOnPaper({ sources })} Edition ${view.edition}. A later edition has newer figures in the same questions. ${address}</p></div>
${qrCode(address, 'QR code of the address of this task')}</section>`,
  });
}

/** A class that did not ask for the second place wonders why it is there. */
function drawnWords({ isDrawn, comparison: { areas } }: InvestigateView): string {
  const [first, second] = areas.map(({ name }) => inPlace(name));
  if (!isDrawn || first === undefined || second === undefined) return '';
  return ` ${atStart(second)} was picked at random, to have a place to compare with ${first}.`;
}

type Others = Partial<{ level: Level; seed: string; isForTeacher: boolean }>;

function ways(view: InvestigateView, at: (others: Others) => string, address: string): Markup {
  const { comparison, level, seed, sector, isForTeacher } = view;
  const [first] = comparison.areas;
  return html`<nav class="screen switch" aria-label="For whom">
<ul>${LEVELS.filter((each) => each !== 'easyread').map((each) => html`<li><a href="${at({ level: each })}"${each === level ? html` aria-current="page"` : ''}>${levelName(each)}</a></li>`)}</ul>
</nav>
<nav class="screen card" aria-label="This task">
<ul>
<li>${isForTeacher ? html`<a href="${at({ isForTeacher: false })}">The pupils’ page</a>` : html`<a href="${at({ isForTeacher: true })}">The teacher’s page, with answers</a>`}</li>
<li><a href="${investigatePath({ area: first?.slug ?? '', sector: sector.id, level })}">Another place and other questions</a></li>
<li><a href="${cardsPath(sector.id, seed)}">Sorting cards of occupations</a>, for younger years</li>
</ul>
<label for="task">Address of this very task</label>
<input class="address" id="task" readonly value="${address}">
</nav>`;
}

function questionsSection(questions: InvestigateView['task']['questions'], isForTeacher: boolean): Markup {
  return html`<section><h2>Questions</h2>
${questions.length === 0 ? html`<p>We hold too few figures of these two places for a question.</p>` : ''}
<ol class="task">${questions.map(
    ({ question, answer, reason }) =>
      html`<li><p>${question}</p>${
        isForTeacher
          ? html`<p><strong>Answer:</strong> ${answer}</p><p class="soft">Why: ${reason}</p>`
          : html`<div class="answer-line"></div><div class="answer-line"></div>`
      }</li>`,
  )}</ol></section>`;
}

function noteList(notes: readonly string[]): Markup | '' {
  return notes.length === 0
    ? ''
    : html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}
