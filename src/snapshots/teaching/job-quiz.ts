/** A quiz about a job in a place, from its document. */
import { withArticle } from '../../domain/first-letter.ts';
import {
  quizDearer,
  quizJobShare,
  quizRange,
  quizStart,
  quizUntold,
  quizWayIn,
} from '../claims/quiz-words.ts';
import type { Figure } from '../document/snapshot.ts';
import type { OccupationDocument } from '../occupation/document.ts';
import { PEOPLE_SHARE } from '../occupation/questions.ts';
import { bareText, inPlace } from '../words/sentences.ts';
import { otherWaysIn } from '../words/ways-in.ts';
import { isApart, jobQuestions } from './job-lesson.ts';
import { lessonSources } from './lesson.ts';
import { chooseQuestions, otherRanges, otherShares, type Quiz } from './quiz.ts';

type Held = ReadonlyMap<string, Figure>;

export function jobQuiz(document: OccupationDocument): Quiz {
  const held: Held = new Map(document.figures.map((figure) => [figure.id, figure]));
  const { occupation, entry, title, isDemonstration, notice, asAt } = document;
  const questions = chooseQuestions([
    share(document),
    start(document, held),
    range(document, held),
    {
      id: 'way-in',
      asked: quizWayIn(
        {
          job: occupation.name,
          one: occupation.isSeveral ? null : withArticle(occupation.name),
          entry: entry.label,
        },
        otherWaysIn(entry.label),
      ),
      figures: [],
    },
    ...dearer(document, held),
    {
      id: 'untold',
      asked: quizUntold(['How many people do the job', 'What half of people are paid', 'The usual way in']),
      figures: [],
    },
  ]);
  return {
    title,
    isDemonstration,
    notice,
    asAt,
    questions,
    talk: jobQuestions(document).map(({ question, answer }) => ({ question, answer })),
    sources: lessonSources(document, questions),
  };
}

function share({ figures, area, occupation }: OccupationDocument) {
  const figure = figures.find(
    ({ measure, areaCode, value }) => measure === PEOPLE_SHARE && areaCode === area.code && value !== null,
  );
  const own = figure === undefined ? '' : bareText(figure);
  const parts = {
    place: inPlace(area.name),
    job: occupation.name,
    share: own,
    period: figure?.period?.label ?? '',
  };
  return {
    id: 'share',
    asked: figure === undefined ? null : quizJobShare(parts, otherShares(own)),
    figures: figure === undefined ? [] : [figure.id],
  };
}

function start({ alike, occupation }: OccupationDocument, held: Held) {
  const middle = held.get(alike[0]?.middle ?? '');
  if (middle?.value == null || occupation.isSeveral) return { id: 'start', asked: null, figures: [] };
  const parts = {
    plural: occupation.plural,
    middle: bareText(middle),
    payPlace: inPlace(middle.areaName),
    period: middle.period?.label ?? '',
  };
  return { id: 'start', asked: quizStart(parts), figures: [middle.id] };
}

function range({ alike, occupation }: OccupationDocument, held: Held) {
  const [lower, upper] = [held.get(alike[0]?.lower ?? ''), held.get(alike[0]?.upper ?? '')];
  if (lower?.value == null || upper?.value == null) return { id: 'range', asked: null, figures: [] };
  const parts = {
    plural: occupation.plural,
    lower: bareText(lower),
    upper: bareText(upper),
    payPlaceFirst: lower.areaName,
    period: lower.period?.label ?? '',
  };
  return {
    id: 'range',
    asked: quizRange(parts, otherRanges(lower.value, upper.value)),
    figures: [lower.id, upper.id],
  };
}

const MOST_PAIRS = 4;

/** One question for each job of its family, or with its way in, whose pay the survey tells from this one's. */
function dearer({ claims, alike, betterPaid, occupation }: OccupationDocument, held: Held) {
  const named = new Map([...alike, ...betterPaid].map(({ middle, name }) => [middle, name]));
  const own = alike[0]?.middle;
  return claims
    .filter((claim) => claim.kind === 'job' && isApart(claim))
    .flatMap((claim) => {
      const [first, second] = claim.figures;
      const other = [first, second].find((id) => id !== own);
      const name = named.get(other ?? '');
      const figure = held.get(first ?? '');
      if (first === undefined || name === undefined || figure === undefined) return [];
      const isFirstDearer = (held.get(first)?.value ?? 0) > (held.get(second ?? '')?.value ?? 0);
      const dear = isFirstDearer ? first : second;
      const [job, cheap] = dear === own ? [occupation.name, name] : [name, occupation.name];
      const payPlace = inPlace(figure.areaName);
      return [
        {
          id: `dearer:${claim.id}`,
          asked: quizDearer({ payPlace, job, other: cheap, claim: claim.text }),
          figures: claim.figures,
        },
      ];
    })
    .slice(0, MOST_PAIRS);
}
