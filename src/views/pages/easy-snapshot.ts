/** A place, or a sector in it, for easy reading: one short idea a line, each beside its symbol. */
import { html } from 'hono/html';
import { ALL_SECTORS } from '../../domain/classification.ts';
import type { Figure, JobLine, Snapshot, SnapshotJobs } from '../../snapshots/document/snapshot.ts';
import { plainWhen } from '../../snapshots/words/plain-when.ts';
import { bareText, inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { jobPath, jobTablePath, vacanciesPath } from '../parts/addresses.ts';
import { easyOpenings, idea, ideas, NOT_EASY, told, whoCanHelp } from '../parts/easy-ideas.ts';
import { ideaOf, ideaSymbol } from '../parts/easy-symbols.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';
import type { OpeningsView } from '../parts/openings.ts';
import { underNumber } from '../parts/pay-range.ts';

/** What is told first, with its picture. */
export function easyOpening({ headline, insights, sentences }: Snapshot): Markup {
  const [first, ...others] = insights;
  const more =
    first === undefined
      ? sentences.filter(({ text }) => text !== headline).map(({ text }) => text)
      : others.map(({ text }) => text);
  return html`${ideas([
    idea(
      ideaOf(headline),
      html`<p class="claim">${headline}</p>${first === undefined ? '' : insightPicture({ ...first, note: null })}`,
    ),
    ...more.map(told),
  ])}`;
}

/** What to do, what is open, what to do next and who can help. `parents`: the places that this one lies in. */
export function easyAnswers(
  snapshot: Snapshot,
  openings: OpeningsView | null,
  parents: readonly { readonly name: string }[],
): Markup {
  const { area, steps } = snapshot;
  return html`${easyJobs(snapshot)}
<div class="to-do">${openings === null ? '' : openNow(snapshot, openings)}
<section><h2>What to do next</h2>
${ideas(steps.map(told))}</section>
${whoCanHelp([area.name, ...parents.map(({ name }) => name)], snapshot.sector.id !== ALL_SECTORS)}</div>`;
}

function openNow({ area, sector }: Snapshot, { apprenticeships, around, note }: OpeningsView): Markup {
  return easyOpenings({
    place: area.name,
    what: `apprenticeship${sectorWords(sector)}`,
    apprenticeships,
    adverts: null,
    path: `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`,
    around:
      around === null
        ? null
        : { name: around.name, path: `${vacanciesPath(around.slug, sector.id)}&apprenticeship=true` },
    note,
  });
}

/** The jobs that most people do: how many, and what they pay, each number beside its symbol. */
function easyJobs(snapshot: Snapshot): Markup | '' {
  const { jobs, sector, area, wider } = snapshot;
  const path = jobTablePath(area.slug, sector.id);
  // Common in a wider place, they tell nothing of this one.
  if (jobs === null || (sector.id === ALL_SECTORS && wider !== null))
    return html`<p class="go screen"><a href="${path}">All jobs${sectorWords(sector)} in ${inPlace(area.name)}</a>${NOT_EASY}</p>`;
  const figures = figuresOf(snapshot);
  const isPeopleKnown = jobs.rows.some(({ people }) => isKnown(figures.get(people ?? '')));
  return html`<section><h2>${isPeopleKnown ? 'Jobs that many people do' : 'Jobs with many new adverts'}</h2>
<ul class="easy-jobs">${jobs.rows.map((row) => easyJob(row, snapshot, figures))}</ul>
<p class="soft">${[...noteOf(jobs, figures), ...jobs.notes].join(' ')}</p>
<p class="go screen"><a href="${path}">See all jobs</a>${NOT_EASY}</p></section>`;
}

/** Of where and when the numbers are: once, under all of them. */
function noteOf({ rows, payPlace }: SnapshotJobs, figures: Held): string[] {
  const first = (part: 'people' | 'adverts' | 'middle') =>
    rows.map((row) => figures.get(row[part] ?? '')).find((figure) => isKnown(figure));
  const counted = first('people');
  const advertised = counted === undefined ? first('adverts') : undefined;
  const paid = rows
    .map(({ middle }) => figures.get(middle ?? ''))
    .find((figure) => isKnown(figure) && figure.areaName === payPlace);
  return [
    ...(counted === undefined
      ? []
      : [`The people live in ${inPlace(counted.areaName)}. That was in ${whenOf(counted)}.`]),
    ...(advertised === undefined
      ? []
      : [`The new adverts are in ${inPlace(advertised.areaName)}. That was in ${whenOf(advertised)}.`]),
    ...(paid === undefined
      ? []
      : [
          `The pay is for full-time work in ${inPlace(paid.areaName)}, ${whenOf(paid)}. Half of these workers get more. Half get less.`,
        ]),
  ];
}

function whenOf({ period }: Figure): string {
  return plainWhen(period?.label ?? '');
}

type Held = ReadonlyMap<string, Figure>;

function easyJob(
  { slug, name, people, adverts, middle }: JobLine,
  snapshot: Snapshot,
  figures: Held,
): Markup {
  const { area, level, jobs } = snapshot;
  const counted = figures.get(people ?? '') ?? figures.get(adverts ?? '');
  const pay = figures.get(middle ?? '');
  const place = pay === undefined || pay.areaName === jobs?.payPlace ? '' : ` (${underNumber(pay.areaName)})`;
  return html`
<li><a href="${jobPath(slug, area.slug, level)}">${name}</a>
<span>${isKnown(counted) ? html`${ideaSymbol(counted.unit === 'adverts' ? 'apply' : 'people')}${bareText(counted)} ${counted.unit === 'adverts' ? 'new adverts' : 'people'}` : ''}</span>
<span>${isKnown(pay) ? html`${ideaSymbol('money')}${bareText(pay)} a year${place}` : ''}</span></li>`;
}

function isKnown(figure: Figure | undefined): figure is Figure {
  return figure?.value != null;
}
