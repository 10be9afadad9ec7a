/** A job for easy reading: one short idea a line, each beside its symbol, what is open now, what to do next and who can help. */
import { html } from 'hono/html';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import type { WayIn } from '../../snapshots/occupation/way-in.ts';
import { inPlace } from '../../snapshots/words/sentences.ts';
import { fromPath, growthPath, jobVacanciesPath } from '../parts/addresses.ts';
import { askWhere } from '../parts/ask-where.ts';
import { easyOpenings, idea, ideas, told, whatToDoNext, whoCanHelp } from '../parts/easy-ideas.ts';
import { ideaOf } from '../parts/easy-symbols.ts';
import { forBeginners } from '../parts/for-beginners.ts';
import { betterPaidSection, groupSection, payBesideSection } from '../parts/job-besides.ts';
import { firstPictureOfJob } from '../parts/job-first-picture.ts';
import { type JobView, sayCounted } from '../parts/job-hiring.ts';
import { middlePayOf } from '../parts/job-pay.ts';
import { nearByTasks, tasksOf, whatItIsInShort, whoseDescription } from '../parts/job-texts.ts';
import type { Markup } from '../parts/markup.ts';
import { payNotes } from '../parts/pay-notes.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';
import { attributionsOnPaper } from '../parts/source-lines.ts';

/** `levels` leads to the same page for other readers. */
export function easyJob(document: OccupationDocument, wayIn: WayIn, view: JobView, levels: Markup): Markup {
  const { headline, sentences, occupation } = document;
  const [sector] = occupation.sectors;
  const others = sentences.filter(({ text, kind }) => text !== headline && kind !== 'pay');
  const [pay, middle] = [sentences.find(({ kind }) => kind === 'pay')?.text, middlePayOf(document)];
  const notes = pay === undefined || middle === null ? null : payNotes(middle);
  return html`<h1 class="title">${sector === undefined ? '' : sectorSymbol(sector.id)}${document.title}</h1>
${askWhere(document)}${document.texts === null ? '' : ideas([whatItIs(document)])}
${ideas([
  idea(ideaOf(headline), html`<p class="claim">${headline}</p>${pay === headline ? notes : ''}`),
  ...others.map(({ text }) => told(text)),
  ...(pay === undefined
    ? [idea('money', `We do not know what ${occupation.isSeveral ? 'these jobs pay' : 'this job pays'}.`)]
    : pay === headline
      ? []
      : [idea('money', html`${notes}${lines(pay)}`)]),
])}
${notes === null ? html`<div>${firstPictureOfJob(document)}</div>` : ''}
<section><h2>How do I get in?</h2>
${ideas([...wayIn.steps.map(told), ...[document.entryGrades?.plain, wayIn.withoutExams].flatMap((each) => (each == null ? [] : [told(each)]))])}</section>
${whatYouCanDo(document, wayIn, view)}
${growthLink(document)}${levels}
<details class="kept screen"><summary>More about ${occupation.isSeveral ? 'these jobs' : 'this job'}</summary>
${tasksOf(document)}${document.gaps.filter((text) => text !== headline).map((text) => html`<p class="soft">${text}</p>`)}
${payBesideSection(document)}${betterPaidSection(document)}${nearByTasks(document)}${groupSection(document)}</details>
${whoseDescription(document)}
<p class="print from">${attributionsOnPaper(document)}</p>`;
}

/** Beside the symbol of its kind of work. */
function whatItIs(document: OccupationDocument): Markup {
  const [sector] = document.occupation.sectors;
  const told = whatItIsInShort(document);
  return sector === undefined
    ? idea('work', told)
    : html`
<li>${sectorSymbol(sector.id)}<div>${told}</div></li>`;
}

/** One idea a line. */
function lines(text: string): Markup {
  return html`${text.split(/(?<=\.) (?=[A-Z])/).map((each, at) => html`${at === 0 ? '' : html`<br>`}${each}`)}`;
}

/** The model is of England alone. */
function growthLink({ area }: OccupationDocument): Markup | '' {
  return area.code.startsWith('E')
    ? html`<p class="screen"><a href="${growthPath(area.slug, 'easyread')}">What may grow in ${inPlace(area.name)}?</a></p>
`
    : '';
}

/** On paper what to do follows where there is room. */
function whatYouCanDo({ area, occupation, title }: OccupationDocument, wayIn: WayIn, view: JobView): Markup {
  return html`${easyOpenings({
    area,
    today: view.today,
    origin: view.origin,
    what: 'job like this',
    apprenticeships: {
      total: view.apprenticeships.total,
      shown: forBeginners(view.apprenticeships.shown, view.today),
    },
    adverts: view.adverts,
    path: fromPath(jobVacanciesPath(occupation.soc2020, area.slug), view.from),
    around:
      view.around === null
        ? null
        : {
            name: view.around.name,
            path: fromPath(jobVacanciesPath(occupation.soc2020, view.around.slug), view.from),
          },
    note: view.adverts.note ?? countedNote(view, area.name),
  })}
<div class="to-do flows"><p class="print side">${title}: what you can do</p>
${whatToDoNext([wayIn.next, ...wayIn.afterNext], ['What I like about it:', 'What I do not like:'])}
${whoCanHelp(area, view.parents)}</div>`;
}

/** Of a list that we may count and not show. */
function countedNote({ adverts }: JobView, place: string): string | null {
  const [list] = adverts.counted;
  return list === undefined
    ? null
    : `${list.source} has ${sayCounted(list.total)} in ${inPlace(place)} today. Look at ${new URL(list.href).hostname.replace(/^www\./, '')}.`;
}
