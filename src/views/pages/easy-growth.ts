/** What is growing in a place, for easy reading: one guess with its picture, jobs to look at, what shrinks, what to do next and who can help. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS } from '../../domain/classification.ts';
import { A_GUESS, sayFewerJobs, sayMoreJobs } from '../../snapshots/claims/growth-words.ts';
import type { GrowthAnswer, GrowthLine } from '../../snapshots/document/growth-answer.ts';
import { bareText, inPlace } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, growthPath } from '../parts/addresses.ts';
import { idea, ideas, LIKED_BEST, NOT_EASY, told, whatToDoNext, whoCanHelp } from '../parts/easy-ideas.ts';
import { easyJobLine } from '../parts/easy-jobs.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';

/** `parents`: the places that this one lies in. */
export function easyGrowth(
  answer: GrowthAnswer,
  parents: readonly Pick<Area, 'code' | 'name'>[],
  levels: Markup,
): Markup {
  const { title, headline, whose, span, steps, area, level } = answer;
  const kinds = answer.growing.filter(hasJobs);
  const [first] = answer.industries;
  const to = span?.to ?? '';
  return html`<h1 class="title">${title}</h1>
${ideas([
  idea('growth', html`<p class="claim">${headline}</p>${first === undefined ? '' : bothEnds(first)}`),
  ...(span === null ? [] : [told(A_GUESS)]),
  ...(whose === null ? [] : [idea('map', whose)]),
])}
${kinds.length === 0 ? '' : html`<h2>Which jobs may grow?</h2>`}${kinds.map((line) => kindOfJob(line, answer, to))}
${kinds.length > 0 ? html`<section><p class="soft">${payNote(answer)}</p></section>` : html`<p class="go screen"><a href="${areaSectorPath(area.slug, ALL_SECTORS, level)}">Work in ${inPlace(area.name)}</a></p>`}
<div class="to-do"><p class="print side">${title}</p>
${fewer(answer, to)}${whatToDoNext(steps, kinds.length > 0 ? [LIKED_BEST] : [])}
${whoCanHelp(area, parents)}</div>
${levels}`;
}

/** The claim as two bars: now, and as the model has it. */
function bothEnds({ begun, later }: GrowthLine): Markup {
  const row = (figure: GrowthLine['begun']) => ({
    name: `in ${figure.period?.label ?? ''}`,
    value: figure.value ?? 0,
    text: bareText(figure),
  });
  return insightPicture({ note: null, picture: { kind: 'bars', rows: [row(begun), row(later)] } });
}

function hasJobs({ jobs }: GrowthLine): boolean {
  return jobs.length > 0;
}

function kindOfJob(line: GrowthLine, { area, payPlace }: GrowthAnswer, to: string): Markup {
  return html`<section><h3>${line.name}</h3>
<p>${sayMoreJobs(line, to)}</p>
<ul class="easy-jobs">${line.jobs.map((job) => easyJobLine({ ...job, place: area.slug, counted: null, payPlace }))}</ul></section>`;
}

function payNote({ payPlace }: GrowthAnswer): string {
  return payPlace === null
    ? ''
    : `Pay: full-time work in ${inPlace(payPlace)}. Half get more. Half get less.`;
}

function fewer({ shrinking, area }: GrowthAnswer, to: string): Markup | '' {
  const [line] = shrinking;
  if (line === undefined) return '';
  return html`<section><h2>What may get smaller?</h2>
${ideas([idea('fewer', sayFewerJobs(line, to))])}
<p class="go screen"><a href="${growthPath(area.slug)}">See all of the guesses about ${inPlace(area.name)}</a>${NOT_EASY}</p></section>`;
}
