/** A quiz about a sector in a place, or about a place, from its snapshot. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { atStart, withArticle, withinSentence } from '../../domain/first-letter.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { findSector } from '../../reference/sectors.ts';
import {
  type AskedToChoose,
  quizCommonJob,
  quizDearer,
  quizFriend,
  quizOutlook,
  quizPayOfPlaces,
  quizRange,
  quizShare,
  quizStart,
  quizUntold,
  quizWayIn,
} from '../claims/quiz-words.ts';
import type { Insight, InsightKind } from '../document/insight.ts';
import type { Figure, JobLine, Snapshot } from '../document/snapshot.ts';
import { sectorPhrase } from '../topics/questions.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { otherWaysIn } from '../words/ways-in.ts';
import { lessonSources } from './lesson.ts';
import { chooseQuestions, otherRanges, otherShares, type Quiz } from './quiz.ts';

interface Matter {
  readonly snapshot: Snapshot;
  readonly held: ReadonlyMap<string, Figure>;
  readonly place: string;
}

export function snapshotQuiz(snapshot: Snapshot): Quiz {
  const held = new Map(snapshot.figures.map((figure) => [figure.id, figure]));
  const matter: Matter = { snapshot, held, place: inPlace(snapshot.area.name) };
  const jobs = (snapshot.jobs?.rows ?? []).flatMap((line) => ownJob(line) ?? []);
  const questions = chooseQuestions([
    ofInsight(matter, 'share', share),
    ofInsight(matter, 'job', commonJob),
    ofInsight(matter, 'pay', dearer),
    friend(matter),
    ...jobs.slice(0, 1).map((job) => start(matter, job)),
    ...jobs.slice(0, 2).map((job) => wayIn(matter, job)),
    ofInsight(matter, 'change', outlook),
    { id: 'untold', asked: snapshot.jobs === null ? null : quizUntold(KNOWN), figures: [] },
    ...jobs.slice(1, 4).map((job) => range(matter, job)),
  ]);
  const { title, isDemonstration, notice, asAt } = snapshot;
  return {
    title,
    isDemonstration,
    notice,
    asAt,
    questions,
    talk: snapshot.questions.map(({ question, answer }) => ({ question, answer })),
    sources: lessonSources(snapshot, questions),
  };
}

/** What a page of jobs does tell. */
const KNOWN = ['How many people do the job', 'What half of people are paid', 'The usual way in'] as const;

interface OwnJob {
  readonly line: JobLine;
  readonly plural: string;
}

/** A group of several jobs is never called one job. */
function ownJob(line: JobLine): OwnJob | null {
  const job = findOccupation(line.soc2020);
  return job === null || job.isSeveral ? null : { line, plural: job.plural };
}

type Asker = (matter: Matter, insight: Insight) => AskedToChoose | null;

function ofInsight(matter: Matter, kind: InsightKind, ask: Asker) {
  const { insights, otherInsights } = matter.snapshot;
  const insight = [...insights, ...otherInsights].find((each) => each.kind === kind);
  return {
    id: insight?.id ?? kind,
    asked: insight === undefined ? null : ask(matter, insight),
    figures: insight?.figures ?? [],
  };
}

function share({ held, place }: Matter, { id, picture, figures, text }: Insight): AskedToChoose | null {
  const own = picture.kind === 'squares' ? picture.rows[0]?.text : undefined;
  const part = held.get(figures[0] ?? '');
  const sector = findSector(part?.dimensions.sector ?? '');
  // Of people there are shares too: only that of jobs is asked for in these words.
  if (own === undefined || sector === null || !id.startsWith('share-of-jobs')) return null;
  return quizShare({ place, share: own, sector: sectorPhrase(sector), claim: text }, otherShares(own));
}

function commonJob({ snapshot, held, place }: Matter, { figures, text }: Insight): AskedToChoose | null {
  const rows = snapshot.jobs?.rows ?? [];
  const first = rows.find(({ people }) => people === figures[0]);
  if (first === undefined) return null;
  // All that follow in the order have fewer than the one that the first was told apart from.
  const others = rows.filter((row) => row !== first && (held.get(row.people ?? '')?.value ?? null) !== null);
  return quizCommonJob(
    { place, job: first.name, claim: text },
    others.map(({ name }) => name),
  );
}

/** Jobs stand with the better paid first; of places the page's own stands first, whichever pays more. */
function dearer({ held }: Matter, { picture, figures, text, verdict }: Insight): AskedToChoose | null {
  const [first, second] = picture.kind === 'bars' ? picture.rows : [];
  const [one, other] = figures.map((id) => held.get(id));
  if (first === undefined || second === undefined || one === undefined || other === undefined) return null;
  if (one.areaCode !== other.areaCode)
    return quizPayOfPlaces(verdict, { place: first.name, other: second.name, claim: text });
  return quizDearer({ payPlace: inPlace(one.areaName), job: first.name, other: second.name, claim: text });
}

function outlook({ snapshot, held }: Matter, { verdict, figures, text }: Insight): AskedToChoose | null {
  const [later, begun] = figures.map((id) => held.get(id));
  if (later === undefined || begun === undefined) return null;
  const { sector, growth } = snapshot;
  // The page of a place may tell of one industry alone.
  const industry = growth?.industries.rows.find((row) => row.later === later.id);
  const ofAll = industry === undefined ? 'of all kinds' : `in ${withinSentence(industry.name)}`;
  return quizOutlook(verdict, {
    kind: sector.id === ALL_SECTORS ? ofAll : sectorPhrase(sector),
    there: inPlace(later.areaName),
    from: begun.period?.label ?? '',
    to: later.period?.label ?? '',
    claim: text,
  });
}

/** The page's own question of this kind, where there is one. */
function friend({ snapshot, held, place }: Matter) {
  const asked = snapshot.questions.find(({ question }) => question.startsWith('A friend says'));
  const [here, there] = [asked?.figures[0], asked?.figures[2]].map((id) => held.get(id ?? ''));
  const where = there === undefined ? '' : inPlace(there.areaName);
  return {
    id: 'friend',
    asked:
      asked === undefined || here === undefined || there === undefined
        ? null
        : quizFriend({
            place,
            There: atStart(where),
            answer: asked.answer.replace(/^No\. /, ''),
          }),
    figures: asked?.figures ?? [],
  };
}

function start({ held }: Matter, { line, plural }: OwnJob) {
  const middle = held.get(line.middle ?? '');
  return {
    id: `start:${line.soc2020}`,
    asked:
      middle?.value == null
        ? null
        : quizStart({
            plural,
            middle: bareText(middle),
            payPlace: inPlace(middle.areaName),
            period: middle.period?.label ?? '',
          }),
    figures: middle === undefined ? [] : [middle.id],
  };
}

function range({ held }: Matter, { line, plural }: OwnJob) {
  const [lower, upper] = [held.get(line.lower ?? ''), held.get(line.upper ?? '')];
  if (lower?.value == null || upper?.value == null)
    return { id: `range:${line.soc2020}`, asked: null, figures: [] };
  const parts = {
    plural,
    lower: bareText(lower),
    upper: bareText(upper),
    payPlaceFirst: lower.areaName,
    period: lower.period?.label ?? '',
  };
  return {
    id: `range:${line.soc2020}`,
    asked: quizRange(parts, otherRanges(lower.value, upper.value)),
    figures: [lower.id, upper.id],
  };
}

function wayIn(_: Matter, { line }: OwnJob) {
  return {
    id: `way-in:${line.soc2020}`,
    asked: quizWayIn(
      { job: line.name, one: withArticle(line.name), entry: line.entry },
      otherWaysIn(line.entry),
    ),
    figures: [],
  };
}
