/** The learning module for advisers and teachers, and the page that they print to show that they did it. Nothing is kept anywhere. */
import { html } from 'hono/html';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { plainDate } from '../../domain/period.ts';
import type { Learning, LearningStep } from '../../snapshots/teaching/learning.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import {
  areaSectorPath,
  jobPath,
  jobPlanPath,
  learnPath,
  showPath,
  USUAL_LEVEL,
} from '../parts/addresses.ts';
import { renderPage } from '../parts/layout.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';

const crumbsOf = ({ area }: Learning) => [
  { name: 'Find a place', href: '/' },
  { name: area.name, href: areaSectorPath(area.slug, ALL_SECTORS) },
];

export function learningPage(learning: Learning, origin: string): string {
  const { area, steps, notice } = learning;
  const path = learnPath(area.slug);
  return renderPage({
    title: `Learn to use these figures: ${area.name}`,
    notice,
    description: `Five steps of ten minutes for advisers and teachers, with the figures of ${area.name}.`,
    crumbs: crumbsOf(learning),
    canonical: `${origin}${path}`,
    main: html`<h1 class="title">Learn to use these figures</h1>
<p class="subtitle">Five steps of ten minutes for careers advisers and teachers, with the figures of ${area.name}. No account, and nothing is kept.</p>
${steps.map((step, at) => stepSection(learning, step, at + 1))}
<section><h2>Done?</h2>
<p class="go screen"><a href="${path}/record">Print a page that shows what you did</a></p>
<p>The figures change with each edition, and the checks with them: come back in a few months and do the doubting again.</p></section>
<details class="kept"><summary>Where the figures come from</summary><h2 id="sources">Where the figures come from</h2>
${lessonSourceLines(learning).map((line) => html`<p class="from">${line}</p>`)}
<p class="from">${origin}${path}</p></details>`,
  });
}

function stepSection(
  learning: Learning,
  { title, aim, tasks, checks, id }: LearningStep,
  at: number,
): Markup {
  return html`
<section id="${id}"><h2>${at}. ${title} <span class="soft">10 minutes</span></h2>
<p><strong>${aim}</strong></p>
<ul>${tasks.map((task) => html`<li>${task}</li>`)}</ul>
${links(learning, id)}
${
  checks.length === 0
    ? ''
    : html`<h3>Check yourself</h3>
<ul>${checks.map(({ question, answer }) => html`<li>${question}<details><summary>An answer</summary><p>${answer}</p></details></li>`)}</ul>`
}</section>`;
}

function links({ area, other, job }: Learning, id: LearningStep['id']): Markup {
  const whole = { area, sector: { id: ALL_SECTORS }, level: USUAL_LEVEL } as const;
  const ways: Readonly<Record<LearningStep['id'], readonly (readonly [href: string, text: string])[]>> = {
    find: [[areaSectorPath(area.slug, ALL_SECTORS), `The page for ${inPlace(area.name)}`]],
    read: [['/how-to-read', 'How to read this']],
    doubt: [['/status', 'Where the figures come from, and how old they are']],
    compare: [
      other === null
        ? ['/compare', 'Compare places']
        : [`/compare?areas=${area.slug},${other.slug}`, `${area.name} and ${other.name} side by side`],
    ],
    use: [
      [`/plan/${area.slug}/${ALL_SECTORS}`, `For an action plan: ${area.name}`],
      ...(job === null
        ? []
        : ([
            [
              jobPlanPath({ occupation: job, area, level: USUAL_LEVEL }),
              `For an action plan: ${job.name.toLowerCase()}`,
            ],
            [jobPath(job.slug, area.slug), `The page for this job in ${inPlace(area.name)}`],
          ] as const)),
      [showPath(whole), 'Slides on the board'],
    ],
  };
  return html`<ul class="screen">${ways[id].map(([href, text]) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;
}

/** One side of A4 to fill in by hand. */
export function learningRecordPage(learning: Learning, origin: string): string {
  const { area, steps, notice, edition, asAt } = learning;
  const address = `${origin}${learnPath(area.slug)}`;
  return renderPage({
    title: `What I learned: ${area.name}`,
    notice,
    crumbs: [...crumbsOf(learning), { name: 'Learn to use these figures', href: learnPath(area.slug) }],
    // A form of the page that it belongs to: search engines are shown that one.
    canonical: address,
    paper: 'large',
    main: html`<h1 class="title">Using labour market figures with pupils</h1>
<p class="subtitle">A record of learning: five steps of ten minutes with the figures of ${area.name}.</p>
<p class="screen">To print: choose Print in your browser. It is one side of A4, to fill in by hand.</p>
<ul class="lines"><li>Name and role:</li><li>School or service, and date:</li></ul>
${steps.map(
  ({ title, aim }, at) => html`
<section><h2>${at + 1}. ${title}</h2>
<p>${aim}</p>
<ul class="lines deep"><li>☐ Done. What I found or would say:</li></ul></section>`,
)}
<section class="sheet"><div><p>Seen by (line manager or mentor), and date: ______________________________</p>
<p class="from">Edition ${edition} of the figures, as known on ${plainDate(asAt.slice(0, 10))}. Nobody keeps a copy of this page. ${address}</p></div>
${qrCode(address, `QR code of ${address}`)}</section>`,
  });
}
