/** One job in one place -> its document. Pure: the same input gives the same bytes on every runtime. */
import type { SourceDescription } from '../../connectors/contract.ts';
import type { Area } from '../../domain/area.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import type { CalendarDate, Instant } from '../../domain/period.ts';
import type { SourceId } from '../../domain/release.ts';
import type { Measure } from '../../measures/measure.ts';
import { needsDegreeByLaw } from '../../reference/registered-professions.ts';
import { claimJobOpenings, claimJobOutlook, claimJobShare } from '../claims/job-claims.ts';
import type { ReleaseFacts } from '../columns/column.ts';
import type { RowPlace } from '../columns/place.ts';
import type { Claim } from '../document/claim.ts';
import { BUILDER_VERSION, DEMONSTRATION_NOTICE } from '../document/making.ts';
import type { Figure, Level, SnapshotFigures } from '../document/snapshot.ts';
import { explainWords } from '../words/glossary.ts';
import { inPlace } from '../words/sentences.ts';
import { describeSources } from '../words/source-block.ts';
import type { OccupationDocument, OccupationSentence } from './document.ts';
import { jobEntry } from './entry-grades.ts';
import type { OccupationFacts } from './facts.ts';
import { type FilledQuestion, fillQuestion, occupationTable } from './fill.ts';
import { groupWords } from './group-words.ts';
import { comparePay, fillBeside, ownPayBeside, type PaidJob, payBeside, payOfOthers } from './pay-beside.ts';
import { OCCUPATION_PLANS, type OccupationPlan } from './plans.ts';
import {
  type OccupationQuestionId,
  OPENINGS_FROM_LEAVERS,
  occupationQuestions,
  PEOPLE_SHARE,
  PROJECTED_CHANGE,
} from './questions.ts';
import type { MiddlePay } from './same-entry.ts';
import { sayShortly } from './short-words.ts';
import { skillLevelOf } from './skill-level.ts';
import { jobSubjects } from './subjects.ts';
import { type HeldTexts, jobStandards, jobTexts, NOTHING_HELD, nearJobs } from './texts.ts';
import { routesHeld, shortWayIn } from './way-in.ts';
import { isWholeCountry, sayGaps, saySentences } from './words.ts';

/** What the documents of one moment share. */
export interface OccupationWorld {
  readonly asAt: Instant;
  readonly isDemonstration: boolean;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly releases: ReadonlyMap<number, ReleaseFacts>;
  readonly sources: ReadonlyMap<string, SourceDescription>;
}

/** Whose pay the places hold too. */
export interface OtherJobs {
  /** Of the same family. */
  readonly alike: readonly OccupationFacts[];
  /** With the same usual way in. */
  readonly sameEntry: readonly OccupationFacts[];
}

/** `rows` begins with the place itself, then the wider ones, the nation last. `held` is what is said of the job besides figures. */
export function buildOccupation(
  occupation: OccupationFacts,
  others: OtherJobs,
  rows: readonly RowPlace[],
  level: Level,
  world: OccupationWorld,
  held: HeldTexts = NOTHING_HELD,
): OccupationDocument {
  const [here] = rows;
  if (!here) throw new Error('A document about a job needs a place');
  const { area } = here.place;
  const plan = OCCUPATION_PLANS[level];
  const filled = fillQuestions(occupation.soc2020, rows, world);
  const [group, family] = [groupWords(occupation.soc2020, 2), groupWords(occupation.soc2020, 3)];
  const { ofFamily, sameWayIn, beside, ownBeside } = readPays(occupation, others, rows, world);
  const said = { occupation, group, family, filled, pay: ofFamily[0] ?? null };
  const spoken = plan.voice === null ? saySentences(said) : sayShortly(said, plan.voice);
  const sentences = spoken.slice(0, plan.mostSentences);
  const pay = comparePay(occupation, ofFamily, plan.mostClaims === 0 ? [] : sameWayIn, world.measures);
  const claims = [
    ...claimsOf(occupation, filled, pay.ofFamily, group, plan, world.measures),
    ...pay.better.map(({ claim }) => claim),
  ];
  const tables = tablesOf(filled, plan);
  const document = { sentences, claims, gaps: sayGaps(said, area), tables };
  const named = ownBeside === null ? beside : [...beside, ownBeside];
  const figures = figuresNamed(filled, named, pay.better, document);
  const entry = skillLevelOf(occupation.soc2020);
  const worded = wordsOf(held, { occupation, skill: entry, area, level });
  const other = worded.near[0] ?? beside[1]?.job ?? null;
  return {
    format: 'wealdway-occupation-1',
    isDemonstration: world.isDemonstration,
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    title: `${occupation.name} in ${inPlace(area.name)}`,
    headline: sentences[0]?.text ?? document.gaps[0] ?? '',
    occupation,
    area: { code: area.code, name: area.name, slug: area.slug, level: area.level },
    level,
    asAt: world.asAt,
    builderVersion: BUILDER_VERSION,
    ...document,
    figures,
    alike: beside.map(namePay),
    ownBeside: ownBeside && namePay(ownBeside),
    betterPaid: pay.better.map(({ job, middle }) => ({ slug: job.slug, name: job.name, middle: middle.id })),
    entry,
    wayIn:
      plan.voice &&
      shortWayIn(plan.voice, entry, occupation.isSeveral, other, routesHeld(held, area, world.asAt)),
    ...worded,
    words: explainWords(textsOf(document)),
    sources: describeSources(figures, world.sources, world.releases, world.asAt, sourcesOf(worded)),
  };
}

/** The job's pay, and that of the jobs which may stand beside it. */
function readPays(
  occupation: OccupationFacts,
  { alike, sameEntry }: OtherJobs,
  rows: readonly RowPlace[],
  world: OccupationWorld,
) {
  const ofFamily = payBeside(occupation, alike, rows, world);
  const sameWayIn = payOfOthers(sameEntry, ofFamily, rows, world);
  const beside = fillBeside(ofFamily, sameWayIn);
  return { ofFamily, sameWayIn, beside, ownBeside: ownPayBeside(beside, rows, world) };
}

/** What is said of the job in others' words, as far as the level takes it in. */
function wordsOf(
  held: HeldTexts,
  wish: Pick<Parameters<typeof jobEntry>[1], 'occupation' | 'skill' | 'level'> & {
    readonly area: Pick<Area, 'code'>;
  },
) {
  const plan = OCCUPATION_PLANS[wish.level].texts;
  return {
    texts: jobTexts(held, plan),
    standards: jobStandards(held, plan),
    subjects: jobSubjects(held, plan.mostSubjects),
    entryGrades: jobEntry(held, {
      ...wish,
      isEngland: wish.area.code.startsWith('E'),
      isWhole: isWholeCountry(wish.area),
      plan,
    }),
    near: nearJobs(held),
  };
}

function sourcesOf({ texts, standards, subjects, entryGrades }: ReturnType<typeof wordsOf>): SourceId[] {
  return [texts, ...standards, subjects, entryGrades].flatMap((each) => (each === null ? [] : [each.source]));
}

/** A job's pay by the ids of its figures. */
function namePay({ job, lower, middle, upper }: PaidJob): OccupationDocument['alike'][number] {
  return { slug: job.slug, name: job.name, lower: lower.id, middle: middle.id, upper: upper.id };
}

function fillQuestions(
  soc2020: Soc2020Code,
  rows: readonly RowPlace[],
  { asAt, measures, releases }: OccupationWorld,
): Map<OccupationQuestionId, FilledQuestion> {
  const today = asAt.slice(0, 10);
  const filled = new Map(
    occupationQuestions(soc2020, measures, today).map((question) => [
      question.id,
      fillQuestion(question, rows, releases),
    ]),
  );
  if (!isOfLastYear(filled.get('demand'), today)) filled.delete('demand');
  // At 18 to 21 people study for the register: the group's young have other jobs.
  if (needsDegreeByLaw(soc2020)) filled.delete('start');
  return filled;
}

/** The newest edition alone tells of demand: a job that it leaves out has an answer in none, whatever an older one said. */
function isOfLastYear(asked: FilledQuestion | undefined, today: CalendarDate): boolean {
  const end = asked?.columns[0]?.period?.end;
  return end !== undefined && Number(end.slice(0, 4)) >= Number(today.slice(0, 4)) - 1;
}

function tablesOf(
  filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>,
  plan: OccupationPlan,
): SnapshotFigures[] {
  return plan.tables.flatMap((id) => {
    const asked = filled.get(id);
    const table = asked ? occupationTable(asked) : null;
    return table === null ? [] : [plan.hasNotes ? table : { ...table, notes: marksOf(table) }];
  });
}

/** Who is counted is for advisers, on the sources' own page for the rest; what a mark means is for everybody who meets it. */
function marksOf({ notes }: SnapshotFigures): string[] {
  return notes.filter((note) => note.startsWith('The mark ['));
}

function claimsOf(
  occupation: OccupationFacts,
  filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>,
  pay: readonly Claim[],
  group: string,
  plan: OccupationPlan,
  measures: ReadonlyMap<string, Measure>,
): Claim[] {
  if (plan.mostClaims === 0) return [];
  const people = filled.get('people');
  const shares = people?.columns.find(({ column }) => column.measure === PEOPLE_SHARE)?.figures ?? [];
  const shareFacts = measures.get(PEOPLE_SHARE);
  const share =
    people && shareFacts
      ? claimJobShare(
          shareFacts,
          occupation.isSeveral,
          people.columns[0]?.figures[0] ?? null,
          shares[0] ?? null,
          shares.find((each, at) => at > 0 && each.value !== null) ?? null,
        )
      : null;
  return [
    ...(share === null ? [] : [share]),
    ...outlookOf(filled, group),
    ...openingsOf(filled, group),
    ...pay,
  ].slice(0, plan.mostClaims);
}

/** Of the narrowest place that the model has figures for. */
function outlookOf(filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>, group: string): Claim[] {
  const asked = filled.get('outlook');
  const [begun, later] = asked?.columns ?? [];
  const at = later?.figures.findIndex(({ value }) => value !== null) ?? -1;
  const [figure, earlier] = [later?.figures[at], begun?.figures[at]];
  const facts = later?.column.facts ?? null;
  const claim = figure && earlier && facts ? claimJobOutlook(facts, group, figure, earlier) : null;
  return claim === null ? [] : [claim];
}

/** Of the narrowest place where openings are shown: a group may shrink and have many. */
function openingsOf(filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>, group: string): Claim[] {
  const columns = filled.get('openings')?.columns ?? [];
  const ofMeasure = (measure: string) => columns.find(({ column }) => column.measure === measure);
  const leavers = ofMeasure(OPENINGS_FROM_LEAVERS);
  const at = leavers?.figures.findIndex(({ value }) => value !== null) ?? -1;
  const [openings, change] = [leavers?.figures[at], ofMeasure(PROJECTED_CHANGE)?.figures[at]];
  const facts = leavers?.column.facts ?? null;
  const claim = openings && facts ? claimJobOpenings(facts, group, openings, change ?? null) : null;
  return claim === null ? [] : [claim];
}

function textsOf({
  sentences,
  claims,
  gaps,
  tables,
}: Pick<OccupationDocument, 'sentences' | 'claims' | 'gaps' | 'tables'>): string[] {
  return [
    ...sentences.map(({ text }) => text),
    ...claims.map(({ text }) => text),
    ...gaps,
    ...tables.flatMap(({ title, caption, columns, notes }) => [
      title,
      caption,
      ...columns.map(({ label }) => label),
      ...notes,
    ]),
  ];
}

/** The figures that the document names, each once, in the order of the questions. */
function figuresNamed(
  filled: ReadonlyMap<OccupationQuestionId, FilledQuestion>,
  beside: readonly PaidJob[],
  better: readonly MiddlePay[],
  {
    sentences,
    claims,
    tables,
  }: {
    readonly sentences: readonly OccupationSentence[];
    readonly claims: readonly Claim[];
    readonly tables: readonly SnapshotFigures[];
  },
): Figure[] {
  const besideFigures = [
    ...beside.flatMap(({ lower, middle, upper }) => [lower, middle, upper]),
    ...better.map(({ middle }) => middle),
  ];
  const named = new Set([
    ...sentences.flatMap((each) => each.figures),
    ...claims.flatMap((each) => each.figures),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.figures)),
    ...besideFigures.map(({ id }) => id),
  ]);
  const found = new Map<string, Figure>();
  const all = [...filled.values()].flatMap(({ columns }) => columns.flatMap((each) => each.figures));
  for (const figure of [...all, ...besideFigures]) if (named.has(figure.id)) found.set(figure.id, figure);
  return [...found.values()];
}
