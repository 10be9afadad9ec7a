/** How people get into a job, as steps in the order in which they are taken. A step of which nothing is held is not drawn. Adds no figure. */
import { html } from 'hono/html';
import { withinSentence } from '../../domain/first-letter.ts';
import { MINIMUM_WAGES_PAGE, minimumWagesOn } from '../../reference/minimum-wages.ts';
import { regulatorOf } from '../../reference/registered-professions.ts';
import { courseSearch, UCAS_PAGE } from '../../reference/ucas.ts';
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { soonerStarts } from '../../snapshots/occupation/sooner-start.ts';
import { tLevelsOfJob } from '../../snapshots/occupation/t-level-words.ts';
import { DEGREE_LEVEL, type JobStandard } from '../../snapshots/occupation/texts.ts';
import { sayApplyBy } from '../../snapshots/occupation/ucas-words.ts';
import { payWords } from '../../snapshots/words/pay-words.ts';
import { areaSectorPath, jobPath } from './addresses.ts';
import { askedAt } from './entry-grades.ts';
import { type JobView, offeredStandards } from './job-hiring.ts';
import { SUBJECTS_LEAD, standardWords, WAY_IN } from './job-texts.ts';
import type { Markup } from './markup.ts';
import { standardName } from './standard-name.ts';

/** Apprenticeships up to this level follow school; those above it follow these, or A levels. */
export const AFTER_SCHOOL = 3;
const STANDARDS_SHOWN = 3;

export function jobSteps(document: OccupationDocument, view: JobView): Markup {
  const { texts, entry, level } = document;
  // Who is in sixth form has chosen: the subjects are past with the other steps of 16.
  const isSixthForm = level === 'post16';
  const helped = helpfulSubjects(document);
  const steps = [
    ...(isSixthForm ? [] : [step('Now', helped)]),
    step('At 16', [...(isSixthForm ? helped : []), ...atSixteen(document, view)], isSixthForm),
    step('At 18', atEighteen(document, view)),
  ].filter((each) => each !== '');
  // The publisher's own words about the job say more than those about its whole skill level.
  const usual =
    texts?.entryRoutes == null
      ? html`<p>${entry.words}</p>`
      : html`<blockquote class="quoted"><p>${texts.entryRoutes}</p></blockquote>`;
  return html`<section><h2 id="${WAY_IN}">How do I get in?</h2>
${usual}
${steps.length === 0 ? '' : html`<ol class="way">${steps}</ol>`}
${whereItIsFrom(document)}</section>`;
}

/** What is past for its readers is one tap away. */
function step(when: string, lines: readonly Markup[], isPast = false): Markup | '' {
  if (lines.length === 0) return '';
  const said = lines.map((line) => html`<p>${line}</p>`);
  return isPast
    ? html`<li><details class="kept"><summary>${when}</summary><b class="print">${when}</b>${said}</details></li>
`
    : html`<li><b>${when}</b>${said}</li>
`;
}

function helpfulSubjects({ subjects }: OccupationDocument): Markup[] {
  return subjects === null
    ? []
    : [html`${SUBJECTS_LEAD}: <b>${subjects.subjects.map(({ name }) => name).join(', ')}</b>.`];
}

function atSixteen(document: OccupationDocument, view: JobView): Markup[] {
  const { entry } = document;
  return [
    ...(entry.level === 4 ? [html`Choose courses that can lead to a degree.`] : []),
    ...apprenticeships(document, view, 16, (level) => level <= AFTER_SCHOOL),
    ...college(document),
    ...askedAt(document, 16, 'college'),
    ...(document.level === 'post16' ? [] : sooner(document)),
  ];
}

function sooner(document: OccupationDocument): Markup[] {
  const jobs = soonerStarts(document).map(
    ({ slug, name, entry }, at) =>
      html`${at === 0 ? '' : '; '}<a href="${jobPath(slug, document.area.slug, document.level)}">${name}</a> (${withinSentence(entry.label)})`,
  );
  return jobs.length === 0 ? [] : [html`Similar work that you can start sooner: ${jobs}.`];
}

function college({ occupation, area }: OccupationDocument): Markup[] {
  const found = tLevelsOfJob(occupation, area.code);
  if (found === null) return [];
  const { sectors, names } = found;
  const links = sectors.map(
    ({ id, words }, at) =>
      html`${at === 0 ? '' : ' or '}<a href="${areaSectorPath(area.slug, id)}">${words}</a>`,
  );
  return [
    html`College${area.code.startsWith('E') ? '' : ' in England'}: a T Level ${links}${names.length === 0 ? '' : ` (${names.join('; ')})`}.`,
  ];
}

function atEighteen(document: OccupationDocument, view: JobView): Markup[] {
  return [
    ...askedAt(document, 18, 'university'),
    ...(document.entry.level === 4 ? [applyLine(document, view), ...whoApproves(document)] : []),
    ...apprenticeships(document, view, 18, (level) => level > AFTER_SCHOOL),
    ...withoutDegree(document),
    // Of the steps a sixth former reads this one first.
    ...(document.level === 'post16' ? sooner(document) : []),
  ];
}

/** Courses that the register does not know lead nowhere; who is nearly there has a page with the days. */
function whoApproves({ occupation, area, level }: OccupationDocument): Markup[] {
  const regulator = regulatorOf(occupation.soc2020);
  return [
    ...(regulator === null || level === 'parent'
      ? []
      : [html`Check that the ${regulator} has approved the course.`]),
    ...(level === 'ks4'
      ? [
          html`<span class="screen">In Year 12 or 13? <a href="${jobPath(occupation.slug, area.slug, 'post16')}">See the day to apply by</a>.</span>`,
        ]
      : []),
  ];
}

/** By when, and where the courses are. */
export function applyLine(document: OccupationDocument, { today }: Pick<JobView, 'today'>): Markup {
  const courses = courseSearch(document.occupation.soc2020);
  return html`Apply through <a href="${UCAS_PAGE}">UCAS</a>${sayApplyBy(document, today)}.${courses === null ? '' : html` Look for <a href="${courses.url}">courses in ${courses.words}</a> there.`}`;
}

/** The publisher's own words may call a degree apprenticeship common. */
function withoutDegree({ standards, entry, sources }: OccupationDocument): Markup[] {
  const [first] = standards;
  const from = sources.find(({ id }) => id === first?.source);
  if (entry.level !== 4 || from === undefined || standards.some(({ level }) => level >= DEGREE_LEVEL))
    return [];
  return [
    html`${from.publisher.name} lists no degree apprenticeship (level 6 or 7) by the name of this job.`,
  ];
}

/** Those of some levels: as Skills England lists them, else as employers advertise them; what they ask for, and what an apprentice is paid, once. */
function apprenticeships(
  document: OccupationDocument,
  view: JobView,
  age: 16 | 18,
  isAsked: (level: number) => boolean,
): Markup[] {
  const all = document.standards;
  const own = all.filter(({ level }) => isAsked(level));
  const advertised = offeredStandards(view.standards);
  const offered = all.length > 0 ? [] : advertised.filter(({ level }) => isAsked(level ?? AFTER_SCHOOL));
  const asked = askedAt(document, age, 'apprenticeship');
  if (own.length + offered.length === 0) return asked;
  const where = document.area.code.startsWith('E') ? '' : ' in England';
  const named = [
    ...own.map(standardLink),
    ...offered.map(
      (each) =>
        html`${standardName(each)}${each.duration === null ? '' : `, often ${each.duration.toLowerCase()}`}`,
    ),
  ];
  const more = named.slice(STANDARDS_SHOWN);
  const list = (names: readonly Markup[]) => names.map((each, at) => html`${at === 0 ? '' : '; '}${each}`);
  const levels =
    all.length > 0 ? all.map(({ level }) => level) : advertised.map(({ level }) => level ?? AFTER_SCHOOL);
  // Both steps may have some: pay stands with the first.
  const isFirst = levels.every((level) => level > AFTER_SCHOOL) || isAsked(AFTER_SCHOOL);
  return [
    html`Apprenticeship${named.length === 1 ? '' : 's'}${where}: ${list(named.slice(0, STANDARDS_SHOWN))}.`,
    ...(more.length === 0
      ? []
      : [html`<details class="kept"><summary>${more.length} more</summary>${list(more)}.</details>`]),
    ...asked,
    ...(isFirst ? apprenticePay(document, view) : []),
  ];
}

function standardLink(standard: JobStandard): Markup {
  const { url, title } = standard;
  return html`${url === null ? title : html`<a href="${url}">${title}</a>`}, ${standardWords(standard)}`;
}

/** What an employer of this page offers; else what all must pay. */
function apprenticePay({ asAt }: OccupationDocument, { apprenticeships: { shown } }: JobView): Markup[] {
  const open = shown.find(({ pay, employerName }) => employerName !== null && /£\d/.test(pay.text ?? ''));
  if (open !== undefined) return [html`${open.employerName} offers an apprentice ${payWords(open.pay)} now.`];
  const wages = minimumWagesOn(asAt.slice(0, 10));
  return wages === null
    ? []
    : [
        html`An apprentice is paid at least £${(wages.apprentice / 100).toFixed(2)} an hour (<a href="${MINIMUM_WAGES_PAGE}">minimum wage</a>).`,
      ];
}

/** One small line for all of the section. */
function whereItIsFrom(document: OccupationDocument): Markup {
  const { texts, standards, entry } = document;
  const named = (id: string | undefined, after = '') => namedSource(document, id, after);
  const usual =
    texts?.entryRoutes == null
      ? [html`skill level ${entry.level} of 4 in SOC 2020 (Office for National Statistics)`]
      : named(texts.source, texts.isCut ? '; shortened' : '');
  return fromLine([...usual, ...profileSource(document), ...named(standards[0]?.source)]);
}

/** The same for the shortest pages, whose steps are our own words. */
export function whereStepsAreFrom(document: OccupationDocument): Markup | '' {
  const [standard] = document.level === 'easyread' ? [] : document.standards;
  const from = [...profileSource(document), ...namedSource(document, standard?.source, '')];
  return from.length === 0 ? '' : fromLine(from);
}

function fromLine(from: readonly Markup[]): Markup {
  return html`<p class="from">From: ${from.map((each, at) => html`${at === 0 ? '' : '; '}${each}`)}.</p>`;
}

function namedSource({ sources }: OccupationDocument, id: string | undefined, after: string): Markup[] {
  const from = sources.find((source) => source.id === id);
  return from === undefined
    ? []
    : [html`<a href="${from.landingPage}">${from.title}</a> (${from.publisher.name}${after})`];
}

/** Its title says what is in the list; readers know it by its publisher. Only the subjects are American. */
function profileSource({ subjects, entryGrades, sources }: OccupationDocument): Markup[] {
  const from = sources.find(({ id }) => id === (subjects ?? entryGrades)?.source);
  const research = 'based on American research (O*NET)';
  return from === undefined
    ? []
    : [
        html`<a href="${from.landingPage}">${from.publisher.name} job profiles</a>${subjects === null ? '' : entryGrades === null ? `, ${research}` : `, subjects ${research}`}`,
      ];
}
