/** A job for an action plan: one side of A4 with what is known, who is hiring, and lines for the reader's own words. Nothing is kept anywhere. */
import { html } from 'hono/html';
import { plainDate } from '../../domain/period.ts';
import type { SnapshotSource } from '../../snapshots/document/snapshot.ts';
import type {
  OccupationDocument,
  OccupationSentence,
  SentenceKind,
} from '../../snapshots/occupation/document.ts';
import { sayCountAlone, sayNoneInLists } from '../../snapshots/occupation/opening.ts';
import { sayApplyBy } from '../../snapshots/occupation/ucas-words.ts';
import { closingWords } from '../../snapshots/words/closing-time.ts';
import { jobPath } from '../parts/addresses.ts';
import { type AdvertView, apprenticeshipWords, placeOf } from '../parts/advert-list.ts';
import { figuresOf } from '../parts/figure-table.ts';
import { countedLine, type JobView, listedOf, searchLine } from '../parts/job-hiring.ts';
import { AFTER_SCHOOL, applyLine } from '../parts/job-steps.ts';
import { standardWords } from '../parts/job-texts.ts';
import { renderPage } from '../parts/layout.ts';
import type { Markup } from '../parts/markup.ts';
import { qrCode } from '../parts/qr-code.ts';
import { attributionLines, lateLines, sourcesInOneLine, sourcesOf } from '../parts/source-lines.ts';
import { standardName } from '../parts/standard-name.ts';

/** What fits a side of A4 beside the reader's own lines. */
const ROOM = { facts: 3, openings: 4, standards: 2, asked: 3 } as const;
/** What somebody weighs who plans for it; the rest is one scan away. */
const PLANNED: readonly SentenceKind[] = ['pay', 'adverts', 'people', 'demand'];

interface PlannedFact extends OccupationSentence {
  readonly from: readonly SnapshotSource[];
}

export function jobPlanPage(
  document: OccupationDocument,
  view: Omit<JobView, 'namesakes' | 'parents' | 'from' | 'outcode' | 'asked' | 'milesFrom'>,
): string {
  const { occupation, area, level, title, notice } = document;
  const path = jobPath(occupation.slug, area.slug, level);
  const address = `${view.origin}${path}`;
  // A count of adverts of which none can be shown stands with that, once.
  const { hasAny } = listedOf(view);
  const facts = PLANNED.flatMap((kind) =>
    document.sentences.filter((each) => each.kind === kind && (hasAny || kind !== 'adverts')),
  )
    .slice(0, ROOM.facts)
    .map((each) => ({ ...each, from: fromOf(document, each) }));
  const openings = openingsOf(view);
  const lines = openings.map(openingLine);
  const counted = document.sentences
    .filter(({ kind }) => kind === 'adverts')
    .flatMap((each) => fromOf(document, each));
  const sources = sourcesBehind(document, facts, counted);
  const ways = waysIn(document, view);
  return renderPage({
    title: `For an action plan: ${title}`,
    notice,
    crumbs: [
      { name: 'Find a job', href: '/jobs' },
      { name: title, href: path },
    ],
    // A form of the page that it is made from: search engines are shown that one.
    canonical: address,
    paper: 'large',
    main: html`<h1 class="title">${title}</h1>
<section><h2>What we know</h2>
${facts.length === 0 ? html`<p>${document.gaps[0] ?? 'None of our sources has a figure for this job here.'}</p>` : html`<ul>${facts.map(({ text, from }) => html`<li>${text} <span class="soft">(${namesOf(from)})</span></li>`)}</ul>`}</section>
<section><h2>Who is hiring now?</h2>
${
  lines.length === 0
    ? noneOpen(document, view)
    : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}</section>
<section><h2>How do I get in?</h2>
<ul>${ways.map((way) => html`<li>${way}</li>`)}${document.entry.level === 4 ? html`<li>${applyLine(document, view)}</li>` : ''}</ul></section>
<section><h2>My plan</h2>
<ul class="lines deep"><li>What I like about it:</li><li>What I want to find out:</li><li>What I will do next:</li><li>By when:</li><li>Who can help:</li></ul></section>
<section class="sheet"><div><h2>Where this comes from</h2>
${lateLines({ sources })}
<p class="from">${sourcesInOneLine({ sources })}</p>
<p class="from">${attributionLines({ sources }).join(' ')}</p>
<p class="from">Adverts close: look again before you apply. Made on ${plainDate(document.asAt.slice(0, 10))}. ${address}</p></div>
${qrCode(address, `QR code of ${address}`)}</section>
${copySection(document, { facts, ways: [...ways, ...applyText(document, view.today)], lines, sources }, address)}`,
  });
}

interface Copied {
  readonly facts: readonly PlannedFact[];
  readonly ways: readonly string[];
  readonly lines: readonly string[];
  readonly sources: readonly SnapshotSource[];
}

/** The same as plain text, for plans that are kept in a program. */
function copySection(
  document: OccupationDocument,
  { facts, ways, lines, sources }: Copied,
  address: string,
): Markup {
  return html`<section class="screen"><h2>Text to copy</h2>
<p>Select it all, copy it, and put it into the plan.</p>
<label for="copy">These facts as text, with where they come from</label>
<textarea id="copy" readonly rows="12">${[
    document.title,
    ...facts.map(({ text, from }) => `${text} (${namesOf(from)})`),
    '',
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    ...ways,
    '',
    ...(document.notice === null ? [] : [document.notice]),
    sourcesInOneLine({ sources }),
    `Made on ${plainDate(document.asAt.slice(0, 10))}. ${address}`,
  ].join('\n')}</textarea>
<p>To keep a PDF, choose Print, then "Save as PDF". It is one side of A4. Nothing you write is sent or kept.</p></section>`;
}

/** The way in as the job's page has it: what people need, the grades for the steps that are still ahead of the reader, and apprenticeships. */
function waysIn(document: OccupationDocument, view: Pick<JobView, 'standards'>): string[] {
  const { entry, entryGrades, level } = document;
  // Of a job with a degree, a sixth former has the steps of 16 behind.
  const isPast = level === 'post16' && entry.level === 4;
  const asked = entryGrades?.asked.filter(({ age, route }) =>
    age === 16 ? !isPast : level === 'post16' || (entry.level === 4 && route === 'university'),
  );
  const university = asked?.filter(({ route }) => route === 'university') ?? [];
  const others = asked?.filter(({ route }) => route !== 'university') ?? [];
  const ahead = document.standards.filter((each) => !isPast || each.level > AFTER_SCHOOL);
  const listed = ahead.slice(0, ROOM.standards).map((each) => `${each.title}, ${standardWords(each)}`);
  const advertised = view.standards.slice(0, ROOM.standards).map((each) => standardName(each));
  return [
    entry.words,
    ...[...university, ...others].slice(0, ROOM.asked).map(({ text }) => text),
    ...(entryGrades?.short == null || asked?.length !== 0 ? [] : [entryGrades.short]),
    ...(listed.length > 0
      ? [`Apprenticeships in England: ${listed.join('; ')}.`]
      : advertised.length > 0
        ? [`Apprenticeships that employers advertise for it: ${advertised.join('; ')}.`]
        : []),
  ];
}

function applyText(document: OccupationDocument, today: string): string[] {
  return document.entry.level === 4 ? [`Apply through UCAS (ucas.com)${sayApplyBy(document, today)}.`] : [];
}

/** A list that may be counted and not shown has some all the same. */
function noneOpen(document: OccupationDocument, { adverts }: Pick<JobView, 'adverts'>): Markup {
  const { note, counted } = adverts;
  if (counted.length > 0)
    return html`${counted.map((list) => html`<p>${countedLine(list, document.area.name)}</p>`)}`;
  const none = note ?? sayNoneInLists(document, false);
  return html`<p>${[sayCountAlone(document, false), none].flatMap((each) => each ?? []).join(' ')}</p>
${searchLine(document, null)}`;
}

/** Of the facts, of the adverts that were `counted`, and of the way in, in the document's order. */
function sourcesBehind(
  document: OccupationDocument,
  facts: readonly PlannedFact[],
  counted: readonly SnapshotSource[],
): SnapshotSource[] {
  const used = new Set([...facts.flatMap(({ from }) => from), ...counted]);
  const ofWays = new Set([document.entryGrades?.source, document.standards[0]?.source]);
  return document.sources.filter((source) => used.has(source) || ofWays.has(source.id));
}

/** The sources of the figures that bear a sentence, each once. */
function fromOf(document: OccupationDocument, { figures }: OccupationSentence): SnapshotSource[] {
  const [held, sources] = [figuresOf(document), sourcesOf(document)];
  const ids = new Set(figures.flatMap((id) => held.get(id)?.sources ?? []));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}

function namesOf(sources: readonly SnapshotSource[]): string {
  return sources.map(({ title, publisher }) => `${title}, ${publisher.name}`).join('; ');
}

/** As many apprenticeships as jobs, where there are both; soonest to close first among each. */
function openingsOf({
  adverts,
  apprenticeships,
}: Pick<JobView, 'adverts' | 'apprenticeships'>): AdvertView[] {
  const half = Math.max(ROOM.openings / 2, ROOM.openings - adverts.shown.length);
  const trainees = apprenticeships.shown.slice(0, half);
  return [...adverts.shown.slice(0, ROOM.openings - trainees.length), ...trainees];
}

function openingLine(advert: AdvertView): string {
  const { title, employerName, closesAt } = advert;
  const closes = closesAt === null ? null : `closes on ${closingWords(closesAt)}`;
  return [title, employerName, placeOf(advert), apprenticeshipWords(advert), closes]
    .flatMap((part) => part ?? [])
    .join(', ');
}
