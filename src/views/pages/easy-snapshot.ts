/** A place, or a sector in it, for easy reading: one short idea a line, each beside its symbol. */
import { html } from 'hono/html';
import type { Area } from '../../domain/area.ts';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { InsightPicture } from '../../snapshots/document/insight.ts';
import type { Figure, JobLine, Snapshot, SnapshotJobs } from '../../snapshots/document/snapshot.ts';
import { withEasyName } from '../../snapshots/words/easy-sectors.ts';
import { plainWhen } from '../../snapshots/words/plain-when.ts';
import { inPlace, sectorWords } from '../../snapshots/words/sentences.ts';
import { areaSectorPath, growthPath, jobTablePath, vacanciesPath } from '../parts/addresses.ts';
import {
  easyOpenings,
  idea,
  ideas,
  LIKED_BEST,
  NOT_EASY,
  told,
  whatToDoNext,
  whoCanHelp,
} from '../parts/easy-ideas.ts';
import { easyJobLine } from '../parts/easy-jobs.ts';
import { ideaOf } from '../parts/easy-symbols.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { insightPicture } from '../parts/insight-picture.ts';
import type { Markup } from '../parts/markup.ts';
import type { OpeningsView } from '../parts/openings.ts';
import { sectorSymbol } from '../parts/sector-symbols.ts';

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
      html`<p class="claim">${headline}</p>${first === undefined ? '' : insightPicture({ picture: ownRow(first.picture), note: null })}`,
    ),
    ...more.map(told),
  ])}`;
}

interface EasyLinks {
  readonly sectors: readonly { readonly id: SectorId; readonly title: string }[];
  /** The places that this one lies in. */
  readonly parents: readonly Pick<Area, 'code' | 'name'>[];
  readonly origin: string;
}

/** How it is elsewhere is one number too many. */
function ownRow(picture: InsightPicture): InsightPicture {
  return picture.kind === 'squares' ? { ...picture, rows: picture.rows.slice(0, 1) } : picture;
}

/** What to do, what is open, what to do next and who can help. */
export function easyAnswers(
  snapshot: Snapshot,
  openings: OpeningsView | null,
  { sectors, parents, origin }: EasyLinks,
): Markup {
  const { area, steps, title } = snapshot;
  const open = openings === null ? '' : openNow(snapshot, openings, origin);
  const side = html`<p class="print side">${title}: what you can do</p>`;
  // On paper the kinds of work fill the first side of a place.
  return html`${easyJobs(snapshot)}${
    snapshot.sector.id === ALL_SECTORS
      ? html`${kindsOfWork(snapshot, sectors, parents)}<div class="to-do">${side}${open}`
      : html`${open}<div class="to-do flows">${side}`
  }
${whatToDoNext(steps, snapshot.jobs === null ? [] : [LIKED_BEST])}
${whoCanHelp(area, parents)}</div>`;
}

function openNow(
  { area, sector }: Snapshot,
  { apprenticeships, around, note, today }: OpeningsView,
  origin: string,
): Markup {
  return easyOpenings({
    area,
    today,
    origin,
    what: `apprenticeship${sectorWords(withEasyName(sector))}`,
    apprenticeships: { total: apprenticeships.total, shown: apprenticeships.forBeginners },
    adverts: null,
    path: `${vacanciesPath(area.slug, sector.id)}&apprenticeship=true`,
    around:
      around === null
        ? null
        : { name: around.name, path: `${vacanciesPath(around.slug, sector.id)}&apprenticeship=true` },
    note,
  });
}

/** Each has a page that is easy to read too, as has what is growing. */
function kindsOfWork(
  { area, wider }: Snapshot,
  sectors: EasyLinks['sectors'],
  parents: EasyLinks['parents'],
): Markup {
  // The model is of England alone.
  const isTold = [area, ...parents].some(({ name }) => name === 'England');
  const named = sectors.filter(({ id }) => id !== ALL_SECTORS).map(withEasyName);
  return html`<details class="kept screen"${wider === null ? '' : html` open`}><summary>Choose a kind of work</summary>
<ul class="tiles">${named.map(
    ({ id, title }) =>
      html`<li><a href="${areaSectorPath(area.slug, id, 'easyread')}">${sectorSymbol(id)}${title}</a></li>`,
  )}</ul></details>
<section class="print"><h2>Kinds of work</h2>
<ul class="kinds-of-work">${named.map(({ id, title }) => html`<li>${sectorSymbol(id)}${title}</li>`)}</ul></section>
${isTold ? html`<ul class="ideas screen">${idea('growth', html`<a href="${growthPath(area.slug, 'easyread')}">What may grow in ${inPlace(area.name)}?</a>`)}</ul>` : ''}`;
}

/** The jobs that most people do: how many, and what they pay, each number beside its symbol. */
function easyJobs(snapshot: Snapshot): Markup | '' {
  const { jobs, sector, wider } = snapshot;
  // Common in a wider place, they tell nothing of this one.
  if (jobs === null || (sector.id === ALL_SECTORS && wider !== null)) return allJobs(snapshot);
  const figures = figuresOf(snapshot);
  const isPeopleKnown = jobs.rows.some(({ people }) => isKnown(figures.get(people ?? '')));
  return html`<section><h2>${isPeopleKnown ? 'Jobs that many people do' : 'Jobs with many new adverts'}</h2>
<ul class="easy-jobs">${jobs.rows.map((row) => jobOfPlace(row, snapshot, figures))}</ul>
<p class="soft">${[...noteOf(jobs, figures), ...jobs.notes].join(' ')}</p>${sector.id === ALL_SECTORS ? '' : allJobs(snapshot)}</section>`;
}

function allJobs({ area, sector }: Snapshot): Markup {
  return html`<p class="go screen"><a href="${jobTablePath(area.slug, sector.id)}">See all ${sector.id === ALL_SECTORS ? '' : 'these '}jobs</a>${NOT_EASY}</p>`;
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
      : [`People: who live in ${inPlace(counted.areaName)}, ${whenOf(counted)}.`]),
    ...(advertised === undefined
      ? []
      : [`New adverts: ${inPlace(advertised.areaName)}, ${whenOf(advertised)}.`]),
    ...(paid === undefined
      ? []
      : [`Pay: full-time work in ${inPlace(paid.areaName)}, ${whenOf(paid)}. Half get more. Half get less.`]),
  ];
}

function whenOf({ period }: Figure): string {
  return plainWhen(period?.label ?? '');
}

type Held = ReadonlyMap<string, Figure>;

function jobOfPlace(
  { slug, name, entry, people, adverts, middle }: JobLine,
  { area, jobs }: Snapshot,
  figures: Held,
): Markup {
  const counted = figures.get(people ?? '') ?? figures.get(adverts ?? '');
  const pay = figures.get(middle ?? '');
  return easyJobLine({
    slug,
    name,
    entry,
    place: area.slug,
    counted: isKnown(counted) ? counted : null,
    pay: isKnown(pay) ? pay : null,
    payPlace: jobs?.payPlace ?? null,
  });
}

function isKnown(figure: Figure | undefined): figure is Figure {
  return figure?.value != null;
}
